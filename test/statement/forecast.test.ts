import { describe, expect, test } from "vitest";
import { forecast } from "../../src/index.js";
import { bare, book, type Event, refused } from "../person.js";

describe("the forecast of 30.00 a month since January 2018, seen from October 2020", () => {
  const ledger = book("2020-10", { start: "2018-01-01" });

  test("of two months has nothing to lose", () => {
    expect(forecast(ledger, { months: 2 })).toEqual({
      ...{ scheme: "sociaal-werk/loopbaanbedrag", from: "2020-11", through: "2020-12", balance: "1020.00" },
      ...{ lapses: [], amount: "0.00", leastToSpend: "0.00", spendBy: null },
      receipt: ledger.receipt,
    });
  });

  test("of three months says what lapses in January, and by when to spend it", () => {
    expect(forecast(ledger, { months: 3 })).toEqual({
      ...{ scheme: "sociaal-werk/loopbaanbedrag", from: "2020-11", through: "2021-01", balance: "1020.00" },
      lapses: [
        {
          ...{ on: "2021-01-31", reason: "window", spendBy: "2021-01-31" },
          ...{ amount: "30.00", leastToSpend: "30.00", leastToSpendSoFar: "30.00" },
        },
      ],
      ...{ amount: "30.00", leastToSpend: "30.00", spendBy: "2021-01-31" },
      receipt: ledger.receipt,
    });
  });

  test("adds up, lapse by lapse, what must have been spent by then", () => {
    const { lapses, amount, leastToSpend, spendBy } = forecast(ledger, { months: 5 });
    expect(lapses.map((lapse) => `${lapse.on} ${lapse.leastToSpend} ${lapse.leastToSpendSoFar}`)).toEqual([
      "2021-01-31 30.00 30.00",
      "2021-02-28 60.00 60.00",
      "2021-03-31 90.00 90.00",
    ]);
    // No older money stands: the least to spend is what lapses.
    expect({ amount, leastToSpend, spendBy }).toEqual({
      ...{ amount: "90.00", leastToSpend: "90.00", spendBy: "2021-01-31" },
    });
  });

  test("ends when all of it has lapsed", () => {
    // Through April 2022 16 months of 30.00; from May 2019 on the next lapses in May 2024, the last in October 2025.
    const { lapses, leastToSpend } = forecast(ledger, { months: 1200 });
    expect(leastToSpend).toBe("1020.00");
    expect(lapses.map(({ on }) => on.slice(0, 7)).filter((month) => month > "2022-03" && month < "2024-07")).toEqual([
      "2022-04",
      "2024-05",
      "2024-06",
    ]);
    expect(lapses.at(-1)?.on).toBe("2025-10-31");
  });

  test("leaves awarded money alone", () => {
    const events: Event[] = [{ kind: "award", id: "a", on: "2020-10-01", amount: "1000.00" }];
    // 20.00 is free; the window is larger than that while it has one of the months, through September 2025.
    expect(forecast(book("2020-10", { start: "2018-01-01", events }), { months: 1200 }).lapses).toMatchObject([
      { on: "2025-10-31", amount: "20.00" },
    ]);
  });
});

describe("the forecast of someone", () => {
  test("in the relief names the first of January 2020, and December as the time to spend", () => {
    // 31 × 30.00 since June 2016; seven months of it before 2017.
    const { lapses, spendBy } = forecast(book("2018-12", { start: "2016-06-01" }), { months: 13 });
    expect(lapses).toMatchObject([
      {
        on: "2020-01-01",
        amount: "210.00",
        reason: "suspension-ended",
        spendBy: "2019-12-31",
        leastToSpendSoFar: "210.00",
      },
      { on: "2020-01-31", amount: "30.00", reason: "window", spendBy: "2020-01-31", leastToSpendSoFar: "240.00" },
    ]);
    expect(spendBy).toBe("2019-12-31");
    expect(forecast(book("2018-12", { start: "2016-06-01" }), { months: 12 }).lapses).toEqual([]);
  });

  test("who leaves names the last day of that month", () => {
    const life = { start: "2018-01-01", end: "2018-05-10" };
    expect(forecast(book("2018-03", life), { months: 2 })).toMatchObject({
      lapses: [{ on: "2018-05-31", amount: "90.00", reason: "exit", spendBy: "2018-05-31" }],
    });
    expect(forecast(book("2018-03", life), { months: 1 }).lapses).toEqual([]);
  });

  test("whose order lets the lapse come first names the month before", () => {
    const ledger = book("2020-12", { start: "2018-01-01" }, { ...bare, monthOrder: "accrue-lapse-spend" });
    expect(forecast(ledger, { months: 1 }).spendBy).toBe("2020-12-31");
  });

  test("in debt has nothing to lose", () => {
    const events: Event[] = [{ kind: "spend", id: "s", on: "2018-01-01", amount: "500.00" }];
    expect(forecast(book("2018-03", { start: "2018-01-01", events }), { months: 1200 })).toMatchObject({
      balance: "-410.00",
      lapses: [],
      spendBy: null,
    });
  });
});

describe("the number of months", () => {
  const ledger = book("2018-03", { start: "2018-01-01" });

  test.each([1, 12, 1200])("may be %d", (months) => {
    expect(() => forecast(ledger, { months })).not.toThrow();
  });

  test.each([0, -1, 1201, 1.5, NaN, Infinity, "12", null, undefined, [12]])("may not be %j", (months) => {
    const error = refused(() => forecast(ledger, { months } as never));
    expect(error.issues.map(({ path }) => path)).toEqual(["months"]);
  });

  test("is the only option, and has to be there", () => {
    expect(refused(() => forecast(ledger, { months: 12, from: "2018-04" } as never)).issues).toMatchObject([
      { path: "from", code: "unknown-field" },
    ]);
    expect(refused(() => forecast(ledger, {} as never)).issues).toMatchObject([{ path: "months" }]);
    expect(refused(() => forecast(ledger, undefined as never)).issues).toMatchObject([{ path: "months" }]);
  });
});
