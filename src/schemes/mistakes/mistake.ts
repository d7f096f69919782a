import type { ShareTerms } from "../../accrual/share-of-base.js";
import type { Movement } from "../../facts/bookings.js";
import type { LoopbaanbedragReadings } from "../../facts/loopbaanbedrag.js";
import type { MonthPay } from "../../facts/pay.js";
import type { LineRules, MonthRule } from "../../ledger/line.js";
import type { Arithmetic } from "../../values/amount.js";
import type { Citation, Standing } from "../../values/citation.js";
import type { MonthNumber } from "../../values/month.js";
import { type Monthly, type Term, valueIn } from "../../values/timeline.js";
import { citationOf } from "../terms.js";
import type { CauseId } from "./causes.js";

/** Something payroll can have done otherwise than the rules say. */
export type Mistake = AccrualMistake | LapseMistake | EventMistake;

/** What all mistakes have. */
export interface AnyMistake {
  readonly cause: CauseId;
  /** Names it among all of one person; variants of one mistake have one name. */
  readonly key: string;
  /** Where the rule stands that it goes against. */
  readonly citation: Citation;
  /** How sure that rule is in a month. */
  readonly standingIn: (month: MonthNumber) => Standing;
  /** The interpretation under which it is no mistake where the rule is not published. */
  readonly reading: keyof LoopbaanbedragReadings | null;
  /** What exactly was done. */
  readonly assumes: Readonly<Record<string, string>>;
  /** What it changes: two mistakes go together only where they change two things. */
  readonly changes: string;
  /** The slots in which it was made; `null` is every month it is looked for in. */
  readonly within: { readonly from: number; readonly through: number } | null;
}

/** A month's accrual computed otherwise. */
export interface AccrualMistake extends AnyMistake {
  readonly kind: "accrual";
  /** The slot of the change that was taken over late: such a mistake is over with the first month that has it right. */
  readonly lateSince: number | null;
  /** Which of the ways in which one mistake can be made. */
  readonly way: number;
  readonly apply: (formula: Formula) => Formula;
}

/** Money that lapsed otherwise. */
export interface LapseMistake extends AnyMistake {
  readonly kind: "lapse";
  readonly apply: (lapsing: Lapsing) => Lapsing;
}

/** An event that was booked otherwise. */
export interface EventMistake extends AnyMistake {
  readonly kind: "event";
  /** The month in which it should have been booked. */
  readonly slot: number;
  /** Whether it can show in the months from one through another. */
  readonly showsIn: (from: number, through: number) => boolean;
  /** What payroll books in a month. */
  readonly apply: (turns: readonly Movement[], slot: number) => readonly Movement[];
  /** What payroll holds too little at the end of a month because of it. */
  readonly unheld: (slot: number) => number;
}

/** How the accrual of a month is computed. */
export interface Formula {
  readonly pay: MonthPay;
  readonly base: Base;
  /** In thousandths of a percent. */
  readonly rate: number;
  readonly rounding: "each-amount" | "once";
  readonly isExcluded: boolean;
  /** How often it is booked. */
  readonly times: number;
}

/** What the accrual is a share of. */
export type Base = <N>(a: Arithmetic<N>, pay: MonthPay, terms: ShareTerms, allowancesFrom: number, slot: number) => N;

/** How money lapses. */
export interface Lapsing {
  readonly months: Monthly<MonthRule>;
  /** What stands above the window; or the accrual of the month that leaves it, at most to nothing or also below. */
  readonly what: "excess" | "leaving-month" | "leaving-month-below-zero";
  readonly monthOrder: LineRules["monthOrder"];
  readonly awardedMoney: LineRules["awardedMoney"];
}

/** Whether a mistake is made in a month that it is looked for in. */
export function isMadeIn({ within }: Mistake, slot: number): boolean {
  return within === null || (within.from <= slot && slot <= within.through);
}

/** What all mistakes against the rule of a term have. */
export function against(cause: CauseId, changes: string, term: Term<unknown>) {
  const standingIn = (month: MonthNumber) => {
    const dated = valueIn(term, month);
    return ("value" in dated ? dated : term.values[0]).standing;
  };
  return {
    ...{ cause, key: cause, citation: citationOf(term), standingIn },
    ...{ reading: null, assumes: {}, changes, within: null },
  } satisfies AnyMistake;
}
