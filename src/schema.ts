import * as z from "zod";
import { choice, count, lastMonth, list, object, year } from "./facts/forms.js";
import {
  gemeentelijkLoopbaanbudgetFacts,
  gemeentelijkLoopbaanbudgetInterpretations,
} from "./facts/gemeentelijk-loopbaanbudget.js";
import { loopbaanbedragFacts, loopbaanbedragInterpretations } from "./facts/loopbaanbedrag.js";
import { localRegulation } from "./facts/regulation.js";
import { day, monthOf, scheme, text } from "./schema/forms.js";
import { finding } from "./schema/ledger.js";
import { entry, monthLedger } from "./schema/month-ledger.js";
import { forecastResult, payslipResult, yearStatementResult } from "./schema/statement.js";
import { termsOnResult } from "./schema/terms.js";
import { yearEntry, yearLedger } from "./schema/year-ledger.js";
import { type ContractError, errorCodes, issueCodes } from "./values/contract-error.js";

export {
  entry,
  finding,
  forecastResult,
  gemeentelijkLoopbaanbudgetFacts,
  gemeentelijkLoopbaanbudgetInterpretations,
  localRegulation,
  loopbaanbedragFacts,
  loopbaanbedragInterpretations,
  monthLedger,
  payslipResult,
  termsOnResult,
  yearEntry,
  yearLedger,
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

/** A ledger of any scheme. */
export const ledgerResult = z.union([monthLedger, yearLedger], {
  error: "a ledger of this library, as it was answered",
});

const months = monthLedger.meta({ description: "A ledger that is built up month by month, as it was answered" });
const years = yearLedger.meta({ description: "A ledger that is granted by the year, as it was answered" });
const id = z.json().optional().meta({ description: "Given back as it came" });

/** The parts of a ledger that can be asked for; `months` and `years` are both the rows of a ledger, whichever it has. */
export const parts = list(choice("months", "years", "entries", "lots"))
  .optional()
  .meta({
    description:
      "The parts to compute beside balances, totals and findings; months and years are both the rows, whichever the ledger has; absent is all",
  });

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
    include: parts,
  });

/** Every call as JSON: what is asked and what is answered. */
export const calls = {
  ledger: {
    request: z.discriminatedUnion("scheme", [
      ledgerOf("sociaal-werk/loopbaanbedrag", loopbaanbedragFacts, loopbaanbedragInterpretations),
      ledgerOf("gemeenten/loopbaanbudget", gemeentelijkLoopbaanbudgetFacts, gemeentelijkLoopbaanbudgetInterpretations),
    ]),
    result: ledgerResult,
  },
  termsOn: {
    request: object({ id, call: z.literal("termsOn"), scheme, on: day("The date asked for") }),
    result: termsOnResult,
  },
  payslip: {
    request: object({ id, call: z.literal("payslip"), ledger: months, month: monthOf("A month of it") }),
    result: payslipResult,
  },
  yearStatement: {
    request: object({
      id,
      call: z.literal("yearStatement"),
      ledger: years,
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
  explain: {
    request: object({
      id,
      call: z.literal("explain"),
      result: z
        .union(
          [
            monthLedger,
            yearLedger,
            payslipResult,
            yearStatementResult,
            entry,
            yearEntry,
            forecastResult,
            termsOnResult,
          ],
          {
            error: "a result of this library, as it was answered",
          },
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
