import { type Lapsing, lapsing } from "../lapsing.js";
import type { Sentences } from "../sentences.js";
import { day, euro, month, pieces } from "./words.js";

export const transfer: Sentences["transfer"] = ({ event, on, amount, uncovered, lots, awards }, { name }) => {
  const goes = lapsing(lots);
  return [
    event === null
      ? `On ${day(on)} the ${name} stands at ${euro(amount)}, to be taken over in another administration of the same employer.`
      : `On ${day(on)} ${euro(amount)} of the ${name} was handed to the next employer (${event}) [sociaal-werk/3.1].`,
    ...(lots.length === 0 ? [] : [`It keeps the months it was built up in: ${pieces(lots)}.`]),
    ...(goes === null ? [] : [lapses(goes)]),
    ...awards.map(
      ({ id, amount: holds, agreement }) =>
        `Award ${id}${agreement === undefined ? "" : ` (agreement ${agreement})`} holds ${euro(holds)}.`,
    ),
    ...(uncovered === "0.00"
      ? []
      : [`${euro(uncovered)} more went out than there was; it is of no month and is not handed on.`]),
  ];
};

function lapses({ amount, first, last }: Lapsing): string {
  const known = "Under the rules known now, what is not used lapses";
  return first === last
    ? `${known} in ${month(first)}.`
    : `${known}: ${euro(amount)} of it first, in ${month(first)}, the last in ${month(last)}.`;
}
