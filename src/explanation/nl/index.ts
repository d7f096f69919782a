import type { Advance } from "../../ledger/year-ledger.js";
import type { PartName } from "../format.js";
import type { Budget, Sentences } from "../sentences.js";
import { assessment, tax } from "./assessment.js";
import { comparison } from "./comparison.js";
import { reconciliation } from "./reconciliation.js";
import { componentsEntries } from "./components-entries.js";
import { entries } from "./entries.js";
import { findings } from "./findings.js";
import { readings } from "./readings.js";
import { review } from "./review.js";
import { refused, term, terms } from "./terms.js";
import { hoursEntries } from "./hours-entries.js";
import { transfer } from "./transfer.js";
import { day, euro, hours, month, sum } from "./words.js";
import { yearEntries } from "./year-entries.js";

const parts: Readonly<Record<PartName, string>> = {
  accrued: "opgebouwd",
  takenOver: "overgenomen",
  soldLeave: "uit verkocht verlof",
  refunded: "teruggekomen",
  spent: "uitgegeven",
  boughtLeave: "betaald voor gekocht verlof",
  transferredOut: "meegegeven",
  paidOut: "uitbetaald",
  lapsed: "vervallen",
  waived: "kwijtgescholden",
};
const budgets: Readonly<Record<string, Budget>> = {
  "sociaal-werk/loopbaanbedrag": { name: "loopbaanbedrag", amount: euro, left: "lapses-unless-awarded" },
  "sociaal-werk/vitaliteitsuren": {
    name: "saldo vitaliteitsuren",
    amount: hours,
    left: "lapses",
    parts: { ...parts, spent: "gebruikt" },
  },
  "sociaal-werk/keuzebudget": { name: "keuzebudget", amount: euro, left: "is-paid-out" },
  "gemeenten/loopbaanbudget": { name: "individueel loopbaanbudget", amount: euro, left: "lapses" },
};
const nothing = "er is niets geboekt";

const goes = { lapses: "vervalt", "lapses-unless-awarded": "vervalt", "is-paid-out": "wordt" };
const goesOut = { lapses: "", "lapses-unless-awarded": "", "is-paid-out": " uitbetaald" };

/** The explanations. */
export const nl: Sentences = {
  budget: (scheme) => budgets[scheme] ?? { name: scheme, amount: euro, left: "lapses" },
  knownOn: (on) => `Gerekend met wat op ${day(on)} bekend was.`,
  ledger: (ledger, { name, amount, parts: used = parts }) => {
    const { through, balance, held, available, totals } = ledger;
    return [
      `Eind ${month(through)} staat het ${name} op ${amount(balance)}: ${sum(totals, used, amount) || nothing}.`,
      ...awarded(held, available),
      ...("money" in totals && totals.money !== "0.00" ? [`Er zijn uren omgezet in ${euro(totals.money)}.`] : []),
      ...("leaveHours" in ledger ? inHours(ledger.leaveHours) : []),
      ...("advance" in ledger && ledger.regulation.advance !== "none" ? advanced(ledger.advance) : []),
    ];
  },
  payslip: ({ month: of, opening, closing, available, ...row }, { name, amount, parts: used = parts }) => [
    `In ${month(of)} ging het ${name} van ${amount(opening)} naar ${amount(closing)}: ${sum(row, used, amount) || nothing}.`,
    ...("held" in row ? awarded(row.held, available) : []),
    ...("leaveHours" in row ? inHours(row.leaveHours) : []),
  ],
  yearStatement: ({ year, opening, closing, available, ...row }, { name, amount, parts: used = parts }) => [
    `In ${year} ging het ${name} van ${amount(opening)} naar ${amount(closing)}: ${sum(row, used, amount) || nothing}.`,
    ...("held" in row ? awarded(row.held, available) : []),
    ...("leaveHours" in row ? inHours(row.leaveHours) : []),
  ],
  regulation: ({ name, yearAmount, firstYear, lastYear, carryOver, advance }) =>
    `Regeling “${name}”: ${euro(yearAmount)} per jaar, ${firstYear} tot en met ${lastYear}; wat op 31 december over is ${
      carryOver === "automatic"
        ? "gaat vanzelf mee naar het volgende jaar"
        : "vervalt, tenzij is afgesproken het te sparen"
    }; ${advance === "none" ? "er wordt niets vooruit uitgegeven" : "vooruit uitgeven mag waar dat is goedgekeurd"}.`,
  forecast: ({ from, through, balance, amount: sum, lapses, spendBy }, { name, amount, left }) => {
    const months = `Van ${month(from)} tot en met ${month(through)}`;
    if (spendBy === null)
      return [`${months} ${goes[left]} er niets van het ${name} van ${amount(balance)}${goesOut[left]}.`];
    const unless = left === "lapses-unless-awarded" ? "wordt uitgegeven, toegekend of vrijgegeven" : "mee gebeurt";
    return [
      `${months} ${goes[left]} ${amount(sum)} van het ${name} van ${amount(balance)}${goesOut[left]} als er niets meer ${unless}.`,
      ...lapses.map((lapse) =>
        left === "is-paid-out"
          ? `Op ${day(lapse.on)} ${goes[left]} ${amount(lapse.amount)}${goesOut[left]}; tot dan kan het anders worden gebruikt.`
          : `Op ${day(lapse.on)} vervalt ${amount(lapse.amount)}${lapse.unsettled ? ", al zegt geen regel dat" : ""}; om tot dan niets te verliezen moet uiterlijk ${day(lapse.spendBy)} in totaal ten minste ${amount(lapse.leastToSpendSoFar)} zijn gebruikt.`,
      ),
      "Dit gaat over wat er nu is, niet over wat er later nog bij komt.",
    ];
  },
  assessment,
  tax,
  review,
  comparison,
  transfer,
  reconciliation,
  terms,
  term,
  refused,
  entries: { ...entries, ...yearEntries, ...hoursEntries, ...componentsEntries },
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

function inHours(leave: string): string[] {
  if (leave.startsWith("-")) return [`Er is ${hours(leave.slice(1))} verlof meer verkocht dan er was.`];
  return leave === "0.00" ? [] : [`Daarnaast is er ${hours(leave)} verlof.`];
}
