import { describe, expect, test } from "vitest";
import { answer, explain, ledger, loopbaanbedrag } from "../../src/index.js";
import { local, official, opened, save, yearBook } from "../municipality.js";
import { issues, person, refused } from "../person.js";

describe("what has one of several forms", () => {
  test("is, where it is an object, told what is wrong inside it", () => {
    const regulation = { ...local(), carryOver: "sometimes" };
    expect(refused(() => opened({ ...official(), regulation })).issues).toEqual([
      {
        ...{ path: "facts.regulation.carryOver", code: "choice", received: "sometimes" },
        expected: 'one of "lapse-unless-saved", "automatic"',
      },
    ]);
  });

  test("is, where it is an object with a field too many, told which", () => {
    const regulation = { ...local(), carryovr: "automatic" };
    expect(refused(() => opened({ ...official(), regulation })).issues).toEqual([
      {
        ...{ path: "facts.regulation.carryovr", code: "unknown-field", received: "automatic" },
        expected: "no such field here",
      },
    ]);
  });

  test("is, where it is of no form at all, told which there are", () => {
    expect(refused(() => opened({ ...official(), regulation: "Krimpen" })).issues).toEqual([
      {
        ...{ path: "facts.regulation", code: "choice", received: "Krimpen" },
        expected: 'one of "national", "hilversum", or a regulation as an object',
      },
    ]);
  });

  test("is, where it may be a word or null, told that", () => {
    const regulation = { ...local(), partTime: "half" };
    expect(refused(() => opened({ ...official(), regulation })).issues).toEqual([
      {
        ...{ path: "facts.regulation.partTime", code: "choice", received: "half" },
        expected: 'one of "no-reduction", "pro-rata", or null',
      },
    ]);
  });

  test("is, where a result was asked for, told to write it as it was answered", () => {
    const stored = JSON.parse(JSON.stringify(yearBook("2013-12"))) as Record<string, unknown>;
    const asked = { call: "explain", language: "nl" };
    const issuesOf = (result: unknown) =>
      (answer({ ...asked, result }) as unknown as { error: { issues: unknown } }).error.issues;
    // A value inside it without a form of its own; and nothing that is a result at all.
    expect(issuesOf({ ...stored, balance: 7 })).toEqual([
      { path: "result.balance", code: "object", received: 7, expected: "the value as it was answered" },
    ]);
    expect(issuesOf(7)).toEqual([
      { path: "result", code: "object", received: 7, expected: "a result of this library, as it was answered" },
    ]);
    expect(issuesOf(undefined)).toEqual([
      { path: "result", code: "object", expected: "a result of this library, as it was answered" },
    ]);
  });

  test("keeps the path of what lies around it", () => {
    const stored = JSON.parse(JSON.stringify(yearBook("2013-12"))) as { regulation: { lastYear: unknown } };
    stored.regulation.lastYear = "2015";
    expect(answer({ call: "yearStatement", ledger: stored, year: 2013 })).toMatchObject({
      error: {
        issues: [
          {
            path: "ledger.regulation.lastYear",
            code: "number",
            received: "2015",
            expected: "a year as a number, e.g. 2013",
          },
        ],
      },
    });
  });
});

describe("every place that is wrong", () => {
  test("is said once, with what came and what to write instead", () => {
    const found = refused(() =>
      opened({ ...official(), events: [{ kind: "spend", id: "s", on: "1-2-2013", amount: "1,00" }] }),
    );
    expect(found.issues).toEqual([
      {
        ...{ path: "facts.events[0].on", code: "date", received: "1-2-2013" },
        expected: 'a day that exists, e.g. "2015-07-01"',
      },
      {
        ...{ path: "facts.events[0].amount", code: "amount", received: "1,00" },
        expected: 'euro with a point, e.g. "12.50"',
      },
    ]);
  });

  test.each<[string, object, string]>([
    ["a year that is no whole number and too late", { year: 99999.5 }, "facts.events[0].year"],
    ["a day that is no text", { on: 20131101 }, "facts.events[0].on"],
    ["an amount that is no text", { amount: 50 }, "facts.events[0].amount"],
    ["a name that is no text", { id: 7 }, "facts.events[0].id"],
  ])("is said once, also of %s", (_, change, path) => {
    const events = [{ ...save(2013, "50.00", "2015-12-31"), ...change }];
    expect(issues(() => opened({ ...official(), events }))).toHaveLength(1);
    expect(refused(() => opened({ ...official(), events })).issues).toMatchObject([{ path }]);
  });

  test("is said where the value itself is wrong, without a name before it", () => {
    const book = ledger(loopbaanbedrag, person("2015-07"), { through: "2015-07" });
    expect(
      refused(() => explain(book, { language: "de", tone: "kind" } as never)).issues.map(({ path }) => path),
    ).toEqual(["language", "tone"]);
  });
});
