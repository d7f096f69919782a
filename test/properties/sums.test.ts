import { describe, expect } from "vitest";
import { payslip } from "../../src/index.js";
import { cents, euro } from "../exact.js";
import { brokenSums } from "../sums.js";
import { always, open } from "./always.js";
import { cases } from "./arbitraries.js";

const sum = (amounts: readonly string[]) => amounts.reduce((total, amount) => total + cents(amount), 0n);
const smaller = (a: bigint, b: bigint) => (a < b ? a : b);

describe("no cent is lost", () => {
  always("balance, totals, months and lots add up", [cases], (one) => {
    expect(brokenSums(open(one))).toEqual([]);
  });

  always("lots stand in the order of their months, one a month, none of nothing", [cases], (one) => {
    const { lots } = open(one);
    lots.forEach(({ month, amount }, index) => {
      expect(cents(amount) > 0n).toBe(true);
      if (index > 0) expect(lots[index - 1]!.month < month).toBe(true);
    });
  });

  always("the entries of a month add up to its row, kind by kind", [cases], (one) => {
    const { months, entries } = open(one);
    const sums = new Map<string, bigint>();
    for (const { month, kind, amount } of entries) {
      const key = `${month} ${kind}`;
      sums.set(key, (sums.get(key) ?? 0n) + cents(amount));
    }
    let held = 0n;
    for (const row of months) {
      const of = (kind: string) => sums.get(`${row.month} ${kind}`) ?? 0n;
      for (const kind of ["accrued", "takenOver", "refunded", "spent", "transferredOut", "lapsed"] as const) {
        if (row[kind] !== euro(of(kind))) expect(`${row.month} ${kind} ${row[kind]}`).toBe(euro(of(kind)));
      }
      held += of("awarded") - of("released");
      for (const entry of entries) {
        if (entry.kind === "spent" && entry.month === row.month) held -= cents(entry.because.inputs.fromHold);
      }
      if (row.held !== euro(held)) expect(`${row.month} held ${row.held}`).toBe(euro(held));
    }
  });

  always("an entry says what it left, and of which months the money was that left", [cases], (one) => {
    let saldo = 0n;
    for (const entry of open(one).entries) {
      const amount = cents(entry.amount);
      const before = saldo;
      if (entry.kind === "accrued" || entry.kind === "takenOver" || entry.kind === "refunded") saldo += amount;
      if (entry.kind === "spent" || entry.kind === "transferredOut" || entry.kind === "lapsed") {
        saldo -= amount;
        // What was not there had no month.
        const there = smaller(amount, before > 0n ? before : 0n);
        expect(sum(entry.from.map((piece) => piece.amount))).toBe(there);
      }
      if (entry.kind === "takenOver") expect(sum(entry.from.map((piece) => piece.amount))).toBe(amount);
      if (entry.kind === "lapsed") expect(entry.because.inputs.balance).toBe(euro(before));
      else if (entry.kind !== "accrued") expect(entry.because.inputs.balance).toBe(euro(saldo));
    }
  });

  always("a payslip shows its month's row and every booking in it", [cases], (one) => {
    const book = open(one);
    const row = book.months[Math.floor(book.months.length / 2)]!;
    const { entries, findings, available, scheme, ...shown } = payslip(book, row.month);
    expect(shown).toEqual(row);
    expect(scheme).toBe("sociaal-werk/loopbaanbedrag");
    expect(cents(available)).toBe(cents(row.closing) - cents(row.held));
    expect(entries).toEqual(book.entries.filter(({ month }) => month === row.month));
    expect(findings).toEqual(book.findings.filter(({ month }) => month === row.month));
  });
});
