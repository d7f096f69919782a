import fc from "fast-check";
import { day, euro, lastDayOf, month, monthNumber } from "../exact.js";
import {
  anyDay,
  category,
  daysOf,
  eventsReordered,
  hoursPerWeek,
  later,
  often,
  oneIn,
  onDay,
  someDay,
} from "./hours-arbitraries.js";
import type { IkbEvent, IkbFacts, IkbPay, Rounding } from "./ikb-oracle.js";

/** What one ledger of the keuzebudget is asked for. */
export interface IkbCase {
  readonly facts: IkbFacts;
  readonly through: string;
  readonly interpretations: { readonly rounding?: Rounding };
}

const firstOfAll = monthNumber("2016-01");
const lastOfAll = monthNumber("2027-12");
const variantsThrough = monthNumber("2022-07");
const hoursFrom = monthNumber("2024-01");

/** Full-time salaries at which something turns over: the minima of VT and of the three EJU, and where an unknown one matters. */
const turningPoints = [195_863, 218_663, 224_125, 228_613, 104_395, 157_542, 247_566, 240_000];

/** In cents, full-time; a part-timer has the part of it. */
const salary = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ cents: 0, inPart: false }) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...turningPoints), fc.integer({ min: -3, max: 3 }))
      .map(([cents, off]) => ({ cents: cents + off, inPart: true })),
  },
  { weight: 5, arbitrary: fc.integer({ min: 80_000, max: 260_000 }).map((cents) => ({ cents, inPart: true })) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 900_000 }).map((cents) => ({ cents, inPart: false })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }).map((cents) => ({ cents, inPart: false })) },
  { weight: 1, arbitrary: fc.constant({ cents: 300_000, inPart: true }) },
);

const someCents = fc.oneof(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 2_000 }));

/** The same pay for one or more months. */
const stretch = fc.record({
  months: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 20 })),
  asOneRow: fc.boolean(),
  salary,
  hours: oneIn(2, hoursPerWeek),
  irregularity: oneIn(4, someCents),
  holidayAllowance: oneIn(6, someCents),
  yearEndAllowance: oneIn(6, someCents),
  yearEndVariant: oneIn(3, fc.constantFrom("8.3", "5.5", "3.5")),
  category: oneIn(8, category),
});
type Stretch = typeof stretch extends fc.Arbitrary<infer T> ? T : never;

/** Hundredths of an hour: as much as a month brings, a week, a day, anything. */
const someHours = fc.oneof(
  fc.constantFrom(217, 2_600, 3_600, 720, 4_000, 18_780),
  fc.integer({ min: 1, max: 500 }),
  fc.integer({ min: 1, max: 10_000 }),
);

const intention = fc.record({
  kind: fc.constantFrom(
    ...([
      "pay-out",
      "pay-out",
      "buy-leave",
      "buy-leave",
      "sell-leave",
      "sell-leave",
      "sell-leave",
      "assert-balance",
    ] as const),
  ),
  when: someDay,
  cents: fc.oneof(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 900_000 })),
  hours: someHours,
  irregularity: oneIn(3, someCents),
  asserted: fc.oneof(fc.constant(0), fc.integer({ min: -60_000, max: 700_000 })),
});
type Intention = typeof intention extends fc.Arbitrary<infer T> ? T : never;

const outline = fc.record({
  birthDate: fc.constantFrom("1980-03-14", "1953-06-15", "1999-12-31"),
  start: fc.oneof(
    fc.constantFrom("2003-05-01", "2015-12-31", "2016-01-01", "2016-02-29", "2022-07-31", "2023-12-31", "2024-01-01"),
    anyDay(2016, 2026),
    anyDay(2022, 2025),
  ),
  category: oneIn(4, category),
  span: fc.oneof(fc.nat(14), fc.nat(40), fc.nat(140)),
  /** In months after the first one: anywhere, or in a December. */
  end: oneIn(
    2,
    fc.record({
      at: fc.oneof(fc.nat(14), fc.nat(30), fc.nat(140)),
      december: often(false, 2, fc.constant(true)),
      day: fc.integer({ min: 1, max: 31 }),
    }),
  ),
  /** Before there was a keuzebudget. */
  endedBefore: oneIn(40, anyDay(2010, 2015)),
  openEnd: fc.constantFrom({ end: null }, {}),
  paidOn: fc.nat(5),
  pay: fc.array(stretch, { minLength: 1, maxLength: 7, size: "max" }),
  intentions: fc.oneof(fc.array(intention, { maxLength: 3 }), fc.array(intention, { maxLength: 12, size: "max" })),
  rounding: oneIn(2, fc.constantFrom("each-amount", "once", "once")),
  order: fc.array(fc.nat(99), { minLength: 1, maxLength: 12 }),
});
type Outline = typeof outline extends fc.Arbitrary<infer T> ? T : never;

/** Valid facts of all kinds, under both readings, through any month to the end of 2027. */
export const ikbCases: fc.Arbitrary<IkbCase> = outline.map((life) => caseOf(life));

function caseOf(life: Outline): IkbCase {
  const begin = Math.max(firstOfAll, monthNumber(life.start));
  const through = Math.min(lastOfAll, begin + life.span);
  const end = endOf(life, begin);
  const exit = end === undefined ? Infinity : monthNumber(end);
  const firstDay = day(begin, 1);
  const edges = [
    ...[firstDay, life.start, lastDayOf(begin), lastDayOf(through), day(through, 1)],
    ...(end === undefined ? [] : [end, end, lastDayOf(exit), day(exit, 1)]),
    ...Array.from({ length: 12 }, (_, index) => 2016 + index).flatMap((year) => [
      ...[`${year}-01-01`, `${year}-12-31`, `${year}-12-01`],
    ]),
  ].filter((edge) => firstDay <= edge && edge <= lastDayOf(through + 12));
  const days = daysOf(
    life.intentions.map(({ when }) => when),
    edges,
    firstDay,
    lastDayOf(Math.min(through, later(begin, exit)) + 3),
  );
  const events = life.intentions.flatMap((one, index) => eventOf(one, index, days[index]!, exit));
  const facts: IkbFacts = {
    employee: { birthDate: life.birthDate },
    employment: {
      start: life.start,
      ...(end === undefined ? life.openEnd : { end }),
      ...(life.category && { category: life.category }),
    },
    pay: payRows(begin, Math.min(through + life.paidOn, exit), life.pay),
    events: eventsReordered(events, life.order),
  };
  return { facts, through: month(through), interpretations: life.rounding ? { rounding: life.rounding } : {} };
}

function endOf({ end, endedBefore, start }: Outline, begin: number): string | undefined {
  if (endedBefore !== undefined && start < "2016-01-01") return later(start, endedBefore);
  if (end === undefined) return undefined;
  const at = begin + end.at;
  return later(start, onDay(end.december ? at - (at % 12) + 11 : at, end.day));
}

/** The stretches one after the other, over and over, to the end. */
function payRows(first: number, last: number, stretches: readonly Stretch[]): IkbPay[] {
  const rows: IkbPay[] = [];
  let from = first;
  for (let turn = 0; from <= last; turn++) {
    const { months, asOneRow, ...pay } = stretches[turn % stretches.length]!;
    const through = Math.min(last, from + months - 1);
    if (asOneRow) rows.push(payRow(from, through, pay));
    else for (let at = from; at <= through; at++) rows.push(payRow(at, at, pay));
    from = through + 1;
  }
  return rows;
}

function payRow(from: number, through: number, pay: Omit<Stretch, "months" | "asOneRow">): IkbPay {
  const given = (name: string, hundredths: number | undefined) =>
    hundredths === undefined ? {} : { [name]: euro(BigInt(hundredths)) };
  const { cents, inPart } = pay.salary;
  const hundredths = Number((pay.hours ?? "36.00").replace(".", ""));
  return {
    month: month(from),
    ...(through > from && { through: month(through) }),
    salary: euro(BigInt(inPart ? Math.round((cents * hundredths) / 3_600) : cents)),
    ...(pay.hours !== undefined && { hoursPerWeek: pay.hours }),
    ...given("irregularity", pay.irregularity),
    ...given("holidayAllowance", pay.holidayAllowance),
    ...given("yearEndAllowance", pay.yearEndAllowance),
    ...(pay.yearEndVariant && through <= variantsThrough && { yearEndVariant: pay.yearEndVariant }),
    ...(pay.category && { category: pay.category }),
  };
}

/** Leave is bought and sold during employment, and sold from 2024 on; what cannot be does not happen. */
function eventOf(one: Intention, index: number, on: string, exit: number): IkbEvent[] {
  const { kind } = one;
  const id = `${kind}-${index}`;
  const hours = euro(BigInt(one.hours));
  switch (kind) {
    case "pay-out":
      return [{ kind, id, on, amount: euro(BigInt(one.cents)) }];
    case "assert-balance":
      return [{ kind, id, on, amount: euro(BigInt(one.asserted)) }];
    case "sell-leave":
      if (monthNumber(on) < hoursFrom || monthNumber(on) > exit) return [];
      return [{ kind, id, on, hours }];
    default: {
      if (monthNumber(on) > exit) return [];
      const { irregularity } = one;
      return [{ kind, id, on, hours, ...(irregularity !== undefined && { irregularity: euro(BigInt(irregularity)) }) }];
    }
  }
}

/** Every place where a case is not valid, as the contract has it. */
export function problemsOf({ facts, through }: IkbCase): string[] {
  const { employment, pay, events = [] } = facts;
  const first = [employment.start.slice(0, 7), "2016-01"].sort().at(-1)!;
  const exit = employment.end?.slice(0, 7) ?? "9999-12";
  const problems: string[] = [];
  const claim = (holds: boolean, what: string) => {
    if (!holds) problems.push(what);
  };
  claim(first <= through && through <= "2027-12", `through ${through}`);
  claim(employment.end == null || employment.end >= employment.start, "end");
  const covered = new Map<string, number>();
  for (const row of pay) {
    for (let at = monthNumber(row.month); at <= monthNumber(row.through ?? row.month); at++) {
      covered.set(month(at), (covered.get(month(at)) ?? 0) + 1);
      claim(month(at) <= "2022-07" || (row.yearEndVariant ?? "8.3") === "8.3", `variant ${month(at)}`);
    }
  }
  for (let at = monthNumber(first); at <= monthNumber(through) && month(at) <= exit; at++)
    claim(covered.get(month(at)) === 1, `pay of ${month(at)}`);
  for (const at of covered.keys()) claim(first <= at && at <= exit, `pay of ${at}`);
  claim(new Set(events.map(({ id }) => id)).size === events.length, "ids");
  for (const { id, kind, on } of events) {
    const at = on.slice(0, 7);
    claim(first <= at, `date of ${id}`);
    claim((kind !== "buy-leave" && kind !== "sell-leave") || at <= exit, `date of ${id}`);
    claim(kind !== "sell-leave" || at >= "2024-01", `date of ${id}`);
  }
  return problems;
}
