import {
  cents,
  daysIn,
  decimal,
  euro,
  larger,
  month,
  monthNumber,
  plus,
  type Rational,
  rational,
  rounded,
  statedCents,
  times,
} from "../exact.js";

interface Dated {
  readonly id: string;
  readonly on: string;
}

export type IkbEvent =
  | (Dated & { readonly kind: "pay-out"; readonly amount: string })
  | (Dated & { readonly kind: "buy-leave"; readonly hours: string; readonly irregularity?: string })
  | (Dated & { readonly kind: "sell-leave"; readonly hours: string })
  | (Dated & { readonly kind: "assert-balance"; readonly amount: string });

export interface IkbPay {
  readonly month: string;
  readonly through?: string;
  readonly salary: string;
  readonly irregularity?: string;
  readonly hoursPerWeek?: string;
  readonly holidayAllowance?: string;
  readonly yearEndAllowance?: string;
  readonly yearEndVariant?: "8.3" | "5.5" | "3.5";
  readonly category?: "regular" | "student" | "id-job" | "guarantee-job";
}

/** The facts of the keuzebudget (contract §6, §10). */
export interface IkbFacts {
  readonly employee: { readonly birthDate: string };
  readonly employment: {
    readonly start: string;
    readonly end?: string | null;
    readonly category?: "regular" | "student" | "id-job" | "guarantee-job";
  };
  readonly pay: readonly IkbPay[];
  readonly events?: readonly IkbEvent[];
}

export type Rounding = "each-amount" | "once";

/** The parts of one month, in cents and hundredths of an hour. Rounded each, or not at all. */
interface Parts {
  readonly holidayAllowance: Rational;
  readonly yearEndAllowance: Rational;
  readonly extra: Rational;
  readonly leaveValue: Rational;
  readonly healthInsurance: Rational;
  /** So many of {@link pieces} of a hundredth of an hour: summed exactly, rounded where shown. */
  readonly leaveHours: bigint;
  /** Salary, VT and EJU, without the ORT. */
  readonly wage: Rational;
}

const components = ["holidayAllowance", "yearEndAllowance", "extra", "leaveValue", "healthInsurance"] as const;
const flows = ["accrued", "soldLeave", "boughtLeave", "paidOut"] as const;
const columns = [...components, ...flows] as const;
type Column = (typeof columns)[number];
type Sums = Record<Column, bigint>;
type Texts = Readonly<Record<Column, string>>;
const none = () => Object.fromEntries(columns.map((column) => [column, 0n])) as Sums;
const asText = (sums: Sums) =>
  Object.fromEntries(columns.map((column) => [column, euro(sums[column])])) as Record<Column, string>;

interface Row extends Texts {
  readonly opening: string;
  readonly closing: string;
  /** At the end. */
  readonly leaveHours: string;
}

/** What the second method finds. */
export interface IkbReckoned {
  readonly balance: string;
  readonly leaveHours: string;
  readonly totals: Texts;
  readonly months: readonly ({ readonly month: string } & Row)[];
  readonly years: readonly ({ readonly year: number } & Row)[];
  /** Month, why, and how much: everything paid out, and what leave cost and brought in. */
  readonly moved: readonly string[];
  /** `code month event`. */
  readonly notices: readonly string[];
}

/** A twelfth of a year's hours in proportion to hundredths of an hour a week over 36.00 divides into these. */
const pieces = 12n * 3600n;
const zero = rational(0);
const percent = (percentage: string) => times(decimal(percentage), rational(1, 100));

/**
 * The keuzebudget a second time, written from the contract (§5.1, §6, §10) and the domain pages and nothing else: month by
 * month, quotients of whole numbers until an amount is printed.
 */
export function ikbOracle(facts: IkbFacts, through: string, rounding: Rounding): IkbReckoned {
  const { start, end = null } = facts.employment;
  const first = Math.max(monthNumber("2016-01"), monthNumber(start));
  const last = monthNumber(through);
  const exit = end === null ? Infinity : monthNumber(end);
  const step = rounding === "each-amount" ? rounded : (exact: Rational) => exact;
  const pay = new Map<number, IkbPay>();
  for (const row of facts.pay) {
    for (let at = monthNumber(row.month); at <= monthNumber(row.through ?? row.month); at++) pay.set(at, row);
  }

  let balance = 0n;
  let leave = 0n;
  let soldHours = 0n;
  /** What came, summed exactly and rounded, less what was sold. */
  const leaveHours = () => rounded(rational(leave, pieces)).n - soldHours;
  const months: IkbReckoned["months"][number][] = [];
  const years: { year: number; opening: string; sums: Sums; closing: string; leaveHours: string }[] = [];
  const moved: string[] = [];
  const notices: string[] = [];

  for (let at = first; at <= last; at++) {
    const row = at <= exit ? pay.get(at) : undefined;
    const opening = balance;
    const sums = none();
    const parts = row === undefined ? null : partsOf(row, at, facts.employment, step);
    if (parts !== null) {
      sums.accrued = rounded(components.map((name) => parts[name]).reduce(plus)).n;
      for (const name of components) sums[name] = rounded(parts[name]).n;
      balance += sums.accrued;
      leave += parts.leaveHours;
      if (minimumMayMatter(row!, at)) notices.push(`minimum-unknown ${month(at)}`);
    }

    /** So many hours at the price of this month, once to the cent. */
    const priceOf = (some: string, irregularity = row!.irregularity ?? "0") => {
      const fullPay = plus(parts!.wage, rational(statedCents(irregularity)));
      const { n, d } = decimal(row!.hoursPerWeek ?? "36");
      return rounded(times(times(fullPay, decimal(some)), rational(36n * d, 156n * n))).n;
    };
    const move = (column: "soldLeave" | "boughtLeave" | "paidOut", amount: bigint, by: string) => {
      if (column !== "soldLeave" && amount > balance) notices.push(`overdrawn ${month(at)} ${by}`);
      balance += column === "soldLeave" ? amount : -amount;
      sums[column] += amount;
      moved.push(`${month(at)} ${by} ${euro(amount)}`);
    };
    for (const event of inOrder(facts.events ?? [], at)) {
      switch (event.kind) {
        case "pay-out":
          move("paidOut", statedCents(event.amount), event.id);
          break;
        case "buy-leave":
          move("boughtLeave", priceOf(event.hours, event.irregularity), event.id);
          break;
        case "sell-leave":
          move("soldLeave", priceOf(event.hours), event.id);
          soldHours += statedCents(event.hours);
          if (leaveHours() < 0n) notices.push(`leave-oversold ${month(at)} ${event.id}`);
          break;
        case "assert-balance":
          break;
      }
    }
    if (balance > 0n && at % 12 === 11) move("paidOut", balance, "no-choice");
    if (balance > 0n && at === exit) move("paidOut", balance, "exit");
    for (const event of inOrder(facts.events ?? [], at)) {
      if (event.kind === "assert-balance" && statedCents(event.amount) !== balance)
        notices.push(`balance-differs ${month(at)} ${event.id}`);
    }

    const end = { closing: euro(balance), leaveHours: euro(leaveHours()) };
    months.push({ month: month(at), opening: euro(opening), ...asText(sums), ...end });
    const year = Math.floor(at / 12);
    if (years.at(-1)?.year !== year) years.push({ year, opening: euro(opening), sums: none(), ...end });
    const ofYear = years.at(-1)!;
    for (const column of columns) ofYear.sums[column] += sums[column];
    Object.assign(ofYear, end);
  }

  const totals = none();
  for (const { sums } of years) for (const column of columns) totals[column] += sums[column];
  return {
    balance: euro(balance),
    leaveHours: euro(leaveHours()),
    totals: asText(totals),
    months,
    years: years.map(({ year, opening, sums, ...end }) => ({ year, opening, ...asText(sums), ...end })),
    moved,
    notices: notices.sort(),
  };
}

/** Those of a month by their day; of one day in the order given. */
function inOrder(events: readonly IkbEvent[], at: number): IkbEvent[] {
  const found: IkbEvent[] = [];
  for (let dayOfMonth = 1; dayOfMonth <= daysIn(at); dayOfMonth++) {
    const today = `${month(at)}-${String(dayOfMonth).padStart(2, "0")}`;
    found.push(...events.filter(({ on }) => on === today));
  }
  return found;
}

type Table = readonly (readonly [from: string, through: string, value: string])[];
const holidayMinima: Table = [
  ["2016-01", "2016-03", "156.69"],
  ["2020-07", "2021-11", "174.93"],
  ["2021-12", "2022-12", "179.30"],
  ["2023-01", "2023-06", "182.89"],
];
const yearEndMinima: Table = [["2016-01", "2016-03", "93.58"]];
const valueIn = (table: Table, at: number) =>
  table.find(([from, through]) => from <= month(at) && month(at) <= through)?.[2];

function partsOf(
  row: IkbPay,
  at: number,
  { start, end = null }: IkbFacts["employment"],
  step: (exact: Rational) => Rational,
): Parts {
  const salary = rational(statedCents(row.salary));
  const ofFullTime = times(decimal(row.hoursPerWeek ?? "36"), rational(1, 36));
  let days = 0;
  for (let dayOfMonth = 1; dayOfMonth <= daysIn(at); dayOfMonth++) {
    const today = `${month(at)}-${String(dayOfMonth).padStart(2, "0")}`;
    if (start <= today && (end === null || today <= end)) days++;
  }
  const ofMonth = rational(days, daysIn(at));
  const atLeast = (share: Rational, minimum: string | undefined) =>
    minimum === undefined || salary.n === 0n
      ? share
      : larger(share, times(rational(cents(minimum)), times(ofFullTime, ofMonth)));

  const holiday =
    row.holidayAllowance === undefined
      ? step(atLeast(times(salary, percent("8")), valueIn(holidayMinima, at)))
      : rational(statedCents(row.holidayAllowance));
  const salaryAndHoliday = plus(salary, holiday);
  const yearEnd =
    row.yearEndAllowance === undefined
      ? step(atLeast(times(salaryAndHoliday, percent(row.yearEndVariant ?? "8.3")), valueIn(yearEndMinima, at)))
      : rational(statedCents(row.yearEndAllowance));
  const wage = plus(salaryAndHoliday, yearEnd);
  const wageAndIrregularity = plus(wage, rational(statedCents(row.irregularity ?? "0")));
  const isInHours = month(at) >= "2024-01";
  return {
    holidayAllowance: holiday,
    yearEndAllowance: yearEnd,
    extra: step(times(salaryAndHoliday, percent("0.1"))),
    leaveValue: isInHours ? zero : step(times(wageAndIrregularity, rational(26, 12 * 156))),
    healthInsurance: rational(1000),
    leaveHours: isInHours ? 2600n * statedCents(row.hoursPerWeek ?? "36") : 0n,
    wage,
  };
}

/** §10: the minimum is unknown, there is a salary, below 2400.00 full-time, and the VT is not given. */
function minimumMayMatter(row: IkbPay, at: number): boolean {
  const salary = statedCents(row.salary);
  return (
    valueIn(holidayMinima, at) === undefined &&
    salary > 0n &&
    salary * 3600n < 240_000n * statedCents(row.hoursPerWeek ?? "36") &&
    row.holidayAllowance === undefined
  );
}
