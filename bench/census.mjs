// What the compared histories put to the test: equal answers say little where nothing happens.

import { columns, limit } from "./contenders/limit.mjs";
import { monthText } from "./month.mjs";
import { holidayMinima, rates, valueIn, yearEndMinima } from "./terms.mjs";

/**
 * @param {import("./employees.mjs").Employee[]} everyone
 * @returns {[string, number][]}
 */
export function whatHappens(everyone) {
  let holidayMinimum = 0;
  let yearEndMinimum = 0;
  let unpaid = 0;
  let ties = 0;
  let spends = 0;
  let lapses = 0;
  let negative = 0;
  for (const employee of everyone) {
    const { salary, irregularity, hours, spent } = columns(employee);
    const { closings } = limit.answer(employee);
    closings.forEach((closing, month) => {
      const rounded = (/** @type {number} */ product, /** @type {number} */ whole) => {
        if ((product % whole) * 2 === whole) ties++;
        return Math.floor(product / whole + 0.5);
      };
      const least = (/** @type {import("./terms.mjs").Dated[]} */ minima) =>
        salary[month] === 0
          ? 0
          : Math.floor((Math.round(Number(valueIn(minima, monthText(month)) ?? 0) * 100) * hours[month]) / 3600 + 0.5);

      let holiday = rounded(salary[month] * 8, 100);
      if (least(holidayMinima) > holiday) {
        holiday = least(holidayMinima);
        holidayMinimum++;
      }
      let yearEnd = rounded((salary[month] + holiday) * 83, 1000);
      if (least(yearEndMinima) > yearEnd) {
        yearEnd = least(yearEndMinima);
        yearEndMinimum++;
      }
      const perMille = Number(valueIn(rates, monthText(month))) * 1000;
      const accrued = rounded((salary[month] + holiday + yearEnd + irregularity[month]) * perMille, 1000);

      if (salary[month] === 0) unpaid++;
      if (spent[month] > 0) spends++;
      if (closing < 0) negative++;
      if ((closings[month - 1] ?? 0) - spent[month] + accrued > closing) lapses++;
    });
  }
  return [
    ["the VT minimum counts", holidayMinimum],
    ["the EJU minimum counts", yearEndMinimum],
    ["a month without salary", unpaid],
    ["an amount on exactly half a cent", ties],
    ["a spend", spends],
    ["money lapses", lapses],
    ["a month closes below nothing", negative],
  ];
}
