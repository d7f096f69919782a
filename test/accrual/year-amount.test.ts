import { describe, expect, test } from "vitest";
import type { YearEntry } from "../../src/index.js";
import { goingOn, yearBook } from "../municipality.js";

type Asked = NonNullable<Parameters<typeof yearBook>[1]>;

/** The first year amount under a regulation for 2011 through 2016: the day it came, how much, and what went in. */
function granted(
  { yearAmount = "500.00", ...life }: Omit<Asked, "regulation"> & { yearAmount?: string },
  year?: number,
) {
  const regulation = goingOn({
    ...{ yearAmount, firstYear: 2011, lastYear: 2016, midYear: "pro-rata", partTime: life.hours ? "pro-rata" : null },
  });
  const entries = yearBook("2016-12", { ...life, regulation }).entries.filter(
    (entry): entry is Extract<YearEntry, { kind: "accrued" }> => entry.kind === "accrued",
  );
  const { on, amount, because } = entries.find((entry) => year === undefined || entry.because.inputs.year === year)!;
  return { on, amount, ...because.inputs };
}
const full = (start: string) => ({ start, end: null });
const week = (...rows: [from: string, hoursPerWeek: string][]) =>
  rows.map(([from, hoursPerWeek]) => ({ from, hoursPerWeek }));

describe("the amount of a year", () => {
  test("comes on 1 January, in the first year on the first day of service", () => {
    const days = (start: string) => yearBook("2014-12", { start, regulation: goingOn() }).entries.map(({ on }) => on);
    expect(days("2010-05-17")).toEqual(["2013-01-01", "2014-01-01"]);
    expect(days("2013-01-01")).toEqual(["2013-01-01", "2014-01-01"]);
    expect(days("2013-12-31")).toEqual(["2013-12-31", "2014-01-01"]);
  });

  test("comes once a year, from the first through the last year with a budget, while service lasts", () => {
    const years = (life: Asked) =>
      yearBook("2018-12", { regulation: goingOn(), ...life }).entries.flatMap((entry) =>
        entry.kind === "accrued" ? entry.because.inputs.year : [],
      );
    expect(years({})).toEqual([2013, 2014, 2015]);
    expect(years({ regulation: goingOn({ firstYear: 2014, lastYear: 2017 }) })).toEqual([2014, 2015, 2016, 2017]);
    // One day of a year is enough for it.
    expect(years({ start: "2013-12-31", end: "2015-01-01" })).toEqual([2013, 2014, 2015]);
    expect(years({ end: "2014-12-31" })).toEqual([2013, 2014]);
    expect(years({ end: "2012-12-31" })).toEqual([]);
    expect(years({ start: "2016-01-01" })).toEqual([]);
  });
});

describe("a year served in part, in proportion", () => {
  test.each([
    // Whole months: 500 × 6/12, × 1/12 = 41.666…
    ["2013-07-01", null, "250.00", "6.00"],
    ["2013-12-01", null, "41.67", "1.00"],
    // 17 of 31 days of May and seven months: 7.548387… months, 500 × that / 12 = 314.516…
    ["2013-05-15", null, "314.52", "7.548387096774"],
    // The last day of the year: 1/31 of a month is 1.344086…
    ["2013-12-31", null, "1.34", "0.032258064516"],
    // One day in April: 1/30 of a month, 500 / 30 / 12 = 1.388…
    ["2013-04-10", "2013-04-10", "1.39", "0.033333333333"],
    // 15 of 30 days in April: 20.833…
    ["2013-04-16", null, "354.17", "8.50"],
    ["2013-04-01", "2013-04-15", "20.83", "0.50"],
    // Begun and ended within two months: 15/30 of April and 10/31 of May is 0.822580…; 34.274…
    ["2013-04-16", "2013-05-10", "34.27", "0.822580645161"],
    // Begun and ended within one month: 10 days of May.
    ["2013-05-11", "2013-05-20", "13.44", "0.322580645161"],
    // From 2 January, all but a day: 11 + 30/31 months.
    ["2013-01-02", null, "498.66", "11.967741935483"],
  ] as const)("from %s through %s is %s for %s months", (start, end, amount, monthsServed) => {
    expect(granted({ start, end })).toMatchObject({ on: start, amount, monthsServed });
  });

  test.each([
    // 29 days in 2012: 15/29 is 0.517241379…, and ten months; 500 × 10.517241… / 12 = 438.218…
    ["2012-02-15", null, 2012, "438.22", "10.51724137931"],
    // 28 days in 2013: 14/28 is a half; 500 × 10.5 / 12.
    ["2013-02-15", null, 2013, "437.50", "10.50"],
    // Through 28 February of a leap year is not the whole month: 1 + 28/29.
    ["2011-01-01", "2012-02-28", 2012, "81.90", "1.965517241379"],
    ["2011-01-01", "2012-02-29", 2012, "83.33", "2.00"],
    ["2011-01-01", "2013-02-28", 2013, "83.33", "2.00"],
  ] as const)(
    "in February, from %s through %s, of %d is %s for %s months",
    (start, end, year, amount, monthsServed) => {
      expect(granted({ start, end }, year)).toMatchObject({ amount, monthsServed });
    },
  );

  test("says nothing of months where all twelve were served", () => {
    expect(granted(full("2011-01-01"))).toMatchObject({ amount: "500.00", monthsServed: null, unrounded: "500.00" });
  });

  test("counts a known end, also one that is still to come", () => {
    const regulation = goingOn({ midYear: "pro-rata" });
    expect(yearBook("2013-01", { regulation, end: "2013-09-30" }).balance).toBe("375.00");
    // Of the year before it takes nothing.
    expect(yearBook("2013-01", { regulation, end: "2014-09-30" }).balance).toBe("500.00");
  });
});

describe("part-time, in proportion", () => {
  test("is the mean of the hours over the months in service, of 36", () => {
    // 24 of 36.
    expect(granted({ start: "2011-01-01", hours: week(["2011-01", "24"]) })).toMatchObject({
      ...{ amount: "333.33", hoursPerWeek: "24.00", fullTimeWeek: "36.00", unrounded: "333.333333333333" },
    });
    // Four months of 36, eight of 18: 24 on average.
    const halved = week(["2011-01", "36"], ["2011-05", "18"]);
    expect(granted({ start: "2011-01-01", hours: halved })).toMatchObject({ amount: "333.33", hoursPerWeek: "24.00" });
    // Ended with June: four of 36 and two of 18, 30 on average, of six months: 500 × 6/12 × 30/36 = 208.333…
    expect(granted({ start: "2011-01-01", end: "2011-06-30", hours: halved })).toMatchObject({
      ...{ amount: "208.33", monthsServed: "6.00", hoursPerWeek: "30.00" },
    });
  });

  test("counts a month begun or ended halfway as one month", () => {
    // 16 through 30 April of 36 hours, May of 18: a mean of 27, of 1.5 months: 500 × 1.5/12 × 27/36 = 46.875.
    const hours = week(["2011-04", "36"], ["2011-05", "18"]);
    expect(granted({ start: "2011-04-16", end: "2011-05-31", hours })).toMatchObject({
      ...{ amount: "46.88", monthsServed: "1.50", hoursPerWeek: "27.00", unrounded: "46.875" },
    });
  });

  test("is no rounding on the way: a third and a seventh are rounded together, once", () => {
    // Three rows whose mean does not end: (36 + 36 + 11 + 9 × 7) / 12 = 12.1666…; 500 × 12.1666…/36 = 168.98148…
    const hours = week(["2011-01", "36"], ["2011-03", "11"], ["2011-04", "7"]);
    expect(granted({ start: "2011-01-01", hours })).toMatchObject({
      ...{ amount: "168.98", hoursPerWeek: "12.166666666666", unrounded: "168.981481481481" },
    });
  });

  test("may be another mean in every year", () => {
    const hours = week(["2011-01", "36"], ["2012-07", "18"]);
    const of = (year: number) => granted({ start: "2011-01-01", hours }, year).amount;
    // 36; six months of 36 and six of 18; 18.
    expect([of(2011), of(2012), of(2013)]).toEqual(["500.00", "375.00", "250.00"]);
  });
});

describe("the amount", () => {
  test.each([
    // Half a year: 0.005 and 0.015 go up, 250.005 as well.
    ["0.01", "0.01"],
    ["0.03", "0.02"],
    ["500.01", "250.01"],
    ["500.02", "250.01"],
    ["499.99", "250.00"],
  ])("is rounded to the cent, halves up: half of %s is %s", (yearAmount, amount) => {
    expect(granted({ start: "2013-07-01", yearAmount }).amount).toBe(amount);
  });

  test("may round to nothing, and is then an entry of nothing", () => {
    // 0.01 × 1/31 / 12.
    expect(granted({ start: "2013-12-31", yearAmount: "0.01" })).toMatchObject({ on: "2013-12-31", amount: "0.00" });
  });

  test("is exact where its quotient is a tie that binary numbers do not see", () => {
    // 999,999,999.99 × 6/12 = 499,999,999.995.
    expect(granted({ start: "2013-07-01", yearAmount: "999999999.99" })).toMatchObject({
      ...{ amount: "500000000.00", unrounded: "499999999.995" },
    });
  });
});
