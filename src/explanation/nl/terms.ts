import type { Sentences } from "../sentences.js";
import { day, period } from "./words.js";

const standings: Readonly<Record<string, string>> = {
  published: "gepubliceerd",
  reported: "gemeld",
  inferred: "afgeleid",
  assumed: "aangenomen",
};

export const terms: Sentences["terms"] = {
  rate: "Opbouw per maand",
  base: "Onderdelen van de grondslag",
  window: "Aantal maanden opbouw dat het saldo mag bevatten",
  lapse: "Wat er gebeurt met wat daarboven komt",
  excludedCategories: "Groepen zonder loopbaanbedrag",
  excludedBornBefore: "Uitgesloten: geboren voor",
  excludedInServiceOn: "Uitgesloten: en in dienst op",
  holidayAllowance: "Vakantietoeslag (VT)",
  holidayAllowanceMinimum: "Bodem van de vakantietoeslag",
  yearEndAllowance: "Eindejaarsuitkering (EJU)",
  yearEndAllowance55: "Eindejaarsuitkering, variant van 5,5%",
  yearEndAllowance35: "Eindejaarsuitkering, variant van 3,5%",
  yearEndAllowanceMinimum: "Bodem van de eindejaarsuitkering",
  fullTimeWeek: "Voltijdse werkweek",
  from30: "Vitaliteitsuren per jaar bij 30 tot en met 39 jaar",
  from40: "Vitaliteitsuren per jaar bij 40 tot en met 44 jaar",
  from45: "Vitaliteitsuren per jaar bij 45 tot en met 49 jaar",
  from50: "Vitaliteitsuren per jaar vanaf 50 jaar tot de AOW",
  pensionAge: "AOW-leeftijd",
  lapsesAfterYears: "Aantal jaren waarna vitaliteitsuren vervallen",
  lapsesOn: "Dag waarop vitaliteitsuren vervallen",
  supplement: "Vermeerdering",
  leaveValueHours: "Verlofuren per jaar waarvan de waarde in het budget zit",
  leaveHours: "Verlofuren per jaar die als uren komen",
  hourDivisor: "Uren van een voltijdse maand, voor de prijs van één uur",
  fixedAmount: "Vast bedrag per maand",
  paidOutIn: "Maand waarin wordt uitbetaald wat over is",
  yearAmount: "Budget van een jaar",
  carryOver: "Wat er landelijk gebeurt met geld dat op 31 december over is",
  carryOverInHilversum: "Wat er in Hilversum gebeurt met geld dat op 31 december over is",
  savedThrough: "Laatste dag om gespaard geld uit te geven",
  advance: "Vooruit uitgeven, landelijk",
  advanceInHilversum: "Vooruit uitgeven, in Hilversum",
  partTime: "Of deeltijd het budget verlaagt",
  midYear: "Of een jaar dat maar voor een deel is gewerkt het budget verlaagt",
  afterLastYear: "Wat er landelijk gebeurt met geld dat na het laatste jaar over is",
  afterLastYearInHilversum: "Wat er in Hilversum gebeurt met geld dat na het laatste jaar over is",
  onExitWithAdvance: "Wat er bij uitdiensttreding gebeurt met een voorschot dat nog niet is verdiend",
  planEvery: "Aantal jaren tussen twee ontwikkelingsplannen (POP), hoogstens",
};

export const term: Sentences["term"] = (name, { value, unit, from, through, citation, standing, provisional }) =>
  `${name}: ${[value].flat().join(", ")} (${unit}), ${period(from, through)} [${citation}], ${standings[standing] ?? standing}${provisional ? "; de cao is afgelopen en dit loopt naar verwachting door" : ""}.`;

export const refused: Sentences["refused"] = (name, { refused, known }, on) =>
  `${name}: geen waarde op ${day(on)}, ${why[refused]}; ${known === null ? "geen bron noemt er een, voor welke datum ook" : `bekend ${period(known.from, known.through)}`}.`;

const why = {
  "not-yet-in-force": "nog niet van kracht",
  ended: "niet meer van kracht",
  unknown: "van kracht, maar onbekend",
};
