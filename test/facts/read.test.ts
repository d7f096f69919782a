import { describe, expect, test } from "vitest";
import { answer, explain, ledger, loopbaanbedrag } from "../../src/index.js";
import { local, official, opened, yearBook } from "../municipality.js";
import { person, refused } from "../person.js";

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
        ...{ path: "facts.regulation", code: "object", received: "Krimpen" },
        expected: '"national", "hilversum" or a regulation as an object',
      },
    ]);
  });

  test("keeps the path of what lies around it", () => {
    const stored = JSON.parse(JSON.stringify(yearBook("2013-12"))) as { regulation: { lastYear: unknown } };
    stored.regulation.lastYear = "2015";
    expect(answer({ call: "yearStatement", ledger: stored, year: 2013 })).toMatchObject({
      error: { issues: [{ path: "ledger.regulation.lastYear", received: "2015" }] },
    });
  });
});

describe("every place that is wrong", () => {
  test("is said once, with what came and what to write instead", () => {
    const { issues } = refused(() =>
      opened({ ...official(), events: [{ kind: "spend", id: "s", on: "1-2-2013", amount: "1,00" }] }),
    );
    expect(issues).toEqual([
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

  test("is said where the value itself is wrong, without a name before it", () => {
    const book = ledger(loopbaanbedrag, person("2015-07"), { through: "2015-07" });
    expect(
      refused(() => explain(book, { language: "de", tone: "kind" } as never)).issues.map(({ path }) => path),
    ).toEqual(["language", "tone"]);
  });
});
