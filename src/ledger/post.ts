import { type Lot, type Movement, type Phase, phases } from "../facts/bookings.js";
import { never } from "../values/month.js";
import { at } from "../values/timeline.js";
import { Account } from "./account.js";
import type { Deadline, Grant, LapseReason, Line, MonthRule } from "./line.js";
import { stretch } from "./lots.js";

/** Who writes down what is booked. It is told just after, so the account shows what each booking led to. */
export interface Journal {
  accrued(slot: number, amount: number, account: Account): void;
  granted(grant: Grant, account: Account): void;
  moved(movement: Movement, amount: number, account: Account): void;
  /** `by` is the event or the deadline with which money lapsed; else it lapsed by the calendar of its month. */
  lapsed(
    slot: number,
    reason: LapseReason,
    by: Movement | Deadline | null,
    from: readonly Lot[],
    account: Account,
  ): void;
  waived(slot: number, amount: number, account: Account): void;
  closed(slot: number, account: Account): void;
}

/**
 * Posts a line: one pass over its months. A journal, where there is one, is told of every booking; without it only the
 * account at the end remains.
 */
export function post(line: Line, journal: Journal | null): Account {
  const account = new Account(line);
  postMonths(account, line, line.first, line.last, journal);
  return account;
}

/** Posts the months of a line from one through another to an account. The turns begin with the first one of those months. */
export function postMonths(account: Account, line: Line, from: number, through: number, journal: Journal | null): void {
  const { exit, turns, rules } = line;
  let next = 0;
  let nextSlot = turns[next]?.slot ?? never;

  for (let slot = from; slot <= through; slot++) {
    const rule = at(rules.months, slot);
    if (rule.lapse === "resumes" && slot > line.first) {
      lapse(account, slot, account.excess(slot - 1, at(rules.months, slot - 1)), "suspension-ended", null, journal);
    }
    if (slot === exit || slot === nextSlot) {
      next = postTurns(account, slot, rule, next, line, journal);
      nextSlot = turns[next]?.slot ?? never;
    } else {
      accrue(account, slot, line, journal);
      lapseExcess(account, slot, rule, journal);
    }
    journal?.closed(slot, account);
  }
}

/**
 * A month with turns, or the month of exit; after it whatever is not held lapses at once. Gives back the number of the
 * first turn of a later month.
 */
function postTurns(
  account: Account,
  slot: number,
  rule: MonthRule,
  begin: number,
  line: Line,
  journal: Journal | null,
): number {
  const { exit, turns, rules } = line;
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
    leave(account, slot, line, journal);
    next = book(account, slot, phases.afterExit, next, line, journal);
  }
  for (let place = begin; place < next; place++) {
    const turn = turns[place]!;
    if (turn.kind === "assert-balance") compare(account, turn);
  }
  return next;
}

/** Books the turns of one phase of a month, from a place on. Gives back the place of the first one after them. */
function book(
  account: Account,
  slot: number,
  phase: Phase,
  begin: number,
  { exit, turns, rules }: Line,
  journal: Journal | null,
): number {
  const hasLeft = slot > exit || phase === phases.afterExit;
  let next = begin;
  for (; next < turns.length; next++) {
    const turn = turns[next]!;
    if (turn.slot !== slot || turn.phase !== phase) break;
    if (turn.kind === "grant") {
      account.grant(slot, turn);
      journal?.granted(turn, account);
    } else if (turn.kind === "deadline") {
      meet(account, turn, journal);
    } else {
      const amount = account.move(turn);
      journal?.moved(turn, amount, account);
      if (hasLeft && rules.atExit.money === "lapses") lapse(account, slot, account.available, "exit", turn, journal);
    }
  }
  return next;
}

function accrue(account: Account, slot: number, { exit, accrued }: Line, journal: Journal | null): void {
  const cents = slot > exit || accrued === null ? 0 : accrued[slot]!;
  account.accrue(slot, cents);
  if (slot <= exit && accrued !== null) journal?.accrued(slot, cents, account);
}

function lapseExcess(account: Account, slot: number, rule: MonthRule, journal: Journal | null): void {
  const excess = account.excess(slot, rule);
  if (excess > 0 && rule.lapse !== "suspended") lapse(account, slot, excess, "window", null, journal);
}

/** What is not held lapses at the exit, and nothing more is to come. */
function leave(account: Account, slot: number, { rules }: Line, journal: Journal | null): void {
  account.toCome = 0;
  if (rules.atExit.money === "lapses") lapse(account, slot, account.available, "exit", null, journal);
  if (rules.atExit.debt === "waived" && account.saldo < 0) {
    const debt = -account.saldo;
    account.waive(slot, debt);
    journal?.waived(slot, debt, account);
  }
}

/** The oldest cents lapse. */
function lapse(
  account: Account,
  slot: number,
  cents: number,
  reason: LapseReason,
  by: Movement | Deadline | null,
  journal: Journal | null,
): void {
  if (cents <= 0) return;
  const from = journal ? stretch(account.line, account.gone, account.gone + cents) : null;
  account.lapse(slot, cents);
  if (from) journal?.lapsed(slot, reason, by, from, account);
}

/** What stands of a lot beyond what a deadline keeps of it lapses. */
function meet(account: Account, deadline: Deadline, journal: Journal | null): void {
  const { slot, of, keep, reason } = deadline;
  if (of === null) {
    lapse(account, slot, account.available - keep, reason, deadline, journal);
    return;
  }
  const lot = { slot: of, amount: account.left(of) - keep };
  if (lot.amount <= 0) return;
  account.lapseOf(slot, lot);
  journal?.lapsed(slot, reason, deadline, [lot], account);
}

/** What payroll asserts is held against the closing balance; it changes nothing. */
function compare(account: Account, movement: Movement): void {
  if (movement.amount !== account.saldo) account.notice("balance-differs", movement);
}
