import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { checkedOn, sources as s } from "./sources.js";

const usualPerYear: Term<string> = {
  title: "Allowances and provisions that are accepted as usual (gebruikelijk)",
  unit: "euro a year for each person",
  inForce: { from: "2011-01", through: null },
  values: [
    {
      from: "2023-01",
      through: "2023-12",
      value: "2400.00",
      citation: "loonbelasting/31.1.f",
      standing: "reported",
      sources: [s.T61, s.T64],
      knownFrom: "2023-01-01",
      checkedOn,
      note: "The first year is unknown.",
    },
    {
      from: "2024-01",
      through: "2025-12",
      value: "2400.00",
      citation: "loonbelasting/31.1.f",
      standing: "inferred",
      sources: [s.T61, s.T64],
      knownFrom: "2024-01-01",
      checkedOn,
      note: "Seen in 2023 and in 2026; the years between are taken to be the same.",
    },
    {
      from: "2026-01",
      through: null,
      value: "2400.00",
      citation: "loonbelasting/31.1.f",
      standing: "reported",
      sources: [s.T61, s.T64],
      knownFrom: "2026-01-01",
      checkedOn,
    },
  ],
};

const usualDeviation: Term<string> = {
  title: "Deviation from what is usual that is not yet considerable",
  unit: "%",
  inForce: { from: "2011-01", through: null },
  values: [
    {
      from: "2023-01",
      through: null,
      value: "30",
      citation: "loonbelasting/31.1.f",
      standing: "reported",
      sources: [s.T61, s.T64],
      knownFrom: "2023-01-01",
      checkedOn,
      note: "The period is not on record. The sources are those of the yearly amount, which is seen from 2023 on; before that it is left unknown.",
    },
  ],
};

/** The quantities of article 31, without its text. */
export const terms31 = { usualPerYear, usualDeviation } as const;

export const article31 = {
  instrument: "loonbelasting",
  number: "31",
  title: "Eindheffing: aanwijzen en gebruikelijkheid",
  about:
    "The gate before every exemption of 31a: whose wage it is, that the employer designates it, in time, and that it is usual.",
  terms: terms31,
  rules: [
    {
      id: "TAX-CD11",
      paragraph: "1.f",
      says: "Open only with present employment. The employer designates allowances and provisions, as far as they are not considerably larger than what is usually designated in circumstances that are otherwise the same (text of 2018).",
      standing: "published",
      sources: [s.T1],
    },
    {
      id: "TAX-CD11b",
      paragraph: "1.f",
      through: "2015-12",
      says: "Before 2016 the wording was another one.",
      standing: "assumed",
      sources: [s.T1],
    },
    {
      id: "TAX-CD10",
      paragraph: "1.g",
      from: "2021-01",
      says: "Former employees may have a study aimed at income (31a, onderdeel d) untaxed; before, there was in principle no exemption for them. Keeping up the skills of the job (onderdeel c) is expressly left out. Social plans and training budgets (scholingsbudgetten) left at the end of employment are named as the aim.",
      standing: "published",
      sources: [s.T3],
    },
    {
      id: "TAX-CD10b",
      paragraph: "1.g",
      from: "2021-01",
      says: "So what is left of a loopbaanbudget after exit may go to such a study too.",
      standing: "inferred",
      sources: [s.T3],
    },
    {
      id: "TAX-OC2",
      paragraph: "1.f-g",
      says: "Outplacement that is wage from former employment can be designated only when the payer also pays that person wage from present employment. The genietingsmoment decides which of the two it is.",
      standing: "reported",
      sources: [s.T14, s.T15],
    },
    {
      id: "TAX-OC2b",
      paragraph: "1.f-g",
      says: "The official example is of a track that starts and is invoiced after exit, without other present pay; its outcome is not on record. A broker says: not exempt once it is paid after dismissal.",
      standing: "reported",
      sources: [s.T14, s.T15],
    },
    {
      id: "TAX-PF1",
      paragraph: "1.f",
      says: "Designation is an act from which it shows that the employer chose to bear the tax as eindheffing. The employer has to state it and, when disputed, to make the facts plausible; no form is required (Hoge Raad 2024:387, 4.2.2 and 4.2.3).",
      standing: "reported",
      sources: [s.T19],
    },
    {
      id: "TAX-PF1b",
      paragraph: "1.f",
      says: "At the latest it is done at the genietingsmoment. In the view of the Belastingdienst of 2020, within the calendar year.",
      standing: "reported",
      sources: [s.T74, s.T75, s.T76],
    },
    {
      id: "TAX-VR3",
      paragraph: "1.f",
      says: "In the practice of the Belastingdienst a deviation of 30% is allowed, and up to a yearly amount per person everything is accepted as usual. The test guards the gerichte vrijstellingen too.",
      standing: "reported",
      sources: [s.T61, s.T64, s.T6, s.T14],
    },
  ],
  doubts: [
    {
      id: "TAX-X3",
      question: "Until when can the employer designate: the genietingsmoment, or the end of the calendar year?",
      reading: "The stricter date: the genietingsmoment.",
      risk: "medium",
      sources: [s.T19, s.T74, s.T75, s.T76],
    },
    {
      id: "TAX-O5",
      question: "How long must the file of a spending be kept?",
      reading: "Seven years: an assumption without a source.",
      risk: "low",
      sources: [],
    },
  ],
} as const satisfies Article;
