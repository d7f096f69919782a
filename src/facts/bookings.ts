import * as z from "zod";
import { amountText, hundredthsOf } from "../values/amount.js";
import { lastDay } from "../values/calendar.js";
import type { Issue, IssueCode } from "../values/contract-error.js";
import { monthOf, monthText, never } from "../values/month.js";
import { amount, amountOrNone, date, id, kinds, list, month, object, someAmount } from "./forms.js";
import type { Span } from "./span.js";

const common = {
  /** The event's own name, unique among the events. */
  id: id.meta({ description: "The event's own name, unique among the events" }),
  /** The day it happened. */
  on: date.meta({ description: "The day it happened" }),
};

const lots = list(
  object({
    /** The month the money was built up in. */
    month: month.meta({ description: "The month the money was built up in" }),
    /** What is left of it, euro. */
    amount: amountOrNone.meta({ description: "What is left of it, euro" }),
  }),
).meta({ description: "The money, by the month it was built up in" });

/** A balance taken over from another administration; the money keeps the months it was built up in. */
export const opening = object({ kind: z.literal("opening"), ...common, lots }).meta({
  description: "A balance taken over from another administration; the ledger begins in the month of the first one",
});
/** A balance taken over from a previous employer under the same agreement. */
export const transferIn = object({ kind: z.literal("transfer-in"), ...common, lots }).meta({
  description: "A balance taken over from a previous employer under the same agreement",
});
/** The employer awards money for an agreement: from then on it is held. */
export const award = object({
  kind: z.literal("award"),
  ...common,
  amount: someAmount.meta({ description: "What is awarded, euro, more than zero" }),
  /** The agreement of the jaargesprek it rests on. */
  agreement: id.optional().meta({ description: "The agreement of the jaargesprek it rests on" }),
}).meta({ description: "The employer awards money for an agreement: from then on it is held" });
/** A hold, or a part of it, is given up. */
export const release = object({
  kind: z.literal("release"),
  ...common,
  /** The award whose hold is given up. */
  award: id.meta({ description: "The award whose hold is given up" }),
  amount: someAmount.optional().meta({ description: "How much, euro; absent is all that is still held" }),
}).meta({ description: "A hold, or a part of it, is given up" });
/** Money is paid out of the budget. */
export const spend = object({
  kind: z.literal("spend"),
  ...common,
  amount: someAmount.meta({ description: "What is paid, euro, more than zero" }),
  /** The award it is paid from; what the hold does not cover comes from the free balance. */
  award: id.optional().meta({ description: "The award it is paid from; the rest comes from the free balance" }),
}).meta({ description: "Money is paid out of the budget" });
/** Money of an earlier spend comes back to the free balance. */
export const refund = object({
  kind: z.literal("refund"),
  ...common,
  /** The spend it comes back from. */
  spend: id.meta({ description: "The spend it comes back from" }),
  amount: someAmount.meta({ description: "What comes back, euro, at most what is left of the spend" }),
}).meta({ description: "Money of an earlier spend comes back to the free balance" });
/** Money is handed to the next employer by agreement. */
export const transferOut = object({
  kind: z.literal("transfer-out"),
  ...common,
  amount: someAmount.optional().meta({ description: "How much, euro; absent is all that is not held" }),
}).meta({ description: "Money is handed to the next employer by agreement" });
/** What payroll believes the closing balance of the month is. */
export const assertBalance = object({
  kind: z.literal("assert-balance"),
  ...common,
  amount: amount.meta({ description: "The closing balance of that month according to payroll, euro" }),
}).meta({ description: "What payroll believes the balance is: a difference is a finding, never a change" });

/** What was taken over, awarded, paid and handed on, in any order. */
export const bookings = list(
  kinds(
    ["opening", "transfer-in", "award", "release", "spend", "refund", "transfer-out", "assert-balance"],
    [opening, transferIn, award, release, spend, refund, transferOut, assertBalance],
  ),
).meta({ description: "What was taken over, awarded, paid and handed on, in any order; absent is none" });

/** One event as a host states it. */
export type Booking = z.input<typeof bookings>[number];

/** Money built up in one month. */
export interface Lot {
  readonly slot: number;
  readonly amount: number;
}

/** An event with its references resolved: what the ledger books. Amounts in cents. */
export interface Movement {
  readonly kind: Booking["kind"];
  readonly id: string;
  /** The day it is booked. */
  readonly on: string;
  readonly slot: number;
  readonly phase: Phase;
  /** The amount; of a takeover the sum of its lots; `null` for a transfer-out of all that is not held. */
  readonly amount: number | null;
  /** The award a spend is paid from or a release gives up; the spend a refund comes back from. */
  readonly of: string | null;
  /** What the award it refers to still held just before. */
  readonly heldBefore: number;
  /** How much of that hold it takes: the part of a spend that is covered, all of a release. */
  readonly fromHold: number;
  /** The agreement an award rests on. */
  readonly agreement: string | null;
  /** The money taken over. */
  readonly lots: readonly Lot[];
}

/** When in its month an event is booked: takeovers before everything else, a transfer in the month of exit after it. */
export const phases = { takeover: 0, byDate: 1, atExit: 2 } as const;

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
        if (event.award !== undefined) {
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
    if (sum > Number.MAX_SAFE_INTEGER) {
      refuse(
        "lots" in event ? "lots" : "amount",
        amountText(amount ?? 0),
        "amounts that together stay below 90071992547409.91",
      );
    }
    return {
      kind: event.kind,
      id: event.id,
      on: phase === phases.atExit ? lastDay(slot + span.epoch) : event.on,
      slot,
      phase,
      amount,
      of,
      heldBefore,
      fromHold,
      agreement: event.kind === "award" ? (event.agreement ?? null) : null,
      lots,
    };
  });
}

const none: readonly Lot[] = [];

function readLot(
  { month, amount }: { readonly month: string; readonly amount: string },
  path: string,
  slot: number,
  epoch: number,
  refuse: (field: string, received: unknown, expected: string) => void,
): Lot {
  const lot = { slot: monthOf(month) - epoch, amount: hundredthsOf(amount) };
  if (lot.slot < 0 || lot.slot > slot) {
    refuse(`${path}.month`, month, `a month from ${monthText(epoch)} through ${monthText(slot + epoch)}`);
  }
  return lot;
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
function inOrder(events: readonly Booking[], { epoch, exit }: Span) {
  return events
    .map((event, index) => {
      const slot = monthOf(event.on) - epoch;
      return { event, index, slot, phase: phaseOf(event.kind, slot === exit) };
    })
    .sort((a, b) => a.slot - b.slot || a.phase - b.phase || byText(a.event.on, b.event.on) || a.index - b.index);
}

function phaseOf(kind: Booking["kind"], inMonthOfExit: boolean): Phase {
  if (kind === "opening" || kind === "transfer-in") return phases.takeover;
  return kind === "transfer-out" && inMonthOfExit ? phases.atExit : phases.byDate;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
