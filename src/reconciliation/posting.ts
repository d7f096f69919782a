import type { Movement } from "../facts/bookings.js";
import { Account } from "../ledger/account.js";
import { postMonths } from "../ledger/post.js";
import type { Booking } from "../schemes/mistakes/booking.js";
import { nothingLapses } from "../schemes/mistakes/lapse.js";
import { isMadeIn, type Lapsing, type Mistake } from "../schemes/mistakes/mistake.js";
import { at, type Monthly } from "../values/timeline.js";
import type { MonthRule } from "../ledger/line.js";

/** What a stretch of months leads to. */
export interface Outcome {
  readonly account: Account;
  /** What lapsed in the last of the months. */
  readonly lapsed: number;
  /** What lapsed in all of them. */
  readonly lapsedInAll: number;
}

/** Posts months from where payroll stood, with what it accrued and with mistakes in lapse and events. */
export class Posting {
  private readonly turns = new Map<number, Movement[]>();

  constructor(private readonly booking: Booking) {
    for (const turn of booking.line.turns as readonly Movement[]) {
      this.turns.set(turn.slot, [...(this.turns.get(turn.slot) ?? []), turn]);
    }
  }

  /** Before the first month. */
  begin(): Account {
    return new Account(this.booking.line);
  }

  /** A copy of the account goes on; the account itself stays where it is. */
  run(from: Account, first: number, last: number, accrued: readonly number[], mistakes: readonly Mistake[]): Outcome {
    const { line } = this.booking;
    const { awardedMoney } = this.lapsingIn(first, mistakes);
    const account = from.copy({ ...line, rules: { ...line.rules, awardedMoney } });
    account.held -= unheld(first - 1, mistakes);
    const { lapsed: before } = account.sums;
    let lapsedBefore = before;
    for (let slot = first; slot <= last; slot++) {
      lapsedBefore = account.sums.lapsed;
      // Whatever payroll accrued after the exit stands in its saldo all the same.
      if (slot > line.exit) account.gone -= accrued[slot] ?? 0;
      const lapsing = this.lapsingIn(slot, mistakes);
      const { monthOrder } = lapsing;
      const months = lapsing.what === "excess" ? lapsing.months : nothingLapses;
      const turns = this.turnsIn(slot, mistakes);
      postMonths(account, { ...line, accrued, turns, rules: { ...line.rules, monthOrder, months } }, slot, slot, null);
      if (lapsing.what !== "excess" && slot < line.exit) deleteLeaving(account, slot, lapsing);
    }
    account.held += unheld(last, mistakes);
    return {
      account: account.copy(line),
      lapsed: account.sums.lapsed - lapsedBefore,
      lapsedInAll: account.sums.lapsed - before,
    };
  }

  private lapsingIn(slot: number, mistakes: readonly Mistake[]): Lapsing {
    const { months, monthOrder, awardedMoney } = this.booking.line.rules;
    const right: Lapsing = { months, what: "excess", monthOrder, awardedMoney };
    return mistakes.reduce(
      (made, one) => (one.kind === "lapse" && isMadeIn(one, slot) ? one.apply(made) : made),
      right,
    );
  }

  private turnsIn(slot: number, mistakes: readonly Mistake[]): readonly Movement[] {
    const turns = this.turns.get(slot) ?? none;
    return mistakes.reduce((made, one) => (one.kind === "event" ? one.apply(made, slot) : made), turns);
  }
}

const none: readonly Movement[] = [];

/** What payroll holds too little: only while a month is judged, as the next one is judged by itself. */
function unheld(slot: number, mistakes: readonly Mistake[]): number {
  return mistakes.reduce((sum, one) => (one.kind === "event" ? sum + one.unheld(slot) : sum), 0);
}

/** The months that leave the window in a month are deleted whole, whatever was spent of them. */
function deleteLeaving(account: Account, slot: number, { months, what }: Lapsing): void {
  const leaving = account.line[leftBefore(months, slot)]! - account.line[leftBefore(months, slot - 1)]!;
  account.lapse(slot, what === "leaving-month" ? Math.min(leaving, Math.max(0, account.saldo)) : leaving);
}

/** The first month that has not left the window by the end of a month. None leave while lapse is suspended. */
function leftBefore(months: Monthly<MonthRule>, slot: number): number {
  let first = 0;
  for (let earlier = 0; earlier <= slot; earlier++) {
    const { window, lapse } = at(months, earlier);
    if (lapse !== "suspended") first = Math.max(first, earlier - window + 1);
  }
  return first;
}
