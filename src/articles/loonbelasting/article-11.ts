import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { checkedOn, sources as s } from "./sources.js";

const leaveCapWeeks: Term<number> = {
  title: "Vacation and compensation leave that is no wage, at the end of the calendar year",
  unit: "times the hours a week",
  inForce: { from: "2013-01", through: null },
  values: [
    {
      from: "2013-01",
      through: "2017-12",
      value: 50,
      citation: "loonbelasting/11.1.r",
      standing: "inferred",
      sources: [s.T1],
      knownFrom: "2013-01-01",
      checkedOn,
      note: "Read in the text of April 2018; the years before are taken to be the same. The shelf begins in 2013.",
    },
    {
      from: "2018-01",
      through: "2018-12",
      value: 50,
      citation: "loonbelasting/11.1.r",
      standing: "published",
      sources: [s.T1],
      knownFrom: "2018-01-01",
      checkedOn,
    },
    {
      from: "2019-01",
      through: "2020-12",
      value: 50,
      citation: "loonbelasting/11.1.r",
      standing: "reported",
      sources: [s.T65],
      knownFrom: "2019-01-01",
      checkedOn,
      note: "Reported of 2020.",
    },
    {
      from: "2021-01",
      through: null,
      value: 100,
      citation: "loonbelasting/11.1.r",
      standing: "reported",
      sources: [s.T38, s.T39, s.T40],
      knownFrom: "2021-01-01",
      checkedOn,
    },
  ],
};

/** The quantities of article 11, without its text. */
export const terms11 = { leaveCapWeeks } as const;

export const article11 = {
  instrument: "loonbelasting",
  number: "11",
  title: "Verlof dat geen loon is",
  about:
    "How much leave may be saved before it is taxed. Leave bought from a budget counts in it. Of the first paragraph only onderdeel r, 1°, is on record.",
  terms: terms11,
  rules: [
    {
      id: "TAX-GM5",
      paragraph: "1.r",
      from: "2013-01",
      through: "2020-12",
      says: "Rights to vacation leave and to compensation leave are exempt as far as both together, at the end of the calendar year, are no more than fifty times the hours a week. What is above that counts as enjoyed on 31 December, or at the end of employment within the year (paragraph 3).",
      standing: "published",
      sources: [s.T1, s.T65],
    },
    {
      id: "TAX-GM5b",
      paragraph: "1.r",
      from: "2021-01",
      through: null,
      says: "A hundred times the hours a week, by the Wet bedrag ineens, RVU en verlofsparen, which works back to 1 January 2021.",
      standing: "reported",
      sources: [s.T38, s.T39, s.T40],
    },
    {
      id: "TAX-GM6",
      says: "Under the CAO Sociaal Werk an employee may save up to a hundred weeks, among others from vitaliteitsuren and from leave bought with the individueel keuzebudget.",
      standing: "reported",
      sources: [s.T41b, s.T42],
    },
    {
      id: "TAX-GM6b",
      paragraph: "1.r",
      says: "Leave bought with money of the loopbaanbudget is vacation leave in this sense too: once bought it is the same leave.",
      standing: "inferred",
      sources: [s.T41b, s.T42],
    },
  ],
  doubts: [
    {
      id: "TAX-GM7",
      question: "Which leave is geclausuleerd verlof (paragraph 1 r, 2°), by the list in the Uitvoeringsregeling?",
      reading: "Unknown: the list was not consulted. No leave is treated as such.",
      risk: "low",
      sources: [s.T1],
    },
  ],
} as const satisfies Article;
