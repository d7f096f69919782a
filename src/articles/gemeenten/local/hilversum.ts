import type { OpenTerm, Term } from "../../../values/timeline.js";
import { terms173 } from "../article-17-3.js";
import { known } from "../known.js";
import { checkedOn, sources as s } from "../sources.js";
import type { LocalArticle } from "./local-article.js";

const { yearAmount, partTime, midYear, onExitWithAdvance } = terms173;

/** The end of what Hilversum settled for itself is unknown. */
const inForce = { from: "2013-01", through: null } as const;

const carryOver: Term<"automatic"> = {
  ...terms173.carryOver,
  inForce,
  values: [
    {
      from: "2013-01",
      through: "2015-12",
      value: "automatic",
      citation: "gemeenten/hilversum",
      standing: "published",
      sources: [s.HILV],
      knownFrom: known.hilversum,
      checkedOn,
      note: "No limit and no end is stated. The months end with the three years of the budget; what holds later is unknown (ILB-O4).",
    },
  ],
};

const advance: Term<"on-approval"> = {
  ...terms173.advance,
  inForce,
  values: [
    {
      from: "2013-01",
      through: "2015-12",
      value: "on-approval",
      citation: "gemeenten/hilversum",
      standing: "published",
      sources: [s.HILV],
      knownFrom: known.hilversum,
      checkedOn,
      note: "The text says in specific cases. Which cases, and who approves, is unknown (ILB-O4); the ceiling is inferred (ILB-41b). The months end with the three years of the budget.",
    },
  ],
};

const afterLastYear: OpenTerm = { ...terms173.afterLastYear, inForce, values: [] };

const offer: Term<readonly string[]> = {
  title: "Purposes the budget is offered for",
  unit: "purposes",
  inForce,
  values: [
    {
      from: "2013-01",
      through: "2015-12",
      value: [
        "career-orientation",
        "career-coaching",
        "personal-effectiveness",
        "talent-scan",
        "tailored-programme",
        "study-trip",
        "career-review-50plus",
        "young-professional-talent",
      ],
      citation: "gemeenten/hilversum",
      standing: "reported",
      sources: [s.HILV],
      knownFrom: known.hilversum,
      checkedOn,
      note: "The interview says what the budget is for; the list itself is of a document without a public address (ILB-52b).",
    },
  ],
};

const forOneGroup: Term<readonly string[]> = {
  title: "Purposes that are meant for one group: those over 50, and young professionals",
  unit: "purposes",
  inForce,
  values: [
    {
      from: "2013-01",
      through: "2015-12",
      value: ["career-review-50plus", "young-professional-talent"],
      citation: "gemeenten/hilversum",
      standing: "reported",
      sources: [s.HILV],
      knownFrom: known.hilversum,
      checkedOn,
      note: "As the list of what is offered (ILB-52b). Until what age somebody is a young professional is unknown.",
    },
  ],
};

export const hilversum = {
  instrument: "gemeenten",
  number: "hilversum",
  title: "Hilversum",
  about:
    "What Hilversum does otherwise: the year amount goes on to the next year by itself, and in specific cases it may be spent before its year. Known from an interview with the municipality; the regulation was not consulted.",
  terms: { yearAmount, carryOver, advance, partTime, midYear, afterLastYear, onExitWithAdvance, offer, forOneGroup },
  rules: [
    {
      id: "ILB-23",
      says: "Employees think about the course they want to take and agree on it with their manager (leidinggevende).",
      standing: "published",
      sources: [s.HILV],
    },
    {
      id: "ILB-32",
      from: "2013-01",
      says: "The year amount goes on to the next year by itself, so that more is possible: wishes often cost more than one year amount. No limit, no expiry and no end is stated.",
      standing: "published",
      sources: [s.HILV],
    },
    {
      id: "ILB-41",
      from: "2013-01",
      says: "In specific cases (specifieke gevallen) an employee may use the total of three years, or part of it, earlier.",
      standing: "published",
      sources: [s.HILV],
    },
    {
      id: "ILB-41b",
      from: "2013-01",
      says: "The most that can be used earlier is the total less what was used. Reason: it is that total which is brought forward. What the total comes to is ILB-11.",
      standing: "inferred",
      sources: [s.HILV],
    },
    {
      id: "ILB-52",
      says: "The regular training on offer keeps up the competences of the function area. The budget is for getting to know other qualities and interests.",
      standing: "published",
      sources: [s.HILV],
    },
    {
      id: "ILB-M1",
      from: "2013-06",
      says: "In June 2013 the local consultation of employer and unions (GO) agreed on starting points; the budget was introduced in the same year.",
      standing: "published",
      sources: [s.HILV],
    },
  ],
  doubts: [
    {
      id: "ILB-52b",
      question:
        "What is the budget spent on? A document on Hilversum that has no public address reports a strict split between regular training and the budget. Among what the budget offers it names career orientation, career coaching, training in personal effectiveness, scans of qualities and talents, a tailored programme (traject op maat) and a study trip (studiereis). It aims, among others, at reorienting those over 50 and at the talents of young professionals.",
      reading:
        "What the document names is taken for Hilversum's use of it. As not everybody can open it, no rule of this shelf rests on it.",
      risk: "low",
      sources: [],
    },
    {
      id: "ILB-K1",
      question:
        "Nationally money lapses unless its saving was agreed, in Hilversum it goes on by itself. Which of the two holds? The Belastingdienst asks whether budget was moved (ILB-50), so the local rule carries a tax risk.",
      reading: "Both: the first is the national default, the second the local rule. The tax risk is not computed.",
      risk: "medium",
      sources: [s.TAXN, s.HILV],
    },
    {
      id: "ILB-O4",
      question:
        "What are the starting points of 2013, what are the specific cases, who approves an advance, and what becomes of the money after 31 December 2015?",
      reading:
        "An advance counts only where the host states that the employer decided on it. After the last year nothing is known.",
      risk: "high",
      sources: [s.HILV],
    },
  ],
} as const satisfies LocalArticle;
