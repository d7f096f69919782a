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
  accrued: "built up",
  takenOver: "taken over",
  soldLeave: "brought in by sold leave",
  refunded: "come back",
  spent: "spent",
  boughtLeave: "paid for bought leave",
  transferredOut: "handed on",
  paidOut: "paid out",
  lapsed: "lapsed",
  waived: "waived",
};
const budgets: Readonly<Record<string, Budget>> = {
  "sociaal-werk/loopbaanbedrag": { name: "loopbaanbedrag", amount: euro, left: "lapses-unless-awarded" },
  "sociaal-werk/vitaliteitsuren": {
    name: "balance of vitaliteitsuren",
    amount: hours,
    left: "lapses",
    parts: { ...parts, spent: "used" },
  },
  "sociaal-werk/keuzebudget": { name: "keuzebudget", amount: euro, left: "is-paid-out" },
  "gemeenten/loopbaanbudget": { name: "individueel loopbaanbudget", amount: euro, left: "lapses" },
};
const nothing = "nothing was booked";

const goes = { lapses: "will lapse", "lapses-unless-awarded": "will lapse", "is-paid-out": "will be paid out" };

/** The explanations. */
export const en: Sentences = {
  budget: (scheme) => budgets[scheme] ?? { name: scheme, amount: euro, left: "lapses" },
  knownOn: (on) => `Computed by what was known on ${day(on)}.`,
  ledger: (ledger, { name, amount, parts: used = parts }) => {
    const { through, balance, held, available, totals } = ledger;
    return [
      `At the end of ${month(through)} the ${name} stands at ${amount(balance)}: ${sum(totals, used, amount) || nothing}.`,
      ...awarded(held, available),
      ...("money" in totals && totals.money !== "0.00" ? [`Hours were turned into ${euro(totals.money)}.`] : []),
      ...("leaveHours" in ledger ? inHours(ledger.leaveHours) : []),
      ...("advance" in ledger && ledger.regulation.advance !== "none" ? advanced(ledger.advance) : []),
    ];
  },
  payslip: ({ month: of, opening, closing, available, ...row }, { name, amount, parts: used = parts }) => [
    `In ${month(of)} the ${name} went from ${amount(opening)} to ${amount(closing)}: ${sum(row, used, amount) || nothing}.`,
    ...("held" in row ? awarded(row.held, available) : []),
    ...("leaveHours" in row ? inHours(row.leaveHours) : []),
  ],
  yearStatement: ({ year, opening, closing, available, ...row }, { name, amount, parts: used = parts }) => [
    `In ${year} the ${name} went from ${amount(opening)} to ${amount(closing)}: ${sum(row, used, amount) || nothing}.`,
    ...("held" in row ? awarded(row.held, available) : []),
    ...("leaveHours" in row ? inHours(row.leaveHours) : []),
  ],
  regulation: ({ name, yearAmount, firstYear, lastYear, carryOver, advance }) =>
    `Regulation “${name}”: ${euro(yearAmount)} a year, ${firstYear} through ${lastYear}; what is left on 31 December ${
      carryOver === "automatic" ? "goes on to the next year by itself" : "lapses unless its saving was agreed"
    }; ${advance === "none" ? "nothing is spent ahead of time" : "spending ahead of time is possible where it was approved"}.`,
  forecast: ({ from, through, balance, amount: sum, lapses, spendBy }, { name, amount, left }) => {
    const months = `From ${month(from)} through ${month(through)}`;
    if (spendBy === null) return [`${months} nothing of the ${name} of ${amount(balance)} ${goes[left]}.`];
    const unless = left === "lapses-unless-awarded" ? "spent, awarded or released" : "done with it";
    return [
      `${months} ${amount(sum)} of the ${name} of ${amount(balance)} ${goes[left]} if nothing more is ${unless}.`,
      ...lapses.map((lapse) =>
        left === "is-paid-out"
          ? `On ${day(lapse.on)} ${amount(lapse.amount)} ${goes[left]}; until then it can be used otherwise.`
          : `On ${day(lapse.on)} ${amount(lapse.amount)} will lapse${lapse.unsettled ? ", though no rule says so" : ""}; to lose nothing up to then, at least ${amount(lapse.leastToSpendSoFar)} must have been used by ${day(lapse.spendBy)}.`,
      ),
      "This is about what is there now, not about what comes later.",
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
  return held === "0.00" ? [] : [`Awards hold ${euro(held)}; ${euro(available)} is available.`];
}

function advanced({ approved, outstanding, limit }: Advance): string[] {
  if (approved === "0.00") return [];
  return [
    `To spend ahead of time ${euro(approved)} was approved; ${euro(outstanding)} is outstanding, and the balance may go ${euro(limit)} below zero.`,
  ];
}

function inHours(leave: string): string[] {
  if (leave.startsWith("-")) return [`${hours(leave.slice(1))} of leave more were sold than there were.`];
  return leave === "0.00" ? [] : [`There ${leave === "1.00" ? "is" : "are"} ${hours(leave)} of leave beside it.`];
}
