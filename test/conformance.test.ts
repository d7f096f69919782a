import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { differences, type Expectation } from "../conformance/differences.mjs";
import { givenOf, idOf, kit, lineOf, vectorsOf } from "../conformance/kit.mjs";
import { answerLine } from "../src/index.js";

const root = join(import.meta.dirname, "..");
const folder = join(root, "conformance");
const readme = readFileSync(join(folder, "README.md"), "utf8");
const vectors = kit.files.flatMap(({ file }) => vectorsOf(file));

describe("the kit", () => {
  test("has every file in its manifest, with the number of its vectors", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
    expect(kit.files.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(kit.files.map((one) => vectorsOf(one.file).length)).toEqual(kit.files.map((one) => one.vectors));
    expect(vectors.length).toBe(kit.vectors);
    expect(kit.vectors).toBeGreaterThanOrEqual(400);
    expect(existsSync(join(root, kit.bridge))).toBe(true);
  });

  test("names every vector once", () => {
    const names = vectors.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("says of every vector why it is there and where its figures come from", () => {
    const kinds = /^(published|article|by hand|contract)(, [^:]+)?: ./;
    expect(vectors.filter(({ why, source }) => why === "" || !kinds.test(source)).map(({ name }) => name)).toEqual([]);
  });

  test("rests on rules and doubts that the pages of the articles have", () => {
    const pages = ["aow", "gemeenten", "loonbelasting", "sociaal-werk"]
      .map((name) => readFileSync(join(root, `docs/articles/${name}.md`), "utf8"))
      .join("\n");
    const named = vectors.flatMap(({ source }) => source.match(/\b(?:LBB|IKB|ILB|TAX)-[A-Z]*\d[\d.]*[a-z]?\b/g) ?? []);
    expect(new Set(named).size).toBeGreaterThan(60);
    expect([...new Set(named)].filter((id) => !pages.includes(`>${id} |`) && !pages.includes(`</a>${id} `))).toEqual(
      [],
    );
  });

  test("has every call that the bridge has, also in a form that is refused", () => {
    const calls = (all: typeof vectors) => [...new Set(all.map(({ call }) => call))].sort();
    const { error } = JSON.parse(answerLine('{"call":"no such call"}')) as {
      error: { issues: [{ expected: string }] };
    };
    const known = [...error.issues[0].expected.matchAll(/"(\w+)"/g)].map(([, name]) => name);
    const good = calls(vectors.filter((one) => !("error" in one.expect)));
    expect(known.filter((call) => !good.includes(call))).toEqual([]);
    const refused = calls(vectors.filter((one) => "error" in one.expect));
    expect(known.filter((call) => !refused.includes(call))).toEqual([]);
  });

  test("is described as it is", () => {
    for (const { file } of kit.files) expect(readme).toContain(`\`${file}\``);
    for (const code of kit.compare.findings) expect(readme).toContain(`\`${code}\``);
    for (const [list, field] of Object.entries(kit.compare.rows)) {
      expect(readme).toMatch(new RegExp(`\\| \`${list}\` +\\| \`${field}\``));
    }
    const example = /```json\n([\s\S]+?)\n```/.exec(readme)?.[1] ?? "";
    expect(vectors).toContainEqual(JSON.parse(example));
  });
});

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const isObject = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The same with one leaf changed, once for every leaf. */
function* spoiled(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    const all = value as readonly Json[];
    if (all.length === 0) yield ["something"];
    for (const [index, one] of all.entries()) {
      for (const other of spoiled(one)) yield all.map((same, place) => (place === index ? other : same));
    }
  } else if (isObject(value)) {
    for (const [name, one] of Object.entries(value)) {
      // What is left out of the comparison, not compared.
      if (name === "findingsIgnore" || name === "exact") continue;
      for (const other of spoiled(one)) yield { ...value, [name]: other };
    }
  } else yield typeof value === "string" ? `${value}1` : value === null ? "something" : "another";
}

describe("every expectation", () => {
  test.each(kit.files)("of $file can fail", ({ file }) => {
    for (const vector of vectorsOf(file)) {
      const results = Object.fromEntries(
        givenOf(vector).map(({ place, line }) => [place, (JSON.parse(answerLine(line)) as { result: unknown }).result]),
      );
      const answer = JSON.parse(answerLine(lineOf(vector, results))) as { id: unknown };
      expect(answer.id).toBe(idOf(vector));
      expect(differences(vector.expect, answer)).toEqual([]);
      const { findings, ...others } = vector.expect as Record<string, Json>;
      const changed = [...spoiled(others)];
      expect(changed.length + (findings ? 1 : 0)).toBeGreaterThan(0);
      for (const expectation of changed) {
        expect([vector.name, expectation, differences(expectation as Expectation, answer).length]).not.toEqual([
          vector.name,
          expectation,
          0,
        ]);
      }
      // Codes that no rule names are not compared, so a set is spoiled by one that it names.
      const [extra] = kit.compare.findings.filter((code) => !(findings as string[] | undefined)?.includes(code));
      if (findings) {
        const more = { ...others, findings: [...(findings as string[]), extra] } as Expectation;
        expect(differences(more, answer).length).toBeGreaterThan(0);
      }
    }
  });
});

describe("the rules of comparing", () => {
  const at = (expect: Expectation, result: unknown) => differences(expect, { ok: true, result }).map((one) => one.at);

  test.each<[string, Expectation, object, string[]]>([
    ["what is not named is not compared", { balance: "1.00" }, { balance: "1.00", held: "2.00" }, []],
    ["amounts are texts", { balance: "30.00" }, { balance: "30.0" }, ["balance"]],
    ["a number is no text", { year: 2014 }, { year: "2014" }, ["year"]],
    ["null is something", { spendBy: null }, {}, ["spendBy"]],
    [
      "an object by its named fields",
      { totals: { spent: "1.00" } },
      { totals: { spent: "2.00", lapsed: "0.00" } },
      ["totals.spent"],
    ],
    [
      "a list has its length",
      { lots: [{ amount: "1.00" }] },
      { lots: [{ amount: "1.00" }, { amount: "2.00" }] },
      ["lots"],
    ],
    [
      "a list has its order",
      { lots: [{ amount: "1.00" }, { amount: "2.00" }] },
      { lots: [{ amount: "2.00" }, { amount: "1.00" }] },
      ["lots[0].amount", "lots[1].amount"],
    ],
    [
      "a row is found by its name",
      { months: [{ month: "2018-02", spent: "1.00" }] },
      { months: [{ month: "2018-01" }, { month: "2018-02", spent: "1.00" }] },
      [],
    ],
    ["a row that is not there", { years: [{ year: 2014 }] }, { years: [{ year: 2013 }] }, ["years 2014"]],
    [
      "an entry occurs",
      { entries: [{ kind: "spent", amount: "1.00" }] },
      { entries: [{ kind: "accrued" }, { kind: "spent", amount: "1.00", on: "2018-01-01" }] },
      [],
    ],
    [
      "no such entry",
      { entries: [{ kind: "spent", amount: "1.00" }] },
      { entries: [{ kind: "spent", amount: "2.00" }] },
      ["entries"],
    ],
    [
      "findings are a set of codes",
      { findings: ["overspent", "excluded"] },
      { findings: [{ code: "excluded" }, { code: "overspent" }, { code: "overspent" }] },
      [],
    ],
    [
      "codes of one's own do not count",
      { findings: [] },
      { findings: [{ code: "assumed-term" }, { code: "of-my-own" }] },
      [],
    ],
    ["a finding too many", { findings: [] }, { findings: [{ code: "overspent" }] }, ["findings"]],
    [
      "a finding that may be there",
      { findings: [], findingsIgnore: ["overspent"] },
      { findings: [{ code: "overspent" }] },
      [],
    ],
    [
      "a finding of a month",
      { findingsAt: ["overspent@2018-02"] },
      { findings: [{ code: "overspent", month: "2018-03" }] },
      ["findings"],
    ],
    ["a text that holds a part", { mentions: ["€ 1.00"] }, ["nothing", "it is € 1.00."], []],
    ["no text that holds it", { mentions: ["€ 1.00"] }, ["it is € 11.00."], ["texts"]],
  ] as [string, Expectation, object, string[]][])("%s", (_, expectation, result, places) => {
    expect(at(expectation, result)).toEqual(places);
  });

  const failed = (code: string, ...paths: string[]) => ({
    ok: false,
    error: { code, issues: paths.map((path) => ({ path, expected: "pay of 2018-02" })) },
  });

  test.each<[string, Expectation, object, number]>([
    ["the code and all paths", { error: { code: "A", paths: ["x", "y"] } }, failed("A", "y", "x"), 0],
    ["another code", { error: { code: "A" } }, failed("B"), 1],
    ["one of two codes", { error: { code: ["A", "B"] } }, failed("B"), 0],
    ["a path too few", { error: { code: "A", paths: ["x", "y"] } }, failed("A", "x"), 1],
    ["a path too many", { error: { code: "A", paths: ["x"] } }, failed("A", "x", "y"), 1],
    ["perhaps more", { error: { code: "A", paths: ["x"], exact: false } }, failed("A", "x", "y"), 0],
    ["no paths named", { error: { code: "A" } }, failed("A", "x"), 0],
    ["a month that an issue names", { error: { code: "A", holes: ["2018-02"] } }, failed("A", "x"), 0],
    ["a month that none names", { error: { code: "A", holes: ["2018-03"] } }, failed("A", "x"), 1],
    ["a result in place of an error", { error: { code: "A" } }, { ok: true, result: {} }, 2],
    ["an error in place of a result", { balance: "1.00" }, failed("A", "x"), 2],
    ["no answer at all", { balance: "1.00" }, {}, 1],
  ])("of an error: %s", (_, expectation, answer, count) => {
    expect(differences(expectation, answer).length).toBe(count);
  });
});

describe("a result that is given", () => {
  const vector = { name: "n", why: "w", source: "s", expect: {}, call: "assess", context: { award: null } };

  test("stands at its place in the request", () => {
    const given = { "context.ledger": { call: "ledger" }, before: { call: "ledger" } };
    expect(givenOf({ ...vector, given }).map(({ id, line }) => [id, line])).toEqual([
      ["n: context.ledger", '{"id":"n: context.ledger","call":"ledger"}'],
      ["n: before", '{"id":"n: before","call":"ledger"}'],
    ]);
    const line = lineOf({ ...vector, given }, { "context.ledger": { balance: "1.00" }, before: 2 });
    expect(JSON.parse(line)).toEqual({
      ...{ id: "n", call: "assess", before: 2 },
      context: { award: null, ledger: { balance: "1.00" } },
    });
  });

  test("a raw line goes as it is", () => {
    expect(lineOf({ ...vector, raw: "{" })).toBe("{");
    expect(idOf({ ...vector, raw: "{" })).toBe(null);
  });
});

describe("an answer of another shape", () => {
  const strange = [null, undefined, 7, "text", {}, [], [null], { code: null }];

  test.each(strange.map((value) => [JSON.stringify(value), value]))(
    "is a difference and no failure of the comparer: %s",
    (_, value) => {
      for (const field of ["months", "entries", "findings", "findingsAt", "mentions", "totals"]) {
        const want = { [field]: field === "totals" ? { spent: "1.00" } : ["provisional"] } as Expectation;
        expect(differences(want, { ok: true, result: { [field]: value } }).length).toBeGreaterThan(0);
        expect(differences(want, { ok: true, result: value }).length).toBeGreaterThan(0);
      }
      const refused = { error: { code: "PAY_MISSING", paths: ["facts.pay"], holes: ["2018-02"] } } as Expectation;
      expect(differences(refused, { ok: false, error: value }).length).toBeGreaterThan(0);
      expect(differences(refused, { ok: false, error: { code: "NO", issues: value } }).length).toBeGreaterThan(0);
    },
  );
});
