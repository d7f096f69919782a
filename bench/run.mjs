// npm run bench: half a minute. First whether all contenders agree, then what each costs. README.md says how to read it.
// Targets that are missed are printed; only wrong or missing answers end with an exit code.

import { bridge } from "./bridge.mjs";
import { compare } from "./compare.mjs";
import { missing } from "./contenders/all.mjs";
import { growth } from "./growth.mjs";
import { memory } from "./memory.mjs";
import { speed } from "./speed.mjs";
import { printTargets } from "./table.mjs";

for (const what of missing) console.log(`Not measured: ${what}.`);
const agree = compare();
if (agree) {
  const judged = [...speed(10), ...growth(8)];
  if (missing.length === 0) memory();
  judged.push(...(await bridge()));
  printTargets(judged);
} else {
  console.log("\nThe answers differ: there is nothing to time.");
}
process.exitCode = agree && missing.length === 0 ? 0 : 1;
