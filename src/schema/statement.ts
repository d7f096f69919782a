import * as z from "zod";
import { choice, list, object } from "../facts/forms.js";
import { receipt } from "../facts/receipt.js";
import { localRegulation } from "../facts/regulation.js";
import type { Comparison } from "../statement/compare.js";
import type { Forecast } from "../statement/forecast.js";
import type { ComponentsPayslip, HoursPayslip, Payslip } from "../statement/payslip.js";
import type { ComponentsYearStatement, HoursYearStatement, YearStatement } from "../statement/year-statement.js";
import { componentsEntries, componentsInterpretations, componentsMonth, componentsYear } from "./components-ledger.js";
import { day, decimals, euro, hours, monthOf, scheme, schemeOf, text } from "./forms.js";
import { hoursEntries, hoursInterpretations, hoursMonth, hoursRow } from "./hours-ledger.js";
import { findings, lapseAhead } from "./ledger.js";
import { entries, interpretations, monthRow } from "./month-ledger.js";
import { noInterpretations, yearEntries, yearRow } from "./year-ledger.js";

const available = euro("closing less held");
const ofComponents = {
  scheme: schemeOf("sociaal-werk/keuzebudget"),
  available,
  entries: componentsEntries,
  findings,
  interpretations: componentsInterpretations,
  receipt,
};
const ofHours = {
  scheme: schemeOf("sociaal-werk/vitaliteitsuren"),
  available: hours("closing less held"),
  entries: hoursEntries,
  findings,
  interpretations: hoursInterpretations,
  receipt,
};

/** The monthly statement. */
export const payslipResult: z.ZodType<Payslip | ComponentsPayslip | HoursPayslip> = z.discriminatedUnion("scheme", [
  object({
    scheme: schemeOf("sociaal-werk/loopbaanbedrag"),
    ...monthRow,
    available,
    entries,
    findings,
    interpretations,
    receipt,
  }),
  object({ ...componentsMonth, ...ofComponents }),
  object({ ...hoursMonth, ...ofHours }),
]);

/** The yearly statement. */
export const yearStatementResult: z.ZodType<YearStatement | ComponentsYearStatement | HoursYearStatement> =
  z.discriminatedUnion("scheme", [
    object({
      scheme: schemeOf("gemeenten/loopbaanbudget"),
      ...yearRow,
      available,
      entries: yearEntries,
      findings,
      interpretations: noInterpretations,
      receipt,
      regulation: localRegulation,
    }),
    object({ ...componentsYear, ...ofComponents }),
    object({ ...hoursRow, ...ofHours }),
  ]);

/** What lapses in the months to come. */
export const forecastResult: z.ZodType<Forecast> = object({
  scheme,
  from: monthOf("The first month looked at"),
  through: monthOf("The last month looked at"),
  balance: euro("The saldo from which it starts"),
  lapses: list(
    object({
      ...lapseAhead,
      leastToSpendSoFar: euro(
        "What must have been spent, all together, by then to lose nothing up to and including this lapse",
      ),
    }),
  ).meta({ description: "Every lapse to come in those months, in order" }),
  amount: euro("All that lapses in those months"),
  leastToSpend: euro("The least to spend to lose nothing"),
  spendBy: day("The last day to have spent the first of it; null when nothing lapses").nullable(),
  receipt,
});

export const changed = list(
  object({
    input: text("What, by its path"),
    before: z.json().meta({ description: "What it was; null where it was not there" }),
    after: z.json().meta({ description: "What it is; null where it is there no more" }),
  }),
);
const inUnit = (description: string) =>
  z
    .string()
    .regex(decimals)
    .meta({ description: `${description}; in the unit of the scheme, two decimals` });

/** What parts two ledgers. */
export const comparisonResult: z.ZodType<Comparison> = object({
  scheme,
  through: monthOf("The last month of both"),
  before: inUnit("The balance of the first"),
  after: inUnit("The balance of the second"),
  difference: inUnit("after less before, which is the sum of the corrections"),
  corrections: list(
    object({
      key: text("Names the correction, by month, kind and amounts"),
      month: monthOf("The month it belongs to"),
      kind: text("What kind of booking it corrects"),
      event: text("The event behind it").exactOptional(),
      reason: text("Why money lapsed or was paid out").exactOptional(),
      before: inUnit("What was booked"),
      after: inUnit("What should have been booked"),
      amount: inUnit("What it does to the balance"),
      cause: choice("facts", "terms", "reading", "event", "follows").meta({ description: "Why" }),
      changed: changed.meta({ description: "What went into it and is another one now" }),
    }),
  ).meta({ description: "What to book, by month" }),
  readings: changed.meta({ description: "The readings that differ" }),
  noLongerCovered: list(
    object({
      event: text("The event"),
      month: monthOf("Its month"),
      code: choice("overspent", "overdrawn", "uncovered").meta({ description: "What the ledger says of it" }),
    }),
  ).meta({ description: "What was spent meanwhile and is covered no more" }),
  shortfall: inUnit("How far the second balance is below zero"),
  receipts: object({ before: receipt, after: receipt }).meta({ description: "What is needed to compute each again" }),
});
