import type { MonthPay } from "../facts/pay.js";
import { amountText, type Arithmetic } from "../values/amount.js";
import type { Because } from "../values/because.js";
import type { Citation } from "../values/citation.js";
import { type AllowanceTerms, holidayAllowance, withoutMinima, yearEndAllowance } from "./allowances.js";
import { baseOf, type ShareTerms } from "./share-of-base.js";

/** A month's accrual as a share of salary and allowances. */
export type ShareOfBase = Because<
  "share-of-base",
  {
    /** Salary of the month. */
    readonly salary: string;
    /** Holiday allowance (VT); `null` when the base is the bare salary. */
    readonly holidayAllowance: Allowance | null;
    /** Year-end allowance (EJU); `null` when the base is the bare salary. */
    readonly yearEndAllowance: Allowance | null;
    /** Irregularity allowance (ORT); `null` when the base is the bare salary. */
    readonly irregularity: string | null;
    /** Their sum. */
    readonly base: string;
    /** Percentage of the base. */
    readonly rate: string;
    /** base × rate before rounding. */
    readonly unrounded: string;
  }
>;

/** An allowance that enters the base, and how it came about. */
export interface Allowance extends Because<
  "given" | "percentage" | "minimum",
  {
    /** The percentage; `null` where payroll gave the amount. */
    readonly percentage: string | null;
    /** What the percentage alone gives; `null` where payroll gave the amount. */
    readonly share: string | null;
    /** The minimum for a full-timer in a whole month; `null` where none is known, none holds or payroll gave the amount. */
    readonly fullTimeMinimum: string | null;
    /** The contract hours a week and the full-time week: the part-timer's part of the minimum. */
    readonly hoursPerWeek: string;
    /** The full-time week, in hours. */
    readonly fullTimeWeek: string;
    /** Days in service and days in the month, in a month begun or ended halfway; else both 1. */
    readonly daysServed: number;
    /** Days in the month, or 1. */
    readonly daysInMonth: number;
  }
> {
  /** What entered the base, euro. */
  readonly amount: string;
}

/** Where the parts of the base are written. */
export interface ShareCitations extends AllowancesCitations {
  readonly accrual: Citation;
}

/** Where the allowances are written. */
export interface AllowancesCitations {
  readonly holidayAllowance: AllowanceCitations;
  /** One for each variant. */
  readonly yearEndAllowances: readonly AllowanceCitations[];
}

interface AllowanceCitations {
  readonly percentage: Citation;
  readonly minimum: Citation;
}

/** The formula of a month with its numbers. */
export function becauseShareOfBase<N>(
  a: Arithmetic<N>,
  pay: MonthPay,
  terms: ShareTerms,
  allowancesFrom: number,
  slot: number,
  citations: ShareCitations,
): ShareOfBase {
  const bare = slot < allowancesFrom;
  const base = baseOf(a, pay, terms, allowancesFrom, slot);
  const { rate } = terms;
  const none = { holidayAllowance: null, yearEndAllowance: null };
  return {
    rule: "share-of-base",
    citation: citations.accrual,
    inputs: {
      salary: amountText(pay.salary),
      ...(bare ? none : becauseAllowances(a, pay, terms, citations)),
      irregularity: bare ? null : amountText(pay.irregularity),
      base: a.text(base),
      rate: percentageText(rate),
      unrounded: a.unrounded(base, rate),
    },
  };
}

/** How the allowances of a month came about. */
export function becauseAllowances<N>(
  a: Arithmetic<N>,
  pay: MonthPay,
  terms: AllowanceTerms,
  citations: AllowancesCitations,
): { holidayAllowance: Allowance; yearEndAllowance: Allowance } {
  const holiday = holidayAllowance(a, pay, terms);
  const sharesOnly = withoutMinima(terms);
  const hasMinimum = pay.salary > 0;
  const part = {
    hoursPerWeek: amountText(pay.hoursPerWeek),
    fullTimeWeek: amountText(terms.fullTimeWeek),
    daysServed: pay.daysServed,
    daysInMonth: pay.daysInMonth,
  };
  const holidayAmounts = {
    amount: holiday,
    share: holidayAllowance(a, pay, sharesOnly),
    perMille: terms.holidayShare,
    minimum: hasMinimum ? terms.holidayMinimum : 0,
    given: pay.holidayAllowance !== null,
    part,
  };
  const yearEndAmounts = {
    amount: yearEndAllowance(a, pay, terms, holiday),
    share: yearEndAllowance(a, pay, sharesOnly, holiday),
    perMille: terms.yearEndShares[pay.yearEndVariant]!,
    minimum: hasMinimum ? terms.yearEndMinimum : 0,
    given: pay.yearEndAllowance !== null,
    part,
  };
  return {
    holidayAllowance: becauseAllowance(a, holidayAmounts, citations.holidayAllowance),
    yearEndAllowance: becauseAllowance(a, yearEndAmounts, citations.yearEndAllowances[pay.yearEndVariant]!),
  };
}

interface AllowanceAmounts<N> {
  readonly amount: N;
  readonly share: N;
  readonly perMille: number;
  readonly minimum: number;
  readonly given: boolean;
  readonly part: Pick<Allowance["inputs"], "hoursPerWeek" | "fullTimeWeek" | "daysServed" | "daysInMonth">;
}

function becauseAllowance<N>(
  a: Arithmetic<N>,
  { amount, share, perMille, minimum, given, part }: AllowanceAmounts<N>,
  at: AllowanceCitations,
): Allowance {
  if (given) {
    const inputs = { percentage: null, share: null, fullTimeMinimum: null, ...part };
    return { amount: a.text(amount), rule: "given", citation: at.percentage, inputs };
  }
  const raised = a.isLarger(amount, share);
  return {
    amount: a.text(amount),
    rule: raised ? "minimum" : "percentage",
    citation: raised ? at.minimum : at.percentage,
    inputs: {
      percentage: percentageText(perMille),
      share: a.text(share),
      fullTimeMinimum: minimum === 0 ? null : amountText(minimum),
      ...part,
    },
  };
}

/** Tenths of a percent as a percentage. */
export function percentageText(perMille: number): string {
  return `${Math.floor(perMille / 10)}.${perMille % 10}`;
}
