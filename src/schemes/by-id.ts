import { ContractError } from "../values/contract-error.js";
import { oneOf } from "../facts/forms.js";
import { gemeentelijkLoopbaanbudget } from "./gemeentelijk-loopbaanbudget.js";
import { keuzebudget } from "./keuzebudget.js";
import { loopbaanbedrag } from "./loopbaanbedrag.js";
import { vitaliteitsuren } from "./vitaliteitsuren.js";

/** Every budget. */
export const schemes = [loopbaanbedrag, vitaliteitsuren, keuzebudget, gemeentelijkLoopbaanbudget];

/** The one of an id; throws which ids there are. */
export function oneById<T extends { readonly id: string }>(candidates: readonly T[], id: unknown): T {
  const found = candidates.find((candidate) => candidate.id === id);
  if (found) return found;
  const expected = oneOf(candidates.map((candidate) => candidate.id));
  throw new ContractError([{ path: "scheme", code: "scheme", received: id, expected }]);
}
