import { amountText } from "../values/amount.js";
import { firstDay, lastDay } from "../values/calendar.js";
import { at } from "../values/timeline.js";
import type { Account, LapseReason, Line } from "./account.js";
import type { LapseAhead } from "./ledger.js";

/** A lapse to come. */
export interface Ahead {
  readonly slot: number;
  readonly amount: number;
  readonly reason: LapseReason;
}

/**
 * What lapses in the months after the last one, through a month or until nothing is left to lapse, if nothing more is
 * spent, awarded or released. It counts the money that is there: what accrues later enlarges the saldo and the window
 * alike, and lapses in its own time or at the exit.
 */
export function lapsesAhead({ rules, last, exit }: Line, account: Account, through: number): Ahead[] {
  const ahead: Ahead[] = [];
  let lapsed = 0;
  const fallDue = (slot: number, due: number, reason: LapseReason) => {
    if (due > lapsed) ahead.push({ slot, amount: due - lapsed, reason });
    lapsed = Math.max(lapsed, due);
  };
  for (let slot = last + 1; slot <= through; slot++) {
    const rule = at(rules.months, slot);
    if (rule.lapse === "resumes")
      fallDue(slot, account.excess(slot - 1, at(rules.months, slot - 1)), "suspension-ended");
    const excess = account.excess(slot, rule);
    if (rule.lapse !== "suspended") fallDue(slot, excess, "window");
    if (slot === exit) fallDue(slot, account.available, "exit");
    if (rule.lapse !== "suspended" && account.windowFrom > last) break;
  }
  return ahead;
}

/** Spending in the month itself prevents a lapse, unless the lapse comes before the events of that month. */
export function lapseRow({ slot, amount, reason }: Ahead, line: Line, epoch: number): LapseAhead {
  const { monthOrder } = line.rules;
  const month = slot + epoch;
  const turn = reason === "suspension-ended";
  const early = turn || (reason === "window" && monthOrder === "accrue-lapse-spend");
  return {
    on: turn ? firstDay(month) : lastDay(month),
    amount: amountText(amount),
    reason,
    spendBy: lastDay(early ? month - 1 : month),
  };
}
