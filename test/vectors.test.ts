import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answer, answerLine } from "../src/answer.js";
import { gemeentelijkLoopbaanbudget, ledger, loopbaanbedrag, type YearLedger } from "../src/index.js";
import { refused } from "./person.js";
import { brokenSums, brokenYearSums } from "./sums.js";
import { differences, errorDifferences, type Vector } from "./vectors/differences.js";

const read = (name: string) =>
  readFileSync(join(import.meta.dirname, "vectors", name), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Vector);

const asked = ({ facts, through, interpretations }: Vector) =>
  ledger(loopbaanbedrag, facts as never, { through, interpretations } as never);

/** The errors of a line, a call or a scheme exist only in the JSON form. */
const isOfTheCall = ({ raw, call, scheme }: Vector) =>
  raw !== undefined || call !== "ledger" || scheme !== loopbaanbedrag.id;

describe("the vectors of the loopbaanbedrag", () => {
  for (const vector of read("loopbaanbedrag.jsonl")) {
    test(`${vector.name}: ${vector.why}`, () => {
      const book = asked(vector);
      expect(differences(vector.expect, JSON.parse(JSON.stringify(book)) as object)).toEqual([]);
      expect(brokenSums(book)).toEqual([]);
    });
  }
});

describe("the vectors of the gemeenten", () => {
  for (const vector of read("gemeenten.jsonl")) {
    test(`${vector.name}: ${vector.why}`, () => {
      const { scheme, facts, through } = vector;
      expect(scheme).toBe(gemeentelijkLoopbaanbudget.id);
      const book: YearLedger = ledger(gemeentelijkLoopbaanbudget, facts as never, { through } as never);
      expect(differences(vector.expect, JSON.parse(JSON.stringify(book)) as object)).toEqual([]);
      expect(brokenYearSums(book)).toEqual([]);
    });
  }
});

describe("the vectors of errors", () => {
  for (const vector of read("errors.jsonl")) {
    const { name, why, raw, expect: want, ...request } = vector;

    if (isOfTheCall(vector)) {
      test(`${name}, in the JSON form: ${why}`, () => {
        const given = raw === undefined ? answer({ id: name, ...request }) : (JSON.parse(answerLine(raw)) as unknown);
        const { id, ok, error } = given as { id: unknown; ok: boolean; error: { code: string; issues: object[] } };
        expect({ id, ok }).toEqual({ id: raw === undefined ? name : null, ok: false });
        expect(errorDifferences(want.error!, error.code, error.issues)).toEqual([]);
      });
    } else {
      test(`${name}: ${why}`, () => {
        const { code, issues } = refused(() => asked(vector));
        expect(errorDifferences(want.error!, code, issues)).toEqual([]);
      });
    }
  }
});
