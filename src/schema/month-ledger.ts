import * as z from "zod";
import { choice, list, object } from "../facts/forms.js";
import { loopbaanbedragInterpretations } from "../facts/loopbaanbedrag.js";
import type { Entry } from "../ledger/ledger.js";
import { because, day, euro, exact, hours, monthOf, number, text } from "./forms.js";
import { beginning, booked, ending, sums } from "./ledger.js";

export const monthRow = {
  month: monthOf("The month"),
  opening: euro("The saldo at its beginning"),
  ...sums,
  closing: euro("The saldo at its end"),
  held: euro("What awards hold at its end"),
};
const from = list(object({ month: monthOf("The month it was built up in"), amount: euro("How much of it") })).meta({
  description: "The months the money came from; of a takeover the months it keeps",
});
const reason = choice("window", "suspension-ended", "exit").meta({
  description: "Above the window; held back by the relief until then; or left at the end of employment",
});
export const allowanceOf = (what: string) =>
  object({
    amount: exact("What entered the base"),
    ...because(["given", "percentage", "minimum"], {
      percentage: text("The percentage; null where payroll gave the amount").nullable(),
      share: exact("What the percentage alone gives; null where payroll gave the amount").nullable(),
      fullTimeMinimum: euro("The minimum for a full-timer in a whole month; null where none is known").nullable(),
      hoursPerWeek: hours("Contract hours a week"),
      fullTimeWeek: hours("The full-time week"),
      daysServed: number("Days in service, in a month begun or ended halfway; else 1"),
      daysInMonth: number("Days in that month; else 1"),
    }).shape,
  }).meta({ description: what });
const allowance = (what: string) =>
  allowanceOf(what)
    .nullable()
    .meta({ description: `${what}; null when the base is the bare salary` });

const shareOfBase = because(["share-of-base"], {
  salary: euro("Salary of the month"),
  holidayAllowance: allowance("Holiday allowance (VT)"),
  yearEndAllowance: allowance("Year-end allowance (EJU)"),
  irregularity: euro("Irregularity allowance (ORT); null when the base is the bare salary").nullable(),
  base: exact("Their sum"),
  rate: text("Percentage of the base"),
  unrounded: exact("Base times rate, before rounding"),
});
const excluded = because(["excluded-category", "excluded-generation"], {
  category: text("The kind of employment in the month"),
  birthDate: day("Date of birth"),
  start: day("First day of service"),
  bornBefore: day("Whoever was born before this day"),
  inServiceOn: day("and in service on this one is excluded"),
});
const moved = because(["opening", "transfer-in", "award", "release", "spend", "refund", "transfer-out"], {
  of: text("The award or spend the event refers to").nullable(),
  agreement: text("The agreement an award rests on").nullable(),
  fromHold: euro("How much of it came from, or went off, the hold of an award"),
  balance: euro("The saldo just after"),
  held: euro("What awards hold just after"),
});
const before = { balance: euro("The saldo just before"), held: euro("What awards held of it") };
const aboveWindow = because(["window", "suspension-ended"], {
  ...before,
  awardedMoney: text("Whether what awards hold can lapse: the interpretation of that name"),
  months: number("How many months the window has"),
  from: monthOf("Its first month"),
  through: monthOf("Its last month"),
  window: euro("What was built up in it"),
});
const leftAtExit = because(["exit"], before);

/** One booking. */
export const entry: z.ZodType<Entry> = z.discriminatedUnion("kind", [
  object({ kind: z.literal("accrued"), ...booked, because: z.union([shareOfBase, excluded]) }),
  object({ kind: z.literal("lapsed"), ...booked, reason, from, because: z.union([aboveWindow, leftAtExit]) }),
  object({
    kind: choice("takenOver", "awarded", "released", "spent", "refunded", "transferredOut"),
    ...booked,
    event: text("The id of the event"),
    from,
    because: moved,
  }),
]);

export const entries = list(entry).meta({ description: "Every booking, in the order in which it was booked" });
export const interpretations = loopbaanbedragInterpretations.meta({ description: "The readings in force, every one" });

export const monthLedgerForm = object({
  ...beginning("sociaal-werk/loopbaanbedrag"),
  totals: object(sums).meta({ description: "The sums over all months" }),
  months: list(object(monthRow)).meta({ description: "Every month, in order" }),
  entries,
  lots: list(
    object({
      month: monthOf("The month it was built up in"),
      amount: euro("What is left of it"),
      lapsesOn: day(
        "The last day of the month in which it lapses if nothing more is spent; null when an award keeps it",
      ).nullable(),
    }),
  ).meta({ description: "The months the saldo consists of, oldest first" }),
  ...ending,
  interpretations,
});
