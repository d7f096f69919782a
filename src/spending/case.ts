import type { Agreement, Conversation } from "../facts/conversation.js";
import type { Purpose } from "../facts/purposes.js";
import { awardsIn, type Carried, carried, carriedBy } from "../jaargesprek/carried.js";
import { hundredthsOf } from "../values/amount.js";
import type { Issue } from "../values/contract-error.js";
import { type MonthNumber, monthOf } from "../values/month.js";
import type { Funds } from "./funds.js";

/** What is known around a spending. What is `null` or absent is not known. */
export interface Context {
  /** The agreement it rests on; absent is the one of the conversation that carries it. */
  readonly agreement?: Agreement | null | undefined;
  /** The conversation in which that was made; absent is one of those among the facts. */
  readonly conversation?: Conversation | null | undefined;
  /** The request for financing; `filedOn` is `null` where none was filed. */
  readonly application?: { readonly filedOn: string | null } | null | undefined;
  /** The decision of the employer; `refusalGround` is `null` where it was awarded. */
  readonly award?: { readonly on: string; readonly refusalGround: string | null } | null | undefined;
}

/** What is known of a spending by the time it is judged. */
export interface Case<Request, Facts> {
  readonly request: Request;
  readonly month: MonthNumber;
  /** `null` is not known. */
  readonly facts: Facts | null;
  /** What the budget holds; `null` is not known. */
  readonly funds: Funds | null;
  readonly agreement: Agreement | null;
  /** Where the agreement is stated. */
  readonly agreementAt: string;
  readonly conversation: Conversation | null;
  /** How the agreement stands to the spending; `null` without one. */
  readonly carried: Carried | null;
  readonly application: { readonly filedOn: string | null } | null;
  readonly award: { readonly on: string; readonly refusalGround: string | null } | null;
}

interface SomeRequest {
  readonly on: string;
  readonly purpose: Purpose;
  readonly amount: string;
}

interface SomeFacts {
  readonly conversations?: readonly Conversation[] | undefined;
}

/** What is known, put together: the agreement that carries the spending, and how it stands to it. */
export function caseOf<R extends SomeRequest, F extends SomeFacts>(
  request: R,
  facts: F | null,
  funds: Funds | null,
  context: Context,
): Case<R, F> {
  const { on, purpose } = request;
  const spending = { on, purpose, amount: hundredthsOf(request.amount) };
  const { spentUnder, heldFor } = funds?.awards ?? nothingBooked;
  const stated = context.conversation ?? null;
  const among = facts?.conversations ?? [];
  const made = context.agreement
    ? { agreement: context.agreement, conversation: stated ?? among.find(holds(context.agreement)) ?? null }
    : carriedBy(stated ? [stated] : among, spending, { spentUnder, heldFor });
  const agreement = made?.agreement ?? null;
  const conversation = made?.conversation ?? stated;
  return {
    request,
    month: monthOf(on),
    facts,
    funds,
    agreement,
    agreementAt: context.agreement || !made ? "context.agreement" : placeOf(made.agreement, stated, among),
    conversation,
    carried: agreement && carried(agreement, conversation, { ...spending, spentBefore: spentUnder(agreement.id) }),
    application: context.application ?? null,
    award: context.award ?? null,
  };
}

const nothingBooked = awardsIn([]);

function holds(agreement: Agreement) {
  return ({ agreements = [] }: Conversation) => agreements.some(({ id }) => id === agreement.id);
}

/** Where an agreement stands that was found in a conversation. */
function placeOf(agreement: Agreement, stated: Conversation | null, among: readonly Conversation[]): string {
  const within = stated ?? among.find(holds(agreement))!;
  const at = stated ? "context.conversation" : `context.facts.conversations[${among.indexOf(within)}]`;
  return `${at}.agreements[${within.agreements!.indexOf(agreement)}]`;
}

/** An agreement that the ledger goes by is stated no other way beside it. */
export function checkAgreement(
  agreement: Agreement | null | undefined,
  among: readonly Conversation[],
  issues: Issue[],
): void {
  const other = among.flatMap(({ agreements = [] }) => agreements).find(({ id }) => id === agreement?.id);
  if (!agreement || !other || isAlike(agreement, other)) return;
  const expected = "as in context.facts.conversations, or nothing";
  issues.push({ path: "context.agreement", code: "out-of-range", received: agreement, expected });
}

function isAlike(a: Agreement, b: Agreement): boolean {
  const fields = (one: Agreement) => JSON.stringify(Object.entries(one).sort(([x], [y]) => (x < y ? -1 : 1)));
  return fields(a) === fields(b);
}
