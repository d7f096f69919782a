import fc from "fast-check";
import { describe } from "vitest";
import { ledger, loopbaanbedrag, transferIn, type TransferStatement, transferStatement } from "../../src/index.js";
import { cents, euro, lastDayOf, month, monthNumber } from "../exact.js";
import type { Event } from "../person.js";
import { always, open, same } from "./always.js";
import { asKnownThen, type Case, cases, goneOn } from "./arbitraries.js";

const sum = (pieces: readonly { readonly amount: string }[]) =>
  pieces.reduce((total, { amount }) => total + cents(amount), 0n);
const next = (text: string) => month(monthNumber(text) + 1);

/** The same life, which goes on as an employment without an end and hands nothing on before its last month. */
function staying(one: Case): Case {
  const known = asKnownThen(one);
  const last = known.facts.employment.end?.slice(0, 7) ?? known.through;
  const through = last < known.through ? last : known.through;
  const { facts } = asKnownThen({ ...known, through });
  const events = (facts.events ?? []).filter(({ kind }) => kind !== "transfer-out");
  return { ...known, through, facts: { ...facts, employment: { ...facts.employment, end: null }, events } };
}

/** And the same, when she leaves on the last day of that month and takes along what can be. */
function leaving(stays: Case): Case {
  const end = lastDayOf(monthNumber(stays.through));
  const { facts } = stays;
  const out: Event = { kind: "transfer-out", id: "handed on", on: end };
  return {
    ...stays,
    facts: { ...facts, employment: { ...facts.employment, end }, events: [...(facts.events ?? []), out] },
  };
}

const sent = (statement: TransferStatement) => JSON.parse(JSON.stringify(statement)) as TransferStatement;

/** At the next employer from a month on, through another. */
function arriving(stays: Case, statement: TransferStatement, from: string, through: string, salary: string): Case {
  const { birthDate } = stays.facts.employee;
  const { category } = stays.facts.employment;
  return {
    ...stays,
    facts: {
      employee: { birthDate },
      employment: { start: `${from}-01`, ...(category && { category }) },
      pay: [{ month: from, through, salary }],
      events: [transferIn(sent(statement), { id: "taken over", on: `${from}-01` })],
    },
    through,
  };
}

/** The oldest cents of some lots. */
function oldest(lots: readonly { readonly month: string; readonly amount: string }[], amount: bigint): string[] {
  let left = amount;
  return lots.flatMap((lot) => {
    const part = cents(lot.amount) < left ? cents(lot.amount) : left;
    left -= part;
    return part > 0n ? [`${lot.month} ${euro(part)}`] : [];
  });
}

const told = (lots: readonly { readonly month: string; readonly amount: string }[]) =>
  lots.map((lot) => `${lot.month} ${lot.amount}`);
const lapsesOf = ({ months }: ReturnType<typeof open>, after = "") =>
  months.filter((row) => row.month > after && row.lapsed !== "0.00").map((row) => `${row.month} ${row.lapsed}`);

/** Each lot by itself: it lapses in the first month, from one on, whose window does not have it, and not in the relief. */
function byAge(statement: TransferStatement, from: string): string[] {
  const { lapseRelief2018, sixtyMonthsFrom } = statement.interpretations;
  const gone = new Map<string, bigint>();
  for (const lot of statement.lots) {
    let at = monthNumber(from);
    const stands = () =>
      (lapseRelief2018 === "applied" && "2018-07" <= month(at) && month(at) <= "2019-12") ||
      at - monthNumber(lot.month) < (month(at) < sixtyMonthsFrom ? 36 : 60);
    while (stands()) at++;
    gone.set(month(at), (gone.get(month(at)) ?? 0n) + cents(lot.amount));
  }
  return [...gone].sort().map(([at, amount]) => `${at} ${euro(amount)}`);
}

describe("what is handed on at the end of employment and taken over the next month", () => {
  always("is what stood there and was not held, the oldest first, and no cent more or less", [cases], (one) => {
    const stays = staying(one);
    const there = open(stays);
    const statement = transferStatement(open(leaving(stays)), "handed on");
    const free = cents(there.available) > 0n ? cents(there.available) : 0n;
    // Where awards hold more than there is, nothing is free; in a debt nothing is there.
    same(told(statement.lots), oldest(there.lots, free));
    same([statement.amount, statement.uncovered], [euro(free), "0.00"]);
    same(euro(sum(statement.lots)), statement.amount);

    const from = next(stays.through);
    const book = open(arriving(stays, statement, from, from, "0.00"));
    const [taken] = book.entries;
    same(taken?.kind === "takenOver" ? told(taken.from) : taken?.kind, told(statement.lots));
    same(book.totals.takenOver, statement.amount);
    same(book.totals.transferredOut, "0.00");
  });

  always("lapses there by the age of its months", [cases, fc.nat(70)], (one, later) => {
    const stays = staying(one);
    const statement = transferStatement(open(leaving(stays)), "handed on");
    const from = month(monthNumber(stays.through) + 1 + later);
    const book = open(arriving(stays, statement, from, month(monthNumber(from) + 82), "0.00"));
    same(lapsesOf(book), byAge(statement, from));
    same(book.balance, "0.00");
    // Which is what the statement says of each lot, where it was taken over before that.
    const said = statement.lots.map(({ month: of, lapsesOn }) => `${of} ${lapsesOn ?? ""}`);
    const own = statement.lots.map((lot) => {
      const [at = ""] = byAge({ ...statement, lots: [lot] }, stays.through);
      return `${lot.month} ${lastDayOf(monthNumber(at.slice(0, 7)))}`;
    });
    same(said, own);
  });

  always(
    "is, month after month, what it would be if she had stayed, unless awards hold some of it or a debt stays behind",
    [cases, fc.integer({ min: 1, max: 90 }), fc.constantFrom("0.00", "1800.00", "2950.00")],
    (one, months, salary) => {
      const stays = staying(one);
      const { held, balance, lots } = open(stays);
      const { employee, employment } = stays.facts;
      const isExcludedGeneration = employee.birthDate < "1954-01-01" && employment.start <= "2007-05-01";
      if (held !== "0.00" || cents(balance) < 0n || isExcludedGeneration) return;
      const statement = transferStatement(open(leaving(stays)), "handed on");
      same(told(statement.lots), told(lots));
      // Where the lapse of a month comes first, money that comes back after it stands a month beyond its age.
      if (stays.interpretations.monthOrder !== "accrue-lapse-spend") same(statement.lots, lots);
      const from = next(stays.through);
      const through = month(monthNumber(stays.through) + months);
      const there = open(arriving(stays, statement, from, through, salary));
      const stayed = open(goneOn(stays, months, { salary }));
      const shown = (book: typeof there) =>
        book.months.filter((row) => row.month >= from).map(({ month: of, lapsed, closing }) => [of, lapsed, closing]);
      same(shown(there), shown(stayed));
      same(there.lots, stayed.lots);
    },
  );
});

describe("a whole ledger", () => {
  always(
    "goes on in another administration as it would have, awards included, unless it is in debt or the lapse of a month comes before its awards",
    [cases, fc.integer({ min: 1, max: 90 }), fc.constantFrom("0.00", "2950.00")],
    (one, months, salary) => {
      const stays = staying(one);
      const before = open(stays);
      const statement = sent(transferStatement(before));
      same(
        [statement.amount, statement.uncovered],
        cents(before.balance) < 0n ? ["0.00", before.balance.slice(1)] : [before.balance, "0.00"],
      );
      same(statement.lots, before.lots);
      same(euro(sum(statement.awards)), before.held);
      if (cents(before.balance) < 0n) return;
      // Awards are booked again after the first lapse there: until then nothing protects them.
      if (stays.interpretations.monthOrder === "accrue-lapse-spend" && before.held !== "0.00") return;
      const from = next(stays.through);
      const through = month(monthNumber(stays.through) + months);
      const on = `${from}-01`;
      const { employee, employment } = stays.facts;
      const awards = statement.awards.map(({ id, amount }): Event => ({ kind: "award", id, on, amount }));
      const facts = {
        ...{ employee, employment, pay: [{ month: from, through, salary }] },
        events: [transferIn(statement, { id: "new package", on }), ...awards],
      };
      const after = ledger(loopbaanbedrag, facts, { through, interpretations: stays.interpretations });
      const stayed = open(goneOn(stays, months, { salary }));
      const shown = (book: typeof after) =>
        book.months
          .filter((row) => row.month >= from)
          .map(({ month: of, accrued, lapsed, closing, held }) => [of, accrued, lapsed, closing, held]);
      same(shown(after), shown(stayed));
      same(after.lots, stayed.lots);
    },
  );
});

const tampering = fc.constantFrom<(lot: { month: string; amount: string }, on: string) => object>(
  ({ amount }) => ({ amount: euro(cents(amount) + 1n) }),
  () => ({ amount: "0.00" }),
  (_, on) => ({ month: next(on.slice(0, 7)) }),
  () => ({ month: "2015-06" }),
  () => ({ weeks: 4 }),
);

always("a statement with one lot changed is not taken over", [cases, fc.nat(99), tampering], (one, place, change) => {
  const statement = transferStatement(open(leaving(staying(one))), "handed on");
  const at = place % Math.max(1, statement.lots.length);
  const lot = statement.lots[at];
  if (lot === undefined) return;
  const lots = statement.lots.map((each) => (each === lot ? { ...each, ...change(lot, statement.on) } : each));
  let refused = false;
  try {
    transferIn({ ...statement, lots }, { id: "taken over", on: statement.on });
  } catch {
    refused = true;
  }
  same(refused, true);
});
