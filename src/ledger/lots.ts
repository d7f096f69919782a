import type { Lot } from "../facts/bookings.js";
import { yearOf } from "../values/month.js";

/** A stretch of the line, from one cent through another, seen month by month: oldest month first, nothing of 0.00. */
export function stretch(line: readonly number[], from: number, through: number): Lot[] {
  const lots: Lot[] = [];
  for (let slot = 0; slot + 1 < line.length && line[slot]! < through; slot++) {
    const amount = Math.min(line[slot + 1]!, through) - Math.max(line[slot]!, from);
    if (amount > 0) lots.push({ slot, amount });
  }
  return lots;
}

/** How much they are together. */
export function sumOf(lots: readonly Lot[]): number {
  return lots.reduce((sum, { amount }) => sum + amount, 0);
}

/** The lots of a year as one, at the first of its months. */
export function byYear(lots: readonly Lot[], epoch: number): Lot[] {
  const merged: Lot[] = [];
  for (const { slot, amount } of lots) {
    const latest = merged.at(-1);
    if (latest && yearOf(latest.slot + epoch) === yearOf(slot + epoch)) {
      merged[merged.length - 1] = { slot: latest.slot, amount: latest.amount + amount };
    } else {
      merged.push({ slot, amount });
    }
  }
  return merged;
}
