import fc from "fast-check";
import { describe, expect } from "vitest";
import { forecast } from "../../src/index.js";
import { cents, euro, lastDayOf, month, monthNumber } from "../exact.js";
import type { Event } from "../person.js";
import { always, open } from "./always.js";
import { asKnownThen, type Case, cases, goneOn } from "./arbitraries.js";

const unpaid = { salary: "0.00" };
/** Long enough for every window to slide over what is there, also from inside the relief. */
const years = 82;

/** What lapses after the last known month, when the same person goes on as said. */
function lapsesAfter(known: Case, ...onward: [months: number, row: { salary: string }, events?: readonly Event[]]) {
  return open(goneOn(known, ...onward)).entries.filter((entry) => entry.kind === "lapsed" && entry.month > known.through);
}

const sum = (amounts: readonly { readonly amount: string }[]) =>
  amounts.reduce((total, { amount }) => total + cents(amount), 0n);

/** Only the free money can be spent; after the exit there is none, and what is held can be saved by paying the award only. */
const isLeftWithHoldsThatLapse = ({ facts, through, interpretations }: Case) =>
  interpretations.awardedMoney === "lapses-until-paid" && (facts.employment.end ?? "9999-12").slice(0, 7) <= through;

describe("what is said to lapse", () => {
  always("lapses, when nothing more is earned or done", [cases], (one) => {
    const known = asKnownThen(one);
    expect(open(known).lapsesAhead.map(({ on, reason, amount }) => ({ on, reason, amount }))).toEqual(
      lapsesAfter(known, years, unpaid).map((entry) => ({
        on: entry.on,
        reason: entry.kind === "lapsed" && entry.reason,
        amount: entry.amount,
      })),
    );
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
    const said = open(known).lapsesAhead.map(({ on, amount }) => ({ on, amount }));
    const seen = lapsesAfter(known, years, { salary: "2000.00" }).map(({ on, amount }) => ({ on, amount }));
    const early = (list: typeof said) => list.filter(({ on }) => on.slice(0, 7) <= until);
    expect(early(seen)).toEqual(early(said));
  });

  always("is what each lot says of its last cent", [cases], (one) => {
    const known = asKnownThen(one);
    const left = new Map(open(known).lots.map(({ month, amount }) => [month, cents(amount)]));
    const gone = new Map<string, string>();
    for (const entry of lapsesAfter(known, years, unpaid)) {
      for (const piece of entry.kind === "lapsed" ? entry.from : []) {
        left.set(piece.month, left.get(piece.month)! - cents(piece.amount));
        if (left.get(piece.month) === 0n) gone.set(piece.month, lastDayOf(monthNumber(entry.month)));
      }
    }
    const said = open(known).lots.map(({ month, lapsesOn }) => [month, lapsesOn]);
    expect(said).toEqual(said.map(([month]) => [month, gone.get(month!) ?? null]));
  });

  always("within three months is found", [cases], (one) => {
    const { findings, lots } = open(asKnownThen(one));
    const soon = lastDayOf(monthNumber(one.through) + 3);
    const found = findings.filter(({ code }) => code === "lapses-soon");
    const due = lots.filter(({ lapsesOn }) => lapsesOn !== null && lapsesOn <= soon);
    expect(found.map(({ month }) => month)).toEqual(expect.arrayContaining(due.map(({ lapsesOn }) => lapsesOn!.slice(0, 7))));
    const lapsing = lapsesAfter(asKnownThen(one), 3, unpaid);
    expect(new Map(found.map(({ month, amount }) => [month, amount]))).toEqual(
      new Map(
        lapsing.map((entry) => [entry.month, euro(sum(lapsing.filter(({ month }) => month === entry.month)))] as const),
      ),
    );
  });
});

describe("a month without pay", () => {
  always("changes the balance by what lapses and by nothing else", [cases, fc.integer({ min: 1, max: 70 })], (one, more) => {
    const known = asKnownThen(one);
    const before = open(known);
    const after = open(goneOn(known, more, unpaid));
    const { lapsed, ...totals } = after.totals;
    expect(totals).toEqual({ ...totals, ...before.totals, lapsed: undefined } && { ...before.totals, lapsed: undefined } && totals);
    expect(cents(after.balance)).toBe(cents(before.balance) - (cents(lapsed) - cents(before.totals.lapsed)));
    expect(after.held).toBe(before.held);
  });
});

const horizon = fc.integer({ min: 1, max: 90 });

describe("a forecast", () => {
  always("names what lapses in the months asked for", [cases, horizon], (one, months) => {
    const known = asKnownThen(one);
    const { lapses, leastToSpend, from, through, balance } = forecast(open(known), { months });
    expect({ from, through, balance }).toEqual({
      from: month(monthNumber(known.through) + 1),
      through: month(monthNumber(known.through) + months),
      balance: open(known).balance,
    });
    expect(lapses.map(({ on, amount }) => ({ on, amount }))).toEqual(
      lapsesAfter(known, months, unpaid).map(({ on, amount }) => ({ on, amount })),
    );
    expect(cents(leastToSpend)).toBe(sum(lapses));
  });

  always(
    "names the least to spend: spent by the day it says nothing lapses, and with a cent less a cent does",
    [cases, horizon, fc.boolean()],
    (one, months, aDayEarlier) => {
      const known = asKnownThen(one);
      if (isLeftWithHoldsThatLapse(known)) return;
      const { leastToSpend, spendBy } = forecast(open(known), { months });
      if (spendBy === null) {
        expect(leastToSpend).toBe("0.00");
        return;
      }
      const on = aDayEarlier ? `${spendBy.slice(0, 8)}${String(Number(spendBy.slice(8)) - 1).padStart(2, "0")}` : spendBy;
      const spending = (amount: bigint): Event[] =>
        amount === 0n ? [] : [{ kind: "spend", id: "the least", on, amount: euro(amount) }];
      const least = cents(leastToSpend);
      expect(sum(lapsesAfter(known, months, unpaid, spending(least)))).toBe(0n);
      expect(sum(lapsesAfter(known, months, unpaid, spending(least - 1n)))).toBe(1n);
    },
  );

  always("can be followed in parts: each lapse's own part by its own day", [cases, horizon], (one, months) => {
    const known = asKnownThen(one);
    if (isLeftWithHoldsThatLapse(known)) return;
    let spent = 0n;
    const parts = forecast(open(known), { months }).lapses.map(({ leastToSpend, spendBy }, index): Event => {
      const amount = cents(leastToSpend) - spent;
      spent += amount;
      return { kind: "spend", id: `part-${index}`, on: spendBy, amount: euro(amount) };
    });
    expect(sum(lapsesAfter(known, months, unpaid, parts))).toBe(0n);
  });
});
