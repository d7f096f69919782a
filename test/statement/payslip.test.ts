import { describe, expect, test } from "vitest";
import { answer, payslip } from "../../src/index.js";
import { goingOn, yearBook } from "../municipality.js";
import { bareWithoutRelief, book, type Event, issues, refused } from "../person.js";

const events: Event[] = [
  { kind: "award", id: "a", on: "2018-03-05", amount: "40.00" },
  { kind: "spend", id: "s", on: "2018-03-10", amount: "10.00" },
  { kind: "spend", id: "next", on: "2018-04-10", amount: "1.00" },
];
const ledger = book("2018-04", { start: "2018-01-01", events });

describe("the payslip of a month", () => {
  test("shows height, accrual and every mutation (3.3 F), what is held and what is available", () => {
    expect(payslip(ledger, "2018-03")).toMatchObject({
      ...{
        scheme: "sociaal-werk/loopbaanbedrag",
        month: "2018-03",
        opening: "60.00",
        accrued: "30.00",
        takenOver: "0.00",
      },
      ...{ refunded: "0.00", spent: "10.00", transferredOut: "0.00", lapsed: "0.00", closing: "80.00", held: "40.00" },
      available: "40.00",
    });
  });

  test("has the bookings and the findings of that month and of no other", () => {
    const { entries, findings } = payslip(ledger, "2018-03");
    expect(entries.map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      "2018-03-05 awarded",
      "2018-03-10 spent",
      "2018-03-31 accrued",
    ]);
    expect(findings).toMatchObject([{ code: "spent-without-award", month: "2018-03", events: ["s"] }]);
  });

  test("of month 37 shows what lapsed, and why", () => {
    const { lapsed, entries } = payslip(book("2018-07", {}, bareWithoutRelief), "2018-07");
    expect(lapsed).toBe("30.00");
    expect(entries.map(({ kind, because }) => `${kind} ${because.rule}`)).toEqual([
      "accrued share-of-base",
      "lapsed window",
    ]);
  });

  test("exists for the first and for the last month of the ledger", () => {
    expect(payslip(ledger, "2018-01")).toMatchObject({ opening: "0.00", closing: "30.00" });
    expect(payslip(ledger, "2018-04")).toMatchObject({ opening: "80.00", closing: "109.00", available: "69.00" });
  });

  test.each(["2017-12", "2018-05", "0001-01", "9999-12"])("does not exist for a month outside it: %s", (month) => {
    const call = () => payslip(ledger, month);
    expect(refused(call)).toMatchObject({ code: "OUT_OF_RANGE", issues: [{ path: "month", received: month }] });
  });

  test.each(["2018-3", "2018-13", "2018-03-01", "", null, 201803, undefined])(
    "is not found under %j, which is no month",
    (month) => {
      const call = () => payslip(ledger, month as string);
      expect(refused(call).code).toBe("INVALID_FACTS");
      expect(issues(call)).toEqual(["month month"]);
    },
  );

  test.each(["national", "hilversum", goingOn()] as const)(
    "does not exist for a ledger by the year: %j",
    (regulation) => {
      const years = yearBook("2014-01", { regulation });
      const error = refused(() => payslip(years as never, "2014-01"));
      expect(error.code).toBe("INVALID_FACTS");
      expect(error.issues).toEqual([
        {
          ...{ path: "ledger", code: "object", received: "gemeenten/loopbaanbudget" },
          expected: "a ledger with a monthly statement",
        },
      ]);
      // Also not of one that was stored, whatever the month.
      const stored: unknown = JSON.parse(JSON.stringify(years));
      expect(issues(() => payslip(stored as never, "1999-01"))).toEqual(["ledger object"]);
      expect(issues(() => payslip(stored as never, "no month"))).toEqual(["month month"]);
      expect(answer({ call: "payslip", ledger: stored, month: "2014-01" })).toMatchObject({
        ok: false,
        error: {
          code: "INVALID_FACTS",
          issues: [{ path: "ledger.scheme", expected: "a ledger with a monthly statement, as it was answered" }],
        },
      });
    },
  );
});
