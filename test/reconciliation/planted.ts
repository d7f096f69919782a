import type { CauseId } from "../../src/index.js";
import { day, daysIn } from "../exact.js";
import {
  aboveWindow,
  at,
  baseOf,
  book,
  byTheRules,
  isRelief,
  type Life,
  type LifeMonth,
  partsOf,
  rateOf,
  roundedOnce,
  share,
  sumOf,
  type Way,
  windowIn,
} from "./sloppy-payroll.js";

/** Chance that gives the same again for the same seed (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  from(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  one<T>(of: readonly T[]): T {
    return of[this.from(0, of.length - 1)]!;
  }

  in(times: number): boolean {
    return this.next() * times < 1;
  }
}

const weeks = [3600, 3600, 3600, 3200, 2800, 2400, 2000, 1800, 1250] as const;

/** A life at one employer: raises in January or at any time, other hours, irregular hours, courses paid. */
export function aLife(chance: Chance, needs: { readonly irregularity?: true; readonly low?: true } = {}): Life {
  const first = at("2015-07") + (chance.in(2) ? 0 : chance.from(0, 84));
  const last = Math.min(at("2026-11"), first + chance.from(20, 140));
  const hasIrregularity = needs.irregularity ?? chance.in(3);
  let scale = needs.low ? chance.from(150_000, 190_000) : chance.from(180_000, 520_000);
  let hours: number = chance.one(weeks);
  const isMidMonth = first > at("2015-07") && chance.in(4);
  const start = day(first, isMidMonth ? chance.from(2, daysIn(first)) : 1);
  const months: LifeMonth[] = [];
  let student = chance.in(12) ? chance.from(3, 12) : 0;
  for (let of = first; of <= last; of++) {
    if (of % 12 === 0 ? !chance.in(4) : chance.in(30)) scale = share(scale, 1000 + chance.from(5, 45), 1000);
    if (chance.in(28)) hours = chance.one(weeks);
    const whole = share(scale, hours, 3600);
    const served = of === first ? daysIn(of) - Number(start.slice(8)) + 1 : daysIn(of);
    months.push({
      month: of,
      salary: share(whole, served, daysIn(of)),
      hours,
      irregularity: hasIrregularity && !chance.in(6) ? chance.from(2_000, 60_000) : 0,
      isStudent: student-- > 0,
    });
  }
  const life = { start, months, spends: [], allowancesFrom: at("2015-07") };
  return { ...life, spends: spendsOf(life, chance) };
}

/** What was paid, and there to pay from: seldom, or often. */
function spendsOf(life: Life, chance: Chance): Life["spends"] {
  const often = chance.one([10, 25, 60]);
  const spends: { id: string; month: number; cents: number }[] = [];
  let saldo = 0;
  life.months.forEach((one) => {
    if (chance.in(often) && saldo > 5_000) {
      const cents = chance.from(4_000, Math.min(saldo, 90_000));
      spends.push({ id: `s-${spends.length + 1}`, month: one.month, cents });
      saldo -= cents;
    }
    saldo += share(one.salary, 1000, 100_000);
    saldo = Math.min(saldo, share(one.salary, 36 * 1000, 100_000));
  });
  return spends;
}

/** From one place in the life through another. */
export interface Run {
  readonly from: number;
  readonly through: number;
}

const within = (place: number, { from, through }: Run) => from <= place && place <= through;

/** Booked otherwise in a run of months. */
export interface Plant {
  readonly life: Life;
  readonly way: Way;
}

type Accrual = Way["accrual"];
const base = (of: number, one: LifeMonth) => share(of, rateOf(one.month), 100_000);
const changes = (life: Life, differs: (before: LifeMonth, now: LifeMonth) => boolean) =>
  life.months.flatMap((now, place) => (place > 1 && differs(life.months[place - 1]!, now) ? [place] : []));

const inRun = (accrual: Accrual) => (life: Life, run: Run) => ({
  life,
  way: {
    ...byTheRules,
    accrual: ((one, place, of) =>
      (within(place, run) && !one.isStudent ? accrual : byTheRules.accrual)(one, place, of)) as Accrual,
  },
});

const lateFrom = (place: number, months: number): Accrual => {
  return (one, here, life) =>
    here < place || here >= place + months
      ? byTheRules.accrual(one, here, life)
      : byTheRules.accrual(
          { ...one, salary: life.months[place - 1]!.salary, hours: life.months[place - 1]!.hours },
          here,
          life,
        );
};

const lapsingInRun = (run: Run, lapse: Way["lapse"]): Way => ({
  ...byTheRules,
  lapse: (saldo, place, ...rest) => (within(place, run) ? lapse : byTheRules.lapse)(saldo, place, ...rest),
});

const sumBetween = (amounts: readonly number[], from: number, through: number) =>
  amounts.slice(Math.max(0, from), Math.max(0, through + 1)).reduce((total, one) => total + one, 0);

const aRun = (life: Life, chance: Chance, least = 1): Run => {
  const last = life.months.length - 1;
  const from = chance.from(0, last);
  return { from, through: chance.in(2) ? last : Math.min(last, from + chance.from(least - 1, 40)) };
};

/** Nobody can tell money that did not lapse from the reading under which the window was 60 months before May 2022. */
export function isSixtyMonthsEarly(life: Life, way: Way): boolean {
  const lapse: Way["lapse"] = (saldo, place, accrued, ...rest) => {
    const of = life.months[place]!.month;
    return of >= at("2021-07") && of < at("2022-05")
      ? aboveWindow(saldo, place, accrued, 60)
      : byTheRules.lapse(saldo, place, accrued, ...rest);
  };
  return JSON.stringify(book(life, way)) === JSON.stringify(book(life, { ...way, lapse }));
}

/** Every kind of mistake, planted at a random place in a life, a new one where none is given. */
export const kinds: Readonly<Record<Exclude<CauseId, "other-reading">, (chance: Chance, life?: Life) => Plant | null>> =
  {
    "month-missing": (chance, life = aLife(chance)) => {
      const place = chance.from(0, life.months.length - 1);
      return inRun(() => 0)(life, { from: place, through: place });
    },
    "bare-salary": (chance, life = aLife(chance)) => {
      return inRun((one) => base(one.salary, one))(life, aRun(life, chance));
    },
    "hours-late": (chance, life = aLife(chance)) => {
      const places = changes(life, (before, now) => before.hours !== now.hours);
      if (places.length === 0) return null;
      return { life, way: { ...byTheRules, accrual: lateFrom(chance.one(places), chance.from(1, 6)) } };
    },
    "raise-late": (chance, life = aLife(chance)) => {
      const places = changes(life, (before, now) => before.hours === now.hours && before.salary !== now.salary);
      if (places.length === 0) return null;
      const place = chance.one(places);
      const { hours } = life.months[place]!;
      const until = life.months.findIndex((one, later) => later > place && one.hours !== hours);
      const months = Math.min(chance.from(1, 6), until === -1 ? life.months.length : until - place);
      return { life, way: { ...byTheRules, accrual: lateFrom(place, months) } };
    },
    "annual-rate": (chance, life = aLife(chance)) => {
      const printed = (of: number) => (of >= at("2016-01") && of <= at("2016-03") ? 375 : 750);
      const months = life.months.filter(({ month }) => month <= at("2016-05")).length;
      if (months === 0) return null;
      return inRun((one) => share(baseOf(one, life), printed(one.month), 100_000))(life, {
        from: 0,
        through: months - 1,
      });
    },
    "old-rate": (chance, life = aLife(chance)) => {
      const isApril = chance.in(2);
      const from = life.months.findIndex(({ month }) => month === at(isApril ? "2016-04" : "2016-06"));
      if (from === -1) return null;
      const run = { from, through: isApril ? from + 1 : from + chance.from(0, 30) };
      return inRun((one) => share(baseOf(one, life), isApril ? 1500 : 1000, 100_000))(life, run);
    },
    "year-end-over-salary": (chance, life = aLife(chance)) => {
      return inRun((one) => base(sumOf(partsOf(one, life, { holidayInYearEnd: true })), one))(life, aRun(life, chance));
    },
    "irregularity-left-out": (chance, life = aLife(chance, { irregularity: true })) => {
      return inRun((one) => base(sumOf({ ...partsOf(one, life), irregularity: 0 }), one))(life, aRun(life, chance));
    },
    "irregularity-late": (chance, life = aLife(chance, { irregularity: true })) => {
      const before = (place: number) => life.months[place - 1]?.irregularity ?? 0;
      const accrual: Accrual = (one, place) => byTheRules.accrual({ ...one, irregularity: before(place) }, place, life);
      return { life, way: { ...byTheRules, accrual } };
    },
    "year-end-left-out": (chance, life = aLife(chance)) => {
      return inRun((one) => base(sumOf({ ...partsOf(one, life), yearEnd: 0 }), one))(life, aRun(life, chance));
    },
    "minimum-left-out": (chance, life = aLife(chance, { low: true })) => {
      return inRun((one) => base(sumOf(partsOf(one, life, { minima: true })), one))(life, aRun(life, chance));
    },
    "allowances-too-early": (chance, made = aLife(chance)) => {
      const life = { ...made, allowancesFrom: at("2019-07") };
      return inRun((one) => base(sumOf(partsOf(one, life)), one))(life, aRun(life, chance));
    },
    "exclusion-missed": (chance, life = aLife(chance)) => {
      const regular = (one: LifeMonth) => ({ ...one, isStudent: false });
      const accrual: Accrual = (one, place) => byTheRules.accrual(regular(one), place, life);
      return { life, way: { ...byTheRules, accrual } };
    },
    rounding: (chance, life = aLife(chance)) => {
      return inRun((one) => roundedOnce(one, life))(life, aRun(life, chance, 12));
    },
    "accrued-twice": (chance, life = aLife(chance)) => {
      const place = chance.from(0, life.months.length - 1);
      return inRun((one, here) => 2 * byTheRules.accrual(one, here, life))(life, { from: place, through: place });
    },
    "sixty-months-missed": (chance, life = aLife(chance)) => {
      const from = life.months.findIndex(({ month }) => month === at("2022-05"));
      if (from === -1) return null;
      const run = { from, through: from + chance.from(0, 60) };
      return { life, way: lapsingInRun(run, (saldo, place, accrued) => aboveWindow(saldo, place, accrued, 36)) };
    },
    "relief-not-applied": (chance, life = aLife(chance)) => {
      const from = life.months.findIndex(({ month }) => month === at("2018-07"));
      if (from === -1) return null;
      const run = { from, through: from + chance.from(0, 17) };
      return { life, way: lapsingInRun(run, (saldo, place, accrued) => aboveWindow(saldo, place, accrued, 36)) };
    },
    "oldest-month-deleted": (chance, life = aLife(chance)) => {
      const run = aRun(life, chance);
      const mayBeNegative = chance.in(2);
      const lapse: Way["lapse"] = (saldo, place, accrued, { months }) => {
        const of = months[place]!.month;
        const leavesAt = (month: number) => place - (of - month) - windowIn(month);
        if (isRelief(of)) return 0;
        let gone = 0;
        if (of === at("2020-01")) gone = sumBetween(accrued, leavesAt(at("2018-06")) + 1, leavesAt(of));
        else if (of < at("2022-05") || of >= at("2024-05")) gone = sumBetween(accrued, leavesAt(of), leavesAt(of));
        return mayBeNegative ? gone : Math.min(gone, Math.max(0, saldo));
      };
      return { life, way: lapsingInRun(run, lapse) };
    },
    "window-off-by-one": (chance, life = aLife(chance)) => {
      const by = chance.one([-1, 1]);
      const lapse: Way["lapse"] = (saldo, place, accrued, { months }) => {
        const { month: of } = months[place]!;
        return isRelief(of) ? 0 : aboveWindow(saldo, place, accrued, windowIn(of) + by);
      };
      return { life, way: { ...byTheRules, lapse } };
    },
    "lapse-missed": (chance, life = aLife(chance)) => {
      const way = lapsingInRun(aRun(life, chance), () => 0);
      return isSixtyMonthsEarly(life, way) ? null : { life, way };
    },
    "event-missing": (chance, life = aLife(chance)) => {
      if (life.spends.length === 0) return null;
      const { id } = chance.one(life.spends);
      return { life, way: { ...byTheRules, times: (spend) => (spend.id === id ? 0 : 1) } };
    },
    "event-twice": (chance, life = aLife(chance)) => {
      if (life.spends.length === 0) return null;
      const { id } = chance.one(life.spends);
      return { life, way: { ...byTheRules, times: (spend) => (spend.id === id ? 2 : 1) } };
    },
    "event-late": (chance, life = aLife(chance)) => {
      const spend = life.spends.length > 0 ? chance.one(life.spends) : null;
      const later = chance.from(1, 2);
      if (spend === null || spend.month + later > life.months.at(-1)!.month) return null;
      return { life, way: { ...byTheRules, monthOf: (one) => one.month + (one.id === spend.id ? later : 0) } };
    },
  };
