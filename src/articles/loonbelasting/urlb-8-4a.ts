import type { Article } from "../article.js";
import { sources as s } from "./sources.js";

export const urlb84a = {
  instrument: "loonbelasting",
  number: "urlb-8.4a",
  title: "Uitvoeringsregeling loonbelasting 2011, artikel 8.4a: arbovoorzieningen",
  about:
    "When an arbo provision is exempt under 31a, onderdeel h: a wide criterion through 2021, a narrow one from 2022. The text of the regulation was not consulted. No rule here that holds an amount.",
  terms: {},
  rules: [
    {
      id: "TAX-AR2",
      from: "2015-01",
      through: "2021-12",
      says: "Arbo provisions are exempt in any form and at any place, when they are linked to duties of the Arbowet, used at least partly by the employee, and free of a contribution by the employee. Chair and reflex zone massage (stoelmassage, reflexzonemassage) are, when they are part of the arboplan, a reasonable part of it, in working time and without such a contribution.",
      standing: "reported",
      sources: [s.T23, s.T25],
    },
    {
      id: "TAX-AR3",
      paragraph: "1.a",
      from: "2022-01",
      through: null,
      says: "Exempt is only what follows directly from obligations of the Arbowet (KG:204:2022:34, of 23 March 2023).",
      standing: "published",
      sources: [s.T22, s.T22b],
    },
    {
      id: "TAX-AR3b",
      paragraph: "1.a",
      from: "2022-01",
      through: null,
      says: "Chair massage is not readily exempt any more, though a single case is not excluded: the inspector to the association of chair masseurs, 28 April 2022.",
      standing: "reported",
      sources: [s.T25],
    },
  ],
  doubts: [
    {
      id: "TAX-O6",
      question: "Is a purchase from the loopbaanbudget a contribution by the employee, which bars the exemption?",
      reading:
        "It endangers the exemption where the budget is traded for wage. What decides is proof that the employer, and not the budget, bears the cost.",
      risk: "medium",
      sources: [s.T23, s.T24, s.T37],
    },
  ],
} as const satisfies Article;
