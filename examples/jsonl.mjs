// The calls as JSON, one per line: standard input to standard output, in order, one answer per line.
//   node examples/jsonl.mjs < requests.jsonl > answers.jsonl
import { once } from "node:events";
import { createInterface } from "node:readline";
import { answerLine } from "loopbaanbudget";

const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
for await (const line of lines) {
  if (line.trim() === "") continue;
  if (!process.stdout.write(`${answerLine(line)}\n`)) await once(process.stdout, "drain");
}
