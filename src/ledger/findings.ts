import { amountText, hundredthsOf } from "../values/amount.js";
import { monthText } from "../values/month.js";
import type { Account } from "./account.js";
import { type Ahead, lapseRow, lapsesAhead } from "./ahead.js";
import type { Finding } from "./ledger.js";
import type { Line } from "./line.js";
import { sumOf } from "./lots.js";

/** How many months after the last one a lapse is announced. */
const soon = 3;

/** What the account noticed while it was posted: one finding a code and month. */
export function noticed(account: Account, epoch: number): Finding[] {
  const findings: (Finding & { events: string[]; asserted?: string[]; amount?: string })[] = [];
  for (const { code, movement, amount } of account.notices) {
    const month = monthText(movement.slot + epoch);
    let finding = findings.find((earlier) => earlier.code === code && earlier.month === month);
    if (!finding) findings.push((finding = { code, month, events: [] }));
    finding.events.push(movement.id);
    if (code === "uncovered") {
      finding.amount = amountText(amount + hundredthsOf(finding.amount ?? "0"));
    } else if (code === "balance-differs") {
      finding.amount = amountText(amount);
      (finding.asserted ??= []).push(amountText(movement.amount ?? 0));
    }
  }
  return findings;
}

/** What lapses in the next months if nothing is done: one finding a month, with the first of its days. */
export function lapsingSoon(line: Line, account: Account, epoch: number): Finding[] {
  const months = new Map<number, Ahead[]>();
  for (const lapse of lapsesAhead(line, account, line.last + soon)) {
    months.set(lapse.slot, [...(months.get(lapse.slot) ?? []), lapse]);
  }
  return [...months].map(([slot, lapses]) => {
    const { on, spendBy } = lapseRow(lapses[0]!, line, epoch);
    const amount = amountText(lapses.reduce((sum, { from }) => sum + sumOf(from), 0));
    const unsettled = lapses.some((lapse) => lapse.unsettled);
    return {
      code: "lapses-soon",
      month: monthText(slot + epoch),
      on,
      spendBy,
      amount,
      ...(unsettled && { unsettled }),
    };
  });
}

/** By month; what has no month of its own comes first. One finding a code and month, about all its events. */
export function inMonthOrder(findings: readonly Finding[]): Finding[] {
  const told: Finding[] = [];
  for (const finding of findings) {
    const { code, month, events } = finding;
    const place = events ? told.findIndex((other) => other.code === code && other.month === month) : -1;
    if (place === -1) told.push(finding);
    else told[place] = { ...told[place]!, events: [...told[place]!.events!, ...events!] };
  }
  const key = ({ month = "" }: Finding) => month;
  return told.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
