import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { presumed } from "./presumed.js";
import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

const usedWithin: Term<"calendar-year"> = {
  title: "Period within which the keuzebudget that accrues in it is used",
  unit: "period",
  inForce: { from: "2016-01", through: null },
  values: [
    {
      from: "2016-01",
      through: "2019-06",
      value: "calendar-year",
      citation: "sociaal-werk/4.4",
      standing: "inferred",
      sources: [s.F29, s["C21-4.3"]],
      knownFrom: "2016-01-01",
      checkedOn,
      note: "The text of these years was not consulted. In the one of 2014 before it only leave and a reserve for training go on to the next year (IKB-65); by the one after it what is left is paid in the year itself (IKB-64).",
    },
    {
      from: "2019-07",
      through: "2023-06",
      value: "calendar-year",
      citation: "sociaal-werk/4.4",
      standing: "inferred",
      sources: [s["C21-4.3"]],
      knownFrom: known.text2019,
      checkedOn,
      note: "The text of 4.4 was not consulted for these years. Since 4.3 D pays what is left in December, nothing of the budget goes on to the next year.",
    },
    {
      from: "2023-07",
      through: "2025-07",
      value: "calendar-year",
      citation: "sociaal-werk/4.4.B",
      standing: "published",
      sources: [s["C23-4.4"]],
      knownFrom: known.text2023,
      checkedOn,
      note: "Leave that is bought for a later year is the exception.",
    },
    { ...presumed, value: "calendar-year", citation: "sociaal-werk/4.4.B" },
  ],
};

/** The quantities of article 4.4, without its text. */
export const terms44 = { usedWithin } as const;

export const article44 = {
  instrument: "sociaal-werk",
  number: "4.4",
  title: "Aanwending Individueel Keuzebudget",
  about:
    "What the employee can do with the budget, until when, and at what price leave is bought. Paragraphs A through D were consulted, of D the beginning; E and further were not.",
  terms: terms44,
  rules: [
    {
      id: "IKB-34",
      paragraph: "D",
      from: "2023-07",
      through: "2025-07",
      says: "With its works council (OR), staff representation (PVT) or staff meeting the employer may fix the leave of the 26 hours in an agreed period, for reasons of organisation. Groups fixed in 2015 stay so. The employee then has the budget without that value. The end of the sentence was not consulted.",
      standing: "published",
      sources: [s["C23-4.4"]],
    },
    {
      id: "IKB-50",
      paragraph: "A",
      from: "2023-07",
      through: "2025-07",
      says: "Only what has accrued can be used. There is no advance, and never more is paid than has accrued and is left.",
      standing: "published",
      sources: [s["C23-4.4"], s.CALC],
    },
    {
      id: "IKB-51",
      paragraph: "B",
      from: "2023-07",
      through: "2025-07",
      says: "Leave, money or both, in any proportion and at any time of the calendar year. A conversation, such as the jaargesprek, has to go into what the choice means socially and financially.",
      standing: "published",
      sources: [s["C23-4.4"]],
    },
    {
      id: "IKB-51b",
      from: "2016-01",
      through: "2016-12",
      says: "In the first year the summary of the definitive text has the choice discussed (bespreken); an employer calls the conversation no duty.",
      standing: "reported",
      sources: [s.SWN15b, s.WELK16],
    },
    {
      id: "IKB-52",
      paragraph: "B",
      from: "2023-07",
      through: "2025-07",
      says: "The budget is used within the calendar year. The exception is leave bought for a later year.",
      standing: "published",
      sources: [s["C23-4.4"]],
    },
    {
      id: "IKB-53",
      paragraph: "C",
      from: "2016-01",
      through: "2023-12",
      says: "Leave is bought at the value of 4.2 A 4a: an hour costs the full-time salary with vakantietoeslag, eindejaarsuitkering and onregelmatigheidstoeslag of the month, over the divisor of 6.7.",
      standing: "published",
      sources: [s["C23-4.4"]],
    },
    {
      id: "IKB-53b",
      from: "2024-01",
      says: "Full pay again, as the employers' association suggests. The text points to 4.2 A 4b, where no value stands (IKB-C4).",
      standing: "reported",
      sources: [s.SWN23],
    },
    {
      id: "IKB-55",
      says: "Above 10 % of the hours of a year, which is 187.8 hours full-time, buying leave may hurt the accrual of pension: there the calculator of the sector warns.",
      standing: "reported",
      sources: [s.CALC],
    },
    {
      id: "IKB-69b",
      says: "Who leaves has the rest of the budget paid with the final settlement. Reason: it is wage, and it is used within its calendar year.",
      standing: "assumed",
      sources: [s.S11, s["C23-4.4"]],
    },
    {
      id: "IKB-72",
      says: "For tax, what is paid from a keuzebudget is wage when it is paid. Nothing goes on to the next year, the rest is paid in January at the latest, and bought leave is not turned back into money in a later year. The agreement is stricter: December (IKB-64).",
      standing: "reported",
      sources: [s.REST19, s.REST22],
    },
  ],
  doubts: [
    {
      id: "IKB-55b",
      question: "Is there a most or a least number of hours that can be bought?",
      reading: "Unknown. What has accrued is the only limit (IKB-50).",
      risk: "low",
      sources: [s["C23-4.4"], s.CALC],
    },
    {
      id: "IKB-C4",
      question: "At what price is leave bought from 2024 on? Paragraph C points to 4.2 A 4b, which has no formula.",
      reading: "At full pay, as through 2023 (IKB-53b).",
      risk: "medium",
      sources: [s["C23-4.4"], s.S12, s.SWN23],
    },
    {
      id: "IKB-O6",
      question:
        "What does the note of 2017 say on advances (voorfinanciering), allowances, social security, pension and attachment of wages (loonbeslag)? Only its table of contents was read.",
      reading: "Unknown. No advance is computed, as IKB-50 has it.",
      risk: "low",
      sources: [s.NOT17],
    },
  ],
} as const satisfies Article;
