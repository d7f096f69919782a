import { amountText } from "../values/amount.js";
import { lastDay } from "../values/calendar.js";
import { monthText } from "../values/month.js";
import type { Account, Line } from "./account.js";
import type { Finding } from "./ledger.js";
import { lapsesAhead } from "./post.js";

/** How many months after the last one a lapse is announced. */
const soon = 3;

/** What the account noticed while it was posted: one finding a code and month. */
export function noticed(account: Account, epoch: number): Finding[] {
  const findings: (Finding & { events: string[]; asserted?: string[]; amount?: string })[] = [];
  for (const { code, movement, saldo } of account.notices) {
    const month = monthText(movement.slot + epoch);
    let finding = findings.find((earlier) => earlier.code === code && earlier.month === month);
    if (!finding) findings.push((finding = { code, month, events: [] }));
    finding.events.push(movement.id);
    if (code !== "balance-differs") continue;
    finding.amount = amountText(saldo);
    (finding.asserted ??= []).push(amountText(movement.amount ?? 0));
  }
  return findings;
}

/** What lapses in the next months if nothing is done: one finding a month. */
export function lapsingSoon(line: Line, account: Account, epoch: number): Finding[] {
  const bySlot = new Map<number, number>();
  for (const { slot, amount } of lapsesAhead(line, account, line.last + soon)) {
    bySlot.set(slot, (bySlot.get(slot) ?? 0) + amount);
  }
  return [...bySlot].map(([slot, amount]) => ({
    code: "lapses-soon",
    month: monthText(slot + epoch),
    on: lastDay(slot + epoch),
    amount: amountText(amount),
  }));
}

/** By month; what has no month of its own comes first. */
export function inMonthOrder(findings: Finding[]): Finding[] {
  const key = ({ month = "" }: Finding) => month;
  return findings.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
