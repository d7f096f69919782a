import type { MonthPay } from "../facts/pay.js";
import type { Arithmetic, Hundredths } from "../values/amount.js";

/** The terms of the allowances in one month. A minimum of 0 is unknown. */
export interface AllowanceTerms {
  /** Holiday allowance (VT) in tenths of a percent of the salary. */
  readonly holidayShare: number;
  /** Its full-time minimum, in cents. */
  readonly holidayMinimum: number;
  /** Year-end allowance (EJU) in tenths of a percent of salary and VT, per variant. */
  readonly yearEndShares: readonly number[];
  /** Its full-time minimum, in cents. */
  readonly yearEndMinimum: number;
  /** The full-time week, in hundredths of an hour. */
  readonly fullTimeWeek: number;
}

/** Holiday allowance accrued in a month: as payroll gave it, else the share of the salary, at least the minimum. */
export function holidayAllowance<N>(a: Arithmetic<N>, pay: MonthPay, terms: AllowanceTerms): N {
  if (pay.holidayAllowance !== null) return a.of(pay.holidayAllowance);
  const share = a.share(a.of(pay.salary), terms.holidayShare);
  return atLeast(a, share, terms.holidayMinimum, pay, terms);
}

/** Year-end allowance accrued in a month: as payroll gave it, else the share of salary and VT, at least the minimum. */
export function yearEndAllowance<N>(a: Arithmetic<N>, pay: MonthPay, terms: AllowanceTerms, holiday: N): N {
  if (pay.yearEndAllowance !== null) return a.of(pay.yearEndAllowance);
  const share = a.share(a.plus(a.of(pay.salary), holiday), terms.yearEndShares[pay.yearEndVariant]!);
  return atLeast(a, share, terms.yearEndMinimum, pay, terms);
}

/** Salary with both allowances and an irregularity allowance. */
export function fullPay<N>(a: Arithmetic<N>, pay: MonthPay, holiday: N, yearEnd: N, irregularity: Hundredths): N {
  return a.plus(a.plus(a.plus(a.of(pay.salary), holiday), yearEnd), a.of(irregularity));
}

/** A month without salary has no minimum. A part-timer and a part of a month have their part of it. */
function atLeast<N>(a: Arithmetic<N>, share: N, minimum: number, pay: MonthPay, terms: AllowanceTerms): N {
  if (minimum === 0 || pay.salary === 0) return share;
  return a.larger(
    share,
    a.part(a.of(minimum), pay.hoursPerWeek * pay.daysServed, terms.fullTimeWeek * pay.daysInMonth),
  );
}

/** The same terms as if there were no minima. */
export function withoutMinima<T extends AllowanceTerms>(terms: T): T {
  return { ...terms, holidayMinimum: 0, yearEndMinimum: 0 };
}
