import type { Awards } from "../jaargesprek/carried.js";
import { amountText, hundredthsOf } from "../values/amount.js";

/** What a budget holds for a spending. Cents. */
export interface Funds {
  /** What can be spent: what is not held, what awards for the agreement hold, and what an approved advance adds. */
  readonly availableFor: (agreement: string | null) => number;
  /** What can be spent if it is for the agreement that most was awarded for, or if awards without an agreement are for it. */
  readonly most: (agreement: string | null) => number;
  /** The last month of which the pay is stated, where more is still to come before the day; else `null`. */
  readonly paidThrough: string | null;
  /** What was awarded and spent under agreements. */
  readonly awards: Awards;
  /** The month through which the balance was computed, `YYYY-MM`. */
  readonly through: string;
}

/** Funds of what is free and what awards hold. */
export function fundsOf(free: number, awards: Awards, through: string, paidThrough: string | null = null): Funds {
  return {
    availableFor: (agreement) => Math.max(0, free + (agreement === null ? 0 : awards.heldFor(agreement))),
    most: (agreement) => {
      return Math.max(
        0,
        free + awards.heldForNone + (agreement === null ? awards.mostHeld : awards.heldFor(agreement)),
      );
    },
    paidThrough,
    awards,
    through,
  };
}

/** An amount of money that is there, as far as it goes; while the agreement is not known, as if it were the one most is held for. */
export function covering(
  funds: Funds,
  agreement: string | null,
  amount: string,
): { covered: string; uncovered: string } {
  const asked = hundredthsOf(amount);
  const covered = Math.min(asked, agreement === null ? funds.most(null) : funds.availableFor(agreement));
  return { covered: amountText(covered), uncovered: amountText(asked - covered) };
}
