import type { Article } from "../article.js";
import { article14, terms14 } from "./article-1-4.js";
import { article16, terms16 } from "./article-1-6.js";
import { article31, terms31 } from "./article-3-1.js";
import { article32, terms32 } from "./article-3-2.js";
import { article33, terms33 } from "./article-3-3.js";
import { article34, terms34 } from "./article-3-4.js";
import { article35, terms35 } from "./article-3-5.js";
import { article36 } from "./article-3-6.js";
import { article41 } from "./article-4-1.js";
import { article42, terms42 } from "./article-4-2.js";
import { article43, terms43 } from "./article-4-3.js";
import { article44, terms44 } from "./article-4-4.js";
import { article45 } from "./article-4-5.js";
import { article57, terms57 } from "./article-5-7.js";
import { article67, terms67 } from "./article-6-7.js";
import { article69, terms69 } from "./article-6-9.js";
import { article610, terms610 } from "./article-6-10.js";
import { article612 } from "./article-6-12.js";
import { article617, terms617 } from "./article-6-17.js";

export {
  article14,
  article16,
  article31,
  article32,
  article33,
  article34,
  article35,
  article36,
  article41,
  article42,
  article43,
  article44,
  article45,
  article57,
  article67,
  article69,
  article610,
  article612,
  article617,
  terms14,
  terms16,
  terms31,
  terms32,
  terms33,
  terms34,
  terms35,
  terms42,
  terms43,
  terms44,
  terms57,
  terms610,
  terms617,
  terms67,
  terms69,
};

/** The articles of the CAO Sociaal Werk (before 2017 Welzijn & Maatschappelijke Dienstverlening) that the library reads, in order. */
export const sociaalWerk: readonly Article[] = [
  article14,
  article16,
  article31,
  article32,
  article33,
  article34,
  article35,
  article36,
  article41,
  article42,
  article43,
  article44,
  article45,
  article57,
  article67,
  article69,
  article610,
  article612,
  article617,
];
