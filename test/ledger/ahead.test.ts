import { describe, expect, test } from "vitest";
import { forecast } from "../../src/index.js";
import { advance, found, goingOn, lapses, local, lots, save, spend, yearBook } from "../municipality.js";

type Asked = NonNullable<Parameters<typeof yearBook>[1]>;
const regulation = local();
/** What lapses ahead: `2013-12-31 500.00 year-end`, with another day to spend it by where that is another. */
const ahead = (through: string, life: Asked = {}) =>
  yearBook(through, { regulation, ...life }).lapsesAhead.map(
    ({ on, amount, reason, spendBy }) => `${on} ${amount} ${reason}${spendBy === on ? "" : ` ${spendBy}`}`,
  );
const saved = (year: number, amount = "500.00", through = "2015-12-31") => save(year, amount, through);

describe("what lapses ahead", () => {
  test("is the money of the year at its end; what is still to come is not in it", () => {
    expect(ahead("2013-01")).toEqual(["2013-12-31 500.00 year-end"]);
    expect(ahead("2013-11")).toEqual(["2013-12-31 500.00 year-end"]);
    expect(ahead("2013-12")).toEqual([]);
    expect(ahead("2014-01")).toEqual(["2014-12-31 500.00 year-end"]);
  });

  test("is saved money on its own days, beside that of the year", () => {
    const events = [saved(2013, "200.00", "2014-06-30"), saved(2013, "100.00", "2015-03-15")];
    expect(ahead("2014-02", { events })).toEqual([
      "2014-06-30 200.00 saving-ended",
      "2014-12-31 500.00 year-end",
      "2015-03-15 100.00 saving-ended",
    ]);
  });

  test("is all that is left after the last year, year by year on one day", () => {
    const events = [spend("2014-05-01", "650.00")];
    expect(ahead("2015-01", { regulation: goingOn(), events })).toEqual([
      "2015-12-31 350.00 after-last-year",
      "2015-12-31 500.00 after-last-year",
    ]);
    expect(ahead("2015-01", { regulation: goingOn({ afterLastYear: "keep" }), events })).toEqual([]);
  });

  test("is what is there at a known end of service, and nothing twice", () => {
    const events = [saved(2013)];
    expect(ahead("2014-02", { events, end: "2014-08-15" })).toEqual(["2014-08-15 1000.00 exit"]);
    // The year ends before service does.
    expect(ahead("2014-02", { events, end: "2015-02-10" })).toEqual([
      "2014-12-31 500.00 year-end",
      "2015-02-10 500.00 exit",
    ]);
    expect(ahead("2014-02", { events, end: "2014-12-31" })).toEqual([
      "2014-12-31 500.00 year-end",
      "2014-12-31 500.00 exit",
    ]);
  });

  test("is nothing while the balance is below zero: there is no money to lapse", () => {
    const events = [advance("2013-02-01", "700.00"), spend("2013-03-01", "1200.00")];
    expect(ahead("2013-06", { regulation: goingOn(), events })).toEqual([]);
    expect(ahead("2015-01", { regulation: goingOn(), events })).toEqual(["2015-12-31 300.00 after-last-year"]);
  });

  test("is what is left of a lot, oldest spent first", () => {
    const events = [saved(2013, "300.00", "2014-06-30"), spend("2014-02-01", "350.00")];
    expect(ahead("2014-02", { events })).toEqual(["2014-12-31 450.00 year-end"]);
  });
});

describe("a lot lapses", () => {
  test("on the day on which the last of it does", () => {
    const events = [saved(2013, "200.00", "2014-06-30"), saved(2013, "100.00", "2015-03-15")];
    expect(lots(yearBook("2014-02", { regulation, events }))).toEqual([
      "2013 300.00 2015-03-15",
      "2014 500.00 2014-12-31",
    ]);
  });

  test("never, where it stays", () => {
    expect(lots(yearBook("2014-02", { regulation: goingOn({ afterLastYear: "keep" }) }))).toEqual([
      "2013 500.00 null",
      "2014 500.00 null",
    ]);
  });

  test("at the end of service, where that is known", () => {
    const life = { regulation: goingOn({ afterLastYear: "keep" }), end: "2014-08-15" };
    expect(lots(yearBook("2014-02", life))).toEqual(["2013 500.00 2014-08-15", "2014 500.00 2014-08-15"]);
  });
});

describe("what lapses within three months", () => {
  test.each([
    ["2013-08", []],
    ["2013-09", ["2013-12 2013-12-31 500.00"]],
    ["2013-11", ["2013-12 2013-12-31 500.00"]],
    ["2013-12", []],
    ["2014-01", []],
  ])("is found: in %s %j", (through, expected) => {
    const soon = found(yearBook(through, { regulation }), "lapses-soon");
    expect(soon.map(({ month, on, amount }) => `${month} ${on} ${amount}`)).toEqual(expected);
  });

  test("in one month is one finding, with the first of its days", () => {
    const events = [saved(2013, "200.00", "2014-12-10")];
    expect(found(yearBook("2014-10", { regulation, events }), "lapses-soon")).toEqual([
      { code: "lapses-soon", month: "2014-12", on: "2014-12-10", spendBy: "2014-12-10", amount: "700.00" },
    ]);
  });
});

describe("the forecast", () => {
  test("tells what lapses when, and what to spend by then", () => {
    const book = yearBook("2013-10", { regulation });
    expect(forecast(book, { months: 2 })).toEqual({
      ...{ scheme: "gemeenten/loopbaanbudget", from: "2013-11", through: "2013-12", balance: "500.00" },
      lapses: [
        {
          ...{ on: "2013-12-31", reason: "year-end", spendBy: "2013-12-31" },
          ...{ amount: "500.00", leastToSpend: "500.00", leastToSpendSoFar: "500.00" },
        },
      ],
      ...{ amount: "500.00", leastToSpend: "500.00", spendBy: "2013-12-31" },
      receipt: book.receipt,
    });
    expect(forecast(yearBook("2013-10", { regulation }), { months: 1 })).toMatchObject({
      ...{ lapses: [], amount: "0.00", leastToSpend: "0.00", spendBy: null },
    });
  });

  test("adds up saved money and that of the year where they lapse in the order in which they are spent", () => {
    const events = [saved(2013, "200.00", "2014-06-30")];
    const { lapses, amount, leastToSpend } = forecast(yearBook("2014-02", { regulation, events }), { months: 12 });
    expect(lapses.map((lapse) => `${lapse.on} ${lapse.leastToSpend} ${lapse.leastToSpendSoFar}`)).toEqual([
      "2014-06-30 200.00 200.00",
      "2014-12-31 700.00 700.00",
    ]);
    expect({ amount, leastToSpend }).toEqual({ amount: "700.00", leastToSpend: "700.00" });
  });

  test("counts in what is spent first: older saved money has to go before that of the year is saved by spending", () => {
    const life = { regulation, events: [saved(2013)] };
    const book = yearBook("2014-10", life);
    const { lapses: ahead, amount, leastToSpend, spendBy } = forecast(book, { months: 2 });
    expect(spendBy).toBe("2014-12-31");
    // Spending 500 takes the 500 of 2013, and the 500 of 2014 lapses all the same.
    const spent = (amount: string) =>
      lapses(yearBook("2014-12", { ...life, events: [saved(2013), spend("2014-12-31", amount)] }));
    expect(spent("500.00")).toEqual(["2014-12-31 2014 500.00 year-end"]);
    expect(spent("1000.00")).toEqual([]);
    expect(spent("999.99")).toEqual(["2014-12-31 2014 0.01 year-end"]);
    // What lapses is 500; what has to be spent to lose nothing of it is 1,000.
    const lapse = { on: "2014-12-31", reason: "year-end", spendBy: "2014-12-31", amount: "500.00" };
    expect(book.lapsesAhead[0]).toEqual({ ...lapse, leastToSpend: "1000.00" });
    expect({ ahead, amount, leastToSpend }).toEqual({
      ahead: [{ ...lapse, leastToSpend: "1000.00", leastToSpendSoFar: "1000.00" }],
      ...{ amount: "500.00", leastToSpend: "1000.00" },
    });
    // The 500 of 2013 lapse a year later. By then no more has to be gone than for those of 2014: the 1,000 that are there.
    const further = forecast(book, { months: 14 });
    expect(further).toMatchObject({ amount: "1000.00", leastToSpend: "1000.00", spendBy: "2014-12-31" });
    expect(further.lapses.map((one) => `${one.on} ${one.amount} ${one.leastToSpend} ${one.leastToSpendSoFar}`)).toEqual(
      ["2014-12-31 500.00 1000.00 1000.00", "2015-12-31 500.00 500.00 1000.00"],
    );
  });

  test("where a part of the year is saved on top, older money and that of the year lapse in parts", () => {
    // 200 of 2013 through 30 June, 100 through 15 March 2015; of 2014 150 through 30 September 2015.
    const events = [
      saved(2013, "200.00", "2014-06-30"),
      saved(2013, "100.00", "2015-03-15"),
      save(2014, "150.00", "2015-09-30", { on: "2014-01-10" }),
    ];
    const { lapses, amount, leastToSpend } = forecast(yearBook("2014-02", { regulation, events }), { months: 24 });
    expect(lapses.map((one) => `${one.on} ${one.amount} ${one.leastToSpend} ${one.leastToSpendSoFar}`)).toEqual([
      "2014-06-30 200.00 200.00 200.00",
      // The 100 of 2013 that stand go first: 200 and 100, and 350 of the 500 of 2014.
      "2014-12-31 350.00 650.00 650.00",
      "2015-03-15 100.00 300.00 650.00",
      "2015-09-30 150.00 800.00 800.00",
    ]);
    expect({ amount, leastToSpend }).toEqual({ amount: "800.00", leastToSpend: "800.00" });
  });
});
