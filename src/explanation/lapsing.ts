import type { LotRow } from "../ledger/ledger.js";
import { amountText, hundredthsOf } from "../values/amount.js";

/** What lapses first and last of some lots when nothing of them is used. */
export interface Lapsing {
  /** How much goes in the first month in which any does. */
  readonly amount: string;
  /** That month, `YYYY-MM`. */
  readonly first: string;
  /** The month in which the last of it goes. */
  readonly last: string;
}

/** What lapses first and last; `null` when awards keep all of it. */
export function lapsing(lots: readonly LotRow[]): Lapsing | null {
  const days = lots.flatMap(({ lapsesOn }) => lapsesOn ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const amount = lots.reduce((sum, lot) => sum + (lot.lapsesOn === first ? hundredthsOf(lot.amount) : 0), 0);
  return { amount: amountText(amount), first: first.slice(0, 7), last: last.slice(0, 7) };
}
