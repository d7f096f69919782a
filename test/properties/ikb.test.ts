import fc from "fast-check";
import { describe } from "vitest";
import {
  type ComponentsLedger,
  explain,
  forecast,
  keuzebudget,
  type KeuzebudgetFacts,
  ledger,
  payslip,
  yearStatement,
} from "../../src/index.js";
import {
  cents,
  decimal,
  euro,
  lastDayOf,
  month,
  monthNumber,
  plus,
  type Rational,
  rational,
  rounded,
  times,
} from "../exact.js";
import { always, same } from "./always.js";
import { eventsReordered } from "./hours-arbitraries.js";
import { type IkbCase, ikbCases, problemsOf } from "./ikb-arbitraries.js";
import { ikbOracle } from "./ikb-oracle.js";
import { figures } from "../figures.js";

const open = ({ facts, through, interpretations }: IkbCase) =>
  ledger(keuzebudget, facts as KeuzebudgetFacts, { through, interpretations });
const keys = fc.array(fc.nat(99), { minLength: 1, maxLength: 12 });

/** The findings that the second method gives too. */
const compared = ["overdrawn", "leave-oversold", "balance-differs", "minimum-unknown"];

/** What of a ledger the second method gives too. */
function seen({ balance, leaveHours, totals, months, years, entries, findings }: ComponentsLedger<unknown>) {
  return {
    ...{ balance, leaveHours, totals, months, years },
    moved: entries.flatMap((entry) =>
      entry.kind === "accrued"
        ? []
        : [`${entry.month} ${"event" in entry ? entry.event : entry.reason} ${entry.amount}`],
    ),
    notices: findings
      .filter(({ code }) => compared.includes(code))
      .flatMap(({ code, month, events }) =>
        events ? events.map((event) => `${code} ${month} ${event}`) : [`${code} ${month}`],
      )
      .sort(),
  };
}

always("a case is valid", [ikbCases], (one) => {
  same(problemsOf(one), []);
});

describe("the keuzebudget", () => {
  always("is what a second method, month by month, makes of it", [ikbCases], (one) => {
    same(seen(open(one)), ikbOracle(one.facts, one.through, one.interpretations.rounding ?? "each-amount"));
  });

  always("depends on the order of the facts only within a day", [ikbCases, keys], (one, order) => {
    const { facts } = one;
    const pay = facts.pay
      .map((row, index) => ({ row, key: order[index % order.length]! + index / 1e6 }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row);
    const other = { ...one, facts: { ...facts, pay, events: eventsReordered(facts.events ?? [], order) } };
    same(figures(open(other)), figures(open(one)));
  });

  always(
    "through an earlier month is the beginning of that through a later one",
    [ikbCases, fc.nat(99)],
    (one, part) => {
      const whole = open(one);
      const back = Math.floor((whole.months.length * part) / 100);
      const until = whole.months.length - back;
      const through = whole.months[until - 1]!.month;
      const shorter = open({ ...one, through });
      same(shorter.months, whole.months.slice(0, until));
      same(
        shorter.entries,
        whole.entries.filter((entry) => entry.month <= through),
      );
      same(shorter.balance, whole.months[until - 1]!.closing);
    },
  );
});

describe("an entry", () => {
  always("says what it left, and of which months the money was", [ikbCases], (one) => {
    const book = open(one);
    let balance = 0n;
    for (const entry of book.entries) {
      const amount = cents(entry.amount);
      const before = balance > 0n ? balance : 0n;
      const comes = entry.kind === "accrued" || entry.kind === "soldLeave";
      balance += comes ? amount : -amount;
      if (entry.kind === "accrued") {
        same(entry.on, lastDayOf(monthNumber(entry.month)));
        continue;
      }
      const from = entry.from.reduce((sum, piece) => sum + cents(piece.amount), 0n);
      same(euro(from), euro(comes ? 0n : amount < before ? amount : before));
      if ("reason" in entry) {
        same([entry.on, entry.because.inputs.balance], [lastDayOf(monthNumber(entry.month)), entry.amount]);
        // A year's money is gone with its year.
        for (const piece of entry.from) same(piece.month.slice(0, 4), entry.month.slice(0, 4));
      } else {
        same(entry.because.inputs.balance, euro(balance));
      }
    }
    same(euro(balance), book.balance);
  });

  always("recomputes from what it says", [ikbCases], (one) => {
    const { entries, interpretations } = open(one);
    const step = interpretations.rounding === "once" ? (exact: Rational) => exact : rounded;
    for (const { amount, because } of entries) {
      if (because.rule === "leave-bought" || because.rule === "leave-sold") {
        const { hours, price } = because.inputs;
        const exact = times(decimal(price), decimal(hours));
        const slack = times(decimal(hours), rational(1, 10n ** 12n));
        const near = [exact, plus(exact, slack)].map((each) => euro(rounded(times(each, rational(100))).n));
        same(near.includes(amount), true);
        continue;
      }
      if (because.rule !== "components") continue;
      const { salary: earned, irregularity, holidayAllowance, yearEndAllowance, ...rest } = because.inputs;
      const { extra, leaveValue, healthInsurance, leaveHours, unrounded } = rest;
      const salary = rational(cents(earned));
      const carried = (text: string) => times(decimal(text), rational(100));
      const holiday = carried(holidayAllowance.amount);
      const yearEnd = carried(yearEndAllowance.amount);
      const supplement = step(times(plus(salary, holiday), times(decimal(extra.term), rational(1, 100))));
      const fullPay = plus(plus(plus(salary, holiday), yearEnd), rational(cents(irregularity)));
      const value =
        leaveValue === null
          ? rational(0)
          : step(times(fullPay, times(decimal(leaveValue.term), rational(1, 12 * 156))));
      same([leaveValue === null, healthInsurance.amount], [leaveHours !== null, healthInsurance.term]);
      isNear(extra.amount, supplement);
      if (leaveValue !== null) isNear(leaveValue.amount, value);
      const sum = [holiday, yearEnd, supplement, value, carried(healthInsurance.amount)].reduce(plus);
      isNear(unrounded, sum);
      same(amount, euro(rounded(carried(unrounded)).n));
    }
  });
});

/** Equal but for what was cut after the twelfth decimal, in what went in or came out. */
function isNear(text: string, { n, d }: Rational): void {
  const shown = times(decimal(text), rational(100));
  const off = shown.n * d - n * shown.d;
  if ((off < 0n ? -off : off) * 10n ** 9n > shown.d * d) same(text, `${n}/${d}`);
}

describe("what is said to be paid out", () => {
  always(
    "is paid out when nothing more is earned or done",
    [ikbCases, fc.integer({ min: 1, max: 30 })],
    (one, months) => {
      const { end } = one.facts.employment;
      const known = asKnownThen(one);
      const book = open(known);
      const from = monthNumber(one.through) + 1;
      const last = from + months - 1;
      const paidThrough = Math.min(last, end == null ? Infinity : monthNumber(end));
      const unpaid = from > paidThrough ? [] : [{ month: month(from), through: month(paidThrough), salary: "0.00" }];
      const later = open({
        ...known,
        facts: { ...known.facts, pay: [...known.facts.pay, ...unpaid] },
        through: month(last),
      });
      // The fixed amount comes on top every month, so only the money of now is compared.
      const paid = later.entries.flatMap((entry) => {
        if (!("reason" in entry) || entry.month <= one.through) return [];
        const amount = entry.from
          .filter((piece) => piece.month <= one.through)
          .reduce((sum, piece) => sum + cents(piece.amount), 0n);
        return amount > 0n ? [{ on: entry.on, amount: euro(amount), reason: entry.reason, spendBy: entry.on }] : [];
      });
      const { lapses, amount, leastToSpend } = forecast(book, { months });
      same(
        lapses.map(({ on, amount, reason, spendBy }) => ({ on, amount, reason, spendBy })),
        paid,
      );
      const sum = euro(paid.reduce((all, one) => all + cents(one.amount), 0n));
      same([amount, leastToSpend], [sum, sum]);
    },
  );
});

/** The case as it was known at its last month: no rows and no events after it. */
function asKnownThen({ facts, through, ...rest }: IkbCase): IkbCase {
  const pay = facts.pay
    .filter((row) => row.month <= through)
    .map((row) => (row.through !== undefined && row.through > through ? { ...row, through } : row));
  const events = (facts.events ?? []).filter(({ on }) => on.slice(0, 7) <= through);
  return { ...rest, facts: { ...facts, pay, events }, through };
}

describe("the statements", () => {
  const columns = [
    ...(["holidayAllowance", "yearEndAllowance", "extra", "leaveValue", "healthInsurance"] as const),
    ...(["accrued", "soldLeave", "boughtLeave", "paidOut"] as const),
  ];

  always("of the months follow each other and add up to their year, and the years to the ledger", [ikbCases], (one) => {
    const book = open(one);
    let closing = "0.00";
    const totals = Object.fromEntries(columns.map((column) => [column, 0n])) as Record<
      (typeof columns)[number],
      bigint
    >;
    for (const row of book.months) {
      const slip = payslip(book, row.month);
      same({ ...slip, ...row }, slip);
      same(
        slip.entries,
        book.entries.filter((entry) => entry.month === row.month),
      );
      same([row.opening, slip.available], [closing, row.closing]);
      const { accrued, soldLeave, boughtLeave, paidOut } = row;
      closing = euro(cents(row.opening) + cents(accrued) + cents(soldLeave) - cents(boughtLeave) - cents(paidOut));
      same(row.closing, closing);
    }
    for (const row of book.years) {
      const statement = yearStatement(book, row.year);
      same({ ...statement, ...row }, statement);
      const own = book.months.filter((each) => each.month.startsWith(String(row.year)));
      same([row.opening, row.closing, row.leaveHours], [own[0]!.opening, own.at(-1)!.closing, own.at(-1)!.leaveHours]);
      for (const column of columns) {
        const sum = own.reduce((all, each) => all + cents(each[column]), 0n);
        same(`${column} ${row[column]}`, `${column} ${euro(sum)}`);
        totals[column] += sum;
      }
    }
    for (const column of columns) same(`${column} ${book.totals[column]}`, `${column} ${euro(totals[column])}`);
    same([book.balance, book.leaveHours], [closing, book.months.at(-1)!.leaveHours]);
  });

  always("have components that make up what accrued, when each is rounded", [ikbCases], (one) => {
    if (one.interpretations.rounding === "once") return;
    for (const row of open(one).months) {
      const { holidayAllowance, yearEndAllowance, extra, leaveValue, healthInsurance } = row;
      const parts = [holidayAllowance, yearEndAllowance, extra, leaveValue, healthInsurance];
      same(row.accrued, euro(parts.reduce((sum, part) => sum + cents(part), 0n)));
    }
  });
});

describe("an explanation", () => {
  always("has whole sentences, as many in each language, also of what was stored", [ikbCases], (one) => {
    const book = open(one);
    const dutch = explain(book, { language: "nl" });
    const english = explain(book, { language: "en" });
    same(dutch.length, english.length);
    for (const sentence of [...dutch, ...english]) {
      if (!/^\S.*\.$/.test(sentence) || /undefined|null|NaN|\[object|  /.test(sentence)) same(sentence, "a sentence");
    }
    same(explain(JSON.parse(JSON.stringify(book)) as typeof book, { language: "nl" }), dutch);
  });
});
