import * as z from "zod";
import { choice, list, object } from "../facts/forms.js";
import { keuzebudgetInterpretations } from "../facts/keuzebudget.js";
import type { ComponentsEntry } from "../ledger/components-ledger.js";
import { because, citation, euro, exact, hours, monthOf, text } from "./forms.js";
import { beginning, booked, ending } from "./ledger.js";
import { allowanceOf } from "./month-ledger.js";
import { calendarYear } from "./year-ledger.js";

const sums = {
  holidayAllowance: euro("Holiday allowance (VT)"),
  yearEndAllowance: euro("Year-end allowance (EJU)"),
  extra: euro("The supplement of 0.1 %"),
  leaveValue: euro("The value of 26 hours of leave a year, through 2023"),
  healthInsurance: euro("The fixed amount of 10.00 a month"),
  accrued: euro("The components together"),
  soldLeave: euro("What sold leave brought in"),
  boughtLeave: euro("What bought leave cost"),
  paidOut: euro("Paid out: on asking, in December because nobody chose, or at the end of employment"),
};
const leaveHours = hours("The hours of leave that came and were not sold");
const row = {
  opening: euro("The balance at its beginning"),
  ...sums,
  closing: euro("The balance at its end"),
  leaveHours,
};
export const componentsMonth = { month: monthOf("The month"), ...row };
export const componentsYear = { year: calendarYear("The calendar year"), ...row };

const component = (what: string) =>
  object({
    amount: exact("How much, as it was carried on into the sum"),
    citation,
    term: text("The percentage, the hours or the amount it is made with"),
  }).meta({ description: what });
const composition = because(["components"], {
  salary: euro("Salary of the month"),
  irregularity: euro("Irregularity allowance (ORT) of the month; it counts in the value of leave only"),
  holidayAllowance: allowanceOf("Holiday allowance (VT)"),
  yearEndAllowance: allowanceOf("Year-end allowance (EJU)"),
  extra: component("The supplement over salary and VT"),
  leaveValue: component("The value of a twelfth of the hours of a year; null where leave comes as hours").nullable(),
  healthInsurance: component("The fixed amount"),
  leaveHours: hours("Hours of leave a year, full-time, that come as hours; null where their value counts").nullable(),
  unrounded: exact("The sum before rounding"),
});
const after = { balance: euro("The balance just after") };
const event = text("The id of the event");

/** One booking of a budget made of components of pay. */
export const componentsEntry: z.ZodType<ComponentsEntry> = z.union([
  object({ kind: z.literal("accrued"), ...booked, because: composition }),
  object({
    kind: choice("paidOut", "boughtLeave", "soldLeave"),
    ...booked,
    event,
    from: list(object({ month: monthOf("The month it was built up in"), amount: euro("How much of it") })).meta({
      description: "The months the money came from",
    }),
    because: z.union([
      because(["paid-out"], after),
      because(["leave-bought", "leave-sold"], {
        hours: hours("How many hours"),
        price: text("The price of one hour before rounding, euro"),
        ...after,
      }),
    ]),
  }),
  object({
    kind: z.literal("paidOut"),
    ...booked,
    reason: choice("no-choice", "exit").meta({
      description: "The year ended without a choice, or the employment did",
    }),
    from: list(object({ month: monthOf("The month it was built up in"), amount: euro("How much of it") })).meta({
      description: "The months the money came from",
    }),
    because: because(["no-choice", "left-paid-out"], { balance: euro("The balance just before") }),
  }),
]);

export const componentsEntries = list(componentsEntry).meta({
  description: "Every booking, in the order in which it was booked",
});
export const componentsInterpretations = keuzebudgetInterpretations.meta({
  description: "The readings in force, every one",
});

export const componentsLedgerForm = object({
  ...beginning("sociaal-werk/keuzebudget"),
  totals: object(sums).meta({ description: "The sums over all months" }),
  months: list(object(componentsMonth)).meta({ description: "Every month, in order" }),
  years: list(object(componentsYear)).meta({
    description: "Every year, in order; the last one as far as it was posted",
  }),
  entries: componentsEntries,
  ...ending,
  leaveHours,
  interpretations: componentsInterpretations,
});
