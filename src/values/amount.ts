import { Decimal as HostDecimal } from "decimal.js";
import { numberIn } from "./digits.js";

// A constructor of our own: a host that sets decimal.js's global precision or rounding changes nothing here.
const Decimal = HostDecimal.clone({ precision: 40, rounding: HostDecimal.ROUND_HALF_UP, defaults: true });

/** An amount in whole cents, or hours in whole hundredths: what the engine computes with. */
export type Hundredths = number;

const point = ".".charCodeAt(0);

/** The whole hundredths of a number with at most twelve digits before the point and two after it; exact in that range. */
export function hundredthsOf(text: string): Hundredths {
  const decimals = text.charCodeAt(text.length - 3) === point ? 2 : text.charCodeAt(text.length - 2) === point ? 1 : 0;
  const end = decimals === 0 ? text.length : text.length - decimals - 1;
  const negative = text.startsWith("-");
  const whole = numberIn(text, negative ? 1 : 0, end);
  const fraction = numberIn(text, end + 1, text.length);
  const size = whole * 100 + (decimals === 1 ? fraction * 10 : fraction);
  return negative && size > 0 ? -size : size;
}

/** Whole hundredths with exactly two decimals. */
export function amountText(hundredths: Hundredths): string {
  const size = Math.abs(hundredths);
  const fraction = size % 100;
  return `${hundredths < 0 ? "-" : ""}${(size - fraction) / 100}.${fraction < 10 ? "0" : ""}${fraction}`;
}

/** Hours at a price, in cents, rounded half up once. */
export function worth(hours: Hundredths, price: Hundredths): Hundredths {
  return quotient(price, hours, 100);
}

/** A percentage in whole tenths of a percent: `"8.3"` is 83. The coefficient that amounts are multiplied by, divided by 1000. */
export function perMilleOf(percentage: string): number {
  const perMille = new Decimal(percentage).times(10);
  if (!perMille.isInteger()) throw new RangeError(`${percentage}% is no whole number of tenths of a percent`);
  return perMille.toNumber();
}

/** A percentage in whole thousandths of a percent: `"0.375"` is 375. */
export function thousandthsOfPercent(percentage: string): number {
  return new Decimal(percentage).times(1000).toNumber();
}

/**
 * How an amount is carried from one step of a formula to the next: rounded to the cent at every step, or exact until the end.
 * A formula written once over this interface serves both readings. Nothing here is negative.
 */
export interface Arithmetic<N> {
  /** An amount as it came. */
  readonly of: (cents: Hundredths) => N;
  readonly plus: (a: N, b: N) => N;
  readonly larger: (a: N, b: N) => N;
  /** A percentage of an amount. */
  readonly share: (amount: N, perMille: number) => N;
  /** A part of an amount: multiplied first, divided last. */
  readonly part: (amount: N, part: number, whole: number) => N;
  /** Whole cents, half away from zero. */
  readonly cents: (amount: N) => Hundredths;
  /** The amount as it is carried on. */
  readonly exact: (amount: N) => Fraction;
  readonly isLarger: (a: N, b: N) => boolean;
  /** In euro, at least two decimals. */
  readonly text: (amount: N) => string;
  /** A percentage of an amount before it is rounded; in euro, every decimal it has and at least two. */
  readonly unrounded: (amount: N, perMille: number) => string;
}

/** Rounds at every step, half away from zero. Plain integers: the hot path. */
export const roundedAtEachStep: Arithmetic<Hundredths> = {
  of: (cents) => cents,
  plus: (a, b) => a + b,
  larger: (a, b) => (a > b ? a : b),
  share: (amount, perMille) => {
    const numerator = amount * perMille + 500;
    // Small integers divide fastest; every salary paid so far is one.
    return numerator <= 0x7fff_ffff ? (numerator / 1000) | 0 : quotient(amount, perMille, 1000);
  },
  part: quotient,
  cents: (amount) => amount,
  exact: (amount) => exactToTheEnd.of(amount),
  isLarger: (a, b) => a > b,
  text: amountText,
  unrounded: (amount, perMille) => {
    const numerator = amount * perMille;
    if (numerator > Number.MAX_SAFE_INTEGER) return exactToTheEnd.unrounded(exactToTheEnd.of(amount), perMille);
    // Tenths of a percent of a cent: five decimals of a euro, of which the last three may be nothing.
    return `${amountText(Math.floor(numerator / 1000))}${String(1000 + (numerator % 1000)).slice(1)}`.replace(
      /0{1,3}$/,
      "",
    );
  },
};

/** Never rounds before the end. */
export const exactToTheEnd: Arithmetic<Fraction> = {
  of: (cents) => new Fraction(new Decimal(cents), new Decimal(1)),
  plus: (a, b) => a.plus(b),
  larger: (a, b) => (a.isLargerThan(b) ? a : b),
  share: (amount, perMille) => amount.times(perMille, 1000),
  part: (amount, part, whole) => amount.times(part, whole),
  cents: (amount) => amount.rounded(),
  exact: (amount) => amount,
  isLarger: (a, b) => a.isLargerThan(b),
  text: (amount) => amount.text(),
  unrounded: (amount, perMille) => amount.times(perMille, 1000).text(),
};

/** Multiplied first, divided last, rounded half up. Small integers divide fastest, and every salary paid so far makes them. */
function quotient(cents: Hundredths, part: number, whole: number): Hundredths {
  const numerator = cents * part + (whole >> 1);
  if (numerator <= 0x7fff_ffff) return (numerator / whole) | 0;
  if (numerator <= Number.MAX_SAFE_INTEGER) return Math.floor(numerator / whole);
  return exactToTheEnd.of(cents).times(part, whole).rounded();
}

/** A number of cents as a quotient of two whole numbers: no digit is lost and a tie is seen as a tie. */
export class Fraction {
  constructor(
    private readonly numerator: HostDecimal,
    private readonly denominator: HostDecimal,
  ) {}

  plus(other: Fraction): Fraction {
    return new Fraction(
      this.numerator.times(other.denominator).plus(other.numerator.times(this.denominator)),
      this.denominator.times(other.denominator),
    );
  }

  times(numerator: number, denominator: number): Fraction {
    return new Fraction(this.numerator.times(numerator), this.denominator.times(denominator));
  }

  isLargerThan(other: Fraction): boolean {
    return this.numerator.times(other.denominator).greaterThan(other.numerator.times(this.denominator));
  }

  /** Whole cents, half away from zero. */
  rounded(): Hundredths {
    return this.numerator.div(this.denominator).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  }

  /** In euro, at least two decimals; digits that do not end are cut after the twelfth. */
  text(): string {
    const euro = this.numerator.div(this.denominator.times(100)).toDecimalPlaces(12, Decimal.ROUND_DOWN);
    return euro.toFixed(Math.max(2, euro.decimalPlaces()));
  }
}
