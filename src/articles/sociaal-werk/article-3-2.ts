import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { presumed } from "./presumed.js";
import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

const talk = [
  "employer.vision",
  "employer.developments",
  "employer.rolesAndTasks",
  "employee.opportunities",
  "employee.ambitions",
  "considered.work",
  "considered.career",
  "considered.colleagues",
  "considered.organisation",
] as const;

const conversationsPerYear: Term<number> = {
  title: "Conversations per calendar year, at least",
  unit: "conversations",
  inForce: { from: "2015-07", through: null },
  values: [
    {
      from: "2015-07",
      through: "2016-03",
      value: 1,
      citation: "sociaal-werk/3.2",
      standing: "published",
      sources: [s.S1],
      knownFrom: known.agreement2014,
      checkedOn,
    },
    {
      from: "2016-04",
      through: "2023-06",
      value: 1,
      citation: "sociaal-werk/3.2",
      standing: "assumed",
      sources: [s.S1, s.S38],
      knownFrom: "2016-04-01",
      checkedOn,
      note: "The text of these editions was not consulted; those before and after agree (LBB-2.10.5).",
    },
    {
      from: "2023-07",
      through: "2025-07",
      value: 1,
      citation: "sociaal-werk/3.2",
      standing: "published",
      sources: [s.S38],
      knownFrom: known.text2023,
      checkedOn,
    },
    { ...presumed, value: 1, citation: "sociaal-werk/3.2" },
  ],
};

const healthTalkYearsBeforeAow: Term<number> = {
  title: "Years before the AOW age from which working on in health is a subject",
  unit: "years",
  inForce: { from: "2015-07", through: null },
  values: [
    {
      from: "2023-07",
      through: "2025-07",
      value: 10,
      citation: "sociaal-werk/3.2",
      standing: "published",
      sources: [s.S38],
      knownFrom: known.text2023,
      checkedOn,
      note: "Whether earlier editions ask for it is unknown.",
    },
    { ...presumed, value: 10, citation: "sociaal-werk/3.2" },
  ],
};

const healthTalkEveryYears: Term<number> = {
  title: "Years within which that subject returns, at most",
  unit: "years",
  inForce: { from: "2015-07", through: null },
  values: [
    {
      from: "2023-07",
      through: "2025-07",
      value: 3,
      citation: "sociaal-werk/3.2",
      standing: "published",
      sources: [s.S38],
      knownFrom: known.text2023,
      checkedOn,
      note: "Whether earlier editions ask for it is unknown.",
    },
    { ...presumed, value: 3, citation: "sociaal-werk/3.2" },
  ],
};

const elements: Term<readonly string[]> = {
  title: "What the two bring to the conversation and weigh in it",
  unit: "elements",
  inForce: { from: "2015-07", through: null },
  values: [
    {
      from: "2015-07",
      through: "2025-07",
      value: talk,
      citation: "sociaal-werk/3.2",
      standing: "inferred",
      sources: [s.S1, s.S38],
      knownFrom: known.agreement2014,
      checkedOn,
      note: "The article names its subjects in general: inzetbaarheid, professionalisation, development of the profession. The elements are those of a guide to the conversation that has no public address.",
    },
    { ...presumed, value: talk, citation: "sociaal-werk/3.2" },
  ],
};

const writtenAgreement: Term<"required"> = {
  title: "A written agreement of the conversation, before money is spent",
  unit: "condition",
  inForce: { from: "2015-07", through: null },
  values: [
    {
      from: "2015-07",
      through: "2016-03",
      value: "required",
      citation: "sociaal-werk/3.2",
      standing: "published",
      sources: [s.S1],
      knownFrom: known.agreement2014,
      checkedOn,
    },
    {
      from: "2016-04",
      through: "2023-06",
      value: "required",
      citation: "sociaal-werk/3.2",
      standing: "assumed",
      sources: [s.S1, s.S7, s.S38],
      knownFrom: "2016-04-01",
      checkedOn,
      note: "The text of these editions was not consulted; 3.3 C, read in one of them, asks for agreements, and those before and after want them in writing.",
    },
    {
      from: "2023-07",
      through: "2025-07",
      value: "required",
      citation: "sociaal-werk/3.2.D",
      standing: "published",
      sources: [s.S38],
      knownFrom: known.text2023,
      checkedOn,
    },
    { ...presumed, value: "required", citation: "sociaal-werk/3.2.D" },
  ],
};

const signedAgreement: Term<"required"> = {
  title: "The agreement signed for one purpose, when money is used",
  unit: "condition",
  inForce: { from: "2015-07", through: null },
  values: [
    {
      from: "2015-07",
      through: "2021-06",
      value: "required",
      citation: "sociaal-werk/3.2",
      standing: "assumed",
      sources: [s.S14, s.S10],
      knownFrom: known.agreement2014,
      checkedOn,
      note: "The practice of 2021-2025 is taken to hold from the start; no text that was read asks for a signature.",
    },
    {
      from: "2021-07",
      through: "2025-07",
      value: "required",
      citation: "sociaal-werk/3.2",
      standing: "reported",
      sources: [s.S14, s.S10],
      knownFrom: known.text2022,
      checkedOn,
      note: "Practice of the sector (LBB-2.6.3); no text that was read asks for a signature.",
    },
    { ...presumed, value: "required", citation: "sociaal-werk/3.2" },
  ],
};

/** The quantities of article 3.2, without its text. */
export const terms32 = {
  conversationsPerYear,
  healthTalkYearsBeforeAow,
  healthTalkEveryYears,
  elements,
  writtenAgreement,
  signedAgreement,
} as const;

export const article32 = {
  instrument: "sociaal-werk",
  number: "3.2",
  title: "Periodiek gesprek over individuele inzetbaarheid",
  about:
    "The yearly conversation (jaargesprek) and the written agreement in which it ends. It carries the spending of the loopbaanbedrag; it changes neither accrual nor lapse.",
  terms: terms32,
  rules: [
    {
      id: "LBB-2.10.1",
      from: "2015-07",
      through: "2016-03",
      says: "At least once a year employer and employee make concrete agreements in writing, for instance in an individueel inzetbaarheidsplan, also on paying them from the loopbaanbudget or the keuzebudget.",
      standing: "published",
      sources: [s.S1],
    },
    {
      id: "LBB-2.10.1b",
      from: "2015-01",
      through: "2015-06",
      says: "The akkoord had the conversation start on 1 January 2015, in preparation; by article 3.1 it starts on 1 July 2015.",
      standing: "published",
      sources: [s.S1, s.S4],
    },
    {
      id: "LBB-2.10.3",
      from: "2023-07",
      through: "2025-07",
      says: "The employer invites at least once a year; the employee may ask for the conversation too. Its subjects are inzetbaarheid, professionalisation, development of the profession, and the wish for more or fewer hours.",
      standing: "published",
      sources: [s.S38],
    },
    {
      id: "LBB-2.10.3b",
      from: "2023-07",
      through: "2025-07",
      says: "From ten years before the AOW age, working on in health until then is a subject at least every three years. The outcome is put in writing; the plan of bijlage 12 is an aid.",
      standing: "published",
      sources: [s.S38],
    },
    {
      id: "LBB-2.10.4",
      from: "2015-07",
      through: null,
      says: "A year without a conversation has no known sanction: nothing is awarded by itself and no lapse stops. Without agreement there is no claim (3.3 C), while accrual and lapse go on. What an employer's neglect means under goed werkgeverschap is not computed.",
      standing: "inferred",
      sources: [s.S7],
    },
    {
      id: "LBB-2.6.2",
      paragraph: "D",
      from: "2023-07",
      through: "2025-07",
      says: "The employer puts a specific agreement in writing. It holds at least the chosen goal and the budget it is expected to take. The form Overeenkomst aanwending Loopbaanbudget (bijlage 12) is an aid, not a duty. What else it must hold was not consulted.",
      standing: "published",
      sources: [s.S38],
    },
    {
      id: "LBB-2.6.3",
      says: "In practice a yearly talk (ontwikkelgesprek) sets goals in a personal development plan (POP), and an agreement is signed when money is used.",
      standing: "reported",
      sources: [s.S14, s.S10],
    },
    {
      id: "LBB-2.8.6",
      paragraph: "C",
      from: "2023-07",
      through: "2025-07",
      says: "The budget may be combined with the keuzebudget and with other means.",
      standing: "published",
      sources: [s.S38],
    },
  ],
  doubts: [
    {
      id: "LBB-2.10.5",
      question: "Was a conversation due every year from April 2016 through June 2023? Those texts were not consulted.",
      reading: "Yes, once a year, as before and after.",
      risk: "low",
      sources: [s.S1, s.S38],
    },
  ],
} as const satisfies Article;
