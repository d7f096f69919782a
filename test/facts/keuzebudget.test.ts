import { describe, expect, test } from "vitest";
import { keuzebudget, ledger } from "../../src/index.js";
import { ikbPerson } from "../ikb-person.js";
import { complaints } from "../complaints.js";
import { refused } from "../person.js";

/** In service from December 2023 through 15 February 2024, with something else in place of what is stated. */
const life = { start: "2023-12-01", end: "2024-02-15" };
const opened =
  (change: object, through: unknown = "2024-02", options: object = {}) =>
  () =>
    ledger(keuzebudget, { ...ikbPerson("2024-02", life), ...change }, { through, ...options } as never);
const wrong = (change: object, through?: unknown) => complaints(opened(change, through));
const codeOf = (change: object) => refused(opened(change)).code;
const pay = (...rows: object[]) => wrong({ pay: rows });

const all = {
  "pay-out": { kind: "pay-out", id: "p-1", on: "2023-12-20", amount: "10.00" },
  "buy-leave": { kind: "buy-leave", id: "b-1", on: "2024-01-10", hours: "1", irregularity: "12.50" },
  "sell-leave": { kind: "sell-leave", id: "s-1", on: "2024-02-10", hours: "2" },
  "assert-balance": { kind: "assert-balance", id: "a-1", on: "2024-01-31", amount: "0.00" },
} as const;
const kinds = Object.keys(all) as (keyof typeof all)[];
const fields = kinds.flatMap((kind) => Object.keys(all[kind]).map((field) => [kind, field] as const));

/** What is wrong when one of the events is another, without its place. */
function wrongEvent(kind: keyof typeof all, change: object): string[] {
  const events = kinds.map((one) => (one === kind ? { ...all[one], ...change } : all[one]));
  return wrong({ events }).map((issue) => issue.replace(`facts.events[${kinds.indexOf(kind)}].`, ""));
}
const one = (event: object) => wrong({ events: [event] });

test("facts with everything stated are in order", () => {
  expect(opened({ events: Object.values(all) })().balance).toBe("0.00");
});

describe("what is missing or has another form", () => {
  test.each<[string, unknown, string[]]>([
    ["no facts", undefined, ["facts object"]],
    ["null", null, ["facts object"]],
    ["nothing in it", {}, ["facts.employee object", "facts.employment object", "facts.pay list"]],
  ])("is told for %s", (_, facts, expected) => {
    const call = () => ledger(keuzebudget, facts as never, { through: "2024-02" });
    expect(refused(call).code).toBe("INVALID_FACTS");
    expect(complaints(call)).toEqual(expected);
  });

  test.each<[string, object, string]>([
    ["no date of birth", { employee: {} }, "facts.employee.birthDate date"],
    ["contract hours by row, which are in the pay", { hours: [] }, "facts.hours unknown-field"],
    ["a pension date, which plays no part", { pensionDate: "2040-01-01" }, "facts.pensionDate unknown-field"],
    ["pay that is none", { pay: null }, "facts.pay list"],
    ["events that are none", { events: {} }, "facts.events list"],
    ["an event that is none", { events: ["pay-out"] }, "facts.events[0] object"],
    ["an event of no kind", { events: [{ id: "x" }] }, "facts.events[0].kind choice"],
  ])("is told for %s", (_, change, expected) => {
    expect(codeOf(change)).toBe("INVALID_FACTS");
    expect(wrong(change)).toEqual([expected]);
  });

  test.each([
    "opening",
    "transfer-in",
    "spend",
    "award",
    "refund",
    "take",
    "convert",
    "save",
    "transfer-out",
    "__proto__",
  ])("is told for an event of another budget: %s", (kind) => {
    const { code, issues } = refused(opened({ events: [{ ...all["pay-out"], kind }] }));
    expect([code, issues]).toMatchObject([
      "INVALID_FACTS",
      [{ path: "facts.events[0].kind", code: "choice", expected: expect.stringContaining('"buy-leave"') as string }],
    ]);
  });
});

describe("an event", () => {
  test.each(fields.filter(([, field]) => field !== "kind"))(
    "%s needs its %s, and takes no null for it",
    (kind, field) => {
      if (field !== "irregularity") expect(wrongEvent(kind, { [field]: undefined })[0]?.split(" ")[0]).toBe(field);
      expect(wrongEvent(kind, { [field]: null })[0]?.split(" ")[0]).toBe(field);
    },
  );

  test.each(kinds)("%s has no other field", (kind) => {
    expect(wrongEvent(kind, { note: "x" })).toEqual(["note unknown-field"]);
  });

  test("of leave has hours of more than none, with two decimals at most", () => {
    for (const kind of ["buy-leave", "sell-leave"] as const) {
      for (const hours of ["0", "0.00", "-1"]) expect(wrongEvent(kind, { hours })).toEqual(["hours out-of-range"]);
      for (const hours of ["1,5", "1.234", 1, ""]) expect(wrongEvent(kind, { hours })).toEqual(["hours hours"]);
      expect(wrongEvent(kind, { amount: "10.00" })).toEqual(["amount unknown-field"]);
    }
  });

  test("of a payment has an amount of more than nothing", () => {
    for (const amount of ["0", "0.00", "-10.00"])
      expect(wrongEvent("pay-out", { amount })).toEqual(["amount out-of-range"]);
    for (const amount of ["10,00", "1.000,00", "10.001", 10])
      expect(wrongEvent("pay-out", { amount })).toEqual(["amount amount"]);
  });

  test("of buying may have an ORT of its own, zero or more; of selling it has none", () => {
    for (const irregularity of ["0", "0.00", "150"]) expect(wrongEvent("buy-leave", { irregularity })).toEqual([]);
    expect(wrongEvent("buy-leave", { irregularity: "-0.01" })).toEqual(["irregularity out-of-range"]);
    expect(wrongEvent("buy-leave", { irregularity: "12,50" })).toEqual(["irregularity amount"]);
    expect(wrongEvent("sell-leave", { irregularity: "0" })).toEqual(["irregularity unknown-field"]);
  });

  test("that asserts a balance may assert nothing, and less", () => {
    for (const amount of ["0", "-1.5"]) expect(wrongEvent("assert-balance", { amount })).toEqual([]);
    expect(wrongEvent("assert-balance", { amount: "x" })).toEqual(["amount amount"]);
  });

  test("has its own name", () => {
    const events = [all["pay-out"], { ...all["sell-leave"], id: "p-1" }];
    expect(codeOf({ events })).toBe("DUPLICATE_EVENT");
    expect(wrong({ events })).toEqual(["facts.events[1].id duplicate-event"]);
  });

  test("happens in the first month of the ledger or later", () => {
    for (const event of [all["pay-out"], all["buy-leave"], all["assert-balance"]]) {
      expect(one({ ...event, on: "2023-11-30" })).toEqual(["facts.events[0].on out-of-range"]);
      expect(one({ ...event, on: "2023-12-01" })).toEqual([]);
    }
    expect(one({ ...all["pay-out"], on: "2023-02-29" })).toEqual(["facts.events[0].on date"]);
  });
});

describe("leave", () => {
  test("is sold from January 2024 on", () => {
    expect(codeOf({ events: [{ ...all["sell-leave"], on: "2023-12-31" }] })).toBe("OUT_OF_RANGE");
    expect(one({ ...all["sell-leave"], on: "2023-12-31" })).toEqual(["facts.events[0].on out-of-range"]);
    expect(one({ ...all["sell-leave"], on: "2024-01-01" })).toEqual([]);
    const { issues } = refused(opened({ events: [{ ...all["sell-leave"], on: "2023-12-31" }] }));
    expect(issues).toEqual([
      {
        ...{ path: "facts.events[0].on", code: "out-of-range", received: "2023-12-31" },
        expected: "a day from 2024-01 on",
      },
    ]);
  });

  test.each(["buy-leave", "sell-leave"] as const)(
    "has a price through the last month of employment only: %s",
    (kind) => {
      // Through the end of the month, also after the last day of service.
      expect(one({ ...all[kind], on: "2024-02-29" })).toEqual([]);
      expect(codeOf({ events: [{ ...all[kind], on: "2024-03-01" }] })).toBe("OUT_OF_RANGE");
      expect(one({ ...all[kind], on: "2024-03-01" })).toEqual(["facts.events[0].on out-of-range"]);
      expect(one({ ...all[kind], on: "2030-01-01" })).toEqual(["facts.events[0].on out-of-range"]);
    },
  );

  test("is not needed to have a price after the last month asked for: there may be no pay yet", () => {
    const open = { employment: { start: "2023-12-01" }, events: [{ ...all["buy-leave"], on: "2025-03-01" }] };
    expect(wrong(open)).toEqual([]);
  });

  test("is not what is paid out after the employment", () => {
    expect(one({ ...all["pay-out"], on: "2024-03-01" })).toEqual([]);
  });

  test("bought for more than an amount can tell is refused", () => {
    const facts = {
      employment: { start: "2024-01-01" },
      pay: [{ month: "2024-01", salary: "999999999999.99" }],
      events: [{ ...all["buy-leave"], hours: "999999999999.99" }],
    };
    const call = () => ledger(keuzebudget, { ...ikbPerson("2024-01"), ...facts }, { through: "2024-01" });
    expect(refused(call).code).toBe("OUT_OF_RANGE");
    expect(complaints(call)).toHaveLength(1);
  });
});

describe("the pay", () => {
  const row = { month: "2023-12", through: "2024-02", salary: "3000" };

  test("covers every month of employment since January 2016; each hole is named", () => {
    const { code, issues: found } = refused(opened({ pay: [{ month: "2024-01", salary: "3000" }] }));
    expect(code).toBe("PAY_MISSING");
    expect(found.map(({ path, expected }) => `${path}: ${expected}`)).toEqual([
      "facts.pay: a row for 2023-12",
      "facts.pay: a row for 2024-02",
    ]);
    const since = (month: string) =>
      complaints(() =>
        ledger(
          keuzebudget,
          { ...ikbPerson("2016-02", { start: "2010-01-01" }), pay: [{ month, through: "2016-02", salary: "1" }] },
          { through: "2016-02" },
        ),
      );
    expect(since("2016-01")).toEqual([]);
    expect(since("2016-02")).toEqual(["facts.pay pay-missing"]);
    // What the loopbaanbedrag needs from July 2015 on is too much here.
    expect(since("2015-12")).toEqual(["facts.pay[0].month out-of-range"]);
  });

  test("says each month once, and none outside the employment", () => {
    expect(pay(row, { month: "2024-01", salary: "1" })).toEqual(["facts.pay[1].month duplicate-month"]);
    expect(pay(row, { month: "2024-03", salary: "1" })).toEqual(["facts.pay[1].month out-of-range"]);
    expect(pay(row, { month: "2023-11", salary: "1" })).toEqual(["facts.pay[1].month out-of-range"]);
  });

  test.each(["salary", "irregularity", "holidayAllowance", "yearEndAllowance"])("has no %s below zero", (field) => {
    expect(pay({ ...row, [field]: "-0.01" })).toEqual([`facts.pay[0].${field} out-of-range`]);
    expect(pay({ ...row, [field]: "1,00" })).toEqual([`facts.pay[0].${field} amount`]);
  });

  test("has the other percentages of the EJU through July 2022", () => {
    expect(pay({ ...row, yearEndVariant: "5.5" })).toEqual(["facts.pay[0].yearEndVariant out-of-range"]);
    expect(pay({ ...row, yearEndVariant: "8.3" })).toEqual([]);
    expect(pay({ ...row, yearEndVariant: "8" })).toEqual(["facts.pay[0].yearEndVariant choice"]);
  });

  test("has hours of more than none that fit in a week", () => {
    for (const hoursPerWeek of ["0", "-1", "168.01"])
      expect(pay({ ...row, hoursPerWeek })).toEqual(["facts.pay[0].hoursPerWeek out-of-range"]);
    expect(pay({ ...row, hoursPerWeek: "36,0" })).toEqual(["facts.pay[0].hoursPerWeek hours"]);
  });

  test("has no misspelt field", () => {
    expect(pay({ month: "2023-12", through: "2024-02", salry: "3000" })).toEqual([
      "facts.pay[0].salary amount",
      "facts.pay[0].salry unknown-field",
    ]);
  });
});

describe("what does not go together", () => {
  test("is a last month before the first of the ledger, or after 2199", () => {
    expect(wrong({}, "2023-11")).toEqual(["through out-of-range"]);
    expect(wrong({}, "2200-01")).toEqual(["through out-of-range"]);
    expect(wrong({}, "2199-12")).toEqual([]);
    const before = () => ledger(keuzebudget, ikbPerson("2016-01", { start: "2010-01-01" }), { through: "2015-12" });
    expect(complaints(before)).toEqual(["through out-of-range"]);
  });

  test("is an end before the start", () => {
    expect(
      wrong({ employment: { start: "2023-12-02", end: "2023-12-01" }, pay: [{ month: "2023-12", salary: "1" }] }),
    ).toEqual(["facts.employment.end out-of-range"]);
  });

  test("is told in the order of the contract, and all of it", () => {
    const events = [
      { ...all["pay-out"], amount: "0" },
      { ...all["sell-leave"], id: "p-1", on: "2024-03-01" },
    ];
    const facts = { pay: [{ month: "2024-01", through: "2024-02", salary: "1" }], events };
    expect(codeOf(facts)).toBe("PAY_MISSING");
    expect(wrong(facts).sort()).toEqual([
      "facts.events[0].amount out-of-range",
      "facts.events[1].id duplicate-event",
      "facts.events[1].on out-of-range",
      "facts.pay pay-missing",
    ]);
    expect(codeOf({ events })).toBe("DUPLICATE_EVENT");
  });

  test("is an interpretation of another budget", () => {
    const call = opened({}, "2024-02", { interpretations: { monthOrder: "accrue-spend-lapse", rounding: "never" } });
    expect(refused(call).code).toBe("INVALID_INTERPRETATION");
    expect(complaints(call).sort()).toEqual([
      "interpretations.monthOrder interpretation",
      "interpretations.rounding interpretation",
    ]);
  });
});
