import type { Lot, Movement } from "../facts/bookings.js";
import type { Account, Journal, LapseReason } from "./account.js";
import { stretch } from "./lots.js";

/** One booking, with what the account showed just after it. Amounts in cents, months as slots. */
export type Booked = (
  | { readonly kind: "accrued" }
  | { readonly kind: MovedKind; readonly movement: Movement }
  | { readonly kind: "lapsed"; readonly reason: LapseReason; readonly by: Movement | null }
) & {
  readonly slot: number;
  readonly amount: number;
  readonly saldo: number;
  readonly held: number;
  /** The cents inside the window and the first month of it. */
  readonly window: number;
  readonly windowFrom: number;
  /** The months the money came from; of a takeover the months it keeps. */
  readonly from: readonly Lot[];
};

/** One month, in cents. */
export interface MonthTotals {
  readonly slot: number;
  readonly opening: number;
  readonly accrued: number;
  readonly takenOver: number;
  readonly refunded: number;
  readonly spent: number;
  readonly transferredOut: number;
  readonly lapsed: number;
  readonly closing: number;
  readonly held: number;
}

const kindOf = {
  opening: "takenOver",
  "transfer-in": "takenOver",
  award: "awarded",
  release: "released",
  spend: "spent",
  refund: "refunded",
  "transfer-out": "transferredOut",
} as const;

type MovedKind = (typeof kindOf)[keyof typeof kindOf];

/** Keeps every booking and every month. */
export class Books implements Journal {
  readonly bookings: Booked[] = [];
  readonly months: MonthTotals[] = [];
  private before = { saldo: 0, accrued: 0, takenOver: 0, refunded: 0, spent: 0, transferredOut: 0, lapsed: 0 };

  accrued(slot: number, amount: number, account: Account): void {
    this.bookings.push({ kind: "accrued", slot, amount, from: [], ...shownBy(account) });
  }

  moved(movement: Movement, amount: number, account: Account): void {
    if (movement.kind === "assert-balance") return;
    const kind = kindOf[movement.kind];
    const from = kind === "spent" || kind === "transferredOut" ? justGone(account, amount) : byMonth(movement.lots);
    this.bookings.push({ kind, movement, slot: movement.slot, amount, from, ...shownBy(account) });
  }

  lapsed(slot: number, amount: number, reason: LapseReason, by: Movement | null, account: Account): void {
    const from = justGone(account, amount);
    this.bookings.push({ kind: "lapsed", reason, by, slot, amount, from, ...shownBy(account) });
  }

  closed(slot: number, account: Account): void {
    const { saldo, held, accrued, takenOver, refunded, spent, transferredOut, lapsed } = account;
    const { before } = this;
    this.months.push({
      slot,
      opening: before.saldo,
      accrued: accrued - before.accrued,
      takenOver: takenOver - before.takenOver,
      refunded: refunded - before.refunded,
      spent: spent - before.spent,
      transferredOut: transferredOut - before.transferredOut,
      lapsed: lapsed - before.lapsed,
      closing: saldo,
      held,
    });
    this.before = { saldo, accrued, takenOver, refunded, spent, transferredOut, lapsed };
  }
}

function shownBy({ saldo, held, window, windowFrom }: Account) {
  return { saldo, held, window, windowFrom };
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
