import { type Lapsing, lapsing } from "../lapsing.js";
import type { Sentences } from "../sentences.js";
import { day, euro, month, pieces } from "./words.js";

export const transfer: Sentences["transfer"] = ({ event, on, amount, uncovered, lots, awards }, { name }) => {
  const goes = lapsing(lots);
  return [
    event === null
      ? `Op ${day(on)} staat er ${euro(amount)} op het ${name}, om over te nemen in een andere administratie van dezelfde werkgever.`
      : `Op ${day(on)} is ${euro(amount)} van het ${name} meegegeven aan de volgende werkgever (${event}) [sociaal-werk/3.1].`,
    ...(lots.length === 0 ? [] : [`Het houdt de maanden waarin het is opgebouwd: ${pieces(lots)}.`]),
    ...(goes === null ? [] : [lapses(goes)]),
    ...awards.map(
      ({ id, amount: holds, agreement }) =>
        `Toekenning ${id}${agreement === undefined ? "" : ` (afspraak ${agreement})`} houdt ${euro(holds)} vast.`,
    ),
    ...(uncovered === "0.00"
      ? []
      : [`Er is ${euro(uncovered)} meer uitgegaan dan er was; dat hoort bij geen maand en gaat niet mee.`]),
  ];
};

function lapses({ amount, first, last }: Lapsing): string {
  const known = "Volgens de regels die nu bekend zijn vervalt wat niet wordt gebruikt";
  return first === last
    ? `${known} in ${month(first)}.`
    : `${known}: als eerste ${euro(amount)} in ${month(first)}, het laatste in ${month(last)}.`;
}
