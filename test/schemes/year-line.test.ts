import { describe, expect, test } from "vitest";
import { advance, found, goingOn, lapses, local, lots, refund, rows, save, spend, yearBook } from "../municipality.js";

const hilversum = { regulation: "hilversum" } as const;
const saved = (year: number, amount = "500.00") => save(year, amount, "2015-12-31");
/** 1200 in September 2013, of which 700 is of years to come. */
const course = [advance("2013-09-01", "700.00"), spend("2013-09-10", "1200.00")];

describe("an advance", () => {
  test("reaches as far as the years to come: 1000 in 2013, 500 in 2014, nothing in 2015", () => {
    const limits = ["2013-01", "2013-12", "2014-01", "2014-12", "2015-01", "2016-06"].map((month) => {
      const { advance: shown } = yearBook(month, { regulation: goingOn(), events: [advance("2013-01-10", "5000.00")] });
      return `${month} ${shown.limit}`;
    });
    expect(limits).toEqual([
      "2013-01 1000.00",
      "2013-12 1000.00",
      "2014-01 500.00",
      "2014-12 500.00",
      "2015-01 0.00",
      "2016-06 0.00",
    ]);
  });

  test("reaches as far as was approved, by all approvals together", () => {
    const events = [advance("2013-01-10", "100.00"), advance("2013-02-10", "150.00"), spend("2013-02-10", "1000.00")];
    const book = yearBook("2013-02", { regulation: goingOn(), events });
    expect(book.balance).toBe("-250.00");
    expect(book.advance).toEqual({ approved: "250.00", outstanding: "250.00", limit: "250.00" });
    expect(found(book, "uncovered")).toMatchObject([{ amount: "250.00" }]);
  });

  test("does not cover what was spent before it was approved", () => {
    const events = [spend("2013-02-09", "600.00"), advance("2013-02-10", "150.00")];
    const book = yearBook("2013-02", { regulation: goingOn(), events });
    expect(book.balance).toBe("0.00");
    expect(found(book, "uncovered")).toMatchObject([{ amount: "100.00", events: ["s-2013-02-09"] }]);
  });

  test("of two spends in one month gives one finding with both", () => {
    const events = [spend("2013-02-09", "600.00"), spend("2013-02-10", "50.00"), spend("2013-03-01", "1.00")];
    expect(found(yearBook("2013-03", { regulation: goingOn(), events }), "uncovered")).toEqual([
      { code: "uncovered", month: "2013-02", events: ["s-2013-02-09", "s-2013-02-10"], amount: "150.00" },
      { code: "uncovered", month: "2013-03", events: ["s-2013-03-01"], amount: "1.00" },
    ]);
  });

  test("is settled by the next year amount before the rest of that lapses", () => {
    const regulation = local({ advance: "on-approval" });
    const events = [advance("2013-03-01", "200.00"), spend("2013-04-01", "700.00")];
    const book = yearBook("2014-12", { regulation, events });
    expect(rows(book)).toEqual([
      "2013: 0.00 + 500.00 − 700.00 spent = -200.00",
      "2014: -200.00 + 500.00 − 300.00 lapsed = 0.00",
    ]);
    expect(lapses(book)).toEqual(["2014-12-31 2014 300.00 year-end"]);
  });

  test("under a regulation that knows none has no effect, and says so", () => {
    const book = yearBook("2013-12", { events: course });
    expect(rows(book)).toEqual(["2013: 0.00 + 500.00 − 500.00 spent = 0.00"]);
    expect(book.advance).toEqual({ approved: "700.00", outstanding: "0.00", limit: "0.00" });
    expect(book.findings).toEqual([
      { code: "without-effect", month: "2013-09", events: ["a-2013-09-01"], reasons: ["no-advance"] },
      { code: "uncovered", month: "2013-09", events: ["s-2013-09-10"], amount: "700.00" },
    ]);
  });
});

describe("money that comes back", () => {
  test("in the year of the spend goes back to the year it came from: 300 of 500 lapses", () => {
    const events = [spend("2013-03-01", "300.00"), refund("2013-06-01", "2013-03-01", "100.00")];
    expect(rows(yearBook("2013-12", { events }))).toEqual([
      "2013: 0.00 + 500.00 + 100.00 back − 300.00 spent − 300.00 lapsed = 0.00",
    ]);
  });

  test("of saved money is saved money again", () => {
    const events = [saved(2013), spend("2014-03-01", "300.00"), refund("2014-06-01", "2014-03-01", "100.00")];
    expect(lots(yearBook("2014-06", { events }))).toEqual(["2013 300.00 2015-12-31", "2014 500.00 2014-12-31"]);
  });

  test("in a later year is money of that year", () => {
    const events = [spend("2013-03-01", "300.00"), refund("2014-06-01", "2013-03-01", "100.00")];
    const book = yearBook("2014-12", { events });
    expect(lots(yearBook("2014-06", { events }))).toEqual(["2014 600.00 2014-12-31"]);
    expect(rows(book)).toEqual([
      "2013: 0.00 + 500.00 − 300.00 spent − 200.00 lapsed = 0.00",
      "2014: 0.00 + 500.00 + 100.00 back − 600.00 lapsed = 0.00",
    ]);
  });

  test("pays off an advance first", () => {
    const events = [...course, refund("2014-02-01", "2013-09-10", "250.00")];
    expect(rows(yearBook("2014-02", { ...hilversum, events }))[1]).toBe("2014: -700.00 + 500.00 + 250.00 back = 50.00");
  });

  test("is no more than the budget had paid: 500 of 800, however much of the 800 comes back", () => {
    const events = [
      spend("2013-03-01", "800.00"),
      refund("2013-04-01", "2013-03-01", "450.00"),
      refund("2013-05-01", "2013-03-01", "350.00"),
    ];
    const book = yearBook("2013-05", { events });
    expect(rows(book)).toEqual(["2013: 0.00 + 500.00 + 500.00 back − 500.00 spent = 500.00"]);
    expect(book.entries.slice(2)).toMatchObject([
      { kind: "refunded", amount: "450.00", because: { inputs: { asked: "450.00" } } },
      { kind: "refunded", amount: "50.00", because: { inputs: { asked: "350.00" } } },
    ]);
  });
});
