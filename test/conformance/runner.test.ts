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
  readonly unanswered: number;
  readonly files: readonly { file: string; passed: number; failed: number; unanswered: number }[];
  readonly failures: readonly {
    file: string;
    name: string;
    why: string;
    source: string;
    differences: { at: string; expected: unknown; got: unknown }[];
  }[];
  readonly missing: readonly string[];
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
    expect(report).toMatchObject({
      conforms: true,
      passed: kit.vectors,
      failed: 0,
      unanswered: 0,
      missing: [],
      kit: `${kit.name} ${kit.version}`,
    });
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
    expect(report("no third answer", ...table, "--seconds", "1")).toMatchObject({
      ...{ status: 1, conforms: false, passed: 3, failed: 0, unanswered: 1, failures: [], missing: [names[2]] },
      problems: [`it gave no answer for 1 s; the first that had not come is that to "${names[2]!}"`],
    });
  });

  test.each([
    ["falls over", 2, ["it ended with status 3 before its last answer; it said: boom"]],
    ["leaves at once", 0, ["it ended with status 0 before its last answer"]],
    ["says hello", 4, ["a line that is no answer: Starting up…"]],
    ["one more list", 4, ["a line that is no answer: []"]],
    ["two at a time", 4, [`out of order: the answer to "${names[0]!}" came after that to "${names[1]!}"`]],
    ["stammers", 4, [`an answer to nothing that was asked, id "${names[0]!}"`]],
    ["ends badly", 4, ["it ended with status 2, not with status 0"]],
    ["does not end", 4, ["it did not end within 1 s after its input had ended"]],
  ])("tells of a program that %s", (what, passed, problems) => {
    const told = report(what, ...table, "--seconds", what === "does not end" ? "1" : "20");
    expect(told).toMatchObject({ status: 1, conforms: false, passed, failed: 0, unanswered: 4 - passed, problems });
  });

  test("tells of ten strange lines, and how many more there were, after how it ended", () => {
    const { passed, problems } = report("hums and ends badly", "--only", "vitaliteitsuren.jsonl");
    const vectors = vectorsOf("vitaliteitsuren.jsonl").length;
    expect([passed, problems]).toEqual([
      vectors,
      [
        "it ended with status 2, not with status 0",
        ...Array.from({ length: 10 }, (_, index) => `a line that is no answer: hm ${index + 1}`),
        `${vectors - 10} more lines like these`,
      ],
    ]);
  });

  test("takes a vector whose given result did not come as one without an answer", () => {
    const payslip = ["--only", "payslip of month 37"];
    const [name] = vectorsOf("statements.jsonl").flatMap((one) => (one.name.includes(payslip[1]!) ? [one.name] : []));
    expect(report("leaves at once", ...payslip)).toMatchObject({ unanswered: 1, failures: [], missing: [name] });
  });

  test("takes a given result that was refused as a wrong answer", () => {
    const { failed, unanswered, failures } = report("a no for a yes", "--only", "payslip of month 37");
    expect([failed, unanswered]).toEqual([1, 0]);
    expect(failures[0]?.differences).toMatchObject([{ at: "given ledger", expected: "a result", got: { ok: false } }]);
  });

  test("counts every vector once, of each file and of all", () => {
    const { files, failures, missing, ...all } = report("tires and falls over");
    const sum = (field: "passed" | "failed" | "unanswered") => files.reduce((total, one) => total + one[field], 0);
    expect([all.passed, all.failed, all.unanswered]).toEqual([sum("passed"), sum("failed"), sum("unanswered")]);
    expect(all.passed + all.failed + all.unanswered).toBe(kit.vectors);
    expect([failures.length, missing.length]).toEqual([all.failed, all.unanswered]);
    expect(files.map(({ file, passed, failed, unanswered }) => [file, passed + failed + unanswered])).toEqual(
      kit.files.map(({ file, vectors }) => [file, vectors]),
    );
    expect(Math.min(all.passed, all.failed, all.unanswered)).toBeGreaterThan(0);
  });

  test("tells that there is no such program, no such vector, no such option", () => {
    const nothing = JSON.parse(run("--json", ...table, "--", join(root, "no-such-program")).stdout) as Report;
    expect(nothing.problems).toEqual([expect.stringMatching(/^it cannot be started: .*ENOENT/)]);
    expect(nothing).toMatchObject({ conforms: false, passed: 0, failed: 0, unanswered: 4 });
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
      "3 of 4 vectors passed, 1 failed, 0 got no answer",
      "it does not conform",
      "",
    ]);
  });

  test("says first what is wrong with the program, and only counts the vectors without an answer", () => {
    const { stdout } = run("--", process.execPath, wrong, "leaves at once");
    const lines = stdout.split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "problem: it ended with status 0 before its last answer",
      "",
      `loopbaanbedrag.jsonl        0 of ${kit.files[0]!.vectors}, ${kit.files[0]!.vectors} got no answer`,
    ]);
    expect(lines.slice(2 + kit.files.length)).toEqual([
      "",
      `0 of ${kit.vectors} vectors passed, 0 failed, ${kit.vectors} got no answer`,
      "it does not conform",
      "",
    ]);
  });

  test("says twenty wrong answers in full, and how many more there are", () => {
    const { stdout } = run("--only", "vitaliteitsuren.jsonl", "--", process.execPath, wrong, "a no for a yes");
    const vectors = vectorsOf("vitaliteitsuren.jsonl").length;
    expect(vectors).toBeGreaterThan(20);
    expect(stdout.match(/^vitaliteitsuren\.jsonl: /gm)).toHaveLength(20);
    expect(stdout.split("\n").slice(-5)).toEqual([
      `and ${vectors - 20} more wrong answers (use --json or --only)`,
      "",
      `0 of ${vectors} vectors passed, ${vectors} failed, 0 got no answer`,
      "it does not conform",
      "",
    ]);
  });
});
