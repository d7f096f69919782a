import { expect } from "vitest";
import { cents, monthNumber } from "../exact.js";
import { always, open } from "./always.js";
import { cases } from "./arbitraries.js";

always("outside the relief the saldo that can lapse is never above the window once the month has lapsed", [cases], (one) => {
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
    // With `accrue-lapse-spend` events follow the lapse: the saldo of that moment is before them.
    const lapsesLast = monthOrder !== "accrue-lapse-spend";
    const byWindow = entries
      .filter((entry) => entry.kind === "lapsed" && entry.reason !== "exit" && entry.month === row.month)
      .reduce((sum, { amount }) => sum + cents(amount), 0n);
    const saldo = lapsesLast
      ? cents(row.closing)
      : cents(row.opening) + cents(row.takenOver) + cents(row.accrued) - byWindow;
    const held = lapsesLast ? cents(row.held) : cents(months[index - 1]?.held ?? "0.00");
    const canLapse = awardedMoney === "protected" ? saldo - held : saldo;
    if (canLapse > window) expect(`${row.month}: ${canLapse}`).toBe(`${row.month}: at most ${window}`);
  });
});
