import { day, daysIn, month, monthNumber } from "../exact.js";
import type { Event, Facts } from "../person.js";

/** A payroll that makes mistakes, written from the contract (§5, §7, §10) with plain arithmetic and nothing of the library. */

/** One month of a life. Amounts in cents, hours in hundredths. */
export interface LifeMonth {
  readonly month: number;
  readonly salary: number;
  readonly hours: number;
  readonly irregularity: number;
  readonly isStudent: boolean;
}

export interface Life {
  /** First day of service. */
  readonly start: string;
  readonly months: readonly LifeMonth[];
  readonly spends: readonly { readonly id: string; readonly month: number; readonly cents: number }[];
  /** VT, EJU and ORT are in the base from this month on. */
  readonly allowancesFrom: number;
}

/** How a month is booked. */
export interface Way {
  readonly accrual: (month: LifeMonth, place: number, life: Life) => number;
  /** What lapses, from the saldo after accrual and after what was spent in the month. */
  readonly lapse: (saldo: number, place: number, accrued: readonly number[], life: Life, spent: number) => number;
  /** How often a spend is booked. */
  readonly times: (spend: Life["spends"][number]) => number;
  /** In which month it is booked. */
  readonly monthOf: (spend: Life["spends"][number]) => number;
}

export interface Row {
  readonly month: number;
  readonly accrued: number;
  readonly lapsed: number;
  readonly balance: number;
}

/** Books a life month by month: spends, accrual, lapse. On 1 January 2020, before all else, what the relief held back. */
export function book(life: Life, way: Way): Row[] {
  const accrued: number[] = [];
  const rows: Row[] = [];
  let saldo = 0;
  life.months.forEach((one, place) => {
    const spent = sum(life.spends.filter((it) => way.monthOf(it) === one.month).map((it) => it.cents * way.times(it)));
    accrued.push(way.accrual(one, place, life));
    saldo += accrued[place]! - spent;
    const lapsed = way.lapse(saldo, place, accrued, life, spent);
    saldo -= lapsed;
    rows.push({ month: one.month, accrued: accrued[place]!, lapsed, balance: saldo });
  });
  return rows;
}

export const at = monthNumber;

/** Half up, of what is not negative. */
export const share = (cents: number, part: number, whole: number) =>
  Number((2n * BigInt(cents) * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole)));

const valueIn = (table: readonly (readonly [string, string, number])[], of: number) =>
  table.find(([from, through]) => at(from) <= of && of <= at(through))?.[2] ?? 0;

const holidayMinima = [
  ["2015-07", "2015-09", 15515],
  ["2015-10", "2016-03", 15669],
  ["2020-07", "2021-11", 17493],
  ["2021-12", "2022-12", 17930],
  ["2023-01", "2023-06", 18289],
] as const;
const yearEndMinima = [
  ["2015-07", "2015-11", 9260],
  ["2015-12", "2016-03", 9358],
] as const;

/** The monthly rate in thousandths of a percent. */
export const rateOf = (of: number) => (of === at("2016-04") || of === at("2016-05") ? 1000 : 1500);

export interface Parts {
  readonly salary: number;
  readonly holiday: number;
  readonly yearEnd: number;
  readonly irregularity: number;
}

export interface Without {
  readonly minima?: true;
  readonly holidayInYearEnd?: true;
}

/** The parts of the base, each to the cent. */
export function partsOf(one: LifeMonth, life: Life, without: Without = {}): Parts {
  const { salary, hours, irregularity } = one;
  const days = daysIn(one.month);
  const served = at(life.start) === one.month ? days - Number(life.start.slice(8)) + 1 : days;
  const atLeast = (amount: number, minimum: number) =>
    without.minima || salary === 0 ? amount : Math.max(amount, share(minimum, hours * served, 3600 * days));
  const holiday = atLeast(share(salary, 8, 100), valueIn(holidayMinima, one.month));
  const over = without.holidayInYearEnd ? salary : salary + holiday;
  return { salary, holiday, yearEnd: atLeast(share(over, 83, 1000), valueIn(yearEndMinima, one.month)), irregularity };
}

export const sumOf = ({ salary, holiday, yearEnd, irregularity }: Parts) => salary + holiday + yearEnd + irregularity;

export const baseOf = (one: LifeMonth, life: Life) =>
  one.month < life.allowancesFrom ? one.salary : sumOf(partsOf(one, life));

/** The accrual rounded once: one quotient of whole numbers until the end. */
export function roundedOnce(one: LifeMonth, life: Life): number {
  if (one.month < life.allowancesFrom) return share(one.salary, rateOf(one.month), 100_000);
  const days = daysIn(one.month);
  const served = at(life.start) === one.month ? days - Number(life.start.slice(8)) + 1 : days;
  // In units of 1 / (3600 × days × 100 × 1000) of a cent.
  const unit = 3600n * BigInt(days) * 100_000n;
  const part = BigInt(one.hours) * BigInt(served) * 100_000n;
  const salary = BigInt(one.salary) * unit;
  const larger = (a: bigint, b: bigint) => (a > b && one.salary > 0 ? a : b);
  const holiday = larger(BigInt(valueIn(holidayMinima, one.month)) * part, (salary * 8n) / 100n);
  const yearEnd = larger(BigInt(valueIn(yearEndMinima, one.month)) * part, ((salary + holiday) * 83n) / 1000n);
  const base = salary + holiday + yearEnd + BigInt(one.irregularity) * unit;
  const whole = unit * 100_000n;
  return Number((2n * base * BigInt(rateOf(one.month)) + whole) / (2n * whole));
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

export const isRelief = (of: number) => of >= at("2018-07") && of <= at("2019-12");
export const windowIn = (of: number) => (of >= at("2022-05") ? 60 : 36);

/** What stands above the accrual of the last months. */
export const aboveWindow = (saldo: number, place: number, accrued: readonly number[], window: number) =>
  Math.max(0, saldo - sum(accrued.slice(Math.max(0, place - window + 1), place + 1)));

/** By the rules. Nothing is held, and a January 2020 that lapses first and last gives what lapsing last gives. */
export const byTheRules: Way = {
  accrual: (one, _, life) => (one.isStudent ? 0 : share(baseOf(one, life), rateOf(one.month), 100_000)),
  lapse: (saldo, place, accrued, { months }, spent) => {
    const { month: of } = months[place]!;
    if (isRelief(of)) return 0;
    if (of !== at("2020-01") || place === 0) return aboveWindow(saldo, place, accrued, windowIn(of));
    // On 1 January, before what January spends.
    const before = saldo + spent - accrued[place]!;
    const first = aboveWindow(before, place - 1, accrued, 36);
    return first + aboveWindow(saldo - first, place, accrued, 36);
  },
  times: () => 1,
  monthOf: (spend) => spend.month,
};

const text = (amount: number) => {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** The life as facts. */
export function factsOf(life: Life): Facts {
  return {
    employee: { birthDate: "1980-03-14" },
    employment: { start: life.start },
    pay: life.months.map((one) => ({
      month: month(one.month),
      salary: text(one.salary),
      hoursPerWeek: text(one.hours),
      irregularity: text(one.irregularity),
      ...(one.isStudent && { category: "student" as const }),
    })),
    events: life.spends.map(({ id, month: of, cents }): Event => ({
      kind: "spend",
      id,
      on: day(of, 10),
      amount: text(cents),
    })),
  };
}

/** The rows as payroll reports them. */
export const reportOf = (rows: readonly Row[]) =>
  rows.map((row) => ({
    month: month(row.month),
    accrued: text(row.accrued),
    lapsed: text(row.lapsed),
    balance: text(row.balance),
  }));
