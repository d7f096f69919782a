import type { EntryBase, Finding, LedgerBase } from "../ledger/ledger.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import { ContractError } from "../values/contract-error.js";

/** What a row of any ledger has. */
interface Row {
  readonly closing: string;
  readonly held: string;
}

/** What a ledger says of the months from one through another, beside their row. */
export function excerptOf<R extends Row, E extends EntryBase>(
  ledger: LedgerBase<unknown, E>,
  row: R,
  from: string,
  through: string,
) {
  return {
    scheme: ledger.scheme,
    ...row,
    available: amountText(hundredthsOf(row.closing) - hundredthsOf(row.held)),
    entries: ledger.entries.filter(({ month }) => from <= month && month <= through),
    findings: ledger.findings.filter((finding) => concerns(finding, from, through)),
    interpretations: ledger.interpretations,
  };
}

function concerns(finding: Finding, first: string, last: string): boolean {
  const { month, from = first, through } = finding;
  if (month !== undefined) return first <= month && month <= last;
  return from <= last && first <= (through ?? last);
}

/** There is no such row: the error that says which there are. */
export function noSuchRow(path: "month" | "year", received: unknown, first: unknown, last: unknown): ContractError {
  const expected = `a ${path} of the ledger, ${String(first)} through ${String(last)}`;
  return new ContractError([{ path, code: "out-of-range", received, expected }]);
}
