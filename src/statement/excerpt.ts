import type { EntryBase, Finding, LedgerBase } from "../ledger/ledger.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import type { Receipt } from "../values/receipt.js";
import { ContractError } from "../values/contract-error.js";

/** What a statement of a month or a year says beside its row. */
export interface Excerpt<Entry> {
  /** The id of the scheme. */
  readonly scheme: string;
  /** closing − held. */
  readonly available: string;
  /** Every booking of the month or year, with its reason. */
  readonly entries: readonly Entry[];
  /** What an administrator should see of it, also what is about a longer stretch. */
  readonly findings: readonly Finding[];
  /** The readings in force. */
  readonly interpretations: unknown;
  /** What is needed to compute the ledger again that it is taken from. */
  readonly receipt: Receipt;
}

/** What a row of any ledger has. */
interface Row {
  readonly closing: string;
  readonly held?: string;
}

/** What a ledger says of the months from one through another, beside their row. */
export function excerptOf<R extends Row, E extends EntryBase>(
  ledger: LedgerBase<unknown, E>,
  row: R,
  from: string,
  through: string,
): R & Excerpt<E> {
  return {
    ...row,
    scheme: ledger.scheme,
    available: amountText(hundredthsOf(row.closing) - hundredthsOf(row.held ?? "0")),
    entries: ledger.entries.filter(({ month }) => from <= month && month <= through),
    findings: ledger.findings.filter((finding) => concerns(finding, from, through)),
    interpretations: ledger.interpretations,
    receipt: ledger.receipt,
  };
}

/** Whether a finding is about any of the months from one through another. */
export function concerns(finding: Finding, first: string, last: string): boolean {
  const { month, from = first, through } = finding;
  if (month !== undefined) return first <= month && month <= last;
  return from <= last && first <= (through ?? last);
}

/** There is no such row: the error that says which there are. */
export function noSuchRow(path: "month" | "year", received: unknown, first: unknown, last: unknown): ContractError {
  const expected = `a ${path} of the ledger, ${String(first)} through ${String(last)}`;
  return new ContractError([{ path, code: "out-of-range", received, expected }]);
}

/** The ledger is of a scheme that has no such statement. */
export function noSuchStatement({ scheme }: { readonly scheme: string }, expected: string): ContractError {
  return new ContractError([{ path: "ledger", code: "object", received: scheme, expected }]);
}
