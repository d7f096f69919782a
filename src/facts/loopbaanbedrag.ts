import type { z } from "zod";
import { ContractError, type Issue } from "../values/contract-error.js";
import { monthOf, never } from "../values/month.js";
import { monthOfFirstOpening, type Movement, resolveBookings } from "./bookings.js";
import { employee, employment } from "./employment.js";
import { assertBalance, award, eventsOf, opening, refund, release, spend, transferIn, transferOut } from "./events.js";
import { checkAgreements, type Conversation, conversations } from "./conversation.js";
import { object } from "./forms.js";
import { interpretations } from "./interpretations.js";
import { layOutPay, type MonthPay, type PayLimits, payRows } from "./pay.js";
import { type Limits, readAsked } from "./asked.js";
import { type Span, spanOf } from "./span.js";

/** What the employer knows of one person: the facts of the loopbaanbedrag. */
export const loopbaanbedragFacts = object({
  /** Who it is about. */
  employee,
  /** The employment the budget belongs to. */
  employment,
  /** The pay history: every month of employment in the ledger's span exactly once, in any order. */
  pay: payRows,
  /** What was taken over, awarded, paid and handed on, in any order; absent is none. */
  events: eventsOf(opening, transferIn, award, release, spend, refund, transferOut, assertBalance)
    .meta({ description: "What was taken over, awarded, paid and handed on, in any order; absent is none" })
    .optional(),
  /** The yearly conversations, for the agreements that awards name. */
  conversations: conversations.optional(),
});

/** The readings a ledger of the loopbaanbedrag can be computed under. */
export const loopbaanbedragInterpretations = object(interpretations);

/** The facts as a host states them. */
export type LoopbaanbedragFacts = z.input<typeof loopbaanbedragFacts>;

/** The readings as a host chooses them: each optional. */
export type LoopbaanbedragInterpretations = z.input<typeof loopbaanbedragInterpretations>;

/** The readings in force, every one of them. */
export type LoopbaanbedragReadings = z.output<typeof loopbaanbedragInterpretations>;

/** The facts of one person as the stages behind the border take them. */
export interface ParsedLoopbaanbedrag {
  readonly span: Span;
  readonly birthDate: string;
  readonly start: string;
  readonly end: string | null;
  /** By slot, from the first month of the ledger on. */
  readonly pay: readonly MonthPay[];
  readonly movements: readonly Movement[];
  /** `null` where they were not stated. */
  readonly conversations: readonly Conversation[] | null;
  readonly readings: LoopbaanbedragReadings;
  readonly knownOn: string | null;
  readonly stated: unknown;
}

/** Reads and checks everything at once; throws a ContractError that names every place where the contract is broken. */
export function parseLoopbaanbedrag(
  statedFacts: unknown,
  statedOptions: unknown,
  limits: PayLimits & Limits,
): ParsedLoopbaanbedrag {
  const issues: Issue[] = [];
  const stated = { facts: statedFacts, options: statedOptions };
  const { knownSince } = limits;
  const asked = readAsked(stated, loopbaanbedragFacts, loopbaanbedragInterpretations, knownSince, issues);
  const { facts, through, knownOn, readings } = asked;

  const { start, end = null } = facts.employment;
  const events = facts.events ?? [];
  const opened = monthOfFirstOpening(events);
  const begin = Math.max(monthOf(start), limits.epoch, opened === never ? 0 : opened);
  const span = spanOf(limits.epoch, begin, through, facts.employment, "month", issues);
  const pay = layOutPay(facts.pay, facts.employment, span, limits, issues);
  const movements = resolveBookings(events, span, issues);
  checkAgreements(facts.conversations, events, issues);
  if (!readings || issues.length > 0) throw new ContractError(issues);
  return {
    span,
    birthDate: facts.employee.birthDate,
    start,
    end,
    pay,
    movements,
    conversations: facts.conversations ?? null,
    readings,
    knownOn,
    stated: facts,
  };
}
