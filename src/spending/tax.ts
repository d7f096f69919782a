import { decisionTable, type Row, type Treatment } from "../articles/loonbelasting/decision-table.js";
import { choice, date, object } from "../facts/forms.js";
import { readOrRefuse } from "../facts/read.js";
import { ordinaryFacts, taxEvents, type Taxed, type TaxFact, taxFacts, taxItems } from "../facts/tax.js";
import type { Citation, Standing } from "../values/citation.js";
import { frozen } from "../values/frozen.js";
import { type MonthNumber, monthOf, yearOf } from "../values/month.js";
import { covers } from "../values/timeline.js";
import { questionOf, type Question } from "./questions.js";
import { type AnswerReceipt, answerReceipt } from "../values/receipt.js";

/** What something is to the wage tax. */
export interface TaxTreatment {
  /**
   * How it is treated. Where what decides is not known, or no more than inferred or assumed, an exemption is never given: it is
   * `undecided` then.
   */
  readonly treatment: Treatment;
  /** The article it rests on; while undecided that of the first row that may decide. */
  readonly citation: Citation;
  /** What to keep, by name; {@link explain} says it in words. */
  readonly evidence: readonly string[];
  /** The rows of the decision table that decide, or may. */
  readonly rows: readonly string[];
  /** How sure the row is that decides; `null` while more than one may. */
  readonly standing: Standing | null;
  /** What it is if the inference holds, where that is all it rests on; else `null`. */
  readonly presumably: Treatment | null;
}

/** A fact that decides on the wage tax: yes, no, or not known. */
export type KnownTaxFacts = { readonly [Fact in TaxFact]?: boolean | null | undefined };

/** What is asked of the wage tax. */
export interface TaxRequest extends KnownTaxFacts {
  /** The day on which it is paid or happens, `YYYY-MM-DD`. */
  readonly on: string;
  /** What is paid, or what happens. */
  readonly item: Taxed;
}

/** A treatment with what can still change it. */
export interface TaxAnswer extends TaxTreatment {
  /** The facts that are not known and can still change the treatment. */
  readonly questions: readonly Question[];
  /** What is needed to get this answer again. */
  readonly receipt: AnswerReceipt;
}

const asked = object({ on: date, item: choice(...taxItems, ...taxEvents), ...taxFacts });

/**
 * How the wage tax treats a spending from a budget, or what happens to one: its accrual, its lapse, a repayment. By the
 * decision table of `docs/articles/loonbelasting.md`, in its order; the first row that holds on that day decides. What is not
 * known is `undecided` as long as it can matter, and the questions name it. An exemption that is only inferred is `undecided`
 * too, with what it presumably is.
 *
 * @throws ContractError when the request has not its form.
 *
 * @example
 * ```ts
 * const course = { on: "2024-03-01", item: "course", servesCurrentJob: true, invoice: true, formerEmployee: false } as const;
 * taxTreatment({ ...course, designated: true }).treatment; //=> "exempt-current-job"
 * taxTreatment(course).questions.map(({ path }) => path); //=> ["designated"]
 * ```
 */
export function taxTreatment(request: TaxRequest): TaxAnswer {
  const { on, item, ...facts } = readOrRefuse(asked, request);
  const { open, ...treatment } = decide(on, item, facts);
  const questions = open.map((fact) => questionOf(fact, fact));
  return frozen({ ...treatment, questions, receipt: answerReceipt(request) });
}

/** A treatment with the names of the facts that can still change it. */
export interface Decision extends TaxTreatment {
  readonly open: readonly TaxFact[];
}

/** Decides by every way in which what is not known can turn out. */
export function decide(on: string, item: string, known: KnownTaxFacts): Decision {
  const month = monthOf(on);
  const rows = decisionTable.filter((row) => row.items.includes(item) && covers(row, month));
  const facts = { ...usually, ...stated(known) };
  const unknown = [...new Set(rows.flatMap(({ when }) => Object.keys(when) as TaxFact[]))].filter(
    (fact) => facts[fact] === null || facts[fact] === undefined,
  );
  const outcomes = Array.from({ length: 2 ** unknown.length }, (_, answers) => {
    const answered = unknown.map((fact, place) => [fact, (answers & (1 << place)) !== 0] as const);
    return firstThatHolds(rows, { ...facts, ...Object.fromEntries(answered) });
  });
  const open = unknown.filter((_, place) =>
    outcomes.some((row, answers) => certain(row) !== certain(outcomes[answers ^ (1 << place)]!)),
  );
  const possible = [...rows, none].filter((row) => outcomes.includes(row));
  const [first, ...others] = possible;
  const treatments = new Set(possible.map(certain));
  const presumed = new Set(possible.map(({ treatment }) => treatment));
  const treatment = treatments.size === 1 ? certain(first!) : "undecided";
  const isOpen = treatment === "undecided";
  return frozen({
    treatment,
    citation: first!.citation,
    evidence: [...new Set(possible.flatMap(({ evidence }) => evidence))],
    rows: possible.map(({ id }) => id),
    standing: others.length === 0 ? standingIn(first!, month) : null,
    presumably: isOpen && presumed.size === 1 && first!.treatment !== "undecided" ? first!.treatment : null,
    open,
  });
}

/** What is no unless it is stated. */
const usually: KnownTaxFacts = Object.fromEntries(ordinaryFacts.map((fact) => [fact, false]));

function stated(known: KnownTaxFacts): KnownTaxFacts {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** The table ends with a row that always holds, for everything that is paid. */
function firstThatHolds(rows: readonly Row[], facts: KnownTaxFacts): Row {
  return (
    rows.find(({ when }) => Object.entries(when).every(([fact, value]) => facts[fact as TaxFact] === value)) ?? none
  );
}

/** Nothing is known of it on that day. */
const none: Row = {
  id: "none",
  items: [],
  when: {},
  from: "2013-01",
  through: null,
  treatment: "undecided",
  citation: "loonbelasting/31",
  evidence: [],
  standing: "assumed",
  sources: [],
};

/** Where only the text of some years was read, a row is reported for the others. */
function standingIn({ standing, textsOf }: Row, month: MonthNumber): Standing {
  return textsOf === undefined || textsOf.includes(yearOf(month)) ? standing : "reported";
}

const taxing: ReadonlySet<Treatment> = new Set<Treatment>(["free-space-or-taxed", "taxed", "undecided"]);

/** What can be answered on the strength of a row: nothing goes untaxed on an inference. */
function certain({ treatment, standing }: Row): Treatment {
  const isWeak = standing === "inferred" || standing === "assumed";
  return isWeak && !taxing.has(treatment) ? "undecided" : treatment;
}
