import type { GemeentelijkLoopbaanbudgetFacts } from "../facts/gemeentelijk-loopbaanbudget.js";
import type { LoopbaanbedragFacts } from "../facts/loopbaanbedrag.js";
import type { Purpose } from "../facts/purposes.js";
import type { RequestGemeenten, RequestSociaalWerk } from "../facts/spending.js";
import type { SpendingTax } from "../facts/tax.js";
import { ContractError } from "../values/contract-error.js";
import { frozen } from "../values/frozen.js";
import type { Asked } from "./questions.js";
import { decide, type TaxTreatment } from "./tax.js";

type Request = RequestSociaalWerk | RequestGemeenten;
type Facts = LoopbaanbedragFacts | GemeentelijkLoopbaanbudgetFacts;

/** A treatment with the names of the facts that can still change it. */
export interface TaxOf extends TaxTreatment {
  readonly open: readonly Asked[];
}

/** What a purpose buys, where it tells. */
const items: Readonly<Record<Purpose, NonNullable<SpendingTax["item"]> | null>> = {
  education: "course",
  "recognition-of-competences": "recognition-of-competences",
  coaching: "coaching",
  "career-guidance": "coaching",
  supervision: "supervision",
  "career-scan": "coaching",
  mobility: null,
  internship: null,
  secondment: null,
  "working-hours": null,
  "unpaid-leave": "pay-in-unpaid-leave",
  "leave-saving": "leave",
  "step-back": null,
  "generation-scheme": "stopping-before-pension",
  "professional-body": "professional-register",
  "career-orientation": "coaching",
  "career-coaching": "coaching",
  "personal-effectiveness": "personal-effectiveness",
  "talent-scan": "assessment",
  "tailored-programme": "coaching",
  "study-trip": "study-trip",
  "career-review-50plus": "coaching",
  "young-professional-talent": "coaching",
  "regular-training": "course",
  other: null,
};

/** How it is taxed; whether the employee has left the facts tell, where they are stated. */
export function taxOf({ on, purpose, tax = {} }: Request, facts: Facts | null): TaxOf {
  const { item = items[purpose], ...stated } = tax;
  const known = facts ? { ...stated, formerEmployee: hasLeft(facts, on, stated.formerEmployee) } : stated;
  return item === null ? { ...undecided, open: ["item"] } : decide(on, item, known);
}

/** Until it is known what is bought. */
const undecided: TaxTreatment = frozen({
  treatment: "undecided",
  citation: "loonbelasting/31a",
  evidence: [],
  rows: [],
  standing: null,
  presumably: null,
});

function hasLeft({ employment: { end = null } }: Facts, on: string, stated: boolean | null | undefined): boolean {
  const left = end !== null && end < on;
  if (stated == null || stated === left) return left;
  const expected = `${left}, as the facts say, or nothing`;
  throw new ContractError([{ path: "request.tax.formerEmployee", code: "out-of-range", received: stated, expected }]);
}
