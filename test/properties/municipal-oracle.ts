import {
  day,
  daysIn,
  decimal,
  euro,
  lastDayOf,
  month,
  monthNumber,
  plus,
  type Rational,
  rational,
  rounded,
  statedCents,
  times,
} from "../exact.js";

/** An inline regulation that leaves nothing open. */
export interface Regulation {
  readonly name: string;
  readonly yearAmount: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly carryOver: "lapse-unless-saved" | "automatic";
  readonly advance: "none" | "on-approval";
  readonly partTime: "no-reduction" | "pro-rata";
  readonly midYear: "full-year" | "pro-rata";
  readonly afterLastYear: "lapse" | "keep";
  readonly onExitWithAdvance: "recover" | "waive";
}

interface Dated {
  readonly id: string;
  readonly on: string;
  readonly amount: string;
}

interface Save extends Dated {
  readonly kind: "save";
  readonly year: number;
  readonly through: string;
  readonly goal: string;
  readonly recordedInPop: boolean;
}

export type MunicipalEvent =
  | (Dated & { readonly kind: "spend" })
  | (Dated & { readonly kind: "refund"; readonly spend: string })
  | Save
  | (Dated & { readonly kind: "advance"; readonly approvedBy: string })
  | (Dated & { readonly kind: "assert-balance" });

export interface MunicipalFacts {
  readonly employment: { readonly start: string; readonly end?: string | null };
  readonly regulation: Regulation;
  readonly hours?: readonly HoursRow[];
  readonly events?: readonly MunicipalEvent[];
}

export interface HoursRow {
  readonly from: string;
  readonly hoursPerWeek: string;
}

type LapseReason = "year-end" | "saving-ended" | "after-last-year" | "exit";

/** What the second method finds. */
export interface MunicipalReckoned {
  readonly balance: string;
  readonly totals: Record<Column, string>;
  readonly years: readonly ({ readonly year: number } & Record<Column | "opening" | "closing" | "held", string>)[];
  /** Years with money left, oldest first. */
  readonly lots: readonly { readonly year: number; readonly amount: string }[];
  readonly advance: { readonly approved: string; readonly outstanding: string; readonly limit: string };
  /** What spending went beyond the floor, by month of the spending. */
  readonly uncovered: readonly {
    readonly month: string;
    readonly amount: string;
    readonly events: readonly string[];
  }[];
  readonly lapses: readonly {
    readonly on: string;
    readonly year: number;
    readonly amount: string;
    readonly reason: LapseReason;
  }[];
}

const columns = ["accrued", "takenOver", "refunded", "spent", "transferredOut", "lapsed", "waived"] as const;
type Column = (typeof columns)[number];
const nothing = () => Object.fromEntries(columns.map((column) => [column, 0n])) as Record<Column, bigint>;
const asText = (sums: Record<Column, bigint>) =>
  Object.fromEntries(columns.map((column) => [column, euro(sums[column])])) as Record<Column, string>;
const smaller = (a: bigint, b: bigint) => (a < b ? a : b);
const positive = (a: bigint) => (a > 0n ? a : 0n);

/**
 * The ledger of the gemeenten a second time, written from the contract (§6, §10) and nothing else. The money of all years
 * lies on one line, oldest year first; a cursor says up to where it is spent, and stands past the end when there is debt.
 * Every single day is walked.
 */
export function municipalOracle(facts: MunicipalFacts, through: string): MunicipalReckoned {
  const { regulation } = facts;
  const { start } = facts.employment;
  const end = facts.employment.end ?? null;
  const firstMonth = Math.max(monthNumber(start), regulation.firstYear * 12);
  const lastMonth = monthNumber(through);

  /** How much of the line belongs to each year; what lapsed is no longer on it. */
  const stretches = new Map<number, bigint>();
  let cursor = 0n;
  let exited = end !== null && end < day(firstMonth, 1);
  let approved = 0n;
  const saves: Save[] = [];
  const spends = new Map<string, { readonly year: number; readonly paid: bigint; back: bigint }>();

  const rows: { year: number; opening: bigint; sums: Record<Column, bigint> }[] = [];
  const uncovered: { month: string; amount: bigint; events: string[] }[] = [];
  const lapses: MunicipalReckoned["lapses"][number][] = [];

  const pots = () => {
    let spentOfTheRest = cursor;
    return [...stretches]
      .sort(([a], [b]) => a - b)
      .map(([year, stretch]) => {
        const spent = smaller(stretch, spentOfTheRest);
        spentOfTheRest -= spent;
        return { year, left: stretch - spent };
      });
  };
  const balance = () => [...stretches.values()].reduce((sum, stretch) => sum + stretch, 0n) - cursor;
  const count = (column: Column, amount: bigint) => {
    rows.at(-1)!.sums[column] += amount;
  };
  const lengthen = (year: number, amount: bigint) => stretches.set(year, (stretches.get(year) ?? 0n) + amount);
  const lapse = (on: string, year: number, amount: bigint, reason: LapseReason) => {
    if (amount <= 0n) return;
    stretches.set(year, stretches.get(year)! - amount);
    count("lapsed", amount);
    lapses.push({ on, year, amount: euro(amount), reason });
  };
  const lapseAll = (on: string, reason: LapseReason) => {
    for (const { year, left } of pots()) lapse(on, year, left, reason);
  };
  /** How far below zero the balance may go. */
  const limitOn = (today: string) => {
    if (regulation.advance === "none" || exited) return 0n;
    let toCome = 0n;
    for (let year = regulation.firstYear; year <= regulation.lastYear; year++) {
      if (grantDay(facts, year) > today) toCome += grant(facts, year, null);
    }
    return smaller(approved, toCome);
  };
  const endOf = (save: Save) => smallerText(save.through, `${regulation.lastYear}-12-31`);
  const keep = (year: number, today: string) =>
    saves
      .filter((save) => save.year === year && endOf(save) > today)
      .reduce((sum, save) => sum + statedCents(save.amount), 0n);

  const book = (event: MunicipalEvent, today: string) => {
    const year = Number(today.slice(0, 4));
    const amount = event.kind === "assert-balance" ? 0n : statedCents(event.amount);
    switch (event.kind) {
      case "spend": {
        const paid = smaller(amount, positive(balance() + limitOn(today)));
        cursor += paid;
        count("spent", paid);
        spends.set(event.id, { year, paid, back: 0n });
        if (paid < amount) {
          const last = uncovered.at(-1);
          if (last?.month === today.slice(0, 7)) {
            last.amount += amount - paid;
            last.events.push(event.id);
          } else uncovered.push({ month: today.slice(0, 7), amount: amount - paid, events: [event.id] });
        }
        break;
      }
      case "refund": {
        const spend = spends.get(event.spend)!;
        const back = smaller(amount, spend.paid - spend.back);
        spend.back += back;
        count("refunded", back);
        if (spend.year === year) cursor -= back;
        else lengthen(year, back);
        break;
      }
      case "save":
        if (event.recordedInPop && event.goal.trim() !== "" && event.on <= `${event.year}-12-31`) saves.push(event);
        break;
      case "advance":
        approved += amount;
        break;
      case "assert-balance":
        break;
    }
    if (exited) lapseAll(today, "exit");
  };

  const lapseOnDay = (today: string) => {
    const year = Number(today.slice(0, 4));
    const isYearEnd = today.endsWith("-12-31");
    if (regulation.carryOver === "automatic") {
      if (regulation.afterLastYear === "lapse" && isYearEnd && year >= regulation.lastYear)
        lapseAll(today, "after-last-year");
      return;
    }
    for (const pot of pots()) {
      const savingEnds = saves.some((save) => save.year === pot.year && endOf(save) === today) && year > pot.year;
      if (isYearEnd || savingEnds) {
        const reason = isYearEnd && pot.year === year ? "year-end" : "saving-ended";
        lapse(today, pot.year, pot.left - keep(pot.year, today), reason);
      }
    }
  };

  const exit = (today: string) => {
    lapseAll(today, "exit");
    if (regulation.onExitWithAdvance === "waive" && balance() < 0n) {
      const debt = -balance();
      cursor -= debt;
      count("waived", debt);
    }
    exited = true;
  };

  for (let at = firstMonth; at <= lastMonth; at++) {
    for (let dayOfMonth = 1; dayOfMonth <= daysIn(at); dayOfMonth++) {
      const today = day(at, dayOfMonth);
      const year = Math.floor(at / 12);
      if (rows.at(-1)?.year !== year) rows.push({ year, opening: balance(), sums: nothing() });
      if (regulation.firstYear <= year && year <= regulation.lastYear && grantDay(facts, year) === today) {
        const granted = grant(facts, year, end);
        lengthen(year, granted);
        count("accrued", granted);
      }
      for (const event of facts.events ?? []) if (event.on === today) book(event, today);
      lapseOnDay(today);
      if (today === end) exit(today);
    }
  }

  const totals = nothing();
  for (const { sums } of rows) for (const column of columns) totals[column] += sums[column];
  return {
    balance: euro(balance()),
    totals: asText(totals),
    years: rows.map(({ year, opening, sums }) => {
      const { accrued, takenOver, refunded, spent, transferredOut, lapsed, waived } = sums;
      const closing = opening + accrued + takenOver + refunded - spent - transferredOut - lapsed + waived;
      return { year, opening: euro(opening), ...asText(sums), closing: euro(closing), held: "0.00" };
    }),
    lots: pots()
      .filter(({ left }) => left > 0n)
      .map(({ year, left }) => ({ year, amount: euro(left) })),
    advance: {
      approved: euro(approved),
      outstanding: euro(positive(-balance())),
      limit: euro(limitOn(lastDayOf(lastMonth))),
    },
    uncovered: uncovered.map((one) => ({ ...one, amount: euro(one.amount) })),
    lapses,
  };
}

const smallerText = (a: string, b: string) => (a < b ? a : b);

/** The day on which the amount of a year comes, if it comes. */
function grantDay({ employment: { start } }: MunicipalFacts, year: number): string {
  return start.startsWith(String(year)) ? start : `${year}-01-01`;
}

/** What a year brings to who leaves on `end`, or never; in cents. */
function grant({ regulation, employment: { start }, hours = [] }: MunicipalFacts, year: number, end: string | null) {
  let service = rational(0);
  let hoursInService = rational(0);
  let monthsInService = 0;
  for (let at = year * 12; at < year * 12 + 12; at++) {
    let days = 0;
    for (let dayOfMonth = 1; dayOfMonth <= daysIn(at); dayOfMonth++) {
      const on = day(at, dayOfMonth);
      if (start <= on && (end === null || on <= end)) days++;
    }
    if (days === 0) continue;
    monthsInService++;
    service = plus(service, rational(days, daysIn(at) * 12));
    if (regulation.partTime === "pro-rata") hoursInService = plus(hoursInService, hoursIn(hours, at));
  }
  if (monthsInService === 0) return 0n;
  const ofTheYear = regulation.midYear === "pro-rata" ? service : rational(1);
  const ofFullTime =
    regulation.partTime === "pro-rata" ? times(hoursInService, rational(1, 36 * monthsInService)) : rational(1);
  return rounded(times(rational(statedCents(regulation.yearAmount)), times(ofTheYear, ofFullTime))).n;
}

/** Those of the row that began last. */
function hoursIn(rows: readonly HoursRow[], at: number): Rational {
  let latest: HoursRow | undefined;
  for (const row of rows) {
    if (row.from <= month(at) && (latest === undefined || row.from > latest.from)) latest = row;
  }
  if (latest === undefined) throw new Error(`no hours are known in ${month(at)}`);
  return decimal(latest.hoursPerWeek);
}
