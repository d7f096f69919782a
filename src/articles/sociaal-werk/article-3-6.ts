import type { Article } from "../article.js";
import { sources as s } from "./sources.js";

export const article36 = {
  instrument: "sociaal-werk",
  number: "3.6",
  title: "Monitor",
  about:
    "In 2014-2016 the starting points for a loopbaanbudget that was still to be worked out; in 2023-2025 how its use is reported, and the promise to evaluate it. No rule here: no amount depends on this article.",
  terms: {},
  rules: [
    {
      id: "LBB-2.9.4",
      from: "2015-07",
      through: "2016-03",
      says: "By the starting points money was to be deposited outside the employer every quarter and, at the end of employment, settled with the tax authority unless it could be transferred.",
      standing: "published",
      sources: [s.S5],
    },
    {
      id: "LBB-2.9.4b",
      says: "Both were overtaken. Reason: by the questions and answers of 2015 the employer reserves the money itself, and by the later text unused money lapses.",
      standing: "inferred",
      sources: [s.S5, s.S6],
    },
    {
      id: "LBB-2.8.8b",
      from: "2015-07",
      through: "2016-03",
      says: "The tax starting point of 2015: money for training stays gross, money for other goals is settled.",
      standing: "published",
      sources: [s.S5],
    },
    {
      id: "LBB-2.6.8",
      from: "2023-07",
      through: "2025-07",
      says: "When the works council (OR), the staff representation (PVT) or the staff meeting asks, the employer reports at least yearly how the loopbaanbudget is shaped and spent.",
      standing: "published",
      sources: [s.S28],
    },
  ],
  doubts: [],
} as const satisfies Article;
