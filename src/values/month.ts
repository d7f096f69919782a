/** A month as a whole number: the months since January of year 0. Only the border writes it as `YYYY-MM`. */
export type MonthNumber = number;

/** The month of a `YYYY-MM` or a `YYYY-MM-DD`. */
export function monthOf(text: string): MonthNumber {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

/** `YYYY-MM`. */
export function monthText(month: MonthNumber): string {
  const inYear = month % 12;
  return `${String((month - inYear) / 12).padStart(4, "0")}-${String(inYear + 1).padStart(2, "0")}`;
}
