import type { Article } from "../article.js";
import { sources as s } from "./sources.js";

export const article13a = {
  instrument: "loonbelasting",
  number: "13a",
  title: "Genietingsmoment",
  about:
    "When wage is enjoyed, and so why a budget that builds up is mostly no wage yet. What is known of arrangements with the Belastingdienst on the loopbaanbudget stands here too. No rule here that holds an amount; the months of the budget are in sociaal-werk/3.3.",
  terms: {},
  rules: [
    {
      id: "TAX-GM1",
      paragraph: "1-2",
      says: "Wage is enjoyed when it is paid or settled, put at the employee's disposal or starts to bear interest, or when it is both due and collectable. Agreeing on an unusual moment changes nothing (text of 2018).",
      standing: "published",
      sources: [s.T1],
    },
    {
      id: "TAX-GM2",
      paragraph: "1",
      says: "The clause on the loopbaanbudget follows these words one by one: what builds up is not paid or settled, not at the employee's disposal, bears no interest, and is not due and collectable. The CAO Sociaal Werk adds that using it takes agreement, request and grant (3.3 C), keeps it out of other bases (3.3 E) and has it on the payslip every month (3.3 F). The genietingsmoment is thus the day of grant and payment and never the month in which it builds up.",
      standing: "reported",
      sources: [s.T7, s.T1],
    },
    {
      id: "TAX-GM4",
      paragraph: "1",
      says: "A budget that can be cashed at will is due and collectable as it builds up. Schemes in practice have the choice made within the year and pay the rest in December (TAX-X1).",
      standing: "inferred",
      sources: [s.T1, s.T20, s.T21],
    },
    {
      id: "TAX-LB1",
      from: "2015-07",
      says: "Thirty-six and sixty months are terms of the agreement, resting on an arrangement and not on the statute. Of the arrangement on thirty-six months, of the relief and of the sixty months only parties to the agreement and advisers tell; no document of the Belastingdienst is known.",
      standing: "reported",
      sources: [s.T9, s.T10],
    },
    {
      id: "TAX-LB1b",
      from: "2014-01",
      says: "By the design in the agreement of 2014-2016, money for training goals goes out gross; what goes to other goals, and a balance that is not transferred at the end of employment, is settled with the tax authorities.",
      standing: "reported",
      sources: [s.T66, s.T66b],
    },
    {
      id: "TAX-LB1c",
      from: "2022-05",
      says: "The akkoord of 9 December 2021 lengthens the period to sixty months; it holds from May 2022 on.",
      standing: "reported",
      sources: [s.T67, s.T68, s.T69],
    },
    {
      id: "TAX-LB2",
      says: "That there is no maximum covers budgets for training alone. A loopbaanbudget that also buys leave or is paid in cash is wider, and not automatically covered.",
      standing: "inferred",
      sources: [s.T5, s.T6],
    },
    {
      id: "TAX-LB2b",
      from: "2024-09",
      says: "By the note of the Belastingdienst, a monthly budget for training alone has no maximum in time or amount, and what is not used goes back without negative wage.",
      standing: "reported",
      sources: [s.T6, s.T5],
    },
    {
      id: "TAX-LB3",
      from: "2022-05",
      through: "2024-06",
      says: "Under thirty-six months the oldest money alive in May 2022 is of about May or June 2019; under sixty, none lapses until about May or June 2024. No text on the transition is known (LBB-2.5.10).",
      standing: "inferred",
      sources: [s.T9, s.T68],
    },
    {
      id: "TAX-LB4",
      says: "The undated question and answer that knows only thirty-six months is an older text, as a later one names sixty.",
      standing: "inferred",
      sources: [s.T70, s.T68],
    },
    {
      id: "TAX-LB5",
      says: "The Kennisgroep published on arbo provisions (KG:204:2022:34) and on register fees (KG:204:2022:43). Letters on agreements exist for Jeugdzorg (12 April 2018, 20 October 2020) and Woondiensten (17 February 2023); one can rely on each only for aspects that it expressly names.",
      standing: "published",
      sources: [s.T22, s.T17, s.T71, s.T72, s.T73],
    },
  ],
  doubts: [
    {
      id: "TAX-LB5b",
      question:
        "Did the Belastingdienst write on the cao Sociaal Werk, or on a loopbaanbudget, persoonlijk ontwikkelbudget, keuzebudget or vitaliteitsbudget?",
      reading:
        "Nothing is known, and what the letters on Jeugdzorg and Woondiensten settle is unknown. No treatment rests on them.",
      risk: "high",
      sources: [s.T71, s.T72, s.T73],
    },
    {
      id: "TAX-LB6",
      question: "Is there a rule for a budget named individueel loopbaanbudget (ILB)?",
      reading: "None is known. It is treated by its terms: conditional, or freely cashable.",
      risk: "medium",
      sources: [],
    },
    {
      id: "TAX-X1",
      question:
        "When is what is left of a keuzebudget enjoyed: in December, as the agreement has it, or in January, as a general tolerance would allow (IKB-72)? Is there an official safe harbour?",
      reading: "In December of the same year. A safe harbour is not on record.",
      risk: "medium",
      sources: [s.T20],
    },
    {
      id: "TAX-X5",
      question: "From which month does the relief for the loopbaanbudget run: July 2015, or July 2018?",
      reading:
        "It can be written as July 2015 through December 2019, but takes effect from July 2018 only: before the thirty-seventh month nothing exceeds the limit.",
      risk: "low",
      sources: [s.T9],
    },
    {
      id: "TAX-O2",
      question: "What does the full note Scholingskosten in de loonheffingen say?",
      reading: "What is reported of it. No other text would settle as much.",
      risk: "high",
      sources: [s.T5, s.T6],
    },
    {
      id: "TAX-O3",
      question:
        "What was agreed in writing on thirty-six and sixty months, and was the cao Sociaal Werk assessed (cao-beoordeling)?",
      reading: "What parties to the agreement and advisers report (TAX-LB1).",
      risk: "high",
      sources: [s.T9, s.T10],
    },
  ],
} as const satisfies Article;
