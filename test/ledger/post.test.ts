import { describe, expect, test } from "vitest";
import { bare, bareWithoutRelief, book, type Event, type Interpretations } from "../person.js";

const takeover = (on: string, ...lots: [month: string, amount: string][]): Event => ({
  ...{ kind: "transfer-in", id: `t-${on}`, on },
  lots: lots.map(([month, amount]) => ({ month, amount })),
});
const spend = (on: string, amount: string, award?: string): Event => ({
  kind: "spend",
  id: `s-${on}`,
  on,
  amount,
  ...(award && { award }),
});
const award = (on: string, amount: string): Event => ({ kind: "award", id: "a-1", on, amount });

/** Of one month with nothing earned: what is left of two lots of 10.00. */
function leftOf(month: string, older: string, younger: string, interpretations: Interpretations = bareWithoutRelief) {
  const events = [takeover(`${month}-15`, [older, "10.00"], [younger, "10.00"])];
  return book(month, { start: `${month}-01`, salary: "0.00", events }, interpretations).lots.map((lot) => lot.month);
}

describe("the window", () => {
  test.each([
    // 36 months ending in March 2021 begin in April 2018.
    ["2021-03", "2018-03", "2018-04"],
    ["2018-07", "2015-07", "2015-08"],
    ["2022-04", "2019-04", "2019-05"],
    // 60 months ending in May 2022 begin in June 2017.
    ["2022-05", "2017-05", "2017-06"],
    ["2024-12", "2019-12", "2020-01"],
    ["2031-01", "2026-01", "2026-02"],
  ])("of %s has room for what was built up after %s", (month, older, younger) => {
    expect(leftOf(month, older, younger)).toEqual([younger]);
  });

  test.each([
    ["2021-07", "2021-06", "2018-06", "2018-07"],
    ["2021-07", "2021-07", "2016-07", "2016-08"],
    ["2023-01", "2022-12", "2019-12", "2020-01"],
    ["2023-01", "2023-01", "2018-01", "2018-02"],
    ["2999-12", "2025-12", "2022-12", "2023-01"],
  ])("grows to 60 months in %s when that is the reading: in %s %s lapses", (sixtyMonthsFrom, month, older, younger) => {
    expect(leftOf(month, older, younger, { ...bare, sixtyMonthsFrom })).toEqual([younger]);
  });

  // 30.00 a month since August 2018: with 36 months August 2018 lapses in August 2021 and so on, 30.00 a month until the window grows.
  test.each([
    ["2021-07", "0.00", "1380.00"],
    ["2022-04", "240.00", "1140.00"],
    ["2022-05", "270.00", "1110.00"],
    ["2022-06", "300.00", "1080.00"],
  ])("that grows in %s brings back nothing that lapsed before", (sixtyMonthsFrom, lapsed, balance) => {
    const { totals, ...rest } = book("2022-05", { start: "2018-08-01" }, { ...bare, sixtyMonthsFrom });
    expect({ lapsed: totals.lapsed, balance: rest.balance }).toEqual({ lapsed, balance });
  });

  test("is calendar months: a month without pay lies in it and adds nothing", () => {
    // 30.00 in January 2018, nothing for 35 months, 30.00 in January 2021: that is month 37.
    const pay = [
      { month: "2018-01", salary: "2000.00" },
      { month: "2018-02", through: "2020-12", salary: "0.00" },
      { month: "2021-01", salary: "2000.00" },
    ];
    expect(book("2021-01", { start: "2018-01-01", pay }).months.slice(-2)).toMatchObject([
      { month: "2020-12", lapsed: "0.00", closing: "30.00" },
      { month: "2021-01", accrued: "30.00", lapsed: "30.00", closing: "30.00" },
    ]);
  });

  // 36 months for ever, so that the arithmetic stays small: from December 2022 the window is 36 × 30.00 = 1080.00.
  const always36 = { ...bare, sixtyMonthsFrom: "2999-12" };

  test("holds what was spent since: a refund may fill that room again, and what is above it lapses", () => {
    const events: Event[] = [
      spend("2020-05-01", "100.00"),
      { kind: "refund", id: "r-1", on: "2023-02-10", spend: "s-2020-05-01", amount: "100.00" },
    ];
    expect(book("2023-02", { start: "2020-01-01", events }, always36).months.slice(-3)).toMatchObject([
      // 36 × 30.00 − 100.00.
      { month: "2022-12", lapsed: "0.00", closing: "980.00" },
      { month: "2023-01", lapsed: "0.00", closing: "1010.00" },
      // 1010.00 + 100.00 + 30.00 = 1140.00.
      { month: "2023-02", refunded: "100.00", lapsed: "60.00", closing: "1080.00" },
    ]);
  });

  test("has room for older money that is taken over where newer money was spent", () => {
    const events = [spend("2021-04-20", "50.00"), takeover("2021-05-03", ["2019-01", "40.00"])];
    const { months, lots } = book("2022-01", { start: "2021-03-01", events }, always36);
    // 11 × 30.00 − 50.00 + 40.00 = 320.00; the window, from February 2019, is 330.00.
    expect(months.at(-1)).toMatchObject({ lapsed: "0.00", closing: "320.00" });
    // The saldo consists of what is most recent: all of 2021 but for 10.00 of the first month.
    expect(lots[0]).toMatchObject({ month: "2021-03", amount: "20.00" });
  });

  test("never makes a debt larger or smaller", () => {
    const { months } = book("2021-02", { start: "2018-01-01", events: [spend("2018-01-15", "2000.00")] });
    // 38 × 30.00 − 2000.00.
    expect(months.at(-1)).toMatchObject({ lapsed: "0.00", closing: "-860.00" });
  });
});

describe("the order inside a month", () => {
  const life = { start: "2018-01-01" };
  const order = (monthOrder: NonNullable<Interpretations["monthOrder"]>, events: Event[], through = "2021-01") =>
    book(through, { ...life, events }, { ...bare, monthOrder }).months.at(-1);

  // In January 2021, month 37, the saldo is 1110.00 and the window 1080.00.
  test.each([
    ["spend-accrue-lapse", "0.00"],
    ["accrue-spend-lapse", "0.00"],
    ["accrue-lapse-spend", "30.00"],
  ] as const)("%s: an award in the month keeps, or is too late to keep, what lapses: %s", (monthOrder, lapsed) => {
    expect(order(monthOrder, [award("2021-01-05", "100.00")])).toMatchObject({ lapsed });
  });

  test.each([
    ["spend-accrue-lapse", "20.00"],
    ["accrue-spend-lapse", "20.00"],
    ["accrue-lapse-spend", "30.00"],
  ] as const)("%s: 10.00 spent on the last day leaves %s to lapse", (monthOrder, lapsed) => {
    expect(order(monthOrder, [spend("2021-01-31", "10.00")])).toMatchObject({ lapsed });
  });

  test.each(["spend-accrue-lapse", "accrue-spend-lapse", "accrue-lapse-spend"] as const)(
    "%s: what is taken over comes first, on whatever day of the month",
    (monthOrder) => {
      // 5.00 of January 2018 comes on the last day and lapses with the 30.00 of that month.
      expect(order(monthOrder, [takeover("2021-01-31", ["2018-01", "5.00"])])).toMatchObject({
        takenOver: "5.00",
        lapsed: "35.00",
      });
    },
  );

  test.each([
    ["spend-accrue-lapse", "takenOver spent accrued lapsed"],
    ["accrue-spend-lapse", "takenOver accrued spent lapsed"],
    ["accrue-lapse-spend", "takenOver accrued lapsed spent"],
  ] as const)("%s is the order of the entries: %s", (monthOrder, expected) => {
    const events = [spend("2021-01-03", "1.00"), takeover("2021-01-04", ["2021-01", "1.00"])];
    const { entries } = book("2021-01", { ...life, events }, { ...bare, monthOrder });
    const kinds = entries.filter(({ month }) => month === "2021-01").map(({ kind }) => kind);
    expect(kinds.join(" ")).toBe(expected);
  });

  test("is by date among the events, and as given on one day", () => {
    const events: Event[] = [
      { kind: "spend", id: "third", on: "2018-02-02", amount: "1.00" },
      { kind: "spend", id: "fourth", on: "2018-02-02", amount: "1.00" },
      { kind: "spend", id: "first", on: "2018-02-01", amount: "1.00" },
      { kind: "award", id: "fifth", on: "2018-02-02", amount: "1.00" },
      { kind: "award", id: "second", on: "2018-02-01", amount: "1.00" },
    ];
    const { entries } = book("2018-02", { ...life, events });
    expect(entries.flatMap((entry) => ("event" in entry ? entry.event : []))).toEqual([
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
    ]);
  });
});

describe("the relief of 2018 and 2019", () => {
  // 30.00 a month since June 2016: 43 months through December 2019 are 1290.00, the 36 of 2017-2019 are 1080.00.
  const life = { start: "2016-06-01" };

  test("keeps all until it ends; then, on 1 January, what is above the window of 2017-2019 lapses", () => {
    const { months, entries } = book("2020-01", life);
    expect(months.find(({ month }) => month === "2019-12")).toMatchObject({ lapsed: "0.00", closing: "1290.00" });
    expect(entries.filter(({ kind }) => kind === "lapsed")).toMatchObject([
      { on: "2020-01-01", month: "2020-01", amount: "210.00", reason: "suspension-ended" },
      { on: "2020-01-31", month: "2020-01", amount: "30.00", reason: "window" },
    ]);
  });

  test("ends before anything else of January, also before what is taken over on that day", () => {
    const { entries } = book("2020-01", { ...life, events: [takeover("2020-01-01", ["2016-12", "50.00"])] });
    // 210.00 as without it; then 1080.00 + 50.00 + 30.00 against 1080.00.
    expect(entries.filter(({ month }) => month === "2020-01").map(({ kind, amount }) => `${kind} ${amount}`)).toEqual([
      "lapsed 210.00",
      "takenOver 50.00",
      "accrued 30.00",
      "lapsed 80.00",
    ]);
  });

  test.each([
    // 1290.00 − 100.00 held − 1080.00, and 30.00 with January.
    ["protected", "140.00", "1180.00"],
    ["lapses-until-paid", "240.00", "1080.00"],
  ] as const)("ends with awarded money %s: %s lapses", (awardedMoney, lapsed, balance) => {
    const awarded = book("2020-01", { ...life, events: [award("2019-12-10", "100.00")] }, { ...bare, awardedMoney });
    expect({ ...awarded.totals, balance: awarded.balance, held: awarded.held }).toMatchObject({
      lapsed,
      balance,
      held: "100.00",
    });
  });

  test("that is not applied lets month 37 lapse in July 2018, and nothing special happen in January 2020", () => {
    const { months, entries } = book("2020-01", {}, bareWithoutRelief);
    expect(months.find(({ month }) => month === "2018-06")).toMatchObject({ lapsed: "0.00", closing: "1060.00" });
    expect(months.find(({ month }) => month === "2018-07")).toMatchObject({ lapsed: "30.00", closing: "1060.00" });
    expect(entries.filter((entry) => entry.kind === "lapsed" && entry.reason !== "window")).toEqual([]);
  });

  test("is nothing to a ledger that begins when it is over", () => {
    const events = [takeover("2020-01-01", ["2016-12", "50.00"])];
    expect(
      book("2020-01", { start: "2020-01-01", events }).entries.filter(({ kind }) => kind === "lapsed"),
    ).toMatchObject([{ on: "2020-01-31", reason: "window", amount: "50.00" }]);
  });

  test("covers a ledger that begins in its last month", () => {
    const events = [takeover("2019-12-31", ["2016-12", "50.00"])];
    const { months, entries } = book("2020-01", { start: "2019-12-01", events });
    expect(months[0]).toMatchObject({ lapsed: "0.00", closing: "80.00" });
    expect(entries.filter(({ kind }) => kind === "lapsed")).toMatchObject([
      { on: "2020-01-01", reason: "suspension-ended", amount: "50.00" },
    ]);
  });
});

describe("at the end of employment", () => {
  /** Six months of 30.00. */
  const left = { start: "2018-01-01", end: "2018-06-15" };
  const after = (events: Event[], through = "2018-06", interpretations: Interpretations = bare) =>
    book(through, { ...left, events }, interpretations);
  const handOver = (on: string, amount?: string): Event => ({
    kind: "transfer-out",
    id: "u-1",
    on,
    ...(amount && { amount }),
  });

  test("what is left lapses on the last day of the month, also during the relief", () => {
    const { entries, balance } = after([]);
    expect(entries.at(-1)).toMatchObject({
      kind: "lapsed",
      on: "2018-06-30",
      amount: "180.00",
      reason: "exit",
      because: { rule: "exit" },
    });
    expect(balance).toBe("0.00");
    // In the relief months nothing else lapses.
    expect(book("2019-12", { start: "2018-01-01", end: "2019-06-30" }).totals).toMatchObject({
      accrued: "540.00",
      lapsed: "540.00",
    });
  });

  test("what happens in the month comes first, also after the last day of service", () => {
    expect(after([spend("2018-06-28", "50.00")]).totals).toMatchObject({ spent: "50.00", lapsed: "130.00" });
  });

  test("a transfer waits for everything else of the month, whatever its date", () => {
    const { entries, totals } = after([handOver("2018-06-01"), spend("2018-06-28", "50.00")]);
    expect(totals).toMatchObject({ spent: "50.00", transferredOut: "130.00", lapsed: "0.00" });
    expect(entries.slice(-3).map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      "2018-06-28 spent",
      "2018-06-30 accrued",
      "2018-06-30 transferredOut",
    ]);
  });

  test.each(["spend-accrue-lapse", "accrue-spend-lapse", "accrue-lapse-spend"] as const)(
    "a transfer of a part leaves the rest to lapse, under %s too",
    (monthOrder) => {
      expect(after([handOver("2018-06-01", "100.00")], "2018-06", { ...bare, monthOrder }).totals).toMatchObject({
        ...{ accrued: "180.00", transferredOut: "100.00", lapsed: "80.00" },
      });
    },
  );

  test("in another month a transfer is booked on its own day, and hands over what is not held", () => {
    const { months } = after([award("2018-03-05", "20.00"), handOver("2018-03-10")], "2018-03");
    // Of 60.00 on 10 March 20.00 is held; then March accrues.
    expect(months.at(-1)).toMatchObject({ transferredOut: "40.00", closing: "50.00", held: "20.00" });
  });

  test("there may be nothing to hand over", () => {
    const { entries, balance } = after([spend("2018-02-01", "100.00"), handOver("2018-02-02")], "2018-02");
    expect(entries.filter(({ kind }) => kind === "transferredOut")).toMatchObject([{ amount: "0.00", from: [] }]);
    expect(balance).toBe("-40.00");
  });

  test.each(["protected", "lapses-until-paid"] as const)(
    "what is held stays, with awarded money %s",
    (awardedMoney) => {
      const { totals, balance, held } = after([award("2018-05-01", "100.00")], "2018-07", { ...bare, awardedMoney });
      expect({ lapsed: totals.lapsed, balance, held }).toEqual({ lapsed: "80.00", balance: "100.00", held: "100.00" });
    },
  );

  test("what was held and is given up later lapses on that day", () => {
    const events: Event[] = [
      award("2018-05-01", "100.00"),
      spend("2018-07-20", "60.00", "a-1"),
      { kind: "release", id: "r-1", on: "2018-08-10", award: "a-1" },
    ];
    expect(after(events, "2018-08").entries.slice(-3)).toMatchObject([
      { kind: "spent", on: "2018-07-20", amount: "60.00" },
      { kind: "released", on: "2018-08-10", amount: "40.00" },
      { kind: "lapsed", on: "2018-08-10", amount: "40.00", reason: "exit" },
    ]);
  });

  test("what comes in later lapses at once: a refund, a takeover", () => {
    const events: Event[] = [
      spend("2018-05-20", "60.00"),
      { kind: "refund", id: "r-1", on: "2018-07-10", spend: "s-2018-05-20", amount: "25.00" },
      takeover("2018-08-10", ["2018-08", "15.00"]),
    ];
    expect(after(events, "2018-08").months.slice(-3)).toMatchObject([
      { month: "2018-06", lapsed: "120.00", closing: "0.00" },
      { month: "2018-07", refunded: "25.00", lapsed: "25.00", closing: "0.00" },
      { month: "2018-08", takenOver: "15.00", lapsed: "15.00", closing: "0.00" },
    ]);
  });

  test("what is spent later without being held makes a debt, which a refund pays off first", () => {
    const events: Event[] = [
      spend("2018-07-01", "50.00"),
      { kind: "refund", id: "r-1", on: "2018-07-10", spend: "s-2018-07-01", amount: "50.00" },
    ];
    const { months, findings } = after(events, "2018-07");
    expect(months.at(-1)).toMatchObject({ spent: "50.00", refunded: "50.00", lapsed: "0.00", closing: "0.00" });
    expect(findings.map(({ code }) => code)).toContain("overspent");
  });

  test("the ledger goes on through the month asked for, without accrual", () => {
    const { months, entries } = after([], "2018-12");
    expect(months.map(({ month }) => month).slice(-6)).toEqual([
      "2018-07",
      "2018-08",
      "2018-09",
      "2018-10",
      "2018-11",
      "2018-12",
    ]);
    expect(entries.filter(({ kind }) => kind === "accrued")).toHaveLength(6);
  });

  test("in month 37 the window lapses first, and then the rest", () => {
    const { entries } = book("2021-01", { start: "2018-01-01", end: "2021-01-31" });
    expect(
      entries
        .filter(({ kind }) => kind === "lapsed")
        .map((entry) => entry.kind === "lapsed" && `${entry.reason} ${entry.amount}`),
    ).toEqual(["window 30.00", "exit 1080.00"]);
  });

  test("money that is held after it lapses by the window only when awarded money can", () => {
    const life = { start: "2018-01-01", end: "2018-06-30", events: [award("2018-05-01", "100.00")] };
    expect(book("2022-12", life).balance).toBe("100.00");
    // The saldo is the most recent 100.00, of March (10.00) through June; without new months the window empties from January 2021 on.
    const { balance, held, available, months } = book("2022-12", life, { ...bare, awardedMoney: "lapses-until-paid" });
    expect({ balance, held, available }).toEqual({ balance: "0.00", held: "100.00", available: "-100.00" });
    expect(
      months
        .filter(({ month, lapsed }) => month > "2018-06" && lapsed !== "0.00")
        .map(({ month, lapsed }) => `${month} ${lapsed}`),
    ).toEqual(["2021-03 10.00", "2021-04 30.00", "2021-05 30.00", "2021-06 30.00"]);
  });
});
