import { slotOfYear, turnOf } from "../facts/bookings.js";
import type { Span } from "../facts/span.js";
import { lastDayOf } from "../values/calendar.js";
import type { Deadline, DeadlineReason } from "./line.js";

/** Money of a year that may stand through a day. */
export interface Kept {
  readonly year: number;
  readonly amount: number;
  readonly through: string;
}

/**
 * The ends of years, from one through another, at which no more may stand than is kept: of the year itself, of what was kept of
 * earlier ones, and of all that is there at the first end. Where spending can come back (`revives`) any earlier year can hold
 * something again.
 */
export function yearEnds(
  years: readonly number[],
  from: number,
  through: number,
  kept: readonly Kept[],
  reasonOf: (year: number, end: number) => DeadlineReason,
  revives: boolean,
  span: Span,
): Deadline[] {
  const isKept = new Set(kept.map(({ year }) => year));
  const ends: Deadline[] = [];
  for (let end = from; end <= through; end++) {
    for (const year of years) {
      const mayStand = year === end || (year < end && (end === from || revives || isKept.has(year)));
      if (mayStand) ends.push(deadline(lastDayOf(end), year, kept, reasonOf(year, end), span));
    }
  }
  return ends;
}

/**
 * The days on which what was kept of a year may stand no longer, as far as they are no end of a year
 * themselves; on one day the oldest year first.
 */
export function savingEnds(kept: readonly Kept[], span: Span): Deadline[] {
  return kept
    .filter(({ year, through }) => through > lastDayOf(year) && !through.endsWith("-12-31"))
    .sort((a, b) => a.year - b.year)
    .map(({ year, through }) => deadline(through, year, kept, "saving-ended", span));
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
  const days = arrivals.map(({ year, on }) => {
    const end = lastDayOf(year + years);
    return { year, on: on > end ? on : end };
  });
  const each = new Map(days.map((day) => [`${day.year} ${day.on}`, day]));
  return [...each.values()].map(({ year, on }) => deadline(on, year, [], "expired", span));
}

/** The ends of the years from one through another, by which a choice must have been made for all that is there. */
export function choices(from: number, through: number, span: Span): Deadline[] {
  const ends: Deadline[] = [];
  for (let year = from; year <= through; year++) {
    const on = lastDayOf(year);
    const turn = turnOf("deadline", on, span);
    ends.push({ kind: "deadline", on, ...turn, of: null, keep: 0, reason: "no-choice", unsettled: false });
  }
  return ends;
}

function deadline(on: string, year: number, kept: readonly Kept[], reason: DeadlineReason, span: Span): Deadline {
  const of = slotOfYear(year, span.epoch);
  const keep = kept.reduce((sum, one) => (one.year === year && one.through > on ? sum + one.amount : sum), 0);
  return { kind: "deadline", on, ...turnOf("deadline", on, span), of, keep, reason, unsettled: false };
}
