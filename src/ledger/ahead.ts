import { amountText } from "../values/amount.js";
import { lastDay } from "../values/calendar.js";
import { never } from "../values/month.js";
import { at } from "../values/timeline.js";
import type { Lot } from "../facts/bookings.js";
import type { Account } from "./account.js";
import { lapseDay } from "./entries.js";
import type { LapseAhead } from "./ledger.js";
import type { LapseReason, Line, MonthRule } from "./line.js";
import { sumOf } from "./lots.js";
import { type Journal, postMonths } from "./post.js";

/** A lapse to come. */
export interface Ahead {
  readonly slot: number;
  readonly reason: LapseReason;
  /** The day of the deadline; `null` where it lapses by the calendar of its month. */
  readonly deadline: string | null;
  /** It is only one reading of what the rules leave open. */
  readonly unsettled: boolean;
  /** The months the money is of. */
  readonly from: readonly Lot[];
  /** What must be gone before it, all together, so that none of it lapses: older money goes first. */
  readonly leastToSpend: number;
}

/**
 * What lapses in the months after the last one, through a month or until nothing is left to lapse, if nothing more is
 * spent, awarded or released: the line goes on without accruals and events. It counts the money that is there: what comes
 * later enlarges the saldo and the window alike, and lapses in its own time or at the exit.
 */
export function lapsesAhead(line: Line, account: Account, through = horizon(line)): Ahead[] {
  const ahead: Ahead[] = [];
  const lapsed = new Map<number, number>();
  const journal: Journal = {
    ...silent,
    lapsed: (slot, reason, by, from) => {
      const unsettled = by?.kind === "deadline" ? by.unsettled : reason === "exit" && line.rules.atExit.unsettled;
      for (const lot of from) lapsed.set(lot.slot, (lapsed.get(lot.slot) ?? 0) + lot.amount);
      const youngest = from.at(-1)!.slot;
      const leastToSpend = account.standingBefore(youngest) + lapsed.get(youngest)!;
      ahead.push({ slot, reason, deadline: by?.on ?? null, unsettled, from, leastToSpend });
    },
  };
  const turns = line.turns.filter(({ kind, slot }) => kind === "deadline" && slot > line.last);
  postMonths(account.copy(line), { ...line, accrued: null, turns }, line.last + 1, through, journal);
  return ahead;
}

const ignore = () => {};
const silent = { accrued: ignore, granted: ignore, moved: ignore, waived: ignore, closed: ignore };

/** The month after which nothing that is there now can lapse. */
function horizon({ rules: { months }, last, exit, turns }: Line): number {
  let slid = last;
  while (!hasSlidOver(last, slid, at(months, slid))) slid++;
  return Math.max(slid, exit === never ? slid : exit, turns.at(-1)?.slot ?? slid);
}

/** Has the window of a month slid over all that was there in the last one? One that never ends slides over nothing. */
export function hasSlidOver(last: number, slot: number, { window, lapse }: MonthRule): boolean {
  return window === never || (lapse !== "suspended" && slot - window >= last);
}

/** The day on which it lapses. */
export function dayOf({ slot, reason, deadline }: Ahead, line: Line, epoch: number): string {
  return deadline ?? lapseDay(slot, reason, line, epoch);
}

/** Spending on the day itself prevents a lapse, unless the lapse comes before the events of that month. */
export function lapseRow(lapse: Ahead, line: Line, epoch: number): LapseAhead {
  const { slot, reason, unsettled, from, leastToSpend } = lapse;
  const { monthOrder } = line.rules;
  const on = dayOf(lapse, line, epoch);
  const early = reason === "suspension-ended" || (reason === "window" && monthOrder === "accrue-lapse-spend");
  const spendBy = early ? lastDay(slot + epoch - 1) : on;
  const row = { on, amount: amountText(sumOf(from)), reason, spendBy, leastToSpend: amountText(leastToSpend) };
  return unsettled ? { ...row, unsettled } : row;
}
