import { date, object } from "../facts/forms.js";
import { readOrRefuse } from "../facts/read.js";
import { ContractError } from "../values/contract-error.js";
import { monthOf } from "../values/month.js";
import { type AnswerReceipt, answerReceipt } from "../values/receipt.js";
import { presumedFrom } from "./knowledge.js";
import { asKnown, type Dated, type OpenTerm, type Refusal, type Term, valueIn } from "../values/timeline.js";

/** A budget the library can compute: where the articles and the stages meet. Opaque to hosts: pass it to the calls. */
export interface Scheme<Facts, Interpretations, Result> {
  /** Its id, as in JSON. */
  readonly id: string;
  /** What it counts. */
  readonly unit: "EUR" | "hours";
  /** The terms it rests on, by name. */
  readonly terms: Readonly<Record<string, Term<unknown> | OpenTerm>>;
  /** Its id, facts and options become a ledger: see {@link ledger}. */
  readonly open: (facts: Facts, options: LedgerOptions<Interpretations>) => Result;
}

/** What a ledger is asked for. */
export interface LedgerOptions<Interpretations> {
  /** The last month of the ledger, `YYYY-MM`, at most `2199-12`. What comes later is checked, not booked. */
  readonly through: string;
  /** The readings to compute under, where they differ from the defaults. */
  readonly interpretations?: Interpretations | undefined;
  /**
   * Computes by what was known of the agreement on this day, `YYYY-MM-DD`: what could be told then, also of later months. A
   * value that was not known yet is left out, and the one before it goes on. Absent or `null` is today.
   */
  readonly knownOn?: string | null | undefined;
}

/**
 * Computes the whole history of a budget up to and including a month: what was accrued, what lapsed, what is left, of which
 * months it consists, when it will lapse, and why. Amounts are rounded to the cent, half away from zero, where a payslip
 * prints them. Pure: no clock, no I/O; the facts are never changed. Months, entries and lots are computed when first read.
 *
 * @throws ContractError when the facts or options break the contract, naming every place at once.
 *
 * @example
 * ```ts
 * const book = ledger(
 *   loopbaanbedrag,
 *   {
 *     employee: { birthDate: "1980-03-14" },
 *     employment: { start: "2015-12-01" },
 *     pay: [{ month: "2015-12", salary: "2000.00" }],
 *   },
 *   { through: "2015-12" },
 * );
 * book.balance; //=> "35.09"
 * ```
 */
export function ledger<Facts, Interpretations, Result>(
  scheme: Scheme<Facts, Interpretations, Result>,
  facts: Facts,
  options: LedgerOptions<Interpretations>,
): Result {
  checkScheme(scheme);
  return scheme.open(facts, options);
}

/** The terms of a scheme on a date. */
export interface TermsOn {
  /** The id of the scheme. */
  readonly scheme: string;
  /** The date asked for, `YYYY-MM-DD`. */
  readonly on: string;
  /** The day on which this much was known; `null` is today. */
  readonly knownOn: string | null;
  /** Every term of the scheme: its value on that date with its source, or why there is none. */
  readonly terms: Readonly<Record<string, TermOn | TermRefused>>;
  /** `provisional` where a term is only presumed to go on because the agreement has run out. */
  readonly findings: readonly {
    readonly code: "provisional";
    readonly from: string;
    readonly through: string | null;
    readonly term: string;
  }[];
  /** What is needed to get this answer again. */
  readonly receipt: AnswerReceipt;
}

/** A term and its value on a date. */
export interface TermOn extends Dated<unknown> {
  /** What it is, in English. */
  readonly title: string;
  /** The unit of the value. */
  readonly unit: string;
}

/** A term without a value on a date. */
export interface TermRefused extends Refusal {
  /** What it is, in English. */
  readonly title: string;
  /** The unit its values have. */
  readonly unit: string;
}

/** What of the terms is asked for. */
export interface TermsOnOptions {
  /** Only what was known on this day, `YYYY-MM-DD`; absent or `null` is today. */
  readonly knownOn?: string | null | undefined;
}

const asked = object({ on: date, knownOn: date.nullable().optional() });

/**
 * The terms in force on a date, each with its source and standing. A term without a value on that date says why:
 * `not-yet-in-force`, `ended` or `unknown`, with the months for which values are known; no value falls through to another date.
 *
 * With `knownOn` it tells what was known of them on another day.
 *
 * @throws ContractError when `on` or `knownOn` is no date.
 *
 * @example
 * ```ts
 * const { terms } = termsOn(loopbaanbedrag, "2016-04-01");
 * terms["rate"]; //=> { value: "1.0", unit: "% of the base", citation: "sociaal-werk/3.3.D", ... }
 * terms["holidayAllowanceMinimum"]; //=> { refused: "unknown", known: { from: "2015-07", through: "2023-06" }, ... }
 * ```
 */
export function termsOn(
  scheme: Pick<Scheme<never, never, unknown>, "id" | "terms">,
  on: string,
  options: TermsOnOptions = {},
): TermsOn {
  checkScheme(scheme);
  const { knownOn = null } = readOrRefuse(asked, { on, ...options });
  const month = monthOf(on);
  const terms: Record<string, TermOn | TermRefused> = {};
  const findings: TermsOn["findings"][number][] = [];
  for (const [name, term] of Object.entries(scheme.terms)) {
    const { title, unit, values } = term;
    const value = valueIn(knownOn === null ? term : asKnown(term, knownOn), month);
    const provisional = values.find((dated) => dated.provisional);
    const from = provisional && presumedFrom(term as Term<unknown>, knownOn);
    const isPresumed = from !== undefined && monthOf(from) <= month && "value" in value;
    terms[name] = { title, unit, ...value, ...(isPresumed && { provisional: true }) };
    if (isPresumed) findings.push({ code: "provisional", term: name, from, through: provisional!.through });
  }
  const { id } = scheme;
  return { scheme: id, on, knownOn, terms, findings, receipt: answerReceipt({ scheme: id, on, knownOn }) };
}

/** A scheme is a value of the library: the id of one, or anything else, is not. */
function checkScheme(scheme: unknown): void {
  if (typeof scheme === "object" && scheme !== null && "terms" in scheme) return;
  const expected = "a scheme of the library itself, e.g. loopbaanbedrag";
  throw new ContractError([{ path: "scheme", code: "scheme", received: scheme, expected }]);
}
