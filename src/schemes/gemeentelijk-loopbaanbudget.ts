import { terms173, terms174, hilversum } from "../articles/gemeenten/index.js";
import {
  type GemeentelijkLoopbaanbudgetFacts,
  type GemeentelijkLoopbaanbudgetReadings,
  type ParsedGemeentelijkLoopbaanbudget,
  parseGemeentelijkLoopbaanbudget,
} from "../facts/gemeentelijk-loopbaanbudget.js";
import { answers, firstAnswers, type OpenQuestionName, type Regulation } from "../facts/regulation.js";
import type { Account } from "../ledger/account.js";
import { becauseLeftAtExit, type Reasons } from "../ledger/entries.js";
import type { Finding, WithoutEffect } from "../ledger/ledger.js";
import { openLedger } from "../ledger/open.js";
import { post } from "../ledger/post.js";
import { type Question, whereItMatters } from "../ledger/questions.js";
import { type Columns, usualColumns } from "../ledger/rows.js";
import { withoutAgreement } from "../jaargesprek/carried.js";
import { becauseCovered, becausePastDeadline, becauseReturned, becauseWaived } from "../ledger/year-because.js";
import type { Advance, AdvanceApproved, SavingAgreed, YearGrant, YearLedger } from "../ledger/year-ledger.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import { frozen } from "../values/frozen.js";
import { monthOf, monthText, yearOf } from "../values/month.js";
import { knownSince } from "./knowledge.js";
import { citationsOf, regulations } from "./regulations.js";
import { keptThrough, whyNoSaving } from "./saving.js";
import type { Scheme } from "./scheme.js";
import { fullTimeWeek, yearAmounts, yearLineOf } from "./year-line.js";

const since = knownSince([terms173.yearAmount], monthOf(terms173.yearAmount.inForce.from));

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
    yearAmount: terms173.yearAmount,
    carryOver: terms173.carryOver,
    carryOverInHilversum: hilversum.terms.carryOver,
    savedThrough: terms173.savedThrough,
    advance: terms173.advance,
    advanceInHilversum: hilversum.terms.advance,
    partTime: terms173.partTime,
    midYear: terms173.midYear,
    afterLastYear: terms173.afterLastYear,
    afterLastYearInHilversum: hilversum.terms.afterLastYear,
    onExitWithAdvance: terms173.onExitWithAdvance,
    planEvery: terms174.planEvery,
  }),
  open(facts, options) {
    const parsed = parseGemeentelijkLoopbaanbudget(facts, options, regulations, since);
    const { span, regulation, readings } = parsed;
    const line = yearLineOf(parsed, firstAnswers(regulation));
    const account = post(line, null);
    return openLedger({
      scheme: gemeentelijkLoopbaanbudget.id,
      by: "years",
      epoch: span.epoch,
      line,
      account,
      columns,
      parts: ["years", "entries", "lots", "lapsesAhead", "findings"],
      findings: (entries) => [
        ...withoutEffect(parsed),
        ...whereItMatters(line, questionsOf(parsed), span.epoch),
        ...withoutAgreement(entries, parsed.conversations),
      ],
      own: { advance: advanceOf(account), regulation },
      readings,
      knownOn: parsed.knownOn,
      stated: parsed.stated,
      reasons: reasonsFor(parsed),
    }) as YearLedger<GemeentelijkLoopbaanbudgetReadings>;
  },
};

const columns: Columns = { ...usualColumns, booked: [...usualColumns.booked, "waived"] };

function advanceOf({ approved, saldo, limit }: Account): Advance {
  return {
    approved: amountText(approved),
    outstanding: amountText(Math.max(0, -saldo)),
    limit: amountText(Math.max(0, limit)),
  };
}

function whyNoAdvance({ advance }: Regulation): WithoutEffect | null {
  return advance === "none" ? "no-advance" : null;
}

/** Agreements to save and approvals that change nothing: one finding a month. Where money goes on by itself none is needed. */
function withoutEffect({ span, savings, movements, regulation }: ParsedGemeentelijkLoopbaanbudget): Finding[] {
  const findings = new Map<number, { events: string[]; reasons: WithoutEffect[] }>();
  for (const { kind, id, slot } of movements) {
    if (slot > span.last) break;
    const saving = savings.find((one) => one.id === id);
    const why = kind === "advance" ? whyNoAdvance(regulation) : saving ? whyNoSaving(saving, regulation) : null;
    if (why === null || why === "goes-on-by-itself") continue;
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
  const asked = (of: ParsedGemeentelijkLoopbaanbudget, term: OpenQuestionName, from: number): Question => ({
    term,
    taken: answers[term][0],
    others: answers[term]
      .slice(1)
      .map((reading) => ({ reading, line: () => yearLineOf(of, { ...first, [term]: reading }) })),
    from,
  });
  const isOpen = {
    partTime: regulation.partTime === null && hours !== null,
    midYear: regulation.midYear === null,
    afterLastYear: regulation.afterLastYear === null,
    onExitWithAdvance: regulation.onExitWithAdvance === null,
    leftAtExit: true,
  };
  const open = (Object.keys(isOpen) as (keyof typeof isOpen)[]).filter((term) => isOpen[term]);
  const paid = movements.filter(({ id, slot }) => agreedOn.has(id) && slot <= span.last);
  return [
    ...open.map((term) => ({
      ...asked(parsed, term, span.first),
      ...(term === "leftAtExit" && { reason: "exit" as const }),
    })),
    ...paid.map(({ id, slot }) => ({
      ...asked({ ...parsed, agreedOn: new Map([[id, agreedOn.get(id)!]]) }, "yearOfSpending", slot),
      event: id,
    })),
  ];
}

function reasonsFor(parsed: ParsedGemeentelijkLoopbaanbudget): Reasons {
  const { regulation, span, end, savings, approvedBy } = parsed;
  const cited = citationsOf(regulation);
  const answered = firstAnswers(regulation);
  const amounts = yearAmounts(parsed, answered, end);
  const granted = (slot: number, saldo: number): YearGrant => {
    const year = yearOf(slot + span.epoch);
    const { exact, monthsServed, hours } = amounts.get(year)!;
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
        balance: amountText(saldo),
      },
    };
  };
  return {
    accrued: granted,
    moved: {
      spend: becauseCovered(cited.advance),
      refund: becauseReturned(cited.carryOver, span.epoch),
      save: ({ movement }): SavingAgreed => {
        const saving = savings.find(({ id }) => id === movement.id)!;
        const { year, through, goal } = saving;
        const inputs = { year, through, keptThrough: keptThrough(saving, regulation.lastYear), goal };
        const withoutEffect = whyNoSaving(saving, regulation);
        return { rule: "saving-agreed", citation: cited.carryOver, inputs: { ...inputs, withoutEffect } };
      },
      advance: ({ movement, limit }): AdvanceApproved => {
        const inputs = { approvedBy: approvedBy.get(movement.id)!, limit: amountText(limit) };
        const counts = { withoutEffect: whyNoAdvance(regulation) };
        return { rule: "advance-approved", citation: cited.advance, inputs: { ...inputs, ...counts } };
      },
    },
    lapsed: {
      "year-end": becausePastDeadline("year-end", cited.carryOver, span.epoch),
      "saving-ended": becausePastDeadline("saving-ended", cited.carryOver, span.epoch),
      "after-last-year": becausePastDeadline("after-last-year", cited.afterLastYear, span.epoch),
      exit: becauseLeftAtExit(cited.regulation),
    },
    waived: becauseWaived(cited.onExitWithAdvance),
  };
}

/** The months served, where they are not all there are. */
function partOf(months: string): string | null {
  return months === "12.00" ? null : months;
}
