import type { Article } from "../article.js";
import { sources as s } from "./sources.js";

export const article172 = {
  instrument: "gemeenten",
  number: "17:2",
  title: "Loopbaanadvies",
  about:
    "What the municipality does for the careers of its staff: guidance and career advice. It stands beside the budget of 17:3; no rule here that changes an amount.",
  terms: {},
  rules: [
    {
      id: "ILB-03b",
      says: "The municipality (college) guides its employees and points out what is possible.",
      standing: "published",
      sources: [s.CAR17],
    },
    {
      id: "ILB-81",
      says: "Career advice (loopbaanadvies) comes once every three years, from an expert inside or outside the organisation whom the employer appoints. The page that says so is undated and describes the present.",
      standing: "reported",
      sources: [s.JAMES],
    },
    {
      id: "ILB-81b",
      says: "Career advice is the heading of the article. In paragraphs 1 through 3, as they stood on 1 December 2021, no period is named.",
      standing: "published",
      sources: [s.CAR17],
    },
  ],
  doubts: [
    {
      id: "ILB-K6",
      question:
        "Is career advice due every three years? The explanation says so, the first three paragraphs of the article name no period.",
      reading: "As reported, ILB-81. Nothing is computed from it.",
      risk: "low",
      sources: [s.CAR17, s.JAMES],
    },
  ],
} as const satisfies Article;
