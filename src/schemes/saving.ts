import type { Saving } from "../facts/gemeentelijk-loopbaanbudget.js";
import type { Regulation } from "../facts/regulation.js";
import { lastDayOf } from "../values/calendar.js";
import type { Kept } from "../ledger/deadlines.js";
import type { WithoutEffect } from "../ledger/ledger.js";

/** Why an agreement to save has no effect: period and goal must be agreed, in time, and recorded in the plan. */
export function whyNoSaving(saving: Saving, { carryOver, lastYear }: Regulation): WithoutEffect | null {
  const { on, year, through, goal, recordedInPop } = saving;
  if (carryOver === "automatic") return "goes-on-by-itself";
  if (!recordedInPop) return "not-recorded-in-pop";
  if (goal.trim() === "") return "no-goal";
  if (on > lastDayOf(year)) return "agreed-after-its-year";
  if (through <= lastDayOf(year)) return "period-within-its-year";
  return year === lastYear ? "ends-with-the-last-year" : null;
}

/** Saved money stands through the agreed day, at the latest through the last year. */
export function keptThrough({ through }: Saving, lastYear: number): string {
  return through < lastDayOf(lastYear) ? through : lastDayOf(lastYear);
}

/** What the agreements made through a month keep. */
export function keptBy(savings: readonly Saving[], slot: number, regulation: Regulation): Kept[] {
  return savings
    .filter((saving) => saving.slot <= slot && whyNoSaving(saving, regulation) === null)
    .map((saving) => ({ ...saving, through: keptThrough(saving, regulation.lastYear) }));
}
