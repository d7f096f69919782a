import { pensionDateOf } from "../accrual/pension.js";
import { article7a } from "../articles/aow/index.js";
import { terms16, terms32 } from "../articles/sociaal-werk/index.js";
import { type Conversation, conversation, type ReviewContext, reviewContext } from "../facts/conversation.js";
import { checkEmployment } from "../facts/employment.js";
import { object } from "../facts/forms.js";
import { readOrRefuse } from "../facts/read.js";
import { dayAfter, firstDay, lastDayOf } from "../values/calendar.js";
import type { Citation, Standing } from "../values/citation.js";
import { ContractError, type Issue } from "../values/contract-error.js";
import { frozen } from "../values/frozen.js";
import { type MonthNumber, monthOf, yearOf } from "../values/month.js";
import { standingOf, type Term, valueIn } from "../values/timeline.js";
import { type AnswerReceipt, answerReceipt } from "../values/receipt.js";

const { edition } = terms16;
const {
  conversationsPerYear,
  elements,
  healthTalkYearsBeforeAow,
  healthTalkEveryYears,
  signedAgreement,
  writtenAgreement,
} = terms32;

/** Something a jaargesprek has or lacks. */
export interface ElementReview {
  /** What: the field of the conversation, such as `employer.vision`; of an agreement `agreements.goal`. */
  readonly element: string;
  /** The agreement it is about, where it is about one. */
  readonly agreement?: string;
  /** Whether it is there. */
  readonly outcome: "present" | "missing";
  /** The article that asks for it. */
  readonly citation: Citation;
  /** How sure it is that the edition of that day asks for it. */
  readonly standing: Standing;
  /** The agreement has run out and is presumed to go on. */
  readonly provisional?: true;
}

/** The talk about working on in health until the AOW. */
export interface HealthTalk {
  /** The day on which the AOW begins. */
  readonly pensionDate: string;
  /** From which day on it is a subject: so many years before the AOW, and not before the edition that asks for it. */
  readonly from: string;
  /** The last one held; `null` is none. */
  readonly last: string | null;
  /** The last day by which the next one must be held; `null` when the AOW comes first. */
  readonly nextDue: string | null;
  /** The article that asks for it. */
  readonly citation: Citation;
  /** How sure it is that the edition of that day asks for it. */
  readonly standing: Standing;
  /** The agreement has run out and is presumed to go on. */
  readonly provisional?: true;
}

/** What a jaargesprek holds, and when the next one is due. */
export interface ConversationReview {
  /** Its name. */
  readonly conversation: string;
  /** The day it was held. */
  readonly on: string;
  /** The edition of the agreement of that day; `null` before the first. */
  readonly edition: string | null;
  /** Everything it should hold, each present or missing. */
  readonly elements: readonly ElementReview[];
  /** Whether nothing is missing. */
  readonly complete: boolean;
  /** The last day by which the next one must be held; `null` when the employment ends before the year of it begins. */
  readonly nextDue: string | null;
  /** Calendar years in service without a conversation, as far as the history and the start of service tell. */
  readonly missedYears: readonly number[];
  /** The talk about working on in health; `null` where the edition does not ask for it, no date of birth is known, or the AOW has begun. */
  readonly healthTalk: HealthTalk | null;
  /** What is needed to get this answer again. */
  readonly receipt: AnswerReceipt;
}

const asked = object({ conversation, context: reviewContext });

/**
 * Whether a jaargesprek is complete, and when the next one is due (article 3.2): at least one in a calendar year, and from ten
 * years before the AOW date one about working on in health at least every three years, in the editions that ask for it. The
 * edition of the day of the conversation judges it. A year without a conversation stops neither accrual nor lapse.
 *
 * @throws ContractError when the conversation or the context has not its form, or an employment ends before it starts.
 *
 * @example
 * ```ts
 * const review = reviewConversation({ id: "j-2018", on: "2018-12-03", inWriting: true }, {});
 * review.elements[0]; //=> { element: "employer.vision", outcome: "missing", citation: "sociaal-werk/3.2", standing: "inferred" }
 * review.complete; //=> false
 * review.nextDue; //=> "2019-12-31"
 * ```
 */
export function reviewConversation(conversation: Conversation, context: ReviewContext = {}): ConversationReview {
  readOrRefuse(asked, { conversation, context });
  const issues: Issue[] = [];
  if (context.employment) checkEmployment(context.employment, issues, "context.employment");
  if (issues.length > 0) throw new ContractError(issues);
  const { id, on } = conversation;
  const month = monthOf(on);
  const held = [...(context.history ?? []), conversation];
  const healthTalk = healthTalkOf(held, on, context);
  const dueBefore = healthTalkOf(context.history?.filter((one) => one.on < on) ?? [], on, context)?.nextDue ?? null;
  const found = [...talkElements(conversation, month), ...agreementElements(conversation, month)];
  if (healthTalk && conversation.healthyToPension) {
    found.push({ element: "healthyToPension", outcome: "present", ...statedIn(healthTalkEveryYears, month) });
  } else if (dueBefore !== null && dueBefore < on) {
    found.push({ element: "healthyToPension", outcome: "missing", ...statedIn(healthTalkEveryYears, month) });
  }
  return frozen({
    conversation: id,
    on,
    edition: valueOf(edition, month),
    elements: found,
    complete: found.every(({ outcome }) => outcome === "present"),
    nextDue: nextDueAfter(held, context),
    missedYears: missedYears(held, on, context),
    healthTalk,
    receipt: answerReceipt({ conversation, context }),
  });
}

/** The parts of a conversation that elements lie in. */
type TalkedAbout = "employer" | "employee" | "considered";

function talkElements(conversation: Conversation, month: MonthNumber): ElementReview[] {
  const stated = statedIn(elements, month);
  const names = valueOf(elements, month) ?? elements.values[0].value;
  const talkedAbout = names.map((element): ElementReview => {
    const [part, field] = element.split(".") as [TalkedAbout, string];
    const said: Readonly<Record<string, string | undefined>> = conversation[part] ?? {};
    return { element, outcome: isThere((said[field] ?? "").trim() !== ""), ...stated };
  });
  const inWriting = isThere(conversation.inWriting ?? false);
  return [...talkedAbout, { element: "inWriting", outcome: inWriting, ...statedIn(writtenAgreement, month) }];
}

function agreementElements({ agreements = [] }: Conversation, month: MonthNumber): ElementReview[] {
  if (agreements.length === 0)
    return [{ element: "agreements", outcome: "missing", ...statedIn(writtenAgreement, month) }];
  return agreements.flatMap(({ id, goal = "", purpose, expectedBudget = null, inWriting = false, signedOn = null }) => {
    const of = (field: string, there: boolean, term: Term<unknown>): ElementReview => {
      return { element: `agreements.${field}`, agreement: id, outcome: isThere(there), ...statedIn(term, month) };
    };
    return [
      of("goal", goal.trim() !== "", writtenAgreement),
      of("purpose", purpose !== undefined, signedAgreement),
      of("expectedBudget", expectedBudget !== null && Number(expectedBudget) > 0, writtenAgreement),
      of("inWriting", inWriting, writtenAgreement),
      of("signedOn", signedOn !== null, signedAgreement),
    ];
  });
}

function isThere(there: boolean): ElementReview["outcome"] {
  return there ? "present" : "missing";
}

/** The article a term stands in, and how sure it is, in a month; outside the known editions as in the nearest one. */
function statedIn(term: Term<unknown>, month: MonthNumber) {
  const dated = valueIn(term, month);
  return standingOf("value" in dated ? dated : term.values[0]);
}

function valueOf<V>(term: Term<V>, month: MonthNumber): V | null {
  const dated = valueIn(term, month);
  return "value" in dated ? dated.value : null;
}

/** By the end of the calendar year after that of the latest conversation, or of the employment. */
function nextDueAfter(held: readonly Conversation[], { employment }: ReviewContext): string | null {
  const latest = held.reduce((day, { on }) => (on > day ? on : day), "");
  const year = yearOf(monthOf(latest)) + 1;
  const end = employment?.end ?? null;
  if (end !== null && end < `${year}-01-01`) return null;
  return end !== null && end < lastDayOf(year) ? end : lastDayOf(year);
}

/** The years before that of a conversation in which one was due and none is known. */
function missedYears(held: readonly Conversation[], on: string, { employment }: ReviewContext): number[] {
  const years = new Set(held.map((one) => yearOf(monthOf(one.on))));
  const first = Math.max(
    yearOf(monthOf(conversationsPerYear.inForce.from)),
    employment ? yearOf(monthOf(employment.start)) : Math.min(...years),
  );
  const end = employment?.end ?? on;
  const last = Math.min(yearOf(monthOf(on)) - 1, yearOf(monthOf(end)));
  const missed: number[] = [];
  for (let year = first; year <= last; year++) if (!years.has(year)) missed.push(year);
  return missed;
}

/** When working on in health must have been talked about, by the conversations held. */
function healthTalkOf(
  held: readonly Conversation[],
  on: string,
  { employee, pensionDate: stated }: ReviewContext,
): HealthTalk | null {
  const before = valueIn(healthTalkYearsBeforeAow, monthOf(on));
  const every = valueOf(healthTalkEveryYears, monthOf(on));
  const pensionDate = stated ?? (employee && pensionDateOf(employee.birthDate, article7a.ages));
  if (pensionDate === undefined || pensionDate <= on || every === null || !("value" in before)) return null;
  const asksFrom = firstDay(monthOf(healthTalkEveryYears.values[0].from));
  const tenYears = dayAfter(pensionDate, { years: -before.value, months: 0 });
  const from = tenYears > asksFrom ? tenYears : asksFrom;
  const last = held.reduce<string | null>(
    (day, talk) => (talk.healthyToPension && (day === null || talk.on > day) ? talk.on : day),
    null,
  );
  const due = dayAfter(last !== null && last > from ? last : from, { years: every, months: 0 });
  return { pensionDate, from, last, nextDue: due < pensionDate ? due : null, ...standingOf(before) };
}
