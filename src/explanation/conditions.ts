import type { Condition, ConditionOutcome } from "../spending/condition.js";
import type { ConditionSentences } from "./sentences.js";

/** What is said of a condition, from the outcome it has and the facts it was judged by. */
export function said(sentences: ConditionSentences, { id, outcome, facts }: Condition): string {
  return (sentences[id][outcome] as (facts: unknown) => string)(facts);
}

/** How many conditions have an outcome. */
export function having(conditions: readonly Condition[], outcome: ConditionOutcome): number {
  return conditions.filter((one) => one.outcome === outcome).length;
}
