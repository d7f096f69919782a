import type { Condition, ConditionOutcome } from "../spending/condition.js";
import { ContractError } from "../values/contract-error.js";
import type { ConditionSentences } from "./sentences.js";

/** What is said of a condition, from the outcome it has and the facts it was judged by; `path` is where it stands. */
export function said(sentences: ConditionSentences, condition: Condition, path: string): string {
  const { id, outcome, facts } = condition;
  try {
    return (sentences[id][outcome] as (facts: unknown) => string)(facts);
  } catch {
    const expected = "a condition of an assessment, as it was answered";
    throw new ContractError([{ path, code: "object", received: condition, expected }]);
  }
}

/** How many conditions have an outcome. */
export function having(conditions: readonly Condition[], outcome: ConditionOutcome): number {
  return conditions.filter((one) => one.outcome === outcome).length;
}
