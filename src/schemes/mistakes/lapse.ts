import { terms33 } from "../../articles/sociaal-werk/index.js";
import { awardedMonies, earliestSixty, monthOrders } from "../../facts/interpretations.js";
import type { ParsedLoopbaanbedrag } from "../../facts/loopbaanbedrag.js";
import type { MonthRule } from "../../ledger/line.js";
import { never } from "../../values/month.js";
import type { Monthly, Term } from "../../values/timeline.js";
import { lawOn } from "../loopbaanbedrag-law.js";
import type { CauseId } from "./causes.js";
import { against, type LapseMistake, type Lapsing } from "./mistake.js";

const { window, lapse } = terms33;

function inLapse(
  cause: CauseId,
  changes: keyof Lapsing,
  term: Term<unknown>,
  apply: LapseMistake["apply"],
): LapseMistake {
  return { kind: "lapse", ...against(cause, changes, term), apply };
}

/** The readings of the lapse that were not chosen: a payroll that follows one of them makes no mistake. */
export function otherReadings({ readings, knownOn }: ParsedLoopbaanbedrag): LapseMistake[] {
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

const shortWindow = window.values[0].value;

/** The sources differ: where the agreement begins, or where the window is reported to have changed (LBB-C5). */
const sixtyMonthsFrom = [earliestSixty, window.values.find(({ value }) => value !== shortWindow)!.from];

/** Every mistake in lapse, where the rules of the months are these. */
export function lapseMistakesUnder(right: Monthly<MonthRule>): LapseMistake[] {
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
