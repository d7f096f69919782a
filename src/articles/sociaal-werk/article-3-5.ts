import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { terms33 } from "./article-3-3.js";
import { presumed } from "./presumed.js";
import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

/** What becomes of the hours is in 3.3 J. */
const { hoursLapseAfterYears: lapsesAfterYears, hoursLapseOn: lapsesOn } = terms33;

const from30: Term<string> = {
  title: "Vitaliteitsuren a year at 30 through 39",
  unit: "hours a year, full-time",
  inForce: { from: "2015-01", through: null },
  values: [
    {
      from: "2015-01",
      through: "2016-03",
      value: "7.20",
      citation: "sociaal-werk/3.5.A",
      standing: "published",
      sources: [s.S2, s.S3],
      knownFrom: known.agreement2014,
      checkedOn,
    },
    {
      from: "2016-04",
      through: "2025-07",
      value: "7.20",
      citation: "sociaal-werk/3.5.A",
      standing: "reported",
      sources: [s.S40],
      knownFrom: "2016-04-01",
      checkedOn,
    },
    { ...presumed, value: "7.20", citation: "sociaal-werk/3.5.A" },
  ],
};

const from40: Term<string> = {
  title: "Vitaliteitsuren a year at 40 through 44",
  unit: "hours a year, full-time",
  inForce: { from: "2015-01", through: null },
  values: [
    {
      from: "2015-01",
      through: "2016-03",
      value: "14.40",
      citation: "sociaal-werk/3.5.A",
      standing: "published",
      sources: [s.S2, s.S3],
      knownFrom: known.agreement2014,
      checkedOn,
    },
    {
      from: "2016-04",
      through: "2025-07",
      value: "14.40",
      citation: "sociaal-werk/3.5.A",
      standing: "inferred",
      sources: [s.S3, s.S40],
      knownFrom: "2016-04-01",
      checkedOn,
      note: "Later explanations confirm the lowest and the highest band; this one is taken to be unchanged between them.",
    },
    { ...presumed, value: "14.40", citation: "sociaal-werk/3.5.A" },
  ],
};

const from45: Term<string> = {
  title: "Vitaliteitsuren a year at 45 through 49",
  unit: "hours a year, full-time",
  inForce: { from: "2015-01", through: null },
  values: [
    {
      from: "2015-01",
      through: "2016-03",
      value: "21.60",
      citation: "sociaal-werk/3.5.A",
      standing: "published",
      sources: [s.S2, s.S3],
      knownFrom: known.agreement2014,
      checkedOn,
    },
    {
      from: "2016-04",
      through: "2025-07",
      value: "21.60",
      citation: "sociaal-werk/3.5.A",
      standing: "inferred",
      sources: [s.S3, s.S40],
      knownFrom: "2016-04-01",
      checkedOn,
      note: "Later explanations confirm the lowest and the highest band; this one is taken to be unchanged between them.",
    },
    { ...presumed, value: "21.60", citation: "sociaal-werk/3.5.A" },
  ],
};

const from50: Term<string> = {
  title: "Vitaliteitsuren a year at 50 until the AOW age",
  unit: "hours a year, full-time",
  inForce: { from: "2015-01", through: null },
  values: [
    {
      from: "2015-01",
      through: "2016-03",
      value: "36.00",
      citation: "sociaal-werk/3.5.A",
      standing: "published",
      sources: [s.S2, s.S3],
      knownFrom: known.agreement2014,
      checkedOn,
    },
    {
      from: "2016-04",
      through: "2025-07",
      value: "36.00",
      citation: "sociaal-werk/3.5.A",
      standing: "reported",
      sources: [s.S40],
      knownFrom: "2016-04-01",
      checkedOn,
    },
    { ...presumed, value: "36.00", citation: "sociaal-werk/3.5.A" },
  ],
};

/** The quantities of article 3.5, without its text. */
export const terms35 = { from30, from40, from45, from50, lapsesAfterYears, lapsesOn } as const;

export const article35 = {
  instrument: "sociaal-werk",
  number: "3.5",
  title: "Vitaliteitsbudget",
  about:
    "Hours a year by age, in force from 1 January 2015. On 1 July 2015 they became the vitaliteitsuren of the loopbaanbudget (3.3); who is excluded from that keeps the vitaliteitsbudget. Hours and the loopbaanbedrag never merge. Under 30 there are none.",
  terms: terms35,
  rules: [
    {
      id: "LBB-2.7.1",
      paragraph: "A",
      says: "The age reached on 31 December decides for the whole calendar year. Reason: the text of 2014-2016 has the age one has (heeft) in the year, that of 2023-2025 the age one reaches (bereikt). No band above 50 was found.",
      standing: "inferred",
      sources: [s.S2, s.S10, s.S40],
    },
    {
      id: "LBB-2.7.3",
      paragraph: "D",
      says: "Who starts, leaves, reaches the AOW age or changes hours during a year has hours in proportion to the time. Reason: for 2015 article 3.3 D itself counts the half-year from 1 July through 31 December.",
      standing: "inferred",
      sources: [s.S2],
    },
    {
      id: "LBB-2.7.4",
      paragraph: "H",
      from: "2015-07",
      through: "2016-03",
      says: "On 1 July 2015 the hours of the second half of the year and what is left of the first half join the loopbaanbudget. Who is excluded keeps the vitaliteitsbudget.",
      standing: "published",
      sources: [s.S3],
    },
    {
      id: "LBB-2.7.7b",
      says: "The fifth year ends on 31 December. Reason: the analogy with leave, which is barred by time five years after the end of the year in which it accrued (BW 7:642). No source names a day.",
      standing: "assumed",
      sources: [s.S42],
    },
    {
      id: "LBB-2.7.10",
      paragraph: "C",
      from: "2015-01",
      through: "2016-03",
      says: "How hours are saved is settled in the organisation, with works council (OR) or staff representation (PVT).",
      standing: "published",
      sources: [s.S3],
    },
    {
      id: "LBB-2.7.11b",
      says: "An hour that is turned into money is worth the hourly wage of 6.7, without vakantietoeslag and eindejaarsuitkering.",
      standing: "assumed",
      sources: [s.S11a, s.S44],
    },
    {
      id: "LBB-2.7.12",
      paragraph: "F",
      from: "2015-01",
      through: "2016-03",
      says: "Hours taken as leave follow the statutory holiday rules when the employee falls ill (F) and leave the base of vakantietoeslag and eindejaarsuitkering alone (G).",
      standing: "published",
      sources: [s.S3],
    },
    {
      id: "LBB-2.7.13",
      says: "The seniorenverlof kept by those in service on 1 January 2009 (73, 119 or 152 hours, by choice) is another right. It reaches the loopbaanbedrag only through the lower eindejaarsuitkering that came with it.",
      standing: "published",
      sources: [s.S45],
    },
    {
      id: "LBB-2.10.2",
      paragraph: "B",
      from: "2015-01",
      through: "2016-03",
      says: "The employer invites the employee every year (B). What follows from no invitation, no choice or no answer is settled in the organisation, with works council or staff representation (C).",
      standing: "published",
      sources: [s.S3],
    },
    {
      id: "LBB-2.6.4b",
      paragraph: "E",
      from: "2015-01",
      through: "2016-03",
      says: "The employee decides after consultation; the employer may refuse only on weighty (zwaarwegende) business-economic or organisational grounds. The fiscal ground of 3.3 E is absent here.",
      standing: "published",
      sources: [s.S3],
    },
  ],
  doubts: [
    {
      id: "LBB-2.7.11",
      question:
        "At which rate are vitaliteitsuren turned into money? Candidates are the hourly wage (6.7, in 2023-2025 also 0.1 f3) and, in the choice model of 2014, 1/156 of the bare monthly salary at the time of the exchange; that is another provision.",
      reading: "The hourly wage of 6.7, bare (LBB-2.7.11b). Whether anything comes on top is unknown.",
      risk: "medium",
      sources: [s.S11a, s.S44],
    },
    {
      id: "LBB-C13",
      question: "Which age decides the band: the one someone has in the year (heeft), or reaches in it (bereikt)?",
      reading: "The age on 31 December, for the whole year.",
      risk: "low",
      sources: [s.S2, s.S10],
    },
    {
      id: "LBB-C16",
      question:
        "On which day do vitaliteitsuren expire, what is an hour worth in money, and how many hours does a part of a year give?",
      reading:
        "On 31 December five years after their own year. An hour is worth the hourly wage, monthly salary over 156; whether vakantietoeslag and eindejaarsuitkering come on top is unknown. A part of a year gives hours in proportion to the days in service.",
      risk: "medium",
      sources: [s.S11a, s.S42, s.S44],
    },
    {
      id: "LBB-C17",
      question: "Are vitaliteitsuren hours, or were they to be turned into money as the akkoord said?",
      reading: "Hours, as the agreement says.",
      risk: "low",
      sources: [s.S2, s.S4],
    },
  ],
} as const satisfies Article;
