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
  const findings = new Map<string, Finding & { events: string[]; asserted?: string[]; amount?: string }>();
  for (const { code, movement, amount } of account.notices) {
    const month = monthText(movement.slot + epoch);
    const key = `${code} ${month}`;
    const finding = findings.get(key) ?? { code, month, events: [] };
    findings.set(key, finding);
    finding.events.push(movement.id);
    if (code === "uncovered") {
      finding.amount = amountText(amount + hundredthsOf(finding.amount ?? "0"));
    } else if (code === "balance-differs") {
      finding.amount = amountText(amount);
      (finding.asserted ??= []).push(amountText(movement.amount ?? 0));
    }
  }
  return [...findings.values()];
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

/** By month; what has no month of its own comes first. */
export function inMonthOrder(findings: Finding[]): Finding[] {
  const key = ({ month = "" }: Finding) => month;
  return findings.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
