import { becauseShareOfBase, type ShareCitations } from "../accrual/because.js";
import { row } from "../accrual/allowances.js";
import { accrue, type ShareTerms } from "../accrual/share-of-base.js";
import { article14, article31, article33, article610, article69 } from "../articles/sociaal-werk/index.js";
import { categories } from "../facts/employment.js";
import {
  type LoopbaanbedragFacts,
  type LoopbaanbedragInterpretations,
  type LoopbaanbedragReadings,
  type ParsedLoopbaanbedrag,
  parseLoopbaanbedrag,
} from "../facts/loopbaanbedrag.js";
import { computed } from "../facts/pay.js";
import type { Account, Line, LineRules } from "../ledger/account.js";
import type { Reasons } from "../ledger/entries.js";
import type { Excluded, Finding, Ledger } from "../ledger/ledger.js";
import { openLedger } from "../ledger/open.js";
import { post } from "../ledger/post.js";
import { exactToTheEnd, hundredthsOf, perMilleOf, roundedAtEachStep } from "../values/amount.js";
import { monthOf, monthText } from "../values/month.js";
import { column, type Term } from "../values/timeline.js";
import type { Scheme } from "./scheme.js";

const { rate, base, window, lapse, excludedCategories, excludedBornBefore, excludedInServiceOn } = article33.terms;
const holiday = article69.terms;
const yearEnd = article610.terms;
const { fullTimeWeek } = article14.terms;

const epoch = monthOf(rate.inForce.from);
/** From this month on every term keeps its last value. */
const lastRow = monthOf(rate.values.at(-1)!.from) - epoch;

const shareTerms: Omit<ShareTerms, "allowancesFrom"> = {
  lastRow,
  rate: column(rate, epoch, lastRow + 1, perMilleOf, 0),
  holidayShare: column(holiday.percentage, epoch, lastRow + 1, perMilleOf, 0),
  holidayMinimum: column(holiday.minimum, epoch, lastRow + 1, hundredthsOf, 0),
  yearEndShares: [yearEnd.percentage, yearEnd.percentage55, yearEnd.percentage35].map((term) =>
    column(term, epoch, lastRow + 1, perMilleOf, 0),
  ),
  yearEndMinimum: column(yearEnd.minimum, epoch, lastRow + 1, hundredthsOf, 0),
  fullTimeWeek: hundredthsOf(fullTimeWeek.values[0].value),
};

const limits = {
  epoch,
  fullTimeWeek: shareTerms.fullTimeWeek,
  variantsThrough: monthOf(yearEnd.percentage55.inForce.through!) - epoch,
};

const shareCitations: ShareCitations = {
  accrual: citationOf(rate),
  holidayAllowance: { percentage: citationOf(holiday.percentage), minimum: citationOf(holiday.minimum) },
  yearEndAllowances: [yearEnd.percentage, yearEnd.percentage55, yearEnd.percentage35].map((term) => ({
    percentage: citationOf(term),
    minimum: citationOf(yearEnd.minimum),
  })),
};

const movedCitations: Reasons["moved"] = {
  opening: "sociaal-werk/3.3.P",
  "transfer-in": "sociaal-werk/3.1",
  award: "sociaal-werk/3.3.C",
  release: "sociaal-werk/3.3.C",
  spend: "sociaal-werk/3.3.C",
  refund: "sociaal-werk/3.3.P",
  "transfer-out": "sociaal-werk/3.1",
};

const lapsedCitations: Reasons["lapsed"] = {
  window: citationOf(window),
  "suspension-ended": citationOf(lapse),
  exit: "sociaal-werk/3.1",
};

const isExcludedCategory = categories.map((category) => excludedCategories.values[0].value.some((one) => one === category));
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
  terms: {
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
  },
  open(facts, options) {
    const parsed = parse(facts, options);
    const line = lineOf(parsed);
    const account = post(line, null);
    return openLedger({
      scheme: loopbaanbedrag.id,
      epoch,
      line,
      account,
      findings: [...provisional(parsed, account), ...assumedTerms(parsed), ...monthFindings(parsed)],
      readings: parsed.readings,
      reasons: reasonsFor(parsed),
    });
  },
};

/** The facts behind the border. */
export function parse(facts: unknown, options: unknown): ParsedLoopbaanbedrag {
  return parseLoopbaanbedrag(facts, options, limits);
}

/** The line of cents of one person, ready to be posted. */
export function lineOf(parsed: ParsedLoopbaanbedrag): Line {
  const { span, pay, movements, readings } = parsed;
  const terms = termsUnder(readings);
  const lastAccrual = Math.min(span.last, span.exit);
  const isExcluded = exclusionOf(parsed);
  const accrued =
    readings.rounding === "once"
      ? accrue(exactToTheEnd, pay, terms, span.first, lastAccrual, isExcluded)
      : accrue(roundedAtEachStep, pay, terms, span.first, lastAccrual, isExcluded);
  return { first: span.first, last: span.last, exit: span.exit, accrued, movements, rules: rulesUnder(readings) };
}

function termsUnder({ allowancesInBaseFrom }: LoopbaanbedragReadings): ShareTerms {
  return {
    ...shareTerms,
    allowancesFrom: allowancesInBaseFrom === null ? Infinity : monthOf(allowancesInBaseFrom) - epoch,
  };
}

/** The window and the lapse month by month under the readings chosen. */
function rulesUnder({ sixtyMonthsFrom, lapseRelief2018, monthOrder, awardedMoney }: LoopbaanbedragReadings): LineRules {
  const longFrom = monthOf(sixtyMonthsFrom) - epoch;
  const rows = Math.max(lastRow, longFrom) + 1;
  const months = new Float64Array(rows).fill(window.values[0].value, 0, longFrom);
  months.fill(window.values.at(-1)!.value, longFrom);
  const lapses =
    lapseRelief2018 === "applied"
      ? column(lapse, epoch, rows, (value) => (value === "lapses" ? 1 : 0), 0)
      : new Float64Array(rows).fill(1);
  return { lastRow: rows - 1, window: months, lapses, monthOrder, awardedMoney };
}

function isExcludedGeneration({ birthDate, start }: ParsedLoopbaanbedrag): boolean {
  return birthDate < excludedBornBefore.values[0].value && start <= excludedInServiceOn.values[0].value;
}

function exclusionOf(parsed: ParsedLoopbaanbedrag): (slot: number) => boolean {
  const { category } = parsed.pay;
  return isExcludedGeneration(parsed) ? () => true : (slot) => isExcludedCategory[category[slot]!]!;
}

function reasonsFor(parsed: ParsedLoopbaanbedrag): Reasons {
  const { pay, readings, birthDate, start } = parsed;
  const terms = termsUnder(readings);
  const isExcluded = exclusionOf(parsed);
  const excluded = (slot: number): Excluded => ({
    rule: isExcludedGeneration(parsed) ? "excluded-generation" : "excluded-category",
    citation: citationOf(excludedCategories),
    inputs: { category: categories[pay.category[slot]!]!, birthDate, start },
  });
  const share = (slot: number) =>
    readings.rounding === "once"
      ? becauseShareOfBase(exactToTheEnd, pay, terms, slot, shareCitations)
      : becauseShareOfBase(roundedAtEachStep, pay, terms, slot, shareCitations);
  return {
    accrued: (slot) => (isExcluded(slot) ? excluded(slot) : share(slot)),
    moved: movedCitations,
    lapsed: lapsedCitations,
    awardedMoney: readings.awardedMoney,
  };
}

/** Months without accrual for who they are, and months in which an unknown minimum can matter. */
function monthFindings(parsed: ParsedLoopbaanbedrag): Finding[] {
  const { span, pay, readings } = parsed;
  const terms = termsUnder(readings);
  const isExcluded = exclusionOf(parsed);
  const findings: Finding[] = [];
  for (let slot = span.first; slot <= Math.min(span.last, span.exit); slot++) {
    if (isExcluded(slot)) {
      findings.push({ code: "excluded", month: monthText(slot + epoch) });
    } else if (
      slot >= terms.allowancesFrom &&
      terms.holidayMinimum[row(terms, slot)] === 0 &&
      pay.holidayAllowance[slot] === computed &&
      pay.salary[slot]! > 0 &&
      pay.salary[slot]! * terms.fullTimeWeek < minimumMattersBelow * pay.hoursPerWeek[slot]!
    ) {
      findings.push({ code: "minimum-unknown", month: monthText(slot + epoch), citation: citationOf(holiday.minimum) });
    }
  }
  return findings;
}

/** The terms that rest on an assumption, and what they enter. */
const assumptions = [
  { name: "rate", term: rate, enters: "accrual" },
  { name: "base", term: base, enters: "allowances" },
  { name: "holidayAllowance", term: holiday.percentage, enters: "allowances" },
  { name: "yearEndAllowance", term: yearEnd.percentage, enters: "allowances" },
  { name: "window", term: window, enters: "lapse" },
  { name: "lapse", term: lapse, enters: "lapse" },
] as const;

const assumed = assumptions.flatMap(({ name, term, enters }) =>
  term.values
    .filter(({ standing }) => standing === "assumed")
    .map(({ from, through, citation }) => ({
      enters,
      first: monthOf(from) - epoch,
      last: through === null ? Infinity : monthOf(through) - epoch,
      finding: { code: "assumed-term", term: name, citation, from, through } as const,
    })),
);

function assumedTerms(parsed: ParsedLoopbaanbedrag): Finding[] {
  const { span, readings } = parsed;
  if (isExcludedGeneration(parsed)) return [];
  const { allowancesFrom } = termsUnder(readings);
  const lastAccrual = Math.min(span.last, span.exit);
  return assumed
    .filter(({ enters, first, last }) => {
      const from = Math.max(first, span.first, enters === "allowances" ? allowancesFrom : 0);
      return from <= Math.min(last, enters === "lapse" ? span.last : lastAccrual);
    })
    .map(({ finding }) => finding);
}

const presumedFrom = monthOf(rate.values.find((value) => "provisional" in value)!.from) - epoch;

/** The agreement has run out: what was computed for the months since rests on its going on. */
function provisional({ span }: ParsedLoopbaanbedrag, account: Account): Finding[] {
  const concerned = span.last >= presumedFrom && (span.exit >= presumedFrom || account.saldo !== 0);
  if (!concerned) return [];
  const from = monthText(Math.max(presumedFrom, span.first) + epoch);
  return [{ code: "provisional", from, through: monthText(span.last + epoch) }];
}

function citationOf({ values }: Term<unknown>): string {
  return values[0].citation;
}
