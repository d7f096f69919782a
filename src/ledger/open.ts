import { amountText } from "../values/amount.js";
import { lastDay } from "../values/calendar.js";
import { edition, packageVersion, type Receipt } from "../values/edition.js";
import { monthText } from "../values/month.js";
import type { Account } from "./account.js";
import { type Ahead, dayOf, lapseRow, lapsesAhead } from "./ahead.js";
import { Books } from "./books.js";
import { entryOf, type Wording } from "./entries.js";
import { inMonthOrder, lapsingSoon, noticed } from "./findings.js";
import type { EntryBase, Finding, LapseAhead, Totals } from "./ledger.js";
import type { Line } from "./line.js";
import { stretch } from "./lots.js";
import { post } from "./post.js";
import { type Columns, nameOf, nothing, rowsOf } from "./rows.js";

/** What a posted line needs to become a ledger. */
export interface Posted extends Wording {
  readonly scheme: string;
  readonly line: Line;
  readonly account: Account;
  readonly columns: Columns;
  /** What the scheme itself finds. */
  readonly findings: () => Finding[];
  /** What only ledgers of this scheme have. */
  readonly own: object;
  readonly readings: unknown;
}

/** The ledger of a posted line. What exactly it is the scheme knows, by its wording and its columns. */
export function openLedger(posted: Posted): unknown {
  return new OpenedLedger(posted);
}

/** What a ledger rests on, and what was read from it so far. */
interface State {
  readonly posted: Posted;
  books?: Books;
  ahead?: Ahead[];
  rows?: object[];
  entries?: EntryBase[];
  lots?: object[];
  lapsesAhead?: LapseAhead[];
  findings?: Finding[];
}

/** Rows and entries come from posting the line once more with the books open, when first read. */
class OpenedLedger {
  // Declared only: the constructor puts them in the order in which JSON shows them.
  declare readonly scheme: string;
  declare readonly through: string;
  declare readonly balance: string;
  declare readonly held: string;
  declare readonly available: string;
  declare readonly totals: Totals;
  declare readonly interpretations: unknown;
  declare readonly receipt: Receipt;
  declare private readonly state: State;

  constructor(posted: Posted) {
    const { scheme, by, epoch, line, account, columns, own, readings } = posted;
    // Not enumerable, so no part of the data; not private to the class either, so that a proxy may stand before it.
    Object.defineProperty(this, "state", { value: { posted } });
    this.scheme = scheme;
    this.through = monthText(line.last + epoch);
    this.balance = amountText(account.saldo);
    this.held = amountText(account.held);
    this.available = amountText(account.available);
    this.totals = columns(nothing, account);
    for (const [name, accessor] of ownAccessors[by]) Object.defineProperty(this, name, accessor);
    Object.assign(this, own);
    this.interpretations = readings;
    this.receipt = { package: packageVersion, edition };
  }

  get rows() {
    const { by, epoch, columns } = this.state.posted;
    return (this.state.rows ??= rowsOf(this.openBooks().months, by, epoch, columns));
  }

  get entries() {
    const { posted } = this.state;
    return (this.state.entries ??= this.openBooks().bookings.map((booked) => entryOf(booked, posted.line, posted)));
  }

  get lots() {
    return (this.state.lots ??= lotRows(this.state.posted, this.lookAhead()));
  }

  get lapsesAhead() {
    const { line, epoch } = this.state.posted;
    return (this.state.lapsesAhead ??= this.lookAhead().map((lapse) => lapseRow(lapse, line, epoch)));
  }

  get findings() {
    return (this.state.findings ??= findingsOf(this.state.posted));
  }

  private openBooks(): Books {
    if (!this.state.books) post(this.state.posted.line, (this.state.books = new Books()));
    return this.state.books;
  }

  private lookAhead(): Ahead[] {
    return (this.state.ahead ??= lapsesAhead(this.state.posted.line, this.state.posted.account));
  }
}

/**
 * What is computed when first read, as properties of the ledger's own, so that it is plain data to JSON and to a spread.
 * All ledgers share these accessors: V8 keeps accessors that only one object has, and all they hold, far too long.
 */
const accessors = Object.getOwnPropertyDescriptors(OpenedLedger.prototype);
const shared = (["entries", "lots", "lapsesAhead", "findings"] as const).map(
  (name) => [name, { ...accessors[name], enumerable: true }] as const,
);
const rows = { ...accessors.rows, enumerable: true };
const ownAccessors = { months: [["months", rows], ...shared], years: [["years", rows], ...shared] } as const;

function findingsOf({ findings, line, account, epoch }: Posted): Finding[] {
  return inMonthOrder([...findings(), ...noticed(account, epoch), ...lapsingSoon(line, account, epoch)]);
}

/** The saldo lot by lot; a lot is gone on the day on which the last of it lapses. */
function lotRows({ account, line, by, epoch }: Posted, ahead: readonly Ahead[]): object[] {
  const lots = stretch(account.line, account.gone, account.gone + account.saldo);
  const left = new Map(lots.map(({ slot, amount }) => [slot, amount]));
  const gone = new Map<number, string>();
  for (const lapse of ahead) {
    for (const { slot, amount } of lapse.from) {
      left.set(slot, left.get(slot)! - amount);
      if (left.get(slot) === 0) gone.set(slot, endOf(lapse, line, epoch));
    }
  }
  return lots.map(({ slot, amount }) => ({
    ...nameOf(slot, by, epoch),
    amount: amountText(amount),
    lapsesOn: gone.get(slot) ?? null,
  }));
}

/** The day by which it has lapsed: of what lapses by the calendar the last one of the month. */
function endOf(lapse: Ahead, line: Line, epoch: number): string {
  return lapse.reason === "suspension-ended" ? lastDay(lapse.slot + epoch) : dayOf(lapse, line, epoch);
}
