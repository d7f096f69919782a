import { causeIds } from "../schemes/mistakes/causes.js";
import type { Mistake } from "../schemes/mistakes/mistake.js";

/** A month in which payroll booked something else than the rules give, from where payroll itself stood. Amounts in cents. */
export interface Oddity {
  readonly slot: number;
  /** How many months have passed since the figure before it. */
  readonly spans: number;
  /** What is off: reported less what it should be. */
  readonly off: readonly Off[];
  /** What it did to payroll's saldo. */
  readonly effect: number;
  /** Two months with the same evidence say no more than one. */
  readonly evidence: string;
  /** Every way in which it can have come about to the cent, those with the fewest mistakes only. */
  readonly explanations: readonly Explanation[];
}

/** A figure that is off, and how far. */
export interface Off {
  readonly of: "accrued" | "lapsed" | "balance";
  readonly amount: number;
}

/** Mistakes that together give what was reported, and what each of them did to payroll's saldo. */
export interface Explanation {
  readonly mistakes: readonly Mistake[];
  readonly effects: readonly number[];
}

/**
 * The explanations of a figure: every single mistake under which it fits, or, where none does, every two that go together.
 * Of mistakes of one name the first that fits.
 */
export function explain<M extends Mistake>(
  candidates: readonly M[],
  under: (mistakes: readonly M[]) => Explained | null,
): Explanation[] {
  const found = new Map<string, Explanation>();
  const attempt = (mistakes: readonly M[]) => {
    const name = nameOf(mistakes);
    const fit = found.has(name) ? null : under(mistakes);
    if (fit && !cancels(fit.effects)) found.set(name, { mistakes, effects: fit.effects });
  };
  for (const one of candidates) attempt([one]);
  if (found.size > 0) return [...found.values()];
  const whole = candidates.filter(({ within, cause }) => within === null && cause !== "accrued-twice");
  whole.forEach((one, place) => {
    for (const other of whole.slice(place + 1)) if (one.changes !== other.changes) attempt([one, other]);
  });
  return [...found.values()];
}

/** Two mistakes of which next to nothing is left together: twice the half of a rate is chance. */
function cancels([one, other = 0]: readonly number[]): boolean {
  return 10 * Math.abs(one! + other) < Math.min(Math.abs(one!), Math.abs(other));
}

/** It fits; what each of the mistakes did. */
export interface Explained {
  readonly effects: readonly number[];
}

/** What a set of mistakes is called. */
export function nameOf(mistakes: readonly Mistake[]): string {
  return mistakes.map(({ key }) => key).join(" + ");
}

/** Of two sets of mistakes that explain the same the likelier has the lower rank. */
export function rankOf(mistakes: readonly Mistake[]): number {
  return mistakes.reduce((sum, { cause }) => sum + causeIds.indexOf(cause), mistakes.length * causeIds.length);
}
