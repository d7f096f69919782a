import type { LikelyCause, ReconciledMonth, Unexplained } from "../../reconciliation/reconciliation.js";
import { absolute, isPutRight } from "../format.js";
import type { CauseSentences, Sentences } from "../sentences.js";
import { day, euro, month, number, percent } from "./words.js";

export const reconciliation: Sentences["reconciliation"] = (result, { name, amount }) => {
  const { months, causes, unexplained, follows } = result;
  return [
    ...total(result, name, amount),
    ...(result.agrees && months.length > 0 ? ["Alles wat de salarisadministratie opgaf, klopt."] : []),
    ...causes.map((one) => caused(one, amount)),
    ...(follows === null || follows === "0.00" ? [] : [`Daardoor verviel er later ${consequence(follows, amount)}.`]),
    ...unexplained.map((one, place) => open(one, unexplained[place + 1], amount)),
  ];
};

function total(
  { reported, computed, difference, months }: Parameters<Sentences["reconciliation"]>[0],
  name: string,
  amount: (text: string) => string,
): string[] {
  if (reported === null || difference === null) return [`Het ${name} zou op ${amount(computed)} moeten staan.`];
  const end = `Eind ${month(lastBalance(months))} staat het ${name} in de salarisadministratie op ${amount(reported)}`;
  if (difference === "0.00") return [`${end}, zoals het hoort.`];
  return [
    `${end} en zou het ${amount(computed)} moeten zijn: ${amount(absolute(difference))} ${difference.startsWith("-") ? "te weinig" : "te veel"}.`,
  ];
}

function lastBalance(months: readonly ReconciledMonth[]): string {
  return months.filter(({ reported }) => reported.balance !== null).at(-1)!.month;
}

function caused(one: LikelyCause, amount: (text: string) => string): string {
  const when =
    one.from === one.through
      ? `In ${month(one.from)}`
      : `Van ${month(one.from)} tot en met ${month(one.through)}, in ${one.months} ${one.months === 1 ? "maand" : "maanden"},`;
  const said = `${when} ${did[one.cause](one.assumes)}: ${effect(one.amount, amount)} [${one.citation}].`;
  return one.reading === null
    ? said
    : `${said} Geen gelezen tekst beslist dit: volgens een andere lezing is het geen fout (${one.reading}).`;
}

function effect(text: string, amount: (text: string) => string): string {
  if (text === "0.00") return "zonder verschil in het saldo";
  return `${amount(absolute(text))} ${text.startsWith("-") ? "te weinig" : "te veel"}`;
}

function consequence(text: string, amount: (text: string) => string): string {
  return `${amount(absolute(text))} ${text.startsWith("-") ? "meer" : "minder"}`;
}

const figures: Readonly<Record<Unexplained["of"], string>> = {
  accrued: "de opbouw",
  lapsed: "het verval",
  balance: "het saldo",
};

function open(one: Unexplained, next: Unexplained | undefined, amount: (text: string) => string): string {
  const { month: of, of: figure, amount: text } = one;
  const off = `In ${month(of)} is ${amount(absolute(text))} ${text.startsWith("-") ? "te weinig" : "te veel"} in ${figures[figure]} niet verklaard`;
  return isPutRight(one, next) ? `${off}; in ${month(next.month)} is dat teruggedraaid.` : `${off}.`;
}

const did: CauseSentences = {
  "month-missing": () => "is geen opbouw geboekt",
  "bare-salary": () => "is alleen het kale salaris als grondslag genomen",
  "hours-late": ({ monthsLate, hoursPerWeek }) =>
    `is een wijziging van de uren ${late(monthsLate)} te laat verwerkt (nog gerekend met de maand van ${number(String(hoursPerWeek))} uur)`,
  "raise-late": ({ monthsLate, salary }) =>
    `is een wijziging van het salaris ${late(monthsLate)} te laat verwerkt (nog gerekend met ${euro(String(salary))})`,
  "annual-rate": ({ rate }) =>
    `is de ${percent(String(rate))} die op jaarbasis is afgedrukt, als percentage per maand genomen`,
  "old-rate": ({ rate }) => `is nog met ${percent(String(rate))} gerekend, het percentage van ervoor`,
  "year-end-over-salary": () => "is de eindejaarsuitkering berekend over het salaris zonder vakantietoeslag",
  "irregularity-left-out": () => "is de onregelmatigheidstoeslag niet meegerekend",
  "irregularity-late": () => "is de onregelmatigheidstoeslag van de maand ervoor genomen",
  "year-end-left-out": () => "is de eindejaarsuitkering niet meegerekend",
  "minimum-left-out": () => "zijn de minima van vakantietoeslag en eindejaarsuitkering niet toegepast",
  "allowances-too-early": () => "zijn vakantietoeslag, eindejaarsuitkering en onregelmatigheidstoeslag al meegerekend",
  "exclusion-missed": () => "is opgebouwd voor iemand die geen loopbaanbedrag heeft",
  rounding: ({ rounding }) => (rounding === "once" ? "is alleen de uitkomst afgerond" : "is elk bedrag apart afgerond"),
  "accrued-twice": () => "is de opbouw dubbel geboekt",
  "sixty-months-missed": ({ window }) => `is nog met een termijn van ${String(window)} maanden gerekend`,
  "relief-not-applied": () => "is de verruiming van 2018-2019 niet toegepast en liet men geld vervallen",
  "oldest-month-deleted": () => "is de oudste maand geschrapt, ook wat daarvan al was besteed",
  "window-off-by-one": ({ months }) => `is met een maand te ${months === "1" ? "lange" : "korte"} termijn gerekend`,
  "lapse-missed": () => "is niets vervallen",
  "other-reading": ({ reading, value }) => `is een andere lezing gevolgd (${String(reading)}: ${String(value)})`,
  "event-missing": (event) => `is ${named(event)} niet geboekt`,
  "event-twice": (event) => `is ${named(event)} dubbel geboekt`,
  "event-late": (event) => `is ${named(event)} ${late(event["monthsLate"])} te laat geboekt`,
};

function late(months: string | number | undefined): string {
  return months === 1 ? "een maand" : `${String(months)} maanden`;
}

const events: Readonly<Record<string, string>> = {
  opening: "het beginsaldo",
  "transfer-in": "de overname",
  award: "de toekenning",
  release: "het vrijgeven",
  spend: "de betaling",
  refund: "de terugbetaling",
  "transfer-out": "het meegegeven saldo",
};

function named({ event, kind, on, amount }: Parameters<CauseSentences["event-missing"]>[0]): string {
  const of = amount === undefined ? "" : ` van ${euro(String(amount))}`;
  return `${events[String(kind)]!}${of} op ${day(String(on))} (${String(event)})`;
}
