import { readTransferIn, type Takeover } from "../facts/transfer.js";
import { firstMonth } from "../schemes/loopbaanbedrag-law.js";
import type { TransferStatement } from "./transfer-statement.js";

/** How a takeover is to stand among the events of the next ledger. */
export interface TakeoverEvent {
  /** Its name, unique among the events. */
  readonly id: string;
  /** The day it is taken over, `YYYY-MM-DD`, not before that of the statement. */
  readonly on: string;
}

/**
 * The event with which the next ledger takes over what a statement hands on, each month by itself: a `transfer-in` from a
 * previous employer; an `opening` where the statement is of all that stood in another administration of the same employer.
 *
 * @throws ContractError when the statement is not as it was answered (`INVALID_FACTS`), has a month twice
 * (`DUPLICATE_MONTH`) or a month that cannot be, does not add up, or is later than the day it is taken over
 * (`OUT_OF_RANGE`).
 *
 * @example
 * ```ts
 * const statement = transferStatement(book);
 * transferIn(statement, { id: "in-1", on: "2016-01-01" });
 * //=> { kind: "opening", id: "in-1", on: "2016-01-01", lots: [{ month: "2015-12", amount: "35.09" }] }
 * ```
 */
export function transferIn(statement: TransferStatement, event: TakeoverEvent): Takeover {
  const { statement: read, event: as } = readTransferIn({ statement, event }, firstMonth);
  return {
    kind: read.event === null ? "opening" : "transfer-in",
    ...as,
    lots: read.lots.map(({ month, amount }) => ({ month, amount })),
  };
}
