import { byTurn, type Movement } from "../../facts/bookings.js";
import { amountText } from "../../values/amount.js";
import type { CauseId } from "./causes.js";
import type { EventMistake } from "./mistake.js";

const movesMoney: ReadonlySet<string> = new Set<Movement["kind"]>([
  "opening",
  "transfer-in",
  "spend",
  "refund",
  "transfer-out",
]);

const mostMonthsBookedLate = 2;

/** An event that was not booked, or twice, or late. */
export function eventMistakesOf(movement: Movement): EventMistake[] {
  const { id, kind, slot } = movement;
  if (!movesMoney.has(kind)) return [];
  const without = (turns: readonly Movement[]) => turns.filter((turn) => turn.id !== id);
  const missing = inEvent("event-missing", movement, without);
  const twice = inEvent("event-twice", movement, (turns) =>
    turns.flatMap((turn) => (turn.id === id ? [turn, { ...turn, of: null, heldBefore: 0, fromHold: 0 }] : [turn])),
  );
  if (kind === "opening") return [missing, twice];
  const late = Array.from({ length: mostMonthsBookedLate }, (_, before): EventMistake => {
    const bookedIn = slot + before + 1;
    return {
      ...inEvent("event-late", movement, (turns, here) =>
        here === slot
          ? without(turns)
          : here === bookedIn
            ? [...turns, { ...movement, slot: bookedIn }].sort(byTurn)
            : turns,
      ),
      showsIn: (from, through) => (from <= slot && slot <= through) || (from <= bookedIn && bookedIn <= through),
    };
  });
  return [missing, twice, ...late];
}

/** An award that was not booked, or twice, or one that was not released: money lapses, or not, that should not, or should. */
export function holdMistakesOf(movement: Movement, movements: readonly Movement[]): EventMistake[] {
  const { id, kind, slot, amount, fromHold } = movement;
  const ofHold = (
    cause: CauseId,
    apply: (turns: readonly Movement[]) => readonly Movement[],
    unheld: EventMistake["unheld"],
  ): EventMistake => ({
    ...inEvent(cause, movement, apply),
    standingIn: () => "assumed",
    reading: "awardedMoney",
    showsIn: (_, through) => slot <= through,
    unheld: (here) => (here < slot ? 0 : unheld(here)),
  });
  const without = (turns: readonly Movement[]) => turns.filter((turn) => turn.id !== id);
  if (kind === "release") return [ofHold("event-missing", without, () => -fromHold)];
  if (kind !== "award") return [];
  const drawn = movements.filter(({ of }) => of === id);
  const left = (here: number) =>
    drawn.filter((turn) => turn.slot <= here).reduce((held, turn) => held - turn.fromHold, amount ?? 0);
  return [
    ofHold(
      "event-missing",
      (turns) => without(turns).map((turn) => (turn.of === id ? { ...turn, heldBefore: 0, fromHold: 0 } : turn)),
      left,
    ),
    ofHold(
      "event-twice",
      (turns) => turns.flatMap((turn) => (turn.id === id ? [turn, turn] : [turn])),
      () => -(amount ?? 0),
    ),
  ];
}

function inEvent(cause: CauseId, { id, kind, slot, on, amount }: Movement, apply: EventMistake["apply"]): EventMistake {
  return {
    kind: "event",
    cause,
    key: `${cause} ${id}`,
    // The mutations of a month are on its payslip.
    citation: "sociaal-werk/3.3.F",
    standingIn: () => "published",
    reading: null,
    assumes: { event: id, kind, on, ...(amount !== null && { amount: amountText(amount) }) },
    changes: `event ${id}`,
    within: null,
    slot,
    showsIn: (from, through) => from <= slot && slot <= through,
    apply,
    unheld: () => 0,
  };
}
