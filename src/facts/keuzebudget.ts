import type { z } from "zod";
import { ContractError, type Issue } from "../values/contract-error.js";
import { monthOf, monthText } from "../values/month.js";
import { type Limits, readAsked } from "./asked.js";
import { type Movement, resolveBookings } from "./bookings.js";
import { employee, employment } from "./employment.js";
import { assertBalance, type Booking, buyLeave, eventsOf, payOut, sellLeave } from "./events.js";
import { object } from "./forms.js";
import { interpretations } from "./interpretations.js";
import { layOutPay, type MonthPay, type PayLimits, payRows } from "./pay.js";
import { type Span, spanOf } from "./span.js";

/** What the employer knows of one person: the facts of the keuzebudget. */
export const keuzebudgetFacts = object({
  /** Who it is about. */
  employee,
  /** The employment the budget belongs to. Its category plays no part. */
  employment,
  /** The pay history: every month of employment in the ledger's span exactly once, in any order. */
  pay: payRows,
  /** What was paid out, bought and sold, in any order; absent is none. */
  events: eventsOf(payOut, buyLeave, sellLeave, assertBalance)
    .meta({ description: "What was paid out, bought and sold, in any order; absent is none" })
    .optional(),
});

/** The readings a ledger of the keuzebudget can be computed under. */
export const keuzebudgetInterpretations = object({ rounding: interpretations.rounding });

/** The facts as a host states them. */
export type KeuzebudgetFacts = z.input<typeof keuzebudgetFacts>;

/** The readings as a host chooses them: each optional. */
export type KeuzebudgetInterpretations = z.input<typeof keuzebudgetInterpretations>;

/** The readings in force, every one of them. */
export type KeuzebudgetReadings = z.output<typeof keuzebudgetInterpretations>;

/** The facts of one person as the stages behind the border take them. */
export interface ParsedKeuzebudget {
  readonly span: Span;
  /** By slot, from the first month of the ledger on. */
  readonly pay: readonly MonthPay[];
  readonly movements: readonly Movement[];
  /** The irregularity allowance to price a purchase with, in cents, where one was stated. */
  readonly irregularity: ReadonlyMap<string, string>;
  readonly readings: KeuzebudgetReadings;
  readonly knownOn: string | null;
  readonly stated: unknown;
}

/** What the agreement says that the checks need. */
export interface KeuzebudgetLimits extends PayLimits, Limits {
  /** The first month in which leave can be sold, as a slot. */
  readonly sellFrom: number;
}

/** Reads and checks everything at once; throws a ContractError that names every place where the contract is broken. */
export function parseKeuzebudget(facts: unknown, options: unknown, limits: KeuzebudgetLimits): ParsedKeuzebudget {
  const issues: Issue[] = [];
  const asked = readAsked({ facts, options }, keuzebudgetFacts, keuzebudgetInterpretations, limits.knownSince, issues);
  const { employment, pay: rows, events = [] } = asked.facts;
  const begin = Math.max(monthOf(employment.start), limits.epoch);
  const span = spanOf(limits.epoch, begin, asked.through, employment, "month", issues);
  const pay = layOutPay(rows, employment, span, limits, issues);
  checkLeave(events, span, limits.sellFrom, issues);
  const movements = resolveBookings(events, span, issues);
  if (!asked.readings || issues.length > 0) throw new ContractError(issues);
  const irregularity = new Map<string, string>();
  for (const event of events) {
    if (event.kind === "buy-leave" && event.irregularity !== undefined) irregularity.set(event.id, event.irregularity);
  }
  const { readings, knownOn } = asked;
  return { span, pay, movements, irregularity, readings, knownOn, stated: asked.facts };
}

/** Leave has the price of a month of employment, and could not be sold before a certain month. */
function checkLeave(events: readonly Booking[], { epoch, exit }: Span, sellFrom: number, issues: Issue[]): void {
  events.forEach(({ kind, on }, index) => {
    if (kind !== "buy-leave" && kind !== "sell-leave") return;
    const slot = monthOf(on) - epoch;
    const refuse = (expected: string) =>
      issues.push({ path: `facts.events[${index}].on`, code: "out-of-range", received: on, expected });
    if (kind === "sell-leave" && slot < sellFrom) refuse(`a day from ${monthText(sellFrom + epoch)} on`);
    if (slot > exit) refuse(`a day through ${monthText(exit + epoch)}, where the employment ends`);
  });
}
