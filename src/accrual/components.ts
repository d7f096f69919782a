import type { MonthPay } from "../facts/pay.js";
import { type Arithmetic, exactToTheEnd, type Fraction, type Hundredths } from "../values/amount.js";
import { type AllowanceTerms, fullPay, holidayAllowance, yearEndAllowance } from "./allowances.js";

/** The terms in one month of a budget that is made of components of pay. Amounts in cents, hours in hundredths. */
export interface ComponentTerms extends AllowanceTerms {
  /** A supplement in tenths of a percent of salary and VT. */
  readonly supplement: number;
  /** Hours of leave a year whose value is a component; 0 where they are not. */
  readonly leaveValueHours: Hundredths;
  /** Hours of leave a year that come as hours; 0 where they do not. */
  readonly leaveHours: Hundredths;
  /** Hours of a full-time month, for the price of one. */
  readonly hourDivisor: Hundredths;
  /** An amount a month that depends on nothing. */
  readonly fixed: Hundredths;
}

/** What makes up the budget of a month. */
export interface Components<N> {
  readonly holidayAllowance: N;
  readonly yearEndAllowance: N;
  readonly extra: N;
  readonly leaveValue: N;
  readonly healthInsurance: N;
}

/** The components of a month. */
export function componentsOf<N>(a: Arithmetic<N>, pay: MonthPay, terms: ComponentTerms): Components<N> {
  const holiday = holidayAllowance(a, pay, terms);
  const yearEnd = yearEndAllowance(a, pay, terms, holiday);
  const base = fullPay(a, pay, holiday, yearEnd, pay.irregularity);
  return {
    holidayAllowance: holiday,
    yearEndAllowance: yearEnd,
    extra: a.share(a.plus(a.of(pay.salary), holiday), terms.supplement),
    leaveValue: a.part(base, terms.leaveValueHours, 12 * terms.hourDivisor),
    healthInsurance: a.of(terms.fixed),
  };
}

/** The components together. */
export function together<N>(a: Arithmetic<N>, components: Components<N>): N {
  const { holidayAllowance, yearEndAllowance, extra, leaveValue, healthInsurance } = components;
  return [yearEndAllowance, extra, leaveValue, healthInsurance].reduce(
    (sum, one) => a.plus(sum, one),
    holidayAllowance,
  );
}

/**
 * What hours of leave are worth in a month: salary, VT, EJU and ORT over the hours of the month, the part-timer's part of a
 * full-time month; with its allowances as the month has them, and rounded nowhere.
 */
export function leavePrice<N>(
  a: Arithmetic<N>,
  pay: MonthPay,
  terms: ComponentTerms,
  hours: Hundredths,
  irregularity: Hundredths,
): Fraction {
  const holiday = holidayAllowance(a, pay, terms);
  const base = fullPay(a, pay, holiday, yearEndAllowance(a, pay, terms, holiday), irregularity);
  return a.exact(base).times(hours, pay.hoursPerWeek).times(terms.fullTimeWeek, terms.hourDivisor);
}

/** What a month adds to the hours of leave: those of a year times the contract hours. See {@link leaveHoursOf}. */
export function leaveShare(pay: MonthPay, terms: ComponentTerms): number {
  return terms.leaveHours * pay.hoursPerWeek;
}

/** The hours of leave of some months from their shares: a twelfth of a year's hours each, over the full-time week. */
export function leaveHoursOf(shares: number, fullTimeWeek: Hundredths): Hundredths {
  return exactToTheEnd
    .of(shares)
    .times(1, 12 * fullTimeWeek)
    .rounded();
}
