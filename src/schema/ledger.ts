import * as z from "zod";
import { choice, list, object } from "../facts/forms.js";
import { receipt } from "../facts/receipt.js";
import type { Finding, NotCarried, WithoutEffect } from "../ledger/ledger.js";
import { citation, day, euro, monthOf, schemeOf, text } from "./forms.js";

export const sums = {
  accrued: euro("Built up"),
  takenOver: euro("Taken over from another administration or employer"),
  refunded: euro("Come back from earlier spends"),
  spent: euro("Paid out"),
  transferredOut: euro("Handed to a next employer"),
  lapsed: euro("Lapsed"),
};
export const booked = {
  on: day("The day of the booking"),
  month: monthOf("The month of the booking"),
  amount: euro("How much, never negative"),
};

const ofMonth = { month: monthOf("The month") };
const ofEvents = {
  ...ofMonth,
  events: list(text("The id of an event")).meta({ description: "The events it is about" }),
};
const stretch = {
  from: monthOf("The first month concerned"),
  through: monthOf("The last month concerned; null is open").nullable(),
};

const unsettled = z
  .literal(true)
  .exactOptional()
  .meta({ description: "No rule says that it lapses: it is the first reading of something that is left open" });

/** Why an event had no effect. */
export const withoutEffect: z.ZodType<WithoutEffect> = choice(
  "not-recorded-in-pop",
  "no-goal",
  "agreed-after-its-year",
  "period-within-its-year",
  "ends-with-the-last-year",
  "goes-on-by-itself",
  "no-advance",
).meta({ description: "Why an event had no effect" });

/** Why an agreement does not carry a spending. */
export const notCarried: z.ZodType<NotCarried> = choice(
  "not-of-this-conversation",
  "conversation-later",
  "not-in-writing",
  "not-signed",
  "no-goal",
  "no-budget",
  "other-purpose",
  "does-not-serve",
  "above-budget",
).meta({ description: "Why an agreement does not carry a spending" });

/** Something an administrator should see. */
export const finding: z.ZodType<Finding> = z.discriminatedUnion("code", [
  object({ code: z.literal("provisional"), ...stretch }),
  object({ code: z.literal("assumed-term"), term: text("The term that was assumed"), citation, ...stretch }),
  object({ code: z.literal("minimum-unknown"), ...ofMonth, citation }),
  object({ code: z.literal("excluded"), ...ofMonth }),
  object({
    code: choice("overspent", "overdrawn", "leave-oversold", "spent-without-award", "award-uncovered"),
    ...ofEvents,
  }),
  object({
    code: z.literal("balance-differs"),
    ...ofEvents,
    amount: euro("The closing balance"),
    asserted: list(euro("A balance")).meta({ description: "What payroll asserted" }),
  }),
  object({
    code: z.literal("lapses-soon"),
    ...ofMonth,
    on: day("The first day on which it lapses"),
    spendBy: day("The last day on which spending still prevents all of it"),
    amount: euro("How much of what is there now"),
    unsettled,
  }),
  object({ code: z.literal("uncovered"), ...ofEvents, amount: euro("What was not covered, and so not booked") }),
  object({
    code: z.literal("spent-without-agreement"),
    ...ofEvents,
    missing: list(list(notCarried)).meta({ description: "Why the agreement of each of them does not carry it" }),
  }),
  object({
    code: z.literal("without-effect"),
    ...ofEvents,
    reasons: list(withoutEffect).meta({ description: "Why each of them had no effect" }),
  }),
  object({
    code: z.literal("needs-local-rule"),
    ...ofMonth,
    questions: list(
      object({
        term: text("What is left open"),
        event: text("The event it is about").exactOptional(),
        readings: list(
          object({
            reading: text("The answer"),
            closing: euro("The balance it gives at the end of that month"),
            balance: euro("The balance it gives at the end of the ledger"),
          }),
        ).meta({ description: "Every answer; the ledger was computed with the first" }),
      }),
    ).meta({ description: "What the regulation leaves open, with what each answer makes of the balance" }),
  }),
]);

export const lapseAhead = {
  on: day("The day on which it lapses"),
  amount: euro("How much"),
  reason: choice(
    "window",
    "suspension-ended",
    "year-end",
    "saving-ended",
    "after-last-year",
    "expired",
    "no-choice",
    "exit",
  ).meta({
    description:
      "Above the window; held back by the relief until then; its year, the time it was saved for or the last year over; too many years old; nobody chose; or left at the end of employment",
  }),
  spendBy: day("The last day on which spending still prevents it"),
  leastToSpend: euro("What must have been spent by then, all together, so that none of it lapses"),
  unsettled,
};
export const findings = list(finding).meta({ description: "What an administrator should see" });

/** What every ledger begins with. */
export const beginning = <const Id extends string>(scheme: Id) => ({
  scheme: schemeOf(scheme),
  through: monthOf("The last month"),
  balance: euro("The saldo at its end"),
  held: euro("What awards hold of it"),
  available: euro("balance less held"),
});

/** And what it ends with. */
export const ending = {
  lapsesAhead: list(object(lapseAhead)).meta({
    description: "What lapses after the last month if nothing more is spent, awarded or released",
  }),
  findings,
  receipt,
};
