// A calendar month as a number, counted from July 2015, the month in which the loopbaanbedrag began.

const FIRST = 2015 * 12 + 6;

/** @param {string} text `YYYY-MM`, or a date in that month */
export function monthIndex(text) {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1 - FIRST;
}

/** @param {number} index */
export function monthText(index) {
  const months = FIRST + index;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}
