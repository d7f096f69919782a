import { amountText } from "../values/amount.js";
import { monthText } from "../values/month.js";
import { Books, type MonthEnd } from "./books.js";
import type { Finding, OpenQuestion } from "./ledger.js";
import type { LapseReason, Line } from "./line.js";
import { post } from "./post.js";

/** Something that is left open, with a line for every answer; the first is the one that was computed with. */
export interface Question {
  readonly term: string;
  /** The event it is about, where it is about one. */
  readonly event?: string;
  readonly answers: readonly { readonly reading: string; readonly line: Line }[];
  /** The lapse it is about, which counts also where another one in the same month would come to the same. */
  readonly reason?: LapseReason;
  /** The month from which a difference counts. */
  readonly from: number;
}

/**
 * The questions whose answer makes a difference: the line is posted under each answer, and where two of them part there is a
 * finding, with what each makes of the balance then and at the end.
 */
export function whereItMatters(questions: readonly Question[], epoch: number): Finding[] {
  const findings = new Map<number, OpenQuestion[]>();
  for (const { term, event, answers, reason, from } of questions) {
    const told = answers.map(({ reading, line }) => ({ reading, months: monthsOf(line, reason) }));
    const [first, ...others] = told.map(({ months }) => months);
    const parted = first!.findIndex(
      (month, place) => month.slot >= from && others.some((other) => differs(month, other[place]!)),
    );
    if (parted === -1) continue;
    const readings = told.map(({ reading, months }) => ({
      reading,
      closing: amountText(months[parted]!.saldo),
      balance: amountText(months.at(-1)!.saldo),
    }));
    const { slot } = first![parted]!;
    const question = { term, ...(event !== undefined && { event }), readings };
    findings.set(slot, [...(findings.get(slot) ?? []), question]);
  }
  return [...findings].map(([slot, questions]) => ({
    code: "needs-local-rule",
    month: monthText(slot + epoch),
    questions,
  }));
}

/** A month as a line posts it: how it ends, and whether money that the question is about lapsed in it. */
interface Posted extends MonthEnd {
  readonly lapsed: boolean;
}

function monthsOf(line: Line, reason: LapseReason | undefined): readonly Posted[] {
  const books = new Books();
  post(line, books);
  const lapsed = books.bookings.flatMap((one) => (one.kind === "lapsed" && one.reason === reason ? one.slot : []));
  return books.months.map((month) => ({ ...month, lapsed: lapsed.includes(month.slot) }));
}

function differs(one: Posted, other: Posted): boolean {
  const names = Object.keys(one.sums) as (keyof MonthEnd["sums"])[];
  return one.lapsed !== other.lapsed || names.some((name) => one.sums[name] !== other.sums[name]);
}
