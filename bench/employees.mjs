// Made-up employees, always the same ones: facts for `sociaal-werk/loopbaanbedrag` as JSON text, as a payroll package hands them in.
// One pay row per month since July 2015, a raise and a change of hours every year, one spend a year, for some people ORT.
// Most earn more than the minima of VT and EJU ask; the low paid, and months of unpaid leave, do not.

import { monthText } from "./month.mjs";
import { random } from "./random.mjs";

const WEEKS = ["36", "32", "28", "24", "20", "16", "31.5", "18.25"];
const FULL_TIME = 36;

/** @typedef {{ month: string, salary: string, hoursPerWeek: string, irregularity?: string }} PayRow */
/** @typedef {{ kind: "spend", id: string, on: string, amount: string }} Spend */
/**
 * @typedef {object} Facts
 * @property {{ birthDate: string }} employee
 * @property {{ start: string, end: null, category: "regular" }} employment
 * @property {PayRow[]} pay
 * @property {Spend[]} events
 */
/** @typedef {{ text: string, months: number, through: string }} Employee `text` is the facts as JSON */

/**
 * @param {number} number which employee
 * @param {number} months how many months since July 2015
 * @returns {Employee}
 */
export function employee(number, months) {
  const { between, chance, pick } = random(number);
  const raiseMonth = between(0, 11);
  const hoursMonth = between(0, 11);
  const worksShifts = number % 3 === 0;
  const spendsUpTo = pick([0.04, 0.1, 0.2, 0.3]); // of a month's salary; a year accrues about 0.21
  let fullTimeCents = chance(0.15) ? between(1_600_00, 2_000_00) : between(2_000_00, 5_200_00);
  let week = pick(WEEKS);

  /** @type {PayRow[]} */
  const pay = [];
  /** @type {Spend[]} */
  const events = [];
  let spendMonth = between(0, 11);
  for (let month = 0; month < months; month++) {
    if (month > 0 && month % 12 === raiseMonth) fullTimeCents += Math.floor((fullTimeCents * between(0, 35)) / 1000);
    if (month > 0 && month % 12 === hoursMonth) week = pick(WEEKS);
    const paidShare = chance(0.03) ? between(0, 9) / 10 : 1;
    const salaryCents = Math.floor(((fullTimeCents * Number(week)) / FULL_TIME) * paidShare);

    /** @type {PayRow} */
    const row = { month: monthText(month), salary: euros(salaryCents), hoursPerWeek: week };
    if (worksShifts) row.irregularity = euros(chance(0.7) ? between(0, 350_00) : 0);
    pay.push(row);

    if (month === spendMonth) {
      const day = String(between(1, 28)).padStart(2, "0");
      events.push({
        kind: "spend",
        id: `spend-${events.length + 1}`,
        on: `${monthText(month)}-${day}`,
        amount: euros(between(100, 100 + Math.floor(salaryCents * spendsUpTo))),
      });
      spendMonth += 12 - (spendMonth % 12) + between(0, 11);
    }
  }
  /** @type {Facts} */
  const facts = {
    employee: { birthDate: `${between(1956, 1994)}-${pick(["02-28", "03-14", "08-01", "12-31"])}` },
    employment: { start: "2015-07-01", end: null, category: "regular" },
    pay,
    events,
  };
  return { text: JSON.stringify(facts), months, through: monthText(months - 1) };
}

/**
 * @param {number} count
 * @param {number} months July 2015 through November 2026 unless told otherwise
 */
export function employees(count, months = 137) {
  return Array.from({ length: count }, (_, number) => employee(number + 1, months));
}

/** @param {number} cents */
function euros(cents) {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}
