// The main table: what a month costs with each contender, against the limit and against reading the facts from JSON.

import { contenders } from "./contenders/all.mjs";
import { json } from "./contenders/json.mjs";
import { employees } from "./employees.mjs";
import { quartiles } from "./quartiles.mjs";
import { measure, ratios } from "./rounds.mjs";
import { figure, print, spread } from "./table.mjs";

/** @type {Record<string, { against: "limit" | "JSON.parse", most: number }>} */
const TARGETS = {
  b: { against: "limit", most: 2 },
  c: { against: "JSON.parse", most: 1.5 },
  d: { against: "JSON.parse", most: 20 },
};

/**
 * @param {number} seconds
 * @returns {import("./table.mjs").Judged[]}
 */
export function speed(seconds) {
  const everyone = employees(400);
  const runners = [...contenders, json].map((contender) => ({ contender, employees: everyone }));
  const times = measure(runners, seconds);
  const limitTimes = times[0];
  const jsonTimes = times[times.length - 1];

  console.log(`\nSpeed: ${everyone[0].months} months an employee, ${limitTimes.length} rounds; median (quartiles)`);
  /** @type {import("./table.mjs").Judged[]} */
  const judged = [];
  const rows = runners.map(({ contender: { id, name } }, place) => {
    const against = {
      limit: quartiles(ratios(times[place], limitTimes)),
      "JSON.parse": quartiles(ratios(times[place], jsonTimes)),
    };
    const target = TARGETS[id];
    if (target) {
      judged.push({ what: `(${id}) × ${target.against}`, measured: against[target.against].median, most: target.most });
    }
    return [
      `(${id}) ${name}`,
      figure(quartiles(times[place]).median),
      id === "a" ? "1" : spread(against.limit),
      id === json.id ? "1" : spread(against["JSON.parse"]),
    ];
  });
  print([["", "ns a month", "× limit", "× JSON.parse"], ...rows]);
  return judged;
}
