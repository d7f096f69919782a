import type { OpenTerm, Term } from "../../../values/timeline.js";
import type { Article } from "../../article.js";

/** What holds in one municipality: the same quantities everywhere, in the same words. What nobody knows of it has no value. */
export interface LocalArticle extends Article {
  /** Exactly these. */
  readonly terms: {
    readonly yearAmount: Term<string>;
    readonly carryOver: Term<"lapse-unless-saved" | "automatic"> | OpenTerm;
    readonly advance: Term<"none" | "on-approval"> | OpenTerm;
    readonly partTime: Term<"no-reduction" | "pro-rata"> | OpenTerm;
    readonly midYear: Term<"full-year" | "pro-rata"> | OpenTerm;
    readonly afterLastYear: Term<"lapse" | "keep"> | OpenTerm;
    readonly onExitWithAdvance: Term<"recover" | "waive"> | OpenTerm;
    /** The purposes the municipality offers the budget for, where it is known to. */
    readonly offer?: Term<readonly string[]>;
    /** Of those, the purposes that are meant for one group of employees. */
    readonly forOneGroup?: Term<readonly string[]>;
  };
}
