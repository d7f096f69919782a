import type { z } from "zod";
import { hundredthsOf } from "../values/amount.js";
import { daysInMonth } from "../values/calendar.js";
import type { Issue, IssueCode } from "../values/contract-error.js";
import { monthOf, monthText } from "../values/month.js";
import { categories, type Category, category, type Employment } from "./employment.js";
import { amountOrNone, choice, list, month, object, weeklyHours } from "./forms.js";
import type { Span } from "./span.js";

/** The percentages of the year-end allowance that have existed side by side; the first holds unless a row says otherwise. */
export const yearEndVariants = ["8.3", "5.5", "3.5"] as const;

/** What payroll earned and accrued in one month, or in each month of a range. */
export const payRow = object({
  /** The month, or the first of a range. */
  month: month.meta({ description: "The month, or the first month of a range" }),
  /** The last month for which this same row holds; absent is the one month. */
  through: month
    .optional()
    .meta({ description: "The last month for which this same row holds; absent is the one month" }),
  /** Salary actually earned in the month (feitelijk verdiende salaris), euro; part-time, sickness and leave are already in it. */
  salary: amountOrNone.meta({
    description:
      "Salary actually earned in the month, euro; part-time, sickness and leave already in it; 0.00 when none",
  }),
  /** Irregularity allowance (ORT) of the month, euro; absent is none. */
  irregularity: amountOrNone
    .optional()
    .meta({ description: "Irregularity allowance (ORT) of the month, euro; absent is none" }),
  /** Contract hours a week; absent is the full-time 36. The minima of VT and EJU depend on it, and in the keuzebudget the price and the hours of leave. */
  hoursPerWeek: weeklyHours.optional().meta({
    description:
      "Contract hours a week; absent is the full-time 36; the minima of VT and EJU depend on it, and in the keuzebudget the price and the hours of leave",
  }),
  /** Holiday allowance (VT) accrued in the month as payroll computed it, euro; absent is computed. */
  holidayAllowance: amountOrNone.optional().meta({
    description: "Holiday allowance (VT) accrued in the month as payroll computed it, euro; absent is computed",
  }),
  /** Year-end allowance (EJU) accrued in the month as payroll computed it, euro; absent is computed. */
  yearEndAllowance: amountOrNone.optional().meta({
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
export const payRows = list(payRow).meta({
  description: "The pay history: every month of employment in the ledger's span exactly once, in any order",
});

/** One pay row as a host states it. */
export type PayRow = z.input<typeof payRow>;

/** The pay of one month. Amounts in cents, hours in hundredths. */
export interface MonthPay {
  readonly salary: number;
  readonly irregularity: number;
  /** As payroll gave it; `null` is to be computed. */
  readonly holidayAllowance: number | null;
  /** As payroll gave it; `null` is to be computed. */
  readonly yearEndAllowance: number | null;
  /** Which of {@link yearEndVariants}. */
  readonly yearEndVariant: number;
  readonly hoursPerWeek: number;
  /** Which of {@link categories}. */
  readonly category: number;
  /** Days in service and days in the month, in a month begun or ended halfway; else 1 of 1. */
  readonly daysServed: number;
  readonly daysInMonth: number;
}

/** What the agreement says of pay that the checks need. */
export interface PayLimits {
  /** The full-time week, in hundredths of an hour. */
  readonly fullTimeWeek: number;
  /** The last month of the other year-end variants, as a slot. */
  readonly variantsThrough: number;
}

/**
 * Lays the rows out month by month, from slot 0 through the last month in service asked for, and reports every hole,
 * every double and every month out of range.
 */
export function layOutPay(
  rows: readonly PayRow[],
  { category = "regular", start, end = null }: Employment,
  span: Span,
  limits: PayLimits,
  issues: Issue[],
): MonthPay[] {
  const { epoch, first, last, exit } = span;
  const begins = rows.map((row) => monthOf(row.month) - epoch);
  const horizon = begins.reduce((latest, slot) => Math.max(latest, slot), last);
  const pay = new Array<MonthPay>(Math.max(0, horizon + 1));

  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const begin = begins[index]!;
    const through = row.through === undefined ? begin : monthOf(row.through) - epoch;
    const month = readRow(row, category, limits.fullTimeWeek);
    const refuse = (field: keyof PayRow, expected: string, code: IssueCode = "out-of-range") =>
      issues.push({ path: `facts.pay[${index}].${field}`, code, received: row[field], expected });

    if (through < begin) refuse("through", `a month from ${row.month} on`);
    if (begin < first) refuse("month", `a month from ${monthText(first + epoch)} on, where the ledger begins`);
    if (through > exit) refuse("month", `months through ${monthText(exit + epoch)}, where the employment ends`);
    if (month.yearEndVariant > 0 && through > limits.variantsThrough) {
      refuse("yearEndVariant", `"8.3" after ${monthText(limits.variantsThrough + epoch)}`);
    }
    let double = false;
    for (let slot = Math.max(begin, first); slot <= Math.min(through, horizon); slot++) {
      double ||= pay[slot] !== undefined;
      pay[slot] = month;
    }
    if (double) refuse("month", "months that no earlier row covers", "duplicate-month");
  }

  for (let slot = first; slot <= Math.min(last, exit); slot++) {
    if (pay[slot] === undefined) {
      issues.push({ path: "facts.pay", code: "pay-missing", expected: `a row for ${monthText(slot + epoch)}` });
    }
  }
  countDays(pay, start, end, epoch);
  return pay;
}

function readRow(row: PayRow, ownCategory: Category, fullTimeWeek: number): MonthPay {
  return {
    salary: hundredthsOf(row.salary),
    irregularity: row.irregularity === undefined ? 0 : hundredthsOf(row.irregularity),
    holidayAllowance: row.holidayAllowance === undefined ? null : hundredthsOf(row.holidayAllowance),
    yearEndAllowance: row.yearEndAllowance === undefined ? null : hundredthsOf(row.yearEndAllowance),
    yearEndVariant: row.yearEndVariant === undefined ? 0 : yearEndVariants.indexOf(row.yearEndVariant),
    hoursPerWeek: row.hoursPerWeek === undefined ? fullTimeWeek : hundredthsOf(row.hoursPerWeek),
    category: categories.indexOf(row.category ?? ownCategory),
    daysServed: 1,
    daysInMonth: 1,
  };
}

/** Counts the days of a month begun or ended halfway. */
function countDays(pay: MonthPay[], start: string, end: string | null, epoch: number): void {
  for (const day of [start, end]) {
    const slot = day === null ? -1 : monthOf(day) - epoch;
    const month = pay[slot];
    if (!month) continue;
    const days = daysInMonth(slot + epoch);
    const from = monthOf(start) - epoch === slot ? Number(start.slice(8)) : 1;
    const through = end !== null && monthOf(end) - epoch === slot ? Number(end.slice(8)) : days;
    if (from > 1 || through < days) pay[slot] = inPart(month, through - from + 1, days);
  }
}

/** The pay of a month in part of it. Written out field by field: a spread is an object of another shape, slower to read. */
function inPart(month: MonthPay, daysServed: number, daysInMonth: number): MonthPay {
  return {
    salary: month.salary,
    irregularity: month.irregularity,
    holidayAllowance: month.holidayAllowance,
    yearEndAllowance: month.yearEndAllowance,
    yearEndVariant: month.yearEndVariant,
    hoursPerWeek: month.hoursPerWeek,
    category: month.category,
    daysServed,
    daysInMonth,
  };
}
