import { describe, expect } from "vitest";
import { payslip } from "../../src/index.js";
import type { Finding } from "../../src/ledger/ledger.js";
import { cents, euro } from "../exact.js";
import { brokenSums } from "../sums.js";
import { always, open, same } from "./always.js";
import { cases } from "./arbitraries.js";

const sum = (pieces: readonly { readonly amount: string }[]) =>
  pieces.reduce((total, { amount }) => total + cents(amount), 0n);
const smaller = (a: bigint, b: bigint) => (a < b ? a : b);

describe("no cent is lost", () => {
  always(
    "balance, totals, months and lots add up, and lots stand in the order of their months, none of nothing",
    [cases],
    (one) => {
      const book = open(one);
      same(brokenSums(book), []);
      book.lots.forEach(({ month, amount }, index) => {
        const isInOrder = index === 0 || book.lots[index - 1]!.month < month;
        if (cents(amount) <= 0n || !isInOrder) expect.fail(`${month} ${amount}`);
      });
    },
  );

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
        same(`${row.month} ${kind} ${row[kind]}`, `${row.month} ${kind} ${euro(of(kind))}`);
      }
      held += of("awarded") - of("released");
      for (const entry of entries) {
        if (entry.kind === "spent" && entry.month === row.month) held -= cents(entry.because.inputs.fromHold);
      }
      same(`${row.month} held ${row.held}`, `${row.month} held ${euro(held)}`);
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
        same(euro(sum(entry.from)), euro(there));
      }
      if (entry.kind === "takenOver") same(euro(sum(entry.from)), entry.amount);
      if (entry.kind === "lapsed") same(entry.because.inputs.balance, euro(before));
      else if (entry.kind !== "accrued") same(entry.because.inputs.balance, euro(saldo));
    }
  });

  always("a payslip shows its month's row and every booking in it", [cases], (one) => {
    const book = open(one);
    const row = book.months[Math.floor(book.months.length / 2)]!;
    const { entries, findings, available, scheme, ...shown } = payslip(book, row.month);
    same({ ...shown, ...row }, shown);
    same(scheme, book.scheme);
    same(available, euro(cents(row.closing) - cents(row.held)));
    same(
      entries,
      book.entries.filter(({ month }) => month === row.month),
    );
    const concerns = ({ month, from = row.month, through }: Finding) =>
      month === undefined ? from <= row.month && row.month <= (through ?? row.month) : month === row.month;
    same(findings, book.findings.filter(concerns));
  });
});
