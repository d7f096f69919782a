import type { Regulation } from "../facts/regulation.js";
import type { Because } from "../values/because.js";
import type { EntryBase, LedgerBase, LeftAtExit, Totals, WithoutEffect } from "./ledger.js";
import type { DeadlineReason } from "./line.js";

/**
 * The whole history of a budget that is granted by the year, under a regulation.
 * balance = accrued + takenOver + refunded − spent − transferredOut − lapsed + waived.
 */
export interface YearLedger<Readings = Readonly<Record<string, never>>> extends LedgerBase<Readings, YearEntry> {
  /** The sums over the whole history, euro. */
  readonly totals: YearTotals;
  /** Every year from the first, in order; the last one as far as it was posted. Computed when first read. */
  readonly years: readonly YearRow[];
  /** The years the saldo consists of, oldest first; together they are the saldo, or nothing when it is negative. Computed when first read. */
  readonly lots: readonly YearLot[];
  /** What was approved to be spent ahead of time, and what of it is open. */
  readonly advance: Advance;
  /** The regulation in force; `null` where it does not say. */
  readonly regulation: Regulation;
}

/** Sums in euro. */
export interface YearTotals extends Totals {
  /** Of a negative saldo at the end of employment, what the employer does not claim. */
  readonly waived: string;
}

/** One year: closing = opening + accrued + takenOver + refunded − spent − transferredOut − lapsed + waived. Euro. */
export interface YearRow extends YearTotals {
  /** The calendar year. */
  readonly year: number;
  /** The saldo at its beginning. */
  readonly opening: string;
  /** The saldo at its end, or at the end of the ledger; negative is an advance. */
  readonly closing: string;
  /** Nothing is held: the budget has no awards. */
  readonly held: string;
}

/** What a year still has in the saldo. */
export interface YearLot {
  /** The year it is the money of. */
  readonly year: number;
  /** What is left of it, euro. */
  readonly amount: string;
  /** The day on which the last of it lapses if nothing more is spent, as far as is known today; `null` when it stays. */
  readonly lapsesOn: string | null;
}

/** Money of one year in a booking. */
export interface YearPiece {
  /** The year it is the money of. */
  readonly year: number;
  /** How much, euro. */
  readonly amount: string;
}

/** Spending ahead of time, euro. */
export interface Advance {
  /** All approvals together, through the end of the ledger. */
  readonly approved: string;
  /** How far the saldo is below zero: what later years settle, or the claim at the end of employment. */
  readonly outstanding: string;
  /** How far below zero the saldo may go at the end of the ledger: what was approved, and never more than is still to come. */
  readonly limit: string;
}

/** One booking. */
export type YearEntry = GrantedEntry | YearMovedEntry | YearLapsedEntry | WaivedEntry;

/** The amount of a year, on the day it came. */
export interface GrantedEntry extends EntryBase {
  readonly kind: "accrued";
  readonly because: YearGrant;
}

/** What an event did. */
export interface YearMovedEntry extends EntryBase {
  readonly kind: "spent" | "refunded" | "saved" | "approved";
  /** The id of the event. */
  readonly event: string;
  /** The years the money came from; empty where no money left the budget. What is missing was spent ahead of time. */
  readonly from: readonly YearPiece[];
  readonly because: CoveredSpend | Return | SavingAgreed | AdvanceApproved;
}

/** What was lost. */
export interface YearLapsedEntry extends EntryBase {
  readonly kind: "lapsed";
  /** Why: its year over, the time it was saved for over, the years of the budget over, or left at the end of employment. */
  readonly reason: MoneyDeadline | "exit";
  /** The years the money came from. */
  readonly from: readonly YearPiece[];
  readonly because: PastDeadline<MoneyDeadline> | LeftAtExit;
}

/** Why money of a year may not stand beyond a day. */
export type MoneyDeadline = Exclude<DeadlineReason, "expired" | "no-choice">;

/** What of a negative saldo the employer does not claim at the end of employment. */
export interface WaivedEntry extends EntryBase {
  readonly kind: "waived";
  readonly because: DebtWaived;
}

/** The amount of a year, reduced as the regulation says. */
export type YearGrant = Because<
  "year-amount",
  {
    /** The calendar year. */
    readonly year: number;
    /** The amount of a whole year at full-time. */
    readonly yearAmount: string;
    /** How many months of the year are in service, where that reduces it; `null` where it does not. */
    readonly monthsServed: string | null;
    /** The mean of the contract hours over those months, where they reduce it; `null` where they do not. */
    readonly hoursPerWeek: string | null;
    /** The full-time week. */
    readonly fullTimeWeek: string;
    /** The amount before rounding. */
    readonly unrounded: string;
    /** The saldo just after; an advance is settled first. */
    readonly balance: string;
  }
>;

/** Spending, as far as the saldo and an advance cover it. */
export type CoveredSpend = Because<
  "covered-spend",
  {
    /** The agreement it rests on. */
    readonly agreement: string | null;
    /** What was paid. */
    readonly asked: string;
    /** What of it the budget does not cover; it was not booked. */
    readonly uncovered: string;
    /** How far below zero the saldo could go. */
    readonly limit: string;
    /** The saldo just after. */
    readonly balance: string;
  }
>;

/** Money that came back. */
export type Return = Because<
  "return",
  {
    /** The spend it came back from. */
    readonly of: string;
    /** What came back; what of it the budget had not paid was not booked. */
    readonly asked: string;
    /** The year whose money it is now; `null` where it went back to where it came from. */
    readonly year: number | null;
    /** The saldo just after. */
    readonly balance: string;
  }
>;

/** Employer and employee agreed that money is saved. */
export type SavingAgreed = Because<
  "saving-agreed",
  {
    /** The year whose money it is. */
    readonly year: number;
    /** The agreed last day. */
    readonly through: string;
    /** The last day that counts: at the latest the end of the last year. */
    readonly keptThrough: string;
    /** The agreed goal. */
    readonly goal: string;
    /** Why it has no effect; `null` when it has. */
    readonly withoutEffect: WithoutEffect | null;
  }
>;

/** An advance was approved. */
export type AdvanceApproved = Because<
  "advance-approved",
  {
    /** Who approved it. */
    readonly approvedBy: string;
    /** How far below zero the saldo may go from then on. */
    readonly limit: string;
    /** Why it has no effect; `null` when it has. */
    readonly withoutEffect: WithoutEffect | null;
  }
>;

/** Money or hours stood beyond the day through which they may. */
export type PastDeadline<Reason extends DeadlineReason = DeadlineReason> = Because<
  Reason,
  {
    /** The year whose money it is. */
    readonly year: number;
    /** What was left of it just before. */
    readonly left: string;
    /** What of it is kept. */
    readonly kept: string;
  }
>;

/** A negative saldo was cleared at the end of employment. */
export type DebtWaived = Because<
  "waived",
  {
    /** The saldo just before. */
    readonly balance: string;
  }
>;
