import { describe, expect, test } from "vitest";
import { decisionTable } from "../../src/articles/loonbelasting/decision-table.js";
import { type KnownTaxFacts, taxTreatment, type TaxRequest } from "../../src/index.js";
import { complaints } from "../complaints.js";
import { changeable, deepFrozen } from "./spendings.js";

type Item = TaxRequest["item"];
type Case = readonly [
  what: string,
  on: string,
  item: Item,
  facts: KnownTaxFacts,
  treatment: string,
  article: string,
  row: string,
];

/** Of somebody in service, on an invoice, designated in time; nothing was traded for wages. */
const inOrder = { invoice: true, formerEmployee: false, designated: true, tradedForWages: false } as const;
const left = { ...inOrder, formerEmployee: true } as const;
const notOfTheJob = { servesCurrentJob: false, aimsAtIncome: false, partOfStudy: false, professionalRegister: false };
/** The conditions under which the inspector let chair massage and fitness be, through 2021. */
const arboplan = { inHealthPlan: true, inWorkingTime: true, ownContribution: false } as const;
const lawful = { legalDuty: true, ownContribution: false } as const;

// Written from the reading of the sources (TAX-A1 through TAX-G1), row by row; the last column is our number for the row.
const cases: readonly Case[] = [
  // What happens to the budget.
  [
    "the accrual of a conditional budget",
    "2016-01-31",
    "accrual",
    { freelyCashable: false },
    "not-wage-yet",
    "13a.1",
    "TAX-A1",
  ],
  [
    "the accrual of one that can be cashed at will",
    "2016-01-31",
    "accrual",
    { freelyCashable: true },
    "undecided",
    "13a.1",
    "TAX-A2",
  ],
  ["the lapse of what is not used", "2024-05-31", "lapse", {}, "no-negative-wage", "13a", "TAX-A3"],
  ["cash", "2018-06-01", "cash", {}, "taxed", "10.1", "TAX-A4"],
  ["a course for which there is no bill", "2018-06-01", "course", { invoice: false }, "taxed", "10.1", "TAX-A4b"],
  ["vitaliteitsuren taken as leave", "2018-06-01", "vitaliteitsuren-as-leave", {}, "not-wage-yet", "11.1.r", "TAX-E4"],
  ["vitaliteitsuren in cash", "2018-06-01", "vitaliteitsuren-in-cash", {}, "taxed", "10.1", "TAX-E4b"],

  // Study and work.
  [
    "a course for the present job",
    "2018-06-01",
    "course",
    { ...inOrder, servesCurrentJob: true },
    "exempt-current-job",
    "31a.2.c",
    "TAX-B1",
  ],
  [
    "the fee of a register of the profession",
    ...(["2022-06-01", "professional-register"] as const),
    { ...inOrder, professionalRegister: true },
    ...(["exempt-current-job", "31a.2.c", "TAX-B2"] as const),
  ],
  [
    "a study for another profession",
    ...(["2018-06-01", "course"] as const),
    { ...inOrder, servesCurrentJob: false, aimsAtIncome: true },
    ...(["exempt-education", "31a.2.d", "TAX-B3"] as const),
  ],
  [
    "such a study of somebody who left, through 2020",
    ...(["2020-12-31", "course"] as const),
    { ...left, aimsAtIncome: true },
    ...(["taxed", "31.1.g", "TAX-B4"] as const),
  ],
  [
    "such a study of somebody who left, from 2021",
    ...(["2021-01-01", "course"] as const),
    { ...left, aimsAtIncome: true },
    ...(["exempt-education", "31.1.g", "TAX-B4b"] as const),
  ],
  [
    "EVC of somebody who left, from 2021",
    ...(["2021-01-01", "recognition-of-competences"] as const),
    { ...left, evcStatement: true },
    ...(["exempt-education", "31.1.g", "TAX-B4c"] as const),
  ],
  [
    "a course for the job of somebody who left",
    ...(["2024-06-01", "course"] as const),
    { ...left, servesCurrentJob: true, aimsAtIncome: false },
    ...(["taxed", "31.1.f", "TAX-B5"] as const),
  ],
  [
    "the register of somebody who left",
    ...(["2024-06-01", "professional-register"] as const),
    { ...left, professionalRegister: true },
    ...(["taxed", "31.1.f", "TAX-B5"] as const),
  ],
  [
    "EVC with a statement of a designated body",
    ...(["2018-06-01", "recognition-of-competences"] as const),
    { ...inOrder, evcStatement: true },
    ...(["exempt-education", "31a.2.d", "TAX-B6"] as const),
  ],
  [
    "EVC without such a statement",
    ...(["2018-06-01", "recognition-of-competences"] as const),
    { ...inOrder, evcStatement: false },
    ...(["free-space-or-taxed", "31.1.f", "otherwise"] as const),
  ],
  ["a study room", "2018-06-01", "study-room", inOrder, "free-space-or-taxed", "31a.2.d", "TAX-B7"],
  [
    "travel to a course for the job",
    ...(["2018-06-01", "travel"] as const),
    { ...inOrder, servesCurrentJob: true },
    ...(["exempt-current-job", "31a.2.a", "TAX-B8b"] as const),
  ],
  [
    "travel to a study for another profession",
    ...(["2018-06-01", "travel"] as const),
    { ...inOrder, servesCurrentJob: false, aimsAtIncome: true },
    ...(["exempt-education", "31a.2.d", "TAX-B8c"] as const),
  ],
  [
    "what is paid above the exempt kilometre rate",
    ...(["2018-06-01", "travel"] as const),
    { ...inOrder, servesCurrentJob: true, aboveKilometreRate: true },
    ...(["free-space-or-taxed", "31a.2.a", "TAX-B8"] as const),
  ],
  [
    "travel after the last year of which the rate is known",
    ...(["2027-01-15", "travel"] as const),
    { ...inOrder, servesCurrentJob: true, aboveKilometreRate: false },
    ...(["undecided", "31a.2.a", "TAX-B8d"] as const),
  ],
  [
    "supervision that neither job nor register asks",
    ...(["2024-06-01", "supervision"] as const),
    { ...inOrder, servesCurrentJob: false, professionalRegister: false },
    ...(["undecided", "31a.2.c", "TAX-C4c"] as const),
  ],
  ["the heating at home", "2018-06-01", "indirect-costs", inOrder, "free-space-or-taxed", "31a.2.d", "TAX-B9"],
  [
    "the part of a study trip that is for leisure",
    ...(["2018-06-01", "study-trip"] as const),
    { ...inOrder, forLeisure: true, servesCurrentJob: true },
    ...(["free-space-or-taxed", "31a.2.d", "TAX-B10"] as const),
  ],
  ["a hobby", "2018-06-01", "hobby-course", inOrder, "free-space-or-taxed", "31a.2.d", "TAX-B11"],
  [
    "a course for no job and no income",
    ...(["2018-06-01", "course"] as const),
    { ...inOrder, ...notOfTheJob },
    ...(["free-space-or-taxed", "31a.2.d", "TAX-B11b"] as const),
  ],
  [
    "a fixed amount a month without a survey",
    ...(["2018-06-01", "course"] as const),
    { ...inOrder, servesCurrentJob: true, fixedAllowance: true },
    ...(["free-space-or-taxed", "31a.3", "TAX-B12"] as const),
  ],
  ["paying off a student debt", "2025-06-01", "student-debt", inOrder, "free-space-or-taxed", "31.1.f", "TAX-B13"],

  // Outplacement, coaching, advice.
  ["outplacement in service", "2018-06-01", "outplacement", inOrder, "exempt-current-job", "31a.2.c", "TAX-C1"],
  [
    "outplacement after the exit, by an employer who still pays other wages",
    ...(["2025-12-01", "outplacement"] as const),
    { ...left, otherPresentPay: true },
    ...(["exempt-current-job", "31a.2.c", "TAX-C2"] as const),
  ],
  [
    "outplacement after the exit",
    ...(["2025-12-01", "outplacement"] as const),
    { ...left, otherPresentPay: false },
    ...(["taxed", "31.1.f", "TAX-B5"] as const),
  ],
  [
    "coaching that has to do with neither job nor study",
    ...(["2018-06-01", "coaching"] as const),
    { ...inOrder, ...notOfTheJob },
    ...(["free-space-or-taxed", "31.1.f", "otherwise"] as const),
  ],
  ["a financial coach", "2018-06-15", "financial-coach", inOrder, "taxed", "10.1", "TAX-C7"],

  // Health.
  [
    "chair massage at the workplace in 2014",
    ...(["2014-12-31", "chair-massage"] as const),
    { ...inOrder, ...arboplan, atWorkplace: true },
    ...(["nil-valued", "13.3", "TAX-D1"] as const),
  ],
  [
    "chair massage by the arboplan, in working time, free of charge",
    ...(["2021-12-31", "chair-massage"] as const),
    { ...inOrder, ...arboplan },
    ...(["exempt-working-conditions", "31a.2.h", "TAX-D1b"] as const),
  ],
  [
    "chair massage in the employee's own time",
    ...(["2021-12-31", "chair-massage"] as const),
    { ...inOrder, ...arboplan, inWorkingTime: false },
    ...(["free-space-or-taxed", "31.1.f", "otherwise"] as const),
  ],
  [
    "chair massage since 2022",
    ...(["2022-01-01", "chair-massage"] as const),
    { ...inOrder, ...arboplan, legalDuty: false },
    ...(["free-space-or-taxed", "31.1.f", "otherwise"] as const),
  ],
  [
    "chair massage since 2022 that follows from a duty",
    ...(["2022-01-01", "chair-massage"] as const),
    { ...inOrder, ...lawful },
    ...(["undecided", "urlb-8.4a", "TAX-D1c"] as const),
  ],
  [
    "fitness at the workplace",
    ...(["2018-06-01", "fitness-at-work"] as const),
    { ...inOrder, atWorkplace: true },
    ...(["nil-valued", "13.3", "TAX-D2"] as const),
  ],
  ["a subscription to a gym", "2018-06-01", "gym", inOrder, "free-space-or-taxed", "31.1.f", "TAX-D3"],
  [
    "work-related fitness by the arboplan",
    ...(["2021-12-31", "work-related-fitness"] as const),
    { ...inOrder, inHealthPlan: true, ownContribution: false },
    ...(["exempt-working-conditions", "31a.2.h", "TAX-D4"] as const),
  ],
  [
    "work-related fitness that the Arbowet asks",
    ...(["2022-01-01", "work-related-fitness"] as const),
    { ...inOrder, ...lawful },
    ...(["exempt-working-conditions", "urlb-8.4a", "TAX-D4b"] as const),
  ],
  [
    "mindfulness that the Arbowet does not ask",
    ...(["2024-06-01", "vitality"] as const),
    { ...inOrder, legalDuty: false, ownContribution: false },
    ...(["free-space-or-taxed", "31.1.f", "otherwise"] as const),
  ],
  [
    "chair massage from a budget that was traded for wages",
    ...(["2018-06-01", "chair-massage"] as const),
    { ...inOrder, ...arboplan, tradedForWages: true },
    ...(["undecided", "urlb-8.4a", "TAX-D6"] as const),
  ],
  [
    "yoga from such a budget, that the Arbowet asks",
    ...(["2018-06-01", "vitality"] as const),
    { ...inOrder, legalDuty: true, ownContribution: false, tradedForWages: true },
    ...(["undecided", "urlb-8.4a", "TAX-D6b"] as const),
  ],
  [
    "chair massage from such a budget after 2021, that the Arbowet asks",
    ...(["2024-06-01", "chair-massage"] as const),
    { ...inOrder, legalDuty: true, ownContribution: false, tradedForWages: true },
    ...(["undecided", "urlb-8.4a", "TAX-D6c"] as const),
  ],
  ["a laptop", "2018-06-01", "equipment", inOrder, "free-space-or-taxed", "31a.7", "TAX-D7"],

  // Leave.
  ["buying leave", "2018-06-01", "leave", {}, "not-wage-yet", "11.1.r", "TAX-E1"],
  ["leave above the cap", "2018-12-31", "leave", { aboveLeaveCap: true }, "taxed", "11.3", "TAX-E2"],
  ["pay in unpaid leave", "2018-06-01", "pay-in-unpaid-leave", {}, "taxed", "10.1", "TAX-E3"],

  // Afterwards.
  ["paying back a study", "2018-06-01", "repayment", {}, "no-negative-wage", "31a", "TAX-F1"],
  [
    "a new employer who pays the old one",
    ...(["2022-06-01", "repayment-compensated"] as const),
    { paidToOldEmployer: true },
    ...(["outside-payroll", "31a.2.d", "TAX-F2"] as const),
  ],
  [
    "a new employer who makes good what was paid back this year",
    ...(["2022-06-01", "repayment-compensated"] as const),
    { ...inOrder, paidToOldEmployer: false, sameYear: true },
    ...(["exempt-education", "31a.2.d", "TAX-F2b"] as const),
  ],
  [
    "a new employer who makes good what was paid back last year",
    ...(["2022-06-01", "repayment-compensated"] as const),
    { ...inOrder, paidToOldEmployer: false, sameYear: false },
    ...(["free-space-or-taxed", "31a.2.d", "TAX-F2c"] as const),
  ],
  [
    "what a new employer pays in the same year, not designated",
    ...(["2022-06-01", "repayment-compensated"] as const),
    { paidToOldEmployer: false, sameYear: true, designated: false },
    ...(["free-space-or-taxed", "31a.2.d", "TAX-F2d"] as const),
  ],
  ["stopping before the AOW", "2024-06-01", "stopping-before-pension", {}, "undecided", "32ba", "TAX-G1"],
  ...(["leave", "pay-in-unpaid-leave", "cash"] as const).map((item): Case => [
    `${item} that bridges the time to the AOW`,
    ...(["2024-06-01", item] as const),
    { bridgesToPension: true, aboveLeaveCap: true },
    ...(["undecided", "32ba", "TAX-G1b"] as const),
  ]),

  // Before 2015 the employer could still leave the werkkostenregeling aside.
  [
    "a course in 2014, under the old regime",
    ...(["2014-12-31", "course"] as const),
    { ...inOrder, servesCurrentJob: true, oldRegime: true },
    ...(["undecided", "31a", "TAX-WKR"] as const),
  ],
  ["something that nothing exempts", "2018-06-01", "other", inOrder, "free-space-or-taxed", "31.1.f", "otherwise"],
];

describe("each row of the decision table", () => {
  test.each(cases)("%s on %s", (_, on, item, facts, treatment, article, row) => {
    expect(taxTreatment({ on, item, ...facts })).toMatchObject({
      treatment,
      citation: `loonbelasting/${article}`,
      rows: [row],
      presumably: null,
      questions: [],
    });
  });
});

/** What is only reasoned: never exempt, but said to be so presumably. */
type Presumed = readonly [
  what: string,
  item: Item,
  facts: KnownTaxFacts,
  presumably: string,
  article: string,
  row: string,
];
const ofAStudy = { servesCurrentJob: false, professionalRegister: false, partOfStudy: true, aimsAtIncome: true };
const presumed: readonly Presumed[] = [
  ...(
    [
      ["coaching", "TAX-C3"],
      ["assessment", "TAX-C5"],
      ["personal-effectiveness", "TAX-C6"],
      ["supervision", "TAX-C4"],
    ] as const
  ).map(([item, row]): Presumed => [
    `${item} for the present job`,
    item,
    { ...inOrder, servesCurrentJob: true },
    "exempt-current-job",
    "31a.2.c",
    row,
  ]),
  ...(
    [
      ["coaching", "TAX-C3b"],
      ["assessment", "TAX-C5b"],
      ["personal-effectiveness", "TAX-C6b"],
    ] as const
  ).map(([item, row]): Presumed => [
    `${item} as a part of a study`,
    item,
    { ...inOrder, ...ofAStudy },
    "exempt-education",
    "31a.2.d",
    row,
  ]),
  [
    "supervision to stay in the register",
    "supervision",
    { ...inOrder, servesCurrentJob: false, professionalRegister: true },
    "exempt-current-job",
    "31a.2.c",
    "TAX-C4b",
  ],
  [
    "the part of a study trip for the job",
    "study-trip",
    { ...inOrder, forLeisure: false, servesCurrentJob: true },
    "exempt-current-job",
    "31a.2.c",
    "TAX-B10b",
  ],
  [
    "the part of a study trip for another profession",
    "study-trip",
    { ...inOrder, forLeisure: false, servesCurrentJob: false, aimsAtIncome: true },
    "exempt-education",
    "31a.2.d",
    "TAX-B10c",
  ],
  [
    "yoga that the Arbowet asks",
    "vitality",
    { ...inOrder, ...lawful },
    "exempt-working-conditions",
    "urlb-8.4a",
    "TAX-D5",
  ],
];

describe("what is only inferred", () => {
  test.each(presumed)("is undecided, and presumably so: %s", (_, item, facts, presumably, article, row) => {
    expect(taxTreatment({ on: "2024-06-01", item, ...facts })).toMatchObject({
      treatment: "undecided",
      presumably,
      citation: `loonbelasting/${article}`,
      rows: [row],
      standing: "inferred",
      questions: [],
    });
  });

  test("is undecided before 2022 too, by another row: yoga that the Arbowet asks", () => {
    expect(taxTreatment({ on: "2021-12-31", item: "vitality", ...inOrder, ...lawful })).toMatchObject({
      treatment: "undecided",
      presumably: "exempt-working-conditions",
      citation: "loonbelasting/31a.2.h",
      rows: ["TAX-D5b"],
    });
  });

  test("may tax: pay in unpaid leave, and hours in cash", () => {
    for (const item of ["pay-in-unpaid-leave", "vitaliteitsuren-in-cash"] as const)
      expect(taxTreatment({ on: "2024-06-01", item })).toMatchObject({
        treatment: "taxed",
        standing: "inferred",
        presumably: null,
      });
  });

  test("is presumed no more while something else may come out", () => {
    const open = taxTreatment({
      on: "2024-06-01",
      item: "coaching",
      ...inOrder,
      servesCurrentJob: null,
      partOfStudy: false,
    });
    expect(open).toMatchObject({ treatment: "undecided", presumably: null, standing: null });
    expect(open.rows).toEqual(["TAX-C3", "otherwise"]);
    expect(open.citation).toBe("loonbelasting/31a.2.c");
    // Nor where the two ways of being exempt differ.
    const either = taxTreatment({
      on: "2024-06-01",
      item: "coaching",
      ...inOrder,
      partOfStudy: true,
      aimsAtIncome: true,
    });
    expect(either).toMatchObject({ treatment: "undecided", presumably: null, rows: ["TAX-C3", "TAX-C3b"] });
    // Either way the same is answered, so nothing is asked.
    expect(either.questions).toEqual([]);
  });
});

test("no row is left without a case, and no case names a row that is not there", () => {
  const ids = decisionTable.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set([...cases.map((one) => one[6]), ...presumed.map((one) => one[5]), "TAX-D5b"])).toEqual(new Set(ids));
});

describe("an exemption", () => {
  const exempt = [
    ["course", { servesCurrentJob: true }],
    ["course", { aimsAtIncome: true }],
    ["professional-register", { professionalRegister: true }],
    ["recognition-of-competences", { evcStatement: true }],
    ["outplacement", {}],
    ["travel", { servesCurrentJob: true }],
    ["travel", { aimsAtIncome: true }],
  ] as const;
  const isUntaxed = (treatment: string) => treatment.startsWith("exempt-");
  const treated = (item: Item, facts: KnownTaxFacts, on = "2018-06-01") =>
    taxTreatment({ on, item, servesCurrentJob: false, aimsAtIncome: false, ...inOrder, ...facts }).treatment;

  test.each(exempt)("of a %s %o takes designation, in time, and a usual size", (item, facts) => {
    expect(isUntaxed(treated(item, facts))).toBe(true);
    for (const without of [{ designated: false }, { designated: null }, { unusual: true }, { unusual: null }])
      expect(isUntaxed(treated(item, { ...facts, ...without })), JSON.stringify(without)).toBe(false);
    expect(treated(item, { ...facts, designated: false })).toBe("free-space-or-taxed");
    expect(treated(item, { ...facts, unusual: true })).toBe("free-space-or-taxed");
    expect(treated(item, { ...facts, designated: null })).toBe("undecided");
  });

  // Article 31a, second paragraph, h is one of those that the employer designates.
  test.each([
    ["chair-massage", "2018-06-01", arboplan],
    ["work-related-fitness", "2018-06-01", arboplan],
    ["work-related-fitness", "2024-06-01", lawful],
  ] as const)("of %s on %s takes designation too", (item, on, facts) => {
    expect(isUntaxed(treated(item, facts, on))).toBe(true);
    expect(isUntaxed(treated(item, { ...facts, designated: false }, on))).toBe(false);
    expect(isUntaxed(treated(item, { ...facts, designated: null }, on))).toBe(false);
  });

  test("of what is paid back takes designation too", () => {
    const made = { paidToOldEmployer: false, sameYear: true };
    expect(isUntaxed(treated("repayment-compensated", { ...made, designated: false }, "2022-06-01"))).toBe(false);
  });

  test("of a study takes that nobody else pays, and a promise in the year of the cost (TAX-CD5)", () => {
    for (const item of ["course", "recognition-of-competences"] as const) {
      const study = { aimsAtIncome: true, evcStatement: true };
      expect(treated(item, study), item).toBe("exempt-education");
      expect(isUntaxed(treated(item, { ...study, paidByOther: true })), item).toBe(false);
      expect(isUntaxed(treated(item, { ...study, promisedLate: true })), item).toBe(false);
      expect(isUntaxed(treated(item, { ...study, ...left, paidByOther: true }, "2024-06-01")), item).toBe(false);
    }
  });

  test("of a course for the job asks neither", () => {
    expect(treated("course", { servesCurrentJob: true, paidByOther: true, promisedLate: true })).toBe(
      "exempt-current-job",
    );
  });

  test("does not reach fixed allowances without a survey of actual costs (TAX-CD12)", () => {
    for (const [item, facts] of exempt)
      if (item !== "travel") expect(isUntaxed(treated(item, { ...facts, fixedAllowance: true })), item).toBe(false);
    const evc = { ...left, evcStatement: true, aimsAtIncome: true, fixedAllowance: true };
    expect(isUntaxed(treated("recognition-of-competences", evc, "2024-06-01"))).toBe(false);
    expect(isUntaxed(treated("course", evc, "2024-06-01"))).toBe(false);
  });

  test("has no highest amount: none is asked", () => {
    const { questions } = taxTreatment({ on: "2024-06-01", item: "course" });
    expect(questions.map(({ path }) => path)).not.toContain("amount");
  });
});

test("supervision that neither job nor register asks is for people to decide (TAX-C4)", () => {
  const { treatment } = taxTreatment({ on: "2024-06-01", item: "supervision", ...inOrder, ...notOfTheJob });
  expect(treatment).toBe("undecided");
});

describe("from one period to the next", () => {
  const changes: readonly (readonly [
    what: string,
    Item,
    KnownTaxFacts,
    before: readonly [string, string],
    after: readonly [string, string],
  ])[] = [
    [
      "the old regime",
      "course",
      { ...inOrder, servesCurrentJob: true, oldRegime: true },
      ["2014-12-31", "undecided"],
      ["2015-01-01", "exempt-current-job"],
    ],
    [
      "chair massage at work",
      "chair-massage",
      { ...inOrder, ...arboplan, atWorkplace: true },
      ["2014-12-31", "nil-valued"],
      ["2015-01-01", "exempt-working-conditions"],
    ],
    ["vitaliteitsuren", "vitaliteitsuren-as-leave", {}, ["2014-12-31", "undecided"], ["2015-01-01", "not-wage-yet"]],
    ["pay in unpaid leave", "pay-in-unpaid-leave", {}, ["2015-06-30", "undecided"], ["2015-07-01", "taxed"]],
    [
      "study of a former employee",
      "course",
      { ...left, aimsAtIncome: true },
      ["2020-12-31", "taxed"],
      ["2021-01-01", "exempt-education"],
    ],
    [
      "EVC of a former employee",
      "recognition-of-competences",
      { ...left, evcStatement: true, aimsAtIncome: true },
      ["2020-12-31", "taxed"],
      ["2021-01-01", "exempt-education"],
    ],
    [
      "upkeep of the job of a former employee",
      "course",
      { ...left, servesCurrentJob: true, aimsAtIncome: false },
      ["2020-12-31", "taxed"],
      ["2021-01-01", "taxed"],
    ],
    [
      "chair massage by the arboplan",
      "chair-massage",
      { ...inOrder, ...arboplan, legalDuty: false },
      ["2021-12-31", "exempt-working-conditions"],
      ["2022-01-01", "free-space-or-taxed"],
    ],
    [
      "fitness by the arboplan",
      "work-related-fitness",
      { ...inOrder, ...arboplan, legalDuty: false },
      ["2021-12-31", "exempt-working-conditions"],
      ["2022-01-01", "free-space-or-taxed"],
    ],
    [
      "a repayment made good",
      "repayment-compensated",
      { paidToOldEmployer: true },
      ["2021-12-31", "undecided"],
      ["2022-01-01", "outside-payroll"],
    ],
    // The rates are known through 2026, and with them what is exempt.
    [
      "travel",
      "travel",
      { ...inOrder, servesCurrentJob: true },
      ["2026-12-31", "exempt-current-job"],
      ["2027-01-01", "undecided"],
    ],
    [
      "a course",
      "course",
      { ...inOrder, servesCurrentJob: true },
      ["2026-12-31", "exempt-current-job"],
      ["2027-01-01", "exempt-current-job"],
    ],
    [
      "anything",
      "course",
      { ...inOrder, servesCurrentJob: true },
      ["2012-12-31", "undecided"],
      ["2013-01-01", "exempt-current-job"],
    ],
  ];
  test.each(changes)("%s", (_, item, facts, ...days) => {
    for (const [on, treatment] of days)
      expect([on, taxTreatment({ on, item, ...facts }).treatment]).toEqual([on, treatment]);
  });

  test("what is not known of a day is undecided, by no row", () => {
    expect(taxTreatment({ on: "2012-12-31", item: "course", ...inOrder })).toMatchObject({
      treatment: "undecided",
      rows: ["none"],
      questions: [],
    });
  });
});

describe("what is to be kept", () => {
  // The evidence of the reading, in our names.
  test.each<[Item, KnownTaxFacts, string]>([
    ["course", { ...inOrder, servesCurrentJob: true }, "invoice payment job-link present-employment designation usual"],
    [
      "course",
      { ...inOrder, servesCurrentJob: false, aimsAtIncome: true },
      "invoice income-link no-other-payer promise-in-time designation",
    ],
    ["recognition-of-competences", { ...inOrder, evcStatement: true }, "evc-statement invoice designation usual"],
    ["outplacement", inOrder, "agreement invoice moment-of-enjoyment designation"],
    ["study-trip", { ...inOrder, forLeisure: true }, "programme split-invoice"],
    ["leave", {}, "choice-in-writing leave-ledger"],
    ["lapse", {}, "lapse-calculation"],
    ["repayment", {}, "repayment-clause repayment-calculation"],
    ["accrual", { freelyCashable: false }, "scheme payslip-balance no-interest no-right-to-cash"],
    ["cash", {}, "payslip payment-date"],
  ])("of %s %o", (item, facts, evidence) => {
    expect(taxTreatment({ on: "2024-06-01", item, ...facts }).evidence.join(" ")).toBe(evidence);
  });

  test("is what each possible row asks, once, while more than one may decide", () => {
    const { rows, evidence } = taxTreatment({ on: "2024-06-01", item: "professional-register", ...inOrder });
    expect(rows).toEqual(["TAX-B2", "otherwise"]);
    expect(evidence).toEqual(["register-invoice", "register-number", "designation", "employer-pays-first", "invoice"]);
  });
});

describe("what is asked", () => {
  const asks = (item: Item, facts: KnownTaxFacts = {}, on = "2024-06-01") =>
    taxTreatment({ on, item, ...facts })
      .questions.map(({ path }) => path)
      .sort();

  test("of a course of which nothing is known", () => {
    expect(asks("course")).toEqual(["aimsAtIncome", "designated", "formerEmployee", "invoice", "servesCurrentJob"]);
  });

  test("no more than what still matters", () => {
    expect(asks("course", { invoice: false })).toEqual([]);
    expect(asks("course", { ...inOrder })).toEqual(["aimsAtIncome", "servesCurrentJob"]);
    expect(asks("course", { ...inOrder, servesCurrentJob: true })).toEqual([]);
    expect(asks("course", { ...inOrder, designated: false })).toEqual([]);
    expect(asks("course", { ...left })).toEqual(["aimsAtIncome"]);
    expect(asks("course", { ...left }, "2020-12-31")).toEqual([]);
    expect(asks("gym", { invoice: true })).toEqual(["formerEmployee"]);
    expect(asks("outplacement", { ...left })).toEqual(["otherPresentPay"]);
    expect(asks("accrual")).toEqual(["freelyCashable"]);
    expect(asks("lapse")).toEqual([]);
    expect(asks("repayment-compensated", { paidToOldEmployer: true })).toEqual([]);
  });

  test("what is out of the ordinary only where it is said not to be known", () => {
    const course = { ...inOrder, servesCurrentJob: true };
    for (const fact of ["unusual", "fixedAllowance"] as const) {
      expect(asks("course", { ...course, [fact]: null })).toEqual([fact]);
      expect(asks("course", { ...course, [fact]: undefined })).toEqual([]);
      expect(asks("course", { ...course, [fact]: false })).toEqual([]);
    }
    expect(asks("course", { ...course, oldRegime: null }, "2014-06-01")).toEqual(["oldRegime"]);
    expect(asks("course", { ...course, oldRegime: null }, "2015-06-01")).toEqual([]);
    expect(asks("leave", { aboveLeaveCap: null, bridgesToPension: null })).toEqual([
      "aboveLeaveCap",
      "bridgesToPension",
    ]);
  });

  test("in both languages", () => {
    for (const { text } of taxTreatment({ on: "2024-06-01", item: "chair-massage" }).questions) {
      expect(text.nl).toMatch(/\?$/);
      expect(text.en).toMatch(/\?$/);
    }
  });
});

describe("a request of the wage tax", () => {
  const asking = (request: unknown) => complaints(() => taxTreatment(request as TaxRequest)).sort();

  test("that breaks the contract says where, of everything at once", () => {
    expect(asking({ on: "2023-02-29", item: "yacht", invoice: "yes", forMe: true })).toEqual(
      ["forMe unknown-field", "invoice choice", "item choice", "on date"].sort(),
    );
    expect(asking({})).toEqual(["item choice", "on date"]);
    expect(asking({ on: "2024-02-29", item: "course", designated: null })).toEqual([]);
  });

  test("is not changed, and neither can its answer be", () => {
    const request = deepFrozen<TaxRequest>({ on: "2024-06-01", item: "course", invoice: true });
    expect(changeable(taxTreatment(request))).toEqual([]);
  });
});
