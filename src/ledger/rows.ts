import type { Lot } from "../facts/bookings.js";
import { amountText } from "../values/amount.js";
import { monthText, yearOf } from "../values/month.js";
import type { Sums } from "./account.js";
import type { MonthEnd } from "./books.js";

/** Whether something is shown by month or by year. */
export type By = "months" | "years";

/** What the rows of a scheme show, in order. */
export interface Columns {
  /** What the accrual of the months after one and through another is made of. */
  readonly components?: (before: MonthEnd, after: MonthEnd) => Readonly<Record<string, string>>;
  /** What was booked, by kind. */
  readonly booked: readonly (keyof Sums)[];
  /** How it stands at the end, beside the closing saldo. */
  readonly standing: (end: MonthEnd) => Readonly<Record<string, string>>;
}

/** The columns that most budgets have. */
export const usualColumns: Columns = {
  booked: ["accrued", "takenOver", "refunded", "spent", "transferredOut", "lapsed"],
  standing: ({ held }) => ({ held: amountText(held) }),
};

type Row = Record<string, string | number>;

/** What was booked between two moments, added to a row. Written name by name: to spread objects takes five times as long. */
export function addBooked(row: Row, before: MonthEnd, after: MonthEnd, { components, booked }: Columns): Row {
  if (components) Object.assign(row, components(before, after));
  for (const name of booked) row[name] = amountText(after.sums[name] - before.sums[name]);
  return row;
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
  columns: Columns,
): object[] {
  const ends = by === "months" ? months : months.filter((month, place) => endsYear(month, months[place + 1], epoch));
  return ends.map((end, place) => {
    const before = place === 0 ? start : ends[place - 1]!;
    const month = end.slot + epoch;
    const row: Row = by === "months" ? { month: monthText(month) } : { year: yearOf(month) };
    row["opening"] = amountText(before.saldo);
    addBooked(row, before, end, columns);
    row["closing"] = amountText(end.saldo);
    return Object.assign(row, columns.standing(end));
  });
}

function endsYear({ slot }: MonthEnd, next: MonthEnd | undefined, epoch: number): boolean {
  return next === undefined || yearOf(next.slot + epoch) > yearOf(slot + epoch);
}

/** A lot by the name of its month or year. */
export function pieceOf({ slot, amount }: Lot, by: By, epoch: number) {
  return by === "months"
    ? { month: monthText(slot + epoch), amount: amountText(amount) }
    : { year: yearOf(slot + epoch), amount: amountText(amount) };
}
