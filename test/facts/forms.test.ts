import { describe, expect, test } from "vitest";
import { ledger, loopbaanbedrag } from "../../src/index.js";
import { book, type Event, type Facts, issues, person, refused } from "../person.js";

const through = "2015-09";
const open = (facts: unknown, options: unknown = { through }) =>
  ledger(loopbaanbedrag, facts as never, options as never);

/** Facts with a value in every field there is. */
const events: Event[] = [
  { kind: "opening", id: "o-1", on: "2015-07-01", lots: [{ month: "2015-07", amount: "100.00" }] },
  { kind: "transfer-in", id: "t-1", on: "2015-07-02", lots: [{ month: "2015-07", amount: "10.00" }] },
  { kind: "award", id: "a-1", on: "2015-08-01", amount: "50.00", agreement: "j-1" },
  { kind: "release", id: "r-1", on: "2015-08-02", award: "a-1", amount: "5.00" },
  { kind: "spend", id: "s-1", on: "2015-08-03", amount: "20.00", award: "a-1" },
  { kind: "refund", id: "f-1", on: "2015-08-04", spend: "s-1", amount: "5.00" },
  { kind: "transfer-out", id: "u-1", on: "2015-08-05", amount: "5.00" },
  { kind: "assert-balance", id: "b-1", on: "2015-08-06", amount: "0.00" },
];
const full: Facts = {
  employee: { birthDate: "1980-03-14" },
  employment: { start: "2015-07-01", end: "2016-12-31", category: "regular" },
  pay: [
    {
      ...{ month: "2015-07", through: "2015-09", salary: "2000.00", irregularity: "0.00", hoursPerWeek: "36" },
      ...{ holidayAllowance: "160.00", yearEndAllowance: "179.28", yearEndVariant: "8.3", category: "regular" },
    },
  ],
  events,
};
const options = {
  through,
  interpretations: {
    ...{ allowancesInBaseFrom: "2015-07", lapseRelief2018: "applied", sixtyMonthsFrom: "2022-05" },
    ...{ monthOrder: "spend-accrue-lapse", awardedMoney: "protected", rounding: "each-amount" },
  },
};

type Path = readonly (string | number)[];

const written = (path: Path) =>
  path.reduce<string>((text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}.${key}`), "facts");

/** Every place in a value, objects and lists included. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, one]) => places(one, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce((one, key) => (one as Record<string | number, unknown>)[key], value);

/** The facts with another value, or none, at one place. */
function replaced(path: Path, by: unknown): unknown {
  if (path.length === 0) return by;
  const copy = structuredClone(full);
  const parent = at(copy, path.slice(0, -1)) as object;
  if (by === undefined) Reflect.deleteProperty(parent, path.at(-1)!);
  else Reflect.set(parent, path.at(-1)!, by);
  return copy;
}

const all = places(full);
const objects = all.filter((path) => {
  const value = at(full, path);
  return typeof value === "object" && !Array.isArray(value);
});
const fields = all.filter((path) => typeof path.at(-1) === "string");
const optional = [
  ...[
    "employment.end",
    "employment.category",
    "events",
    "pay[0].through",
    "pay[0].irregularity",
    "pay[0].hoursPerWeek",
  ],
  ...["pay[0].holidayAllowance", "pay[0].yearEndAllowance", "pay[0].yearEndVariant", "pay[0].category"],
  ...["events[2].agreement", "events[3].amount", "events[4].award", "events[6].amount"],
].map((path) => `facts.${path}`);

describe("facts with every field that exists", () => {
  test("are in order", () => {
    expect(open(full, options).balance).toBe(open(full).balance);
  });

  test.each(fields.map((path) => [written(path), path] as const).filter(([text]) => !optional.includes(text)))(
    "need %s",
    (text, path) => {
      const { code, issues } = refused(() => open(replaced(path, undefined)));
      expect(code).toBe("INVALID_FACTS");
      expect(issues.map((issue) => issue.path)).toEqual([text]);
      expect("received" in issues[0]! && issues[0].received !== undefined).toBe(false);
    },
  );

  test.each(optional)("can do without %s", (text) => {
    const path = fields.find((one) => written(one) === text)!;
    const without = replaced(path, undefined) as Facts;
    // One row for July through September, or three of one month.
    if (text === "facts.pay[0].through")
      without.pay = ["2015-07", "2015-08", "2015-09"].map((month) => ({ ...without.pay[0]!, month }));
    expect(() => open(without)).not.toThrow();
  });

  const nullable = "facts.employment.end";
  test.each(all.map((path) => [written(path), path] as const).filter(([text]) => text !== nullable))(
    "do not take null for %s",
    (text, path) => {
      const { code, issues } = refused(() => open(replaced(path, null)));
      expect(code).toBe("INVALID_FACTS");
      expect(issues).toMatchObject([{ received: null }]);
      // An event without a kind is refused as a whole or at its kind.
      expect([text, `${text}.kind`]).toContain(issues[0]!.path);
    },
  );

  test("take null for an end that is not known", () => {
    expect(() => open(replaced(["employment", "end"], null))).not.toThrow();
  });

  test.each(objects.map((path) => [written(path), path] as const))("have nothing more in %s", (text, path) => {
    for (const name of ["salry", "__proto__", "constructor"]) {
      const unknown = Object.defineProperty({}, name, { value: "1.00", enumerable: true });
      const value = at(full, path) as object;
      const more = Object.defineProperties({ ...value }, Object.getOwnPropertyDescriptors(unknown));
      expect(issues(() => open(replaced(path, more)))).toEqual([`${text}.${name} unknown-field`]);
    }
  });

  test.each(all.map((path) => [written(path), path] as const))("take nothing of another kind for %s", (text, path) => {
    for (const other of [true, 1, "", [[]], { other: 1 }]) {
      const { code, issues } = refused(() => open(replaced(path, other)));
      expect({ other, code }).toEqual({ other, code: "INVALID_FACTS" });
      for (const issue of issues) expect(issue.path.startsWith(text)).toBe(true);
    }
  });
});

describe("an option", () => {
  test.each([
    ["through is missing", {}, ["through month"]],
    ["through is null", { through: null }, ["through month"]],
    ["through is a date", { through: "2015-09-30" }, ["through month"]],
    ["nobody knows", { through, until: "2015-10" }, ["until unknown-field"]],
    ["is not there at all", null, ["through month"]],
  ])("%s is refused", (_, asked, expected) => {
    expect(refused(() => open(full, asked)).code).toBe("INVALID_FACTS");
    expect(issues(() => open(full, asked))).toEqual(expected);
  });
});

const amounts = (salary: unknown) => () => open({ ...person(through), pay: [{ month: "2015-07", through, salary }] });

describe("an amount", () => {
  test.each(["0", "0.0", "0.00", "2000", "2000.5", "2000.55", "007", "999999999999.99"])(
    "may be written %s",
    (text) => {
      expect(amounts(text)).not.toThrow();
    },
  );

  test.each([
    ...[
      "",
      " ",
      ".5",
      "5.",
      "12,50",
      "1.234,50",
      "1,234.50",
      "1e3",
      "12.345",
      "12.340",
      "+5.00",
      "--5",
      "5.00 ",
      " 5.00",
    ],
    ...["5.00\n", "€ 5", "0x10", "Infinity", "NaN", "٥", "1_000", "1234567890123", "1234567890123.00", "0000000000001"],
  ])("may not be written %j", (text) => {
    expect(issues(amounts(text))).toEqual(["facts.pay[0].salary amount"]);
  });

  test("says what it should look like, and what came", () => {
    expect(refused(amounts("12,50")).issues).toEqual([
      { path: "facts.pay[0].salary", code: "amount", received: "12,50", expected: 'euro with a point, e.g. "12.50"' },
    ]);
  });

  test("below zero is well formed", () => {
    expect(refused(amounts("-0.01")).code).toBe("OUT_OF_RANGE");
    // Minus nothing is nothing.
    expect(amounts("-0.00")).not.toThrow();
  });
});

describe("hours", () => {
  const week = (hoursPerWeek: unknown) => () =>
    open({ ...person(through), pay: [{ month: "2015-07", through, salary: "0.00", hoursPerWeek }] });

  test.each(["36", "36.0", "0.01", "7.2", "168"])("a week may be %s", (text) => {
    expect(week(text)).not.toThrow();
  });

  test.each(["", "36,0", "7:12", "36.005", 36])("a week may not be written %j", (text) => {
    expect(issues(week(text))).toEqual(["facts.pay[0].hoursPerWeek hours"]);
  });

  // There are 7 × 24 hours in a week.
  test.each(["0", "0.00", "-1", "168.01"])("a week of %s are out of range", (text) => {
    expect(refused(week(text)).code).toBe("OUT_OF_RANGE");
    expect(issues(week(text))).toEqual(["facts.pay[0].hoursPerWeek out-of-range"]);
  });
});

describe("a month", () => {
  test.each([
    "2015-7",
    "2015-00",
    "2015-13",
    "15-07",
    "2015/07",
    "2015-07-01",
    "juli 2015",
    "2015-07 ",
    "02015-07",
    "",
    "2015-07\n",
  ])("may not be written %j", (month) => {
    expect(issues(() => open({ ...person(through), pay: [{ month, salary: "1.00" }] }))).toEqual([
      "facts.pay[0].month month",
    ]);
  });
});

describe("a date", () => {
  test.each(["1984-02-29", "2000-02-29", "1980-12-31"])("may be %s", (birthDate) => {
    expect(() => book(through, { birthDate })).not.toThrow();
  });

  test.each([
    ...[
      "1983-02-29",
      "1900-02-29",
      "1980-04-31",
      "1980-00-10",
      "1980-13-01",
      "1980-01-00",
      "1980-1-1",
      "14-03-1980",
      "",
    ],
    ...["1980-03-14T00:00:00Z", "1980-03-14+01:00", "1980-03-14 ", "19800314", "1980-W11-5"],
  ])("may not be %j", (birthDate) => {
    expect(issues(() => book(through, { birthDate }))).toEqual(["facts.employee.birthDate date"]);
  });
});

describe("the name of an event", () => {
  test.each(["s-1", " ", "__proto__", "constructor", "0", "é", "a".repeat(1000)])("may be %j", (id) => {
    const given: Event[] = [
      { kind: "award", id, on: "2015-08-01", amount: "10.00" },
      { kind: "spend", id: "paid", on: "2015-08-02", amount: "10.00", award: id },
    ];
    expect(book(through, { events: given }).held).toBe("0.00");
  });

  test("is not empty", () => {
    expect(
      issues(() => book(through, { events: [{ kind: "spend", id: "", on: "2015-08-01", amount: "1.00" }] })),
    ).toEqual(["facts.events[0].id text"]);
  });
});

describe("a word", () => {
  test.each([
    [
      "a kind of employment",
      { employment: { start: "2015-07-01", category: "intern" } },
      "facts.employment.category choice",
    ],
    [
      "a kind of a month's pay",
      { pay: [{ month: "2015-07", salary: "1.00", category: "Regular" }] },
      "facts.pay[0].category choice",
    ],
    [
      "a variant",
      { pay: [{ month: "2015-07", salary: "1.00", yearEndVariant: "8.30" }] },
      "facts.pay[0].yearEndVariant choice",
    ],
    ["a kind of event", { events: [{ kind: "gift", id: "g", on: "2015-08-01" }] }, "facts.events[0].kind choice"],
    ["no kind of event", { events: [{ id: "g", on: "2015-08-01" }] }, "facts.events[0].kind choice"],
    [
      "a kind every object has",
      { events: [{ kind: "constructor", id: "g", on: "2015-08-01" }] },
      "facts.events[0].kind choice",
    ],
  ])("that is unknown is refused: %s", (_, over, expected) => {
    expect(issues(() => open({ ...person(through), ...over }))).toEqual([expected]);
  });

  test("that is unknown comes with the words that are known", () => {
    const { issues } = refused(() =>
      open({ ...person(through), employment: { start: "2015-07-01", category: "intern" } }),
    );
    expect(issues[0]?.expected).toBe('one of "regular", "student", "id-job", "guarantee-job"');
  });
});

describe("a field of another event", () => {
  test.each<[string, object, string]>([
    ["a spend has no lots", { kind: "spend", amount: "1.00", lots: [] }, "lots"],
    ["an opening has no amount", { kind: "opening", lots: [], amount: "1.00" }, "amount"],
    ["a spend has no agreement: its award has", { kind: "spend", amount: "1.00", agreement: "j-1" }, "agreement"],
    ["a refund has no award", { kind: "refund", amount: "1.00", spend: "s", award: "a" }, "award"],
    ["an assertion refers to nothing", { kind: "assert-balance", amount: "1.00", spend: "s" }, "spend"],
  ])("is unknown: %s", (_, event, field) => {
    const given = [{ id: "e-1", on: "2015-08-01", ...event }];
    expect(issues(() => open({ ...person(through), events: given }))).toEqual([
      `facts.events[0].${field} unknown-field`,
    ]);
  });
});
