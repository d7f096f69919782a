// (a) The limit: what one would write by hand if nothing but the balance mattered. Amounts are integer cents in typed arrays,
// laid out beforehand; the terms are tables by month; all accruals lie on one line of running totals, and lapse moves a cursor
// along it. Every rounding of the payslip is made. Nothing is checked and nothing is explained.

import { holidayMinima, rates, relief, valueIn, windows, yearEndMinima } from "../terms.mjs";
import { monthIndex, monthText } from "../month.mjs";

/** @typedef {import("../employees.mjs").Employee} Employee */
/**
 * @typedef {object} Columns one place per month since July 2015
 * @property {number} months
 * @property {Int32Array} salary cents
 * @property {Int32Array} irregularity cents
 * @property {Int32Array} hours hundredths of an hour a week
 * @property {Int32Array} spent cents
 */

const MONTHS = 600;
const FULL_TIME = 3600;
const TURN = monthIndex(relief.turn);

const rate = table((month) => Math.round(Number(valueIn(rates, month)) * 1000));
const holidayMinimum = table((month) => cents(valueIn(holidayMinima, month) ?? "0"));
const yearEndMinimum = table((month) => cents(valueIn(yearEndMinima, month) ?? "0"));
/** Where the window of a month begins on the line; 0 when nothing can lapse. */
const edge = table((month, index) =>
  month >= relief.from && month <= relief.through ? 0 : Math.max(0, index + 1 - Number(valueIn(windows, month))),
);

/** `line[m]`: all that was accrued before month m. Written and read inside one run only. */
const line = new Int32Array(MONTHS + 1);
/** The balance at the end of each month, in cents, left by the latest run. */
const closing = new Int32Array(MONTHS);

/**
 * cents × part / whole, to the cent, half up. 32 bits hold the products of salaries up to 200,000 euro a month.
 *
 * @param {number} cents @param {number} part @param {number} whole
 */
function share(cents, part, whole) {
  return (((Math.imul(cents, part) + (whole >> 1)) | 0) / whole) | 0;
}

/** @param {Columns} columns @returns {number} the balance in cents */
export function run({ months, salary, irregularity, hours, spent }) {
  let built = 0;
  let gone = 0;
  for (let month = 0; month < months; month++) {
    if (month === TURN) gone = Math.max(gone, line[month - relief.window]);
    gone += spent[month];

    const earned = salary[month];
    let holiday = share(earned, 8, 100);
    if (holidayMinimum[month] !== 0 && earned !== 0) {
      holiday = Math.max(holiday, share(holidayMinimum[month], hours[month], FULL_TIME));
    }
    let yearEnd = share(earned + holiday, 83, 1000);
    if (yearEndMinimum[month] !== 0 && earned !== 0) {
      yearEnd = Math.max(yearEnd, share(yearEndMinimum[month], hours[month], FULL_TIME));
    }
    built += share(earned + holiday + yearEnd + irregularity[month], rate[month], 1000);
    line[month + 1] = built;

    gone = Math.max(gone, line[edge[month]]);
    closing[month] = built - gone;
  }
  return built - gone;
}

/** @param {Employee} employee @returns {Columns} */
export function columns({ text, months }) {
  /** @type {import("../employees.mjs").Facts} */
  const facts = JSON.parse(text);
  const salary = new Int32Array(months);
  const irregularity = new Int32Array(months);
  const hours = new Int32Array(months);
  const spent = new Int32Array(months);
  for (const row of facts.pay) {
    const month = monthIndex(row.month);
    salary[month] = cents(row.salary);
    irregularity[month] = cents(row.irregularity ?? "0");
    hours[month] = cents(row.hoursPerWeek);
  }
  for (const spend of facts.events) spent[monthIndex(spend.on)] += cents(spend.amount);
  return { months, salary, irregularity, hours, spent };
}

export const limit = {
  id: "a",
  name: "limit: integer cents in typed arrays",
  prepare: columns,
  run,
  /** @param {Employee} employee */
  answer(employee) {
    const balance = run(columns(employee));
    return { balance: (balance / 100).toFixed(2), closings: Array.from(closing.subarray(0, employee.months)) };
  },
};

/** @param {(month: string, index: number) => number} value */
function table(value) {
  return Int32Array.from({ length: MONTHS }, (_, index) => value(monthText(index), index));
}

/** @param {string} amount */
function cents(amount) {
  return Math.round(Number(amount) * 100);
}
