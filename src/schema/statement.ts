import * as z from "zod";
import { list, object } from "../facts/forms.js";
import { localRegulation } from "../facts/regulation.js";
import type { Forecast } from "../statement/forecast.js";
import type { ComponentsPayslip, HoursPayslip, Payslip } from "../statement/payslip.js";
import type { ComponentsYearStatement, HoursYearStatement, YearStatement } from "../statement/year-statement.js";
import { componentsEntries, componentsInterpretations, componentsMonth, componentsYear } from "./components-ledger.js";
import { day, euro, hours, monthOf, scheme, schemeOf } from "./forms.js";
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
};
const ofHours = {
  scheme: schemeOf("sociaal-werk/vitaliteitsuren"),
  available: hours("closing less held"),
  entries: hoursEntries,
  findings,
  interpretations: hoursInterpretations,
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
});
