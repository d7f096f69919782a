import {
  day,
  daysIn,
  decimal,
  euro,
  month,
  monthNumber,
  plus,
  type Rational,
  rational,
  rounded,
  statedCents,
  times,
} from "../exact.js";

interface Dated {
  readonly id: string;
  readonly on: string;
}

/** Hours of a year as they are stated, in either way. */
export type StatedLot =
  { readonly year: number; readonly hours: string } | { readonly year: number; readonly amount: string };

export type HoursEvent =
  | (Dated & { readonly kind: "opening"; readonly lots: readonly StatedLot[] })
  | (Dated & { readonly kind: "take" | "save"; readonly hours: string })
  | (Dated & { readonly kind: "convert"; readonly hours: string; readonly hourlyWage: string })
  | (Dated & { readonly kind: "assert-balance"; readonly amount: string });

/** The facts of the vitaliteitsuren (contract §6). */
export interface HoursFacts {
  readonly employee: { readonly birthDate: string };
  readonly employment: {
    readonly start: string;
    readonly end?: string | null;
    readonly category?: "regular" | "student" | "id-job" | "guarantee-job";
  };
  readonly hours: readonly { readonly from: string; readonly hoursPerWeek: string }[];
  readonly pensionDate?: string;
  readonly events?: readonly HoursEvent[];
}

const columns = ["accrued", "takenOver", "spent", "lapsed", "money"] as const;
type Column = (typeof columns)[number];
type Sums = Record<Column, bigint>;
const nothing = (): Sums => ({ accrued: 0n, takenOver: 0n, spent: 0n, lapsed: 0n, money: 0n });
type Texts = Record<Column, string>;

/** What the second method finds. */
export interface HoursReckoned {
  readonly balance: string;
  readonly totals: Texts;
  readonly years: readonly (Texts & { readonly year: number; readonly opening: string; readonly closing: string })[];
  readonly lots: readonly { readonly year: number; readonly amount: string; readonly lapsesOn: string }[];
  /** Day, year of the hours, and how many. */
  readonly lapses: readonly string[];
  /** Day, hours and money of every conversion. */
  readonly conversions: readonly string[];
  /** `code month event`. */
  readonly notices: readonly string[];
}

/**
 * The ledger of the vitaliteitsuren a second time, written from the contract (§6, §10) and the domain pages and nothing
 * else: every single day is walked, with a pot of whole hundredths of an hour for each year.
 */
export function hoursOracle(facts: HoursFacts, through: string): HoursReckoned {
  const { events = [] } = facts;
  const first = monthNumber(firstMonthOf(facts));
  const last = monthNumber(through);

  /** What is left of each year. */
  const pots = new Map<number, bigint>();
  /** What was used and was not there. */
  let debt = 0n;
  const rows: { readonly year: number; readonly opening: bigint; readonly sums: Sums }[] = [];
  const lapses: string[] = [];
  const conversions: string[] = [];
  const notices: string[] = [];

  const balance = () => [...pots.values()].reduce((all, one) => all + one, 0n) - debt;
  const count = (column: Column, amount: bigint) => {
    rows.at(-1)!.sums[column] += amount;
  };
  /** What is owed comes out of the pots there are, oldest year first. */
  const settle = () => {
    for (const year of [...pots.keys()].sort((a, b) => a - b)) {
      const taken = pots.get(year)! < debt ? pots.get(year)! : debt;
      pots.set(year, pots.get(year)! - taken);
      debt -= taken;
    }
  };
  const come = (
    column: "accrued" | "takenOver",
    lots: readonly { readonly year: number; readonly amount: bigint }[],
  ) => {
    for (const { year, amount } of lots) {
      pots.set(year, (pots.get(year) ?? 0n) + amount);
      count(column, amount);
    }
    settle();
  };

  /** Hours of a year stand through its fifth year; what is taken over later than that, through the day it comes. */
  const expires = (year: number, today: string) =>
    today === lastDayOf(year) ||
    (today > lastDayOf(year) &&
      events.some((event) => isOpening(event) && event.on === today && event.lots.some((lot) => lot.year === year)));

  const book = (event: HoursEvent) => {
    if (event.kind === "assert-balance") return;
    if (event.kind === "opening") {
      const lots = event.lots.map((lot) => {
        return { year: lot.year, amount: statedCents("hours" in lot ? lot.hours : lot.amount) };
      });
      come("takenOver", lots);
      return;
    }
    const hours = statedCents(event.hours);
    if (hours > balance()) notices.push(`overspent ${event.on.slice(0, 7)} ${event.id}`);
    debt += hours;
    settle();
    count("spent", hours);
    if (event.kind === "convert") {
      const paid = rounded(times(decimal(event.hours), rational(statedCents(event.hourlyWage)))).n;
      count("money", paid);
      conversions.push(`${event.on} ${euro(hours)} ${euro(paid)}`);
    }
  };

  for (let at = first; at <= last; at++) {
    const year = Math.floor(at / 12);
    for (let dayOfMonth = 1; dayOfMonth <= daysIn(at); dayOfMonth++) {
      const today = day(at, dayOfMonth);
      if (rows.at(-1)?.year !== year) rows.push({ year, opening: balance(), sums: nothing() });
      // Takeovers come before everything else of their month (§5.4).
      if (dayOfMonth === 1)
        for (const event of events) if (isOpening(event) && monthNumber(event.on) === at) book(event);
      if (today === grantDay(facts, year)) come("accrued", [{ year, amount: yearRight(facts, year) }]);
      for (const event of events) if (!isOpening(event) && event.on === today) book(event);
      for (const [year, left] of pots) {
        if (!expires(year, today) || left === 0n) continue;
        pots.set(year, 0n);
        count("lapsed", left);
        lapses.push(`${today} ${year} ${euro(left)}`);
      }
    }
    for (const event of events) {
      if (event.kind === "assert-balance" && monthNumber(event.on) === at && statedCents(event.amount) !== balance())
        notices.push(`balance-differs ${month(at)} ${event.id}`);
    }
  }

  const totals = nothing();
  for (const { sums } of rows) for (const column of columns) totals[column] += sums[column];
  const asText = ({ accrued, takenOver, spent, lapsed, money }: Sums): Texts => ({
    ...{ accrued: euro(accrued), takenOver: euro(takenOver), spent: euro(spent), lapsed: euro(lapsed) },
    money: euro(money),
  });
  return {
    balance: euro(balance()),
    totals: asText(totals),
    years: rows.map(({ year, opening, sums }) => {
      const closing = opening + sums.accrued + sums.takenOver - sums.spent - sums.lapsed;
      return { year, opening: euro(opening), ...asText(sums), closing: euro(closing) };
    }),
    lots: [...pots]
      .filter(([, left]) => left > 0n)
      .sort(([a], [b]) => a - b)
      .map(([year, left]) => ({ year, amount: euro(left), lapsesOn: lastDayOf(year) })),
    lapses: lapses.sort(),
    conversions,
    notices: notices.sort(),
  };
}

const isOpening = (event: HoursEvent) => event.kind === "opening";

/** Five years on, at the end of the day. */
const lastDayOf = (year: number) => `${year + 5}-12-31`;

const later = (...texts: readonly string[]) => [...texts].sort().at(-1)!;

/** The later of the start, July 2015 and the first opening. */
export function firstMonthOf({ employment, events = [] }: HoursFacts): string {
  const openings = events.filter(isOpening).map(({ on }) => on.slice(0, 7));
  return later("2015-07", employment.start.slice(0, 7), ...openings.sort().slice(0, 1));
}

/** The first day that counts. */
const firstDayOf = (facts: HoursFacts) => later(facts.employment.start, `${firstMonthOf(facts)}-01`);

/** 1 January, or the day on which counting begins in the year. */
function grantDay(facts: HoursFacts, year: number): string {
  return later(`${year}-01-01`, firstDayOf(facts));
}

/** In hundredths of an hour. */
function yearRight(facts: HoursFacts, year: number): bigint {
  const { start, end = null } = facts.employment;
  const first = firstDayOf(facts);
  const pension = facts.pensionDate ?? pensionDateOf(facts.employee.birthDate);
  let right = rational(0);
  for (let at = year * 12; at < year * 12 + 12; at++) {
    let days = 0;
    for (let dayOfMonth = 1; dayOfMonth <= daysIn(at); dayOfMonth++) {
      const today = day(at, dayOfMonth);
      if (start <= today && first <= today && (end === null || today <= end) && today < pension) days++;
    }
    if (days === 0) continue;
    const ofMonth = times(rational(band(facts.employee.birthDate, year), 12), hoursIn(facts.hours, at));
    right = plus(right, times(ofMonth, rational(days, 36 * daysIn(at))));
  }
  return rounded(right).n;
}

/** Hundredths of an hour a year for a full-timer, by the age reached on 31 December. */
function band(birthDate: string, year: number): number {
  let age = 0;
  // A birthday on 29 February is over on 31 December either way.
  while (Number(birthDate.slice(0, 4)) + age + 1 <= year) age++;
  if (age < 30) return 0;
  if (age < 40) return 720;
  if (age < 45) return 1440;
  return age < 50 ? 2160 : 3600;
}

/** Those of the row that began last. */
function hoursIn(rows: HoursFacts["hours"], at: number): Rational {
  const row = rows
    .filter(({ from }) => from <= month(at))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
  if (row === undefined) throw new Error(`no hours are known in ${month(at)}`);
  return decimal(row.hoursPerWeek);
}

/** Born from, years, months: `domain/aow.md`. */
const aow: readonly (readonly [string, number, number])[] = [
  ["0001-01-01", 65, 0],
  ["1948-01-01", 65, 1],
  ["1948-12-01", 65, 2],
  ["1949-11-01", 65, 3],
  ["1950-10-01", 65, 6],
  ["1951-07-01", 65, 9],
  ["1952-04-01", 66, 0],
  ["1953-01-01", 66, 4],
  ["1955-09-01", 66, 7],
  ["1956-06-01", 66, 10],
  ["1957-03-01", 67, 0],
  ["1961-01-01", 67, 3],
];

/** Date of birth plus years and months; the last day of the month where it has no such day. */
export function pensionDateOf(birthDate: string): string {
  const [, years, months] = aow.filter(([from]) => from <= birthDate).at(-1)!;
  const at = monthNumber(birthDate) + years * 12 + months;
  return day(at, Math.min(Number(birthDate.slice(8)), daysIn(at)));
}
