import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { presumed } from "./presumed.js";
import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

const paidOutIn: Term<string> = {
  title: "Month in which what is left of the year's keuzebudget is paid",
  unit: "month of the same year",
  inForce: { from: "2016-01", through: null },
  values: [
    {
      from: "2016-01",
      through: "2019-06",
      value: "12",
      citation: "sociaal-werk/4.3",
      standing: "inferred",
      sources: [s.F29, s["C21-4.3"], s.WIJK],
      knownFrom: "2016-01-01",
      checkedOn,
      note: "The text of these years was not consulted. The one of 2014 before it pays with the last pay period of the year (IKB-65), the one after it in December (IKB-64), and for 2016 an employer has payments in December (IKB-66b).",
    },
    {
      from: "2019-07",
      through: "2023-06",
      value: "12",
      citation: "sociaal-werk/4.3.D",
      standing: "published",
      sources: [s["C21-4.3"]],
      knownFrom: known.text2019,
      checkedOn,
      note: "The text is undated: the edition of 2019-2021 or of 2021-2023. If it is the later one, 2019-07 through 2021-06 is inferred only.",
    },
    {
      from: "2023-07",
      through: "2025-07",
      value: "12",
      citation: "sociaal-werk/4.3.D",
      standing: "reported",
      sources: [s["C21-4.3"], s.CALC],
      knownFrom: known.text2023,
      checkedOn,
      note: "The text of this edition was not consulted. The calculator of the sector, which is undated, works with one month of choice and December.",
    },
    { ...presumed, value: "12", citation: "sociaal-werk/4.3.D" },
  ],
};

/** The quantities of article 4.3, without its text. */
export const terms43 = { paidOutIn } as const;

export const article43 = {
  instrument: "sociaal-werk",
  number: "4.3",
  title: "Keuzemoment",
  about:
    "When the employee chooses, from when a change works, and what happens to the budget of who does not choose. Paragraphs A, B and D were consulted, in one undated edition. In the text of 2014 this number holds the goals of the budget.",
  terms: terms43,
  rules: [
    {
      id: "IKB-56",
      says: "Goals in the text of 2014: time off; untaxed goals such as training, a union fee or a bicycle, as far as the employer's untaxed room (WKR) goes; income, also spread over time; more pension; insurance for social security.",
      standing: "published",
      sources: [s.F29],
    },
    {
      id: "IKB-60",
      from: "2016-01",
      through: "2016-12",
      says: "One moment of choice (keuzemoment), on 30 April 2016 at the latest.",
      standing: "reported",
      sources: [s.SWN15b],
    },
    {
      id: "IKB-61",
      from: "2016-01",
      through: "2019-06",
      says: "Two moments of choice a year, before 1 June and before 1 December; in 2016 there is one (IKB-60). In practice the form for the second half of 2018 was due by 29 June. On which day of 2019 this ended is not stated.",
      standing: "reported",
      sources: [s.SWN15b, s.WELK18, s.WIJK],
    },
    {
      id: "IKB-62",
      paragraph: "A",
      from: "2019-07",
      says: "The employee chooses before the calendar year starts, and may change the choice every month.",
      standing: "published",
      sources: [s["C21-4.3"]],
    },
    {
      id: "IKB-62b",
      from: "2019-07",
      says: "This came with the agreement of 2019-2021. The day is not stated.",
      standing: "reported",
      sources: [s.A19],
    },
    {
      id: "IKB-63",
      paragraph: "B",
      from: "2019-07",
      says: "A change works from the first day of a following calendar month, the next at the earliest, and on 31 December at the latest.",
      standing: "published",
      sources: [s["C21-4.3"]],
    },
    {
      id: "IKB-64",
      paragraph: "D",
      from: "2019-07",
      says: "Without a choice, what is left of the budget is paid in December of that year, with the statutory deductions.",
      standing: "published",
      sources: [s["C21-4.3"]],
    },
    {
      id: "IKB-65",
      says: "The text of 2014 pays what is left with the last pay period of the year. Only leave and a reserve for training go on to the next.",
      standing: "published",
      sources: [s.F29],
    },
    {
      id: "IKB-66",
      says: "The text of 2014 also lets everything be paid as the agreement had it through 2015, the jubilee payment (jubileumuitkering) excepted.",
      standing: "published",
      sources: [s.F29],
    },
    {
      id: "IKB-66b",
      from: "2016-01",
      through: "2016-12",
      says: "One employer's option A does so: in May five months of vakantietoeslag and five of the fixed amount, from June on the fixed amount every month, in December eindejaarsuitkering and supplement, and the 26 hours as leave.",
      standing: "reported",
      sources: [s.WIJK],
    },
    {
      id: "IKB-68",
      from: "2024-01",
      says: "Without a choice the 26 hours stay leave. Reason: the change of 2024 is meant to have them taken, and they have a time bar of years; paragraph D, read in an older edition, names the budget and not the hours.",
      standing: "assumed",
      sources: [s["C21-4.3"], s.SWN23],
    },
    {
      id: "IKB-73",
      says: "By the text of 2014 the employer tells what a choice does to the pension base and to social security benefits.",
      standing: "published",
      sources: [s.F29],
    },
  ],
  doubts: [
    {
      id: "IKB-67",
      question: "How many days before a month must a choice be known? And in which months can money be paid?",
      reading:
        "Unknown: the days of notice are left to the employer. Money can be paid in any month; the calculator of the sector has one month of choice and December.",
      risk: "low",
      sources: [s.CALC],
    },
    {
      id: "IKB-C1",
      question:
        "Did 2016 start with a monthly choice and a budget that stays available within the year, as the text of 2014 says, or with two moments of choice, as the summary of the definitive text says?",
      reading:
        "Two moments of choice: the text of 2014 was superseded. The extended text of January 2016 would settle it.",
      risk: "medium",
      sources: [s.F28, s.F29, s.SWN15b, s.S20],
    },
    {
      id: "IKB-C6",
      question: "Is what is left paid in December, as the agreement says, or can it wait until January, as for tax?",
      reading: "In December. That the tax rule is wider changes nothing in the agreement.",
      risk: "low",
      sources: [s["C21-4.3"], s.REST19, s.REST22],
    },
    {
      id: "IKB-O1",
      question:
        "What does chapter 4 say in the text of 2016 and in the agreement of 2016-2017, on leaving service and on the dates of choice above all?",
      reading: "Unknown. What is reported of it holds: IKB-60 and IKB-61.",
      risk: "medium",
      sources: [s.S20, s.S21],
    },
  ],
} as const satisfies Article;
