import { describe, expect, test } from "vitest";
import { loopbaanbedrag } from "../../src/index.js";
import { bare, bareWithoutRelief, book } from "../person.js";

test("the scheme has the id and the unit of the contract", () => {
  expect({ id: loopbaanbedrag.id, unit: loopbaanbedrag.unit }).toEqual({
    id: "sociaal-werk/loopbaanbedrag",
    unit: "EUR",
  });
});

describe("the published example: 2000 a month since July 2015, nothing spent (domain page, table A)", () => {
  // Month, accrued so far; balance and lapsed so far by the text, then with the relief.
  test.each([
    ["2016-03", "270.00", ["270.00", "0.00"], ["270.00", "0.00"]],
    ["2016-05", "310.00", ["310.00", "0.00"], ["310.00", "0.00"]],
    ["2018-06", "1060.00", ["1060.00", "0.00"], ["1060.00", "0.00"]],
    ["2018-07", "1090.00", ["1060.00", "30.00"], ["1090.00", "0.00"]],
    ["2018-11", "1210.00", ["1060.00", "150.00"], ["1210.00", "0.00"]],
    ["2018-12", "1240.00", ["1060.00", "180.00"], ["1240.00", "0.00"]],
    ["2019-12", "1600.00", ["1080.00", "520.00"], ["1600.00", "0.00"]],
    ["2020-01", "1630.00", ["1080.00", "550.00"], ["1080.00", "550.00"]],
    ["2022-04", "2440.00", ["1080.00", "1360.00"], ["1080.00", "1360.00"]],
    ["2022-05", "2470.00", ["1110.00", "1360.00"], ["1110.00", "1360.00"]],
    ["2024-04", "3160.00", ["1800.00", "1360.00"], ["1800.00", "1360.00"]],
    ["2024-05", "3190.00", ["1800.00", "1390.00"], ["1800.00", "1390.00"]],
  ])("through %s", (through, accrued, byTheText, withTheRelief) => {
    const seen = [bareWithoutRelief, bare].map((readings) => {
      const { balance, totals } = book(through, {}, readings);
      expect(totals.accrued).toBe(accrued);
      return [balance, totals.lapsed];
    });
    expect(seen).toEqual([byTheText, withTheRelief]);
  });
});

describe("the month on which two windows part", () => {
  // 30.00 a month: so many months, and what is there after the last of them.
  test.each([
    [35, "1050.00", "0.00"],
    [36, "1080.00", "0.00"],
    [37, "1080.00", "30.00"],
    [38, "1080.00", "60.00"],
  ])("36 months: after %d the saldo is %s", (months, balance, lapsed) => {
    // From January 2018, so that month 37 lies after the relief and before May 2022.
    const through = `${2018 + Math.floor((months - 1) / 12)}-${String(((months - 1) % 12) + 1).padStart(2, "0")}`;
    const { balance: got, totals } = book(through, { start: "2018-01-01" });
    expect([got, totals.lapsed]).toEqual([balance, lapsed]);
  });

  test.each([
    [59, "1770.00", "0.00"],
    [60, "1800.00", "0.00"],
    [61, "1800.00", "30.00"],
    [62, "1800.00", "60.00"],
  ])("60 months: after %d the saldo is %s", (months, balance, lapsed) => {
    // From January 2021: month 37 is January 2024.
    const through = `${2021 + Math.floor((months - 1) / 12)}-${String(((months - 1) % 12) + 1).padStart(2, "0")}`;
    const { balance: got, totals } = book(through, { start: "2021-01-01" });
    expect([got, totals.lapsed]).toEqual([balance, lapsed]);
  });
});

describe("500 spent in month 20 of 30.00 a month (domain page, vector D)", () => {
  test("leaves nothing to lapse before month 53, when 10.00 does", () => {
    const { months } = book(
      "2020-10",
      { start: "2016-06-01", events: [{ kind: "spend", id: "s-1", on: "2018-01-10", amount: "500.00" }] },
      bareWithoutRelief,
    );
    expect(months[36]).toMatchObject({ month: "2019-06", lapsed: "0.00", closing: "610.00" });
    expect(months.filter(({ lapsed }) => lapsed !== "0.00")).toMatchObject([
      { month: "2020-10", lapsed: "10.00", closing: "1080.00" },
    ]);
  });
});
