// (e) decimal.js for every amount, from the amounts as the facts have them to the balance as text. Months are integers and the
// running totals make the window two look-ups, so all that it costs is the decimals.

import { Decimal } from "decimal.js";

import { monthIndex, monthText } from "../month.mjs";
import {
  fullTimeWeek,
  holidayMinima,
  holidayShare,
  rates,
  relief,
  valueIn,
  windows,
  yearEndMinima,
  yearEndShare,
} from "../terms.mjs";

/** @typedef {import("../employees.mjs").Employee} Employee */

const Money = Decimal.clone({ precision: 20, rounding: Decimal.ROUND_HALF_UP, defaults: true });
const ZERO = new Money(0);
const HOLIDAY = new Money(holidayShare);
const YEAR_END = new Money(yearEndShare);

/** The terms by month, so that no month is looked up twice. */
const terms = Array.from({ length: 600 }, (_, index) => {
  const month = monthText(index);
  return {
    rate: new Money(/** @type {string} */ (valueIn(rates, month))),
    holidayMinimum: decimal(valueIn(holidayMinima, month)),
    yearEndMinimum: decimal(valueIn(yearEndMinima, month)),
    window: Number(valueIn(windows, month)),
    relieved: month >= relief.from && month <= relief.through,
  };
});
const TURN = monthIndex(relief.turn);

/** @param {{ facts: import("../employees.mjs").Facts, months: number }} history @param {Decimal[]} [closings] filled when given */
function run({ facts, months }, closings) {
  const pay = new Array(months);
  for (const row of facts.pay) pay[monthIndex(row.month)] = row;
  /** @type {(Decimal | undefined)[]} */
  const spent = new Array(months).fill(undefined);
  for (const spend of facts.events) {
    const month = monthIndex(spend.on);
    spent[month] = (spent[month] ?? ZERO).plus(spend.amount);
  }

  let built = ZERO;
  let gone = ZERO;
  const line = [built];
  for (let month = 0; month < months; month++) {
    const { rate, holidayMinimum, yearEndMinimum, window, relieved } = terms[month];
    if (month === TURN) gone = larger(gone, line[month - relief.window]);
    const paid = spent[month];
    if (paid !== undefined) gone = gone.plus(paid);

    const { salary, hoursPerWeek, irregularity } = pay[month];
    const earned = new Money(salary);
    let holiday = toCents(earned.times(HOLIDAY));
    if (holidayMinimum && !earned.isZero()) holiday = larger(holiday, partTime(holidayMinimum, hoursPerWeek));
    let base = earned.plus(holiday);
    let yearEnd = toCents(base.times(YEAR_END));
    if (yearEndMinimum && !earned.isZero()) yearEnd = larger(yearEnd, partTime(yearEndMinimum, hoursPerWeek));
    base = base.plus(yearEnd);
    if (irregularity !== undefined) base = base.plus(irregularity);
    built = built.plus(toCents(base.times(rate)));
    line.push(built);

    if (!relieved && month >= window) gone = larger(gone, line[month + 1 - window]);
    closings?.push(built.minus(gone));
  }
  return built.minus(gone).toFixed(2);
}

export const decimals = {
  id: "e",
  name: "decimal.js for every amount",
  /** @param {Employee} employee */
  prepare: ({ text, months }) => ({ facts: JSON.parse(text), months }),
  /** @param {Parameters<typeof run>[0]} history */
  run: (history) => run(history),
  /** @param {Employee} employee */
  answer(employee) {
    /** @type {Decimal[]} */
    const closings = [];
    const balance = run(this.prepare(employee), closings);
    return { balance, closings: closings.map((amount) => amount.times(100).toNumber()) };
  },
};

/** @param {string | undefined} text */
function decimal(text) {
  return text === undefined ? undefined : new Money(text);
}

/** @param {Decimal} amount half away from zero */
function toCents(amount) {
  return amount.toDecimalPlaces(2);
}

/** @param {Decimal} amount @param {string} hours */
function partTime(amount, hours) {
  return toCents(amount.times(hours).div(fullTimeWeek));
}

/** @param {Decimal} one @param {Decimal} other */
function larger(one, other) {
  return one.gte(other) ? one : other;
}
