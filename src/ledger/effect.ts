import type { EntryBase } from "./ledger.js";

const effects: Readonly<Record<string, 1 | -1>> = {
  accrued: 1,
  takenOver: 1,
  refunded: 1,
  soldLeave: 1,
  waived: 1,
  spent: -1,
  taken: -1,
  converted: -1,
  transferredOut: -1,
  lapsed: -1,
  boughtLeave: -1,
  paidOut: -1,
};

/** Whether a booking adds to the balance, takes from it, or leaves it as it is: awards, approvals and agreements to save do. */
export function effectOf({ kind, because }: Pick<EntryBase, "kind" | "because">): 1 | -1 | 0 {
  return because.rule === "hours-saved" ? -1 : (effects[kind] ?? 0);
}
