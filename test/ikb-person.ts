import { keuzebudget, type KeuzebudgetFacts, type KeuzebudgetInterpretations, ledger } from "../src/index.js";

export type IkbFacts = KeuzebudgetFacts;
export type IkbEvent = NonNullable<IkbFacts["events"]>[number];
export type IkbPayRow = IkbFacts["pay"][number];

interface Life {
  readonly start?: string;
  readonly end?: string | null;
  readonly category?: NonNullable<IkbFacts["employment"]["category"]>;
  readonly birthDate?: string;
  /** Of every month; else 3000.00. */
  readonly salary?: string;
  readonly hoursPerWeek?: string;
  /** Instead of one row with the salary from start to end. */
  readonly pay?: readonly IkbPayRow[];
  readonly events?: readonly IkbEvent[];
}

/** A full-timer on € 3.000 since January 2016, but for what a case says. */
export function ikbPerson(through: string, life: Life = {}): IkbFacts {
  const { start = "2016-01-01", end = null, birthDate = "1980-03-14", salary = "3000.00", hoursPerWeek } = life;
  const from = start < "2016-01-01" ? "2016-01" : start.slice(0, 7);
  const last = [through, end?.slice(0, 7) ?? "9999-12"].sort()[0]!;
  const row = { month: from, through: last, salary, ...(hoursPerWeek !== undefined && { hoursPerWeek }) };
  return {
    employee: { birthDate },
    employment: { start, end, ...(life.category && { category: life.category }) },
    pay: [...(life.pay ?? [row])],
    events: [...(life.events ?? [])],
  };
}

/** The ledger of such a person. */
export function ikbBook(through: string, life: Life = {}, interpretations: KeuzebudgetInterpretations = {}) {
  return ledger(keuzebudget, ikbPerson(through, life), { through, interpretations });
}

/** One month of such a person, starting with that month. */
export function ikbMonth(
  month: string,
  pay: Omit<IkbPayRow, "month">,
  interpretations: KeuzebudgetInterpretations = {},
  start = `${month}-01`,
) {
  return ikbBook(month, { start, pay: [{ month, ...pay }] }, interpretations).months[0]!;
}
