import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answer, explain, forecast, ledger, loopbaanbedrag, payslip, termsOn } from "../src/index.js";
import { calls, jsonSchemas } from "../src/schema.js";

interface Vector {
  readonly name: string;
  readonly call: string;
  readonly facts: Parameters<typeof loopbaanbedrag.open>[0];
  readonly through: string;
  readonly interpretations: object;
}

const vectors = readFileSync(new URL("vectors/loopbaanbedrag.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Vector);

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
