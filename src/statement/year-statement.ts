import { object, year as yearForm } from "../facts/forms.js";
import { readOrRefuse } from "../facts/read.js";
import type { Regulation } from "../facts/regulation.js";
import type { ComponentsEntry, ComponentsLedger, ComponentsYear } from "../ledger/components-ledger.js";
import type { HoursEntry, HoursLedger, HoursRow } from "../ledger/hours-ledger.js";
import type { YearEntry, YearLedger, YearRow } from "../ledger/year-ledger.js";
import { type Excerpt, excerptOf, noSuchRow, noSuchStatement } from "./excerpt.js";

/** The yearly statement of a budget that is granted by the year. Euro. */
export interface YearStatement extends YearRow, Excerpt<YearEntry> {
  /** The regulation in force; `null` where it does not say. */
  readonly regulation: Regulation;
}

/** The yearly statement of a budget made of components of pay. Euro. */
export interface ComponentsYearStatement extends ComponentsYear, Excerpt<ComponentsEntry> {}

/** The yearly statement of hours. Hours, but for `money`. */
export interface HoursYearStatement extends HoursRow, Excerpt<HoursEntry> {}

/** The statement of a year, whichever. */
export type AnyYearStatement = YearStatement | ComponentsYearStatement | HoursYearStatement;

const asked = object({ year: yearForm });

/**
 * The lines for the statement of one year: opening, what came, mutations and closing, with the bookings behind them.
 * The last year of a ledger is stated as far as the ledger goes.
 *
 * @throws ContractError when `year` is no year or the ledger has no years (`INVALID_FACTS`), or when it is not a year of the
 * ledger (`OUT_OF_RANGE`).
 *
 * @example
 * ```ts
 * const course = ledger(
 *   gemeentelijkLoopbaanbudget,
 *   {
 *     employment: { start: "2010-01-01" },
 *     regulation: "hilversum",
 *     events: [
 *       { kind: "advance", id: "a-1", on: "2013-09-01", amount: "700.00", approvedBy: "college" },
 *       { kind: "spend", id: "s-1", on: "2013-09-10", amount: "1200.00" },
 *     ],
 *   },
 *   { through: "2015-01" },
 * );
 * yearStatement(course, 2013).closing; //=> "-700.00"
 * yearStatement(course, 2014).closing; //=> "-200.00"
 * ```
 */
export function yearStatement(ledger: YearLedger<unknown>, year: number): YearStatement;
export function yearStatement(ledger: ComponentsLedger<unknown>, year: number): ComponentsYearStatement;
export function yearStatement(ledger: HoursLedger<unknown>, year: number): HoursYearStatement;
export function yearStatement(
  ledger: YearLedger<unknown> | ComponentsLedger<unknown> | HoursLedger<unknown>,
  year: number,
): AnyYearStatement;
export function yearStatement(
  ledger: YearLedger<unknown> | ComponentsLedger<unknown> | HoursLedger<unknown>,
  year: number,
): AnyYearStatement {
  readOrRefuse(asked, { year });
  if (!("years" in ledger)) throw noSuchStatement(ledger, "a ledger with years");
  const row = ledger.years.find((candidate) => candidate.year === year);
  if (!row) throw noSuchRow("year", year, ledger.years[0]?.year, ledger.years.at(-1)?.year);
  const text = String(year);
  // The row and the entries are of one ledger; TypeScript cannot follow the pair.
  const excerpt = excerptOf(ledger as HoursLedger<unknown>, row as HoursRow, `${text}-01`, `${text}-12`);
  return "regulation" in ledger ? { ...excerpt, regulation: ledger.regulation } : excerpt;
}
