import { exactToTheEnd, type Fraction, type Hundredths } from "../values/amount.js";
import { firstDayOf } from "../values/calendar.js";
import type { MonthNumber } from "../values/month.js";
import { type MonthServed, monthsServedIn, sumOfParts } from "./months-served.js";

/** The age from which so many hours a year hold, oldest first. Hours in hundredths. */
export interface Band {
  readonly age: number;
  readonly hours: Hundredths;
}

/** Whose hours, and from when through when they count. */
export interface Entitled {
  readonly birthDate: string;
  /** The first day that counts. */
  readonly start: string;
  /** The last day that counts; `null` while no end is known. */
  readonly end: string | null;
  /** The contract hours of a month, in hundredths. */
  readonly hours: (month: MonthNumber) => Hundredths;
}

/** The right of one year, with what went into it. */
export interface RightOfYear {
  readonly year: number;
  /** The day on which it comes: 1 January, or the first day that counts. */
  readonly on: string;
  /** The age reached on 31 December. */
  readonly age: number;
  readonly hundredths: Hundredths;
  readonly exact: Fraction;
  readonly months: readonly MonthServed[];
}

/** The hours of a year; `null` when no day of it counts. */
export function yearRightOf(
  year: number,
  bandsIn: (month: MonthNumber) => readonly Band[],
  fullTimeWeek: Hundredths,
  entitled: Entitled,
): RightOfYear | null {
  const months = monthsServedIn(year, entitled);
  const first = months[0];
  if (!first) return null;
  const age = ageIn(year, entitled.birthDate);
  const weightOf = (month: MonthNumber) => hoursAt(age, bandsIn(month)) * entitled.hours(month);
  const { numerator, denominator } = sumOfParts(months, weightOf);
  const exact = exactToTheEnd.of(numerator).times(1, denominator * 12 * fullTimeWeek);
  const firstOfYear = firstDayOf(year);
  return {
    year,
    on: entitled.start > firstOfYear ? entitled.start : firstOfYear,
    age,
    hundredths: exact.rounded(),
    exact,
    months,
  };
}

/** The age reached on 31 December of a year. */
function ageIn(year: number, birthDate: string): number {
  return year - Number(birthDate.slice(0, 4));
}

/** The hours a year at an age; none below the first band. */
export function hoursAt(age: number, bands: readonly Band[]): Hundredths {
  return bands.find((band) => age >= band.age)?.hours ?? 0;
}
