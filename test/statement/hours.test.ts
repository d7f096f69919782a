import { describe, expect, test } from "vitest";
import { forecast, type HoursLedger, payslip, yearStatement } from "../../src/index.js";
import { hoursBook, type HoursEvent } from "../hours-person.js";
import { issues, refused } from "../person.js";

const events: HoursEvent[] = [
  { kind: "opening", id: "o", on: "2016-03-20", lots: [{ year: 2015, hours: "4" }] },
  { kind: "take", id: "t", on: "2016-05-10", hours: "8" },
  { kind: "convert", id: "c", on: "2016-05-11", hours: "2", hourlyWage: "22.49" },
  { kind: "save", id: "v", on: "2017-01-01", hours: "6" },
];
const book = hoursBook("2017-02", { events });
const stored = JSON.parse(JSON.stringify(book)) as HoursLedger;

describe("the payslip of a month of hours", () => {
  test("shows what the month began with, what came and went, and what it ended with", () => {
    // Ten months of 3 on 1 March, and 4 taken over.
    expect(payslip(book, "2016-03")).toMatchObject({
      ...{ scheme: "sociaal-werk/vitaliteitsuren", month: "2016-03", opening: "0.00", accrued: "30.00" },
      ...{ takenOver: "4.00", spent: "0.00", lapsed: "0.00", money: "0.00", closing: "34.00", available: "34.00" },
      ...{ refunded: "0.00", transferredOut: "0.00", held: "0.00", interpretations: {} },
    });
    expect(payslip(book, "2016-04")).toMatchObject({ opening: "34.00", closing: "34.00", entries: [] });
    expect(payslip(book, "2016-05")).toMatchObject({
      opening: "34.00",
      spent: "10.00",
      money: "44.98",
      closing: "24.00",
    });
    expect(payslip(book, "2017-01")).toMatchObject({
      opening: "24.00",
      accrued: "36.00",
      spent: "6.00",
      closing: "54.00",
    });
    expect(payslip(book, "2017-02")).toMatchObject({ opening: "54.00", closing: "54.00" });
  });

  test("has the bookings and the findings of that month", () => {
    const kinds = (month: string) => payslip(book, month).entries.map(({ kind, on }) => `${on} ${kind}`);
    expect(kinds("2016-03")).toEqual(["2016-03-20 takenOver", "2016-03-01 accrued"]);
    expect(kinds("2016-05")).toEqual(["2016-05-10 taken", "2016-05-11 converted"]);
    expect(kinds("2017-01")).toEqual(["2017-01-01 accrued", "2017-01-01 saved"]);
    const debt = hoursBook("2016-12", { events: [{ kind: "take", id: "t", on: "2016-05-10", hours: "80" }] });
    const found = (month: string) => payslip(debt, month).findings.filter(({ code }) => code === "overspent");
    expect([found("2016-04"), found("2016-05").length, found("2016-06")]).toEqual([[], 1, []]);
  });

  test("of the month in which hours lapse shows them", () => {
    const lapsing = hoursBook("2020-12", { end: "2015-12-31" });
    expect(payslip(lapsing, "2020-11")).toMatchObject({ opening: "18.00", lapsed: "0.00", closing: "18.00" });
    expect(payslip(lapsing, "2020-12")).toMatchObject({ opening: "18.00", lapsed: "18.00", closing: "0.00" });
  });

  test("below nothing says so", () => {
    const debt = hoursBook("2015-08", { events: [{ kind: "take", id: "t", on: "2015-08-10", hours: "20" }] });
    expect(payslip(debt, "2015-08")).toMatchObject({ opening: "18.00", closing: "-2.00", available: "-2.00" });
  });

  test("adds up over the months to the year, and the years to the ledger", () => {
    let closing = 0;
    const sums = { accrued: 0, takenOver: 0, spent: 0, lapsed: 0, money: 0 };
    for (const month of ["2016-03", "2016-04", "2016-05", "2016-06", "2016-07", "2016-08", "2016-09", "2016-10"]) {
      const slip = payslip(book, month);
      expect(Number(slip.opening)).toBe(closing);
      closing = Number(slip.closing);
      for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += Number(slip[name]);
    }
    const { accrued, takenOver, spent, lapsed, money } = book.years[0]!;
    expect(sums).toEqual({
      ...{ accrued: Number(accrued), takenOver: Number(takenOver), spent: Number(spent) },
      ...{ lapsed: Number(lapsed), money: Number(money) },
    });
  });

  test("is the same of a ledger that was stored", () => {
    for (const month of ["2016-03", "2016-05", "2017-02"]) expect(payslip(stored, month)).toEqual(payslip(book, month));
  });

  test.each(["2016-02", "2016-01", "2015-12", "2017-03", "9999-12"])(
    "does not exist for %s, which is no month of the ledger",
    (month) => {
      const call = () => payslip(book, month);
      expect(refused(call)).toMatchObject({ code: "OUT_OF_RANGE", issues: [{ path: "month", received: month }] });
    },
  );

  test("does not exist before July 2015 of a ledger that begins there", () => {
    expect(payslip(hoursBook("2016-12"), "2015-07")).toMatchObject({ accrued: "18.00" });
    expect(issues(() => payslip(hoursBook("2016-12"), "2015-06"))).toEqual(["month out-of-range"]);
  });

  test("exists for every month of the ledger, also before anything was booked", () => {
    // In service before July 2015 only: the ledger begins there all the same, and hours go out in September.
    const events: HoursEvent[] = [{ kind: "take", id: "t", on: "2015-09-02", hours: "1" }];
    const early = hoursBook("2015-10", { end: "2015-06-30", events });
    const shown = ["2015-07", "2015-08", "2015-09", "2015-10"].map((month) => payslip(early, month).closing);
    expect(shown).toEqual(["0.00", "0.00", "-1.00", "-1.00"]);
    const nothing = hoursBook("2015-10", { end: "2015-06-30" });
    expect(payslip(nothing, "2015-07").closing).toBe("0.00");
    expect(issues(() => payslip(nothing, "2015-06"))).toEqual(["month out-of-range"]);
  });

  test.each(["2016-3", "2016", "", null, 201603, undefined])("is not found under %j, which is no month", (month) => {
    const call = () => payslip(book, month as string);
    expect(refused(call).code).toBe("INVALID_FACTS");
    expect(issues(call)).toEqual(["month month"]);
  });
});

describe("the statement of a year of hours", () => {
  test("shows the row of the year with its bookings, the last year as far as the ledger goes", () => {
    expect(yearStatement(book, 2016)).toMatchObject({
      ...{ scheme: "sociaal-werk/vitaliteitsuren", year: 2016, opening: "0.00", accrued: "30.00", takenOver: "4.00" },
      ...{ spent: "10.00", lapsed: "0.00", money: "44.98", closing: "24.00", held: "0.00", available: "24.00" },
    });
    expect(yearStatement(book, 2017)).toMatchObject({
      opening: "24.00",
      accrued: "36.00",
      spent: "6.00",
      closing: "54.00",
    });
    expect(yearStatement(book, 2016).entries.map(({ kind }) => kind)).toEqual([
      "takenOver",
      "accrued",
      "taken",
      "converted",
    ]);
    expect([2016, 2017].flatMap((year) => yearStatement(book, year).entries)).toEqual(book.entries);
    expect(yearStatement(book, 2016)).not.toHaveProperty("regulation");
  });

  test("is the same of a ledger that was stored", () => {
    expect(yearStatement(stored, 2016)).toEqual(yearStatement(book, 2016));
  });

  test.each([2015, 2018, 1900])("does not exist for %i", (year) => {
    expect(refused(() => yearStatement(book, year))).toMatchObject({
      ...{ code: "OUT_OF_RANGE", issues: [{ path: "year", expected: "a year of the ledger, 2016 through 2017" }] },
    });
  });

  test.each(["2016", 2016.5, null, undefined])("is not found under %j, which is no year", (year) => {
    expect(issues(() => yearStatement(book, year as number))).toEqual(["year number"]);
  });
});

describe("the forecast of hours", () => {
  test("names every year's hours on the day they lapse", () => {
    // 4 of 2015 and 6 of 2016 are used; 24 − 6 of 2016 and 36 of 2017 are left.
    expect(forecast(book, { months: 60 })).toEqual({
      ...{ scheme: "sociaal-werk/vitaliteitsuren", from: "2017-03", through: "2022-02", balance: "54.00" },
      lapses: [
        {
          ...{ on: "2021-12-31", amount: "18.00", reason: "expired", spendBy: "2021-12-31" },
          ...{ leastToSpend: "18.00", leastToSpendSoFar: "18.00" },
        },
      ],
      ...{ amount: "18.00", leastToSpend: "18.00", spendBy: "2021-12-31" },
      receipt: book.receipt,
    });
    const all = forecast(book, { months: 1200 });
    expect(all.lapses.map(({ on, amount, leastToSpendSoFar }) => `${on} ${amount} ${leastToSpendSoFar}`)).toEqual([
      "2021-12-31 18.00 18.00",
      "2022-12-31 36.00 54.00",
    ]);
  });

  test("names nothing in months in which nothing lapses, nor of a debt", () => {
    expect(forecast(book, { months: 57 })).toMatchObject({ lapses: [], leastToSpend: "0.00", spendBy: null });
    const debt = hoursBook("2015-12", { events: [{ kind: "take", id: "t", on: "2015-08-10", hours: "20" }] });
    expect(forecast(debt, { months: 1200 })).toMatchObject({ balance: "-2.00", lapses: [] });
  });

  test("is what happens: whoever uses no more loses that, whoever uses the least by the day loses nothing", () => {
    const left = { end: "2017-02-28" };
    const lapsed = (more: HoursEvent[]) =>
      hoursBook("2022-12", { ...left, events: [...events, ...more] }).totals.lapsed;
    // Of 2017 the right is then two months of 3: 6, which used up for leave saving leaves 18 + 6.
    const known = hoursBook("2017-02", { ...left, events });
    const { leastToSpend, amount } = forecast(known, { months: 70 });
    expect([known.balance, amount, leastToSpend, lapsed([])]).toEqual(["24.00", "24.00", "24.00", "24.00"]);
    expect(lapsed([{ kind: "take", id: "x", on: "2021-12-31", hours: "24" }])).toBe("0.00");
    expect(lapsed([{ kind: "take", id: "x", on: "2021-12-31", hours: "17.99" }])).toBe("6.01");
  });

  test("is the same of a ledger that was stored", () => {
    expect(forecast(stored, { months: 60 })).toEqual(forecast(book, { months: 60 }));
  });
});
