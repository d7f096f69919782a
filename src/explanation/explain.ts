import { choice, object } from "../facts/forms.js";
import { interpretations } from "../facts/interpretations.js";
import { readOrRefuse } from "../facts/read.js";
import type { AnyEntry, AnyLedger } from "../ledger/any.js";
import type { ConversationReview } from "../jaargesprek/review.js";
import type { Finding } from "../ledger/ledger.js";
import type { TermsOn } from "../schemes/scheme.js";
import type { Assessment } from "../spending/assess.js";
import type { TaxAnswer } from "../spending/tax.js";
import type { Comparison } from "../statement/compare.js";
import type { Reconciliation } from "../reconciliation/reconciliation.js";
import type { Forecast } from "../statement/forecast.js";
import type { AnyPayslip } from "../statement/payslip.js";
import type { TransferStatement } from "../statement/transfer-statement.js";
import type { AnyYearStatement } from "../statement/year-statement.js";
import { ContractError } from "../values/contract-error.js";
import { monthOf, monthText } from "../values/month.js";
import { en } from "./en/index.js";
import { nl } from "./nl/index.js";
import { named } from "./format.js";
import type { Budget, Sentences } from "./sentences.js";

/** In which language to explain. */
export interface ExplainOptions {
  /** Dutch or English. */
  readonly language: "nl" | "en";
}

/** What can be explained. */
export type Explainable =
  | AnyLedger
  | AnyPayslip
  | AnyYearStatement
  | AnyEntry
  | Forecast
  | TermsOn
  | Comparison
  | TransferStatement
  | Reconciliation
  | Assessment
  | TaxAnswer
  | ConversationReview;

const languages = { nl, en };
const asked = object({ language: choice("nl", "en") });

/**
 * Says in sentences why a result is what it is: the formula with its numbers, the value before rounding, the rate and its
 * article, which months a spend came from, why money lapsed, what was assumed; of a spending every condition with the facts it
 * was judged by, and how it is taxed; of a conversation what it lacks; of two ledgers what to correct and why; of payroll's own
 * figures what went wrong where; of a transfer from which months it is and when it lapses. Both languages say the same things,
 * from the same ids. A pure function of the finished result: also of one that was stored as JSON.
 *
 * @throws ContractError when the language is neither `nl` nor `en`, or the result is none that has reasons.
 *
 * @example
 * ```ts
 * explain(book.entries[0], { language: "en" })[0];
 * //=> "In December 2015 € 35.09 was built up: 1.5% of € 2,339.28 = € 35.0892, rounded to the cent [sociaal-werk/3.3.D]."
 * ```
 */
export function explain(result: Explainable, options: ExplainOptions): string[] {
  const { language } = readOrRefuse(asked, { ...options });
  const say = languages[language];
  const knownOn = knownOnOf(result);
  return [...(knownOn === null ? [] : [say.knownOn(knownOn)]), ...explained(result, say)];
}

function knownOnOf(result: Explainable): string | null {
  if ("knownOn" in result) return result.knownOn;
  return "receipt" in result && "knownOn" in result.receipt ? result.receipt.knownOn : null;
}

function explained(result: Explainable, say: Sentences): string[] {
  if (!("because" in result || "treatment" in result || "elements" in result || "scheme" in result)) {
    const expected = "a result of this library that has reasons";
    throw new ContractError([{ path: "result", code: "object", received: result, expected }]);
  }
  if ("because" in result) return entry(result, say);
  if ("treatment" in result) return say.tax(result);
  if ("elements" in result) return say.review(result);
  const budget = say.budget(result.scheme);
  if ("corrections" in result) return say.comparison(result, budget);
  if ("format" in result) return [...say.transfer(result, budget), ...noted(result, budget, say, isChosen)];
  if ("causes" in result) return [...say.reconciliation(result, budget), ...noted(result, budget, say, isChosen)];
  if ("conditions" in result) return say.assessment(result, budget);
  if ("terms" in result) return terms(result, say);
  if ("leastToSpend" in result) return say.forecast(result, budget);
  if ("opening" in result) {
    const began = "year" in result ? say.yearStatement(result, budget) : say.payslip(result, budget);
    return [...began, ...booked(result, budget, say, isChosen)];
  }
  return [...say.ledger(result, budget), ...booked(result, budget, say, () => true)];
}

/** A month, a year or a transfer tells only the readings that differ from the default; a whole ledger tells them all. */
const isChosen = ([name, value]: [string, unknown]) => value !== defaults[name];

const defaults: Readonly<Record<string, unknown>> = object(interpretations).parse({});

function booked(
  result: AnyLedger | AnyPayslip | AnyYearStatement,
  budget: Budget,
  say: Sentences,
  isTold: (reading: [string, unknown]) => boolean,
): string[] {
  return [
    ...("regulation" in result ? [say.regulation(result.regulation)] : []),
    ...result.entries.flatMap((one) => entry(one, say)),
    ...noted(result, budget, say, isTold),
  ];
}

/** What an administrator should see, and the readings. */
function noted(
  { findings, interpretations: readings }: { readonly findings: readonly Finding[]; readonly interpretations: unknown },
  budget: Budget,
  say: Sentences,
  isTold: (reading: [string, unknown]) => boolean,
): string[] {
  return [
    ...inRuns(findings).map((finding) => say.findings[finding.code](finding, budget)),
    ...Object.entries(readings as object)
      .filter(isTold)
      .map(([name, value]) => reading(name, value, say)),
  ];
}

/** A finding that says the same of months in a row is told once, from the first through the last of them. */
function inRuns(findings: readonly Finding[]): Finding[] {
  const told: Finding[] = [];
  const latest = new Map<string, number>();
  for (const finding of findings) {
    const place = latest.get(finding.code);
    const run = place === undefined ? undefined : told[place];
    if (run && repeats.has(finding.code) && finding.month === next(run.through ?? run.month!)) {
      told[place!] = { ...run, through: finding.month };
    } else {
      latest.set(finding.code, told.push(finding) - 1);
    }
  }
  return told;
}

function next(month: string): string {
  return monthText(monthOf(month) + 1);
}

const repeats: ReadonlySet<string> = new Set<Finding["code"]>(["excluded", "minimum-unknown"]);

// The ids of a result and the sentences for them come from the same types; TypeScript cannot follow the pairs.
function entry(one: AnyEntry, say: Sentences): string[] {
  return (say.entries as unknown as Readonly<Record<string, (entry: AnyEntry) => string[]>>)[one.because.rule]!(one);
}

function reading(name: string, value: unknown, say: Sentences): string {
  return (say.readings as unknown as Readonly<Record<string, (value: unknown) => string>>)[name]!(value);
}

function terms({ terms, on }: TermsOn, say: Sentences): string[] {
  return Object.entries(terms).map(([id, term]) => {
    const name = named(say.terms, id);
    return "refused" in term ? say.refused(name, term, on) : say.term(name, term);
  });
}
