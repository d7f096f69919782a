import type { MonthPay } from "../facts/pay.js";
import type { Arithmetic } from "../values/amount.js";
import { at, type Monthly } from "../values/timeline.js";
import { type AllowanceTerms, fullPay, holidayAllowance, yearEndAllowance } from "./allowances.js";

/** The terms in one month of an accrual that is a share of salary and allowances. */
export interface ShareTerms extends AllowanceTerms {
  /** The accrual in tenths of a percent of the base. */
  readonly rate: number;
}

/** The base of a month: the salary and, from a month on, VT, EJU and ORT. */
export function baseOf<N>(a: Arithmetic<N>, pay: MonthPay, terms: ShareTerms, allowancesFrom: number, slot: number): N {
  if (slot < allowancesFrom) return a.of(pay.salary);
  const holiday = holidayAllowance(a, pay, terms);
  return fullPay(a, pay, holiday, yearEndAllowance(a, pay, terms, holiday), pay.irregularity);
}

/** The accrual of every month from `first` through `last`, in cents; 0 in an excluded category. */
export function accrue<N>(
  a: Arithmetic<N>,
  pay: readonly MonthPay[],
  terms: Monthly<ShareTerms>,
  allowancesFrom: number,
  excluded: readonly boolean[],
  first: number,
  last: number,
): number[] {
  const accrued = new Array<number>(last + 1).fill(0);
  for (let slot = first; slot <= last; slot++) {
    const month = pay[slot]!;
    if (excluded[month.category]) continue;
    const inMonth = at(terms, slot);
    accrued[slot] = a.cents(a.share(baseOf(a, month, inMonth, allowancesFrom, slot), inMonth.rate));
  }
  return accrued;
}
