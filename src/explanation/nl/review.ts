import type { HealthTalk } from "../../jaargesprek/review.js";
import { joined, named } from "../format.js";
import { type Lacking, lacking } from "../lacking.js";
import type { Sentences } from "../sentences.js";
import { cited, day, edition } from "./words.js";

/** What a jaargesprek holds: what is missing, and of what stands alone that it is. */
export const elements: Readonly<Record<string, string>> = {
  "employer.vision": "de visie en koers van de organisatie",
  "employer.developments": "de ontwikkelingen rond de organisatie",
  "employer.rolesAndTasks": "de gevolgen voor rollen en taken",
  "employee.opportunities": "de kansen die de medewerker ziet",
  "employee.ambitions": "de eigen ambities",
  "considered.work": "het werk",
  "considered.career": "de loopbaan",
  "considered.colleagues": "de collega’s",
  "considered.organisation": "de organisatie",
  inWriting: "De uitkomst is niet schriftelijk vastgelegd",
  agreements: "Er is geen afspraak gemaakt",
  "agreements.goal": "een doel",
  "agreements.purpose": "waar het geld voor is",
  "agreements.expectedBudget": "het verwachte budget",
  "agreements.inWriting": "de schriftelijke vastlegging",
  "agreements.signedOn": "de ondertekening door beiden",
  healthyToPension: "Gezond doorwerken tot de AOW is niet op tijd besproken",
};

const parts: Readonly<Record<string, string>> = {
  employer: "De werkgever heeft niet ingebracht",
  employee: "De medewerker heeft niet ingebracht",
  considered: "Niet samen afgewogen",
};

export const review: Sentences["review"] = (result) => {
  const { conversation, on, edition: years, elements: all, nextDue, missedYears, healthTalk } = result;
  const missing = all.filter(({ outcome }) => outcome === "missing").length;
  const talk = `Het jaargesprek van ${day(on)} (${conversation}) is`;
  const measure =
    years === null ? "de oudste cao die het vraagt; die was er toen nog niet" : `de ${edition("cao", years)}`;
  return [
    missing === 0
      ? `${talk} volledig, getoetst aan ${measure}.`
      : `${talk} niet volledig (${missing} van de ${all.length} onderdelen ${missing === 1 ? "ontbreekt" : "ontbreken"}), getoetst aan ${measure}.`,
    ...lacking(all).map((group) => `${lacks(group)} ${cited(group)}.`),
    ...(missedYears.length === 0
      ? []
      : [
          `Van ${joined(missedYears.map(String), "en")} is geen jaargesprek bekend; op opbouw en verval heeft dat geen invloed.`,
        ]),
    ...(healthTalk === null ? [] : [healthy(healthTalk, on)]),
    nextDue === null
      ? "Een volgend jaargesprek hoeft er niet te zijn: het dienstverband eindigt eerder."
      : `Het volgende jaargesprek moet er uiterlijk op ${day(nextDue)} zijn.`,
  ];
};

function lacks({ part, agreement, elements: lost }: Lacking): string {
  const names = joined(
    lost.map((one) => named(elements, one)),
    "en",
  );
  const head = agreement === undefined ? parts[part] : `Aan afspraak ${agreement} ontbreekt`;
  return head === undefined ? names : `${head}: ${names}`;
}

function healthy({ pensionDate, from, last, nextDue, ...stated }: HealthTalk, on: string): string {
  const held = last === null ? "het is nog niet besproken" : `het is het laatst besproken op ${day(last)}`;
  const due =
    nextDue === null
      ? "vóór de AOW hoeft het niet meer"
      : `de ${last === null ? "eerste" : "volgende"} keer ${nextDue < on ? `had uiterlijk op ${day(nextDue)} moeten zijn` : `moet uiterlijk op ${day(nextDue)} zijn`}`;
  return `Gezond doorwerken tot de AOW, die op ${day(pensionDate)} begint, hoort vanaf ${day(from)} in het gesprek ${cited(stated)}; ${held}; ${due}.`;
}
