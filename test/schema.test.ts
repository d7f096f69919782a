import { describe, expect, test } from "vitest";
import { vectorsOf } from "../conformance/kit.mjs";
import {
  answer,
  explain,
  forecast,
  gemeentelijkLoopbaanbudget,
  keuzebudget,
  ledger,
  loopbaanbedrag,
  payslip,
  termsOn,
  vitaliteitsuren,
  yearStatement,
} from "../src/index.js";
import {
  calls,
  componentsEntry,
  componentsLedger,
  gemeentelijkLoopbaanbudgetFacts,
  hoursEntry,
  hoursLedger,
  jsonSchemas,
  localRegulation,
  monthLedger,
  yearEntry,
  yearLedger,
} from "../src/schema.js";
import { advance, type Facts, goingOn, local, official, refund, save, spend, yearBook } from "./municipality.js";
import { person } from "./person.js";

interface Vector {
  readonly name: string;
  readonly call: string;
  readonly facts: Parameters<typeof loopbaanbedrag.open>[0];
  readonly through: string;
  readonly interpretations: object;
}

const vectors = vectorsOf("loopbaanbedrag.jsonl") as unknown as Vector[];
const municipal = vectorsOf("gemeenten.jsonl") as unknown as { name: string; facts: Facts; through: string }[];

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

describe("every ledger has the schema of its scheme, and no other", () => {
  const employee = { birthDate: "1974-05-01" };
  const leave = {
    ...{ employee, employment: { start: "2015-07-01", end: "2016-12-15" } },
    hours: [{ from: "2015-07", hoursPerWeek: "24" }],
    events: [
      { kind: "opening", id: "o", on: "2015-07-01", lots: [{ year: 2015, hours: "5" }] },
      { kind: "take", id: "t", on: "2016-05-01", hours: "8" },
      { kind: "convert", id: "c", on: "2016-06-01", hours: "2", hourlyWage: "18.55" },
      { kind: "save", id: "s", on: "2016-07-01", hours: "1" },
    ],
  } satisfies Parameters<typeof vitaliteitsuren.open>[0];
  const choosing = {
    ...{ employee, employment: { start: "2023-11-01", end: "2024-02-29" } },
    pay: [{ month: "2023-11", through: "2024-02", salary: "3000.00", irregularity: "100.00" }],
    events: [
      { kind: "pay-out", id: "p", on: "2023-12-05", amount: "200.00" },
      { kind: "buy-leave", id: "k", on: "2023-12-06", hours: "4" },
      { kind: "sell-leave", id: "v", on: "2024-02-06", hours: "3" },
    ],
  } satisfies Parameters<typeof keuzebudget.open>[0];
  const awarded = person("2018-03", {
    start: "2018-01-01",
    events: [{ kind: "award", id: "a", on: "2018-03-05", amount: "40.00" }],
  });
  const asked = {
    "sociaal-werk/loopbaanbedrag": { facts: awarded, through: "2018-03" },
    "sociaal-werk/vitaliteitsuren": { facts: leave, through: "2021-12" },
    "sociaal-werk/keuzebudget": { facts: choosing, through: "2024-02" },
    "gemeenten/loopbaanbudget": { facts: official(), through: "2014-01" },
  };
  const forms = {
    "sociaal-werk/loopbaanbedrag": monthLedger,
    "sociaal-werk/vitaliteitsuren": hoursLedger,
    "sociaal-werk/keuzebudget": componentsLedger,
    "gemeenten/loopbaanbudget": yearLedger,
  };
  const hours = ledger(vitaliteitsuren, leave, { through: "2021-12" });
  const components = ledger(keuzebudget, choosing, { through: "2024-02" });

  test.each(Object.keys(asked) as (keyof typeof asked)[])("%s", (scheme) => {
    const request = { call: "ledger", scheme, ...asked[scheme] };
    expect(calls.ledger.request.parse(request)).toEqual(request);
    // Facts of one scheme are none of another.
    for (const other of Object.keys(asked).filter((id) => id !== scheme)) {
      expect(calls.ledger.request.safeParse({ ...request, scheme: other }).success).toBe(false);
    }
    const { result } = answer(request) as { result: object };
    expect(calls.ledger.result.parse({ ...result })).toEqual({ ...result });
    for (const [id, form] of Object.entries(forms)) expect(form.safeParse({ ...result }).success).toBe(id === scheme);
    const ahead = forecast(result as typeof hours, { months: 24 });
    expect(calls.forecast.result.parse(ahead)).toEqual(ahead);
  });

  test("every booking of hours and of components, and their statements", () => {
    const bookings = [
      hours.entries.map((one) => hoursEntry.parse(one)),
      components.entries.map((one) => componentsEntry.parse(one)),
    ];
    expect(bookings).toEqual([hours.entries, components.entries]);
    expect(bookings.map((some) => [...new Set(some.map(({ because }) => because.rule))].sort())).toEqual([
      ["expired", "hours-converted", "hours-saved", "hours-taken", "hours-taken-over", "year-right"],
      ["components", "leave-bought", "leave-sold", "left-paid-out", "no-choice", "paid-out"],
    ]);
    const slips = [payslip(hours, "2016-06"), payslip(components, "2023-12")];
    for (const one of slips) expect(calls.payslip.result.parse(one)).toEqual(one);
    const statements = [yearStatement(hours, 2016), yearStatement(components, 2023)];
    for (const one of statements) expect(calls.yearStatement.result.parse(one)).toEqual(one);
    for (const one of [...slips, ...statements, ...slips.flatMap(({ entries }) => [...entries])]) {
      expect(calls.explain.request.shape.result.parse(one)).toEqual(one);
    }
  });

  test("a form of a ledger that lacks what is its own is no ledger", () => {
    for (const [form, whole, own] of [
      [hoursLedger, hours, "years"],
      [hoursLedger, hours, "lots"],
      [componentsLedger, components, "months"],
      [componentsLedger, components, "years"],
      [componentsLedger, components, "leaveHours"],
    ] as const) {
      expect(form.safeParse({ ...whole }).success).toBe(true);
      expect(form.safeParse({ ...whole, [own]: undefined }).success).toBe(false);
    }
    expect(hoursLedger.safeParse({ ...hours, months: [] }).success).toBe(false);
    expect(componentsLedger.safeParse({ ...components, lots: [] }).success).toBe(false);
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
