import { DateTime, FixedOffsetZone } from "luxon";
import { type MonthNumber, monthText } from "./month.js";

const lengths = new Map<MonthNumber, number>();

/** How many days a month has. */
export function daysInMonth(month: MonthNumber): number {
  let days = lengths.get(month);
  if (days === undefined) {
    // From milliseconds in a fixed zone: luxon's other constructors read the clock and the host's zone.
    const first = DateTime.fromMillis(Date.UTC(Math.floor(month / 12), month % 12, 1), {
      zone: FixedOffsetZone.utcInstance,
    });
    days = first.daysInMonth!;
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
