import { dayAfter } from "../values/calendar.js";

/** An AOW age and the last date of birth for which it holds; `null` is open. */
export interface PensionAge {
  readonly bornThrough: string | null;
  readonly years: number;
  readonly months: number;
}

/** The age that holds for a date of birth. */
export function pensionAgeOf<A extends PensionAge>(birthDate: string, ages: readonly A[]): A {
  return ages.find(({ bornThrough }) => bornThrough === null || birthDate <= bornThrough)!;
}

/** The day on which the AOW begins for a date of birth. */
export function pensionDateOf(birthDate: string, ages: readonly PensionAge[]): string {
  const { years, months } = pensionAgeOf(birthDate, ages);
  return dayAfter(birthDate, { years, months });
}
