import type { Agreement, Conversation } from "../facts/conversation.js";
import type { Purpose } from "../facts/purposes.js";
import type { EntryBase, Finding, Moved, NotCarried } from "../ledger/ledger.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import { monthOf } from "../values/month.js";
import type { Because } from "../values/because.js";

/** A spending, as far as an agreement has to carry it. */
export interface Spending {
  /** The day of the spending, `YYYY-MM-DD`. */
  readonly on: string;
  /** What it is for; `null` where that is not known. */
  readonly purpose: Purpose | null;
  /** Cents. */
  readonly amount: number;
  /** What was spent under the agreement before, in cents. */
  readonly spentBefore: number;
}

/** How an agreement stands to a spending. Amounts in euro. */
export interface Carried {
  /** The agreement. */
  readonly agreement: string;
  /** What all spendings under it may cost together; `null` is not agreed. */
  readonly budget: string | null;
  /** What was spent under it before. */
  readonly spentBefore: string;
  /** Why it does not carry the spending; empty when it does. */
  readonly missing: readonly NotCarried[];
}

/** Whether an agreement carries a spending. `null` for the conversation is: not known, and then it is not held against it. */
export function carried(agreement: Agreement, conversation: Conversation | null, spending: Spending): Carried {
  const {
    goal = "",
    purpose,
    expectedBudget = null,
    inWriting = false,
    signedOn = null,
    servesPurpose = true,
  } = agreement;
  const { on, amount, spentBefore } = spending;
  const budget = expectedBudget === null || hundredthsOf(expectedBudget) === 0 ? null : hundredthsOf(expectedBudget);
  const missing: NotCarried[] = [];
  if (conversation && !conversation.agreements?.some(({ id }) => id === agreement.id))
    missing.push("not-of-this-conversation");
  if (conversation && conversation.on > on) missing.push("conversation-later");
  if (!inWriting) missing.push("not-in-writing");
  if (signedOn === null || signedOn > on) missing.push("not-signed");
  if (goal.trim() === "") missing.push("no-goal");
  if (budget === null) missing.push("no-budget");
  if (spending.purpose !== null && purpose !== spending.purpose) missing.push("other-purpose");
  if (!servesPurpose) missing.push("does-not-serve");
  if (budget !== null && spentBefore + amount > budget) missing.push("above-budget");
  return {
    agreement: agreement.id,
    budget: budget === null ? null : amountText(budget),
    spentBefore: amountText(spentBefore),
    missing,
  };
}

/** An agreement, and the conversation in which it was made. */
export interface Made {
  readonly agreement: Agreement;
  readonly conversation: Conversation;
}

/**
 * Of conversations the agreement for the purpose of a spending; of more than one the one that comes nearest to carrying it, of
 * those the one that most is held for, and then the latest.
 */
export function carriedBy(
  conversations: readonly Conversation[],
  spending: Omit<Spending, "spentBefore">,
  { spentUnder, heldFor }: Pick<Awards, "spentUnder" | "heldFor">,
): Made | null {
  const shortcomings = ({ agreement, conversation }: Made) =>
    carried(agreement, conversation, { ...spending, spentBefore: spentUnder(agreement.id) }).missing.length;
  const [nearest = null] = conversations
    .flatMap((conversation) => (conversation.agreements ?? []).map((agreement) => ({ agreement, conversation })))
    .filter(({ agreement }) => agreement.purpose === spending.purpose)
    .sort(
      (a, b) =>
        shortcomings(a) - shortcomings(b) ||
        heldFor(b.agreement.id) - heldFor(a.agreement.id) ||
        monthOf(b.conversation.on) - monthOf(a.conversation.on),
    );
  return nearest;
}

/** A booking that was moved by an event, as far as agreements are concerned. */
interface Booked extends EntryBase {
  readonly event: string;
  readonly because: Because<string, Partial<Pick<Moved["inputs"], "of" | "agreement" | "fromHold">>>;
}

/** Money that went out under an agreement, and what had gone out under it before. */
export interface SpentUnder {
  readonly event: string;
  readonly on: string;
  readonly month: string;
  readonly agreement: string;
  readonly amount: number;
  readonly spentBefore: number;
}

/** What awards hold, and what was spent under the agreements they rest on, as the bookings of a ledger tell. Amounts in cents. */
export interface Awards {
  /** Every spending under an agreement, in the order of booking. */
  readonly spendings: readonly SpentUnder[];
  /** What was spent under an agreement less what came back. */
  readonly spentUnder: (agreement: string) => number;
  /** What the awards for an agreement still hold. */
  readonly heldFor: (agreement: string) => number;
  /** The most that the awards for any one agreement still hold. */
  readonly mostHeld: number;
  /** What awards still hold that name no agreement. */
  readonly heldForNone: number;
  /** The last day through another one on which money was awarded for an agreement, and not given up since; `null` is none. */
  readonly lastAward: (agreement: string, through: string) => string | null;
}

/** In the place of an agreement where an award names none: no agreement has an empty name. */
const none = "";

interface Award {
  readonly agreement: string;
  readonly on: string;
  /** What was awarded and not given up. */
  left: number;
}

/** Follows awards and what was spent from them through the bookings of a ledger. */
export function awardsIn(entries: readonly EntryBase[]): Awards {
  const awards = new Map<string, Award>();
  const agreementOf = new Map<string, string>();
  const spent = new Map<string, number>();
  const held = new Map<string, number>();
  const spendings: SpentUnder[] = [];
  const add = (to: Map<string, number>, agreement: string, amount: number) =>
    to.set(agreement, (to.get(agreement) ?? 0) + amount);
  for (const { kind, event, on, month, amount, because } of entries.filter(isMoved)) {
    const { of = null, agreement: named = null, fromHold = "0.00" } = because.inputs;
    const agreement = named ?? (kind === "awarded" ? none : of === null ? undefined : agreementOf.get(of));
    if (agreement === undefined) continue;
    const cents = hundredthsOf(amount);
    agreementOf.set(event, agreement);
    if (kind === "awarded") {
      awards.set(event, { agreement, on, left: cents });
      add(held, agreement, cents);
    } else if (kind === "spent") {
      if (agreement !== none)
        spendings.push({ event, on, month, agreement, amount: cents, spentBefore: spent.get(agreement) ?? 0 });
      add(spent, agreement, cents);
      add(held, agreement, -hundredthsOf(fromHold));
    } else if (kind === "released") {
      const award = awards.get(of!);
      if (award) award.left -= hundredthsOf(fromHold);
      add(held, agreement, -hundredthsOf(fromHold));
    } else if (kind === "refunded") {
      add(spent, agreement, -cents);
    }
  }
  return {
    spendings,
    spentUnder: (agreement) => spent.get(agreement) ?? 0,
    heldFor: (agreement) => held.get(agreement) ?? 0,
    mostHeld: [...held].reduce((most, [agreement, cents]) => (agreement === none ? most : Math.max(most, cents)), 0),
    heldForNone: held.get(none) ?? 0,
    lastAward: (agreement, through) => {
      const days = [...awards.values()]
        .filter((award) => award.agreement === agreement && award.on <= through && award.left > 0)
        .map((award) => award.on);
      return days.sort().at(-1) ?? null;
    },
  };
}

/** The spendings that the agreement they rest on does not carry: one finding a month; none where no conversations are stated. */
export function withoutAgreement(
  entries: () => readonly EntryBase[],
  conversations: readonly Conversation[] | null,
): Finding[] {
  if (!conversations) return [];
  const made = new Map(
    conversations.flatMap((one) =>
      (one.agreements ?? []).map((agreement) => [agreement.id, { agreement, one }] as const),
    ),
  );
  const months = new Map<string, { events: string[]; missing: (readonly NotCarried[])[] }>();
  for (const { event, on, month, agreement: id, ...amounts } of awardsIn(entries()).spendings) {
    const { agreement, one } = made.get(id)!;
    const { missing } = carried(agreement, one, { on, purpose: null, ...amounts });
    if (missing.length === 0) continue;
    const found = months.get(month) ?? { events: [], missing: [] };
    months.set(month, { events: [...found.events, event], missing: [...found.missing, missing] });
  }
  return [...months].map(([month, found]) => ({ code: "spent-without-agreement", month, ...found }));
}

function isMoved(entry: EntryBase): entry is Booked {
  return "event" in entry;
}
