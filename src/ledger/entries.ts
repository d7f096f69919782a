import type { Lot, Movement } from "../facts/bookings.js";
import { amountText } from "../values/amount.js";
import { firstDay, lastDay } from "../values/calendar.js";
import type { Citation } from "../values/citation.js";
import { monthText } from "../values/month.js";
import type { LapseReason } from "./account.js";
import type { Booked, MonthTotals } from "./books.js";
import type { AboveWindow, AccruedEntry, Entry, LeftAtExit, MonthRow, Moved, Piece } from "./ledger.js";

/** What only a scheme can say of a booking. */
export interface Reasons {
  /** Why a month accrued what it did. */
  accrued(slot: number): AccruedEntry["because"];
  /** Where the rule behind an event is written. */
  readonly moved: Readonly<Record<Moved["rule"], Citation>>;
  /** Where the rule behind a lapse is written. */
  readonly lapsed: Readonly<Record<LapseReason, Citation>>;
  /** Whether awarded money can lapse. */
  readonly awardedMoney: string;
}

/** A booking as an entry with its reason. */
export function entryOf(booked: Booked, epoch: number, reasons: Reasons): Entry {
  const { slot } = booked;
  const month = slot + epoch;
  const amounts = { month: monthText(month), amount: amountText(booked.amount) };
  if (booked.kind === "accrued") {
    return { kind: "accrued", on: lastDay(month), ...amounts, because: reasons.accrued(slot) };
  }
  const from = pieces(booked.from, epoch);
  if (booked.kind === "lapsed") {
    const { reason, by } = booked;
    const on = by?.on ?? (reason === "suspension-ended" ? firstDay(month) : lastDay(month));
    return { kind: "lapsed", on, ...amounts, reason, from, because: becauseLapsed(booked, epoch, reasons) };
  }
  const { kind, movement } = booked;
  return {
    kind,
    on: movement.on,
    ...amounts,
    event: movement.id,
    from,
    because: becauseMoved(booked, movement, reasons),
  };
}

function becauseMoved({ saldo, held }: Booked, { kind, of, agreement, fromHold }: Movement, reasons: Reasons): Moved {
  const rule = kind as Moved["rule"];
  const amounts = { fromHold: amountText(fromHold), balance: amountText(saldo), held: amountText(held) };
  return { rule, citation: reasons.moved[rule], inputs: { of, agreement, ...amounts } };
}

function becauseLapsed(booked: Booked & { kind: "lapsed" }, epoch: number, reasons: Reasons): AboveWindow | LeftAtExit {
  const { reason: rule, slot, saldo, amount, held, window, windowFrom } = booked;
  const citation = reasons.lapsed[rule];
  const before = { balance: amountText(saldo + amount), held: amountText(held) };
  if (rule === "exit") return { rule, citation, inputs: before };
  const through = rule === "suspension-ended" ? slot - 1 : slot;
  const months = through - windowFrom + 1;
  const span = { months, from: monthText(windowFrom + epoch), through: monthText(through + epoch) };
  const inputs = { ...before, awardedMoney: reasons.awardedMoney, ...span, window: amountText(window) };
  return { rule, citation, inputs };
}

/** A month with its amounts as text. */
export function monthRow({ slot, ...cents }: MonthTotals, epoch: number): MonthRow {
  const { opening, accrued, takenOver, refunded, spent, transferredOut, lapsed, closing, held } = cents;
  return {
    month: monthText(slot + epoch),
    opening: amountText(opening),
    accrued: amountText(accrued),
    takenOver: amountText(takenOver),
    refunded: amountText(refunded),
    spent: amountText(spent),
    transferredOut: amountText(transferredOut),
    lapsed: amountText(lapsed),
    closing: amountText(closing),
    held: amountText(held),
  };
}

/** Stretches of the line by month. */
export function pieces(lots: readonly Lot[], epoch: number): Piece[] {
  return lots.map(({ slot, amount }) => ({ month: monthText(slot + epoch), amount: amountText(amount) }));
}
