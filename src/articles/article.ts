import type { Source, Standing } from "../values/citation.js";
import type { OpenTerm, Term } from "../values/timeline.js";

/** One article of an agreement or statute, or one local regulation: what it says, the values it holds, how sure they are, and what is doubtful. */
export interface Article {
  /** The agreement or statute, as in citations: `sociaal-werk`. */
  readonly instrument: string;
  /** The article's number, as printed: `3.3`, `17:3`; of a local regulation the name of the municipality: `hilversum`. */
  readonly number: string;
  /** Its heading, in Dutch. */
  readonly title: string;
  /** What the article is about, in English; for one without effect on any calculation, that there is no rule here. */
  readonly about: string;
  /** Its quantities through time, also those for which no source gives a value. */
  readonly terms: Readonly<Record<string, Term<unknown> | OpenTerm>>;
  /** What it says, one rule a statement. */
  readonly rules: readonly Rule[];
  /** Where the text leaves room, contradicts itself or was not consulted. */
  readonly doubts: readonly Doubt[];
}

/** One statement of an article, in our own words. */
export interface Rule {
  /** Our number for it. A second statement under the same number, of another standing or date, has a letter: `LBB-2.1.2b`. */
  readonly id: string;
  /** The paragraph (lid) it stands in, where known. */
  readonly paragraph?: string;
  /** The months for which it is known to hold, where that is not the whole life of the article. */
  readonly from?: string;
  /** The last of those months; `null` is open. */
  readonly through?: string | null;
  /** The statement, in English. */
  readonly says: string;
  /** How sure it is. */
  readonly standing: Standing;
  /** Where it was read. */
  readonly sources: readonly Source[];
}

/** A question the sources do not settle, and what is computed until they do. */
export interface Doubt {
  /** Our number for it. */
  readonly id: string;
  /** The question. */
  readonly question: string;
  /** The reading the library takes. */
  readonly reading: string;
  /** The names of the interpretations that choose another reading, where there are any. */
  readonly interpretations?: readonly string[];
  /** How much a wrong reading would matter. */
  readonly risk: "high" | "medium" | "low";
  /** The texts that leave it open, disagree, or would settle it; empty when none was found. */
  readonly sources: readonly Source[];
}
