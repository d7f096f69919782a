import { becauseShareOfBase, type ShareCitations } from "../accrual/because.js";
import { accrue } from "../accrual/share-of-base.js";
import {
  type LoopbaanbedragFacts,
  type LoopbaanbedragInterpretations,
  type LoopbaanbedragReadings,
  type ParsedLoopbaanbedrag,
  parseLoopbaanbedrag,
} from "../facts/loopbaanbedrag.js";
import { categories } from "../facts/employment.js";
import type { MonthPay } from "../facts/pay.js";
import type { Account } from "../ledger/account.js";
import { becauseAboveWindow, becauseLeftAtExit, becauseMoved, type Reasons } from "../ledger/entries.js";
import type { Excluded, Finding, Ledger } from "../ledger/ledger.js";
import type { Line, LineRules } from "../ledger/line.js";
import { withoutAgreement } from "../jaargesprek/carried.js";
import { openLedger } from "../ledger/open.js";
import { post } from "../ledger/post.js";
import { usualColumns } from "../ledger/rows.js";
import { exactToTheEnd, roundedAtEachStep } from "../values/amount.js";
import { monthOf, monthText, never } from "../values/month.js";
import { at } from "../values/timeline.js";
import { allowancesCitations, fullTimeHours, isMinimumMissed, variantsThrough } from "./allowances.js";
import { epoch, type Law, lawOn, since, terms } from "./loopbaanbedrag-law.js";
import type { Scheme } from "./scheme.js";
import { type Assumption, assumedTerms, provisional } from "./standing.js";
import { citationOf } from "./terms.js";

const { rate, base, window, lapse, excludedCategories, excludedBornBefore, excludedInServiceOn } = terms;
const { holidayAllowance, holidayAllowanceMinimum, yearEndAllowance } = terms;

const limits = {
  epoch,
  knownSince: since,
  fullTimeWeek: fullTimeHours,
  variantsThrough: variantsThrough - epoch,
};

const shareCitations: ShareCitations = { accrual: citationOf(rate), ...allowancesCitations };

const becauseOf: Reasons["moved"] = {
  opening: becauseMoved("opening", "sociaal-werk/3.3.P"),
  "transfer-in": becauseMoved("transfer-in", "sociaal-werk/3.1"),
  award: becauseMoved("award", "sociaal-werk/3.3.C"),
  release: becauseMoved("release", "sociaal-werk/3.3.C"),
  spend: becauseMoved("spend", "sociaal-werk/3.3.C"),
  refund: becauseMoved("refund", "sociaal-werk/3.3.P"),
  "transfer-out": becauseMoved("transfer-out", "sociaal-werk/3.1"),
};

const excludedWords: readonly string[] = excludedCategories.values[0].value;
const excludedByCategory = categories.map((category) => excludedWords.includes(category));
const excludedWhoever = categories.map(() => true);

/**
 * The loopbaanbedrag: the money part of the Loopbaanbudget of the CAO Sociaal Werk, monthly since July 2015
 * (article 3.3). Euro.
 */
export const loopbaanbedrag: Scheme<
  LoopbaanbedragFacts,
  LoopbaanbedragInterpretations,
  Ledger<LoopbaanbedragReadings>
> = {
  id: "sociaal-werk/loopbaanbedrag",
  unit: "EUR",
  terms,
  open: (facts, options) => ledgerOf(parse(facts, options)),
};

/** The ledger of parsed facts. */
export function ledgerOf(parsed: ParsedLoopbaanbedrag): Ledger<LoopbaanbedragReadings> {
  const { span, conversations, readings, knownOn, stated } = parsed;
  const { presumed, known } = lawOn(knownOn);
  const line = lineOf(parsed);
  const account = post(line, null);
  return openLedger({
    scheme: loopbaanbedrag.id,
    by: "months",
    epoch,
    line,
    account,
    columns: usualColumns,
    parts: ["months", "entries", "lots", "lapsesAhead", "findings"],
    findings: (entries) => [
      ...provisional(presumed, span, isPresumedFor(parsed, account)),
      ...assumedTerms(assumptionsOf(parsed, account), span, known),
      ...monthFindings(parsed),
      ...withoutAgreement(entries, conversations),
    ],
    own: {},
    readings,
    knownOn,
    stated,
    reasons: reasonsFor(parsed),
  }) as Ledger<LoopbaanbedragReadings>;
}

/** The facts behind the border. */
export function parse(facts: unknown, options: unknown): ParsedLoopbaanbedrag {
  return parseLoopbaanbedrag(facts, options, limits);
}

/** The line of cents of one person, ready to be posted. */
export function lineOf(parsed: ParsedLoopbaanbedrag): Line & { readonly accrued: readonly number[] } {
  const { span, pay, movements, readings, knownOn } = parsed;
  const { first, last, exit } = span;
  const law = lawOn(knownOn);
  const from = allowancesFrom(readings);
  const excluded = excludedOf(parsed);
  // Before the first month where employment had ended by then: nothing accrues.
  const end = Math.max(first - 1, Math.min(last, exit));
  const accrued =
    readings.rounding === "once"
      ? accrue(exactToTheEnd, pay, law.shareTerms, from, excluded, first, end)
      : accrue(roundedAtEachStep, pay, law.shareTerms, from, excluded, first, end);
  return { first, last, exit, exitOn: null, accrued, turns: movements, toCome: 0, rules: rulesUnder(readings, law) };
}

/** What goes into the accrual of a person, for whoever asks what another reading of it would have given. */
export function formulaOf(parsed: ParsedLoopbaanbedrag) {
  return {
    terms: lawOn(parsed.knownOn).shareTerms,
    allowancesFrom: allowancesFrom(parsed.readings),
    excluded: excludedOf(parsed),
  };
}

function allowancesFrom({ allowancesInBaseFrom }: LoopbaanbedragReadings): number {
  return allowancesInBaseFrom === null ? never : monthOf(allowancesInBaseFrom) - epoch;
}

function rulesUnder(readings: LoopbaanbedragReadings, law: Law): LineRules {
  const { monthOrder, awardedMoney } = readings;
  const months = law.monthRules(readings);
  return { months, monthOrder, awardedMoney, spending: "as-it-happened", lapsed: "is-passed-by", atExit };
}

const atExit = { money: "lapses", debt: "stays", unsettled: false } as const;

function isExcludedGeneration({ birthDate, start }: Pick<ParsedLoopbaanbedrag, "birthDate" | "start">): boolean {
  return birthDate < excludedBornBefore.values[0].value && start <= excludedInServiceOn.values[0].value;
}

/** The kind of employment on a day, and why it has no loopbaanbedrag; `null` when it has. */
export function exclusionOn({ employee, employment, pay }: LoopbaanbedragFacts, on: string) {
  const month = on.slice(0, 7);
  const row = pay.find((one) => one.month <= month && month <= (one.through ?? one.month));
  const category = row?.category ?? employment.category ?? categories[0];
  const { birthDate } = employee;
  const exclusion: Excluded["rule"] | null = isExcludedGeneration({ birthDate, start: employment.start })
    ? "excluded-generation"
    : excludedWords.includes(category)
      ? "excluded-category"
      : null;
  return { category, exclusion };
}

function excludedOf(parsed: ParsedLoopbaanbedrag): readonly boolean[] {
  return isExcludedGeneration(parsed) ? excludedWhoever : excludedByCategory;
}

function reasonsFor(parsed: ParsedLoopbaanbedrag): Reasons {
  const { pay, readings, birthDate, start } = parsed;
  const from = allowancesFrom(readings);
  const excluded = excludedOf(parsed);
  const { shareTerms } = lawOn(parsed.knownOn);
  const becauseExcluded = ({ category }: MonthPay): Excluded => ({
    rule: isExcludedGeneration(parsed) ? "excluded-generation" : "excluded-category",
    citation: citationOf(excludedCategories),
    inputs: {
      category: categories[category]!,
      birthDate,
      start,
      bornBefore: excludedBornBefore.values[0].value,
      inServiceOn: excludedInServiceOn.values[0].value,
    },
  });
  const becauseShare = (month: MonthPay, slot: number) =>
    readings.rounding === "once"
      ? becauseShareOfBase(exactToTheEnd, month, at(shareTerms, slot), from, slot, shareCitations)
      : becauseShareOfBase(roundedAtEachStep, month, at(shareTerms, slot), from, slot, shareCitations);
  return {
    accrued: (slot) => {
      const month = pay[slot]!;
      return excluded[month.category] ? becauseExcluded(month) : becauseShare(month, slot);
    },
    moved: becauseOf,
    lapsed: {
      window: becauseAboveWindow("window", citationOf(window), epoch, readings.awardedMoney),
      "suspension-ended": becauseAboveWindow("suspension-ended", citationOf(lapse), epoch, readings.awardedMoney),
      exit: becauseLeftAtExit("sociaal-werk/3.3"),
    },
  };
}

/** Months without accrual for who they are, and months in which an unknown minimum can matter. */
function monthFindings(parsed: ParsedLoopbaanbedrag): Finding[] {
  const { span, pay, readings } = parsed;
  const from = allowancesFrom(readings);
  const excluded = excludedOf(parsed);
  const { shareTerms } = lawOn(parsed.knownOn);
  const findings: Finding[] = [];
  for (let slot = span.first; slot <= Math.min(span.last, span.exit); slot++) {
    const month = pay[slot]!;
    if (excluded[month.category]) {
      findings.push({ code: "excluded", month: monthText(slot + epoch) });
    } else if (slot >= from && isMinimumMissed(month, at(shareTerms, slot))) {
      findings.push({
        code: "minimum-unknown",
        month: monthText(slot + epoch),
        citation: citationOf(holidayAllowanceMinimum),
      });
    }
  }
  return findings;
}

/** What can rest on an assumption, and what it enters. */
function assumptionsOf(parsed: ParsedLoopbaanbedrag, account: Account): Assumption[] {
  const { span, pay, readings } = parsed;
  const allowances = allowancesFrom(readings);
  const excluded = excludedOf(parsed);
  const isGeneration = isExcludedGeneration(parsed);
  const inPay = (enters: (month: MonthPay, isExcluded: boolean, slot: number) => boolean) => (slot: number) => {
    const month = slot > span.exit ? undefined : pay[slot];
    return month !== undefined && enters(month, excluded[month.category]!, slot);
  };
  const accrues = inPay((_, isExcluded) => !isExcluded);
  const inBase = inPay((_, isExcluded, slot) => !isExcluded && slot >= allowances);
  const byCategory = inPay((_, isExcluded) => isExcluded && !isGeneration);
  const byGeneration = inPay((_, isExcluded) => isExcluded && isGeneration);
  const lapses = () => account.built > 0;
  return [
    { name: "rate", term: rate, entersIn: accrues },
    { name: "base", term: base, entersIn: inBase },
    {
      name: "holidayAllowance",
      term: holidayAllowance,
      entersIn: inPay(
        (month, isExcluded, slot) => !isExcluded && slot >= allowances && month.holidayAllowance === null,
      ),
    },
    {
      name: "yearEndAllowance",
      term: yearEndAllowance,
      entersIn: inPay(
        (month, isExcluded, slot) =>
          !isExcluded && slot >= allowances && month.yearEndAllowance === null && month.yearEndVariant === 0,
      ),
    },
    { name: "excludedCategories", term: excludedCategories, entersIn: byCategory },
    { name: "excludedBornBefore", term: excludedBornBefore, entersIn: byGeneration },
    { name: "excludedInServiceOn", term: excludedInServiceOn, entersIn: byGeneration },
    { name: "window", term: window, entersIn: lapses },
    { name: "lapse", term: lapse, entersIn: lapses },
  ];
}

/** Whether anything of a person reaches the months in which the agreement is only presumed to go on. */
function isPresumedFor({ span, movements, knownOn }: ParsedLoopbaanbedrag, account: Account): boolean {
  const from = monthOf(lawOn(knownOn).presumed) - epoch;
  return span.exit >= from || account.saldo !== 0 || movements.some(({ slot }) => slot >= from && slot <= span.last);
}
