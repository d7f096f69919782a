import { type YearAmount, yearAmountOf } from "../accrual/year-amount.js";
import { article173, article174, hilversum, type LocalArticle, national } from "../articles/gemeenten/index.js";
import { byTurn, type Movement, turnOf } from "../facts/bookings.js";
import {
  type GemeentelijkLoopbaanbudgetFacts,
  type GemeentelijkLoopbaanbudgetReadings,
  type ParsedGemeentelijkLoopbaanbudget,
  parseGemeentelijkLoopbaanbudget,
  type Saving,
} from "../facts/gemeentelijk-loopbaanbudget.js";
import type { Regulation } from "../facts/regulation.js";
import type { Account } from "../ledger/account.js";
import type { BookedLapse } from "../ledger/books.js";
import { type Kept, lastDayOf, type Lots, savingEnds, yearEnds } from "../ledger/deadlines.js";
import { becauseLeftAtExit, type Reasons } from "../ledger/entries.js";
import type { Finding, WithoutEffect } from "../ledger/ledger.js";
import {
  type Deadline,
  type DeadlineReason,
  everyMonthStands,
  type Grant,
  type Line,
  type Turn,
} from "../ledger/line.js";
import { openLedger } from "../ledger/open.js";
import { post } from "../ledger/post.js";
import { type Question, whereItMatters } from "../ledger/questions.js";
import { type Columns, totalsBetween } from "../ledger/rows.js";
import type {
  Advance,
  AdvanceApproved,
  CoveredSpend,
  DebtWaived,
  PastDeadline,
  Return,
  SavingAgreed,
  YearGrant,
  YearLedger,
} from "../ledger/year-ledger.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import type { Citation } from "../values/citation.js";
import { frozen } from "../values/frozen.js";
import { january, monthOf, monthText, yearOf } from "../values/month.js";
import type { Scheme } from "./scheme.js";

/** A regulation of the shelf, as facts can state one. */
function regulationOf({ number, terms }: LocalArticle): Regulation {
  const valueOf = <V>({ values }: { readonly values: readonly { readonly value: V }[] }) => values[0]?.value ?? null;
  const { from, through } = terms.yearAmount.inForce;
  return {
    name: number,
    yearAmount: terms.yearAmount.values[0].value,
    firstYear: yearOf(monthOf(from)),
    lastYear: yearOf(monthOf(through!)),
    carryOver: valueOf(terms.carryOver)!,
    advance: valueOf(terms.advance)!,
    partTime: valueOf(terms.partTime),
    midYear: valueOf(terms.midYear),
    afterLastYear: valueOf(terms.afterLastYear),
    onExitWithAdvance: valueOf(terms.onExitWithAdvance),
  };
}

/**
 * The regulations of the individueel loopbaanbudget that facts can name, as data: to look at, or to write down a local one
 * from with {@link defineRegulation}. `null` is: no source says.
 *
 * @example
 * ```ts
 * regulations.hilversum.carryOver; //=> "automatic"
 * regulations.hilversum.afterLastYear; //=> null
 * ```
 */
export const regulations = frozen({ national: regulationOf(national), hilversum: regulationOf(hilversum) });

const shelf: ReadonlyMap<Regulation, LocalArticle> = new Map<Regulation, LocalArticle>([
  [regulations.national, national],
  [regulations.hilversum, hilversum],
]);

/** What a regulation leaves open when it says `null`: every answer, the one computed with first. */
const answers = {
  partTime: ["no-reduction", "pro-rata"],
  midYear: ["full-year", "pro-rata"],
  afterLastYear: ["lapse", "keep"],
  onExitWithAdvance: ["recover", "waive"],
  leftAtExit: ["lapse", "keep"],
  yearOfSpending: ["year-of-payment", "year-of-agreement"],
} as const;

type Term = keyof typeof answers;
type Answers = { readonly [Name in Term]: (typeof answers)[Name][number] };

/** The contract counts part-time against this week. */
const fullTimeWeek = hundredthsOf("36");

/**
 * The individueel loopbaanbudget of the municipalities (CAR 17:3), 2013 through 2015: a budget for each year, under the
 * national rules, those of Hilversum, or a local regulation of one's own. Euro.
 */
export const gemeentelijkLoopbaanbudget: Scheme<
  GemeentelijkLoopbaanbudgetFacts,
  GemeentelijkLoopbaanbudgetReadings,
  YearLedger<GemeentelijkLoopbaanbudgetReadings>
> = {
  id: "gemeenten/loopbaanbudget",
  unit: "EUR",
  terms: frozen({
    yearAmount: article173.terms.yearAmount,
    carryOver: article173.terms.carryOver,
    carryOverInHilversum: hilversum.terms.carryOver,
    savedThrough: article173.terms.savedThrough,
    advance: article173.terms.advance,
    advanceInHilversum: hilversum.terms.advance,
    partTime: article173.terms.partTime,
    midYear: article173.terms.midYear,
    afterLastYear: article173.terms.afterLastYear,
    afterLastYearInHilversum: hilversum.terms.afterLastYear,
    onExitWithAdvance: article173.terms.onExitWithAdvance,
    planEvery: article174.terms.planEvery,
  }),
  open(facts, options) {
    const parsed = parseGemeentelijkLoopbaanbudget(facts, options, regulations);
    const { span, regulation, readings } = parsed;
    const line = lineOf(parsed, firstAnswers(regulation));
    const account = post(line, null);
    return openLedger({
      scheme: gemeentelijkLoopbaanbudget.id,
      by: "years",
      epoch: span.epoch,
      line,
      account,
      columns,
      findings: () => [...withoutEffect(parsed), ...whereItMatters(questionsOf(parsed), span.epoch)],
      own: { advance: advanceOf(account), regulation },
      readings,
      reasons: reasonsFor(parsed),
    });
  },
};

const columns: Columns = (before, after) => ({
  ...totalsBetween(before, after),
  waived: amountText(after.waived - before.waived),
});

function advanceOf({ approved, saldo, limit }: Account): Advance {
  return {
    approved: amountText(approved),
    outstanding: amountText(Math.max(0, -saldo)),
    limit: amountText(Math.max(0, limit)),
  };
}

/** What the regulation says, and where it says nothing the first answer. */
function firstAnswers({ partTime, midYear, afterLastYear, onExitWithAdvance }: Regulation): Answers {
  return {
    partTime: partTime ?? answers.partTime[0],
    midYear: midYear ?? answers.midYear[0],
    afterLastYear: afterLastYear ?? answers.afterLastYear[0],
    onExitWithAdvance: onExitWithAdvance ?? answers.onExitWithAdvance[0],
    leftAtExit: answers.leftAtExit[0],
    yearOfSpending: answers.yearOfSpending[0],
  };
}

/** The line of cents of one person under certain answers, ready to be posted. */
function lineOf(parsed: ParsedGemeentelijkLoopbaanbudget, answered: Answers): Line {
  const { span, regulation } = parsed;
  const { first, last, exit, exitOn } = span;
  const grants = grantsOf(parsed, answered);
  const movements = movementsUnder(parsed, answered);
  const rank = ({ kind }: Turn) => (kind === "grant" ? 0 : kind === "deadline" ? 2 : 1);
  const turns = [...grants, ...movements, ...deadlinesOf(parsed, answered, grants, movements)];
  const drawable = regulation.advance === "on-approval" && exit >= first;
  return {
    first,
    last,
    exit,
    exitOn,
    accrued: null,
    turns: turns.sort((a, b) => byTurn(a, b) || rank(a) - rank(b)),
    toCome: drawable ? yearAmounts(parsed, answered, null).reduce((sum, { cents }) => sum + cents, 0) : 0,
    rules: {
      months: everyMonthStands,
      monthOrder: "accrue-spend-lapse",
      awardedMoney: "protected",
      spending: "as-covered",
      lapsed: "leaves-the-line",
      atExit: {
        money: answered.leftAtExit === "lapse" ? "lapses" : "stays",
        debt: answered.onExitWithAdvance === "waive" ? "waived" : "stays",
      },
    },
  };
}

/** The amounts of all years of the ledger with a day in service. */
function yearAmounts(
  { regulation, start, hours, span }: ParsedGemeentelijkLoopbaanbudget,
  answered: Answers,
  end: string | null,
) {
  const { yearAmount, firstYear, lastYear } = regulation;
  const { partTime, midYear } = answered;
  const terms = {
    yearAmount: hundredthsOf(yearAmount),
    partTime: hours ? partTime : "no-reduction",
    midYear,
    fullTimeWeek,
  } as const;
  const amounts: YearAmount[] = [];
  for (let year = Math.max(firstYear, yearOf(span.first + span.epoch)); year <= lastYear; year++) {
    const amount = yearAmountOf(year, terms, { start, end, hours });
    if (amount) amounts.push(amount);
  }
  return amounts;
}

/** The amounts that come, each with what an advance counted on: the same, as if no end of service were known. */
function grantsOf(parsed: ParsedGemeentelijkLoopbaanbudget, answered: Answers): Grant[] {
  const { span, end, regulation } = parsed;
  const expected = new Map(yearAmounts(parsed, answered, null).map(({ year, cents }) => [year, cents]));
  return yearAmounts(parsed, answered, end).map(({ year, on, cents }) => ({
    kind: "grant",
    on,
    ...turnOf("grant", on, span),
    lot: { slot: slotOf(year, parsed), amount: cents },
    toCome: regulation.advance === "on-approval" ? expected.get(year)! : 0,
  }));
}

/** Where the money of a year lies on the line: in its first month in the ledger. */
function slotOf(year: number, { span: { first, epoch } }: ParsedGemeentelijkLoopbaanbudget): number {
  return Math.max(first, january(year) - epoch);
}

/** The events, each in the year it counts for; money that comes back in a later year than it was spent is of that later year. */
function movementsUnder(parsed: ParsedGemeentelijkLoopbaanbudget, { yearOfSpending }: Answers): Movement[] {
  const { movements, agreedOn, span } = parsed;
  const dated =
    yearOfSpending === "year-of-payment"
      ? movements
      : movements.map((movement) => {
          const on = agreedOn.get(movement.id) ?? movement.on;
          return { ...movement, on, ...turnOf(movement.kind, on, span) };
        });
  const yearSpent = new Map(dated.map(({ id, slot }) => [id, yearOf(slot + span.epoch)]));
  return dated.map((movement) => {
    const year = yearOf(movement.slot + span.epoch);
    if (movement.kind !== "refund" || yearSpent.get(movement.of!) === year) return movement;
    return { ...movement, into: slotOf(year, parsed) };
  });
}

/** The days on which money lapses, as far as the saving of it is known at the end of the ledger. */
function deadlinesOf(
  parsed: ParsedGemeentelijkLoopbaanbudget,
  { afterLastYear }: Answers,
  grants: readonly Grant[],
  movements: readonly Movement[],
): Deadline[] {
  const { span, savings, regulation } = parsed;
  const { carryOver, lastYear } = regulation;
  const of = (slot: number) => yearOf(slot + span.epoch);
  const slots = [...grants.map(({ lot }) => lot.slot), ...movements.flatMap(({ into }) => into ?? [])];
  const lots: Lots = {
    years: [...new Set(slots.map(of))].sort((a, b) => a - b),
    slotOf: (year) => slotOf(year, parsed),
  };
  const through = Math.max(lastYear, of(span.last));
  if (carryOver === "automatic") {
    return afterLastYear === "keep" ? [] : yearEnds(lots, lastYear, through, [], () => "after-last-year", span);
  }
  const kept = savings
    .filter((saving) => saving.slot <= span.last && whyNoSaving(saving) === null)
    .map((saving): Kept => ({ ...saving, through: keptThrough(saving, regulation) }));
  const reasonOf = (year: number, end: number) => (year === end ? "year-end" : "saving-ended");
  return [...yearEnds(lots, of(span.first), through, kept, reasonOf, span), ...savingEnds(lots, kept, span)];
}

/** Saved money stands through the agreed day, at the latest through the last year. */
function keptThrough({ through }: Saving, { lastYear }: Regulation): string {
  return through < lastDayOf(lastYear) ? through : lastDayOf(lastYear);
}

/** Why the agreement to save has no effect: period and goal must be agreed, in time, and recorded in the plan (ILB-31). */
function whyNoSaving({ on, year, through, goal, recordedInPop }: Saving): WithoutEffect | null {
  if (!recordedInPop) return "not-recorded-in-pop";
  if (goal.trim() === "") return "no-goal";
  if (on > lastDayOf(year)) return "agreed-after-its-year";
  return through <= lastDayOf(year) ? "period-within-its-year" : null;
}

function whyNoAdvance({ advance }: Regulation): WithoutEffect | null {
  return advance === "none" ? "no-advance" : null;
}

/** Agreements to save and approvals that change nothing: one finding a month. Where money goes on by itself none is needed. */
function withoutEffect({ span, savings, movements, regulation }: ParsedGemeentelijkLoopbaanbudget): Finding[] {
  const findings = new Map<number, { events: string[]; reasons: WithoutEffect[] }>();
  for (const { kind, id, slot } of movements) {
    if (slot > span.last) break;
    const saving = regulation.carryOver === "automatic" ? undefined : savings.find((one) => one.id === id);
    const why = kind === "advance" ? whyNoAdvance(regulation) : saving ? whyNoSaving(saving) : null;
    if (why === null) continue;
    const { events, reasons } = findings.get(slot) ?? { events: [], reasons: [] };
    findings.set(slot, { events: [...events, id], reasons: [...reasons, why] });
  }
  return [...findings].map(([slot, found]) => ({
    code: "without-effect",
    month: monthText(slot + span.epoch),
    ...found,
  }));
}

/** What the regulation does not say, and what no regulation says: what is left at the exit, and which year pays. */
function questionsOf(parsed: ParsedGemeentelijkLoopbaanbudget): Question[] {
  const { regulation, hours, agreedOn, movements, span } = parsed;
  const first = firstAnswers(regulation);
  const isOpen: Readonly<Record<Term, boolean>> = {
    partTime: regulation.partTime === null && hours !== null,
    midYear: regulation.midYear === null,
    afterLastYear: regulation.afterLastYear === null,
    onExitWithAdvance: regulation.onExitWithAdvance === null,
    leftAtExit: true,
    yearOfSpending: agreedOn.size > 0,
  };
  const paidFrom = movements.find(({ id }) => agreedOn.has(id))?.slot ?? span.first;
  return (Object.keys(answers) as Term[])
    .filter((term) => isOpen[term])
    .map((term) => ({
      term,
      answers: answers[term].map((reading) => ({ reading, line: lineOf(parsed, { ...first, [term]: reading }) })),
      from: term === "yearOfSpending" ? paidFrom : span.first,
    }));
}

function reasonsFor(parsed: ParsedGemeentelijkLoopbaanbudget): Reasons {
  const { regulation, span, end, savings, approvedBy } = parsed;
  const cited = citationsOf(regulation);
  const answered = firstAnswers(regulation);
  const granted = (slot: number): YearGrant => {
    const year = yearOf(slot + span.epoch);
    const { exact, monthsServed, hours } = yearAmounts(parsed, answered, end).find((one) => one.year === year)!;
    return {
      rule: "year-amount",
      citation: cited.yearAmount,
      inputs: {
        year,
        yearAmount: amountText(hundredthsOf(regulation.yearAmount)),
        monthsServed: answered.midYear === "pro-rata" ? partOf(monthsServed.text()) : null,
        hoursPerWeek: hours?.text() ?? null,
        fullTimeWeek: amountText(fullTimeWeek),
        unrounded: exact.text(),
      },
    };
  };
  const pastDeadline =
    (rule: DeadlineReason, citation: Citation) =>
    ({ amount, kept, from }: BookedLapse): PastDeadline => {
      const year = yearOf(from[0]!.slot + span.epoch);
      return { rule, citation, inputs: { year, left: amountText(amount + kept), kept: amountText(kept) } };
    };
  return {
    accrued: granted,
    moved: {
      spend: ({ movement, amount, saldo, limit }): CoveredSpend => {
        const asked = movement.amount!;
        const amounts = { asked: amountText(asked), uncovered: amountText(asked - amount) };
        const after = { limit: amountText(limit), balance: amountText(saldo) };
        return { rule: "covered-spend", citation: cited.advance, inputs: { ...amounts, ...after } };
      },
      refund: ({ movement, saldo }): Return => {
        const year = movement.into === null ? null : yearOf(movement.into + span.epoch);
        const amounts = { asked: amountText(movement.amount!), year, balance: amountText(saldo) };
        return { rule: "return", citation: cited.carryOver, inputs: { of: movement.of!, ...amounts } };
      },
      save: ({ movement }): SavingAgreed => {
        const saving = savings.find(({ id }) => id === movement.id)!;
        const { year, through, goal } = saving;
        const counts = { keptThrough: keptThrough(saving, regulation), withoutEffect: whyNoSaving(saving) };
        return { rule: "saving-agreed", citation: cited.carryOver, inputs: { year, through, goal, ...counts } };
      },
      advance: ({ movement, limit }): AdvanceApproved => {
        const inputs = { approvedBy: approvedBy.get(movement.id)!, limit: amountText(limit) };
        const counts = { withoutEffect: whyNoAdvance(regulation) };
        return { rule: "advance-approved", citation: cited.advance, inputs: { ...inputs, ...counts } };
      },
    },
    lapsed: {
      "year-end": pastDeadline("year-end", cited.carryOver),
      "saving-ended": pastDeadline("saving-ended", cited.carryOver),
      "after-last-year": pastDeadline("after-last-year", cited.afterLastYear),
      exit: becauseLeftAtExit(cited.regulation),
    },
    waived: ({ saldo, amount }): DebtWaived => {
      return { rule: "waived", citation: cited.onExitWithAdvance, inputs: { balance: amountText(saldo - amount) } };
    },
  };
}

/** The months served, where they are not all there are. */
function partOf(months: string): string | null {
  return months === "12.00" ? null : months;
}

/** Where a regulation says what it says: a named one in the articles of the shelf, any other in itself. */
function citationsOf(regulation: Regulation) {
  const itself = `gemeenten/${regulation.name}`;
  const terms = shelf.get(regulation)?.terms;
  const cited = (term: keyof LocalArticle["terms"]): Citation => terms?.[term].values[0]?.citation ?? itself;
  return {
    regulation: itself,
    yearAmount: cited("yearAmount"),
    carryOver: cited("carryOver"),
    advance: cited("advance"),
    afterLastYear: cited("afterLastYear"),
    onExitWithAdvance: cited("onExitWithAdvance"),
  };
}
