// What the hand-written contenders know of the CAO Sociaal Werk, copied by hand and not from the library: the comparison
// would be worth little if both sides read the same table. `through: null` is open.

/** @typedef {{ from: string, through: string | null, value: string }} Dated */

export const holidayShare = "0.08";
export const yearEndShare = "0.083";
export const fullTimeWeek = "36";

/** @type {Dated[]} */
export const rates = [
  { from: "2015-07", through: "2016-03", value: "0.015" },
  { from: "2016-04", through: "2016-05", value: "0.010" },
  { from: "2016-06", through: null, value: "0.015" },
];

/** @type {Dated[]} */
export const holidayMinima = [
  { from: "2015-07", through: "2015-09", value: "155.15" },
  { from: "2015-10", through: "2016-03", value: "156.69" },
  { from: "2020-07", through: "2021-11", value: "174.93" },
  { from: "2021-12", through: "2022-12", value: "179.30" },
  { from: "2023-01", through: "2023-06", value: "182.89" },
];

/** @type {Dated[]} */
export const yearEndMinima = [
  { from: "2015-07", through: "2015-11", value: "92.60" },
  { from: "2015-12", through: "2016-03", value: "93.58" },
];

/** How many months the balance may hold. @type {Dated[]} */
export const windows = [
  { from: "2015-07", through: "2022-04", value: "36" },
  { from: "2022-05", through: null, value: "60" },
];

/** No lapse in these months; what is above `window` on the day after lapses then. */
export const relief = { from: "2018-07", through: "2019-12", turn: "2020-01", window: 36 };

/**
 * @param {Dated[]} values
 * @param {string} month `YYYY-MM`
 */
export function valueIn(values, month) {
  return values.find(({ from, through }) => from <= month && (through === null || month <= through))?.value;
}
