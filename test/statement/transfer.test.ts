import { describe, expect, test } from "vitest";
import { type Answer, answer } from "../../src/answer.js";
import {
  explain,
  ledger,
  loopbaanbedrag,
  transferIn,
  type TransferStatement,
  transferStatement,
} from "../../src/index.js";
import { calls, takeoverResult, transferStatementResult } from "../../src/schema.js";
import { figures } from "../figures.js";
import { ikbBook } from "../ikb-person.js";
import { bare, bareWithoutRelief, book, type Event, issues, person, refused } from "../person.js";

// Bare salary of 2000.00: 30.00 a month at 1.5 %, from June 2016 on.
const out = { kind: "transfer-out", id: "out-1", on: "2016-09-30" } as const;
const life = { start: "2016-06-01", end: "2016-09-30" };
const leaver = (...events: Event[]) => book("2016-09", { ...life, events });
const piece = (month: string, amount: string, lapsesOn: string | null) => ({ month, amount, lapsesOn });
const januaries = (...months: string[]) => months.map((month) => piece(month, "30.00", "2020-01-31"));

describe("the statement of a transfer of all, 4 × 30.00", () => {
  const statement = transferStatement(leaver(out), "out-1");

  test("has every month with what it built up, until the relief ends and the 36 months do not reach it", () => {
    expect(statement).toEqual({
      ...{ format: "loopbaanbudget/transfer@1", scheme: "sociaal-werk/loopbaanbedrag", event: "out-1" },
      ...{ on: "2016-09-30", amount: "120.00", uncovered: "0.00", awards: [], findings: [] },
      lots: januaries("2016-06", "2016-07", "2016-08", "2016-09"),
      interpretations: leaver().interpretations,
      receipt: leaver(out).receipt,
    });
  });

  test("is the same from a ledger that was stored, also one that goes on for years after", () => {
    const stored = JSON.parse(JSON.stringify(leaver(out))) as ReturnType<typeof leaver>;
    expect(transferStatement(stored, "out-1")).toEqual(statement);
    const later = book("2019-05", { ...life, events: [out] });
    expect(transferStatement(later, "out-1")).toEqual({ ...statement, receipt: later.receipt });
  });

  test("tells no date of birth, no pay and no other event", () => {
    const events: Event[] = [{ kind: "spend", id: "burn-out coaching", on: "2016-08-01", amount: "20.00" }, out];
    const text = figures(transferStatement(leaver(...events), "out-1"));
    for (const personal of ["1980", "2000.00", "burn-out"]) expect(text).not.toContain(personal);
  });
});

describe("the statement of a transfer", () => {
  test("of a part takes the oldest months: 30.00 and 15.00", () => {
    const { amount, lots } = transferStatement(leaver({ ...out, amount: "45.00" }), "out-1");
    expect(amount).toBe("45.00");
    expect(lots).toEqual([...januaries("2016-06"), piece("2016-07", "15.00", "2020-01-31")]);
  });

  test("after spending has what is left: 120.00 − 50.00 leaves 10.00 of July", () => {
    const { amount, lots } = transferStatement(
      leaver({ kind: "spend", id: "s", on: "2016-09-05", amount: "50.00" }, out),
      "out-1",
    );
    expect(amount).toBe("70.00");
    expect(lots).toEqual([piece("2016-07", "10.00", "2020-01-31"), ...januaries("2016-08", "2016-09")]);
  });

  test("leaves behind what awards hold: 120.00 − 40.00, and it is the youngest money that stays", () => {
    const { amount, lots, awards } = transferStatement(
      leaver({ kind: "award", id: "a", on: "2016-08-05", amount: "40.00" }, out),
      "out-1",
    );
    expect(amount).toBe("80.00");
    expect(lots).toEqual([...januaries("2016-06", "2016-07"), piece("2016-08", "20.00", "2020-01-31")]);
    expect(awards).toEqual([]);
  });

  test("of more than there was hands on what there was, and says so", () => {
    const spend: Event = { kind: "spend", id: "s", on: "2016-09-30", amount: "200.00" };
    const { amount, uncovered, lots, findings } = transferStatement(leaver({ ...out, amount: "300.00" }), "out-1");
    expect([amount, uncovered, lots.length]).toEqual(["120.00", "180.00", 4]);
    expect(findings).toEqual([{ code: "overspent", month: "2016-09", events: ["out-1"] }]);
    // In a debt nothing was there; the spend that made it is not told.
    const inDebt = transferStatement(leaver(spend, { ...out, amount: "10.00" }), "out-1");
    expect([inDebt.amount, inDebt.uncovered, inDebt.lots]).toEqual(["0.00", "10.00", []]);
    expect(inDebt.findings).toEqual([{ code: "overspent", month: "2016-09", events: ["out-1"] }]);
  });

  test("of nothing is a statement of nothing", () => {
    const spend: Event = { kind: "spend", id: "s", on: "2016-09-05", amount: "200.00" };
    expect(transferStatement(leaver(spend, out), "out-1")).toMatchObject({
      amount: "0.00",
      uncovered: "0.00",
      lots: [],
    });
  });

  test("by the text of the agreement names when each month leaves the 36, and the 60 from May 2022 on", () => {
    const through = (month: string) => {
      const events: Event[] = [{ ...out, on: `${month}-30` }];
      const stay = { start: "2016-06-01", end: `${month}-30`, events };
      return transferStatement(book(month, stay, bareWithoutRelief), "out-1").lots;
    };
    expect(through("2016-09")[0]).toEqual(piece("2016-06", "30.00", "2019-06-30"));
    const later = through("2019-06");
    expect(later.find(({ month }) => month === "2019-04")?.lapsesOn).toBe("2022-04-30");
    expect(later.find(({ month }) => month === "2019-05")?.lapsesOn).toBe("2024-05-31");
  });

  test("has the findings about the months of its money and the terms of its day, and no others", () => {
    const pay = [
      { month: "2025-06", through: "2025-07", salary: "2000.00" },
      { month: "2025-08", through: "2025-09", salary: "3000.00" },
    ];
    const stay = { start: "2025-06-01", end: "2025-09-30", pay };
    const codes = (...events: Event[]) => {
      const of = book("2025-12", { ...stay, events }, {});
      return transferStatement(of, "out-1").findings.map(({ code, month }) => [code, month]);
    };
    // The minimum of the VT is not known, and 2000.00 is low enough for it to matter; from August on all is presumed.
    const presumed = codes({ ...out, on: "2025-09-30" });
    expect(presumed).toEqual(
      expect.arrayContaining([
        ["provisional", undefined],
        ["minimum-unknown", "2025-06"],
        ["minimum-unknown", "2025-07"],
      ]),
    );
    // 41.13 is what June built up, and more than that was spent: nothing of June goes along.
    const spent = codes({ kind: "spend", id: "s", on: "2025-09-01", amount: "50.00" }, { ...out, on: "2025-09-30" });
    expect(spent).toContainEqual(["minimum-unknown", "2025-07"]);
    expect(spent).not.toContainEqual(["minimum-unknown", "2025-06"]);
    expect(spent.map(([code]) => code)).not.toContain("spent-without-award");
  });
});

describe("a statement is refused", () => {
  test.each([
    ["of an event that is not there", "out-2"],
    ["of an event of another kind", "a"],
  ])("%s", (_, event) => {
    const of = leaver(out, { kind: "award", id: "a", on: "2016-08-05", amount: "40.00" });
    const { code, issues: told } = refused(() => transferStatement(of, event));
    expect(code).toBe("UNKNOWN_REFERENCE");
    expect(told).toEqual([
      {
        ...{ path: "event", code: "unknown-reference", received: event },
        expected: "the id of a transfer-out that is booked in the ledger",
      },
    ]);
  });

  test("of an event that the ledger has not reached", () => {
    const early = book("2016-08", { ...life, events: [out] });
    expect(issues(() => transferStatement(early, "out-1"))).toEqual(["event unknown-reference"]);
  });

  test.each([7, "", {}, ["out-1"]])("of %j", (event) => {
    expect(issues(() => transferStatement(leaver(out), event as never))).toEqual(["event text"]);
  });

  test("of a ledger of another scheme", () => {
    const other = ikbBook("2024-01") as never;
    expect(refused(() => transferStatement(other)).issues).toEqual([
      {
        path: "ledger",
        code: "object",
        received: "sociaal-werk/keuzebudget",
        expected: "a ledger of the loopbaanbedrag",
      },
    ]);
  });
});

describe("the statement of a whole ledger", () => {
  const events: Event[] = [
    { kind: "award", id: "a-1", on: "2016-07-01", amount: "50.00", agreement: "coaching" },
    { kind: "award", id: "a-2", on: "2016-07-02", amount: "10.00" },
    { kind: "award", id: "a-3", on: "2016-07-03", amount: "5.00" },
    { kind: "spend", id: "s-1", on: "2016-08-01", amount: "20.00", award: "a-1" },
    { kind: "release", id: "r-1", on: "2016-08-02", award: "a-1", amount: "8.00" },
    { kind: "refund", id: "b-1", on: "2016-08-03", spend: "s-1", amount: "1.00" },
    { kind: "spend", id: "s-2", on: "2016-08-04", amount: "7.00", award: "a-3" },
  ];
  const stays = book("2016-09", { start: "2016-06-01", events });
  const statement = transferStatement(stays);

  test("has the lots of the ledger, and what each award still holds", () => {
    // 120.00 − 20.00 + 1.00 − 7.00; of a-1 50.00 − 20.00 − 8.00; of a-3 nothing.
    expect(statement).toMatchObject({ event: null, on: "2016-09-30", amount: "94.00", uncovered: "0.00" });
    expect(statement.lots).toEqual(stays.lots);
    expect(statement.awards).toEqual([
      { id: "a-1", amount: "22.00", agreement: "coaching" },
      { id: "a-2", amount: "10.00" },
    ]);
    expect(stays.held).toBe("32.00");
  });

  test("becomes an opening, and its awards can be booked again", () => {
    const on = "2016-10-01";
    const opening = transferIn(statement, { id: "open", on });
    expect(opening).toMatchObject({ kind: "opening", id: "open", on });
    const awards = statement.awards.map((award) => ({ kind: "award" as const, on, ...award }));
    const next = ledger(
      loopbaanbedrag,
      {
        ...person("2016-10", { start: "2016-06-01", events: [opening, ...awards] }),
        pay: [{ month: "2016-10", salary: "2000.00" }],
      },
      { through: "2016-10", interpretations: bare },
    );
    expect([next.balance, next.held]).toEqual(["124.00", "32.00"]);
    expect(next.lots).toEqual(book("2016-10", { start: "2016-06-01", events }).lots);
  });

  test("in debt has no lots, and says how far below zero it is", () => {
    const debt = book("2016-07", {
      start: "2016-06-01",
      events: [{ kind: "spend", id: "s", on: "2016-06-02", amount: "80.00" }],
    });
    expect(transferStatement(debt)).toMatchObject({ amount: "0.00", uncovered: "20.00", lots: [] });
  });
});

describe("the next employer", () => {
  const statement = transferStatement(leaver(out), "out-1");
  const taken = transferIn(statement, { id: "in-1", on: "2017-03-01" });

  test("takes over each month, also later than it was handed on", () => {
    expect(taken).toEqual({
      ...{ kind: "transfer-in", id: "in-1", on: "2017-03-01" },
      lots: ["2016-06", "2016-07", "2016-08", "2016-09"].map((month) => ({ month, amount: "30.00" })),
    });
    expect(transferIn(statement, { id: "in-1", on: "2016-09-30" }).on).toBe("2016-09-30");
  });

  test("loses each month in its own time, beside what is built up there", () => {
    const next = book("2019-10", { start: "2017-03-01", events: [taken] }, bareWithoutRelief);
    const lapsed = next.months.filter((row) => row.lapsed !== "0.00").map((row) => `${row.month} ${row.lapsed}`);
    expect(lapsed).toEqual(["2019-06 30.00", "2019-07 30.00", "2019-08 30.00", "2019-09 30.00"]);
    // March 2017 through October 2019: 32 × 30.00.
    expect(next.balance).toBe("960.00");
  });

  test("loses at once the old money that an award had kept from lapsing, unless as much is awarded there", () => {
    // 38 × 30.00, of which 60.00 is awarded: 1080.00 is free, and the window holds as much. The oldest 1080.00 goes along.
    const events: Event[] = [
      { kind: "award", id: "a", on: "2018-06-01", amount: "60.00" },
      { ...out, on: "2019-07-31" },
    ];
    const old = book("2019-07", { start: "2016-06-01", end: "2019-07-31", events }, bareWithoutRelief);
    const handed = transferStatement(old, "out-1");
    expect([handed.amount, old.held, old.totals.lapsed]).toEqual(["1080.00", "60.00", "0.00"]);
    const along = transferIn(handed, { id: "in-1", on: "2019-08-01" });
    const lapsed = (...more: Event[]) => {
      const start = { start: "2019-08-01", events: [along, ...more] };
      return book("2019-08", start, bareWithoutRelief).totals.lapsed;
    };
    // August lets June through August 2016 lapse.
    expect(lapsed()).toBe("90.00");
    expect(lapsed({ kind: "award", id: "again", on: "2019-08-01", amount: "60.00" })).toBe("30.00");
  });

  test("loses at once what was handed on longer ago than the window", () => {
    const late = transferIn(statement, { id: "in-1", on: "2019-08-01" });
    const next = book("2019-08", { start: "2019-08-01", events: [late] }, bareWithoutRelief);
    expect(next.months[0]).toMatchObject({ takenOver: "120.00", lapsed: "90.00", closing: "60.00" });
  });
});

describe("taking over refuses", () => {
  const good = transferStatement(leaver(out), "out-1");
  const as = { id: "in-1", on: "2016-10-01" };
  const lotsWith = (change: object) => good.lots.map((lot, place) => (place === 1 ? { ...lot, ...change } : lot));

  test.each<[string, object, string[]]>([
    ["another format", { format: "loopbaanbudget/transfer@2" }, ["statement.format choice"]],
    ["no format", { format: undefined }, ["statement.format choice"]],
    ["another scheme", { scheme: "sociaal-werk/keuzebudget" }, ["statement.scheme choice"]],
    ["an amount that is more than the lots", { amount: "120.01" }, ["statement.amount out-of-range"]],
    ["an amount that is less", { amount: "119.99" }, ["statement.amount out-of-range"]],
    ["an amount as a number", { amount: 120 }, ["statement.amount amount"]],
    ["a lot that is more", { lots: lotsWith({ amount: "30.01" }) }, ["statement.amount out-of-range"]],
    ["a lot of nothing", { lots: lotsWith({ amount: "0.00" }) }, ["statement.lots[1].amount out-of-range"]],
    ["a negative lot", { lots: lotsWith({ amount: "-30.00" }) }, ["statement.lots[1].amount out-of-range"]],
    ["a lot that is gone", { lots: good.lots.slice(1) }, ["statement.amount out-of-range"]],
    ["a month after the day", { lots: lotsWith({ month: "2016-10" }) }, ["statement.lots[1].month out-of-range"]],
    ["a month before the first", { lots: lotsWith({ month: "2015-06" }) }, ["statement.lots[1].month out-of-range"]],
    ["a month twice", { lots: lotsWith({ month: "2016-06" }) }, ["statement.lots[1].month duplicate-month"]],
    ["a month that is none", { lots: lotsWith({ month: "2016-7" }) }, ["statement.lots[1].month month"]],
    ["a field nobody knows", { name: "N. de Vries" }, ["statement.name unknown-field"]],
    ["a field nobody knows in a lot", { lots: lotsWith({ year: 2016 }) }, ["statement.lots[1].year unknown-field"]],
    ["a day that is none", { on: "2016-09-31" }, ["statement.on date"]],
    [
      "several things at once",
      { amount: "1.00", lots: lotsWith({ month: "2017-01" }) },
      ["statement.lots[1].month out-of-range", "statement.amount out-of-range"],
    ],
  ])("%s", (_, broken, paths) => {
    const statement = { ...good, ...broken } as TransferStatement;
    const before = JSON.stringify(statement);
    expect(issues(() => transferIn(statement, as))).toEqual(paths);
    expect(JSON.stringify(statement)).toBe(before);
  });

  test("what is no statement", () => {
    for (const none of [null, undefined, 7, "statement", []]) {
      expect(issues(() => transferIn(none as never, as))).toEqual(["statement object"]);
    }
  });

  test("a day before that of the statement, and an event without a name", () => {
    expect(refused(() => transferIn(good, { ...as, on: "2016-09-29" })).issues).toEqual([
      {
        ...{ path: "event.on", code: "out-of-range", received: "2016-09-29" },
        expected: "a day from 2016-09-30 on, that of the statement",
      },
    ]);
    expect(issues(() => transferIn(good, { id: "", on: "2016-10" }))).toEqual(["event.id text", "event.on date"]);
    expect(issues(() => transferIn(good, { ...as, kind: "opening" } as never))).toEqual(["event.kind unknown-field"]);
  });

  test("nothing for what only people read: findings, readings and receipts of a later version", () => {
    const later = {
      ...good,
      findings: [{ code: "of-a-later-version" }],
      interpretations: { ...good.interpretations, newReading: "yes" },
      receipt: { ...good.receipt, more: 1 },
    } as never;
    expect(transferIn(later, as)).toEqual(transferIn(good, as));
  });

  test("to be changed by what is done to the event", () => {
    const stated = structuredClone(good);
    const taken = transferIn(stated, as);
    Object.assign(taken.lots[0]!, { amount: "9999.99" });
    expect(stated).toEqual(good);
  });
});

describe("the sentences of a statement", () => {
  const said = (statement: TransferStatement) => ({
    nl: explain(statement, { language: "nl" }),
    en: explain(statement, { language: "en" }),
  });

  test("say how much, from which months, and when it lapses", () => {
    const two = book(
      "2016-07",
      { start: "2016-06-01", end: "2016-07-31", events: [{ ...out, on: "2016-07-31" }] },
      {
        lapseRelief2018: "not-applied",
      },
    );
    // 2000.00 + 160.00 + 179.28, of which 1.5 %; the minimum of the VT is not known in those months.
    const { nl, en } = said(transferStatement(two, "out-1"));
    expect(nl.slice(0, 3)).toEqual([
      "Op 31 juli 2016 is € 70,18 van het loopbaanbedrag meegegeven aan de volgende werkgever (out-1) [sociaal-werk/3.1].",
      "Het houdt de maanden waarin het is opgebouwd: juni 2016 (€ 35,09), juli 2016 (€ 35,09).",
      "Volgens de regels die nu bekend zijn vervalt wat niet wordt gebruikt: als eerste € 35,09 in juni 2019, het laatste in juli 2019.",
    ]);
    expect(en.slice(0, 3)).toEqual([
      "On 31 July 2016 € 70.18 of the loopbaanbedrag was handed to the next employer (out-1) [sociaal-werk/3.1].",
      "It keeps the months it was built up in: June 2016 (€ 35.09), July 2016 (€ 35.09).",
      "Under the rules known now, what is not used lapses: € 35.09 of it first, in June 2019, the last in July 2019.",
    ]);
    for (const lines of [nl, en]) {
      expect(lines.filter((line) => line.includes("lapseRelief2018"))).toHaveLength(1);
      expect(lines.filter((line) => line.includes("[sociaal-werk/6.9.B]"))).toHaveLength(1);
    }
  });

  test("say of a whole ledger what awards hold, and what was not there", () => {
    const events: Event[] = [
      { kind: "award", id: "a", on: "2016-06-02", amount: "25.00", agreement: "talk" },
      { kind: "spend", id: "s", on: "2016-06-03", amount: "40.00", award: "a" },
      { kind: "award", id: "b", on: "2016-06-04", amount: "5.00" },
    ];
    const { nl, en } = said(transferStatement(book("2016-06", { start: "2016-06-01", events })));
    expect(nl.slice(0, 3)).toEqual([
      "Op 30 juni 2016 staat er € 0,00 op het loopbaanbedrag, om over te nemen in een andere administratie van dezelfde werkgever.",
      "Toekenning b houdt € 5,00 vast.",
      "Er is € 10,00 meer uitgegaan dan er was; dat hoort bij geen maand en gaat niet mee.",
    ]);
    expect(en.slice(0, 3)).toEqual([
      "On 30 June 2016 the loopbaanbedrag stands at € 0.00, to be taken over in another administration of the same employer.",
      "Award b holds € 5.00.",
      "€ 10.00 more went out than there was; it is of no month and is not handed on.",
    ]);
  });

  test("say in one month what goes in one month, and nothing of money that an award keeps", () => {
    const one = said(transferStatement(leaver(out), "out-1"));
    expect(one.nl).toContain("Volgens de regels die nu bekend zijn vervalt wat niet wordt gebruikt in januari 2020.");
    expect(one.en).toContain("Under the rules known now, what is not used lapses in January 2020.");
    const kept = transferStatement(
      book("2016-06", {
        start: "2016-06-01",
        events: [{ kind: "award", id: "a", on: "2016-06-30", amount: "30.00", agreement: "talk" }],
      }),
    );
    expect(kept.lots).toEqual([piece("2016-06", "30.00", null)]);
    expect(said(kept).en.slice(1, 3)).toEqual([
      "It keeps the months it was built up in: June 2016 (€ 30.00).",
      "Award a (agreement talk) holds € 30.00.",
    ]);
  });
});

describe("over the bridge", () => {
  const of = leaver(out);
  const stored: unknown = JSON.parse(JSON.stringify(of));
  const resultOf = (asked: object) => (answer(asked) as { result: object }).result;
  const statement = transferStatement(of, "out-1");
  const event = { id: "in-1", on: "2016-10-01" };

  test("a ledger gives the statement, the statement the event, and either its sentences", () => {
    const given = resultOf({ id: 1, call: "transferStatement", ledger: stored, event: "out-1" });
    expect(given).toEqual(statement);
    expect(transferStatementResult.parse(given)).toEqual(given);
    const taken = resultOf({ id: 2, call: "transferIn", statement: given, event });
    expect(taken).toEqual(transferIn(statement, event));
    expect(takeoverResult.parse(taken)).toEqual(taken);
    expect(resultOf({ call: "explain", result: given, language: "nl" })).toEqual(
      explain(statement, { language: "nl" }),
    );
  });

  test("an event that is null or absent is the whole ledger", () => {
    const whole = transferStatement(of);
    expect(resultOf({ call: "transferStatement", ledger: stored, event: null })).toEqual(whole);
    expect(resultOf({ call: "transferStatement", ledger: stored })).toEqual(whole);
  });

  test.each<[object, string, string[]]>([
    [{ call: "transferStatement", ledger: stored, event: "out-2" }, "UNKNOWN_REFERENCE", ["event"]],
    [{ call: "transferStatement", event: "out-1" }, "INVALID_FACTS", ["ledger"]],
    [{ call: "transferIn", statement: { ...statement, amount: "1.00" }, event }, "OUT_OF_RANGE", ["statement.amount"]],
    [{ call: "transferIn", statement, event: {} }, "INVALID_FACTS", ["event.id", "event.on"]],
    [{ call: "transferIn", statement, event, on: "2016-10-01" }, "INVALID_FACTS", ["on"]],
  ])("%j is refused", (asked, code, paths) => {
    const { error } = answer(asked) as Extract<Answer, { ok: false }>;
    expect([error.code, error.issues.map(({ path }) => path)]).toEqual([code, paths]);
  });

  test("the request fits its schema", () => {
    const asked = { id: 1, call: "transferIn", statement, event };
    expect(calls.transferIn.request.parse(asked)).toEqual(asked);
  });
});
