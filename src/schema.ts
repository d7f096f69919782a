import * as z from "zod";
import { asks, choice, count, date, lastMonth, list, object, year } from "./facts/forms.js";
import {
  gemeentelijkLoopbaanbudgetFacts,
  gemeentelijkLoopbaanbudgetInterpretations,
  type GemeentelijkLoopbaanbudgetReadings,
} from "./facts/gemeentelijk-loopbaanbudget.js";
import { keuzebudgetFacts, keuzebudgetInterpretations, type KeuzebudgetReadings } from "./facts/keuzebudget.js";
import {
  loopbaanbedragFacts,
  loopbaanbedragInterpretations,
  type LoopbaanbedragReadings,
} from "./facts/loopbaanbedrag.js";
import { receipt } from "./facts/receipt.js";
import { localRegulation } from "./facts/regulation.js";
import {
  vitaliteitsurenFacts,
  vitaliteitsurenInterpretations,
  type VitaliteitsurenReadings,
} from "./facts/vitaliteitsuren.js";
import { formContext } from "./facts/agreement-form.js";
import { agreement, conversation, reviewContext } from "./facts/conversation.js";
import { reportedMonth, reportedMonths } from "./facts/reported.js";
import { purposesGemeenten, purposesSociaalWerk } from "./facts/purposes.js";
import { contextGemeenten, contextSociaalWerk, requestGemeenten, requestSociaalWerk } from "./facts/spending.js";
import { taxEvents, taxFacts, taxItems } from "./facts/tax.js";
import { componentsEntry, componentsLedgerForm } from "./schema/components-ledger.js";
import { day, monthOf, scheme, text } from "./schema/forms.js";
import { hoursEntry, hoursLedgerForm } from "./schema/hours-ledger.js";
import { finding } from "./schema/ledger.js";
import { entry, monthLedgerForm } from "./schema/month-ledger.js";
import { agreementFormResult, assessmentResult, reviewResult, spendingCalls, taxResult } from "./schema/spending.js";
import { changed, comparisonResult, forecastResult, payslipResult, yearStatementResult } from "./schema/statement.js";
import { causeIds } from "./schemes/mistakes/causes.js";
import { reconciliationResult } from "./schema/reconciliation.js";
import { termsOnResult } from "./schema/terms.js";
import { takeoverResult, transferCalls, transferStatementResult } from "./schema/transfer.js";
import { yearEntry, yearLedgerForm } from "./schema/year-ledger.js";
import type { AnyLedger } from "./ledger/any.js";
import type { ComponentsLedger } from "./ledger/components-ledger.js";
import type { HoursLedger } from "./ledger/hours-ledger.js";
import type { Ledger } from "./ledger/ledger.js";
import type { YearLedger } from "./ledger/year-ledger.js";
import type { payslip } from "./statement/payslip.js";
import type { Replay } from "./statement/replay.js";
import type { yearStatement } from "./statement/year-statement.js";
import { type ContractError, errorCodes, issueCodes } from "./values/contract-error.js";

export {
  agreement,
  agreementFormResult,
  assessmentResult,
  causeIds,
  comparisonResult,
  componentsEntry,
  contextGemeenten,
  contextSociaalWerk,
  conversation,
  entry,
  finding,
  formContext,
  forecastResult,
  gemeentelijkLoopbaanbudgetFacts,
  gemeentelijkLoopbaanbudgetInterpretations,
  hoursEntry,
  keuzebudgetFacts,
  keuzebudgetInterpretations,
  localRegulation,
  loopbaanbedragFacts,
  loopbaanbedragInterpretations,
  payslipResult,
  purposesGemeenten,
  purposesSociaalWerk,
  reconciliationResult,
  reportedMonth,
  requestGemeenten,
  requestSociaalWerk,
  reviewContext,
  reviewResult,
  takeoverResult,
  taxEvents,
  taxFacts,
  taxItems,
  taxResult,
  termsOnResult,
  transferStatementResult,
  vitaliteitsurenFacts,
  vitaliteitsurenInterpretations,
  yearEntry,
  yearStatementResult,
};

/** A broken contract, as an answer bears it. */
export const errorResult: z.ZodType<Pick<ContractError, "code" | "issues">> = object({
  code: z.enum(errorCodes).meta({ description: "The first kind of issue present, in the order of precedence" }),
  issues: list(
    object({
      path: text("Where, as it is written in JavaScript"),
      code: z.enum(issueCodes).meta({ description: "What is wrong there" }),
      received: z.json().optional().meta({ description: "What came; absent when nothing did" }),
      expected: text("What to write instead"),
    }),
  ).meta({ description: "Every place where the contract is broken" }),
});

/** A ledger of the loopbaanbedrag. */
export const monthLedger: z.ZodType<Ledger<LoopbaanbedragReadings>> = monthLedgerForm;

/** A ledger of the individueel loopbaanbudget. */
export const yearLedger: z.ZodType<YearLedger<GemeentelijkLoopbaanbudgetReadings>> = yearLedgerForm;

/** A ledger of the vitaliteitsuren. All amounts are hours, but for money. */
export const hoursLedger: z.ZodType<HoursLedger<VitaliteitsurenReadings>> = hoursLedgerForm;

/** A ledger of the keuzebudget. */
export const componentsLedger: z.ZodType<ComponentsLedger<KeuzebudgetReadings>> = componentsLedgerForm;

const aLedger = (which: string) => asks("object", `${which}, as it was answered`);

/** A ledger of any scheme. */
export const ledgerResult: z.ZodType<AnyLedger> = z.discriminatedUnion(
  "scheme",
  [monthLedgerForm, yearLedgerForm, hoursLedgerForm, componentsLedgerForm],
  aLedger("a ledger of this library"),
);

/** What came of computing a ledger again. */
export const replayResult: z.ZodType<Replay> = object({
  identical: z.boolean().meta({ description: "Whether nothing differs" }),
  differences: changed.meta({ description: "What differs, by its path in the ledger" }),
  ledger: ledgerResult.meta({ description: "The ledger as it comes out now" }),
});

const withPayslip: z.ZodType<Parameters<typeof payslip>[0]> = z
  .discriminatedUnion(
    "scheme",
    [monthLedgerForm, hoursLedgerForm, componentsLedgerForm],
    aLedger("a ledger with a monthly statement"),
  )
  .meta({ description: "A ledger with a monthly statement, as it was answered" });
const withYears: z.ZodType<Parameters<typeof yearStatement>[0]> = z
  .discriminatedUnion("scheme", [yearLedgerForm, hoursLedgerForm, componentsLedgerForm], aLedger("a ledger with years"))
  .meta({ description: "A ledger with years, as it was answered" });
const id = z.json().optional().meta({ description: "Given back as it came" });

/** The parts of a ledger that can be asked for; `months` and `years` are both the rows of a ledger, whichever it has. */
export const parts = list(choice("months", "years", "entries", "lots"))
  .optional()
  .meta({
    description:
      "The parts to compute beside balances, totals and findings; months and years are both the rows, whichever the ledger has; absent is all",
  });

const knownOn = date
  .nullable()
  .optional()
  .meta({ description: "Only what was known of the agreement on this day; absent or null is today" });

const ledgerOf = <const Id extends string, F extends z.ZodType, R extends z.ZodType>(
  scheme: Id,
  facts: F,
  interpretations: R,
) =>
  object({
    id,
    call: z.literal("ledger"),
    scheme: z.literal(scheme).meta({ description: "The id of the scheme" }),
    facts: facts.meta({ description: "What the employer knows of one person" }),
    through: lastMonth.meta({ description: "The last month of the ledger, at most 2199-12" }),
    interpretations: interpretations
      .optional()
      .meta({ description: "The readings to compute under, where they differ from the defaults" }),
    knownOn,
    include: parts,
  });

/** No field but those that a call has. */
export const nothingElse = object({});

/** Every call as JSON: what is asked and what is answered. */
export const calls = {
  ledger: {
    request: z.discriminatedUnion("scheme", [
      ledgerOf("sociaal-werk/loopbaanbedrag", loopbaanbedragFacts, loopbaanbedragInterpretations),
      ledgerOf("sociaal-werk/vitaliteitsuren", vitaliteitsurenFacts, vitaliteitsurenInterpretations),
      ledgerOf("sociaal-werk/keuzebudget", keuzebudgetFacts, keuzebudgetInterpretations),
      ledgerOf("gemeenten/loopbaanbudget", gemeentelijkLoopbaanbudgetFacts, gemeentelijkLoopbaanbudgetInterpretations),
    ]),
    result: ledgerResult,
  },
  termsOn: {
    request: object({ id, call: z.literal("termsOn"), scheme, on: day("The date asked for"), knownOn }),
    result: termsOnResult,
  },
  payslip: {
    request: object({ id, call: z.literal("payslip"), ledger: withPayslip, month: monthOf("A month of it") }),
    result: payslipResult,
  },
  yearStatement: {
    request: object({
      id,
      call: z.literal("yearStatement"),
      ledger: withYears,
      year: year.meta({ description: "A year of it" }),
    }),
    result: yearStatementResult,
  },
  forecast: {
    request: object({
      id,
      call: z.literal("forecast"),
      ledger: ledgerResult,
      months: count.meta({ description: "How many months to look ahead" }),
    }),
    result: forecastResult,
  },
  compare: {
    request: object({
      id,
      call: z.literal("compare"),
      before: ledgerResult.meta({ description: "The ledger that was booked by, as it was answered" }),
      after: ledgerResult.meta({ description: "The ledger as it should have been, as it was answered" }),
    }),
    result: comparisonResult,
  },
  reconcile: {
    request: object({
      id,
      call: z.literal("reconcile"),
      scheme: z.literal("sociaal-werk/loopbaanbedrag").meta({ description: "The id of the scheme" }),
      facts: loopbaanbedragFacts.meta({ description: "What the employer knows of one person" }),
      reported: reportedMonths,
      through: lastMonth.meta({ description: "The last month of the ledger, at most 2199-12" }),
      interpretations: loopbaanbedragInterpretations
        .optional()
        .meta({ description: "The readings to compute under, where they differ from the defaults" }),
      knownOn,
    }),
    result: reconciliationResult,
  },
  replay: {
    request: object({
      id,
      call: z.literal("replay"),
      stored: z
        .union([receipt, ledgerResult], asks("object", "a receipt or a ledger of this library, as it was answered"))
        .meta({ description: "The receipt of a result, or the whole ledger, as it was answered" }),
      facts: z.json().meta({ description: "The facts it was computed from" }),
    }),
    result: replayResult,
  },
  ...transferCalls,
  ...spendingCalls,
  explain: {
    request: object({
      id,
      call: z.literal("explain"),
      result: z
        .union(
          [
            ledgerResult,
            payslipResult,
            yearStatementResult,
            entry,
            yearEntry,
            hoursEntry,
            componentsEntry,
            forecastResult,
            termsOnResult,
            comparisonResult,
            transferStatementResult,
            reconciliationResult,
            assessmentResult,
            reviewResult,
            taxResult,
          ],
          asks("object", "a result of this library, as it was answered"),
        )
        .meta({ description: "Any result, as it was answered" }),
      language: choice("nl", "en").meta({ description: "Dutch or English" }),
    }),
    result: list(text("A sentence")),
  },
} as const;

/**
 * The JSON Schema (draft 2020-12) of a request or a result of every call, for hosts in other languages.
 *
 * @example
 * ```ts
 * jsonSchemas()["payslip.request"].type; //=> "object"
 * ```
 */
export function jsonSchemas(): Record<string, z.core.JSONSchema.BaseSchema> {
  const schemas: Record<string, z.core.JSONSchema.BaseSchema> = { error: z.toJSONSchema(errorResult) };
  for (const [call, { request, result }] of Object.entries(calls)) {
    schemas[`${call}.request`] = z.toJSONSchema(request, { io: "input" });
    schemas[`${call}.result`] = z.toJSONSchema(result, { io: "output" });
  }
  return schemas;
}
