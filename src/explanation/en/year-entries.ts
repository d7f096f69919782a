import type { WithoutEffect } from "../../ledger/ledger.js";
import type { YearPiece } from "../../ledger/year-ledger.js";
import { missingFrom, settledBy, short } from "../format.js";
import type { YearEntrySentences } from "../sentences.js";
import { before, day, euro, number, origin, pieces } from "./words.js";

/** What only a budget that is granted by the year books. */
export const yearEntries: YearEntrySentences = {
  "year-amount": ({ on, amount, because: { citation, inputs } }) => {
    const { year, yearAmount, monthsServed, hoursPerWeek, fullTimeWeek, unrounded, balance } = inputs;
    const months = monthsServed === null ? "" : ` × ${number(short(monthsServed))}/12 months`;
    const hours = hoursPerWeek === null ? "" : ` × ${number(short(hoursPerWeek))}/${number(fullTimeWeek)} hours`;
    const reduced = months + hours;
    const how = reduced === "" ? "" : `: ${euro(yearAmount)}${reduced}${before(unrounded, amount)}`;
    const came = `On ${day(on)} the budget of ${year} was added, ${euro(amount)}${how}; the balance is then ${euro(balance)} [${citation}].`;
    const settled = settledBy(amount, balance);
    return settled === null ? [came] : [came, `${euro(settled)} of it makes up for what was spent ahead of time.`];
  },
  "covered-spend": ({ on, amount, event, from, because: { citation, inputs } }) => {
    const { asked, uncovered, balance } = inputs;
    const stands = `the balance is then ${euro(balance)} [${citation}]`;
    if (amount === "0.00") return [`On ${day(on)} nothing of ${euro(asked)} (${event}) was covered; ${stands}.`];
    const booked = `On ${day(on)} ${euro(amount)} was spent (${event}); ${stands}.`;
    if (uncovered === "0.00") return [booked, ahead(from, amount)];
    return [
      booked,
      ahead(from, amount),
      `The other ${euro(uncovered)} of ${euro(asked)} is not covered and was not booked.`,
    ];
  },
  return: ({ on, amount, event, because: { citation, inputs } }) => {
    const { of, asked, year, balance } = inputs;
    const whose = year === null ? "goes back to where it came from" : `is money of ${year}`;
    const back = `On ${day(on)} ${euro(amount)} of spend ${of} came back (${event}) and ${whose}; the balance is then ${euro(balance)} [${citation}].`;
    return asked === amount ? [back] : [back, `Of ${euro(asked)} no more was booked than the budget had paid.`];
  },
  "saving-agreed": ({ on, amount, event, because: { citation, inputs } }) => {
    const { year, through, keptThrough, goal, withoutEffect } = inputs;
    const agreed = `On ${day(on)} it was agreed to save ${euro(amount)} of ${year} through ${day(through)}${goal.trim() === "" ? "" : ` for “${goal}”`} (${event}) [${citation}].`;
    if (withoutEffect !== null) return [agreed, `It has no effect: ${whyNot[withoutEffect]}.`];
    return through === keptThrough
      ? [agreed]
      : [agreed, `It counts through ${day(keptThrough)}, the end of the last year.`];
  },
  "advance-approved": ({ on, amount, event, because: { citation, inputs } }) => {
    const { approvedBy, limit, withoutEffect } = inputs;
    const approved = `On ${day(on)} ${euro(amount)} to spend ahead of time was approved by ${approvedBy} (${event}) [${citation}].`;
    return withoutEffect === null
      ? [approved, `The balance may from then on go ${euro(limit)} below zero.`]
      : [approved, `It has no effect: ${whyNot[withoutEffect]}.`];
  },
  "year-end": ({ on, amount, because: { citation, inputs } }) => [
    `On ${day(on)} ${euro(amount)} lapsed: ${euro(inputs.left)} of ${inputs.year} was left, and ${saved(inputs.kept)} [${citation}].`,
  ],
  "saving-ended": ({ on, amount, because: { citation, inputs } }) => [
    `On ${day(on)} ${euro(amount)} lapsed: the time for which money of ${inputs.year} could stand was over, and ${euro(inputs.left)} of it was left${inputs.kept === "0.00" ? "" : `, of which ${euro(inputs.kept)} is saved for longer`} [${citation}].`,
  ],
  "after-last-year": ({ on, amount, because: { citation, inputs } }) => [
    `On ${day(on)} ${euro(amount)} lapsed: the last year of the budget was over, and ${euro(inputs.left)} of ${inputs.year} was left [${citation}].`,
  ],
  waived: ({ on, amount, because: { citation, inputs } }) => [
    `On ${day(on)} ${euro(amount)} was waived: employment ended with a balance of ${euro(inputs.balance)}, and the employer does not claim it [${citation}].`,
  ],
};

/** Why an event had no effect. */
export const whyNot: Readonly<Record<WithoutEffect, string>> = {
  "not-recorded-in-pop": "the development plan (POP) does not record it",
  "no-goal": "no goal was agreed",
  "agreed-after-its-year": "it was agreed after that year",
  "period-within-its-year": "the agreed period ended within that year",
  "ends-with-the-last-year": "saved money lapses with the last year of the budget at the latest, as it would have done",
  "goes-on-by-itself": "money goes on to the next year by itself",
  "no-advance": "the regulation has no advance",
};

function saved(kept: string): string {
  return kept === "0.00" ? "nothing of it was saved" : `${euro(kept)} of it was saved`;
}

function ahead(from: readonly YearPiece[], amount: string): string {
  const missing = missingFrom(from, amount);
  if (missing === null) return origin(from, amount);
  return from.length === 0
    ? `All of it was spent ahead of time.`
    : `It came from ${pieces(from)}; ${euro(missing)} was spent ahead of time.`;
}
