import * as z from "zod";
import type { AgreementForm } from "../explanation/agreement-form.js";
import { agreementFormAsked } from "../facts/agreement-form.js";
import { conversation, reviewContext } from "../facts/conversation.js";
import { choice, flag, list, object } from "../facts/forms.js";
import { purposes } from "../facts/purposes.js";
import { contextGemeenten, contextSociaalWerk, requestGemeenten, requestSociaalWerk } from "../facts/spending.js";
import { answerReceipt } from "../facts/receipt.js";
import { type Taxed, taxEvents, taxFacts, taxItems } from "../facts/tax.js";
import type { ConversationReview } from "../jaargesprek/review.js";
import type { Assessment } from "../spending/assess.js";
import type { TaxAnswer } from "../spending/tax.js";
import { citation, day, euro, number, scheme, schemeOf, text } from "./forms.js";
import { monthLedgerForm } from "./month-ledger.js";
import { yearLedgerForm } from "./year-ledger.js";

const standing = choice("published", "reported", "inferred", "assumed").meta({ description: "How sure it is" });
const treatment = choice(
  "exempt-current-job",
  "exempt-education",
  "exempt-working-conditions",
  "nil-valued",
  "not-wage-yet",
  "no-negative-wage",
  "outside-payroll",
  "free-space-or-taxed",
  "taxed",
  "undecided",
).meta({ description: "How the wage tax treats it" });
const questions = list(
  object({
    path: text("Where to state it"),
    text: object({ nl: text("What to ask or to file, in Dutch"), en: text("In English") }),
  }),
).meta({ description: "What is not known and can still change the answer, each once" });
const taxShape = {
  treatment,
  citation,
  evidence: list(text("What to keep, by name")).meta({ description: "What to keep" }),
  rows: list(text("A row of the decision table")).meta({ description: "The rows that decide, or may" }),
  standing: standing.nullable().meta({ description: "How sure the row is; null while more than one may decide" }),
  presumably: treatment.nullable().meta({ description: "What it is if the inference holds; else null" }),
};
const provisional = z
  .literal(true)
  .exactOptional()
  .meta({ description: "The agreement has run out and is presumed to go on" });
const outcome = choice("met", "not-met", "unknown").meta({ description: "Whether it holds" });

/** What the wage tax makes of something. */
export const taxResult: z.ZodType<TaxAnswer> = object({ ...taxShape, questions, receipt: answerReceipt });

/** Whether something may be paid. */
export const assessmentResult: z.ZodType<Assessment> = object({
  scheme,
  on: day("The day of the spending"),
  purpose: choice(...purposes).meta({ description: "What it is for" }),
  amount: euro("What was asked"),
  outcome: choice("eligible", "refused", "undecided").meta({ description: "Whether it may be paid" }),
  conditions: list(
    object({
      id: choice(
        "in-force",
        "entitled-person",
        "in-service",
        "serves-employability",
        "serves-career",
        "mandatory-training",
        "regular-training",
        "target-group",
        "agreement",
        "plan-recorded",
        "application",
        "award",
        "refusal-ground",
        "enough-available",
      ).meta({ description: "Which condition" }),
      outcome,
      citation,
      edition: text(
        "The edition of the agreement, or the years of the regulation, that judges; null before the first",
      ).nullable(),
      standing,
      provisional,
      facts: z.record(z.string(), z.json()).meta({ description: "What it was judged by" }),
      needs: list(text("Where to state it")).meta({ description: "What to state for an answer" }),
      decidedBy: choice("data", "people").meta({ description: "Whether data or only people can settle it" }),
    }),
  ).meta({ description: "Every condition that the edition of that day sets" }),
  covered: euro("What the budget covers; null where the balance is not known").nullable(),
  uncovered: euro("What it does not cover; null where the balance is not known").nullable(),
  tax: object(taxShape).meta({ description: "How the wage tax treats it" }),
  questions,
  receipt: answerReceipt,
});

/** What a jaargesprek holds, and when the next one is due. */
export const reviewResult: z.ZodType<ConversationReview> = object({
  conversation: text("The name of the conversation"),
  on: day("The day it was held"),
  edition: text("The edition of the agreement of that day; null before the first").nullable(),
  elements: list(
    object({
      element: text("The field of the conversation; of an agreement agreements.goal and so on"),
      agreement: text("The agreement it is about").exactOptional(),
      outcome: choice("present", "missing").meta({ description: "Whether it is there" }),
      citation,
      standing,
      provisional,
    }),
  ).meta({ description: "Everything it should hold" }),
  complete: flag.meta({ description: "Whether nothing is missing" }),
  nextDue: day("The last day by which the next one must be held; null when the employment ends before").nullable(),
  missedYears: list(number("A year")).meta({ description: "Years in service without a conversation" }),
  healthTalk: object({
    pensionDate: day("The day on which the AOW begins"),
    from: day("From which day on it is a subject"),
    last: day("The last one held; null is none").nullable(),
    nextDue: day("The last day by which the next one must be held; null when the AOW comes first").nullable(),
    citation,
    standing,
    provisional,
  })
    .nullable()
    .meta({ description: "The talk about working on in health; null where it is not asked for or cannot be told" }),
  receipt: answerReceipt,
});

const field = object({
  label: text("What it is"),
  value: text("What was stated; null is a line to fill in by hand").nullable(),
});
const fieldList = list(field).meta({ description: "Labels with what belongs to them" });
const words = text("The text");

/** The agreement as a paper to sign. */
export const agreementFormResult: z.ZodType<AgreementForm> = object({
  language: choice("nl", "en").meta({ description: "Its language" }),
  title: text("What it is called"),
  blocks: list(
    z.discriminatedUnion("kind", [
      object({
        kind: z.literal("heading"),
        level: z.literal([1, 2]).meta({ description: "1 is the title, 2 is every other one" }),
        text: words,
      }),
      object({ kind: z.literal("paragraph"), text: words }),
      object({ kind: z.literal("fields"), fields: fieldList }),
      object({ kind: z.literal("list"), items: list(words).meta({ description: "The points" }) }),
      object({
        kind: z.literal("checklist"),
        items: list(object({ text: words, checked: flag.meta({ description: "Whether it is ticked" }) })).meta({
          description: "The points",
        }),
      }),
      object({
        kind: z.literal("signatures"),
        parties: list(object({ role: text("In which role they sign"), fields: fieldList })).meta({
          description: "Who signs",
        }),
      }),
    ]),
  ).meta({ description: "What it says, piece by piece" }),
  html: text("The blocks as a page of HTML that needs nothing else"),
  markdown: text("The blocks as Markdown"),
});

const taxed: z.ZodType<Taxed, Taxed> = choice(...taxItems, ...taxEvents);
const id = z.json().optional().meta({ description: "Given back as it came" });
const ofLedger = <L extends z.ZodType>(form: L) =>
  form.nullable().optional().meta({
    description: "A ledger as it was answered, through the month of the spending or the one before; null is none",
  });

/** The calls about spending and conversations as JSON. */
export const spendingCalls = {
  assess: {
    request: z.discriminatedUnion("scheme", [
      object({
        id,
        call: z.literal("assess"),
        scheme: schemeOf("sociaal-werk/loopbaanbedrag"),
        request: requestSociaalWerk,
        context: contextSociaalWerk.extend({ ledger: ofLedger(monthLedgerForm) }),
      }),
      object({
        id,
        call: z.literal("assess"),
        scheme: schemeOf("gemeenten/loopbaanbudget"),
        request: requestGemeenten,
        context: contextGemeenten.extend({ ledger: ofLedger(yearLedgerForm) }),
      }),
    ]),
    result: assessmentResult,
  },
  reviewConversation: {
    request: object({ id, call: z.literal("reviewConversation"), conversation, context: reviewContext.optional() }),
    result: reviewResult,
  },
  taxTreatment: {
    request: object({
      id,
      call: z.literal("taxTreatment"),
      on: day("The day on which it is paid or happens"),
      item: taxed.meta({ description: "What is paid, or what happens" }),
      ...taxFacts,
    }),
    result: taxResult,
  },
  agreementForm: {
    request: agreementFormAsked.extend({ id, call: z.literal("agreementForm") }),
    result: agreementFormResult,
  },
} as const;
