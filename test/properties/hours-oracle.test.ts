import { describe, expect, test } from "vitest";
import { differences } from "../../conformance/differences.mjs";
import { vectorsOf } from "../../conformance/kit.mjs";
import { cents } from "../exact.js";
import { always, same } from "./always.js";
import { hoursCases } from "./hours-arbitraries.js";
import { type HoursFacts, hoursOracle, pensionDateOf } from "./hours-oracle.js";

describe("the vectors of the vitaliteitsuren", () => {
  for (const { name, why, facts, through, expect: want } of vectorsOf("vitaliteitsuren.jsonl")) {
    test(`${name}: ${why}`, () => {
      const found = hoursOracle(facts as HoursFacts, through!);
      const findings = found.notices.map((notice) => ({ code: notice.split(" ")[0], month: notice.split(" ")[1] }));
      const entries = found.conversions.map((conversion) => {
        const [on, amount, money] = conversion.split(" ");
        return { kind: "converted", on, amount, money };
      });
      expect(differences(want, { ok: true, result: { ...found, entries, findings } })).toEqual([]);
    });
  }
});

describe("by hand", () => {
  const since2010: HoursFacts = {
    employee: { birthDate: "1960-06-01" },
    employment: { start: "2010-01-01" },
    hours: [{ from: "2010-01", hoursPerWeek: "36" }],
  };

  test.each([
    // The table's first and last birthdays, and days that the month of the AOW does not have.
    ["1947-12-31", "2012-12-31"],
    ["1948-01-01", "2013-02-01"],
    ["1952-12-31", "2018-12-31"],
    ["1953-01-01", "2019-05-01"],
    ["1953-10-31", "2020-02-29"],
    ["1954-10-31", "2021-02-28"],
    ["1956-02-29", "2022-09-29"],
    ["1957-02-28", "2023-12-28"],
    ["1957-03-01", "2024-03-01"],
    ["1960-02-29", "2027-02-28"],
    ["1962-10-01", "2030-01-01"],
  ])("born on %s, the AOW begins on %s", (birthDate, pension) => {
    expect(pensionDateOf(birthDate)).toBe(pension);
  });

  test("hours that come later make up for those that were not there", () => {
    const facts: HoursFacts = {
      ...since2010,
      events: [{ kind: "take", id: "t", on: "2015-08-01", hours: "20" }],
    };
    // 18 came in 2015; 2 of the 36 of 2016 make up for the rest.
    expect(hoursOracle(facts, "2016-01")).toMatchObject({
      balance: "34.00",
      lots: [{ year: 2016, amount: "34.00", lapsesOn: "2021-12-31" }],
      notices: ["overspent 2015-08 t"],
    });
  });

  test("hours of an older year that are taken over later were not there to be used before", () => {
    const facts: HoursFacts = {
      ...since2010,
      events: [
        { kind: "opening", id: "o-1", on: "2016-01-01", lots: [] },
        { kind: "take", id: "t", on: "2016-02-01", hours: "5" },
        { kind: "opening", id: "o-2", on: "2016-03-01", lots: [{ year: 2015, amount: "3" }] },
      ],
    };
    expect(hoursOracle(facts, "2016-03").lots).toEqual([
      { year: 2015, amount: "3.00", lapsesOn: "2020-12-31" },
      { year: 2016, amount: "31.00", lapsesOn: "2021-12-31" },
    ]);
  });

  test("hours that are too old when they come make up for what is short, and do not stand beyond the day", () => {
    const facts: HoursFacts = {
      employee: { birthDate: "1995-06-01" },
      employment: { start: "2019-01-01" },
      hours: [{ from: "2019-01", hoursPerWeek: "36" }],
      events: [
        { kind: "opening", id: "o-1", on: "2019-01-01", lots: [{ year: 2016, hours: "5" }] },
        { kind: "take", id: "t", on: "2019-02-01", hours: "7" },
        { kind: "opening", id: "o-2", on: "2022-03-10", lots: [{ year: 2015, hours: "5" }] },
      ],
    };
    expect(hoursOracle(facts, "2022-03")).toMatchObject({ balance: "0.00", lapses: ["2022-03-10 2015 3.00"] });
  });

  test("on the last day the hours can still be used", () => {
    const used = (on: string): HoursFacts => ({ ...since2010, events: [{ kind: "take", id: "t", on, hours: "10" }] });
    expect(hoursOracle(used("2020-12-31"), "2020-12").lapses).toEqual(["2020-12-31 2015 8.00"]);
    expect(hoursOracle(used("2021-01-01"), "2021-01").lapses).toEqual(["2020-12-31 2015 18.00"]);
  });
});

always("the oracle's sums hold", [hoursCases], (one) => {
  const found = hoursOracle(one.facts, one.through);
  let closing = 0n;
  for (const row of found.years) {
    same(cents(row.opening).toString(), closing.toString());
    closing = cents(row.closing);
  }
  same(cents(found.balance).toString(), closing.toString());
  const sum = (amounts: readonly string[]) => amounts.reduce((all, amount) => all + cents(amount), 0n).toString();
  same(sum(found.lots.map(({ amount }) => amount)), (closing > 0n ? closing : 0n).toString());
  same(sum(found.lapses.map((lapse) => lapse.split(" ")[2]!)), cents(found.totals.lapsed).toString());
});
