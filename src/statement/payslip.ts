import { month as monthForm, object } from "../facts/forms.js";
import { readOrRefuse } from "../facts/read.js";
import type { ComponentsEntry, ComponentsLedger, ComponentsMonth } from "../ledger/components-ledger.js";
import type { HoursEntry, HoursLedger, HoursTotals } from "../ledger/hours-ledger.js";
import type { Entry, Ledger, MonthRow } from "../ledger/ledger.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import { type Excerpt, excerptOf, noSuchRow, noSuchStatement } from "./excerpt.js";

/** The monthly statement of a budget: its height, what accrued and every mutation (article 3.3 F). Euro. */
export interface Payslip extends MonthRow, Excerpt<Entry> {}

/** The monthly statement of a budget made of components of pay (article 4.2 B). Euro. */
export interface ComponentsPayslip extends ComponentsMonth, Excerpt<ComponentsEntry> {}

/** The monthly statement of hours. Hours, but for `money`. */
export interface HoursPayslip extends HoursMonth, Excerpt<HoursEntry> {}

/** The statement of a month, whichever. */
export type AnyPayslip = Payslip | ComponentsPayslip | HoursPayslip;

/** One month of hours: closing = opening + accrued + takenOver + refunded − spent − transferredOut − lapsed. */
export interface HoursMonth extends HoursTotals {
  /** The month, `YYYY-MM`. */
  readonly month: string;
  /** The balance at its beginning. */
  readonly opening: string;
  /** The balance at its end. */
  readonly closing: string;
  /** Nothing is held: there are no awards. */
  readonly held: string;
}

const asked = object({ month: monthForm });

/**
 * The lines for the payslip of one month: opening, accrual, mutations and closing, with the bookings behind them.
 * The agreement asks for height, accrual and mutations at least monthly (articles 3.3 F and 4.2 B).
 *
 * @throws ContractError when `month` is no month (`INVALID_FACTS`) or not a month of the ledger (`OUT_OF_RANGE`).
 *
 * @example
 * ```ts
 * const { closing, accrued } = payslip(book, "2015-12");
 * closing; //=> "35.09"
 * ```
 */
export function payslip(ledger: Ledger<unknown>, month: string): Payslip;
export function payslip(ledger: ComponentsLedger<unknown>, month: string): ComponentsPayslip;
export function payslip(ledger: HoursLedger<unknown>, month: string): HoursPayslip;
export function payslip(
  ledger: Ledger<unknown> | ComponentsLedger<unknown> | HoursLedger<unknown>,
  month: string,
): AnyPayslip;
export function payslip(
  ledger: Ledger<unknown> | ComponentsLedger<unknown> | HoursLedger<unknown>,
  month: string,
): AnyPayslip {
  readOrRefuse(asked, { month });
  if ("months" in ledger) {
    const row = ledger.months.find((candidate) => candidate.month === month);
    if (!row) throw noSuchRow("month", month, ledger.months[0]?.month ?? ledger.through, ledger.through);
    // The row and the entries are of one ledger; TypeScript cannot follow the pair.
    return excerptOf(ledger as Ledger<unknown>, row as MonthRow, month, month);
  }
  if (!("money" in ledger.totals)) throw noSuchStatement(ledger, "a ledger with a monthly statement");
  if (month < ledger.from || month > ledger.through) throw noSuchRow("month", month, ledger.from, ledger.through);
  return excerptOf(ledger, hoursMonth(ledger, month), month, month);
}

/** The month of a ledger that has years only, from its entries. */
function hoursMonth({ entries }: HoursLedger<unknown>, month: string): HoursMonth {
  const before = sumsOf(entries.filter((entry) => entry.month < month));
  const booked = sumsOf(entries.filter((entry) => entry.month === month));
  const opening = saldoOf(before);
  return {
    month,
    opening: amountText(opening),
    accrued: amountText(booked.accrued),
    takenOver: amountText(booked.takenOver),
    refunded: "0.00",
    spent: amountText(booked.spent),
    transferredOut: "0.00",
    lapsed: amountText(booked.lapsed),
    money: amountText(booked.money),
    closing: amountText(opening + saldoOf(booked)),
    held: "0.00",
  };
}

const columnOf = {
  accrued: "accrued",
  takenOver: "takenOver",
  taken: "spent",
  converted: "spent",
  saved: "spent",
  lapsed: "lapsed",
} as const;

function sumsOf(entries: readonly HoursEntry[]) {
  const sums = { accrued: 0, takenOver: 0, spent: 0, lapsed: 0, money: 0 };
  for (const entry of entries) {
    sums[columnOf[entry.kind]] += hundredthsOf(entry.amount);
    if ("money" in entry) sums.money += hundredthsOf(entry.money);
  }
  return sums;
}

function saldoOf({ accrued, takenOver, spent, lapsed }: ReturnType<typeof sumsOf>): number {
  return accrued + takenOver - spent - lapsed;
}
