import type { Allowance } from "../accrual/because.js";
import type { AccruedEntry, Finding, LapsedEntry, Ledger, MovedEntry } from "../ledger/ledger.js";
import type { Forecast } from "../statement/forecast.js";
import type { Payslip } from "../statement/payslip.js";
import type { TermOn, TermRefused } from "../schemes/scheme.js";

/** An entry as its rule sees it. */
type Under<E extends { because: { rule: string } }, Rule extends string> = E & {
  because: E["because"] & { rule: Rule };
};

/** The sentences for every rule, by its id. */
export type EntrySentences = {
  readonly [Rule in AccruedEntry["because"]["rule"]]: (entry: Under<AccruedEntry, Rule>) => string[];
} & {
  readonly [Rule in LapsedEntry["because"]["rule"]]: (entry: Under<LapsedEntry, Rule>) => string[];
} & {
  readonly [Rule in MovedEntry["because"]["rule"]]: (entry: Under<MovedEntry, Rule>) => string[];
};

/** The readings a sentence can be asked for: the interpretations of all schemes, with their values as in a result. */
export interface Readings {
  readonly allowancesInBaseFrom: string | null;
  readonly lapseRelief2018: "applied" | "not-applied";
  readonly sixtyMonthsFrom: string;
  readonly monthOrder: "spend-accrue-lapse" | "accrue-spend-lapse" | "accrue-lapse-spend";
  readonly awardedMoney: "protected" | "lapses-until-paid";
  readonly rounding: "each-amount" | "once";
}

/** One language: a sentence for everything a result can say, under the same ids in each. */
export interface Sentences {
  /** A budget, by the id of its scheme. */
  readonly budgets: Readonly<Record<string, string>>;
  /** Where a ledger ends. */
  readonly ledger: (ledger: Ledger<unknown>, budget: string) => string[];
  /** What a month began and ended with. */
  readonly payslip: (payslip: Payslip, budget: string) => string[];
  /** What lies ahead. */
  readonly forecast: (forecast: Forecast, budget: string) => string[];
  /** A term, by its name. */
  readonly terms: Readonly<Record<string, string>>;
  /** A term with its value. */
  readonly term: (name: string, term: TermOn) => string;
  /** A term without a value. */
  readonly refused: (name: string, term: TermRefused, on: string) => string;
  /** Every booking. */
  readonly entries: EntrySentences;
  /** Every allowance in the base: which, and how it came about. */
  readonly allowance: (name: "holidayAllowance" | "yearEndAllowance", allowance: Allowance) => string;
  /** Every finding. */
  readonly findings: { readonly [Code in Finding["code"]]: (finding: Finding) => string };
  /** Every reading. */
  readonly readings: { readonly [Name in keyof Readings]: (value: Readings[Name]) => string };
}
