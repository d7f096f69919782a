import type { Ledger, Totals } from "../src/ledger/ledger.js";
import { cents } from "./exact.js";

const columns = ["accrued", "takenOver", "refunded", "spent", "transferredOut", "lapsed"] as const;

/** The sums that hold for every ledger (contract §5); every one that does not, as a sentence. */
export function brokenSums({ balance, held, available, totals, months, lots }: Ledger<unknown>): string[] {
  const wrong: string[] = [];
  const claim = (what: string, left: bigint, right: bigint) => {
    if (left !== right) wrong.push(`${what}: ${left} is not ${right}`);
  };
  const net = (sums: Totals) =>
    cents(sums.accrued) +
    cents(sums.takenOver) +
    cents(sums.refunded) -
    cents(sums.spent) -
    cents(sums.transferredOut) -
    cents(sums.lapsed);
  const saldo = cents(balance);

  months.forEach((month, index) => {
    claim(`${month.month} closing`, cents(month.closing), cents(month.opening) + net(month));
    claim(`${month.month} opening`, cents(month.opening), index === 0 ? 0n : cents(months[index - 1]!.closing));
  });
  for (const column of columns) {
    claim(
      `total ${column}`,
      cents(totals[column]),
      months.reduce((sum, month) => sum + cents(month[column]), 0n),
    );
  }
  claim("totals", net(totals), saldo);
  claim("last closing", cents(months.at(-1)!.closing), saldo);
  claim("last held", cents(months.at(-1)!.held), cents(held));
  claim("available", cents(available), saldo - cents(held));
  claim(
    "lots",
    lots.reduce((sum, { amount }) => sum + cents(amount), 0n),
    saldo > 0n ? saldo : 0n,
  );
  return wrong;
}
