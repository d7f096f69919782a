// The calls as JSON, one per line: standard input to standard output, in order, one answer per line.
//   node examples/jsonl.mjs < requests.jsonl > answers.jsonl
import { once } from "node:events";
import { answerLine } from "loopbaanbudget";

for await (const line of linesOf(process.stdin.setEncoding("utf8"))) {
  if (line.trim() === "") continue;
  if (!process.stdout.write(`${answerLine(line)}\n`)) await once(process.stdout, "drain");
}

/** Only "\n" ends a line, unlike in node:readline: JSON may hold U+2028, U+2029 and a lone "\r". A byte order mark is skipped. */
async function* linesOf(input) {
  let rest = "";
  for await (const chunk of input) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) yield line.replace(/^\uFEFF/, "");
  }
  yield rest.replace(/^\uFEFF/, "");
}
