// Numbers and tables a person likes to read; the same on every machine, whatever its language.

/** @param {number} number */
export function count(number) {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Three figures that matter. @param {number} number */
export function figure(number) {
  if (number >= 100) return count(number);
  return number.toFixed(number >= 10 ? 1 : number >= 0.1 ? 2 : 3);
}

/** @param {import("./quartiles.mjs").Quartiles} quartiles */
export function spread({ low, median, high }) {
  return `${figure(median)} (${figure(low)}-${figure(high)})`;
}

/** @typedef {{ what: string, measured: number, most: number }} Judged something that has a target */

/** @param {readonly Judged[]} judged */
export function printTargets(judged) {
  console.log("\nTargets");
  print([
    ["", "measured", "target", ""],
    ...judged.map(({ what, measured, most }) => [
      what,
      figure(measured),
      `≤ ${most}`,
      measured <= most ? "ok" : "over",
    ]),
  ]);
}

/** Prints rows under their headings, the first column to the left. @param {readonly (readonly string[])[]} rows */
export function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(`  ${cells.join("   ").trimEnd()}`);
  }
}
