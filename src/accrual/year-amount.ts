import { exactToTheEnd, type Fraction, type Hundredths } from "../values/amount.js";
import { firstDayOf } from "../values/calendar.js";
import type { MonthNumber } from "../values/month.js";
import { monthsServedIn, sumOfParts } from "./months-served.js";

/** What a regulation says of the amount of one year. Amounts in cents, hours in hundredths. */
export interface YearTerms {
  readonly yearAmount: Hundredths;
  /** Whether contract hours reduce it. */
  readonly partTime: "no-reduction" | "pro-rata";
  /** Whether it is reduced in a year served in part. */
  readonly midYear: "full-year" | "pro-rata";
  readonly fullTimeWeek: Hundredths;
}

/** The service of one person. */
export interface Service {
  readonly start: string;
  /** `null` while no end is known. */
  readonly end: string | null;
  readonly hours: ((month: MonthNumber) => Hundredths) | null;
}

/** The amount of one year, with what went into it. */
export interface YearAmount {
  readonly year: number;
  /** The day on which it comes: 1 January, or the first day of service. */
  readonly on: string;
  readonly cents: Hundredths;
  readonly exact: Fraction;
  /** How many months were served, in hundredths. */
  readonly monthsServed: Fraction;
  /** The mean of the contract hours over the months in service; `null` where they play no part. */
  readonly hours: Fraction | null;
}

/** The amount of a year; `null` when no day of it was served. */
export function yearAmountOf(year: number, terms: YearTerms, service: Service): YearAmount | null {
  const months = monthsServedIn(year, service);
  if (months.length === 0) return null;
  const { yearAmount, partTime, midYear, fullTimeWeek } = terms;
  const { numerator, denominator } = sumOfParts(months, () => 1);
  const partTimeHours = partTime === "pro-rata" ? service.hours : null;
  const hoursTogether = months.reduce((sum, { month }) => sum + (partTimeHours?.(month) ?? 0), 0);
  const inService = midYear === "pro-rata" ? ([numerator, denominator * 12] as const) : ([1, 1] as const);
  const atWork = partTimeHours ? ([hoursTogether, months.length * fullTimeWeek] as const) : ([1, 1] as const);
  const exact = exactToTheEnd
    .of(yearAmount)
    .times(...inService)
    .times(...atWork);
  const firstOfYear = firstDayOf(year);
  return {
    year,
    on: service.start > firstOfYear ? service.start : firstOfYear,
    cents: exact.rounded(),
    exact,
    monthsServed: exactToTheEnd.of(100).times(numerator, denominator),
    hours: partTimeHours && exactToTheEnd.of(hoursTogether).times(1, months.length),
  };
}
