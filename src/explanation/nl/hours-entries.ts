import type { RightPart } from "../../ledger/hours-ledger.js";
import { short } from "../format.js";
import type { HoursEntrySentences } from "../sentences.js";
import { day, euro, hours, month, number, origin, pieces } from "./words.js";

/** What is booked of hours that are granted by the year. */
export const hoursEntries: HoursEntrySentences = {
  "year-right": ({ on, amount, because: { citation, inputs } }) => {
    const { year, age, fullTimeWeek, parts, unrounded } = inputs;
    const reached = `de leeftijd die in dat jaar wordt bereikt is ${age} [${citation}]`;
    if (parts.every(({ yearHours }) => yearHours === "0.00")) {
      return [`Op ${day(on)} kwam er voor ${year} niets bij: ${reached}, en bij die leeftijd zijn er geen uren.`];
    }
    const rounded = unrounded === amount ? "" : ", afgerond op twee decimalen";
    return [
      `Op ${day(on)} kwam er ${hours(amount)} van ${year} bij; ${reached}.`,
      `Dat is ${parts.map((part) => share(part, fullTimeWeek)).join(" + ")} = ${hours(short(unrounded))}${rounded}.`,
    ];
  },
  "hours-taken-over": ({ on, amount, event, from, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${hours(amount)} overgenomen uit een andere administratie (${event}); de uren houden hun jaar: ${pieces(from, hours) || "geen"}. Het saldo is dan ${hours(inputs.balance)} [${citation}].`,
  ],
  "hours-taken": ({ on, amount, event, from, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${hours(amount)} opgenomen als verlof (${event}); het saldo is dan ${hours(inputs.balance)} [${citation}].`,
    origin(from, amount, hours),
  ],
  "hours-converted": ({ on, amount, event, money = "", from, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${hours(amount)} omgezet in ${euro(money)}, tegen ${euro(inputs.hourlyWage ?? "")} per uur (${event}); het saldo is dan ${hours(inputs.balance)} [${citation}].`,
    origin(from, amount, hours),
  ],
  "hours-saved": ({ on, amount, event, from, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${hours(amount)} naar verlofsparen gegaan (${event}); het saldo is dan ${hours(inputs.balance)} [${citation}].`,
    origin(from, amount, hours),
  ],
  expired: ({ on, amount, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${hours(amount)} van ${inputs.year} vervallen: de uren waren niet op tijd gebruikt [${citation}].`,
  ],
};

function share({ from, through, yearHours, hoursPerWeek, months, daysServed, daysInMonth }: RightPart, full: string) {
  const when = from === through ? month(from) : `${month(from)} tot en met ${month(through)}`;
  const days = daysInMonth === 1 ? "" : ` × ${daysServed}/${daysInMonth} dagen`;
  return `${number(yearHours)} × ${months}/12 × ${number(hoursPerWeek)}/${number(full)}${days} (${when})`;
}
