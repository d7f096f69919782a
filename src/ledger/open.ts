import { amountText } from "../values/amount.js";
import { lastDay } from "../values/calendar.js";
import { type Receipt, receiptOf } from "../values/receipt.js";
import { monthText } from "../values/month.js";
import { type Account, noSums } from "./account.js";
import { type Ahead, dayOf, lapseRow, lapsesAhead } from "./ahead.js";
import { Books, type MonthEnd } from "./books.js";
import { entryOf, type Wording } from "./entries.js";
import { inMonthOrder, lapsingSoon, noticed } from "./findings.js";
import type { EntryBase, Finding } from "./ledger.js";
import type { Line } from "./line.js";
import { stretch } from "./lots.js";
import { post } from "./post.js";
import { addBooked, type By, type Columns, pieceOf, rowsOf } from "./rows.js";

/** What a posted line needs to become a ledger. */
export interface Posted extends Wording {
  readonly scheme: string;
  readonly line: Line;
  readonly account: Account;
  readonly columns: Columns;
  /** The parts that are computed when first read, in the order in which they are shown. */
  readonly parts: readonly Part[];
  /** What the scheme itself finds; the entries are computed when it asks for them. */
  readonly findings: (entries: () => readonly EntryBase[]) => Finding[];
  /** What only ledgers of this scheme have. */
  readonly own: object;
  readonly readings: unknown;
  /** The day by whose knowledge it was computed; `null` is today. */
  readonly knownOn: string | null;
  /** The facts as they were stated. */
  readonly stated: unknown;
}

/** A part of a ledger that is computed when first read. */
export type Part = "months" | "years" | "entries" | "lots" | "lapsesAhead" | "findings" | "receipt";

/** The ledger of a posted line. What exactly it is the scheme knows, by its wording and its columns. */
export function openLedger(posted: Posted): unknown {
  return new OpenedLedger(posted);
}

/** What a ledger rests on, and what was read from it so far. */
interface State {
  readonly posted: Posted;
  readonly read: Partial<Record<Part, unknown>>;
  books?: Books;
  ahead?: Ahead[];
}

/** Rows and entries come from posting the line once more with the books open, when first read. */
class OpenedLedger {
  // Declared only: the constructor puts them in the order in which JSON shows them.
  declare readonly scheme: string;
  declare readonly through: string;
  declare readonly balance: string;
  declare readonly held: string;
  declare readonly available: string;
  declare readonly totals: object;
  declare readonly interpretations: unknown;
  declare readonly state: State;

  constructor(posted: Posted) {
    const { scheme, epoch, line, account, columns, parts, own, readings } = posted;
    // Not enumerable, so no part of the data; not private to the class either, so that a proxy may stand before it.
    Object.defineProperty(this, "state", { value: { posted, read: {} } });
    this.scheme = scheme;
    this.through = monthText(line.last + epoch);
    this.balance = amountText(account.saldo);
    this.held = amountText(account.held);
    this.available = amountText(account.available);
    const { saldo, held, sums } = account;
    this.totals = addBooked({}, startOf(line), { slot: line.last, saldo, held, sums }, columns);
    for (const name of parts) Object.defineProperty(this, name, accessors[name]);
    Object.assign(this, own);
    this.interpretations = readings;
    Object.defineProperty(this, "receipt", accessors.receipt);
  }
}

/**
 * What is computed when first read, as a property of the ledger's own, so that it is plain data to JSON and to a spread.
 * All ledgers share these accessors: V8 keeps accessors that only one object has, and all they hold, far too long.
 */
function accessor(name: Part, compute: (state: State) => unknown): PropertyDescriptor {
  return {
    enumerable: true,
    configurable: true,
    get(this: OpenedLedger) {
      return (this.state.read[name] ??= compute(this.state));
    },
  };
}

const accessors: Readonly<Record<Part, PropertyDescriptor>> = {
  months: accessor("months", (state) => rows(state, "months")),
  years: accessor("years", (state) => rows(state, "years")),
  entries: accessor("entries", entriesOf),
  lots: accessor("lots", (state) => lotRows(state.posted, aheadOf(state))),
  lapsesAhead: accessor("lapsesAhead", (state) =>
    aheadOf(state).map((lapse) => lapseRow(lapse, state.posted.line, state.posted.epoch)),
  ),
  findings: accessor("findings", (state) => findingsOf(state.posted, () => entriesOf(state))),
  receipt: accessor("receipt", ({ posted }) => receiptFor(posted)),
};

/** What it takes to compute the ledger again. */
function receiptFor({ scheme, line, epoch, readings, knownOn, stated }: Posted): Receipt {
  const interpretations = readings as Receipt["interpretations"];
  return receiptOf({ scheme, through: monthText(line.last + epoch), interpretations, knownOn }, stated);
}

function rows(state: State, by: By): object[] {
  const { line, epoch, columns } = state.posted;
  return rowsOf(startOf(line), booksOf(state).months, by, epoch, columns);
}

function entriesOf(state: State): EntryBase[] {
  return booksOf(state).bookings.map((booked) => entryOf(booked, state.posted.line, state.posted));
}

function booksOf(state: State): Books {
  if (!state.books) post(state.posted.line, (state.books = new Books()));
  return state.books;
}

function aheadOf(state: State): Ahead[] {
  return (state.ahead ??= lapsesAhead(state.posted.line, state.posted.account));
}

/** Before the first month nothing was booked. */
function startOf({ first }: Line): MonthEnd {
  return { slot: first - 1, saldo: 0, held: 0, sums: noSums };
}

function findingsOf({ findings, line, account, epoch }: Posted, entries: () => readonly EntryBase[]): Finding[] {
  const soon = line.rules.lapsed === "is-paid-out" ? [] : lapsingSoon(line, account, epoch);
  return inMonthOrder([...findings(entries), ...noticed(account, epoch), ...soon]);
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
  return lots.map((lot) => ({ ...pieceOf(lot, by, epoch), lapsesOn: gone.get(lot.slot) ?? null }));
}

/** The day by which it has lapsed: of what lapses by the calendar the last one of the month. */
function endOf(lapse: Ahead, line: Line, epoch: number): string {
  return lapse.reason === "suspension-ended" ? lastDay(lapse.slot + epoch) : dayOf(lapse, line, epoch);
}
