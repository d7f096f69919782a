import type { Pay } from "../facts/pay.js";
import type { Arithmetic } from "../values/amount.js";
import { type AllowanceTerms, holidayAllowance, row, yearEndAllowance } from "./allowances.js";

/** The terms of an accrual that is a share of salary and allowances. */
export interface ShareTerms extends AllowanceTerms {
  /** The accrual in tenths of a percent of the base. */
  readonly rate: Float64Array;
  /** The first month with allowances in the base; infinite when it never comes. */
  readonly allowancesFrom: number;
}

/** The base of a month: the salary and, from a month on, VT, EJU and ORT. */
export function baseOf<N>(a: Arithmetic<N>, pay: Pay, terms: ShareTerms, slot: number): N {
  const salary = a.of(pay.salary[slot]!);
  if (slot < terms.allowancesFrom) return salary;
  const holiday = holidayAllowance(a, pay, terms, slot);
  const yearEnd = yearEndAllowance(a, pay, terms, slot, holiday);
  return a.plus(a.plus(a.plus(salary, holiday), yearEnd), a.of(pay.irregularity[slot]!));
}

/** The accrual of every month from `first` through `last`, in cents; 0 for an excluded month. */
export function accrue<N>(
  a: Arithmetic<N>,
  pay: Pay,
  terms: ShareTerms,
  first: number,
  last: number,
  isExcluded: (slot: number) => boolean,
): Float64Array {
  const accrued = new Float64Array(pay.salary.length);
  for (let slot = first; slot <= last; slot++) {
    if (isExcluded(slot)) continue;
    accrued[slot] = a.cents(a.share(baseOf(a, pay, terms, slot), terms.rate[row(terms, slot)]!));
  }
  return accrued;
}
