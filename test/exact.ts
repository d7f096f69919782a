/** Whole cents of an amount in euro as the library prints it, digit by digit: no floating point, no code of the library. */
export function cents(text: string): bigint {
  if (!/^-?\d+\.\d\d$/.test(text)) throw new Error(`${text} is no amount with exactly two decimals`);
  return BigInt(text.replace(".", ""));
}

/** An amount in euro as it is stated: at most two decimals. */
export function statedCents(text: string): bigint {
  const [euro = "", decimals = ""] = text.split(".");
  return BigInt(euro + decimals.padEnd(2, "0"));
}

/** Euro with exactly two decimals. */
export function euro(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A quotient of whole numbers, never rounded. The denominator is positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const rational = (n: bigint | number, d: bigint | number = 1n): Rational => ({ n: BigInt(n), d: BigInt(d) });
export const plus = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });
export const isLess = (a: Rational, b: Rational): boolean => a.n * b.d < b.n * a.d;
export const larger = (a: Rational, b: Rational): Rational => (isLess(a, b) ? b : a);

/** To a whole number, half up; of what is not negative, so half away from zero. */
export const rounded = ({ n, d }: Rational): Rational => ({ n: (2n * n + d) / (2n * d), d: 1n });

/** The number a decimal text stands for. */
export function decimal(text: string): Rational {
  const [whole = "", decimals = ""] = text.split(".");
  return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** The month of a date or month as a number; `YYYY-MM` is `year × 12 + month − 1`. */
export const monthNumber = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** And back. */
export const month = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Gregorian: every fourth year is a leap year, but of the centuries only every fourth. */
export function daysIn(number: number): number {
  const year = Math.floor(number / 12);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return number % 12 === 1 && leap ? 29 : days[number % 12]!;
}

export const day = (number: number, dayOfMonth: number): string =>
  `${month(number)}-${String(dayOfMonth).padStart(2, "0")}`;
export const lastDayOf = (number: number): string => day(number, daysIn(number));
