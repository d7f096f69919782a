import { describe, expect, test } from "vitest";
import { type Answer, answer, answerLine } from "../src/answer.js";
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
