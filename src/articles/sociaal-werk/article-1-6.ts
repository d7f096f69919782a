import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

const edition: Term<string> = {
  title: "Edition of the agreement",
  unit: "edition",
  inForce: { from: "2015-01", through: null },
  values: [
    {
      from: "2015-01",
      through: "2016-03",
      value: "2014-2016",
      citation: "sociaal-werk/1.6",
      standing: "published",
      sources: [s.S41],
      knownFrom: known.agreement2014,
      checkedOn,
      note: "Its first months, of 2014, have another text without the budget.",
    },
    {
      from: "2016-04",
      through: "2017-03",
      value: "2016-2017",
      citation: "sociaal-werk/1.6",
      standing: "reported",
      sources: [s.S21],
      knownFrom: known.text2016,
      checkedOn,
      note: "Known by its title; the text was not consulted.",
    },
    {
      from: "2017-04",
      through: "2019-06",
      value: "2017-2019",
      citation: "sociaal-werk/1.6",
      standing: "reported",
      sources: [s.S18],
      knownFrom: "2017-04-01",
      checkedOn,
    },
    {
      from: "2019-07",
      through: "2021-06",
      value: "2019-2021",
      citation: "sociaal-werk/1.6",
      standing: "reported",
      sources: [s.S19],
      knownFrom: known.text2019,
      checkedOn,
    },
    {
      from: "2021-07",
      through: "2023-06",
      value: "2021-2023",
      citation: "sociaal-werk/1.6",
      standing: "reported",
      sources: [s.S15, s.S18],
      knownFrom: known.agreement2021,
      checkedOn,
    },
    {
      from: "2023-07",
      through: "2025-07",
      value: "2023-2025",
      citation: "sociaal-werk/1.6",
      standing: "published",
      sources: [s.S29],
      knownFrom: known.text2023,
      checkedOn,
    },
    {
      from: "2025-08",
      through: null,
      value: "2025-",
      citation: "sociaal-werk/1.6",
      standing: "reported",
      sources: [s.S26],
      knownFrom: known.agreement2025,
      checkedOn,
      note: "Signed by one of the two unions; its text and its end were not consulted.",
    },
  ],
};

/** The quantities of article 1.6, without its text. */
export const terms16 = { edition } as const;

export const article16 = {
  instrument: "sociaal-werk",
  number: "1.6",
  title: "Looptijd",
  about:
    "Which edition of the agreement holds in which month. A condition, an amount or a lapse is judged by the edition of its own date.",
  terms: terms16,
  rules: [
    {
      id: "LBB-E1",
      says: "An edition that ran out was followed by the next one without a gap. That of 2019-2021 went on by itself until the next one was there.",
      standing: "reported",
      sources: [s.S19],
    },
  ],
  doubts: [],
} as const satisfies Article;
