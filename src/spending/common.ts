import { amountText, hundredthsOf } from "../values/amount.js";
import type { NotCarried } from "../ledger/ledger.js";
import type { Case } from "./case.js";
import { type Judged, judged, met, notMet, unknown } from "./condition.js";

type Any = Case<
  { readonly on: string; readonly purpose: string; readonly requiredForCurrentJob?: boolean | null | undefined },
  { readonly employment: { readonly start: string; readonly end?: string | null | undefined } }
>;

/** Without these nobody has agreed on what the money is for. */
const unsettling: readonly NotCarried[] = ["not-in-writing", "not-signed", "no-goal", "other-purpose"];

/** What only the two of them can judge, and do by an agreement that both signed. */
export function judgedByBoth({ agreement, carried, request }: Any, facts: Judged["facts"]): Judged {
  const about = { purpose: request.purpose, ...facts, agreement: agreement?.id ?? null };
  if (!agreement || carried!.missing.some((one) => unsettling.includes(one))) return unknown(about, "agreement");
  return judged(agreement.servesPurpose ?? true, about);
}

/** An agreement of a conversation carries the spending. */
export function hasAgreement({ agreement, conversation, carried, request: { on } }: Any): Judged {
  if (!agreement) {
    const isLater = conversation !== null && conversation.on > on;
    const facts = { conversation: conversation?.id ?? null };
    return isLater ? notMet({ ...facts, missing: ["conversation-later"] }) : unknown(facts, "agreement");
  }
  const facts = { conversation: conversation?.id ?? null, ...carried };
  if (carried!.missing.length > 0) return notMet(facts);
  return conversation ? met(facts) : unknown(facts, "conversation");
}

/** The employee is in service on the day. */
export function isInService({ facts, request: { on } }: Any, wasAwardedInService: boolean | null): Judged {
  if (!facts) return unknown({ on }, "facts");
  const { start, end = null } = facts.employment;
  const known = { on, start, end };
  if (start > on || end === null || on <= end) return judged(start <= on, known);
  return wasAwardedInService === null ? unknown(known, "award") : judged(wasAwardedInService, known);
}

/** The employer pays for what the present job requires. */
export function isNotRequired({ request: { requiredForCurrentJob = null } }: Any): Judged {
  const facts = { requiredForCurrentJob };
  return requiredForCurrentJob === null
    ? unknown(facts, "requiredForCurrentJob")
    : judged(!requiredForCurrentJob, facts);
}

/** What is asked is there. */
export function isAvailable({ funds, agreement, request }: Case<{ readonly amount: string }, unknown>): Judged {
  const asked = hundredthsOf(request.amount);
  if (!funds) return unknown({ amount: amountText(asked) }, "ledger");
  const available = funds.availableFor(agreement?.id ?? null);
  const { through, paidThrough } = funds;
  const facts = {
    amount: amountText(asked),
    available: amountText(available),
    through,
    ...(paidThrough !== null && { paidThrough }),
  };
  if (asked <= available) return met(facts);
  if (asked <= funds.most(agreement?.id ?? null)) return unknown(facts, agreement ? "facts" : "agreement");
  return paidThrough === null ? notMet(facts) : unknown(facts, "facts");
}
