import { fullPay, holidayAllowance, withoutMinima, yearEndAllowance } from "../accrual/allowances.js";
import { baseOf, type ShareTerms } from "../accrual/share-of-base.js";
import { terms33, terms610, terms69 } from "../articles/sociaal-werk/index.js";
import { byTurn, type Movement } from "../facts/bookings.js";
import type { LoopbaanbedragReadings, ParsedLoopbaanbedrag } from "../facts/loopbaanbedrag.js";
import type { MonthPay } from "../facts/pay.js";
import type { Line, LineRules, MonthRule } from "../ledger/line.js";
import {
  amountText,
  type Arithmetic,
  exactToTheEnd,
  roundedAtEachStep,
  thousandthsOfPercent,
} from "../values/amount.js";
import type { Citation, Standing } from "../values/citation.js";
import { type MonthNumber, monthOf, never } from "../values/month.js";
import { at, covers, type Monthly, type Term, valueIn } from "../values/timeline.js";
import { formulaOf, lineOf } from "./loopbaanbedrag.js";
import type { CauseId } from "./loopbaanbedrag-causes.js";
import { lawOn } from "./loopbaanbedrag-law.js";
import { citationOf } from "./terms.js";

const { rate, ratePrinted, base, window, lapse, excludedCategories } = terms33;

/** Something payroll can have done otherwise than the rules say. */
export type Mistake = AccrualMistake | LapseMistake | EventMistake;

interface AnyMistake {
  readonly cause: CauseId;
  /** Names it among all of one person; variants of one mistake have one name. */
  readonly key: string;
  /** Where the rule stands that it goes against. */
  readonly citation: Citation;
  /** How sure that rule is in a month. */
  readonly standingIn: (month: MonthNumber) => Standing;
  /** The interpretation under which it is no mistake where the rule is not published. */
  readonly reading: keyof LoopbaanbedragReadings | null;
  /** What exactly was done. */
  readonly assumes: Readonly<Record<string, string>>;
  /** What it changes: two mistakes go together only where they change two things. */
  readonly changes: string;
  /** The slots in which it was made; `null` is every month it is looked for in. */
  readonly within: { readonly from: number; readonly through: number } | null;
}

/** A month's accrual computed otherwise. */
export interface AccrualMistake extends AnyMistake {
  readonly kind: "accrual";
  /** The slot of the change that was taken over late: such a mistake is over with the first month that has it right. */
  readonly lateSince: number | null;
  /** Which of the ways in which one mistake can be made. */
  readonly way: number;
  readonly apply: (formula: Formula) => Formula;
}

/** Money that lapsed otherwise. */
export interface LapseMistake extends AnyMistake {
  readonly kind: "lapse";
  readonly apply: (lapsing: Lapsing) => Lapsing;
}

/** An event that was booked otherwise. */
export interface EventMistake extends AnyMistake {
  readonly kind: "event";
  /** The month in which it should have been booked. */
  readonly slot: number;
  /** Whether it can show in the months from one through another. */
  readonly showsIn: (from: number, through: number) => boolean;
  /** What payroll books in a month. */
  readonly apply: (turns: readonly Movement[], slot: number) => readonly Movement[];
  /** What payroll holds too little at the end of a month because of it. */
  readonly unheld: (slot: number) => number;
}

/** How the accrual of a month is computed. */
interface Formula {
  readonly pay: MonthPay;
  readonly base: Base;
  /** In thousandths of a percent. */
  readonly rate: number;
  readonly rounding: "each-amount" | "once";
  readonly isExcluded: boolean;
  /** How often it is booked. */
  readonly times: number;
}

type Base = <N>(a: Arithmetic<N>, pay: MonthPay, terms: ShareTerms, allowancesFrom: number, slot: number) => N;

/** How money lapses. */
export interface Lapsing {
  readonly months: Monthly<MonthRule>;
  /** What stands above the window; or the accrual of the month that leaves it, at most to nothing or also below. */
  readonly what: "excess" | "leaving-month" | "leaving-month-below-zero";
  readonly monthOrder: LineRules["monthOrder"];
  readonly awardedMoney: LineRules["awardedMoney"];
}

/** One person's loopbaanbedrag as it should be booked, and every way in which the library knows it to be booked wrong. */
export interface Booking {
  readonly line: Line & { readonly accrued: readonly number[] };
  /** The accrual of a month with these mistakes made in it, in cents. */
  readonly accrual: (slot: number, mistakes: readonly AccrualMistake[]) => number;
  /** Every mistake that can be made in the accrual of a month. */
  readonly accrualMistakes: (slot: number) => readonly AccrualMistake[];
  /** Every mistake that can be made in the lapse of a month. */
  readonly lapseMistakes: (slot: number) => readonly LapseMistake[];
  readonly eventMistakes: readonly EventMistake[];
}

/** Whether a mistake is made in a month that it is looked for in. */
export function isMadeIn({ within }: Mistake, slot: number): boolean {
  return within === null || (within.from <= slot && slot <= within.through);
}

/** How one person's loopbaanbedrag should be booked, and how it can have been booked wrong. */
export function bookingOf(parsed: ParsedLoopbaanbedrag): Booking {
  const { pay, span, readings, movements } = parsed;
  const { terms, allowancesFrom, excluded } = formulaOf(parsed);
  const line = lineOf(parsed);
  const otherRounding = roundedOtherwise(readings.rounding);
  const inLapse = [...otherReadings(parsed), ...lapseMistakesUnder(line.rules.months)];
  const taken = Math.min(never, ...movements.filter(({ kind }) => takesMoney.has(kind)).map(({ slot }) => slot));
  const right = (slot: number): Formula => ({
    pay: pay[slot]!,
    base: baseOf,
    rate: at(terms, slot).rate * 100,
    rounding: readings.rounding,
    isExcluded: excluded[pay[slot]!.category]!,
    times: 1,
  });
  return {
    line,
    accrual(slot, mistakes) {
      if (mistakes.length === 0 || pay[slot] === undefined || slot > span.exit) return line.accrued[slot] ?? 0;
      const formula = mistakes.reduce((made, mistake) => mistake.apply(made), right(slot));
      return formula.rounding === "once"
        ? centsOf(exactToTheEnd, formula, at(terms, slot), allowancesFrom, slot)
        : centsOf(roundedAtEachStep, formula, at(terms, slot), allowancesFrom, slot);
    },
    accrualMistakes(slot) {
      if (pay[slot] === undefined || slot > span.exit) return [];
      return [
        ...usualMistakes,
        irregularityLate(pay[slot - 1]?.irregularity ?? 0),
        otherRounding,
        ...oldRates(slot + span.epoch, span.epoch, span.first),
        ...lateRows(pay, slot, span.first),
      ];
    },
    lapseMistakes: (slot) => inLapse.filter(({ cause }) => cause !== "oldest-month-deleted" || taken <= slot),
    eventMistakes: movements.flatMap((movement) => [
      ...eventMistakesOf(movement),
      ...holdMistakesOf(movement, movements),
    ]),
  };
}

function centsOf<N>(a: Arithmetic<N>, formula: Formula, terms: ShareTerms, allowancesFrom: number, slot: number) {
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

/** The rule of a term that a mistake goes against. */
function against(term: Term<unknown>): Pick<AnyMistake, "citation" | "standingIn"> {
  const standingIn = (month: MonthNumber) => {
    const dated = valueIn(term, month);
    return ("value" in dated ? dated : term.values[0]).standing;
  };
  return { citation: citationOf(term), standingIn };
}

function inAccrual(
  cause: CauseId,
  changes: keyof Formula,
  term: Term<unknown>,
  apply: AccrualMistake["apply"],
): AccrualMistake {
  return {
    kind: "accrual",
    cause,
    key: cause,
    ...against(term),
    reading: null,
    assumes: {},
    changes,
    lateSince: null,
    way: 0,
    within: null,
    apply,
  };
}

function inBase(cause: CauseId, term: Term<unknown>, wrong: Base): AccrualMistake {
  return inAccrual(cause, "base", term, (formula) => ({ ...formula, base: wrong }));
}

const usualMistakes: readonly AccrualMistake[] = [
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
function irregularityLate(irregularity: number): AccrualMistake {
  return {
    ...inAccrual("irregularity-late", "pay", base, (formula) => ({
      ...formula,
      pay: { ...formula.pay, irregularity },
    })),
    standingIn: () => "assumed",
  };
}

/** No source speaks of rounding (LBB-C21). */
function roundedOtherwise(right: Formula["rounding"]): AccrualMistake {
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
function oldRates(month: MonthNumber, epoch: MonthNumber, first: number): AccrualMistake[] {
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
function lateRows(pay: readonly MonthPay[], slot: number, first: number): AccrualMistake[] {
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
function ofRow(cause: CauseId, assumes: AnyMistake["assumes"], before: MonthPay, change: number): AccrualMistake[] {
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

function inLapse(
  cause: CauseId,
  changes: keyof Lapsing,
  term: Term<unknown>,
  apply: LapseMistake["apply"],
): LapseMistake {
  return {
    kind: "lapse",
    cause,
    key: cause,
    ...against(term),
    reading: null,
    assumes: {},
    changes,
    within: null,
    apply,
  };
}

/** The readings of the lapse that were not chosen: a payroll that follows one of them makes no mistake. */
function otherReadings({ readings, knownOn }: ParsedLoopbaanbedrag): LapseMistake[] {
  const { monthRules } = lawOn(knownOn);
  const by = (
    reading: "sixtyMonthsFrom" | "monthOrder" | "awardedMoney",
    value: string,
    changes: keyof Lapsing,
    otherwise: Partial<Lapsing>,
  ): LapseMistake => ({
    ...inLapse("other-reading", changes, window, (lapsing) => ({ ...lapsing, ...otherwise })),
    key: `other-reading ${reading} ${value}`,
    standingIn: () => "assumed",
    reading,
    assumes: { reading, value },
  });
  return [
    ...sixtyMonthsFrom
      .filter((month) => month !== readings.sixtyMonthsFrom)
      .map((month) =>
        by("sixtyMonthsFrom", month, "months", { months: monthRules({ ...readings, sixtyMonthsFrom: month }) }),
      ),
    ...monthOrders
      .filter((monthOrder) => monthOrder !== readings.monthOrder)
      .map((monthOrder) => by("monthOrder", monthOrder, "monthOrder", { monthOrder })),
    ...awardedMonies
      .filter((awardedMoney) => awardedMoney !== readings.awardedMoney)
      .map((awardedMoney) => by("awardedMoney", awardedMoney, "awardedMoney", { awardedMoney })),
  ];
}

/** The sources differ: July 2021, where the agreement begins, or May 2022 (LBB-C5). */
const sixtyMonthsFrom = ["2021-07", "2022-05"] as const;
const monthOrders = ["spend-accrue-lapse", "accrue-spend-lapse", "accrue-lapse-spend"] as const;
const awardedMonies = ["protected", "lapses-until-paid"] as const;

const shortWindow = window.values[0].value;

function lapseMistakesUnder(right: Monthly<MonthRule>): LapseMistake[] {
  const byRule = (cause: CauseId, term: Term<unknown>, wrong: Monthly<MonthRule>) =>
    inLapse(cause, "months", term, (lapsing) => ({ ...lapsing, months: wrong }));
  const alwaysShort = right.map((rule) => ({ ...rule, window: shortWindow }));
  const offBy = (months: number) => right.map((rule) => ({ ...rule, window: rule.window + months }));
  const alwaysLapses = right.map((rule) => ({ ...rule, lapse: "runs" as const }));
  return [
    {
      ...byRule("sixty-months-missed", window, alwaysShort),
      assumes: { window: String(shortWindow) },
    },
    { ...byRule("relief-not-applied", lapse, alwaysLapses), reading: "lapseRelief2018" },
    ...(["leaving-month", "leaving-month-below-zero"] as const).map((what) =>
      inLapse("oldest-month-deleted", "what", window, (lapsing) => ({ ...lapsing, what })),
    ),
    ...[-1, 1].map((months) => ({
      ...byRule("window-off-by-one", window, offBy(months)),
      key: `window-off-by-one ${months}`,
      assumes: { months: String(months) },
    })),
    byRule("lapse-missed", lapse, nothingLapses),
  ];
}

/** Nothing lapses before the end of employment. */
export const nothingLapses: Monthly<MonthRule> = [{ window: never, lapse: "suspended" }];

/** Only of money that was taken, or that is held, the month that leaves the window is not what stands above it. */
const takesMoney: ReadonlySet<string> = new Set<Movement["kind"]>(["spend", "transfer-out", "award"]);

const movesMoney: ReadonlySet<string> = new Set<Movement["kind"]>([
  "opening",
  "transfer-in",
  "spend",
  "refund",
  "transfer-out",
]);

const mostMonthsBookedLate = 2;

/** An event that was not booked, or twice, or late. */
function eventMistakesOf(movement: Movement): EventMistake[] {
  const { id, kind, slot } = movement;
  if (!movesMoney.has(kind)) return [];
  const without = (turns: readonly Movement[]) => turns.filter((turn) => turn.id !== id);
  const missing = inEvent("event-missing", movement, without);
  const twice = inEvent("event-twice", movement, (turns) =>
    turns.flatMap((turn) => (turn.id === id ? [turn, { ...turn, of: null, heldBefore: 0, fromHold: 0 }] : [turn])),
  );
  if (kind === "opening") return [missing, twice];
  const late = Array.from({ length: mostMonthsBookedLate }, (_, before): EventMistake => {
    const bookedIn = slot + before + 1;
    return {
      ...inEvent("event-late", movement, (turns, here) =>
        here === slot
          ? without(turns)
          : here === bookedIn
            ? [...turns, { ...movement, slot: bookedIn }].sort(byTurn)
            : turns,
      ),
      showsIn: (from, through) => (from <= slot && slot <= through) || (from <= bookedIn && bookedIn <= through),
    };
  });
  return [missing, twice, ...late];
}

/** An award that was not booked, or twice, or one that was not released: money lapses, or not, that should not, or should. */
function holdMistakesOf(movement: Movement, movements: readonly Movement[]): EventMistake[] {
  const { id, kind, slot, amount, fromHold } = movement;
  const ofHold = (
    cause: CauseId,
    apply: (turns: readonly Movement[]) => readonly Movement[],
    unheld: EventMistake["unheld"],
  ): EventMistake => ({
    ...inEvent(cause, movement, apply),
    standingIn: () => "assumed",
    reading: "awardedMoney",
    showsIn: (_, through) => slot <= through,
    unheld: (here) => (here < slot ? 0 : unheld(here)),
  });
  const without = (turns: readonly Movement[]) => turns.filter((turn) => turn.id !== id);
  if (kind === "release") return [ofHold("event-missing", without, () => -fromHold)];
  if (kind !== "award") return [];
  const drawn = movements.filter(({ of }) => of === id);
  const left = (here: number) =>
    drawn.filter((turn) => turn.slot <= here).reduce((held, turn) => held - turn.fromHold, amount ?? 0);
  return [
    ofHold(
      "event-missing",
      (turns) => without(turns).map((turn) => (turn.of === id ? { ...turn, heldBefore: 0, fromHold: 0 } : turn)),
      left,
    ),
    ofHold(
      "event-twice",
      (turns) => turns.flatMap((turn) => (turn.id === id ? [turn, turn] : [turn])),
      () => -(amount ?? 0),
    ),
  ];
}

function inEvent(cause: CauseId, { id, kind, slot, on, amount }: Movement, apply: EventMistake["apply"]): EventMistake {
  return {
    kind: "event",
    cause,
    key: `${cause} ${id}`,
    // The mutations of a month are on its payslip.
    citation: "sociaal-werk/3.3.F",
    standingIn: () => "published",
    reading: null,
    assumes: { event: id, kind, on, ...(amount !== null && { amount: amountText(amount) }) },
    changes: `event ${id}`,
    within: null,
    slot,
    showsIn: (from, through) => from <= slot && slot <= through,
    apply,
    unheld: () => 0,
  };
}
