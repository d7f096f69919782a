import fc from "fast-check";
import { describe } from "vitest";

import type { AnyLedger } from "../../src/ledger/any.js";
import {
  compare,
  gemeentelijkLoopbaanbudget,
  keuzebudget,
  ledger,
  loopbaanbedrag,
  replay,
  vitaliteitsuren,
} from "../../src/index.js";
import { cents, euro } from "../exact.js";
import { always, open, same } from "./always.js";
import { cases } from "./arbitraries.js";
import { anyDay, hoursCases } from "./hours-arbitraries.js";
import { ikbCases } from "./ikb-arbitraries.js";
import { municipalCases } from "./municipal-arbitraries.js";

/** Corrections of a month, by what a row calls them. */
const columnOf: Readonly<Record<string, string>> = { taken: "spent", converted: "spent", saved: "spent" };
const outgoing = ["spent", "transferredOut", "lapsed", "boughtLeave", "paidOut"];

/** What the kinds of corrections add up to: none of it may go without one. */
const booked = new Set([
  ...["accrued", "takenOver", "refunded", "soldLeave", "waived"],
  ...["spent", "transferredOut", "lapsed", "boughtLeave", "paidOut"],
]);

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
      if (!booked.has(column)) continue;
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

  always("of two keuzebudgetten", [ikbCases, fc.integer({ min: 1, max: 3_000 })], ({ facts, ...options }, raise) => {
    const pay = facts.pay.map((row) => ({ ...row, salary: euro(cents(row.salary) + BigInt(raise)) }));
    const before = ledger(keuzebudget, facts as never, options);
    const after = ledger(keuzebudget, { ...facts, pay } as never, options);
    adds(before, after);
    turns(before, after);
  });

  always("of two lives in hours, with fewer hours and without what was used", [hoursCases], ({ facts, through }) => {
    const hours = facts.hours.map((row) => ({ ...row, hoursPerWeek: "18" }));
    const before = ledger(vitaliteitsuren, facts as never, { through });
    const after = ledger(vitaliteitsuren, { ...facts, hours } as never, { through });
    adds(before, after);
    turns(before, after);
    const events = facts.events?.filter(({ kind }) => kind === "opening");
    const unused = ledger(vitaliteitsuren, { ...facts, events } as never, { through });
    adds(before, unused);
    turns(before, unused);
  });

  always("of two lives in a municipality, with and without what happened", [municipalCases], ({ facts, through }) => {
    const before = ledger(gemeentelijkLoopbaanbudget, facts as never, { through });
    const after = ledger(gemeentelijkLoopbaanbudget, { ...facts, events: [] } as never, { through });
    adds(before, after);
    turns(before, after);
  });

  always("of one life by the knowledge of two days", [cases, anyDay(2015, 2026)], (one, knownOn) => {
    const { facts, ...options } = one;
    const then = knownOn < "2015-07-01" ? "2015-07-01" : knownOn;
    const before = ledger(loopbaanbedrag, facts, { ...options, knownOn: then });
    adds(before, open(one));
    turns(before, open(one));
  });

  always("of two readings of one life", [pairs(cases)], ([one, other]) => {
    const before = open(one);
    const after = open({ ...one, interpretations: other.interpretations });
    adds(before, after);
    turns(before, after);
  });
});

always(
  "what was stored is computed again byte for byte, by the knowledge of any day",
  [cases, anyDay(2015, 2026)],
  (one, day) => {
    const { facts, ...options } = one;
    const book = ledger(loopbaanbedrag, facts, { ...options, knownOn: day < "2015-07-01" ? null : day });
    const stored = JSON.stringify(book);
    const { identical, ledger: again } = replay(JSON.parse(stored) as typeof book, facts);
    same(identical, true);
    same(JSON.stringify(again) === stored, true);
  },
);
