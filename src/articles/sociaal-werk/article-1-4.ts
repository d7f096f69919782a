import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { presumed } from "./presumed.js";
import { checkedOn, sources as s } from "./sources.js";

const fullTimeWeek: Term<string> = {
  title: "Full-time week",
  unit: "hours a week",
  inForce: { from: "2015-01", through: null },
  values: [
    {
      from: "2015-01",
      through: "2025-07",
      value: "36.00",
      citation: "sociaal-werk/1.4",
      standing: "published",
      sources: [s.S41, s.F34],
      knownFrom: "2015-01-01",
      checkedOn,
    },
    { ...presumed, value: "36.00", citation: "sociaal-werk/1.4" },
  ],
};

/** The quantities of article 1.4, without its text. */
export const terms14 = { fullTimeWeek } as const;

export const article14 = {
  instrument: "sociaal-werk",
  number: "1.4",
  title: "Toepassing naar rato",
  about:
    "Part-time employees have the rights of the agreement in proportion (naar rato) to their contract hours. The loopbaanbedrag needs this for the minima of vakantietoeslag and eindejaarsuitkering only: earned salary is part-time already.",
  terms: terms14,
  rules: [
    {
      id: "LBB-2.7.2",
      from: "2015-01",
      through: "2016-03",
      says: "The agreement applies in proportion to the contract hours over a week of 36, unless an article says otherwise.",
      standing: "published",
      sources: [s.S41],
    },
    {
      id: "LBB-2.7.2b",
      says: "So the vitaliteitsuren of a year are the hours of the band times the contract hours over 36.",
      standing: "inferred",
      sources: [s.S41],
    },
    {
      id: "IKB-12b",
      says: "The minimum of the vakantietoeslag (6.9 B) is stated for full-time and is taken in the same proportion.",
      standing: "reported",
      sources: [s.S11, s["C21-6.9"], s.S41],
    },
  ],
  doubts: [],
} as const satisfies Article;
