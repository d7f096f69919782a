import type { Allowance } from "../accrual/because.js";
import type { Because } from "../values/because.js";
import type { EntryBase, LedgerBase, Piece } from "./ledger.js";

/**
 * The whole history of a budget that is made of components of pay, a pot for each calendar year.
 * balance = accrued + soldLeave − boughtLeave − paidOut. Euro.
 */
export interface ComponentsLedger<Readings = Readonly<Record<string, string>>> extends LedgerBase<
  Readings,
  ComponentsEntry
> {
  /** The sums over the whole history. */
  readonly totals: ComponentsTotals;
  /** Every month from the first, in order. Computed when first read. */
  readonly months: readonly ComponentsMonth[];
  /** Every year from the first, in order; the last one as far as it was posted. Computed when first read. */
  readonly years: readonly ComponentsYear[];
  /** The hours of leave that came and were not sold, two decimals. */
  readonly leaveHours: string;
}

/** Sums in euro. */
export interface ComponentsTotals {
  /** Holiday allowance (VT). */
  readonly holidayAllowance: string;
  /** Year-end allowance (EJU). */
  readonly yearEndAllowance: string;
  /** The supplement of 0.1 %. */
  readonly extra: string;
  /** The value of 26 hours of leave a year, through 2023. */
  readonly leaveValue: string;
  /** The fixed amount of 10.00 a month. */
  readonly healthInsurance: string;
  /** The components together. */
  readonly accrued: string;
  /** What sold leave brought in. */
  readonly soldLeave: string;
  /** What bought leave cost. */
  readonly boughtLeave: string;
  /** What was paid out: on asking, in December because nobody chose, or at the end of employment. */
  readonly paidOut: string;
}

/** A stretch of the history: closing = opening + accrued + soldLeave − boughtLeave − paidOut. Euro. */
export interface ComponentsRow extends ComponentsTotals {
  /** The balance at its beginning. */
  readonly opening: string;
  /** The balance at its end. */
  readonly closing: string;
  /** The hours of leave at its end. */
  readonly leaveHours: string;
}

/** One month. */
export interface ComponentsMonth extends ComponentsRow {
  /** The month, `YYYY-MM`. */
  readonly month: string;
}

/** One calendar year. */
export interface ComponentsYear extends ComponentsRow {
  /** The year. */
  readonly year: number;
}

/** One booking. */
export type ComponentsEntry = ComponentsAccrued | ComponentsMoved | LeftPaidOut;

/** What a month of employment built up. */
export interface ComponentsAccrued extends EntryBase {
  readonly kind: "accrued";
  readonly because: Composition;
}

/** What an event did. */
export interface ComponentsMoved extends EntryBase {
  readonly kind: "paidOut" | "boughtLeave" | "soldLeave";
  /** The id of the event. */
  readonly event: string;
  /** The months the money came from; empty where it came in. */
  readonly from: readonly Piece[];
  readonly because: PaidOut | LeavePriced;
}

/** What was left and paid out. */
export interface LeftPaidOut extends EntryBase {
  readonly kind: "paidOut";
  /** Why: the year ended without a choice, or the employment did. */
  readonly reason: "no-choice" | "exit";
  /** The months the money came from. */
  readonly from: readonly Piece[];
  readonly because: LeftOver;
}

/** What a month consists of. */
export type Composition = Because<
  "components",
  {
    /** Salary of the month. */
    readonly salary: string;
    /** Irregularity allowance (ORT) of the month; it counts in the value of leave only. */
    readonly irregularity: string;
    /** Holiday allowance (VT). */
    readonly holidayAllowance: Allowance;
    /** Year-end allowance (EJU). */
    readonly yearEndAllowance: Allowance;
    /** The supplement over salary and VT. */
    readonly extra: Component;
    /** The value of a twelfth of the hours of a year; `null` where leave comes as hours. */
    readonly leaveValue: Component | null;
    /** The fixed amount. */
    readonly healthInsurance: Component;
    /** The hours of leave a year, full-time, that come as hours; `null` where their value is a component. */
    readonly leaveHours: string | null;
    /** The sum before rounding. */
    readonly unrounded: string;
  }
>;

/** A component, as it was carried on into the sum. */
export interface Component {
  /** How much, euro. */
  readonly amount: string;
  /** Where it is written. */
  readonly citation: string;
  /** The percentage, the hours or the amount it is made with. */
  readonly term: string;
}

/** Money was paid out on asking. */
export type PaidOut = Because<
  "paid-out",
  {
    /** The balance just after. */
    readonly balance: string;
  }
>;

/** Leave was bought or sold. */
export type LeavePriced = Because<
  "leave-bought" | "leave-sold",
  {
    /** How many hours. */
    readonly hours: string;
    /** The price of one hour before rounding, euro. */
    readonly price: string;
    /** The balance just after. */
    readonly balance: string;
  }
>;

/** What was left was paid out. */
export type LeftOver = Because<
  "no-choice" | "left-paid-out",
  {
    /** The balance just before. */
    readonly balance: string;
  }
>;
