import { baseOf } from "../../accrual/share-of-base.js";
import type { Movement } from "../../facts/bookings.js";
import type { ParsedLoopbaanbedrag } from "../../facts/loopbaanbedrag.js";
import type { Line } from "../../ledger/line.js";
import { exactToTheEnd, roundedAtEachStep } from "../../values/amount.js";
import { never } from "../../values/month.js";
import { at } from "../../values/timeline.js";
import { formulaOf, lineOf } from "../loopbaanbedrag.js";
import { centsOf, irregularityLate, lateRows, oldRates, roundedOtherwise, usualMistakes } from "./accrual.js";
import { eventMistakesOf, holdMistakesOf } from "./events.js";
import { lapseMistakesUnder, otherReadings } from "./lapse.js";
import type { AccrualMistake, EventMistake, Formula, LapseMistake } from "./mistake.js";

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

/** Only of money that was taken, or that is held, the month that leaves the window is not what stands above it. */
const takesMoney: ReadonlySet<string> = new Set<Movement["kind"]>(["spend", "transfer-out", "award"]);
