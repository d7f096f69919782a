import { type Changed, lastOf } from "../../statement/changed.js";
import type { Correction } from "../../statement/compare.js";
import type { Receipt } from "../../values/receipt.js";
import { joined, named } from "../format.js";
import type { Sentences } from "../sentences.js";
import { day, euro, hours, month, percent } from "./words.js";

const kinds: Readonly<Record<string, string>> = {
  accrued: "built up",
  takenOver: "taken over",
  refunded: "come back",
  soldLeave: "brought in by sold leave",
  waived: "waived",
  spent: "spent",
  taken: "taken",
  converted: "turned into money",
  saved: "saved",
  transferredOut: "handed on",
  lapsed: "lapsed",
  boughtLeave: "paid for bought leave",
  paidOut: "paid out",
};

const inputs: Readonly<Record<string, string>> = {
  salary: "the salary",
  irregularity: "the irregularity allowance",
  hoursPerWeek: "the hours a week",
  category: "the group",
  rate: "the percentage",
  percentage: "the percentage",
  amount: "the amount",
};

export const comparison: Sentences["comparison"] = (result, { name, amount }) => {
  const { through, before, after, corrections, readings, receipts, noLongerCovered, shortfall } = result;
  const total =
    before === after
      ? `At the end of ${month(through)} the ${name} stands at ${amount(after)} in both calculations.`
      : `At the end of ${month(through)} the ${name} stood at ${amount(before)} and becomes ${amount(after)}.`;
  return [
    total,
    ...(corrections.length === 0 ? ["There is nothing to correct."] : corrections.map((one) => corrected(one, amount))),
    ...readings.map(
      ({ input, before: was, after: is }) => `The reading ${input} differs: ${text(was)} and now ${text(is)}.`,
    ),
    ...(receipts.before.edition === receipts.after.edition
      ? []
      : [
          `The first rests on the articles of ${day(receipts.before.edition)}, the second on those of ${day(receipts.after.edition)}.`,
        ]),
    ...(receipts.before.knownOn === receipts.after.knownOn
      ? []
      : [`The first rests on ${known(receipts.before)}, the second on ${known(receipts.after)}.`]),
    ...noLongerCovered.map(({ event, month: of }) => `What was spent in ${month(of)} (${event}) is covered no more.`),
    ...(shortfall === "0.00" ? [] : [`There is ${amount(shortfall)} too little.`]),
  ];
};

function known({ knownOn }: Receipt): string {
  return knownOn === null ? "what is known now" : `what was known on ${day(knownOn)}`;
}

function corrected(one: Correction, amount: (text: string) => string): string {
  const of = one.event === undefined ? "" : ` (${one.event})`;
  const booked = `${named(kinds, one.kind)}${of} was ${amount(one.before)} and becomes ${amount(one.after)}`;
  return `${month(one.month)}: ${booked}; ${why(one)}.`;
}

const whyNot: Readonly<Record<Correction["cause"], string>> = {
  facts: "the facts are different",
  terms: "the rule is different",
  reading: "the text is read differently",
  event: "the event is new, gone or changed",
  follows: "that follows from what came before",
};

function why({ cause, changed }: Correction): string {
  const parts = changed.map((one) => `${inputName(one)} was ${said(one, one.before)} and is ${said(one, one.after)}`);
  return parts.length === 0 ? whyNot[cause] : `${whyNot[cause]}: ${joined(parts, "and")}`;
}

function inputName({ input }: Changed): string {
  return named(inputs, lastOf(input));
}

const written: Readonly<Record<string, (text: string) => string>> = {
  ...{ salary: euro, irregularity: euro, amount: euro },
  ...{ hoursPerWeek: hours, rate: percent, percentage: percent },
};

/** What went in, as it is written elsewhere in these sentences. */
function said({ input }: Changed, value: unknown): string {
  return typeof value === "string" ? (written[lastOf(input)]?.(value) ?? value) : text(value);
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : value === null ? "none" : "different";
}
