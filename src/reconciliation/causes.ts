import { causeIds } from "../schemes/mistakes/causes.js";
import type { Mistake } from "../schemes/mistakes/mistake.js";
import { amountText } from "../values/amount.js";
import type { Standing } from "../values/citation.js";
import { monthText } from "../values/month.js";
import type { Judgement } from "./judge.js";
import type { Explanation, Oddity } from "./oddity.js";
import type { LikelyCause } from "./reconciliation.js";

/** A month that a mistake explains, and what it did there. */
interface Shown {
  readonly slot: number;
  readonly effect: number;
}

/** The mistakes that were chosen, each by its runs of months; what explains most months first. */
export function likelyCauses(
  chosen: ReadonlyMap<Oddity, Explanation>,
  judgement: Judgement,
  epoch: number,
): LikelyCause[] {
  const byKey = new Map<string, { mistake: Mistake; shown: Shown[] }>();
  for (const [{ slot }, { mistakes, effects }] of chosen) {
    mistakes.forEach((mistake, place) => {
      const one = byKey.get(mistake.key) ?? { mistake, shown: [] };
      one.shown.push({ slot, effect: effects[place]! });
      byKey.set(mistake.key, one);
    });
  }
  return [...byKey.values()]
    .flatMap(({ mistake, shown }) =>
      runsOf(shown, (slot) => judgement.speaksAgainst(mistake, slot)).map((run) => likelyCause(mistake, run, epoch)),
    )
    .sort(
      (a, b) =>
        b.months - a.months || causeIds.indexOf(a.cause) - causeIds.indexOf(b.cause) || (a.from < b.from ? -1 : 1),
    );
}

/** Runs end where a month between two was booked right, though the mistake would have shown in it. */
function runsOf(shown: readonly Shown[], isAgainst: (slot: number) => boolean): Shown[][] {
  const runs: Shown[][] = [];
  for (const one of [...shown].sort((a, b) => a.slot - b.slot)) {
    const run = runs.at(-1);
    const between = run ? slotsBetween(run.at(-1)!.slot, one.slot) : [];
    if (run && !between.some(isAgainst)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function slotsBetween(slot: number, later: number): number[] {
  return Array.from({ length: Math.max(0, later - slot - 1) }, (_, place) => slot + 1 + place);
}

function likelyCause(mistake: Mistake, run: readonly Shown[], epoch: number): LikelyCause {
  const { cause, citation, assumes, reading } = mistake;
  const standings = run.map(({ slot }) => mistake.standingIn(slot + epoch));
  const from = run[0]!.slot;
  const through = run.at(-1)!.slot;
  const monthsLate = lateIn(mistake, through);
  return {
    cause,
    from: monthText(from + epoch),
    through: monthText(through + epoch),
    months: new Set(run.map(({ slot }) => slot)).size,
    amount: amountText(run.reduce((sum, { effect }) => sum + effect, 0)),
    citation,
    standing: leastSure(standings),
    reading: standings.includes("published") ? null : reading,
    assumes: { ...assumes, ...(monthsLate !== null && { monthsLate }) },
  };
}

/** How late it was, as its last month tells; `null` for what was not late. */
function lateIn(mistake: Mistake, through: number): number | null {
  if (mistake.kind === "event") return mistake.cause === "event-late" ? through - mistake.slot : null;
  return mistake.kind === "accrual" && mistake.lateSince !== null ? through - mistake.lateSince + 1 : null;
}

const bySureness: readonly Standing[] = ["published", "reported", "inferred", "assumed"];

function leastSure(standings: readonly Standing[]): Standing {
  return bySureness.filter((standing) => standings.includes(standing)).at(-1)!;
}
