import type { Question } from "../../spending/questions.js";
import type { TaxTreatment } from "../../spending/tax.js";
import { having, said } from "../conditions.js";
import { joined, named, ownOf } from "../format.js";
import type { Sentences } from "../sentences.js";
import { conditions, purposes } from "./spending.js";
import { evidence, treatments, whyOpen } from "./tax.js";
import { standings } from "./terms.js";
import { cited, day, edition, euro } from "./words.js";

const labels = { met: "Voldaan", "not-met": "Niet voldaan", unknown: "Nog open" };
const editions: Readonly<Record<string, string>> = { "gemeenten/loopbaanbudget": "regeling" };

export const assessment: Sentences["assessment"] = (result, { name }) => {
  const { scheme, on, purpose, amount, outcome, covered, uncovered, tax: taxed, questions } = result;
  const what = `${euro(amount)} voor ${purposes[purpose]} op ${day(on)}`;
  const [against, open] = [having(result.conditions, "not-met"), having(result.conditions, "unknown")].map(counted);
  const outcomes = {
    eligible: `${what} kan uit het ${name} worden betaald: aan alle voorwaarden is voldaan.`,
    refused: `${what} kan niet uit het ${name} worden betaald: aan ${against} is niet voldaan.`,
    undecided: `Of ${what} uit het ${name} kan worden betaald, staat nog niet vast: van ${open} is niet bekend of eraan is voldaan.`,
  };
  return [
    outcomes[outcome],
    ...result.conditions.map(
      (one, place) =>
        `${labels[one.outcome]}: ${said(conditions, one, `result.conditions[${place}]`)} ${cited(one, edition(editions[scheme] ?? "cao", one.edition))}.`,
    ),
    covered === null || uncovered === null
      ? `Hoeveel het ${name} dekt, is niet bekend.`
      : outcome === "undecided"
        ? `Als elke voorwaarde vervuld blijkt, dekt het ${name} ${euro(covered)}.`
        : `Het ${name} dekt ${euro(covered)}${uncovered === "0.00" ? "" : `; ${euro(uncovered)} is niet gedekt`}.`,
    ...treated(taxed),
    ...asked(questions),
  ];
};

export const tax: Sentences["tax"] = (answer) => [...treated(answer), ...asked(answer.questions)];

function treated({ treatment, citation, evidence: kept, rows, standing, presumably }: TaxTreatment): string[] {
  const toKeep = kept.map((one) => named(evidence, one));
  return [
    `Voor de loonheffing is dit ${treatments[treatment]} [${citation}].`,
    ...(presumably === null ? [] : [`Vermoedelijk is het ${treatments[presumably]}, maar dat is alleen afgeleid.`]),
    deciding(treatment, rows, standing),
    ...rows.flatMap((id) => {
      const why = ownOf(whyOpen, id);
      return why === undefined ? [] : [`${id}: ${why}.`];
    }),
    ...(toKeep.length === 0 ? [] : [`Bewaar ${joined(toKeep, "en")}.`]),
  ];
}

/** Which row of the decision table decides, or may. */
function deciding(
  treatment: TaxTreatment["treatment"],
  rows: TaxTreatment["rows"],
  standing: TaxTreatment["standing"],
): string {
  if (rows.length === 0) return "Wat er precies wordt betaald, is niet bekend.";
  if (rows[0] === "none") return "De beslistabel zegt hier voor die dag niets over.";
  const which = joined(
    rows.map((id) => named(rowNames, id)),
    "of",
  );
  const sure = standing === null ? "" : ` (${named(standings, standing)})`;
  return treatment === "undecided" && rows.length > 1
    ? `Welke rij van de beslistabel geldt, staat niet vast: ${which}.`
    : `Dat volgt uit ${which} van de beslistabel${sure}.`;
}

const rowNames: Readonly<Record<string, string>> = { otherwise: "de slotrij", none: "geen enkele rij" };

function asked(questions: readonly Question[]): string[] {
  return questions.map(({ text }) => `Vraag: ${text.nl}`);
}

function counted(number: number): string {
  return number === 1 ? "1 voorwaarde" : `${number} voorwaarden`;
}
