import * as z from "zod";
import { ContractError, type Issue } from "../values/contract-error.js";
import { agreement, conversation } from "./conversation.js";
import { amount, amountOrNone, asks, choice, date, id, list, month, object, oneOf, title, words } from "./forms.js";
import { guidanceAims, type Purpose, purposes, purposesGemeenten, purposesSociaalWerk } from "./purposes.js";
import { read } from "./read.js";

const anAssessment = asks("object", "an assessment, as it was answered");

/** An assessment as far as the paper reads it; what else it holds is of no concern here. */
const assessed = z
  .object(
    {
      scheme: id,
      on: date,
      purpose: choice(...purposes),
      amount,
      outcome: choice("eligible", "refused", "undecided"),
      conditions: list(
        z.object(
          {
            id,
            outcome: choice("met", "not-met", "unknown"),
            standing: choice("published", "reported", "inferred", "assumed"),
            facts: z.record(z.string(), z.unknown(), anAssessment),
          },
          anAssessment,
        ),
      ),
      covered: amount.nullable(),
      uncovered: amount.nullable(),
      tax: z.object(
        { treatment: id, presumably: id.nullable(), citation: id, rows: list(id), evidence: list(id) },
        anAssessment,
      ),
      questions: list(z.object({ text: z.object({ nl: words, en: words }, anAssessment) }, anAssessment)),
    },
    anAssessment,
  )
  .meta({ description: "The assessment of the spending, as it was answered" });

const around = {
  /** The conversation it comes from. */
  conversation: conversation.nullable().optional().meta({
    description: "The conversation it comes from; null or absent is left to fill in",
  }),
  /** Who employs. */
  employer: object({
    /** Name of the employer. */
    name: title.meta({ description: "Name of the employer" }),
    /** Who signs for it. */
    representative: title.optional().meta({ description: "Who signs for it; absent is left to fill in" }),
  })
    .nullable()
    .optional()
    .meta({ description: "The employer; null or absent is left to fill in" }),
  /** Who is employed. */
  employee: object({
    /** Name of the employee. */
    name: title.meta({ description: "Name of the employee" }),
  })
    .nullable()
    .optional()
    .meta({ description: "The employee; null or absent is left to fill in" }),
  /** What supervision or career guidance aims at. */
  aims: list(choice(...guidanceAims))
    .optional()
    .meta({ description: "What supervision or career guidance (loopbaanbegeleiding) aims at; absent is nothing" }),
  /** What assessing the spending gave. */
  assessment: assessed.nullable().optional().meta({
    description: "The assessment of the spending, as it was answered; null or absent is not assessed",
  }),
  /** What was agreed on paying back. */
  payback: words.optional().meta({
    description: "What the two agreed on paying back, in their own words; absent or empty is nothing",
  }),
};

const through = month.meta({ description: "The month at the end of which this is so" });

/** What is known around an agreement on the loopbaanbedrag. */
export const formContextSociaalWerk = object({
  /** The id of the scheme. */
  scheme: z.literal("sociaal-werk/loopbaanbedrag").meta({ description: "The id of the scheme" }),
  ...around,
  /** What the budget holds. */
  budget: object({
    /** At the end of which month. */
    through,
    /** The saldo, euro. */
    balance: amount.meta({ description: "The saldo, euro" }),
    /** What awards hold of it, euro. */
    held: amountOrNone.optional().meta({ description: "What awards hold of it, euro; absent is not known" }),
  })
    .nullable()
    .optional()
    .meta({ description: "What the budget holds; null or absent is not known" }),
}).meta({ description: "What is known around an agreement on the loopbaanbedrag" });

/** What is known around an agreement on the individueel loopbaanbudget. */
export const formContextGemeenten = object({
  /** The id of the scheme. */
  scheme: z.literal("gemeenten/loopbaanbudget").meta({ description: "The id of the scheme" }),
  ...around,
  /** What the budget holds. */
  budget: object({
    /** At the end of which month. */
    through,
    /** What the year brought, euro. */
    yearAmount: amountOrNone.optional().meta({ description: "What the year brought, euro; absent is not known" }),
    /** What came along from earlier years, euro. */
    saved: amountOrNone.optional().meta({
      description: "What came along from earlier years, saved or by itself, euro; absent is not known",
    }),
    /** What was approved to be spent ahead of time, euro. */
    advance: amountOrNone.optional().meta({
      description: "What was approved to be spent ahead of time, euro; absent is not known",
    }),
    /** The saldo, euro; below zero is an advance. */
    balance: amount.optional().meta({ description: "The saldo, euro, below zero is an advance; absent is not known" }),
  })
    .nullable()
    .optional()
    .meta({ description: "What the budget holds; null or absent is not known" }),
}).meta({ description: "What is known around an agreement on the individueel loopbaanbudget" });

const purposesOf = {
  "sociaal-werk/loopbaanbedrag": purposesSociaalWerk,
  "gemeenten/loopbaanbudget": purposesGemeenten,
} as const satisfies Readonly<Record<string, readonly Purpose[]>>;

const aScheme = asks("choice", oneOf(Object.keys(purposesOf))).error;
const anObject = asks("object", "an object").error;

/** What is known around an agreement, by the scheme. */
export const formContext = z.discriminatedUnion("scheme", [formContextSociaalWerk, formContextGemeenten], {
  error: ({ input }) => (typeof input === "object" && input !== null ? aScheme : anObject),
});

/** What a paper is made of. */
export const agreementFormAsked = object({
  agreement,
  context: formContext,
  language: choice("nl", "en").meta({ description: "Dutch or English" }),
});

/** What a paper is made of, with its form checked. */
export type AgreementFormAsked = z.output<typeof agreementFormAsked>;

/** What is known around an agreement of either scheme, as a host states it. */
export type FormContext = z.input<typeof formContext>;

/** Reads what a paper is made of. The cross-checks run once every value has its form. */
export function readAgreementForm(stated: unknown): AgreementFormAsked {
  const issues: Issue[] = [];
  const data = read(agreementFormAsked, stated, "", issues);
  if (data) crossChecks(data, issues);
  if (!data || issues.length > 0) throw new ContractError(issues);
  return data;
}

/** One paper is about one agreement: its purpose is of the scheme, its conversation has it, its assessment is about it. */
function crossChecks({ agreement, context }: AgreementFormAsked, issues: Issue[]): void {
  const { scheme, conversation, assessment } = context;
  const known: readonly Purpose[] = purposesOf[scheme];
  const { id, purpose } = agreement;
  if (purpose !== undefined && !known.includes(purpose))
    issues.push({ path: "agreement.purpose", code: "choice", received: purpose, expected: oneOf(known) });
  if (conversation?.agreements && !conversation.agreements.some((one) => one.id === id))
    issues.push({
      path: "agreement.id",
      code: "unknown-reference",
      received: id,
      expected: "an agreement of the conversation",
    });
  if (!assessment) return;
  if (assessment.scheme !== scheme) issues.push(otherwise("scheme", assessment.scheme, scheme));
  else if (purpose !== undefined && assessment.purpose !== purpose)
    issues.push(otherwise("purpose", assessment.purpose, purpose));
}

function otherwise(field: string, received: string, expected: string): Issue {
  return { path: `context.assessment.${field}`, code: "out-of-range", received, expected: `"${expected}", as here` };
}
