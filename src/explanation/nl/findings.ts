import type { QuestionReading } from "../../ledger/ledger.js";
import { named } from "../format.js";
import type { Sentences } from "../sentences.js";
import { notCarried } from "./spending.js";
import { terms } from "./terms.js";
import { day, euro, month, period, stretch } from "./words.js";
import { whyNot } from "./year-entries.js";

export const findings: Sentences["findings"] = {
  provisional: ({ from = "", through }) =>
    `Voorlopig van ${month(from)} tot en met ${month(through ?? from)}: de cao is afgelopen en de afspraken lopen naar verwachting door.`,
  "assumed-term": ({ term = "", citation = "", from = "", through }) =>
    `Aangenomen: ${named(terms, term)} [${citation}] berust ${period(from, through)} niet op een gelezen tekst.`,
  "minimum-unknown": ({ month: of = "", through, citation = "" }) =>
    `${stretch(of, through)} is de bodem van de vakantietoeslag onbekend en niet toegepast; het salaris is zo laag dat hij ertoe kan doen [${citation}].`,
  overspent: ({ month: of = "", events = [] }) =>
    `In ${month(of)} ging er meer uit dan er beschikbaar was (${events.join(", ")}); het is geboekt zoals het gebeurde.`,
  "spent-without-award": ({ month: of = "", events = [] }) =>
    `In ${month(of)} is er geld uitgegeven zonder toekenning (${events.join(", ")}).`,
  "spent-without-agreement": ({ month: of = "", events = [], missing: why = [] }) =>
    `In ${month(of)} is er geld uitgegeven onder een afspraak die dat niet draagt: ${events.map((event, place) => `${event}, want de afspraak ${notCarried(why[place])}`).join("; ")}.`,
  "balance-differs": ({ month: of = "", events = [], asserted = [], amount = "" }, budget) =>
    `Eind ${month(of)} is het saldo volgens de salarisadministratie ${asserted.map(budget.amount).join(", ")} (${events.join(", ")}); het is ${budget.amount(amount)}.`,
  excluded: ({ month: of = "", through }) =>
    `${stretch(of, through)} is niets opgebouwd: uitgesloten van het loopbaanbedrag.`,
  "lapses-soon": ({ month: of = "", spendBy = "", amount = "", unsettled }, budget) =>
    `In ${month(of)} vervalt ${budget.amount(amount)} van wat er nu is als er niets gebeurt${unsettled ? ", al zegt geen regel dat" : ""}; het kan worden gebruikt tot en met ${day(spendBy)}.`,
  "award-uncovered": ({ month: of = "", events = [] }) =>
    `In ${month(of)} is er meer toegekend dan er was (${events.join(", ")}).`,
  uncovered: ({ month: of = "", events = [], amount = "" }) =>
    `In ${month(of)} is ${euro(amount)} van wat er betaald is (${events.join(", ")}) niet gedekt door het saldo en niet door een voorschot; het is niet geboekt.`,
  overdrawn: ({ month: of = "", events = [] }) =>
    `In ${month(of)} ging er meer uit dan er was (${events.join(", ")}); het is geboekt zoals het gebeurde.`,
  "leave-oversold": ({ month: of = "", events = [] }) =>
    `In ${month(of)} is meer verlof verkocht dan er was (${events.join(", ")}); het is geboekt zoals het gebeurde.`,
  "without-effect": ({ month: of = "", events = [], reasons = [] }) =>
    `In ${month(of)} had een afspraak of goedkeuring geen gevolg: ${events.map((event, place) => `${event}, want ${whyNot[reasons[place]!]}`).join("; ")}.`,
  "needs-local-rule": ({ month: of = "", questions = [] }) =>
    questions
      .map(({ term, event, readings: [first, ...others] }) =>
        [
          `Geen regel zegt ${named(openQuestions, term)}${event === undefined ? "" : ` (${event})`}; de gekozen lezing is: ${answer(first!)}.`,
          `Eind ${month(of)} is het saldo dan ${outcome(first!)}.`,
          ...others.map((other) => `Bij de lezing “${answer(other)}” zou het ${outcome(other)} zijn.`),
        ].join(" "),
      )
      .join(" "),
};

const openQuestions: Readonly<Record<string, string>> = {
  partTime: "of deeltijd het budget van een jaar verlaagt",
  midYear: "of een jaar dat maar voor een deel is gewerkt zijn budget verlaagt",
  afterLastYear: "wat er gebeurt met geld dat na het laatste jaar over is",
  onExitWithAdvance: "wat er bij uitdiensttreding gebeurt met een voorschot dat nog niet is verdiend",
  leftAtExit: "wat er gebeurt met geld dat bij uitdiensttreding over is",
  yearOfSpending: "welk jaar betaalt wat in een eerder jaar is afgesproken",
};
const answers: Readonly<Record<string, string>> = {
  "no-reduction": "geen verlaging",
  "pro-rata": "verlaging naar rato",
  "full-year": "het volle jaarbedrag",
  lapse: "het vervalt",
  keep: "het blijft staan",
  recover: "een vordering op de medewerker",
  waive: "kwijtschelding",
  "year-of-payment": "het jaar van betaling",
  "year-of-agreement": "het jaar van de afspraak",
};

function answer({ reading }: QuestionReading): string {
  const words = named(answers, reading);
  return words === reading ? words : `${words} (${reading})`;
}

function outcome({ closing, balance }: QuestionReading): string {
  return closing === balance ? euro(closing) : `${euro(closing)}, en aan het eind ${euro(balance)}`;
}
