import type { Advance, YearTotals } from "../../ledger/year-ledger.js";
import type { Sentences } from "../sentences.js";
import { entries } from "./entries.js";
import { findings } from "./findings.js";
import { readings } from "./readings.js";
import { refused, term, terms } from "./terms.js";
import { day, euro, month, sum } from "./words.js";
import { yearEntries } from "./year-entries.js";

const parts: Readonly<Record<keyof YearTotals, string>> = {
  accrued: "built up",
  takenOver: "taken over",
  refunded: "come back",
  spent: "spent",
  transferredOut: "handed on",
  lapsed: "lapsed",
  waived: "waived",
};
const nothing = "nothing was booked";

/** The explanations. */
export const en: Sentences = {
  budgets: {
    "sociaal-werk/loopbaanbedrag": "loopbaanbedrag",
    "gemeenten/loopbaanbudget": "individueel loopbaanbudget",
  },
  ledger: (ledger, budget) => {
    const { through, balance, held, available, totals } = ledger;
    return [
      `At the end of ${month(through)} the ${budget} stands at ${euro(balance)}: ${sum(totals, parts) || nothing}.`,
      ...awarded(held, available),
      ...("advance" in ledger ? advanced(ledger.advance) : []),
    ];
  },
  payslip: ({ month: of, opening, closing, held, available, ...row }, budget) => [
    `In ${month(of)} the ${budget} went from ${euro(opening)} to ${euro(closing)}: ${sum(row, parts) || nothing}.`,
    ...awarded(held, available),
  ],
  yearStatement: ({ year, opening, closing, held, available, ...row }, budget) => [
    `In ${year} the ${budget} went from ${euro(opening)} to ${euro(closing)}: ${sum(row, parts) || nothing}.`,
    ...awarded(held, available),
  ],
  regulation: ({ name, yearAmount, firstYear, lastYear, carryOver, advance }) =>
    `Regulation “${name}”: ${euro(yearAmount)} a year, ${firstYear} through ${lastYear}; what is left on 31 December ${
      carryOver === "automatic" ? "goes on to the next year by itself" : "lapses unless its saving was agreed"
    }; ${advance === "none" ? "nothing is spent ahead of time" : "spending ahead of time where it was approved"}.`,
  forecast: ({ from, through, balance, lapses, leastToSpend, spendBy }, budget) =>
    spendBy === null
      ? [`From ${month(from)} through ${month(through)} nothing of the ${budget} of ${euro(balance)} lapses.`]
      : [
          `From ${month(from)} through ${month(through)} ${euro(leastToSpend)} of the ${budget} of ${euro(balance)} lapses if nothing more is spent, awarded or released.`,
          ...lapses.map(
            (lapse) =>
              `On ${day(lapse.on)} ${euro(lapse.amount)} lapses; to lose nothing up to then, at least ${euro(lapse.leastToSpendSoFar)} must have been spent by ${day(lapse.spendBy)}.`,
          ),
          "This is about the money that is there now. What is built up later lapses later, or at the end of employment.",
        ],
  terms,
  term,
  refused,
  entries: { ...entries, ...yearEntries },
  findings,
  readings,
};

function awarded(held: string, available: string): string[] {
  return held === "0.00" ? [] : [`Awards hold ${euro(held)}; ${euro(available)} is available.`];
}

function advanced({ approved, outstanding, limit }: Advance): string[] {
  if (approved === "0.00") return [];
  return [
    `To spend ahead of time ${euro(approved)} was approved; ${euro(outstanding)} is outstanding, and the balance may go ${euro(limit)} below zero.`,
  ];
}
