import fc from "fast-check";
import { describe } from "vitest";
import { forecast } from "../../src/index.js";
import type { LapsedEntry } from "../../src/ledger/ledger.js";
import { cents, euro, lastDayOf, month, monthNumber } from "../exact.js";
import type { Event } from "../person.js";
import { always, open, same } from "./always.js";
import { asKnownThen, type Case, cases, goneOn } from "./arbitraries.js";

const unpaid = { salary: "0.00" };
/** Long enough for every window to slide over what is there, also from inside the relief. */
const years = 82;

type Onward = [months: number, row: { salary: string }, events?: readonly Event[]];

/** What lapses after the last known month, when the same person goes on as said. */
function lapsesAfter(known: Case, ...onward: Onward) {
  return open(goneOn(known, ...onward)).entries.filter(
    (entry): entry is LapsedEntry => entry.kind === "lapsed" && entry.month > known.through,
  );
}

/** And how much of it in each month. */
function lapsedAfter(known: Case, ...onward: Onward): string[] {
  return open(goneOn(known, ...onward))
    .months.filter(({ month, lapsed }) => month > known.through && lapsed !== "0.00")
    .map(({ month, lapsed }) => `${month} ${lapsed}`);
}

/** The same of what is said, by month. */
function byMonth(lapses: readonly { readonly on: string; readonly amount: string }[]): string[] {
  const sums = new Map<string, bigint>();
  for (const { on, amount } of lapses) sums.set(on.slice(0, 7), (sums.get(on.slice(0, 7)) ?? 0n) + cents(amount));
  return [...sums].map(([month, amount]) => `${month} ${euro(amount)}`);
}

/**
 * The one case in which the day named is too late: awarded money lapses, the lapse of a month comes before its events, and the
 * last known month is that of the exit, which takes whatever is free. What is held then is saved by paying it, not by spending.
 */
const isExitBeforeTheLapse = ({ facts, through, interpretations }: Case) =>
  interpretations.awardedMoney === "lapses-until-paid" &&
  interpretations.monthOrder === "accrue-lapse-spend" &&
  facts.employment.end?.slice(0, 7) === through;

describe("what is said to lapse", () => {
  always("lapses, when nothing more is earned or done", [cases], (one) => {
    const known = asKnownThen(one);
    const said = open(known).lapsesAhead.map(({ on, reason, amount }) => ({ on, reason, amount }));
    const seen = lapsesAfter(known, years, unpaid).map(({ on, reason, amount }) => ({ on, reason, amount }));
    same(seen, said);
  });

  always("lapses the same when work goes on, as long as nothing of the new money is old enough", [cases], (one) => {
    const known = asKnownThen(one);
    const { sixtyMonthsFrom } = open(known).interpretations;
    const end = known.facts.employment.end ?? "9999-12-31";
    let last = monthNumber(known.through);
    // At the exit everything lapses, old and new.
    while (last - monthNumber(known.through) < years && month(last + 1) < end.slice(0, 7)) {
      const window = month(last + 1) < sixtyMonthsFrom ? 36 : 60;
      if (last + 1 - window > monthNumber(known.through)) break;
      last++;
    }
    const until = month(last);
    const early = (lapses: string[]) => lapses.filter((lapse) => lapse.slice(0, 7) <= until);
    same(early(lapsedAfter(known, years, { salary: "2000.00" })), early(byMonth(open(known).lapsesAhead)));
  });

  always("is what each lot says of its last cent", [cases], (one) => {
    const known = asKnownThen(one);
    const left = new Map(open(known).lots.map(({ month, amount }) => [month, cents(amount)]));
    const gone = new Map<string, string>();
    for (const entry of lapsesAfter(known, years, unpaid)) {
      for (const piece of entry.from) {
        left.set(piece.month, left.get(piece.month)! - cents(piece.amount));
        if (left.get(piece.month) === 0n) gone.set(piece.month, lastDayOf(monthNumber(entry.month)));
      }
    }
    const said = open(known).lots.map(({ month, lapsesOn }) => [month, lapsesOn]);
    same(
      said,
      said.map(([month]) => [month, gone.get(month!) ?? null]),
    );
  });

  always("within three months is found", [cases], (one) => {
    const known = asKnownThen(one);
    const { findings, lots } = open(known);
    const lapsing = lapsedAfter(known, 3, unpaid);
    same(
      findings.filter(({ code }) => code === "lapses-soon").map(({ month, amount }) => `${month} ${amount}`),
      lapsing,
    );
    // Every lot that is gone by then is among it.
    const soon = lastDayOf(monthNumber(known.through) + 3);
    for (const { lapsesOn } of lots) {
      if (lapsesOn !== null && lapsesOn <= soon)
        same(
          lapsing.some((lapse) => lapse.startsWith(lapsesOn.slice(0, 7))),
          true,
        );
    }
  });
});

describe("a month without pay", () => {
  always(
    "changes the balance by what lapses and by nothing else",
    [cases, fc.integer({ min: 1, max: 70 })],
    (one, more) => {
      const known = asKnownThen(one);
      const before = open(known);
      const after = open(goneOn(known, more, unpaid));
      const lapsed = cents(after.totals.lapsed) - cents(before.totals.lapsed);
      same(after.balance, euro(cents(before.balance) - lapsed));
      same({ ...after.totals, lapsed: null }, { ...before.totals, lapsed: null });
      same(after.held, before.held);
    },
  );
});

const horizon = fc.integer({ min: 1, max: 90 });

describe("a forecast", () => {
  always("names what lapses in the months asked for", [cases, horizon], (one, months) => {
    const known = asKnownThen(one);
    const { lapses, leastToSpend, from, through, balance } = forecast(open(known), { months });
    const first = monthNumber(known.through) + 1;
    same([from, through, balance], [month(first), month(first + months - 1), open(known).balance]);
    same(byMonth(lapses), lapsedAfter(known, months, unpaid));
    same(leastToSpend, euro(lapses.reduce((sum, { amount }) => sum + cents(amount), 0n)));
  });

  always(
    "names the least to spend: spent by the day it says nothing lapses, and with a cent less a cent does",
    [cases, horizon, fc.boolean()],
    (one, months, aDayEarlier) => {
      const known = asKnownThen(one);
      if (isExitBeforeTheLapse(known)) return;
      const { leastToSpend, spendBy } = forecast(open(known), { months });
      if (spendBy === null) {
        same(leastToSpend, "0.00");
        return;
      }
      const on = aDayEarlier
        ? `${spendBy.slice(0, 8)}${String(Number(spendBy.slice(8)) - 1).padStart(2, "0")}`
        : spendBy;
      const spending = (amount: bigint): Event[] =>
        amount === 0n ? [] : [{ kind: "spend", id: "the least", on, amount: euro(amount) }];
      const least = cents(leastToSpend);
      same(lapsedAfter(known, months, unpaid, spending(least)), []);
      const [short, ...more] = lapsedAfter(known, months, unpaid, spending(least - 1n));
      same([short?.slice(8), more], ["0.01", []]);
    },
  );

  always("can be followed in parts: each lapse's own part by its own day", [cases, horizon], (one, months) => {
    const known = asKnownThen(one);
    if (isExitBeforeTheLapse(known)) return;
    let spent = 0n;
    const parts = forecast(open(known), { months }).lapses.map(({ leastToSpendSoFar, spendBy }, index): Event => {
      const amount = cents(leastToSpendSoFar) - spent;
      spent += amount;
      return { kind: "spend", id: `part-${index}`, on: spendBy, amount: euro(amount) };
    });
    same(lapsedAfter(known, months, unpaid, parts), []);
  });
});
