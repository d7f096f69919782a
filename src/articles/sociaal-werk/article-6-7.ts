import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { presumed } from "./presumed.js";
import { checkedOn, sources as s } from "./sources.js";

const hourDivisor: Term<string> = {
  title: "Divisor of the hourly wage: a full-time monthly salary over this is an hour",
  unit: "hours a month, full-time",
  inForce: { from: "2015-01", through: null },
  values: [
    {
      from: "2015-01",
      through: "2025-07",
      value: "156.00",
      citation: "sociaal-werk/6.7",
      standing: "published",
      sources: [s.S11a, s.S27, s.A23],
      knownFrom: "2015-01-01",
      checkedOn,
      note: "Read in the edition of 2014-2016, and for 2023-2025 in 0.1 f3 and the akkoord, where 14 euro an hour is 2184 a month.",
    },
    { ...presumed, value: "156.00", citation: "sociaal-werk/6.7" },
  ],
};

/** The quantities of article 6.7, without its text. */
export const terms67 = { hourDivisor } as const;

export const article67 = {
  instrument: "sociaal-werk",
  number: "6.7",
  title: "Uurloon",
  about:
    "What an hour is worth: the monthly salary over a fixed divisor. The value of leave in the keuzebudget, bought leave and vitaliteitsuren rest on it. The heading of the article is not on record: the title is its subject.",
  terms: terms67,
  rules: [
    {
      id: "IKB-35",
      says: "The hourly wage is the monthly salary over 156. In 2014-2016 it is the salary of the scale (6.7), in 2023-2025 the amount of the wage table (0.1 f3).",
      standing: "published",
      sources: [s.S11a, s.S27, s.A23],
    },
  ],
  doubts: [
    {
      id: "IKB-C10",
      question: "A full-time year has 1878 hours (IKB-30), twelve times the divisor is 1872. Which of the two counts?",
      reading: "For money the divisor, so 1872. The year of 1878 hours prices nothing.",
      risk: "low",
      sources: [s.F34, s.S11a, s.SALAR],
    },
  ],
} as const satisfies Article;
