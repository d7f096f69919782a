import type { z } from "zod";
import { hundredthsOf } from "../values/amount.js";
import { daysInMonth } from "../values/calendar.js";
import type { Issue, IssueCode } from "../values/contract-error.js";
import { monthOf, monthText } from "../values/month.js";
import { categories, category, type Employment } from "./employment.js";
import { amount, choice, hours, list, month, object } from "./forms.js";
import type { Span } from "./span.js";

/** The percentages of the year-end allowance that have existed side by side; the first holds unless a row says otherwise. */
export const yearEndVariants = ["8.3", "5.5", "3.5"] as const;

/** What payroll earned and accrued in one month, or in each month of a range. */
export const payRow = object({
  /** The month, or the first of a range. */
  month: month.meta({ description: "The month, or the first month of a range" }),
  /** The last month for which this same row holds; absent is the one month. */
  through: month.optional().meta({ description: "The last month for which this same row holds" }),
  /** Salary actually earned in the month (feitelijk verdiende salaris), euro; part-time, sickness and leave are already in it. */
  salary: amount.meta({
    description: "Salary actually earned in the month, euro; part-time, sickness and leave already in it; 0.00 when none",
  }),
  /** Irregularity allowance (ORT) of the month, euro; absent is none. */
  irregularity: amount.optional().meta({ description: "Irregularity allowance (ORT) of the month, euro; absent is none" }),
  /** Contract hours a week; absent is the full-time 36. Only the minima of VT and EJU depend on it. */
  hoursPerWeek: hours.optional().meta({
    description: "Contract hours a week; absent is the full-time 36; only the minima of VT and EJU depend on it",
  }),
  /** Holiday allowance (VT) accrued in the month as payroll computed it, euro; absent is computed. */
  holidayAllowance: amount.optional().meta({
    description: "Holiday allowance (VT) accrued in the month as payroll computed it, euro; absent is computed",
  }),
  /** Year-end allowance (EJU) accrued in the month as payroll computed it, euro; absent is computed. */
  yearEndAllowance: amount.optional().meta({
    description: "Year-end allowance (EJU) accrued in the month as payroll computed it, euro; absent is computed",
  }),
  /** The percentage of the year-end allowance; absent is 8.3. The other two ended with July 2022. */
  yearEndVariant: choice(...yearEndVariants)
    .optional()
    .meta({ description: "Percentage of the year-end allowance; absent is 8.3; 5.5 and 3.5 through 2022-07" }),
  /** The kind of employment in these months, where it differs from the employment's own. */
  category: category.optional(),
});

/** The pay history: every month of employment in the ledger's span exactly once, in any order. */
export const payRows = list(payRow);

/** One pay row as a host states it. */
export type PayRow = z.input<typeof payRow>;

/** The pay history as columns, one place a month; amounts in cents, hours in hundredths. */
export interface Pay {
  readonly salary: Float64Array;
  readonly irregularity: Float64Array;
  /** As given by payroll, else {@link computed}. */
  readonly holidayAllowance: Float64Array;
  /** As given by payroll, else {@link computed}. */
  readonly yearEndAllowance: Float64Array;
  /** Which of {@link yearEndVariants}. */
  readonly yearEndVariant: Uint8Array;
  readonly hoursPerWeek: Float64Array;
  /** Which of {@link categories}. */
  readonly category: Uint8Array;
  /** Days in service and days in the month; 1 of 1 where the month is whole. */
  readonly daysServed: Uint8Array;
  readonly daysInMonth: Uint8Array;
}

/** Stands in a column where payroll gave no amount. */
export const computed = -1;

/** Lays the rows out month by month, and reports every hole, every double and every value out of range. */
export function layOutPay(
  rows: readonly PayRow[],
  { category: ownCategory = "regular", start, end }: Employment,
  { epoch, first, last, exit }: Span,
  { fullTimeWeek, variantsThrough }: PayLimits,
  issues: Issue[],
): Pay {
  const pay = blankPay(Math.max(0, last + 1));
  const from = rows.map((row) => monthOf(row.month) - epoch);
  const horizon = from.reduce((latest, slot) => Math.max(latest, slot), Math.max(0, last));
  const covered = new Uint8Array(horizon + 1);

  rows.forEach((row, index) => {
    const refuse = (field: keyof PayRow, expected: string, code: IssueCode = "out-of-range") =>
      issues.push({ path: `facts.pay[${index}].${field}`, code, received: row[field], expected });
    const notNegative = (field: "salary" | "irregularity" | "holidayAllowance" | "yearEndAllowance", absent: number) => {
      const text = row[field];
      if (text === undefined) return absent;
      const cents = hundredthsOf(text);
      if (cents < 0) refuse(field, "an amount of zero or more; a correction belongs in its original month");
      return cents;
    };

    const salary = notNegative("salary", 0);
    const irregularity = notNegative("irregularity", 0);
    const holidayAllowance = notNegative("holidayAllowance", computed);
    const yearEndAllowance = notNegative("yearEndAllowance", computed);
    const hoursPerWeek = row.hoursPerWeek === undefined ? fullTimeWeek : hundredthsOf(row.hoursPerWeek);
    if (hoursPerWeek <= 0 || hoursPerWeek > hoursInWeek) refuse("hoursPerWeek", "more than 0 and at most 168 hours");
    const variant = yearEndVariants.indexOf(row.yearEndVariant ?? yearEndVariants[0]);
    const kind = categories.indexOf(row.category ?? ownCategory);

    const begin = from[index]!;
    const through = row.through === undefined ? begin : monthOf(row.through) - epoch;
    if (through < begin) refuse("through", `a month from ${row.month} on`);
    if (begin < first) refuse("month", `a month from ${monthText(first + epoch)} on, where the ledger begins`);
    if (through > exit) refuse("month", `months through ${end!.slice(0, 7)}, where the employment ends`);
    if (variant > 0 && through > variantsThrough) {
      refuse("yearEndVariant", `"8.3" after ${monthText(variantsThrough + epoch)}`);
    }
    let double = false;
    for (let slot = Math.max(begin, first); slot <= Math.min(through, horizon); slot++) {
      double ||= covered[slot] === 1;
      covered[slot] = 1;
      if (slot > last) continue;
      pay.salary[slot] = salary;
      pay.irregularity[slot] = irregularity;
      pay.holidayAllowance[slot] = holidayAllowance;
      pay.yearEndAllowance[slot] = yearEndAllowance;
      pay.yearEndVariant[slot] = variant;
      pay.hoursPerWeek[slot] = hoursPerWeek;
      pay.category[slot] = kind;
    }
    if (double) refuse("month", "months that no earlier row covers", "duplicate-month");
  });

  for (let slot = first; slot <= Math.min(last, exit); slot++) {
    if (covered[slot] === 0) {
      issues.push({ path: "facts.pay", code: "pay-missing", expected: `a row for ${monthText(slot + epoch)}` });
    }
  }
  countDays(pay, start, end ?? null, epoch);
  return pay;
}

/** What the agreement says of pay that the checks need. */
export interface PayLimits {
  /** The full-time week, in hundredths of an hour. */
  readonly fullTimeWeek: number;
  /** The last month of the other year-end variants, as a slot. */
  readonly variantsThrough: number;
}

const hoursInWeek = 168_00;

function blankPay(months: number): Pay {
  return {
    salary: new Float64Array(months),
    irregularity: new Float64Array(months),
    holidayAllowance: new Float64Array(months).fill(computed),
    yearEndAllowance: new Float64Array(months).fill(computed),
    yearEndVariant: new Uint8Array(months),
    hoursPerWeek: new Float64Array(months),
    category: new Uint8Array(months),
    daysServed: new Uint8Array(months).fill(1),
    daysInMonth: new Uint8Array(months).fill(1),
  };
}

/** Counts the days of a month begun or ended halfway. */
function countDays(pay: Pay, start: string, end: string | null, epoch: number): void {
  for (const day of new Set([start, end ?? start])) {
    const slot = monthOf(day) - epoch;
    if (slot < 0 || slot >= pay.salary.length) continue;
    const days = daysInMonth(slot + epoch);
    const from = day.slice(0, 7) === start.slice(0, 7) ? Number(start.slice(8)) : 1;
    const through = day.slice(0, 7) === end?.slice(0, 7) ? Number(end.slice(8)) : days;
    pay.daysServed[slot] = through - from + 1;
    pay.daysInMonth[slot] = days;
  }
}
