import { amountText } from "../values/amount.js";
import { monthText } from "../values/month.js";
import { Books, type MonthEnd } from "./books.js";
import type { Finding, OpenQuestion } from "./ledger.js";
import type { LapseReason, Line } from "./line.js";
import { post } from "./post.js";

/** Something that is left open: the answer that was computed with, and the line under every other one. */
export interface Question {
  readonly term: string;
  /** The event it is about, where it is about one. */
  readonly event?: string;
  readonly taken: string;
  readonly others: readonly { readonly reading: string; readonly line: () => Line }[];
  /** The lapse it is about, which counts also where another one in the same month would come to the same. */
  readonly reason?: LapseReason;
  /** The month from which a difference counts. */
  readonly from: number;
}

/**
 * The questions whose answer makes a difference: the line is posted under each answer, and where two of them part there is a
 * finding, with what each makes of the balance then and at the end.
 */
export function whereItMatters(taken: Line, questions: readonly Question[], epoch: number): Finding[] {
  const findings = new Map<number, OpenQuestion[]>();
  const base = historyOf(taken);
  for (const question of questions) {
    const others = question.others.map(({ reading, line }) => ({ reading, history: historyOf(line()) }));
    const parted = base.months.findIndex(
      ({ slot }, place) =>
        slot >= question.from && others.some(({ history }) => differs(base, history, place, question.reason)),
    );
    if (parted === -1) continue;
    const answered = [{ reading: question.taken, history: base }, ...others];
    const readings = answered.map(({ reading, history: { months } }) => ({
      reading,
      closing: amountText(months[parted]!.saldo),
      balance: amountText(months.at(-1)!.saldo),
    }));
    const { term, event } = question;
    const { slot } = base.months[parted]!;
    findings.set(slot, [...(findings.get(slot) ?? []), { term, ...(event !== undefined && { event }), readings }]);
  }
  return [...findings].map(([slot, questions]) => ({
    code: "needs-local-rule",
    month: monthText(slot + epoch),
    questions,
  }));
}

/** How the months of a line end, and in which of them money lapsed for which reason. */
interface History {
  readonly months: readonly MonthEnd[];
  readonly lapsed: ReadonlySet<string>;
}

function historyOf(line: Line): History {
  const books = new Books();
  post(line, books);
  const lapsed = books.bookings.flatMap((one) => (one.kind === "lapsed" ? `${one.slot} ${one.reason}` : []));
  return { months: books.months, lapsed: new Set(lapsed) };
}

function differs(one: History, other: History, place: number, reason: LapseReason | undefined): boolean {
  const { slot, sums } = one.months[place]!;
  const names = Object.keys(sums) as (keyof MonthEnd["sums"])[];
  const lapse = `${slot} ${reason ?? ""}`;
  return (
    one.lapsed.has(lapse) !== other.lapsed.has(lapse) ||
    names.some((name) => sums[name] !== other.months[place]!.sums[name])
  );
}
