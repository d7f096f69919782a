import type { Article } from "../article.js";
import { article10 } from "./article-10.js";
import { article11, terms11 } from "./article-11.js";
import { article13 } from "./article-13.js";
import { article13a } from "./article-13a.js";
import { article31, terms31 } from "./article-31.js";
import { article31a, terms31a } from "./article-31a.js";
import { article32ba, terms32ba } from "./article-32ba.js";
import { urlb84a } from "./urlb-8-4a.js";

export { article10, article11, article13, article13a, article31, article31a, article32ba, urlb84a };
export { terms11, terms31, terms31a, terms32ba };

/** The articles of the Wet op de loonbelasting 1964 that the library reads, and the regulation under one of them. */
export const loonbelasting: readonly Article[] = [
  article10,
  article11,
  article13,
  article13a,
  article31,
  article31a,
  article32ba,
  urlb84a,
];
