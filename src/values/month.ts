import { numberIn } from "./digits.js";

/** A month as a whole number: the months since January of year 0. Only the border writes it as `YYYY-MM`. */
export type MonthNumber = number;

/** A month that does not come. Not infinite: months stay small integers, which loops compare and add fastest. */
export const never: MonthNumber = 2 ** 30 - 1;

/** The month of a `YYYY-MM` or a `YYYY-MM-DD`. */
export function monthOf(text: string): MonthNumber {
  return numberIn(text, 0, 4) * 12 + numberIn(text, 5, 7) - 1;
}

/** `YYYY-MM`. */
export function monthText(month: MonthNumber): string {
  const inYear = month % 12;
  return `${String((month - inYear) / 12).padStart(4, "0")}-${inYear < 9 ? "0" : ""}${inYear + 1}`;
}

/** The calendar year of a month. */
export function yearOf(month: MonthNumber): number {
  return Math.floor(month / 12);
}

/** The first month of a calendar year. */
export function january(year: number): MonthNumber {
  return year * 12;
}
