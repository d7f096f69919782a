import type { z } from "zod";
import { hundredthsOf } from "../values/amount.js";
import { ContractError, type Issue } from "../values/contract-error.js";
import { frozen } from "../values/frozen.js";
import { january, monthOf } from "../values/month.js";
import { readAsked } from "./asked.js";
import { type Movement, resolveBookings } from "./bookings.js";
import { checkAgreements, type Conversation, conversations } from "./conversation.js";
import { employment } from "./employment.js";
import { advance, assertBalance, eventsOf, payment, refund, save } from "./events.js";
import { object } from "./forms.js";
import { type Hours, hoursRows, layOutHours } from "./hours.js";
import { checkYears, type namedRegulations, regulation, type Regulation } from "./regulation.js";
import { type Span, spanOf } from "./span.js";

/** What the municipality knows of one person: the facts of the individueel loopbaanbudget. */
export const gemeentelijkLoopbaanbudgetFacts = object({
  /** The employment the budget belongs to. Its category plays no part. */
  employment,
  /** The regulation that holds. */
  regulation,
  /** The contract hours; required when the regulation reduces the budget for part-time. */
  hours: hoursRows.optional(),
  /** What was paid, came back, was saved and approved, in any order; absent is none. */
  events: eventsOf(payment, refund, save, advance, assertBalance)
    .meta({ description: "What was paid, came back, was saved and approved, in any order; absent is none" })
    .optional(),
  /** The yearly conversations, for the agreements that payments name. */
  conversations: conversations.optional(),
});

/** The readings a ledger of the individueel loopbaanbudget can be computed under: none, its regulation says it all. */
export const gemeentelijkLoopbaanbudgetInterpretations = object({});

/** The facts as a host states them. */
export type GemeentelijkLoopbaanbudgetFacts = z.input<typeof gemeentelijkLoopbaanbudgetFacts>;

/** The readings: none, what a regulation leaves open is in its own fields. */
export type GemeentelijkLoopbaanbudgetReadings = z.output<typeof gemeentelijkLoopbaanbudgetInterpretations>;

/** An agreement that money of a year is saved. */
export interface Saving {
  readonly id: string;
  readonly slot: number;
  readonly on: string;
  readonly year: number;
  /** Cents. */
  readonly amount: number;
  readonly through: string;
  readonly goal: string;
  readonly recordedInPop: boolean;
}

/** The facts of one person as the stages behind the border take them. */
export interface ParsedGemeentelijkLoopbaanbudget {
  readonly span: Span;
  readonly regulation: Regulation;
  readonly start: string;
  readonly end: string | null;
  /** `null` where they were not stated. */
  readonly hours: Hours | null;
  readonly movements: readonly Movement[];
  readonly savings: readonly Saving[];
  /** Who approved each advance. */
  readonly approvedBy: ReadonlyMap<string, string>;
  /** The day on which what was paid had been agreed, where that was in an earlier year of the ledger. */
  readonly agreedOn: ReadonlyMap<string, string>;
  /** `null` where they were not stated. */
  readonly conversations: readonly Conversation[] | null;
  readonly readings: GemeentelijkLoopbaanbudgetReadings;
  readonly knownOn: string | null;
  readonly stated: unknown;
}

/** Reads and checks everything at once; throws a ContractError that names every place where the contract is broken. */
export function parseGemeentelijkLoopbaanbudget(
  facts: unknown,
  options: unknown,
  regulations: Readonly<Record<(typeof namedRegulations)[number], Regulation>>,
  knownSince: string,
): ParsedGemeentelijkLoopbaanbudget {
  const issues: Issue[] = [];
  const forms = [gemeentelijkLoopbaanbudgetFacts, gemeentelijkLoopbaanbudgetInterpretations] as const;
  const { facts: stated, through, knownOn, readings } = readAsked({ facts, options }, ...forms, knownSince, issues);
  const { start, end = null } = stated.employment;
  const regulation =
    typeof stated.regulation === "string" ? regulations[stated.regulation] : frozen({ ...stated.regulation });
  checkYears(regulation, "facts.regulation.", issues);

  const epoch = january(regulation.firstYear);
  const begin = Math.max(monthOf(start), epoch);
  const span = spanOf(epoch, begin, through, stated.employment, "day", issues);
  if (regulation.partTime === "pro-rata" && stated.hours === undefined) {
    const expected = "a list of contract hours: this regulation reduces the budget for part-time";
    issues.push({ path: "facts.hours", code: "list", expected });
  }
  const hours = stated.hours ? layOutHours(stated.hours, begin, issues) : null;
  const events = stated.events ?? [];
  const movements = resolveBookings(events, span, issues);
  const savings: Saving[] = [];
  const approvedBy = new Map<string, string>();
  const agreedOn = new Map<string, string>();
  events.forEach((event, index) => {
    const refuse = (field: string, received: unknown, expected: string) =>
      issues.push({ path: `facts.events[${index}].${field}`, code: "out-of-range", received, expected });
    const slot = monthOf(event.on) - epoch;
    if (event.kind === "save") {
      const { firstYear, lastYear } = regulation;
      if (event.year < firstYear || event.year > lastYear) {
        refuse("year", event.year, `a year with a budget, ${firstYear} through ${lastYear}`);
      }
      savings.push({ ...event, slot, amount: hundredthsOf(event.amount) });
    } else if (event.kind === "advance") {
      approvedBy.set(event.id, event.approvedBy);
    } else if (event.kind === "spend" && event.agreedOn !== undefined) {
      if (event.agreedOn > event.on)
        refuse("agreedOn", event.agreedOn, `a day through ${event.on}, the day of payment`);
      const isEarlier = event.agreedOn.slice(0, 4) < event.on.slice(0, 4);
      if (isEarlier && monthOf(event.agreedOn) >= begin) agreedOn.set(event.id, event.agreedOn);
    }
  });
  checkAgreements(stated.conversations, events, issues);
  if (!readings || issues.length > 0) throw new ContractError(issues);
  return {
    span,
    regulation,
    start,
    end,
    hours,
    movements,
    savings,
    approvedBy,
    agreedOn,
    conversations: stated.conversations ?? null,
    readings,
    knownOn,
    stated,
  };
}
