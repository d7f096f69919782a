import { object, year as yearForm } from "../facts/forms.js";
import { readOrRefuse } from "../facts/read.js";
import type { Regulation } from "../facts/regulation.js";
import type { Finding } from "../ledger/ledger.js";
import type { YearEntry, YearLedger, YearRow } from "../ledger/year-ledger.js";
import { excerptOf, noSuchRow } from "./excerpt.js";

/** The yearly statement of a budget that is granted by the year. Euro. */
export interface YearStatement extends YearRow {
  /** The id of the scheme. */
  readonly scheme: string;
  /** closing − held. */
  readonly available: string;
  /** Every booking of the year, with its reason. */
  readonly entries: readonly YearEntry[];
  /** What an administrator should see of this year. */
  readonly findings: readonly Finding[];
  /** The readings in force. */
  readonly interpretations: unknown;
  /** The regulation in force; `null` where it does not say. */
  readonly regulation: Regulation;
}

const asked = object({ year: yearForm });

/**
 * The lines for the statement of one year: opening, the year amount, mutations and closing, with the bookings behind them.
 * The last year of a ledger is stated as far as the ledger goes. What it rests on is the budget of article 17:3 of the CAR.
 *
 * @throws ContractError when `year` is no year (`INVALID_FACTS`) or not a year of the ledger (`OUT_OF_RANGE`).
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
export function yearStatement(ledger: YearLedger<unknown>, year: number): YearStatement {
  readOrRefuse(asked, { year });
  const row = ledger.years.find((candidate) => candidate.year === year);
  if (!row) throw noSuchRow("year", year, ledger.years[0]?.year, ledger.years.at(-1)?.year);
  const text = String(year);
  return { ...excerptOf(ledger, row, `${text}-01`, `${text}-12`), regulation: ledger.regulation };
}
