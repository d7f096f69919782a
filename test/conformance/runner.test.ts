import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { kit, vectorsOf } from "../../conformance/kit.mjs";

const root = join(import.meta.dirname, "../..");

interface Report {
  readonly kit: string;
  readonly conforms: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly files: readonly { file: string; passed: number; failed: number }[];
  readonly failures: readonly {
    file: string;
    name: string;
    why: string;
    source: string;
    differences: { at: string; expected: unknown; got: unknown }[];
  }[];
  readonly problems: readonly string[];
}

/** Runs the runner. */
function run(...args: string[]) {
  const runner = join(root, "examples/conformance.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

describe("this library", () => {
  test("passes every vector over the bridge", { timeout: 60_000 }, () => {
    const { status, stdout } = run("--json");
    const report = JSON.parse(stdout) as Report;
    expect(report.failures).toEqual([]);
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ conforms: true, passed: kit.vectors, failed: 0, kit: `${kit.name} ${kit.version}` });
    expect(status).toBe(0);
  });
});

describe("the runner", () => {
  const wrong = join(import.meta.dirname, "wrong.mjs");
  const report = (what: string, ...options: string[]) => {
    const { status, stdout } = run("--json", ...options, "--", process.execPath, wrong, what);
    return { status, ...(JSON.parse(stdout) as Report) };
  };
  const table = ["--only", "table C, 36"]; // four vectors
  const names = vectorsOf("vitaliteitsuren.jsonl")
    .map(({ name }) => name)
    .filter((name) => name.includes("table C, 36"));

  test("takes a program that answers well", () => {
    expect(report("nothing", ...table)).toMatchObject({
      status: 0,
      conforms: true,
      passed: 4,
      failed: 0,
      problems: [],
    });
  });

  test("waits for one that is slow, but not too slow", () => {
    expect(report("late", ...table)).toMatchObject({ status: 0, conforms: true, passed: 4 });
  });

  test("tells a wrong cent with what was expected, why, and where that comes from", () => {
    const { status, passed, failures } = report("a cent more", ...table);
    expect([status, passed]).toEqual([1, 3]);
    expect(failures).toEqual([
      {
        ...{ file: "vitaliteitsuren.jsonl", name: "table C, 36 hours, 39 in the year" },
        why: "the age on 31 December 2016 decides",
        source: "article: sociaal-werk/3.5.A, LBB-2.7.1: 7.2 at 39",
        differences: [{ at: "balance", expected: "7.20", got: "7.21" }],
      },
    ]);
  });

  test("tells an error that was none", () => {
    const { status, failures } = report("a yes for a no", "--only", "a comma");
    expect(status).toBe(1);
    expect(failures[0]?.differences[0]).toEqual({ at: "ok", expected: false, got: true });
  });

  test("tells which answer is missing, and does not wait for ever", () => {
    const { status, passed, failures, problems } = report("no third answer", ...table, "--seconds", "1");
    expect([status, passed]).toEqual([1, 3]);
    expect(failures.map(({ name }) => name)).toEqual([names[2]]);
    expect(failures[0]?.differences).toEqual([{ at: "answer", expected: "an answer", got: "none" }]);
    expect(problems).toEqual([`no answer for 1 s: 1 answer had not come, the first to "${names[2]!}"`]);
  });

  test.each([
    ["falls over", 2, ["it ended with status 3 while 2 answers had not come; it said: boom"]],
    ["leaves at once", 0, ["it ended with status 0 while 4 answers had not come"]],
    ["says hello", 4, ["a line that is no answer: Starting up…"]],
    ["one more list", 4, ["a line that is no answer: []"]],
    ["two at a time", 4, [`out of order: the answer to "${names[0]!}" came after that to "${names[1]!}"`]],
    ["stammers", 4, [`an answer to nothing that was asked, id "${names[0]!}"`]],
    ["ends badly", 4, ["it ended with status 2, not with status 0"]],
    ["does not end", 4, ["it did not end within 1 s after its input had ended"]],
  ])("tells of a program that %s", (what, passed, problems) => {
    const told = report(what, ...table, "--seconds", what === "does not end" ? "1" : "20");
    expect(told).toMatchObject({ status: 1, conforms: false, passed, failed: 4 - passed, problems });
  });

  test("tells of a given result that did not come", () => {
    const { failures } = report("leaves at once", "--only", "payslip of month 37");
    expect(failures[0]?.differences).toEqual([{ at: "given ledger", expected: "a result", got: "no answer" }]);
  });

  test("tells that there is no such program, no such vector, no such option", () => {
    const nothing = JSON.parse(run("--json", ...table, "--", join(root, "no-such-program")).stdout) as Report;
    expect(nothing.problems).toEqual([expect.stringMatching(/^it cannot be started: .*ENOENT/)]);
    expect(nothing).toMatchObject({ conforms: false, passed: 0, failed: 4 });
    const none = run("--only", "no such vector");
    expect([none.status, none.stdout]).toEqual([1, expect.stringContaining("no vector is called so: no such vector")]);
    const option = run("--verbose");
    expect([option.status, option.stdout, option.stderr.split("\n")[0]]).toEqual([
      ...[1, "", expect.stringContaining("Unknown option '--verbose'")],
    ]);
    expect(run("--seconds", "soon").stderr).toBe("--seconds takes a number above zero, not soon\n");
  });

  test("says it in words", () => {
    const { stdout } = run(...table, "--", process.execPath, wrong, "a cent more");
    expect(stdout.split("\n")).toEqual([
      "vitaliteitsuren.jsonl       3 of 4",
      "",
      "vitaliteitsuren.jsonl: table C, 36 hours, 39 in the year",
      "  why       the age on 31 December 2016 decides",
      "  source    article: sociaal-werk/3.5.A, LBB-2.7.1: 7.2 at 39",
      "  balance",
      '    expected  "7.20"',
      '    got       "7.21"',
      "",
      "3 of 4 vectors passed",
      "it does not conform",
      "",
    ]);
  });
});
