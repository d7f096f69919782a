import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const repository = join(import.meta.dirname, "../..");
const consumer = realpathSync(mkdtempSync(join(tmpdir(), "loopbaanbudget-packed-")));
let packed: string[] = [];

/** One month of € 2.000, worked by hand: VT 160.00, EJU 8.3 % of 2,160.00 = 179.28; 1.5 % of 2,339.28 = 35.09. */
const program = `
const facts = {
  employee: { birthDate: "1980-03-14" },
  employment: { start: "2015-12-01" },
  pay: [{ month: "2015-12", salary: "2000.00" }],
};
console.log(ledger(loopbaanbedrag, facts, { through: "2015-12" }).balance);
try {
  ledger(loopbaanbedrag, { ...facts, pay: [] }, { through: "2015-12" });
} catch (error) {
  console.log(error instanceof ContractError && error.code);
}
`;
const printed = "35.09\nPAY_MISSING\n";

const imported = `import { ContractError, ledger, loopbaanbedrag } from "loopbaanbudget";`;
const required = `const { ContractError, ledger, loopbaanbedrag } = require("loopbaanbudget");`;
const typed = `${imported}
import * as schema from "loopbaanbudget/schema";
const facts = { employee: { birthDate: "1980-03-14" }, employment: { start: "2015-12-01" }, pay: [{ month: "2015-12", salary: "2000.00" }] };
export const balance: string = ledger(loopbaanbedrag, facts, { through: "2015-12" }).balance;
export const isRefused = (error: unknown): string | false => error instanceof ContractError && error.code;
export const names: string[] = Object.keys(schema);
// @ts-expect-error: an amount is a string, and nothing of the package is \`any\`
ledger(loopbaanbedrag, { ...facts, pay: [{ month: "2015-12", salary: 2000 }] }, { through: "2015-12" });
`;

const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: consumer, encoding: "utf8" });

function run(file: string, text: string): string {
  writeFileSync(join(consumer, file), text);
  return node(file);
}

/** What the compiler says to a consumer; nothing when all is well. */
function compile(file: string, module: string, moduleResolution: string): string {
  writeFileSync(join(consumer, file), typed);
  const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022"];
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
  try {
    return node(compiler, ...options, "--module", module, "--moduleResolution", moduleResolution, file);
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

beforeAll(() => {
  const pack = ["pack", "--ignore-scripts", "--json", "--loglevel=error", "--pack-destination", consumer];
  const [tarball] = JSON.parse(
    execFileSync("npm", pack, { cwd: repository, encoding: "utf8", shell: process.platform === "win32" }),
  ) as [{ filename: string; files: { path: string }[] }];
  packed = tarball.files.map(({ path }) => path);

  const modules = join(consumer, "node_modules");
  mkdirSync(join(modules, "loopbaanbudget"), { recursive: true });
  execFileSync("tar", ["-xzf", tarball.filename, "--strip-components=1", "-C", "node_modules/loopbaanbudget"], {
    cwd: consumer,
  });
  for (const name of ["decimal.js", "luxon", "zod"]) {
    symlinkSync(join(repository, "node_modules", name), join(modules, name), "junction");
  }
}, 60_000);

afterAll(() => {
  rmSync(consumer, { recursive: true, force: true });
});

describe("the packed tarball", () => {
  test("holds what was built, the sources beside it, and no test or tool", () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "package.json",
        "dist/index.js",
        "dist/index.cjs",
        "src/index.ts",
        "src/schema.ts",
      ]),
    );
    const expected =
      /^(dist|src|docs|examples|conformance)\/|^(README\.md|THIRD-PARTY\.md|CHANGELOG\.md|CONTRIBUTING\.md|LICENSE|package\.json)$/;
    expect(packed.filter((path) => !expected.test(path))).toEqual([]);
    expect(packed.filter((path) => /\.test|tsconfig|(^|\/)(test|node_modules)\//.test(path))).toEqual([]);
  });

  test("holds every file its exports name", () => {
    const { exports } = JSON.parse(
      readFileSync(join(consumer, "node_modules/loopbaanbudget/package.json"), "utf8"),
    ) as {
      exports: object;
    };
    const named = JSON.stringify(exports).match(/(?<="\.\/)[^"]+\.\w+(?="[,}])/g) ?? [];
    expect(named.length).toBe(9);
    expect(named.filter((path) => !existsSync(join(consumer, "node_modules/loopbaanbudget", path)))).toEqual([]);
  });

  test("asks for its three dependencies and nothing else", () => {
    const { dependencies } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
      dependencies: object;
    };
    expect(Object.keys(dependencies)).toEqual(["decimal.js", "luxon", "zod"]);
  });

  test("runs in an ES module", () => {
    expect(run("consumer.mjs", imported + program)).toBe(printed);
  });

  test("runs in CommonJS", () => {
    expect(run("consumer.cjs", required + program)).toBe(printed);
  });

  test.each(["import", "require"])("loads the schemas by %s", (way) => {
    const [file, load] =
      way === "import"
        ? ["schema.mjs", `import * as schema from "loopbaanbudget/schema";`]
        : ["schema.cjs", `const schema = require("loopbaanbudget/schema");`];
    expect(Number(run(file, `${load}\nconsole.log(Object.keys(schema).length);`))).toBeGreaterThan(0);
  });

  test("holds the whole conformance kit, which a consumer reads and runs", () => {
    const { files, vectors } = JSON.parse(readFileSync(join(repository, "conformance/kit.json"), "utf8")) as {
      files: { file: string }[];
      vectors: number;
    };
    expect(packed).toEqual(expect.arrayContaining(files.map(({ file }) => `conformance/${file}`)));
    expect(packed).toEqual(expect.arrayContaining(["conformance/README.md", "conformance/kit.json"]));
    const read = `import { readFileSync } from "node:fs";
const read = (name) => readFileSync(new URL(import.meta.resolve("loopbaanbudget/conformance/" + name)), "utf8");
const { files } = JSON.parse(read("kit.json"));
console.log(files.flatMap(({ file }) => read(file).trimEnd().split("\\n").map(JSON.parse)).length);`;
    expect(run("kit.mjs", read)).toBe(`${vectors}\n`);
    const required = `console.log(require("loopbaanbudget/conformance/kit.json").vectors);`;
    expect(run("kit.cjs", required)).toBe(`${vectors}\n`);
    const runner = join(consumer, "node_modules/loopbaanbudget/examples/conformance.mjs");
    expect(node(runner, "--only", "table C, 36").split("\n").slice(-3)).toEqual([
      "4 of 4 vectors passed",
      "it conforms",
      "",
    ]);
  });

  test.each([
    ["consumer.mts", "nodenext", "nodenext"],
    ["consumer.cts", "nodenext", "nodenext"],
    ["consumer.ts", "esnext", "bundler"],
  ])("type checks from %s under module %s, resolution %s", { timeout: 60_000 }, (file, module, resolution) => {
    expect(compile(file, module, resolution)).toBe("");
  });
});
