import { awardsIn } from "../jaargesprek/carried.js";
import { effectOf } from "../ledger/effect.js";
import type { EntryBase, LedgerBase } from "../ledger/ledger.js";
import type { YearLedger } from "../ledger/year-ledger.js";
import { hundredthsOf } from "../values/amount.js";
import { ContractError } from "../values/contract-error.js";
import { monthOf } from "../values/month.js";
import { type Funds, fundsOf } from "./funds.js";

/**
 * What a stated ledger holds on a day of its last month, or of the month after; `null` when it ends earlier or later, and when
 * it cannot tell: a new year has brought its budget since, more accrues or lapses first in the month, or service ended in it.
 */
export function fundsOfLedger(stated: unknown, scheme: string, on: string): Funds | null {
  const book = checkLedger(stated, scheme);
  const { through } = book;
  const months = monthOf(on) - monthOf(through);
  if (months === 0 && !isAfterExit(book, on)) {
    const entries = book.entries.filter((entry) => isBefore(entry, on, monthOrderOf(book)));
    return fundsOf(freeAfter(entries) + limitOn(book, on), awardsIn(entries), through);
  }
  const isNewYear = "advance" in book && on.slice(0, 4) !== through.slice(0, 4);
  if (months !== 1 || isNewYear || monthOrderOf(book).startsWith("accrue")) return null;
  const lapses = book.lapsesAhead.filter(({ on: day, reason }) => day < on || (day === on && reason === dayBreak));
  const lapsed = lapses.reduce((sum, { amount }) => sum + hundredthsOf(amount), 0);
  return fundsOf(hundredthsOf(book.available) + limitOn(book, on) - lapsed, awardsIn(book.entries), through);
}

/** Whether service ended in the month of a day: from then on what comes free lapses at once, and no advance counts. */
function isAfterExit(book: SomeLedger, on: string): boolean {
  const month = on.slice(0, 7);
  if (book.entries.some((entry) => entry.reason === "exit" && entry.month === month)) return true;
  return (
    "advance" in book && (book as unknown as YearLedger<unknown>).advance.approved !== "0.00" && limitOn(book, on) === 0
  );
}

function monthOrderOf({ interpretations }: SomeLedger): string {
  return (interpretations as { readonly monthOrder?: string }).monthOrder ?? "";
}

type SomeLedger = LedgerBase<unknown, EntryBase & { readonly reason?: string }>;

function checkLedger(stated: unknown, scheme: string): SomeLedger {
  const book = stated as Partial<SomeLedger>;
  if (book.scheme === scheme && Array.isArray(book.entries) && Array.isArray(book.lapsesAhead))
    return book as SomeLedger;
  const expected = `a ledger of ${scheme} with its entries and lots, as it was answered`;
  throw new ContractError([{ path: "context.ledger", code: "object", received: stated, expected }]);
}

/** What lapses at the beginning of its day. */
const dayBreak = "suspension-ended";

/** Whether a booking of a ledger comes before a spending on a day: of what follows the calendar, what the day begins with. */
function isBefore(entry: SomeLedger["entries"][number], on: string, monthOrder: string): boolean {
  const inMonth = entry.month === on.slice(0, 7);
  if ("event" in entry) return entry.on <= on || (inMonth && entry.kind === "takenOver");
  if (inMonth && entry.kind === "accrued" && monthOrder.startsWith("accrue")) return true;
  if (inMonth && entry.reason === "window" && monthOrder.startsWith("accrue-lapse")) return true;
  const isFirst = entry.because.rule === "year-amount" || entry.reason === dayBreak;
  return entry.on < on || (entry.on === on && isFirst);
}

/** What bookings leave, less what awards hold of it. */
function freeAfter(entries: readonly EntryBase[]): number {
  return entries.reduce((sum, entry) => {
    const { fromHold = "0.00" } = entry.because.inputs as { readonly fromHold?: string };
    const held = entry.kind === "awarded" ? hundredthsOf(entry.amount) : -hundredthsOf(fromHold);
    return sum + effectOf(entry) * hundredthsOf(entry.amount) - held;
  }, 0);
}

/** How far below zero the budget of a municipality may go, by what was approved through a day. */
function limitOn(book: SomeLedger, on: string): number {
  if (!("advance" in book)) return 0;
  const { approved, limit } = (book as unknown as YearLedger<unknown>).advance;
  const later = book.entries.filter((entry) => entry.kind === "approved" && entry.on > on);
  const approvedLater = later.reduce((sum, { amount }) => sum + hundredthsOf(amount), 0);
  return Math.min(hundredthsOf(limit), hundredthsOf(approved) - approvedLater);
}
