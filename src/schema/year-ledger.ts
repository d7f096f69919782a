import * as z from "zod";
import { choice, list, object, year } from "../facts/forms.js";
import { gemeentelijkLoopbaanbudgetInterpretations } from "../facts/gemeentelijk-loopbaanbudget.js";
import { localRegulation } from "../facts/regulation.js";
import type { YearEntry } from "../ledger/year-ledger.js";
import { because, day, euro, exact, hours, text } from "./forms.js";
import { beginning, booked, ending, sums, withoutEffect } from "./ledger.js";

export const calendarYear = (description: string) => year.meta({ description });
const yearSums = {
  ...sums,
  waived: euro("Of a negative saldo at the end of employment, what the employer does not claim"),
};

export const yearRow = {
  year: calendarYear("The calendar year"),
  opening: euro("The saldo at its beginning"),
  ...yearSums,
  closing: euro("The saldo at its end, or at the end of the ledger; negative is an advance"),
  held: euro("Nothing is held: the budget has no awards"),
};
export const fromYears = list(
  object({ year: calendarYear("The year it is the money of"), amount: euro("How much of it") }),
).meta({
  description: "The years the money came from; what is missing was spent ahead of time",
});
const event = text("The id of the event");
const balance = euro("The saldo just after");

const yearGrant = because(["year-amount"], {
  year: calendarYear("The calendar year"),
  yearAmount: euro("The amount of a whole year at full-time"),
  monthsServed: text("Months in service, where that reduces it; else null").nullable(),
  hoursPerWeek: text("The mean of the contract hours, where they reduce it; else null").nullable(),
  fullTimeWeek: hours("The full-time week"),
  unrounded: exact("The amount before rounding"),
  balance,
});
const coveredSpend = because(["covered-spend"], {
  agreement: text("The agreement it rests on").nullable(),
  asked: euro("What was paid"),
  uncovered: euro("What of it the budget does not cover"),
  limit: euro("How far below zero the saldo could go"),
  balance,
});
const returned = because(["return"], {
  of: text("The spend it came back from"),
  asked: euro("What came back; what of it the budget had not paid was not booked"),
  year: calendarYear("The year whose money it is now; null where it went back to where it came from").nullable(),
  balance,
});
const savingAgreed = because(["saving-agreed"], {
  year: calendarYear("The year whose money it is"),
  through: day("The agreed last day"),
  keptThrough: day("The last day that counts: at the latest the end of the last year"),
  goal: text("The agreed goal"),
  withoutEffect: withoutEffect.nullable(),
});
const advanceApproved = because(["advance-approved"], {
  approvedBy: text("Who approved it"),
  limit: euro("How far below zero the saldo may go from then on"),
  withoutEffect: withoutEffect.nullable(),
});
const pastDeadline = because(["year-end", "saving-ended", "after-last-year"], {
  year: calendarYear("The year whose money it is"),
  left: euro("What was left of it just before"),
  kept: euro("What of it is kept"),
});
const leftAtExit = because(["exit"], {
  balance: euro("The saldo just before"),
  held: euro("What awards held of it"),
});

/** One booking. */
export const yearEntry: z.ZodType<YearEntry> = z.discriminatedUnion("kind", [
  object({ kind: z.literal("accrued"), ...booked, because: yearGrant }),
  object({
    kind: choice("spent", "refunded", "saved", "approved"),
    ...booked,
    event,
    from: fromYears,
    because: z.union([coveredSpend, returned, savingAgreed, advanceApproved]),
  }),
  object({
    kind: z.literal("lapsed"),
    ...booked,
    reason: choice("year-end", "saving-ended", "after-last-year", "exit").meta({
      description: "Its year, the time it was saved for or the last year over; or left at the end of employment",
    }),
    from: fromYears,
    because: z.union([pastDeadline, leftAtExit]),
  }),
  object({
    kind: z.literal("waived"),
    ...booked,
    because: because(["waived"], { balance: euro("The saldo just before") }),
  }),
]);

export const yearEntries = list(yearEntry).meta({ description: "Every booking, in the order in which it was booked" });
export const noInterpretations = gemeentelijkLoopbaanbudgetInterpretations.meta({
  description: "None: what a regulation leaves open is in its own fields",
});

export const yearLots = list(
  object({
    year: calendarYear("The year it is of"),
    amount: euro("What is left of it"),
    lapsesOn: day("The day on which the last of it lapses if nothing more is spent; null when it stays").nullable(),
  }),
).meta({ description: "The years the balance consists of, oldest first" });

export const yearLedgerForm = object({
  ...beginning("gemeenten/loopbaanbudget"),
  totals: object(yearSums).meta({ description: "The sums over all years" }),
  years: list(object(yearRow)).meta({ description: "Every year, in order; the last one as far as it was posted" }),
  entries: yearEntries,
  lots: yearLots,
  ...ending,
  advance: object({
    approved: euro("All approvals together"),
    outstanding: euro("How far the saldo is below zero"),
    limit: euro("How far below zero it may go at the end of the ledger"),
  }).meta({ description: "Spending ahead of time" }),
  regulation: localRegulation,
  interpretations: noInterpretations,
});
