import { terms11, terms31, terms31a, terms32ba } from "../articles/loonbelasting/index.js";
import type { OpenTerm, Term } from "../values/timeline.js";
import { frozen } from "../values/frozen.js";

/** Terms that can be looked up by date with {@link termsOn}, without a ledger of their own. */
export interface Shelf {
  /** Its id, as in JSON. */
  readonly id: string;
  /** The terms, by name. */
  readonly terms: Readonly<Record<string, Term<unknown> | OpenTerm>>;
}

/**
 * The yearly figures of the wage tax around career budgets: the free space of the werkkostenregeling, the exempt kilometre
 * rate, the cap on saved leave, and the levy on early retirement. For {@link termsOn}.
 *
 * @example
 * ```ts
 * termsOn(loonbelasting, "2020-06-01").terms["freeSpace"]; //=> { value: "3", standing: "reported", ... }
 * termsOn(loonbelasting, "2024-01-01").terms["kilometreRate"]; //=> { value: "0.23", ... }
 * ```
 */
export const loonbelasting: Shelf = {
  id: "loonbelasting",
  terms: frozen({ ...terms31a, ...terms31, ...terms11, ...terms32ba }),
};
