import type { Citation, Standing } from "../values/citation.js";
import type { MonthNumber } from "../values/month.js";
import { type Dated, standingOf, type Term, valueIn } from "../values/timeline.js";
import type { Asked } from "./questions.js";

/** A condition of spending, by name. */
export type ConditionId =
  | "in-force"
  | "entitled-person"
  | "in-service"
  | "serves-employability"
  | "serves-career"
  | "mandatory-training"
  | "regular-training"
  | "target-group"
  | "agreement"
  | "plan-recorded"
  | "application"
  | "award"
  | "refusal-ground"
  | "enough-available";

/** Whether a condition holds: the facts say so, say not, or do not say. */
export type ConditionOutcome = "met" | "not-met" | "unknown";

/** A condition of spending, judged by the edition of its day. */
export interface Condition {
  /** Which one. */
  readonly id: ConditionId;
  /** Whether it holds. */
  readonly outcome: ConditionOutcome;
  /** The article that sets it. */
  readonly citation: Citation;
  /** The edition of the agreement, or the years of the regulation, that judges; `null` before the first. */
  readonly edition: string | null;
  /** How sure it is that this edition sets it. */
  readonly standing: Standing;
  /** The agreement has run out and is presumed to go on. */
  readonly provisional?: true;
  /** What it was judged by. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What to state for an answer, by place; empty when there is one. */
  readonly needs: readonly string[];
  /** Whether data can settle it, or only the two who agree or the employer who decides. */
  readonly decidedBy: "data" | "people";
}

/** The judgement of a condition. */
export interface Judged {
  readonly outcome: ConditionOutcome;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly needs: readonly Asked[];
}

/** A condition as an agreement sets it. */
export interface Rule<C, V = unknown> {
  readonly id: ConditionId;
  readonly decidedBy: Condition["decidedBy"];
  /** The term of the shelf that sets it. */
  readonly term: Term<V>;
  readonly judge: (spending: C, value: V) => Judged;
}

/** A rule with the type of its value kept to itself. */
export function rule<C, V>(one: Rule<C, V>): Rule<C> {
  return one as unknown as Rule<C>;
}

/** It holds. */
export function met(facts: Judged["facts"]): Judged {
  return { outcome: "met", facts, needs: [] };
}

/** It does not hold. */
export function notMet(facts: Judged["facts"]): Judged {
  return { outcome: "not-met", facts, needs: [] };
}

/** Nobody has said yet. */
export function unknown(facts: Judged["facts"], ...needs: readonly Asked[]): Judged {
  return { outcome: "unknown", facts, needs };
}

/** It holds, or it does not. */
export function judged(holds: boolean, facts: Judged["facts"]): Judged {
  return holds ? met(facts) : notMet(facts);
}

/** Judges every condition that the edition of the month sets; a rule without a value then sets none. */
export function conditionsOf<C extends { readonly month: MonthNumber }>(
  rules: readonly Rule<C>[],
  spending: C,
  edition: string | null,
  placeOf: (asked: Asked) => string,
): Condition[] {
  return rules.flatMap(({ id, decidedBy, term, judge }) => {
    const dated = valueIn(term, spending.month);
    return "value" in dated ? [judgedBy(dated, id, decidedBy, judge(spending, dated.value), edition, placeOf)] : [];
  });
}

/** A judgement with the value of the shelf it was made by. */
export function judgedBy(
  dated: Pick<Dated<unknown>, "citation" | "standing" | "provisional">,
  id: ConditionId,
  decidedBy: Condition["decidedBy"],
  { outcome, facts, needs }: Judged,
  edition: string | null,
  placeOf: (asked: Asked) => string,
): Condition {
  return { id, outcome, edition, ...standingOf(dated), facts, needs: needs.map(placeOf), decidedBy };
}
