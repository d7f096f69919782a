import * as z from "zod";
import { choice, list, object } from "../facts/forms.js";
import { vitaliteitsurenInterpretations } from "../facts/vitaliteitsuren.js";
import type { HoursEntry } from "../ledger/hours-ledger.js";
import { because, day, euro, hours, monthOf, number, text } from "./forms.js";
import { beginning, booked, ending } from "./ledger.js";
import { calendarYear, fromYears, yearLots } from "./year-ledger.js";

const bookedHours = { ...booked, amount: hours("How much, never negative") };
const hoursSums = {
  accrued: hours("What came"),
  takenOver: hours("Taken over from another administration"),
  refunded: hours("None"),
  spent: hours("Taken, converted and saved"),
  transferredOut: hours("None"),
  lapsed: hours("Lapsed"),
  money: euro("What the converted hours were worth"),
};
const row = {
  opening: hours("The balance at its beginning"),
  ...hoursSums,
  closing: hours("The balance at its end"),
  held: hours("Nothing is held: there are no awards"),
};
export const hoursMonth = { month: monthOf("The month"), ...row };
export const hoursRow = { year: calendarYear("The calendar year"), ...row };

const yearRight = because(["year-right"], {
  year: calendarYear("The calendar year"),
  age: number("The age reached on 31 December"),
  fullTimeWeek: hours("The full-time week"),
  parts: list(
    object({
      from: monthOf("The first month"),
      through: monthOf("The last month"),
      yearHours: hours("Hours a year at that age, full-time"),
      hoursPerWeek: hours("Contract hours a week"),
      months: number("How many months"),
      daysServed: number("Days that count, of a month that counts in part; else 1"),
      daysInMonth: number("Days in that month; else 1"),
    }),
  ).meta({ description: "The stretches of the year that count, each with its own numbers" }),
  unrounded: text("The hours before rounding"),
});
const moved = because(["hours-taken-over", "hours-taken", "hours-converted", "hours-saved"], {
  hourlyWage: euro("What one hour was worth; null where hours were not turned into money").nullable(),
  balance: hours("The balance just after"),
});

/** One booking of hours. */
export const hoursEntry: z.ZodType<HoursEntry> = z.discriminatedUnion("kind", [
  object({ kind: z.literal("accrued"), ...bookedHours, because: yearRight }),
  object({
    kind: choice("takenOver", "taken", "converted", "saved"),
    ...bookedHours,
    money: euro("What converted hours were worth").exactOptional(),
    event: text("The id of the event"),
    from: fromYears,
    because: moved,
  }),
  object({
    kind: z.literal("lapsed"),
    ...bookedHours,
    reason: z.literal("expired").meta({ description: "They were too old" }),
    from: fromYears,
    because: because(["expired"], {
      year: calendarYear("The year the hours are of"),
      left: hours("What was left of them just before"),
      kept: hours("What of them is kept: none"),
    }),
  }),
]);

export const hoursEntries = list(hoursEntry).meta({
  description: "Every booking, in the order in which it was booked; amounts are hours",
});
export const hoursInterpretations = vitaliteitsurenInterpretations.meta({ description: "None" });

export const hoursLedgerForm = object({
  ...beginning("sociaal-werk/vitaliteitsuren"),
  balance: hours("The balance at its end"),
  held: hours("Nothing is held: there are no awards"),
  available: hours("balance less held"),
  totals: object(hoursSums).meta({ description: "The sums over all years" }),
  years: list(object(hoursRow)).meta({ description: "Every year, in order; the last one as far as it was posted" }),
  entries: hoursEntries,
  lots: yearLots,
  ...ending,
  from: monthOf("The first month"),
  pensionDate: day("The day on which the AOW begins and the hours end: as stated, else by the date of birth"),
  interpretations: hoursInterpretations,
});
