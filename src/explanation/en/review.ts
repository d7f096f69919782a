import type { HealthTalk } from "../../jaargesprek/review.js";
import { joined, named } from "../format.js";
import { type Lacking, lacking } from "../lacking.js";
import type { Sentences } from "../sentences.js";
import { cited, day, edition } from "./words.js";

/** What a jaargesprek holds: what is missing, and of what stands alone that it is. */
export const elements: Readonly<Record<string, string>> = {
  "employer.vision": "the vision and course of the organisation",
  "employer.developments": "the developments around the organisation",
  "employer.rolesAndTasks": "the consequences for roles and tasks",
  "employee.opportunities": "the opportunities the employee sees",
  "employee.ambitions": "ambitions of their own",
  "considered.work": "the work",
  "considered.career": "the career",
  "considered.colleagues": "the colleagues",
  "considered.organisation": "the organisation",
  inWriting: "The outcome was not put in writing",
  agreements: "No agreement was made",
  "agreements.goal": "a goal",
  "agreements.purpose": "what the money is for",
  "agreements.expectedBudget": "the expected budget",
  "agreements.inWriting": "putting it in writing",
  "agreements.signedOn": "the signature of both",
  healthyToPension: "Working on in health until the AOW was not discussed in time",
};

const parts: Readonly<Record<string, string>> = {
  employer: "The employer did not bring in",
  employee: "The employee did not bring in",
  considered: "Not weighed together",
};

export const review: Sentences["review"] = (result) => {
  const { conversation, on, edition: years, elements: all, nextDue, missedYears, healthTalk } = result;
  const missing = all.filter(({ outcome }) => outcome === "missing").length;
  const talk = `The jaargesprek of ${day(on)} (${conversation}) is`;
  const measure =
    years === null ? "the oldest CAO that asks for it, which was not there yet" : `the ${edition("CAO", years)}`;
  return [
    missing === 0
      ? `${talk} complete, measured by ${measure}.`
      : `${talk} not complete (${missing} of the ${all.length} elements ${missing === 1 ? "is" : "are"} missing), measured by ${measure}.`,
    ...lacking(all).map((group) => `${lacks(group)} ${cited(group)}.`),
    ...(missedYears.length === 0
      ? []
      : [
          `Of ${joined(missedYears.map(String), "and")} no jaargesprek is known; that has no effect on accrual and lapse.`,
        ]),
    ...(healthTalk === null ? [] : [healthy(healthTalk, on)]),
    nextDue === null
      ? "There need not be a next jaargesprek: employment ends before that."
      : `The next jaargesprek must be held by ${day(nextDue)}.`,
  ];
};

function lacks({ part, agreement, elements: lost }: Lacking): string {
  const names = joined(
    lost.map((one) => named(elements, one)),
    "and",
  );
  const head = agreement === undefined ? parts[part] : `Agreement ${agreement} lacks`;
  return head === undefined ? names : `${head}: ${names}`;
}

function healthy({ pensionDate, from, last, nextDue, ...stated }: HealthTalk, on: string): string {
  const held = last === null ? "it has not been discussed yet" : `it was last discussed on ${day(last)}`;
  const due =
    nextDue === null
      ? "before the AOW it need not be any more"
      : `the ${last === null ? "first" : "next"} time ${nextDue < on ? "should have been" : "must be"} by ${day(nextDue)}`;
  return `Working on in health until the AOW, which begins on ${day(pensionDate)}, is a subject from ${day(from)} on ${cited(stated)}; ${held}; ${due}.`;
}
