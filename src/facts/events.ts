import * as z from "zod";
import {
  amount,
  amountOrNone,
  asks,
  date,
  eventYear,
  flag,
  hoursOrNone,
  id,
  kinds,
  list,
  month,
  object,
  someAmount,
  someHours,
  words,
} from "./forms.js";

const common = {
  /** The event's own name, unique among the events. */
  id: id.meta({ description: "The event's own name, unique among the events" }),
  /** The day it happened. */
  on: date.meta({ description: "The day it happened" }),
};

const lots = list(
  object({
    /** The month the money was built up in. */
    month: month.meta({ description: "The month the money was built up in" }),
    /** What is left of it, euro. */
    amount: amountOrNone.meta({ description: "What is left of it, euro" }),
  }),
).meta({ description: "The money, by the month it was built up in" });

/** A balance taken over from another administration; the money keeps the months it was built up in. */
export const opening = object({ kind: z.literal("opening"), ...common, lots }).meta({
  description: "A balance taken over from another administration; the ledger begins in the month of the first one",
});
/** A balance taken over from a previous employer under the same agreement. */
export const transferIn = object({ kind: z.literal("transfer-in"), ...common, lots }).meta({
  description: "A balance taken over from a previous employer under the same agreement",
});
/** The employer awards money for an agreement: from then on it is held. */
export const award = object({
  kind: z.literal("award"),
  ...common,
  amount: someAmount.meta({ description: "What is awarded, euro, more than zero" }),
  /** The agreement of the jaargesprek it rests on. */
  agreement: id.optional().meta({ description: "The agreement of the jaargesprek it rests on" }),
}).meta({ description: "The employer awards money for an agreement: from then on it is held" });
/** A hold, or a part of it, is given up. */
export const release = object({
  kind: z.literal("release"),
  ...common,
  /** The award whose hold is given up. */
  award: id.meta({ description: "The award whose hold is given up" }),
  amount: someAmount.optional().meta({ description: "How much, euro; absent is all that is still held" }),
}).meta({ description: "A hold, or a part of it, is given up" });
/** Money is paid out of the budget. */
export const spend = object({
  kind: z.literal("spend"),
  ...common,
  amount: someAmount.meta({ description: "What is paid, euro, more than zero" }),
  /** The award it is paid from; what the hold does not cover comes from the free balance. */
  award: id.optional().meta({ description: "The award it is paid from; the rest comes from the free balance" }),
}).meta({ description: "Money is paid out of the budget" });
/** Money of an earlier spend comes back to the free balance. */
export const refund = object({
  kind: z.literal("refund"),
  ...common,
  /** The spend it comes back from. */
  spend: id.meta({ description: "The spend it comes back from" }),
  amount: someAmount.meta({ description: "What comes back, euro, at most what is left of the spend" }),
}).meta({ description: "Money of an earlier spend comes back to the free balance" });
/** Money is handed to the next employer by agreement. */
export const transferOut = object({
  kind: z.literal("transfer-out"),
  ...common,
  amount: someAmount.optional().meta({ description: "How much, euro; absent is all that is not held" }),
}).meta({ description: "Money is handed to the next employer by agreement" });
/** What payroll believes the closing balance of the month is. */
export const assertBalance = object({
  kind: z.literal("assert-balance"),
  ...common,
  amount: amount.meta({ description: "The closing balance of that month according to payroll, euro" }),
}).meta({ description: "What payroll believes the balance is: a difference is a finding, never a change" });

/** Money is paid out of a budget without awards. */
export const payment = object({
  kind: z.literal("spend"),
  ...common,
  amount: someAmount.meta({ description: "What is paid, euro, more than zero" }),
  /** The day the activity was agreed or ordered, where that is not the day of payment. */
  agreedOn: date.optional().meta({
    description:
      "The day the activity was agreed or ordered; absent is the day of payment. In an earlier year it raises the question which year's money pays",
  }),
  /** The agreement with the manager that it rests on. */
  agreement: id.optional().meta({ description: "The agreement with the manager that it rests on" }),
}).meta({ description: "Money is paid out of the budget" });
/** Employer and employee agree that money of a year is saved. */
export const save = object({
  kind: z.literal("save"),
  ...common,
  /** The year whose money is saved. */
  year: eventYear.meta({ description: "The year whose money is saved, a number" }),
  amount: someAmount.meta({ description: "How much of it, euro, more than zero" }),
  /** The last day on which the saved money can be spent. */
  through: date.meta({ description: "The agreed period: the last day on which the saved money can be spent" }),
  /** What it is saved for. */
  goal: words.meta({ description: "The agreed goal; empty is none, and then nothing is saved" }),
  /** Whether the development plan (POP) records period and goal. */
  recordedInPop: flag.meta({ description: "Whether the personal development plan (POP) records period and goal" }),
}).meta({ description: "Employer and employee agree that money of a year is saved for a goal" });
/** The employer approves that money of years to come is spent ahead of time. */
export const advance = object({
  kind: z.literal("advance"),
  ...common,
  amount: someAmount.meta({ description: "How far below zero the balance may go, beside earlier approvals; euro" }),
  /** Who approved it. */
  approvedBy: id.meta({ description: "Who approved it" }),
}).meta({ description: "The employer approves that money of years to come is spent ahead of time" });

const lotsByYear = list(
  z.union(
    [
      object({
        /** The year the hours are of. */
        year: eventYear.meta({ description: "The year the hours are of, a number" }),
        /** What is left of them. */
        hours: hoursOrNone.meta({ description: "What is left of them" }),
      }),
      object({
        year: eventYear.meta({ description: "The year the hours are of, a number" }),
        amount: hoursOrNone.meta({ description: "What is left of them, in hours" }),
      }),
    ],
    asks("object", "a year with its hours"),
  ),
).meta({ description: "The hours, by the year they are of" });

const used = { ...common, hours: someHours.meta({ description: "How many hours, more than zero" }) };

/** Hours taken over from another administration; they keep their year. */
export const openingByYear = object({ kind: z.literal("opening"), ...common, lots: lotsByYear }).meta({
  description: "Hours taken over from another administration; the ledger begins in the month of the first opening",
});
/** Hours are taken as leave. */
export const take = object({ kind: z.literal("take"), ...used }).meta({ description: "Hours are taken as leave" });
/** Hours are turned into money. */
export const convert = object({
  kind: z.literal("convert"),
  ...used,
  /** What one hour is worth. */
  hourlyWage: someAmount.meta({ description: "What one hour is worth, euro" }),
}).meta({ description: "Hours are turned into money" });
/** Hours are moved to verlofsparen. */
export const saveHours = object({ kind: z.literal("save"), ...used }).meta({
  description: "Hours are moved to leave saving (verlofsparen)",
});
/** What the administration believes the hours at the end of the month are. */
export const assertHours = object({
  kind: z.literal("assert-balance"),
  ...common,
  amount: amount.meta({ description: "The closing balance of that month according to the administration, in hours" }),
}).meta({ description: "What the administration believes the balance is: a difference is a finding, never a change" });

/** Money of the budget is paid out. */
export const payOut = object({
  kind: z.literal("pay-out"),
  ...common,
  amount: someAmount.meta({ description: "What is paid out, euro, more than zero" }),
}).meta({ description: "Money of the budget is paid out" });
/** Hours of leave are bought with the budget, at the price of the month. */
export const buyLeave = object({
  kind: z.literal("buy-leave"),
  ...used,
  /** The irregularity allowance (ORT) to price with, in place of that of the month. */
  irregularity: amountOrNone.optional().meta({
    description: "The irregularity allowance (ORT) to price with, euro, in place of that of the month",
  }),
}).meta({ description: "Hours of leave are bought with the budget, at the price of the month" });
/** Hours of leave are turned into money of the budget, at the price of the month. */
export const sellLeave = object({ kind: z.literal("sell-leave"), ...used }).meta({
  description: "Hours of leave are turned into money of the budget, at the price of the month; from 2024",
});

type Event =
  | typeof opening
  | typeof transferIn
  | typeof award
  | typeof release
  | typeof spend
  | typeof payment
  | typeof refund
  | typeof transferOut
  | typeof save
  | typeof advance
  | typeof assertBalance
  | typeof openingByYear
  | typeof take
  | typeof convert
  | typeof saveHours
  | typeof payOut
  | typeof buyLeave
  | typeof sellLeave;

/** One event of any scheme, as a host states it. */
export type Booking = z.input<Event>;

/** A list of events of the kinds a scheme knows, in any order. */
export const eventsOf = <const T extends readonly [Event, ...Event[]]>(...options: T) =>
  list(
    kinds(
      options.map(({ shape }) => shape.kind.value),
      options,
    ),
  );
