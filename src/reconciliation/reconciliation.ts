import type { LoopbaanbedragReadings } from "../facts/loopbaanbedrag.js";
import type { Finding } from "../ledger/ledger.js";
import type { CauseId } from "../schemes/mistakes/causes.js";
import type { Citation, Standing } from "../values/citation.js";
import type { Receipt } from "../values/receipt.js";

/** What payroll booked, held against what it should have booked, and where it most likely went wrong. Plain data. */
export interface Reconciliation {
  /** The id of the scheme. */
  readonly scheme: string;
  /** The last month of the ledger, `YYYY-MM`. */
  readonly through: string;
  /** Nothing that payroll reported differs. */
  readonly agrees: boolean;
  /** Every month that payroll reported, in order. */
  readonly months: readonly ReconciledMonth[];
  /** What most likely went wrong, what explains most months first. */
  readonly causes: readonly LikelyCause[];
  /** What no cause explains to the cent, by month. */
  readonly unexplained: readonly Unexplained[];
  /** The last balance that payroll reported, euro; `null` when it reported none. */
  readonly reported: string | null;
  /** What that balance should be; without one, the balance at the end of the ledger. Euro. */
  readonly computed: string;
  /** reported − computed, euro. */
  readonly difference: string | null;
  /**
   * What of that difference only follows: money that lapsed more or less later, because the balance or the window was already
   * another one. Where every figure went into the next balance, difference = the amounts of the causes through that month +
   * what is unexplained in the balance + what follows. Euro.
   */
  readonly follows: string | null;
  /** What an administrator should see of the ledger it was held against: what was assumed, and what is only presumed. */
  readonly findings: readonly Finding[];
  /** The readings in force, every one. */
  readonly interpretations: LoopbaanbedragReadings;
  /** What is needed to compute it again. */
  readonly receipt: Receipt;
}

/** A month's figures, euro. `null` is not reported. */
export interface ReportedFigures {
  /** What accrued in the month. */
  readonly accrued: string | null;
  /** What lapsed in it. */
  readonly lapsed: string | null;
  /** The saldo at its end. */
  readonly balance: string | null;
}

/** A month that payroll reported. */
export interface ReconciledMonth {
  /** The month, `YYYY-MM`. */
  readonly month: string;
  /** What payroll booked. */
  readonly reported: ReportedFigures;
  /** What it should have booked, had it been right from the first month on. */
  readonly computed: { readonly [Figure in keyof ReportedFigures]: string };
  /** reported − computed. */
  readonly difference: ReportedFigures;
  /** What of the difference in the balance already stood at the balance reported before, euro. */
  readonly carried: string;
  /** What went wrong in this month itself; empty when nothing did, or nothing that could be named. */
  readonly causes: readonly CauseId[];
  /** What of this month's own difference no cause explains, by what it did to the balance, euro. */
  readonly unexplained: string;
}

/** Something that payroll most likely did, in a run of months that no month booked right interrupts. */
export interface LikelyCause {
  /** What. */
  readonly cause: CauseId;
  /** The first month in which it shows, `YYYY-MM`. */
  readonly from: string;
  /** The last month in which it shows. */
  readonly through: string;
  /** In how many months it shows and explains the figures to the cent, alone or with another cause. */
  readonly months: number;
  /** What it did to the balance in those months, together, euro; what followed from it later is not in it. */
  readonly amount: string;
  /** Where the rule stands that it goes against. */
  readonly citation: Citation;
  /** How sure that rule is in those months; where it differs, the least sure. */
  readonly standing: Standing;
  /**
   * The interpretation under which it is no mistake, as no text that was read settles it in any of those months; else `null`.
   */
  readonly reading: keyof LoopbaanbedragReadings | null;
  /**
   * What exactly is supposed: a `rate`, a `rounding`, a `window`, the `hoursPerWeek` or `salary` from before and `monthsLate`, or
   * an `event` with its `kind`, day (`on`) and `amount`, a `reading` and its `value`, or by how many `months` the window was off.
   */
  readonly assumes: Readonly<Record<string, string | number>>;
}

/** A figure that no cause explains. */
export interface Unexplained {
  /** Its month, `YYYY-MM`. */
  readonly month: string;
  /** Which figure. */
  readonly of: "accrued" | "lapsed" | "balance";
  /** Reported less what it should be, from where payroll stood the month before, euro. */
  readonly amount: string;
}
