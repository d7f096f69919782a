import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

const leaveValueHours: Term<string> = {
  title: "Leave hours of which the value is in the keuzebudget as money",
  unit: "hours a year, full-time",
  inForce: { from: "2016-01", through: "2023-12" },
  endKnownFrom: known.text2023,
  values: [
    {
      from: "2016-01",
      through: "2023-12",
      value: "26.00",
      citation: "sociaal-werk/4.2.A",
      standing: "published",
      sources: [s.S12, s["Q-wg-oud"]],
      knownFrom: "2016-01-01",
      checkedOn,
      note: "Element 4a; a month holds one twelfth. From 2024 on they are hours again (5.7 B).",
    },
  ],
};

/** The quantities of article 4.2, without its text. */
export const terms42 = { leaveValueHours } as const;

export const article42 = {
  instrument: "sociaal-werk",
  number: "4.2",
  title: "De samenstelling van het Individueel Keuzebudget",
  about:
    "Of what the keuzebudget consists and what moves its accrual. The percentages and amounts stand in their own articles: vakantietoeslag in 6.9, eindejaarsuitkering and supplement in 6.10, the fixed amount in 6.17, the hours since 2024 in 5.7. Paragraph D was not consulted.",
  terms: terms42,
  rules: [
    {
      id: "IKB-01",
      paragraph: "A",
      from: "2016-01",
      through: "2023-12",
      says: "Five elements: the vakantietoeslag (6.9); the eindejaarsuitkering (6.10 A); the supplement (6.10 E); the value of the leave hours that used to be bovenwettelijk (4a); the gross fixed amount (6.17). In law they stay apart, so each of them is administered, and their total.",
      standing: "published",
      sources: [s.S12],
    },
    {
      id: "IKB-02",
      paragraph: "A",
      from: "2024-01",
      through: "2025-07",
      says: "The same, but the fourth element is the leave itself, in hours (4b).",
      standing: "published",
      sources: [s.S12, s["C23-5.7"], s.SWN23, s.W24],
    },
    {
      id: "IKB-03",
      paragraph: "C",
      says: "By the text of 2014 other elements, such as allowances and reimbursements, could enter when the employee asked for it.",
      standing: "published",
      sources: [s.F28],
    },
    {
      id: "IKB-31",
      paragraph: "A",
      from: "2016-01",
      through: "2023-12",
      says: "An hour of that leave is valued at the hourly wage with vakantietoeslag, eindejaarsuitkering and onregelmatigheidstoeslag (6.12), without the supplement and the fixed amount. Each month takes in one twelfth of the year's hours.",
      standing: "published",
      sources: [s.S12, s["Q-wg-oud"]],
    },
    {
      id: "IKB-31b",
      paragraph: "A",
      from: "2016-01",
      through: "2023-12",
      says: "The hourly wage in it is the month's pay over the divisor of 6.7. A payroll vendor's factors agree: 1.62, 1.58 and 1.55 % of salary for the three percentages of the eindejaarsuitkering.",
      standing: "reported",
      sources: [s.SALAR],
    },
    {
      id: "IKB-40",
      paragraph: "B",
      from: "2023-07",
      through: "2025-07",
      says: "The budget is computed every month over the salary actually earned in it (feitelijk verdiende salaris). At least monthly the payslip shows its height, its accrual and its mutations.",
      standing: "published",
      sources: [s.S12],
    },
    {
      id: "IKB-41",
      paragraph: "C",
      from: "2023-07",
      through: "2025-07",
      says: "In any case these influence it: other contract hours, a rise of salary or periodiek, the second year of sickness, ouderschapsverlof and langdurend zorgverlof.",
      standing: "published",
      sources: [s.S12],
    },
    {
      id: "IKB-71",
      says: "Neither pension nor the payroll tax return may change because there is a keuzebudget: its elements are first computed as if there were none, and then booked over. No pension accrues over leave that is turned into money, nor over the fixed amount.",
      standing: "reported",
      sources: [s.SDB, s["Q-wg"], s["Q-start"]],
    },
    {
      id: "IKB-80",
      says: "Pages of the sector and of a vendor print the whole as a range of percentages of salary: 18.80-20.36 and 18.81-21.81 for the years with the leave in money, 17.18-18.74, about 17-19 and 17.16-18.97 for those with the leave in hours. Such a range is an outcome. Nothing is computed with it.",
      standing: "reported",
      sources: [s.AVP, s["Q-wg-oud"], s["Q-start"], s["Q-wg"], s["Q-wn"]],
    },
    {
      id: "IKB-80b",
      says: "The lower ends of the ranges are what the elements give at a high salary: without minima 18.6965 % with the leave in money, 17.072 % with it in hours, and the fixed amount, which hardly counts there. The upper ends 20.36, 21.81 and 18.74 could not be reproduced; 18.97 is missed by 0.01, and only with a projected minimum (IKB-12d).",
      standing: "inferred",
      sources: [s.S12, s.AVP, s["Q-wg-oud"], s["Q-start"], s["Q-wn"]],
    },
  ],
  doubts: [
    {
      id: "IKB-03b",
      question: "Can other elements still enter at the employee's request, as in the text of 2014?",
      reading: "Unknown. Nothing but the five elements is computed.",
      risk: "low",
      sources: [s.F28, s.S12],
    },
    {
      id: "IKB-31c",
      question:
        "Since when does the value of the leave hold the onregelmatigheidstoeslag? In the text of 2014 (4.2 B) it does not.",
      reading: "Unknown. What was read last has it for all months through December 2023.",
      risk: "low",
      sources: [s.F28, s.S12],
    },
    {
      id: "IKB-37",
      question: "When are amounts rounded: each element by itself, or only the budget of the month?",
      reading: "Unknown, so it is a choice of whoever computes. The two can differ by a cent.",
      risk: "low",
      sources: [],
    },
    {
      id: "IKB-42",
      question: "What does paragraph D say? It concerns a period in which the employee uses some scheme.",
      reading: "Unknown: it was not consulted. The pay actually earned in the month decides.",
      risk: "low",
      sources: [s.S12],
    },
    {
      id: "IKB-C5",
      question:
        "Is the budget money only? An explanation for employers calls it so and still lists the 26 hours; the one for employees has money and time.",
      reading: "Money and, from 2024 on, hours, as the agreement says.",
      risk: "low",
      sources: [s.S12, s["Q-wg"], s["Q-wn"]],
    },
    {
      id: "IKB-O8",
      question: "How is rounding done, of amounts and of hours?",
      reading: "No text was found. For amounts see IKB-37, for hours IKB-C7.",
      risk: "low",
      sources: [],
    },
  ],
} as const satisfies Article;
