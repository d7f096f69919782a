import { type Changed, lastOf } from "../../statement/changed.js";
import type { Correction } from "../../statement/compare.js";
import type { Receipt } from "../../values/receipt.js";
import { joined, named } from "../format.js";
import type { Sentences } from "../sentences.js";
import { day, euro, hours, month, percent } from "./words.js";

const kinds: Readonly<Record<string, string>> = {
  accrued: "opgebouwd",
  takenOver: "overgenomen",
  refunded: "teruggekomen",
  soldLeave: "uit verkocht verlof",
  waived: "kwijtgescholden",
  spent: "uitgegeven",
  taken: "opgenomen",
  converted: "omgezet in geld",
  saved: "gespaard",
  transferredOut: "meegegeven",
  lapsed: "vervallen",
  boughtLeave: "betaald voor gekocht verlof",
  paidOut: "uitbetaald",
};

const inputs: Readonly<Record<string, string>> = {
  salary: "het salaris",
  irregularity: "de onregelmatigheidstoeslag",
  hoursPerWeek: "de uren per week",
  category: "de groep",
  rate: "het percentage",
  percentage: "het percentage",
  amount: "het bedrag",
};

export const comparison: Sentences["comparison"] = (result, { name, amount }) => {
  const { through, before, after, corrections, readings, receipts, noLongerCovered, shortfall } = result;
  const total =
    before === after
      ? `Het ${name} staat eind ${month(through)} in beide berekeningen op ${amount(after)}.`
      : `Het ${name} stond eind ${month(through)} op ${amount(before)} en wordt ${amount(after)}.`;
  return [
    total,
    ...(corrections.length === 0 ? ["Er is niets te corrigeren."] : corrections.map((one) => corrected(one, amount))),
    ...readings.map(
      ({ input, before: was, after: is }) => `De lezing ${input} verschilt: ${text(was)} en nu ${text(is)}.`,
    ),
    ...(receipts.before.edition === receipts.after.edition
      ? []
      : [
          `De eerste rust op de artikelen van ${day(receipts.before.edition)}, de tweede op die van ${day(receipts.after.edition)}.`,
        ]),
    ...(receipts.before.knownOn === receipts.after.knownOn
      ? []
      : [`De eerste rust op ${known(receipts.before)}, de tweede op ${known(receipts.after)}.`]),
    ...noLongerCovered.map(
      ({ event, month: of }) => `Wat in ${month(of)} is uitgegeven (${event}), is niet meer gedekt.`,
    ),
    ...(shortfall === "0.00" ? [] : [`Er is ${amount(shortfall)} te weinig.`]),
  ];
};

function known({ knownOn }: Receipt): string {
  return knownOn === null ? "wat nu bekend is" : `wat op ${day(knownOn)} bekend was`;
}

function corrected(one: Correction, amount: (text: string) => string): string {
  const of = one.event === undefined ? "" : ` (${one.event})`;
  const booked = `${named(kinds, one.kind)}${of} was ${amount(one.before)} en wordt ${amount(one.after)}`;
  return `Over ${month(one.month)}: ${booked}; ${why(one)}.`;
}

const whyNot: Readonly<Record<Correction["cause"], string>> = {
  facts: "de gegevens zijn anders",
  terms: "de regel is anders",
  reading: "de tekst is anders gelezen",
  event: "de gebeurtenis is nieuw, vervallen of veranderd",
  follows: "dat volgt uit wat ervoor kwam",
};

function why({ cause, changed }: Correction): string {
  const parts = changed.map((one) => `${inputName(one)} was ${said(one, one.before)} en is ${said(one, one.after)}`);
  return parts.length === 0 ? whyNot[cause] : `${whyNot[cause]}: ${joined(parts, "en")}`;
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
  return typeof value === "string" || typeof value === "number" ? String(value) : value === null ? "geen" : "anders";
}
