import fc from "fast-check";
import { vectorsOf } from "../../conformance/kit.mjs";
import type * as library from "../../src/index.js";
import type { Facts as MunicipalFacts } from "../municipality.js";
import type { Facts, Interpretations } from "../person.js";
import { cases } from "../properties/arbitraries.js";
import { municipalCases } from "../properties/municipal-arbitraries.js";

/** What a host imports. */
export type Library = typeof library;

/** What a ledger by the month is asked for. */
export interface ByMonth {
  readonly scheme: "sociaal-werk/loopbaanbedrag";
  readonly facts: Facts;
  readonly through: string;
  readonly interpretations?: Interpretations;
}
/** What a ledger by the year is asked for. */
export interface ByYear {
  readonly scheme: "gemeenten/loopbaanbudget";
  readonly facts: MunicipalFacts;
  readonly through: string;
}
type Asked = ByMonth | ByYear;

const vectors = (file: string): Asked[] =>
  vectorsOf(file).map((vector) => {
    const { scheme, facts, through, interpretations } = vector as unknown as ByMonth;
    return { scheme, facts, through, ...(interpretations && { interpretations }) };
  });

/** Something of everything: the vectors, and a hundred people nobody thought of, the same in every run. */
export const matter: readonly Asked[] = [
  ...vectors("loopbaanbedrag.jsonl"),
  ...fc
    .sample(cases, { numRuns: 50, seed: 2015_07_01 })
    .map((one): ByMonth => ({ scheme: "sociaal-werk/loopbaanbedrag", ...one })),
  ...vectors("gemeenten.jsonl"),
  ...fc.sample(municipalCases, { numRuns: 50, seed: 2013_01_01 }).map(({ facts, through }): ByYear => ({
    scheme: "gemeenten/loopbaanbudget",
    facts: facts as MunicipalFacts,
    through,
  })),
];

/**
 * All that the library says of it, as text. Written so that it can also be sent to a process of its own: it uses nothing
 * but what it is given.
 */
export function told(library: Library, of: readonly Asked[]): string {
  const { ledger, loopbaanbedrag, gemeentelijkLoopbaanbudget, payslip, yearStatement, forecast, termsOn } = library;
  const books = of.map((one) => {
    const { through } = one;
    if (one.scheme === "gemeenten/loopbaanbudget") {
      const book = ledger(gemeentelijkLoopbaanbudget, one.facts, { through });
      return JSON.stringify([book, yearStatement(book, Number(through.slice(0, 4))), forecast(book, { months: 70 })]);
    }
    const { facts, interpretations } = one;
    const book = ledger(loopbaanbedrag, facts, { through, interpretations });
    return JSON.stringify([book, payslip(book, through), forecast(book, { months: 70 })]);
  });
  const broken = [{}, { employee: { birthDate: "1983-02-29" }, employment: { start: "2016-01-31" }, pay: [] }];
  const refusals = [loopbaanbedrag, gemeentelijkLoopbaanbudget].flatMap((scheme) =>
    broken.map((facts) => {
      try {
        return ledger<never, never, { balance: string }>(scheme, facts as never, { through: "2016-02" }).balance;
      } catch (error) {
        return `${(error as Error).message}${JSON.stringify(error)}`;
      }
    }),
  );
  const dates = ["2012-12-31", "2015-06-30", "2016-05-31", "2022-05-01", "2030-01-01"];
  const terms = [loopbaanbedrag, gemeentelijkLoopbaanbudget].flatMap((scheme) =>
    dates.map((on) => JSON.stringify(termsOn(scheme, on))),
  );
  return [...books, ...refusals, ...terms].join("\n");
}
