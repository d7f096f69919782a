import { terms173 } from "../article-17-3.js";
import { sources as s } from "../sources.js";
import type { LocalArticle } from "./local-article.js";

const { yearAmount, carryOver, advance, partTime, midYear, afterLastYear, onExitWithAdvance } = terms173;

export const national = {
  instrument: "gemeenten",
  number: "national",
  title: "Landelijk",
  about:
    "What holds where no local regulation is known: article 17:3 as it stands. Beside it, what is known of municipalities whose text was not consulted far enough to compute with.",
  terms: { yearAmount, carryOver, advance, partTime, midYear, afterLastYear, onExitWithAdvance },
  rules: [
    {
      id: "ILB-01b",
      from: "2014-01",
      says: "The regulation of Valkenburg aan de Geul leaves out the groups of article 1:2:1, paragraphs 2 through 4. Whether it does so for this budget is unknown (ILB-O3).",
      standing: "published",
      sources: [s.VALK14],
    },
    {
      id: "ILB-04",
      says: "Changes of the CAR bind the municipalities, and still each of them has to adopt them.",
      standing: "published",
      sources: [s.HEU13],
    },
    {
      id: "ILB-04b",
      says: "So every municipality is taken to have a set of rules of its own, on top of the national default. Reason: adoption is local.",
      standing: "inferred",
      sources: [s.HEU13],
    },
    {
      id: "ILB-M3",
      from: "2013-01",
      says: "Heusden adopts the circular of 9 January 2013. A proposal of the management (directievoorstel) was to work out the claims; it was not consulted, and neither was the body of the regulation of 2018.",
      standing: "published",
      sources: [s.HEU13, s.HEU18],
    },
    {
      id: "ILB-M4",
      from: "2013-01",
      through: "2019-12",
      says: "A municipality whose name is unknown has the new chapter 17, read as far as 17:1, and study facilities of its own. The text was adapted on 12 March 2013, with effect from 1 January.",
      standing: "published",
      sources: [s.CVDR299660],
    },
    {
      id: "ILB-M5",
      from: "2014-01",
      says: "Valkenburg aan de Geul has a regulation based on chapter 17.",
      standing: "published",
      sources: [s.VALK14],
    },
    {
      id: "ILB-M6",
      from: "2013-01",
      says: "In another municipality whose name is unknown the executive was asked to introduce the budget (collegevoorstel). There are sister documents, one of Den Helder among them. Only titles were read.",
      standing: "published",
      sources: [s.AGN],
    },
    {
      id: "ILB-M7",
      from: "2018-01",
      through: "2019-12",
      says: "Gouda has a regulation on career development of its own, after the years of this budget. Its body was not consulted; the end is printed as 1 January 2020.",
      standing: "published",
      sources: [s.GOU18],
    },
  ],
  doubts: [
    {
      id: "ILB-M8",
      question:
        "Which other municipalities have a regulation on this budget? Schinnen and Hoogeveen (2011) and Zeist (2007) had rules on plans and training only, before the budget existed.",
      reading: "None is known. For a municipality that has one, the host states it.",
      risk: "medium",
      sources: [],
    },
    {
      id: "ILB-O2",
      question:
        "What do the regulations of Krimpen aan den IJssel, of Valkenburg aan de Geul and of the unknown municipality of ILB-M4 say on money left at the end of a year, on repayment, on parts of a year or of a week, and on forms?",
      reading: "Unknown until the full texts are read. Nothing national is put in their place.",
      risk: "medium",
      sources: [s.CVDR299660, s.VALK14, s.KRIM],
    },
  ],
} as const satisfies LocalArticle;
