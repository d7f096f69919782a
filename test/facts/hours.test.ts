import { describe, expect, test } from "vitest";
import { local, official, opened, yearBook } from "../municipality.js";
import { issues, refused } from "../person.js";

type Rows = readonly { readonly from: string; readonly hoursPerWeek: string }[];
const regulation = local({ yearAmount: "600.00", partTime: "pro-rata" });
const open =
  (hours: unknown, start = "2010-01-01") =>
  () =>
    yearBook("2013-06", { regulation, start, hours: hours as never });
/** 600 at 36 hours. */
const amountOf = (hours: Rows, start?: string) => open(hours, start)().years[0]!.accrued;

describe("contract hours", () => {
  test("hold until the next row begins", () => {
    // Six months of 36 and six of 24, 30 on average: 600 × 30/36.
    expect(
      amountOf([
        { from: "2013-01", hoursPerWeek: "36" },
        { from: "2013-07", hoursPerWeek: "24" },
      ]),
    ).toBe("500.00");
  });

  test("may be stated in any order", () => {
    const rows = [
      { from: "2013-10", hoursPerWeek: "12" },
      { from: "2013-01", hoursPerWeek: "36" },
      { from: "2013-07", hoursPerWeek: "24" },
    ];
    // (6 × 36 + 3 × 24 + 3 × 12) / 12 = 27: 600 × 27/36.
    expect(amountOf(rows)).toBe("450.00");
    expect(amountOf([...rows].reverse())).toBe("450.00");
  });

  test("may have begun long before the budget, and more than once", () => {
    const rows = [
      { from: "2001-09", hoursPerWeek: "12" },
      { from: "2012-12", hoursPerWeek: "18" },
    ];
    expect(amountOf(rows)).toBe("300.00");
  });

  test("may have decimals, one or two", () => {
    // 7.2 is a fifth of 36, 0.36 a hundredth.
    expect(amountOf([{ from: "2013-01", hoursPerWeek: "7.2" }])).toBe("120.00");
    expect(amountOf([{ from: "2013-01", hoursPerWeek: "0.36" }])).toBe("6.00");
  });

  test("above the full-time week give more than the amount", () => {
    expect(amountOf([{ from: "2013-01", hoursPerWeek: "40" }])).toBe("666.67");
  });

  test("after the last month asked for count where they are of its year, as they are known", () => {
    expect(
      amountOf([
        { from: "2013-01", hoursPerWeek: "36" },
        { from: "2013-12", hoursPerWeek: "24" },
      ]),
    ).toBe("583.33");
    expect(
      amountOf([
        { from: "2013-01", hoursPerWeek: "36" },
        { from: "2014-01", hoursPerWeek: "24" },
      ]),
    ).toBe("600.00");
  });

  test("play no part under a regulation that does not reduce the amount", () => {
    const hours = [{ from: "2013-01", hoursPerWeek: "12" }];
    const { years, entries } = yearBook("2013-06", { regulation: local(), hours });
    expect(years[0]!.accrued).toBe("500.00");
    expect(entries[0]!.because.inputs).toMatchObject({ hoursPerWeek: null });
  });
});

describe("a list of hours", () => {
  test("is required by a regulation that reduces the amount", () => {
    const call = () => yearBook("2013-06", { regulation });
    expect(refused(call).code).toBe("INVALID_FACTS");
    expect(issues(call)).toEqual(["facts.hours list"]);
  });

  test.each([null, {}, "36", 36])("is a list, not %j", (hours) => {
    expect(issues(() => opened({ ...official(), hours }))).toEqual(["facts.hours list"]);
  });

  test("has a row", () => {
    expect(refused(open([])).code).toBe("INVALID_FACTS");
    expect(issues(open([]))).toEqual(["facts.hours list"]);
  });

  test("begins in the first month of the ledger or before", () => {
    const late = [
      { from: "2013-09", hoursPerWeek: "36" },
      { from: "2013-02", hoursPerWeek: "36" },
    ];
    expect(refused(open(late)).code).toBe("OUT_OF_RANGE");
    expect(issues(open(late))).toEqual(["facts.hours[1].from out-of-range"]);
    // For who begins in February that is in time.
    expect(issues(open(late, "2013-01-31"))).toEqual(["facts.hours[1].from out-of-range"]);
    expect(open(late, "2013-02-28")).not.toThrow();
  });

  test("has one row a month; every later one in the list is reported", () => {
    const double = [
      { from: "2013-03", hoursPerWeek: "24" },
      { from: "2013-01", hoursPerWeek: "36" },
      { from: "2013-03", hoursPerWeek: "24" },
      { from: "2013-01", hoursPerWeek: "36" },
      { from: "2013-01", hoursPerWeek: "36" },
    ];
    expect(refused(open(double)).code).toBe("DUPLICATE_MONTH");
    expect(issues(open(double))).toEqual([
      "facts.hours[2].from duplicate-month",
      "facts.hours[3].from duplicate-month",
      "facts.hours[4].from duplicate-month",
    ]);
  });

  test.each<[string, object, string]>([
    ["no month", { hoursPerWeek: "36" }, "from month"],
    ["a day for a month", { from: "2013-01-01", hoursPerWeek: "36" }, "from month"],
    ["no hours", { from: "2013-01" }, "hoursPerWeek hours"],
    ["a number of hours", { from: "2013-01", hoursPerWeek: 36 }, "hoursPerWeek hours"],
    ["hours with a comma", { from: "2013-01", hoursPerWeek: "7,2" }, "hoursPerWeek hours"],
    ["none a week", { from: "2013-01", hoursPerWeek: "0.00" }, "hoursPerWeek out-of-range"],
    ["less than none", { from: "2013-01", hoursPerWeek: "-36" }, "hoursPerWeek out-of-range"],
    ["more than a week has", { from: "2013-01", hoursPerWeek: "168.01" }, "hoursPerWeek out-of-range"],
    ["a field too many", { from: "2013-01", hoursPerWeek: "36", through: "2013-12" }, "through unknown-field"],
  ])("has no row with %s", (_, row, expected) => {
    expect(issues(open([row]))).toEqual([`facts.hours[0].${expected}`]);
  });
});
