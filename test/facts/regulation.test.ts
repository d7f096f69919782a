import { describe, expect, test } from "vitest";
import { defineRegulation, type Regulation } from "../../src/index.js";
import { goingOn, lapses, local, official, opened, yearBook } from "../municipality.js";
import { issues, refused } from "../person.js";

const fields = Object.keys(local()) as (keyof Regulation)[];
const nullable = ["partTime", "midYear", "afterLastYear", "onExitWithAdvance"];
const choices: Readonly<Record<string, readonly string[]>> = {
  carryOver: ["lapse-unless-saved", "automatic"],
  advance: ["none", "on-approval"],
  partTime: ["no-reduction", "pro-rata"],
  midYear: ["full-year", "pro-rata"],
  afterLastYear: ["lapse", "keep"],
  onExitWithAdvance: ["recover", "waive"],
};

/** What is wrong with a regulation, where it is stated in facts and where it is defined: the same. */
function wrong(regulation: unknown): string[] {
  const inFacts = issues(() => opened({ ...official(), regulation }));
  const defined = issues(() => defineRegulation(regulation as Regulation));
  expect(inFacts.map((issue) => issue.replace(/^facts\.regulation\.?/, ""))).toEqual(defined);
  return defined;
}
const codeOf = (regulation: unknown) => refused(() => defineRegulation(regulation as Regulation)).code;
const without = (field: string) => Object.fromEntries(Object.entries(local()).filter(([name]) => name !== field));

describe("the regulation that holds", () => {
  test("is named, or written out", () => {
    for (const regulation of ["national", "hilversum", local(), goingOn()] as const) {
      expect(yearBook("2013-01", { regulation }).balance).toBe("500.00");
    }
  });

  test.each(["Hilversum", "hilversom", "gemeenten/hilversum", "", 7, true, null, undefined, [], ["national"]])(
    "is no other name and nothing of another kind: %j",
    (regulation) => {
      expect(refused(() => opened({ ...official(), regulation }))).toMatchObject({
        code: "INVALID_FACTS",
        issues: [
          {
            path: "facts.regulation",
            code: "choice",
            expected: 'one of "national", "hilversum", or a regulation as an object',
          },
        ],
      });
      // At one place one thing is wrong.
      expect(issues(() => opened({ ...official(), regulation }))).toHaveLength(1);
    },
  );

  test("is in the result as it was stated, and named in every reason", () => {
    const book = yearBook("2013-12", { regulation: local({ name: "Ons Dorp" }) });
    expect(book.regulation).toEqual(local({ name: "Ons Dorp" }));
    expect(book.entries.map(({ because }) => because.citation)).toEqual(["gemeenten/Ons Dorp", "gemeenten/Ons Dorp"]);
  });
});

describe("a regulation that is written out", () => {
  test.each(fields)("needs %s", (field) => {
    const [issue, ...more] = wrong(without(field));
    expect([issue?.split(" ")[0], more]).toEqual([field, []]);
    expect(codeOf(without(field))).toBe("INVALID_FACTS");
  });

  test("that is empty hears of every field", () => {
    expect(wrong({}).map((issue) => issue.split(" ")[0])).toEqual(fields);
  });

  test.each(fields)("takes nothing of another kind for %s", (field) => {
    for (const value of [true, "", 7e100, [], {}, NaN]) {
      const paths = wrong({ ...local(), [field]: value }).map((issue) => issue.split(" ")[0]);
      expect(new Set(paths)).toEqual(new Set([field]));
    }
  });

  test.each(fields)("takes null for %s only where a text may be silent", (field) => {
    const silent = { ...local(), [field]: null };
    if (nullable.includes(field)) expect(defineRegulation(silent)).toEqual(silent);
    else expect(wrong(silent).map((issue) => issue.split(" ")[0])).toEqual([field]);
  });

  test.each(Object.entries(choices))("knows for %s these words: %j", (field, words) => {
    for (const word of words) {
      const hours = [{ from: "2013-01", hoursPerWeek: "36" }];
      expect(() => yearBook("2013-01", { regulation: { ...local(), [field]: word }, hours })).not.toThrow();
    }
    for (const word of ["never", words[0]!.toUpperCase(), ` ${words[0]}`]) {
      expect(wrong({ ...local(), [field]: word })).toEqual([`${field} choice`]);
    }
  });

  test.each(["carryOvr", "municipality", "__proto__", "constructor"])("has no field %s", (name) => {
    const more = Object.defineProperty({ ...local() }, name, { value: "automatic", enumerable: true });
    expect(wrong(more)).toEqual([`${name} unknown-field`]);
  });

  test.each<[string, object, string[]]>([
    ["no amount", { yearAmount: "0.00" }, ["yearAmount out-of-range"]],
    ["an amount below zero", { yearAmount: "-500.00" }, ["yearAmount out-of-range"]],
    ["an amount of a milliard", { yearAmount: "1000000000.00" }, ["yearAmount out-of-range"]],
    ["an amount as a number", { yearAmount: 500 }, ["yearAmount amount"]],
    ["an amount with a comma", { yearAmount: "500,00" }, ["yearAmount amount"]],
    ["a year as a text", { firstYear: "2013" }, ["firstYear number"]],
    ["half a year", { firstYear: 2013.5 }, ["firstYear number"]],
    ["a first year before 1900", { firstYear: 1899 }, ["firstYear out-of-range"]],
    ["a last year after 2199", { lastYear: 2200 }, ["lastYear out-of-range"]],
    ["a last year before the first", { lastYear: 2012 }, ["lastYear out-of-range"]],
    ["no name", { name: "" }, ["name text"]],
  ])("may not have %s", (_, change, expected) => {
    expect(wrong({ ...local(), ...change })).toEqual(expected);
    expect(codeOf({ ...local(), ...change })).toBe(expected[0]!.endsWith("range") ? "OUT_OF_RANGE" : "INVALID_FACTS");
  });

  test("hears at once of all that is wrong with it", () => {
    const stated = { ...without("advance"), carryOver: "never", yearAmount: "0", midYr: null };
    expect(wrong(stated).sort()).toEqual([
      "advance choice",
      "carryOver choice",
      "midYr unknown-field",
      "yearAmount out-of-range",
    ]);
    expect(codeOf(stated)).toBe("INVALID_FACTS");
  });

  test.each(Object.entries(choices))(
    "says of %s which words there are: %j; and of null where it may be silent",
    (field, words) => {
      const listed = `one of ${words.map((word) => `"${word}"`).join(", ")}${nullable.includes(field) ? ", or null" : ""}`;
      for (const stated of [without(field), { ...local(), [field]: "never" }]) {
        const { issues: found } = refused(() => defineRegulation(stated as Regulation));
        expect(found.map(({ path, expected }) => [path, expected])).toEqual([[field, listed]]);
      }
    },
  );

  test("may hold for one year, and pay a cent", () => {
    const regulation = local({ firstYear: 2020, lastYear: 2020, yearAmount: "0.01" });
    expect(lapses(yearBook("2021-01", { regulation }))).toEqual(["2020-12-31 2020 0.01 year-end"]);
  });

  test("may hold for three centuries, and pay almost a milliard", () => {
    const regulation = goingOn({
      ...{ firstYear: 1900, lastYear: 2199, yearAmount: "999999999.99", afterLastYear: "keep" },
    });
    // 300 × 999,999,999.99.
    expect(yearBook("2199-12", { regulation, start: "1900-01-01" }).balance).toBe("299999999997.00");
  });
});

describe("defineRegulation", () => {
  test("gives back what was stated, checked and frozen, and leaves what was stated as it was", () => {
    const stated = { ...local() };
    const defined = defineRegulation(stated);
    expect(defined).toEqual(local());
    expect(() => {
      (defined as { lastYear: number }).lastYear = 2016;
    }).toThrow(TypeError);
    stated.name = "elsewhere";
    expect(defined.name).toBe("Ons Dorp");
  });

  test.each([null, undefined, 7, "national", [], [local()]])("takes a regulation, not %j", (stated) => {
    expect(refused(() => defineRegulation(stated as never))).toMatchObject({
      code: "INVALID_FACTS",
      issues: [{ path: "", expected: "an object" }],
    });
  });

  test("gives what facts take: the ledger is the same", () => {
    const regulation = goingOn({ midYear: "pro-rata" });
    expect(yearBook("2014-12", { regulation: defineRegulation(regulation) })).toEqual(
      yearBook("2014-12", { regulation }),
    );
  });
});
