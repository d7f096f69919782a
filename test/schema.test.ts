import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  answer,
  explain,
  forecast,
  gemeentelijkLoopbaanbudget,
  ledger,
  loopbaanbedrag,
  payslip,
  termsOn,
  yearStatement,
} from "../src/index.js";
import {
  calls,
  gemeentelijkLoopbaanbudgetFacts,
  jsonSchemas,
  localRegulation,
  monthLedger,
  yearEntry,
  yearLedger,
} from "../src/schema.js";
import { advance, type Facts, goingOn, local, official, refund, save, spend, yearBook } from "./municipality.js";

interface Vector {
  readonly name: string;
  readonly call: string;
  readonly facts: Parameters<typeof loopbaanbedrag.open>[0];
  readonly through: string;
  readonly interpretations: object;
}

const read = <V>(name: string) =>
  readFileSync(new URL(`vectors/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as V);
const vectors = read<Vector>("loopbaanbedrag.jsonl");
const municipal = read<{ name: string; facts: Facts; through: string }>("gemeenten.jsonl");

describe("every result has the shape its schema says", () => {
  test.each(vectors)("$name", ({ facts, through, interpretations }) => {
    const book = JSON.parse(JSON.stringify(ledger(loopbaanbedrag, facts, { through, interpretations }))) as never;
    expect(calls.ledger.result.parse(book)).toEqual(book);
    const slip = payslip(book, through);
    expect(calls.payslip.result.parse(slip)).toEqual(slip);
    const ahead = forecast(book, { months: 24 });
    expect(calls.forecast.result.parse(ahead)).toEqual(ahead);
    for (const entry of slip.entries) expect(calls.explain.request.shape.result.parse(entry)).toEqual(entry);
    expect(calls.explain.result.parse(explain(book, { language: "nl" })).length).toBeGreaterThan(0);
  });

  test.each(["2015-06-30", "2015-07-01", "2016-04-01", "2022-08-01", "2025-08-01"])("the terms on %s", (on) => {
    const terms = termsOn(loopbaanbedrag, on);
    expect(calls.termsOn.result.parse(terms)).toEqual(terms);
  });
});

describe("every result of the municipal budget has the shape its schema says", () => {
  test.each(municipal)("$name", ({ facts, through }) => {
    const book = JSON.parse(JSON.stringify(ledger(gemeentelijkLoopbaanbudget, facts, { through }))) as never;
    expect(calls.ledger.result.parse(book)).toEqual(book);
    expect(
      calls.ledger.request.parse({ call: "ledger", scheme: gemeentelijkLoopbaanbudget.id, facts, through }),
    ).toEqual({
      ...{ call: "ledger", scheme: gemeentelijkLoopbaanbudget.id, facts, through },
    });
    const statement = yearStatement(book, Number(through.slice(0, 4)));
    expect(calls.yearStatement.result.parse(statement)).toEqual(statement);
    const ahead = forecast(book, { months: 24 });
    expect(calls.forecast.result.parse(ahead)).toEqual(ahead);
    for (const entry of statement.entries) expect(calls.explain.request.shape.result.parse(entry)).toEqual(entry);
    expect(calls.explain.result.parse(explain(book, { language: "en" })).length).toBeGreaterThan(0);
  });

  test.each(["2012-12-31", "2013-01-01", "2015-12-31", "2016-01-01"])("the terms on %s", (on) => {
    const terms = termsOn(gemeentelijkLoopbaanbudget, on);
    expect(calls.termsOn.result.parse(terms)).toEqual(terms);
  });

  test("with every kind of entry and finding", () => {
    const events = [
      save(2013, "100.00", "2014-03-31"),
      save(2013, "100.00", "2014-03-31", { id: "none", goal: "" }),
      spend("2013-02-01", "700.00"),
      refund("2013-03-01", "2013-02-01", "200.00"),
      advance("2014-01-10", "300.00"),
      spend("2014-02-01", "900.00", "2013-12-01"),
    ];
    const regulation = local({ advance: "on-approval", onExitWithAdvance: "waive" });
    const book = yearBook("2014-10", { regulation, end: "2014-10-15", events });
    const leaving = yearBook("2014-03", { regulation: goingOn(), end: "2014-05-15" });
    const kinds = [...book.entries, ...leaving.entries].map((entry) => yearEntry.parse(entry)).map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual([
      "accrued",
      "approved",
      "lapsed",
      "refunded",
      "saved",
      "spent",
      "waived",
    ]);
    expect([...book.findings, ...leaving.findings].map(({ code }) => code).sort()).toEqual([
      "lapses-soon",
      "needs-local-rule",
      "uncovered",
      "without-effect",
    ]);
    for (const one of [book, leaving]) expect(yearLedger.parse({ ...one })).toEqual({ ...one });
  });

  test("and no other shape", () => {
    const book = { ...yearBook("2014-01") };
    expect(monthLedger.safeParse(book).success).toBe(false);
    expect(yearLedger.safeParse({ ...book, months: [] }).success).toBe(false);
    expect(yearLedger.safeParse({ ...book, advance: undefined }).success).toBe(false);
    expect(yearLedger.safeParse({ ...book, interpretations: { rounding: "once" } }).success).toBe(false);
    const years = book.years.map(({ waived: _, ...row }) => row);
    expect(yearLedger.safeParse({ ...book, years }).success).toBe(false);
  });

  test("and what goes in fits as well", () => {
    const facts = official({ regulation: goingOn(), hours: [{ from: "2013-01", hoursPerWeek: "24" }], events: [] });
    expect(gemeentelijkLoopbaanbudgetFacts.parse(facts)).toEqual(facts);
    expect(localRegulation.parse(local())).toEqual(local());
    expect(localRegulation.safeParse({ ...local(), lastYear: "2015" }).success).toBe(false);
  });
});

describe("the same calls as JSON", () => {
  const { facts, through, interpretations } = vectors[0]!;
  const request = { id: 7, call: "ledger", scheme: loopbaanbedrag.id, facts, through, interpretations };
  const book = ledger(loopbaanbedrag, facts, { through, interpretations });

  test("a request that the library answers fits its schema", () => {
    expect(calls.ledger.request.safeParse(request).success).toBe(true);
    expect(answer(request)).toEqual({ id: 7, ok: true, result: book });
  });

  test("the parts that are not asked for are left out", () => {
    const names = (include: string[]) => Object.keys((answer({ ...request, include }) as { result: object }).result);
    expect(names([])).not.toEqual(expect.arrayContaining(["months"]));
    expect(names([])).toEqual(expect.arrayContaining(["balance", "totals", "findings", "interpretations", "receipt"]));
    for (const part of ["months", "entries", "lots", "lapsesAhead"]) expect(names([])).not.toContain(part);
    expect(names(["lots"])).toContain("lapsesAhead");
    expect(names(["entries"])).toContain("entries");
    expect(names(["entries"])).not.toContain("lots");
  });

  test("payslip, forecast and explain take the ledger as it was answered", () => {
    const stored: unknown = JSON.parse(JSON.stringify(book));
    expect(answer({ call: "payslip", ledger: stored, month: "2018-12" })).toMatchObject({
      ok: true,
      result: payslip(book, "2018-12"),
    });
    expect(answer({ call: "forecast", ledger: stored, months: 3 })).toMatchObject({
      ok: true,
      result: forecast(book, { months: 3 }),
    });
    expect(answer({ call: "explain", result: stored, language: "en" })).toMatchObject({
      ok: true,
      result: explain(book, { language: "en" }),
    });
  });

  test("all that is wrong with a line is said at once", () => {
    const broken = {
      ...request,
      thru: "2018-12",
      include: ["month"],
      through: "2018",
      interpretations: { rounding: 2 },
    };
    expect(answer(broken)).toMatchObject({
      id: 7,
      ok: false,
      error: {
        code: "INVALID_FACTS",
        issues: [
          { path: "include[0]", code: "choice" },
          { path: "through", code: "month" },
          { path: "thru", code: "unknown-field" },
          { path: "interpretations.rounding", code: "interpretation" },
        ],
      },
    });
  });

  test.each([
    ["a ledger with a rule nobody knows", { because: { rule: "magic", citation: "x", inputs: {} } }],
    ["an entry without its reason", { because: undefined }],
  ])("%s is refused, not explained", (_, change) => {
    const entry = { ...book.entries[0], ...change };
    expect(answer({ call: "explain", result: entry, language: "en" })).toMatchObject({
      ok: false,
      error: { code: "INVALID_FACTS" },
    });
  });

  test.each(["constructor", "__proto__", "toString", 3, null, undefined])("the call %s is unknown", (call) => {
    expect(answer({ call })).toMatchObject({ id: null, ok: false, error: { code: "UNKNOWN_CALL" } });
  });
});

test("every call has a JSON Schema for what is asked and what is answered", () => {
  const schemas = jsonSchemas();
  expect(Object.keys(schemas).sort()).toEqual(
    ["error", ...Object.keys(calls).flatMap((call) => [`${call}.request`, `${call}.result`])].sort(),
  );
  for (const schema of Object.values(schemas))
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
});
