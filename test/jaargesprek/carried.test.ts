import { describe, expect, test } from "vitest";
import { awardsIn, carried, carriedBy, type Spending } from "../../src/jaargesprek/carried.js";
import type { Agreement, Conversation, Finding } from "../../src/index.js";
import { book, type Event, person } from "../person.js";
import { agreement, conversation } from "../spending/spendings.js";
import { ledger, loopbaanbedrag } from "../../src/index.js";

/** 100.00 of coaching on 10 December 2018, the first under its agreement. */
const spending: Spending = { on: "2018-12-10", purpose: "coaching", amount: 100_00, spentBefore: 0 };

describe("an agreement", () => {
  const missing = (rest: Partial<Agreement>, of: Partial<Spending> = {}, talk: Conversation | null = null) =>
    carried(agreement(rest), talk, { ...spending, ...of }).missing;

  test("carries a spending with all that it asks", () => {
    expect(carried(agreement(), conversation(), spending)).toEqual({
      agreement: "a-1",
      budget: "450.00",
      spentBefore: "0.00",
      missing: [],
    });
  });

  test.each<[string, Partial<Agreement>, string]>([
    ["is not in writing", { inWriting: false }, "not-in-writing"],
    ["does not say whether it is in writing", { inWriting: undefined }, "not-in-writing"],
    ["is not signed", { signedOn: null }, "not-signed"],
    ["does not say whether it is signed", { signedOn: undefined }, "not-signed"],
    ["is signed the day after", { signedOn: "2018-12-11" }, "not-signed"],
    ["has no goal", { goal: undefined }, "no-goal"],
    ["has an empty goal", { goal: "" }, "no-goal"],
    ["has a goal of blanks", { goal: " \t\n" }, "no-goal"],
    ["has no budget", { expectedBudget: null }, "no-budget"],
    ["does not say its budget", { expectedBudget: undefined }, "no-budget"],
    ["has a budget of nothing", { expectedBudget: "0" }, "no-budget"],
    ["is for something else", { purpose: "education" }, "other-purpose"],
    ["does not say what for", { purpose: undefined }, "other-purpose"],
    ["is for a cent less", { expectedBudget: "99.99" }, "above-budget"],
  ])("that %s does not carry it", (_, rest, reason) => {
    expect(missing(rest)).toEqual([reason]);
  });

  test("carries it to the cent, on the day of its signing and for a purpose that is not known", () => {
    expect(missing({ expectedBudget: "100.00" })).toEqual([]);
    expect(missing({ expectedBudget: "100" })).toEqual([]);
    expect(missing({ signedOn: "2018-12-10" })).toEqual([]);
    expect(missing({ purpose: "education" }, { purpose: null })).toEqual([]);
    expect(missing({ purpose: undefined }, { purpose: null })).toEqual([]);
  });

  test("has to be of the conversation, which may not be held later; one that is not known is not held against it", () => {
    expect(missing({}, {}, conversation([agreement({ id: "a-2" })]))).toEqual(["not-of-this-conversation"]);
    expect(missing({}, {}, { id: "j-1", on: "2018-12-10" })).toEqual(["not-of-this-conversation"]);
    expect(missing({}, {}, conversation([agreement()], "2018-12-10"))).toEqual([]);
    expect(missing({}, {}, conversation([agreement()], "2018-12-11"))).toEqual(["conversation-later"]);
    expect(missing({}, {}, null)).toEqual([]);
  });

  test("counts what was spent under it before: 450.00 is 350.00 and 100.00", () => {
    expect(missing({}, { spentBefore: 350_00 })).toEqual([]);
    expect(missing({}, { spentBefore: 350_01 })).toEqual(["above-budget"]);
    // More came back than was spent under it: nothing is added to the budget that was agreed but that.
    expect(missing({}, { spentBefore: 450_00, amount: 1 })).toEqual(["above-budget"]);
  });

  test("names every reason at once", () => {
    const later = conversation([agreement({ id: "a-2" })], "2019-01-01");
    const bare: Agreement = { id: "a-1" };
    expect([...carried(bare, later, spending).missing].sort()).toEqual([
      "conversation-later",
      "no-budget",
      "no-goal",
      "not-in-writing",
      "not-of-this-conversation",
      "not-signed",
      "other-purpose",
    ]);
    const small = {
      inWriting: false,
      signedOn: "2020-01-01",
      goal: "",
      expectedBudget: "1.00",
      purpose: "other",
    } as const;
    expect([...missing(small, {}, later)].sort()).toEqual([
      "above-budget",
      "conversation-later",
      "no-goal",
      "not-in-writing",
      "not-of-this-conversation",
      "not-signed",
      "other-purpose",
    ]);
  });

  test("any two reasons stand beside each other", () => {
    const ways: readonly (readonly [string, Partial<Agreement>])[] = [
      ["not-in-writing", { inWriting: false }],
      ["not-signed", { signedOn: null }],
      ["no-goal", { goal: "" }],
      ["no-budget", { expectedBudget: null }],
      ["other-purpose", { purpose: "other" }],
    ];
    for (const [one, a] of ways)
      for (const [other, b] of ways)
        expect(new Set(missing({ ...a, ...b })), `${one} ${other}`).toEqual(new Set([one, other]));
  });
});

describe("the agreement of a conversation that carries a spending", () => {
  const found = (made: readonly Agreement[], spentUnder: Readonly<Record<string, number>> = {}) =>
    carriedBy([conversation(made)], spending, { spentUnder: (id) => spentUnder[id] ?? 0, heldFor: () => 0 })?.agreement
      .id ?? null;

  test("is none where none was made", () => {
    expect(found([])).toBeNull();
    expect(
      carriedBy([{ id: "j-1", on: "2018-01-01" }], spending, { spentUnder: () => 0, heldFor: () => 0 }),
    ).toBeNull();
  });

  test("is the one that does, wherever it stands", () => {
    const other = agreement({ id: "a-2", purpose: "education" });
    expect(found([other, agreement()])).toBe("a-1");
    expect(found([agreement(), other])).toBe("a-1");
  });

  test("is the first of those that do", () => {
    expect(found([agreement({ id: "a-5" }), agreement({ id: "a-3" })])).toBe("a-5");
  });

  test("is the one with room left", () => {
    expect(found([agreement(), agreement({ id: "a-2" })], { "a-1": 400_00 })).toBe("a-2");
    expect(found([agreement(), agreement({ id: "a-2" })], { "a-1": 350_00 })).toBe("a-1");
  });

  test("is the one that comes nearest where none does", () => {
    const far = agreement({ id: "a-2", inWriting: false, goal: "" });
    expect(found([far, agreement({ inWriting: false })])).toBe("a-1");
  });
});

describe("what a ledger tells of agreements", () => {
  const award = (id: string, on: string, amount: string, agreement?: string): Event => ({
    ...{ kind: "award", id, on, amount },
    ...(agreement !== undefined && { agreement }),
  });
  const events: Event[] = [
    award("aw-1", "2018-01-10", "300.00", "a-1"),
    award("aw-2", "2018-02-10", "100.00", "a-2"),
    award("aw-3", "2018-03-10", "50.00"),
    { kind: "spend", id: "s-1", on: "2018-04-01", amount: "120.00", award: "aw-1" },
    { kind: "spend", id: "s-2", on: "2018-04-02", amount: "200.00", award: "aw-1" },
    { kind: "spend", id: "s-3", on: "2018-04-03", amount: "10.00", award: "aw-3" },
    { kind: "spend", id: "s-4", on: "2018-04-04", amount: "10.00" },
    { kind: "refund", id: "r-1", on: "2018-05-01", amount: "20.00", spend: "s-1" },
    { kind: "release", id: "re", on: "2018-06-01", award: "aw-2", amount: "40.00" },
    award("aw-4", "2018-07-10", "500.00", "a-1"),
  ];
  const told = (through: string) => awardsIn(book(through, { events }).entries);

  test("is what was spent under each, less what came back", () => {
    expect(told("2018-03").spentUnder("a-1")).toBe(0);
    expect(told("2018-04").spentUnder("a-1")).toBe(320_00);
    expect(told("2018-12").spentUnder("a-1")).toBe(300_00);
    expect(told("2018-12").spentUnder("a-2")).toBe(0);
    expect(told("2018-12").spentUnder("a-9")).toBe(0);
  });

  test("is what awards still hold for each: not what was released or spent, and a refund does not restore it", () => {
    expect(told("2018-03").heldFor("a-1")).toBe(300_00);
    // 120 of the 300, then the 180 that were left, 20 from the free balance.
    expect(told("2018-05").heldFor("a-1")).toBe(0);
    expect(told("2018-12").heldFor("a-1")).toBe(500_00);
    expect(told("2018-12").heldFor("a-2")).toBe(60_00);
    expect(told("2018-12").heldFor("a-9")).toBe(0);
  });

  test("is when money was last awarded for each", () => {
    const { lastAward } = told("2018-12");
    expect([lastAward("a-1", "2018-01-09"), lastAward("a-1", "2018-01-10")]).toEqual([null, "2018-01-10"]);
    expect([lastAward("a-2", "2018-02-10") === null, lastAward("a-9", "2030-01-01")]).toEqual([false, null]);
  });

  test("is every spending under one, with what had gone before it", () => {
    expect(told("2018-12").spendings).toEqual([
      { event: "s-1", on: "2018-04-01", month: "2018-04", agreement: "a-1", amount: 120_00, spentBefore: 0 },
      { event: "s-2", on: "2018-04-02", month: "2018-04", agreement: "a-1", amount: 200_00, spentBefore: 120_00 },
    ]);
  });
});

describe("the finding spent-without-agreement", () => {
  const events: Event[] = [
    { kind: "award", id: "aw", on: "2018-01-10", amount: "450.00", agreement: "a-1" },
    { kind: "spend", id: "s-1", on: "2018-04-01", amount: "300.00", award: "aw" },
    { kind: "spend", id: "s-2", on: "2018-04-20", amount: "200.00", award: "aw" },
    { kind: "refund", id: "r-1", on: "2018-05-10", amount: "100.00", spend: "s-1" },
    { kind: "spend", id: "s-3", on: "2018-05-20", amount: "50.00", award: "aw" },
    { kind: "spend", id: "s-4", on: "2018-06-01", amount: "0.01", award: "aw" },
    { kind: "spend", id: "s-5", on: "2018-06-02", amount: "10.00" },
  ];
  const findings = (conversations: Conversation[] | undefined, some = events): Finding[] =>
    ledger(
      loopbaanbedrag,
      { ...person("2018-12", { events: some }), ...(conversations && { conversations }) },
      { through: "2018-12" },
    ).findings.filter(({ code }) => code === "spent-without-agreement");

  test("is not given while no conversations are stated", () => {
    expect(findings(undefined)).toEqual([]);
  });

  test("is given for what goes above the budget, a month together: 300, 200 of 150, 50 of 50 after 100 came back", () => {
    expect(findings([conversation()])).toEqual([
      { code: "spent-without-agreement", month: "2018-04", events: ["s-2"], missing: [["above-budget"]] },
      { code: "spent-without-agreement", month: "2018-06", events: ["s-4"], missing: [["above-budget"]] },
    ]);
  });

  test("names why for each of the events of its month", () => {
    const talk = conversation([agreement({ signedOn: "2018-04-10", goal: "" })], "2018-04-10");
    expect(findings([talk])[0]).toEqual({
      code: "spent-without-agreement",
      month: "2018-04",
      events: ["s-1", "s-2"],
      missing: [
        ["conversation-later", "not-signed", "no-goal"],
        ["no-goal", "above-budget"],
      ],
    });
  });

  test("does not ask after the purpose, which a booking does not tell", () => {
    const talk = conversation([agreement({ purpose: "education", expectedBudget: "5000.00" })]);
    expect(findings([talk])).toEqual([]);
  });

  test("says nothing of what was spent without an award, or under one that names no agreement", () => {
    const some: Event[] = [
      { kind: "award", id: "aw", on: "2018-01-10", amount: "450.00" },
      { kind: "spend", id: "s-1", on: "2018-04-01", amount: "300.00", award: "aw" },
      { kind: "spend", id: "s-2", on: "2018-04-01", amount: "300.00" },
    ];
    expect(findings([], some)).toEqual([]);
    expect(findings([conversation()], some)).toEqual([]);
  });

  test("finds the agreement in whichever conversation it was made", () => {
    const talks = [
      { id: "j-0", on: "2017-01-01" },
      conversation([agreement({ id: "a-0" })]),
      { ...conversation([agreement({ expectedBudget: "5000.00" })]), id: "j-2" },
    ];
    expect(findings(talks)).toEqual([]);
  });

  test("changes no figure", () => {
    const one = ledger(loopbaanbedrag, person("2018-12", { events }), { through: "2018-12" });
    const other = ledger(
      loopbaanbedrag,
      { ...person("2018-12", { events }), conversations: [conversation()] },
      { through: "2018-12" },
    );
    expect([other.months, other.entries, other.lots]).toEqual([one.months, one.entries, one.lots]);
  });
});
