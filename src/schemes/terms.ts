import type { MonthNumber } from "../values/month.js";
import { type OpenTerm, type Term, valueIn } from "../values/timeline.js";

/** The value of a term in a month as a whole number; 0 where there is none. */
export function compiled(
  term: Term<string> | OpenTerm,
  month: MonthNumber,
  compile: (value: string) => number,
): number {
  const dated = valueIn(term, month);
  return "value" in dated ? compile(dated.value) : 0;
}

/** Where a term is written. */
export function citationOf({ values }: Term<unknown>): string {
  return values[0].citation;
}

/** Where the value of a term in a month is written. */
export function citationIn(term: Term<unknown>, month: MonthNumber): string {
  const dated = valueIn(term, month);
  return "value" in dated ? dated.citation : citationOf(term);
}
