// The JSON-lines bridge has to run in constant memory: three times the lines, the same peak.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import { employees } from "./employees.mjs";
import { count, figure, print } from "./table.mjs";

/** @typedef {import("node:stream").Readable} Readable */
/** @typedef {import("node:stream").Writable} Writable */

const MONTHS = 24;
const FEW = 20_000;
const MANY = 60_000;
const MOST = 1.1;

const bridgePath = fileURLToPath(new URL("../examples/jsonl.mjs", import.meta.url));
const peakMemory = new URL("peak-memory.mjs", import.meta.url).href;

/** @returns {Promise<import("./table.mjs").Judged[]>} */
export async function bridge() {
  console.log(`\nJSON-lines bridge: ${MONTHS} months a line, balances out`);
  if (!existsSync(bridgePath)) {
    console.log("  not measured: there is no examples/jsonl.mjs yet");
    return [];
  }
  const few = await stream(FEW);
  const many = await stream(MANY);
  const row = (/** @type {number} */ lines, /** @type {Awaited<ReturnType<typeof stream>>} */ { peak, seconds }) => [
    `${count(lines)} lines`,
    count(lines / seconds),
    `${figure(peak / few.peak)} ×`,
  ];
  print([["", "lines a second", "peak memory"], row(FEW, few), row(MANY, many)]);
  return [{ what: "JSON-lines bridge, peak memory", measured: many.peak / few.peak, most: MOST }];
}

/** @param {number} lines */
async function stream(lines) {
  const questions = employees(500, MONTHS).map(
    ({ text: facts, through }) =>
      `"call":"ledger","scheme":"sociaal-werk/loopbaanbedrag","facts":${facts},"through":"${through}","include":[]}\n`,
  );
  const began = performance.now();
  const child = spawn(process.execPath, ["--import", peakMemory, bridgePath], {
    stdio: ["pipe", "pipe", "inherit", "pipe"],
  });
  const [stdin, stdout, , report] = /** @type {[Writable, Readable, null, Readable]} */ (
    /** @type {unknown} */ (child.stdio)
  );
  const ended = once(child, "close");
  const peak = text(report);
  const answered = answers(stdout);

  for (let line = 0; line < lines; line++) {
    if (!stdin.write(`{"id":${line},${questions[line % questions.length]}`)) await once(stdin, "drain");
  }
  stdin.end();
  await ended;
  const right = await answered;
  if (right !== lines) throw new Error(`the bridge gave ${right} good answers to ${lines} lines`);
  return { peak: Number(await peak), seconds: (performance.now() - began) / 1000 };
}

/** Counts the good answers in order. @param {Readable} output */
async function answers(output) {
  let right = 0;
  for await (const line of createInterface({ input: output })) {
    const { id, ok } = JSON.parse(line);
    if (ok && id === right) right++;
  }
  return right;
}
