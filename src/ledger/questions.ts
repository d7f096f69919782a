import { amountText } from "../values/amount.js";
import { monthText } from "../values/month.js";
import { Books, type MonthEnd } from "./books.js";
import type { Finding, OpenQuestion } from "./ledger.js";
import type { Line } from "./line.js";
import { post } from "./post.js";

/** Something that is left open, with a line for every answer; the first is the one that was computed with. */
export interface Question {
  readonly term: string;
  readonly answers: readonly { readonly reading: string; readonly line: Line }[];
  /** The month from which a difference counts. */
  readonly from: number;
}

/**
 * The questions whose answer makes a difference: the line is posted under each answer, and where two of them part there is a
 * finding, with what each makes of the balance then and at the end.
 */
export function whereItMatters(questions: readonly Question[], epoch: number): Finding[] {
  const findings = new Map<number, OpenQuestion[]>();
  for (const { term, answers, from } of questions) {
    const told = answers.map(({ reading, line }) => ({ reading, ends: monthEnds(line) }));
    const [first, ...others] = told.map(({ ends }) => ends);
    const parted = first!.findIndex(
      (end, place) => end.slot >= from && others.some((other) => differs(end, other[place]!)),
    );
    if (parted === -1) continue;
    const readings = told.map(({ reading, ends }) => ({
      reading,
      closing: amountText(ends[parted]!.saldo),
      balance: amountText(ends.at(-1)!.saldo),
    }));
    const { slot } = first![parted]!;
    findings.set(slot, [...(findings.get(slot) ?? []), { term, readings }]);
  }
  return [...findings].map(([slot, questions]) => ({
    code: "needs-local-rule",
    month: monthText(slot + epoch),
    questions,
  }));
}

function monthEnds(line: Line): readonly MonthEnd[] {
  const books = new Books();
  post(line, books);
  return books.months;
}

function differs(one: MonthEnd, other: MonthEnd): boolean {
  return (Object.keys(one.sums) as (keyof MonthEnd["sums"])[]).some((name) => one.sums[name] !== other.sums[name]);
}
