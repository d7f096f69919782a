import { expect } from "vitest";
import type { Entry, MonthRow } from "../../src/ledger/ledger.js";
import { cents, monthNumber } from "../exact.js";
import { always, open } from "./always.js";
import { cases } from "./arbitraries.js";

function saldoBeforeEvents(row: MonthRow, entries: readonly Entry[]): bigint {
  let saldo = cents(row.opening);
  for (const { month, kind, amount } of entries) {
    if (month !== row.month) continue;
    if (kind === "accrued" || kind === "takenOver") saldo += cents(amount);
    else if (kind === "lapsed") saldo -= cents(amount);
    else break;
  }
  return saldo;
}

always(
  "outside the relief the saldo that can lapse is never above the window once the month has lapsed",
  [cases],
  (one) => {
    const { monthOrder, sixtyMonthsFrom, awardedMoney, lapseRelief2018 } = open(one).interpretations;
    const { months, entries } = open(one);
    months.forEach((row, index) => {
      if (lapseRelief2018 === "applied" && "2018-07" <= row.month && row.month <= "2019-12") return;
      const from = monthNumber(row.month) - (row.month < sixtyMonthsFrom ? 36 : 60) + 1;
      const isInside = (month: string) => monthNumber(month) >= from;
      let window = 0n;
      for (const entry of entries) {
        if (entry.month > row.month) break;
        if (entry.kind === "accrued" && isInside(entry.month)) window += cents(entry.amount);
        if (entry.kind !== "takenOver") continue;
        for (const piece of entry.from) if (isInside(piece.month)) window += cents(piece.amount);
      }
      // With `accrue-lapse-spend` the month's events follow the lapse: the saldo of that moment is the one before them.
      const lapsesLast = monthOrder !== "accrue-lapse-spend";
      const saldo = lapsesLast ? cents(row.closing) : saldoBeforeEvents(row, entries);
      const held = cents((lapsesLast ? row : months[index - 1])?.held ?? "0.00");
      const canLapse = awardedMoney === "protected" ? saldo - held : saldo;
      if (canLapse > window) expect(`${row.month}: ${canLapse}`).toBe(`${row.month}: at most ${window}`);
    });
  },
);
