/** The package and version that computed a result; the same as in package.json. */
export const packageVersion = "loopbaanbudget@0.1.0";

/** The edition of the articles: the day of their last change. It moves with every value that changes. */
export const edition = "2026-11-22";

/** What is needed to compute a result again. */
export interface Receipt {
  /** Package and version. */
  readonly package: string;
  /** Edition of the articles. */
  readonly edition: string;
}
