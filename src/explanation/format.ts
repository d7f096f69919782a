import type { Unexplained } from "../reconciliation/reconciliation.js";
import type { Citation, Standing } from "../values/citation.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import type { Piece } from "../ledger/ledger.js";
import type { YearPiece } from "../ledger/year-ledger.js";

/** Money of a month or a year. */
export type AnyPiece = Piece | YearPiece;

/** The sums that a sentence names. */
export type PartName =
  | "accrued"
  | "takenOver"
  | "soldLeave"
  | "refunded"
  | "spent"
  | "boughtLeave"
  | "transferredOut"
  | "paidOut"
  | "lapsed"
  | "waived";

/** How a language writes figures, months and days. Nothing here asks the host: the same on every machine. */
export interface Format {
  /** `"1060.00"` as an amount in euro. */
  readonly euro: (amount: string) => string;
  /** `"1.5"` as a percentage. */
  readonly percent: (percentage: string) => string;
  /** `"24.00"` without decimals that say nothing. */
  readonly number: (text: string) => string;
  /** `"2018-12"` in words. */
  readonly month: (month: string) => string;
  /** `"2018-12-31"` in words. */
  readonly day: (date: string) => string;
  /** Money by the months or years it is of. */
  readonly pieces: (from: readonly AnyPiece[], amount?: (text: string) => string) => string;
  /** The sums that are not zero, each with its words. */
  readonly sum: (
    totals: Partial<Readonly<Record<PartName, string>>>,
    words: Readonly<Record<PartName, string>>,
    amount: (text: string) => string,
  ) => string;
}

/** The format of a language, from its separators and its names of the months. */
export function formatOf(thousands: string, point: string, months: readonly string[]): Format {
  const month = (text: string) => `${months[Number(text.slice(5, 7)) - 1]!} ${text.slice(0, 4)}`;
  const grouped = (text: string) => {
    const dot = text.indexOf(".");
    let whole = dot === -1 ? text : text.slice(0, dot);
    const digits = whole.startsWith("-") ? 1 : 0;
    for (let place = whole.length - 3; place > digits; place -= 3) {
      whole = `${whole.slice(0, place)}${thousands}${whole.slice(place)}`;
    }
    return dot === -1 ? whole : `${whole}${point}${text.slice(dot + 1)}`;
  };
  const number = (text: string) => grouped(text.includes(".") ? text.replace(/\.?0+$/, "") : text);
  const euro = (amount: string) => `€ ${grouped(amount)}`;
  return {
    euro,
    number,
    percent: (percentage) => `${number(percentage)}%`,
    month,
    day: (date) => `${Number(date.slice(8))} ${month(date)}`,
    pieces: (from, amount = euro) =>
      from.map((piece) => `${"year" in piece ? piece.year : month(piece.month)} (${amount(piece.amount)})`).join(", "),
    sum: (totals, words, amount) =>
      (Object.keys(words) as PartName[])
        .flatMap((name) => {
          const total = totals[name] ?? "0.00";
          return total === "0.00" ? [] : `${words[name]} ${amount(total)}`;
        })
        .join(", "),
  };
}

/** What a language calls something; its own id where it has no name for it. */
export function named(names: Readonly<Record<string, string>>, id: string): string {
  return ownOf(names, id) ?? id;
}

/** What a language says of something, where it says anything. */
export function ownOf(names: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(names, id) ? names[id] : undefined;
}

/** An amount without its sign. */
export function absolute(amount: string): string {
  return amount.startsWith("-") ? amount.slice(1) : amount;
}

/** Some things one after the other, with a word before the last. */
export function joined(things: readonly string[], word: string): string {
  const [last = "", ...before] = [...things].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} ${word} ${last}`;
}

/** What stands somewhere, as an article or a condition says it. */
export interface Stated {
  readonly citation: Citation;
  readonly standing: Standing;
  readonly provisional?: true;
}

/** How a language cites: the article, and between brackets the edition and how sure it is, where there is something to say. */
export function citing(
  sure: Readonly<Record<Standing | "provisional", string>>,
): (stated: Stated, edition?: string) => string {
  return ({ citation, standing, provisional }, edition = "") => {
    const notes = [edition, sure[provisional ? "provisional" : standing]].filter((note) => note !== "").join(", ");
    return `[${citation}]${notes === "" ? "" : ` (${notes})`}`;
  };
}

/** How much of an amount came from no month, because it was not there; `null` when all of it was. */
export function missingFrom(from: readonly AnyPiece[], amount: string): string | null {
  const missing = from.reduce((left, piece) => left - hundredthsOf(piece.amount), hundredthsOf(amount));
  return missing > 0 ? amountText(missing) : null;
}

/** How much of what came made up for a negative balance; `null` when none did. */
export function settledBy(amount: string, balance: string): string | null {
  const debt = hundredthsOf(amount) - hundredthsOf(balance);
  return debt > 0 ? amountText(Math.min(debt, hundredthsOf(amount))) : null;
}

/** A number with at most four decimals, and a mark where there are more. */
export function short(text: string): string {
  const end = text.indexOf(".") + 5;
  return text.length <= end ? text : `${text.slice(0, end)}…`;
}

/** Whether what is unexplained in a month is taken back by what comes next: a misprint that somebody put right. */
export function isPutRight(one: Unexplained, next: Unexplained | undefined): next is Unexplained {
  if (next === undefined || one.of !== next.of || one.month === next.month) return false;
  return absolute(one.amount) === absolute(next.amount) && one.amount !== next.amount;
}
