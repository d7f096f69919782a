import { describe, expect, test } from "vitest";
import { bare, book, type Event, issues, type PayRow, refused } from "../person.js";

const row = (month: string, through?: string): PayRow => ({ month, ...(through && { through }), salary: "2000.00" });
const life = { start: "2018-01-01" };
const paid = (through: string, ...pay: PayRow[]) => issues(() => book(through, { ...life, pay }));

describe("the pay history", () => {
  test("covers every month; each hole is named, also those between rows and at both ends", () => {
    const { code, issues } = refused(() =>
      book("2018-08", { ...life, pay: [row("2018-02", "2018-03"), row("2018-06")] }),
    );
    expect(code).toBe("PAY_MISSING");
    expect(issues.map(({ path, received, expected }) => ({ path, received, expected }))).toEqual(
      ["2018-01", "2018-04", "2018-05", "2018-07", "2018-08"].map((month) => ({
        path: "facts.pay",
        received: undefined,
        expected: `a row for ${month}`,
      })),
    );
  });

  test("may be empty only when there is no month to cover", () => {
    expect(paid("2018-02")).toEqual(["facts.pay pay-missing", "facts.pay pay-missing"]);
    // Left on the day before the loopbaanbudget began.
    expect(book("2015-09", { start: "2010-01-01", end: "2015-06-30", pay: [] }).balance).toBe("0.00");
  });

  test("goes no further than the last month of employment, or the last month asked for", () => {
    expect(() => book("2018-08", { ...life, end: "2018-03-01", pay: [row("2018-01", "2018-03")] })).not.toThrow();
    expect(() => book("2018-03", { ...life, pay: [row("2018-01", "2018-03")] })).not.toThrow();
    expect(() => book("2018-03", { ...life, pay: [row("2018-01", "2018-12"), row("2019-02")] })).not.toThrow();
  });

  test("begins in July 2015, or later with the employment or the first opening", () => {
    expect(paid("2018-02", row("2017-12"), row("2018-01", "2018-02"))).toEqual(["facts.pay[0].month out-of-range"]);
    expect(paid("2018-02", row("2017-12", "2018-02"))).toEqual(["facts.pay[0].month out-of-range"]);
    expect(issues(() => book("2015-08", { start: "2012-01-01", pay: [row("2015-06", "2015-08")] }))).toEqual([
      "facts.pay[0].month out-of-range",
    ]);
    const opening: Event = { kind: "opening", id: "o", on: "2018-03-15", lots: [] };
    const opened = { ...life, events: [opening] };
    expect(issues(() => book("2018-04", { ...opened, pay: [row("2018-02", "2018-04")] }))).toEqual([
      "facts.pay[0].month out-of-range",
    ]);
    expect(book("2018-04", { ...opened, pay: [row("2018-03", "2018-04")] }).months.map(({ month }) => month)).toEqual([
      "2018-03",
      "2018-04",
    ]);
  });

  test("ends with the employment, whatever month is asked for", () => {
    const left = { ...life, end: "2018-03-31" };
    expect(issues(() => book("2018-02", { ...left, pay: [row("2018-01", "2018-04")] }))).toEqual([
      "facts.pay[0].month out-of-range",
    ]);
    expect(issues(() => book("2018-02", { ...left, pay: [row("2018-01", "2018-03"), row("2018-04")] }))).toEqual([
      "facts.pay[1].month out-of-range",
    ]);
  });

  test("says each month once; a double is at the later row, also when the earlier month comes later", () => {
    expect(paid("2018-03", row("2018-01", "2018-03"), row("2018-02"))).toEqual(["facts.pay[1].month duplicate-month"]);
    expect(paid("2018-03", row("2018-02"), row("2018-01", "2018-03"))).toEqual(["facts.pay[1].month duplicate-month"]);
    expect(paid("2018-01", row("2018-01"), row("2018-01"), row("2018-01"))).toEqual([
      "facts.pay[1].month duplicate-month",
      "facts.pay[2].month duplicate-month",
    ]);
  });

  test("is checked after the last month asked for as well", () => {
    expect(paid("2018-01", row("2018-01"), row("2018-06", "2018-12"), row("2018-12"))).toEqual([
      "facts.pay[2].month duplicate-month",
    ]);
    expect(paid("2018-01", row("2018-01"), { month: "2019-01", salary: "-1.00" })).toEqual([
      "facts.pay[1].salary out-of-range",
    ]);
    // A range that goes on for centuries, and one within it.
    expect(paid("2018-01", row("2018-01", "2500-12"), row("2400-01"))).toEqual(["facts.pay[1].month duplicate-month"]);
  });

  test("may be in any order", () => {
    const pay = [row("2018-03"), row("2018-01", "2018-02"), { ...row("2018-04"), salary: "4000.00" }];
    expect(book("2018-04", { ...life, pay }).months.map(({ accrued }) => accrued)).toEqual([
      "30.00",
      "30.00",
      "30.00",
      "60.00",
    ]);
  });
});

describe("a pay row", () => {
  test("that ends before it begins is out of range", () => {
    expect(paid("2018-01", row("2018-01"), row("2018-04", "2018-03"))).toEqual(["facts.pay[1].through out-of-range"]);
  });

  test("of one month may say so twice", () => {
    expect(book("2018-01", { ...life, pay: [row("2018-01", "2018-01")] }).balance).toBe("30.00");
  });

  test.each(["salary", "irregularity", "holidayAllowance", "yearEndAllowance"])("has no %s below zero", (field) => {
    const pay = [{ ...row("2018-01"), [field]: "-0.01" }];
    expect(refused(() => book("2018-01", { ...life, pay })).code).toBe("OUT_OF_RANGE");
    expect(paid("2018-01", ...pay)).toEqual([`facts.pay[0].${field} out-of-range`]);
  });

  test.each(["5.5", "3.5"] as const)("has the variant %s through July 2022 at the latest", (yearEndVariant) => {
    const variant = (month: string, through?: string) => [{ ...row(month, through), yearEndVariant }];
    expect(() => book("2022-07", { start: "2022-01-01", pay: variant("2022-01", "2022-07") })).not.toThrow();
    expect(issues(() => book("2022-07", { start: "2022-01-01", pay: variant("2022-01", "2022-08") }))).toEqual([
      "facts.pay[0].yearEndVariant out-of-range",
    ]);
    expect(issues(() => book("2022-08", { start: "2022-08-01", pay: variant("2022-08") }))).toEqual([
      "facts.pay[0].yearEndVariant out-of-range",
    ]);
  });

  test("has the variant 8.3 for ever", () => {
    const pay = [{ ...row("2022-08"), yearEndVariant: "8.3" as const }];
    expect(() => book("2022-08", { start: "2022-08-01", pay })).not.toThrow();
  });

  test("overrides the category of the employment, either way", () => {
    const pay = [
      row("2018-01"),
      { ...row("2018-02"), category: "student" as const },
      { ...row("2018-03"), category: "regular" as const },
    ];
    const accrued = (category: "regular" | "id-job") =>
      book("2018-03", { ...life, category, pay }).months.map((month) => month.accrued);
    expect(accrued("regular")).toEqual(["30.00", "0.00", "30.00"]);
    expect(accrued("id-job")).toEqual(["0.00", "0.00", "30.00"]);
  });

  test("counts whatever the hours; they only matter to the minima", () => {
    const pay = [{ ...row("2018-01"), hoursPerWeek: "0.01" }];
    expect(book("2018-01", { ...life, pay }, bare).balance).toBe("30.00");
    // 2000 + 160.00 + 179.28 = 2339.28; 1.5 % is 35.0892. No minimum is known for January 2018.
    expect(book("2018-01", { ...life, pay }, {}).balance).toBe("35.09");
  });
});
