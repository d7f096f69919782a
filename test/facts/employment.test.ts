import { describe, expect, test } from "vitest";
import { bare, book, issues, refused } from "../person.js";

describe("employment", () => {
  test("may begin and end on one day", () => {
    // One day, one month of 2000: 30.00, which lapses as she leaves.
    const { totals, balance } = book("2018-01", { start: "2018-01-10", end: "2018-01-10" });
    expect({ accrued: totals.accrued, lapsed: totals.lapsed, balance }).toEqual({
      accrued: "30.00",
      lapsed: "30.00",
      balance: "0.00",
    });
  });

  test("does not end before it begins", () => {
    const call = () => book("2018-01", { start: "2018-01-10", end: "2018-01-09" });
    expect(refused(call).code).toBe("OUT_OF_RANGE");
    expect(issues(call)).toEqual(["facts.employment.end out-of-range"]);
  });

  test("that ended before July 2015 has months, and nothing in them", () => {
    const { months, entries, lots, balance } = book("2015-09", { start: "2010-01-01", end: "2015-06-30", pay: [] });
    expect(months.map(({ month, closing }) => `${month} ${closing}`)).toEqual([
      "2015-07 0.00",
      "2015-08 0.00",
      "2015-09 0.00",
    ]);
    expect({ entries, lots, balance }).toEqual({ entries: [], lots: [], balance: "0.00" });
  });

  test("that ended before July 2015 has no pay row", () => {
    const left = { start: "2010-01-01", end: "2015-06-30" };
    expect(issues(() => book("2015-09", { ...left, pay: [{ month: "2015-07", salary: "2000.00" }] }))).toEqual([
      "facts.pay[0].month out-of-range",
    ]);
  });

  test("that ended on 1 July 2015 has one month, of one day", () => {
    // The minimum of VT for one day of 31 is 155.15 / 31 = 5.0048…, of EJU 92.60 / 31 = 2.9871; both below the percentages of 100:
    // 8.00 and 8.3 % of 108.00 = 8.964. 1.5 % of 116.96 is 1.7544.
    const life = { start: "2010-01-01", end: "2015-07-01", salary: "100.00" };
    expect(book("2015-08", life, {}).months).toMatchObject([
      { month: "2015-07", accrued: "1.75", lapsed: "1.75", closing: "0.00" },
      { month: "2015-08", accrued: "0.00", lapsed: "0.00", closing: "0.00" },
    ]);
  });

  test("that begins after the last month asked for has no ledger yet", () => {
    const call = () => book("2018-01", { start: "2018-02-01", pay: [] });
    expect(refused(call).code).toBe("OUT_OF_RANGE");
    expect(issues(call)).toEqual(["through out-of-range"]);
  });

  test("without a category is regular, without an end goes on", () => {
    const { balance } = book("2018-02", { start: "2018-01-01" });
    expect(balance).toBe("60.00");
  });
});

describe("the group born before 1954", () => {
  test.each([
    ["1953-12-31", "2007-05-01", "0.00"],
    ["1953-12-31", "2007-05-02", "30.00"],
    // Born on the day itself is not born before it.
    ["1954-01-01", "2007-05-01", "30.00"],
    ["1954-01-01", "2003-01-01", "30.00"],
    ["1949-02-03", "1980-01-01", "0.00"],
  ])("born %s and in service since %s: 1.5 %% of 2000 accrues %s", (birthDate, start, balance) => {
    expect(book("2015-07", { birthDate, start }, bare).balance).toBe(balance);
  });

  test("is excluded in every month, whatever the category says", () => {
    const pay = [{ month: "2015-07", through: "2015-09", salary: "2000.00", category: "regular" as const }];
    const { findings, entries } = book("2015-09", { birthDate: "1953-06-15", start: "2006-01-01", pay });
    expect(findings.filter(({ code }) => code === "excluded").map(({ month }) => month)).toEqual([
      "2015-07",
      "2015-08",
      "2015-09",
    ]);
    expect(entries.map(({ kind, amount, because }) => [kind, amount, because.rule])).toEqual(
      Array(3).fill(["accrued", "0.00", "excluded-generation"]),
    );
  });

  test("keeps what it takes over, which lapses like any other money", () => {
    const lots = [{ month: "2015-07", amount: "10.00" }];
    const { balance, lots: left } = book("2015-09", {
      ...{ birthDate: "1953-06-15", start: "2006-01-01" },
      events: [{ kind: "transfer-in", id: "t-1", on: "2015-07-01", lots }],
    });
    expect(balance).toBe("10.00");
    // The relief holds it back until 1 January 2020.
    expect(left).toEqual([{ month: "2015-07", amount: "10.00", lapsesOn: "2020-01-31" }]);
  });
});

describe("a category without loopbaanbedrag", () => {
  test.each(["student", "id-job", "guarantee-job"] as const)("%s accrues nothing, with the reason", (category) => {
    const { balance, entries, findings } = book("2018-01", { start: "2018-01-01", category });
    expect(balance).toBe("0.00");
    expect(entries).toMatchObject([
      { kind: "accrued", amount: "0.00", because: { rule: "excluded-category", inputs: { category } } },
    ]);
    // That these groups are excluded in 2018 is assumed: no text of 2016-04 through 2019-06 was consulted.
    expect(findings).toMatchObject([
      { code: "assumed-term", term: "excludedCategories", from: "2016-04", through: "2019-06" },
      { code: "excluded", month: "2018-01" },
    ]);
  });
});
