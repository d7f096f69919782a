import fc from "fast-check";
import { day, daysIn, euro, lastDayOf, month, monthNumber } from "../exact.js";
import { firstMonthOf, type HoursEvent, type HoursFacts, pensionDateOf, type StatedLot } from "./hours-oracle.js";

/** What one ledger of hours is asked for. */
export interface HoursCase {
  readonly facts: HoursFacts;
  readonly through: string;
}

/** There in one of so many cases, else absent. */
export const oneIn = <T>(many: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: many - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary },
  );
export const often = <T>(value: T, weight: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ withCrossShrink: true }, { weight, arbitrary: fc.constant(value) }, { weight: 1, arbitrary });

export const daysLater = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;
export const later = <T extends number | string>(a: T, b: T) => (a > b ? a : b);
const earlier = <T extends number | string>(a: T, b: T) => (a < b ? a : b);

/** Any day from one year through another, and often one at an edge of a month or a year. */
export const anyDay = (from: number, through: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: from, max: through }),
      fc.oneof(
        fc.constantFrom([1, 1], [12, 31], [2, 29], [1, 31], [7, 1], [6, 30], [1, 2], [12, 30]),
        fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })),
      ) as fc.Arbitrary<readonly [number, number]>,
    )
    .map(([year, [monthOfYear, dayOfMonth]]) => onDay(year * 12 + monthOfYear - 1, dayOfMonth));

/** A day of a month; one that the month does not have is its last. */
export const onDay = (at: number, dayOfMonth: number) => day(at, Math.min(dayOfMonth, daysIn(at)));

/** How an event's day is found: beside an edge of the life, somewhere in it, or just after the previous one. */
export const someDay = fc.oneof(
  { weight: 3, arbitrary: fc.record({ edge: fc.nat(999), off: often(0, 2, fc.constantFrom(-1, 1)) }) },
  { weight: 4, arbitrary: fc.record({ part: fc.nat(1000) }) },
  { weight: 3, arbitrary: fc.record({ afterThePrevious: often(0, 1, fc.nat(200)) }) },
);
type SomeDay = typeof someDay extends fc.Arbitrary<infer T> ? T : never;

/** The days of a row of events, none before the first one there is. */
export function daysOf(whens: readonly SomeDay[], edges: readonly string[], first: string, last: string): string[] {
  let previous = first;
  return whens.map((when) => {
    if ("edge" in when) previous = daysLater(edges[when.edge % edges.length]!, when.off);
    else if ("part" in when)
      previous = daysLater(first, Math.floor((Math.max(0, daysBetween(first, last)) * when.part) / 1000));
    else previous = daysLater(previous, when.afterThePrevious);
    return (previous = later(first, previous));
  });
}

/** Full-time, usual part-time, and anything. */
export const hoursPerWeek = fc
  .oneof(fc.constantFrom(3_600, 2_400, 3_200, 1_800, 2_700), fc.integer({ min: 1, max: 4_000 }))
  .map((hundredths) => euro(BigInt(hundredths)));

export const category = fc.constantFrom("regular", "student", "id-job", "guarantee-job");

/** Hundredths of an hour: what a year brings, and anything up to twice the most. */
const size = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(720, 1_440, 2_160, 3_600, 1_800, 360) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 800 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 7_200 }) },
);

const lots = fc.array(
  fc.record({
    yearsBack: fc.oneof(fc.nat(5), fc.nat(5), fc.nat(12)),
    hundredths: fc.oneof(size, fc.constant(0)),
    asAmount: fc.boolean(),
  }),
  { maxLength: 4 },
);

const intention = fc.record({
  kind: fc.constantFrom(
    ...(["take", "take", "take", "take", "convert", "convert", "save", "save", "opening", "assert-balance"] as const),
  ),
  when: someDay,
  size,
  hourlyWage: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 9_999 })),
  lots,
  asserted: fc.oneof(fc.constant(0), fc.integer({ min: -3_600, max: 20_000 })),
});
type Intention = typeof intention extends fc.Arbitrary<infer T> ? T : never;

/** Those who turn 30, 40, 45 or 50 in the years of the ledger, at the edges of a year; those near the AOW; and anyone. */
const birthDate = fc.oneof(
  { weight: 5, arbitrary: anyDay(1964, 1990) },
  { weight: 2, arbitrary: anyDay(1990, 1997) },
  { weight: 3, arbitrary: anyDay(1951, 1962) },
  { weight: 2, arbitrary: fc.constantFrom("1956-02-29", "1952-02-29", "1960-02-29", "1976-02-29", "1988-02-29") },
  { weight: 1, arbitrary: anyDay(1935, 2009) },
);

const outline = fc.record({
  birthDate,
  start: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom("2003-05-01", "2015-07-01", "2015-06-30", "2016-02-29") },
    { weight: 3, arbitrary: anyDay(2015, 2021) },
    { weight: 1, arbitrary: anyDay(2012, 2026) },
  ),
  /** In days after the start, mostly after the ledger has begun. */
  end: oneIn(
    3,
    fc.record({
      days: fc.oneof(fc.nat(40), fc.nat(800), fc.nat(4_000)),
      ofTheLedger: often(true, 5, fc.constant(false)),
    }),
  ),
  /** Or in the year in which the ledger ends. */
  endsLate: oneIn(6, fc.nat(365)),
  /** How an employment without an end says so. */
  openEnd: fc.constantFrom({ end: null }, {}),
  category: oneIn(4, category),
  hours: fc.record({
    earlier: often(0, 3, fc.nat(30)),
    first: hoursPerWeek,
    more: fc.array(fc.record({ after: fc.nat(140), hoursPerWeek }), { maxLength: 5 }),
    order: fc.array(fc.nat(99), { minLength: 1, maxLength: 6 }),
  }),
  /** The pension date as stated: some days beside that of the table, or any. */
  pension: oneIn(
    3,
    fc.oneof(fc.record({ off: fc.integer({ min: -60, max: 60 }) }), fc.record({ on: anyDay(2014, 2028) })),
  ),
  /** After how many months an opening begins the ledger. */
  opened: oneIn(3, fc.nat(70)),
  firstLots: lots,
  firstOpenedOn: fc.integer({ min: 1, max: 31 }),
  through: fc.record({
    part: fc.oneof(fc.integer({ min: 30, max: 100 }), fc.nat(100)),
    month: fc.constantFrom("any", "any", "december", "january", "the AOW month"),
  }),
  intentions: fc.oneof(fc.array(intention, { maxLength: 4 }), fc.array(intention, { maxLength: 10, size: "max" })),
  order: fc.array(fc.nat(99), { minLength: 1, maxLength: 12 }),
});
type Outline = typeof outline extends fc.Arbitrary<infer T> ? T : never;

const lastOfAll = monthNumber("2027-12");

/** Valid facts of all kinds, through any month to the end of 2027. */
export const hoursCases: fc.Arbitrary<HoursCase> = outline.map((life) => caseOf(life));

function caseOf(life: Outline): HoursCase {
  const { birthDate, start } = life;
  const begin = Math.min(lastOfAll, Math.max(monthNumber("2015-07"), monthNumber(start)) + (life.opened ?? 0));
  const pension =
    life.pension === undefined
      ? undefined
      : "on" in life.pension
        ? life.pension.on
        : daysLater(pensionDateOf(birthDate), life.pension.off);
  const through = throughOf(life, begin, pension ?? pensionDateOf(birthDate));
  const firstDay = day(begin, 1);
  const end =
    life.endsLate !== undefined
      ? later(start, daysLater(`${month(through).slice(0, 4)}-01-01`, life.endsLate))
      : life.end && daysLater(life.end.ofTheLedger ? later(start, firstDay) : start, life.end.days);
  const opening: HoursEvent[] =
    life.opened === undefined
      ? []
      : [
          {
            ...{ kind: "opening", id: "opening", on: onDay(begin, life.firstOpenedOn) },
            lots: lotsBefore(onDay(begin, life.firstOpenedOn), life.firstLots),
          },
        ];
  const edges = [
    ...[firstDay, start, lastDayOf(begin), lastDayOf(through), pension ?? pensionDateOf(birthDate), end ?? firstDay],
    ...Array.from({ length: 13 }, (_, index) => 2015 + index).flatMap((year) => [`${year}-01-01`, `${year}-12-31`]),
  ].filter((edge) => edge >= firstDay);
  const admitted = life.intentions.filter(({ kind }) => kind !== "opening" || life.opened !== undefined);
  const days = daysOf(
    admitted.map(({ when }) => when),
    edges,
    firstDay,
    lastDayOf(through + 3),
  );
  const facts: HoursFacts = {
    employee: { birthDate },
    employment: {
      start,
      ...(end === undefined ? life.openEnd : { end }),
      ...(life.category && { category: life.category }),
    },
    hours: hoursOf(begin, life.hours),
    ...(pension !== undefined && { pensionDate: pension }),
    events: oneOpeningAMonth([...opening, ...admitted.map((one, index) => eventOf(one, index, days[index]!))]),
  };
  return reordered({ facts, through: month(through) }, life.order);
}

/** Of two in one month, which day decides when hours that are too old lapse is a question nobody asks. */
function oneOpeningAMonth(events: readonly HoursEvent[]): HoursEvent[] {
  const months = new Set<string>();
  return events.filter(({ kind, on }) => {
    if (kind !== "opening") return true;
    const isFirst = !months.has(on.slice(0, 7));
    months.add(on.slice(0, 7));
    return isFirst;
  });
}

function throughOf({ through }: Outline, begin: number, pension: string): number {
  const any = begin + Math.floor(((lastOfAll - begin) * through.part) / 100);
  switch (through.month) {
    case "december":
      return any - (any % 12) + 11;
    case "january":
      return later(begin, any - (any % 12));
    case "the AOW month":
      return later(begin, earlier(lastOfAll, monthNumber(pension)));
    default:
      return any;
  }
}

function hoursOf(begin: number, { earlier, first, more, order }: Outline["hours"]): HoursFacts["hours"] {
  const rows = new Map([[begin - earlier, first]]);
  for (const row of more) rows.set(begin - earlier + row.after, row.hoursPerWeek);
  return shuffled(
    [...rows].map(([at, hoursPerWeek]) => ({ from: month(at), hoursPerWeek })),
    order,
  );
}

/** Mostly hours that can still be used when they are taken over. */
function lotsBefore(on: string, some: Intention["lots"]): StatedLot[] {
  const year = Number(on.slice(0, 4));
  return some.map(({ yearsBack, hundredths, asAmount }) => {
    const of = Math.max(2015, year - yearsBack);
    const text = euro(BigInt(hundredths));
    return asAmount ? { year: of, amount: text } : { year: of, hours: text };
  });
}

function eventOf(one: Intention, index: number, on: string): HoursEvent {
  const { kind } = one;
  const id = `${kind}-${index}`;
  const hours = euro(BigInt(one.size));
  switch (kind) {
    case "opening":
      return { kind, id, on, lots: lotsBefore(on, one.lots) };
    case "convert":
      return { kind, id, on, hours, hourlyWage: euro(BigInt(one.hourlyWage)) };
    case "assert-balance":
      return { kind, id, on, amount: euro(BigInt(one.asserted)) };
    default:
      return { kind, id, on, hours };
  }
}

function shuffled<T>(all: readonly T[], keys: readonly number[]): T[] {
  return all
    .map((one, index) => ({ one, key: keys[index % keys.length]! }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

/** Events in another order; those of one day stay in the order given. */
export function eventsReordered<E extends { readonly on: string }>(events: readonly E[], keys: readonly number[]): E[] {
  const byDay = new Map<string, E[]>();
  for (const event of events) byDay.set(event.on, [...(byDay.get(event.on) ?? []), event]);
  return shuffled(
    events.map(({ on }) => on),
    keys,
  ).map((on) => byDay.get(on)!.shift()!);
}

/** The same facts with events and hours in another order; events of one day stay in the order given. */
export function reordered({ facts, through }: HoursCase, keys: readonly number[]): HoursCase {
  const { hours, events = [] } = facts;
  return { facts: { ...facts, hours: shuffled(hours, keys), events: eventsReordered(events, keys) }, through };
}

/** Every place where a case is not valid, as the contract has it. */
export function problemsOf({ facts, through }: HoursCase): string[] {
  const { employment, hours, events = [] } = facts;
  const first = firstMonthOf(facts);
  const problems: string[] = [];
  const claim = (holds: boolean, what: string) => {
    if (!holds) problems.push(what);
  };
  claim(first <= through && through <= "2027-12", `through ${through}`);
  claim(employment.end == null || employment.end >= employment.start, "end");
  claim(new Set(hours.map(({ from }) => from)).size === hours.length, "hours twice");
  claim(
    hours.some(({ from }) => from <= first),
    "hours missing",
  );
  claim(new Set(events.map(({ id }) => id)).size === events.length, "ids");
  for (const event of events) {
    claim(event.on.slice(0, 7) >= first, `date of ${event.id}`);
    if (event.kind !== "opening") continue;
    for (const { year } of event.lots) claim(year >= 2015 && year <= Number(event.on.slice(0, 4)), event.id);
  }
  return problems;
}
