import type { z } from "zod";
import { ContractError, type Issue } from "../values/contract-error.js";
import { frozen } from "../values/frozen.js";
import type { MonthNumber } from "../values/month.js";
import { date, lastMonth, object } from "./forms.js";
import { read } from "./read.js";

const options = object({ through: lastMonth, knownOn: date.nullable().optional() });

/** Where a budget begins. */
export interface Limits {
  /** Its first month. */
  readonly epoch: MonthNumber;
  /** The day since when it is known. */
  readonly knownSince: string;
}

/** What a ledger is asked for, with its form checked. */
export interface Asked<Facts, Readings> {
  readonly facts: Facts;
  readonly through: string;
  /** `null` is: as known today. */
  readonly knownOn: string | null;
  /** Absent where they were wrong: an issue says so. */
  readonly readings: Readings | undefined;
}

/**
 * Reads what a ledger is asked for. Where the form of facts or month is wrong there is nothing to check further, and it
 * throws; where only a sign or a size is wrong it adds the issues and the cross-checks go on. Before `knownSince` nothing of
 * the budget was known.
 */
export function readAsked<F extends z.ZodType, R extends z.ZodType>(
  stated: { readonly facts: unknown; readonly options: unknown },
  factsForm: F,
  readingsForm: R,
  knownSince: string,
  issues: Issue[],
): Asked<z.input<F>, z.output<R>> {
  const { interpretations: chosen = {}, ...rest } = { ...(stated.options as Record<string, unknown>) };
  const asked = read(options, rest, "", issues);
  const readings = read(readingsForm, chosen, "interpretations", issues, "interpretation");
  const before = issues.length;
  const facts = read(factsForm, stated.facts, "facts", issues) ?? wellFormed(stated.facts, issues.slice(before));
  if (!asked || facts === undefined) throw new ContractError(issues);
  const { through, knownOn = null } = asked;
  if (knownOn !== null && knownOn < knownSince) {
    const expected = `a day from ${knownSince} on, since when the budget is known`;
    issues.push({ path: "knownOn", code: "out-of-range", received: knownOn, expected });
  }
  return { facts: facts as z.input<F>, through, knownOn, readings: readings && frozen(readings) };
}

/** The facts as stated, where every value has its form and only sign or size is wrong. */
function wellFormed(facts: unknown, issues: readonly Issue[]): unknown {
  return issues.every(({ code }) => code === "out-of-range") ? facts : undefined;
}
