import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { presumed } from "./presumed.js";
import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

const paidByEmployer: Term<"employer"> = {
  title: "Who pays for compulsory training, in money and in time",
  unit: "who pays",
  inForce: { from: "2015-01", through: null },
  values: [
    {
      from: "2015-01",
      through: "2016-03",
      value: "employer",
      citation: "sociaal-werk/3.4",
      standing: "published",
      sources: [s.S2],
      knownFrom: known.agreement2014,
      checkedOn,
    },
    {
      from: "2016-04",
      through: "2023-06",
      value: "employer",
      citation: "sociaal-werk/3.4",
      standing: "inferred",
      sources: [s.S2, s.S50],
      knownFrom: "2016-04-01",
      checkedOn,
      note: "The texts of these editions were not consulted; those before and after agree.",
    },
    {
      from: "2023-07",
      through: "2025-07",
      value: "employer",
      citation: "sociaal-werk/3.4",
      standing: "published",
      sources: [s.S50],
      knownFrom: known.text2023,
      checkedOn,
    },
    { ...presumed, value: "employer", citation: "sociaal-werk/3.4" },
  ],
};

/** The quantities of article 3.4, without its text. */
export const terms34 = { paidByEmployer } as const;

export const article34 = {
  instrument: "sociaal-werk",
  number: "3.4",
  title: "Verplichte bijscholing",
  about:
    "Compulsory refresher training is the employer's to pay, in money and in time. It limits what the budget may be spent on; no rule here that changes accrual or lapse. In force from 1 January 2015.",
  terms: terms34,
  rules: [
    {
      id: "LBB-2.8.5",
      from: "2015-01",
      says: "The cost and the time of compulsory training may not be charged to the loopbaanbedrag, the vitaliteitsuren or the keuzebudget. In the words of 2015: to the loopbaanbudget or the keuzebudget.",
      standing: "published",
      sources: [s.S2, s.S50],
    },
    {
      id: "IKB-57",
      from: "2015-01",
      says: "So the keuzebudget does not pay for it: the text of 2014-2016 says so, and that of 2023-2025 again.",
      standing: "published",
      sources: [s.S2, s.S50],
    },
    {
      id: "LBB-2.8.5b",
      says: "Neither is the budget meant for regular training.",
      standing: "reported",
      sources: [s.S37],
    },
  ],
  doubts: [],
} as const satisfies Article;
