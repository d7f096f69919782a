import type { AllowanceTerms } from "../accrual/allowances.js";
import type { AllowancesCitations } from "../accrual/because.js";
import { terms14, terms610 as yearEnd, terms69 as holiday } from "../articles/sociaal-werk/index.js";
import type { MonthPay } from "../facts/pay.js";
import { hundredthsOf, perMilleOf } from "../values/amount.js";
import { type MonthNumber, monthOf } from "../values/month.js";
import type { Known } from "./knowledge.js";
import { citationOf, compiled } from "./terms.js";

const yearEndPercentages = [yearEnd.percentage, yearEnd.percentage55, yearEnd.percentage35];

/** The full-time week, in hundredths of an hour. */
export const fullTimeHours = hundredthsOf(terms14.fullTimeWeek.values[0].value);

/** The last month of the other percentages of the year-end allowance. */
export const variantsThrough = monthOf(yearEnd.percentage55.inForce.through!);

/** The terms of VT and EJU, by the names they have in a scheme. */
export const allowanceTerms = {
  holidayAllowance: holiday.percentage,
  holidayAllowanceMinimum: holiday.minimum,
  yearEndAllowance: yearEnd.percentage,
  yearEndAllowance55: yearEnd.percentage55,
  yearEndAllowance35: yearEnd.percentage35,
  yearEndAllowanceMinimum: yearEnd.minimum,
  fullTimeWeek: terms14.fullTimeWeek,
};

/** The terms of VT and EJU in a month. */
export function allowancesIn(month: MonthNumber, known: Known): AllowanceTerms {
  return {
    holidayShare: compiled(known(holiday.percentage), month, perMilleOf),
    holidayMinimum: compiled(known(holiday.minimum), month, hundredthsOf),
    yearEndShares: yearEndPercentages.map((percentage) => compiled(known(percentage), month, perMilleOf)),
    yearEndMinimum: compiled(known(yearEnd.minimum), month, hundredthsOf),
    fullTimeWeek: fullTimeHours,
  };
}

/** Where VT and EJU are written. */
export const allowancesCitations: AllowancesCitations = {
  holidayAllowance: { percentage: citationOf(holiday.percentage), minimum: citationOf(holiday.minimum) },
  yearEndAllowances: yearEndPercentages.map((term) => ({
    percentage: citationOf(term),
    minimum: citationOf(yearEnd.minimum),
  })),
};

const minimumMattersBelow = hundredthsOf(holiday.minimumMatters.values[0].value);

/** Whether a minimum of the holiday allowance that is not known can have mattered in a month. */
export function isMinimumMissed(month: MonthPay, { holidayMinimum }: AllowanceTerms): boolean {
  return (
    holidayMinimum === 0 &&
    month.holidayAllowance === null &&
    month.salary > 0 &&
    month.salary * fullTimeHours < minimumMattersBelow * month.hoursPerWeek
  );
}
