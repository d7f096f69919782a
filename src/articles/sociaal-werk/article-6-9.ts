import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { presumed } from "./presumed.js";
import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

const percentage: Term<string> = {
  title: "Vakantietoeslag per month",
  unit: "% of the salary",
  inForce: { from: "2015-07", through: null },
  values: [
    {
      from: "2015-07",
      through: "2025-07",
      value: "8",
      citation: "sociaal-werk/6.9.A",
      standing: "published",
      sources: [s.S11, s.S11a, s["C21-6.9"]],
      knownFrom: known.agreement2014,
      checkedOn,
      note: "Read in the editions of 2014-2016 and 2021-2023.",
    },
    { ...presumed, value: "8", citation: "sociaal-werk/6.9.A" },
  ],
};

const minimum: Term<string> = {
  title: "Minimum (bodem) of the vakantietoeslag",
  unit: "euro a month, full-time",
  inForce: { from: "2015-07", through: null },
  values: [
    {
      from: "2015-07",
      through: "2015-09",
      value: "155.15",
      citation: "sociaal-werk/6.9.B",
      standing: "published",
      sources: [s.S11, s.S11a],
      knownFrom: known.agreement2014,
      checkedOn,
      note: "The amount held from January 2015; the shelf begins with the loopbaanbedrag.",
    },
    {
      from: "2015-10",
      through: "2016-03",
      value: "156.69",
      citation: "sociaal-werk/6.9.B",
      standing: "published",
      sources: [s.S11, s.S11a],
      knownFrom: "2015-10-01",
      checkedOn,
      note: "The next change is unknown. The value is applied only as far as the reading goes: to the end of the agreement of 2014-2016.",
    },
    {
      from: "2020-07",
      through: "2021-11",
      value: "174.93",
      citation: "sociaal-werk/6.9.B",
      standing: "published",
      sources: [s["C21-6.9"]],
      knownFrom: "2020-07-01",
      checkedOn,
      note: "Amount and end are published. The start is assumed: the wage round of 1 July 2020.",
    },
    {
      from: "2021-12",
      through: "2022-12",
      value: "179.30",
      citation: "sociaal-werk/6.9.B",
      standing: "published",
      sources: [s["C21-6.9"]],
      knownFrom: known.agreement2021,
      checkedOn,
    },
    {
      from: "2023-01",
      through: "2023-06",
      value: "182.89",
      citation: "sociaal-werk/6.9.B",
      standing: "published",
      sources: [s["C21-6.9"]],
      knownFrom: "2023-01-01",
      checkedOn,
      note: "The next change is unknown. The value is applied only as far as the reading goes: to the wage round of 1 July 2023.",
    },
  ],
};

const minimumMatters: Term<string> = {
  title: "Full-time salary below which an unknown minimum can matter",
  unit: "euro a month, full-time",
  inForce: { from: "2015-07", through: null },
  values: [
    {
      from: "2015-07",
      through: null,
      value: "2400.00",
      citation: "sociaal-werk/6.9.B",
      standing: "assumed",
      sources: [s.S11, s["C21-6.9"]],
      knownFrom: known.agreement2014,
      checkedOn,
      note: "The library's own threshold; no text has it. The highest known minimum, 182.89, takes effect below a full-time salary of 2286.13; 2400.00 leaves some room above it. A minimum that followed the wage rounds from July 2023 on would reach further: at 195.69 to 2446.13.",
    },
  ],
};

/** The quantities of article 6.9, without its text. */
export const terms69 = { percentage, minimum, minimumMatters } as const;

export const article69 = {
  instrument: "sociaal-werk",
  number: "6.9",
  title: "Vakantietoeslag",
  about:
    "The holiday allowance (VT): a percentage of the month's pay with a minimum. What accrues under it is part of the base of the loopbaanbedrag (3.3 D) and, since 2016, of the keuzebudget.",
  terms: terms69,
  rules: [
    {
      id: "LBB-2.2.6",
      from: "2015-07",
      through: "2016-03",
      says: "Computed each month: 8 % of the salary actually earned and of sick pay under 7.9, and at least the full-time minimum.",
      standing: "published",
      sources: [s.S11, s.S11a],
    },
    {
      id: "IKB-10",
      paragraph: "A",
      from: "2021-07",
      through: "2023-06",
      says: "To the salary actually earned are added ouderschapsverlofvergoeding (5.11 B), what the employer pays in a generatieregeling (5.13), and sick pay with its supplement (7.9 A, B, F). Onregelmatigheidstoeslag is not named.",
      standing: "published",
      sources: [s["C21-6.9"]],
    },
    {
      id: "IKB-11",
      says: "Through 2015 the year of the vakantietoeslag ran from June through May; later it is the calendar year.",
      standing: "published",
      sources: [s.S11a, s["C21-6.9"]],
    },
    {
      id: "IKB-11b",
      from: "2016-01",
      says: "The calendar year starts to count in 2016, with the keuzebudget.",
      standing: "reported",
      sources: [s.WIJK],
    },
    {
      id: "IKB-11c",
      from: "2016-05",
      through: "2016-05",
      says: "What accrued from June through December 2015 is no part of the keuzebudget: it is paid in May 2016, whatever the employee chose.",
      standing: "reported",
      sources: [s.WIJK, s.SDB],
    },
    {
      id: "IKB-12",
      paragraph: "B",
      says: "The minimum is a full-time amount per month. It moves with the wage rounds; the amounts between March 2016 and July 2020 and after June 2023 were not found.",
      standing: "published",
      sources: [s.S11, s["C21-6.9"]],
    },
    {
      id: "IKB-12c",
      paragraph: "B",
      says: "From 2020 into 2023 the minimum moved with the wage rounds, to the cent: 2.5 % and 2.0 % lead from 174.93 to 179.30 and 182.89. Led back over the two rounds of 3.25 % it would be 169.42 from September 2019 and 164.09 in July 2018, which fits the wage tables of October 2015 and July 2018. No text has these two amounts and nothing is computed with them.",
      standing: "inferred",
      sources: [s["C21-6.9"], s.A19, s.S15, s.F44, s.SAL18],
    },
    {
      id: "IKB-12d",
      paragraph: "B",
      from: "2023-07",
      says: "A projection: led on over the rounds of 7 %, 4 % and 4 % it would be 195.69 from July 2023, 203.52 from January 2024 and 211.66 from July 2024; over 3.5 % it would be 219.07 from October 2025 and over 2.1 % later in that year 223.67. No text has these amounts and nothing is computed with them.",
      standing: "assumed",
      sources: [s.A23, s.S26],
    },
    {
      id: "IKB-36b",
      paragraph: "B",
      says: "The minimum is compared month by month, as it is an amount a month.",
      standing: "published",
      sources: [s.S11],
    },
  ],
  doubts: [
    {
      id: "LBB-C18",
      question:
        "Which minima of vakantietoeslag and eindejaarsuitkering hold in the months for which no amount was found?",
      reading:
        "None is applied. Where the salary is low enough for the minimum of the vakantietoeslag to matter, the finding minimum-unknown says so.",
      risk: "medium",
      sources: [s.S11, s["C21-6.9"]],
    },
    {
      id: "IKB-O3",
      question: "Which amount has 6.9 B in the agreement of 2023-2025 and later?",
      reading: "Unknown from July 2023 on. What the wage rounds would give is in IKB-12d and is not applied.",
      risk: "medium",
      sources: [s["C21-6.9"], s.A23],
    },
    {
      id: "IKB-O5",
      question:
        "Which minima of vakantietoeslag and eindejaarsuitkering held from 2016 to 2020, and on which day did 174.93 start?",
      reading:
        "The amounts are unknown. That the minimum of the vakantietoeslag starts with the wage round of 1 July 2020 is assumed.",
      risk: "medium",
      sources: [s.S11, s["C21-6.9"], s.A19],
    },
  ],
} as const satisfies Article;
