// (f) The straight way: decimal.js for every amount, luxon for every month, and the lots as a list from which the oldest
// goes first. This is what the text of the CAO becomes when it is typed over with good libraries and no further thought.

import { Decimal } from "decimal.js";
import { DateTime } from "luxon";

import * as cao from "../terms.mjs";

/** @typedef {import("../employees.mjs").Employee} Employee */
/** @typedef {{ month: DateTime, left: Decimal }} Lot */

const rates = dated(cao.rates);
const holidayMinima = dated(cao.holidayMinima);
const yearEndMinima = dated(cao.yearEndMinima);
const windows = dated(cao.windows);
const reliefFrom = monthOf(cao.relief.from);
const reliefThrough = monthOf(cao.relief.through);
const turn = monthOf(cao.relief.turn);

/** @param {{ facts: import("../employees.mjs").Facts, through: string }} history @param {Decimal[]} [closings] filled when given */
function run({ facts, through }, closings) {
  const pay = new Map(facts.pay.map((row) => [row.month, row]));
  /** @type {Map<string, Decimal[]>} */
  const spends = new Map();
  for (const { on, amount } of facts.events) {
    const month = DateTime.fromISO(on, { zone: "utc" }).toFormat("yyyy-MM");
    spends.set(month, [...(spends.get(month) ?? []), new Decimal(amount)]);
  }

  /** @type {Lot[]} */
  const lots = [];
  let overspent = new Decimal(0);
  let balance = new Decimal(0);
  const last = monthOf(through);
  for (let month = monthOf(facts.pay[0].month); month <= last; month = month.plus({ months: 1 })) {
    const key = month.toFormat("yyyy-MM");

    if (month.hasSame(turn, "month")) {
      balance = balance.minus(lapse(lots, month.minus({ months: cao.relief.window })));
    }

    for (const amount of spends.get(key) ?? []) {
      overspent = overspent.plus(take(lots, amount));
      balance = balance.minus(amount);
    }

    const accrued = accrual(/** @type {import("../employees.mjs").PayRow} */ (pay.get(key)), month);
    const repaid = Decimal.min(overspent, accrued);
    overspent = overspent.minus(repaid);
    balance = balance.plus(accrued);
    lots.push({ month, left: accrued.minus(repaid) });

    if (month < reliefFrom || month > reliefThrough) {
      const window = /** @type {Decimal} */ (valueIn(windows, month)).toNumber();
      balance = balance.minus(lapse(lots, month.minus({ months: window - 1 })));
    }
    closings?.push(balance);
  }
  return balance.toFixed(2);
}

/** @param {import("../employees.mjs").PayRow} row @param {DateTime} month */
function accrual(row, month) {
  const salary = new Decimal(row.salary);
  const part = new Decimal(row.hoursPerWeek);
  const minimum = (/** @type {Decimal | undefined} */ amount) =>
    amount === undefined || salary.isZero() ? new Decimal(0) : toCents(amount.times(part).div(cao.fullTimeWeek));

  const holiday = Decimal.max(toCents(salary.times(cao.holidayShare)), minimum(valueIn(holidayMinima, month)));
  const yearEnd = Decimal.max(
    toCents(salary.plus(holiday).times(cao.yearEndShare)),
    minimum(valueIn(yearEndMinima, month)),
  );
  const base = salary
    .plus(holiday)
    .plus(yearEnd)
    .plus(row.irregularity ?? 0);
  return toCents(base.times(/** @type {Decimal} */ (valueIn(rates, month))));
}

/** Takes an amount from the oldest lots. @param {Lot[]} lots @param {Decimal} amount @returns {Decimal} what they could not give */
function take(lots, amount) {
  while (amount.gt(0) && lots.length > 0) {
    const taken = Decimal.min(lots[0].left, amount);
    amount = amount.minus(taken);
    lots[0].left = lots[0].left.minus(taken);
    if (lots[0].left.isZero()) lots.shift();
  }
  return amount;
}

/** Drops the lots from before a month. @param {Lot[]} lots @param {DateTime} oldest @returns {Decimal} what they still held */
function lapse(lots, oldest) {
  let lapsed = new Decimal(0);
  while (lots.length > 0 && lots[0].month < oldest) {
    lapsed = lapsed.plus(lots[0].left);
    lots.shift();
  }
  return lapsed;
}

export const straight = {
  id: "f",
  name: "decimal.js + luxon, written straight",
  /** @param {Employee} employee */
  prepare: ({ text, through }) => ({ facts: JSON.parse(text), through }),
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

/** @param {cao.Dated[]} values */
function dated(values) {
  return values.map(({ from, through, value }) => ({
    from: monthOf(from),
    through: through === null ? null : monthOf(through),
    value: new Decimal(value),
  }));
}

/** @param {ReturnType<typeof dated>} values @param {DateTime} month */
function valueIn(values, month) {
  return values.find(({ from, through }) => from <= month && (through === null || month <= through))?.value;
}

/** @param {string} text `YYYY-MM` */
function monthOf(text) {
  return DateTime.fromISO(`${text}-01`, { zone: "utc" });
}

/** @param {Decimal} amount */
function toCents(amount) {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
