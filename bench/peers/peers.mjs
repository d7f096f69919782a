// npm run peers: the accrual of one month (1.5 % of salary + VT 8 % + EJU 8.3 %, each rounded to the cent) as other rule
// engines compute it, beside integer cents. First how many answers are a cent off, then what one answer costs.

import { employees } from "../employees.mjs";
import { quartiles } from "../quartiles.mjs";
import { count, print, spread } from "../table.mjs";
import { hasTie, integer } from "./integer.mjs";
import { jsonRulesEngine } from "./json-rules-engine.mjs";
import { publicodes } from "./publicodes.mjs";
import { zenDecision, zenExpression } from "./zen.mjs";

/** @typedef {{ name: string, prepare: (salaries: readonly string[]) => any, run: (prepared: any, cents: number[]) => void | Promise<void> }} Peer */

const SLICE_MS = 60;
const ROUNDS = 25;

/** @type {Peer[]} */
const peers = [integer, jsonRulesEngine, zenExpression, zenDecision, publicodes];
/** @type {string[]} */
const salaries = employees(73).flatMap(({ text }) =>
  JSON.parse(text).pay.map((/** @type {{ salary: string }} */ { salary }) => salary),
);

/** @param {Peer} peer @param {readonly string[]} months @param {number} passes how often, one after the other */
async function accruals(peer, months, passes) {
  const cents = new Array(months.length).fill(0);
  const prepared = peer.prepare(months);
  const began = process.hrtime.bigint();
  for (let pass = 0; pass < passes; pass++) await peer.run(prepared, cents);
  return { cents, nanoseconds: Number(process.hrtime.bigint() - began) / (passes * months.length) };
}

await accruals(integer, salaries, 100); // warm
const exact = await accruals(integer, salaries, 100);
const ties = salaries.filter(hasTie);

/** @type {{ peer: Peer, wrong: string[], share: number, passes: number, times: number[] }[]} */
const entries = [];
for (const peer of peers) {
  const { cents, nanoseconds } = peer === integer ? exact : await accruals(peer, salaries, 1);
  const wrong = salaries.filter((_, month) => cents[month] !== exact.cents[month]);
  const affordable = Math.ceil((SLICE_MS * 1e6) / nanoseconds);
  const share = Math.min(salaries.length, affordable);
  entries.push({ peer, wrong, share, passes: Math.ceil(affordable / share), times: [] });
}

for (let round = 0; round < ROUNDS; round++) {
  const order = entries.map((_, turn) => entries[(turn + round) % entries.length]);
  for (const { peer, share, passes, times } of round % 2 === 0 ? order : order.reverse()) {
    const start = (round * share) % (salaries.length - share + 1);
    times.push((await accruals(peer, salaries.slice(start, start + share), passes)).nanoseconds);
  }
}

console.log(
  `The accrual of one month; ${count(salaries.length)} months, in ${count(ties.length)} an amount lies on half a cent`,
);
const yardstick = entries[0].times;
print([
  ["", "× integer cents", "a cent off", "of which on half a cent"],
  ...entries.map(({ peer, wrong, times }) => [
    peer.name,
    peer === integer ? "1" : spread(quartiles(times.map((time, round) => time / yardstick[round]))),
    count(wrong.length),
    count(wrong.filter(hasTie).length),
  ]),
]);
