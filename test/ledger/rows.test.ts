import { describe, expect, test } from "vitest";
import { goingOn, local, refund, save, spend, yearBook } from "../municipality.js";
import { brokenYearSums } from "../sums.js";

describe("the years of a ledger", () => {
  const events = [
    save(2013, "100.00", "2015-12-31"),
    spend("2013-04-01", "150.00"),
    refund("2013-05-01", "2013-04-01", "30.00"),
    spend("2014-06-01", "50.00"),
  ];
  const life = { regulation: local(), events };

  test("have every column, and begin where the year before ended", () => {
    expect(yearBook("2014-12", life).years).toEqual([
      {
        ...{ year: 2013, opening: "0.00", accrued: "500.00", takenOver: "0.00", refunded: "30.00", spent: "150.00" },
        // 500 − 150 + 30 = 380, of which 100 is saved.
        ...{ transferredOut: "0.00", lapsed: "280.00", waived: "0.00", closing: "100.00", held: "0.00" },
      },
      {
        ...{ year: 2014, opening: "100.00", accrued: "500.00", takenOver: "0.00", refunded: "0.00", spent: "50.00" },
        ...{ transferredOut: "0.00", lapsed: "500.00", waived: "0.00", closing: "50.00", held: "0.00" },
      },
    ]);
  });

  test("are as long as they were posted: the last one through the month asked for", () => {
    expect(yearBook("2014-05", life).years[1]).toMatchObject({ spent: "0.00", lapsed: "0.00", closing: "600.00" });
    expect(yearBook("2014-06", life).years[1]).toMatchObject({ spent: "50.00", lapsed: "0.00", closing: "550.00" });
    expect(yearBook("2013-12", life).years).toHaveLength(1);
    expect(yearBook("2014-01", life).years).toHaveLength(2);
  });

  test("are there without a booking in them", () => {
    const quiet = yearBook("2018-02", { regulation: goingOn({ afterLastYear: "keep" }) });
    expect(quiet.years.slice(3).map(({ year, opening, closing }) => `${year} ${opening} ${closing}`)).toEqual([
      "2016 1500.00 1500.00",
      "2017 1500.00 1500.00",
      "2018 1500.00 1500.00",
    ]);
  });

  test("of someone who came in the year begin with nothing", () => {
    expect(yearBook("2014-01", { ...life, start: "2013-11-20", events: [] }).years[0]).toMatchObject({
      ...{ year: 2013, opening: "0.00", accrued: "500.00", closing: "0.00" },
    });
  });

  test("add up, in every month in which one may ask", () => {
    for (const month of ["2013-03", "2013-04", "2013-05", "2013-11", "2013-12", "2014-06", "2014-12", "2016-01"]) {
      expect(brokenYearSums(yearBook(month, life))).toEqual([]);
    }
  });

  test("take the place of months, which such a ledger does not have", () => {
    const book = yearBook("2014-12", life);
    expect(Object.keys(book)).toContain("years");
    expect(book).not.toHaveProperty("months");
    expect(Object.keys(JSON.parse(JSON.stringify(book)) as object)).toEqual(Object.keys(book));
  });
});
