import * as z from "zod";
import { ContractError, type Issue } from "../values/contract-error.js";
import { agreement, conversation } from "./conversation.js";
import { asks, choice, date, flag, list, object, someAmount, words } from "./forms.js";
import { gemeentelijkLoopbaanbudgetFacts } from "./gemeentelijk-loopbaanbudget.js";
import { loopbaanbedragFacts, loopbaanbedragInterpretations } from "./loopbaanbedrag.js";
import { isObject, read } from "./read.js";
import {
  guidanceAims,
  type Purpose,
  type PurposeGemeenten,
  purposesGemeenten,
  type PurposeSociaalWerk,
  purposesSociaalWerk,
} from "./purposes.js";
import { spendingTax } from "./tax.js";

const requestFor = <P extends Purpose>(purpose: z.ZodType<P, P>) =>
  object({
    /** The day of the spending; the edition of that day judges it. */
    on: date.meta({ description: "The day of the spending; the edition of that day judges it" }),
    /** What it is for. */
    purpose: purpose.meta({ description: "What it is for" }),
    /** What it costs, euro. */
    amount: someAmount.meta({ description: "What it costs, euro, more than zero" }),
    /** What it is, in words. */
    description: words.optional().meta({ description: "What it is, in words" }),
    /** Who is paid. */
    provider: words.optional().meta({ description: "Who is paid" }),
    /** Whether the present job requires it. */
    requiredForCurrentJob: flag
      .nullable()
      .optional()
      .meta({ description: "Whether it is training the present job requires; null or absent is not known" }),
    /** What supervision or career guidance aims at. */
    aims: list(choice(...guidanceAims))
      .optional()
      .meta({ description: "What supervision or career guidance (loopbaanbegeleiding) aims at" }),
    /** Whether the employee belongs to the group that the offer is meant for. */
    inTargetGroup: flag.nullable().optional().meta({
      description:
        "Whether the employee belongs to the group an offer of the municipality is meant for, such as those over 50; null or absent is not known",
    }),
    /** What decides how it is taxed. */
    tax: spendingTax.optional(),
  }).meta({ description: "What is asked" });

/** What is asked of the loopbaanbedrag. */
export const requestSociaalWerk = requestFor<PurposeSociaalWerk>(choice(...purposesSociaalWerk));
/** What is asked of the individueel loopbaanbudget. */
export const requestGemeenten = requestFor<PurposeGemeenten>(choice(...purposesGemeenten));

const whyRefused = asks("text", "null where it was awarded, else the ground of the refusal");
const ground = z.string(whyRefused).min(1, whyRefused);

const around = {
  /** The agreement the spending rests on. */
  agreement: agreement.nullable().optional().meta({
    description:
      "The agreement the spending rests on; null or absent is the one of the conversation that carries it, or not known",
  }),
  /** The conversation in which it was made. */
  conversation: conversation.nullable().optional().meta({
    description: "The conversation in which it was made; null or absent is not known",
  }),
  /** The request for financing. */
  application: object({
    /** The day it was filed. */
    filedOn: date.nullable().meta({ description: "The day it was filed; null is that none was filed" }),
  })
    .nullable()
    .optional()
    .meta({ description: "The request for financing; null or absent is not known" }),
  /** The decision of the employer. */
  award: object({
    /** The day of the decision. */
    on: date.meta({ description: "The day of the decision" }),
    /** Why it was refused. */
    refusalGround: ground.nullable().meta({
      description:
        "null where it was awarded, else the ground of the refusal, such as business-economic, organisational or fiscal",
    }),
  })
    .nullable()
    .optional()
    .meta({ description: "The decision of the employer; null or absent is not known, or what the facts say" }),
};

/** What is known around a spending of the loopbaanbedrag, the ledger left out. */
export const contextSociaalWerk = object({
  /** What the employer knows of the person. */
  facts: loopbaanbedragFacts
    .nullable()
    .optional()
    .meta({ description: "What the employer knows of the person; null or absent is not known" }),
  /** The readings to compute the balance under. */
  interpretations: loopbaanbedragInterpretations
    .optional()
    .meta({ description: "The readings to compute the balance under, where they differ from the defaults" }),
  ...around,
});

/** What is known around a spending of the individueel loopbaanbudget, the ledger left out. */
export const contextGemeenten = object({
  /** What the municipality knows of the person. */
  facts: gemeentelijkLoopbaanbudgetFacts
    .nullable()
    .optional()
    .meta({ description: "What the municipality knows of the person; null or absent is not known" }),
  ...around,
});

/**
 * Reads what is asked and what is known of a spending, both at once; throws what is wrong with their form. Where only a sign or
 * a size is wrong it adds the issues, and the checks of the facts go on. A ledger is taken as it was answered.
 */
export function readSpending<R extends z.ZodType, C extends z.ZodType>(
  requestForm: R,
  contextForm: C,
  stated: { readonly request: unknown; readonly context: unknown },
  issues: Issue[],
): { readonly request: z.output<R>; readonly context: z.input<C>; readonly ledger: unknown } {
  const { ledger = null, ...known } = { ...(stated.context as { readonly ledger?: unknown }) };
  const around = isObject(stated.context) ? known : stated.context;
  const request = read(requestForm, stated.request, "request", issues);
  const found: Issue[] = [];
  const context = read(contextForm, around, "context", found);
  issues.push(...found.map((one) => (isReading(one) ? { ...one, code: "interpretation" as const } : one)));
  const isWellFormed = issues.every(({ code }) => code === "out-of-range");
  if (request === undefined || (context === undefined && !isWellFormed)) throw new ContractError(issues);
  return { request, context: (context ?? around) as z.input<C>, ledger };
}

function isReading({ path }: Issue): boolean {
  return path.startsWith("context.interpretations.");
}

/** A request to spend the loopbaanbedrag, as a host states it. */
export type RequestSociaalWerk = z.input<typeof requestSociaalWerk>;
/** A request to spend the individueel loopbaanbudget, as a host states it. */
export type RequestGemeenten = z.input<typeof requestGemeenten>;
