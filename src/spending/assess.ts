import { terms16, terms33 } from "../articles/sociaal-werk/index.js";
import { terms173 } from "../articles/gemeenten/index.js";
import type {
  GemeentelijkLoopbaanbudgetFacts,
  GemeentelijkLoopbaanbudgetReadings,
} from "../facts/gemeentelijk-loopbaanbudget.js";
import type {
  LoopbaanbedragFacts,
  LoopbaanbedragInterpretations,
  LoopbaanbedragReadings,
} from "../facts/loopbaanbedrag.js";
import type { Purpose } from "../facts/purposes.js";
import { namedRegulations, type Regulation } from "../facts/regulation.js";
import {
  contextGemeenten,
  contextSociaalWerk,
  readSpending,
  requestGemeenten,
  type RequestGemeenten,
  requestSociaalWerk,
  type RequestSociaalWerk,
} from "../facts/spending.js";
import type { Ledger } from "../ledger/ledger.js";
import type { YearLedger } from "../ledger/year-ledger.js";
import { gemeentelijkLoopbaanbudget } from "../schemes/gemeentelijk-loopbaanbudget.js";
import { loopbaanbedrag } from "../schemes/loopbaanbedrag.js";
import { regulations } from "../schemes/regulations.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import { frozen } from "../values/frozen.js";
import { ContractError, isContractError, type Issue } from "../values/contract-error.js";
import { monthOf, yearOf } from "../values/month.js";
import { type AnswerReceipt, answerReceipt } from "../values/receipt.js";
import { type Term, valueIn } from "../values/timeline.js";
import { taxOf, type TaxOf } from "./bought.js";
import { type Case, caseOf, checkAgreement, type Context } from "./case.js";
import { type Condition, conditionsOf, judged, judgedBy, type Rule, unknown } from "./condition.js";
import { covering, type Funds } from "./funds.js";
import { checkGemeenten, checkSociaalWerk, fundsGemeenten, fundsSociaalWerk } from "./funds-of-facts.js";
import { fundsOfLedger } from "./funds-of-ledger.js";
import { rulesGemeenten, rulesHilversum } from "./gemeenten.js";
import { type Asked, type Question, questionOf } from "./questions.js";
import { rulesSociaalWerk } from "./sociaal-werk.js";
import type { TaxTreatment } from "./tax.js";

/** Whether something may be paid from a budget, under which conditions, and how it is taxed. */
export interface Assessment {
  /** The id of the scheme. */
  readonly scheme: string;
  /** The day of the spending, `YYYY-MM-DD`. */
  readonly on: string;
  /** What it is for. */
  readonly purpose: Purpose;
  /** What was asked, euro. */
  readonly amount: string;
  /** `refused` when a condition is not met; else `undecided` when one is unknown; else `eligible`. */
  readonly outcome: "eligible" | "refused" | "undecided";
  /** Every condition that the edition of that day sets, also those after the first that fails. */
  readonly conditions: readonly Condition[];
  /**
   * What the budget covers, euro: what is free and what awards for the agreement hold, as if every open question were answered
   * well; nothing where another condition than the amount is not met; `null` where the balance is not known.
   */
  readonly covered: string | null;
  /** What it does not cover, euro; `null` where the balance is not known. */
  readonly uncovered: string | null;
  /** How the wage tax treats it. */
  readonly tax: TaxTreatment;
  /** What is not known and can still change the outcome or the tax treatment, each once. */
  readonly questions: readonly Question[];
  /** What is needed to get this answer again. */
  readonly receipt: AnswerReceipt;
}

/** What is known around a spending of the loopbaanbedrag. */
export interface ContextSociaalWerk extends Context {
  /** What the employer knows of the person; the balance of the day is computed from it unless a ledger is stated. */
  readonly facts?: LoopbaanbedragFacts | null | undefined;
  /** A ledger through the month of the spending, or the one before. */
  readonly ledger?: Ledger<LoopbaanbedragReadings> | null | undefined;
  /** The readings to compute the balance under. */
  readonly interpretations?: LoopbaanbedragInterpretations | undefined;
}

/** What is known around a spending of the individueel loopbaanbudget. */
export interface ContextGemeenten extends Context {
  /** What the municipality knows of the person; the balance of the day is computed from it unless a ledger is stated. */
  readonly facts?: GemeentelijkLoopbaanbudgetFacts | null | undefined;
  /** A ledger through the month of the spending, or the one before. */
  readonly ledger?: YearLedger<GemeentelijkLoopbaanbudgetReadings> | null | undefined;
}

/**
 * May this be paid from the budget, under which conditions, and how is it taxed? Every condition of the edition of that day is
 * answered, not only the first that fails; what only people can judge stays unknown until an agreement of both says so; and
 * the questions name what can still change the outcome or the tax treatment. A no is an outcome with its conditions, never an
 * error. Where facts are stated the balance is computed through the day itself; pay that is not stated yet adds nothing.
 *
 * @throws ContractError when request or context has not its form, when the facts break the contract of the ledger (their
 * paths begin with `context.facts`), when a stated fact contradicts them, or when the scheme is no budget that is spent on
 * request.
 *
 * @example
 * ```ts
 * const request = { on: "2018-12-10", purpose: "education", amount: "450.00", requiredForCurrentJob: true } as const;
 * const { outcome, conditions } = assess(loopbaanbedrag, request, {});
 * outcome; //=> "refused"
 * conditions.find(({ id }) => id === "mandatory-training"); //=> { outcome: "not-met", citation: "sociaal-werk/3.4", ... }
 * ```
 */
export function assess(
  scheme: typeof loopbaanbedrag,
  request: RequestSociaalWerk,
  context: ContextSociaalWerk,
): Assessment;
export function assess(
  scheme: typeof gemeentelijkLoopbaanbudget,
  request: RequestGemeenten,
  context: ContextGemeenten,
): Assessment;
export function assess(scheme: { readonly id: string }, request: unknown, context: unknown): Assessment {
  const { id } = { id: undefined, ...(scheme as { readonly id?: unknown } | null) };
  if (id === loopbaanbedrag.id) return withReceipt(assessSociaalWerk({ request, context }), request, context);
  if (id === gemeentelijkLoopbaanbudget.id) return withReceipt(assessGemeenten({ request, context }), request, context);
  const expected = "a budget that is spent on request: loopbaanbedrag or gemeentelijkLoopbaanbudget";
  throw new ContractError([{ path: "scheme", code: "scheme", received: id ?? scheme, expected }]);
}

type Answered = Omit<Assessment, "receipt">;

function withReceipt(answered: Answered, request: unknown, context: unknown): Assessment {
  const { ledger, ...around } = context as Context & { readonly ledger?: Ledger | null };
  const asked = { scheme: answered.scheme, request, context: { ...around, ledger: ledger?.receipt ?? null } };
  return frozen({ ...answered, receipt: answerReceipt(asked) });
}

function assessSociaalWerk(stated: Stated): Answered {
  const issues: Issue[] = [];
  const { request, context, ledger } = readSpending(requestSociaalWerk, contextSociaalWerk, stated, issues);
  const { facts = null, interpretations } = context;
  const { on } = request;
  const { spending, tax } = gathered(request, facts, context, issues, {
    check: () => {
      if (facts) checkSociaalWerk(facts, on, !ledger);
    },
    find: () => {
      if (ledger) return fundsOfLedger(ledger, loopbaanbedrag.id, on);
      return facts && issues.length === 0 ? fundsSociaalWerk(facts, interpretations, on) : null;
    },
  });
  const edition = valueIn(terms16.edition, spending.month);
  const years = "value" in edition ? edition.value : null;
  const isInForce = "value" in valueIn(terms33.purpose, spending.month);
  return answer(loopbaanbedrag.id, spending, tax, years, terms33.purpose, isInForce, rulesSociaalWerk);
}

function assessGemeenten(stated: Stated): Answered {
  const issues: Issue[] = [];
  const { request, context, ledger } = readSpending(requestGemeenten, contextGemeenten, stated, issues);
  const { facts = null } = context;
  const { on } = request;
  const regulation = facts?.regulation ?? regulationIn(ledger);
  const named = regulation ?? "national";
  const { firstYear, lastYear } = typeof named === "string" ? regulations[named] : named;
  const { spending, tax } = gathered(request, facts, context, issues, {
    check: () => {
      if (facts) checkGemeenten(facts, on, firstYear);
    },
    find: () => {
      if (ledger) return fundsOfLedger(ledger, gemeentelijkLoopbaanbudget.id, on);
      return facts && issues.length === 0 ? fundsGemeenten(facts, on, firstYear) : null;
    },
  });
  const year = yearOf(spending.month);
  const isWithinYears = firstYear <= year && year <= lastYear;
  // A regulation that is not stated may have other years than the national one.
  const isInForce = isWithinYears || regulation ? isWithinYears : null;
  const rules = named === "hilversum" ? [...rulesGemeenten, ...rulesHilversum] : rulesGemeenten;
  // The conditions of 17:3 go with the budget, also where a regulation of its own gives it in other years.
  const within = { ...spending, month: monthOf(terms173.entitled.inForce.from) };
  const years = `${firstYear}-${lastYear}`;
  if (typeof named === "string" || isWithin(terms173.entitled, year))
    return answer(gemeentelijkLoopbaanbudget.id, within, tax, years, terms173.entitled, isInForce, rules);
  const taken = rules.map((one) => ({ ...one, term: takenOver(one.term) }));
  const entitled = takenOver(terms173.entitled, `gemeenten/${named.name}`);
  return answer(gemeentelijkLoopbaanbudget.id, within, tax, years, entitled, isInForce, taken);
}

function isWithin({ inForce }: Term<unknown>, year: number): boolean {
  return (
    yearOf(monthOf(inForce.from)) <= year && (inForce.through === null || year <= yearOf(monthOf(inForce.through)))
  );
}

/** The regulation of a ledger that is stated, by its name where it is one of the shelf. */
function regulationIn(ledger: unknown): GemeentelijkLoopbaanbudgetFacts["regulation"] | null {
  const { regulation = null } = { ...(ledger as { readonly regulation?: Regulation } | null) };
  const isOfTheShelf = (name: (typeof namedRegulations)[number]) =>
    JSON.stringify(regulations[name]) === JSON.stringify(regulation);
  return namedRegulations.find(isOfTheShelf) ?? regulation;
}

/** What the article asks in its own years, taken to hold for a regulation of other years. */
function takenOver(term: Term<unknown>, citation = term.values[0].citation): Term<unknown> {
  return { ...term, values: [{ ...term.values[0], standing: "inferred", citation }] };
}

interface Stated {
  readonly request: unknown;
  readonly context: unknown;
}

/** Everything that is known of a spending, once all that was stated is right. */
function gathered<R extends Request, F extends Facts>(
  request: R,
  facts: F | null,
  context: Context,
  issues: Issue[],
  budget: { readonly check: () => void; readonly find: () => Funds | null },
): { readonly spending: Case<R, F>; readonly tax: TaxOf } {
  attempt(issues, budget.check);
  const funds = attempt(issues, budget.find);
  checkAgreement(context.agreement, facts?.conversations ?? [], issues);
  const tax = attempt(issues, () => taxOf(request, facts));
  if (!tax || issues.length > 0) throw new ContractError(once(issues));
  return { spending: caseOf(request, facts, funds, context), tax };
}

/** What is wrong is added to what was found already. */
function attempt<T>(issues: Issue[], compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (!isContractError(error)) throw error;
    issues.push(...error.issues);
    return null;
  }
}

/** The form of the facts is read with the context, and again by the ledger. */
function once(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.path} ${issue.code} ${issue.expected}`, issue])).values()];
}

type Request = RequestSociaalWerk | RequestGemeenten;
type Facts = LoopbaanbedragFacts | GemeentelijkLoopbaanbudgetFacts;

function answer<R extends Request, F extends Facts>(
  scheme: string,
  spending: Case<R, F>,
  { open: openTax, ...tax }: TaxOf,
  edition: string | null,
  term: Term<unknown>,
  isInForce: boolean | null,
  rules: readonly Rule<Case<R, F>>[],
): Answered {
  const { request, funds, agreement, agreementAt } = spending;
  const placed = (asked: Asked) => placeOf(asked, agreementAt);
  const { on, purpose, amount } = request;
  const dated = valueIn(term, spending.month);
  const stated = "value" in dated ? dated : term.values[0];
  const exists = isInForce === null ? unknown({ on, edition }, "facts") : judged(isInForce, { on, edition });
  const inForce = judgedBy(stated, "in-force", "data", exists, edition, placed);
  const conditions = [inForce, ...(isInForce ? conditionsOf(rules, spending, edition, placed) : [])];
  const isRefused = conditions.some(({ outcome }) => outcome === "not-met");
  const isRefusedAnyway = conditions.some(({ id, outcome }) => outcome === "not-met" && id !== "enough-available");
  const open = conditions.filter(({ outcome }) => outcome === "unknown");
  const asked = [...(isRefused ? [] : open.flatMap(({ needs }) => needs)), ...openTax.map(taxPlaceOf)];
  const nothing = { covered: "0.00", uncovered: amountText(hundredthsOf(amount)) };
  const notKnown = { covered: null, uncovered: null };
  return {
    scheme,
    on,
    purpose,
    amount: amountText(hundredthsOf(amount)),
    outcome: isRefused ? "refused" : open.length > 0 ? "undecided" : "eligible",
    conditions,
    ...(isRefusedAnyway ? nothing : funds ? covering(funds, agreement?.id ?? null, amount) : notKnown),
    tax,
    questions: [...new Set(asked)].map((path) => questionOf(path.slice(path.lastIndexOf(".") + 1) as Asked, path)),
  };
}

/** Where to state what is asked for. */
function placeOf(asked: Asked, agreementAt: string): string {
  if (asked === "requiredForCurrentJob" || asked === "inTargetGroup") return `request.${asked}`;
  return asked === "recordedInPop" ? `${agreementAt}.recordedInPop` : `context.${asked}`;
}

function taxPlaceOf(fact: Asked): string {
  return `request.tax.${fact}`;
}
