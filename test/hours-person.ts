import { ledger, vitaliteitsuren, type VitaliteitsurenFacts } from "../src/index.js";

export type HoursFacts = VitaliteitsurenFacts;
export type HoursEvent = NonNullable<HoursFacts["events"]>[number];
export type HoursRow = HoursFacts["hours"][number];

interface Life {
  readonly birthDate?: string;
  readonly start?: string;
  readonly end?: string | null;
  readonly category?: NonNullable<HoursFacts["employment"]["category"]>;
  /** The same all along; else 36. */
  readonly hoursPerWeek?: string;
  /** Instead of one row from long ago. */
  readonly hours?: readonly HoursRow[];
  readonly pensionDate?: string;
  readonly events?: readonly HoursEvent[];
}

/** Full-time in service since 2010 and 55 in 2015, so 36 hours a year, but for what a case says. */
export function hoursPerson(life: Life = {}): HoursFacts {
  const { birthDate = "1960-06-01", start = "2010-01-01", end = null, hoursPerWeek = "36", pensionDate } = life;
  return {
    employee: { birthDate },
    employment: { start, end, ...(life.category && { category: life.category }) },
    hours: [...(life.hours ?? [{ from: "2010-01", hoursPerWeek }])],
    ...(pensionDate !== undefined && { pensionDate }),
    events: [...(life.events ?? [])],
  };
}

/** The ledger of such a person. */
export function hoursBook(through: string, life: Life = {}) {
  return ledger(vitaliteitsuren, hoursPerson(life), { through });
}
