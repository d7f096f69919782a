import { Account, type Journal, type LapseReason, type Line, type LineRules } from "./account.js";
import type { Movement } from "../facts/bookings.js";

/**
 * Posts a line: one pass over its months. A journal, where there is one, is told of every booking; without it only the
 * account at the end remains.
 */
export function post(line: Line, journal: Journal | null): Account {
  const { first, last, exit, accrued, movements, rules } = line;
  const account = new Account(rules, last + 1);
  const accrueFirst = rules.monthOrder !== "spend-accrue-lapse";
  const lapseFirst = rules.monthOrder === "accrue-lapse-spend";
  let next = 0;

  const accrue = (slot: number) => {
    const cents = accrued[slot]!;
    account.accrue(slot, cents);
    if (slot <= exit) journal?.accrued(slot, cents, account);
  };
  const lapse = (slot: number, cents: number, reason: LapseReason, by: Movement | null = null) => {
    if (cents <= 0) return;
    account.lapse(cents);
    journal?.lapsed(slot, cents, reason, by, account);
  };
  const lapseExcess = (slot: number) => {
    const excess = account.excess(slot);
    if (lapsesIn(rules, slot)) lapse(slot, excess, "window");
  };
  const book = (slot: number, comes: (movement: Movement) => boolean) => {
    for (let movement = movements[next]; movement?.slot === slot && comes(movement); movement = movements[++next]) {
      const amount = account.move(movement);
      journal?.moved(movement, amount, account);
      if (slot > exit) lapse(slot, account.available, "exit", movement);
    }
  };

  for (let slot = first; slot <= last; slot++) {
    const firstOfMonth = next;
    if (slot > first && lapsesIn(rules, slot) && !lapsesIn(rules, slot - 1)) {
      lapse(slot, account.excess(slot - 1), "suspension-ended");
    }
    book(slot, isTakeover);
    if (accrueFirst) accrue(slot);
    if (lapseFirst) lapseExcess(slot);
    book(slot, (movement) => slot !== exit || movement.kind !== "transfer-out");
    if (!accrueFirst) accrue(slot);
    if (!lapseFirst) lapseExcess(slot);
    if (slot === exit) {
      book(slot, () => true);
      lapse(slot, account.available, "exit");
    }
    for (let place = firstOfMonth; place < next; place++) compare(account, movements[place]!);
    journal?.closed(slot, account);
  }
  return account;
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
    const lapses = lapsesIn(rules, slot);
    if (lapses && !lapsesIn(rules, slot - 1)) fallDue(slot, account.excess(slot - 1), "suspension-ended");
    const excess = account.excess(slot);
    if (lapses) fallDue(slot, excess, "window");
    if (slot === exit) fallDue(slot, account.available, "exit");
    if (lapses && account.windowFrom > last) break;
  }
  return ahead;
}

function lapsesIn({ lapses, lastRow }: LineRules, slot: number): boolean {
  return lapses[slot < lastRow ? slot : lastRow] === 1;
}

function isTakeover(movement: Movement): boolean {
  return movement.kind === "opening" || movement.kind === "transfer-in";
}

/** What payroll asserts is held against the closing balance; it changes nothing. */
function compare(account: Account, movement: Movement): void {
  if (movement.kind === "assert-balance" && movement.amount !== account.saldo) account.notice("balance-differs", movement);
}
