import type { OpenTerm, Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

/** The three years of the budget. */
const inForce = { from: "2013-01", through: "2015-12" } as const;

const yearAmount: Term<string> = {
  title: "Budget of a year",
  unit: "euro a year",
  inForce,
  values: [
    {
      ...inForce,
      value: "500.00",
      citation: "gemeenten/17:3",
      standing: "published",
      sources: [s.TAXN, s.KRIM, s.BB15],
      knownFrom: known.circular,
      checkedOn,
      note: "The text of 17:3 was not consulted. Three independent sources agree; one is the text of a local regulation.",
    },
  ],
};

const carryOver: Term<"lapse-unless-saved"> = {
  title: "Money left on 31 December: lapse-unless-saved or automatic",
  unit: "treatment of money left on 31 December",
  inForce,
  values: [
    {
      ...inForce,
      value: "lapse-unless-saved",
      citation: "gemeenten/17:3",
      standing: "reported",
      sources: [s.TAXN],
      knownFrom: known.circular,
      checkedOn,
      note: "What saving takes is in ILB-31.",
    },
  ],
};

const savedThrough: Term<string> = {
  title: "How long money can be saved",
  unit: "last day to spend saved money",
  inForce,
  values: [
    {
      ...inForce,
      value: "2015-12-31",
      citation: "gemeenten/17:3",
      standing: "reported",
      sources: [s.TAXN],
      knownFrom: known.circular,
      checkedOn,
    },
  ],
};

const advance: Term<"none"> = {
  title: "Spending year amounts still to come: none or on-approval",
  unit: "treatment of an advance",
  inForce,
  values: [
    {
      ...inForce,
      value: "none",
      citation: "gemeenten/17:3",
      standing: "reported",
      sources: [s.TAXN],
      knownFrom: known.circular,
      checkedOn,
      note: "The source describes saving and does not mention an advance (ILB-40, ILB-K2).",
    },
  ],
};

const partTime: OpenTerm = {
  title: "The year amount of a part-time employee: no-reduction or pro-rata",
  unit: "treatment of part-time work",
  inForce,
  values: [],
};

const midYear: OpenTerm = {
  title: "The year amount of who joins or leaves during the year: full-year or pro-rata",
  unit: "treatment of part of a year",
  inForce,
  values: [],
};

const afterLastYear: Term<"lapse"> = {
  title: "Money left after the last year: lapse or keep",
  unit: "treatment of money left after the last year",
  inForce,
  values: [
    {
      ...inForce,
      value: "lapse",
      citation: "gemeenten/17:3",
      standing: "reported",
      sources: [s.TAXN],
      knownFrom: known.circular,
      checkedOn,
      note: "Saved money can be spent through 31 December 2015 and no longer (ILB-31).",
    },
  ],
};

const onExitWithAdvance: OpenTerm = {
  title: "An advance not yet earned when employment ends: recover or waive",
  unit: "treatment of an advance not yet earned",
  inForce,
  values: [],
};

const entitled: Term<"required"> = {
  title: "Municipal employees have the budget",
  unit: "condition",
  inForce,
  values: [
    {
      ...inForce,
      value: "required",
      citation: "gemeenten/17:3",
      standing: "published",
      sources: [s.VNG13],
      knownFrom: known.circular,
      checkedOn,
      note: "Which groups of employees are left out is unknown.",
    },
  ],
};

const purpose: Term<"required"> = {
  title: "Serves the career: better chances in another function, inside or outside the organisation",
  unit: "condition",
  inForce,
  values: [
    {
      ...inForce,
      value: "required",
      citation: "gemeenten/17:3",
      standing: "reported",
      sources: [s.TAXN],
      knownFrom: known.circular,
      checkedOn,
      note: "What the Belastingdienst checked in 2017. Krimpen aan den IJssel also takes the present career (ILB-K3).",
    },
  ],
};

const agreement: Term<"required"> = {
  title: "Its purpose is settled each year with the manager",
  unit: "condition",
  inForce,
  values: [
    {
      ...inForce,
      value: "required",
      citation: "gemeenten/17:3",
      standing: "reported",
      sources: [s.TAXN],
      knownFrom: known.circular,
      checkedOn,
    },
  ],
};

const plan: Term<"required"> = {
  title: "The purpose is recorded in the personal development plan (POP) or a supplement",
  unit: "condition",
  inForce,
  values: [
    {
      ...inForce,
      value: "required",
      citation: "gemeenten/17:3",
      standing: "reported",
      sources: [s.TAXN],
      knownFrom: known.circular,
      checkedOn,
      note: "Fits 17:4, first paragraph.",
    },
  ],
};

const inService: Term<"required"> = {
  title: "In service when money is spent",
  unit: "condition",
  inForce,
  values: [
    {
      ...inForce,
      value: "required",
      citation: "gemeenten/17:3",
      standing: "inferred",
      sources: [s.VNG13],
      knownFrom: known.circular,
      checkedOn,
      note: "The right is the employee's. No rule on what is left at the end of service is known (ILB-62).",
    },
  ],
};

const available: Term<"required"> = {
  title: "What is paid is there, or an advance was approved",
  unit: "condition",
  inForce,
  values: [
    {
      ...inForce,
      value: "required",
      citation: "gemeenten/17:3",
      standing: "inferred",
      sources: [s.TAXN],
      knownFrom: known.circular,
      checkedOn,
      note: "A budget pays out of what it holds.",
    },
  ],
};

/** The quantities of article 17:3, without its text. */
export const terms173 = {
  yearAmount,
  carryOver,
  savedThrough,
  advance,
  partTime,
  midYear,
  afterLastYear,
  onExitWithAdvance,
  entitled,
  purpose,
  agreement,
  plan,
  inService,
  available,
} as const;

export const article173 = {
  instrument: "gemeenten",
  number: "17:3",
  title: "Individueel loopbaanbudget",
  about:
    "The individueel loopbaanbudget (ILB) itself: an amount a year for three years, which lapses unless its saving was agreed. The text was not consulted, its heading included: what is here comes from the summary of the circular, a tax adviser's account of 2017, article 17:4 and local regulations. What a municipality settled for itself stands under its name.",
  terms: terms173,
  rules: [
    {
      id: "ILB-01",
      from: "2013-01",
      says: "Municipal employees (ambtenaren) have the budget from 2013, for three years.",
      standing: "published",
      sources: [s.VNG13],
    },
    {
      id: "ILB-02",
      says: "It is meant to raise employability (inzetbaarheid) and mobility.",
      standing: "published",
      sources: [s.VNG13],
    },
    {
      id: "ILB-10",
      ...inForce,
      says: "The budget is 500.00 a year.",
      standing: "published",
      sources: [s.TAXN, s.KRIM, s.BB15],
    },
    {
      id: "ILB-11",
      ...inForce,
      says: "Three years of 500.00 make 1500.00. No municipal source states that total.",
      standing: "inferred",
      sources: [s.VNG13, s.TAXN],
    },
    {
      id: "ILB-20",
      says: "Every year the employee settles what the budget of that year is for, in consultation with the manager (leidinggevende).",
      standing: "reported",
      sources: [s.TAXN],
    },
    {
      id: "ILB-21",
      says: "The purpose is recorded in the personal development plan (POP) or in a supplement to it. Article 17:4 fits that (ILB-21b).",
      standing: "reported",
      sources: [s.TAXN],
    },
    {
      id: "ILB-30",
      ...inForce,
      says: "What is not spent in the calendar year in which the claim arose lapses.",
      standing: "reported",
      sources: [s.TAXN],
    },
    {
      id: "ILB-31",
      ...inForce,
      says: "Employer and employee may agree to save all or part of it, through 31 December 2015 at most, and to spend it then in one go. Four things must all be there: the saving, its period and its goal are agreed, and the plan records it.",
      standing: "reported",
      sources: [s.TAXN],
    },
    {
      id: "ILB-40",
      ...inForce,
      says: "Saving is described; spending the amount of a later year in advance is not mentioned.",
      standing: "reported",
      sources: [s.TAXN],
    },
    {
      id: "ILB-50",
      says: "In 2017 the Belastingdienst checked four things: is there a plan; has the spending to do with the career; does the year of the spending fit, or was budget moved; does it open a real career prospect (reëel loopbaanperspectief), better chances in another function, inside or outside the organisation.",
      standing: "reported",
      sources: [s.TAXN],
    },
    {
      id: "ILB-54",
      says: "The press gives an example of bad use: a large driving licence, for a camper, from which the organisation gains nothing. No rule follows from it.",
      standing: "reported",
      sources: [s.BB15],
    },
    {
      id: "ILB-54b",
      says: "Under the agreement of housing associations the Commissie I&D held in 2010 that an ordinary driving licence (rijbewijs B) is a general skill and not a matter of career. That is another sector: an analogy, no rule.",
      standing: "reported",
      sources: [s.AEDES],
    },
    {
      id: "ILB-55",
      says: "For the provinces, not for municipalities, article 4 of the regulation on the persoonlijk ontwikkelbudget names training and schooling (opleiding, training, scholing), career advice and coaching. The tax conditions must be met, study needed for the function is left out, and the regular budget may be added if the manager consents. An analogy only.",
      standing: "published",
      sources: [s.POB],
    },
    {
      id: "ILB-62",
      from: "2024-01",
      says: "Of training budgets in general it is said that the unused part goes back to the employer. That describes 2024, not this budget.",
      standing: "reported",
      sources: [s.LH24],
    },
    {
      id: "ILB-70",
      from: "2024-01",
      says: "A budget for training only is a conditional right and no wage. It has no highest term or size; what is not used returns without negative wage; it is not reported as an amount in the pay package (arbeidsvoorwaardenbedrag). So the rule is described for 2024.",
      standing: "reported",
      sources: [s.LH24],
    },
    {
      id: "ILB-71",
      from: "2024-01",
      says: "Untaxed by an earmarked exemption (gerichte vrijstelling) are, first, keeping up and improving knowledge for the job and, second, a study to earn an income with, recognition of competences (EVC) included. The second is for a future occupation, is not paid by others, and is promised before the end of the year of the cost; that it may have to be paid back does no harm. So the rule is described for 2024.",
      standing: "reported",
      sources: [s.LH24, s.LH24b],
    },
    {
      id: "ILB-72",
      from: "2021-01",
      says: "For former employees only the second of these holds. It came after the years of the budget.",
      standing: "published",
      sources: [s.MVT21],
    },
    {
      id: "ILB-80",
      from: "2017-01",
      says: "Municipalities have an individueel keuzebudget (IKB) since 1 January 2017, a year later than planned. Training is one of the things it can be spent on.",
      standing: "published",
      sources: [s.IKB17, s.IKB17b],
    },
    {
      id: "ILB-80b",
      says: "About 1 % of it goes to training, by an account of A&O fonds and LOGA from 2021.",
      standing: "reported",
      sources: [s.IKB21, s.IKB21b],
    },
    {
      id: "ILB-82",
      says: "An overview of career services in government names training budgets for the provinces and the water boards (waterschappen), each of at least 5000.00 in five years. For municipalities it names career advice only.",
      standing: "reported",
      sources: [s.JAMES],
    },
    {
      id: "ILB-83",
      says: "In 2014 and 2015, 3 % used the budget and 17 % knew of it, by research of the union FNV.",
      standing: "reported",
      sources: [s.BB15],
    },
    {
      id: "ILB-T1",
      from: "2011-06",
      through: "2012-12",
      says: "The cao gemeenten of these months holds the agreement to introduce the budget.",
      standing: "published",
      sources: [s.CAO12, s.VNG13],
    },
    {
      id: "ILB-T2",
      from: "2013-01",
      says: "The circular Lbr. 13/002 (CvA/LOGA 13/01) of 9 January 2013 introduces the budget and a new chapter 17.",
      standing: "published",
      sources: [s.VNG13, s.HEU13],
    },
    {
      id: "ILB-T3",
      from: "2013-01",
      through: "2015-12",
      says: "The three years end on 31 December 2015.",
      standing: "reported",
      sources: [s.TAXN],
    },
    {
      id: "ILB-T4",
      from: "2016-01",
      says: "The budget was not extended. Reason: no extension was found, the letter on the cao of 2013-2015 has nothing on the budget among its texts, and Gouda and Heusden made regulations of their own in 2018.",
      standing: "inferred",
      sources: [s.CAO13, s.GOU18, s.HEU18],
    },
    {
      id: "ILB-T5",
      from: "2020-01",
      says: "The local versions of the CAR end and the Cao Gemeenten takes over.",
      standing: "published",
      sources: [s.CVDR299660, s.CAO13, s.GOU18],
    },
    {
      id: "ILB-T6",
      from: "2021-12",
      says: "The article is shown as repealed (vervallen) on 1 December 2021. It was repealed on that day or before.",
      standing: "published",
      sources: [s.CAR17],
    },
  ],
  doubts: [
    {
      id: "ILB-12",
      question: "Is the year amount smaller in part-time work, or in a year in which someone joins or leaves?",
      reading:
        "Unknown: no source names a reduction, and none rules one out. Where it matters the whole amount is computed, with the finding needs-local-rule. The provincial regulation has one amount as well, in the part that was read; that is an analogy only.",
      risk: "high",
      sources: [s.TAXN, s.KRIM, s.POB],
    },
    {
      id: "ILB-23b",
      question: "Is there a form for the agreement between employee and manager (afsprakenformulier)?",
      reading: "None is known, and none is asked for.",
      risk: "low",
      sources: [],
    },
    {
      id: "ILB-50b",
      question:
        "Which day decides in which year a spending falls: that of the order, the activity or the invoice? The Belastingdienst looks at the year.",
      reading: "The day that the host gives the spending.",
      risk: "medium",
      sources: [s.TAXN],
    },
    {
      id: "ILB-56",
      question: "Which purposes are allowed and which are forbidden to municipalities?",
      reading: "No national list is known.",
      risk: "medium",
      sources: [],
    },
    {
      id: "ILB-62b",
      question: "When employment ends, what becomes of money not yet spent, and of an advance not yet earned?",
      reading:
        "Unknown: no payout is known, and on an advance no source speaks. What is left lapses and what was advanced stays a claim, both with the finding needs-local-rule.",
      risk: "high",
      sources: [s.LH24],
    },
    {
      id: "ILB-73",
      question: "Which tax rules held for the budget from 2013 through 2015?",
      reading: "The texts of those years were not consulted: only the checks of ILB-50 are known.",
      risk: "medium",
      sources: [s.TAXN],
    },
    {
      id: "ILB-K2",
      question: "Could an employee spend the amount of a later year in advance?",
      reading: "Only in Hilversum, ILB-41. The national account describes saving alone.",
      risk: "medium",
      sources: [s.TAXN, s.HILV],
    },
    {
      id: "ILB-K3",
      question:
        "What must a spending lead to: better chances in another function, as the tax account says, or a present or future career in line with the function, as Krimpen aan den IJssel says?",
      reading: "Neither is computed: people judge it.",
      risk: "medium",
      sources: [s.TAXN, s.KRIM],
    },
    {
      id: "ILB-K4",
      question: "Is 1500.00 over three years a municipal amount? As an amount it stands in a provincial text only.",
      reading: "It follows from three year amounts, ILB-11, and not from the provincial text.",
      risk: "low",
      sources: [s.POB],
    },
    {
      id: "ILB-O1",
      question:
        "What does the full text of 17:3 say, with its explanatory notes (toelichting)? It is an annex of circular Lbr. 13/002. Articles 17:1 and 17:2 bear the letter number U201201556, very likely of that circular; the number at 17:4 is unknown.",
      reading: "What is reported of it: the rules of this article.",
      risk: "high",
      sources: [s.VNG13, s.TAXN, s.CAR17],
    },
    {
      id: "ILB-O3",
      question:
        "Who has the budget (temporary staff, a minimum of service, the groups of ILB-01b), on which day is it credited, and what holds for part-time work and for part of a year?",
      reading:
        "Everyone whose facts are stated. The amount comes on 1 January, and in the year of joining on the first day of service. For the rest see ILB-12.",
      risk: "high",
      sources: [s.VNG13, s.VALK14],
    },
    {
      id: "ILB-O5",
      question: "On which day was 17:3 repealed, and was there a transitional right in 2016?",
      reading:
        "The day is unknown (ILB-T6). No year amount is credited after 2015 and no transitional right is computed.",
      risk: "medium",
      sources: [s.CAR17, s.CAO13],
    },
    {
      id: "ILB-O6",
      question: "What has the Cao Gemeenten from 2020 on career advice and development, and does it have a budget?",
      reading: "No career or development budget for the whole sector is known. Nothing is computed.",
      risk: "low",
      sources: [s.JAMES],
    },
    {
      id: "ILB-O7",
      question: "How were coaching and a study trip (studiereis) taxed from 2013 through 2015?",
      reading: "Unknown; this shelf says nothing on it.",
      risk: "medium",
      sources: [],
    },
  ],
} as const satisfies Article;
