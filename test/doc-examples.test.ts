import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import * as api from "loopbaanbudget";
import * as schema from "loopbaanbudget/schema";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const src = join(import.meta.dirname, "../src");

const facts = {
  employee: { birthDate: "1980-03-14" },
  employment: { start: "2015-12-01" },
  pay: [{ month: "2015-12", salary: "2000.00" }],
};
/** What a block may use beside what it declares itself: everything exported, and the sample of `ledger`. */
const prelude = {
  ...api,
  ...schema,
  facts,
  book: api.ledger(api.loopbaanbedrag, facts, { through: "2015-12" }),
};

interface Example {
  /** What it documents. */
  readonly name: string;
  readonly path: string;
  readonly code: string;
}

/** The code of every `@example` in a source file. */
function examplesIn(path: string): Example[] {
  const found: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      const comment = ts.getTextOfJSDocComment(tag.comment) ?? "";
      if (tag.parent.parent !== node || tag.tagName.text !== "example") continue;
      const name = (node as Partial<ts.NamedDeclaration>).name?.getText() ?? ts.SyntaxKind[node.kind];
      const blocks = [...comment.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
      found.push(...(blocks.length === 0 ? [comment] : blocks).map((code) => ({ name, path, code })));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(join(src, path), "utf8"), ts.ScriptTarget.ESNext, true));
  return found;
}

/** The block as JavaScript, with every `expression; //=> value` as a call of `check(expression, "value")`. */
function checking(code: string): string {
  const statements: ts.ExpressionStatement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) statements.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("example.ts", code, ts.ScriptTarget.ESNext, true));
  const checked = statements.reduceRight((text, statement) => {
    const [, promise] = /^\s*\/\/=> (.*)/.exec(code.slice(statement.end)) ?? [];
    if (promise === undefined) return text;
    const check = `check(${statement.expression.getText()}, ${JSON.stringify(promise)});`;
    return text.slice(0, statement.getStart()) + check + text.slice(statement.end);
  }, code);
  return ts.transpile(checked, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
}

function evaluate(code: string, scope: object): unknown {
  const call = compileFunction(`"use strict"; ${code}`, Object.keys(scope)) as (...values: unknown[]) => unknown;
  return call(...(Object.values(scope) as unknown[]));
}

const more = Symbol("and more");
/** What `...` before a closing bracket spreads: a mark for "and more". */
const rest = { [more]: true, [Symbol.iterator]: () => [more].values() };

/** What a promised value has to match. A `...` in it, also inside a string, stands for anything. */
function matcherOf(promise: string): unknown {
  const literal = promise.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\.\.\.(?=\s*[}\]])/g, (part) =>
    part === "..." ? "...rest" : part,
  );
  return matcher(evaluate(`return (${literal})`, { rest }));
}

function matcher(value: unknown): unknown {
  if (typeof value === "string" && value.includes("...")) {
    const parts = value.split("...").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    return expect.stringMatching(new RegExp(`^${parts.join(".*")}$`, "s"));
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== more).map(matcher);
    return value.includes(more) ? expect.objectContaining(Object.fromEntries(items.entries())) : items;
  }
  const fields = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, matcher(field)]));
  return more in value ? expect.objectContaining(fields) : fields;
}

/** Runs a block and holds every value against its promise; how many it held. */
function held(code: string): number {
  let count = 0;
  const check = (value: unknown, promise: string) => {
    count++;
    expect(value).toEqual(matcherOf(promise));
  };
  // In braces: a block may declare what the prelude provides.
  evaluate(`{ ${checking(code)} }`, { ...prelude, check });
  return count;
}

const examples = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .flatMap(examplesIn);

describe("the examples in the doc comments", () => {
  test.each(examples)("$name in $path gives what it says", ({ code }) => {
    const promises = code.split("//=>").length - 1;
    expect(promises).toBeGreaterThan(0);
    expect(held(code)).toBe(promises);
  });

  const functions = Object.entries({ ...api, ...schema }).filter(([, value]) => typeof value === "function");

  test.each(functions.map(([name]) => name))("%s has one", (name) => {
    expect(examples.map((example) => example.name)).toContain(name);
  });
});

describe("a promise", () => {
  test.each([
    ["facts.pay; //=> [{ month: '2015-12', ... }]"],
    ['facts.employee; //=> { birthDate: "1980-03-14" }'],
    ["[1, 2, 3]; //=> [1, 2, ...]"],
    ['`{"id":null,"issues":[]}`; //=> \'{"id":null,...}\''],
  ])("is kept: %s", (code) => {
    expect(held(code)).toBe(1);
  });

  test.each([
    ['book.balance; //=> "35.10"'],
    ["facts.employment; //=> { }"],
    ["[1, 2, 3]; //=> [2, ...]"],
    ["[1, 2, 3]; //=> [1, 2]"],
    ["'a.b'; //=> 'a...c'"],
    ["'axb'; //=> 'a.b...'"],
    ["({ a: { b: 1, c: 2 } }); //=> { a: { b: 1 }, ... }"],
  ])("is broken: %s", (code) => {
    expect(() => held(code)).toThrow();
  });
});
