import { describe, expect, test } from "vitest";
import * as shelf from "../../src/articles/sociaal-werk/index.js";
import { sources } from "../../src/articles/sociaal-werk/sources.js";
import { type MonthNumber, monthOf, monthText } from "../../src/values/month.js";
import { valueIn } from "../../src/values/timeline.js";
import { everyShelf, months, type Shelf, termsOf, valuesOf } from "./every-shelf.js";

const { sociaalWerk, ...exported } = shelf;

const terms = termsOf(sociaalWerk);
const values = valuesOf(sociaalWerk);
const rules = sociaalWerk.flatMap(({ rules }) => rules);
const doubts = sociaalWerk.flatMap(({ doubts }) => doubts);

const next = (month: string) => monthText(monthOf(month) + 1);

const namedIn2015 = [
  "education",
  "working-hours",
  "unpaid-leave",
  "step-back",
  "secondment",
  "internship",
  "career-scan",
  "mobility",
  "recognition-of-competences",
];

const talkedAbout = [
  "employer.vision",
  "employer.developments",
  "employer.rolesAndTasks",
  "employee.opportunities",
  "employee.ambitions",
  "considered.work",
  "considered.career",
  "considered.colleagues",
  "considered.organisation",
];

/** Copied from the reading of the sources and not from the shelf: first month, last month, value, standing. */
const byHand: Shelf["byHand"] = {
  "1.4 fullTimeWeek": [
    ["2015-01", "2025-07", "36.00", "published"],
    ["2025-08", null, "36.00", "assumed"],
  ],
  "1.6 edition": [
    ["2015-01", "2016-03", "2014-2016", "published"],
    ["2016-04", "2017-03", "2016-2017", "reported"],
    ["2017-04", "2019-06", "2017-2019", "reported"],
    ["2019-07", "2021-06", "2019-2021", "reported"],
    ["2021-07", "2023-06", "2021-2023", "reported"],
    ["2023-07", "2025-07", "2023-2025", "published"],
    ["2025-08", null, "2025-", "reported"],
  ],
  "3.1 namedPurposes": [
    ["2015-07", "2016-03", namedIn2015, "published"],
    ["2021-07", "2023-06", [...namedIn2015, "coaching", "leave-saving", "generation-scheme"], "published"],
  ],
  "3.2 conversationsPerYear": [
    ["2015-07", "2016-03", 1, "published"],
    ["2016-04", "2023-06", 1, "assumed"],
    ["2023-07", "2025-07", 1, "published"],
    ["2025-08", null, 1, "assumed"],
  ],
  "3.2 healthTalkYearsBeforeAow": [
    ["2023-07", "2025-07", 10, "published"],
    ["2025-08", null, 10, "assumed"],
  ],
  "3.2 healthTalkEveryYears": [
    ["2023-07", "2025-07", 3, "published"],
    ["2025-08", null, 3, "assumed"],
  ],
  "3.2 elements": [
    ["2015-07", "2025-07", talkedAbout, "inferred"],
    ["2025-08", null, talkedAbout, "assumed"],
  ],
  "3.2 signedAgreement": [
    ["2015-07", "2021-06", "required", "assumed"],
    ["2021-07", "2025-07", "required", "reported"],
    ["2025-08", null, "required", "assumed"],
  ],
  "3.2 writtenAgreement": [
    ["2015-07", "2016-03", "required", "published"],
    ["2016-04", "2023-06", "required", "assumed"],
    ["2023-07", "2025-07", "required", "published"],
    ["2025-08", null, "required", "assumed"],
  ],
  "3.3 rate": [
    ["2015-07", "2016-03", "1.5", "published"],
    ["2016-04", "2016-05", "1.0", "reported"],
    ["2016-06", "2019-06", "1.5", "reported"],
    ["2019-07", "2025-07", "1.5", "published"],
    ["2025-08", null, "1.5", "assumed"],
  ],
  "3.3 ratePrinted": [
    ["2015-07", "2015-12", "0.75", "published"],
    ["2016-01", "2016-03", "0.375", "published"],
    ["2016-04", "2016-12", "0.75", "published"],
  ],
  "3.3 base": [
    ["2015-07", "2019-06", "salary + holidayAllowance + yearEndAllowance + irregularity", "assumed"],
    ["2019-07", "2025-07", "salary + holidayAllowance + yearEndAllowance + irregularity", "published"],
    ["2025-08", null, "salary + holidayAllowance + yearEndAllowance + irregularity", "assumed"],
  ],
  "3.3 window": [
    ["2015-07", "2018-06", 36, "reported"],
    ["2018-07", "2022-04", 36, "reported"],
    ["2022-05", "2025-07", 60, "reported"],
    ["2025-08", null, 60, "assumed"],
  ],
  "3.3 lapse": [
    ["2015-07", "2018-06", "lapses", "reported"],
    ["2018-07", "2019-12", "suspended", "reported"],
    ["2020-01", "2025-07", "lapses", "reported"],
    ["2025-08", null, "lapses", "assumed"],
  ],
  "3.3 excludedCategories": [
    ["2015-07", "2016-03", ["student", "id-job", "guarantee-job"], "published"],
    ["2016-04", "2019-06", ["student", "id-job", "guarantee-job"], "assumed"],
    ["2019-07", "2025-07", ["student", "id-job", "guarantee-job"], "published"],
    ["2025-08", null, ["student", "id-job", "guarantee-job"], "assumed"],
  ],
  "3.3 excludedBornBefore": [
    ["2015-07", "2016-03", "1954-01-01", "published"],
    ["2016-04", "2025-07", "1954-01-01", "assumed"],
    ["2025-08", null, "1954-01-01", "assumed"],
  ],
  "3.3 excludedInServiceOn": [
    ["2015-07", "2016-03", "2007-05-01", "published"],
    ["2016-04", "2025-07", "2007-05-01", "assumed"],
    ["2025-08", null, "2007-05-01", "assumed"],
  ],
  "3.3 hoursLapseAfterYears": [
    ["2015-07", "2019-06", 5, "assumed"],
    ["2019-07", "2023-06", 5, "reported"],
    ["2023-07", "2025-07", 5, "assumed"],
    ["2025-08", null, 5, "assumed"],
  ],
  "3.3 hoursLapseOn": [
    ["2015-07", "2025-07", "12-31", "assumed"],
    ["2025-08", null, "12-31", "assumed"],
  ],
  "3.3 purpose": [
    ["2015-07", "2019-06", "required", "assumed"],
    ["2019-07", "2023-06", "required", "published"],
    ["2023-07", "2025-07", "required", "reported"],
    ["2025-08", null, "required", "assumed"],
  ],
  "3.3 application": [
    ["2015-07", "2019-06", "required", "assumed"],
    ["2019-07", "2023-06", "required", "published"],
    ["2023-07", "2025-07", "required", "reported"],
    ["2025-08", null, "required", "assumed"],
  ],
  "3.3 award": [
    ["2015-07", "2016-03", "required", "published"],
    ["2016-04", "2019-06", "required", "assumed"],
    ["2019-07", "2023-06", "required", "published"],
    ["2023-07", "2025-07", "required", "reported"],
    ["2025-08", null, "required", "assumed"],
  ],
  "3.3 refusalGrounds": [["2015-07", "2016-03", ["business-economic", "organisational", "fiscal"], "published"]],
  "3.3 inService": [
    ["2015-07", "2023-06", "required", "assumed"],
    ["2023-07", "2025-07", "required", "reported"],
    ["2025-08", null, "required", "assumed"],
  ],
  "3.3 available": [
    ["2015-07", "2025-07", "required", "inferred"],
    ["2025-08", null, "required", "assumed"],
  ],
  "3.4 paidByEmployer": [
    ["2015-01", "2016-03", "employer", "published"],
    ["2016-04", "2023-06", "employer", "inferred"],
    ["2023-07", "2025-07", "employer", "published"],
    ["2025-08", null, "employer", "assumed"],
  ],
  "3.5 from30": [
    ["2015-01", "2016-03", "7.20", "published"],
    ["2016-04", "2025-07", "7.20", "reported"],
    ["2025-08", null, "7.20", "assumed"],
  ],
  "3.5 from40": [
    ["2015-01", "2016-03", "14.40", "published"],
    ["2016-04", "2025-07", "14.40", "inferred"],
    ["2025-08", null, "14.40", "assumed"],
  ],
  "3.5 from45": [
    ["2015-01", "2016-03", "21.60", "published"],
    ["2016-04", "2025-07", "21.60", "inferred"],
    ["2025-08", null, "21.60", "assumed"],
  ],
  "3.5 from50": [
    ["2015-01", "2016-03", "36.00", "published"],
    ["2016-04", "2025-07", "36.00", "reported"],
    ["2025-08", null, "36.00", "assumed"],
  ],
  "4.2 leaveValueHours": [["2016-01", "2023-12", "26.00", "published"]],
  "4.3 paidOutIn": [
    ["2016-01", "2019-06", "12", "inferred"],
    ["2019-07", "2023-06", "12", "published"],
    ["2023-07", "2025-07", "12", "reported"],
    ["2025-08", null, "12", "assumed"],
  ],
  "4.4 usedWithin": [
    ["2016-01", "2019-06", "calendar-year", "inferred"],
    ["2019-07", "2023-06", "calendar-year", "inferred"],
    ["2023-07", "2025-07", "calendar-year", "published"],
    ["2025-08", null, "calendar-year", "assumed"],
  ],
  "5.7 leaveHours": [
    ["2024-01", "2025-07", "26.00", "published"],
    ["2025-08", null, "26.00", "assumed"],
  ],
  "5.7 timeBarYears": [
    ["2024-01", "2025-07", 5, "reported"],
    ["2025-08", null, 5, "assumed"],
  ],
  "5.7 leaveSavingCap": [
    ["2021-07", "2023-06", "100", "reported"],
    ["2023-07", "2025-07", "100", "published"],
    ["2025-08", null, "100", "assumed"],
  ],
  "6.7 hourDivisor": [
    ["2015-01", "2025-07", "156.00", "published"],
    ["2025-08", null, "156.00", "assumed"],
  ],
  "6.9 percentage": [
    ["2015-07", "2025-07", "8", "published"],
    ["2025-08", null, "8", "assumed"],
  ],
  "6.9 minimum": [
    ["2015-07", "2015-09", "155.15", "published"],
    ["2015-10", "2016-03", "156.69", "published"],
    ["2020-07", "2021-11", "174.93", "published"],
    ["2021-12", "2022-12", "179.30", "published"],
    ["2023-01", "2023-06", "182.89", "published"],
  ],
  "6.9 minimumMatters": [["2015-07", null, "2400.00", "assumed"]],
  "6.10 percentage": [
    ["2015-07", "2025-07", "8.3", "published"],
    ["2025-08", null, "8.3", "assumed"],
  ],
  "6.10 percentage55": [["2015-07", "2022-07", "5.5", "published"]],
  "6.10 percentage35": [["2015-07", "2022-07", "3.5", "published"]],
  "6.10 minimum": [
    ["2015-07", "2015-11", "92.60", "published"],
    ["2015-12", "2016-03", "93.58", "published"],
  ],
  "6.10 supplement": [
    ["2016-01", "2025-07", "0.1", "published"],
    ["2025-08", null, "0.1", "assumed"],
  ],
  "6.17 fixedAmount": [
    ["2016-01", "2025-07", "10.00", "published"],
    ["2025-08", null, "10.00", "assumed"],
  ],
};

everyShelf({
  instrument: "sociaal-werk",
  articles: sociaalWerk,
  sources,
  exported,
  paragraph: /^\.[A-Z]$/,
  ruleId: /^(LBB-2\.\d+(\.\d+)?|LBB-E\d|IKB-\d\d)[b-d]?$/,
  anyId: /(LBB|IKB)-[COE\d][\d.]*\d?[b-d]?/g,
  // That there was an agreement for 2016-2017 is what the title of its text says.
  byTitleAlone: ["1.6 edition 2016-04"],
  byHand,
});

describe("the CAO Sociaal Werk", () => {
  test("has its articles in the order of the agreement", () => {
    expect(sociaalWerk.map(({ number }) => number)).toEqual([
      "1.4",
      "1.6",
      "3.1",
      "3.2",
      "3.3",
      "3.4",
      "3.5",
      "3.6",
      "4.1",
      "4.2",
      "4.3",
      "4.4",
      "4.5",
      "5.7",
      "6.7",
      "6.9",
      "6.10",
      "6.12",
      "6.17",
    ]);
  });

  test("is provisional and assumed after July 2025, as no text was consulted; only the library's own threshold runs on", () => {
    for (const { name, value } of values) {
      // That there is a new agreement is reported; what it says is not known.
      if (name === "6.9 minimumMatters" || name === "1.6 edition") continue;
      const after = value.through === null || value.through > "2025-07";
      expect(value.provisional ?? false, name).toBe(after);
      if (after) expect(value, name).toMatchObject({ from: "2025-08", through: null, standing: "assumed" });
    }
  });

  test("has a new edition since August 2025, which is reported, and says that its text was not consulted", () => {
    const { edition } = shelf.article16.terms;
    expect(edition.values.at(-1)).toMatchObject({ from: "2025-08", through: null, standing: "reported" });
    expect(edition.values.at(-1)!.note).toContain("not consulted");
    expect(edition.values.filter((value) => "provisional" in value)).toEqual([]);
  });

  test("has its editions one after the other without a gap, each ending before the next begins", () => {
    const { values } = shelf.article16.terms.edition;
    values.slice(1).forEach(({ from }, index) => {
      expect(from).toBe(next(values[index]!.through!));
    });
  });

  test("has each doubt LBB-C1 through LBB-C21 exactly once", () => {
    const numbered = doubts.map(({ id }) => id).filter((id) => id.startsWith("LBB-C"));
    expect(numbered.sort((a, b) => Number(a.slice(5)) - Number(b.slice(5)))).toEqual(
      Array.from({ length: 21 }, (_, index) => `LBB-C${index + 1}`),
    );
  });

  test("has a doubt under each interpretation of the loopbaanbedrag", () => {
    expect(new Set(doubts.flatMap(({ interpretations }) => interpretations ?? []))).toEqual(
      new Set(["allowancesInBaseFrom", "lapseRelief2018", "sixtyMonthsFrom", "monthOrder", "awardedMoney", "rounding"]),
    );
  });

  /** Runs of months in which a term is in force with a value nobody could find. */
  const unknown = (name: string) => {
    const { term } = terms.find((candidate) => candidate.name === name)!;
    const refused = months.filter((month) => {
      const found = valueIn(term, monthOf(month) satisfies MonthNumber);
      return "refused" in found && found.refused === "unknown";
    });
    const first = refused.filter((month, index) => index === 0 || next(refused[index - 1]!) !== month);
    const last = refused.filter((month) => !refused.includes(next(month)));
    return first.map((month, index) => `${month}..${last[index]!}`);
  };

  test("has unknown minima, health talks, purposes and grounds where no source gives them, and nothing else unknown", () => {
    const gaps = {
      "3.1 namedPurposes": ["2016-04..2021-06", "2023-07..2030-12"],
      "3.2 healthTalkYearsBeforeAow": ["2015-07..2023-06"],
      "3.2 healthTalkEveryYears": ["2015-07..2023-06"],
      "3.3 refusalGrounds": ["2016-04..2030-12"],
      "6.9 minimum": ["2016-04..2020-06", "2023-07..2030-12"],
      "6.10 minimum": ["2016-04..2022-07"],
    };
    expect(Object.fromEntries(Object.keys(gaps).map((name) => [name, unknown(name)]))).toEqual(gaps);
    const others = terms.flatMap(({ name }) => (name in gaps ? [] : name));
    expect(others).toHaveLength(terms.length - 6);
    for (const name of others) expect(unknown(name), name).toEqual([]);
  });

  test("says no in three ways", () => {
    const minimum = shelf.article610.terms.minimum;
    expect(valueIn(minimum, monthOf("2015-06"))).toMatchObject({ refused: "not-yet-in-force" });
    expect(valueIn(minimum, monthOf("2020-01"))).toMatchObject({ refused: "unknown" });
    expect(valueIn(minimum, monthOf("2022-08"))).toMatchObject({ refused: "ended" });
  });
});

describe("the conditions of spending", () => {
  const { terms: terms33 } = shelf.article33;
  const cited = (term: { readonly values: readonly { readonly from: string; readonly citation: string }[] }) =>
    term.values.map(({ from, citation }) => `${from} ${citation.replace("sociaal-werk/", "")}`);

  test("stand in the paragraph that was read, or in the article where the paragraph is not known", () => {
    expect(cited(shelf.article32.terms.elements)).toEqual(["2015-07 3.2", "2025-08 3.2"]);
    expect(cited(shelf.article32.terms.writtenAgreement)).toEqual([
      ...["2015-07 3.2", "2016-04 3.2"],
      ...["2023-07 3.2.D", "2025-08 3.2.D"],
    ]);
    expect(cited(terms33.purpose)).toEqual(["2015-07 3.3.A", "2019-07 3.3.A", "2023-07 3.3.A", "2025-08 3.3.A"]);
    expect(cited(terms33.application)).toEqual([
      ...["2015-07 3.3.C", "2019-07 3.3.C"],
      ...["2023-07 3.3.C", "2025-08 3.3.C"],
    ]);
    expect(cited(terms33.award)).toEqual([
      ...["2015-07 3.3.E", "2016-04 3.3.C", "2019-07 3.3.C"],
      ...["2023-07 3.3.C", "2025-08 3.3.C"],
    ]);
    expect(cited(terms33.refusalGrounds)).toEqual(["2015-07 3.3.E"]);
    expect(cited(terms33.inService)).toEqual(["2015-07 3.3", "2023-07 3.3", "2025-08 3.3"]);
    expect(cited(terms33.available)).toEqual(["2015-07 3.3", "2025-08 3.3"]);
    expect(cited(shelf.article34.terms.paidByEmployer)).toEqual([
      ...["2015-01 3.4", "2016-04 3.4"],
      ...["2023-07 3.4", "2025-08 3.4"],
    ]);
  });

  test("are required where there are any, and start with the budget; only compulsory training was barred half a year before", () => {
    const { purpose, application, award, inService, available } = terms33;
    const { writtenAgreement } = shelf.article32.terms;
    for (const term of [purpose, application, award, inService, available, writtenAgreement]) {
      expect(new Set(term.values.map(({ value }) => value))).toEqual(new Set(["required"]));
      expect(valueIn(term, monthOf("2015-06"))).toMatchObject({ refused: "not-yet-in-force" });
    }
    expect(valueIn(shelf.article34.terms.paidByEmployer, monthOf("2014-12"))).toMatchObject({
      refused: "not-yet-in-force",
    });
  });
});

/** In 2015-12, 2016-01, 2019-06, 2023-12, 2024-01, 2025-07 and 2025-08. */
type Value = string | number;
type Row = readonly [Value, Value, Value, Value, Value, Value, Value];
const since2016 = (value: string): Row => ["not-yet-in-force", value, value, value, value, value, value];
const since2024 = (value: Value): Row => [
  ...(["not-yet-in-force", "not-yet-in-force", "not-yet-in-force", "not-yet-in-force"] as const),
  value,
  value,
  value,
];

const onDates: readonly [string, (typeof sociaalWerk)[number], Readonly<Record<string, Row>>][] = [
  ["4.1", shelf.article41, {}],
  [
    "4.2",
    shelf.article42,
    { leaveValueHours: ["not-yet-in-force", "26.00", "26.00", "26.00", "ended", "ended", "ended"] },
  ],
  ["4.3", shelf.article43, { paidOutIn: since2016("12") }],
  ["4.4", shelf.article44, { usedWithin: since2016("calendar-year") }],
  ["4.5", shelf.article45, {}],
  [
    "5.7",
    shelf.article57,
    {
      leaveHours: since2024("26.00"),
      timeBarYears: since2024(5),
      leaveSavingCap: ["not-yet-in-force", "not-yet-in-force", "not-yet-in-force", "100", "100", "100", "100"],
    },
  ],
  ["6.7", shelf.article67, { hourDivisor: ["156.00", "156.00", "156.00", "156.00", "156.00", "156.00", "156.00"] }],
  ["6.17", shelf.article617, { fixedAmount: since2016("10.00") }],
];

describe("the keuzebudget", () => {
  const valuesIn = (term: (typeof terms)[number]["term"]) =>
    ["2015-12", "2016-01", "2019-06", "2023-12", "2024-01", "2025-07", "2025-08"].map((month) => {
      const answer = valueIn<unknown>(term, monthOf(month));
      return "refused" in answer ? answer.refused : answer.value;
    });

  test.each(onDates)("article %s has exactly these values and refusals, in this order", (number, article, expected) => {
    expect(article.number).toBe(number);
    const found = Object.entries(article.terms).map(([name, term]) => [name, valuesIn(term)]);
    expect(found).toEqual(Object.entries(expected));
  });

  test("has its percentages in 6.9 and 6.10", () => {
    expect(valuesIn(shelf.article69.terms.percentage)).toEqual(["8", "8", "8", "8", "8", "8", "8"]);
    expect(valuesIn(shelf.article610.terms.percentage)).toEqual(["8.3", "8.3", "8.3", "8.3", "8.3", "8.3", "8.3"]);
    expect(valuesIn(shelf.article610.terms.supplement)).toEqual(since2016("0.1"));
  });

  test("holds the leave either as money or as hours, in every month since it started", () => {
    const inMoney = shelf.article42.terms.leaveValueHours;
    const inHours = shelf.article57.terms.leaveHours;
    for (const month of months.filter((month) => month >= "2016-01")) {
      const found = [inMoney, inHours].filter((term) => "value" in valueIn<string>(term, monthOf(month)));
      expect(found, month).toEqual([month < "2024-01" ? inMoney : inHours]);
    }
  });

  test("has the minima that are projected in the words of a rule, and in no value", () => {
    const projected = ["164.09", "169.42", "195.69", "203.52", "211.66", "219.07", "223.67"];
    const told = rules.filter(({ id }) => ["IKB-12c", "IKB-12d"].includes(id)).map(({ says }) => says);
    for (const amount of projected) expect(told.join(" ")).toContain(amount);
    for (const says of told) expect(says).toContain("nothing is computed with them");
    expect(values.filter(({ value }) => projected.includes(value.value as string))).toEqual([]);
  });
});

test("the vitaliteitsuren of 3.5 expire by 3.3 J: both articles hold the same term", () => {
  const { lapsesAfterYears, lapsesOn } = shelf.article35.terms;
  expect(lapsesAfterYears).toBe(shelf.article33.terms.hoursLapseAfterYears);
  expect(lapsesOn).toBe(shelf.article33.terms.hoursLapseOn);
  expect(valueIn(lapsesAfterYears, monthOf("2015-06"))).toMatchObject({ refused: "not-yet-in-force" });
  for (const { citation } of [...lapsesAfterYears.values, ...lapsesOn.values])
    expect(citation).toBe("sociaal-werk/3.3.J");
});

describe("the numbers of the keuzebudget", () => {
  const ids = [...rules, ...doubts].map(({ id }) => id).filter((id) => id.startsWith("IKB-"));
  const numbers = (of: readonly { readonly id: string }[], form: RegExp) =>
    of.flatMap(({ id }) => form.exec(id)?.[1] ?? []).sort((a, b) => parseInt(a) - parseInt(b) || (a < b ? -1 : 1));
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => String(index + 1));

  test("are each there once, IKB-01 through IKB-80", () => {
    expect(
      ids
        .filter((id) => /^IKB-\d\d$/.test(id))
        .map((id) => id.slice(4))
        .sort(),
    ).toEqual([
      ...["01", "02", "03"],
      ...["10", "11", "12"],
      ...["20", "21", "22", "23", "24"],
      ...["30", "31", "32", "33", "34", "35", "36", "37"],
      ...["40", "41", "42", "43"],
      ...["50", "51", "52", "53", "54", "55", "56", "57"],
      ...["60", "61", "62", "63", "64", "65", "66", "67", "68", "69"],
      ...["70", "71", "72", "73"],
      "80",
    ]);
  });

  test("have another statement only where there is the one before", () => {
    const before: Record<string, string> = { b: "", c: "b", d: "c" };
    const others = ids.filter((id) => /[b-d]$/.test(id));
    expect(others.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(others.map((id) => id.slice(0, -1) + before[id.at(-1)!]!)));
  });

  test("run on for contradictions and for open questions", () => {
    expect(numbers(doubts, /^IKB-C(\d+)$/)).toEqual(upTo(11));
    expect(numbers(doubts, /^IKB-O(\d+)$/)).toEqual(upTo(9));
  });

  test("belong to a doubt, and to no rule, where the answer is unknown", () => {
    expect(numbers(doubts, /^IKB-(\d\d[b-d]?)$/)).toEqual(["03b", "24d", "31c", "33b", "37", "42", "55b", "67", "69"]);
  });

  test("of the vitaliteitsuren are each there once too, LBB-2.7.1 through LBB-2.7.14", () => {
    expect(numbers([...rules, ...doubts], /^LBB-2\.7\.(\d+)$/)).toEqual(upTo(14));
    expect(doubts.filter(({ id }) => id.startsWith("LBB-2.7")).map(({ id }) => id)).toEqual(["LBB-2.7.11"]);
  });

  test("have the standing typed here by hand", () => {
    const ofStanding = (standing: string) =>
      rules
        .flatMap((rule) => (rule.id.startsWith("IKB-") && rule.standing === standing ? rule.id.slice(4) : []))
        .sort();
    const byStanding = {
      published:
        "01 02 03 10 11 12 20 21 22 22b 23 24 24b 30 30b 31 33 34 35 36b 40 41 43 50 51 52 53 54 56 56b 57 62 63 64 65 66 69c 70 73",
      reported: "11b 11c 12b 23b 24c 31b 32 51b 53b 55 60 61 62b 66b 71 72 80",
      inferred: "12c 80b",
      assumed: "12d 36 68 69b 71b",
    };
    for (const [standing, expected] of Object.entries(byStanding))
      expect(ofStanding(standing).join(" "), standing).toBe(expected);
  });
});
