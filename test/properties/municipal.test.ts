import { describe } from "vitest";
import { gemeentelijkLoopbaanbudget, ledger, type YearLedger } from "../../src/index.js";
import { cents } from "../exact.js";
import { always, same } from "./always.js";
import { independentPermutation, municipalCases, type MunicipalCase } from "./municipal-arbitraries.js";
import { municipalOracle } from "./municipal-oracle.js";
import fc from "fast-check";

const open = ({ facts, through }: MunicipalCase) => ledger(gemeentelijkLoopbaanbudget, facts, { through });

/** What lapsed on a day, of which year; after a debt was waived the year of what comes back says nothing any more. */
const lapsesOf = ({ entries, totals }: YearLedger) =>
  entries.flatMap((entry) => {
    if (entry.kind !== "lapsed") return [];
    const { on, reason, amount, from } = entry;
    return totals.waived === "0.00" ? from.map(({ year, amount }) => ({ on, year, amount, reason })) : [{ on, reason, amount }];
  });

describe("the individueel loopbaanbudget", () => {
  always("is what a second method, day by day and pot by pot, makes of it", [municipalCases], (one) => {
    const book = open(one);
    const { balance, totals, years, lots, advance, uncovered, lapses } = municipalOracle(one.facts, one.through);
    same(
      [book.balance, book.totals, book.years, book.advance],
      [balance, totals, years, advance],
    );
    same(book.lots.map(({ year, amount }) => ({ year, amount })), lots);
    same(
      book.findings.filter(({ code }) => code === "uncovered").map(({ month, amount, events }) => ({ month, amount, events })),
      uncovered,
    );
    if (totals.waived === "0.00") same(lapsesOf(book), lapses);
  });
});
void fc; void cents; void independentPermutation;
