import { byTurn, type Lot, type Movement, type Phase } from "../facts/bookings.js";
import type { MonthOrder } from "../facts/interpretations.js";
import { never } from "../values/month.js";
import type { Monthly } from "../values/timeline.js";

/** What a ledger is posted from. Months are slots, amounts are cents. */
export interface Line {
  readonly first: number;
  readonly last: number;
  /** The month in which employment ends; `never` while no end is known. */
  readonly exit: number;
  /** The day of the exit; `null` is the last one of its month. */
  readonly exitOn: string | null;
  /** What accrues in each month; `null` where money comes by grants only. */
  readonly accrued: readonly number[] | null;
  /** Events, grants and deadlines, in the order in which they are booked. */
  readonly turns: readonly Turn[];
  /** What is still to be granted from the first month on, as far as an advance may draw on it. */
  readonly toCome: number;
  readonly rules: LineRules;
}

/** Something booked on a day. */
export type Turn = Movement | Grant | Deadline;

interface Dated {
  readonly on: string;
  readonly slot: number;
  readonly phase: Phase;
}

/** Money that comes on a day. */
export interface Grant extends Dated {
  readonly kind: "grant";
  readonly lot: Lot;
  /** How much of what an advance may draw on has now come. */
  readonly toCome: number;
}

/** A day at whose end no more of one lot may stand than what is kept of it: the rest lapses. */
export interface Deadline extends Dated {
  readonly kind: "deadline";
  /** The month of the lot; `null` is all that stands. */
  readonly of: number | null;
  readonly keep: number;
  readonly reason: DeadlineReason;
  /** It is only one reading of what the rules leave open. */
  readonly unsettled: boolean;
}

/**
 * Why a lot may not stand beyond a day: its year is over, the time it was saved for is, there are no more years, it is too many
 * years old, or nobody chose what to do with it.
 */
export type DeadlineReason = "year-end" | "saving-ended" | "after-last-year" | "expired" | "no-choice";

/** Why money lapsed: above the window, held back by a suspension until now, past a deadline, or left at the exit. */
export type LapseReason = "window" | "suspension-ended" | DeadlineReason | "exit";

/** How a line lapses, and what it does with spending that it does not cover. */
export interface LineRules {
  readonly months: Monthly<MonthRule>;
  readonly monthOrder: MonthOrder;
  /** Whether awarded money can lapse before it is paid. */
  readonly awardedMoney: "protected" | "lapses-until-paid";
  /** Whether spending beyond what is available is booked as it happened, or only as far as money or an advance covers it. */
  readonly spending: "as-it-happened" | "as-covered";
  /**
   * What becomes of lapsed cents: passed by, so that money that comes back is always the most recent; or off the line, so
   * that it is again of the months it was spent from. Or they are no loss at all, but paid out.
   */
  readonly lapsed: "is-passed-by" | "leaves-the-line" | "is-paid-out";
  /** What happens at the exit to money that is left, and to a negative saldo; and whether that is only a reading. */
  readonly atExit: {
    readonly money: "lapses" | "stays";
    readonly debt: "stays" | "waived";
    readonly unsettled: boolean;
  };
}

/** How a line lapses in one month. */
export interface MonthRule {
  /** How many months of accrual the saldo may hold; `never` for every month there is. */
  readonly window: number;
  /** Whether the excess lapses; where lapse resumes, what was held back until then lapses before anything else. */
  readonly lapse: "runs" | "suspended" | "resumes";
}

/** The rule of a line without a window. */
export const everyMonthStands: Monthly<MonthRule> = [{ window: never, lapse: "runs" }];

/** By month, phase and day; on one day grants come first, then events as they were, then deadlines. */
export function inOrder(turns: readonly Turn[]): Turn[] {
  const rank = ({ kind }: Turn) => (kind === "grant" ? 0 : kind === "deadline" ? 2 : 1);
  return [...turns].sort((a, b) => byTurn(a, b) || rank(a) - rank(b));
}
