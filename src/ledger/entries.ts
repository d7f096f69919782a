import type { Lot, Movement } from "../facts/bookings.js";
import { amountText, worth } from "../values/amount.js";
import type { Because } from "../values/because.js";
import { firstDay, lastDay } from "../values/calendar.js";
import type { Citation } from "../values/citation.js";
import { monthText } from "../values/month.js";
import type { Booked, BookedLapse, BookedMovement, BookedWaiver } from "./books.js";
import type { AboveWindow, EntryBase, LeftAtExit, Moved } from "./ledger.js";
import type { LapseReason, Line } from "./line.js";
import { byYear } from "./lots.js";
import { type By, pieceOf } from "./rows.js";

/** What only a scheme can say of a booking: why it was booked, and where that is written. */
export interface Reasons {
  readonly accrued: (slot: number, saldo: number) => Because;
  readonly moved: Partial<Readonly<Record<Movement["kind"], (booked: BookedMovement) => Because>>>;
  readonly lapsed: Partial<Readonly<Record<LapseReason, (booked: BookedLapse) => Because>>>;
  readonly waived?: (booked: BookedWaiver) => Because;
}

/** How a scheme names what it books. */
export interface Wording {
  readonly by: By;
  readonly epoch: number;
  readonly reasons: Reasons;
}

const kindOf = {
  opening: "takenOver",
  "transfer-in": "takenOver",
  award: "awarded",
  release: "released",
  spend: "spent",
  refund: "refunded",
  "transfer-out": "transferredOut",
  save: "saved",
  advance: "approved",
  take: "taken",
  convert: "converted",
  "save-hours": "saved",
  "pay-out": "paidOut",
  "buy-leave": "boughtLeave",
  "sell-leave": "soldLeave",
} as const satisfies Partial<Record<Movement["kind"], string>>;

/** An entry with whatever its kind adds. */
type KeptEntry = EntryBase & Readonly<Record<string, unknown>>;

/** A booking as an entry with its reason. */
export function entryOf(booked: Booked, line: Line, wording: Wording): KeptEntry {
  const { kind, slot } = booked;
  const { epoch, reasons } = wording;
  const month = slot + epoch;
  const amounts = { month: monthText(month), amount: amountText(booked.amount) };
  switch (kind) {
    case "accrued":
      return { kind, on: lastDay(month), ...amounts, because: reasons.accrued(slot, booked.saldo) };
    case "granted":
      return { kind: "accrued", on: booked.on, ...amounts, because: reasons.accrued(slot, booked.saldo) };
    case "moved": {
      const { kind: event, on, id, price } = booked.movement;
      const from = pieces(booked.from, wording);
      const money = price === null ? {} : { money: amountText(worth(booked.amount, price)) };
      return {
        kind: kindOf[event as keyof typeof kindOf],
        on,
        ...amounts,
        ...money,
        event: id,
        from,
        because: reasons.moved[event]!(booked),
      };
    }
    case "lapsed": {
      const { reason } = booked;
      const on = booked.on ?? lapseDay(slot, reason, line, epoch);
      const from = pieces(booked.from, wording);
      const gone = line.rules.lapsed === "is-paid-out" ? "paidOut" : kind;
      return { kind: gone, on, ...amounts, reason, from, because: reasons.lapsed[reason]!(booked) };
    }
    case "waived":
      return { kind, on: lapseDay(slot, "exit", line, epoch), ...amounts, because: reasons.waived!(booked) };
  }
}

/** The day in its month on which money lapses by the calendar. */
export function lapseDay(slot: number, reason: LapseReason, { exitOn }: Line, epoch: number): string {
  if (reason === "suspension-ended") return firstDay(slot + epoch);
  return (reason === "exit" ? exitOn : null) ?? lastDay(slot + epoch);
}

/** Why a movement of a budget with awards was booked. */
export function becauseMoved(rule: Moved["rule"], citation: Citation) {
  return ({ saldo, held, movement: { of, agreement, fromHold } }: BookedMovement): Moved => {
    const amounts = { fromHold: amountText(fromHold), balance: amountText(saldo), held: amountText(held) };
    return { rule, citation, inputs: { of, agreement, ...amounts } };
  };
}

/** Why money above a window lapsed. */
export function becauseAboveWindow(rule: AboveWindow["rule"], citation: Citation, epoch: number, awardedMoney: string) {
  return ({ slot, saldo, amount, held, window, windowFrom }: BookedLapse): AboveWindow => {
    const through = rule === "suspension-ended" ? slot - 1 : slot;
    const months = through - windowFrom + 1;
    const before = { balance: amountText(saldo + amount), held: amountText(held) };
    const span = { months, from: monthText(windowFrom + epoch), through: monthText(through + epoch) };
    return { rule, citation, inputs: { ...before, awardedMoney, ...span, window: amountText(window) } };
  };
}

/** Why what was left at the exit lapsed. */
export function becauseLeftAtExit(citation: Citation) {
  return ({ saldo, amount, held }: BookedLapse): LeftAtExit => {
    return { rule: "exit", citation, inputs: { balance: amountText(saldo + amount), held: amountText(held) } };
  };
}

/** Stretches of the line, each by the name of its month, or those of a year together by its name. */
export function pieces(lots: readonly Lot[], { by, epoch }: Pick<Wording, "by" | "epoch">) {
  const named = by === "months" ? lots : byYear(lots, epoch);
  return named.map((lot) => pieceOf(lot, by, epoch));
}
