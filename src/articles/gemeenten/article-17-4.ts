import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

const planEvery: Term<number> = {
  title: "Years between two personal development plans (POP), at most",
  unit: "years",
  inForce: { from: "2013-01", through: null },
  values: [
    {
      from: "2013-01",
      through: null,
      value: 3,
      citation: "gemeenten/17:4.2",
      standing: "published",
      sources: [s["CAR17:4"]],
      knownFrom: known.circular,
      checkedOn,
      note: "The print that was read bears no date. How long the paragraph held is unknown (ILB-K5).",
    },
  ],
};

const paidByEmployer: Term<"employer"> = {
  title: "Who pays for the training that the function asks for",
  unit: "who pays",
  inForce: { from: "2013-01", through: null },
  values: [
    {
      from: "2013-01",
      through: null,
      value: "employer",
      citation: "gemeenten/17:4.4",
      standing: "published",
      sources: [s["CAR17:4"], s.KRIM],
      knownFrom: known.circular,
      checkedOn,
      note: "The print that was read bears no date. Krimpen aan den IJssel likewise keeps compulsory training apart (ILB-51).",
    },
  ],
};

/** The quantities of article 17:4, without its text. */
export const terms174 = { planEvery, paidByEmployer } as const;

export const article174 = {
  instrument: "gemeenten",
  number: "17:4",
  title: "Persoonlijk ontwikkelingsplan",
  about:
    "The personal development plan (POP): how often there is one, who pays for the training in it, and what employer and employee agree on repayment. It stands beside the budget of 17:3, whose saving has to be recorded in it. Paragraphs 1-4 and 6 are on record, from one undated print.",
  terms: terms174,
  rules: [
    {
      id: "ILB-21b",
      paragraph: "1",
      says: "Municipality (college) and employee record agreements on the plan beside those on the individueel loopbaanbudget.",
      standing: "published",
      sources: [s["CAR17:4"]],
    },
    {
      id: "ILB-22",
      paragraph: "2",
      says: "The municipality adopts a plan for the employee at least once every three years.",
      standing: "published",
      sources: [s["CAR17:4"]],
    },
    {
      id: "ILB-53",
      paragraph: "4",
      says: "Training under the plan is paid by the municipality, within its training plan (opleidingsplan, paragraph 3). Functional training therefore stays outside the individueel loopbaanbudget.",
      standing: "published",
      sources: [s["CAR17:4"]],
    },
    {
      id: "ILB-60",
      paragraph: "6",
      says: "Agreements in the plan settle one or more of these: what is chosen and what it may reasonably cost; how long it takes; results and progress; what happens when it is interrupted or stopped; repayment, in whole or in part, when a study ends early or when the employee leaves the municipality within an agreed time after finishing it. Percentages and times are local.",
      standing: "published",
      sources: [s["CAR17:4"]],
    },
  ],
  doubts: [
    {
      id: "ILB-61",
      question: "Do the agreements on repayment of paragraph 6 also reach money of the individueel loopbaanbudget?",
      reading: "No. Paragraph 1 puts agreements on the plan beside those on the budget: they are not the same.",
      risk: "medium",
      sources: [s["CAR17:4"]],
    },
    {
      id: "ILB-K5",
      question:
        "The undated print still names the individueel loopbaanbudget, while 17:3 is repealed. Is there a budget today?",
      reading: "No. The mention makes no present right.",
      risk: "low",
      sources: [s["CAR17:4"], s.CAR17],
    },
  ],
} as const satisfies Article;
