import type { Lot } from "../facts/bookings.js";

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
