import type { ShareTerms } from "../accrual/share-of-base.js";
import { terms16, terms33 } from "../articles/sociaal-werk/index.js";
import type { LoopbaanbedragReadings } from "../facts/loopbaanbedrag.js";
import { hasSlidOver } from "../ledger/ahead.js";
import type { MonthRule } from "../ledger/line.js";
import { perMilleOf } from "../values/amount.js";
import { lastDay } from "../values/calendar.js";
import { frozen } from "../values/frozen.js";
import { monthOf, type MonthNumber } from "../values/month.js";
import { at, covers, type Dated, type Monthly, monthly } from "../values/timeline.js";
import { allowancesIn, allowanceTerms } from "./allowances.js";
import { byKnowledge, knownSince, presumedFrom } from "./knowledge.js";
import { compiled } from "./terms.js";

const { rate, base, window, lapse, excludedCategories, excludedBornBefore, excludedInServiceOn } = terms33;

/** The terms the loopbaanbedrag rests on. */
export const terms = frozen({
  rate,
  base,
  window,
  lapse,
  excludedCategories,
  excludedBornBefore,
  excludedInServiceOn,
  ...allowanceTerms,
});

/** The first month of which there can be money, `YYYY-MM`. */
export const firstMonth = rate.inForce.from;
export const epoch = monthOf(firstMonth);
/** From this month on every term keeps its last value. */
const settled = monthOf(rate.values.at(-1)!.from);

/** The day since when it is known. */
export const since = knownSince(Object.values(terms), epoch);

/** What the agreement says of the loopbaanbedrag, month by month, as far as it was known on a day. */
export const lawOn = byKnowledge([...Object.values(terms), terms16.edition], (known, day) => {
  const windows: readonly Dated<number>[] = known(window).values;
  const longWindow = windows.find(({ value }) => value !== windows[0]!.value);
  const relief = (known(lapse).values as readonly Dated<string>[]).filter(({ value }) => value === "suspended");

  /** The window and the lapse month by month, with the longer window from a month on, and with the relief or without. */
  const monthRules = (
    longFrom: MonthNumber,
    isApplied: LoopbaanbedragReadings["lapseRelief2018"],
  ): Monthly<MonthRule> => {
    const isSuspended = (month: MonthNumber) => isApplied === "applied" && relief.some((dated) => covers(dated, month));
    return monthly(epoch, Math.max(settled, longFrom), (month) => ({
      window: (month < longFrom ? windows[0]! : (longWindow ?? windows[0]!)).value,
      lapse: isSuspended(month) ? "suspended" : isSuspended(month - 1) ? "resumes" : "runs",
    }));
  };
  const longFrom = longWindow?.from ?? window.inForce.from;
  const usual = {
    applied: monthRules(monthOf(longFrom), "applied"),
    "not-applied": monthRules(monthOf(longFrom), "not-applied"),
  };

  return {
    /** A term as it was known. */
    known,
    /** The first month for which the agreement is only presumed to go on. */
    presumed: presumedFrom(rate, day),
    /** The rate and the allowances. */
    shareTerms: monthly(epoch, settled, (month): ShareTerms => ({
      rate: compiled(known(rate), month, perMilleOf),
      ...allowancesIn(month, known),
    })),
    /** The window and the lapse under the readings of them. */
    monthRules: ({ sixtyMonthsFrom, lapseRelief2018 }: LoopbaanbedragReadings): Monthly<MonthRule> =>
      sixtyMonthsFrom === longFrom || !longWindow
        ? usual[lapseRelief2018]
        : monthRules(monthOf(sixtyMonthsFrom), lapseRelief2018),
  };
});

/** What {@link lawOn} gives. */
export type Law = ReturnType<typeof lawOn>;

/**
 * The last day of the month in which money lapses by its age: the first month, from that of a day on, whose window no longer
 * has the month it was built up in.
 */
export function lapsesOn(month: string, on: string, readings: LoopbaanbedragReadings, knownOn: string | null): string {
  const months = lawOn(knownOn).monthRules(readings);
  const of = monthOf(month) - epoch;
  let slot = monthOf(on) - epoch;
  while (!hasSlidOver(of, slot, at(months, slot))) slot++;
  return lastDay(slot + epoch);
}
