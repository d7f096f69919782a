import { describe, expect, test } from "vitest";
import { book, type Event } from "../person.js";

/** 30.00 a month since January 2018; on any day of March 60.00 is there. */
const life = { start: "2018-01-01" };
const march = (...events: Event[]) => {
  const { balance, held, available, findings } = book("2018-03", { ...life, events });
  return { balance, held, available, found: findings.map(({ code }) => code).sort() };
};

const award = (id: string, amount: string): Event => ({ kind: "award", id, on: "2018-03-01", amount });
const spend = (id: string, amount: string, of?: string): Event => ({
  kind: "spend",
  id,
  on: "2018-03-10",
  amount,
  ...(of && { award: of }),
});
const release = (of: string, amount?: string): Event => ({
  kind: "release",
  id: "r",
  on: "2018-03-11",
  award: of,
  ...(amount && { amount }),
});
const refund = (of: string, amount: string): Event => ({
  kind: "refund",
  id: "f",
  on: "2018-03-12",
  spend: of,
  amount,
});

describe("an award", () => {
  test("holds money, which stays in the balance and is no longer available", () => {
    expect(march(award("a", "50.00"))).toEqual({ balance: "90.00", held: "50.00", available: "40.00", found: [] });
  });

  test("of all that is there is covered, of a cent more it is not", () => {
    expect(march(award("a", "60.00")).found).toEqual([]);
    expect(march(award("a", "60.01"))).toEqual({
      balance: "90.00",
      held: "60.01",
      available: "29.99",
      found: ["award-uncovered"],
    });
  });

  test("adds to what other awards hold", () => {
    expect(march(award("a", "40.00"), award("b", "20.00"))).toMatchObject({ held: "60.00", found: [] });
    expect(march(award("a", "40.00"), award("b", "20.01"))).toMatchObject({
      held: "60.01",
      found: ["award-uncovered"],
    });
  });
});

describe("a spend", () => {
  test("without an award comes from what is available, with a finding", () => {
    expect(march(spend("s", "60.00"))).toEqual({
      balance: "30.00",
      held: "0.00",
      available: "30.00",
      found: ["spent-without-award"],
    });
  });

  test("of a cent more than is available is booked and overspends", () => {
    expect(march(spend("s", "60.01"))).toMatchObject({ balance: "29.99", found: ["overspent", "spent-without-award"] });
    expect(march(award("a", "20.00"), spend("s", "40.00")).found).toEqual(["spent-without-award"]);
    expect(march(award("a", "20.00"), spend("s", "40.01")).found).toEqual(["overspent", "spent-without-award"]);
  });

  test("of an award takes the hold, and what that does not cover from what is available", () => {
    expect(march(award("a", "50.00"), spend("s", "20.00", "a"))).toEqual({
      balance: "70.00",
      held: "30.00",
      available: "40.00",
      found: [],
    });
    expect(march(award("a", "50.00"), spend("s", "60.00", "a"))).toEqual({
      balance: "30.00",
      held: "0.00",
      available: "30.00",
      found: [],
    });
    expect(march(award("a", "50.00"), spend("s", "60.01", "a"))).toMatchObject({ held: "0.00", found: ["overspent"] });
  });

  test("of an award leaves what another one holds", () => {
    const both = [award("a", "40.00"), award("b", "20.00")];
    expect(march(...both, spend("s", "40.00", "a"))).toEqual({
      balance: "50.00",
      held: "20.00",
      available: "30.00",
      found: [],
    });
    expect(march(...both, spend("s", "40.01", "a"))).toMatchObject({ held: "20.00", found: ["overspent"] });
  });

  test("of an award that was not covered overspends when it is paid", () => {
    // 100.00 awarded and paid with 60.00 there: 60 − 100 + 100 = 60 is less than 100.
    expect(march(award("a", "100.00"), spend("s", "100.00", "a"))).toEqual({
      ...{ balance: "-10.00", held: "0.00", available: "-10.00" },
      found: ["award-uncovered", "overspent"],
    });
  });

  test("of an award may come in parts", () => {
    expect(
      march(award("a", "50.00"), spend("s", "20.00", "a"), spend("t", "20.00", "a"), spend("u", "20.00", "a")),
    ).toEqual({
      ...{ balance: "30.00", held: "0.00", available: "30.00", found: [] },
    });
  });
});

describe("a release", () => {
  test("gives back to what is available a part of the hold, or all that is left of it", () => {
    const before = [award("a", "50.00"), spend("s", "20.00", "a")];
    expect(march(...before, release("a", "10.00"))).toMatchObject({
      balance: "70.00",
      held: "20.00",
      available: "50.00",
    });
    expect(march(...before, release("a"))).toMatchObject({ balance: "70.00", held: "0.00", available: "70.00" });
  });
});

describe("a refund", () => {
  test("goes to what is available and does not restore the hold", () => {
    expect(march(award("a", "50.00"), spend("s", "20.00", "a"), refund("s", "20.00"))).toEqual({
      ...{ balance: "90.00", held: "30.00", available: "60.00", found: [] },
    });
  });
});

describe("an assertion", () => {
  const assert = (amount: string, on = "2018-03-01"): Event => ({
    kind: "assert-balance",
    id: `b-${amount}-${on}`,
    on,
    amount,
  });

  test("is held against the closing balance of its month, whatever its day, and changes nothing", () => {
    expect(march(assert("90.00"), spend("s", "10.00")).found).toEqual(["balance-differs", "spent-without-award"]);
    expect(march(assert("80.00"), spend("s", "10.00")).found).toEqual(["spent-without-award"]);
    expect(march(assert("90"), assert("90.0", "2018-03-31"))).toEqual({
      balance: "90.00",
      held: "0.00",
      available: "90.00",
      found: [],
    });
  });

  test("of a debt is of less than nothing", () => {
    expect(march(spend("s", "100.00"), assert("-10.00")).found).toEqual(["overspent", "spent-without-award"]);
  });

  test("in the month of exit is held against what is left after it", () => {
    const events = [assert("0.00", "2018-03-15"), { ...assert("90.00", "2018-03-15"), id: "before" }];
    const { findings } = book("2018-03", { ...life, end: "2018-03-31", events });
    expect(findings).toMatchObject([{ code: "balance-differs", month: "2018-03", events: ["before"] }]);
  });
});
