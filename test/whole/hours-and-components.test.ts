import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vectorsOf } from "../../conformance/kit.mjs";
import {
  answer,
  answerLine,
  type ComponentsLedger,
  explain,
  forecast,
  type HoursLedger,
  keuzebudget,
  type KeuzebudgetFacts,
  ledger,
  payslip,
  termsOn,
  vitaliteitsuren,
  type VitaliteitsurenFacts,
  yearStatement,
} from "../../src/index.js";
import { calls, componentsEntry, finding, hoursEntry } from "../../src/schema.js";
import { hoursCases } from "../properties/hours-arbitraries.js";
import { ikbCases } from "../properties/ikb-arbitraries.js";

interface Asked<Facts> {
  readonly facts: Facts;
  readonly through: string;
  readonly interpretations?: object;
}

const vectors = <Facts>(file: string) =>
  vectorsOf(file).map((vector): Asked<Facts> => {
    const { facts, through, interpretations } = vector as unknown as Asked<Facts>;
    return { facts, through, interpretations: interpretations ?? {} };
  });

/** The vectors, and fifty people nobody thought of, the same in every run. */
const ofHours: readonly Asked<VitaliteitsurenFacts>[] = [
  ...vectors<VitaliteitsurenFacts>("vitaliteitsuren.jsonl"),
  ...(fc.sample(hoursCases, { numRuns: 50, seed: 2015_07_01 }) as unknown as Asked<VitaliteitsurenFacts>[]),
];
const ofComponents: readonly Asked<KeuzebudgetFacts>[] = [
  ...vectors<KeuzebudgetFacts>("keuzebudget.jsonl"),
  ...(fc.sample(ikbCases, { numRuns: 50, seed: 2016_01_01 }) as unknown as Asked<KeuzebudgetFacts>[]),
];
const hoursOf = ({ facts, through }: Asked<VitaliteitsurenFacts>) => ledger(vitaliteitsuren, facts, { through });
const componentsOf = ({ facts, through, interpretations = {} }: Asked<KeuzebudgetFacts>) =>
  ledger(keuzebudget, facts, { through, interpretations });

const stored = <T>(result: T) => JSON.parse(JSON.stringify(result)) as T;
const resultOf = (request: object) => {
  const given = answer(request);
  if (!given.ok) throw new Error(JSON.stringify(given.error));
  return given.result;
};

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** The first, a middle and the last month of a ledger. */
function monthsOf(book: HoursLedger | ComponentsLedger): string[] {
  const first = "months" in book ? book.months[0]!.month : book.entries[0]?.month;
  return [first, book.entries[Math.floor(book.entries.length / 2)]?.month, book.through].flatMap(
    (month) => month ?? [],
  );
}

describe("what goes in and comes out has the shape its schema says:", () => {
  test("hours, with their payslips, statements, forecasts and explanations", () => {
    for (const one of ofHours) {
      const { facts, through } = one;
      const request = { call: "ledger", scheme: vitaliteitsuren.id, facts, through };
      expect(calls.ledger.request.parse(request)).toEqual(request);
      const book = stored(hoursOf(one));
      expect(calls.ledger.result.parse(book)).toEqual(book);
      for (const entry of book.entries) expect(hoursEntry.parse(entry)).toEqual(entry);
      for (const one of book.findings) expect(finding.parse(one)).toEqual(one);
      for (const { year } of book.years) {
        const statement = yearStatement(book, year);
        expect(calls.yearStatement.result.parse(statement)).toEqual(statement);
      }
      for (const month of monthsOf(book)) {
        const slip = payslip(book, month);
        expect(calls.payslip.result.parse(slip)).toEqual(slip);
      }
      const ahead = forecast(book, { months: 70 });
      expect(calls.forecast.result.parse(ahead)).toEqual(ahead);
      expect(calls.explain.result.safeParse(explain(book, { language: "nl" })).success).toBe(true);
    }
  });

  test("the keuzebudget, with its payslips, statements, forecasts and explanations", () => {
    for (const one of ofComponents) {
      const { facts, through, interpretations } = one;
      const request = { call: "ledger", scheme: keuzebudget.id, facts, through, interpretations };
      expect(calls.ledger.request.parse(request)).toMatchObject(request);
      const book = stored(componentsOf(one));
      expect(calls.ledger.result.parse(book)).toEqual(book);
      for (const entry of book.entries) expect(componentsEntry.parse(entry)).toEqual(entry);
      for (const one of book.findings) expect(finding.parse(one)).toEqual(one);
      for (const { year } of book.years) {
        const statement = yearStatement(book, year);
        expect(calls.yearStatement.result.parse(statement)).toEqual(statement);
      }
      for (const month of monthsOf(book)) {
        const slip = payslip(book, month);
        expect(calls.payslip.result.parse(slip)).toEqual(slip);
      }
      const ahead = forecast(book, { months: 70 });
      expect(calls.forecast.result.parse(ahead)).toEqual(ahead);
      expect(calls.explain.result.safeParse(explain(book, { language: "en" })).success).toBe(true);
    }
  });

  test.each(["2014-12-31", "2015-07-01", "2016-01-01", "2019-07-01", "2023-12-31", "2024-01-01", "2025-08-01"])(
    "the terms on %s",
    (on) => {
      for (const scheme of [vitaliteitsuren, keuzebudget]) {
        const terms = termsOn(scheme, on);
        expect(calls.termsOn.result.parse(terms)).toEqual(terms);
        expect(resultOf({ call: "termsOn", scheme: scheme.id, on })).toEqual(terms);
      }
    },
  );
});

describe("over the bridge", () => {
  const hours = ofHours.map((one) => ({ scheme: vitaliteitsuren.id, one, book: hoursOf(one) }));
  const components = ofComponents.map((one) => ({ scheme: keuzebudget.id, one, book: componentsOf(one) }));
  const all: readonly {
    readonly scheme: string;
    readonly one: Asked<unknown>;
    readonly book: HoursLedger | ComponentsLedger<unknown>;
  }[] = [...hours, ...components];

  test("a ledger is the same, line by line", () => {
    for (const { scheme, one, book } of all) {
      const request = { id: 7, call: "ledger", scheme, ...one };
      expect(answer(request)).toEqual({ id: 7, ok: true, result: book });
      expect(answerLine(JSON.stringify(request))).toBe(JSON.stringify({ id: 7, ok: true, result: book }));
    }
  });

  test("payslip, statement, forecast and explanation are those of the ledger as it was stored", () => {
    for (const { book } of all) {
      const kept = stored(book);
      const ask = (call: string, rest: object) => resultOf({ call, ...rest });
      for (const month of monthsOf(book as HoursLedger))
        expect(ask("payslip", { ledger: kept, month })).toEqual(payslip(book as HoursLedger, month));
      for (const { year } of book.years)
        expect(ask("yearStatement", { ledger: kept, year })).toEqual(yearStatement(book as HoursLedger, year));
      expect(ask("forecast", { ledger: kept, months: 70 })).toEqual(forecast(book, { months: 70 }));
      for (const language of ["nl", "en"] as const) {
        expect(ask("explain", { result: kept, language })).toEqual(explain(book as HoursLedger, { language }));
      }
    }
  });

  test("an explanation is given of every part that was answered", () => {
    for (const { book } of all.slice(0, 40)) {
      const kept = stored(book) as HoursLedger;
      const parts = [
        ...kept.entries,
        ...monthsOf(kept).map((month) => stored(payslip(kept, month))),
        ...kept.years.map(({ year }) => stored(yearStatement(kept, year))),
        stored(forecast(kept, { months: 70 })),
      ];
      for (const result of parts) {
        expect(resultOf({ call: "explain", result, language: "nl" })).toEqual(explain(result, { language: "nl" }));
      }
    }
  });

  test.each([
    [vitaliteitsuren.id, hours[0]!, ["years"], "months"],
    [keuzebudget.id, components[0]!, ["months", "years"], "years"],
  ] as const)(
    "the rows of %s are there when they are asked for, by either name",
    (scheme, { one, book }, rows, other) => {
      const names = (include: readonly string[]) =>
        Object.keys(resultOf({ call: "ledger", scheme, ...one, include }) as object).sort();
      const without = (...parts: string[]) =>
        Object.keys(book)
          .filter((name) => !parts.includes(name))
          .sort();
      const lots = ["lots", "lapsesAhead"];
      expect(names([])).toEqual(without(...rows, "entries", ...lots));
      expect(names([rows[0]])).toEqual(without("entries", ...lots));
      expect(names([other])).toEqual(names([rows[0]]));
      expect(names(["entries"])).toEqual(without(...rows, ...lots));
      expect(names(["lots"])).toEqual(without(...rows, "entries"));
      expect(names(["months", "entries", "lots"])).toEqual(without());
    },
  );

  test("a ledger of one is no ledger of the other, and a tampered one is none", () => {
    const one = stored(hours[0]!.book);
    const other = stored(components[0]!.book);
    const refused = (ledger: object) => !answer({ call: "forecast", ledger, months: 3 }).ok;
    expect(refused({ ...one, scheme: keuzebudget.id })).toBe(true);
    expect(refused({ ...other, scheme: vitaliteitsuren.id })).toBe(true);
    expect(refused({ ...one, years: undefined })).toBe(true);
    expect(refused({ ...other, leaveHours: 26 })).toBe(true);
    expect(refused({ ...one, lots: [{ year: "2016", amount: "7.20", lapsesOn: null }] })).toBe(true);
    expect([refused(one), refused(other)]).toEqual([false, false]);
  });

  test("a broken contract is answered with all that is wrong", () => {
    const { facts, through } = ofHours[0]!;
    expect(
      answer({ id: 1, call: "ledger", scheme: vitaliteitsuren.id, facts: { ...facts, hours: [] }, through }),
    ).toEqual({
      ...{ id: 1, ok: false },
      error: {
        code: "INVALID_FACTS",
        issues: [{ path: "facts.hours", code: "list", received: [], expected: "a row for 2016-01" }],
      },
    });
    const paid = ofComponents[0]!;
    const broken = { ...paid, interpretations: { rounding: "never" }, include: ["weeks"], until: "2019-05" };
    const { error } = answer({ call: "ledger", scheme: keuzebudget.id, ...broken }) as {
      error: { issues: readonly { path: string }[] };
    };
    expect(error.issues.map(({ path }) => path).sort()).toEqual(["include[0]", "interpretations.rounding", "until"]);
  });
});

describe("inputs", () => {
  test("may be frozen through and through, and are what they were", () => {
    for (const [matter, open] of [
      [ofHours, (one: never) => hoursOf(one)],
      [ofComponents, (one: never) => componentsOf(one)],
    ] as const) {
      const before = JSON.stringify(matter);
      const free = matter.map((one) => JSON.stringify(open(structuredClone(one) as never)));
      expect(matter.map((one) => JSON.stringify(open(frozen(structuredClone(one)) as never)))).toEqual(free);
      expect(JSON.stringify(matter)).toBe(before);
    }
  });

  test("that change later do not change a ledger that was computed from them", () => {
    for (const one of structuredClone(ofHours)) {
      const expected = JSON.stringify(hoursOf(structuredClone(one)));
      const late = hoursOf(one);
      const { facts } = one;
      for (const row of facts.hours) Object.assign(row, { hoursPerWeek: "1", from: "1999-01" });
      facts.hours.length = 0;
      for (const event of facts.events ?? []) {
        if ("lots" in event) event.lots.length = 0;
        Object.assign(event, { on: "1999-01-01", hours: "0.01", hourlyWage: "0.01" });
      }
      Object.assign(facts, { pensionDate: "1999-01-01" });
      Object.assign(facts.employee, { birthDate: "2010-01-01" });
      Object.assign(facts.employment, { start: "1999-01-01", end: "1999-01-01" });
      expect(JSON.stringify(late)).toBe(expected);
    }
    for (const one of structuredClone(ofComponents)) {
      const expected = JSON.stringify(componentsOf(structuredClone(one)));
      const late = componentsOf(one);
      const { facts } = one;
      for (const row of facts.pay) Object.assign(row, { salary: "9999.99", hoursPerWeek: "1" });
      facts.pay.length = 0;
      for (const event of facts.events ?? []) Object.assign(event, { on: "1999-01-01", amount: "0.01", hours: "0.01" });
      Object.assign(facts.employment, { start: "1999-01-01", end: "1999-01-01" });
      Object.assign(one.interpretations ?? {}, { rounding: "once" });
      expect(JSON.stringify(late)).toBe(expected);
    }
  });
});

describe("a ledger", () => {
  test("is plain data: through JSON and back it is the same", () => {
    for (const one of ofHours) expect(stored(hoursOf(one))).toEqual({ ...hoursOf(one) });
    for (const one of ofComponents) expect(stored(componentsOf(one))).toEqual({ ...componentsOf(one) });
  });

  test("that is frozen gives the same statements and sentences", () => {
    const told = (book: HoursLedger) =>
      JSON.stringify([
        ...monthsOf(book).map((month) => payslip(book, month)),
        ...book.years.map(({ year }) => yearStatement(book, year)),
        forecast(book, { months: 70 }),
        explain(book, { language: "nl" }),
      ]);
    for (const one of ofHours) expect(told(frozen(hoursOf(one)))).toBe(told(hoursOf(one)));
    for (const one of ofComponents)
      expect(told(frozen(componentsOf(one)) as never)).toBe(told(componentsOf(one) as never));
  });

  test("gives the same parts in whatever order they are read, and each of them once", () => {
    const read = (book: object, names: readonly string[]) =>
      names.map((name) => (book as Record<string, unknown>)[name]);
    for (const [matter, open, parts] of [
      [ofHours, (one: never) => hoursOf(one), ["years", "entries", "lots", "lapsesAhead", "findings"]],
      [ofComponents, (one: never) => componentsOf(one), ["months", "years", "entries", "lapsesAhead", "findings"]],
    ] as const) {
      for (const one of matter) {
        const whole = read(open(one as never), parts);
        const book = open(one as never);
        const backwards = read(book, [...parts].reverse());
        expect(backwards.reverse()).toEqual(whole);
        for (const name of parts) expect(read(book, [name])[0]).toBe(read(book, [name])[0]);
      }
    }
  });
});

test("what the terms share with the library cannot be changed through them", () => {
  for (const scheme of [vitaliteitsuren, keuzebudget]) {
    const [term] = Object.values(termsOn(scheme, "2020-07-01").terms);
    expect(() => ((term as unknown as { sources: unknown[] }).sources.length = 0)).toThrow(TypeError);
    expect(Object.isFrozen(scheme.terms)).toBe(true);
  }
});
