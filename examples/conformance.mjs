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
const mostFailures = 20;
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

/** The lines of a report: what the program did wrong, the files, the wrong answers, and the outcome. */
function inWords({ problems, files, failures, passed, failed, unanswered, conforms }) {
  const more = failures.length - mostFailures;
  return [
    ...problems.map((problem) => `problem: ${problem}`),
    ...(problems.length > 0 ? [""] : []),
    ...files.map((one) => `${one.file.padEnd(24)} ${String(one.passed).padStart(4)} of ${inAll(one)}${without(one)}`),
    ...failures
      .slice(0, mostFailures)
      .flatMap(({ file, name, why, source, differences }) => [
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
    ...(more > 0 ? ["", `and ${more} more wrong ${more === 1 ? "answer" : "answers"} (use --json or --only)`] : []),
    "",
    [
      `${passed} of ${inAll({ passed, failed, unanswered })} vectors passed`,
      ...(conforms ? [] : [`${failed} failed`, `${unanswered} got no answer`]),
    ].join(", "),
    conforms ? "it conforms" : "it does not conform",
  ];
}

function inAll({ passed, failed, unanswered }) {
  return passed + failed + unanswered;
}

function without({ unanswered }) {
  return unanswered > 0 ? `, ${unanswered} got no answer` : "";
}

function short(value) {
  const text = JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
