import type { Advance, YearTotals } from "../../ledger/year-ledger.js";
import type { Sentences } from "../sentences.js";
import { entries } from "./entries.js";
import { findings } from "./findings.js";
import { readings } from "./readings.js";
import { refused, term, terms } from "./terms.js";
import { day, euro, month, sum } from "./words.js";
import { yearEntries } from "./year-entries.js";

const parts: Readonly<Record<keyof YearTotals, string>> = {
  accrued: "opgebouwd",
  takenOver: "overgenomen",
  refunded: "teruggekomen",
  spent: "uitgegeven",
  transferredOut: "meegegeven",
  lapsed: "vervallen",
  waived: "kwijtgescholden",
};
const nothing = "er is niets geboekt";

/** The explanations. */
export const nl: Sentences = {
  budgets: {
    "sociaal-werk/loopbaanbedrag": "loopbaanbedrag",
    "gemeenten/loopbaanbudget": "individueel loopbaanbudget",
  },
  ledger: (ledger, budget) => {
    const { through, balance, held, available, totals } = ledger;
    return [
      `Eind ${month(through)} staat het ${budget} op ${euro(balance)}: ${sum(totals, parts) || nothing}.`,
      ...awarded(held, available),
      ...("advance" in ledger ? advanced(ledger.advance) : []),
    ];
  },
  payslip: ({ month: of, opening, closing, held, available, ...row }, budget) => [
    `In ${month(of)} ging het ${budget} van ${euro(opening)} naar ${euro(closing)}: ${sum(row, parts) || nothing}.`,
    ...awarded(held, available),
  ],
  yearStatement: ({ year, opening, closing, held, available, ...row }, budget) => [
    `In ${year} ging het ${budget} van ${euro(opening)} naar ${euro(closing)}: ${sum(row, parts) || nothing}.`,
    ...awarded(held, available),
  ],
  regulation: ({ name, yearAmount, firstYear, lastYear, carryOver, advance }) =>
    `Regeling “${name}”: ${euro(yearAmount)} per jaar, ${firstYear} tot en met ${lastYear}; wat op 31 december over is ${
      carryOver === "automatic"
        ? "gaat vanzelf mee naar het volgende jaar"
        : "vervalt, tenzij is afgesproken het te sparen"
    }; ${advance === "none" ? "er wordt niets vooruit uitgegeven" : "vooruit uitgeven mag waar dat is goedgekeurd"}.`,
  forecast: ({ from, through, balance, lapses, leastToSpend, spendBy }, budget) =>
    spendBy === null
      ? [`Van ${month(from)} tot en met ${month(through)} vervalt er niets van het ${budget} van ${euro(balance)}.`]
      : [
          `Van ${month(from)} tot en met ${month(through)} vervalt ${euro(leastToSpend)} van het ${budget} van ${euro(balance)} als er niets meer wordt uitgegeven, toegekend of vrijgegeven.`,
          ...lapses.map(
            (lapse) =>
              `Op ${day(lapse.on)} vervalt ${euro(lapse.amount)}; om tot dan niets te verliezen moet uiterlijk ${day(lapse.spendBy)} in totaal ten minste ${euro(lapse.leastToSpendSoFar)} zijn uitgegeven.`,
          ),
          "Dit gaat over het geld dat er nu is. Wat later wordt opgebouwd vervalt later, of aan het einde van het dienstverband.",
        ],
  terms,
  term,
  refused,
  entries: { ...entries, ...yearEntries },
  findings,
  readings,
};

function awarded(held: string, available: string): string[] {
  return held === "0.00" ? [] : [`Toegekend en vastgehouden is ${euro(held)}; beschikbaar is ${euro(available)}.`];
}

function advanced({ approved, outstanding, limit }: Advance): string[] {
  if (approved === "0.00") return [];
  return [
    `Om vooruit uit te geven is ${euro(approved)} goedgekeurd; daarvan staat ${euro(outstanding)} open, en het saldo mag ${euro(limit)} onder nul komen.`,
  ];
}
