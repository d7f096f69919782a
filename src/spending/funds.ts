import { terms33 } from "../articles/sociaal-werk/index.js";
import type { Booking } from "../facts/events.js";
import type { GemeentelijkLoopbaanbudgetFacts } from "../facts/gemeentelijk-loopbaanbudget.js";
import type { LoopbaanbedragFacts, LoopbaanbedragInterpretations } from "../facts/loopbaanbedrag.js";
import { type Awards, awardsIn } from "../jaargesprek/carried.js";
import type { EntryBase, LedgerBase, Moved } from "../ledger/ledger.js";
import { effectOf } from "../ledger/effect.js";
import type { CoveredSpend, YearLedger } from "../ledger/year-ledger.js";
import { gemeentelijkLoopbaanbudget } from "../schemes/gemeentelijk-loopbaanbudget.js";
import { loopbaanbedrag } from "../schemes/loopbaanbedrag.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import { ContractError, isContractError, type Issue } from "../values/contract-error.js";
import { monthOf, monthText } from "../values/month.js";

/** What a budget holds for a spending. Cents. */
export interface Funds {
  /** What can be spent: what is not held, what awards for the agreement hold, and what an approved advance adds. */
  readonly availableFor: (agreement: string | null) => number;
  /** What can be spent if it is for the agreement that most was awarded for, or if awards without an agreement are for it. */
  readonly most: (agreement: string | null) => number;
  /** The last month of which the pay is stated, where more is still to come before the day; else `null`. */
  readonly paidThrough: string | null;
  /** What was awarded and spent under agreements. */
  readonly awards: Awards;
  /** The month through which the balance was computed, `YYYY-MM`. */
  readonly through: string;
}

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

/** What the facts of the loopbaanbedrag hold on a day, after all events through that day. */
export function fundsSociaalWerk(
  facts: LoopbaanbedragFacts,
  interpretations: LoopbaanbedragInterpretations | undefined,
  on: string,
): Funds | null {
  if (facts.pay.length === 0 || !isWithin(facts, on, terms33.rate.inForce.from)) return null;
  const through = on.slice(0, 7);
  const known = { ...facts, pay: paidThrough(facts, through) };
  const { because, before, asked } = probed(known.events ?? [], on, (events) =>
    loopbaanbedrag.open({ ...known, events }, { through, interpretations }),
  );
  const { balance, held } = (because as Moved).inputs;
  const free = hundredthsOf(balance) + asked - hundredthsOf(held);
  return fundsOf(free, awardsIn(before), through, stillToPay(facts, on, interpretations));
}

/** What the facts of the individueel loopbaanbudget hold on a day, after all events through that day, an advance included. */
export function fundsGemeenten(facts: GemeentelijkLoopbaanbudgetFacts, on: string, firstYear: number): Funds | null {
  if (!isWithin(facts, on, String(firstYear))) return null;
  const through = on.slice(0, 7);
  const { because, before, asked } = probed(facts.events ?? [], on, (events) =>
    gemeentelijkLoopbaanbudget.open({ ...facts, events }, { through }),
  );
  return fundsOf(asked - hundredthsOf((because as CoveredSpend).inputs.uncovered), awardsIn(before), through);
}

function fundsOf(free: number, awards: Awards, through: string, paidThrough: string | null = null): Funds {
  return {
    availableFor: (agreement) => Math.max(0, free + (agreement === null ? 0 : awards.heldFor(agreement))),
    most: (agreement) => {
      return Math.max(
        0,
        free + awards.heldForNone + (agreement === null ? awards.mostHeld : awards.heldFor(agreement)),
      );
    },
    paidThrough,
    awards,
    through,
  };
}

interface Known {
  readonly employment: { readonly start: string };
  readonly events?: readonly { readonly kind: string; readonly on: string }[] | undefined;
}

/** Before the budget exists, before the service, or before the balance that was taken over, nothing is known of it. */
function isWithin({ employment, events = [] }: Known, on: string, first: string): boolean {
  const opened = events.filter(({ kind }) => kind === "opening").map((event) => event.on.slice(0, 7));
  return on >= employment.start && on >= first && (opened.length === 0 || opened.some((month) => month <= on));
}

/** What comes first in its month, whatever its day. */
const takeovers: ReadonlySet<string> = new Set<Booking["kind"]>(["opening", "transfer-in"]);

/** More than any budget holds: what is booked of it, or what is short of it, tells what was there. */
const everything = "999999999999.99";

/** The bookings with one more at the end of a day: all there is, and more, is paid. What comes after that day does not count. */
function probed(
  events: readonly Booking[],
  on: string,
  book: (events: never[]) => { readonly entries: readonly EntryBase[] },
) {
  const month = on.slice(0, 7);
  let id = "asked";
  while (events.some((event) => event.id === id)) id += "+";
  const probe: Booking = { kind: "spend", id, on, amount: everything };
  const known = events.filter((event) => event.on <= on || (takeovers.has(event.kind) && event.on.startsWith(month)));
  const { entries } = book([...known, probe] as never[]);
  const place = entries.findIndex((entry) => "event" in entry && entry.event === id);
  return { because: entries[place]!.because, before: entries.slice(0, place), asked: hundredthsOf(everything) };
}

/**
 * Checks all facts as the ledger does, also those after the day; where a ledger is stated, or no pay at all, the pay plays no
 * part. Throws what is wrong, under the context.
 */
export function checkSociaalWerk(facts: LoopbaanbedragFacts, on: string, isPayNeeded: boolean): void {
  const begin = beginOf(facts, terms33.rate.inForce.from);
  const through = on.slice(0, 7) > begin ? on.slice(0, 7) : begin;
  const last = lastServed(facts, through);
  const unpaid = last < begin ? [] : [{ month: begin, through: last, salary: "0.00" }];
  const pay = isPayNeeded && facts.pay.length > 0 ? paidThrough(facts, through) : unpaid;
  rerooted(() => loopbaanbedrag.open({ ...facts, pay }, { through }));
}

/** As {@link checkSociaalWerk}. */
export function checkGemeenten(facts: GemeentelijkLoopbaanbudgetFacts, on: string, firstYear: number): void {
  const begin = beginOf(facts, `${firstYear}-01`);
  const through = on.slice(0, 7) > begin ? on.slice(0, 7) : begin;
  rerooted(() => gemeentelijkLoopbaanbudget.open(facts, { through }));
}

/** The first month of a ledger. */
function beginOf({ employment, events = [] }: Known, first: string): string {
  const opened = events.filter(({ kind }) => kind === "opening").map((event) => event.on.slice(0, 7));
  const begin = employment.start.slice(0, 7) > first ? employment.start.slice(0, 7) : first;
  const earliest = opened.sort()[0] ?? begin;
  return earliest > begin ? earliest : begin;
}

/** What is wrong with the facts stands under the context here. */
function rerooted<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!isContractError(error)) throw error;
    throw new ContractError(
      error.issues.map((issue): Issue => ({
        ...issue,
        path: issue.path === "through" ? "request.on" : `context.${issue.path}`,
      })),
    );
  }
}

/** The last month of the pay that is stated. */
function lastPaid({ pay }: LoopbaanbedragFacts): string {
  return pay.reduce((month, row) => ((row.through ?? row.month) > month ? (row.through ?? row.month) : month), "");
}

/** The last month in service of those through another. */
function lastServed({ employment: { end = null } }: LoopbaanbedragFacts, through: string): string {
  return end !== null && end.slice(0, 7) < through ? end.slice(0, 7) : through;
}

/** The pay, with months without salary from where it stops: what is to be paid later is not there yet. */
function paidThrough(facts: LoopbaanbedragFacts, through: string): LoopbaanbedragFacts["pay"] {
  const last = lastPaid(facts);
  const end = lastServed(facts, through);
  return last >= end ? facts.pay : [...facts.pay, { month: nextMonth(last), through: end, salary: "0.00" }];
}

/** Where the pay stops before all has accrued that a spending on a day can come from. */
function stillToPay(
  facts: LoopbaanbedragFacts,
  on: string,
  { monthOrder = "spend-accrue-lapse" }: LoopbaanbedragInterpretations = {},
): string | null {
  const last = lastPaid(facts);
  const month = monthOf(on);
  const needed = lastServed(facts, monthText(monthOrder.startsWith("accrue") ? month : month - 1));
  return last < needed ? last : null;
}

function nextMonth(month: string): string {
  return monthText(monthOf(month) + 1);
}

/** An amount of money that is there, as far as it goes. */
export function covering(
  funds: Funds,
  agreement: string | null,
  amount: string,
): { covered: string; uncovered: string } {
  const asked = hundredthsOf(amount);
  const covered = Math.min(asked, funds.availableFor(agreement));
  return { covered: amountText(covered), uncovered: amountText(asked - covered) };
}
