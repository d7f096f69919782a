import type { Article } from "../article.js";
import { sources as s } from "./sources.js";

export const article41 = {
  instrument: "sociaal-werk",
  number: "4.1",
  title: "Inleiding",
  about:
    "What the individueel keuzebudget (IKB) is and how it stands beside the loopbaanbudget. It starts on 1 January 2016. A first text of December 2014 was superseded before it took effect (IKB-C1); of the text that replaced it this chapter was not consulted. No rule here that changes an amount.",
  terms: {},
  rules: [
    {
      id: "IKB-56b",
      from: "2023-07",
      through: "2025-07",
      says: "The keuzebudget is taken as leave, as money or as both. Beside the loopbaanbudget it can serve the employee's inzetbaarheid.",
      standing: "published",
      sources: [s["C23-4.1"]],
    },
    {
      id: "IKB-70",
      says: "The loopbaanbudget (3.3) is another budget. It has a percentage and limits of its own, and what accrues in it is no part of pay. The two may be combined.",
      standing: "published",
      sources: [s.S7, s["C23-4.1"]],
    },
  ],
  doubts: [
    {
      id: "IKB-O4",
      question:
        "Did the agreement from August 2025 change the keuzebudget? Its term, and the day of its second wage round of 2025, are not on record either.",
      reading: "Unchanged. Every value from that month on is provisional.",
      risk: "high",
      sources: [s.S26],
    },
  ],
} as const satisfies Article;
