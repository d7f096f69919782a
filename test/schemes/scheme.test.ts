import { describe, expect, test } from "vitest";
import { loopbaanbedrag, termsOn } from "../../src/index.js";
import { issues, refused } from "../person.js";

/** The value of a term on a day, or why there is none. */
function on(day: string, term: string): unknown {
  const found = termsOn(loopbaanbedrag, day).terms[term]!;
  return "refused" in found ? found.refused : found.value;
}

describe("the terms on a date", () => {
  // Contract §10, "Terms of the loopbaanbedrag"; domain page 3.1, 3.3 - 3.5.
  test.each<[string, [day: string, value: unknown][]]>([
    [
      "rate",
      [
        ["2015-06-30", "not-yet-in-force"],
        ["2015-07-01", "1.5"],
        ["2016-03-31", "1.5"],
        ["2016-04-01", "1.0"],
        ["2016-05-31", "1.0"],
        ["2016-06-01", "1.5"],
        ["2025-07-31", "1.5"],
        ["2025-08-01", "1.5"],
        ["2099-12-31", "1.5"],
      ],
    ],
    [
      "window",
      [
        ["2015-06-30", "not-yet-in-force"],
        ["2015-07-01", 36],
        ["2022-04-30", 36],
        ["2022-05-01", 60],
        ["2025-08-01", 60],
      ],
    ],
    [
      "lapse",
      [
        ["2018-06-30", "lapses"],
        ["2018-07-01", "suspended"],
        ["2019-12-31", "suspended"],
        ["2020-01-01", "lapses"],
      ],
    ],
    [
      "holidayAllowanceMinimum",
      [
        ["2015-06-30", "not-yet-in-force"],
        ["2015-07-01", "155.15"],
        ["2015-09-30", "155.15"],
        ["2015-10-01", "156.69"],
        ["2016-03-31", "156.69"],
        ["2016-04-01", "unknown"],
        ["2020-06-30", "unknown"],
        ["2020-07-01", "174.93"],
        ["2021-11-30", "174.93"],
        ["2021-12-01", "179.30"],
        ["2022-12-31", "179.30"],
        ["2023-01-01", "182.89"],
        ["2023-06-30", "182.89"],
        ["2023-07-01", "unknown"],
        ["2030-01-01", "unknown"],
      ],
    ],
    [
      "yearEndAllowanceMinimum",
      [
        ["2015-07-01", "92.60"],
        ["2015-11-30", "92.60"],
        ["2015-12-01", "93.58"],
        ["2016-03-31", "93.58"],
        ["2016-04-01", "unknown"],
      ],
    ],
    [
      "yearEndAllowance",
      [
        ["2015-07-01", "8.3"],
        ["2026-01-01", "8.3"],
      ],
    ],
    [
      "yearEndAllowance55",
      [
        ["2022-07-31", "5.5"],
        ["2022-08-01", "ended"],
      ],
    ],
    [
      "yearEndAllowance35",
      [
        ["2022-07-31", "3.5"],
        ["2022-08-01", "ended"],
      ],
    ],
    ["holidayAllowance", [["2015-07-01", "8"]]],
  ])("%s", (term, values) => {
    expect(values.map(([day]) => [day, on(day, term)])).toEqual(values);
  });

  test("come each with article, standing, source and the day it was checked", () => {
    const { scheme, on: day, terms } = termsOn(loopbaanbedrag, "2016-04-30");
    expect({ scheme, day }).toEqual({ scheme: "sociaal-werk/loopbaanbedrag", day: "2016-04-30" });
    expect(terms["rate"]).toMatchObject({
      ...{ value: "1.0", from: "2016-04", through: "2016-05", citation: "sociaal-werk/3.3.D", standing: "reported" },
      checkedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
    });
    for (const term of Object.values(terms)) {
      if ("value" in term) expect(term.sources.length).toBeGreaterThan(0);
    }
  });

  test("refuse a date without a value with what is known, and let nothing through from another date", () => {
    const { terms } = termsOn(loopbaanbedrag, "2018-01-01");
    expect(terms["holidayAllowanceMinimum"]).toMatchObject({
      refused: "unknown",
      known: { from: "2015-07", through: "2023-06" },
    });
    expect(terms["holidayAllowanceMinimum"]).not.toHaveProperty("value");
    const before = termsOn(loopbaanbedrag, "2015-06-30").terms["rate"];
    expect(before).toMatchObject({ refused: "not-yet-in-force", known: { from: "2015-07", through: null } });
    const after = termsOn(loopbaanbedrag, "2023-01-01").terms["yearEndAllowance35"];
    expect(after).toMatchObject({ refused: "ended", known: { from: "2015-07", through: "2022-07" } });
  });

  test("are provisional since August 2025, every one that has a value", () => {
    expect(termsOn(loopbaanbedrag, "2025-07-31").findings).toEqual([]);
    const { terms, findings } = termsOn(loopbaanbedrag, "2025-08-01");
    const presumed = Object.entries(terms).filter(([, term]) => "value" in term);
    expect(findings.map(({ code, term, from, through }) => [code, term, from, through])).toEqual(
      presumed.map(([name]) => ["provisional", name, "2025-08", null]),
    );
    expect(terms["rate"]).toMatchObject({ value: "1.5", standing: "assumed", provisional: true });
  });

  test.each(["2016-02-30", "2015-06-31", "2016-04", "1 april 2016", "", null, 20160401, undefined])(
    "are not asked for on %j",
    (day) => {
      const call = () => termsOn(loopbaanbedrag, day as string);
      expect(refused(call).code).toBe("INVALID_FACTS");
      expect(issues(call)).toEqual(["on date"]);
    },
  );
});
