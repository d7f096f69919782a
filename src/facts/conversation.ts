import type { z } from "zod";
import type { Issue } from "../values/contract-error.js";
import { employee, employment } from "./employment.js";
import type { Booking } from "./events.js";
import { amountOrNone, choice, date, flag, id, list, object, words } from "./forms.js";
import { type Purpose, purposes } from "./purposes.js";

const said = (description: string) =>
  words.optional().meta({ description: `${description}; absent or empty is not talked about` });

const aPurpose: z.ZodType<Purpose, Purpose> = choice(...purposes);

/** An agreement of a jaargesprek on a goal and the budget for it. */
export const agreement = object({
  /** Its own name, unique among the agreements; awards name it. */
  id: id.meta({ description: "Its own name, unique among the agreements; awards name it" }),
  /** What the employee wants to reach. */
  goal: words.optional().meta({ description: "What the employee wants to reach; absent or empty is none" }),
  /** What it is spent on. */
  purpose: aPurpose.optional().meta({ description: "What the money is spent on; absent is not agreed" }),
  /** What it may cost, all spendings under it together, euro. */
  expectedBudget: amountOrNone
    .nullable()
    .optional()
    .meta({ description: "What all spendings under it may cost together, euro; null, absent or zero is none" }),
  /** Whether it was put in writing. */
  inWriting: flag.optional().meta({ description: "Whether it was put in writing; absent is no" }),
  /** The day on which both signed. */
  signedOn: date
    .nullable()
    .optional()
    .meta({ description: "The day on which both signed; null or absent is not signed" }),
  /** Whether both find that it serves what the budget is for. */
  servesPurpose: flag.optional().meta({
    description:
      "Whether both find that it serves what the budget is for; absent is yes, as they signed for a goal and a budget",
  }),
  /** Whether the personal development plan (POP) records it; municipalities ask for that. */
  recordedInPop: flag.optional().meta({
    description:
      "Whether the personal development plan (POP) records it, which municipalities ask for; absent is unknown",
  }),
}).meta({ description: "An agreement on a goal and the budget for it" });

/** A yearly conversation (jaargesprek) of employer and employee, with what was agreed in it. */
export const conversation = object({
  /** Its own name. */
  id: id.meta({ description: "Its own name" }),
  /** The day it was held. */
  on: date.meta({ description: "The day it was held" }),
  /** Who asked for it. */
  invitedBy: choice("employer", "employee").optional().meta({ description: "Who asked for it" }),
  /** Whether its outcome was put in writing. */
  inWriting: flag.optional().meta({ description: "Whether its outcome was put in writing; absent is no" }),
  /** What the employer brings. */
  employer: object({
    vision: said("Vision and course of the organisation"),
    developments: said("Developments around it"),
    rolesAndTasks: said("What these mean for roles and tasks"),
  })
    .optional()
    .meta({ description: "What the employer brings" }),
  /** What the employee brings. */
  employee: object({
    opportunities: said("The opportunities the employee sees"),
    ambitions: said("What the employee wants to reach"),
  })
    .optional()
    .meta({ description: "What the employee brings" }),
  /** What both weigh. */
  considered: object({
    work: said("The work, now and later"),
    career: said("The career"),
    colleagues: said("The colleagues"),
    organisation: said("The organisation"),
  })
    .optional()
    .meta({ description: "What both weigh" }),
  /** Whether working on in health until the AOW was a subject. */
  healthyToPension: flag
    .optional()
    .meta({ description: "Whether working on in health until the AOW was a subject; absent is no" }),
  /** What was agreed. */
  agreements: list(agreement).optional().meta({ description: "What was agreed; absent is nothing" }),
}).meta({ description: "A yearly conversation (jaargesprek) with what was agreed in it" });

/** What is known around a conversation. */
export const reviewContext = object({
  /** Who it is about: from the date of birth follows the AOW. */
  employee: employee.optional(),
  /** The employment. */
  employment: employment.optional(),
  /** The day on which the AOW begins; absent is computed from the date of birth. */
  pensionDate: date.optional().meta({
    description: "The day on which the AOW begins; absent is computed from the date of birth",
  }),
  /** Other conversations, earlier or later, in any order. */
  history: list(conversation).optional().meta({ description: "Other conversations, in any order; absent is none" }),
}).meta({ description: "What is known around the conversation; absent is nothing" });

/** What is known around a conversation, as a host states it. */
export type ReviewContext = z.input<typeof reviewContext>;

/** The conversations among the facts of a person. */
export const conversations = list(conversation).meta({
  description:
    "The yearly conversations; where they are stated every agreement that an award or a payment names must be in them, and a spending that its agreement does not carry is a finding",
});

/** A conversation as a host states it. */
export type Conversation = z.input<typeof conversation>;

/** An agreement as a host states it. */
export type Agreement = z.input<typeof agreement>;

/** Conversations and agreements stand once each, and an agreement that an award or a payment names is one of them. */
export function checkAgreements(
  conversations: readonly Conversation[] | undefined,
  events: readonly Booking[],
  issues: Issue[],
): void {
  if (!conversations) return;
  const agreements = new Set<string>();
  const names = new Set<string>();
  const once = (seen: Set<string>, id: string, path: string): void => {
    if (seen.has(id))
      issues.push({ path, code: "duplicate-event", received: id, expected: "an id that is there once" });
    seen.add(id);
  };
  conversations.forEach(({ id, agreements: made = [] }, index) => {
    const path = `facts.conversations[${index}]`;
    once(names, id, `${path}.id`);
    for (const [place, one] of made.entries()) once(agreements, one.id, `${path}.agreements[${place}].id`);
  });
  events.forEach((event, index) => {
    if (!("agreement" in event) || event.agreement === undefined || agreements.has(event.agreement)) return;
    const path = `facts.events[${index}].agreement`;
    const expected = "an agreement of one of the conversations";
    issues.push({ path, code: "unknown-reference", received: event.agreement, expected });
  });
}
