import * as z from "zod";
import { choice, list, object } from "../facts/forms.js";
import type { Reconciliation } from "../reconciliation/reconciliation.js";
import { causeIds } from "../schemes/mistakes/causes.js";
import { citation, euro, monthOf, number, schemeOf } from "./forms.js";
import { receipt } from "../facts/receipt.js";
import { findings } from "./ledger.js";
import { interpretations } from "./month-ledger.js";

const cause = choice(...causeIds);
const figures = (which: string) =>
  object({
    accrued: euro(`${which} of the accrual`).nullable(),
    lapsed: euro(`${which} of the lapse`).nullable(),
    balance: euro(`${which} of the balance`).nullable(),
  }).meta({ description: `${which}; null is not reported` });

/** What payroll booked, held against what it should have booked. */
export const reconciliationResult: z.ZodType<Reconciliation> = object({
  scheme: schemeOf("sociaal-werk/loopbaanbedrag"),
  through: monthOf("The last month of the ledger"),
  agrees: z.boolean().meta({ description: "Nothing that payroll reported differs" }),
  months: list(
    object({
      month: monthOf("The month"),
      reported: figures("What payroll booked"),
      computed: object({
        accrued: euro("What should have accrued"),
        lapsed: euro("What should have lapsed"),
        balance: euro("What the balance should be"),
      }).meta({ description: "What it should have booked, had it been right from the first month on" }),
      difference: figures("Reported less computed"),
      carried: euro("What of the difference in the balance already stood at the balance reported before"),
      causes: list(cause).meta({ description: "What went wrong in this month itself" }),
      unexplained: euro("What of this month's own difference no cause explains, by what it did to the balance"),
    }),
  ).meta({ description: "Every month that payroll reported, in order" }),
  causes: list(
    object({
      cause: cause.meta({ description: "What payroll most likely did" }),
      from: monthOf("The first month in which it shows"),
      through: monthOf("The last month in which it shows"),
      months: number("In how many months it shows and explains the figures to the cent"),
      amount: euro("What it did to the balance in those months, together"),
      citation,
      standing: choice("published", "reported", "inferred", "assumed").meta({
        description: "How sure that rule is in those months",
      }),
      reading: choice(
        "allowancesInBaseFrom",
        "lapseRelief2018",
        "sixtyMonthsFrom",
        "monthOrder",
        "awardedMoney",
        "rounding",
      )
        .nullable()
        .meta({ description: "The interpretation under which it is no mistake; null where there is none" }),
      assumes: z.record(z.string(), z.union([z.string(), z.number()])).meta({
        description:
          "What exactly is supposed: rate, rounding, window, hoursPerWeek, salary, monthsLate, or event with kind, on and amount",
      }),
    }),
  ).meta({ description: "What most likely went wrong, what explains most months first" }),
  unexplained: list(
    object({
      month: monthOf("Its month"),
      of: choice("accrued", "lapsed", "balance").meta({ description: "Which figure" }),
      amount: euro("Reported less what it should be, from where payroll stood the month before"),
    }),
  ).meta({ description: "What no cause explains to the cent, by month" }),
  reported: euro("The last balance that payroll reported; null when it reported none").nullable(),
  computed: euro("What that balance should be; without one, the balance at the end of the ledger"),
  difference: euro("Reported less computed").nullable(),
  follows: euro("What of that difference only follows: money that lapsed more or less later").nullable(),
  findings,
  interpretations,
  receipt,
});
