import { describe, expect, test } from "vitest";
import { advance, asserted, goingOn, local, refund, save, spend, yearBook } from "../municipality.js";

const regulation = local({ yearAmount: "600.00", advance: "on-approval", partTime: "pro-rata", midYear: "pro-rata" });
const citation = "gemeenten/Ons Dorp";

describe("the entry of", () => {
  // 600 × 9/12 × 24/36 = 300 in 2013, 400 a year after that.
  const { entries } = yearBook("2014-02", {
    ...{ regulation, start: "2013-04-01", hours: [{ from: "2013-04", hoursPerWeek: "24" }] },
    events: [
      save(2013, "100", "2030-12-31", { id: "v", on: "2013-04-02" }),
      save(2013, "1.5", "2030-12-31", { id: "none", on: "2013-04-02", goal: "" }),
      advance("2013-05-01", "50"),
      spend("2013-06-01", "360"),
      refund("2013-07-01", "2013-06-01", "355"),
      refund("2014-02-01", "2013-06-01", "5"),
      spend("2014-02-10", "110"),
      asserted("2014-02-20", "0.00"),
    ],
  });
  const of = (event: string) => entries.find((entry) => "event" in entry && entry.event === event);

  test("a year amount stands on its day, with what went into it", () => {
    expect(entries.filter(({ kind }) => kind === "accrued")).toEqual([
      {
        ...{ kind: "accrued", on: "2013-04-01", month: "2013-04", amount: "300.00" },
        because: {
          rule: "year-amount",
          citation,
          inputs: {
            ...{ year: 2013, yearAmount: "600.00", monthsServed: "9.00", hoursPerWeek: "24.00", fullTimeWeek: "36.00" },
            ...{ unrounded: "300.00", balance: "300.00" },
          },
        },
      },
      {
        ...{ kind: "accrued", on: "2014-01-01", month: "2014-01", amount: "400.00" },
        because: {
          rule: "year-amount",
          citation,
          inputs: {
            ...{ year: 2014, yearAmount: "600.00", monthsServed: null, hoursPerWeek: "24.00", fullTimeWeek: "36.00" },
            // 100 of 2013 is saved.
            ...{ unrounded: "400.00", balance: "500.00" },
          },
        },
      },
    ]);
  });

  test("a year amount says the balance just after, also where an advance is settled first", () => {
    const events = [advance("2013-02-01", "700"), spend("2013-03-01", "1200")];
    const balances = yearBook("2015-01", { regulation: goingOn(), events }).entries.flatMap(({ on, because }) =>
      because.rule === "year-amount" ? `${on} ${because.inputs.balance}` : [],
    );
    // −700 and 500, and 500 more.
    expect(balances).toEqual(["2013-01-01 500.00", "2014-01-01 -200.00", "2015-01-01 300.00"]);
  });

  test("a saving says through when it was agreed and through when it counts", () => {
    expect(of("v")).toEqual({
      ...{ kind: "saved", on: "2013-04-02", month: "2013-04", amount: "100.00", event: "v", from: [] },
      because: {
        rule: "saving-agreed",
        citation,
        inputs: {
          ...{ year: 2013, through: "2030-12-31", keptThrough: "2015-12-31", goal: "coach", withoutEffect: null },
        },
      },
    });
    expect(of("none")).toMatchObject({ amount: "1.50", because: { inputs: { withoutEffect: "no-goal" } } });
  });

  test("an approval says by whom and how far the balance may go", () => {
    expect(of("a-2013-05-01")).toEqual({
      ...{ kind: "approved", on: "2013-05-01", month: "2013-05", amount: "50.00", event: "a-2013-05-01", from: [] },
      because: {
        rule: "advance-approved",
        citation,
        inputs: { approvedBy: "college", limit: "50.00", withoutEffect: null },
      },
    });
  });

  test("a payment says what was asked and covered, of which years, and what is left", () => {
    // 300 and 50 ahead of time of 360.
    expect(of("s-2013-06-01")).toEqual({
      ...{ kind: "spent", on: "2013-06-01", month: "2013-06", amount: "350.00", event: "s-2013-06-01" },
      from: [{ year: 2013, amount: "300.00" }],
      because: {
        rule: "covered-spend",
        citation,
        inputs: { agreement: null, asked: "360.00", uncovered: "10.00", limit: "50.00", balance: "-50.00" },
      },
    });
    // 100 saved of 2013 stands, and 10 of 2014 is needed.
    expect(of("s-2014-02-10")).toMatchObject({
      from: [
        { year: 2013, amount: "100.00" },
        { year: 2014, amount: "10.00" },
      ],
      because: { inputs: { asked: "110.00", uncovered: "0.00", balance: "390.00" } },
    });
  });

  test("what came back says of which payment, how much of it counts and whose money it is", () => {
    expect(of("r-2013-07-01")).toEqual({
      // Of 355 the budget had paid 350.
      ...{ kind: "refunded", on: "2013-07-01", month: "2013-07", amount: "350.00", event: "r-2013-07-01", from: [] },
      because: {
        rule: "return",
        citation,
        inputs: { of: "s-2013-06-01", asked: "355.00", year: null, balance: "300.00" },
      },
    });
    expect(of("r-2014-02-01")).toMatchObject({
      amount: "0.00",
      because: { inputs: { asked: "5.00", year: 2014, balance: "500.00" } },
    });
  });

  test("an assertion does not exist", () => {
    expect(of("b-2014-02-20")).toBeUndefined();
  });

  test("a lapse says what was left of the year and what of it is kept", () => {
    expect(entries.find(({ kind }) => kind === "lapsed")).toEqual({
      ...{ kind: "lapsed", on: "2013-12-31", month: "2013-12", amount: "200.00", reason: "year-end" },
      from: [{ year: 2013, amount: "200.00" }],
      because: { rule: "year-end", citation, inputs: { year: 2013, left: "300.00", kept: "100.00" } },
    });
  });
});

describe("the entry at the end of service", () => {
  test("of what is left says how much that was, and of which years", () => {
    const book = yearBook("2014-06", {
      regulation: goingOn(),
      end: "2014-06-15",
      events: [spend("2014-01-02", "40.00")],
    });
    expect(book.entries.at(-1)).toEqual({
      ...{ kind: "lapsed", on: "2014-06-15", month: "2014-06", amount: "960.00", reason: "exit" },
      from: [
        { year: 2013, amount: "460.00" },
        { year: 2014, amount: "500.00" },
      ],
      because: { rule: "exit", citation, inputs: { balance: "960.00", held: "0.00" } },
    });
  });

  test("of a debt that is waived says how much it was", () => {
    const book = yearBook("2014-06", {
      ...{ regulation: goingOn({ onExitWithAdvance: "waive" }), end: "2014-06-15" },
      events: [advance("2013-02-01", "700.00"), spend("2013-03-01", "1200.00")],
    });
    expect(book.entries.at(-1)).toEqual({
      ...{ kind: "waived", on: "2014-06-15", month: "2014-06", amount: "200.00" },
      because: { rule: "waived", citation, inputs: { balance: "-200.00" } },
    });
  });
});
