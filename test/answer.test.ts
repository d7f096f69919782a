import { describe, expect, test } from "vitest";
import { type Answer, answer, answerLine } from "../src/answer.js";
import { explain, forecast, termsOn, gemeentelijkLoopbaanbudget, yearStatement } from "../src/index.js";
import { advance, local, official, spend, yearBook } from "./municipality.js";
import { person } from "./person.js";

const request = {
  call: "ledger",
  scheme: "sociaal-werk/loopbaanbedrag",
  facts: person("2015-08"),
  through: "2015-08",
  interpretations: { allowancesInBaseFrom: null },
};
const read = (line: string) => JSON.parse(answerLine(line)) as unknown;

describe("a request", () => {
  test("gets its answer: two months of 1.5 % of 2000", () => {
    expect(answer({ id: "a1", ...request })).toMatchObject({
      id: "a1",
      ok: true,
      result: { balance: "60.00", through: "2015-08" },
    });
  });

  test.each(["a1", "", 7, 0, null, true, { of: [1] }])("gets its id back as it came: %j", (id) => {
    expect(answer({ id, ...request })).toMatchObject({ id, ok: true });
    expect(answer({ id, call: "nothing" })).toMatchObject({ id, ok: false });
  });

  test("without an id gets null", () => {
    expect(answer(request)).toMatchObject({ id: null, ok: true });
    expect(answer({})).toMatchObject({ id: null, ok: false });
  });

  test.each([
    undefined,
    null,
    7,
    "balance",
    "Ledger",
    "constructor",
    "toString",
    "__proto__",
    "hasOwnProperty",
    ["ledger"],
  ])("for %j is for an unknown call", (call) => {
    expect(answer({ ...request, call })).toMatchObject({
      ok: false,
      error: { code: "UNKNOWN_CALL", issues: [{ path: "call" }] },
    });
  });

  test.each([undefined, null, 7, "loopbaanbedrag", "sociaal-werk/loopbaanbudget", "constructor"])(
    "for %j is for an unknown scheme",
    (scheme) => {
      for (const call of ["ledger", "termsOn"]) {
        expect(answer({ ...request, call, scheme })).toMatchObject({
          ok: false,
          error: { code: "UNKNOWN_SCHEME", issues: [{ path: "scheme" }] },
        });
      }
    },
  );

  test.each([null, undefined, 7, "ledger", true, [], [request]])(
    "that is no object, %j, is answered as no JSON",
    (line) => {
      expect(answer(line)).toMatchObject({ id: null, ok: false, error: { code: "INVALID_JSON" } });
    },
  );

  test("that is broken at several places hears of all of them", () => {
    const { error } = answer({
      ...{ ...request, through: "2015-8", include: ["month"], thru: "2015-08", interpretations: { rounding: "never" } },
      facts: { ...request.facts, employee: {} },
    }) as Extract<Answer, { ok: false }>;
    expect(error.code).toBe("INVALID_FACTS");
    expect(error.issues.map(({ path }) => path).sort()).toEqual([
      "facts.employee.birthDate",
      "include[0]",
      "interpretations.rounding",
      "through",
      "thru",
    ]);
  });
});

describe("a line", () => {
  test.each(['{"id":"a1",', "", " ", "ledger", "{'id':1}", "NaN", "undefined", '{"id":1}}', "\u0000"])(
    "that is no JSON is answered: %j",
    (line) => {
      expect(read(line)).toMatchObject({ id: null, ok: false, error: { code: "INVALID_JSON" } });
    },
  );

  test.each(["7", "null", '"ledger"', "[]", "true"])("that is JSON but no object is answered: %s", (line) => {
    expect(read(line)).toMatchObject({ id: null, ok: false, error: { code: "INVALID_JSON" } });
  });

  test("says the same as the request it holds, on one line", () => {
    for (const each of [
      { id: "a1", ...request },
      { id: "a2", call: "ledger" },
      { id: "a3", ...request, facts: {} },
    ]) {
      const line = answerLine(JSON.stringify(each));
      expect(line).not.toContain("\n");
      expect(line).toBe(JSON.stringify(answer(each)));
    }
  });

  test("may hold names that every object has, as data", () => {
    expect(
      read(
        '{"id":"p","call":"ledger","scheme":"sociaal-werk/loopbaanbedrag","facts":{"__proto__":{"pay":[]}},"through":"2015-08"}',
      ),
    ).toMatchObject({
      ok: false,
      error: { code: "INVALID_FACTS" },
    });
    expect(({} as Record<string, unknown>)["pay"]).toBeUndefined();
  });
});

describe("a line that would stop the stream", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

  test.each([deep, `{"call":${deep}}`, `{"id":${deep},"call":"ledger"}`])("is answered, nested too deep", (line) => {
    expect(read(line)).toMatchObject({ id: null, ok: false, error: { code: "INVALID_JSON" } });
  });

  test("keeps its id where that can be written back", () => {
    const line = JSON.stringify({ id: "a7", ...request }).replace('"birthDate":"1980-03-14"', `"birthDate":${deep}`);
    expect(read(line)).toMatchObject({ id: "a7", ok: false });
  });

  test("is refused where a finding lacks what its sentence needs", () => {
    const { result } = answer(request) as { result: object };
    const tampered = { ...result, findings: [{ code: "excluded" }, { code: "excluded" }] };
    expect(answer({ id: 3, call: "explain", language: "nl", result: tampered })).toMatchObject({
      id: 3,
      ok: false,
      error: { code: "INVALID_FACTS" },
    });
  });
});

describe("the municipal budget over the bridge", () => {
  const events = [advance("2013-09-01", "700.00"), spend("2013-09-10", "1200.00")];
  const life = { regulation: "hilversum", events } as const;
  const municipal = {
    call: "ledger",
    scheme: "gemeenten/loopbaanbudget",
    facts: official(life),
    through: "2014-12",
  };
  const book = yearBook("2014-12", life);
  const stored: unknown = JSON.parse(JSON.stringify(book));
  const resultOf = (asked: object) => (answer(asked) as { result: object }).result;
  const errorOf = (asked: object) => (answer(asked) as Extract<Answer, { ok: false }>).error;

  test("is the same ledger: 500 and 500 less 1200", () => {
    expect(answer({ id: "g1", ...municipal })).toEqual({ id: "g1", ok: true, result: book });
    expect(book.balance).toBe("-200.00");
    expect(read(JSON.stringify({ id: "g1", ...municipal }))).toEqual({ id: "g1", ok: true, result: stored });
  });

  test("carries the mark of a lapse that no rule says, and the least to spend", () => {
    const left = yearBook("2015-01", { regulation: "hilversum" });
    const kept: unknown = JSON.parse(JSON.stringify(left));
    const ahead = resultOf({ ...municipal, facts: official({ regulation: "hilversum" }), through: "2015-01" });
    const lapses = ["500.00", "1000.00", "1500.00"].map((leastToSpend) => ({
      ...{ on: "2015-12-31", reason: "after-last-year", spendBy: "2015-12-31", amount: "500.00" },
      ...{ leastToSpend, unsettled: true },
    }));
    expect(ahead).toMatchObject({ lapsesAhead: lapses });
    expect(resultOf({ call: "forecast", ledger: kept, months: 11 })).toEqual({
      ...{ scheme: "gemeenten/loopbaanbudget", from: "2015-02", through: "2015-12", balance: "1500.00" },
      lapses: lapses.map((lapse) => ({ ...lapse, leastToSpendSoFar: lapse.leastToSpend })),
      ...{ amount: "1500.00", leastToSpend: "1500.00", spendBy: "2015-12-31" },
      receipt: left.receipt,
    });
  });

  test("leaves out what is not asked for; months and years are both its rows", () => {
    const always = ["scheme", "through", "balance", "held", "available", "totals", "findings", "advance", "regulation"];
    const names = (include?: string[]) => Object.keys(resultOf({ ...municipal, ...(include && { include }) })).sort();
    const without = (...parts: string[]) =>
      Object.keys(book)
        .filter((name) => !parts.includes(name))
        .sort();
    expect(names()).toEqual(without());
    expect(names([])).toEqual(without("years", "entries", "lots", "lapsesAhead"));
    expect(names([])).toEqual(expect.arrayContaining(always));
    expect(names(["years"])).toEqual(without("entries", "lots", "lapsesAhead"));
    expect(names(["months"])).toEqual(names(["years"]));
    expect(names(["months", "years"])).toEqual(names(["years"]));
    expect(names(["entries"])).toEqual(without("years", "lots", "lapsesAhead"));
    expect(names(["lots"])).toEqual(without("years", "entries"));
    expect(names(["years", "entries", "lots"])).toEqual(names());
  });

  test("of a ledger by the month, years are its months", () => {
    expect(resultOf({ ...request, include: ["years"] })).toEqual(resultOf({ ...request, include: ["months"] }));
    expect(resultOf({ ...request, include: ["years"] })).toHaveProperty("months");
  });

  test("has a statement of each year, a forecast and an explanation", () => {
    expect(answer({ id: 7, call: "yearStatement", ledger: stored, year: 2013 })).toEqual({
      ...{ id: 7, ok: true, result: yearStatement(book, 2013) },
    });
    expect(resultOf({ call: "yearStatement", ledger: stored, year: 2014 })).toMatchObject({
      ...{ opening: "-700.00", accrued: "500.00", closing: "-200.00" },
    });
    expect(resultOf({ call: "forecast", ledger: stored, months: 14 })).toEqual(forecast(book, { months: 14 }));
    // Of 500 of 2015 nothing has come by then.
    expect(resultOf({ call: "forecast", ledger: stored, months: 14 })).toMatchObject({ amount: "0.00", lapses: [] });
    for (const result of [
      stored,
      yearStatement(book, 2013),
      book.entries[1],
      forecast(book, { months: 14 }),
    ] as const) {
      expect(resultOf({ call: "explain", result, language: "nl" })).toEqual(
        explain(result as typeof book, { language: "nl" }),
      );
    }
  });

  test("has terms on a date", () => {
    expect(resultOf({ call: "termsOn", scheme: municipal.scheme, on: "2015-12-31" })).toEqual(
      termsOn(gemeentelijkLoopbaanbudget, "2015-12-31"),
    );
  });

  test.each<[string, object, string, string[]]>([
    ["a regulation nobody knows", { regulation: "krimpen" }, "INVALID_FACTS", ["facts.regulation"]],
    [
      "a regulation with a wrong field",
      { regulation: { ...local(), carryOver: "maybe" } },
      "INVALID_FACTS",
      ["facts.regulation.carryOver"],
    ],
    ["facts of the other scheme", { pay: [] }, "INVALID_FACTS", ["facts.pay"]],
    ["an event of the other scheme", { events: [{ kind: "award" }] }, "INVALID_FACTS", ["facts.events[0].kind"]],
    ["no hours where they count", { regulation: local({ partTime: "pro-rata" }) }, "INVALID_FACTS", ["facts.hours"]],
    ["a double event", { events: [events[0], events[0]] }, "DUPLICATE_EVENT", ["facts.events[1].id"]],
  ])("is refused with %s", (_, broken, code, paths) => {
    const error = errorOf({ ...municipal, facts: { ...municipal.facts, ...broken } });
    expect(error.code).toBe(code);
    expect(error.issues.map(({ path }) => path)).toEqual(paths);
  });

  test("is refused a reading, and a part nobody knows", () => {
    const error = errorOf({ ...municipal, interpretations: { rounding: "once" }, include: ["weeks"] });
    expect(error.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "include[0] choice",
      "interpretations.rounding interpretation",
    ]);
  });

  test.each<[string, object, string, string[]]>([
    ["of a year outside it", { ledger: stored, year: 2015 }, "OUT_OF_RANGE", ["year"]],
    ["of no year", { ledger: stored, year: "2013" }, "INVALID_FACTS", ["year"]],
    ["of nothing", { year: 2013 }, "INVALID_FACTS", ["ledger"]],
    ["of a month", { ledger: stored, month: "2013-01" }, "INVALID_FACTS", ["month", "year"]],
  ])("is refused a statement %s", (_, asked, code, paths) => {
    const error = errorOf({ call: "yearStatement", ...asked });
    expect(error.code).toBe(code);
    expect(error.issues.map(({ path }) => path).sort()).toEqual(paths);
  });

  test("is refused a payslip, as a ledger by the month is a statement of a year", () => {
    const months = resultOf(request);
    for (const [broken, received, expected] of [
      [
        { call: "payslip", ledger: stored, month: "2014-12" },
        "gemeenten/loopbaanbudget",
        "a ledger with a monthly statement, as it was answered",
      ],
      [
        { call: "yearStatement", ledger: months, year: 2015 },
        "sociaal-werk/loopbaanbedrag",
        "a ledger with years, as it was answered",
      ],
    ] as const) {
      expect(errorOf(broken)).toEqual({
        code: "INVALID_FACTS",
        issues: [{ path: "ledger.scheme", code: "object", received, expected }],
      });
    }
  });

  test("is refused where a ledger or a result is none of this library, once and by one name", () => {
    const noLedger = "a ledger of this library, as it was answered";
    const noResult = "a result of this library, as it was answered";
    for (const [asked, path, expected] of [
      [{ call: "forecast", ledger: 7, months: 1 }, "ledger", noLedger],
      [{ call: "forecast", months: 1 }, "ledger", noLedger],
      [{ call: "forecast", ledger: { ...book, scheme: "gemeenten" }, months: 1 }, "ledger.scheme", noLedger],
      [
        { call: "payslip", ledger: [], month: "2014-12" },
        "ledger",
        "a ledger with a monthly statement, as it was answered",
      ],
      [{ call: "yearStatement", ledger: null, year: 2013 }, "ledger", "a ledger with years, as it was answered"],
      [{ call: "explain", result: "ledger", language: "nl" }, "result", noResult],
      [{ call: "explain", language: "nl" }, "result", noResult],
    ] as const) {
      const { code, issues } = errorOf(asked);
      expect([code, issues.map((issue) => `${issue.path} ${issue.code} ${issue.expected}`)]).toEqual([
        "INVALID_FACTS",
        [`${path} object ${expected}`],
      ]);
    }
  });

  test("is refused where a value in it is not as it was answered", () => {
    const changed = { ...(stored as Record<string, unknown>), balance: "-200" };
    for (const asked of [
      { call: "forecast", ledger: changed, months: 1 },
      { call: "yearStatement", ledger: changed, year: 2013 },
    ]) {
      expect(errorOf(asked)).toEqual({
        code: "INVALID_FACTS",
        issues: [
          { path: "ledger.balance", code: "object", received: "-200", expected: "the value as it was answered" },
        ],
      });
    }
  });

  test("of which parts were left out is no whole ledger, and has no statement", () => {
    const part = resultOf({ ...municipal, include: [] });
    expect(errorOf({ call: "yearStatement", ledger: part, year: 2013 }).code).toBe("INVALID_FACTS");
  });
});
