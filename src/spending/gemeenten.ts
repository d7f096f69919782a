import { hilversum, terms173, terms174 } from "../articles/gemeenten/index.js";
import type { GemeentelijkLoopbaanbudgetFacts } from "../facts/gemeentelijk-loopbaanbudget.js";
import type { RequestGemeenten } from "../facts/spending.js";
import { hasAgreement, isAvailable, isInService, isNotRequired, judgedByBoth } from "./common.js";
import type { Case } from "./case.js";
import { type Judged, judged, met, notMet, type Rule, rule, unknown } from "./condition.js";

type Spending = Case<RequestGemeenten, GemeentelijkLoopbaanbudgetFacts>;

/** The conditions of spending the individueel loopbaanbudget, in the order in which one asks them. */
export const rulesGemeenten: readonly Rule<Spending>[] = [
  rule({
    id: "entitled-person",
    decidedBy: "data",
    term: terms173.entitled,
    judge: ({ facts }) => (facts ? met({ employed: true }) : unknown({ employed: null }, "facts")),
  }),
  rule({
    id: "in-service",
    decidedBy: "data",
    term: terms173.inService,
    judge: (spending) => isInService(spending, false),
  }),
  rule({
    id: "serves-career",
    decidedBy: "people",
    term: terms173.purpose,
    judge: (spending) => judgedByBoth(spending, { offered: isOffered(spending) }),
  }),
  rule({ id: "regular-training", decidedBy: "data", term: terms174.paidByEmployer, judge: isNoRegularTraining }),
  rule({ id: "agreement", decidedBy: "data", term: terms173.agreement, judge: hasAgreement }),
  rule({ id: "plan-recorded", decidedBy: "data", term: terms173.plan, judge: isRecorded }),
  rule({ id: "enough-available", decidedBy: "data", term: terms173.available, judge: isAvailable }),
];

/** What Hilversum asks besides. */
export const rulesHilversum: readonly Rule<Spending>[] = [
  rule({ id: "target-group", decidedBy: "people", term: hilversum.terms.forOneGroup, judge: isForTheGroup }),
];

/** Whether the municipality is known to offer the budget for it; `null` where its offer is not known. The list does not decide. */
function isOffered({ facts, request }: Spending): boolean | null {
  if (facts?.regulation !== "hilversum") return null;
  return hilversum.terms.offer.values[0].value.includes(request.purpose);
}

function isNoRegularTraining(spending: Spending): Judged {
  const { purpose } = spending.request;
  return purpose === "regular-training" ? notMet({ purpose }) : isNotRequired(spending);
}

function isRecorded({ agreement }: Spending): Judged {
  const recorded = agreement?.recordedInPop;
  return recorded === undefined
    ? unknown({ agreement: agreement?.id ?? null }, agreement ? "recordedInPop" : "agreement")
    : judged(recorded, { agreement: agreement!.id });
}

function isForTheGroup({ request: { purpose, inTargetGroup = null } }: Spending, purposes: readonly string[]): Judged {
  if (!purposes.includes(purpose)) return met({ purpose });
  return inTargetGroup === null
    ? unknown({ purpose, inTargetGroup }, "inTargetGroup")
    : judged(inTargetGroup, { purpose, inTargetGroup });
}
