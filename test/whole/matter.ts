import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type * as library from "../../src/index.js";
import { type Case, cases } from "../properties/arbitraries.js";

/** What a host imports. */
export type Library = typeof library;

/** Something of everything: the vectors, and fifty people nobody thought of, the same in every run. */
export const matter: readonly Case[] = [
  ...readFileSync(join(import.meta.dirname, "../vectors/loopbaanbedrag.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Case),
  ...fc.sample(cases, { numRuns: 50, seed: 2015_07_01 }),
].map(({ facts, through, interpretations }) => ({ facts, through, interpretations }));

/**
 * All that the library says of it, as text. Written so that it can also be sent to a process of its own: it uses nothing
 * but what it is given.
 */
export function told({ ledger, loopbaanbedrag, payslip, forecast, termsOn }: Library, of: readonly Case[]): string {
  const books = of.map(({ facts, through, interpretations }) => {
    const book = ledger(loopbaanbedrag, facts, { through, interpretations });
    return JSON.stringify([book, payslip(book, through), forecast(book, { months: 70 })]);
  });
  const refusals = [{}, { employee: { birthDate: "1983-02-29" }, employment: { start: "2016-01-31" }, pay: [] }].map(
    (facts) => {
      try {
        return ledger(loopbaanbedrag, facts as never, { through: "2016-02" }).balance;
      } catch (error) {
        return `${(error as Error).message}${JSON.stringify(error)}`;
      }
    },
  );
  const terms = ["2015-06-30", "2016-05-31", "2022-05-01", "2030-01-01"].map((on) =>
    JSON.stringify(termsOn(loopbaanbedrag, on)),
  );
  return [...books, ...refusals, ...terms].join("\n");
}
