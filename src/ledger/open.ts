import { amountText } from "../values/amount.js";
import { firstDay, lastDay } from "../values/calendar.js";
import { edition, packageVersion } from "../values/edition.js";
import { monthText } from "../values/month.js";
import type { Account, Line } from "./account.js";
import { Books } from "./books.js";
import { entryOf, monthRow, type Reasons } from "./entries.js";
import { inMonthOrder, lapsingSoon, noticed } from "./findings.js";
import type { Finding, LapseAhead, Ledger, LotRow } from "./ledger.js";
import { stretch } from "./lots.js";
import { type Ahead, lapsesAhead, post } from "./post.js";

/** What a posted line needs to become a ledger. */
export interface Posted<Readings> {
  readonly scheme: string;
  /** The month of slot 0. */
  readonly epoch: number;
  readonly line: Line;
  readonly account: Account;
  /** What the scheme itself found. */
  readonly findings: Finding[];
  readonly readings: Readings;
  readonly reasons: Reasons;
}

/** The ledger of a posted line. Months and entries come from posting it once more with the books open, when first read. */
export function openLedger<Readings>({
  scheme,
  epoch,
  line,
  account,
  findings,
  readings,
  reasons,
}: Posted<Readings>): Ledger<Readings> {
  const { saldo, held, available } = account;
  const books = once(() => {
    const kept = new Books();
    post(line, kept);
    return kept;
  });
  const ahead = once(() => lapsesAhead(line, account, Infinity));
  const months = once(() => books().months.map((month) => monthRow(month, epoch)));
  const entries = once(() => books().bookings.map((booked) => entryOf(booked, epoch, reasons)));
  const lots = once(() => lotRows(line, account, ahead(), epoch));
  const lapses = once(() => ahead().map((lapse) => lapseRow(lapse, line, epoch)));
  return {
    scheme,
    through: monthText(line.last + epoch),
    balance: amountText(saldo),
    held: amountText(held),
    available: amountText(available),
    totals: {
      accrued: amountText(account.accrued),
      takenOver: amountText(account.takenOver),
      refunded: amountText(account.refunded),
      spent: amountText(account.spent),
      transferredOut: amountText(account.transferredOut),
      lapsed: amountText(account.lapsed),
    },
    get months() {
      return months();
    },
    get entries() {
      return entries();
    },
    get lots() {
      return lots();
    },
    get lapsesAhead() {
      return lapses();
    },
    findings: inMonthOrder([...findings, ...noticed(account, epoch), ...lapsingSoon(line, account, epoch)]),
    interpretations: readings,
    receipt: { package: packageVersion, edition },
  };
}

/** Spending in the month itself prevents a lapse, unless the lapse comes before the events of that month. */
function lapseRow({ slot, amount, reason }: Ahead, { rules }: Line, epoch: number): LapseAhead {
  const month = slot + epoch;
  const turn = reason === "suspension-ended";
  const early = turn || (reason === "window" && rules.monthOrder === "accrue-lapse-spend");
  return {
    on: turn ? firstDay(month) : lastDay(month),
    amount: amountText(amount),
    reason,
    spendBy: lastDay(early ? month - 1 : month),
  };
}

/** The saldo month by month; a lot lapses when what lapses ahead has reached its last cent. */
function lotRows(line: Line, account: Account, ahead: readonly Ahead[], epoch: number): LotRow[] {
  const due = ahead.values();
  let next = due.next();
  let lapsed = 0;
  let reached = 0;
  return stretch(account.line, account.gone, account.gone + account.saldo).map(({ slot, amount }) => {
    reached += amount;
    while (!next.done && lapsed + next.value.amount < reached) {
      lapsed += next.value.amount;
      next = due.next();
    }
    const lapsesOn = next.done ? null : lastDay(next.value.slot + epoch);
    return { month: monthText(slot + epoch), amount: amountText(amount), lapsesOn };
  });
}

function once<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= compute());
}
