import { describe, expect, test } from "vitest";
import { forecast, ledger, loopbaanbedrag, payslip, termsOn } from "../../src/index.js";
import { person } from "../person.js";
import { matter, told } from "./matter.js";

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

const library = { forecast, ledger, loopbaanbedrag, payslip, termsOn } as never;

describe("inputs", () => {
  test("may be frozen through and through, and are what they were", () => {
    const before = JSON.stringify(matter);
    const free = told(library, structuredClone(matter));
    expect(told(library, frozen(structuredClone(matter)))).toBe(free);
    expect(JSON.stringify(matter)).toBe(before);
  });

  test("that change later do not change a ledger that was computed from them", () => {
    for (const { facts, through, interpretations } of structuredClone(matter)) {
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
});

describe("a ledger", () => {
  test("that is frozen, or was stored as JSON and read back, gives the same payslip and forecast", () => {
    for (const { facts, through, interpretations } of matter) {
      const book = ledger(loopbaanbedrag, facts, { through, interpretations });
      const read = (from: typeof book) => JSON.stringify([payslip(from, through), forecast(from, { months: 70 })]);
      expect(read(JSON.parse(JSON.stringify(book)) as typeof book)).toBe(read(book));
      expect(read(frozen(book))).toBe(read(book));
    }
  });

  test("gives the same parts in whatever order they are read, and each of them once", () => {
    const parts = ["months", "entries", "lots", "lapsesAhead"] as const;
    for (const { facts, through, interpretations } of matter) {
      const whole = ledger(loopbaanbedrag, facts, { through, interpretations });
      const backwards = ledger(loopbaanbedrag, facts, { through, interpretations });
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

test("a ledger may be read through a proxy, as reactive views do, and is plain data to JSON and a spread", () => {
  const book = ledger(loopbaanbedrag, person("2018-03"), { through: "2018-03" });
  expect(new Proxy(book, {}).months).toEqual(book.months);
  expect(JSON.stringify(new Proxy(book, {}))).toBe(JSON.stringify(book));
  expect(Object.keys({ ...book })).toEqual(Object.keys(JSON.parse(JSON.stringify(book)) as object));
});
