import type { Citation, Source, Standing } from "./citation.js";
import { type MonthNumber, monthOf } from "./month.js";
import type { Period } from "./period.js";

/** A value of an agreement with the months for which it holds and the reason to believe it. */
export interface Dated<V> extends Period {
  /** The value, in the unit of its term. */
  readonly value: V;
  /** The article and paragraph it is written in. */
  readonly citation: Citation;
  /** How sure it is. */
  readonly standing: Standing;
  /** Where it was read. */
  readonly sources: readonly Source[];
  /**
   * Since when it could be known, `YYYY-MM-DD`: the day of the first agreement, text or report known to hold it, and where
   * none of them is dated the first day of its own first month. It may come after the months it is for.
   */
  readonly knownFrom: string;
  /** The day on which the value was last held against its sources, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** The agreement has run out and the value is presumed to go on. */
  readonly provisional?: true;
  /** What the reader should know: a reason, a limit, the doubt it rests on. */
  readonly note?: string;
}

/** One quantity of an agreement through time. Months that no value covers while the term is in force are unknown. */
export interface Term<V> {
  /** What the quantity is, in English. */
  readonly title: string;
  /** Its unit. */
  readonly unit: string;
  /** The months in which the agreement has such a term at all. */
  readonly inForce: Period;
  /** Since when it could be known that it ends, `YYYY-MM-DD`; absent where that was known from the start. */
  readonly endKnownFrom?: string;
  /** The known values, oldest first, without overlap. */
  readonly values: readonly [Dated<V>, ...Dated<V>[]];
}

/**
 * One quantity for which no source gives any value, in no month. While it is in force it is unknown; no value of another
 * agreement or municipality is put in its place.
 */
export interface OpenTerm extends Pick<Term<unknown>, "title" | "unit" | "inForce"> {
  /** None. */
  readonly values: readonly [];
}

/**
 * Why there is no value on a date: the term did not exist yet, exists no more, or is in force with a value nobody could find.
 * A value never falls through to an older or a newer one.
 */
export interface Refusal {
  /** Why. */
  readonly refused: "not-yet-in-force" | "ended" | "unknown";
  /** From the first through the last month for which a value is known; `null` when none is known for any month. */
  readonly known: Period | null;
}

/** The value of a term in a month, or why there is none. */
export function valueIn<V>(term: Term<V> | OpenTerm, month: MonthNumber): Dated<V> | Refusal {
  const values: readonly Dated<V>[] = term.values;
  const value = values.find((dated) => covers(dated, month));
  if (value) return value;
  const [first] = values;
  const known = first ? { from: first.from, through: values.at(-1)!.through } : null;
  if (month < monthOf(term.inForce.from)) return { refused: "not-yet-in-force", known };
  return { refused: covers(term.inForce, month) ? "unknown" : "ended", known };
}

/**
 * A term as it was known on a day. A value that could not be known yet is left out, and where another one came just before it,
 * that one goes on in its place. A term of which nothing could be known has no values.
 */
export function asKnown<V>(term: Term<V> | OpenTerm, on: string): Term<V> | OpenTerm {
  const goesOn = "endKnownFrom" in term && on < term.endKnownFrom;
  const values: Dated<V>[] = [];
  for (const dated of term.values) {
    const before = values.at(-1);
    if (dated.knownFrom <= on) {
      const through = goesOn && dated.through === term.inForce.through ? null : dated.through;
      values.push({ ...dated, through });
    } else if (before && before.through !== null && monthOf(before.through) + 1 === monthOf(dated.from)) {
      values[values.length - 1] = { ...before, through: dated.through };
    }
  }
  const inForce = goesOn ? { ...term.inForce, through: null } : term.inForce;
  return { ...term, inForce, values } as unknown as Term<V> | OpenTerm;
}

/** Where a value is written and how sure it is, for what rests on it. */
export function standingOf({
  citation,
  standing,
  provisional,
}: Pick<Dated<unknown>, "citation" | "standing" | "provisional">) {
  return { citation, standing, ...(provisional && { provisional }) };
}

/** Does a month lie in a period? */
export function covers(period: Period, month: MonthNumber): boolean {
  return monthOf(period.from) <= month && (period.through === null || month <= monthOf(period.through));
}

/** What holds in each month from an epoch on, for the hot path. The last one holds for every later month: see {@link at}. */
export type Monthly<T> = readonly T[];

/** Writes out what holds month by month through `last`, from where on it does not change. */
export function monthly<T>(epoch: MonthNumber, last: MonthNumber, of: (month: MonthNumber) => T): Monthly<T> {
  return Array.from({ length: last - epoch + 1 }, (_, slot) => of(epoch + slot));
}

/** What holds in a month. */
export function at<T>(months: Monthly<T>, slot: number): T {
  return months[slot < months.length ? slot : months.length - 1]!;
}
