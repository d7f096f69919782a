import { describe, expect, test } from "vitest";
import { local, yearBook } from "../municipality.js";
import { issues, refused } from "../person.js";

const years = (through: string, life: Parameters<typeof yearBook>[1]) =>
  yearBook(through, life).years.map(({ year }) => year);

describe("a ledger by the year", () => {
  test("begins with the budget, or later with service", () => {
    expect(years("2014-02", { start: "1999-05-17" })).toEqual([2013, 2014]);
    expect(years("2014-02", { start: "2013-12-31" })).toEqual([2013, 2014]);
    expect(years("2014-02", { start: "2014-01-01" })).toEqual([2014]);
    expect(years("2014-02", { start: "2014-02-28" })).toEqual([2014]);
  });

  test("begins with the first year of a local regulation", () => {
    expect(years("2012-01", { regulation: local({ firstYear: 2012 }) })).toEqual([2012]);
    expect(years("2015-03", { regulation: local({ firstYear: 2014 }) })).toEqual([2014, 2015]);
  });

  test("goes on through the month asked for, after the last year and after service", () => {
    expect(years("2018-01", {})).toEqual([2013, 2014, 2015, 2016, 2017, 2018]);
    expect(years("2016-12", { end: "2013-06-30" })).toEqual([2013, 2014, 2015, 2016]);
  });

  test.each([
    ["2012-12", "2010-01-01"],
    ["2012-12", "2013-01-01"],
    ["2013-05", "2013-06-01"],
    ["2013-05", "2014-01-01"],
    ["0001-01", "2010-01-01"],
  ])("does not end in %s for who is in service from %s: it has not begun", (through, start) => {
    const call = () => yearBook(through, { start });
    expect(refused(call)).toMatchObject({ code: "OUT_OF_RANGE", issues: [{ path: "through", received: through }] });
  });

  test("ends in 2199 at the latest", () => {
    expect(yearBook("2199-12", { end: "2014-01-31" }).years).toHaveLength(187);
    expect(issues(() => yearBook("2200-01", {}))).toEqual(["through out-of-range"]);
  });
});

describe("service", () => {
  test("may begin and end on one day, and does not end before it begins", () => {
    expect(() => yearBook("2013-05", { start: "2013-05-10", end: "2013-05-10" })).not.toThrow();
    const call = () => yearBook("2013-05", { start: "2013-05-10", end: "2013-05-09" });
    expect(refused(call).code).toBe("OUT_OF_RANGE");
    expect(issues(call)).toEqual(["facts.employment.end out-of-range"]);
  });

  test("ends for this budget on its day, not with its month", () => {
    const [, lapsed] = yearBook("2013-05", { end: "2013-05-09" }).entries;
    expect(lapsed).toMatchObject({ kind: "lapsed", on: "2013-05-09", month: "2013-05" });
  });
});
