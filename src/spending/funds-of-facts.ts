import { terms33 } from "../articles/sociaal-werk/index.js";
import { monthOfFirstOpening } from "../facts/bookings.js";
import type { Booking } from "../facts/events.js";
import type { GemeentelijkLoopbaanbudgetFacts } from "../facts/gemeentelijk-loopbaanbudget.js";
import type { LoopbaanbedragFacts, LoopbaanbedragInterpretations } from "../facts/loopbaanbedrag.js";
import { awardsIn } from "../jaargesprek/carried.js";
import type { EntryBase, Moved } from "../ledger/ledger.js";
import type { CoveredSpend } from "../ledger/year-ledger.js";
import { gemeentelijkLoopbaanbudget } from "../schemes/gemeentelijk-loopbaanbudget.js";
import { loopbaanbedrag } from "../schemes/loopbaanbedrag.js";
import { hundredthsOf } from "../values/amount.js";
import { ContractError, isContractError, type Issue } from "../values/contract-error.js";
import { monthOf, monthText, never } from "../values/month.js";
import { type Funds, fundsOf } from "./funds.js";

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
  if (!isWithin(facts, on, `${firstYear}-01`)) return null;
  const through = on.slice(0, 7);
  const { because, before, asked } = probed(facts.events ?? [], on, (events) =>
    gemeentelijkLoopbaanbudget.open({ ...facts, events }, { through }),
  );
  return fundsOf(asked - hundredthsOf((because as CoveredSpend).inputs.uncovered), awardsIn(before), through);
}

interface Known {
  readonly employment: { readonly start: string };
  readonly events?: readonly Booking[] | undefined;
}

/** Before the budget exists, before the service, or before the balance that was taken over, nothing is known of it. */
function isWithin(facts: Known, on: string, first: string): boolean {
  return on >= facts.employment.start && on.slice(0, 7) >= beginOf(facts, first);
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
  const opened = monthOfFirstOpening(events);
  return monthText(Math.max(monthOf(employment.start), monthOf(first), opened === never ? 0 : opened));
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
