import { terms31, terms32, terms33, terms34 } from "../articles/sociaal-werk/index.js";
import type { LoopbaanbedragFacts } from "../facts/loopbaanbedrag.js";
import type { RequestSociaalWerk } from "../facts/spending.js";
import { exclusionOn } from "../schemes/loopbaanbedrag.js";
import type { MonthNumber } from "../values/month.js";
import { valueIn } from "../values/timeline.js";
import { hasAgreement, isAvailable, isInService, isNotRequired, judgedByBoth } from "./common.js";
import type { Case } from "./case.js";
import { type Judged, judged, met, notMet, type Rule, rule, unknown } from "./condition.js";

type Spending = Case<RequestSociaalWerk, LoopbaanbedragFacts>;

/** The conditions of spending the loopbaanbedrag, in the order in which one asks them. */
export const rulesSociaalWerk: readonly Rule<Spending>[] = [
  rule({
    id: "entitled-person",
    decidedBy: "data",
    term: terms33.excludedCategories,
    judge: ({ facts, request: { on } }) => {
      if (!facts) return unknown({ on }, "facts");
      const { category, exclusion } = exclusionOn(facts, on);
      return judged(exclusion === null, { category, exclusion });
    },
  }),
  rule({
    id: "in-service",
    decidedBy: "data",
    term: terms33.inService,
    judge: (spending) => isInService(spending, wasAwardedInService(spending)),
  }),
  rule({
    id: "serves-employability",
    decidedBy: "people",
    term: terms33.purpose,
    judge: (spending) => {
      const { request, month } = spending;
      return judgedByBoth(spending, { named: isNamed(request.purpose, month), aims: request.aims ?? [] });
    },
  }),
  rule({
    id: "mandatory-training",
    decidedBy: "data",
    term: terms34.paidByEmployer,
    judge: (spending) => {
      const { purpose, requiredForCurrentJob = null } = spending.request;
      return noTraining.has(purpose) && requiredForCurrentJob === null ? met({ purpose }) : isNotRequired(spending);
    },
  }),
  rule({ id: "agreement", decidedBy: "data", term: terms32.writtenAgreement, judge: hasAgreement }),
  rule({ id: "application", decidedBy: "data", term: terms33.application, judge: wasFiled }),
  rule({ id: "award", decidedBy: "people", term: terms33.award, judge: wasAwarded }),
  rule({ id: "refusal-ground", decidedBy: "people", term: terms33.refusalGrounds, judge: noGroundStands }),
  rule({ id: "enough-available", decidedBy: "data", term: terms33.available, judge: isThere }),
];

/** Purposes that are time and no training. */
const noTraining: ReadonlySet<string> = new Set<RequestSociaalWerk["purpose"]>([
  "working-hours",
  "unpaid-leave",
  "leave-saving",
  "step-back",
  "generation-scheme",
]);

/** What was awarded before the end is held, also where the facts do not have that award. */
function isThere(spending: Spending): Judged {
  const { facts, agreement, award, funds, request } = spending;
  const judgement = isAvailable(spending);
  const end = facts?.employment.end ?? null;
  const isHeld = end !== null && end < request.on && award?.refusalGround === null && award.on <= end;
  const isBooked = agreement !== null && funds?.awards.lastAward(agreement.id, end ?? "") != null;
  return judgement.outcome === "not-met" && isHeld && !isBooked ? unknown(judgement.facts, "facts") : judgement;
}

/** Whether the article names the purpose; `null` where the edition was not consulted. The list is open: it does not decide. */
function isNamed(purpose: string, month: MonthNumber): boolean | null {
  const dated = valueIn(terms31.namedPurposes, month);
  return "value" in dated ? dated.value.includes(purpose) : null;
}

function wasFiled({ application, request: { on } }: Spending): Judged {
  if (!application) return unknown({ filedOn: null }, "application");
  const { filedOn } = application;
  return judged(filedOn !== null && filedOn <= on, { filedOn });
}

function wasAwarded({ award, agreement, funds, request: { on }, month }: Spending): Judged {
  const booked = agreement && (funds?.awards.lastAward(agreement.id, on) ?? null);
  if (!award) {
    return booked === null ? unknown({ agreement: agreement?.id ?? null }, "award") : met({ agreement: agreement!.id });
  }
  if (award.refusalGround === null) return judged(award.on <= on, { ...award });
  if (booked !== null && booked > award.on) return met({ agreement: agreement!.id });
  const grounds = valueIn(terms33.refusalGrounds, month);
  const stands = !("value" in grounds) || grounds.value.includes(award.refusalGround);
  return stands ? notMet({ ...award }) : unknown({ ...award }, "award");
}

function noGroundStands(spending: Spending, grounds: readonly string[]): Judged {
  const { award } = spending;
  if (wasAwarded(spending).outcome === "met") return met({ refusalGround: null, grounds });
  if (!award) return unknown({ grounds }, "award");
  const { refusalGround } = award;
  return judged(refusalGround === null || !grounds.includes(refusalGround), { refusalGround, grounds });
}

/** What was awarded in service can be paid after it; `null` is not known. */
function wasAwardedInService({ facts, funds, agreement, award }: Spending): boolean | null {
  const end = facts?.employment.end ?? "";
  if (award) return award.refusalGround === null && award.on <= end;
  return agreement && funds?.awards.lastAward(agreement.id, end) ? true : null;
}
