import type { Article } from "../article.js";
import { article7a } from "./article-7a.js";

export { article7a };
export type { AowAge, AowArticle } from "./aow-article.js";

/** The articles of the Algemene Ouderdomswet that the library reads. */
export const aow: readonly Article[] = [article7a];
