import { known } from "./known.js";
import { checkedOn, sources as s } from "./sources.js";

/**
 * The state of every value of the agreement since it ran out on 31 July 2025: the text of the next one was not consulted.
 * A value that stands on this one is presumed to go on, and says so wherever it enters a result.
 */
export const presumed = {
  from: "2025-08",
  through: null,
  standing: "assumed",
  sources: [s.S26],
  knownFrom: known.agreement2025,
  checkedOn,
  provisional: true,
  note: "Presumed to go on. A new agreement is reported; its text was not consulted and no change is known.",
} as const;
