import { describe, expect, test } from "vitest";
import { monthsServedIn, sumOfParts } from "../../src/accrual/months-served.js";
import { monthOf, monthText } from "../../src/values/month.js";

/** `2016-03 17/31`, every month with a day in it. */
const served = (year: number, start: string, end: string | null = null) =>
  monthsServedIn(year, { start, end }).map(
    ({ month, days, daysInMonth }) => `${monthText(month)} ${days}/${daysInMonth}`,
  );

describe("the months of a year", () => {
  test("are all twelve of who served all of it, each with all its days", () => {
    const whole = [
      ...["2016-01 31/31", "2016-02 29/29", "2016-03 31/31", "2016-04 30/30", "2016-05 31/31", "2016-06 30/30"],
      ...["2016-07 31/31", "2016-08 31/31", "2016-09 30/30", "2016-10 31/31", "2016-11 30/30", "2016-12 31/31"],
    ];
    expect(served(2016, "2010-05-17")).toEqual(whole);
    expect(served(2016, "2016-01-01", "2016-12-31")).toEqual(whole);
    expect(served(2016, "2015-12-31", "2017-01-01")).toEqual(whole);
    expect(served(2017, "2010-01-01")[1]).toBe("2017-02 28/28");
    // Of the centuries only every fourth is a leap year.
    expect(served(2100, "2010-01-01")[1]).toBe("2100-02 28/28");
  });

  test.each<[string, number, string, string | null, string[]]>([
    ["begun halfway", 2016, "2016-11-15", null, ["2016-11 16/30", "2016-12 31/31"]],
    ["begun on the last day", 2016, "2016-12-31", null, ["2016-12 1/31"]],
    ["ended halfway", 2016, "2010-01-01", "2016-02-10", ["2016-01 31/31", "2016-02 10/29"]],
    ["ended on the first day", 2016, "2010-01-01", "2016-01-01", ["2016-01 1/31"]],
    ["begun and ended", 2016, "2016-05-16", "2016-06-10", ["2016-05 16/31", "2016-06 10/30"]],
    ["begun and ended in one month", 2016, "2016-05-11", "2016-05-20", ["2016-05 10/31"]],
    ["of one day", 2016, "2016-02-29", "2016-02-29", ["2016-02 1/29"]],
    ["through 28 February of a leap year", 2016, "2016-02-01", "2016-02-28", ["2016-02 28/29"]],
  ])("of service %s are those with a day in it", (_, year, start, end, expected) => {
    expect(served(year, start, end)).toEqual(expected);
  });

  test("before the start and after the end are none", () => {
    expect(served(2015, "2016-01-01")).toEqual([]);
    expect(served(2017, "2010-01-01", "2016-12-31")).toEqual([]);
  });

  test("of service that ends before it begins are none: also in one month, and from one year to another", () => {
    expect(served(2016, "2016-05-16", "2016-05-15")).toEqual([]);
    expect(served(2016, "2016-05-16", "2016-04-30")).toEqual([]);
    expect(served(2016, "2016-05-16", "1999-12-31")).toEqual([]);
    expect(served(2016, "2016-01-01", "2015-12-31")).toEqual([]);
  });
});

describe("a sum over those months", () => {
  const sum = (start: string, end: string | null, weightOf: (month: number) => number = () => 1) => {
    const { numerator, denominator } = sumOfParts(monthsServedIn(2016, { start, end }), weightOf);
    return `${numerator}/${denominator}`;
  };

  test("is a whole number where all of them were served whole", () => {
    expect(sum("2010-01-01", null)).toBe("12/1");
    expect(sum("2016-03-01", "2016-05-31")).toBe("3/1");
  });

  test("is a quotient with the days of the months of start and end below the line", () => {
    // 17 of 31 days of March, and nine months.
    expect(sum("2016-03-15", null)).toBe("296/31");
    // 16/31 + 10/30 = (16 × 30 + 10 × 31) / 930.
    expect(sum("2016-05-16", "2016-06-10")).toBe("790/930");
    expect(sum("2016-05-11", "2016-05-20")).toBe("10/31");
  });

  test("counts each month for what it weighs", () => {
    const weightOf = (month: number) => (month < monthOf("2016-06") ? 3600 : 2400);
    expect(sum("2016-05-01", "2016-06-30", weightOf)).toBe("6000/1");
    // 3600 × 16/31 + 2400 × 10/30.
    expect(sum("2016-05-16", "2016-06-10", weightOf)).toBe(`${3600 * 16 * 30 + 2400 * 10 * 31}/930`);
  });

  test("of no months is nothing", () => {
    expect(sum("2017-01-01", null)).toBe("0/1");
  });
});
