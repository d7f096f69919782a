import { describe, expect, test } from "vitest";
import { gemeentelijkLoopbaanbudget, termsOn } from "../../src/index.js";
import {
  advance,
  asserted,
  type Event,
  found,
  goingOn,
  lapses,
  leftOpen,
  local,
  lots,
  refund,
  rows,
  save,
  spend,
  yearBook,
} from "../municipality.js";
import { figures } from "../figures.js";

const hilversum = { regulation: "hilversum" } as const;
const saved = (year: number, amount = "500.00") => save(year, amount, "2015-12-31");
/** 1200 in September 2013, of which 700 is of years to come. */
const course = [advance("2013-09-01", "700.00"), spend("2013-09-10", "1200.00")];

test("the scheme has the id and the unit of the contract", () => {
  expect({ id: gemeentelijkLoopbaanbudget.id, unit: gemeentelijkLoopbaanbudget.unit }).toEqual({
    id: "gemeenten/loopbaanbudget",
    unit: "EUR",
  });
});

describe("the worked examples of the domain page, under the national rules", () => {
  test("L1, nothing saved: 200 of 500 lapses, 2014 opens at 500", () => {
    const book = yearBook("2014-01", { events: [spend("2013-05-01", "300.00")] });
    expect(rows(book)).toEqual([
      "2013: 0.00 + 500.00 − 300.00 spent − 200.00 lapsed = 0.00",
      "2014: 0.00 + 500.00 = 500.00",
    ]);
    expect(lapses(book)).toEqual(["2013-12-31 2013 200.00 year-end"]);
    expect(book.findings).toEqual([]);
  });

  test("L2, all of it saved: 1500 in 2015, of which 1350 is spent and 150 lapses", () => {
    const book = yearBook("2015-12", { events: [saved(2013), saved(2014), spend("2015-06-01", "1350.00")] });
    expect(rows(book)).toEqual([
      "2013: 0.00 + 500.00 = 500.00",
      "2014: 500.00 + 500.00 = 1000.00",
      "2015: 1000.00 + 500.00 − 1350.00 spent − 150.00 lapsed = 0.00",
    ]);
    // The oldest was spent first, so what is left is of 2015.
    expect(lapses(book)).toEqual(["2015-12-31 2015 150.00 year-end"]);
    expect(book.findings).toEqual([]);
  });

  test("L3, a part of it saved: of 400 left 200 lapses, 2014 has 700", () => {
    const book = yearBook("2014-01", { events: [spend("2013-05-01", "100.00"), saved(2013, "200.00")] });
    expect(rows(book)).toEqual([
      "2013: 0.00 + 500.00 − 100.00 spent − 200.00 lapsed = 200.00",
      "2014: 200.00 + 500.00 = 700.00",
    ]);
    expect(lots(book)).toEqual(["2013 200.00 2015-12-31", "2014 500.00 2014-12-31"]);
  });

  test("L4, saving talked of and not in the plan: all 500 lapses", () => {
    const book = yearBook("2014-01", { events: [save(2013, "500.00", "2015-12-31", { recordedInPop: false })] });
    expect(rows(book)).toEqual(["2013: 0.00 + 500.00 − 500.00 lapsed = 0.00", "2014: 0.00 + 500.00 = 500.00"]);
  });

  test("L11, agreed in 2013 and paid in 2014: undecided, with what each year makes of it", () => {
    const book = yearBook("2014-01", { events: [spend("2014-01-15", "300.00", "2013-11-20")] });
    // Of the year of payment: 500 lapses, and 500 − 300 is left. Of the year of the agreement: 500 − 300 lapses, 500 is left.
    expect(rows(book)).toEqual([
      "2013: 0.00 + 500.00 − 500.00 lapsed = 0.00",
      "2014: 0.00 + 500.00 − 300.00 spent = 200.00",
    ]);
    expect(leftOpen(book)).toEqual(["2014-01 yearOfSpending: year-of-payment 200.00, year-of-agreement 500.00"]);
  });
});

describe("the worked examples of the domain page, under the rules of Hilversum", () => {
  test("L5, carried over: 650 of 1000 in 2014, 850 in 2015", () => {
    const book = yearBook("2015-01", { ...hilversum, events: [spend("2014-05-01", "650.00")] });
    expect(rows(book)).toEqual([
      "2013: 0.00 + 500.00 = 500.00",
      "2014: 500.00 + 500.00 − 650.00 spent = 350.00",
      "2015: 350.00 + 500.00 = 850.00",
    ]);
    expect(book.findings).toEqual([]);
  });

  test("L6, 700 ahead of time: −700, −200, and 300 left in 2015", () => {
    const book = yearBook("2015-01", { ...hilversum, events: course });
    expect(rows(book)).toEqual([
      "2013: 0.00 + 500.00 − 1200.00 spent = -700.00",
      "2014: -700.00 + 500.00 = -200.00",
      "2015: -200.00 + 500.00 = 300.00",
    ]);
    expect(book.advance).toEqual({ approved: "700.00", outstanding: "0.00", limit: "0.00" });
    expect(book.findings).toEqual([]);
  });

  test("L7, 1600 asked: 1500 of three years, 100 not covered", () => {
    const events = [advance("2013-09-01", "1600.00"), spend("2013-09-10", "1600.00")];
    const book = yearBook("2013-12", { ...hilversum, events });
    expect(rows(book)).toEqual(["2013: 0.00 + 500.00 − 1500.00 spent = -1000.00"]);
    expect(book.advance).toEqual({ approved: "1600.00", outstanding: "1000.00", limit: "1000.00" });
    expect(book.findings).toEqual([
      { code: "uncovered", month: "2013-09", events: ["s-2013-09-10"], amount: "100.00" },
    ]);
  });

  test("L8, 1200 without approval: 500 from the budget, 700 not covered", () => {
    const book = yearBook("2013-12", { ...hilversum, events: [spend("2013-09-10", "1200.00")] });
    expect(rows(book)).toEqual(["2013: 0.00 + 500.00 − 500.00 spent = 0.00"]);
    expect(book.findings).toEqual([
      { code: "uncovered", month: "2013-09", events: ["s-2013-09-10"], amount: "700.00" },
    ]);
  });

  test("L9, leaving on 30 June 2014 after that: undecided, 200 or 450 is not earned, claimed or not", () => {
    const book = yearBook("2014-06", { ...hilversum, end: "2014-06-30", events: course });
    // 500 + 500 − 1200, or 500 + 250 − 1200.
    expect(rows(book)).toEqual(["2013: 0.00 + 500.00 − 1200.00 spent = -700.00", "2014: -700.00 + 500.00 = -200.00"]);
    expect(leftOpen(book)).toEqual([
      "2014-01 midYear: full-year -200.00, pro-rata -450.00",
      "2014-06 onExitWithAdvance: recover -200.00, waive 0.00",
    ]);
  });

  test("L9 under a regulation that says it: 450 is the claim, and nothing is undecided", () => {
    const regulation = goingOn({ midYear: "pro-rata" });
    const book = yearBook("2014-06", { regulation, end: "2014-06-30", events: course });
    expect(rows(book)).toEqual(["2013: 0.00 + 500.00 − 1200.00 spent = -700.00", "2014: -700.00 + 250.00 = -450.00"]);
    expect(book.advance).toEqual({ approved: "700.00", outstanding: "450.00", limit: "0.00" });
    expect(book.findings).toEqual([]);
  });

  test("L9 under one that waives: 450 is cleared", () => {
    const regulation = goingOn({ midYear: "pro-rata", onExitWithAdvance: "waive" });
    const book = yearBook("2014-07", { regulation, end: "2014-06-30", events: course });
    expect(rows(book)[1]).toBe("2014: -700.00 + 250.00 + 450.00 waived = 0.00");
    expect(book.entries.at(-1)).toMatchObject({ kind: "waived", on: "2014-06-30", amount: "450.00" });
    expect(book.totals.waived).toBe("450.00");
    expect(book.advance.outstanding).toBe("0.00");
  });
});

describe("a year amount that part-time may reduce", () => {
  const regulation = local({ partTime: null });
  const hours = (hoursPerWeek: string) => [{ from: "2013-01", hoursPerWeek }];

  test("is undecided where hours below full-time are known: 500, or 24/36 of it", () => {
    const book = yearBook("2013-06", { regulation, hours: hours("24") });
    expect(book.balance).toBe("500.00");
    expect(leftOpen(book)).toEqual(["2013-01 partTime: no-reduction 500.00, pro-rata 333.33"]);
  });

  test("is not undecided at full-time, or where nobody says how many hours", () => {
    expect(yearBook("2013-06", { regulation, hours: hours("36") }).findings).toEqual([]);
    expect(yearBook("2013-06", { regulation }).findings).toEqual([]);
  });

  test("is asked about once, where it first matters, also when hours change later", () => {
    // 36 through 2013, 18 from July 2014: 500 × (6 × 36 + 6 × 18) / 12 / 36 = 375; 1000 or 875 where all goes on.
    const changed = [...hours("36"), { from: "2014-07", hoursPerWeek: "18" }];
    const book = yearBook("2015-01", { regulation: goingOn({ partTime: null }), hours: changed });
    expect(leftOpen(book)).toEqual(["2014-01 partTime: no-reduction 1000.00 → 1500.00, pro-rata 875.00 → 1125.00"]);
  });
});

describe("a year amount that a part of a year may reduce", () => {
  const regulation = local({ midYear: null });

  test("is undecided for who begins in the year, from that day", () => {
    const book = yearBook("2013-12", { regulation, start: "2013-07-01", events: [saved(2013)] });
    expect(leftOpen(book)).toEqual(["2013-07 midYear: full-year 500.00, pro-rata 250.00"]);
  });

  test("is undecided for who leaves in the year, from 1 January, when the end is known", () => {
    const book = yearBook("2014-01", { regulation, end: "2014-06-30" });
    expect(leftOpen(book)).toEqual(["2014-01 midYear: full-year 500.00, pro-rata 250.00"]);
    expect(yearBook("2013-12", { regulation, end: "2014-06-30" }).findings).toEqual([]);
  });

  test.each([
    ["in service before the budget began", "2012-07-01", null],
    ["in service from 1 January", "2013-01-01", null],
    ["in service through 31 December", "2013-01-01", "2014-12-31"],
  ])("is not undecided for who is %s", (_, start, end) => {
    expect(leftOpen(yearBook("2014-11", { regulation, start, end }))).toEqual([]);
  });

  test("is not undecided where the regulation says it", () => {
    for (const midYear of ["full-year", "pro-rata"] as const) {
      expect(yearBook("2013-11", { regulation: local({ midYear }), start: "2013-07-01" }).findings).toEqual([
        {
          code: "lapses-soon",
          month: "2013-12",
          on: "2013-12-31",
          spendBy: "2013-12-31",
          amount: midYear === "pro-rata" ? "250.00" : "500.00",
        },
      ]);
    }
  });
});

describe("money left after the last year", () => {
  test("is undecided where it goes on by itself: 850 lapses, or stays", () => {
    const book = yearBook("2015-12", { ...hilversum, events: [spend("2014-05-01", "650.00")] });
    expect(rows(book)[2]).toBe("2015: 350.00 + 500.00 − 850.00 lapsed = 0.00");
    expect(lapses(book)).toEqual(["2015-12-31 2014 350.00 after-last-year", "2015-12-31 2015 500.00 after-last-year"]);
    expect(leftOpen(book)).toEqual(["2015-12 afterLastYear: lapse 0.00, keep 850.00"]);
  });

  test("is announced as lapsing before that, with the mark that no rule says so", () => {
    const book = yearBook("2015-01", { ...hilversum, events: [spend("2014-05-01", "650.00")] });
    expect(book.lapsesAhead).toEqual([
      {
        ...{ on: "2015-12-31", reason: "after-last-year", spendBy: "2015-12-31", amount: "350.00" },
        ...{ leastToSpend: "350.00", unsettled: true },
      },
      {
        ...{ on: "2015-12-31", reason: "after-last-year", spendBy: "2015-12-31", amount: "500.00" },
        ...{ leastToSpend: "850.00", unsettled: true },
      },
    ]);
  });

  test("is announced without that mark where a regulation says it, and where its year ends it", () => {
    for (const regulation of [goingOn(), local(), local({ afterLastYear: null }), "national"] as const) {
      const ahead = yearBook("2015-01", { regulation }).lapsesAhead;
      expect(ahead.length).toBeGreaterThan(0);
      for (const lapse of ahead) expect(lapse).not.toHaveProperty("unsettled");
    }
  });

  test("is not undecided before the end of that year, nor when nothing is left", () => {
    expect(leftOpen(yearBook("2015-11", { ...hilversum }))).toEqual([]);
    expect(leftOpen(yearBook("2015-12", { ...hilversum, events: [spend("2015-12-31", "1500.00")] }))).toEqual([]);
  });

  test("is not undecided where it lapses unless it was saved: saving ends with the last year", () => {
    const book = yearBook("2015-12", { regulation: local({ afterLastYear: null }), events: [saved(2014)] });
    expect(lapses(book).slice(1)).toEqual(["2015-12-31 2014 500.00 saving-ended", "2015-12-31 2015 500.00 year-end"]);
    expect(leftOpen(book)).toEqual([]);
  });

  test("stays where the regulation keeps it, and can be spent years later", () => {
    const life = { regulation: goingOn({ afterLastYear: "keep" }), events: [spend("2018-03-01", "1400.00")] };
    const book = yearBook("2019-12", life);
    expect(rows(book).slice(3)).toEqual([
      "2016: 1500.00 = 1500.00",
      "2017: 1500.00 = 1500.00",
      "2018: 1500.00 − 1400.00 spent = 100.00",
      "2019: 100.00 = 100.00",
    ]);
    expect(lots(book)).toEqual(["2015 100.00 null"]);
    expect(book.lapsesAhead).toEqual([]);
  });

  test("that comes back after it lapses on 31 December of the year in which it came", () => {
    const events = [spend("2015-11-01", "1500.00"), refund("2017-02-01", "2015-11-01", "40.00")];
    const book = yearBook("2017-12", { regulation: goingOn(), events });
    expect(rows(book).slice(2)).toEqual([
      "2015: 1000.00 + 500.00 − 1500.00 spent = 0.00",
      "2016: 0.00 = 0.00",
      "2017: 0.00 + 40.00 back − 40.00 lapsed = 0.00",
    ]);
    expect(lapses(book)).toEqual(["2017-12-31 2017 40.00 after-last-year"]);
  });
});

describe("an advance that is not earned at the end of employment", () => {
  const life = { regulation: goingOn({ onExitWithAdvance: null }), events: course };

  test("is undecided: a claim of 200, or cleared", () => {
    const book = yearBook("2014-09", { ...life, end: "2014-12-31" });
    expect(leftOpen(book)).toEqual([]);
    expect(leftOpen(yearBook("2015-02", { ...life, end: "2014-12-31" }))).toEqual([
      "2014-12 onExitWithAdvance: recover -200.00, waive 0.00",
    ]);
  });

  test("is not undecided when it was earned by then", () => {
    expect(leftOpen(yearBook("2015-12", { ...life, end: "2015-12-31" }))).toEqual([]);
  });

  test("that is claimed stays below zero, and nothing more can be spent ahead of time", () => {
    const events = [...course, spend("2015-01-10", "10.00")];
    const book = yearBook("2015-12", { regulation: goingOn(), end: "2014-12-31", events });
    expect(rows(book)).toEqual([
      "2013: 0.00 + 500.00 − 1200.00 spent = -700.00",
      "2014: -700.00 + 500.00 = -200.00",
      "2015: -200.00 = -200.00",
    ]);
    expect(book.advance).toEqual({ approved: "700.00", outstanding: "200.00", limit: "0.00" });
    expect(found(book, "uncovered")).toMatchObject([{ month: "2015-01", amount: "10.00" }]);
  });
});

describe("money left on the end date", () => {
  test.each([
    ["under the national rules", "national", "500.00"],
    ["in Hilversum", "hilversum", "1000.00"],
    ["under a regulation that leaves nothing open", local(), "500.00"],
  ] as const)("lapses on that day %s, which no regulation says", (_, regulation, amount) => {
    const book = yearBook("2014-10", { regulation, end: "2014-09-15" });
    expect(
      lapses(book)
        .filter((lapse) => lapse.endsWith("exit"))
        .at(-1),
    ).toBe("2014-09-15 2014 500.00 exit");
    expect(found(book, "needs-local-rule").at(-1)).toEqual({
      code: "needs-local-rule",
      month: "2014-09",
      questions: [
        {
          term: "leftAtExit",
          readings: [
            { reading: "lapse", closing: "0.00", balance: "0.00" },
            { reading: "keep", closing: amount, balance: amount },
          ],
        },
      ],
    });
  });

  test("is nothing to decide about when there is none", () => {
    const book = yearBook("2014-10", {
      end: "2014-09-15",
      regulation: local(),
      events: [spend("2014-09-15", "500.00")],
    });
    expect(book.findings).toEqual([]);
  });

  test("on 31 December has lapsed with its year, and nothing is undecided", () => {
    const book = yearBook("2014-12", { regulation: local(), end: "2014-12-31" });
    expect(lapses(book)).toEqual(["2013-12-31 2013 500.00 year-end", "2014-12-31 2014 500.00 year-end"]);
    expect(book.findings).toEqual([]);
  });

  test.each([
    ["under the national rules", local(), "2013-12-30", "500.00"],
    ["where it goes on by itself until the next day", goingOn(), "2015-12-30", "1500.00"],
  ])("the day before it would lapse anyway is left then all the same, %s", (_, regulation, end, left) => {
    const book = yearBook(end.slice(0, 7), { regulation, end });
    expect(lapses(book).every((lapse) => lapse.startsWith(end) && lapse.endsWith("exit"))).toBe(true);
    expect(book.years.at(-1)!.lapsed).toBe(left);
    expect(found(book, "needs-local-rule").flatMap(({ questions = [] }) => questions.map(({ term }) => term))).toEqual([
      "leftAtExit",
    ]);
  });

  test("on 31 December and saved lapses after that, as what is left at the exit", () => {
    const book = yearBook("2013-12", { regulation: local(), end: "2013-12-31", events: [saved(2013, "300.00")] });
    expect(lapses(book)).toEqual(["2013-12-31 2013 200.00 year-end", "2013-12-31 2013 300.00 exit"]);
    expect(leftOpen(book)).toEqual(["2013-12 leftAtExit: lapse 0.00, keep 300.00"]);
  });

  test("is what is left after a spend on that day; one on the day after is not covered", () => {
    const events = [spend("2014-06-15", "100.00"), spend("2014-06-16", "50.00")];
    const book = yearBook("2014-06", { regulation: local(), end: "2014-06-15", events });
    expect(rows(book)[1]).toBe("2014: 0.00 + 500.00 − 100.00 spent − 400.00 lapsed = 0.00");
    expect(lapses(book)[1]).toBe("2014-06-15 2014 400.00 exit");
    expect(found(book, "uncovered")).toEqual([
      { code: "uncovered", month: "2014-06", events: ["s-2014-06-16"], amount: "50.00" },
    ]);
  });

  test("is added to by what comes back later, which lapses on its own day", () => {
    const events = [spend("2014-06-15", "500.00"), refund("2014-06-20", "2014-06-15", "60.00")];
    const book = yearBook("2014-06", { regulation: local(), end: "2014-06-15", events });
    expect(lapses(book).slice(1)).toEqual(["2014-06-20 2014 60.00 exit"]);
    expect(book.balance).toBe("0.00");
  });
});

describe("which year pays what was agreed in an earlier one", () => {
  const late = spend("2014-01-15", "300.00", "2013-11-20");

  test("is undecided about that payment: each that matters is named", () => {
    const events = [late, spend("2015-01-20", "300.00", "2014-12-10")];
    const questions = found(yearBook("2015-01", { events }), "needs-local-rule").flatMap(
      ({ questions = [] }) => questions,
    );
    // 300 of 2013, or of 2014 that has 500; then 300 of 2014, that has 200 left, or of 2015.
    expect(questions).toEqual([
      {
        ...{ term: "yearOfSpending", event: "s-2014-01-15" },
        readings: [
          { reading: "year-of-payment", closing: "200.00", balance: "200.00" },
          { reading: "year-of-agreement", closing: "500.00", balance: "200.00" },
        ],
      },
      {
        ...{ term: "yearOfSpending", event: "s-2015-01-20" },
        readings: [
          { reading: "year-of-payment", closing: "200.00", balance: "200.00" },
          { reading: "year-of-agreement", closing: "500.00", balance: "500.00" },
        ],
      },
    ]);
  });

  test("is undecided under the national rules, on the day of payment", () => {
    expect(leftOpen(yearBook("2014-03", { events: [late] }))).toEqual([
      "2014-01 yearOfSpending: year-of-payment 200.00, year-of-agreement 500.00",
    ]);
    expect(leftOpen(yearBook("2013-12", { events: [late] }))).toEqual([]);
  });

  test("is not undecided when enough of the earlier year was saved: 200 of 2013 is left either way", () => {
    const book = yearBook("2014-11", { events: [saved(2013), late] });
    expect(leftOpen(book)).toEqual([]);
    expect(lots(book)).toEqual(["2013 200.00 2015-12-31", "2014 500.00 2014-12-31"]);
  });

  test("is not undecided where money goes on by itself", () => {
    expect(leftOpen(yearBook("2015-03", { ...hilversum, events: [late] }))).toEqual([]);
  });

  test("is not undecided where money goes on by itself, however often it happens", () => {
    const events = [late, spend("2015-01-20", "100.00", "2014-12-10")];
    expect(leftOpen(yearBook("2015-03", { ...hilversum, events }))).toEqual([]);
  });

  test("is undecided only from the payment on for which it matters", () => {
    // 2013 is saved, so 300 of it pays either way. Of 2014, 500 lapses or 400 does: 400 or 500 of 2015 is left, beside 200 of 2013.
    const events = [saved(2013), late, spend("2015-01-20", "300.00", "2014-12-10")];
    // Paid from 2015: 200 of 2013 and 100 of 2015, so 400. Paid from 2014: 200 of 2013 and 100 of 2014, 400 lapses, 500 is left.
    expect(leftOpen(yearBook("2015-03", { events }))).toEqual([
      "2015-01 yearOfSpending: year-of-payment 400.00, year-of-agreement 500.00",
    ]);
  });

  test("is where it was agreed in the same year, or before the ledger, no question", () => {
    const events = [spend("2014-06-15", "300.00", "2014-01-01"), spend("2013-02-01", "100.00", "2012-12-20")];
    expect(leftOpen(yearBook("2014-07", { events }))).toEqual([]);
  });
});

describe("service", () => {
  const nothing = { accrued: "0.00", refunded: "0.00", spent: "0.00", lapsed: "0.00" };

  test("that ended before 2013 has no budget", () => {
    const book = yearBook("2014-02", { end: "2012-12-31", events: [spend("2013-03-01", "10.00")] });
    expect(rows(book)).toEqual(["2013: 0.00 = 0.00", "2014: 0.00 = 0.00"]);
    expect(book.findings).toEqual([{ code: "uncovered", month: "2013-03", events: ["s-2013-03-01"], amount: "10.00" }]);
    const ahead = yearBook("2013-03", {
      ...hilversum,
      end: "2012-12-31",
      events: [advance("2013-02-01", "10.00"), spend("2013-03-01", "10.00")],
    });
    expect(ahead.advance).toEqual({ approved: "10.00", outstanding: "0.00", limit: "0.00" });
  });

  test("that began after 2015 has no budget, and its ledger begins there", () => {
    const book = yearBook("2017-01", { start: "2016-02-10", events: [spend("2016-03-01", "10.00")] });
    expect(rows(book)).toEqual(["2016: 0.00 = 0.00", "2017: 0.00 = 0.00"]);
    expect(book.totals).toMatchObject(nothing);
    expect(found(book, "uncovered")).toMatchObject([{ amount: "10.00" }]);
  });

  test("of one day, 1 January 2013, has the amount of that year, which lapses that day", () => {
    const book = yearBook("2013-01", { regulation: local(), start: "2013-01-01", end: "2013-01-01" });
    expect(rows(book)).toEqual(["2013: 0.00 + 500.00 − 500.00 lapsed = 0.00"]);
    expect(lapses(book)).toEqual(["2013-01-01 2013 500.00 exit"]);
  });

  test("that begins on 29 February has the amount from that day, in full or 307 days' worth", () => {
    const year = { firstYear: 2012, lastYear: 2012, midYear: "pro-rata" } as const;
    const book = yearBook("2012-03", { regulation: local(year), start: "2012-02-29" });
    // 1/29 of a month and ten months: 500 × (1/29 + 10) / 12 = 418.1034…
    expect(book.entries).toMatchObject([{ kind: "accrued", on: "2012-02-29", amount: "418.10" }]);
    expect(
      yearBook("2012-03", { regulation: local({ ...year, midYear: "full-year" }), start: "2012-02-29" }).balance,
    ).toBe("500.00");
  });

  test("that ends on 29 February lapses on that day", () => {
    const regulation = local({ firstYear: 2012, midYear: "pro-rata" });
    // Two whole months: 500 × 2 / 12 = 83.33.
    const book = yearBook("2012-02", { regulation, end: "2012-02-29" });
    expect(lapses(book)).toEqual(["2012-02-29 2012 83.33 exit"]);
  });

  test("has a budget of a local year, before and after the national ones", () => {
    const regulation = goingOn({ yearAmount: "750.00", firstYear: 2014, lastYear: 2016, afterLastYear: "keep" });
    expect(rows(yearBook("2017-01", { regulation }))).toEqual([
      "2014: 0.00 + 750.00 = 750.00",
      "2015: 750.00 + 750.00 = 1500.00",
      "2016: 1500.00 + 750.00 = 2250.00",
      "2017: 2250.00 = 2250.00",
    ]);
  });
});

describe("what payroll asserts", () => {
  const events = (...asserts: Event[]) => ({
    regulation: local(),
    events: [spend("2013-05-10", "120.00"), ...asserts],
  });

  test("is held against the end of the month, whatever day it bears", () => {
    // On 1 May 500 is there; at the end of the month 380.
    expect(yearBook("2013-05", events(asserted("2013-05-01", "380.00"))).findings).toEqual([]);
    expect(yearBook("2013-05", events(asserted("2013-05-01", "500.00"))).findings).toEqual([
      { code: "balance-differs", month: "2013-05", events: ["b-2013-05-01"], amount: "380.00", asserted: ["500.00"] },
    ]);
  });

  test("in December is held against what is there after the lapse", () => {
    expect(found(yearBook("2013-12", events(asserted("2013-12-31", "0.00"))), "balance-differs")).toEqual([]);
    expect(found(yearBook("2013-12", events(asserted("2013-12-31", "380.00"))), "balance-differs")).toMatchObject([
      { month: "2013-12", amount: "0.00", asserted: ["380.00"] },
    ]);
  });

  test("in the month of the exit is held against what is there after it", () => {
    const life = { ...events(asserted("2013-05-20", "0.00")), end: "2013-05-31" };
    expect(found(yearBook("2013-05", life), "balance-differs")).toEqual([]);
  });

  test("changes nothing", () => {
    const { years, entries } = yearBook("2014-01", events(asserted("2013-05-20", "-12.34")));
    const { years: without, entries: others } = yearBook("2014-01", events());
    expect({ years, entries }).toEqual({ years: without, entries: others });
  });
});

describe("what comes after the last month asked for", () => {
  test("is not booked, whatever it is", () => {
    const later = [
      saved(2014),
      ...[advance("2014-02-01", "100.00"), spend("2014-03-01", "100.00"), refund("2014-04-01", "2014-03-01", "1.00")],
    ];
    const known = yearBook("2014-01", { ...hilversum });
    expect(figures(yearBook("2014-01", { ...hilversum, events: later }))).toBe(figures(known));
  });

  test("is known where it is the end of service: what is left then is announced", () => {
    const book = yearBook("2014-01", { regulation: local(), end: "2014-03-15" });
    expect(book.lapsesAhead).toEqual([
      {
        ...{ on: "2014-03-15", reason: "exit", spendBy: "2014-03-15", amount: "500.00", leastToSpend: "500.00" },
        unsettled: true,
      },
    ]);
    expect(lots(book)).toEqual(["2014 500.00 2014-03-15"]);
  });
});

describe("the terms on a date", () => {
  const terms = (on: string) =>
    Object.fromEntries(
      Object.entries(termsOn(gemeentelijkLoopbaanbudget, on).terms).map(([name, term]) => [
        name,
        "refused" in term ? term.refused : term.value,
      ]),
    );
  const inTheThreeYears = {
    yearAmount: "500.00",
    carryOver: "lapse-unless-saved",
    carryOverInHilversum: "automatic",
    savedThrough: "2015-12-31",
    advance: "none",
    advanceInHilversum: "on-approval",
    partTime: "unknown",
    midYear: "unknown",
    afterLastYear: "lapse",
    afterLastYearInHilversum: "unknown",
    onExitWithAdvance: "unknown",
    planEvery: 3,
  };

  test("are not yet in force on 31 December 2012", () => {
    expect(Object.values(terms("2012-12-31"))).toEqual(Object.keys(inTheThreeYears).map(() => "not-yet-in-force"));
  });

  test.each(["2013-01-01", "2015-12-31"])("are these on %s", (on) => {
    expect(terms(on)).toEqual(inTheThreeYears);
  });

  test("have ended on 1 January 2016; what Hilversum does then is unknown, and plans go on", () => {
    const ended = Object.fromEntries(Object.keys(inTheThreeYears).map((name) => [name, "ended"]));
    expect(terms("2016-01-01")).toEqual({
      ...ended,
      carryOverInHilversum: "unknown",
      advanceInHilversum: "unknown",
      afterLastYearInHilversum: "unknown",
      planEvery: 3,
    });
  });
});
