import fc from "fast-check";
import { day, daysIn, euro, lastDayOf, month, monthNumber } from "../exact.js";
import type { HoursRow, MunicipalEvent, MunicipalFacts, Regulation } from "./municipal-oracle.js";

/** What one municipal ledger is asked for. */
export interface MunicipalCase {
  readonly facts: MunicipalFacts;
  readonly through: string;
}

/** There in one of so many cases, else absent. */
const oneIn = <T>(many: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: many - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary },
  );
const often = <T>(value: T, weight: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ withCrossShrink: true }, { weight, arbitrary: fc.constant(value) }, { weight: 1, arbitrary });

/** Month and day of the month; a day that the month does not have is its last. */
const dayOfYear = fc.oneof(
  fc.constantFrom([1, 1], [12, 31], [12, 31], [2, 29], [1, 2], [12, 30], [1, 31], [7, 1], [12, 1]),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })),
) as fc.Arbitrary<readonly [number, number]>;
const onDayOfYear = (year: number, [monthOfYear, dayOfMonth]: readonly [number, number]) => {
  const at = year * 12 + monthOfYear - 1;
  return day(at, Math.min(dayOfMonth, daysIn(at)));
};

const daysLater = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;
const later = <T extends number | string>(a: T, b: T) => (a > b ? a : b);

const regulation = fc.record({
  name: fc.constantFrom("Ons Dorp", "Regeling loopbaanontwikkeling"),
  yearAmount: fc.oneof(
    { weight: 3, arbitrary: fc.constant(50_000) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 300_000 }) },
    { weight: 3, arbitrary: fc.integer({ min: 40_000, max: 80_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }) },
  ),
  firstYear: fc.integer({ min: 2012, max: 2015 }),
  yearsMore: often(2, 1, fc.integer({ min: 0, max: 4 })),
  carryOver: fc.constantFrom("lapse-unless-saved", "automatic"),
  advance: fc.constantFrom("on-approval", "none"),
  partTime: fc.constantFrom("no-reduction", "pro-rata"),
  midYear: fc.constantFrom("full-year", "pro-rata"),
  afterLastYear: fc.constantFrom("lapse", "keep"),
  onExitWithAdvance: fc.constantFrom("recover", "waive"),
} as const);

/** Full-time, usual part-time, and anything. */
const hoursPerWeek = fc
  .oneof(fc.constantFrom(3_600, 2_400, 3_200, 1_800, 2_700), fc.integer({ min: 1, max: 4_000 }))
  .map((hundredths) => euro(BigInt(hundredths)));

const someHours = fc.record({
  /** The first row begins so many months before the ledger. */
  earlier: often(0, 3, fc.nat(30)),
  first: hoursPerWeek,
  more: fc.array(fc.record({ after: fc.nat(70), hoursPerWeek }), { maxLength: 4 }),
  order: fc.array(fc.nat(99), { minLength: 1, maxLength: 5 }),
});

/** In percent of the year amount, or just cents. */
const size = fc.oneof(
  fc.record({ percent: fc.constantFrom(100, 50, 25, 150, 200) }),
  fc.record({ percent: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ cents: fc.integer({ min: 1, max: 60_000 }) }),
);

/** What a case is mostly about: which kinds of events in turn, the first of them first, under a regulation that knows them. */
interface Theme {
  readonly kinds: readonly MunicipalEvent["kind"][];
  readonly rules?: Partial<Regulation>;
}
const themes = fc.constantFrom<Theme>(
  { kinds: ["spend", "refund", "save", "advance", "spend", "refund", "save", "assert-balance"] },
  { kinds: ["save", "spend", "save", "save", "refund"], rules: { carryOver: "lapse-unless-saved" } },
  { kinds: ["advance", "spend", "spend", "refund"], rules: { advance: "on-approval" } },
  { kinds: ["spend", "refund", "spend", "refund", "advance"], rules: { carryOver: "automatic" } },
);

/** An event before it is known when the edges are and what there is to refer to. */
const intention = fc.record({
  kind: fc.nat(99),
  when: fc.oneof(
    { weight: 3, arbitrary: fc.record({ edge: fc.nat(999), off: often(0, 2, fc.constantFrom(-1, 1)) }) },
    { weight: 4, arbitrary: fc.record({ part: fc.nat(999) }) },
    { weight: 3, arbitrary: fc.record({ afterThePrevious: often(0, 1, fc.nat(200)) }) },
  ),
  size,
  refersTo: fc.nat(9),
  /** What comes back of what is left of the spend, in percent. */
  share: fc.oneof(fc.constant(100), fc.integer({ min: 1, max: 100 })),
  yearsMore: fc.nat(4),
  savedInItsYear: often(true, 3, fc.constant(false)),
  savedOn: dayOfYear,
  savedThrough: fc.record({ yearsMore: often(1, 1, fc.integer({ min: 0, max: 5 })), date: dayOfYear }),
  goal: often("opleiding loopbaanbegeleider", 8, fc.constantFrom("", "  ")),
  recordedInPop: often(true, 7, fc.constant(false)),
  negative: fc.boolean(),
});
type Intention = typeof intention extends fc.Arbitrary<infer T> ? T : never;
interface Planned extends Omit<Intention, "kind"> {
  readonly kind: MunicipalEvent["kind"];
  readonly id: string;
  readonly cents: number;
  readonly year: number;
}

const outline = fc.record({
  regulation,
  /** In years after the first one. */
  start: fc.record({
    year: fc.oneof(fc.integer({ min: -3, max: -1 }), fc.constant(-9), fc.nat(2), fc.nat(4)),
    date: dayOfYear,
  }),
  end: oneIn(
    2,
    fc.oneof(
      { weight: 7, arbitrary: fc.record({ yearsMore: fc.oneof(fc.nat(2), fc.nat(4)), date: dayOfYear }) },
      { weight: 1, arbitrary: fc.record({ before: fc.nat(400) }) },
    ),
  ),
  /** How an employment without an end says so. */
  openEnd: fc.constantFrom({ end: null }, {}),
  hours: someHours,
  hoursAnyway: fc.boolean(),
  through: fc.record({
    part: fc.oneof(fc.integer({ min: 30, max: 100 }), fc.nat(100)),
    month: fc.constantFrom("any", "any", "december", "december", "january", "end"),
  }),
  theme: themes,
  intentions: fc.array(intention, { maxLength: 14, size: "max" }),
  order: fc.array(fc.nat(99), { minLength: 1, maxLength: 12 }),
});
type Outline = typeof outline extends fc.Arbitrary<infer T> ? T : never;

/** Valid facts of all kinds, under inline regulations of all kinds, through any month. */
export const municipalCases: fc.Arbitrary<MunicipalCase> = outline.map(caseOf);

function caseOf(life: Outline): MunicipalCase {
  const { yearAmount, yearsMore, ...drawn } = life.regulation;
  const rules = { ...drawn, ...life.theme.rules };
  const lastYear = rules.firstYear + yearsMore;
  const start = onDayOfYear(Math.min(lastYear, rules.firstYear + life.start.year), life.start.date);
  const firstMonth = later(monthNumber(start), rules.firstYear * 12);
  const end = endOf(life, start, day(firstMonth, 1));
  const through = throughOf(life, firstMonth, (lastYear + 2) * 12 + 11, end);
  const planned = life.intentions.map((one, index): Planned => {
    const { kinds } = life.theme;
    const kind = kinds[index === 0 ? 0 : one.kind % kinds.length]!;
    return {
      ...one,
      kind,
      id: `${kind}-${index}`,
      cents: "cents" in one.size ? one.size.cents : Math.max(1, Math.floor((yearAmount * one.size.percent) / 100)),
      year: Math.min(lastYear, rules.firstYear + one.yearsMore),
    };
  });
  /** Most happens while there is money; after that a little, also after the last month asked for. */
  const busyUntil = Math.min(through, lastYear * 12 + 11, end === undefined ? Infinity : monthNumber(end)) + 3;
  const edges = [
    ...[day(firstMonth, 1), start, lastDayOf(through)],
    ...(end === undefined ? [] : [end, end, end]),
    ...Array.from({ length: lastYear + 2 - rules.firstYear }, (_, index) => rules.firstYear + index).flatMap((year) => [
      `${year}-01-01`,
      `${year}-12-31`,
    ]),
    ...planned.filter(({ kind }) => kind === "save").map(savingEnd),
  ];
  const facts: MunicipalFacts = {
    employment: { start, ...(end === undefined ? life.openEnd : { end }) },
    regulation: { ...rules, lastYear, yearAmount: euro(BigInt(yearAmount)) },
    ...((rules.partTime === "pro-rata" || life.hoursAnyway) && { hours: hoursOf(firstMonth, life.hours) }),
    events: eventsOf(planned, edges, day(firstMonth, 1), lastDayOf(busyUntil)),
  };
  return independentPermutation({ facts, through: month(through) }, life.order);
}

function endOf({ end }: Outline, start: string, firstDay: string): string | undefined {
  if (end === undefined) return undefined;
  if ("yearsMore" in end)
    return later(start, onDayOfYear(Number(later(start, firstDay).slice(0, 4)) + end.yearsMore, end.date));
  const before = daysLater(firstDay, -1 - end.before);
  return start < firstDay ? later(start, before) : undefined;
}

function throughOf({ through }: Outline, first: number, last: number, end: string | undefined): number {
  const any = first + Math.floor(((last - first) * through.part) / 100);
  const year = Math.floor(any / 12);
  switch (through.month) {
    case "december":
      return year * 12 + 11;
    case "january":
      return later(first, year * 12);
    case "end":
      return end === undefined ? any : later(first, monthNumber(end));
    default:
      return any;
  }
}

function hoursOf(firstMonth: number, { earlier, first, more, order }: Outline["hours"]): HoursRow[] {
  const from = firstMonth - earlier;
  const rows = new Map([[from, first]]);
  for (const row of more) rows.set(from + row.after, row.hoursPerWeek);
  return shuffled(
    [...rows].map(([at, hoursPerWeek]) => ({ from: month(at), hoursPerWeek })),
    order,
  );
}

function savingEnd({ year, savedThrough }: Planned): string {
  return onDayOfYear(year + savedThrough.yearsMore, savedThrough.date);
}

/** In the order of booking. A refund that finds no spend before it does not happen. */
function eventsOf(
  planned: readonly Planned[],
  edges: readonly string[],
  firstDay: string,
  lastDay: string,
): MunicipalEvent[] {
  const left = new Map<string, number>();
  let previous = firstDay;
  return planned
    .map((one) => {
      const { when } = one;
      if (one.kind === "save" && one.savedInItsYear) previous = onDayOfYear(one.year, one.savedOn);
      else if ("edge" in when) previous = daysLater(edges[when.edge % edges.length]!, when.off);
      else if ("part" in when)
        // An approval early on is what makes an advance.
        previous = daysLater(
          firstDay,
          Math.floor(
            (Math.max(0, daysBetween(firstDay, lastDay)) * when.part) / (one.kind === "advance" ? 3000 : 1000),
          ),
        );
      else previous = daysLater(previous, when.afterThePrevious);
      previous = later(firstDay, previous);
      return { ...one, on: previous };
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .flatMap((one): MunicipalEvent[] => {
      const { kind, id, on } = one;
      const amount = euro(BigInt(one.cents));
      switch (kind) {
        case "spend":
          left.set(id, one.cents);
          return [{ kind, id, on, amount }];
        case "refund": {
          const open = [...left].filter(([, cents]) => cents > 0).reverse();
          const earlier = open[one.refersTo % open.length];
          if (earlier === undefined) return [];
          const [spend, cents] = earlier;
          const back = Math.ceil((cents * one.share) / 100);
          left.set(spend, cents - back);
          return [{ kind, id, on, spend, amount: euro(BigInt(back)) }];
        }
        case "save": {
          const { year, goal, recordedInPop } = one;
          return [{ kind, id, on, year, amount, through: later(on, savingEnd(one)), goal, recordedInPop }];
        }
        case "advance":
          return [{ kind, id, on, amount, approvedBy: "college" }];
        default:
          return [{ kind, id, on, amount: one.negative ? `-${amount}` : amount }];
      }
    });
}

function shuffled<T>(all: readonly T[], keys: readonly number[]): T[] {
  return all
    .map((one, index) => ({ one, key: keys[index % keys.length]! }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

/** The same facts with events, and hours, in another order; events of one day stay in the order given. */
export function independentPermutation({ facts, through }: MunicipalCase, keys: readonly number[]): MunicipalCase {
  const { hours, events = [] } = facts;
  const byDay = new Map<string, MunicipalEvent[]>();
  for (const event of events) byDay.set(event.on, [...(byDay.get(event.on) ?? []), event]);
  const days = shuffled(
    events.map(({ on }) => on),
    keys,
  );
  return {
    facts: {
      ...facts,
      ...(hours && { hours: shuffled(hours, keys) }),
      events: days.map((on) => byDay.get(on)!.shift()!),
    },
    through,
  };
}
