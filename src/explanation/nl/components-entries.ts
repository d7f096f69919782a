import { short } from "../format.js";
import type { ComponentsEntrySentences } from "../sentences.js";
import { allowance } from "./entries.js";
import { day, euro, hours, month, number, percent } from "./words.js";

/** What is booked in a budget that is made of components of pay. */
export const componentsEntries: ComponentsEntrySentences = {
  components: ({ month: of, amount, because: { citation, inputs } }) => {
    const { salary, irregularity, holidayAllowance, yearEndAllowance, extra, leaveValue, healthInsurance } = inputs;
    const base = irregularity === "0.00" ? "salaris, VT en EJU" : "salaris, VT, EJU en ORT";
    const exactly = inputs.unrounded === amount ? "" : `: ${euro(inputs.unrounded)}, afgerond op de cent`;
    return [
      `In ${month(of)} is ${euro(amount)} opgebouwd bij een salaris van ${euro(salary)}${exactly} [${citation}].`,
      allowance("holidayAllowance", holidayAllowance),
      allowance("yearEndAllowance", yearEndAllowance),
      `De vermeerdering is ${percent(extra.term)} van salaris en vakantietoeslag: ${euro(extra.amount)} [${extra.citation}].`,
      leaveValue === null
        ? `${hours(inputs.leaveHours ?? "0")} verlof per jaar bij voltijd komt als uren, elke maand een twaalfde.`
        : `De waarde van een twaalfde van ${number(leaveValue.term)} uur verlof over ${base}: ${euro(leaveValue.amount)} [${leaveValue.citation}].`,
      `Het vaste bedrag: ${euro(healthInsurance.amount)} [${healthInsurance.citation}].`,
    ];
  },
  "paid-out": ({ on, amount, event, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${euro(amount)} uitbetaald (${event}); het saldo is dan ${euro(inputs.balance)} [${citation}].`,
  ],
  "leave-bought": ({ on, amount, event, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${hours(inputs.hours)} verlof gekocht voor ${euro(amount)}, tegen ${euro(short(inputs.price))} per uur (${event}); het saldo is dan ${euro(inputs.balance)} [${citation}].`,
  ],
  "leave-sold": ({ on, amount, event, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${hours(inputs.hours)} verlof verkocht voor ${euro(amount)}, tegen ${euro(short(inputs.price))} per uur (${event}); het saldo is dan ${euro(inputs.balance)} [${citation}].`,
  ],
  "no-choice": ({ on, amount, because: { citation } }) => [
    `Op ${day(on)} is ${euro(amount)} uitbetaald: het jaar was om en er was niets anders gekozen [${citation}].`,
  ],
  "left-paid-out": ({ on, amount, because: { citation } }) => [
    `Op ${day(on)} is ${euro(amount)} uitbetaald: het dienstverband was geëindigd [${citation}].`,
  ],
};
