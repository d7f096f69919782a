import type { Issue } from "../values/contract-error.js";
import { type MonthNumber, monthOf, monthText, never } from "../values/month.js";
import { checkEmployment, type Employment } from "./employment.js";

/**
 * The months a ledger covers, counted from the first month of its scheme: slot 0 is that month, whatever employment began.
 * Columns and terms of a scheme share this count.
 */
export interface Span {
  /** The first month of the scheme, as a month number: slot 0. */
  readonly epoch: number;
  /** The first month of the ledger. */
  readonly first: number;
  /** The last month asked for. */
  readonly last: number;
  /** The month in which employment ends; `never` when no end is known. */
  readonly exit: number;
  /** The day in that month on which it ends, where the day counts; `null` where the whole month does. */
  readonly exitOn: string | null;
}

/**
 * The months from one through another. Reports an end before the start, and a last month before the first. `endsOn` says
 * whether employment ends for the budget on its day, with its month, or not at all.
 */
export function spanOf(
  epoch: MonthNumber,
  begin: MonthNumber,
  through: string,
  employment: Employment,
  endsOn: "day" | "month" | "never",
  issues: Issue[],
): Span {
  const { end = null } = employment;
  const last = monthOf(through);
  if (last < begin) {
    const expected = `a month from ${monthText(begin)} on, where the ledger begins`;
    issues.push({ path: "through", code: "out-of-range", received: through, expected });
  }
  checkEmployment(employment, issues);
  return {
    epoch,
    first: begin - epoch,
    last: last - epoch,
    exit: end === null || endsOn === "never" ? never : monthOf(end) - epoch,
    exitOn: endsOn === "day" ? end : null,
  };
}
