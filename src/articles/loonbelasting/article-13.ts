import type { Article } from "../article.js";
import { sources as s } from "./sources.js";

export const article13 = {
  instrument: "loonbelasting",
  number: "13",
  title: "Waarde van loon in natura, nihilwaardering",
  about:
    "What wage in kind is worth, and what has no value because it stays on the workplace (paragraph 3 a). No rule here that holds an amount.",
  terms: {},
  rules: [
    {
      id: "TAX-AR4",
      paragraph: "3.a",
      from: "2013-01",
      through: "2014-12",
      says: "Employers under the werkkostenregeling value arbo provisions on the workplace at nil. For others they are free provisions; chair massage then has to be part of the arboplan, a reasonable part of it, in working time and without contribution of the employee, and may not save the employee a considerable private expense.",
      standing: "reported",
      sources: [s.T51, s.T51b],
    },
    {
      id: "TAX-AR5",
      paragraph: "3.a",
      from: "2013-01",
      says: "Fitness has no value on the workplace; elsewhere it is taxed or goes to the free space. Within the arbobeleid it is exempt when related to the work (State Secretary, 2014).",
      standing: "reported",
      sources: [s.T32, s.T33, s.T36],
    },
    {
      id: "TAX-AR5b",
      from: "2022-01",
      says: "Whether fitness within the arbobeleid is still exempt depends on what follows directly from the Arbowet (TAX-AR3).",
      standing: "inferred",
      sources: [s.T22, s.T36],
    },
    {
      id: "TAX-PF4",
      says: "VAT on training can be deducted only with a correct invoice to the employer, for a supply made to the employer and used for taxed supplies. An invoice to the employee gives no deduction, reimbursed or not (State Secretary, 3 November 2020).",
      standing: "reported",
      sources: [s.T78, s.T79],
    },
    {
      id: "TAX-PF4b",
      says: "For the wage tax the value includes VAT, by an example in the Handboek of 2011.",
      standing: "reported",
      sources: [s.T80],
    },
  ],
  doubts: [
    {
      id: "TAX-PF4c",
      question: "Are welfare organisations, and the training they buy, exempt from VAT?",
      reading: "Most of the organisations and much of the training: an assumption without a source.",
      risk: "low",
      sources: [],
    },
  ],
} as const satisfies Article;
