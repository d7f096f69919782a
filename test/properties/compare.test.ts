import fc from "fast-check";
import { describe } from "vitest";

import type { AnyLedger } from "../../src/ledger/any.js";
import { compare } from "../../src/statement/compare.js";
import { cents, euro } from "../exact.js";
import { always, open, same } from "./always.js";
import { cases } from "./arbitraries.js";

/** Corrections of a month, by what a row calls them. */
const columnOf: Readonly<Record<string, string>> = { taken: "spent", converted: "spent", saved: "spent" };
const outgoing = ["spent", "transferredOut", "lapsed", "boughtLeave", "paidOut"];

const rowsOf = (book: AnyLedger) => {
  const rows = "months" in book ? book.months : book.years;
  return new Map(
    rows.map((row) => {
      const { opening: _, closing: __, held: ___, ...sums } = row as unknown as Record<string, string>;
      return [String(sums["month"] ?? sums["year"]), sums];
    }),
  );
};

/** Whatever the two books are: what was booked and the corrections give what should have been booked. */
function adds(before: AnyLedger, after: AnyLedger): void {
  const { corrections, difference } = compare(before, after);
  same(difference, euro(cents(after.balance) - cents(before.balance)));
  same(difference, euro(corrections.reduce((sum, { amount }) => sum + cents(amount), 0n)));
  const inMonths = "months" in before;
  const was = rowsOf(before);
  for (const [row, is] of rowsOf(after)) {
    for (const [column, amount] of Object.entries(is)) {
      const moves = corrections.filter(({ kind, month }) => {
        return (columnOf[kind] ?? kind) === column && (inMonths ? month === row : month.startsWith(row));
      });
      if (moves.length === 0) continue;
      const sum = moves.reduce((total, one) => total + cents(one.amount), 0n);
      const signed = outgoing.includes(column) ? -sum : sum;
      same(`${row} ${column} ${euro(cents(was.get(row)?.[column] ?? "0.00") + signed)}`, `${row} ${column} ${amount}`);
    }
  }
}

/** The other way round is the opposite, and a ledger has nothing to correct in itself. */
function turns(before: AnyLedger, after: AnyLedger): void {
  const there = compare(before, after);
  const back = compare(after, before);
  same(
    back.corrections.map(({ month, kind, event, reason, before: was, after: is, amount }) => {
      return [month, kind, event, reason, is, was, euro(-cents(amount))];
    }),
    there.corrections.map(({ month, kind, event, reason, before: was, after: is, amount }) => {
      return [month, kind, event, reason, was, is, amount];
    }),
  );
  same(compare(after, after).corrections, []);
}

const pairs = <T extends { readonly through: string }>(arbitrary: fc.Arbitrary<T>) =>
  fc.tuple(arbitrary, arbitrary).map(([a, b]) => [a, { ...b, through: a.through }] as const);

describe("what was booked, and what the comparison says to book", () => {
  always("of two lives of the loopbaanbedrag", [cases, fc.integer({ min: 1, max: 3_000 })], (one, raise) => {
    const raised = {
      ...one,
      facts: {
        ...one.facts,
        pay: one.facts.pay.map((row) => ({ ...row, salary: euro(cents(row.salary) + BigInt(raise)) })),
      },
    };
    const [before, after] = [open(one), open(raised)];
    adds(before, after);
    turns(before, after);
  });

  always("of two readings of one life", [pairs(cases)], ([one, other]) => {
    const before = open(one);
    const after = open({ ...one, interpretations: other.interpretations });
    adds(before, after);
    turns(before, after);
  });
});
