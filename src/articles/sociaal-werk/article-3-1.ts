import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

const namedPurposes: Term<readonly string[]> = {
  title: "Purposes that the article names; the list is open",
  unit: "purposes",
  inForce: { from: "2015-07", through: null },
  values: [
    {
      from: "2015-07",
      through: "2016-03",
      value: [
        "education",
        "working-hours",
        "unpaid-leave",
        "step-back",
        "secondment",
        "internship",
        "career-scan",
        "mobility",
        "recognition-of-competences",
      ],
      citation: "sociaal-werk/3.1",
      standing: "published",
      sources: [s.S1],
      knownFrom: known.agreement2014,
      checkedOn,
    },
    {
      from: "2021-07",
      through: "2023-06",
      value: [
        "education",
        "working-hours",
        "unpaid-leave",
        "step-back",
        "secondment",
        "internship",
        "career-scan",
        "mobility",
        "recognition-of-competences",
        "coaching",
        "leave-saving",
        "generation-scheme",
      ],
      citation: "sociaal-werk/3.1",
      standing: "published",
      sources: [s.S47],
      knownFrom: known.text2022,
      checkedOn,
      note: "The list says what agreements can concern; its end was not consulted.",
    },
  ],
};

/** The quantities of article 3.1, without its text. */
export const terms31 = { namedPurposes } as const;

export const article31 = {
  instrument: "sociaal-werk",
  number: "3.1",
  title: "Inleiding",
  about:
    "What the chapter is for, which subjects agreements may have, and when it starts: articles 3.4 and 3.5 on 1 January 2015, the rest on 1 July 2015. No rule here that changes an amount.",
  terms: terms31,
  rules: [
    {
      id: "LBB-2.8.2",
      from: "2015-07",
      through: "2016-03",
      says: "Named purposes: schooling, training and courses; other working hours, also for a time; leave, paid or unpaid and then financed; a step back; secondment (detachering) and internships elsewhere; career scans and mobility instruments; recognition of competences (EVC).",
      standing: "published",
      sources: [s.S1],
    },
    {
      id: "LBB-2.8.3",
      from: "2021-07",
      through: "2023-06",
      says: "The later list adds coaching, more or fewer hours, saving leave (verlofsparen) and the generatieregeling. It says what agreements can concern, so it is not exhaustive; its end was not consulted.",
      standing: "published",
      sources: [s.S47],
    },
    {
      id: "LBB-2.8.4",
      says: "Examples from practice: career advice, coaching, extra days off to care for relatives (mantelzorg), the fee of a professional body. A budget coach is possible too, but paid gross.",
      standing: "reported",
      sources: [s.S13, s.S48, s.S49],
    },
    {
      id: "LBB-2.7.14",
      from: "2017-04",
      says: "A generatieregeling (5.13) is an organisation's own choice. Who takes part must use accrued and bought leave. The article names it as a subject of agreements.",
      standing: "reported",
      sources: [s.S46, s.S47],
    },
    {
      id: "LBB-2.9.3",
      says: "That the investment goes on at another employer in the sector is a starting point (uitgangspunt), to be worked out by agreement. The text goes before the page that says a new employer takes the money over: a transfer needs agreement.",
      standing: "published",
      sources: [s.S47],
    },
  ],
  doubts: [],
} as const satisfies Article;
