import { describe, expect, test } from "vitest";
import { ledger, loopbaanbedrag } from "../../src/index.js";
import { type Event, type Interpretations, type PayRow, person } from "../person.js";

interface Month extends Partial<PayRow> {
  readonly start?: string;
  readonly end?: string;
}

/** Why one month accrued what it did. */
function accrual(month: string, { start = `${month}-01`, end, ...pay }: Month, interpretations: Interpretations = {}) {
  // The ledger begins in that month, whenever service did.
  const opening: Event = { kind: "opening", id: "o-1", on: `${month}-28`, lots: [] };
  const life = { start, end: end ?? null, pay: [{ month, salary: "0.00", ...pay }], events: [opening] };
  const { entries } = ledger(loopbaanbedrag, person(month, life), { through: month, interpretations });
  const entry = entries.find(({ kind }) => kind === "accrued");
  if (entry?.kind !== "accrued" || entry.because.rule !== "share-of-base") throw new Error("no accrual");
  const { holidayAllowance: holiday, yearEndAllowance: yearEnd } = entry.because.inputs;
  return {
    holiday: `${holiday?.rule} ${holiday?.amount}`,
    yearEnd: `${yearEnd?.rule} ${yearEnd?.amount}`,
    accrued: entry.amount,
  };
}

describe("the holiday allowance of 1000.00 a month, full-time", () => {
  // 8 % is 80.00, always below the minimum where there is one (domain page 3.3). The year-end allowance is 8.3 % of salary and
  // holiday allowance: of 1155.15 it is 95.87745, of 1156.69 96.00527, of 1174.93 97.51919, of 1179.30 97.8819, of 1182.89 98.17987,
  // of 1080.00 89.64. Of their sum 1.5 %, in April and May 2016 1.0 %.
  test.each([
    ["2015-07", "minimum 155.15", "percentage 95.88", "18.77"],
    ["2015-09", "minimum 155.15", "percentage 95.88", "18.77"],
    ["2015-10", "minimum 156.69", "percentage 96.01", "18.79"],
    ["2016-03", "minimum 156.69", "percentage 96.01", "18.79"],
    ["2016-04", "percentage 80.00", "percentage 89.64", "11.70"],
    ["2016-05", "percentage 80.00", "percentage 89.64", "11.70"],
    ["2016-06", "percentage 80.00", "percentage 89.64", "17.54"],
    ["2020-06", "percentage 80.00", "percentage 89.64", "17.54"],
    ["2020-07", "minimum 174.93", "percentage 97.52", "19.09"],
    ["2021-11", "minimum 174.93", "percentage 97.52", "19.09"],
    ["2021-12", "minimum 179.30", "percentage 97.88", "19.16"],
    ["2022-12", "minimum 179.30", "percentage 97.88", "19.16"],
    ["2023-01", "minimum 182.89", "percentage 98.18", "19.22"],
    ["2023-06", "minimum 182.89", "percentage 98.18", "19.22"],
    ["2023-07", "percentage 80.00", "percentage 89.64", "17.54"],
    ["2026-01", "percentage 80.00", "percentage 89.64", "17.54"],
  ])("in %s is by %s", (month, holiday, yearEnd, accrued) => {
    expect(accrual(month, { salary: "1000.00" })).toEqual({ holiday, yearEnd, accrued });
  });

  test("is the percentage from where that reaches the minimum: 8 % of 1958.63 is 156.6904", () => {
    expect(accrual("2015-10", { salary: "1958.63" }).holiday).toBe("percentage 156.69");
    // 156.6848.
    expect(accrual("2015-10", { salary: "1958.56" }).holiday).toBe("minimum 156.69");
  });

  test("is compared exactly when nothing is rounded: 8 % of 1958.62 is 156.6896, of 1958.63 156.6904", () => {
    expect(accrual("2015-10", { salary: "1958.62" }, { rounding: "once" }).holiday).toBe("minimum 156.69");
    expect(accrual("2015-10", { salary: "1958.63" }, { rounding: "once" }).holiday).toBe("percentage 156.6904");
  });
});

describe("the year-end allowance of 900.00 a month, full-time", () => {
  // The holiday allowance is at its minimum of 155.15, then 156.69: 8.3 % of 1055.15 is 87.57745, of 1056.69 87.70527, both below
  // the minimum of 92.60, then 93.58 (domain page 3.4). After March 2016: 8.3 % of 972.00 is 80.676.
  test.each([
    ["2015-07", "minimum 92.60", "17.22"],
    ["2015-11", "minimum 92.60", "17.24"],
    ["2015-12", "minimum 93.58", "17.25"],
    ["2016-03", "minimum 93.58", "17.25"],
    ["2016-04", "percentage 80.68", "10.53"],
  ])("in %s is by %s", (month, yearEnd, accrued) => {
    expect(accrual(month, { salary: "900.00" })).toMatchObject({ yearEnd, accrued });
  });

  test("knows the minimum for every variant, and none after March 2016", () => {
    // 3.5 % of 2160.00 is 75.60, 5.5 % 118.80; of 2179.30 in 2022 3.5 % is 76.2755.
    expect(accrual("2015-12", { salary: "2000.00", yearEndVariant: "3.5" }).yearEnd).toBe("minimum 93.58");
    expect(accrual("2015-12", { salary: "2000.00", yearEndVariant: "5.5" }).yearEnd).toBe("percentage 118.80");
    expect(accrual("2022-07", { salary: "2000.00", yearEndVariant: "3.5" }).yearEnd).toBe("percentage 76.28");
  });
});

describe("a minimum", () => {
  test("is for a part-timer the part of the hours: 179.30 × 24 / 36 = 119.5333…", () => {
    expect(accrual("2022-09", { salary: "1400.00", hoursPerWeek: "24" }).holiday).toBe("minimum 119.53");
    expect(accrual("2022-09", { salary: "1400.00", hoursPerWeek: "24" }, { rounding: "once" }).holiday).toBe(
      "minimum 119.533333333333",
    );
  });

  test("is for more than full-time more: 179.30 × 40 / 36 = 199.2222…", () => {
    expect(accrual("2022-09", { salary: "2000.00", hoursPerWeek: "40" }).holiday).toBe("minimum 199.22");
  });

  test("counts in a month begun halfway for the days in service", () => {
    // The leap day of 2016 alone: 156.69 / 29 = 5.403…; 8.3 % of 55.40 is 4.5982, above 93.58 / 29; 1.5 % of 60.00.
    expect(accrual("2016-02", { start: "2016-02-29", salary: "50.00" })).toEqual({
      holiday: "minimum 5.40",
      yearEnd: "percentage 4.60",
      accrued: "0.90",
    });
    // One day of 28: 174.93 / 28 = 6.2475; 8.3 % of 66.25 is 5.49875; 1.5 % of 71.75 is 1.07625.
    expect(accrual("2021-02", { start: "2021-02-28", salary: "60.00" })).toEqual({
      holiday: "minimum 6.25",
      yearEnd: "percentage 5.50",
      accrued: "1.08",
    });
    // From the second of 31 days: 182.89 × 30 / 31 = 176.9903….
    expect(accrual("2023-01", { start: "2023-01-02", salary: "100.00" }).holiday).toBe("minimum 176.99");
  });

  test("counts in a month ended halfway for the days in service", () => {
    // 28 of 29 days: 156.69 × 28 / 29 = 151.2868…; 8.3 % of 1951.29 is 161.95707; 1.5 % of 2113.25 is 31.69875.
    expect(accrual("2016-02", { start: "2015-01-01", end: "2016-02-28", salary: "1800.00" })).toEqual({
      holiday: "minimum 151.29",
      yearEnd: "percentage 161.96",
      accrued: "31.70",
    });
    // All 29: 8.3 % of 1956.69 is 162.40527; 1.5 % of 2119.10 is 31.7865.
    expect(accrual("2016-02", { start: "2015-01-01", end: "2016-02-29", salary: "1800.00" })).toEqual({
      holiday: "minimum 156.69",
      yearEnd: "percentage 162.41",
      accrued: "31.79",
    });
  });

  test("counts in a month begun and ended halfway for the days between", () => {
    // 5 of 31 days: 179.30 × 5 / 31 = 28.9193…; 8.3 % of 328.92 is 27.30036; 1.5 % of 356.22 is 5.3433.
    expect(accrual("2022-10", { start: "2022-10-06", end: "2022-10-10", salary: "300.00" })).toEqual({
      holiday: "minimum 28.92",
      yearEnd: "percentage 27.30",
      accrued: "5.34",
    });
  });

  test("is multiplied first and divided last: 18 of 36 hours, 10 of 30 days, 179.30 × 18 × 10 / (36 × 30) = 29.8833…", () => {
    // 8.3 % of 329.88 is 27.38004; 1.5 % of 357.26 is 5.3589.
    expect(accrual("2022-09", { start: "2022-09-21", salary: "300.00", hoursPerWeek: "18" })).toEqual({
      holiday: "minimum 29.88",
      yearEnd: "percentage 27.38",
      accrued: "5.36",
    });
  });

  test("does not exist in a month without salary, whose base is the irregularity allowance", () => {
    // 1.5 % of 100.00.
    expect(accrual("2015-10", { irregularity: "100.00" })).toEqual({
      holiday: "percentage 0.00",
      yearEnd: "percentage 0.00",
      accrued: "1.50",
    });
  });

  test("exists in a month with one cent of salary", () => {
    // 0.01 + 156.69 + 92.60 = 249.30; 1.5 % is 3.7395.
    expect(accrual("2015-10", { salary: "0.01" })).toEqual({
      holiday: "minimum 156.69",
      yearEnd: "minimum 92.60",
      accrued: "3.74",
    });
  });
});

describe("an allowance that payroll gives", () => {
  test("is taken as it is, also below a minimum; the year-end allowance is computed over it", () => {
    // 8.3 % of 2100.00 is 174.30; 1.5 % of 2274.30 is 34.1145.
    expect(accrual("2018-03", { salary: "2000.00", holidayAllowance: "100.00" })).toEqual({
      holiday: "given 100.00",
      yearEnd: "percentage 174.30",
      accrued: "34.11",
    });
    // 8.3 % of 1080.00 is 89.64, below 92.60; 1.5 % of 1172.60 is 17.589.
    expect(accrual("2015-10", { salary: "1000.00", holidayAllowance: "80.00" })).toEqual({
      holiday: "given 80.00",
      yearEnd: "minimum 92.60",
      accrued: "17.59",
    });
    // 1.5 % of 2160.00.
    expect(accrual("2018-03", { salary: "2000.00", yearEndAllowance: "0.00" })).toEqual({
      holiday: "percentage 160.00",
      yearEnd: "given 0.00",
      accrued: "32.40",
    });
  });

  test("may be nothing, which is not the same as absent", () => {
    const given = { holidayAllowance: "0.00", yearEndAllowance: "0.00" };
    expect(accrual("2015-10", { salary: "1000.00", ...given })).toEqual({
      holiday: "given 0.00",
      yearEnd: "given 0.00",
      accrued: "15.00",
    });
  });

  test("counts in a month without salary", () => {
    // 8.3 % of 100.00 is 8.30; 1.5 % of 108.30 is 1.6245.
    expect(accrual("2018-03", { holidayAllowance: "100.00" })).toEqual({
      holiday: "given 100.00",
      yearEnd: "percentage 8.30",
      accrued: "1.62",
    });
  });
});
