import type { ShareOfBase } from "../accrual/because.js";
import type { Because } from "../values/because.js";
import type { Citation } from "../values/citation.js";
import type { Receipt } from "../values/receipt.js";
import type { LapseReason } from "./line.js";

/** What every ledger has. Plain data: it can be stored as JSON and read back. */
export interface LedgerBase<Readings, E extends EntryBase = EntryBase> {
  /** The id of the scheme. */
  readonly scheme: string;
  /** The last month, `YYYY-MM`. */
  readonly through: string;
  /** The saldo at the end of that month: all that came less all that went, in the unit of the scheme; may be negative. */
  readonly balance: string;
  /** What awards still hold of it. */
  readonly held: string;
  /** balance − held. */
  readonly available: string;
  /** Every booking, in the order in which it was booked, with its reason. Computed when first read. */
  readonly entries: readonly E[];
  /**
   * What lapses after `through` of the money that is there now if nothing more is spent, awarded or released, in order.
   * What accrues later comes on top: it lapses in its own time, or at the end of employment. Computed when first read.
   */
  readonly lapsesAhead: readonly LapseAhead[];
  /** What an administrator should see. Computed when first read. */
  readonly findings: readonly Finding[];
  /** The readings in force, every one. */
  readonly interpretations: Readings;
  /** What is needed to compute it again. Computed when first read. */
  readonly receipt: Receipt;
}

/**
 * The whole history of a budget that is built up month by month.
 * balance = accrued + takenOver + refunded − spent − transferredOut − lapsed.
 */
export interface Ledger<Readings = Readonly<Record<string, string | null>>> extends LedgerBase<Readings, Entry> {
  /** The sums over all months, euro. */
  readonly totals: Totals;
  /** Every month from the first, in order. Computed when first read. */
  readonly months: readonly MonthRow[];
  /** The months the saldo consists of, oldest first; together they are the saldo, or nothing when it is negative. Computed when first read. */
  readonly lots: readonly LotRow[];
}

/** Sums in euro. */
export interface Totals {
  /** Built up. */
  readonly accrued: string;
  /** Taken over from another administration or employer. */
  readonly takenOver: string;
  /** Come back from earlier spends. */
  readonly refunded: string;
  /** Paid out. */
  readonly spent: string;
  /** Handed to a next employer. */
  readonly transferredOut: string;
  /** Lapsed. */
  readonly lapsed: string;
}

/** One month: closing = opening + accrued + takenOver + refunded − spent − transferredOut − lapsed. Euro. */
export interface MonthRow extends Totals {
  /** The month, `YYYY-MM`. */
  readonly month: string;
  /** The saldo at its beginning. */
  readonly opening: string;
  /** The saldo at its end. */
  readonly closing: string;
  /** What awards hold at its end. */
  readonly held: string;
}

/** What a month still has in the saldo. */
export interface LotRow {
  /** The month it was built up in, `YYYY-MM`. */
  readonly month: string;
  /** What is left of it, euro. */
  readonly amount: string;
  /**
   * The last day of the month in which the last of it lapses if nothing more is spent, under the terms known today;
   * `null` when an award keeps it from lapsing.
   */
  readonly lapsesOn: string | null;
}

/** Money of one month in a booking. */
export interface Piece {
  /** The month it was built up in, `YYYY-MM`. */
  readonly month: string;
  /** How much, euro. */
  readonly amount: string;
}

/** A lapse to come if nothing more is spent, awarded or released. */
export interface LapseAhead {
  /** The day on which it lapses, `YYYY-MM-DD`. */
  readonly on: string;
  /** How much, in the unit of the scheme. */
  readonly amount: string;
  /**
   * Why: above the window, held back by the relief until then, its year over, the time it was saved for over, the years of
   * the budget over, too many years old, or left at the end of employment.
   */
  readonly reason: LapseReason;
  /** The last day on which spending still prevents it, `YYYY-MM-DD`. */
  readonly spendBy: string;
  /** What must have been spent by then, all together, so that none of it lapses. Older money is spent first, also what may stand longer. */
  readonly leastToSpend: string;
  /** No rule says that it lapses: it is the first reading of something the regulation leaves open. */
  readonly unsettled?: true;
}

/** One booking. */
export type Entry = AccruedEntry | MovedEntry | LapsedEntry;

/** What all bookings have. */
export interface EntryBase {
  /** What was booked. */
  readonly kind: string;
  /** The day of the booking, `YYYY-MM-DD`. */
  readonly on: string;
  /** The month of the booking, `YYYY-MM`. */
  readonly month: string;
  /** How much, in the unit of the scheme, never negative. */
  readonly amount: string;
  /** Why. */
  readonly because: Because;
}

/** What a month of employment built up; 0.00 with the reason for an excluded person. */
export interface AccruedEntry extends EntryBase {
  readonly kind: "accrued";
  readonly because: ShareOfBase | Excluded;
}

/** What an event did to the saldo or to what awards hold. */
export interface MovedEntry extends EntryBase {
  readonly kind: "takenOver" | "awarded" | "released" | "spent" | "refunded" | "transferredOut";
  /** The id of the event. */
  readonly event: string;
  /** The months the money came from; of a takeover the months it keeps; empty where no money moved. */
  readonly from: readonly Piece[];
  readonly because: Moved;
}

/** What was lost. */
export interface LapsedEntry extends EntryBase {
  readonly kind: "lapsed";
  /** Why: above the window, held back by the relief until now, or left at the end of employment. */
  readonly reason: "window" | "suspension-ended" | "exit";
  /** The months the money came from. */
  readonly from: readonly Piece[];
  readonly because: AboveWindow | LeftAtExit;
}

/** Why nothing accrues. */
export type Excluded = Because<
  "excluded-category" | "excluded-generation",
  {
    /** The kind of employment in the month. */
    readonly category: string;
    /** The date of birth. */
    readonly birthDate: string;
    /** The first day of service. */
    readonly start: string;
    /** Whoever was born before this day, */
    readonly bornBefore: string;
    /** and in service on this one, belongs to the excluded generation. */
    readonly inServiceOn: string;
  }
>;

/** What an event did. */
export type Moved = Because<
  "opening" | "transfer-in" | "award" | "release" | "spend" | "refund" | "transfer-out",
  {
    /** The award or spend the event refers to. */
    readonly of: string | null;
    /** The agreement an award rests on. */
    readonly agreement: string | null;
    /** How much of it came from, or went off, the hold of an award. */
    readonly fromHold: string;
    /** The saldo just after. */
    readonly balance: string;
    /** What awards hold just after. */
    readonly held: string;
  }
>;

/** The saldo stood above what was built up in the window. */
export type AboveWindow = Because<
  "window" | "suspension-ended",
  {
    /** The saldo just before. */
    readonly balance: string;
    /** What awards held of it. */
    readonly held: string;
    /** Whether what awards hold can lapse. */
    readonly awardedMoney: string;
    /** How many months the window has. */
    readonly months: number;
    /** Its first month. */
    readonly from: string;
    /** Its last month. */
    readonly through: string;
    /** What was built up in it. */
    readonly window: string;
  }
>;

/** Employment ended and the money was not held. */
export type LeftAtExit = Because<
  "exit",
  {
    /** The saldo just before. */
    readonly balance: string;
    /** What awards held of it. */
    readonly held: string;
  }
>;

/** Something an administrator should see. One per code and month. */
export interface Finding {
  /** What it is. */
  readonly code:
    | "provisional"
    | "assumed-term"
    | "minimum-unknown"
    | "overspent"
    | "spent-without-award"
    | "spent-without-agreement"
    | "balance-differs"
    | "excluded"
    | "lapses-soon"
    | "award-uncovered"
    | "uncovered"
    | "overdrawn"
    | "leave-oversold"
    | "without-effect"
    | "needs-local-rule";
  /** The month, where it has one. */
  readonly month?: string;
  /** The first month concerned, where it is about a stretch. */
  readonly from?: string;
  /** The last month concerned; `null` is open. */
  readonly through?: string | null;
  /** The events it is about. */
  readonly events?: readonly string[];
  /** The term that was assumed. */
  readonly term?: string;
  /** Where that term stands. */
  readonly citation?: Citation;
  /** The day on which money lapses; the first, where it lapses twice in the month. */
  readonly on?: string;
  /** The last day on which spending still prevents all of that lapse. */
  readonly spendBy?: string;
  /** What lapses soon; what was not covered; the closing balance that an assertion differs from. Euro. */
  readonly amount?: string;
  /** No rule says that it lapses: it is the first reading of something the regulation leaves open. */
  readonly unsettled?: true;
  /** What payroll asserted, euro. */
  readonly asserted?: readonly string[];
  /** Why each of the events had no effect. */
  readonly reasons?: readonly WithoutEffect[];
  /** Why the agreement of each of the events does not carry it. */
  readonly missing?: readonly (readonly NotCarried[])[];
  /** What the regulation leaves open, with what each answer makes of the balance. */
  readonly questions?: readonly OpenQuestion[];
}

/**
 * Why an event had no effect: the plan does not record the saving, no goal was agreed, it was agreed after its year, the
 * agreed period ended with the year, saved money ends with the last year anyway, money goes on by itself, or the regulation
 * has no advance.
 */
export type WithoutEffect =
  | "not-recorded-in-pop"
  | "no-goal"
  | "agreed-after-its-year"
  | "period-within-its-year"
  | "ends-with-the-last-year"
  | "goes-on-by-itself"
  | "no-advance";

/**
 * Why an agreement does not carry a spending: it is not of the conversation, that was held later, it was not put in writing,
 * not signed by then, names no goal or no budget, is for something else, the two do not find that it serves what the budget is
 * for, or what is spent under it goes above its budget.
 */
export type NotCarried =
  | "not-of-this-conversation"
  | "conversation-later"
  | "not-in-writing"
  | "not-signed"
  | "no-goal"
  | "no-budget"
  | "other-purpose"
  | "does-not-serve"
  | "above-budget";

/** What a regulation does not say and an outcome hangs on. */
export interface OpenQuestion {
  /** What is left open. */
  readonly term: string;
  /** The event it is about, where it is about one. */
  readonly event?: string;
  /** Every answer; the ledger was computed with the first. */
  readonly readings: readonly QuestionReading[];
}

/** What one answer to an open question makes of the balance. */
export interface QuestionReading {
  /** The answer. */
  readonly reading: string;
  /** The balance it gives at the end of the month of the finding, euro. */
  readonly closing: string;
  /** The balance it gives at the end of the ledger, euro. */
  readonly balance: string;
}
