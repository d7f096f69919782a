import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { presumed } from "./presumed.js";
import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

const percentage: Term<string> = {
  title: "Eindejaarsuitkering per month",
  unit: "% of salary + vakantietoeslag",
  inForce: { from: "2015-07", through: null },
  values: [
    {
      from: "2015-07",
      through: "2025-07",
      value: "8.3",
      citation: "sociaal-werk/6.10.A",
      standing: "published",
      sources: [s.S11, s.S17],
      knownFrom: known.agreement2014,
      checkedOn,
      note: "Read in the editions of 2014-2016 and 2023-2025.",
    },
    { ...presumed, value: "8.3", citation: "sociaal-werk/6.10.A" },
  ],
};

const percentage35: Term<string> = {
  title: "Eindejaarsuitkering per month, seniorenverlof chosen at 55 or over in 2009",
  unit: "% of salary + vakantietoeslag",
  inForce: { from: "2015-07", through: "2022-07" },
  values: [
    {
      from: "2015-07",
      through: "2022-07",
      value: "3.5",
      citation: "sociaal-werk/6.10.B",
      standing: "published",
      sources: [s.S11, s.S17],
      knownFrom: known.agreement2014,
      checkedOn,
      note: "July 2022 is the last month at the latest: by then the whole group has reached the AOW age.",
    },
  ],
};

const percentage55: Term<string> = {
  title: "Eindejaarsuitkering per month, seniorenverlof chosen on turning 55 in 2010",
  unit: "% of salary + vakantietoeslag",
  inForce: { from: "2015-07", through: "2022-07" },
  values: [
    {
      from: "2015-07",
      through: "2022-07",
      value: "5.5",
      citation: "sociaal-werk/6.10.C",
      standing: "published",
      sources: [s.S11, s.S17],
      knownFrom: known.agreement2014,
      checkedOn,
      note: "July 2022 is the last month at the latest: by then the whole group has reached the AOW age.",
    },
  ],
};

const minimum: Term<string> = {
  title: "Minimum (bodem) of the eindejaarsuitkering",
  unit: "euro a month, full-time",
  inForce: { from: "2015-07", through: "2022-07" },
  values: [
    {
      from: "2015-07",
      through: "2015-11",
      value: "92.60",
      citation: "sociaal-werk/6.10.D",
      standing: "published",
      sources: [s.S11],
      knownFrom: known.agreement2014,
      checkedOn,
      note: "1111.15 a year. The amount held from December 2014; its end is inferred from the next one.",
    },
    {
      from: "2015-12",
      through: "2016-03",
      value: "93.58",
      citation: "sociaal-werk/6.10.D",
      standing: "published",
      sources: [s.S11],
      knownFrom: "2015-12-01",
      checkedOn,
      note: "1122.92 a year. The next change is unknown. The value is applied only as far as the reading goes: to the end of the agreement of 2014-2016.",
    },
  ],
};

const supplement: Term<string> = {
  title: "Supplement per month",
  unit: "% of salary + vakantietoeslag",
  inForce: { from: "2016-01", through: null },
  values: [
    {
      from: "2016-01",
      through: "2025-07",
      value: "0.1",
      citation: "sociaal-werk/6.10.E",
      standing: "published",
      sources: [s.S17],
      knownFrom: "2016-01-01",
      checkedOn,
      note: "Part of the keuzebudget since it started. Read in the edition of 2023-2025.",
    },
    { ...presumed, value: "0.1", citation: "sociaal-werk/6.10.E" },
  ],
};

/** The quantities of article 6.10, without its text. */
export const terms610 = { percentage, percentage55, percentage35, minimum, supplement } as const;

export const article610 = {
  instrument: "sociaal-werk",
  number: "6.10",
  title: "Eindejaarsuitkering en vermeerdering",
  about:
    "The year-end allowance (EJU): a percentage of salary and vakantietoeslag of the month, through July 2022 with two lower percentages for those who chose seniorenverlof, and with a minimum. What accrues under it is part of the base of the loopbaanbedrag (3.3 D) and, since 2016, of the keuzebudget. Beside it stands a small supplement, for the keuzebudget alone.",
  terms: terms610,
  rules: [
    {
      id: "LBB-2.2.8",
      paragraph: "A",
      says: "Computed over the salary and the vakantietoeslag of the month together.",
      standing: "published",
      sources: [s.S11, s.S17],
    },
    {
      id: "LBB-2.2.9",
      paragraph: "B",
      through: "2022-07",
      says: "Who has 3.5 % or 5.5 % has a lower base of the loopbaanbedrag. The groups are gone by 31 July 2022.",
      standing: "published",
      sources: [s.S11, s.S17],
    },
    {
      id: "LBB-2.2.10",
      paragraph: "A",
      from: "2023-07",
      through: "2025-07",
      says: "Its base also holds ouderschapsverlofvergoeding (5.11 B), what the employer pays for hours in a generatieregeling (5.13), and sick pay with its supplement (7.9 A, B, F).",
      standing: "published",
      sources: [s.S17],
    },
    {
      id: "LBB-2.11",
      paragraph: "D",
      says: "The printed amounts are rounded to the cent: 1122.92 a year is 93.58 a month, 1111.15 is 92.60.",
      standing: "published",
      sources: [s.S11],
    },
    {
      id: "IKB-20",
      paragraph: "A",
      says: "Since the vakantietoeslag of the month is in its base, so is the minimum of the vakantietoeslag.",
      standing: "published",
      sources: [s.S11, s.S17],
    },
    {
      id: "IKB-21",
      paragraph: "B",
      from: "2015-07",
      through: "2022-07",
      says: "3.5 % for who was in service on 1 January 2009, was 55 or over in 2009 and then chose extra seniorenverlof (B); 5.5 % for who was in service on that day, turned 55 in 2010 and chose in 2010 (C). In 2023-2025 both paragraphs are gone.",
      standing: "published",
      sources: [s.S11, s.S17],
    },
    {
      id: "IKB-22",
      paragraph: "D",
      from: "2015-07",
      through: "2016-03",
      says: "The minimum holds for all three percentages.",
      standing: "published",
      sources: [s.S11],
    },
    {
      id: "IKB-22b",
      paragraph: "D",
      through: "2022-07",
      says: "At its end the minimum holds only for those who once gave up the rise of the percentage to keep seniorenverlof.",
      standing: "published",
      sources: [s.S17],
    },
    {
      id: "IKB-23",
      paragraph: "E",
      from: "2016-01",
      says: "Each month a supplement over the salary actually earned (feitelijk verdiende salaris) and the vakantietoeslag of that month goes into the keuzebudget. It is outside the base of the loopbaanbedrag.",
      standing: "published",
      sources: [s.S17],
    },
    {
      id: "IKB-23b",
      says: "It came in place of the jubilee payment (jubileumuitkering), which lapsed. The text of 2014 has it so, and so has the summary of the definitive text.",
      standing: "reported",
      sources: [s.F28, s.SWN15b],
    },
    {
      id: "IKB-36",
      paragraph: "D",
      says: "The minimum is compared month by month. The text states it per year or per month, so that is our own reading.",
      standing: "assumed",
      sources: [s.S11],
    },
    {
      id: "IKB-43",
      from: "2023-07",
      through: "2025-07",
      says: "The pay of ouderschapsverlof (5.11) is 40 % of salary, at least that of schaal 7, periodiek 6, for at most half the hours and twelve months. It counts for vakantietoeslag and eindejaarsuitkering. No pension accrues over it.",
      standing: "published",
      sources: [s["C23-5.11"], s.S17],
    },
    {
      id: "IKB-69c",
      paragraph: "E",
      through: "2015-12",
      says: "Before the keuzebudget the eindejaarsuitkering is paid in December, or earlier when employment ends.",
      standing: "published",
      sources: [s.S11],
    },
    {
      id: "IKB-71b",
      paragraph: "E",
      says: "Pension accrues over the supplement. Reason: of the elements of the keuzebudget two are named as without pension, and this is none of them.",
      standing: "assumed",
      sources: [s["Q-wg"], s["Q-start"]],
    },
  ],
  doubts: [
    {
      id: "IKB-C2",
      question:
        "Is the supplement a percentage of the gross salary, as explanations for employers say, or of salary and vakantietoeslag, as paragraph E and the one for employees do?",
      reading: "Of salary and vakantietoeslag: the article goes first.",
      risk: "low",
      sources: [s.S17, s["Q-wg"], s["Q-wg-oud"], s["Q-wn"]],
    },
    {
      id: "IKB-C3",
      question:
        "A payroll vendor prints totals for the two lower percentages, 18.652 % and 18.622 % of salary. Do they hold?",
      reading:
        "No: the eindejaarsuitkering in them is still that of 8.3 %. The right sums are 15.628 % at 5.5 % and 13.438 % at 3.5 %. Neither is computed with.",
      risk: "low",
      sources: [s.SALAR],
    },
    {
      id: "IKB-C9",
      question: "Is there one lower percentage, the 5.5 % that explanations know, or are there two?",
      reading: "Two, as the article has: 3.5 % (B) and 5.5 % (C).",
      risk: "low",
      sources: [s.S11, s.S17],
    },
    {
      id: "IKB-C8",
      question: "When did the minimum, at first for everyone, narrow to those who kept seniorenverlof?",
      reading: "Unknown. It is applied to everyone through March 2016 and to nobody after, for want of amounts.",
      risk: "low",
      sources: [s.S11, s.S17],
    },
  ],
} as const satisfies Article;
