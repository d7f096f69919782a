import { DateTime, FixedOffsetZone } from "luxon";
import { type MonthNumber, monthText } from "./month.js";

const lengths = new Map<MonthNumber, number>();

/** How many days a month has. */
export function daysInMonth(month: MonthNumber): number {
  let days = lengths.get(month);
  if (days === undefined) {
    days = inUtc(firstDay(month)).daysInMonth!;
    lengths.set(month, days);
  }
  return days;
}

/** The first day of a month, `YYYY-MM-DD`. */
export function firstDay(month: MonthNumber): string {
  return `${monthText(month)}-01`;
}

/** The last day of a month, `YYYY-MM-DD`. */
export function lastDay(month: MonthNumber): string {
  return `${monthText(month)}-${daysInMonth(month)}`;
}

/** The first day of a year. */
export function firstDayOf(year: number): string {
  return `${String(year).padStart(4, "0")}-01-01`;
}

/** The last day of a year. */
export function lastDayOf(year: number): string {
  return `${String(year).padStart(4, "0")}-12-31`;
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return inUtc(day).minus({ days: 1 }).toISODate()!;
}

/** The day so many years and months after a day; where that month is shorter, its last day. */
export function dayAfter(day: string, span: { readonly years: number; readonly months: number }): string {
  const after = inUtc(day).plus(span);
  return after.year > 9999 ? "9999-12-31" : after.toISODate()!;
}

/**
 * A day in a fixed zone. From milliseconds: luxon's other constructors read the clock and the host's zone. One turn of the
 * calendar later and back again: the years before 100 are of this century to `Date`.
 */
function inUtc(day: string): DateTime {
  const turn = 400;
  const milliseconds = Date.UTC(Number(day.slice(0, 4)) + turn, Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
  return DateTime.fromMillis(milliseconds, { zone: FixedOffsetZone.utcInstance }).minus({ years: turn });
}
