// Everyone who computes the balance, in the order of the table.

import { decimals } from "./decimal.mjs";
import { limit } from "./limit.mjs";
import { straight } from "./straight.mjs";

/**
 * @typedef {object} Contender
 * @property {string} id
 * @property {string} name
 * @property {(employee: import("../employees.mjs").Employee) => any} prepare not timed
 * @property {(prepared: any) => number | string} run timed; what it gives back only shows that the work was done
 * @property {(employee: import("../employees.mjs").Employee) => { balance: string, closings?: number[] }} answer `closings` in cents
 */

/** @type {string[]} what cannot be measured, and why */
export const missing = [];

/** @type {Contender[]} */
export const contenders = [
  limit,
  ...(await built(async () => [(await import("./engine.mjs")).engine], "b")),
  ...(await built(async () => {
    const { balanceOnly, explained } = await import("./library.mjs");
    return [balanceOnly, explained];
  }, "c, d")),
  decimals,
  straight,
];

/**
 * What needs the built library; the rest of the table can do without.
 *
 * @param {() => Promise<Contender[]>} load
 * @param {string} ids
 */
async function built(load, ids) {
  try {
    return await load();
  } catch (error) {
    const code = /** @type {{ code?: string }} */ (error).code;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "ERR_PACKAGE_PATH_NOT_EXPORTED") throw error;
    missing.push(`(${ids}) is not built`);
    return [];
  }
}
