import { amountText } from "../values/amount.js";
import { monthText, yearOf } from "../values/month.js";
import type { MonthEnd, Sums } from "./books.js";
import type { Totals } from "./ledger.js";

/** Whether a ledger shows what it holds by month or by year. */
export type By = "months" | "years";

/** What was booked between two moments, under the names of a scheme's columns. */
export type Columns = (before: Sums, after: Sums) => Totals;

/** The columns that every budget has. */
export function totalsBetween(before: Sums, after: Sums): Totals {
  return {
    accrued: amountText(after.accrued - before.accrued),
    takenOver: amountText(after.takenOver - before.takenOver),
    refunded: amountText(after.refunded - before.refunded),
    spent: amountText(after.spent - before.spent),
    transferredOut: amountText(after.transferredOut - before.transferredOut),
    lapsed: amountText(after.lapsed - before.lapsed),
  };
}

/** Nothing was booked yet. */
export const nothing: Sums = {
  saldo: 0,
  held: 0,
  accrued: 0,
  takenOver: 0,
  refunded: 0,
  spent: 0,
  transferredOut: 0,
  lapsed: 0,
  waived: 0,
};

/** A slot by the name that a ledger gives it. */
export function nameOf(slot: number, by: By, epoch: number): { month: string } | { year: number } {
  return by === "months" ? { month: monthText(slot + epoch) } : { year: yearOf(slot + epoch) };
}

/** What was booked in each month, or in each year as far as it was posted, with the saldo before and after. */
export function rowsOf(months: readonly MonthEnd[], by: By, epoch: number, columns: Columns): object[] {
  const ends = by === "months" ? months : months.filter((month, place) => endsYear(month, months[place + 1], epoch));
  return ends.map((end, place) => {
    const before = place === 0 ? nothing : ends[place - 1]!;
    return {
      ...nameOf(end.slot, by, epoch),
      opening: amountText(before.saldo),
      ...columns(before, end),
      closing: amountText(end.saldo),
      held: amountText(end.held),
    };
  });
}

function endsYear({ slot }: MonthEnd, next: MonthEnd | undefined, epoch: number): boolean {
  return next === undefined || yearOf(next.slot + epoch) > yearOf(slot + epoch);
}
