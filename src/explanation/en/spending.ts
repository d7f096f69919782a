import type { NotCarried } from "../../ledger/ledger.js";
import { joined, named } from "../format.js";
import type { ConditionSentences, Purposes } from "../sentences.js";
import { categories } from "./entries.js";
import { day, euro, month } from "./words.js";

/** What money can be asked for. */
export const purposes: Purposes["purposes"] = {
  education: "training",
  "recognition-of-competences": "recognition of competences (EVC)",
  coaching: "coaching",
  "career-guidance": "career guidance",
  supervision: "supervision",
  "career-scan": "a career scan",
  mobility: "a move to other work (mobility)",
  internship: "an internship elsewhere",
  secondment: "a secondment",
  "working-hours": "other working hours",
  "unpaid-leave": "unpaid leave",
  "leave-saving": "saving leave",
  "step-back": "a step back",
  "generation-scheme": "the generatieregeling",
  "professional-body": "membership of a professional association or register",
  "career-orientation": "career orientation",
  "career-coaching": "career coaching",
  "personal-effectiveness": "training in personal effectiveness",
  "talent-scan": "a scan of qualities and talents",
  "tailored-programme": "a tailored programme",
  "study-trip": "a study trip",
  "career-review-50plus": "a career review for those over 50",
  "young-professional-talent": "talent development for young professionals",
  "regular-training": "regular training for the job",
  other: "another purpose",
};

/** What supervision or career guidance aims at. */
export const aims: Purposes["aims"] = {
  strength: "a view of one's own strength",
  development: "a view of what there is to develop",
  contribution: "the best possible contribution to the goals of the organisation",
  "labour-market": "a strong position on the labour market",
};

/** Why an agreement does not carry a spending: what is said of the agreement. */
export const missing: Readonly<Record<NotCarried, string>> = {
  "not-of-this-conversation": "is not of this jaargesprek",
  "conversation-later": "is of a jaargesprek after the spending",
  "not-in-writing": "was not put in writing",
  "not-signed": "had not been signed by both by that day",
  "no-goal": "names no goal",
  "no-budget": "names no budget",
  "other-purpose": "is about something else",
  "does-not-serve": "does not serve what the budget is for, as they find",
  "above-budget": "has not enough budget for it",
};

/** Everything that an agreement lacks. */
export function notCarried(why: readonly NotCarried[] = []): string {
  return joined(
    why.map((one) => missing[one]),
    "and",
  );
}

/** What is said of every condition: that it holds, that it does not, or that nobody has said. */
export const conditions: ConditionSentences = {
  "in-force": {
    met: ({ on }) => `the budget is in force on ${day(on)}`,
    "not-met": ({ on }) => `the budget is not in force on ${day(on)}`,
    unknown: ({ on }) => `whether the budget is in force on ${day(on)} is not known`,
  },
  "entitled-person": {
    met: ({ employed }) =>
      employed
        ? "whoever works for the municipality has the budget"
        : "the employee is not in a group without loopbaanbedrag",
    "not-met": ({ category = "", exclusion }) =>
      exclusion === "excluded-generation"
        ? "the employee is, by date of birth and start of employment, in the group without loopbaanbedrag"
        : `${named(categories, category)} has no loopbaanbedrag`,
    unknown: () => "whether the employee has the budget is not known",
  },
  "in-service": {
    met: ({ on, start = "", end = null }) =>
      end !== null && end < on
        ? `employment ended on ${day(end)}, but the money had been awarded by then`
        : `the employee is in service on ${day(on)} (from ${day(start)}${end === null ? "" : ` through ${day(end)}`})`,
    "not-met": ({ on, start = "", end = null }) =>
      start > on || end === null ? `employment starts only on ${day(start)}` : `employment ended on ${day(end)}`,
    unknown: ({ on, end = null }) =>
      end === null
        ? `whether the employee is in service on ${day(on)} is not known`
        : `employment ended on ${day(end)}; whether the money had been awarded by then is not known`,
  },
  "serves-employability": {
    met: ({ purpose, agreement, ...about }) =>
      `employee and employer both find that ${purposes[purpose]} serves the employability of the employee (agreement ${agreement})${aside(about)}`,
    "not-met": ({ purpose, agreement, ...about }) =>
      `employee and employer do not both find that ${purposes[purpose]} serves the employability of the employee (agreement ${agreement})${aside(about)}`,
    unknown: ({ purpose, agreement, ...about }) =>
      `whether ${purposes[purpose]} serves the employability of the employee is for employee and employer to judge together${notYet(agreement)}${aside(about)}`,
  },
  "serves-career": {
    met: ({ purpose, agreement, offered }) =>
      `employee and manager both find that ${purposes[purpose]} serves the career (agreement ${agreement})${onOffer(offered)}`,
    "not-met": ({ purpose, agreement, offered }) =>
      `employee and manager do not both find that ${purposes[purpose]} serves the career (agreement ${agreement})${onOffer(offered)}`,
    unknown: ({ purpose, agreement, offered }) =>
      `whether ${purposes[purpose]} serves the career, with better chances in another function, is for employee and manager to judge together${notYet(agreement)}${onOffer(offered)}`,
  },
  "mandatory-training": {
    met: () => "it is no training that the present job requires",
    "not-met": () => "it is training that the present job requires, and the employer pays for that",
    unknown: () =>
      "whether it is training that the present job requires is not known; the employer pays for such training",
  },
  "regular-training": {
    met: () => "it is no training that the present job asks for",
    "not-met": () => "it is training that the present job asks for, and the employer pays for that",
    unknown: () =>
      "whether it is training that the present job asks for is not known; the employer pays for such training",
  },
  "target-group": {
    met: ({ purpose, inTargetGroup }) =>
      inTargetGroup
        ? `the employee belongs to the group that ${purposes[purpose]} is meant for`
        : `${purposes[purpose]} is not meant for one group only`,
    "not-met": ({ purpose }) => `the employee does not belong to the group that ${purposes[purpose]} is meant for`,
    unknown: ({ purpose }) =>
      `whether the employee belongs to the group that ${purposes[purpose]} is meant for is for employee and manager to judge together`,
  },
  agreement: {
    met: ({ conversation, agreement = "", ...money }) =>
      `agreement ${agreement}${of(conversation)} carries the spending${room(money)}`,
    "not-met": ({ conversation, agreement, missing: why, ...money }) =>
      agreement === undefined
        ? `no agreement carries the spending: jaargesprek ${conversation} was held later`
        : `agreement ${agreement}${of(conversation)} does not carry the spending, as it ${notCarried(why)}${room(money)}`,
    unknown: ({ conversation, agreement, ...money }) =>
      agreement === undefined
        ? `which agreement carries the spending is not known${conversation === null ? "" : `; jaargesprek ${conversation} has none for this purpose`}`
        : `the jaargesprek in which agreement ${agreement} was made is not known${room(money)}`,
  },
  "plan-recorded": {
    met: ({ agreement }) => `the personal development plan (POP) records the purpose of agreement ${agreement}`,
    "not-met": ({ agreement }) =>
      `the personal development plan (POP) does not record the purpose of agreement ${agreement}`,
    unknown: ({ agreement }) =>
      `whether the personal development plan (POP) records the purpose${agreement === null ? "" : ` of agreement ${agreement}`} is not known`,
  },
  application: {
    met: ({ filedOn }) => `financing was applied for on ${day(filedOn!)}`,
    "not-met": ({ filedOn }) =>
      filedOn === null
        ? "financing was not applied for"
        : `financing was applied for only on ${day(filedOn)}, after the spending`,
    unknown: () => "whether financing was applied for is not known",
  },
  award: {
    met: ({ on, agreement }) =>
      on === undefined
        ? `the employer awarded money for agreement ${agreement}`
        : `the employer awarded the money on ${day(on)}`,
    "not-met": ({ on = "", refusalGround = null }) =>
      refusalGround === null
        ? `the employer awarded the money only on ${day(on)}, after the spending`
        : `the employer refused the money on ${day(on)}${onGround(refusalGround)}`,
    unknown: ({ on, refusalGround = null, agreement = null }) =>
      on === undefined || refusalGround === null
        ? `the employer decides whether the money${agreement === null ? "" : ` for agreement ${agreement}`} is awarded; no decision is known`
        : `the employer refused the money on ${day(on)}${onGround(refusalGround)}, but the article does not name that ground; whether that is allowed is for employee and employer to settle together`,
  },
  "refusal-ground": {
    met: ({ refusalGround = null, grounds: allowed }) =>
      refusalGround === null
        ? "the employer did not refuse"
        : `the employer refused${onGround(refusalGround)}, but on none of the weighty grounds of the article: ${weighty(allowed)}`,
    "not-met": ({ refusalGround = null, grounds: allowed }) =>
      `the employer refused${onGround(refusalGround ?? "")}, on one of the weighty grounds of the article: ${weighty(allowed)}`,
    unknown: ({ grounds: allowed }) =>
      `the employer decides, and may refuse only on a weighty ground: ${weighty(allowed)}; no decision is known`,
  },
  "enough-available": {
    met: ({ amount, available = "", through = "" }) =>
      `${euro(amount)} is asked and ${euro(available)} is available, as of ${month(through)}`,
    "not-met": ({ amount, available = "", through = "" }) =>
      `${euro(amount)} is asked, but ${euro(available)} is available, as of ${month(through)}`,
    unknown: ({ amount, available, paidThrough }) => {
      if (available === undefined) return `${euro(amount)} is asked; how much is available is not known`;
      const more =
        paidThrough === undefined
          ? "what was awarded for an agreement may come on top"
          : `the pay after ${month(paidThrough)} is not known yet`;
      return `${euro(amount)} is asked and ${euro(available)} is available; ${more}`;
    },
  },
};

function aside({
  named: isNamed,
  aims: chosen,
}: {
  readonly named: boolean | null;
  readonly aims: readonly (keyof typeof aims)[];
}): string {
  const list = isNamed
    ? "; the CAO names this as an example"
    : isNamed === null
      ? ""
      : "; the CAO does not name this as an example, but does not rule it out either";
  const aim = joined(
    chosen.map((one) => aims[one]),
    "and",
  );
  return `${list}${aim === "" ? "" : `; the aim is ${aim}`}`;
}

function notYet(agreement: string | null): string {
  return agreement === null ? "" : `; agreement ${agreement} does not settle it yet`;
}

function onOffer(offered: boolean | null): string {
  if (offered === null) return "";
  return offered
    ? "; the municipality offers this"
    : "; it is not on the list of what the municipality offers, but that list does not decide";
}

function of(conversation: string | null): string {
  return conversation === null ? "" : ` (jaargesprek ${conversation})`;
}

function room({ budget = null, spentBefore = "0.00" }: { budget?: string | null; spentBefore?: string }): string {
  if (budget === null) return "";
  return `; ${euro(budget)} was agreed${spentBefore === "0.00" ? "" : `, of which ${euro(spentBefore)} was already spent`}`;
}

function onGround(ground: string): string {
  return ` (ground: ${ground})`;
}

function weighty(allowed: readonly string[]): string {
  return joined(allowed, "or");
}
