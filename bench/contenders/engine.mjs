// (b) The library's engine on parsed facts: the ledger itself, without the checks at the border. The only file that reaches
// behind the public calls. It needs two functions:
//   parse(facts, through)  the facts as the engine takes them, checked (not timed)
//   run(parsed)            → { saldo }, the balance in integer cents, computed anew each time (timed)

import { parse, run } from "../built/engine.js";

export const engine = {
  id: "b",
  name: "this library's engine on parsed facts",
  /** @param {import("../employees.mjs").Employee} employee */
  prepare: ({ text, through }) => parse(JSON.parse(text), through),
  /** @param {ReturnType<typeof parse>} parsed @returns {number} */
  run: (parsed) => run(parsed).saldo,
  /** @param {import("../employees.mjs").Employee} employee */
  answer(employee) {
    return { balance: (this.run(this.prepare(employee)) / 100).toFixed(2) };
  },
};
