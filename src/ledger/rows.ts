import { amountText } from "../values/amount.js";
import { monthText, yearOf } from "../values/month.js";
import type { Sums } from "./account.js";
import type { MonthEnd } from "./books.js";
import type { Totals } from "./ledger.js";

/** Whether something is shown by month or by year. */
export type By = "months" | "years";

/** What the rows of a scheme show, under the names of its columns. */
export interface Columns {
  /** What was booked in the months after one and through another. */
  readonly booked: (before: MonthEnd, after: MonthEnd) => object;
  /** How it stands at the end, beside the closing saldo. */
  readonly standing: (end: MonthEnd) => object;
}

/** The columns that a budget with awards has. */
export const usualColumns: Columns = {
  booked: (before, after) => totalsBetween(before.sums, after.sums),
  standing: ({ held }) => ({ held: amountText(held) }),
};

/** What was booked between two moments, of the kinds that most budgets have. */
export function totalsBetween(before: Readonly<Sums>, after: Readonly<Sums>): Totals {
  return {
    accrued: amountText(after.accrued - before.accrued),
    takenOver: amountText(after.takenOver - before.takenOver),
    refunded: amountText(after.refunded - before.refunded),
    spent: amountText(after.spent - before.spent),
    transferredOut: amountText(after.transferredOut - before.transferredOut),
    lapsed: amountText(after.lapsed - before.lapsed),
  };
}

/** A slot by the name that a ledger gives it. */
export function nameOf(slot: number, by: By, epoch: number): { month: string } | { year: number } {
  return by === "months" ? { month: monthText(slot + epoch) } : { year: yearOf(slot + epoch) };
}

/**
 * What was booked in each month, or in each year as far as it was posted, with the saldo before and after. `start` is how it
 * stood before the first month.
 */
export function rowsOf(
  start: MonthEnd,
  months: readonly MonthEnd[],
  by: By,
  epoch: number,
  { booked, standing }: Columns,
): object[] {
  const ends = by === "months" ? months : months.filter((month, place) => endsYear(month, months[place + 1], epoch));
  return ends.map((end, place) => {
    const before = place === 0 ? start : ends[place - 1]!;
    return {
      ...nameOf(end.slot, by, epoch),
      opening: amountText(before.saldo),
      ...booked(before, end),
      closing: amountText(end.saldo),
      ...standing(end),
    };
  });
}

function endsYear({ slot }: MonthEnd, next: MonthEnd | undefined, epoch: number): boolean {
  return next === undefined || yearOf(next.slot + epoch) > yearOf(slot + epoch);
}
