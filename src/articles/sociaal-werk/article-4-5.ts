import type { Article } from "../article.js";
import { sources as s } from "./sources.js";

export const article45 = {
  instrument: "sociaal-werk",
  number: "4.5",
  title: "Niet geraadpleegd",
  about:
    "No rule here: the text was not consulted. Neither its heading nor whether there is such an article is on record. What is missing most in this chapter, the end of employment, may stand here.",
  terms: {},
  rules: [],
  doubts: [
    {
      id: "IKB-69",
      question:
        "What becomes of the budget when someone leaves? No article on it is known; this one and the end of 4.4 were not consulted. That tax was to be settled on leaving, in 2014, concerned the loopbaanbudget.",
      reading: "It is paid with the final settlement (IKB-69b). Through 2015 the eindejaarsuitkering was (IKB-69c).",
      risk: "medium",
      sources: [s.S5, s.S11],
    },
    {
      id: "IKB-O2",
      question: "What do 4.2 D, the end of 4.4 D, 4.4 E and further, and a 4.5 say?",
      reading: "Unknown. Nothing is computed from them.",
      risk: "medium",
      sources: [s.S12, s["C23-4.4"]],
    },
  ],
} as const satisfies Article;
