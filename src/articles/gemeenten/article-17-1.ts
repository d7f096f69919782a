import type { Article } from "../article.js";
import { sources as s } from "./sources.js";

export const article171 = {
  instrument: "gemeenten",
  number: "17:1",
  title: "Duurzame inzetbaarheid",
  about:
    "Who is responsible for lasting employability. No rule here that changes an amount. The heading of the article is not on record: the title is its subject.",
  terms: {},
  rules: [
    {
      id: "ILB-03",
      says: "The municipal employee (ambtenaar) is the first to be responsible for his or her own lasting employability (duurzame inzetbaarheid).",
      standing: "published",
      sources: [s.CAR17],
    },
  ],
  doubts: [],
} as const satisfies Article;
