import { receipt } from "../facts/receipt.js";
import { isObject, readOrRefuse } from "../facts/read.js";
import type { AnyLedger } from "../ledger/any.js";
import { oneById, schemes } from "../schemes/by-id.js";
import { ledger } from "../schemes/scheme.js";
import { frozen } from "../values/frozen.js";
import type { Receipt } from "../values/receipt.js";
import { type Changed, changedIn } from "./changed.js";

/** What came of computing again. */
export interface Replay {
  /** Whether nothing differs: the same facts, package and edition, and of a whole ledger every figure. */
  readonly identical: boolean;
  /** What differs, by its path in the ledger: `receipt.facts`, `months.3.closing`. */
  readonly differences: readonly Changed[];
  /** The ledger as it comes out now. */
  readonly ledger: AnyLedger;
}

/**
 * Computes a ledger again from its receipt and its facts, under the same readings and the same knowledge, and says whether it
 * came out identical, or what differs. Of a receipt alone it can tell whether facts, package and edition are the same: then
 * every figure is. Of a whole ledger, also one that was stored as JSON, it holds every figure against the new one. What
 * another edition changed {@link compare} books.
 *
 * @throws ContractError when the receipt or the facts break the contract, or the receipt names a scheme or a reading that this
 * version does not know.
 *
 * @example
 * ```ts
 * const facts = {
 *   employee: { birthDate: "1980-03-14" },
 *   employment: { start: "2015-12-01" },
 *   pay: [{ month: "2015-12", salary: "2000.00" }],
 * };
 * const stored = JSON.stringify(ledger(loopbaanbedrag, facts, { through: "2015-12" }));
 * replay(JSON.parse(stored), facts).identical; //=> true
 *
 * const { receipt } = JSON.parse(stored);
 * const other = { ...facts, pay: [{ month: "2015-12", salary: "2000.01" }] };
 * replay(receipt, other).differences[0].input; //=> "receipt.facts"
 * ```
 */
export function replay(stored: Receipt | AnyLedger, facts: unknown): Replay {
  const whole = isObject(stored) && "receipt" in stored ? stored : null;
  const { scheme, through, interpretations, knownOn } = readOrRefuse(receipt, whole ? whole.receipt : stored);
  const options = { through, interpretations, knownOn };
  const again = ledger<never, never, AnyLedger>(oneById(schemes, scheme), facts as never, options as never);
  const differences = whole
    ? changedIn(asStored(whole), asStored(again))
    : changedIn({ receipt: stored }, { receipt: again.receipt });
  return { identical: differences.length === 0, differences: frozen(differences), ledger: again };
}

/** Plain data, in which what was not computed yet is computed. */
function asStored(ledger: AnyLedger): unknown {
  return JSON.parse(JSON.stringify(ledger));
}
