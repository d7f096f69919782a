import type { z } from "zod";
import { hundredthsOf } from "../values/amount.js";
import type { Issue } from "../values/contract-error.js";
import { type MonthNumber, monthOf, monthText } from "../values/month.js";
import { list, month, object, weeklyHours } from "./forms.js";

/** The contract hours, each row until the next. */
export const hoursRows = list(
  object({
    /** The first month for which they hold. */
    from: month.meta({ description: "The first month for which they hold" }),
    /** Contract hours a week. */
    hoursPerWeek: weeklyHours.meta({ description: "Contract hours a week" }),
  }),
).meta({ description: "The contract hours, each row until the next one begins, in any order" });

/** One row as a host states it. */
export type HoursRow = z.input<typeof hoursRows>[number];

/** The contract hours of a month, in hundredths. */
export type Hours = (month: MonthNumber) => number;

/** Puts the rows in order; reports every double, and a first row after the month from which hours are needed. */
export function layOutHours(rows: readonly HoursRow[], first: MonthNumber, issues: Issue[]): Hours {
  const seen = new Set<string>();
  rows.forEach(({ from }, index) => {
    if (seen.has(from)) {
      const expected = "a month in which no other row begins";
      issues.push({ path: `facts.hours[${index}].from`, code: "duplicate-month", received: from, expected });
    }
    seen.add(from);
  });
  const laid = rows
    .map(({ from, hoursPerWeek }, index) => ({ index, from: monthOf(from), hours: hundredthsOf(hoursPerWeek) }))
    .sort((a, b) => a.from - b.from);
  const earliest = laid[0];
  if (!earliest) {
    issues.push({ path: "facts.hours", code: "list", received: rows, expected: `a row for ${monthText(first)}` });
  } else if (earliest.from > first) {
    const path = `facts.hours[${earliest.index}].from`;
    const expected = `a first row from ${monthText(first)} or earlier`;
    issues.push({ path, code: "out-of-range", received: monthText(earliest.from), expected });
  }
  // Months are asked for in order, mostly: the row found last is where to look first.
  let place = 0;
  return (month) => {
    if (laid[place] && laid[place]!.from > month) place = 0;
    while (place + 1 < laid.length && laid[place + 1]!.from <= month) place++;
    return laid[place]?.hours ?? 0;
  };
}
