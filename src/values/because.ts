import type { Citation } from "./citation.js";

/** Why a number is what it is: the rule that gave it, where the rule is written, and what went in. */
export interface Because<Rule extends string = string, Inputs = unknown> {
  /** The rule, by the name under which the explanation has a sentence for it. */
  readonly rule: Rule;
  /** The article the rule stands in. */
  readonly citation: Citation;
  /** What went in. Amounts are in euro as text; a value that was not rounded has more than two decimals. */
  readonly inputs: Inputs;
}
