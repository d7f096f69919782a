import type { Saving } from "../facts/gemeentelijk-loopbaanbudget.js";
import { type Kept, lastDayOf } from "./deadlines.js";
import type { WithoutEffect } from "./ledger.js";

/** Why an agreement to save has no effect: period and goal must be agreed, in time, and recorded in the plan. */
export function whyNoSaving({ on, year, through, goal, recordedInPop }: Saving): WithoutEffect | null {
  if (!recordedInPop) return "not-recorded-in-pop";
  if (goal.trim() === "") return "no-goal";
  if (on > lastDayOf(year)) return "agreed-after-its-year";
  return through <= lastDayOf(year) ? "period-within-its-year" : null;
}

/** Saved money stands through the agreed day, at the latest through the last year. */
export function keptThrough({ through }: Saving, lastYear: number): string {
  return through < lastDayOf(lastYear) ? through : lastDayOf(lastYear);
}

/** What the agreements made through a month keep. */
export function keptBy(savings: readonly Saving[], slot: number, lastYear: number): Kept[] {
  return savings
    .filter((saving) => saving.slot <= slot && whyNoSaving(saving) === null)
    .map((saving) => ({ ...saving, through: keptThrough(saving, lastYear) }));
}
