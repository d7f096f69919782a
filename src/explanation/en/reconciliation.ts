import type { LikelyCause, ReconciledMonth, Unexplained } from "../../reconciliation/reconciliation.js";
import { absolute, isPutRight } from "../format.js";
import type { CauseSentences, Sentences } from "../sentences.js";
import { day, euro, month, number, percent } from "./words.js";

export const reconciliation: Sentences["reconciliation"] = (result, { name, amount }) => {
  const { months, causes, unexplained, follows } = result;
  return [
    ...total(result, name, amount),
    ...(result.agrees && months.length > 0 ? ["All that payroll reported is right."] : []),
    ...causes.map((one) => caused(one, amount)),
    ...(follows === null || follows === "0.00"
      ? []
      : [`Because of that ${consequence(follows, amount)} lapsed later.`]),
    ...unexplained.map((one, place) => open(one, unexplained[place + 1], amount)),
  ];
};

function total(
  { reported, computed, difference, months }: Parameters<Sentences["reconciliation"]>[0],
  name: string,
  amount: (text: string) => string,
): string[] {
  if (reported === null || difference === null) return [`The ${name} should stand at ${amount(computed)}.`];
  const end = `At the end of ${month(lastBalance(months))} payroll has the ${name} at ${amount(reported)}`;
  if (difference === "0.00") return [`${end}, as it should be.`];
  return [
    `${end} and it should be ${amount(computed)}: ${amount(absolute(difference))} too ${difference.startsWith("-") ? "little" : "much"}.`,
  ];
}

function lastBalance(months: readonly ReconciledMonth[]): string {
  return months.filter(({ reported }) => reported.balance !== null).at(-1)!.month;
}

function caused(one: LikelyCause, amount: (text: string) => string): string {
  const when =
    one.from === one.through
      ? `In ${month(one.from)}`
      : `From ${month(one.from)} through ${month(one.through)}, in ${one.months} ${one.months === 1 ? "month" : "months"},`;
  const said = `${when} ${did[one.cause](one.assumes)}: ${effect(one.amount, amount)} [${one.citation}].`;
  return one.reading === null
    ? said
    : `${said} No text that was read settles this: by another reading it is no mistake (${one.reading}).`;
}

function effect(text: string, amount: (text: string) => string): string {
  if (text === "0.00") return "no difference in the balance";
  return `${amount(absolute(text))} too ${text.startsWith("-") ? "little" : "much"}`;
}

function consequence(text: string, amount: (text: string) => string): string {
  return `${amount(absolute(text))} ${text.startsWith("-") ? "more" : "less"}`;
}

const figures: Readonly<Record<Unexplained["of"], string>> = {
  accrued: "the accrual",
  lapsed: "the lapse",
  balance: "the balance",
};

function open(one: Unexplained, next: Unexplained | undefined, amount: (text: string) => string): string {
  const { month: of, of: figure, amount: text } = one;
  const off = `In ${month(of)} ${amount(absolute(text))} too ${text.startsWith("-") ? "little" : "much"} in ${figures[figure]} is not explained`;
  return isPutRight(one, next) ? `${off}; in ${month(next.month)} it is taken back.` : `${off}.`;
}

const did: CauseSentences = {
  "month-missing": () => "no accrual was booked",
  "bare-salary": () => "only the bare salary was taken for the base",
  "hours-late": ({ monthsLate, hoursPerWeek }) =>
    `a change of hours was taken over ${late(monthsLate)} late (still computed with the month of ${number(String(hoursPerWeek))} hours)`,
  "raise-late": ({ monthsLate, salary }) =>
    `a change of salary was taken over ${late(monthsLate)} late (still computed with ${euro(String(salary))})`,
  "annual-rate": ({ rate }) =>
    `the ${percent(String(rate))} that is printed on annual basis was taken for a monthly rate`,
  "old-rate": ({ rate }) => `${percent(String(rate))} was still taken, the rate from before`,
  "year-end-over-salary": () => "the year-end allowance was computed over the salary without holiday allowance",
  "irregularity-left-out": () => "the irregularity allowance was left out of the base",
  "irregularity-late": () => "the irregularity allowance of the month before was taken",
  "year-end-left-out": () => "the year-end allowance was left out of the base",
  "minimum-left-out": () => "the minima of holiday allowance and year-end allowance were not applied",
  "allowances-too-early": () => "holiday allowance, year-end allowance and irregularity allowance already counted",
  "exclusion-missed": () => "someone who has no loopbaanbedrag built it up",
  rounding: ({ rounding }) =>
    rounding === "once" ? "only the outcome was rounded" : "every amount was rounded by itself",
  "accrued-twice": () => "the accrual was booked twice",
  "sixty-months-missed": ({ window }) => `the window was still ${String(window)} months`,
  "relief-not-applied": () => "the relief of 2018-2019 was not applied and money lapsed",
  "oldest-month-deleted": () => "the oldest month was deleted, also what of it had been spent",
  "window-off-by-one": ({ months }) => `the window was a month too ${months === "1" ? "long" : "short"}`,
  "lapse-missed": () => "nothing lapsed",
  "other-reading": ({ reading, value }) => `another reading was followed (${String(reading)}: ${String(value)})`,
  "event-missing": (event) => `${named(event)} was not booked`,
  "event-twice": (event) => `${named(event)} was booked twice`,
  "event-late": (event) => `${named(event)} was booked ${late(event["monthsLate"])} late`,
};

function late(months: string | number | undefined): string {
  return months === 1 ? "a month" : `${String(months)} months`;
}

const events: Readonly<Record<string, string>> = {
  opening: "the opening balance",
  "transfer-in": "the takeover",
  award: "the award",
  release: "the release",
  spend: "the payment",
  refund: "the refund",
  "transfer-out": "the balance handed on",
};

function named({ event, kind, on, amount }: Parameters<CauseSentences["event-missing"]>[0]): string {
  const of = amount === undefined ? "" : ` of ${euro(String(amount))}`;
  return `${events[String(kind)]!}${of} on ${day(String(on))} (${String(event)})`;
}
