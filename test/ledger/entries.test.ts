import { describe, expect, test } from "vitest";
import { bareWithoutRelief, book, type Event } from "../person.js";

describe("the entry of", () => {
  const life = { start: "2018-01-01" };
  const events: Event[] = [
    {
      kind: "transfer-in",
      id: "t",
      on: "2018-01-20",
      lots: [
        { month: "2017-12", amount: "12.5" },
        { month: "2017-11", amount: "7" },
      ],
    },
    { kind: "award", id: "a", on: "2018-03-01", amount: "40", agreement: "talk-2018" },
    { kind: "spend", id: "s", on: "2018-03-02", amount: "45.00", award: "a" },
    { kind: "refund", id: "f", on: "2018-03-03", spend: "s", amount: "10.00" },
    { kind: "transfer-out", id: "u", on: "2018-03-04", amount: "5.00" },
    { kind: "award", id: "b", on: "2018-03-05", amount: "20.00" },
    { kind: "release", id: "r", on: "2018-03-06", award: "b" },
    { kind: "assert-balance", id: "n", on: "2018-03-07", amount: "0.00" },
  ];
  const { entries } = book("2018-03", { ...life, events });
  const of = (event: string) => entries.find((entry) => "event" in entry && entry.event === event);

  test("an accrual stands on the last day of its month", () => {
    expect(
      entries.filter(({ kind }) => kind === "accrued").map(({ on, month, amount }) => `${on} ${month} ${amount}`),
    ).toEqual(["2018-01-31 2018-01 30.00", "2018-02-28 2018-02 30.00", "2018-03-31 2018-03 30.00"]);
  });

  test("a takeover keeps its months, on its own day", () => {
    expect(of("t")).toEqual({
      ...{ kind: "takenOver", on: "2018-01-20", month: "2018-01", amount: "19.50", event: "t" },
      from: [
        { month: "2017-11", amount: "7.00" },
        { month: "2017-12", amount: "12.50" },
      ],
      because: {
        rule: "transfer-in",
        citation: "sociaal-werk/3.1",
        inputs: { of: null, agreement: null, fromHold: "0.00", balance: "19.50", held: "0.00" },
      },
    });
  });

  test("an award moves no money, and names its agreement", () => {
    expect(of("a")).toMatchObject({
      ...{ kind: "awarded", amount: "40.00", from: [] },
      because: { rule: "award", inputs: { agreement: "talk-2018", balance: "79.50", held: "40.00" } },
    });
  });

  test("a spend says what it took of its award, and of which months the money was: the oldest first", () => {
    expect(of("s")).toMatchObject({
      ...{ kind: "spent", amount: "45.00" },
      // 7.00 and 12.50 of 2017, and 25.50 of the 30.00 of January.
      from: [
        { month: "2017-11", amount: "7.00" },
        { month: "2017-12", amount: "12.50" },
        { month: "2018-01", amount: "25.50" },
      ],
      // 79.50 − 45.00.
      because: { rule: "spend", inputs: { of: "a", fromHold: "40.00", balance: "34.50", held: "0.00" } },
    });
  });

  test("a refund names the spend", () => {
    expect(of("f")).toMatchObject({
      kind: "refunded",
      amount: "10.00",
      because: { rule: "refund", inputs: { of: "s", balance: "44.50" } },
    });
  });

  test("a transfer says of which months the money was: of January again, of which 10.00 came back", () => {
    expect(of("u")).toMatchObject({
      kind: "transferredOut",
      amount: "5.00",
      from: [{ month: "2018-01", amount: "5.00" }],
    });
  });

  test("a release of all says how much that was", () => {
    expect(of("r")).toMatchObject({
      kind: "released",
      amount: "20.00",
      from: [],
      because: { rule: "release", inputs: { of: "b", fromHold: "20.00", held: "0.00" } },
    });
  });

  test("an assertion does not exist", () => {
    expect(of("n")).toBeUndefined();
  });
});

describe("the entry of a lapse", () => {
  test("has the window, what it held and of which month the money was", () => {
    const { entries } = book("2018-07", {}, bareWithoutRelief);
    // Month 37. August 2015 through July 2018: 8 × 30.00 + 2 × 20.00 + 26 × 30.00 = 1060.00; with July 2015 it was 1090.00.
    expect(entries.at(-1)).toMatchObject({
      ...{ kind: "lapsed", on: "2018-07-31", month: "2018-07", amount: "30.00", reason: "window" },
      from: [{ month: "2015-07", amount: "30.00" }],
      because: {
        rule: "window",
        citation: "sociaal-werk/3.3.P",
        inputs: {
          balance: "1090.00",
          held: "0.00",
          awardedMoney: "protected",
          from: "2015-08",
          through: "2018-07",
          window: "1060.00",
        },
      },
    });
  });

  test("at the end of the relief has the window through December 2019", () => {
    // Domain page, table A: 1600.00 on 31 December 2019; 2017-2019 are 36 × 30.00.
    const [relief] = book("2020-01", {}).entries.filter(({ kind }) => kind === "lapsed");
    expect(relief).toMatchObject({
      ...{ on: "2020-01-01", amount: "520.00", reason: "suspension-ended" },
      because: { inputs: { balance: "1600.00", from: "2017-01", through: "2019-12", window: "1080.00" } },
    });
    // 2015: 6 × 30.00; 2016: 3 × 30.00, 2 × 20.00, 7 × 30.00: eighteen months, the accrual through 2016.
    expect(relief && "from" in relief && relief.from.map(({ month }) => month)).toEqual([
      ...["2015-07", "2015-08", "2015-09", "2015-10", "2015-11", "2015-12", "2016-01", "2016-02", "2016-03"],
      ...["2016-04", "2016-05", "2016-06", "2016-07", "2016-08", "2016-09", "2016-10", "2016-11", "2016-12"],
    ]);
  });

  test("at exit has what was there and what was held of it", () => {
    const events: Event[] = [{ kind: "award", id: "a", on: "2018-02-01", amount: "20.00" }];
    expect(book("2018-02", { start: "2018-01-01", end: "2018-02-10", events }).entries.at(-1)).toMatchObject({
      ...{ kind: "lapsed", on: "2018-02-28", amount: "40.00", reason: "exit" },
      from: [
        { month: "2018-01", amount: "30.00" },
        { month: "2018-02", amount: "10.00" },
      ],
      because: { rule: "exit", inputs: { balance: "60.00", held: "20.00" } },
    });
  });

  test("does not exist for a lapse of nothing", () => {
    expect(book("2018-06", {}, bareWithoutRelief).entries.filter(({ kind }) => kind === "lapsed")).toEqual([]);
  });
});
