import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  type AnyLedger,
  answer,
  compare,
  forecast,
  gemeentelijkLoopbaanbudget,
  keuzebudget,
  ledger,
  loopbaanbedrag,
  payslip,
  type Receipt,
  replay,
  vitaliteitsuren,
  yearStatement,
} from "../../src/index.js";
import { hoursPerson } from "../hours-person.js";
import { ikbPerson } from "../ikb-person.js";
import { official } from "../municipality.js";
import { bare, person, refused } from "../person.js";

const stored = <T>(result: T) => JSON.parse(JSON.stringify(result)) as T;
const facts = person("2018-12", { events: [{ kind: "spend", id: "s", on: "2018-03-01", amount: "100.00" }] });
const book = ledger(loopbaanbedrag, facts, { through: "2018-12", knownOn: "2018-12-31", interpretations: bare });

describe("the receipt", () => {
  test("holds what it takes to compute the ledger again", () => {
    // The canonical JSON of the facts, written by hand: fields by name, no blanks.
    const canonical =
      '{"employee":{"birthDate":"1980-03-14"},"employment":{"category":"regular","end":null,"start":"2015-07-01"},' +
      '"events":[{"amount":"100.00","id":"s","kind":"spend","on":"2018-03-01"}],' +
      '"pay":[{"month":"2015-07","salary":"2000.00","through":"2018-12"}]}';
    expect(book.receipt).toEqual({
      package: expect.stringMatching(/^loopbaanbudget@\d+\.\d+\.\d+$/) as string,
      edition: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      scheme: "sociaal-werk/loopbaanbedrag",
      through: "2018-12",
      interpretations: book.interpretations,
      knownOn: "2018-12-31",
      facts: `sha256:${createHash("sha256").update(canonical).digest("hex")}`,
    });
  });

  test("goes with every statement of the ledger", () => {
    expect(payslip(book, "2018-03").receipt).toEqual(book.receipt);
    expect(forecast(book, { months: 12 }).receipt).toEqual(book.receipt);
    expect(compare(book, book).receipts).toEqual({ before: book.receipt, after: book.receipt });
    const town = ledger(gemeentelijkLoopbaanbudget, official(), { through: "2014-12" });
    expect(yearStatement(town, 2013).receipt).toEqual(town.receipt);
  });

  test("is of the facts as they were when the ledger was asked for", () => {
    const own = person("2018-12");
    const early = ledger(loopbaanbedrag, own, { through: "2018-12" });
    (own as { employee: { birthDate: string } }).employee.birthDate = "1990-01-01";
    expect(replay(early.receipt, person("2018-12")).identical).toBe(true);
  });
});

describe("computing again", () => {
  const lives: [string, AnyLedger, object][] = [
    ["the loopbaanbedrag", book, facts],
    ["vitaliteitsuren", ledger(vitaliteitsuren, hoursPerson(), { through: "2018-12" }), hoursPerson()],
    [
      "the keuzebudget",
      ledger(keuzebudget, ikbPerson("2018-12"), { through: "2018-12", interpretations: { rounding: "once" } }),
      ikbPerson("2018-12"),
    ],
    [
      "the budget of a municipality",
      ledger(gemeentelijkLoopbaanbudget, official({ regulation: "hilversum" }), { through: "2014-12" }),
      official({ regulation: "hilversum" }),
    ],
  ];

  test.each(lives)("gives %s byte for byte, from the ledger as it was stored and from its receipt", (_, whole, of) => {
    for (const from of [stored(whole), stored(whole).receipt]) {
      const { identical, differences, ledger: again } = replay(from, of);
      expect({ identical, differences }).toEqual({ identical: true, differences: [] });
      expect(JSON.stringify(again)).toBe(JSON.stringify(whole));
    }
  });

  test("from other facts says so, and what came out otherwise", () => {
    const late = { ...facts, events: [{ ...facts.events![0]!, amount: "101.00" }] };
    const { identical, differences } = replay(stored(book), late);
    expect(identical).toBe(false);
    const paths = differences.map(({ input }) => input);
    expect(paths).toEqual(expect.arrayContaining(["balance", "totals.spent", "receipt.facts"]));
    expect(differences.find(({ input }) => input === "totals.spent")).toEqual({
      ...{ input: "totals.spent", before: "100.00", after: "101.00" },
    });
    expect(replay(book.receipt, late).differences.map(({ input }) => input)).toEqual(["receipt.facts"]);
  });

  test("from the receipt of another edition or version says so", () => {
    const old: Receipt = { ...book.receipt, edition: "2020-01-01", package: "loopbaanbudget@0.0.1" };
    expect(replay(old, facts).differences).toEqual([
      { input: "receipt.package", before: "loopbaanbudget@0.0.1", after: book.receipt.package },
      { input: "receipt.edition", before: "2020-01-01", after: book.receipt.edition },
    ]);
  });

  test("finds a figure that somebody changed", () => {
    const forged = stored(book);
    (forged.months[3] as { closing: string }).closing = "999.99";
    expect(replay(forged, facts).differences).toEqual([
      { input: "months.3.closing", before: "999.99", after: "120.00" },
    ]);
  });

  test("finds a row that somebody took out or put in", () => {
    const shorter = stored(book);
    (shorter.lots as unknown[]).pop();
    expect(replay(shorter, facts).identical).toBe(false);
    const other = {
      ...stored(book),
      lots: Object.assign({}, stored(book).lots),
      constructor: "x",
    } as unknown as AnyLedger;
    expect(replay(other, facts).differences.map(({ input, after }) => [input, Array.isArray(after) || after])).toEqual([
      ["lots", true],
      ["constructor", null],
    ]);
  });

  test("needs a receipt that is one, of a budget and of readings it knows", () => {
    const told = (receipt: unknown, of: unknown = facts) =>
      refused(() => replay(receipt as Receipt, of)).issues.map(({ path, code }) => `${path} ${code}`);
    expect(told({ ...book.receipt, scheme: "sociaal-werk/other" })).toEqual(["scheme scheme"]);
    expect(told({ ...book.receipt, facts: "md5:0" })).toEqual(["facts text"]);
    expect(told({ ...book.receipt, interpretations: { other: "x" } })).toEqual([
      "interpretations.other interpretation",
    ]);
    expect(told({ ...book.receipt, knownOn: "2014-12-31" })).toEqual(["knownOn out-of-range"]);
    expect(told({})).toHaveLength(7);
    for (const nothing of [null, undefined, 7, []]) expect(told(nothing).length).toBeGreaterThan(0);
    expect(told(book.receipt, {})).toEqual(["facts.employee object", "facts.employment object", "facts.pay list"]);
  });

  test("works over the bridge, from a receipt and from a ledger", () => {
    const asked = (from: unknown) => answer({ call: "replay", stored: stored(from), facts });
    expect(asked(book.receipt)).toMatchObject({
      ok: true,
      result: { identical: true, ledger: { balance: book.balance } },
    });
    expect(asked(book)).toMatchObject({ ok: true, result: { identical: true } });
    expect(asked({ edition: "x" })).toMatchObject({ ok: false, error: { code: "INVALID_FACTS" } });
  });
});
