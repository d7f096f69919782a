// Does a program compute what the kit expects? It speaks the JSON lines of docs/concepts/json-bridge.md, in any language:
//   node examples/conformance.mjs -- python3 bridge.py
// Without a command it is this library itself.
//   --only keuzebudget   the vectors of a file, or with that in their name
//   --json               the report for a program to read
//   --seconds 30         how long to wait for an answer
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { reportOf } from "loopbaanbudget/conformance/report.mjs";

const itself = [process.execPath, fileURLToPath(new URL("jsonl.mjs", import.meta.url))];
const options = { only: { type: "string" }, json: { type: "boolean" }, seconds: { type: "string", default: "30" } };

try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const { only, json = false, seconds } = values;
  if (!(Number(seconds) > 0)) throw new Error(`--seconds takes a number above zero, not ${seconds}`);
  const command = positionals.length > 0 ? positionals : itself;
  const report = await reportOf(command, { ...(only !== undefined && { only }), seconds: Number(seconds) });
  console.log(json ? JSON.stringify(report) : inWords(report).join("\n"));
  //=> ...
  //   it conforms
  process.exitCode = report.conforms ? 0 : 1;
} catch (error) {
  const problem = error instanceof Error ? error.message : error;
  console.error(problem);
  process.exitCode = 1;
}

/** The lines of a report: the files, what failed, what the program did wrong, and the outcome. */
function inWords({ files, failures, problems, passed, failed, conforms }) {
  return [
    ...files.map((one) => `${one.file.padEnd(24)} ${String(one.passed).padStart(4)} of ${one.passed + one.failed}`),
    ...failures.flatMap(({ file, name, why, source, differences }) => [
      "",
      `${file}: ${name}`,
      `  why       ${why}`,
      `  source    ${source}`,
      ...differences.flatMap(({ at, expected, got }) => [
        `  ${at}`,
        `    expected  ${short(expected)}`,
        `    got       ${short(got)}`,
      ]),
    ]),
    ...problems.flatMap((problem) => ["", `problem: ${problem}`]),
    "",
    `${passed} of ${passed + failed} vectors passed`,
    conforms ? "it conforms" : "it does not conform",
  ];
}

function short(value) {
  const text = JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
