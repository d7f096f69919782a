import type { Article } from "../article.js";
import { sources as s } from "./sources.js";

export const article10 = {
  instrument: "loonbelasting",
  number: "10",
  title: "Loon en aanspraken",
  about:
    "What counts as wage, rights to later wage included. With 13a it decides whether a budget is wage while it builds up. No rule here that holds an amount. Titles on this shelf name the subject; the statute's own headings are not on record.",
  terms: {},
  rules: [
    {
      id: "TAX-GM3",
      paragraph: "2-3",
      says: "Wage includes rights (aanspraken) to benefits that come later or depend on a condition, and rights to paid leave. That a budget is conditional therefore does not by itself keep it out of the wage.",
      standing: "published",
      sources: [s.T1],
    },
    {
      id: "TAX-GM3b",
      says: "The Belastingdienst is reported to see a training budget (scholingsbudget) as a conditional right to later wage, and therefore as no wage while it builds up.",
      standing: "reported",
      sources: [s.T6, s.T8b],
    },
    {
      id: "TAX-GM3c",
      paragraph: "2",
      says: "Such a budget would be no aanspraak because it is a claim on future pay from the own employer. No source gives this reason.",
      standing: "assumed",
      sources: [s.T6, s.T8b],
    },
    {
      id: "TAX-PF5",
      from: "2022-03",
      says: "The pension fund PFZW, on choice budgets in general and not on the loopbaanbudget: a gross payout counts for the pension and is passed on as onregelmatigheidstoeslag, a reimbursed cost does not count, and buying leave lowers the pension base. By a fiscal approval the base may stay as it was where only time is bought, up to 10% of the agreed hours.",
      standing: "reported",
      sources: [s.T81],
    },
    {
      id: "TAX-PF6",
      says: "What is exchanged in an individueel keuzebudget must really be exchanged and may not be a loan. After the end of employment there is no gross pay left to take a remainder from.",
      standing: "reported",
      sources: [s.T82],
    },
  ],
  doubts: [],
} as const satisfies Article;
