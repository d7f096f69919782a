import { describe, expect, test } from "vitest";
import { book, type Event, issues, refused } from "../person.js";

const life = { start: "2018-01-01" };
const through = "2018-06";
const given = (...events: Event[]) => issues(() => book(through, { ...life, events }));
const refusal = (...events: Event[]) => refused(() => book(through, { ...life, events })).code;
const booked = (...events: Event[]) => book(through, { ...life, events });

const award = (id: string, on: string, amount = "50.00"): Event => ({ kind: "award", id, on, amount });
const spend = (id: string, on: string, amount = "20.00", of?: string): Event => ({
  kind: "spend",
  id,
  on,
  amount,
  ...(of && { award: of }),
});
const release = (id: string, on: string, of: string, amount?: string): Event => ({
  kind: "release",
  id,
  on,
  award: of,
  ...(amount && { amount }),
});
const refund = (id: string, on: string, of: string, amount = "5.00"): Event => ({
  kind: "refund",
  id,
  on,
  spend: of,
  amount,
});

describe("the name of an event", () => {
  test("is its own; every later one in the list with the same name is reported", () => {
    const events = [
      award("x", "2018-05-03"),
      spend("x", "2018-05-01"),
      spend("y", "2018-05-01"),
      award("x", "2018-05-02"),
    ];
    expect(given(...events)).toEqual(["facts.events[1].id duplicate-event", "facts.events[3].id duplicate-event"]);
    expect(refusal(...events)).toBe("DUPLICATE_EVENT");
  });
});

describe("a reference", () => {
  test.each<[string, Event[], string]>([
    ["a spend of an award that does not exist", [spend("s", "2018-05-02", "1.00", "a")], "facts.events[0].award"],
    ["a release of an award that does not exist", [release("r", "2018-05-02", "a")], "facts.events[0].award"],
    ["a refund of a spend that does not exist", [refund("f", "2018-05-02", "s")], "facts.events[0].spend"],
    ["a spend of itself", [spend("s", "2018-05-02", "1.00", "s")], "facts.events[0].award"],
    [
      "a spend of an award of tomorrow",
      [award("a", "2018-05-03"), spend("s", "2018-05-02", "1.00", "a")],
      "facts.events[1].award",
    ],
    [
      "of the same day, but given later",
      [spend("s", "2018-05-02", "1.00", "a"), award("a", "2018-05-02")],
      "facts.events[0].award",
    ],
    [
      "a refund of a spend of next month",
      [refund("f", "2018-04-30", "s"), spend("s", "2018-05-01")],
      "facts.events[0].spend",
    ],
    ["a spend of a spend", [spend("a", "2018-05-01"), spend("s", "2018-05-02", "1.00", "a")], "facts.events[1].award"],
    ["a release of a spend", [spend("a", "2018-05-01"), release("r", "2018-05-02", "a")], "facts.events[1].award"],
    ["a refund of an award", [award("a", "2018-05-01"), refund("f", "2018-05-02", "a")], "facts.events[1].spend"],
    ["after the last month asked for", [spend("s", "2019-05-02", "1.00", "a")], "facts.events[0].award"],
  ])("that leads nowhere is unknown: %s", (_, events, path) => {
    expect(given(...events)).toEqual([`${path} unknown-reference`]);
    expect(refusal(...events)).toBe("UNKNOWN_REFERENCE");
  });

  test("to an event of the same day holds when that one was given first", () => {
    expect(
      booked(award("a", "2018-05-02"), spend("s", "2018-05-02", "20.00", "a"), refund("f", "2018-05-02", "s")).held,
    ).toBe("30.00");
  });

  test("that leads nowhere is reported every time", () => {
    expect(
      given(
        spend("s-1", "2018-05-02", "1.00", "a"),
        spend("s-2", "2018-05-03", "1.00", "a"),
        release("r", "2018-05-04", "a"),
      ),
    ).toEqual([
      "facts.events[0].award unknown-reference",
      "facts.events[1].award unknown-reference",
      "facts.events[2].award unknown-reference",
    ]);
    expect(given(refund("f-1", "2018-05-02", "s"), refund("f-2", "2018-05-03", "s"))).toEqual([
      "facts.events[0].spend unknown-reference",
      "facts.events[1].spend unknown-reference",
    ]);
  });
});

describe("an amount", () => {
  test.each<[string, Event]>([
    ["award", award("e", "2018-05-01", "0.00")],
    ["spend", spend("e", "2018-05-01", "0.00")],
    ["transfer-out", { kind: "transfer-out", id: "e", on: "2018-05-01", amount: "0.00" }],
    ["award below zero", award("e", "2018-05-01", "-1.00")],
    ["spend below zero", spend("e", "2018-05-01", "-1.00")],
    ["transfer-out below zero", { kind: "transfer-out", id: "e", on: "2018-05-01", amount: "-1.00" }],
  ])("of an %s is more than zero", (_, event) => {
    expect(given(event)).toEqual(["facts.events[0].amount out-of-range"]);
    expect(refusal(event)).toBe("OUT_OF_RANGE");
  });

  test("of a release and of a refund is more than zero", () => {
    expect(given(award("a", "2018-05-01"), release("r", "2018-05-02", "a", "0.00"))).toEqual([
      "facts.events[1].amount out-of-range",
    ]);
    expect(given(spend("s", "2018-05-01"), refund("f", "2018-05-02", "s", "0.00"))).toEqual([
      "facts.events[1].amount out-of-range",
    ]);
    expect(given(award("a", "2018-05-01"), release("r", "2018-05-02", "a", "-1.00"))).toEqual([
      "facts.events[1].amount out-of-range",
    ]);
    expect(given(spend("s", "2018-05-01"), refund("f", "2018-05-02", "s", "-1.00"))).toEqual([
      "facts.events[1].amount out-of-range",
    ]);
  });

  test("that payroll asserts may be nothing, or less", () => {
    const assert = (amount: string): Event => ({ kind: "assert-balance", id: amount, on: "2018-05-01", amount });
    expect(() => booked(assert("0.00"), assert("-12.50"))).not.toThrow();
  });

  test("of a release is at most what the hold still holds: 50 less 20 paid", () => {
    const before = [award("a", "2018-05-01"), spend("s", "2018-05-02", "20.00", "a")];
    expect(booked(...before, release("r", "2018-05-03", "a", "30.00")).held).toBe("0.00");
    expect(given(...before, release("r", "2018-05-03", "a", "30.01"))).toEqual(["facts.events[2].amount out-of-range"]);
    // In parts: 10 and 20, and then nothing is left for one cent more.
    const parts = [release("r-1", "2018-05-03", "a", "10.00"), release("r-2", "2018-05-04", "a", "20.00")];
    expect(given(...before, ...parts, release("r-3", "2018-05-05", "a", "0.01"))).toEqual([
      "facts.events[4].amount out-of-range",
    ]);
  });

  test("of a release may be absent when nothing is held any more", () => {
    expect(
      booked(award("a", "2018-05-01"), spend("s", "2018-05-02", "50.00", "a"), release("r", "2018-05-03", "a")).held,
    ).toBe("0.00");
  });

  test("of a refund is at most what is left of the spend, whatever hold it came from", () => {
    const before = [
      award("a", "2018-05-01"),
      spend("s", "2018-05-02", "80.00", "a"),
      refund("f-1", "2018-05-03", "s", "30.00"),
    ];
    expect(booked(...before, refund("f-2", "2018-05-04", "s", "50.00")).totals.refunded).toBe("80.00");
    expect(given(...before, refund("f-2", "2018-05-04", "s", "50.01"))).toEqual([
      "facts.events[3].amount out-of-range",
    ]);
  });

  test("is checked in the order of the dates, not in the order given", () => {
    const events = [
      release("r", "2018-05-03", "a", "30.01"),
      spend("s", "2018-05-02", "20.00", "a"),
      award("a", "2018-05-01"),
    ];
    expect(given(...events)).toEqual(["facts.events[0].amount out-of-range"]);
  });

  test("is checked after the last month asked for as well", () => {
    expect(given(award("a", "2018-05-01"), release("r", "2020-05-03", "a", "50.01"))).toEqual([
      "facts.events[1].amount out-of-range",
    ]);
  });

  test("may be large, as long as all amounts together stay exact: 90 of the largest, not 91", () => {
    const most = "999999999999.99";
    const taking = (count: number): Event => ({
      ...{ kind: "transfer-in", id: "t", on: "2018-05-01" },
      lots: Array.from({ length: count }, () => ({ month: "2018-05", amount: most })),
    });
    // 90 × 999,999,999,999.99, and 180.00 accrued.
    expect(booked(taking(90)).balance).toBe("90000000000179.10");
    expect(refusal(taking(91))).toBe("OUT_OF_RANGE");
    expect(given(taking(91))).toEqual(["facts.events[0].lots out-of-range"]);
  });

  test("above the balance is no error: a finding says so", () => {
    expect(booked(spend("s", "2018-05-01", "999999999999.99")).balance).toBe("-999999999819.99");
  });
});

describe("a day", () => {
  test("lies in the first month of the ledger or later, also before the first day of service", () => {
    const late = { ...life, start: "2018-01-15" };
    expect(issues(() => book(through, { ...late, events: [award("a", "2017-12-31")] }))).toEqual([
      "facts.events[0].on out-of-range",
    ]);
    expect(refused(() => book(through, { ...late, events: [award("a", "2017-12-31")] })).code).toBe("OUT_OF_RANGE");
    expect(() => book(through, { ...late, events: [award("a", "2018-01-01")] })).not.toThrow();
  });

  test("of any event lies not before the first opening, where the ledger begins", () => {
    const opening: Event = { kind: "opening", id: "o", on: "2018-03-20", lots: [] };
    const events = [spend("s", "2018-02-28"), opening, spend("t", "2018-03-01")];
    const pay = [{ month: "2018-03", through, salary: "2000.00" }];
    expect(issues(() => book(through, { ...life, pay, events }))).toEqual(["facts.events[0].on out-of-range"]);
  });

  test("of an opening lies not before the employment", () => {
    const opening: Event = { kind: "opening", id: "o", on: "2017-12-31", lots: [] };
    expect(given(opening)).toEqual(["facts.events[0].on out-of-range"]);
  });

  test("of the first opening, not of the last, begins the ledger", () => {
    const opening = (on: string): Event => ({
      kind: "opening",
      id: on,
      on,
      lots: [{ month: "2018-01", amount: "1.00" }],
    });
    const pay = [{ month: "2018-03", through, salary: "2000.00" }];
    const { months } = book(through, { ...life, pay, events: [opening("2018-05-01"), opening("2018-03-31")] });
    expect(months.map(({ month, takenOver }) => `${month} ${takenOver}`)).toEqual([
      "2018-03 1.00",
      "2018-04 0.00",
      "2018-05 1.00",
      "2018-06 0.00",
    ]);
  });

  test("after the last month asked for begins no ledger", () => {
    const opening: Event = { kind: "opening", id: "o", on: "2018-07-01", lots: [] };
    expect(issues(() => book(through, { ...life, pay: [], events: [opening] }))).toEqual(["through out-of-range"]);
  });
});

describe("a lot", () => {
  const taking = (kind: "opening" | "transfer-in", on: string, ...months: string[]): Event => ({
    ...{ kind, id: "t", on },
    lots: months.map((month) => ({ month, amount: "10.00" })),
  });

  test.each(["opening", "transfer-in"] as const)(
    "of %s is of July 2015 at the earliest, of the month of the event at the latest",
    (kind) => {
      expect(() =>
        book("2018-01", { ...life, events: [taking(kind, "2018-01-31", "2015-07", "2018-01")] }),
      ).not.toThrow();
      const call = () =>
        book("2018-01", { ...life, events: [taking(kind, "2018-01-31", "2015-06", "2016-01", "2018-02")] });
      expect(issues(call)).toEqual([
        "facts.events[0].lots[0].month out-of-range",
        "facts.events[0].lots[2].month out-of-range",
      ]);
      expect(refused(call).code).toBe("OUT_OF_RANGE");
    },
  );

  test("is not below zero", () => {
    const event: Event = { kind: "opening", id: "o", on: "2018-01-01", lots: [{ month: "2017-12", amount: "-0.01" }] };
    expect(given(event)).toEqual(["facts.events[0].lots[0].amount out-of-range"]);
  });

  test("of a month that has one already joins it, in one takeover and in two", () => {
    const events: Event[] = [
      taking("transfer-in", "2018-01-10", "2017-12", "2017-12", "2018-01"),
      { ...taking("transfer-in", "2018-01-20", "2017-12"), id: "u" },
    ];
    // Three times 10 of December; 10 and the accrual of 30 of January.
    expect(book("2018-01", { ...life, events }).lots).toMatchObject([
      { month: "2017-12", amount: "30.00" },
      { month: "2018-01", amount: "40.00" },
    ]);
  });
});
