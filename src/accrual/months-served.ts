import { daysInMonth } from "../values/calendar.js";
import { january, type MonthNumber, monthOf } from "../values/month.js";

/** A month with a day in service. */
export interface MonthServed {
  readonly month: MonthNumber;
  readonly days: number;
  readonly daysInMonth: number;
}

/** The months of a year with a day in service. */
export function monthsServedIn(
  year: number,
  { start, end }: { readonly start: string; readonly end: string | null },
): MonthServed[] {
  const months: MonthServed[] = [];
  const first = Math.max(january(year), monthOf(start));
  const last = Math.min(january(year) + 11, end === null ? Infinity : monthOf(end));
  for (let month = first; month <= last; month++) {
    const whole = daysInMonth(month);
    const from = month === monthOf(start) ? Number(start.slice(8)) : 1;
    const through = end !== null && month === monthOf(end) ? Number(end.slice(8)) : whole;
    if (through >= from) months.push({ month, days: through - from + 1, daysInMonth: whole });
  }
  return months;
}

/**
 * What every month counts for, times its part in service, together as one quotient of whole numbers. Only the months of
 * start and end are served in part, so the denominator stays small.
 */
export function sumOfParts(
  months: readonly MonthServed[],
  weightOf: (month: MonthNumber) => number,
): { numerator: number; denominator: number } {
  let numerator = 0;
  let denominator = 1;
  for (const { month, days, daysInMonth } of months) {
    const isWhole = days === daysInMonth;
    const part = isWhole ? 1 : daysInMonth;
    numerator = numerator * part + weightOf(month) * (isWhole ? 1 : days) * denominator;
    denominator *= part;
  }
  return { numerator, denominator };
}
