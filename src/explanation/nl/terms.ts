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
