import { describe, expect, test } from "vitest";
import * as shelf from "../../src/articles/sociaal-werk/index.js";
import { sources } from "../../src/articles/sociaal-werk/sources.js";
import { type MonthNumber, monthOf, monthText } from "../../src/values/month.js";
import { valueIn } from "../../src/values/timeline.js";
import { everyShelf, months, type Shelf, termsOf, valuesOf } from "./every-shelf.js";

const { sociaalWerk, ...exported } = shelf;

const terms = termsOf(sociaalWerk);
const values = valuesOf(sociaalWerk);
const doubts = sociaalWerk.flatMap(({ doubts }) => doubts);

const next = (month: string) => monthText(monthOf(month) + 1);

/** Copied from the reading of the sources and not from the shelf: first month, last month, value, standing. */
const byHand: Shelf["byHand"] = {
  "1.4 fullTimeWeek": [
    ["2015-01", "2025-07", "36.00", "published"],
    ["2025-08", null, "36.00", "assumed"],
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
  "3.3 rate": [
    ["2015-07", "2016-03", "1.5", "published"],
    ["2016-04", "2016-05", "1.0", "reported"],
    ["2016-06", "2019-06", "1.5", "reported"],
    ["2019-07", "2025-07", "1.5", "published"],
    ["2025-08", null, "1.5", "assumed"],
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
};

everyShelf({
  instrument: "sociaal-werk",
  articles: sociaalWerk,
  sources,
  exported,
  paragraph: /^\.[A-Z]$/,
  ruleId: /^(LBB-2\.\d+(\.\d+)?|IKB-\d+)b?$/,
  anyId: /(LBB|IKB)-[C\d][\d.]*\d?b?/g,
  byHand,
});

describe("the CAO Sociaal Werk", () => {
  test("has its articles in the order of the agreement", () => {
    expect(sociaalWerk.map(({ number }) => number)).toEqual([
      "1.4",
      "3.1",
      "3.2",
      "3.3",
      "3.4",
      "3.5",
      "3.6",
      "6.9",
      "6.10",
      "6.12",
    ]);
  });

  test("is provisional and assumed after July 2025, as no text was consulted; only the library's own threshold runs on", () => {
    for (const { name, value } of values) {
      if (name === "6.9 minimumMatters") continue;
      const after = value.through === null || value.through > "2025-07";
      expect(value.provisional ?? false, name).toBe(after);
      if (after) expect(value, name).toMatchObject({ from: "2025-08", through: null, standing: "assumed" });
    }
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

  test("has unknown minima where no source gives them, and nowhere else", () => {
    expect(unknown("6.9 minimum")).toEqual(["2016-04..2020-06", "2023-07..2030-12"]);
    expect(unknown("6.10 minimum")).toEqual(["2016-04..2022-07"]);
    expect(unknown("3.3 rate")).toEqual([]);
  });

  test("says no in three ways", () => {
    const minimum = shelf.article610.terms.minimum;
    expect(valueIn(minimum, monthOf("2015-06"))).toMatchObject({ refused: "not-yet-in-force" });
    expect(valueIn(minimum, monthOf("2020-01"))).toMatchObject({ refused: "unknown" });
    expect(valueIn(minimum, monthOf("2022-08"))).toMatchObject({ refused: "ended" });
  });
});
