import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { presumed } from "./presumed.js";
import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

const leaveHours: Term<string> = {
  title: "Leave hours in the keuzebudget",
  unit: "hours a year, full-time",
  inForce: { from: "2024-01", through: null },
  values: [
    {
      from: "2024-01",
      through: "2025-07",
      value: "26.00",
      citation: "sociaal-werk/5.7.B",
      standing: "published",
      sources: [s.S12, s["C23-5.7"]],
      knownFrom: known.text2023,
      checkedOn,
      note: "Element 4b of 4.2 A. Through 2023 their value is in the keuzebudget as money (4.2 A 4a).",
    },
    { ...presumed, value: "26.00", citation: "sociaal-werk/5.7.B" },
  ],
};

const timeBarYears: Term<number> = {
  title: "Years after which those leave hours are barred by time",
  unit: "years",
  inForce: { from: "2024-01", through: null },
  values: [
    {
      from: "2024-01",
      through: "2025-07",
      value: 5,
      citation: "sociaal-werk/5.7",
      standing: "reported",
      sources: [s.SWN23],
      knownFrom: known.text2023,
      checkedOn,
      note: "Neither the article it is written in nor the day from which the years count is on record.",
    },
    { ...presumed, value: 5, citation: "sociaal-werk/5.7" },
  ],
};

const leaveSavingCap: Term<string> = {
  title: "Verlofsparen: hours that can be saved, at most",
  unit: "times the hours a week",
  inForce: { from: "2021-07", through: null },
  values: [
    {
      from: "2021-07",
      through: "2023-06",
      value: "100",
      citation: "sociaal-werk/5.7.D",
      standing: "reported",
      sources: [s.S15, s.S43],
      knownFrom: known.text2022,
      checkedOn,
      note: "By the akkoord on this agreement; its text was not consulted. The akkoord is of December 2021 (IKB-C11), the agreement starts in July.",
    },
    {
      from: "2023-07",
      through: "2025-07",
      value: "100",
      citation: "sociaal-werk/5.7.D",
      standing: "published",
      sources: [s["C23-5.7"]],
      knownFrom: known.text2023,
      checkedOn,
      note: "Also in bijlage 13.",
    },
    { ...presumed, value: "100", citation: "sociaal-werk/5.7.D" },
  ],
};

/** The quantities of article 5.7, without its text. */
export const terms57 = { leaveHours, timeBarYears, leaveSavingCap } as const;

export const article57 = {
  instrument: "sociaal-werk",
  number: "5.7",
  title: "Verlof",
  about:
    "Leave, as far as the budgets touch it: the 26 hours that used to be bovenwettelijk, which belong to the keuzebudget, and saving leave (verlofsparen). In the agreement of 2014-2016 these hours stood in 5.8.",
  terms: terms57,
  rules: [
    {
      id: "IKB-30",
      says: "The hours are those of a full-time year, of 36 hours a week and 1878 a year; part-time in proportion. To two decimals 32 hours a week give 23.11, 24 hours give 17.33.",
      standing: "published",
      sources: [s.F34],
    },
    {
      id: "IKB-30b",
      from: "2015-01",
      through: "2016-03",
      says: "In the text of 2014 (there 5.8 D) who joins or leaves during the year has the part of a year rounded up to whole hours.",
      standing: "published",
      sources: [s.F34],
    },
    {
      id: "IKB-32",
      from: "2024-01",
      says: "Whether taken or paid out, an hour is worth full pay, with vakantietoeslag, eindejaarsuitkering and any onregelmatigheidstoeslag. The hours are kept on the leave card, outside the calculator of the budget.",
      standing: "reported",
      sources: [s.SWN23, s.CALC],
    },
    {
      id: "IKB-33",
      paragraph: "C",
      from: "2023-07",
      through: "2025-07",
      says: "While pay is continued in sickness, whole or partial, and during langdurend zorgverlof and aanvullend geboorteverlof, statutory leave and these hours accrue in full. The elements in money fall (IKB-41).",
      standing: "published",
      sources: [s["C23-5.7"]],
    },
    {
      id: "IKB-54",
      from: "2021-07",
      says: "Leave bought from the keuzebudget is bovenwettelijk; the statutory rules apply to it. It can be moved to verlofsparen.",
      standing: "published",
      sources: [s["C23-5.7"], s.S15],
    },
  ],
  doubts: [
    {
      id: "IKB-33b",
      question: "Do these hours accrue in full during ordinary ouderschapsverlof too? Paragraph C does not name it.",
      reading: "Unknown.",
      risk: "low",
      sources: [s["C23-5.7"]],
    },
    {
      id: "IKB-C7",
      question:
        "How are hours in proportion rounded: up to whole hours, as 5.8 D of 2014 says of who joins or leaves, or down, as the employer who gives 23 for a week of 32?",
      reading: "Neither: two decimals, as everywhere in the library.",
      risk: "low",
      sources: [s.F34, s.WIJK],
    },
    {
      id: "IKB-C11",
      question: "Is the akkoord on the agreement of 2021-2023 of 9 or of 22 December 2021?",
      reading: "No value depends on it.",
      risk: "low",
      sources: [s.S15],
    },
    {
      id: "IKB-O7",
      question:
        "How does paragraph C, by which leave accrues in full, go with the lower pay of the second year of sickness (7.9)?",
      reading: "Unknown. Hours in full, money over the pay that is continued.",
      risk: "low",
      sources: [s["C23-5.7"], s.S33],
    },
    {
      id: "IKB-O9",
      question: "From 2024 on, what becomes of hours left on 31 December, and which month's pay prices an hour?",
      reading: "They stay leave (IKB-68). The month in which they are paid out is taken; no text says so.",
      risk: "medium",
      sources: [s.SWN23],
    },
  ],
} as const satisfies Article;
