import type { OpenTerm, Term } from "../../../values/timeline.js";
import { terms173 } from "../article-17-3.js";
import { known } from "../known.js";
import { checkedOn, sources as s } from "../sources.js";
import type { LocalArticle } from "./local-article.js";

const { partTime, midYear, onExitWithAdvance } = terms173;

const yearAmount: Term<string> = {
  ...terms173.yearAmount,
  values: [
    {
      from: "2013-01",
      through: "2015-12",
      value: "500.00",
      citation: "gemeenten/krimpen-aan-den-ijssel.1f",
      standing: "published",
      sources: [s.KRIM],
      knownFrom: known.krimpen,
      checkedOn,
      note: "The text dates from after 28 March 2013, when the works council consented. The months are those of the national budget.",
    },
  ],
};

/** The end of the regulation is unknown, and so is what it says on these. */
const notConsulted = { inForce: { from: "2013-01", through: null }, values: [] } as const;

const carryOver: OpenTerm = { ...terms173.carryOver, ...notConsulted };

const advance: OpenTerm = { ...terms173.advance, ...notConsulted };

const afterLastYear: OpenTerm = { ...terms173.afterLastYear, ...notConsulted };

export const krimpenAanDenIJssel = {
  instrument: "gemeenten",
  number: "krimpen-aan-den-ijssel",
  title: "Krimpen aan den IJssel",
  about:
    "The local regulation on training and development (Regeling opleiding en ontwikkeling) of 2013. Article 1 was consulted, which defines the budget; what comes after it was not, so what happens to unspent money is unknown here.",
  terms: { yearAmount, carryOver, advance, partTime, midYear, afterLastYear, onExitWithAdvance },
  rules: [
    {
      id: "ILB-51",
      paragraph: "1 f",
      says: "The budget is for activities in personal development that are directed at the career, present or future, in line with the function, inside and outside the organisation.",
      standing: "published",
      sources: [s.KRIM],
    },
    {
      id: "ILB-51b",
      paragraph: "1 e",
      says: "Compulsory training (verplichte opleidingen), imposed by the manager (leidinggevende) and in the manager's interest, stands apart from it.",
      standing: "published",
      sources: [s.KRIM],
    },
    {
      id: "ILB-63",
      from: "2013-01",
      says: "The study facilities of the municipality are another regulation, not this budget. Compulsory courses and seminars are not paid back; for the rest repayment has a term of two years, counted from passing a module.",
      standing: "published",
      sources: [s["KRIM-SF"]],
    },
    {
      id: "ILB-M2",
      from: "2013-03",
      says: "The works council (OR) consented to the regulation on 28 March 2013. On which day it took effect and how long it held is not known.",
      standing: "published",
      sources: [s.KRIM],
    },
  ],
  doubts: [
    {
      id: "ILB-33",
      question:
        "Does money left on 31 December lapse or go on? The text was not consulted, neither here nor for Valkenburg aan de Geul and the unknown municipality of ILB-M4.",
      reading: "Unknown, and not filled in with the national rule.",
      risk: "high",
      sources: [s.KRIM, s.VALK14, s.CVDR299660],
    },
  ],
} as const satisfies LocalArticle;
