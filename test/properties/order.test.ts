import fc from "fast-check";
import { expect } from "vitest";
import { month, monthNumber } from "../exact.js";
import { always, open, same } from "./always.js";
import { cases, reordered } from "./arbitraries.js";
import { figures } from "../figures.js";

const keys = fc.array(fc.nat(99), { minLength: 1, maxLength: 12 });

always(
  "a ledger through an earlier month is the beginning of the ledger through a later one",
  [cases, fc.nat(99)],
  (one, part) => {
    const whole = open(one);
    const place = Math.floor((whole.months.length * part) / 100);
    const through = month(monthNumber(one.through) - place);
    const shorter = open({ ...one, through });
    const until = whole.months.length - place;
    same(shorter.months, whole.months.slice(0, until));
    same(
      shorter.entries,
      whole.entries.filter((entry) => entry.month <= through),
    );
    expect(shorter.balance).toBe(whole.months[until - 1]!.closing);
  },
);

always(
  "rows and events may come in any order; only dates, and the order given on one day, matter",
  [cases, keys, keys],
  (one, rows, events) => {
    same(figures(open(reordered(one, rows, events))), figures(open(one)));
  },
);

always("pay stated month by month is the same as pay stated in ranges", [cases], (one) => {
  const pay = one.facts.pay.flatMap(({ through, ...row }) => {
    const from = monthNumber(row.month);
    const months = monthNumber(through ?? row.month) - from + 1;
    return Array.from({ length: months }, (_, index) => ({ ...row, month: month(from + index) }));
  });
  same(figures(open({ ...one, facts: { ...one.facts, pay } })), figures(open(one)));
});
