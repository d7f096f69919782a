import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import ts from "typescript";
import { expect } from "vitest";
import * as library from "../src/index.js";
import * as schema from "../src/schema.js";

export const repository = join(import.meta.dirname, "..");

/** A fenced block of a page. */
interface Block {
  readonly language: string;
  readonly text: string;
}

/** A page people read, with its code. The code of one page is one program. */
export interface Documentation {
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Every page that is written by hand. */
export function pages(): Documentation[] {
  const docs = readdirSync(join(repository, "docs"), { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md") && !/^docs\/(articles|api|api-report)\//.test(path));
  return ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "conformance/README.md", ...docs.sort()].map((path) => {
    const text = readFileSync(join(repository, path), "utf8");
    return { path, text, blocks: blocksOf(text) };
  });
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = "", block = ""]) => ({
    language,
    text: block,
  }));
}

/** The program of a page; nothing when it has no code to run. */
export function program({ blocks }: Documentation): string {
  return blocks
    .filter(({ language }) => language === "ts")
    .map(({ text }) => text)
    .join("\n");
}

/** What a page says its program shows and prints, and what it does. */
export interface Shown {
  readonly expression: string;
  readonly says: string;
  readonly does: unknown;
}

const required = createRequire(import.meta.url);
const modules: Readonly<Record<string, unknown>> = { loopbaanbudget: library, "loopbaanbudget/schema": schema };

/**
 * Runs the program of a page. An expression with `//=>` behind or below it is held against what stands there; what a
 * block prints is held against the block of text that follows it.
 */
export function run(page: Documentation): Shown[] {
  const shown: Shown[] = [];
  let printed = "";
  const flush = (says: string) => {
    shown.push({ expression: "console.log", says, does: printed });
    printed = "";
  };
  const code = page.blocks.map(({ language, text }, index) => {
    if (language !== "ts") return "";
    const next = page.blocks[index + 1];
    const says = next?.language === "text" ? next.text : "";
    return `${watched(text)}\n__flush(${JSON.stringify(says)});`;
  });
  const { outputText } = ts.transpileModule(code.join("\n"), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const source = `(function (require, exports, console, __show, __flush) {${outputText}\n})`;
  const start = runInThisContext(source, { filename: page.path }) as (...given: unknown[]) => void;
  start(
    (name: string) => modules[name] ?? (required(name) as unknown),
    {},
    { log: (...values: unknown[]) => (printed += `${values.join(" ")}\n`) },
    (expression: string, says: string, does: unknown) => shown.push({ expression, says, does }),
    flush,
  );
  return shown;
}

/** The same code, but every expression with `//=>` tells its value. */
function watched(text: string): string {
  const file = ts.createSourceFile("block.ts", text, ts.ScriptTarget.ES2022);
  let watchedText = "";
  let from = 0;
  let count = 0;
  for (const statement of file.statements) {
    const comment = /^ *\n?\/\/=> (.*)/.exec(text.slice(statement.end));
    if (comment === null || !ts.isExpressionStatement(statement)) continue;
    const expression = statement.expression.getText(file);
    const says = comment[1] ?? "";
    watchedText += text.slice(from, statement.getStart(file));
    watchedText += `__show(${JSON.stringify(expression)}, ${JSON.stringify(says)}, ${expression});`;
    from = statement.end;
    count++;
  }
  expect(count, "every //=> stands behind or below an expression").toBe(text.split("//=>").length - 1);
  return watchedText + text.slice(from);
}

/** A value as a page writes it. `...` in an object is the rest of its fields. */
export function expectShown({ expression, says, does }: Shown): void {
  if (expression === "console.log") {
    expect(does).toBe(says);
    return;
  }
  const value: unknown = runInThisContext(`(${says.replace(/,?\s*\.\.\./g, "")})`);
  if (says.includes("...")) expect(does, expression).toMatchObject(value as object);
  else expect(does, expression).toEqual(value);
}

/** What the compiler says of the programs of all pages; nothing when all is well. */
export function typeErrors(all: readonly Documentation[]): string[] {
  const nameOf = ({ path }: Documentation) => join(repository, `${path}.ts`).replaceAll("\\", "/");
  const files = new Map(all.map((page) => [nameOf(page), `${program(page)}\nexport {};`]));
  const { config } = ts.readConfigFile(join(repository, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository);
  const onDisk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...onDisk,
    fileExists: (path) => files.has(path) || onDisk.fileExists(path),
    readFile: (path) => files.get(path) ?? onDisk.readFile(path),
    getSourceFile: (path, language) => {
      const text = files.get(path);
      return text === undefined ? onDisk.getSourceFile(path, language) : ts.createSourceFile(path, text, language);
    },
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
    .map(({ file, messageText }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}
