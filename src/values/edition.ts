/** The package and version that computed a result; the same as in package.json. */
export const packageVersion = "loopbaanbudget@0.1.0";

/** The edition of the articles: the day of their last change. It moves with every value that changes. */
export const edition = "2026-11-22";
