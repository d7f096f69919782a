import { describe, expect, test } from "vitest";
import * as library from "../../src/index.js";
import {
  forecast,
  gemeentelijkLoopbaanbudget,
  ledger,
  loopbaanbedrag,
  payslip,
  termsOn,
  yearStatement,
} from "../../src/index.js";
import { local, official, yearBook } from "../municipality.js";
import { person } from "../person.js";
import { type ByMonth, type ByYear, matter, told } from "./matter.js";

const byMonth = matter.filter((one): one is ByMonth => one.scheme === loopbaanbedrag.id);
const byYear = matter.filter((one): one is ByYear => one.scheme === gemeentelijkLoopbaanbudget.id);

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe("inputs", () => {
  test("may be frozen through and through, and are what they were", () => {
    const before = JSON.stringify(matter);
    const free = told(library, structuredClone(matter));
    expect(told(library, frozen(structuredClone(matter)))).toBe(free);
    expect(JSON.stringify(matter)).toBe(before);
  });

  test("that change later do not change a ledger that was computed from them", () => {
    for (const { facts, through, interpretations } of structuredClone(byMonth)) {
      const expected = JSON.stringify(ledger(loopbaanbedrag, structuredClone(facts), { through, interpretations }));
      const late = ledger(loopbaanbedrag, facts, { through, interpretations });
      for (const row of facts.pay) row.salary = "9999.99";
      facts.pay.length = 0;
      for (const event of facts.events ?? []) if ("lots" in event) event.lots.length = 0;
      for (const event of facts.events ?? []) event.on = "1999-01-01";
      facts.employment.start = "1999-01-01";
      facts.employee.birthDate = "1949-01-01";
      expect(JSON.stringify(late)).toBe(expected);
    }
  });

  test("that change later do not change a ledger by the year either, nor the regulation in it", () => {
    for (const { facts, through } of structuredClone(byYear)) {
      const expected = JSON.stringify(ledger(gemeentelijkLoopbaanbudget, structuredClone(facts), { through }));
      const late = ledger(gemeentelijkLoopbaanbudget, facts, { through });
      if (typeof facts.regulation === "object") Object.assign(facts.regulation, { yearAmount: "1.00", lastYear: 2199 });
      for (const row of facts.hours ?? []) row.hoursPerWeek = "1";
      if (facts.hours) facts.hours.length = 0;
      for (const event of facts.events ?? [])
        Object.assign(event, { on: "1999-01-01", amount: "0.01", goal: "", year: 1999 });
      facts.employment.start = "1999-01-01";
      expect(JSON.stringify(late)).toBe(expected);
    }
  });
});

describe("a ledger", () => {
  test("that is frozen, or was stored as JSON and read back, gives the same payslip and forecast", () => {
    for (const { facts, through, interpretations } of byMonth) {
      const book = ledger(loopbaanbedrag, facts, { through, interpretations });
      const read = (from: typeof book) => JSON.stringify([payslip(from, through), forecast(from, { months: 70 })]);
      expect(read(JSON.parse(JSON.stringify(book)) as typeof book)).toBe(read(book));
      expect(read(frozen(book))).toBe(read(book));
    }
  });

  test("by the year that is frozen, or was stored as JSON and read back, gives the same statement and forecast", () => {
    for (const { facts, through } of byYear) {
      const book = ledger(gemeentelijkLoopbaanbudget, facts, { through });
      const year = Number(through.slice(0, 4));
      const read = (from: typeof book) => JSON.stringify([yearStatement(from, year), forecast(from, { months: 70 })]);
      expect(read(JSON.parse(JSON.stringify(book)) as typeof book)).toBe(read(book));
      expect(read(frozen(book))).toBe(read(book));
    }
  });

  test("gives the same parts in whatever order they are read, and each of them once", () => {
    const parts = ["months", "years", "entries", "lots", "lapsesAhead", "findings"] as const;
    const open = (one: ByMonth | ByYear): Partial<Record<(typeof parts)[number], unknown>> =>
      one.scheme === "gemeenten/loopbaanbudget"
        ? ledger(gemeentelijkLoopbaanbudget, one.facts, { through: one.through })
        : ledger(loopbaanbedrag, one.facts, { through: one.through, interpretations: one.interpretations });
    for (const one of matter) {
      const whole = open(one);
      const backwards = open(one);
      for (const part of [...parts].reverse()) expect(backwards[part]).toBe(backwards[part]);
      for (const part of parts) expect(JSON.stringify(backwards[part])).toBe(JSON.stringify(whole[part]));
    }
  });
});

test("what a result shares with the library cannot be changed through it", () => {
  const { terms } = termsOn(loopbaanbedrag, "2018-01-01");
  expect(() => ((terms["rate"] as unknown as { sources: unknown[] }).sources.length = 0)).toThrow(TypeError);
  const open = () => ledger(loopbaanbedrag, person("2018-01"), { through: "2018-01" });
  const assumed = (book: ReturnType<typeof open>) => book.findings.find(({ code }) => code === "assumed-term");
  (assumed(open()) as { through: unknown }).through = "1999-01";
  expect(assumed(open())).toMatchObject({ from: "2015-07", through: "2019-06" });
});

test("what a ledger by the year shares with the library cannot be changed through it", () => {
  const { regulation } = yearBook("2013-12");
  expect(() => ((regulation as { yearAmount: string }).yearAmount = "1.00")).toThrow(TypeError);
  const { terms } = termsOn(gemeentelijkLoopbaanbudget, "2014-01-01");
  expect(() => ((terms["yearAmount"] as unknown as { sources: unknown[] }).sources.length = 0)).toThrow(TypeError);
  // One that was written out is a copy of what was stated.
  const stated = { ...local() };
  const book = ledger(gemeentelijkLoopbaanbudget, official({ regulation: stated }), { through: "2013-12" });
  stated.yearAmount = "1.00";
  expect(book.regulation.yearAmount).toBe("500.00");
});

test("a ledger may be read through a proxy, as reactive views do, and is plain data to JSON and a spread", () => {
  const book = ledger(loopbaanbedrag, person("2018-03"), { through: "2018-03" });
  expect(new Proxy(book, {}).months).toEqual(book.months);
  expect(JSON.stringify(new Proxy(book, {}))).toBe(JSON.stringify(book));
  expect(Object.keys({ ...book })).toEqual(Object.keys(JSON.parse(JSON.stringify(book)) as object));
  const years = yearBook("2014-03");
  expect(new Proxy(years, {}).years).toEqual(years.years);
  expect(JSON.stringify(new Proxy(years, {}))).toBe(JSON.stringify(years));
  expect(Object.keys({ ...years })).toEqual(Object.keys(JSON.parse(JSON.stringify(years)) as object));
});
