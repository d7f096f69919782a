import type { Ledger, LedgerBase, Totals } from "../src/ledger/ledger.js";
import type { YearLedger } from "../src/ledger/year-ledger.js";
import { cents } from "./exact.js";

/** Any sums; nothing is waived where a budget has no debts. */
type Sums = Totals & { readonly waived?: string };
type Row = Sums & { readonly opening: string; readonly closing: string; readonly held: string };
interface Shown<R extends Row> extends Pick<LedgerBase<unknown>, "balance" | "held" | "available"> {
  readonly totals: Sums;
  readonly lots: readonly { readonly amount: string }[];
  readonly rows: readonly R[];
  readonly nameOf: (row: R) => string | number;
}

const columns = ["accrued", "takenOver", "refunded", "spent", "transferredOut", "lapsed", "waived"] as const;

/** The sums that hold for every ledger by the month (contract §5); every one that does not, as a sentence. */
export function brokenSums(book: Ledger<unknown>): string[] {
  return broken({ ...book, rows: book.months, nameOf: ({ month }) => month });
}

/** The sums that hold for every ledger by the year (contract §5, §6, §10); every one that does not, as a sentence. */
export function brokenYearSums(book: YearLedger<unknown>): string[] {
  const wrong = broken({ ...book, rows: book.years, nameOf: ({ year }) => year });
  const claim = claimsIn(wrong);
  const { entries, totals, advance } = book;
  const balance = cents(book.balance);

  const booked = new Map<string, bigint>();
  for (const { month, kind, amount } of entries) {
    const key = `${month.slice(0, 4)} ${kind}`;
    booked.set(key, (booked.get(key) ?? 0n) + cents(amount));
  }
  let granted = 0n;
  for (const row of book.years) {
    for (const column of columns) {
      claim(`${row.year} ${column} by entries`, cents(row[column]), booked.get(`${row.year} ${column}`) ?? 0n);
    }
    granted += booked.get(`${row.year} accrued`) ?? 0n;
  }
  // Nothing is created and nothing gets lost.
  const { spent, refunded, lapsed, waived } = totals;
  claim("granted", granted, cents(spent) - cents(refunded) + cents(lapsed) - cents(waived) + balance);
  claim("taken over or handed on", cents(totals.takenOver) + cents(totals.transferredOut), 0n);
  claim("held", cents(book.held), 0n);
  claim("outstanding", cents(advance.outstanding), balance < 0n ? -balance : 0n);
  return wrong;
}

function broken<R extends Row>({ balance, held, available, totals, lots, rows, nameOf }: Shown<R>): string[] {
  const wrong: string[] = [];
  const claim = claimsIn(wrong);
  const saldo = cents(balance);

  rows.forEach((row, index) => {
    claim(`${nameOf(row)} closing`, cents(row.closing), cents(row.opening) + net(row));
    claim(`${nameOf(row)} opening`, cents(row.opening), index === 0 ? 0n : cents(rows[index - 1]!.closing));
  });
  for (const column of columns) {
    claim(
      `total ${column}`,
      of(totals, column),
      rows.reduce((sum, row) => sum + of(row, column), 0n),
    );
  }
  claim("totals", net(totals), saldo);
  claim("last closing", cents(rows.at(-1)!.closing), saldo);
  claim("last held", cents(rows.at(-1)!.held), cents(held));
  claim("available", cents(available), saldo - cents(held));
  claim(
    "lots",
    lots.reduce((sum, { amount }) => sum + cents(amount), 0n),
    saldo > 0n ? saldo : 0n,
  );
  return wrong;
}

function claimsIn(wrong: string[]) {
  return (what: string, left: bigint, right: bigint) => {
    if (left !== right) wrong.push(`${what}: ${left} is not ${right}`);
  };
}

const of = (sums: Sums, column: (typeof columns)[number]) => cents(sums[column] ?? "0.00");

function net(sums: Sums): bigint {
  const came = of(sums, "accrued") + of(sums, "takenOver") + of(sums, "refunded") + of(sums, "waived");
  return came - of(sums, "spent") - of(sums, "transferredOut") - of(sums, "lapsed");
}
