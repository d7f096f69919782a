import { describe, expect, test } from "vitest";
import { differences } from "../conformance/differences.mjs";
import { type Vector, vectorsOf } from "../conformance/kit.mjs";
import { gemeentelijkLoopbaanbudget, ledger, loopbaanbedrag, type YearLedger } from "../src/index.js";
import { refused } from "./person.js";
import { brokenSums, brokenYearSums } from "./sums.js";

// The calls themselves, and the sums that always hold; test/conformance.test.ts sends every vector over the bridge.

const asked = ({ facts, through, interpretations }: Vector) =>
  ledger(loopbaanbedrag, facts as never, { through, interpretations } as never);
const stored = (result: unknown) => ({ ok: true, result: JSON.parse(JSON.stringify(result)) as unknown });

describe("the vectors of the loopbaanbedrag", () => {
  for (const vector of vectorsOf("loopbaanbedrag.jsonl")) {
    test(`${vector.name}: ${vector.why}`, () => {
      const book = asked(vector);
      expect(differences(vector.expect, stored(book))).toEqual([]);
      expect(brokenSums(book)).toEqual([]);
    });
  }
});

describe("the vectors of the gemeenten", () => {
  for (const { name, why, scheme, facts, through, expect: want } of vectorsOf("gemeenten.jsonl")) {
    test(`${name}: ${why}`, () => {
      expect(scheme).toBe(gemeentelijkLoopbaanbudget.id);
      const book: YearLedger = ledger(gemeentelijkLoopbaanbudget, facts as never, { through } as never);
      expect(differences(want, stored(book))).toEqual([]);
      expect(brokenYearSums(book)).toEqual([]);
    });
  }
});

describe("the errors of a ledger of the loopbaanbedrag", () => {
  /** `include` is of the JSON form alone. */
  const ofTheCall = ({ call, scheme, ...rest }: Vector) =>
    call === "ledger" && scheme === loopbaanbedrag.id && !("include" in rest);
  const errors = vectorsOf("errors.jsonl").filter(ofTheCall);

  test("are many", () => {
    expect(errors.length).toBeGreaterThan(25);
  });

  for (const vector of errors) {
    test(`${vector.name}: ${vector.why}`, () => {
      const { code, issues } = refused(() => asked(vector));
      expect(differences(vector.expect, { ok: false, error: { code, issues } })).toEqual([]);
    });
  }
});
