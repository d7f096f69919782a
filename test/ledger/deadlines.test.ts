import { describe, expect, test } from "vitest";
import { goingOn, lapses, local, lots, refund, save, spend, yearBook } from "../municipality.js";

const regulation = local();
const saved = (year: number, amount: string, through: string, rest = {}) => save(year, amount, through, rest);

describe("the end of what was saved", () => {
  test("of two years on one day comes oldest year first, in whatever order it was agreed", () => {
    const agreed = [saved(2014, "20.00", "2015-03-31"), saved(2013, "10.00", "2015-03-31")];
    const end = ["2015-03-31 2013 10.00 saving-ended", "2015-03-31 2014 20.00 saving-ended"];
    for (const events of [agreed, [...agreed].reverse()]) {
      expect(lapses(yearBook("2015-03", { regulation, events })).slice(-2)).toEqual(end);
    }
  });
});

describe("the end of a year", () => {
  test("takes what is left of the year, and leaves what is saved of it", () => {
    const events = [saved(2013, "123.45", "2015-12-31")];
    expect(lapses(yearBook("2014-01", { regulation, events }))).toEqual(["2013-12-31 2013 376.55 year-end"]);
  });

  test("takes nothing when no more is left than is saved", () => {
    const events = [saved(2013, "200.00", "2015-12-31"), spend("2013-05-01", "300.00")];
    expect(lapses(yearBook("2014-01", { regulation, events }))).toEqual([]);
    // A cent more spent, and less than what is saved stands: that is all there is.
    const more = [saved(2013, "200.00", "2015-12-31"), spend("2013-05-01", "300.01")];
    expect(lots(yearBook("2014-01", { regulation, events: more }))[0]).toBe("2013 199.99 2015-12-31");
  });

  test("adds up what is saved of it in parts, those that count", () => {
    const events = [
      saved(2013, "100.00", "2015-06-30"),
      saved(2013, "50.00", "2015-12-31"),
      saved(2013, "70.00", "2014-06-30", { recordedInPop: false }),
      saved(2013, "30.00", "2013-12-31"),
      // Of another year.
      saved(2014, "90.00", "2015-12-31", { on: "2013-11-02" }),
    ];
    expect(lapses(yearBook("2014-01", { regulation, events }))).toEqual(["2013-12-31 2013 350.00 year-end"]);
  });

  test("takes what came back to an earlier year whose time was over", () => {
    // 500 saved through June 2014 is spent in June; 200 of it comes back in August, to 2013.
    const events = [
      saved(2013, "500.00", "2014-06-30"),
      spend("2014-06-30", "500.00"),
      refund("2014-08-01", "2014-06-30", "200.00"),
    ];
    expect(lots(yearBook("2014-08", { regulation, events }))).toEqual([
      "2013 200.00 2014-12-31",
      "2014 500.00 2014-12-31",
    ]);
    expect(lapses(yearBook("2014-12", { regulation, events }))).toEqual([
      "2014-12-31 2013 200.00 saving-ended",
      "2014-12-31 2014 500.00 year-end",
    ]);
  });

  test("takes what comes back after the last year, with the year in which it came", () => {
    const events = [spend("2015-11-01", "500.00"), refund("2016-03-01", "2015-11-01", "80.00")];
    const book = yearBook("2017-01", { regulation, events });
    expect(lapses(book).slice(2)).toEqual(["2016-12-31 2016 80.00 year-end"]);
    expect(lots(yearBook("2016-03", { regulation, events }))).toEqual(["2016 80.00 2016-12-31"]);
  });

  test("says what was left and what of it was kept", () => {
    const events = [saved(2013, "200.00", "2015-12-31"), spend("2013-05-01", "100.00")];
    expect(yearBook("2014-01", { regulation, events }).entries.at(-2)).toEqual({
      ...{ kind: "lapsed", on: "2013-12-31", month: "2013-12", amount: "200.00", reason: "year-end" },
      from: [{ year: 2013, amount: "200.00" }],
      because: {
        rule: "year-end",
        citation: "gemeenten/Ons Dorp",
        inputs: { year: 2013, left: "400.00", kept: "200.00" },
      },
    });
  });
});

describe("the day through which money was saved", () => {
  test("takes what may not stand longer, on that day and not with its month", () => {
    const events = [saved(2013, "500.00", "2014-06-10"), spend("2014-06-10", "100.00"), spend("2014-06-11", "600.00")];
    const book = yearBook("2014-06", { regulation, events });
    expect(lapses(book).slice(-1)).toEqual(["2014-06-10 2013 400.00 saving-ended"]);
    // On the 11th 500 of 2014 is there.
    expect(book.findings).toMatchObject([{ code: "uncovered", amount: "100.00" }]);
  });

  test("of two agreements takes each its part", () => {
    const events = [saved(2013, "300.00", "2014-06-10"), saved(2013, "200.00", "2014-06-20")];
    expect(lapses(yearBook("2014-06", { regulation, events }))).toEqual([
      "2014-06-10 2013 300.00 saving-ended",
      "2014-06-20 2013 200.00 saving-ended",
    ]);
  });

  test("of two agreements for the same day takes them together", () => {
    const twice = [
      saved(2013, "300.00", "2014-06-10", { id: "v-1" }),
      saved(2013, "100.00", "2014-06-10", { id: "v-2" }),
    ];
    expect(lapses(yearBook("2014-06", { regulation, events: twice }))).toEqual([
      "2013-12-31 2013 100.00 year-end",
      "2014-06-10 2013 400.00 saving-ended",
    ]);
  });

  test("may be a 29th of February", () => {
    const leap = local({ firstYear: 2015, lastYear: 2017 });
    const events = [saved(2015, "500.00", "2016-02-29")];
    expect(lapses(yearBook("2016-03", { regulation: leap, events }))).toEqual(["2016-02-29 2015 500.00 saving-ended"]);
  });

  test("is not yet known before it is agreed: until then the end of the year is announced", () => {
    const events = [saved(2013, "500.00", "2015-06-30", { on: "2013-11-01" })];
    expect(lots(yearBook("2013-10", { regulation, events }))).toEqual(["2013 500.00 2013-12-31"]);
    expect(lots(yearBook("2013-11", { regulation, events }))).toEqual(["2013 500.00 2015-06-30"]);
  });
});

describe("the end of the last year, where money goes on by itself,", () => {
  test("takes what is left of every year, the oldest first", () => {
    const events = [spend("2014-03-01", "600.00")];
    expect(lapses(yearBook("2016-01", { regulation: goingOn(), events }))).toEqual([
      "2015-12-31 2014 400.00 after-last-year",
      "2015-12-31 2015 500.00 after-last-year",
    ]);
  });

  test("says of each what was left, and that nothing was kept, also of what was saved", () => {
    const events = [saved(2013, "500.00", "2016-06-30")];
    const [first] = yearBook("2016-01", { regulation: goingOn(), events }).entries.filter(
      ({ kind }) => kind === "lapsed",
    );
    expect(first?.because).toEqual({
      rule: "after-last-year",
      citation: "gemeenten/Ons Dorp",
      inputs: { year: 2013, left: "500.00", kept: "0.00" },
    });
  });

  test("takes nothing where the regulation keeps it", () => {
    expect(lapses(yearBook("2020-12", { regulation: goingOn({ afterLastYear: "keep" }) }))).toEqual([]);
  });
});
