import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { presumed } from "./presumed.js";
import { checkedOn, sources as s } from "./sources.js";

const fixedAmount: Term<string> = {
  title: "Fixed amount towards health insurance",
  unit: "euro a month, never in proportion",
  inForce: { from: "2016-01", through: null },
  values: [
    {
      from: "2016-01",
      through: "2025-07",
      value: "10.00",
      citation: "sociaal-werk/6.17",
      standing: "published",
      sources: [s.F50, s.S12, s["Q-wn"]],
      knownFrom: "2016-01-01",
      checkedOn,
      note: "Gross, and part of the keuzebudget since it started. Read in the edition of 2014-2016, confirmed by 4.2 A of 2023-2025.",
    },
    { ...presumed, value: "10.00", citation: "sociaal-werk/6.17" },
  ],
};

/** The quantities of article 6.17, without its text. */
export const terms617 = { fixedAmount } as const;

export const article617 = {
  instrument: "sociaal-werk",
  number: "6.17",
  title: "Premie ziektekosten",
  about:
    "A fixed gross amount a month towards the cost of health insurance, part of the keuzebudget. It is outside the base of the loopbaanbedrag (LBB-2.2.2). The heading of the article is not on record: the title is its subject.",
  terms: terms617,
  rules: [
    {
      id: "IKB-24",
      says: "Every employee has it, and has all of it, whatever the contract hours.",
      standing: "published",
      sources: [s.F50, s["Q-wn"]],
    },
    {
      id: "IKB-24b",
      says: "The text of 2014 excepts the employer who pays it as an untaxed allowance (WKR).",
      standing: "published",
      sources: [s.F28],
    },
    {
      id: "IKB-24c",
      says: "No insurance policy has to be shown for it.",
      standing: "reported",
      sources: [s.WIJK],
    },
  ],
  doubts: [
    {
      id: "IKB-24d",
      question: "Does the exception for an untaxed allowance (IKB-24b) still hold in 2023-2025?",
      reading: "Unknown. The amount is in the budget of everyone.",
      risk: "low",
      sources: [s.F28, s.S12],
    },
  ],
} as const satisfies Article;
