import { describe, expect, test } from "vitest";
import { answer, yearStatement } from "../../src/index.js";
import { advance, goingOn, local, save, spend, yearBook } from "../municipality.js";
import { book as monthBook, issues, refused } from "../person.js";

const events = [save(2013, "200.00", "2015-12-31"), spend("2013-04-01", "150.00"), spend("2014-06-01", "900.00")];
const book = yearBook("2015-02", { regulation: local(), events });

describe("the statement of a year", () => {
  test("shows what the year began with, every mutation and what it ended with", () => {
    // 500 − 150 = 350, of which 200 is saved; 200 + 500 covers 700 of 900.
    expect(yearStatement(book, 2013)).toMatchObject({
      ...{ scheme: "gemeenten/loopbaanbudget", year: 2013, opening: "0.00", accrued: "500.00", spent: "150.00" },
      ...{ takenOver: "0.00", refunded: "0.00", transferredOut: "0.00", lapsed: "150.00", waived: "0.00" },
      ...{ closing: "200.00", held: "0.00", available: "200.00" },
    });
    expect(yearStatement(book, 2014)).toMatchObject({
      opening: "200.00",
      accrued: "500.00",
      spent: "700.00",
      closing: "0.00",
    });
  });

  test("has the bookings and the findings of that year and of no other", () => {
    expect(yearStatement(book, 2013).entries.map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      "2013-01-01 accrued",
      "2013-04-01 spent",
      "2013-11-01 saved",
      "2013-12-31 lapsed",
    ]);
    expect(yearStatement(book, 2013).findings).toEqual([]);
    expect(yearStatement(book, 2014).findings).toEqual([
      { code: "uncovered", month: "2014-06", events: ["s-2014-06-01"], amount: "200.00" },
    ]);
  });

  test("bears the regulation that holds, and the readings, of which there are none", () => {
    expect(yearStatement(book, 2013)).toMatchObject({ regulation: local(), interpretations: {} });
  });

  test("of the last year is as far as the ledger goes", () => {
    expect(yearStatement(book, 2015)).toMatchObject({
      opening: "0.00",
      accrued: "500.00",
      lapsed: "0.00",
      closing: "500.00",
    });
    expect(yearStatement(book, 2015).entries).toHaveLength(1);
  });

  test("may end below zero: what was spent ahead of time", () => {
    const ahead = [advance("2013-09-01", "700.00"), spend("2013-09-10", "1200.00")];
    const course = yearBook("2014-12", { regulation: goingOn(), events: ahead });
    expect([2013, 2014].map((year) => yearStatement(course, year).closing)).toEqual(["-700.00", "-200.00"]);
  });

  test("is the same of a ledger that was stored as JSON", () => {
    const stored = JSON.parse(JSON.stringify(book)) as typeof book;
    for (const year of [2013, 2014, 2015]) {
      expect(JSON.stringify(yearStatement(stored, year))).toBe(JSON.stringify(yearStatement(book, year)));
    }
  });

  test.each([2012, 2016, 1900, 2199])("does not exist for a year outside the ledger: %d", (year) => {
    expect(refused(() => yearStatement(book, year))).toMatchObject({
      code: "OUT_OF_RANGE",
      issues: [{ path: "year", received: year, expected: "a year of the ledger, 2013 through 2015" }],
    });
  });

  test.each(["2013", "2013-01", 2013.5, NaN, null, undefined, [2013]])(
    "is not found under %j, which is no year",
    (year) => {
      const call = () => yearStatement(book, year as number);
      expect(refused(call).code).toBe("INVALID_FACTS");
      expect(issues(call)).toEqual(["year number"]);
    },
  );

  test("does not exist for a ledger by the month", () => {
    const months = monthBook("2018-03", { start: "2018-01-01" });
    const error = refused(() => yearStatement(months as never, 2018));
    expect(error.code).toBe("INVALID_FACTS");
    expect(error.issues).toEqual([
      {
        ...{ path: "ledger", code: "object", received: "sociaal-werk/loopbaanbedrag" },
        expected: "a ledger with years",
      },
    ]);
    // Also not of one that was stored, whatever the year.
    const stored: unknown = JSON.parse(JSON.stringify(months));
    expect(issues(() => yearStatement(stored as never, 1999))).toEqual(["ledger object"]);
    expect(issues(() => yearStatement(stored as never, "2018" as never))).toEqual(["year number"]);
    expect(answer({ call: "yearStatement", ledger: stored, year: 2018 })).toMatchObject({
      ok: false,
      error: {
        code: "INVALID_FACTS",
        issues: [{ path: "ledger.scheme", expected: "a ledger with years, as it was answered" }],
      },
    });
  });

  test("is of year 13 or 20131 no year either", () => {
    for (const year of [13, 20131, -2013])
      expect(issues(() => yearStatement(book, year))).toEqual(["year out-of-range"]);
  });
});
