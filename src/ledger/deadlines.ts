import { slotOfYear, turnOf } from "../facts/bookings.js";
import type { Span } from "../facts/span.js";
import type { Deadline, DeadlineReason } from "./line.js";

/** Money of a year that may stand through a day. */
export interface Kept {
  readonly year: number;
  readonly amount: number;
  readonly through: string;
}

/** The last day of a year. */
export function lastDayOf(year: number): string {
  return `${String(year).padStart(4, "0")}-12-31`;
}

/** The years whose money there is, and where on the line it lies. */
export interface Lots {
  readonly years: readonly number[];
  readonly slotOf: (year: number) => number;
}

/**
 * The ends of years, from one through another, at which no more may stand than is kept: of the year itself and, where some
 * of it has come back, of every earlier one.
 */
export function yearEnds(
  lots: Lots,
  from: number,
  through: number,
  kept: readonly Kept[],
  reasonOf: (year: number, end: number) => DeadlineReason,
  span: Span,
): Deadline[] {
  const ends: Deadline[] = [];
  for (let end = from; end <= through; end++) {
    for (const year of lots.years) {
      if (year <= end) ends.push(deadline(lastDayOf(end), year, lots, kept, reasonOf(year, end), span));
    }
  }
  return ends;
}

/** The days on which what was kept of a year may stand no longer, as far as they are no end of a year themselves. */
export function savingEnds(lots: Lots, kept: readonly Kept[], span: Span): Deadline[] {
  return kept
    .filter(({ year, through }) => through > lastDayOf(year) && !through.endsWith("-12-31"))
    .map(({ year, through }) => deadline(through, year, lots, kept, "saving-ended", span));
}

/** What came of a year, and when. */
export interface Arrival {
  readonly year: number;
  readonly on: string;
}

/**
 * The days on which what is left of a year expires: so many years after its own, at the end of the year. What comes later than
 * that expires at the end of the day on which it comes.
 */
export function expiries(arrivals: readonly Arrival[], years: number, span: Span): Deadline[] {
  const slotOf = (year: number) => slotOfYear(year, span.epoch);
  const lots = { years: arrivals.map(({ year }) => year), slotOf };
  const days = arrivals.map(({ year, on }) => {
    const end = lastDayOf(year + years);
    return { year, on: on > end ? on : end };
  });
  const each = new Map(days.map((day) => [`${day.year} ${day.on}`, day]));
  return [...each.values()].map(({ year, on }) => deadline(on, year, lots, [], "expired", span));
}

function deadline(
  on: string,
  year: number,
  { slotOf }: Lots,
  kept: readonly Kept[],
  reason: DeadlineReason,
  span: Span,
): Deadline {
  const keep = kept.reduce((sum, one) => (one.year === year && one.through > on ? sum + one.amount : sum), 0);
  return { kind: "deadline", on, ...turnOf("deadline", on, span), of: slotOf(year), keep, reason, unsettled: false };
}
