// Does a month of a long history cost more than a month of a short one? It should not. Every length gets as many employees as
// make up the same number of months. The growth of a contender is its longest history against the cheapest of its shorter
// ones, so fixed costs, which weigh on a short history, cannot hide it.

import { contenders } from "./contenders/all.mjs";
import { json } from "./contenders/json.mjs";
import { employees } from "./employees.mjs";
import { quartiles } from "./quartiles.mjs";
import { measure, ratios } from "./rounds.mjs";
import { figure, print, spread } from "./table.mjs";

const LENGTHS = [12, 60, 137, 300, 548];
const MONTHS = 8_220;
const MOST = 1.1;
const JUDGED = ["b", "c"];

/**
 * @param {number} seconds
 * @returns {import("./table.mjs").Judged[]}
 */
export function growth(seconds) {
  const populations = LENGTHS.map((months) => employees(Math.round(MONTHS / months), months));
  const watched = [...contenders.filter(({ id }) => JUDGED.includes(id)), json];
  const runners = watched.flatMap((contender) => populations.map((everyone) => ({ contender, employees: everyone })));
  const times = measure(runners, seconds);

  console.log(`\nGrowth: the cost of a month, by the length of the history; ${times[0].length} rounds`);
  /** @type {import("./table.mjs").Judged[]} */
  const judged = [];
  const rows = watched.map(({ id, name }, place) => {
    const own = times.slice(place * LENGTHS.length, (place + 1) * LENGTHS.length);
    const usual = own[LENGTHS.indexOf(137)];
    const longest = own[own.length - 1];
    const shorter = own.slice(0, -1).map((cost) => quartiles(ratios(longest, cost)));
    const worst = shorter.reduce((one, other) => (other.median > one.median ? other : one));
    if (JUDGED.includes(id)) judged.push({ what: `(${id}) growth`, measured: worst.median, most: MOST });
    return [`(${id}) ${name}`, ...own.map((cost) => figure(quartiles(ratios(cost, usual)).median)), spread(worst)];
  });
  print([["months", ...LENGTHS.map(String), "growth"], ...rows]);
  return judged;
}
