import { amountText, hundredthsOf } from "../values/amount.js";
import { lastDay } from "../values/calendar.js";
import type { Issue, IssueCode } from "../values/contract-error.js";
import { january, type MonthNumber, monthOf, monthText, never, yearOf } from "../values/month.js";
import type { Booking } from "./events.js";
import type { Span } from "./span.js";

/** Money built up in one month. */
export interface Lot {
  readonly slot: number;
  readonly amount: number;
}

/** An event with its references resolved: what the ledger books. Amounts in cents, or hundredths of an hour. */
export interface Movement {
  readonly kind: Booking["kind"] | "save-hours";
  readonly id: string;
  /** The day it is booked. */
  readonly on: string;
  readonly slot: number;
  readonly phase: Phase;
  /** The amount; of a takeover the sum of its lots; `null` for a transfer-out of all that is not held. */
  readonly amount: number | null;
  /** The award a spend is paid from or a release gives up; the spend a refund comes back from. */
  readonly of: string | null;
  /** The month whose money a refund becomes; `null` where it goes back to where it came from. */
  readonly into: number | null;
  /** What the award it refers to still held just before. */
  readonly heldBefore: number;
  /** How much of that hold it takes: the part of a spend that is covered, all of a release. */
  readonly fromHold: number;
  /** The agreement an award rests on. */
  readonly agreement: string | null;
  /** The money taken over. */
  readonly lots: readonly Lot[];
  /** What one hour was turned into, in cents; `null` where hours were not turned into money. */
  readonly price: number | null;
  /** The hours it is about, in hundredths; `null` where it is about money. */
  readonly hours: number | null;
}

/**
 * When in its month an event is booked: takeovers before everything else, a transfer in the month of exit after it, and after
 * the exit itself whatever is dated later, where the exit has a day.
 */
export const phases = { takeover: 0, byDate: 1, atExit: 2, afterExit: 3 } as const;

/** One of {@link phases}. */
export type Phase = (typeof phases)[keyof typeof phases];

/** The month of the first opening, where the ledger then begins; `never` when there is none. */
export function monthOfFirstOpening(events: readonly Booking[]): number {
  let first = never;
  for (const event of events) if (event.kind === "opening") first = Math.min(first, monthOf(event.on));
  return first;
}

/**
 * Puts the events in the order in which they are booked, resolves what they refer to, and reports every double,
 * every reference that leads nowhere and every amount or date out of range.
 */
export function resolveBookings(events: readonly Booking[], span: Span, issues: Issue[]): Movement[] {
  const held = new Map<string, number>();
  const spent = new Map<string, number>();
  let sum = 0;

  reportDoubles(events, issues);
  return inOrder(events, span).map(({ event, index, slot, phase }) => {
    const refuse = (field: string, received: unknown, expected: string, code: IssueCode = "out-of-range") =>
      issues.push({ path: `facts.events[${index}].${field}`, code, received, expected });
    const left = (of: Map<string, number>, field: "award" | "spend", name: string) => {
      const amount = of.get(name);
      if (amount === undefined) refuse(field, name, `the id of an earlier ${field}`, "unknown-reference");
      return amount ?? 0;
    };
    // Nothing is drawn from what does not exist: the next reference to it leads nowhere as well.
    const draw = (from: Map<string, number>, name: string, left: number) => {
      if (from.has(name)) from.set(name, left);
    };
    let amount: number | null = null;
    let of: string | null = null;
    let heldBefore = 0;
    let fromHold = 0;
    let lots: readonly Lot[] = none;

    if (slot < span.first) {
      refuse("on", event.on, `a day from ${monthText(span.first + span.epoch)} on, where the ledger begins`);
    }
    if ("amount" in event && event.amount !== undefined) amount = hundredthsOf(event.amount);
    if ("hours" in event) amount = hundredthsOf(event.hours);
    switch (event.kind) {
      case "opening":
      case "transfer-in":
        lots = event.lots.map((lot, place) => readLot(lot, `lots[${place}]`, slot, span.epoch, refuse));
        amount = lots.reduce((total, lot) => total + lot.amount, 0);
        break;
      case "award":
        held.set(event.id, amount!);
        break;
      case "release":
        of = event.award;
        heldBefore = left(held, "award", of);
        amount ??= heldBefore;
        if (amount > heldBefore && held.has(of)) {
          refuse("amount", event.amount, `at most ${amountText(heldBefore)}, what is still held`);
        }
        fromHold = amount;
        draw(held, of, heldBefore - fromHold);
        break;
      case "spend":
        if ("award" in event && event.award !== undefined) {
          of = event.award;
          heldBefore = left(held, "award", of);
          fromHold = Math.min(amount!, heldBefore);
          draw(held, of, heldBefore - fromHold);
        }
        spent.set(event.id, amount!);
        break;
      case "refund": {
        of = event.spend;
        const refundable = left(spent, "spend", of);
        if (amount! > refundable && spent.has(of)) {
          refuse("amount", event.amount, `at most ${amountText(refundable)}, what is left of the spend`);
        }
        draw(spent, of, refundable - amount!);
        break;
      }
    }
    sum += Math.abs(amount ?? 0);
    if (event.kind === "convert" && amount! * hundredthsOf(event.hourlyWage) > 100 * Number.MAX_SAFE_INTEGER) {
      refuse("hourlyWage", event.hourlyWage, "a wage with which the money stays below 90071992547409.91");
    } else if (sum > Number.MAX_SAFE_INTEGER) {
      refuse(
        "lots" in event ? "lots" : "hours" in event ? "hours" : "amount",
        amountText(amount ?? 0),
        "amounts that together stay below 90071992547409.91",
      );
    }
    return {
      kind: event.kind === "save" && "hours" in event ? "save-hours" : event.kind,
      id: event.id,
      on: phase === phases.atExit ? (span.exitOn ?? lastDay(slot + span.epoch)) : event.on,
      slot,
      phase,
      amount,
      of,
      into: null,
      heldBefore,
      fromHold,
      agreement: "agreement" in event ? (event.agreement ?? null) : null,
      lots,
      hours: "hours" in event ? hundredthsOf(event.hours) : null,
      price: event.kind === "convert" ? hundredthsOf(event.hourlyWage) : null,
    };
  });
}

const none: readonly Lot[] = [];

function readLot(
  stated: Lots[number],
  path: string,
  slot: number,
  epoch: number,
  refuse: (field: string, received: unknown, expected: string) => void,
): Lot {
  const amount = hundredthsOf("hours" in stated ? stated.hours : stated.amount);
  if ("month" in stated) {
    const lot = { slot: monthOf(stated.month) - epoch, amount };
    if (lot.slot < 0 || lot.slot > slot) {
      refuse(`${path}.month`, stated.month, `a month from ${monthText(epoch)} through ${monthText(slot + epoch)}`);
    }
    return lot;
  }
  const first = yearOf(epoch);
  const last = yearOf(slot + epoch);
  if (stated.year < first || stated.year > last) {
    refuse(`${path}.year`, stated.year, `a year from ${first} through ${last}`);
  }
  return { slot: slotOfYear(stated.year, epoch), amount };
}

type Lots = Extract<Booking, { kind: "opening" | "transfer-in" }>["lots"];

/** Where the money or the hours of a year lie on the line: in its first month there. */
export function slotOfYear(year: number, epoch: MonthNumber): number {
  return Math.max(0, january(year) - epoch);
}

function reportDoubles(events: readonly Booking[], issues: Issue[]): void {
  const names = new Set<string>();
  events.forEach(({ id }, index) => {
    if (names.has(id)) {
      const path = `facts.events[${index}].id`;
      issues.push({ path, code: "duplicate-event", received: id, expected: "an id that no other event has" });
    }
    names.add(id);
  });
}

/** By month; in a month by phase; then by date and, on one day, as given. */
function inOrder(events: readonly Booking[], span: Span) {
  return events
    .map((event, index) => {
      const { kind, on } = event;
      return { event, index, on, ...turnOf(kind, on, span) };
    })
    .sort((a, b) => byTurn(a, b) || a.index - b.index);
}

/** The month of a day, and when in that month something of a kind is booked. */
export function turnOf(kind: string, on: string, { epoch, exit, exitOn }: Span): { slot: number; phase: Phase } {
  const slot = monthOf(on) - epoch;
  if (kind === "opening" || kind === "transfer-in") return { slot, phase: phases.takeover };
  if (slot !== exit) return { slot, phase: phases.byDate };
  if (kind === "transfer-out") return { slot, phase: phases.atExit };
  return { slot, phase: exitOn !== null && on > exitOn ? phases.afterExit : phases.byDate };
}

/** What is booked first: by month; in a month by phase; then by date. */
export function byTurn(a: Turn, b: Turn): number {
  return a.slot - b.slot || a.phase - b.phase || byText(a.on, b.on);
}

type Turn = Pick<Movement, "slot" | "phase" | "on">;

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
