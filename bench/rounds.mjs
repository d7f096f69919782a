// Timing side by side. A round gives everyone one slice of work, so that a slow moment of the machine hits all alike, and
// ratios are taken inside a round. The order turns from round to round and runs backwards every other round: nobody always
// cleans up after the same neighbour. What is timed works on facts it has not seen before, fresh from JSON.

/**
 * @typedef {object} Runner
 * @property {import("./contenders/all.mjs").Contender | typeof import("./contenders/json.mjs").json} contender
 * @property {import("./employees.mjs").Employee[]} employees
 */
/** @typedef {Runner & { share: number, passes: number }} Sliced how many employees, how often, make up a slice */

const SLICE_MS = 12;
const WARM_UP_MS = 120;

let seen = 0;

/**
 * @param {readonly Runner[]} runners
 * @param {number} seconds about how long it may take
 * @returns {number[][]} per runner, per round: nanoseconds per month
 */
export function measure(runners, seconds) {
  const end = performance.now() + seconds * 1000;
  const sliced = runners.map(slice);
  /** @type {number[][]} */
  const times = runners.map(() => []);
  for (let round = 0; round < 5 || performance.now() < end; round++) {
    for (let turn = 0; turn < runners.length; turn++) {
      const step = round % 2 === 0 ? turn : runners.length - 1 - turn;
      const place = (step + round) % runners.length;
      times[place].push(nanosecondsPerMonth(sliced[place], round));
    }
  }
  if (Number.isNaN(seen)) throw new Error("a contender gave no answer");
  return times;
}

/** Ratios inside each round. @param {readonly number[]} times @param {readonly number[]} yardstick */
export function ratios(times, yardstick) {
  return times.map((time, round) => time / yardstick[round]);
}

/** @param {Runner} runner @returns {Sliced} */
function slice(runner) {
  const { employees } = runner;
  const months = employees[0].months;
  const one = { ...runner, share: 1, passes: 1 };
  const began = performance.now();
  let cost = Infinity;
  for (let round = 0; performance.now() - began < WARM_UP_MS; round++) {
    cost = Math.min(cost, (nanosecondsPerMonth(one, round) * months) / 1e6);
  }
  const affordable = Math.max(1, Math.round(SLICE_MS / cost));
  const share = Math.min(employees.length, affordable);
  return { ...runner, share, passes: Math.max(1, Math.round(affordable / share)) };
}

/** @param {Sliced} runner @param {number} round */
function nanosecondsPerMonth({ contender, employees, share, passes }, round) {
  const prepared = [];
  for (let place = 0; place < share; place++) {
    prepared.push(contender.prepare(employees[(round * share + place) % employees.length]));
  }
  const began = process.hrtime.bigint();
  for (let pass = 0; pass < passes; pass++) {
    for (const one of prepared) {
      const answer = contender.run(one);
      seen += typeof answer === "string" ? answer.length : answer;
    }
  }
  const took = Number(process.hrtime.bigint() - began);
  return took / (passes * share * employees[0].months);
}
