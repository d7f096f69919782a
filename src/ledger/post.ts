import { type Movement, type Phase, phases } from "../facts/bookings.js";
import { at } from "../values/timeline.js";
import { Account, type Journal, type LapseReason, type Line, type LineRules } from "./account.js";

/**
 * Posts a line: one pass over its months. A journal, where there is one, is told of every booking; without it only the
 * account at the end remains.
 */
export function post(line: Line, journal: Journal | null): Account {
  const { first, last, exit, movements, rules } = line;
  const account = new Account(rules, last + 1);
  let next = 0;

  for (let slot = first; slot <= last; slot++) {
    if (slot > first && resumes(rules, slot)) {
      lapse(account, slot, account.excess(slot - 1), "suspension-ended", null, journal);
    }
    if (slot === exit || movements[next]?.slot === slot) {
      next = postEvents(account, slot, next, line, journal);
    } else {
      accrue(account, slot, line, journal);
      lapseExcess(account, slot, rules, journal);
    }
    journal?.closed(slot, account);
  }
  return account;
}

/**
 * A month with events, or the month of exit; after it whatever is not held lapses at once. Gives back the number of the
 * first event of a later month.
 */
function postEvents(account: Account, slot: number, begin: number, line: Line, journal: Journal | null): number {
  const { exit, movements, rules } = line;
  let next = begin;
  const book = (phase: Phase) => {
    for (
      let movement = movements[next];
      movement?.slot === slot && movement.phase === phase;
      movement = movements[++next]
    ) {
      const amount = account.move(movement);
      journal?.moved(movement, amount, account);
      if (slot > exit) lapse(account, slot, account.available, "exit", movement, journal);
    }
  };
  const accrueFirst = rules.monthOrder !== "spend-accrue-lapse";
  const lapseFirst = rules.monthOrder === "accrue-lapse-spend";

  book(phases.takeover);
  if (accrueFirst) accrue(account, slot, line, journal);
  if (lapseFirst) lapseExcess(account, slot, rules, journal);
  book(phases.byDate);
  if (!accrueFirst) accrue(account, slot, line, journal);
  if (!lapseFirst) lapseExcess(account, slot, rules, journal);
  if (slot === exit) {
    book(phases.atExit);
    lapse(account, slot, account.available, "exit", null, journal);
  }
  for (let place = begin; place < next; place++) compare(account, movements[place]!);
  return next;
}

function accrue(account: Account, slot: number, { exit, accrued }: Line, journal: Journal | null): void {
  if (slot > exit) return;
  const cents = accrued[slot]!;
  account.accrue(slot, cents);
  journal?.accrued(slot, cents, account);
}

function lapseExcess(account: Account, slot: number, rules: LineRules, journal: Journal | null): void {
  const excess = account.excess(slot);
  if (excess > 0 && at(rules.lapses, slot) === 1) lapse(account, slot, excess, "window", null, journal);
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

/** Does lapse begin again in this month? Then what was held back lapses before anything else. */
function resumes({ lapses }: LineRules, slot: number): boolean {
  return at(lapses, slot) === 1 && at(lapses, slot - 1) === 0;
}

/** A lapse to come. */
export interface Ahead {
  readonly slot: number;
  readonly amount: number;
  readonly reason: LapseReason;
}

/**
 * What lapses in the months after the last one, through a month or until nothing is left to lapse, if nothing more is
 * spent, awarded or released. What accrues meanwhile changes nothing: it enlarges the saldo and the window alike.
 */
export function lapsesAhead({ rules, last, exit }: Line, account: Account, through: number): Ahead[] {
  const ahead: Ahead[] = [];
  let lapsed = 0;
  const fallDue = (slot: number, due: number, reason: LapseReason) => {
    if (due > lapsed) ahead.push({ slot, amount: due - lapsed, reason });
    lapsed = Math.max(lapsed, due);
  };
  for (let slot = last + 1; slot <= through; slot++) {
    const lapses = at(rules.lapses, slot) === 1;
    if (resumes(rules, slot)) fallDue(slot, account.excess(slot - 1), "suspension-ended");
    const excess = account.excess(slot);
    if (lapses) fallDue(slot, excess, "window");
    if (slot === exit) fallDue(slot, account.available, "exit");
    if (lapses && account.windowFrom > last) break;
  }
  return ahead;
}

/** What payroll asserts is held against the closing balance; it changes nothing. */
function compare(account: Account, movement: Movement): void {
  if (movement.kind === "assert-balance" && movement.amount !== account.saldo)
    account.notice("balance-differs", movement);
}
