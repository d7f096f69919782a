import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { matter, told } from "./matter.js";

const repository = join(import.meta.dirname, "../..");

/** Runs the package as built, by its own name, in a process of its own; gives what it says, after a line about the host. */
function run(env: Record<string, string>, before = ""): [host: string, told: string] {
  const program = `
import { readFileSync } from "node:fs";
const matter = JSON.parse(readFileSync(0, "utf8"));
const host = new Date(2016, 0, 1).getTimezoneOffset() + " " + Intl.NumberFormat().format(1.5);
${before}
const library = await import("loopbaanbudget");
process.stdout.write(host + "\\n" + (${told.toString()})(library, matter));
`;
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: repository,
    env: { PATH: process.env["PATH"], ...env },
    input: JSON.stringify(matter),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const end = said.indexOf("\n");
  return [said.slice(0, end), said.slice(end + 1)];
}

let expected = "";
beforeAll(() => {
  if (!existsSync(join(repository, "dist/index.js")))
    throw new Error("run `npm run build` first: this tests what is built");
  expected = run({ TZ: "UTC", LC_ALL: "C" })[1];
  expect(expected.length).toBeGreaterThan(500_000);
});

describe("the package, byte for byte the same", () => {
  test.each([
    // 14 hours ahead of Greenwich, and three and a half behind.
    ["TZ=Pacific/Kiritimati", { TZ: "Pacific/Kiritimati" }, "-840 1.5"],
    ["TZ=America/St_Johns", { TZ: "America/St_Johns" }, "210 1.5"],
    // A language with a dotted and a dotless i, and a decimal comma.
    ["LANG=tr_TR", { TZ: "Europe/Istanbul", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }, "-120 1,5"],
  ])("under %s", (_, env, host) => {
    const [where, said] = run(env);
    expect(where).toBe(host);
    expect(said === expected).toBe(true);
  });

  test("where the clock and the dice are trapped before it is imported", () => {
    const traps = `
const trap = () => { throw new Error("the clock or the dice"); };
Date.now = trap;
Math.random = trap;
performance.now = trap;
globalThis.Date = new Proxy(Date, { construct: (of, given) => (given.length === 0 ? trap() : Reflect.construct(of, given)), apply: trap });
`;
    expect(run({ TZ: "UTC" }, traps)[1] === expected).toBe(true);
  });

  test("where the host has set decimal.js and luxon its own way before it is imported", () => {
    const settings = `
import { Decimal } from "decimal.js";
import { Settings } from "luxon";
Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN });
Object.assign(Settings, { defaultZone: "Asia/Tokyo", defaultLocale: "tr", throwOnInvalid: true, now: () => 0 });
`;
    expect(run({ TZ: "UTC" }, settings)[1] === expected).toBe(true);
  });
});
