import type { Lot, Movement } from "../facts/bookings.js";
import type { Account, Sums } from "./account.js";
import type { Deadline, Grant, LapseReason } from "./line.js";
import { stretch, sumOf } from "./lots.js";
import type { Journal } from "./post.js";

/** One booking, with what the account showed just after it. Amounts in cents, months as slots. */
export type Booked = BookedAccrual | BookedGrant | BookedMovement | BookedLapse | BookedWaiver;

export interface BookedAccrual extends Shown {
  readonly kind: "accrued";
}

export interface BookedGrant extends Shown {
  readonly kind: "granted";
  readonly on: string;
}

export interface BookedMovement extends Shown {
  readonly kind: "moved";
  readonly movement: Movement;
}

export interface BookedLapse extends Shown {
  readonly kind: "lapsed";
  readonly reason: LapseReason;
  /** The day of the event or the deadline with which it lapsed; `null` where it lapsed by the calendar of its month. */
  readonly on: string | null;
  /** How much of the lot a deadline kept. */
  readonly kept: number;
}

export interface BookedWaiver extends Shown {
  readonly kind: "waived";
}

interface Shown {
  readonly slot: number;
  readonly amount: number;
  readonly saldo: number;
  readonly held: number;
  /** How far below zero the saldo may go. */
  readonly limit: number;
  /** The cents inside the window and the first month of it. */
  readonly window: number;
  readonly windowFrom: number;
  /** The months the money came from; of a takeover the months it keeps. */
  readonly from: readonly Lot[];
}

/** An account at the end of a month, with its sums from the first month on. */
export interface MonthEnd {
  readonly slot: number;
  readonly saldo: number;
  readonly held: number;
  readonly sums: Readonly<Sums>;
}

/** Keeps every booking, and the sums at the end of every month. */
export class Books implements Journal {
  readonly bookings: Booked[] = [];
  readonly months: MonthEnd[] = [];

  accrued(slot: number, amount: number, account: Account): void {
    this.bookings.push({ kind: "accrued", slot, amount, from: [], ...shownBy(account) });
  }

  granted({ on, slot, lot }: Grant, account: Account): void {
    this.bookings.push({ kind: "granted", on, slot, amount: lot.amount, from: [], ...shownBy(account) });
  }

  moved(movement: Movement, amount: number, account: Account): void {
    const { kind, slot, lots } = movement;
    if (kind === "assert-balance") return;
    const from = leaves.has(kind) ? justGone(account, amount) : byMonth(lots);
    this.bookings.push({ kind: "moved", movement, slot, amount, from, ...shownBy(account) });
  }

  lapsed(slot: number, reason: LapseReason, by: Movement | Deadline | null, from: readonly Lot[], account: Account) {
    const on = by?.on ?? null;
    const kept = by?.kind === "deadline" ? by.keep : 0;
    this.bookings.push({ kind: "lapsed", reason, on, kept, slot, amount: sumOf(from), from, ...shownBy(account) });
  }

  waived(slot: number, amount: number, account: Account): void {
    this.bookings.push({ kind: "waived", slot, amount, from: [], ...shownBy(account) });
  }

  closed(slot: number, { saldo, held, sums }: Account): void {
    this.months.push({ slot, saldo, held, sums: { ...sums } });
  }
}

/** The movements with which something leaves the budget. */
const leaves: ReadonlySet<Movement["kind"]> = new Set([
  "spend",
  "take",
  "convert",
  "save-hours",
  "pay-out",
  "buy-leave",
  "transfer-out",
] as const);

function shownBy({ saldo, held, limit, window, windowFrom }: Account) {
  return { saldo, held, limit, window, windowFrom };
}

/** One lot a month, oldest first, nothing of 0.00. */
function byMonth(lots: readonly Lot[]): Lot[] {
  const amounts = new Map<number, number>();
  for (const { slot, amount } of lots) if (amount > 0) amounts.set(slot, (amounts.get(slot) ?? 0) + amount);
  return [...amounts].map(([slot, amount]) => ({ slot, amount })).sort((a, b) => a.slot - b.slot);
}

/** The months of the cents that the cursor has just passed. */
function justGone({ line, gone }: Account, amount: number): Lot[] {
  return stretch(line, gone - amount, gone);
}
