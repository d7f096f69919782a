import type { AnyEntry, AnyLedger } from "../ledger/any.js";
import { effectOf } from "../ledger/effect.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import { ContractError } from "../values/contract-error.js";
import { frozen } from "../values/frozen.js";
import type { Receipt } from "../values/receipt.js";
import { type Changed, changedIn, lastOf } from "./changed.js";

/**
 * What made a booking another one: the facts behind an accrual, a term of the agreement, another reading of its text, an
 * event that came, went or changed, or nothing but what went before.
 */
export type Cause = "facts" | "terms" | "reading" | "event" | "follows";

/** What to book now for a month that was booked before. In the unit of the scheme. */
export interface Correction {
  /** Names this correction, by month, kind and amounts: one that was booked already has the same key. */
  readonly key: string;
  /** The month it belongs to, `YYYY-MM`; that month itself stays as it was booked. */
  readonly month: string;
  /** What kind of booking it corrects. */
  readonly kind: string;
  /** The event behind it, where there is one. */
  readonly event?: string;
  /** Why money lapsed or was paid out, where that is what it corrects. */
  readonly reason?: string;
  /** What was booked; 0.00 where nothing was. */
  readonly before: string;
  /** What should have been booked. */
  readonly after: string;
  /** What it does to the balance: more is positive. */
  readonly amount: string;
  /** Why. */
  readonly cause: Cause;
  /** What went into it and is another one now; empty where it only follows. */
  readonly changed: readonly Changed[];
}

/** Money that was spent and, as things are now, is not covered. */
export interface NoLongerCovered {
  /** The event. */
  readonly event: string;
  /** Its month, `YYYY-MM`. */
  readonly month: string;
  /** What the ledger says of it. */
  readonly code: "overspent" | "overdrawn" | "uncovered";
}

/** What parts two ledgers of one person. */
export interface Comparison {
  /** The id of the scheme. */
  readonly scheme: string;
  /** The last month of both, `YYYY-MM`. */
  readonly through: string;
  /** The balance of the first. */
  readonly before: string;
  /** The balance of the second. */
  readonly after: string;
  /** after − before, which is the sum of the corrections. */
  readonly difference: string;
  /** What to book, by month; empty when nothing parts them. */
  readonly corrections: readonly Correction[];
  /** The readings that differ. */
  readonly readings: readonly Changed[];
  /** What was spent meanwhile and is covered no more. */
  readonly noLongerCovered: readonly NoLongerCovered[];
  /** How far the second balance is below zero; 0.00 when it is not. */
  readonly shortfall: string;
  /** What is needed to compute each again. */
  readonly receipts: { readonly before: Receipt; readonly after: Receipt };
}

/**
 * What parts two ledgers of one person through the same month, before and after a raise with retroactive effect, a corrected
 * contract, a late event, another reading or a newer edition: the corrections to book now, each with the month it belongs to
 * and its cause, so that no closed month is written again. Their sum is the difference of the balances, to the cent. Comparing
 * the other way round gives the opposite; comparing a ledger with itself gives nothing.
 *
 * @throws ContractError when the ledgers are of two schemes (`INVALID_FACTS`) or end in two months (`OUT_OF_RANGE`).
 *
 * @example
 * ```ts
 * const raised = ledger(
 *   loopbaanbedrag,
 *   {
 *     employee: { birthDate: "1980-03-14" },
 *     employment: { start: "2015-12-01" },
 *     pay: [{ month: "2015-12", salary: "2050.00" }],
 *   },
 *   { through: "2015-12" },
 * );
 * const { difference, corrections } = compare(book, raised);
 * difference; //=> "0.88"
 * corrections[0]; //=> { month: "2015-12", kind: "accrued", before: "35.09", after: "35.97", amount: "0.88", cause: "facts", ... }
 * ```
 */
export function compare(before: AnyLedger, after: AnyLedger): Comparison {
  checkPair(before, after);
  const bookedBefore = byPlace(before);
  const bookedAfter = byPlace(after);
  const places = [...new Set([...bookedBefore.keys(), ...bookedAfter.keys()])].sort();
  const shortfall = hundredthsOf(after.balance);
  const readings = changedIn(before.interpretations, after.interpretations);
  return frozen({
    scheme: before.scheme,
    through: before.through,
    before: before.balance,
    after: after.balance,
    difference: amountText(hundredthsOf(after.balance) - hundredthsOf(before.balance)),
    corrections: withTheLaw(
      places.flatMap((place) => correction(before.scheme, bookedBefore.get(place), bookedAfter.get(place), readings)),
      lawOf(before, after, readings),
    ),
    readings,
    noLongerCovered: notCovered(before, after),
    shortfall: amountText(shortfall < 0 ? -shortfall : 0),
    receipts: { before: before.receipt, after: after.receipt },
  });
}

function checkPair(before: AnyLedger, after: AnyLedger): void {
  if (before.scheme !== after.scheme) {
    const expected = `a ledger of ${before.scheme}, as the first`;
    throw new ContractError([{ path: "after", code: "object", received: after.scheme, expected }]);
  }
  if (before.through !== after.through) {
    const expected = `${before.through}, as the first`;
    throw new ContractError([{ path: "after.through", code: "out-of-range", received: after.through, expected }]);
  }
}

/** The bookings of one kind in one month, for one event or of one reason; nearly always one. */
interface Booked {
  readonly entry: AnyEntry;
  /** What they do to the balance together, in hundredths. */
  readonly effect: number;
  /** Their amounts together. */
  readonly amount: number;
}

/** The bookings that move the balance, by month, kind, event and reason. */
function byPlace({ entries }: AnyLedger): Map<string, Booked> {
  const places = new Map<string, Booked>();
  for (const entry of entries) {
    const sign = effectOf(entry);
    if (sign === 0) continue;
    const { event = "", reason = "" } = entry as { readonly event?: string; readonly reason?: string };
    const place = [entry.month, entry.kind, event, reason].join(" ");
    const { amount, effect } = places.get(place) ?? { amount: 0, effect: 0 };
    const more = hundredthsOf(entry.amount);
    places.set(place, { entry, amount: amount + more, effect: effect + sign * more });
  }
  return places;
}

function correction(
  scheme: string,
  before: Booked | undefined,
  after: Booked | undefined,
  readings: readonly Changed[],
): Correction[] {
  const was = before?.amount ?? 0;
  const is = after?.amount ?? 0;
  if (was === is) return [];
  const { month, kind, ...rest } = (after ?? before)!.entry;
  const { event, reason } = rest as { readonly event?: string; readonly reason?: string };
  const amounts = { before: amountText(was), after: amountText(is) };
  const cause = causeOf(before?.entry, after?.entry, readings);
  return [
    {
      key: [scheme, month, kind, event ?? reason ?? "", `${amounts.before}>${amounts.after}`].join(" "),
      month,
      kind,
      ...(event !== undefined && { event }),
      ...(reason !== undefined && { reason }),
      ...amounts,
      amount: amountText((after?.effect ?? 0) - (before?.effect ?? 0)),
      ...cause,
    },
  ];
}

function causeOf(
  before: AnyEntry | undefined,
  after: AnyEntry | undefined,
  readings: readonly Changed[],
): Pick<Correction, "cause" | "changed"> {
  const { kind } = (after ?? before)!;
  if (kind === "accrued") return causeOfAccrual(before, after, readings);
  if (!("event" in (after ?? before)!)) return { cause: "follows", changed: [] };
  const isSame = before && after && isSameEvent(before, after);
  return { cause: isSame ? "follows" : "event", changed: [] };
}

/** What the two were computed by differs: the readings, or else the edition or the knowledge of it. */
function lawOf(before: AnyLedger, after: AnyLedger, readings: readonly Changed[]): "reading" | "terms" | null {
  const [was, is] = [before.receipt, after.receipt];
  if (was.edition !== is.edition || was.knownOn !== is.knownOn) return "terms";
  return readings.length > 0 ? "reading" : null;
}

/** What lapses otherwise before anything else was corrected follows from nothing: the rule itself is another one. */
function withTheLaw(corrections: readonly Correction[], law: "reading" | "terms" | null): Correction[] {
  const first = corrections.find(({ cause }) => cause !== "follows")?.month;
  return corrections.map((one) => {
    const isOfTheLaw = law !== null && one.cause === "follows" && one.reason !== undefined;
    return isOfTheLaw && (first === undefined || one.month < first) ? { ...one, cause: law } : one;
  });
}

/** Only as much was booked as there was: the event itself asked the same. */
function isSameEvent(before: AnyEntry, after: AnyEntry): boolean {
  const [was, is] = [before, after].map(({ because }) => because.inputs as Readonly<Record<string, string>>);
  if ("asked" in was!) return was["asked"] === is!["asked"];
  return before.kind === "transferredOut" && was!["balance"] === was!["held"] && is!["balance"] === is!["held"];
}

function causeOfAccrual(
  before: AnyEntry | undefined,
  after: AnyEntry | undefined,
  readings: readonly Changed[],
): Pick<Correction, "cause" | "changed"> {
  if (!before || !after || before.because.rule !== after.because.rule) return { cause: "facts", changed: [] };
  const all = changedIn(before.because.inputs, after.because.inputs);
  const changed = all.filter(({ input }) => !computed.has(lastOf(input)));
  const isRestated = ({ input, before: was, after: is }: Changed) =>
    was !== null && is !== null && stated.has(lastOf(input));
  if (changed.some(isRestated)) return { cause: "facts", changed };
  if (changed.length > 0 && changed.every(({ input }) => agreed.has(lastOf(input)))) return { cause: "terms", changed };
  if (readings.length > 0) return { cause: "reading", changed };
  // What payroll itself gave as an amount.
  return { cause: "facts", changed: all.filter(({ input }) => lastOf(input) === "amount") };
}

/** Of the inputs of an accrual: what follows from the others. */
const computed: ReadonlySet<string> = new Set([
  ...["base", "share", "unrounded", "balance", "amount", "rule", "citation"],
]);

/** What the agreement says. */
const agreed: ReadonlySet<string> = new Set([
  ...["rate", "percentage", "fullTimeMinimum", "fullTimeWeek", "yearHours", "yearAmount", "term", "leaveHours"],
]);

/** What the employer stated. */
const stated: ReadonlySet<string> = new Set([
  ...[
    "salary",
    "irregularity",
    "hoursPerWeek",
    "daysServed",
    "daysInMonth",
    "monthsServed",
    "months",
    "from",
    "through",
  ],
  ...["age", "year", "category", "birthDate", "start"],
]);

const uncovering = ["overspent", "overdrawn", "uncovered"] as const;

function notCovered(before: AnyLedger, after: AnyLedger): NoLongerCovered[] {
  const [was, is] = [before, after].map(({ findings }) =>
    findings.flatMap(({ code, month = "", events = [] }) => {
      const told = uncovering.find((one) => one === code);
      return told ? events.map((event) => ({ event, month, code: told })) : [];
    }),
  );
  return is!.filter(({ event }) => !was!.some((one) => one.event === event));
}
