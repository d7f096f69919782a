import type { Article } from "../article.js";
import { article171 } from "./article-17-1.js";
import { article172 } from "./article-17-2.js";
import { article173, terms173 } from "./article-17-3.js";
import { article174, terms174 } from "./article-17-4.js";
import { hilversum } from "./local/hilversum.js";
import { krimpenAanDenIJssel } from "./local/krimpen-aan-den-ijssel.js";
import { national } from "./local/national.js";

export { article171, article172, article173, article174, hilversum, krimpenAanDenIJssel, national, terms173, terms174 };
export type { LocalArticle } from "./local/local-article.js";

/** Chapter 17 of the CAR-UWO, the agreement of municipalities, as far as the library reads it, and the local regulations beside it. */
export const gemeenten: readonly Article[] = [
  article171,
  article172,
  article173,
  article174,
  national,
  hilversum,
  krimpenAanDenIJssel,
];
