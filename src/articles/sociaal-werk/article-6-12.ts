import type { Article } from "../article.js";
import { sources as s } from "./sources.js";

export const article612 = {
  instrument: "sociaal-werk",
  number: "6.12",
  title: "Onregelmatigheidstoeslag",
  about:
    "The allowance for irregular hours (ORT). No rule here is computed: the amount of a month is a fact of payroll. It is part of the base of the loopbaanbedrag (3.3 D).",
  terms: {},
  rules: [
    {
      id: "LBB-2.2.11",
      from: "2015-01",
      through: "2016-03",
      says: "A percentage of the hourly wage, which is the monthly salary over 156. The wage counts up to schaal 3, periodiek 11 (regime A) or schaal 4, periodiek 10 (regime B). Article 6.8 pays allowances in the month after.",
      standing: "published",
      sources: [s.S31, s.S31a, s.S11a],
    },
    {
      id: "LBB-2.2.11b",
      from: "2023-07",
      through: "2025-07",
      says: "The wage counts up to schaal 5, periodiek 11.",
      standing: "published",
      sources: [s.S31b],
    },
  ],
  doubts: [
    {
      id: "LBB-C9",
      question:
        "Does onregelmatigheidstoeslag count in the month of the work or of the payment, and from when is it in the base?",
      reading:
        "In the month in which payroll states it, which is the month of payment on the payslip. It is in the base from the month the other allowances are.",
      interpretations: ["allowancesInBaseFrom"],
      risk: "medium",
      sources: [s.S7, s.S11a],
    },
  ],
} as const satisfies Article;
