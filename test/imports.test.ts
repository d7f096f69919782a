import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** The spine and the shelf of src, in reading order: a folder imports only from folders before it. */
const folders = [
  "values",
  "articles",
  "facts",
  "accrual",
  "ledger",
  "jaargesprek",
  "schemes",
  "spending",
  "statement",
  "reconciliation",
  "explanation",
  "schema",
];
const readsArticles = ["schemes", "jaargesprek", "spending"];
const ownsPackage: Record<string, RegExp> = {
  luxon: /^values\/calendar\.ts$/,
  "decimal.js": /^values\/amount\.ts$/,
  "@noble/hashes/sha2.js": /^values\/digest\.ts$/,
  "@noble/hashes/utils.js": /^values\/digest\.ts$/,
  zod: /^(schema\.ts|schema\/.+|facts\/.+)$/,
};

const src = join(import.meta.dirname, "../src");
const fromSrc = (path: string) => relative(src, path).split(sep).join("/");
/** The folder of src a file lies in, or `null` for the files above all folders. */
const folderOf = (file: string) => (file.includes("/") ? file.slice(0, file.indexOf("/")) : null);

const imports = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((path) => fromSrc(join(src, path)))
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    ts.preProcessFile(readFileSync(join(src, file), "utf8")).importedFiles.map(({ fileName: name }) => {
      const target = name.startsWith(".") ? fromSrc(join(src, file, "..", name)) : null;
      return { line: `${file} imports ${name}`, file, from: folderOf(file), name, target };
    }),
  );
const inside = imports.filter(({ from, target }) => from !== null && target !== null);
const lines = (found: typeof imports) => found.map(({ line }) => line);

describe("imports in src", () => {
  test("every folder has its place in the order", () => {
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.flatMap(({ from }) => from ?? []).filter((folder) => !folders.includes(folder))).toEqual([]);
  });

  test("a folder imports only from itself and from folders before it", () => {
    const place = (folder: string | null) => (folder === null ? folders.length : folders.indexOf(folder));
    expect(lines(inside.filter(({ from, target }) => place(folderOf(target!)) > place(from)))).toEqual([]);
  });

  test("articles import only values, and only schemes, jaargesprek and spending import articles", () => {
    const wrong = inside.filter(({ from, target }) => {
      const to = folderOf(target!);
      if (to === from) return false;
      return from === "articles" ? to !== "values" : to === "articles" && !readsArticles.includes(from!);
    });
    expect(lines(wrong)).toEqual([]);
  });

  test("luxon, decimal.js, zod and the digests each have their one place, and nothing else is imported", () => {
    const outside = imports.filter(({ target }) => target === null);
    expect(lines(outside.filter(({ file, name }) => !ownsPackage[name]?.test(file)))).toEqual([]);
  });
});
