import type { Question } from "../../spending/questions.js";
import type { TaxTreatment } from "../../spending/tax.js";
import { having, said } from "../conditions.js";
import { joined, named, ownOf } from "../format.js";
import type { Sentences } from "../sentences.js";
import { conditions, purposes } from "./spending.js";
import { evidence, treatments, whyOpen } from "./tax.js";
import { cited, day, edition, euro } from "./words.js";

const labels = { met: "Met", "not-met": "Not met", unknown: "Open" };
const editions: Readonly<Record<string, string>> = { "gemeenten/loopbaanbudget": "regulation" };

export const assessment: Sentences["assessment"] = (result, { name }) => {
  const { scheme, on, purpose, amount, outcome, covered, uncovered, tax: taxed, questions } = result;
  const what = `${euro(amount)} for ${purposes[purpose]} on ${day(on)}`;
  const [against, open] = [having(result.conditions, "not-met"), having(result.conditions, "unknown")].map(counted);
  const outcomes = {
    eligible: `${what} can be paid from the ${name}: all conditions are met.`,
    refused: `${what} cannot be paid from the ${name}: ${against} not met.`,
    undecided: `Whether ${what} can be paid from the ${name} is not settled yet: ${open} not known to be met.`,
  };
  return [
    outcomes[outcome],
    ...result.conditions.map(
      (one, place) =>
        `${labels[one.outcome]}: ${said(conditions, one, `result.conditions[${place}]`)} ${cited(one, edition(editions[scheme] ?? "CAO", one.edition))}.`,
    ),
    covered === null || uncovered === null
      ? `How much the ${name} covers is not known.`
      : outcome === "undecided"
        ? `If every condition proves to be met, the ${name} covers ${euro(covered)}.`
        : `The ${name} covers ${euro(covered)}${uncovered === "0.00" ? "" : `; ${euro(uncovered)} is not covered`}.`,
    ...treated(taxed),
    ...asked(questions),
  ];
};

export const tax: Sentences["tax"] = (answer) => [...treated(answer), ...asked(answer.questions)];

function treated({ treatment, citation, evidence: kept, rows, standing, presumably }: TaxTreatment): string[] {
  const toKeep = kept.map((one) => named(evidence, one));
  return [
    `For the wage tax this is ${treatments[treatment]} [${citation}].`,
    ...(presumably === null ? [] : [`Presumably it is ${treatments[presumably]}, but that is only inferred.`]),
    deciding(treatment, rows, standing),
    ...rows.flatMap((id) => {
      const why = ownOf(whyOpen, id);
      return why === undefined ? [] : [`${id}: ${why}.`];
    }),
    ...(toKeep.length === 0 ? [] : [`Keep ${joined(toKeep, "and")}.`]),
  ];
}

/** Which row of the decision table decides, or may. */
function deciding(
  treatment: TaxTreatment["treatment"],
  rows: TaxTreatment["rows"],
  standing: TaxTreatment["standing"],
): string {
  if (rows.length === 0) return "What exactly is paid is not known.";
  if (rows[0] === "none") return "The decision table says nothing about this for that day.";
  const which = joined(
    rows.map((id) => named(rowNames, id)),
    "or",
  );
  const sure = standing === null ? "" : ` (${standing})`;
  return treatment === "undecided" && rows.length > 1
    ? `Which row of the decision table holds is not settled: ${which}.`
    : `That follows from ${which} of the decision table${sure}.`;
}

const rowNames: Readonly<Record<string, string>> = { otherwise: "the last row", none: "no row at all" };

function asked(questions: readonly Question[]): string[] {
  return questions.map(({ text }) => `Question: ${text.en}`);
}

function counted(number: number): string {
  return number === 1 ? "1 condition is" : `${number} conditions are`;
}
