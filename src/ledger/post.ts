import { type Movement, type Phase, phases } from "../facts/bookings.js";
import { never } from "../values/month.js";
import { at } from "../values/timeline.js";
import { Account, type Journal, type LapseReason, type Line, type MonthRule } from "./account.js";

/**
 * Posts a line: one pass over its months. A journal, where there is one, is told of every booking; without it only the
 * account at the end remains.
 */
export function post(line: Line, journal: Journal | null): Account {
  const { first, last, exit, movements, rules } = line;
  const account = new Account(rules, last + 1);
  let next = 0;
  let nextSlot = movements[next]?.slot ?? never;

  for (let slot = first; slot <= last; slot++) {
    const rule = at(rules.months, slot);
    if (rule.lapse === "resumes" && slot > first) {
      lapse(account, slot, account.excess(slot - 1, at(rules.months, slot - 1)), "suspension-ended", null, journal);
    }
    if (slot === exit || slot === nextSlot) {
      next = postEvents(account, slot, rule, next, line, journal);
      nextSlot = movements[next]?.slot ?? never;
    } else {
      accrue(account, slot, line, journal);
      lapseExcess(account, slot, rule, journal);
    }
    journal?.closed(slot, account);
  }
  return account;
}

/**
 * A month with events, or the month of exit; after it whatever is not held lapses at once. Gives back the number of the
 * first event of a later month.
 */
function postEvents(
  account: Account,
  slot: number,
  rule: MonthRule,
  begin: number,
  line: Line,
  journal: Journal | null,
): number {
  const { exit, movements, rules } = line;
  const accrueFirst = rules.monthOrder !== "spend-accrue-lapse";
  const lapseFirst = rules.monthOrder === "accrue-lapse-spend";

  let next = book(account, slot, phases.takeover, begin, line, journal);
  if (accrueFirst) accrue(account, slot, line, journal);
  if (lapseFirst) lapseExcess(account, slot, rule, journal);
  next = book(account, slot, phases.byDate, next, line, journal);
  if (!accrueFirst) accrue(account, slot, line, journal);
  if (!lapseFirst) lapseExcess(account, slot, rule, journal);
  if (slot === exit) {
    next = book(account, slot, phases.atExit, next, line, journal);
    lapse(account, slot, account.available, "exit", null, journal);
  }
  for (let place = begin; place < next; place++) compare(account, movements[place]!);
  return next;
}

/** Books the events of one phase of a month, from a place on. Gives back the place of the first event after them. */
function book(
  account: Account,
  slot: number,
  phase: Phase,
  begin: number,
  { exit, movements }: Line,
  journal: Journal | null,
): number {
  let next = begin;
  for (; next < movements.length; next++) {
    const movement = movements[next]!;
    if (movement.slot !== slot || movement.phase !== phase) break;
    const amount = account.move(movement);
    journal?.moved(movement, amount, account);
    if (slot > exit) lapse(account, slot, account.available, "exit", movement, journal);
  }
  return next;
}

function accrue(account: Account, slot: number, { exit, accrued }: Line, journal: Journal | null): void {
  const cents = slot > exit ? 0 : accrued[slot]!;
  account.accrue(slot, cents);
  if (slot <= exit) journal?.accrued(slot, cents, account);
}

function lapseExcess(account: Account, slot: number, rule: MonthRule, journal: Journal | null): void {
  const excess = account.excess(slot, rule);
  if (excess > 0 && rule.lapse !== "suspended") lapse(account, slot, excess, "window", null, journal);
}

function lapse(
  account: Account,
  slot: number,
  cents: number,
  reason: LapseReason,
  by: Movement | null,
  journal: Journal | null,
): void {
  if (cents <= 0) return;
  account.lapse(cents);
  journal?.lapsed(slot, cents, reason, by, account);
}

/** What payroll asserts is held against the closing balance; it changes nothing. */
function compare(account: Account, movement: Movement): void {
  if (movement.kind === "assert-balance" && movement.amount !== account.saldo)
    account.notice("balance-differs", movement);
}
