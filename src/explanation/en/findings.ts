import type { QuestionReading } from "../../ledger/ledger.js";
import { named } from "../format.js";
import type { Sentences } from "../sentences.js";
import { notCarried } from "./spending.js";
import { terms } from "./terms.js";
import { day, euro, month, stretch } from "./words.js";
import { whyNot } from "./year-entries.js";

export const findings: Sentences["findings"] = {
  provisional: ({ from = "", through }) =>
    `Provisional from ${month(from)} through ${month(through ?? from)}: the agreement has run out and its terms are presumed to go on.`,
  "assumed-term": ({ term = "", citation = "", from = "", through }) =>
    `Assumed: ${named(terms, term)} [${citation}] from ${month(from)}${through == null ? "" : ` through ${month(through)}`} rests on no text that was read.`,
  "minimum-unknown": ({ month: of = "", through, citation = "" }) =>
    `${stretch(of, through)} the minimum of the holiday allowance is unknown and was not applied; the salary is low enough for it to matter [${citation}].`,
  overspent: ({ month: of = "", events = [] }) =>
    `In ${month(of)} more went out than was available (${events.join(", ")}); it was booked as it happened.`,
  "spent-without-award": ({ month: of = "", events = [] }) =>
    `In ${month(of)} money was spent without an award (${events.join(", ")}).`,
  "spent-without-agreement": ({ month: of = "", events = [], missing: why = [] }) =>
    `In ${month(of)} money was spent under an agreement that does not carry it: ${events.map((event, place) => `${event}, as the agreement ${notCarried(why[place])}`).join("; ")}.`,
  "balance-differs": ({ month: of = "", events = [], asserted = [], amount = "" }, budget) =>
    `At the end of ${month(of)} payroll believes the balance to be ${asserted.map(budget.amount).join(", ")} (${events.join(", ")}); it is ${budget.amount(amount)}.`,
  excluded: ({ month: of = "", through }) =>
    `${stretch(of, through)} nothing was built up: excluded from the loopbaanbedrag.`,
  "lapses-soon": ({ month: of = "", spendBy = "", amount = "", unsettled }, budget) =>
    `In ${month(of)} ${budget.amount(amount)} of what is there now lapses if nothing is done${unsettled ? ", though no rule says so" : ""}; it can be used through ${day(spendBy)}.`,
  "award-uncovered": ({ month: of = "", events = [] }) =>
    `In ${month(of)} more was awarded than there was (${events.join(", ")}).`,
  uncovered: ({ month: of = "", events = [], amount = "" }) =>
    `In ${month(of)} ${euro(amount)} of what was paid (${events.join(", ")}) is covered neither by the balance nor by an advance; it was not booked.`,
  overdrawn: ({ month: of = "", events = [] }) =>
    `In ${month(of)} more went out than there was (${events.join(", ")}); it was booked as it happened.`,
  "leave-oversold": ({ month: of = "", events = [] }) =>
    `In ${month(of)} more hours of leave were sold than there were (${events.join(", ")}); it was booked as it happened.`,
  "without-effect": ({ month: of = "", events = [], reasons = [] }) =>
    `In ${month(of)} an agreement or approval had no effect: ${events.map((event, place) => `${event}, as ${whyNot[reasons[place]!]}`).join("; ")}.`,
  "needs-local-rule": ({ month: of = "", questions = [] }) =>
    questions
      .map(({ term, event, readings: [first, ...others] }) =>
        [
          `No rule says ${named(openQuestions, term)}${event === undefined ? "" : ` (${event})`}; the reading taken is: ${answer(first!)}.`,
          `At the end of ${month(of)} the balance is then ${outcome(first!)}.`,
          ...others.map((other) => `Under the reading “${answer(other)}” it would be ${outcome(other)}.`),
        ].join(" "),
      )
      .join(" "),
};

const openQuestions: Readonly<Record<string, string>> = {
  partTime: "whether part-time reduces the budget of a year",
  midYear: "whether a year served in part reduces its budget",
  afterLastYear: "what happens to money that is left after the last year",
  onExitWithAdvance: "what happens to an advance that is not yet earned at the end of employment",
  leftAtExit: "what happens to money that is left at the end of employment",
  yearOfSpending: "which year pays for what was agreed in an earlier one",
};
const answers: Readonly<Record<string, string>> = {
  "no-reduction": "no reduction",
  "pro-rata": "a reduction in proportion",
  "full-year": "the full year amount",
  lapse: "it lapses",
  keep: "it stays",
  recover: "a claim on the employee",
  waive: "no claim on the employee",
  "year-of-payment": "the year of payment",
  "year-of-agreement": "the year of the agreement",
};

function answer({ reading }: QuestionReading): string {
  const words = named(answers, reading);
  return words === reading ? words : `${words} (${reading})`;
}

function outcome({ closing, balance }: QuestionReading): string {
  return closing === balance ? euro(closing) : `${euro(closing)}, and ${euro(balance)} at the end of the ledger`;
}
