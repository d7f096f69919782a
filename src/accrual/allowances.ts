import { computed, type Pay } from "../facts/pay.js";
import type { Arithmetic } from "../values/amount.js";

/** The terms of the allowances month by month. The last row stands for every later month; a minimum of 0 is unknown. */
export interface AllowanceTerms {
  /** The number of the last row. */
  readonly lastRow: number;
  /** Holiday allowance (VT) in tenths of a percent of the salary. */
  readonly holidayShare: Float64Array;
  /** Its full-time minimum, in cents. */
  readonly holidayMinimum: Float64Array;
  /** Year-end allowance (EJU) in tenths of a percent of salary and VT, per variant. */
  readonly yearEndShares: readonly Float64Array[];
  /** Its full-time minimum, in cents. */
  readonly yearEndMinimum: Float64Array;
  /** The full-time week, in hundredths of an hour. */
  readonly fullTimeWeek: number;
}

/** Holiday allowance accrued in a month: as payroll gave it, else the share of the salary, at least the minimum. */
export function holidayAllowance<N>(a: Arithmetic<N>, pay: Pay, terms: AllowanceTerms, slot: number): N {
  const given = pay.holidayAllowance[slot]!;
  return given === computed
    ? atLeast(a, holidayShare(a, pay, terms, slot), terms.holidayMinimum, pay, terms, slot)
    : a.of(given);
}

/** Year-end allowance accrued in a month: as payroll gave it, else the share of salary and VT, at least the minimum. */
export function yearEndAllowance<N>(a: Arithmetic<N>, pay: Pay, terms: AllowanceTerms, slot: number, holiday: N): N {
  const given = pay.yearEndAllowance[slot]!;
  return given === computed
    ? atLeast(a, yearEndShare(a, pay, terms, slot, holiday), terms.yearEndMinimum, pay, terms, slot)
    : a.of(given);
}

/** The holiday allowance before any minimum. */
export function holidayShare<N>(a: Arithmetic<N>, pay: Pay, terms: AllowanceTerms, slot: number): N {
  return a.share(a.of(pay.salary[slot]!), terms.holidayShare[row(terms, slot)]!);
}

/** The year-end allowance before any minimum. */
export function yearEndShare<N>(a: Arithmetic<N>, pay: Pay, terms: AllowanceTerms, slot: number, holiday: N): N {
  const shares = terms.yearEndShares[pay.yearEndVariant[slot]!]!;
  return a.share(a.plus(a.of(pay.salary[slot]!), holiday), shares[row(terms, slot)]!);
}

/** A month without salary has no minimum. A part-timer and a part of a month have their part of it. */
function atLeast<N>(
  a: Arithmetic<N>,
  share: N,
  minima: Float64Array,
  pay: Pay,
  terms: AllowanceTerms,
  slot: number,
): N {
  const minimum = minima[row(terms, slot)]!;
  if (minimum === 0 || pay.salary[slot] === 0) return share;
  const served = pay.hoursPerWeek[slot]! * pay.daysServed[slot]!;
  return a.larger(share, a.part(minimum, served, terms.fullTimeWeek * pay.daysInMonth[slot]!));
}

/** The row of the terms that holds in a month. */
export function row(terms: { readonly lastRow: number }, slot: number): number {
  return slot < terms.lastRow ? slot : terms.lastRow;
}
