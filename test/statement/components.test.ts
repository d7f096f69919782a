import { describe, expect, test } from "vitest";
import { type ComponentsLedger, forecast, payslip, yearStatement } from "../../src/index.js";
import { cents, euro } from "../exact.js";
import { ikbBook, type IkbEvent } from "../ikb-person.js";
import { issues, refused } from "../person.js";

const events: IkbEvent[] = [
  { kind: "buy-leave", id: "b", on: "2023-11-10", hours: "10" },
  { kind: "pay-out", id: "p", on: "2024-01-10", amount: "100.00" },
  { kind: "sell-leave", id: "s", on: "2024-02-10", hours: "4" },
];
const book = ikbBook("2024-03", { start: "2023-11-01", events });
const stored = JSON.parse(JSON.stringify(book)) as ComponentsLedger;

describe("the payslip of a month of the keuzebudget", () => {
  test("shows the components, what they make, what was done with it and what is left", () => {
    expect(payslip(book, "2023-11")).toMatchObject({
      ...{ scheme: "sociaal-werk/keuzebudget", month: "2023-11", opening: "0.00" },
      ...{ holidayAllowance: "240.00", yearEndAllowance: "268.92", extra: "3.24", leaveValue: "48.74" },
      ...{ healthInsurance: "10.00", accrued: "570.90", soldLeave: "0.00", boughtLeave: "224.93", paidOut: "0.00" },
      ...{ closing: "345.97", available: "345.97", leaveHours: "0.00", interpretations: { rounding: "each-amount" } },
    });
    // 345.97 + 570.90.
    expect(payslip(book, "2023-12")).toMatchObject({ opening: "345.97", paidOut: "916.87", closing: "0.00" });
    expect(payslip(book, "2024-01")).toMatchObject({
      ...{ leaveValue: "0.00", accrued: "522.16", paidOut: "100.00", closing: "422.16", leaveHours: "2.17" },
    });
    expect(payslip(book, "2024-02")).toMatchObject({ soldLeave: "89.97", closing: "1034.29", leaveHours: "0.33" });
  });

  test("has nothing held", () => {
    expect(payslip(book, "2024-02")).not.toHaveProperty("held");
  });

  test("has the bookings and the findings of that month", () => {
    expect(payslip(book, "2023-12").entries.map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      "2023-12-31 accrued",
      "2023-12-31 paidOut",
    ]);
    const drawn = ikbBook("2024-03", { start: "2024-01-01", events: [{ ...events[1]!, amount: "600" } as IkbEvent] });
    expect(payslip(drawn, "2024-01").findings.map(({ code }) => code)).toEqual(["overdrawn"]);
    expect(payslip(drawn, "2024-02").findings).toEqual([]);
  });

  test("of a month after the employment is empty", () => {
    const left = ikbBook("2024-05", { start: "2024-01-01", end: "2024-03-31" });
    expect(payslip(left, "2024-04")).toMatchObject({
      accrued: "0.00",
      healthInsurance: "0.00",
      entries: [],
      leaveHours: "6.50",
    });
  });

  test("adds up month by month to the row of its year and to the totals", () => {
    const columns = ["accrued", "soldLeave", "boughtLeave", "paidOut", "healthInsurance", "leaveValue"] as const;
    for (const year of book.years) {
      const slips = book.months
        .filter(({ month }) => month.startsWith(String(year.year)))
        .map(({ month }) => payslip(book, month));
      for (const column of columns) {
        expect(`${column} ${euro(slips.reduce((sum, slip) => sum + cents(slip[column]), 0n))}`).toBe(
          `${column} ${year[column]}`,
        );
      }
      expect([slips[0]!.opening, slips.at(-1)!.closing, slips.at(-1)!.leaveHours]).toEqual([
        ...[year.opening, year.closing, year.leaveHours],
      ]);
    }
    expect(book.totals).toMatchObject({
      accrued: "2708.28",
      boughtLeave: "224.93",
      soldLeave: "89.97",
      paidOut: "1016.87",
    });
  });

  test("is the same of a ledger that was stored", () => {
    for (const { month } of book.months) expect(payslip(stored, month)).toEqual(payslip(book, month));
  });

  test.each(["2023-10", "2024-04", "0001-01"])("does not exist for %s", (month) => {
    expect(refused(() => payslip(book, month))).toMatchObject({
      ...{
        code: "OUT_OF_RANGE",
        issues: [{ path: "month", expected: "a month of the ledger, 2023-11 through 2024-03" }],
      },
    });
  });
});

describe("the statement of a year of the keuzebudget", () => {
  test("shows the sums of its months with their bookings, the last year as far as the ledger goes", () => {
    expect(yearStatement(book, 2023)).toMatchObject({
      ...{ scheme: "sociaal-werk/keuzebudget", year: 2023, opening: "0.00", holidayAllowance: "480.00" },
      ...{ leaveValue: "97.48", accrued: "1141.80", boughtLeave: "224.93", paidOut: "916.87", closing: "0.00" },
      ...{ available: "0.00", leaveHours: "0.00" },
    });
    expect(yearStatement(book, 2024)).toMatchObject({ accrued: "1566.48", closing: "1556.45", leaveHours: "2.50" });
    expect([2023, 2024].flatMap((year) => yearStatement(book, year).entries)).toEqual(book.entries);
    expect(yearStatement(stored, 2023)).toEqual(yearStatement(book, 2023));
  });

  test.each([2022, 2025])("does not exist for %i", (year) => {
    expect(issues(() => yearStatement(book, year))).toEqual(["year out-of-range"]);
  });
});

describe("the forecast of the keuzebudget", () => {
  test("names what December pays out of what is there, and by when it can be used otherwise", () => {
    expect(forecast(book, { months: 9 })).toEqual({
      ...{ scheme: "sociaal-werk/keuzebudget", from: "2024-04", through: "2024-12", balance: "1556.45" },
      lapses: [
        {
          ...{ on: "2024-12-31", amount: "1556.45", reason: "no-choice", spendBy: "2024-12-31" },
          ...{ leastToSpend: "1556.45", leastToSpendSoFar: "1556.45" },
        },
      ],
      ...{ amount: "1556.45", leastToSpend: "1556.45", spendBy: "2024-12-31" },
      receipt: book.receipt,
    });
    expect(forecast(book, { months: 8 })).toMatchObject({ lapses: [], leastToSpend: "0.00", spendBy: null });
    // Nothing is left for a later December.
    expect(forecast(book, { months: 1200 }).lapses).toHaveLength(1);
  });

  test("names what the end of employment pays out, on the last day of its month", () => {
    const left = ikbBook("2024-03", { start: "2024-01-01", end: "2024-06-10" });
    expect(forecast(left, { months: 12 }).lapses).toMatchObject([
      { on: "2024-06-30", amount: "1566.48", reason: "exit", spendBy: "2024-06-30" },
    ]);
    expect(forecast(left, { months: 2 }).lapses).toEqual([]);
    // An end after the year: December comes first.
    const later = ikbBook("2024-03", { start: "2024-01-01", end: "2025-02-28" });
    expect(forecast(later, { months: 24 }).lapses).toMatchObject([{ on: "2024-12-31", reason: "no-choice" }]);
  });

  test("names nothing after December, after the end, nor of a debt", () => {
    expect(forecast(ikbBook("2024-12", { start: "2024-01-01" }), { months: 12 }).lapses).toEqual([]);
    expect(forecast(ikbBook("2024-06", { start: "2024-01-01", end: "2024-06-10" }), { months: 12 }).lapses).toEqual([]);
    const debt: IkbEvent = { kind: "pay-out", id: "p", on: "2024-01-10", amount: "9000" };
    expect(forecast(ikbBook("2024-03", { start: "2024-01-01", events: [debt] }), { months: 12 }).lapses).toEqual([]);
  });
});
