import { describe, expect, test } from "vitest";
import { advance, found, goingOn, leftOpen, local, spend, yearBook } from "../municipality.js";
import { figures } from "../figures.js";

describe("what a regulation does not say", () => {
  test("is found in the month from which it matters, with the balance then and at the end", () => {
    const regulation = local({ midYear: null });
    // From July 2013 500 or 250; of 2014 500 either way, less 300: 200 is left, and lapses at its end.
    const life = { regulation, start: "2013-07-01", events: [spend("2014-02-01", "300.00")] };
    expect(found(yearBook("2014-11", life), "needs-local-rule")).toEqual([
      {
        code: "needs-local-rule",
        month: "2013-07",
        questions: [
          {
            term: "midYear",
            readings: [
              { reading: "full-year", closing: "500.00", balance: "200.00" },
              { reading: "pro-rata", closing: "250.00", balance: "200.00" },
            ],
          },
        ],
      },
    ]);
  });

  test("matters also where the balance is the same and another sum is not", () => {
    // Begun on 31 December: 500 or 1.34, and all of it lapses that day.
    const book = yearBook("2013-12", { regulation: local({ midYear: null }), start: "2013-12-31" });
    expect(leftOpen(book)).toEqual(["2013-12 midYear: full-year 0.00, pro-rata 0.00"]);
  });

  test("is computed with the first answer, whatever the others give", () => {
    const hours = [{ from: "2013-01", hoursPerWeek: "18" }];
    const open = goingOn({ partTime: null, midYear: null, afterLastYear: null, onExitWithAdvance: null });
    const closed = goingOn({
      ...{ partTime: "no-reduction", midYear: "full-year", afterLastYear: "lapse", onExitWithAdvance: "recover" },
    });
    const life = {
      ...{ start: "2013-05-10", end: "2015-08-20", hours },
      events: [advance("2013-06-01", "800.00"), spend("2013-06-02", "1300.00")],
    };
    const asked = yearBook("2016-03", { ...life, regulation: open });
    const said = yearBook("2016-03", { ...life, regulation: closed });
    expect(figures({ ...asked, findings: [], regulation: null })).toBe(
      figures({ ...said, findings: [], regulation: null }),
    );
  });

  test("is put one question at a time: the others stay at their first answer", () => {
    const regulation = local({ midYear: null, partTime: null });
    const hours = [{ from: "2013-01", hoursPerWeek: "18" }];
    // Half a year and half a week: 500, or 250 for either; not 125.
    expect(leftOpen(yearBook("2013-09", { regulation, start: "2013-07-01", hours }))).toEqual([
      "2013-07 partTime: no-reduction 500.00, pro-rata 250.00",
      "2013-07 midYear: full-year 500.00, pro-rata 250.00",
    ]);
  });

  test("of one month is one finding with several questions", () => {
    const regulation = goingOn({ onExitWithAdvance: null, midYear: null });
    const events = [advance("2014-01-05", "500.00"), spend("2014-01-06", "800.00")];
    const book = yearBook("2014-02", { regulation, start: "2014-01-02", end: "2014-01-31", events });
    // 500 or, of 30 of 31 days of a month, 40.32. The advance reaches as far as the years to come: 500, pro rata as well.
    expect(
      found(book, "needs-local-rule").map(({ month, questions }) => [month, questions?.map(({ term }) => term)]),
    ).toEqual([["2014-01", ["midYear", "onExitWithAdvance"]]]);
  });

  test("is asked about once, in the first month that differs", () => {
    const regulation = goingOn({ partTime: null });
    const hours = [{ from: "2013-01", hoursPerWeek: "24" }];
    expect(leftOpen(yearBook("2015-02", { regulation, hours }))).toEqual([
      "2013-01 partTime: no-reduction 500.00 → 1500.00, pro-rata 333.33 → 999.99",
    ]);
  });

  test("is in the order of the months among all findings", () => {
    const regulation = goingOn({ midYear: null });
    const life = {
      regulation,
      start: "2013-07-01",
      events: [spend("2013-08-01", "600.00"), spend("2013-06-30", "1.00")],
    };
    expect(() => yearBook("2013-09", life)).toThrow();
    const book = yearBook("2015-10", { ...life, events: [spend("2013-08-01", "600.00")] });
    expect(book.findings.map(({ code, month }) => `${month} ${code}`)).toEqual([
      "2013-07 needs-local-rule",
      "2013-08 uncovered",
      "2015-12 lapses-soon",
    ]);
  });

  test("is not asked about when no answer makes a difference", () => {
    const regulation = local({ partTime: null, midYear: null, afterLastYear: null, onExitWithAdvance: null });
    const hours = [{ from: "2013-01", hoursPerWeek: "36" }];
    expect(leftOpen(yearBook("2016-12", { regulation, hours, start: "2013-01-01" }))).toEqual([]);
  });
});
