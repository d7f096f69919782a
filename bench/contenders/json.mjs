// The second yardstick: reading the same facts from JSON, which every host does before it can ask anything.

export const json = {
  id: "JSON",
  name: "JSON.parse of the same facts",
  /** @param {import("../employees.mjs").Employee} employee */
  prepare: ({ text }) => text,
  /** @param {string} text @returns {number} */
  run: (text) => JSON.parse(text).pay.length,
};
