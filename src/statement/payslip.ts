import { month as monthForm, object } from "../facts/forms.js";
import { readOrRefuse } from "../facts/read.js";
import type { Entry, Finding, Ledger, MonthRow } from "../ledger/ledger.js";
import { excerptOf, noSuchRow } from "./excerpt.js";

/** The monthly statement of a budget: its height, what accrued and every mutation (article 3.3 F). Euro. */
export interface Payslip extends MonthRow {
  /** The id of the scheme. */
  readonly scheme: string;
  /** closing − held. */
  readonly available: string;
  /** Every booking of the month, with its reason. */
  readonly entries: readonly Entry[];
  /** What an administrator should see of this month, also what is about a longer stretch. */
  readonly findings: readonly Finding[];
  /** The readings in force. */
  readonly interpretations: unknown;
}

const asked = object({ month: monthForm });

/**
 * The lines for the payslip of one month: opening, accrual, mutations and closing, with the bookings behind them.
 * The agreement asks for height, accrual and mutations at least monthly (article 3.3 F).
 *
 * @throws ContractError when `month` is no month (`INVALID_FACTS`) or not a month of the ledger (`OUT_OF_RANGE`).
 *
 * @example
 * ```ts
 * const { closing, accrued } = payslip(book, "2015-12");
 * closing; //=> "35.09"
 * ```
 */
export function payslip(ledger: Ledger<unknown>, month: string): Payslip {
  readOrRefuse(asked, { month });
  const row = ledger.months.find((candidate) => candidate.month === month);
  if (!row) throw noSuchRow("month", month, ledger.months[0]?.month ?? ledger.through, ledger.through);
  return excerptOf(ledger, row, month, month);
}
