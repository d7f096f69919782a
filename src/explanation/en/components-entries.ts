import { short } from "../format.js";
import type { ComponentsEntrySentences } from "../sentences.js";
import { allowance } from "./entries.js";
import { day, euro, hours, month, number, percent, were } from "./words.js";

/** What is booked in a budget that is made of components of pay. */
export const componentsEntries: ComponentsEntrySentences = {
  components: ({ month: of, amount, because: { citation, inputs } }) => {
    const { salary, irregularity, holidayAllowance, yearEndAllowance, extra, leaveValue, healthInsurance } = inputs;
    const base = irregularity === "0.00" ? "salary, VT and EJU" : "salary, VT, EJU and ORT";
    const exactly = inputs.unrounded === amount ? "" : `: ${euro(inputs.unrounded)}, rounded to the cent`;
    return [
      `In ${month(of)} ${euro(amount)} was built up on a salary of ${euro(salary)}${exactly} [${citation}].`,
      allowance("holidayAllowance", holidayAllowance),
      allowance("yearEndAllowance", yearEndAllowance),
      `The supplement is ${percent(extra.term)} of salary and holiday allowance: ${euro(extra.amount)} [${extra.citation}].`,
      leaveValue === null
        ? `${hours(inputs.leaveHours ?? "0")} of leave a year at full-time come as hours, a twelfth of them each month.`
        : `The value of a twelfth of ${number(leaveValue.term)} hours of leave over ${base}: ${euro(leaveValue.amount)} [${leaveValue.citation}].`,
      `The fixed amount: ${euro(healthInsurance.amount)} [${healthInsurance.citation}].`,
    ];
  },
  "paid-out": ({ on, amount, event, because: { citation, inputs } }) => [
    `On ${day(on)} ${euro(amount)} was paid out (${event}); the balance is then ${euro(inputs.balance)} [${citation}].`,
  ],
  "leave-bought": ({ on, amount, event, because: { citation, inputs } }) => [
    `On ${day(on)} ${hours(inputs.hours)} of leave ${were(inputs.hours)} bought for ${euro(amount)}, at ${euro(short(inputs.price))} an hour (${event}); the balance is then ${euro(inputs.balance)} [${citation}].`,
  ],
  "leave-sold": ({ on, amount, event, because: { citation, inputs } }) => [
    `On ${day(on)} ${hours(inputs.hours)} of leave ${were(inputs.hours)} sold for ${euro(amount)}, at ${euro(short(inputs.price))} an hour (${event}); the balance is then ${euro(inputs.balance)} [${citation}].`,
  ],
  "no-choice": ({ on, amount, because: { citation } }) => [
    `On ${day(on)} ${euro(amount)} was paid out: the year ended and nothing else had been chosen [${citation}].`,
  ],
  "left-paid-out": ({ on, amount, because: { citation } }) => [
    `On ${day(on)} ${euro(amount)} was paid out: employment had ended [${citation}].`,
  ],
};
