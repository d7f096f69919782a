import { amountText } from "../values/amount.js";
import { lastDay } from "../values/calendar.js";
import { edition, packageVersion, type Receipt } from "../values/edition.js";
import { monthText } from "../values/month.js";
import type { Account, Line } from "./account.js";
import { type Ahead, lapseRow, lapsesAhead } from "./ahead.js";
import { Books } from "./books.js";
import { entryOf, monthRow, type Reasons } from "./entries.js";
import { inMonthOrder, lapsingSoon, noticed } from "./findings.js";
import type { Entry, Finding, LapseAhead, Ledger, LotRow, MonthRow, Totals } from "./ledger.js";
import { stretch } from "./lots.js";
import { post } from "./post.js";

/** What a posted line needs to become a ledger. */
export interface Posted<Readings> {
  readonly scheme: string;
  /** The month of slot 0. */
  readonly epoch: number;
  readonly line: Line;
  readonly account: Account;
  /** What the scheme itself finds. */
  readonly findings: () => Finding[];
  readonly readings: Readings;
  readonly reasons: Reasons;
}

/** The ledger of a posted line. */
export function openLedger<Readings>(posted: Posted<Readings>): Ledger<Readings> {
  return new OpenedLedger(posted);
}

/** What a ledger rests on, and what was read from it so far. */
interface State<Readings> {
  readonly posted: Posted<Readings>;
  books?: Books;
  ahead?: Ahead[];
  months?: MonthRow[];
  entries?: Entry[];
  lots?: LotRow[];
  lapsesAhead?: LapseAhead[];
  findings?: Finding[];
}

/** Months and entries come from posting the line once more with the books open, when first read. */
class OpenedLedger<Readings> implements Ledger<Readings> {
  // Declared only: the constructor puts them in the order in which JSON shows them.
  declare readonly scheme: string;
  declare readonly through: string;
  declare readonly balance: string;
  declare readonly held: string;
  declare readonly available: string;
  declare readonly totals: Totals;
  declare readonly interpretations: Readings;
  declare readonly receipt: Receipt;
  declare private readonly state: State<Readings>;

  constructor(posted: Posted<Readings>) {
    const { scheme, epoch, line, account, readings } = posted;
    // Not enumerable, so no part of the data; not private to the class either, so that a proxy may stand before it.
    Object.defineProperty(this, "state", { value: { posted } });
    this.scheme = scheme;
    this.through = monthText(line.last + epoch);
    this.balance = amountText(account.saldo);
    this.held = amountText(account.held);
    this.available = amountText(account.available);
    this.totals = {
      accrued: amountText(account.accrued),
      takenOver: amountText(account.takenOver),
      refunded: amountText(account.refunded),
      spent: amountText(account.spent),
      transferredOut: amountText(account.transferredOut),
      lapsed: amountText(account.lapsed),
    };
    for (const [name, accessor] of ownAccessors) Object.defineProperty(this, name, accessor);
    this.interpretations = readings;
    this.receipt = { package: packageVersion, edition };
  }

  get months() {
    return (this.state.months ??= this.openBooks().months.map((month) => monthRow(month, this.state.posted.epoch)));
  }

  get entries() {
    const { epoch, reasons } = this.state.posted;
    return (this.state.entries ??= this.openBooks().bookings.map((booked) => entryOf(booked, epoch, reasons)));
  }

  get lots() {
    return (this.state.lots ??= lotRows(this.state.posted, this.lookAhead()));
  }

  get lapsesAhead() {
    return (this.state.lapsesAhead ??= this.lookAhead().map((lapse) =>
      lapseRow(lapse, this.state.posted.line, this.state.posted.epoch),
    ));
  }

  get findings() {
    return (this.state.findings ??= findingsOf(this.state.posted));
  }

  private openBooks(): Books {
    if (!this.state.books) post(this.state.posted.line, (this.state.books = new Books()));
    return this.state.books;
  }

  private lookAhead(): Ahead[] {
    return (this.state.ahead ??= lapsesAhead(this.state.posted.line, this.state.posted.account, Infinity));
  }
}

/**
 * What is computed when first read, as properties of the ledger's own, so that it is plain data to JSON and to a spread.
 * All ledgers share these accessors: V8 keeps accessors that only one object has, and all they hold, far too long.
 */
const ownAccessors = (["months", "entries", "lots", "lapsesAhead", "findings"] as const).map(
  (name) => [name, { ...Object.getOwnPropertyDescriptor(OpenedLedger.prototype, name), enumerable: true }] as const,
);

function findingsOf({ findings, line, account, epoch }: Posted<unknown>): Finding[] {
  return inMonthOrder([...findings(), ...noticed(account, epoch), ...lapsingSoon(line, account, epoch)]);
}

/** The saldo month by month; a lot lapses when what lapses ahead has reached its last cent. */
function lotRows({ account, epoch }: Posted<unknown>, ahead: readonly Ahead[]): LotRow[] {
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
