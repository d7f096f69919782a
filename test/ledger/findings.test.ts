import { describe, expect, test } from "vitest";
import { bare, book, type Event, type Interpretations, type PayRow } from "../person.js";

const found = (code: string, ...asked: Parameters<typeof book>) =>
  book(...asked).findings.filter((finding) => finding.code === code);

describe("minimum-unknown", () => {
  const isFound = (month: string, row: Partial<PayRow>, interpretations: Interpretations = {}) => {
    const pay = [{ month, salary: "2000.00", ...row }];
    return found("minimum-unknown", month, { start: `${month}-01`, pay }, interpretations).length === 1;
  };

  test.each([
    ["2015-07", false],
    ["2016-03", false],
    ["2016-04", true],
    ["2020-06", true],
    ["2020-07", false],
    ["2023-06", false],
    ["2023-07", true],
    ["2030-01", true],
  ])("is given in %s: %s", (month, expected) => {
    expect(isFound(month, {})).toBe(expected);
  });

  test.each<[string, Partial<PayRow>, boolean]>([
    ["below 2400.00", { salary: "2399.99" }, true],
    ["not at 2400.00", { salary: "2400.00" }, false],
    // 1599.99 × 36 / 24 = 2399.985.
    ["below its part of the week", { salary: "1599.99", hoursPerWeek: "24" }, true],
    ["not at its part of the week", { salary: "1600.00", hoursPerWeek: "24" }, false],
    ["from a cent on", { salary: "0.01" }, true],
    ["not without a salary", { salary: "0.00", irregularity: "100.00" }, false],
    ["not when payroll gives the holiday allowance", { holidayAllowance: "160.00" }, false],
    ["also when payroll gives the year-end allowance", { yearEndAllowance: "179.28" }, true],
    ["not for a student", { category: "student" }, false],
  ])("is given %s", (_, row, expected) => {
    expect(isFound("2018-03", row)).toBe(expected);
  });

  test("is given only where the allowances are in the base", () => {
    expect(isFound("2018-03", {}, bare)).toBe(false);
    expect(isFound("2018-03", {}, { allowancesInBaseFrom: "2018-04" })).toBe(false);
    expect(isFound("2018-03", {}, { allowancesInBaseFrom: "2018-03" })).toBe(true);
  });

  test("is given for each month that it is about, and for none after employment", () => {
    const life = { start: "2018-01-01", end: "2018-03-31" };
    expect(found("minimum-unknown", "2018-06", life, {}).map(({ month }) => month)).toEqual([
      "2018-01",
      "2018-02",
      "2018-03",
    ]);
  });
});

describe("provisional", () => {
  test.each([
    ["2025-07", []],
    ["2025-08", [{ from: "2025-08", through: "2025-08" }]],
    ["2026-03", [{ from: "2025-08", through: "2026-03" }]],
  ])("is given once, for the months after July 2025, through %s: %j", (through, expected) => {
    expect(
      found("provisional", through, { start: "2025-01-01" }).map(({ from, through }) => ({ from, through })),
    ).toEqual(expected);
  });

  test("begins with the ledger when that begins later", () => {
    expect(found("provisional", "2026-02", { start: "2026-01-15" })).toMatchObject([
      { from: "2026-01", through: "2026-02" },
    ]);
  });
});

describe("assumed-term", () => {
  test("is given for the base through June 2019, where the allowances are in it", () => {
    expect(found("assumed-term", "2019-06", { start: "2019-06-01" }, {})).toMatchObject([
      { from: "2015-07", through: "2019-06" },
    ]);
    expect(found("assumed-term", "2019-07", { start: "2019-07-01" }, {})).toEqual([]);
    expect(found("assumed-term", "2019-06", { start: "2019-06-01" }, bare)).toEqual([]);
    expect(found("assumed-term", "2019-07", { start: "2019-06-01" }, { allowancesInBaseFrom: "2019-07" })).toEqual([]);
  });

  test("is given only for a term that entered a figure: a student has no base", () => {
    const terms = (category: "regular" | "student") =>
      found("assumed-term", "2018-03", { start: "2018-03-01", category }, {}).map(({ term }) => term);
    expect(terms("regular")).toEqual(["base"]);
    expect(terms("student")).not.toContain("base");
  });

  test("is given, for each term that entered a figure, for the months since August 2025", () => {
    const presumed = found("assumed-term", "2025-08", { start: "2025-08-01" }, bare);
    expect(presumed.length).toBeGreaterThan(0);
    for (const finding of presumed) expect(finding).toMatchObject({ from: "2025-08", through: null });
    expect(new Set(presumed.map(({ term }) => term)).size).toBe(presumed.length);
    expect(found("assumed-term", "2025-07", { start: "2025-07-01" }, bare)).toEqual([]);
  });
});

describe("lapses-soon", () => {
  // 30.00 a month since January 2018, which lapses month by month from January 2021.
  test.each([
    ["2020-09", []],
    ["2020-10", ["2021-01 2021-01-31 30.00"]],
    ["2020-11", ["2021-01 2021-01-31 30.00", "2021-02 2021-02-28 30.00"]],
    ["2020-12", ["2021-01 2021-01-31 30.00", "2021-02 2021-02-28 30.00", "2021-03 2021-03-31 30.00"]],
    ["2021-01", ["2021-02 2021-02-28 30.00", "2021-03 2021-03-31 30.00", "2021-04 2021-04-30 30.00"]],
  ])("is given within three months: in %s %j", (through, expected) => {
    const soon = found("lapses-soon", through, { start: "2018-01-01" });
    expect(soon.map(({ month, on, amount }) => `${month} ${on} ${amount}`)).toEqual(expected);
  });

  test("counts together what lapses in one month: the end of the relief and the window", () => {
    // 210.00 on 1 January 2020 and 30.00 with the month, since June 2016.
    expect(found("lapses-soon", "2019-10", { start: "2016-06-01" })).toMatchObject([
      // In October 41 × 30.00 = 1230.00 is there; 34 months of it are in the window of 2017-2019.
      { month: "2020-01", amount: "240.00" },
    ]);
  });

  test("tells of the end of employment when that is known", () => {
    expect(found("lapses-soon", "2018-03", { start: "2018-01-01", end: "2018-06-10" })).toMatchObject([
      { month: "2018-06", amount: "90.00" },
    ]);
    expect(found("lapses-soon", "2018-02", { start: "2018-01-01", end: "2018-06-10" })).toEqual([]);
  });

  test("is silent about what is held", () => {
    const events: Event[] = [{ kind: "award", id: "a", on: "2020-10-01", amount: "900.00" }];
    expect(found("lapses-soon", "2020-12", { start: "2018-01-01", events })).toEqual([]);
  });
});

describe("findings about events", () => {
  const spend = (id: string, on: string, amount: string): Event => ({ kind: "spend", id, on, amount });

  test("come one a code and month, with the events in the order in which they were booked", () => {
    const events = [
      spend("late", "2018-01-20", "5.00"),
      spend("early", "2018-01-10", "5.00"),
      spend("next", "2018-02-10", "100.00"),
    ];
    const { findings } = book("2018-02", { start: "2018-01-01", events });
    expect(findings).toMatchObject([
      { code: "overspent", month: "2018-01", events: ["early", "late"] },
      { code: "spent-without-award", month: "2018-01", events: ["early", "late"] },
      { code: "overspent", month: "2018-02", events: ["next"] },
      { code: "spent-without-award", month: "2018-02", events: ["next"] },
    ]);
    expect(findings).toHaveLength(4);
  });

  test("stand in the order of their months", () => {
    const events: Event[] = [
      { kind: "assert-balance", id: "b", on: "2018-01-31", amount: "0.01" },
      spend("s", "2018-02-10", "100.00"),
    ];
    const { findings } = book("2018-03", { start: "2018-01-01", end: "2018-04-30", category: "student", events });
    // What is about a stretch, here that students are excluded, has no month of its own and comes first.
    expect(findings.map(({ month }) => month)).toEqual([
      undefined,
      "2018-01",
      "2018-01",
      "2018-02",
      "2018-02",
      "2018-02",
      "2018-03",
    ]);
  });

  test("are none after the last month asked for", () => {
    expect(book("2018-01", { start: "2018-01-01", events: [spend("s", "2018-02-01", "100.00")] }).findings).toEqual([]);
  });
});
