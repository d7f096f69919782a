import { named } from "../format.js";
import type { Sentences } from "../sentences.js";
import { day, period } from "./words.js";

/** How sure a value is. */
export const standings: Readonly<Record<string, string>> = {
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
  leaveCapWeeks: "Verlof dat aan het eind van het kalenderjaar geen loon is, hoogstens",
  usualPerYear: "Vergoedingen en verstrekkingen die als gebruikelijk worden aanvaard",
  usualDeviation: "Afwijking van wat gebruikelijk is die nog niet aanmerkelijk is",
  freeSpace: "Vrije ruimte, vanaf 2020 tot het einde van de eerste schijf",
  freeSpaceAbove: "Vrije ruimte boven de eerste schijf",
  freeSpaceBracket: "Fiscale loonsom tot waar de eerste schijf van de vrije ruimte loopt",
  finalLevy: "Eindheffing over wat boven de vrije ruimte is aangewezen",
  kilometreRate: "Onbelaste vergoeding voor reizen met eigen vervoer",
  rvuLevy: "Heffing voor de werkgever over een RVU, boven de drempel waar die er is",
  rvuThreshold: "Uitkering zonder RVU-heffing (drempelvrijstelling)",
};

export const term: Sentences["term"] = (name, { value, unit, from, through, citation, standing, provisional }) => {
  const shown = [value].flat().map((one) => written(String(one)));
  const presumed = provisional ? "; de cao is afgelopen en dit loopt naar verwachting door" : "";
  return `${name}: ${shown.join(", ")} (${named(units, unit)}), ${period(from, through)} [${citation}], ${named(standings, standing)}${presumed}.`;
};

function written(value: string): string {
  return /^\d+\.\d+$/.test(value) ? value.replace(".", ",") : named(values, value);
}

/** The units of all terms. */
export const units: Readonly<Record<string, string>> = {
  "% of the base": "% van de grondslag",
  "components of pay": "onderdelen van het loon",
  months: "maanden",
  "lapses or suspended": "vervalt of niet",
  categories: "groepen",
  "date, itself not excluded": "datum, zelf niet uitgesloten",
  "date, itself included": "datum, zelf inbegrepen",
  "% of the salary": "% van het salaris",
  "% of salary + vakantietoeslag": "% van salaris en vakantietoeslag",
  "euro a month, full-time": "euro per maand, voltijd",
  "euro a month, never in proportion": "euro per maand, nooit naar rato",
  "euro a year": "euro per jaar",
  "hours a week": "uur per week",
  "hours a month, full-time": "uur per maand, voltijd",
  "hours a year, full-time": "uur per jaar, voltijd",
  years: "jaren",
  "month and day": "maand en dag",
  "month of the same year": "maand van hetzelfde jaar",
  "treatment of money left on 31 December": "wat er op 31 december gebeurt",
  "last day to spend saved money": "datum",
  "treatment of an advance": "of het mag",
  "treatment of part-time work": "of het verlaagt",
  "treatment of part of a year": "of het verlaagt",
  "treatment of money left after the last year": "wat er gebeurt",
  "treatment of an advance not yet earned": "wat er gebeurt",
  "times the hours a week": "keer de uren per week",
  "euro a year for each person": "euro per jaar per persoon",
  "%": "%",
  "% of the fiscal wage sum": "% van de fiscale loonsom",
  "euro a kilometre": "euro per kilometer",
  "% of the benefit": "% van de uitkering",
  "euro a month": "euro per maand",
};

const values: Readonly<Record<string, string>> = {
  "salary + holidayAllowance + yearEndAllowance + irregularity":
    "salaris + vakantietoeslag + eindejaarsuitkering + onregelmatigheidstoeslag",
  lapses: "vervalt",
  suspended: "vervalt niet",
  student: "student-werknemer of leerling-werknemer",
  "id-job": "I/D-baan",
  "guarantee-job": "garantiebaan",
  "lapse-unless-saved": "vervalt, tenzij gespaard",
  automatic: "gaat vanzelf mee",
  none: "nee",
  "on-approval": "na goedkeuring",
  lapse: "vervalt",
};

export const refused: Sentences["refused"] = (name, { refused, known }, on) =>
  `${name}: geen waarde op ${day(on)}, ${why[refused]}; ${known === null ? "geen bron noemt er een, voor welke datum ook" : `bekend ${period(known.from, known.through)}`}.`;

const why = {
  "not-yet-in-force": "nog niet van kracht",
  ended: "niet meer van kracht",
  unknown: "van kracht, maar onbekend",
};
