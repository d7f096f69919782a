import { becauseShareOfBase, type ShareCitations } from "../accrual/because.js";
import { accrue, type ShareTerms } from "../accrual/share-of-base.js";
import { article14, article33, article610, article69 } from "../articles/sociaal-werk/index.js";
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
import type { Line, LineRules, MonthRule } from "../ledger/line.js";
import { openLedger } from "../ledger/open.js";
import { post } from "../ledger/post.js";
import { totalsBetween } from "../ledger/rows.js";
import { exactToTheEnd, hundredthsOf, perMilleOf, roundedAtEachStep } from "../values/amount.js";
import { frozen } from "../values/frozen.js";
import { monthOf, type MonthNumber, monthText, never } from "../values/month.js";
import { at, covers, type Monthly, monthly, type Term, valueIn } from "../values/timeline.js";
import type { Scheme } from "./scheme.js";

const { rate, base, window, lapse, excludedCategories, excludedBornBefore, excludedInServiceOn } = article33.terms;
const holiday = article69.terms;
const yearEnd = article610.terms;
const { fullTimeWeek } = article14.terms;

const epoch = monthOf(rate.inForce.from);
/** From this month on every term keeps its last value. */
const settled = monthOf(rate.values.at(-1)!.from);
const fullTimeHours = hundredthsOf(fullTimeWeek.values[0].value);
const yearEndPercentages = [yearEnd.percentage, yearEnd.percentage55, yearEnd.percentage35];

const shareTerms = monthly(epoch, settled, (month): ShareTerms => ({
  rate: compiled(rate, month, perMilleOf),
  holidayShare: compiled(holiday.percentage, month, perMilleOf),
  holidayMinimum: compiled(holiday.minimum, month, hundredthsOf),
  yearEndShares: yearEndPercentages.map((percentage) => compiled(percentage, month, perMilleOf)),
  yearEndMinimum: compiled(yearEnd.minimum, month, hundredthsOf),
  fullTimeWeek: fullTimeHours,
}));

/** The value of a term in a month as a whole number; 0 where there is none. */
function compiled(term: Term<string>, month: MonthNumber, compile: (value: string) => number): number {
  const dated = valueIn(term, month);
  return "value" in dated ? compile(dated.value) : 0;
}

const limits = {
  epoch,
  fullTimeWeek: fullTimeHours,
  variantsThrough: monthOf(yearEnd.percentage55.inForce.through!) - epoch,
};

const shareCitations: ShareCitations = {
  accrual: citationOf(rate),
  holidayAllowance: { percentage: citationOf(holiday.percentage), minimum: citationOf(holiday.minimum) },
  yearEndAllowances: yearEndPercentages.map((term) => ({
    percentage: citationOf(term),
    minimum: citationOf(yearEnd.minimum),
  })),
};

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
const minimumMattersBelow = hundredthsOf(holiday.minimumMatters.values[0].value);

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
  terms: frozen({
    rate,
    base,
    window,
    lapse,
    excludedCategories,
    excludedBornBefore,
    excludedInServiceOn,
    holidayAllowance: holiday.percentage,
    holidayAllowanceMinimum: holiday.minimum,
    yearEndAllowance: yearEnd.percentage,
    yearEndAllowance55: yearEnd.percentage55,
    yearEndAllowance35: yearEnd.percentage35,
    yearEndAllowanceMinimum: yearEnd.minimum,
    fullTimeWeek,
  }),
  open(facts, options) {
    const parsed = parse(facts, options);
    const line = lineOf(parsed);
    const account = post(line, null);
    return openLedger({
      scheme: loopbaanbedrag.id,
      by: "months",
      epoch,
      line,
      account,
      columns: totalsBetween,
      findings: () => [...provisional(parsed, account), ...assumedTerms(parsed, account), ...monthFindings(parsed)],
      own: {},
      readings: parsed.readings,
      reasons: reasonsFor(parsed),
    }) as Ledger<LoopbaanbedragReadings>;
  },
};

/** The facts behind the border. */
export function parse(facts: unknown, options: unknown): ParsedLoopbaanbedrag {
  return parseLoopbaanbedrag(facts, options, limits);
}

/** The line of cents of one person, ready to be posted. */
export function lineOf(parsed: ParsedLoopbaanbedrag): Line & { readonly accrued: readonly number[] } {
  const { span, pay, movements, readings } = parsed;
  const { first, last, exit } = span;
  const from = allowancesFrom(readings);
  const excluded = excludedOf(parsed);
  // Before the first month where employment had ended by then: nothing accrues.
  const end = Math.max(first - 1, Math.min(last, exit));
  const accrued =
    readings.rounding === "once"
      ? accrue(exactToTheEnd, pay, shareTerms, from, excluded, first, end)
      : accrue(roundedAtEachStep, pay, shareTerms, from, excluded, first, end);
  return { first, last, exit, exitOn: null, accrued, turns: movements, toCome: 0, rules: rulesUnder(readings) };
}

function allowancesFrom({ allowancesInBaseFrom }: LoopbaanbedragReadings): number {
  return allowancesInBaseFrom === null ? never : monthOf(allowancesInBaseFrom) - epoch;
}

const shortWindow = window.values[0];
const longWindow = window.values.find(({ value }) => value !== shortWindow.value)!;

/** The window and the lapse month by month, with the longer window from a month on, and with the relief or without. */
function monthRules(longFrom: MonthNumber, relief: Relief): Monthly<MonthRule> {
  const isSuspended = (month: MonthNumber) => relief === "applied" && isRelief(month);
  return monthly(epoch, Math.max(settled, longFrom), (month) => ({
    window: (month < longFrom ? shortWindow : longWindow).value,
    lapse: isSuspended(month) ? "suspended" : isSuspended(month - 1) ? "resumes" : "runs",
  }));
}

type Relief = LoopbaanbedragReadings["lapseRelief2018"];

function isRelief(month: MonthNumber): boolean {
  return lapse.values.some((dated) => dated.value === "suspended" && covers(dated, month));
}

const usualMonthRules = {
  applied: monthRules(monthOf(longWindow.from), "applied"),
  "not-applied": monthRules(monthOf(longWindow.from), "not-applied"),
};

function rulesUnder({ sixtyMonthsFrom, lapseRelief2018, monthOrder, awardedMoney }: LoopbaanbedragReadings): LineRules {
  const months =
    sixtyMonthsFrom === longWindow.from
      ? usualMonthRules[lapseRelief2018]
      : monthRules(monthOf(sixtyMonthsFrom), lapseRelief2018);
  return { months, monthOrder, awardedMoney, spending: "as-it-happened", lapsed: "is-passed-by", atExit };
}

const atExit = { money: "lapses", debt: "stays" } as const;

function isExcludedGeneration({ birthDate, start }: ParsedLoopbaanbedrag): boolean {
  return birthDate < excludedBornBefore.values[0].value && start <= excludedInServiceOn.values[0].value;
}

function excludedOf(parsed: ParsedLoopbaanbedrag): readonly boolean[] {
  return isExcludedGeneration(parsed) ? excludedWhoever : excludedByCategory;
}

function reasonsFor(parsed: ParsedLoopbaanbedrag): Reasons {
  const { pay, readings, birthDate, start } = parsed;
  const from = allowancesFrom(readings);
  const excluded = excludedOf(parsed);
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
  const findings: Finding[] = [];
  for (let slot = span.first; slot <= Math.min(span.last, span.exit); slot++) {
    const month = pay[slot]!;
    if (excluded[month.category]) {
      findings.push({ code: "excluded", month: monthText(slot + epoch) });
    } else if (
      slot >= from &&
      at(shareTerms, slot).holidayMinimum === 0 &&
      month.holidayAllowance === null &&
      month.salary > 0 &&
      month.salary * fullTimeHours < minimumMattersBelow * month.hoursPerWeek
    ) {
      findings.push({ code: "minimum-unknown", month: monthText(slot + epoch), citation: citationOf(holiday.minimum) });
    }
  }
  return findings;
}

/** The terms that can rest on an assumption, and what they enter. */
const assumptions = [
  { name: "rate", term: rate, enters: "accrual" },
  { name: "base", term: base, enters: "base" },
  { name: "holidayAllowance", term: holiday.percentage, enters: "holidayAllowance" },
  { name: "yearEndAllowance", term: yearEnd.percentage, enters: "yearEndAllowance" },
  { name: "excludedCategories", term: excludedCategories, enters: "excluded-category" },
  { name: "excludedBornBefore", term: excludedBornBefore, enters: "excluded-generation" },
  { name: "excludedInServiceOn", term: excludedInServiceOn, enters: "excluded-generation" },
  { name: "window", term: window, enters: "lapse" },
  { name: "lapse", term: lapse, enters: "lapse" },
] as const;

const assumed = assumptions.flatMap(({ name, term, enters }) =>
  term.values
    .filter(({ standing }) => standing === "assumed")
    .map(({ from, through, citation }) => ({
      enters,
      first: monthOf(from) - epoch,
      last: through === null ? never : monthOf(through) - epoch,
      finding: { code: "assumed-term", term: name, citation, from, through } as const,
    })),
);

function assumedTerms(parsed: ParsedLoopbaanbedrag, account: Account): Finding[] {
  const { span, pay, readings } = parsed;
  const allowances = allowancesFrom(readings);
  const excluded = excludedOf(parsed);
  const byExclusion = isExcludedGeneration(parsed) ? "excluded-generation" : "excluded-category";
  const entersIn = (enters: (typeof assumed)[number]["enters"], slot: number) => {
    if (enters === "lapse") return account.built > 0;
    if (slot > span.exit) return false;
    const month = pay[slot]!;
    if (excluded[month.category]) return enters === byExclusion;
    if (enters === "accrual") return true;
    if (slot < allowances) return false;
    if (enters === "holidayAllowance") return month.holidayAllowance === null;
    if (enters === "yearEndAllowance") return month.yearEndAllowance === null && month.yearEndVariant === 0;
    return enters === "base";
  };
  return assumed
    .filter(({ enters, first, last }) => {
      for (let slot = Math.max(first, span.first); slot <= Math.min(last, span.last); slot++) {
        if (entersIn(enters, slot)) return true;
      }
      return false;
    })
    .map(({ finding }) => ({ ...finding }));
}

const presumedFrom = monthOf(rate.values.find((value) => "provisional" in value)!.from) - epoch;

/** The agreement has run out: what was computed for the months since rests on its going on. */
function provisional({ span, movements }: ParsedLoopbaanbedrag, account: Account): Finding[] {
  const moved = movements.some(({ slot }) => slot >= presumedFrom && slot <= span.last);
  const concerned = span.exit >= presumedFrom || account.saldo !== 0 || moved;
  if (span.last < presumedFrom || !concerned) return [];
  const from = monthText(Math.max(presumedFrom, span.first) + epoch);
  return [{ code: "provisional", from, through: monthText(span.last + epoch) }];
}

function citationOf({ values }: Term<unknown>): string {
  return values[0].citation;
}
