import type { Because } from "../values/because.js";
import type { EntryBase, LedgerBase, Totals } from "./ledger.js";
import type { PastDeadline, YearLot, YearPiece } from "./year-ledger.js";

/**
 * The whole history of hours that are granted by the year. All amounts are hours with two decimals, but for `money`.
 * balance = accrued + takenOver + refunded − spent − transferredOut − lapsed.
 */
export interface HoursLedger<Readings = Readonly<Record<string, never>>> extends LedgerBase<Readings, HoursEntry> {
  /** The sums over the whole history. */
  readonly totals: HoursTotals;
  /** Every year from the first, in order; the last one as far as it was posted. Computed when first read. */
  readonly years: readonly HoursRow[];
  /** The years the hours are of, oldest first; together they are the balance, or nothing when it is negative. Computed when first read. */
  readonly lots: readonly YearLot[];
  /** The first month, `YYYY-MM`. */
  readonly from: string;
  /** The day on which the AOW begins and the hours end, `YYYY-MM-DD`: as stated, else by the date of birth. */
  readonly pensionDate: string;
}

/** Sums in hours; `spent` is what was taken, converted and saved. */
export interface HoursTotals extends Totals {
  /** What the converted hours were worth, euro. */
  readonly money: string;
}

/** One year: closing = opening + accrued + takenOver + refunded − spent − transferredOut − lapsed. Hours. */
export interface HoursRow extends HoursTotals {
  /** The calendar year. */
  readonly year: number;
  /** The balance at its beginning. */
  readonly opening: string;
  /** The balance at its end, or at the end of the ledger. */
  readonly closing: string;
  /** Nothing is held: there are no awards. */
  readonly held: string;
}

/** One booking. */
export type HoursEntry = RightEntry | HoursMovedEntry | ExpiredEntry;

/** The hours of a year, on the day they came. */
export interface RightEntry extends EntryBase {
  readonly kind: "accrued";
  readonly because: YearRight;
}

/** What an event did. */
export interface HoursMovedEntry extends EntryBase {
  readonly kind: "takenOver" | "taken" | "converted" | "saved";
  /** The id of the event. */
  readonly event: string;
  /** What converted hours were worth, euro. */
  readonly money?: string;
  /** The years the hours came from; of a takeover the years they keep. */
  readonly from: readonly YearPiece[];
  readonly because: HoursMoved;
}

/** What was lost. */
export interface ExpiredEntry extends EntryBase {
  readonly kind: "lapsed";
  /** They were too old. */
  readonly reason: "expired";
  /** The years the hours came from. */
  readonly from: readonly YearPiece[];
  readonly because: PastDeadline<"expired">;
}

/** The hours of a year, by age, contract hours and days in service. */
export type YearRight = Because<
  "year-right",
  {
    /** The calendar year. */
    readonly year: number;
    /** The age reached on 31 December. */
    readonly age: number;
    /** The full-time week. */
    readonly fullTimeWeek: string;
    /** The stretches of the year that count, each with its own numbers. */
    readonly parts: readonly RightPart[];
    /** The hours before rounding. */
    readonly unrounded: string;
  }
>;

/** A stretch of months, or a part of one month, with one band and the same contract hours. */
export interface RightPart {
  /** The first month, `YYYY-MM`. */
  readonly from: string;
  /** The last month, `YYYY-MM`. */
  readonly through: string;
  /** Hours a year at that age, full-time. */
  readonly yearHours: string;
  /** Contract hours a week. */
  readonly hoursPerWeek: string;
  /** How many months. */
  readonly months: number;
  /** Days that count and days in the month, of a month that counts in part; else both 1. */
  readonly daysServed: number;
  /** Days in that month, or 1. */
  readonly daysInMonth: number;
}

/** What an event did to the hours. */
export type HoursMoved = Because<
  "hours-taken-over" | "hours-taken" | "hours-converted" | "hours-saved",
  {
    /** What one hour was worth, euro; `null` where hours were not turned into money. */
    readonly hourlyWage: string | null;
    /** The balance just after. */
    readonly balance: string;
  }
>;
