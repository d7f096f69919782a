// Run by memory.mjs in a process of its own, with --expose-gc: how many bytes one employee takes while results are kept.

import { explain, ledger, loopbaanbedrag } from "loopbaanbudget";

import { employees } from "./employees.mjs";

const COUNT = 200;
const everyone = employees(COUNT);
const asFacts = () => everyone.map(({ text }) => JSON.parse(text));
const asLedgers = (/** @type {unknown[]} */ facts) =>
  facts.map((one, place) => ledger(loopbaanbedrag, one, { through: everyone[place].through }));

// Once for nothing: code and caches are not an employee's.
readEverything(asLedgers(asFacts())[0]);

const before = used();
const facts = asFacts();
const withFacts = used();
const ledgers = asLedgers(facts);
const balances = ledgers.map(({ balance }) => balance);
const withBalance = used();
const everything = ledgers.map(readEverything);
const withEverything = used();

const perEmployee = (/** @type {number} */ bytes) => Math.round(bytes / COUNT);
console.log(
  JSON.stringify({
    facts: perEmployee(withFacts - before),
    balance: perEmployee(withBalance - withFacts),
    everything: perEmployee(withEverything - withFacts),
    kept: balances.length + everything.length + facts.length,
  }),
);

/** @param {ReturnType<typeof ledger>} result */
function readEverything(result) {
  return [result.months, result.entries, result.lots, result.findings, explain(result, { language: "nl" })];
}

function used() {
  for (let time = 0; time < 4; time++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
