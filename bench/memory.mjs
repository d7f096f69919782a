// What one employee takes in memory while the result is kept: the balance read, and everything read and explained.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { figure, print } from "./table.mjs";

export function memory() {
  const heap = fileURLToPath(new URL("heap.mjs", import.meta.url));
  const bytes = JSON.parse(execFileSync(process.execPath, ["--expose-gc", heap], { encoding: "utf8" }));
  const row = (/** @type {string} */ name, /** @type {number} */ size) => [
    name,
    `${figure(size / 1024)} KB`,
    figure(size / bytes.facts),
  ];
  console.log("\nMemory: one employee of 137 months, while it is kept");
  print([
    ["", "kept", "× the facts"],
    row("the facts, as JSON.parse gives them", bytes.facts),
    row("a ledger whose balance was read", bytes.balance),
    row("a ledger of which everything was read, with every sentence", bytes.everything),
  ]);
}
