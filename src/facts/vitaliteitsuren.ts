import type { z } from "zod";
import { dayBefore, firstDay } from "../values/calendar.js";
import { ContractError, type Issue } from "../values/contract-error.js";
import { monthOf, never } from "../values/month.js";
import { type Limits, readAsked } from "./asked.js";
import { monthOfFirstOpening, type Movement, resolveBookings } from "./bookings.js";
import { employee, employment } from "./employment.js";
import { assertHours, convert, eventsOf, openingByYear, saveHours, take } from "./events.js";
import { date, object } from "./forms.js";
import { type Hours, hoursRows, layOutHours } from "./hours.js";
import { type Span, spanOf } from "./span.js";

/** What the employer knows of one person: the facts of the vitaliteitsuren. */
export const vitaliteitsurenFacts = object({
  /** Who it is about. The age decides how many hours there are. */
  employee,
  /** The employment the hours belong to. Its category plays no part. */
  employment,
  /** The contract hours. */
  hours: hoursRows,
  /** The day on which the AOW begins; absent is computed from the date of birth. */
  pensionDate: date.optional().meta({
    description: "The day on which the AOW begins; absent is computed from the date of birth",
  }),
  /** What was taken over, taken, converted and saved, in any order; absent is none. */
  events: eventsOf(openingByYear, take, convert, saveHours, assertHours)
    .meta({ description: "What was taken over, taken, converted and saved, in any order; absent is none" })
    .optional(),
});

/** The readings a ledger of the vitaliteitsuren can be computed under: none. */
export const vitaliteitsurenInterpretations = object({});

/** The facts as a host states them. */
export type VitaliteitsurenFacts = z.input<typeof vitaliteitsurenFacts>;

/** The readings: none. */
export type VitaliteitsurenReadings = z.output<typeof vitaliteitsurenInterpretations>;

/** The facts of one person as the stages behind the border take them. */
export interface ParsedVitaliteitsuren {
  readonly span: Span;
  readonly birthDate: string;
  /** The first day that counts for the rights. */
  readonly start: string;
  /** The last day that counts: of employment, or the one before the pension; `null` while none is known. */
  readonly end: string | null;
  /** The pension date as stated; `null` is to be computed. */
  readonly pensionDate: string | null;
  readonly hours: Hours;
  readonly movements: readonly Movement[];
  readonly readings: VitaliteitsurenReadings;
  readonly knownOn: string | null;
  readonly stated: unknown;
}

/** Reads and checks everything at once; throws a ContractError that names every place where the contract is broken. */
export function parseVitaliteitsuren(
  facts: unknown,
  options: unknown,
  { epoch, knownSince }: Limits,
  pensionDateOf: (birthDate: string) => string,
): ParsedVitaliteitsuren {
  const issues: Issue[] = [];
  const stated = { facts, options };
  const asked = readAsked(stated, vitaliteitsurenFacts, vitaliteitsurenInterpretations, knownSince, issues);
  const { employee, employment, hours, pensionDate = null, events = [] } = asked.facts;
  const { start, end = null } = employment;
  const opened = monthOfFirstOpening(events);
  const begin = Math.max(monthOf(start), epoch, opened === never ? 0 : opened);
  const span = spanOf(epoch, begin, asked.through, employment, "never", issues);
  const laidOut = layOutHours(hours, begin, issues);
  const movements = resolveBookings(events, span, issues);
  if (!asked.readings || issues.length > 0) throw new ContractError(issues);
  const retired = dayBefore(pensionDate ?? pensionDateOf(employee.birthDate));
  return {
    span,
    birthDate: employee.birthDate,
    start: start > firstDay(begin) ? start : firstDay(begin),
    end: end === null || retired < end ? retired : end,
    pensionDate,
    hours: laidOut,
    movements,
    readings: asked.readings,
    knownOn: asked.knownOn,
    stated: asked.facts,
  };
}
