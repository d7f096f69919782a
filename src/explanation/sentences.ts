import type { Entry, Finding } from "../ledger/ledger.js";
import type { guidanceAims, Purpose } from "../facts/purposes.js";
import type { TaxFact } from "../facts/tax.js";
import type { Carried } from "../jaargesprek/carried.js";
import type { ConversationReview } from "../jaargesprek/review.js";
import type { Assessment } from "../spending/assess.js";
import type { ConditionId, ConditionOutcome } from "../spending/condition.js";
import type { TaxAnswer, TaxRequest, TaxTreatment } from "../spending/tax.js";
import type { PartName } from "./format.js";
import type { AnyEntry, AnyLedger } from "../ledger/any.js";
import type { ComponentsEntry } from "../ledger/components-ledger.js";
import type { HoursEntry } from "../ledger/hours-ledger.js";
import type { YearEntry, YearLedger } from "../ledger/year-ledger.js";
import type { Comparison } from "../statement/compare.js";
import type { Reconciliation } from "../reconciliation/reconciliation.js";
import type { CauseId } from "../schemes/mistakes/causes.js";
import type { Forecast } from "../statement/forecast.js";
import type { AnyPayslip } from "../statement/payslip.js";
import type { TransferStatement } from "../statement/transfer-statement.js";
import type { AnyYearStatement } from "../statement/year-statement.js";
import type { TermOn, TermRefused } from "../schemes/scheme.js";

/** The entries of a rule, as the rule sees them. */
type Under<E extends AnyEntry, Rule extends string> = E extends { because: { rule: infer R } }
  ? Rule extends R
    ? E & { because: E["because"] & { rule: Rule } }
    : never
  : never;

/** A sentence for every rule of these entries, by its id. */
type EntrySentences<E extends AnyEntry> = {
  readonly [Rule in E["because"]["rule"]]: (entry: Under<E, Rule>) => string[];
};

/** The sentences for the bookings of budgets that are built up month by month. */
export type MonthEntrySentences = EntrySentences<Entry>;

/** The sentences for what only budgets that are granted by the year book. */
export type YearEntrySentences = Omit<EntrySentences<YearEntry>, Entry["because"]["rule"]>;

/** The sentences for what only hours book. */
export type HoursEntrySentences = EntrySentences<HoursEntry>;

/** The sentences for what only a budget made of components books. */
export type ComponentsEntrySentences = EntrySentences<ComponentsEntry>;

/** A budget: what it is called, how its amounts are written, and what becomes of what is left. */
export interface Budget {
  readonly name: string;
  readonly amount: (text: string) => string;
  readonly left: "lapses" | "lapses-unless-awarded" | "is-paid-out";
  /** What its sums are called, where it has words of its own. */
  readonly parts?: Readonly<Record<PartName, string>>;
}

/** The readings a sentence can be asked for: the interpretations of all schemes, with their values as in a result. */
export interface Readings {
  readonly allowancesInBaseFrom: string | null;
  readonly lapseRelief2018: "applied" | "not-applied";
  readonly sixtyMonthsFrom: string;
  readonly monthOrder: "spend-accrue-lapse" | "accrue-spend-lapse" | "accrue-lapse-spend";
  readonly awardedMoney: "protected" | "lapses-until-paid";
  readonly rounding: "each-amount" | "once";
}

/** What each condition is judged by, as it stands in its result. */
interface ConditionFacts {
  readonly "in-force": { readonly on: string };
  readonly "entitled-person": {
    readonly employed?: boolean | null;
    readonly category?: string;
    readonly exclusion?: string | null;
  };
  readonly "in-service": { readonly on: string; readonly start?: string; readonly end?: string | null };
  readonly "serves-employability": {
    readonly purpose: Purpose;
    readonly named: boolean | null;
    readonly aims: readonly (typeof guidanceAims)[number][];
    readonly agreement: string | null;
  };
  readonly "serves-career": {
    readonly purpose: Purpose;
    readonly offered: boolean | null;
    readonly agreement: string | null;
  };
  readonly "mandatory-training": unknown;
  readonly "regular-training": unknown;
  readonly "target-group": { readonly purpose: Purpose; readonly inTargetGroup?: boolean | null };
  readonly agreement: Partial<Carried> & { readonly conversation: string | null };
  readonly "plan-recorded": { readonly agreement: string | null };
  readonly application: { readonly filedOn: string | null };
  readonly award: { readonly on?: string; readonly refusalGround?: string | null; readonly agreement?: string | null };
  readonly "refusal-ground": { readonly refusalGround?: string | null; readonly grounds: readonly string[] };
  readonly "enough-available": {
    readonly amount: string;
    readonly available?: string;
    readonly through?: string;
    readonly paidThrough?: string;
  };
}

/** What is said of a condition for each of its outcomes, from what it was judged by. */
export type ConditionSentences = {
  readonly [Id in ConditionId]: { readonly [Outcome in ConditionOutcome]: (facts: ConditionFacts[Id]) => string };
};

/** What a language calls the purposes of spending, and what supervision and career guidance aim at. */
export interface Purposes {
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly aims: Readonly<Record<(typeof guidanceAims)[number], string>>;
}

/** What a language calls what the wage tax tells apart. */
export interface TaxWords {
  readonly treatments: Readonly<Record<TaxTreatment["treatment"], string>>;
  /** What to keep, by name. */
  readonly evidence: Readonly<Record<string, string>>;
  readonly taxItems: Readonly<Record<TaxRequest["item"], string>>;
  readonly taxFacts: Readonly<Record<TaxFact, string>>;
  /** Why a row of the decision table does not decide by itself, by its id. */
  readonly whyOpen: Readonly<Record<string, string>>;
}

/** What payroll did, for each of its causes, from what is assumed of it. */
export type CauseSentences = {
  readonly [Id in CauseId]: (assumes: Readonly<Record<string, string | number>>) => string;
};

/** One language: a sentence for everything a result can say, under the same ids in each. */
export interface Sentences {
  /** A budget, by the id of its scheme. */
  readonly budget: (scheme: string) => Budget;
  /** By whose knowledge something was computed, where that is not today's. */
  readonly knownOn: (on: string) => string;
  /** Where a ledger ends. */
  readonly ledger: (ledger: AnyLedger, budget: Budget) => string[];
  /** What a month began and ended with. */
  readonly payslip: (payslip: AnyPayslip, budget: Budget) => string[];
  /** What a year began and ended with. */
  readonly yearStatement: (statement: AnyYearStatement, budget: Budget) => string[];
  /** The regulation a budget is granted under. */
  readonly regulation: (regulation: YearLedger["regulation"]) => string;
  /** Whether something may be paid. */
  readonly assessment: (assessment: Assessment, budget: Budget) => string[];
  /** How the wage tax treats it. */
  readonly tax: (answer: TaxAnswer) => string[];
  /** What a conversation holds and lacks. */
  readonly review: (review: ConversationReview) => string[];
  /** What parts two ledgers. */
  readonly comparison: (comparison: Comparison, budget: Budget) => string[];
  /** What goes from one ledger to the next. */
  readonly transfer: (statement: TransferStatement, budget: Budget) => string[];
  /** Where payroll's own figures went wrong. */
  readonly reconciliation: (reconciliation: Reconciliation, budget: Budget) => string[];
  /** What lies ahead. */
  readonly forecast: (forecast: Forecast, budget: Budget) => string[];
  /** A term, by its name. */
  readonly terms: Readonly<Record<string, string>>;
  /** A term with its value. */
  readonly term: (name: string, term: TermOn) => string;
  /** A term without a value. */
  readonly refused: (name: string, term: TermRefused, on: string) => string;
  /** Every booking. */
  readonly entries: MonthEntrySentences & YearEntrySentences & HoursEntrySentences & ComponentsEntrySentences;
  /** Every finding. */
  readonly findings: { readonly [Code in Finding["code"]]: (finding: Finding, budget: Budget) => string };
  /** Every reading. */
  readonly readings: { readonly [Name in keyof Readings]: (value: Readings[Name]) => string };
}
