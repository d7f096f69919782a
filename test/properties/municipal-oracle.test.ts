import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differences } from "../../conformance/differences.mjs";
import { vectorsOf } from "../../conformance/kit.mjs";
import { cents, statedCents } from "../exact.js";
import { always, same } from "./always.js";
import { independentPermutation, municipalCases } from "./municipal-arbitraries.js";
import { type MunicipalEvent, type MunicipalFacts, municipalOracle, type Regulation } from "./municipal-oracle.js";

const national: Regulation = {
  name: "national",
  yearAmount: "500.00",
  firstYear: 2013,
  lastYear: 2015,
  carryOver: "lapse-unless-saved",
  advance: "none",
  partTime: "no-reduction",
  midYear: "full-year",
  afterLastYear: "lapse",
  onExitWithAdvance: "recover",
};
const hilversum: Regulation = { ...national, name: "hilversum", carryOver: "automatic", advance: "on-approval" };
const named: Readonly<Record<string, Regulation>> = { national, hilversum };

describe("the vectors of the gemeenten", () => {
  for (const { name, why, facts, through, expect: want } of vectorsOf("gemeenten.jsonl")) {
    test(`${name}: ${why}`, () => {
      const stated = facts as Omit<MunicipalFacts, "regulation"> & { readonly regulation: string | Regulation };
      const regulation = typeof stated.regulation === "string" ? named[stated.regulation]! : stated.regulation;
      const found = municipalOracle({ ...stated, regulation }, through!);
      const findings = found.uncovered.map((one) => ({ code: "uncovered", month: one.month }));
      const { findings: codes, ...figures } = want;
      expect(differences(figures, { ok: true, result: { ...found, findings } })).toEqual([]);
      if (codes !== undefined) expect(findings.length > 0).toBe((codes as string[]).includes("uncovered"));
    });
  }
});

describe("by hand", () => {
  const of = (regulation: Regulation, through: string, events: readonly MunicipalEvent[], end: string | null = null) =>
    municipalOracle({ employment: { start: "2010-01-01", end }, regulation, events }, through);
  const spend = (id: string, on: string, amount: string) => ({ kind: "spend", id, on, amount }) as const;
  const refund = (id: string, on: string, spend: string, amount: string) =>
    ({ kind: "refund", id, on, spend, amount }) as const;
  const advance = (on: string, amount: string) =>
    ({ kind: "advance", id: `a-${on}`, on, amount, approvedBy: "college" }) as const;
  const save = (year: number, amount: string, through: string): MunicipalEvent => ({
    ...{ kind: "save", id: `v-${year}-${through}`, on: `${year}-12-31`, year, amount, through },
    ...{ goal: "coach", recordedInPop: true },
  });

  test("a refund in the year of the spend goes back to the year it was taken from", () => {
    const events = [
      save(2013, "500.00", "2015-12-31"),
      spend("s-1", "2014-03-01", "700.00"),
      refund("f-1", "2014-04-01", "s-1", "600.00"),
    ];
    const { lots, lapses } = of(national, "2015-01", events);
    expect(lapses).toEqual([{ on: "2014-12-31", year: 2014, amount: "500.00", reason: "year-end" }]);
    expect(lots).toEqual([
      { year: 2013, amount: "400.00" },
      { year: 2015, amount: "500.00" },
    ]);
  });

  test("a refund in a later year is money of that year", () => {
    const events = [spend("s-1", "2013-12-31", "300.00"), refund("f-1", "2014-01-01", "s-1", "300.00")];
    expect(of(national, "2014-01", events).lots).toEqual([{ year: 2014, amount: "800.00" }]);
    expect(of(national, "2014-12", events).lapses).toEqual([
      { on: "2013-12-31", year: 2013, amount: "200.00", reason: "year-end" },
      { on: "2014-12-31", year: 2014, amount: "800.00", reason: "year-end" },
    ]);
  });

  test("two savings of a year end one after the other", () => {
    const events = [
      save(2013, "300.00", "2014-06-30"),
      save(2013, "100.00", "2016-06-30"),
      spend("s-1", "2014-06-30", "150.00"),
    ];
    expect(of(national, "2015-12", events).lapses).toEqual([
      { on: "2013-12-31", year: 2013, amount: "100.00", reason: "year-end" },
      { on: "2014-06-30", year: 2013, amount: "150.00", reason: "saving-ended" },
      { on: "2014-12-31", year: 2014, amount: "500.00", reason: "year-end" },
      { on: "2015-12-31", year: 2013, amount: "100.00", reason: "saving-ended" },
      { on: "2015-12-31", year: 2015, amount: "500.00", reason: "year-end" },
    ]);
  });

  test("only what the budget paid comes back, and what is left on the end date, or comes after it, lapses", () => {
    const events = [
      spend("s-1", "2013-05-01", "800.00"),
      spend("s-2", "2013-05-31", "10.00"),
      refund("f-1", "2013-06-29", "s-1", "100.00"),
      spend("s-3", "2013-06-30", "40.00"),
      spend("s-4", "2013-07-01", "5.00"),
      refund("f-2", "2013-07-01", "s-1", "600.00"),
    ];
    const { totals, lapses, uncovered } = of(national, "2013-07", events, "2013-06-30");
    expect(uncovered).toEqual([
      { month: "2013-05", amount: "310.00", events: ["s-1", "s-2"] },
      { month: "2013-07", amount: "5.00", events: ["s-4"] },
    ]);
    expect(lapses).toEqual([
      { on: "2013-06-30", year: 2013, amount: "60.00", reason: "exit" },
      { on: "2013-07-01", year: 2013, amount: "400.00", reason: "exit" },
    ]);
    expect(totals).toMatchObject({ accrued: "500.00", spent: "540.00", refunded: "500.00", lapsed: "460.00" });
  });

  test("an advance goes no further than the approvals and what is still to come, and may be waived", () => {
    const waives: Regulation = { ...hilversum, onExitWithAdvance: "waive" };
    const events = [
      advance("2013-02-01", "300.00"),
      spend("s-1", "2013-03-01", "900.00"),
      advance("2014-02-01", "900.00"),
      spend("s-2", "2014-02-01", "900.00"),
    ];
    expect(of(waives, "2013-12", events)).toMatchObject({
      balance: "-300.00",
      advance: { approved: "300.00", outstanding: "300.00", limit: "300.00" },
      uncovered: [{ month: "2013-03", amount: "100.00", events: ["s-1"] }],
    });
    expect(of(waives, "2014-05", events, "2014-06-30")).toMatchObject({
      balance: "-500.00",
      advance: { approved: "1200.00", outstanding: "500.00", limit: "500.00" },
    });
    expect(of(waives, "2014-06", events, "2014-06-30")).toMatchObject({
      balance: "0.00",
      totals: { accrued: "1000.00", spent: "1500.00", waived: "500.00" },
      advance: { approved: "1200.00", outstanding: "0.00", limit: "0.00" },
    });
  });

  test("part of a year, part-time, to the cent once", () => {
    const facts: MunicipalFacts = {
      employment: { start: "2012-02-29", end: "2012-04-15" },
      regulation: { ...national, firstYear: 2012, yearAmount: "1000.01", partTime: "pro-rata", midYear: "pro-rata" },
      hours: [
        { from: "2012-04", hoursPerWeek: "18" },
        { from: "2012-01", hoursPerWeek: "36" },
      ],
    };
    // (1/29 + 1 + 15/30) / 12 × (1 + 1 + 1/2) / 3 × 1000.01 = 106.5624…
    expect(municipalOracle(facts, "2012-02").balance).toBe("106.56");
  });
});

always("a case is valid", [municipalCases], ({ facts, through }) => {
  const { employment, regulation, hours = [], events = [] } = facts;
  const firstMonth = [employment.start.slice(0, 7), `${regulation.firstYear}-01`].sort().at(-1)!;
  const problems: string[] = [];
  const claim = (holds: boolean, what: string) => {
    if (!holds) problems.push(what);
  };
  claim(through >= firstMonth, "through");
  claim(employment.end == null || employment.end >= employment.start, "end");
  claim(cents(regulation.yearAmount) > 0n && cents(regulation.yearAmount) <= 300_000n, "year amount");
  claim(regulation.firstYear <= regulation.lastYear && regulation.lastYear <= regulation.firstYear + 4, "years");
  claim(new Set(hours.map(({ from }) => from)).size === hours.length, "hours twice");
  claim(
    hours.length === 0 ? regulation.partTime !== "pro-rata" : hours.some(({ from }) => from <= firstMonth),
    "hours",
  );
  for (const { hoursPerWeek } of hours) claim(cents(hoursPerWeek) > 0n, "no hours");
  claim(new Set(events.map(({ id }) => id)).size === events.length, "ids");
  const left = new Map<string, bigint>();
  const booked = [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const event of booked) {
    claim(/^\d{4}-\d\d-\d\d$/.test(event.on) && event.on.slice(0, 7) >= firstMonth, `date of ${event.id}`);
    claim(event.kind === "assert-balance" || statedCents(event.amount) > 0n, `amount of ${event.id}`);
    if (event.kind === "spend") left.set(event.id, cents(event.amount));
    if (event.kind === "save") {
      claim(regulation.firstYear <= event.year && event.year <= regulation.lastYear, `year of ${event.id}`);
      claim(event.on <= event.through, `through of ${event.id}`);
    }
    if (event.kind === "refund") {
      left.set(event.spend, (left.get(event.spend) ?? -1n) - cents(event.amount));
      claim(left.get(event.spend)! >= 0n, `amount of ${event.id}`);
    }
  }
  same(problems, []);
});

always(
  "the oracle's sums hold, and nothing but the order on one day matters",
  [municipalCases, fc.array(fc.nat(99), { minLength: 1, maxLength: 12 })],
  (one, keys) => {
    const found = municipalOracle(one.facts, one.through);
    const sum = (amounts: readonly { amount: string }[]) =>
      amounts.reduce((all, { amount }) => all + cents(amount), 0n);
    let closing = 0n;
    for (const row of found.years) {
      same(cents(row.opening).toString(), closing.toString());
      closing = cents(row.closing);
    }
    same(found.balance, found.years.at(-1)!.closing);
    same(sum(found.lots).toString(), (closing > 0n ? closing : 0n).toString());
    same(sum(found.lapses).toString(), cents(found.totals.lapsed).toString());
    const other = independentPermutation(one, keys);
    same(municipalOracle(other.facts, other.through), found);
  },
);
