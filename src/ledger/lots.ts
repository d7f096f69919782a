import type { Lot } from "../facts/bookings.js";

/** A stretch of the line, from one cent through another, seen month by month: oldest month first, nothing of 0.00. */
export function stretch(line: readonly number[], from: number, through: number): Lot[] {
  const lots: Lot[] = [];
  let end = 0;
  for (let slot = 0; slot < line.length && end < through; slot++) {
    const begin = end;
    end += line[slot]!;
    const amount = Math.min(end, through) - Math.max(begin, from);
    if (amount > 0) lots.push({ slot, amount });
  }
  return lots;
}
