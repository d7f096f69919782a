import { amountText } from "../values/amount.js";
import type { Citation } from "../values/citation.js";
import { yearOf } from "../values/month.js";
import type { BookedLapse, BookedMovement, BookedWaiver } from "./books.js";
import type { DeadlineReason } from "./line.js";
import type { CoveredSpend, DebtWaived, PastDeadline, Return } from "./year-ledger.js";

/** How far spending was covered. */
export function becauseCovered(citation: Citation) {
  return ({ movement, amount, saldo, limit }: BookedMovement): CoveredSpend => {
    const asked = movement.amount!;
    const amounts = { asked: amountText(asked), uncovered: amountText(asked - amount) };
    const after = { limit: amountText(limit), balance: amountText(saldo) };
    return { rule: "covered-spend", citation, inputs: { agreement: movement.agreement, ...amounts, ...after } };
  };
}

/** Whose money it is that came back. */
export function becauseReturned(citation: Citation, epoch: number) {
  return ({ movement: { of, into, amount }, saldo }: BookedMovement): Return => {
    const year = into === null ? null : yearOf(into + epoch);
    const inputs = { of: of!, asked: amountText(amount!), year, balance: amountText(saldo) };
    return { rule: "return", citation, inputs };
  };
}

/** Why money of a year lapsed on a deadline. */
export function becausePastDeadline<Reason extends DeadlineReason>(rule: Reason, citation: Citation, epoch: number) {
  return ({ amount, kept, from }: BookedLapse): PastDeadline<Reason> => {
    const year = yearOf(from[0]!.slot + epoch);
    return { rule, citation, inputs: { year, left: amountText(amount + kept), kept: amountText(kept) } };
  };
}

/** Why a negative saldo was cleared. */
export function becauseWaived(citation: Citation) {
  return ({ saldo, amount }: BookedWaiver): DebtWaived => {
    return { rule: "waived", citation, inputs: { balance: amountText(saldo - amount) } };
  };
}
