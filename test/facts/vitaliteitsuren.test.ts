import { describe, expect, test } from "vitest";
import { ledger, vitaliteitsuren } from "../../src/index.js";
import { hoursBook, type HoursEvent, hoursPerson } from "../hours-person.js";
import { complaints } from "../complaints.js";
import { refused } from "../person.js";

/** Service since January 2016, asked for through December, with something else in place of what is stated. */
const opened =
  (change: object, through: unknown = "2016-12", options: object = {}) =>
  () =>
    ledger(vitaliteitsuren, { ...hoursPerson({ start: "2016-01-01" }), ...change }, {
      through,
      ...options,
    } as never);
const wrong = (change: object, through?: unknown) => complaints(opened(change, through));

const all = {
  opening: { kind: "opening", id: "o-1", on: "2016-01-01", lots: [{ year: 2015, hours: "1.00" }] },
  take: { kind: "take", id: "t-1", on: "2016-03-01", hours: "1.50" },
  convert: { kind: "convert", id: "c-1", on: "2016-04-01", hours: "2", hourlyWage: "20.00" },
  save: { kind: "save", id: "v-1", on: "2016-05-01", hours: "3" },
  "assert-balance": { kind: "assert-balance", id: "a-1", on: "2016-06-01", amount: "30.50" },
} as const;
const kinds = Object.keys(all) as (keyof typeof all)[];
const fields = kinds.flatMap((kind) => Object.keys(all[kind]).map((field) => [kind, field] as const));

/** What is wrong when one of the events is another, without its place. */
function wrongEvent(kind: keyof typeof all, change: object): string[] {
  const events = kinds.map((one) => (one === kind ? { ...all[one], ...change } : all[one]));
  return wrong({ events }).map((issue) => issue.replace(`facts.events[${kinds.indexOf(kind)}].`, ""));
}
const lots = (...stated: unknown[]) => wrong({ events: [{ ...all.opening, on: "2016-03-01", lots: stated }] });
const codeOf = (change: object) => refused(opened(change)).code;

test("facts with everything stated are in order", () => {
  const events = Object.values(all);
  const change = {
    employment: { start: "2016-01-01", end: null, category: "regular" },
    pensionDate: "2030-01-01",
    events,
  };
  // 1 taken over and 36; less 1.5, 2 and 3.
  expect(opened(change)().balance).toBe("30.50");
});

test("facts with no more than has to be are in order", () => {
  const facts = {
    employee: { birthDate: "1960-06-01" },
    employment: { start: "2016-01-01" },
    hours: [{ from: "2016-01", hoursPerWeek: "36" }],
  };
  expect(ledger(vitaliteitsuren, facts, { through: "2016-01" }).balance).toBe("36.00");
});

describe("what is missing or has another form", () => {
  test.each<[string, unknown, string[]]>([
    ["no facts", undefined, ["facts object"]],
    ["null", null, ["facts object"]],
    ["a list", [], ["facts object"]],
    ["nothing in it", {}, ["facts.employee object", "facts.employment object", "facts.hours list"]],
  ])("is told for %s", (_, facts, expected) => {
    const call = () => ledger(vitaliteitsuren, facts as never, { through: "2016-12" });
    expect(refused(call).code).toBe("INVALID_FACTS");
    expect(complaints(call)).toEqual(expected);
  });

  test.each<[string, object, string]>([
    ["no date of birth", { employee: {} }, "facts.employee.birthDate date"],
    ["a date of birth that does not exist", { employee: { birthDate: "1987-02-29" } }, "facts.employee.birthDate date"],
    ["no start", { employment: {} }, "facts.employment.start date"],
    [
      "an unknown category",
      { employment: { start: "2016-01-01", category: "intern" } },
      "facts.employment.category choice",
    ],
    ["an end that is no day", { employment: { start: "2016-01-01", end: "2016-13-01" } }, "facts.employment.end date"],
    ["hours that are none", { hours: null }, "facts.hours list"],
    ["no row of hours", { hours: [] }, "facts.hours list"],
    ["a row that is none", { hours: [null] }, "facts.hours[0] object"],
    ["a pension date that does not exist", { pensionDate: "2026-02-29" }, "facts.pensionDate date"],
    ["a pension month", { pensionDate: "2026-02" }, "facts.pensionDate date"],
    ["null for a pension date", { pensionDate: null }, "facts.pensionDate date"],
    ["pay, which it does not have", { pay: [] }, "facts.pay unknown-field"],
    ["a misspelt field", { penionDate: "2026-02-01" }, "facts.penionDate unknown-field"],
    ["events that are none", { events: null }, "facts.events list"],
    ["an event that is none", { events: [null] }, "facts.events[0] object"],
    ["an event of no kind", { events: [{ id: "x", on: "2016-03-01" }] }, "facts.events[0].kind choice"],
  ])("is told for %s", (_, change, expected) => {
    expect(codeOf(change)).toBe("INVALID_FACTS");
    expect(wrong(change)).toEqual([expected]);
  });

  test.each(["spend", "refund", "award", "transfer-in", "pay-out", "buy-leave", "advance", "constructor"])(
    "is told for an event of another budget: %s",
    (kind) => {
      const { code, issues } = refused(opened({ events: [{ ...all.take, kind }] }));
      expect([code, issues]).toMatchObject([
        "INVALID_FACTS",
        [{ path: "facts.events[0].kind", code: "choice", expected: expect.stringContaining('"convert"') as string }],
      ]);
    },
  );

  test("is told for the month asked for and for the readings as well, all at once", () => {
    const call = opened({ employee: {}, hours: [{ from: "2016-1", hoursPerWeek: 36 }] }, "2016", {
      interpretations: { rounding: "once" },
      until: "2016-12",
    });
    expect(complaints(call).sort()).toEqual([
      "facts.employee.birthDate date",
      "facts.hours[0].from month",
      "facts.hours[0].hoursPerWeek hours",
      "interpretations.rounding interpretation",
      "through month",
      "until unknown-field",
    ]);
  });
});

describe("an event", () => {
  test.each(fields.filter(([, field]) => field !== "kind"))(
    "%s needs its %s, and takes no null for it",
    (kind, field) => {
      for (const nothing of [undefined, null])
        expect(wrongEvent(kind, { [field]: nothing })[0]?.split(" ")[0]).toBe(field);
    },
  );

  test.each(kinds)("%s has no other field", (kind) => {
    expect(wrongEvent(kind, { note: "x" })).toEqual(["note unknown-field"]);
  });

  test.each(["take", "convert", "save"] as const)(
    "%s is about hours, more than none, with two decimals at most",
    (kind) => {
      for (const hours of ["0", "0.00", "-1", "-0.01"])
        expect(wrongEvent(kind, { hours })).toEqual(["hours out-of-range"]);
      for (const hours of ["1.234", "1,5", "", "1e1", " 1", "1234567890123"])
        expect(wrongEvent(kind, { hours })).toEqual(["hours hours"]);
      for (const hours of [1, 1.5, null, ["1"]]) expect(wrongEvent(kind, { hours })).toEqual(["hours hours"]);
      for (const hours of ["0.01", "36", "7.2", "007.20"]) expect(wrongEvent(kind, { hours })).toEqual([]);
      expect(wrongEvent(kind, { hours: undefined, amount: "1" })).toEqual(["hours hours", "amount unknown-field"]);
    },
  );

  test("of a conversion has a wage of more than nothing", () => {
    for (const hourlyWage of ["0", "0.00", "-22.49"])
      expect(wrongEvent("convert", { hourlyWage })).toEqual(["hourlyWage out-of-range"]);
    for (const hourlyWage of ["22,49", "22.495", 22.49, ""])
      expect(wrongEvent("convert", { hourlyWage })).toEqual(["hourlyWage amount"]);
  });

  test("that asserts a balance may assert nothing, and less", () => {
    for (const amount of ["0", "-1.5", "30.5"]) expect(wrongEvent("assert-balance", { amount })).toEqual([]);
    expect(wrongEvent("assert-balance", { amount: "7,2" })).toEqual(["amount amount"]);
  });

  test("of saving hours is no saving of money", () => {
    const municipal = {
      hours: undefined,
      year: 2016,
      amount: "1",
      through: "2017-01-01",
      goal: "x",
      recordedInPop: true,
    };
    expect(wrongEvent("save", municipal)[0]).toBe("hours hours");
  });

  test("has its own name", () => {
    const events = [all.take, { ...all.save, id: "t-1" }, { ...all.convert, id: "t-1" }];
    expect(codeOf({ events })).toBe("DUPLICATE_EVENT");
    expect(wrong({ events })).toEqual(["facts.events[1].id duplicate-event", "facts.events[2].id duplicate-event"]);
    expect(wrongEvent("take", { id: "" })).toEqual(["id text"]);
  });

  test("happens on a day that exists, in the first month of the ledger or later", () => {
    expect(wrongEvent("take", { on: "2016-02-30" })).toEqual(["on date"]);
    expect(wrong({ events: [{ ...all.take, on: "2015-12-31" }] })).toEqual(["facts.events[0].on out-of-range"]);
    expect(wrong({ employment: { start: "2016-01-20" }, events: [{ ...all.take, on: "2016-01-01" }] })).toEqual([]);
    // After the first opening, also where the employment is older.
    const opening = { ...all.opening, on: "2016-04-30", lots: [] };
    expect(wrong({ events: [{ ...all.take, on: "2016-03-31" }, opening] })).toEqual([
      "facts.events[0].on out-of-range",
    ]);
    expect(wrong({ events: [{ ...all.take, on: "2016-04-01" }, opening] })).toEqual([]);
    // July 2015 is where the scheme begins.
    expect(wrong({ employment: { start: "2010-01-01" }, events: [{ ...all.take, on: "2015-06-30" }] })).toEqual([
      "facts.events[0].on out-of-range",
    ]);
  });

  test("after the last month asked for is checked as well", () => {
    expect(wrong({ events: [{ ...all.take, on: "2019-01-01", hours: "0" }] })).toEqual([
      "facts.events[0].hours out-of-range",
    ]);
  });

  test("may be large, as long as all hours together stay exact; the one that goes too far is told at its hours", () => {
    const take = (count: number): HoursEvent[] =>
      Array.from({ length: count }, (_, index) => ({
        ...{ kind: "take", id: `t-${index}`, on: "2016-03-01" },
        hours: "999999999999.99",
      }));
    expect(hoursBook("2016-12", { start: "2016-01-01", events: take(90) }).balance).toBe("-89999999999963.10");
    const call = () => hoursBook("2016-12", { start: "2016-01-01", events: take(91) });
    expect(refused(call).code).toBe("OUT_OF_RANGE");
    expect(complaints(call)).toEqual(["facts.events[90].hours out-of-range"]);
  });
});

describe("hours that are taken over", () => {
  test("are stated by year, as hours or as an amount", () => {
    expect(lots({ year: 2016, hours: "1.5" }, { year: 2015, amount: "1.5" }, { year: 2016, hours: "0" })).toEqual([]);
    expect(lots()).toEqual([]);
    expect(lots({ year: 2016, hours: "1", amount: "1" })).toEqual(["facts.events[0].lots[0].amount unknown-field"]);
  });

  test.each([
    [2014, "year out-of-range"],
    [2017, "year out-of-range"],
    ["2016", "year number"],
    [2015.5, "year number"],
    [null, "year number"],
    [undefined, "year number"],
  ])("are of a year from 2015 through that of the event, a number: not %j", (year, expected) => {
    expect(lots({ year: 2015, hours: "1" }, { year, hours: "1" })).toEqual([`facts.events[0].lots[1].${expected}`]);
  });

  test("are of a year of this calendar; one far away is told once", () => {
    expect(lots({ year: 1899, hours: "1" })).toEqual(["facts.events[0].lots[0].year out-of-range"]);
    expect(lots({ year: 2200, hours: "1" })).toEqual(["facts.events[0].lots[0].year out-of-range"]);
  });

  test.each<[unknown, string]>([
    ["-1", "out-of-range"],
    ["-0.01", "out-of-range"],
    ["1,5", "hours"],
    ["1.234", "hours"],
    ["", "hours"],
    [1, "hours"],
  ])("are zero or more, a text with two decimals at most: not %j", (hours, code) => {
    expect(lots({ year: 2016, hours })).toEqual([`facts.events[0].lots[0].hours ${code}`]);
  });

  test("as an amount are told at the amount just the same", () => {
    const wrongLot = (lot: object) => lots(lot).map((issue) => issue.replace("facts.events[0].lots[0].", ""));
    expect(wrongLot({ year: 2016, amount: "-1" })).toEqual(["amount out-of-range"]);
    expect(wrongLot({ year: 2016, amount: "1,5" })).toEqual(["amount hours"]);
    expect(wrongLot({ year: 2016, amount: 1 })).toEqual(["amount hours"]);
    expect(wrongLot({ year: "2016", amount: "1" })).toEqual(["year number"]);
    expect(wrongLot({ year: 2016, amount: "1", note: "x" })).toEqual(["note unknown-field"]);
  });

  test.each<[string, unknown, string[]]>([
    ["neither", { year: 2016 }, ["hours hours"]],
    ["a misspelt field", { year: 2016, hour: "1" }, ["hours hours", "hour unknown-field"]],
    ["a field too many", { year: 2016, hours: "1", note: "x" }, ["note unknown-field"]],
  ])("with %s are told", (_, lot, expected) => {
    expect(lots(lot)).toEqual(expected.map((issue) => `facts.events[0].lots[0].${issue}`));
  });

  test.each([null, "1.00", 7])("are no %j", (lot) => {
    expect(lots(lot)).toEqual(["facts.events[0].lots[0] object"]);
  });

  test("do not come before the employment, nor before July 2015", () => {
    expect(wrong({ events: [{ ...all.opening, on: "2015-12-31", lots: [] }] })).toEqual([
      "facts.events[0].on out-of-range",
    ]);
    expect(
      wrong({ employment: { start: "2010-01-01" }, events: [{ ...all.opening, on: "2015-06-30", lots: [] }] }),
    ).toEqual(["facts.events[0].on out-of-range"]);
  });
});

describe("the contract hours", () => {
  test("are known from the first month of the ledger on", () => {
    const hours = [{ from: "2016-02", hoursPerWeek: "36" }];
    expect(codeOf({ hours })).toBe("OUT_OF_RANGE");
    expect(wrong({ hours })).toEqual(["facts.hours[0].from out-of-range"]);
    // The first opening is where it begins.
    expect(wrong({ hours, events: [{ ...all.opening, on: "2016-02-10", lots: [] }] })).toEqual([]);
    expect(wrong({ hours: [{ from: "2016-01", hoursPerWeek: "36" }] })).toEqual([]);
    expect(wrong({ hours: [{ from: "2015-07", hoursPerWeek: "36" }], employment: { start: "2010-01-01" } })).toEqual(
      [],
    );
  });

  test("are stated once a month", () => {
    const row = { from: "2016-01", hoursPerWeek: "36" };
    expect(codeOf({ hours: [row, row] })).toBe("DUPLICATE_MONTH");
    expect(wrong({ hours: [row, row] })).toEqual(["facts.hours[1].from duplicate-month"]);
  });

  test("are more than none and fit in a week", () => {
    const of = (hoursPerWeek: unknown) => wrong({ hours: [{ from: "2016-01", hoursPerWeek }] });
    for (const hours of ["0", "0.00", "-1", "168.01"])
      expect(of(hours)).toEqual(["facts.hours[0].hoursPerWeek out-of-range"]);
    for (const hours of ["7,2", 36, null, "36.001"]) expect(of(hours)).toEqual(["facts.hours[0].hoursPerWeek hours"]);
    for (const hours of ["0.01", "168", "36.00"]) expect(of(hours)).toEqual([]);
  });
});

describe("what does not go together", () => {
  test("is an end before the start", () => {
    expect(wrong({ employment: { start: "2016-01-02", end: "2016-01-01" } })).toEqual([
      "facts.employment.end out-of-range",
    ]);
  });

  test("is a last month before the first of the ledger, or after 2199", () => {
    expect(wrong({}, "2015-12")).toEqual(["through out-of-range"]);
    expect(wrong({ employment: { start: "2010-01-01" } }, "2015-06")).toEqual(["through out-of-range"]);
    expect(wrong({ events: [{ ...all.opening, on: "2016-05-01", lots: [] }] }, "2016-04")).toEqual([
      "through out-of-range",
    ]);
    expect(wrong({}, "2200-01")).toEqual(["through out-of-range"]);
    expect(opened({}, "2199-12")().years).toHaveLength(184);
  });

  test("is told in the order of the contract, and all of it", () => {
    const row = { from: "2016-01", hoursPerWeek: "36" };
    const events = [all.take, { ...all.take, on: "2015-01-01", hours: "0" }];
    const facts = { hours: [row, row], events };
    expect(codeOf(facts)).toBe("DUPLICATE_MONTH");
    expect(wrong(facts).sort()).toEqual([
      "facts.events[1].hours out-of-range",
      "facts.events[1].id duplicate-event",
      "facts.events[1].on out-of-range",
      "facts.hours[1].from duplicate-month",
    ]);
    expect(codeOf({ events })).toBe("DUPLICATE_EVENT");
  });

  test("is not a pension before the employment, or before the birth: then there are no hours", () => {
    expect(opened({ pensionDate: "1950-01-01" })().balance).toBe("0.00");
  });
});
