import { describe, expect, test } from "vitest";
import { compare, explain, keuzebudget, type KeuzebudgetFacts, ledger, loopbaanbedrag } from "../../src/index.js";
import { ikbCases } from "../properties/ikb-arbitraries.js";
import fc from "fast-check";
import { bare, bareWithoutRelief, book, type Event, issues, person } from "../person.js";
import { spend, yearBook } from "../municipality.js";

// Bare salary of 2000.00: 30.00 a month at 1.5 %. From March 2018 on 2100.00: 31.50 a month.
const events: Event[] = [{ kind: "spend", id: "s-1", on: "2018-05-02", amount: "118.00" }];
const life = { start: "2018-01-01", events };
const before = book("2018-06", life);
const raised = book("2018-06", {
  ...life,
  pay: [
    { month: "2018-01", through: "2018-02", salary: "2000.00" },
    { month: "2018-03", through: "2018-06", salary: "2100.00" },
  ],
});

describe("a raise with retroactive effect", () => {
  const { corrections, difference, readings, receipts, noLongerCovered } = compare(before, raised);

  test("corrects every month it reaches, by 1.50, with what changed", () => {
    expect(difference).toBe("6.00");
    expect(corrections.map(({ month, amount }) => [month, amount])).toEqual([
      ["2018-03", "1.50"],
      ["2018-04", "1.50"],
      ["2018-05", "1.50"],
      ["2018-06", "1.50"],
    ]);
    expect(corrections[0]).toEqual({
      key: "sociaal-werk/loopbaanbedrag 2018-03 accrued  30.00>31.50",
      ...{ month: "2018-03", kind: "accrued", before: "30.00", after: "31.50", amount: "1.50", cause: "facts" },
      changed: [{ input: "salary", before: "2000.00", after: "2100.00" }],
    });
  });

  test("changes no readings, and carries what is needed to compute both again", () => {
    expect([readings, noLongerCovered]).toEqual([[], []]);
    expect(receipts).toEqual({ before: before.receipt, after: raised.receipt });
  });

  test("is the same when it is asked again: the keys tell what was booked already", () => {
    const keys = corrections.map(({ key }) => key);
    expect(compare(before, raised).corrections.map(({ key }) => key)).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("is told in both languages", () => {
    const comparison = compare(before, raised);
    expect(explain(comparison, { language: "nl" })[1]).toBe(
      "Over maart 2018: opgebouwd was € 30,00 en wordt € 31,50; de gegevens zijn anders: het salaris was € 2.000,00 en is € 2.100,00.",
    );
    expect(explain(comparison, { language: "en" })).toHaveLength(5);
    expect(explain(compare(before, before), { language: "en" })).toEqual([
      "At the end of June 2018 the loopbaanbedrag stands at € 62.00 in both calculations.",
      "There is nothing to correct.",
    ]);
  });
});

describe("a correction", () => {
  test("says what is spent and no longer covered, and how much there is too little", () => {
    // Half the salary: 15.00 a month, 60.00 by the end of April, and 118.00 went out in May.
    const lowered = book("2018-06", { ...life, pay: [{ month: "2018-01", through: "2018-06", salary: "1000.00" }] });
    const { noLongerCovered, shortfall, difference } = compare(before, lowered);
    expect(noLongerCovered).toEqual([{ event: "s-1", month: "2018-05", code: "overspent" }]);
    expect([difference, shortfall]).toEqual(["-90.00", "28.00"]);
  });

  test("of an event that came late is of the month of the event", () => {
    const late = book("2018-06", {
      ...life,
      events: [...events, { ...events[0]!, id: "s-2", amount: "10.00" } as Event],
    });
    expect(compare(before, late).corrections).toEqual([
      {
        key: "sociaal-werk/loopbaanbedrag 2018-05 spent s-2 0.00>10.00",
        ...{ month: "2018-05", kind: "spent", event: "s-2", before: "0.00", after: "10.00", amount: "-10.00" },
        ...{ cause: "event", changed: [] },
      },
    ]);
  });

  test("of another reading names the reading", () => {
    const read = book("2018-06", life, { ...bare, allowancesInBaseFrom: "2018-05" });
    const { corrections, readings } = compare(before, read);
    expect(readings).toEqual([{ input: "allowancesInBaseFrom", before: null, after: "2018-05" }]);
    expect(corrections.map(({ month, cause }) => [month, cause])).toEqual([
      ["2018-05", "reading"],
      ["2018-06", "reading"],
    ]);
  });

  test("of money that lapses is of the reading, or of the knowledge, that makes it lapse", () => {
    const relieved = book("2018-07", {}, bare);
    const lapsing = book("2018-07", {}, { ...bare, lapseRelief2018: "not-applied" });
    const lapsed = { month: "2018-07", kind: "lapsed", reason: "window", amount: "-30.00", changed: [] };
    expect(compare(relieved, lapsing).corrections).toMatchObject([{ ...lapsed, cause: "reading" }]);
    const then = ledger(loopbaanbedrag, person("2018-07"), {
      ...{ through: "2018-07", knownOn: "2018-06-30", interpretations: bare },
    });
    expect(compare(relieved, then).corrections).toMatchObject([{ ...lapsed, cause: "terms" }]);
  });

  test("of money that lapses follows where something else was corrected before", () => {
    const before = book("2018-07", {}, bareWithoutRelief);
    const spent: Event = { kind: "spend", id: "s", on: "2018-06-10", amount: "10.00" };
    expect(compare(before, book("2018-07", { events: [spent] }, bareWithoutRelief)).corrections).toMatchObject([
      { month: "2018-06", kind: "spent", cause: "event" },
      { month: "2018-07", kind: "lapsed", before: "30.00", after: "20.00", cause: "follows" },
    ]);
  });

  test("of a municipal budget goes by the month of the event", () => {
    const [was, is] = [[spend("2014-03-01", "100.00")], [spend("2014-03-01", "150.00")]].map((paid) =>
      yearBook("2014-06", { events: paid }),
    );
    expect(compare(was!, is!).corrections).toMatchObject([
      { month: "2014-03", kind: "spent", before: "100.00", after: "150.00", amount: "-50.00", cause: "event" },
    ]);
  });

  test("of a keuzebudget adds up to the difference too", () => {
    fc.assert(
      fc.property(ikbCases, (one) => {
        const open = (facts: unknown, rounding: "each-amount" | "once") =>
          ledger(keuzebudget, facts as KeuzebudgetFacts, { through: one.through, interpretations: { rounding } });
        const pair = [open(one.facts, "each-amount"), open(one.facts, "once")] as const;
        const { corrections, difference } = compare(...pair);
        const cents = (text: string) => Math.round(Number(text) * 100);
        expect(corrections.reduce((sum, { amount }) => sum + cents(amount), 0)).toBe(cents(difference));
        expect(compare(pair[1], pair[1]).corrections).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test("two ledgers of two schemes, or through two months, cannot be compared", () => {
  expect(issues(() => compare(before, yearBook("2014-06")))).toEqual(["after object"]);
  expect(issues(() => compare(before, book("2018-07", life)))).toEqual(["after.through out-of-range"]);
});
