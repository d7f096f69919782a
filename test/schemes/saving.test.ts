import { describe, expect, test } from "vitest";
import { type Event, found, goingOn, lapses, local, lots, rows, save, spend, yearBook } from "../municipality.js";

const saved = (year: number, amount = "500.00") => save(year, amount, "2015-12-31");

describe("saving takes four things, and each alone is too little:", () => {
  const saving = { regulation: local(), events: [saved(2013)] };

  test("with all four 500 stands", () => {
    const book = yearBook("2014-01", saving);
    expect(rows(book)).toEqual(["2013: 0.00 + 500.00 = 500.00", "2014: 500.00 + 500.00 = 1000.00"]);
    expect(book.findings).toEqual([]);
  });

  test.each<[string, Event[], string | null]>([
    ["nothing was agreed", [], null],
    ["no period was: it ends with the year", [save(2013, "500.00", "2013-12-31")], "period-within-its-year"],
    ["no goal was", [save(2013, "500.00", "2015-12-31", { goal: "" })], "no-goal"],
    ["the goal is blank", [save(2013, "500.00", "2015-12-31", { goal: " \t" })], "no-goal"],
    [
      "the plan does not record it",
      [save(2013, "500.00", "2015-12-31", { recordedInPop: false })],
      "not-recorded-in-pop",
    ],
  ])("500 lapses where %s", (_, events, reason) => {
    const book = yearBook("2014-01", { ...saving, events });
    expect(lapses(book)).toEqual(["2013-12-31 2013 500.00 year-end"]);
    expect(found(book, "without-effect")).toEqual(
      reason === null
        ? []
        : [
            {
              code: "without-effect",
              month: "2013-11",
              events: [`v-2013-${events[0]!.kind === "save" ? events[0]!.through : ""}`],
              reasons: [reason],
            },
          ],
    );
  });

  test.each([
    ["2013-12-31", "1000.00"],
    ["2014-01-01", "500.00"],
  ])("agreed on %s it is in time, or not: in January 2014 %s is there", (on, balance) => {
    const book = yearBook("2014-01", { ...saving, events: [save(2013, "500.00", "2015-12-31", { on })] });
    expect(book.balance).toBe(balance);
    expect(found(book, "without-effect").map(({ month, reasons }) => [month, reasons])).toEqual(
      balance === "500.00" ? [["2014-01", ["agreed-after-its-year"]]] : [],
    );
  });

  test.each([
    ["of the last year, for longer", 2015, "2018-12-31"],
    ["of the last year, through the next", 2015, "2016-06-30"],
  ])("money %s, is not kept: nothing stands after it", (_, year, through) => {
    const book = yearBook("2015-12", { regulation: local(), events: [save(year, "500.00", through)] });
    expect(lapses(book).at(-1)).toBe("2015-12-31 2015 500.00 year-end");
    expect(found(book, "without-effect")).toEqual([
      {
        ...{ code: "without-effect", month: "2015-11", events: [`v-2015-${through}`] },
        reasons: ["ends-with-the-last-year"],
      },
    ]);
  });

  test("the first of the conditions that is not met is the reason, and the last year comes last", () => {
    const reasons = (rest: object, through = "2018-12-31") =>
      found(
        yearBook("2016-01", { regulation: local(), events: [save(2015, "1.00", through, rest)] }),
        "without-effect",
      ).map(({ reasons }) => reasons);
    expect(reasons({ recordedInPop: false, goal: "" })).toEqual([["not-recorded-in-pop"]]);
    expect(reasons({ goal: "" })).toEqual([["no-goal"]]);
    expect(reasons({ on: "2016-01-01" })).toEqual([["agreed-after-its-year"]]);
    expect(reasons({}, "2015-12-31")).toEqual([["period-within-its-year"]]);
    expect(reasons({})).toEqual([["ends-with-the-last-year"]]);
  });

  test("and where money goes on by itself, nothing is missed when one is missing", () => {
    const events = [save(2013, "500.00", "2015-12-31", { goal: "", recordedInPop: false })];
    const book = yearBook("2014-01", { regulation: goingOn(), events });
    expect(book).toMatchObject({ balance: "1000.00", findings: [] });
    // It is booked as without effect all the same, for that reason alone.
    expect(book.entries.find(({ kind }) => kind === "saved")?.because).toMatchObject({
      inputs: { withoutEffect: "goes-on-by-itself" },
    });
  });
});

describe("saved money", () => {
  const through = (day: string) => ({ regulation: local(), events: [save(2013, "500.00", day)] });

  test.each([
    ["2014-01-01", "2014-01-01"],
    ["2014-06-29", "2014-06-29"],
    ["2014-06-30", "2014-06-30"],
    ["2014-12-31", "2014-12-31"],
    ["2015-12-30", "2015-12-30"],
    ["2015-12-31", "2015-12-31"],
    // At the latest at the end of the last year.
    ["2016-01-01", "2015-12-31"],
    ["2030-06-30", "2015-12-31"],
  ])("agreed through %s lapses on %s", (agreed, on) => {
    expect(lapses(yearBook("2016-01", through(agreed)))).toContain(`${on} 2013 500.00 saving-ended`);
    expect(lots(yearBook("2013-12", through(agreed)))).toEqual([`2013 500.00 ${on}`]);
  });

  test("can be spent on its last day, and not on the day after", () => {
    const spent = (on: string) =>
      yearBook("2014-07", {
        ...through("2014-06-30"),
        events: [save(2013, "500.00", "2014-06-30"), spend(on, "800.00")],
      });
    expect(rows(spent("2014-06-30"))[1]).toBe("2014: 500.00 + 500.00 − 800.00 spent = 200.00");
    expect(rows(spent("2014-07-01"))[1]).toBe("2014: 500.00 + 500.00 − 500.00 spent − 500.00 lapsed = 0.00");
    expect(found(spent("2014-07-01"), "uncovered")).toMatchObject([{ amount: "300.00" }]);
  });

  test("in two parts goes in two parts", () => {
    const events = [save(2013, "100.00", "2014-06-30"), save(2013, "150.00", "2015-06-30")];
    const book = yearBook("2015-12", { regulation: local(), events });
    expect(lapses(book)).toEqual([
      "2013-12-31 2013 250.00 year-end",
      "2014-06-30 2013 100.00 saving-ended",
      "2014-12-31 2014 500.00 year-end",
      "2015-06-30 2013 150.00 saving-ended",
      "2015-12-31 2015 500.00 year-end",
    ]);
    expect(lots(yearBook("2014-06", { regulation: local(), events }))).toEqual([
      "2013 150.00 2015-06-30",
      "2014 500.00 2014-12-31",
    ]);
  });

  test("in two parts is one sum: what is spent of it in between leaves less to lapse on the first day", () => {
    const events = [
      save(2013, "100.00", "2014-06-30"),
      save(2013, "150.00", "2015-06-30"),
      spend("2014-03-01", "80.00"),
    ];
    // 250 − 80 = 170 stands on 30 June, and 150 may go on.
    expect(lapses(yearBook("2014-07", { regulation: local(), events })).at(-1)).toBe(
      "2014-06-30 2013 20.00 saving-ended",
    );
  });

  test("is spent before the money of the year, and stands when that lapses", () => {
    const book = yearBook("2014-12", { regulation: local(), events: [saved(2013), spend("2014-05-01", "120.00")] });
    expect(lapses(book)).toEqual(["2014-12-31 2014 500.00 year-end"]);
    expect(lots(book)).toEqual(["2013 380.00 2015-12-31"]);
    expect(rows(book)[1]).toBe("2014: 500.00 + 500.00 − 120.00 spent − 500.00 lapsed = 380.00");
  });

  test("is no more than there is: saving 800 of 500 keeps 500", () => {
    const book = yearBook("2014-12", { regulation: local(), events: [saved(2013, "800.00")] });
    expect(lots(book)).toEqual(["2013 500.00 2015-12-31"]);
    expect(lapses(book)).toEqual(["2014-12-31 2014 500.00 year-end"]);
  });
});
