import { fullPay, holidayAllowance, withoutMinima, yearEndAllowance } from "../../accrual/allowances.js";
import { baseOf, type ShareTerms } from "../../accrual/share-of-base.js";
import { terms33, terms610, terms69 } from "../../articles/sociaal-werk/index.js";
import type { MonthPay } from "../../facts/pay.js";
import { amountText, type Arithmetic, thousandthsOfPercent } from "../../values/amount.js";
import { type MonthNumber, monthOf } from "../../values/month.js";
import { covers, type Term } from "../../values/timeline.js";
import type { CauseId } from "./causes.js";
import { type AccrualMistake, against, type Base, type Formula } from "./mistake.js";

const { rate, ratePrinted, base, excludedCategories } = terms33;

/** What a formula gives, in cents. */
export function centsOf<N>(
  a: Arithmetic<N>,
  formula: Formula,
  terms: ShareTerms,
  allowancesFrom: number,
  slot: number,
) {
  if (formula.isExcluded) return 0;
  const base = formula.base(a, formula.pay, terms, allowancesFrom, slot);
  return formula.times * a.cents(a.part(base, formula.rate, 100_000));
}

const bareSalary: Base = (a, pay) => a.of(pay.salary);

const withoutIrregularity: Base = (a, pay, ...rest) => baseOf(a, { ...pay, irregularity: 0 }, ...rest);

const withoutYearEnd: Base = (a, pay, ...rest) => baseOf(a, { ...pay, yearEndAllowance: 0 }, ...rest);

const withoutFloors: Base = (a, pay, terms, ...rest) => baseOf(a, pay, withoutMinima(terms), ...rest);

const withAllowances: Base = (a, pay, terms, _, slot) => baseOf(a, pay, terms, 0, slot);

const yearEndOverSalary: Base = (a, pay, terms, allowancesFrom, slot) => {
  if (slot < allowancesFrom) return a.of(pay.salary);
  const yearEnd = yearEndAllowance(a, pay, terms, a.of(0));
  return fullPay(a, pay, holidayAllowance(a, pay, terms), yearEnd, pay.irregularity);
};

function inAccrual(
  cause: CauseId,
  changes: keyof Formula,
  term: Term<unknown>,
  apply: AccrualMistake["apply"],
): AccrualMistake {
  return { kind: "accrual", ...against(cause, changes, term), lateSince: null, way: 0, apply };
}

function inBase(cause: CauseId, term: Term<unknown>, wrong: Base): AccrualMistake {
  return inAccrual(cause, "base", term, (formula) => ({ ...formula, base: wrong }));
}

/** Those that can be made in any month. */
export const usualMistakes: readonly AccrualMistake[] = [
  inAccrual("month-missing", "times", rate, (formula) => ({ ...formula, times: 0 })),
  { ...inBase("bare-salary", base, bareSalary), reading: "allowancesInBaseFrom" },
  inBase("year-end-over-salary", terms610.percentage, yearEndOverSalary),
  inBase("irregularity-left-out", base, withoutIrregularity),
  inBase("year-end-left-out", base, withoutYearEnd),
  inBase("minimum-left-out", terms69.minimum, withoutFloors),
  { ...inBase("allowances-too-early", base, withAllowances), reading: "allowancesInBaseFrom" },
  inAccrual("exclusion-missed", "isExcluded", excludedCategories, (formula) => ({
    ...formula,
    isExcluded: false,
  })),
  inAccrual("accrued-twice", "times", rate, (formula) => ({ ...formula, times: 2 })),
];

/** Allowances are paid in the following month; which month they are of no source says (LBB-C9). */
export function irregularityLate(irregularity: number): AccrualMistake {
  return {
    ...inAccrual("irregularity-late", "pay", base, (formula) => ({
      ...formula,
      pay: { ...formula.pay, irregularity },
    })),
    standingIn: () => "assumed",
  };
}

/** No source speaks of rounding (LBB-C21). */
export function roundedOtherwise(right: Formula["rounding"]): AccrualMistake {
  const rounding = right === "once" ? "each-amount" : "once";
  return {
    ...inAccrual("rounding", "rounding", rate, (formula) => ({ ...formula, rounding })),
    standingIn: () => "assumed",
    reading: "rounding",
    assumes: { rounding },
  };
}

/** A percentage that was no monthly rate, or none any more. */
function ofRate(cause: CauseId, percentage: string, term: Term<unknown>, lateSince: number | null): AccrualMistake {
  const wrong = thousandthsOfPercent(percentage);
  return {
    ...inAccrual(cause, "rate", term, (formula) => ({ ...formula, rate: wrong })),
    key: `${cause} ${percentage}`,
    assumes: { rate: percentage },
    lateSince,
  };
}

const printed = [...new Set(ratePrinted.values.map(({ value }) => value))].map((percentage) =>
  ofRate("annual-rate", percentage, ratePrinted, null),
);

const rateChanges = rate.values
  .map(({ from, value }, place) => ({ from: monthOf(from), before: rate.values[place - 1]?.value ?? value, value }))
  .filter(({ before, value }) => before !== value);

/** The rates that were printed for the months of that agreement, and the rate before the last change. */
export function oldRates(month: MonthNumber, epoch: MonthNumber, first: number): AccrualMistake[] {
  const mistakes = covers(ratePrinted.inForce, month) ? [...printed] : [];
  const change = rateChanges.filter(({ from }) => from <= month).at(-1);
  if (change) {
    const since = Math.max(change.from - epoch, first);
    mistakes.push(ofRate("old-rate", change.before, rate, since));
  }
  return mistakes;
}

const mostMonthsLate = 12;

/** The pay from before each change of the last year: hours or a raise that payroll took over late. */
export function lateRows(pay: readonly MonthPay[], slot: number, first: number): AccrualMistake[] {
  const mistakes: AccrualMistake[] = [];
  const now = pay[slot]!;
  for (let change = slot; change > Math.max(first, slot - mostMonthsLate); change--) {
    const before = pay[change - 1]!;
    const after = pay[change]!;
    if (before.salary === after.salary && before.hoursPerWeek === after.hoursPerWeek) continue;
    if (before.salary === now.salary && before.hoursPerWeek === now.hoursPerWeek) continue;
    if (before.hoursPerWeek !== after.hoursPerWeek) {
      mistakes.push(...ofRow("hours-late", { hoursPerWeek: amountText(before.hoursPerWeek) }, before, change));
    } else {
      mistakes.push(...ofRow("raise-late", { salary: amountText(before.salary) }, before, change));
    }
  }
  return mistakes;
}

/** The row from before the change; the irregularity allowance may have come from its own month. */
function ofRow(cause: CauseId, assumes: AccrualMistake["assumes"], before: MonthPay, change: number): AccrualMistake[] {
  const rows: readonly AccrualMistake["apply"][] = [
    (formula) => ({ ...formula, pay: { ...before, irregularity: formula.pay.irregularity } }),
    (formula) => ({ ...formula, pay: before }),
  ];
  return rows.map((apply, way) => ({
    ...inAccrual(cause, "pay", base, apply),
    key: `${cause} ${change}`,
    assumes,
    lateSince: change,
    way,
  }));
}
