import type { RightPart } from "../../ledger/hours-ledger.js";
import { short } from "../format.js";
import type { HoursEntrySentences } from "../sentences.js";
import { day, euro, hours, month, number, origin, pieces, were } from "./words.js";

/** What is booked of hours that are granted by the year. */
export const hoursEntries: HoursEntrySentences = {
  "year-right": ({ on, amount, because: { citation, inputs } }) => {
    const { year, age, fullTimeWeek, parts, unrounded } = inputs;
    const reached = `the age reached in that year is ${age} [${citation}]`;
    if (parts.every(({ yearHours }) => yearHours === "0.00")) {
      return [`On ${day(on)} nothing came for ${year}: ${reached}, and there are no hours at that age.`];
    }
    const rounded = unrounded === amount ? "" : ", rounded to two decimals";
    return [
      `On ${day(on)} ${hours(amount)} of ${year} ${were(amount)} added; ${reached}.`,
      `That is ${parts.map((part) => share(part, fullTimeWeek)).join(" + ")} = ${hours(short(unrounded))}${rounded}.`,
    ];
  },
  "hours-taken-over": ({ on, amount, event, from, because: { citation, inputs } }) => [
    `On ${day(on)} ${hours(amount)} ${were(amount)} taken over from another administration (${event}); the hours keep their years: ${pieces(from, hours) || "none"}. The balance is then ${hours(inputs.balance)} [${citation}].`,
  ],
  "hours-taken": ({ on, amount, event, from, because: { citation, inputs } }) => [
    `On ${day(on)} ${hours(amount)} ${were(amount)} taken as leave (${event}); the balance is then ${hours(inputs.balance)} [${citation}].`,
    origin(from, amount, hours),
  ],
  "hours-converted": ({ on, amount, event, money = "", from, because: { citation, inputs } }) => [
    `On ${day(on)} ${hours(amount)} ${were(amount)} turned into ${euro(money)}, at ${euro(inputs.hourlyWage ?? "")} an hour (${event}); the balance is then ${hours(inputs.balance)} [${citation}].`,
    origin(from, amount, hours),
  ],
  "hours-saved": ({ on, amount, event, from, because: { citation, inputs } }) => [
    `On ${day(on)} ${hours(amount)} ${were(amount)} moved to leave saving (${event}); the balance is then ${hours(inputs.balance)} [${citation}].`,
    origin(from, amount, hours),
  ],
  expired: ({ on, amount, because: { citation, inputs } }) => [
    `On ${day(on)} ${hours(amount)} of ${inputs.year} lapsed: they had not been used in time [${citation}].`,
  ],
};

function share({ from, through, yearHours, hoursPerWeek, months, daysServed, daysInMonth }: RightPart, full: string) {
  const when = from === through ? month(from) : `${month(from)} through ${month(through)}`;
  const days = daysInMonth === 1 ? "" : ` × ${daysServed}/${daysInMonth} days`;
  return `${number(yearHours)} × ${months}/12 × ${number(hoursPerWeek)}/${number(full)}${days} (${when})`;
}
