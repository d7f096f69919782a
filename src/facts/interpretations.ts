import type * as z from "zod";
import { asks, choice, month } from "./forms.js";

/** The first month from which the window can have been 60 months. */
export const earliestSixty = "2021-07";
/** The orders inside a month; the first holds unless another is chosen. */
export const monthOrders = ["spend-accrue-lapse", "accrue-spend-lapse", "accrue-lapse-spend"] as const;
/** What can become of money that was awarded and not yet paid; the first holds unless the other is chosen. */
export const awardedMonies = ["protected", "lapses-until-paid"] as const;

/** Every interpretation there is. A scheme picks the ones it uses; where none is given the first value named here holds. */
export const interpretations = {
  /** From which month VT, EJU and ORT are in the base; `null` is never: the bare salary. Default `2015-07` (LBB-C1). */
  allowancesInBaseFrom: month.nullable().default("2015-07").meta({
    description: "From which month VT, EJU and ORT are in the base; null is never (LBB-C1)",
  }),
  /** Whether the relief of 2018-2019 is applied: no lapse until 2020-01-01. Default `applied` (LBB-C4). */
  lapseRelief2018: choice("applied", "not-applied").default("applied").meta({
    description: "Whether nothing lapses from July 2018 through December 2019 (LBB-C4)",
  }),
  /** From which month the window is 60 months. Default `2022-05`, not before `2021-07` (LBB-C5). */
  sixtyMonthsFrom: month
    .refine((text) => text >= earliestSixty, asks("month", `a month from ${earliestSixty} on`))
    .default("2022-05")
    .meta({ description: "From which month the window is 60 months, not before 2021-07 (LBB-C5)" }),
  /** What comes first inside a month. Default `spend-accrue-lapse` (LBB-C15). */
  monthOrder: choice(...monthOrders)
    .default(monthOrders[0])
    .meta({ description: "What comes first inside a month (LBB-C15)" }),
  /** Whether money that was awarded but not yet paid can lapse. Default `protected` (LBB-C15). */
  awardedMoney: choice(...awardedMonies)
    .default(awardedMonies[0])
    .meta({
      description: "Whether money that was awarded but not yet paid can lapse (LBB-C15)",
    }),
  /** Whether every amount on the way (VT, EJU, each component) is rounded to the cent, or only the outcome. Default `each-amount` (LBB-C21, IKB-37). */
  rounding: choice("each-amount", "once").default("each-amount").meta({
    description:
      "Whether every amount on the way (VT, EJU, each component) is rounded to the cent, or only the outcome (LBB-C21, IKB-37)",
  }),
};

/** The order of events, accrual and lapse inside a month. */
export type MonthOrder = z.output<(typeof interpretations)["monthOrder"]>;
