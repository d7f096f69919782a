import type { Sentences } from "../sentences.js";
import { month } from "./words.js";

export const readings: Sentences["readings"] = {
  allowancesInBaseFrom: (value) =>
    value === null
      ? "Reading: the base is the bare salary (allowancesInBaseFrom: null)."
      : `Reading: VT, EJU and ORT are in the base from ${month(value)} (allowancesInBaseFrom: ${value}).`,
  lapseRelief2018: (value) =>
    value === "applied"
      ? "Reading: nothing lapsed from July 2018 through December 2019 (lapseRelief2018: applied)."
      : "Reading: the relief of 2018 and 2019 was not applied (lapseRelief2018: not-applied).",
  sixtyMonthsFrom: (value) =>
    `Reading: the window is 36 months, and 60 months from ${month(value)} (sixtyMonthsFrom: ${value}).`,
  monthOrder: (value) =>
    ({
      "spend-accrue-lapse":
        "Reading: in a month events come first, then accrual and lapse (monthOrder: spend-accrue-lapse).",
      "accrue-spend-lapse":
        "Reading: in a month accrual comes first, then events, then lapse (monthOrder: accrue-spend-lapse).",
      "accrue-lapse-spend":
        "Reading: in a month accrual and lapse come first, then events (monthOrder: accrue-lapse-spend).",
    })[value],
  awardedMoney: (value) =>
    value === "protected"
      ? "Reading: awarded money does not lapse (awardedMoney: protected)."
      : "Reading: awarded money can lapse until it is paid (awardedMoney: lapses-until-paid).",
  rounding: (value) =>
    value === "each-amount"
      ? "Reading: every amount on the way is rounded to the cent (rounding: each-amount)."
      : "Reading: only the outcome is rounded to the cent (rounding: once).",
};
