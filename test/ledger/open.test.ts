import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { keuzebudget, ledger as opened, vitaliteitsuren } from "../../src/index.js";
import { yearBook } from "../municipality.js";
import { book } from "../person.js";

describe("a ledger", () => {
  const ledger = book("2018-02", { start: "2018-01-01" });

  test("is plain data: all of it is in its JSON, under the names of the contract", () => {
    const stored = JSON.parse(JSON.stringify(ledger)) as object;
    expect(stored).toEqual({ ...ledger });
    expect(stored).toMatchObject({
      scheme: "sociaal-werk/loopbaanbedrag",
      through: "2018-02",
      ...{ balance: "60.00", held: "0.00", available: "60.00" },
      totals: {
        accrued: "60.00",
        takenOver: "0.00",
        refunded: "0.00",
        spent: "0.00",
        transferredOut: "0.00",
        lapsed: "0.00",
      },
      months: [
        {
          month: "2018-01",
          ...{
            opening: "0.00",
            accrued: "30.00",
            takenOver: "0.00",
            refunded: "0.00",
            spent: "0.00",
            transferredOut: "0.00",
            lapsed: "0.00",
          },
          ...{ closing: "30.00", held: "0.00" },
        },
        { month: "2018-02", opening: "30.00", closing: "60.00" },
      ],
      entries: [{ kind: "accrued" }, { kind: "accrued" }],
      lots: [{ month: "2018-01" }, { month: "2018-02" }],
      findings: [],
      interpretations: { allowancesInBaseFrom: null },
    });
  });

  test("names the package and version that computed it, and the edition of the articles", () => {
    const { name, version } = JSON.parse(
      readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"),
    ) as Record<string, string>;
    expect(ledger.receipt.package).toBe(`${name}@${version}`);
    expect(ledger.receipt.edition).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe("what a ledger has not", () => {
  const person = { employee: { birthDate: "1974-05-01" }, employment: { start: "2016-01-01" } };
  const ledgers: readonly [string, object, string[]][] = [
    ["the loopbaanbedrag", book("2018-02", { start: "2018-01-01" }), ["years", "advance", "regulation", "leaveHours"]],
    ["the individueel loopbaanbudget", yearBook("2014-01"), ["months", "leaveHours"]],
    [
      "the vitaliteitsuren",
      opened(vitaliteitsuren, { ...person, hours: [{ from: "2016-01", hoursPerWeek: "36" }] }, { through: "2016-03" }),
      ["months", "advance", "regulation", "leaveHours"],
    ],
    [
      "the keuzebudget",
      opened(
        keuzebudget,
        { ...person, pay: [{ month: "2016-01", through: "2016-03", salary: "2000.00" }] },
        { through: "2016-03" },
      ),
      ["lots", "advance", "regulation"],
    ],
  ];

  test.each(ledgers)("of %s is no property of it, its own or another's", (_, one, names) => {
    for (const name of names) {
      expect(name in one).toBe(false);
      expect((one as Record<string, unknown>)[name]).toBeUndefined();
    }
  });

  test.each(ledgers)("of %s: what it has it has itself, in the order of its JSON", (_, one) => {
    const stored = JSON.parse(JSON.stringify(one)) as object;
    expect(Object.keys(one)).toEqual(Object.keys(stored));
    const parts = new Set<string>();
    for (const name in one) parts.add(name);
    expect([...parts]).toEqual(Object.keys(one));
    // Behind it is nothing to read.
    expect(Object.getOwnPropertyNames(Object.getPrototypeOf(one))).toEqual(["constructor"]);
  });
});

describe("what lapses ahead", () => {
  const ahead = (...asked: Parameters<typeof book>) =>
    book(...asked).lapsesAhead.map(({ on, amount, reason, spendBy }) => `${on} ${amount} ${reason} ${spendBy}`);

  test("lapses month by month, and spending on the last day still prevents it", () => {
    expect(ahead("2018-02", { start: "2018-01-01" })).toEqual([
      "2021-01-31 30.00 window 2021-01-31",
      "2021-02-28 30.00 window 2021-02-28",
    ]);
  });

  test("has to be spent a month earlier when the lapse comes before the spending", () => {
    const order = { allowancesInBaseFrom: null, monthOrder: "accrue-lapse-spend" } as const;
    expect(ahead("2018-02", { start: "2018-01-01" }, order)).toEqual([
      "2021-01-31 30.00 window 2020-12-31",
      "2021-02-28 30.00 window 2021-01-31",
    ]);
  });

  test("at the end of the relief has to be spent in December 2019", () => {
    // Seen from December 2018: 31 months of 30.00; the seven of 2016 are not in the window of 2017-2019.
    expect(ahead("2018-12", { start: "2016-06-01" }).slice(0, 2)).toEqual([
      "2020-01-01 210.00 suspension-ended 2019-12-31",
      "2020-01-31 30.00 window 2020-01-31",
    ]);
  });

  test("at exit may be spent until the end of the month, in every order", () => {
    for (const monthOrder of ["spend-accrue-lapse", "accrue-spend-lapse", "accrue-lapse-spend"] as const) {
      const readings = { allowancesInBaseFrom: null, monthOrder };
      expect(ahead("2018-02", { start: "2018-01-01", end: "2018-05-03" }, readings)).toEqual([
        "2018-05-31 60.00 exit 2018-05-31",
      ]);
    }
  });

  test("is nothing when nothing is free", () => {
    expect(
      ahead("2018-02", {
        start: "2018-01-01",
        events: [{ kind: "spend", id: "s", on: "2018-01-01", amount: "60.00" }],
      }),
    ).toEqual([]);
    expect(
      ahead("2018-02", {
        start: "2018-01-01",
        events: [{ kind: "award", id: "a", on: "2018-01-01", amount: "60.00" }],
      }),
    ).toEqual([]);
  });
});
