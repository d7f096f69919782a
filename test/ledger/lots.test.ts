import { describe, expect, test } from "vitest";
import { bare, book, type Event } from "../person.js";

const lots = (...asked: Parameters<typeof book>) =>
  book(...asked).lots.map(({ month, amount, lapsesOn }) => `${month} ${amount} ${lapsesOn}`);
const spend = (on: string, amount: string): Event => ({ kind: "spend", id: `s-${on}`, on, amount });
const award = (on: string, amount: string): Event => ({ kind: "award", id: `a-${on}`, on, amount });

describe("the lots", () => {
  test("are the months the saldo consists of, the oldest possibly in part", () => {
    // 40.00 of 30.00 and 30.00 is gone.
    expect(lots("2018-03", { start: "2018-01-01", events: [spend("2018-03-10", "40.00")] })).toEqual([
      "2018-02 20.00 2021-02-28",
      "2018-03 30.00 2021-03-31",
    ]);
    expect(lots("2018-03", { start: "2018-01-01", events: [spend("2018-03-10", "30.00")] })[0]).toBe(
      "2018-02 30.00 2021-02-28",
    );
  });

  test("leave out months that brought nothing", () => {
    const pay = [
      { month: "2018-01", salary: "2000.00" },
      { month: "2018-02", salary: "0.00" },
      { month: "2018-03", salary: "0.33" },
      { month: "2018-04", salary: "2000.00" },
    ];
    expect(lots("2018-04", { start: "2018-01-01", pay })).toEqual([
      "2018-01 30.00 2021-01-31",
      "2018-04 30.00 2021-04-30",
    ]);
  });

  test("are none when nothing is left, or less", () => {
    expect(lots("2018-01", { start: "2018-01-01", salary: "0.00" })).toEqual([]);
    expect(lots("2018-02", { start: "2018-01-01", events: [spend("2018-01-10", "60.00")] })).toEqual([]);
    expect(lots("2018-02", { start: "2018-01-01", events: [spend("2018-01-10", "60.01")] })).toEqual([]);
    expect(lots("2018-02", { start: "2018-01-01", events: [spend("2018-01-10", "59.99")] })).toEqual([
      "2018-02 0.01 2021-02-28",
    ]);
  });

  test("come back, the newest of what was spent first, with a refund", () => {
    const events: Event[] = [
      spend("2018-03-10", "50.00"),
      { kind: "refund", id: "f", on: "2018-03-20", spend: "s-2018-03-10", amount: "15.00" },
    ];
    // 50.00 was all of January and 20.00 of February; 15.00 of February is back.
    expect(lots("2018-03", { start: "2018-01-01", events })).toEqual([
      "2018-02 25.00 2021-02-28",
      "2018-03 30.00 2021-03-31",
    ]);
  });
});

describe("a lot lapses on the last day of the month", () => {
  test("in which the window slides over it: after 36 months through April 2022, after 60 from May", () => {
    const all = lots("2021-06", { start: "2019-02-01" });
    expect(all.slice(0, 5)).toEqual([
      "2019-02 30.00 2022-02-28",
      "2019-03 30.00 2022-03-31",
      "2019-04 30.00 2022-04-30",
      // Not yet gone in April 2022, and then safe for two years.
      "2019-05 30.00 2024-05-31",
      "2019-06 30.00 2024-06-30",
    ]);
    expect(all.at(-1)).toBe("2021-06 30.00 2026-06-30");
  });

  test("which may be the 29th of February", () => {
    expect(lots("2020-01", { start: "2017-02-01" })[0]).toBe("2017-02 30.00 2020-02-29");
    expect(lots("2023-02", { start: "2023-02-01" })).toEqual(["2023-02 30.00 2028-02-29"]);
  });

  test("in which the relief ends, or the one after", () => {
    // Seen from December 2019: 2016 lapses on 1 January 2020, January 2017 with the new January.
    expect(lots("2019-12", { start: "2016-11-01" }).slice(0, 4)).toEqual([
      "2016-11 30.00 2020-01-31",
      "2016-12 30.00 2020-01-31",
      "2017-01 30.00 2020-01-31",
      "2017-02 30.00 2020-02-29",
    ]);
    // Without the relief November 2016 lapses in November 2019.
    const without = { ...bare, lapseRelief2018: "not-applied" } as const;
    expect(lots("2019-10", { start: "2016-11-01" }, without)[0]).toBe("2016-11 30.00 2019-11-30");
  });

  test("in which employment ends, when that is known", () => {
    expect(lots("2018-02", { start: "2018-01-01", end: "2018-06-15" })).toEqual([
      "2018-01 30.00 2018-06-30",
      "2018-02 30.00 2018-06-30",
    ]);
    // The window comes first.
    const life = { start: "2018-01-01", end: "2021-02-10" };
    expect(lots("2020-12", life).slice(0, 3)).toEqual([
      "2018-01 30.00 2021-01-31",
      "2018-02 30.00 2021-02-28",
      "2018-03 30.00 2021-02-28",
    ]);
  });

  test("or never, while an award holds what is left", () => {
    // Of 90.00 50.00 is held. In January 2021 the window has 60.00 for the free 40.00; in February 30.00, so 10.00 lapses; in March the
    // other 30.00. Only then is the last of January gone; February and March make up the 50.00.
    const held = book("2018-03", { start: "2018-01-01", events: [award("2018-03-20", "50.00")] });
    expect(held.lots.map(({ month, lapsesOn }) => [month, lapsesOn])).toEqual([
      ["2018-01", "2021-03-31"],
      ["2018-02", null],
      ["2018-03", null],
    ]);
    expect(held.lapsesAhead).toMatchObject([
      { on: "2021-02-28", amount: "10.00" },
      { on: "2021-03-31", amount: "30.00" },
    ]);
  });

  test("whatever is held, when awarded money lapses until it is paid", () => {
    const events = [award("2018-03-20", "50.00")];
    expect(lots("2018-03", { start: "2018-01-01", events }, { ...bare, awardedMoney: "lapses-until-paid" })).toEqual([
      "2018-01 30.00 2021-01-31",
      "2018-02 30.00 2021-02-28",
      "2018-03 30.00 2021-03-31",
    ]);
  });

  test("later than its own age, where spent newer money leaves room for older", () => {
    // 30.00 of January 2019 comes in before 30.00 is spent: what is left is what is most recent.
    const events: Event[] = [
      spend("2021-04-01", "30.00"),
      { kind: "transfer-in", id: "t", on: "2021-04-02", lots: [{ month: "2019-01", amount: "30.00" }] },
    ];
    expect(lots("2021-04", { start: "2021-03-01", events })).toEqual([
      "2021-03 30.00 2026-03-31",
      "2021-04 30.00 2026-04-30",
    ]);
  });
});
