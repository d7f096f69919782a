/** Where a text was found. */
export interface Source {
  /** What it is, in English, with the Dutch title where it has one. */
  readonly title: string;
  /** Where it can be read. */
  readonly url: string;
  /** Which part of it was consulted. */
  readonly consulted: "whole" | "part" | "not";
}

/**
 * How sure a value is: `published` in the text of an agreement or statute · `reported` by a credible second-hand source ·
 * `inferred` by reasoning, with the reason given · `assumed` so that the calculation can go on.
 */
export type Standing = "published" | "reported" | "inferred" | "assumed";

/** An article as it is cited: instrument, number and, where known, paragraph: `sociaal-werk/3.3.D`. */
export type Citation = string;
