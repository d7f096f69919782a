import type * as z from "zod";
import { list, object } from "../facts/forms.js";
import { localRegulation } from "../facts/regulation.js";
import type { Forecast } from "../statement/forecast.js";
import type { Payslip } from "../statement/payslip.js";
import type { YearStatement } from "../statement/year-statement.js";
import { day, euro, monthOf, scheme } from "./forms.js";
import { findings, lapseAhead } from "./ledger.js";
import { entries, interpretations, monthRow } from "./month-ledger.js";
import { noInterpretations, yearEntries, yearRow } from "./year-ledger.js";

const available = euro("closing less held");

/** The monthly statement. */
export const payslipResult: z.ZodType<Payslip> = object({
  scheme,
  ...monthRow,
  available,
  entries,
  findings,
  interpretations,
});

/** The yearly statement. */
export const yearStatementResult: z.ZodType<YearStatement> = object({
  scheme,
  ...yearRow,
  available,
  entries: yearEntries,
  findings,
  interpretations: noInterpretations,
  regulation: localRegulation,
});

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
  leastToSpend: euro("All that lapses in those months, and the least to spend to lose nothing"),
  spendBy: day("The last day to have spent the first of it; null when nothing lapses").nullable(),
});
