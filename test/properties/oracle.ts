import {
  cents,
  daysIn,
  decimal,
  euro,
  larger,
  lastDayOf,
  month,
  monthNumber,
  plus,
  type Rational,
  rational,
  rounded,
  statedCents,
  times,
} from "../exact.js";
import type { Event, Interpretations, PayRow } from "../person.js";
import type { Case } from "./arbitraries.js";

/**
 * The ledger of the loopbaanbedrag a second time, written from the contract (§5, §7, §10) and nothing else: whole cents as
 * BigInt, quotients of whole numbers until they are rounded, the window summed anew every month, the months walked by hand.
 */
export function reckon({ facts, through, interpretations }: Case): Reckoned {
  const readings = { ...defaults, ...interpretations } as Readings;
  const { start, end = null, category = "regular" } = facts.employment;
  const events = facts.events ?? [];
  const pay = new Map<number, PayRow>();
  for (const row of facts.pay) {
    const last = monthNumber(row.through ?? row.month);
    for (let at = monthNumber(row.month); at <= last; at++) pay.set(at, row);
  }
  const first = Math.max(
    monthNumber("2015-07"),
    monthNumber(start),
    ...events
      .filter(isOpening)
      .map(({ on }) => monthNumber(on))
      .sort((a, b) => a - b)
      .slice(0, 1),
  );
  const last = monthNumber(through);
  const exit = end === null ? Infinity : monthNumber(end);
  const excludedByBirth = facts.employee.birthDate < "1954-01-01" && start <= "2007-05-01";
  const isExcluded = (row: PayRow) => excludedByBirth || (row.category ?? category) !== "regular";

  const state: State = { line: new Map(), saldo: 0n, held: 0n, holds: new Map() };
  const rows: Row[] = [];
  const notices: string[] = [];

  for (let at = first; at <= last; at++) {
    const row = pay.get(at);
    const accrued = row === undefined || at > exit || isExcluded(row) ? 0n : accrual(at, row, start, end, readings);
    if (row !== undefined && at <= exit) {
      if (isExcluded(row)) notices.push(`excluded ${month(at)}`);
      else if (minimumMayMatter(at, row, readings)) notices.push(`minimum-unknown ${month(at)}`);
    }
    rows.push(walk(state, at, exit, accrued, events, readings, notices));
  }

  const lots = lotsOf(state);
  const lapsing = lots.map(() => null as string | null);
  const ahead: State = { ...state, holds: new Map(state.holds) };
  // Whatever the window, it has slid over every month five years after the last one or after the relief.
  for (let at = last + 1; at <= Math.max(last, relief.through) + 61; at++) {
    walk(ahead, at, exit, 0n, [], readings, []);
    lots.forEach((_, index) => {
      const newer = lots.slice(index + 1).reduce((sum, lot) => sum + lot.cents, 0n);
      if (ahead.saldo <= newer) lapsing[index] ??= lastDayOf(at);
    });
  }
  return {
    balance: euro(state.saldo),
    held: euro(state.held),
    months: rows.map((row) => ({ ...row, month: month(row.month) })).map(asText),
    lots: lots.map((lot, index) => ({
      month: month(lot.month),
      amount: euro(lot.cents),
      lapsesOn: lapsing[index] ?? null,
    })),
    notices: notices.sort(),
  };
}

/** What the second method finds, in the form of the ledger. */
export interface Reckoned {
  readonly balance: string;
  readonly held: string;
  readonly months: readonly Record<string, string>[];
  readonly lots: readonly { readonly month: string; readonly amount: string; readonly lapsesOn: string | null }[];
  /** `code month`, or `code event`. */
  readonly notices: readonly string[];
}

type Readings = { readonly [Name in keyof Interpretations]-?: Exclude<Interpretations[Name], undefined> };

interface State {
  /** What each month built up or had taken over for it, by month. */
  readonly line: Map<number, bigint>;
  saldo: bigint;
  held: bigint;
  readonly holds: Map<string, bigint>;
}

interface Row {
  month: number;
  opening: bigint;
  accrued: bigint;
  takenOver: bigint;
  refunded: bigint;
  spent: bigint;
  transferredOut: bigint;
  lapsed: bigint;
  closing: bigint;
  held: bigint;
}

const defaults: Readings = {
  allowancesInBaseFrom: "2015-07",
  lapseRelief2018: "applied",
  sixtyMonthsFrom: "2022-05",
  monthOrder: "spend-accrue-lapse",
  awardedMoney: "protected",
  rounding: "each-amount",
};

const relief = { from: monthNumber("2018-07"), through: monthNumber("2019-12") };

/** One month of the contract's order (§5.4 – §5.6). */
function walk(
  state: State,
  at: number,
  exit: number,
  accrued: bigint,
  events: readonly Event[],
  readings: Readings,
  notices: string[],
): Row {
  const row: Row = {
    ...{ month: at, opening: state.saldo, accrued: 0n, takenOver: 0n, refunded: 0n, spent: 0n },
    ...{ transferredOut: 0n, lapsed: 0n, closing: 0n, held: 0n },
  };
  const lapse = (amount: bigint) => {
    if (amount <= 0n) return;
    state.saldo -= amount;
    row.lapsed += amount;
  };
  const canLapse = () => (readings.awardedMoney === "protected" ? state.saldo - state.held : state.saldo);
  const windowOf = (ending: number) => {
    const months = month(ending) >= readings.sixtyMonthsFrom ? 60 : 36;
    let sum = 0n;
    for (let of = ending - months + 1; of <= ending; of++) sum += state.line.get(of) ?? 0n;
    return sum;
  };
  const build = (of: number, amount: bigint) => {
    state.line.set(of, (state.line.get(of) ?? 0n) + amount);
    state.saldo += amount;
  };
  const accrue = () => {
    build(at, accrued);
    row.accrued += accrued;
  };
  const isRelief = readings.lapseRelief2018 === "applied" && relief.from <= at && at <= relief.through;
  const lapseExcess = () => {
    if (!isRelief) lapse(canLapse() - windowOf(at));
  };
  const book = (event: Event) => {
    happen(event, state, row, build, notices);
    if (at > exit) lapse(state.saldo - state.held);
  };

  if (readings.lapseRelief2018 === "applied" && at === relief.through + 1) lapse(canLapse() - windowOf(relief.through));
  const own = events
    .map((event, given) => ({ event, given }))
    .filter(({ event }) => monthNumber(event.on) === at)
    .sort((a, b) => (a.event.on === b.event.on ? a.given - b.given : a.event.on < b.event.on ? -1 : 1))
    .map(({ event }) => event);
  const isHandover = (event: Event) => event.kind === "transfer-out" && at === exit;
  const [first, second, third] = readings.monthOrder.split("-");

  own.filter(isTakeover).forEach(book);
  for (const step of [first, second, third]) {
    if (step === "accrue") accrue();
    else if (step === "lapse") lapseExcess();
    else own.filter((event) => !isTakeover(event) && !isHandover(event)).forEach(book);
  }
  if (at === exit) {
    own.filter(isHandover).forEach(book);
    lapse(state.saldo - state.held);
  }
  for (const event of own) {
    if (event.kind === "assert-balance" && statedCents(event.amount) !== state.saldo)
      notices.push(`balance-differs ${event.id}`);
  }
  row.closing = state.saldo;
  row.held = state.held;
  return row;
}

/** What an event does (§5, the table of events; §5.7; §10, holds). */
function happen(
  event: Event,
  state: State,
  row: Row,
  build: (month: number, amount: bigint) => void,
  notices: string[],
): void {
  const amount = "amount" in event && event.amount !== undefined ? statedCents(event.amount) : null;
  const free = state.saldo - state.held;
  const takeFromHold = (award: string, most: bigint) => {
    const hold = state.holds.get(award)!;
    const part = hold < most ? hold : most;
    state.holds.set(award, hold - part);
    state.held -= part;
    return hold;
  };
  switch (event.kind) {
    case "opening":
    case "transfer-in":
      for (const lot of event.lots) {
        build(monthNumber(lot.month), statedCents(lot.amount));
        row.takenOver += statedCents(lot.amount);
      }
      break;
    case "award":
      state.holds.set(event.id, amount!);
      state.held += amount!;
      if (state.held > state.saldo) notices.push(`award-uncovered ${event.id}`);
      break;
    case "release":
      takeFromHold(event.award, amount ?? state.holds.get(event.award)!);
      break;
    case "spend": {
      const hold = event.award === undefined ? 0n : takeFromHold(event.award, amount!);
      if (event.award === undefined) notices.push(`spent-without-award ${event.id}`);
      if (amount! > free + hold) notices.push(`overspent ${event.id}`);
      state.saldo -= amount!;
      row.spent += amount!;
      break;
    }
    case "refund":
      state.saldo += amount!;
      row.refunded += amount!;
      break;
    case "transfer-out": {
      const handed = amount ?? (free > 0n ? free : 0n);
      state.saldo -= handed;
      row.transferredOut += handed;
      break;
    }
    case "assert-balance":
      break;
  }
}

const rates: readonly (readonly [string, string, string])[] = [
  ["2015-07", "2016-03", "0.015"],
  ["2016-04", "2016-05", "0.010"],
  ["2016-06", "9999-12", "0.015"],
];
const holidayMinima: readonly (readonly [string, string, string])[] = [
  ["2015-07", "2015-09", "155.15"],
  ["2015-10", "2016-03", "156.69"],
  ["2020-07", "2021-11", "174.93"],
  ["2021-12", "2022-12", "179.30"],
  ["2023-01", "2023-06", "182.89"],
];
const yearEndMinima: readonly (readonly [string, string, string])[] = [
  ["2015-07", "2015-11", "92.60"],
  ["2015-12", "2016-03", "93.58"],
];
const valueIn = (table: readonly (readonly [string, string, string])[], at: number) =>
  table.find(([from, through]) => from <= month(at) && month(at) <= through)?.[2];

/** Accrual of a month (§5.1; minima: §10). In cents. */
function accrual(at: number, row: PayRow, start: string, end: string | null, readings: Readings): bigint {
  const step = readings.rounding === "each-amount" ? rounded : (exact: Rational) => exact;
  const salary = rational(statedCents(row.salary));
  let base = salary;
  if (readings.allowancesInBaseFrom !== null && month(at) >= readings.allowancesInBaseFrom) {
    const from = monthNumber(start) === at ? Number(start.slice(8)) : 1;
    const through = end !== null && monthNumber(end) === at ? Number(end.slice(8)) : daysIn(at);
    const part = times(
      times(decimal(row.hoursPerWeek ?? "36"), rational(1, 36)),
      rational(through - from + 1, daysIn(at)),
    );
    const atLeast = (share: Rational, minimum: string | undefined) =>
      minimum === undefined || salary.n === 0n ? share : larger(share, times(rational(cents(minimum)), part));
    const share = (percentage: string, of: Rational) => times(of, times(decimal(percentage), rational(1, 100)));
    const holiday =
      row.holidayAllowance !== undefined
        ? rational(statedCents(row.holidayAllowance))
        : step(atLeast(share("8", salary), valueIn(holidayMinima, at)));
    const yearEnd =
      row.yearEndAllowance !== undefined
        ? rational(statedCents(row.yearEndAllowance))
        : step(atLeast(share(row.yearEndVariant ?? "8.3", plus(salary, holiday)), valueIn(yearEndMinima, at)));
    base = plus(plus(salary, holiday), plus(yearEnd, rational(statedCents(row.irregularity ?? "0"))));
  }
  return rounded(times(base, decimal(valueIn(rates, at)!))).n;
}

/** §10: unknown, a salary, below 2400.00 full-time, not given, allowances in the base. */
function minimumMayMatter(at: number, row: PayRow, { allowancesInBaseFrom }: Readings): boolean {
  const salary = statedCents(row.salary);
  return (
    valueIn(holidayMinima, at) === undefined &&
    salary > 0n &&
    salary * 3600n < 240_000n * statedCents(row.hoursPerWeek ?? "36") &&
    row.holidayAllowance === undefined &&
    allowancesInBaseFrom !== null &&
    month(at) >= allowancesInBaseFrom
  );
}

/** The saldo as the most recent of what was built up, oldest first. */
function lotsOf({ line, saldo }: State): { month: number; cents: bigint }[] {
  const lots: { month: number; cents: bigint }[] = [];
  let left = saldo;
  for (const [of, built] of [...line].sort(([a], [b]) => b - a)) {
    const part = built < left ? built : left;
    if (part > 0n) lots.unshift({ month: of, cents: part });
    left -= part;
  }
  return lots;
}

const isOpening = ({ kind }: Event) => kind === "opening";
const isTakeover = ({ kind }: Event) => kind === "opening" || kind === "transfer-in";

function asText(row: Record<string, string | bigint>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, typeof value === "bigint" ? euro(value) : value]),
  );
}
