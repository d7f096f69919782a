import fc from "fast-check";
import { expect, test } from "vitest";
import { ledger, loopbaanbedrag } from "../../src/index.js";
import type { Case } from "./arbitraries.js";

/** `RUNS=100000 npx vitest run test/properties` looks longer. */
const numRuns = Number(process.env["RUNS"] ?? 2_000);

/** A test of a sentence that holds whatever comes. */
export function always<T extends [unknown, ...unknown[]]>(
  sentence: string,
  given: { readonly [Index in keyof T]: fc.Arbitrary<T[Index]> },
  holds: (...args: T) => void,
): void {
  test(sentence, { timeout: 30 * numRuns }, () => {
    fc.assert(fc.property<T>(...(given as { [Index in keyof T]: fc.Arbitrary<T[Index]> }), holds), { numRuns });
  });
}

export function open({ facts, through, interpretations }: Case) {
  return ledger(loopbaanbedrag, facts, { through, interpretations });
}

/** As `toEqual`, and fast where all is well. */
export function same(got: unknown, want: unknown): void {
  if (JSON.stringify(got) !== JSON.stringify(want)) expect(got).toEqual(want);
}
