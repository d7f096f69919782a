import { describe, expect, test } from "vitest";
import { type Finding, payslip, yearStatement } from "../../src/index.js";
import { goingOn, spend, yearBook } from "../municipality.js";
import { book, type Event } from "../person.js";

/** A stored ledger with a finding of someone else's making. */
const finding = (rest: Partial<Finding>): Finding => ({ code: "provisional", ...rest });

describe("what a statement takes from its ledger", () => {
  const awards: Event[] = [
    { kind: "award", id: "a", on: "2018-02-05", amount: "40.00" },
    { kind: "award", id: "b", on: "2018-03-05", amount: "90.00" },
  ];
  const months = book("2018-03", { start: "2018-01-01", events: awards });

  test("is what was available at its end: what was there less what was held", () => {
    // 60 less 40; 90 less 130.
    expect(payslip(months, "2018-02").available).toBe("20.00");
    expect(payslip(months, "2018-03").available).toBe("-40.00");
  });

  test.each<[string, Partial<Finding>, boolean]>([
    ["of the month", { month: "2018-02" }, true],
    ["of the month before", { month: "2018-01" }, false],
    ["of the month after", { month: "2018-03" }, false],
    ["of a stretch around it", { from: "2018-01", through: "2018-03" }, true],
    ["of a stretch that begins with it", { from: "2018-02", through: "2018-03" }, true],
    ["of a stretch that ends with it", { from: "2018-01", through: "2018-02" }, true],
    ["of a stretch before it", { from: "2017-01", through: "2018-01" }, false],
    ["of a stretch after it", { from: "2018-03", through: "2018-04" }, false],
    ["of a stretch from before without an end", { from: "2018-01", through: null }, true],
    ["of a stretch from after without an end", { from: "2018-03", through: null }, false],
    ["of no time at all", {}, true],
  ])("in a month is a finding %s: %j, %s", (_, rest, expected) => {
    const findings = [finding(rest)];
    expect(payslip({ ...months, findings }, "2018-02").findings).toEqual(expected ? findings : []);
  });

  test.each<[string, Partial<Finding>, boolean]>([
    ["of its first month", { month: "2014-01" }, true],
    ["of its last month", { month: "2014-12" }, true],
    ["of the December before", { month: "2013-12" }, false],
    ["of the January after", { month: "2015-01" }, false],
    ["of a stretch inside it", { from: "2014-03", through: "2014-05" }, true],
    ["of a stretch into it", { from: "2013-11", through: "2014-01" }, true],
    ["of a stretch out of it", { from: "2014-12", through: null }, true],
    ["of a stretch before it", { from: "2013-01", through: "2013-12" }, false],
    ["of a stretch after it", { from: "2015-01", through: null }, false],
  ])("in a year is a finding %s: %j, %s", (_, rest, expected) => {
    const years = yearBook("2015-03", { regulation: goingOn() });
    const findings = [finding(rest)];
    expect(yearStatement({ ...years, findings }, 2014).findings).toEqual(expected ? findings : []);
  });

  test("is each booking in one statement, and all of them in some", () => {
    const years = yearBook("2015-12", {
      regulation: goingOn(),
      events: [spend("2013-12-31", "10.00"), spend("2014-01-01", "10.00"), spend("2015-12-31", "10.00")],
    });
    expect([2013, 2014, 2015].flatMap((year) => yearStatement(years, year).entries)).toEqual(years.entries);
    expect(["2018-01", "2018-02", "2018-03"].flatMap((month) => payslip(months, month).entries)).toEqual(
      months.entries,
    );
  });
});
