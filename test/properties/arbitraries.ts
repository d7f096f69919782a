import fc from "fast-check";
import { day, daysIn, euro, month, monthNumber } from "../exact.js";
import type { Event, Facts, Interpretations, PayRow } from "../person.js";

/** What one ledger is asked for. */
export interface Case {
  readonly facts: Facts;
  readonly through: string;
  readonly interpretations: Interpretations;
}

const start = monthNumber("2015-07");
const variantsThrough = monthNumber("2022-07");

/** Mostly small, and every size in between. */
const someCents = fc.oneof(
  fc.integer({ min: 1, max: 5_000 }),
  fc.integer({ min: 1, max: 50_000 }),
  fc.integer({ min: 1, max: 300_000 }),
);

/** Nothing, a few cents where halves are frequent, around the minima, and any salary. */
const salary = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) },
  { weight: 4, arbitrary: fc.integer({ min: 80_000, max: 260_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 700_000 }) },
  { weight: 2, arbitrary: fc.constant(200_000) },
);

const category = fc.constantFrom("regular", "student", "id-job", "guarantee-job");
/** There in one of so many cases, else absent. */
const oneIn = <T>(many: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: many - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary },
  );

/** The same pay for one or more months. */
const stretch = fc.record({
  months: fc.integer({ min: 1, max: 30 }),
  asOneRow: fc.boolean(),
  salary,
  hours: oneIn(2, fc.integer({ min: 1, max: 4_000 })),
  irregularity: oneIn(5, fc.integer({ min: 0, max: 60_000 })),
  holidayAllowance: oneIn(5, fc.integer({ min: 0, max: 60_000 })),
  yearEndAllowance: oneIn(5, fc.integer({ min: 0, max: 60_000 })),
  yearEndVariant: oneIn(3, fc.constantFrom("8.3", "5.5", "3.5")),
  category: oneIn(8, category),
});
type Stretch = typeof stretch extends fc.Arbitrary<infer T> ? T : never;

const lots = fc.array(fc.record({ monthsBack: fc.nat(75), cents: someCents }), { minLength: 1, maxLength: 4 });

/** An event before it is known what there is to refer to. */
const intention = fc.record({
  kind: fc.constantFrom(
    ...["opening", "transfer-in", "transfer-in", "award", "award", "award", "award", "release", "release"],
    ...["spend", "spend", "spend", "spend", "spend", "refund", "refund", "refund", "transfer-out", "assert-balance"],
  ),
  when: fc.nat(999),
  // Often the same day, where the order given decides.
  dayOfMonth: fc.oneof(fc.constantFrom(1, 15, 31), fc.integer({ min: 1, max: 31 })),
  cents: someCents,
  negative: fc.boolean(),
  /** Of what is left, in percent; absent is what an absent amount means. */
  share: oneIn(2, fc.integer({ min: 1, max: 100 })),
  refersTo: oneIn(2, fc.nat(9)),
  agreement: fc.boolean(),
  lots,
});
type Intention = typeof intention extends fc.Arbitrary<infer T> ? T : never;

const months = (from: string, through: string) =>
  fc.integer({ min: monthNumber(from), max: monthNumber(through) }).map(month);

/** Every reading there is, each as often absent as given. */
const interpretations: fc.Arbitrary<Interpretations> = fc.record(
  {
    allowancesInBaseFrom: fc.oneof(fc.constant(null), months("2014-01", "2026-12")),
    lapseRelief2018: fc.constantFrom("applied", "not-applied"),
    sixtyMonthsFrom: months("2021-07", "2027-12"),
    monthOrder: fc.constantFrom("spend-accrue-lapse", "accrue-spend-lapse", "accrue-lapse-spend"),
    awardedMoney: fc.constantFrom("protected", "lapses-until-paid"),
    rounding: fc.constantFrom("each-amount", "once"),
  },
  { requiredKeys: [] },
);

const firstDay = fc.oneof(
  fc.constantFrom(
    "2003-05-01",
    "2007-05-01",
    "2007-05-02",
    "2015-06-30",
    "2015-07-01",
    "2015-11-16",
    "2016-02-29",
    "2020-01-01",
  ),
  fc
    .tuple(months("2015-07", "2025-12"), fc.integer({ min: 1, max: 31 }))
    .map(([text, dayOfMonth]) => onDay(text, dayOfMonth)),
);

const birthDate = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom("1953-12-31", "1954-01-01", "1949-02-03") },
  { weight: 6, arbitrary: fc.constantFrom("1960-02-29", "1980-03-14", "1999-12-31") },
);

/** The outline of a life at one employer. Numbers of months count from the first month of the ledger. */
const outline = fc.record({
  birthDate,
  start: firstDay,
  category: oneIn(4, fc.constantFrom("regular", "regular", "student")),
  /** After how many months an opening begins the ledger. */
  opened: oneIn(3, fc.nat(30)),
  /** From the first month through the last one asked for. */
  span: fc.oneof(fc.nat(20), fc.integer({ min: 15, max: 60 }), fc.integer({ min: 36, max: 135 })),
  paidOn: fc.nat(6),
  /** In percent of the span, so that it also lies behind it. */
  end: oneIn(2, fc.record({ at: fc.nat(130), dayOfMonth: fc.integer({ min: 1, max: 31 }) })),
  /** How an employment without an end says so. */
  openEnd: fc.constantFrom({ end: null }, {}),
  pay: fc.array(stretch, { minLength: 1, maxLength: 6 }),
  intentions: fc.array(intention, { maxLength: 14 }),
  firstLots: lots,
  interpretations,
});
type Outline = typeof outline extends fc.Arbitrary<infer T> ? T : never;

/** Valid facts of all kinds, under all interpretations, through any month. */
export const cases: fc.Arbitrary<Case> = outline.map((life) => caseOf(life));

/** The same without refunds, holds and late takeovers: the saldo then is what a list of lots would be. */
export const plainCases: fc.Arbitrary<Case> = outline.map((life) =>
  caseOf(life, ({ kind }) => kind === "spend" || kind === "transfer-out"),
);

function caseOf(life: Outline, admits: (intention: Intention) => boolean = () => true): Case {
  const begin = Math.max(start, monthNumber(life.start)) + (life.opened ?? 0);
  const through = begin + life.span;
  const end = life.end && onDay(month(begin + Math.floor((life.span * life.end.at) / 100)), life.end.dayOfMonth);
  const leaves = end !== undefined && end >= life.start ? end : null;
  const last = Math.min(through + life.paidOn, leaves === null ? Infinity : monthNumber(leaves));
  const admitted = life.intentions.filter(
    (one) => admits(one) && (one.kind !== "opening" || life.opened !== undefined),
  );
  const opening: Event[] =
    life.opened === undefined
      ? []
      : [{ kind: "opening", id: "opening", on: day(begin, 1), lots: lotsBefore(begin, life.firstLots) }];
  return {
    facts: {
      employee: { birthDate: life.birthDate },
      employment: {
        start: life.start,
        ...(leaves === null ? life.openEnd : { end: leaves }),
        ...(life.category && { category: life.category }),
      },
      pay: payRows(begin, last, life.pay),
      events: [...eventsOf(begin, life.span + 6, admitted), ...opening],
    },
    through: month(through),
    interpretations: life.interpretations,
  };
}

function onDay(text: string, dayOfMonth: number): string {
  return day(monthNumber(text), Math.min(dayOfMonth, daysIn(monthNumber(text))));
}

/** The stretches one after the other, the last one to the end. */
function payRows(first: number, last: number, stretches: readonly Stretch[]): PayRow[] {
  const rows: PayRow[] = [];
  let from = first;
  stretches.forEach(({ months, asOneRow, ...pay }, index) => {
    const through = index === stretches.length - 1 ? last : Math.min(last, from + months - 1);
    if (asOneRow && from <= through) rows.push(payRow(from, through, pay));
    else for (let at = from; at <= through; at++) rows.push(payRow(at, at, pay));
    from = Math.max(from, through + 1);
  });
  return rows;
}

function payRow(from: number, through: number, pay: Omit<Stretch, "months" | "asOneRow">): PayRow {
  const given = (name: string, hundredths: number | undefined) =>
    hundredths === undefined ? {} : { [name]: euro(BigInt(hundredths)) };
  return {
    month: month(from),
    ...(through > from && { through: month(through) }),
    salary: euro(BigInt(pay.salary)),
    ...given("hoursPerWeek", pay.hours),
    ...given("irregularity", pay.irregularity),
    ...given("holidayAllowance", pay.holidayAllowance),
    ...given("yearEndAllowance", pay.yearEndAllowance),
    ...(pay.yearEndVariant && through <= variantsThrough && { yearEndVariant: pay.yearEndVariant }),
    ...(pay.category && { category: pay.category }),
  };
}

function lotsBefore(at: number, some: Intention["lots"]) {
  return some.map(({ monthsBack, cents }) => ({
    month: month(Math.max(start, at - monthsBack)),
    amount: euro(BigInt(cents)),
  }));
}

/** Gives every event something earlier to refer to; one that finds nothing does not happen. The order is not that of the dates. */
function eventsOf(begin: number, span: number, intentions: readonly Intention[]): Event[] {
  const held = new Map<string, number>();
  const spent = new Map<string, number>();
  const pick = (of: Map<string, number>, place: number) => {
    const open = [...of].filter(([, left]) => left > 0);
    return open[place % open.length];
  };
  return intentions
    .map((one, index) => {
      const on = onDay(month(begin + Math.floor((span * one.when) / 1000)), one.dayOfMonth);
      return { ...one, on, index, id: `${one.kind}-${index}` };
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.index - b.index))
    .flatMap((one): { index: number; event: Event }[] => {
      const { kind, id, on, index } = one;
      const amount = euro(BigInt(one.cents));
      const partOf = (left: number) => (one.share === undefined ? left : Math.ceil((left * one.share) / 100));
      const happens = (event: Event) => [{ index, event }];
      switch (kind) {
        case "opening":
        case "transfer-in":
          return happens({ kind, id, on, lots: lotsBefore(monthNumber(on), one.lots) });
        case "award":
          held.set(id, one.cents);
          return happens({ kind, id, on, amount, ...(one.agreement && { agreement: "a-1" }) });
        case "release": {
          const hold = pick(held, one.refersTo ?? 0);
          if (hold === undefined) return [];
          const [award, left] = hold;
          held.set(award, left - partOf(left));
          return happens({
            kind,
            id,
            on,
            award,
            ...(one.share !== undefined && { amount: euro(BigInt(partOf(left))) }),
          });
        }
        case "spend": {
          spent.set(id, one.cents);
          const hold = one.refersTo === undefined ? undefined : pick(held, one.refersTo);
          if (hold === undefined) return happens({ kind, id, on, amount });
          const [award, left] = hold;
          held.set(award, Math.max(0, left - one.cents));
          return happens({ kind, id, on, amount, award });
        }
        case "refund": {
          const earlier = pick(spent, one.refersTo ?? 0);
          if (earlier === undefined) return [];
          const [spend, left] = earlier;
          spent.set(spend, left - partOf(left));
          return happens({ kind, id, on, spend, amount: euro(BigInt(partOf(left))) });
        }
        case "transfer-out":
          return happens({ kind, id, on, ...(one.share !== undefined && { amount }) });
        default:
          return happens({ kind: "assert-balance", id, on, amount: one.negative ? `-${amount}` : amount });
      }
    })
    .sort((a, b) => a.index - b.index)
    .map(({ event }) => event);
}

/** The case as it was known at its last month: no rows and no events after it. */
export function asKnownThen({ facts, through, interpretations }: Case): Case {
  const pay = facts.pay
    .filter((row) => row.month <= through)
    .map((row) => (row.through !== undefined && row.through > through ? { ...row, through } : row));
  const events = (facts.events ?? []).filter((event) => event.on.slice(0, 7) <= through);
  return { facts: { ...facts, pay, events }, through, interpretations };
}

/** The same person some months on, paid as `row` says while employment lasts; nothing else happens but what is named. */
export function goneOn(known: Case, more: number, row: Omit<PayRow, "month">, events: readonly Event[] = []): Case {
  const from = monthNumber(known.through) + 1;
  const through = from + more - 1;
  const { end } = known.facts.employment;
  const last = end == null ? through : Math.min(through, monthNumber(end));
  const pay = from > last ? [] : [{ month: month(from), through: month(last), ...row }];
  return {
    ...known,
    facts: {
      ...known.facts,
      pay: [...known.facts.pay, ...pay],
      events: [...(known.facts.events ?? []), ...events],
    },
    through: month(through),
  };
}

/** Any order of rows and events that keeps events of one day in the order given. */
export function reordered({ facts, ...rest }: Case, rows: readonly number[], events: readonly number[]): Case {
  const by = (keys: readonly number[], index: number) => keys[index % keys.length]! + index / 1e6;
  const pay = facts.pay.map((row, index) => ({ row, key: by(rows, index) })).sort((a, b) => a.key - b.key);
  const queues = new Map<string, Event[]>();
  for (const event of facts.events ?? []) queues.set(event.on, [...(queues.get(event.on) ?? []), event]);
  const dates = (facts.events ?? [])
    .map(({ on }, index) => ({ on, key: by(events, index) }))
    .sort((a, b) => a.key - b.key);
  return {
    ...rest,
    facts: { ...facts, pay: pay.map(({ row }) => row), events: dates.map(({ on }) => queues.get(on)!.shift()!) },
  };
}
