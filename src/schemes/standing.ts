import type { Span } from "../facts/span.js";
import type { Finding } from "../ledger/ledger.js";
import { monthOf, monthText, never } from "../values/month.js";
import type { Dated, Term } from "../values/timeline.js";
import type { Known } from "./knowledge.js";

/** A term that can rest on an assumption, and the months in which it enters a figure. */
export interface Assumption {
  readonly name: string;
  readonly term: Term<unknown>;
  readonly entersIn: (slot: number) => boolean;
}

/** The assumed terms, as they were known, that entered a figure: one finding for each value. */
export function assumedTerms(
  assumptions: readonly Assumption[],
  { epoch, first, last }: Span,
  known: Known,
): Finding[] {
  return assumptions.flatMap(({ name, term, entersIn }) =>
    (known(term).values as readonly Dated<unknown>[])
      .filter(({ standing }) => standing === "assumed")
      .filter(({ from, through }) => {
        const until = Math.min(last, through === null ? never : monthOf(through) - epoch);
        for (let slot = Math.max(first, monthOf(from) - epoch); slot <= until; slot++) if (entersIn(slot)) return true;
        return false;
      })
      .map(({ from, through, citation }) => ({ code: "assumed-term", term: name, citation, from, through }) as const),
  );
}

/** The agreement has run out: what was computed for the months since rests on its going on, where it concerns anything. */
export function provisional(from: string, { epoch, first, last }: Span, concerned: boolean): Finding[] {
  const begin = monthOf(from) - epoch;
  if (last < begin || !concerned) return [];
  return [{ code: "provisional", from: monthText(Math.max(begin, first) + epoch), through: monthText(last + epoch) }];
}
