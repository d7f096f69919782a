import { count, object } from "../facts/forms.js";
import { readOrRefuse } from "../facts/read.js";
import type { LapseAhead, LedgerBase } from "../ledger/ledger.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import type { Receipt } from "../values/receipt.js";
import { monthOf, monthText } from "../values/month.js";

/** How far ahead to look. */
export interface ForecastOptions {
  /** How many months after the last one of the ledger, a whole number from 1 through 1200. */
  readonly months: number;
}

/** What lapses in the months to come of the money that is there now, and what to spend to lose nothing of it. Euro. */
export interface Forecast {
  /** The id of the scheme. */
  readonly scheme: string;
  /** The first month looked at, `YYYY-MM`. */
  readonly from: string;
  /** The last month looked at, `YYYY-MM`. */
  readonly through: string;
  /** The saldo from which it starts. */
  readonly balance: string;
  /** Every lapse to come in those months, in order. */
  readonly lapses: readonly ForecastLapse[];
  /** All that lapses in those months. */
  readonly amount: string;
  /** The least to spend, from the money that is not awarded, to lose nothing. More than what lapses where older money may stand longer. */
  readonly leastToSpend: string;
  /** The last day to have spent the first of it; `null` when nothing lapses. */
  readonly spendBy: string | null;
  /** What is needed to compute the ledger again that it starts from. */
  readonly receipt: Receipt;
}

/** A lapse to come, with all that goes before it. */
export interface ForecastLapse extends LapseAhead {
  /** What must have been spent, all together, by `spendBy` to lose nothing up to and including this lapse. */
  readonly leastToSpendSoFar: string;
}

const asked = object({ months: count });

/**
 * What lapses at the end of which month if nothing is spent, awarded or released; and the least to spend, and by when,
 * to lose nothing of the money that is there now. What accrues later comes on top: it lapses in its own time, or at the end
 * of employment.
 *
 * @throws ContractError when `months` is no whole number (`INVALID_FACTS`) or not from 1 through 1200 (`OUT_OF_RANGE`).
 *
 * @example
 * ```ts
 * forecast(book, { months: 12 }).leastToSpend; //=> "0.00"
 * ```
 */
export function forecast(ledger: LedgerBase<unknown>, options: ForecastOptions): Forecast {
  const { months } = readOrRefuse(asked, { ...options });
  const last = monthOf(ledger.through);
  const through = monthText(last + months);
  let sum = 0;
  let least = 0;
  const lapses = ledger.lapsesAhead
    .filter((lapse) => lapse.on.slice(0, 7) <= through)
    .map((lapse) => {
      sum += hundredthsOf(lapse.amount);
      least = Math.max(least, hundredthsOf(lapse.leastToSpend));
      return { ...lapse, leastToSpendSoFar: amountText(least) };
    });
  return {
    scheme: ledger.scheme,
    from: monthText(last + 1),
    through,
    balance: ledger.balance,
    lapses,
    amount: amountText(sum),
    leastToSpend: amountText(least),
    spendBy: lapses[0]?.spendBy ?? null,
    receipt: ledger.receipt,
  };
}
