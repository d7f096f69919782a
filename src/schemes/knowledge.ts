import { terms16 } from "../articles/sociaal-werk/index.js";
import { monthOf, type MonthNumber, monthText } from "../values/month.js";
import { asKnown, covers, type OpenTerm, type Term } from "../values/timeline.js";

/** A term as it was known on a day. */
export type Known = <V>(term: Term<V>) => Term<V> | OpenTerm;

/**
 * What is compiled from terms, as they were known on a day: `null` is today. It is compiled when first asked for, once for each
 * day on which more became known.
 */
export function byKnowledge<Law>(
  terms: readonly Term<unknown>[],
  compile: (known: Known, day: string | null) => Law,
): (knownOn: string | null) => Law {
  const today = compile((term) => term, null);
  const laws = new Map<string, Law>();
  return (knownOn) => {
    const day = knownOn === null ? undefined : lastOf(daysOf(terms).filter((one) => one <= knownOn));
    if (day === undefined) return today;
    const law = laws.get(day) ?? compile((term) => asKnown(term, day), day);
    laws.set(day, law);
    return law;
  };
}

/** The days on which something about the terms became known. */
function daysOf(terms: readonly Term<unknown>[]): string[] {
  return terms.flatMap(({ values, endKnownFrom }) => [
    ...values.map(({ knownFrom }) => knownFrom),
    ...(endKnownFrom === undefined ? [] : [endKnownFrom]),
  ]);
}

function lastOf(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

/** Since when all that holds in the first month of a budget could be known. */
export function knownSince(terms: readonly Term<unknown>[], epoch: MonthNumber): string {
  return lastOf(
    terms.flatMap(({ values }) => values.filter((dated) => covers(dated, epoch)).map(({ knownFrom }) => knownFrom)),
  )!;
}

/**
 * The first month for which a term is only presumed to go on, because its agreement has run out: the last one that was known
 * on a day, or that of today.
 */
export function presumedFrom({ values }: Term<unknown>, day: string | null): string {
  const edition = day === null ? undefined : terms16.edition.values.filter(({ knownFrom }) => knownFrom <= day).at(-1);
  if (edition?.through) return monthText(monthOf(edition.through) + 1);
  return values.find(({ provisional }) => provisional)!.from;
}
