import fc from "fast-check";
import { describe } from "vitest";
import {
  explain,
  forecast,
  type HoursLedger,
  ledger,
  payslip,
  vitaliteitsuren,
  type VitaliteitsurenFacts,
  yearStatement,
} from "../../src/index.js";
import { cents, decimal, euro, lastDayOf, month, monthNumber, plus, rational, rounded, times } from "../exact.js";
import { always, same } from "./always.js";
import { type HoursCase, hoursCases, problemsOf, reordered } from "./hours-arbitraries.js";
import { hoursOracle } from "./hours-oracle.js";
import { figures } from "../figures.js";

const open = ({ facts, through }: HoursCase) => ledger(vitaliteitsuren, facts as VitaliteitsurenFacts, { through });
const keys = fc.array(fc.nat(99), { minLength: 1, maxLength: 12 });

/** The findings that the second method gives too. */
const compared = ["overspent", "balance-differs"];

/** What of a ledger the second method gives too. */
function seen({ balance, totals, years, lots, entries, findings }: HoursLedger) {
  const { refunded: _, transferredOut: __, ...sums } = totals;
  return {
    balance,
    totals: sums,
    years: years.map(({ refunded: _, transferredOut: __, held: ___, ...row }) => row),
    lots,
    lapses: entries
      .flatMap((entry) =>
        entry.kind === "lapsed" ? entry.from.map(({ year, amount }) => `${entry.on} ${year} ${amount}`) : [],
      )
      .sort(),
    conversions: entries.flatMap(({ kind, on, amount, ...entry }) =>
      kind === "converted" && "money" in entry ? [`${on} ${amount} ${entry.money}`] : [],
    ),
    notices: findings
      .filter(({ code }) => compared.includes(code))
      .flatMap(({ code, month, events }) => events!.map((event) => `${code} ${month} ${event}`))
      .sort(),
  };
}

/** What there is with every amount in the order in which the library has it. */
function reckoned({ facts, through }: HoursCase) {
  const { balance, totals, years, lots, lapses, conversions, notices } = hoursOracle(facts, through);
  return {
    balance,
    totals,
    years: years.map(({ year, opening, closing, ...sums }) => ({ year, opening, ...sums, closing })),
    ...{ lots, lapses, conversions, notices },
  };
}

always("a case is valid", [hoursCases], (one) => {
  same(problemsOf(one), []);
});

describe("the vitaliteitsuren", () => {
  always("are what a second method, day by day, makes of them", [hoursCases], (one) => {
    same(seen(open(one)), reckoned(one));
  });

  always("have no awards, no refunds and no transfers", [hoursCases], (one) => {
    const { balance, held, available, totals, years } = open(one);
    same([held, available], ["0.00", balance]);
    for (const sums of [totals, ...years]) same([sums.refunded, sums.transferredOut], ["0.00", "0.00"]);
    for (const row of years) same(row.held, "0.00");
  });

  always("depend on the order of the facts only within a day", [hoursCases, keys], (one, order) => {
    same(figures(open(reordered(one, order))), figures(open(one)));
  });

  always(
    "through an earlier month are the beginning of those through a later one",
    [hoursCases, fc.nat(99)],
    (one, part) => {
      const whole = open(one);
      const first = Math.max(monthNumber(`${whole.years[0]!.year}-01`), monthNumber("2015-07"));
      const back = Math.floor(((monthNumber(one.through) - first) * part) / 100);
      const through = month(monthNumber(one.through) - back);
      if (through < firstMonth(one)) return;
      const shorter = open({ ...one, through });
      same(shorter.years.slice(0, -1), whole.years.slice(0, shorter.years.length - 1));
      same(
        shorter.entries,
        whole.entries.filter((entry) => entry.month <= through),
      );
    },
  );
});

const firstMonth = ({ facts: { employment, events = [] } }: HoursCase) => {
  const openings = events.filter(({ kind }) => kind === "opening").map(({ on }) => on.slice(0, 7));
  return ["2015-07", employment.start.slice(0, 7), ...openings.sort().slice(0, 1)].sort().at(-1)!;
};

describe("an entry", () => {
  always("says which years its hours are of, and what it left", [hoursCases], (one) => {
    let balance = 0n;
    for (const entry of open(one).entries) {
      const amount = cents(entry.amount);
      const before = balance > 0n ? balance : 0n;
      balance += entry.kind === "accrued" || entry.kind === "takenOver" ? amount : -amount;
      if (entry.kind === "accrued") continue;
      const from = entry.from.reduce((sum, piece) => sum + cents(piece.amount), 0n);
      // What was not there is of no year.
      same(euro(from), euro(entry.kind === "takenOver" || amount < before ? amount : before));
      if (entry.kind === "lapsed") {
        const [year, ...more] = entry.from;
        const end = `${year!.year + 5}-12-31`;
        // What is taken over after its last day does not stand beyond the day it comes.
        const late = (one.facts.events ?? []).some((event) => event.kind === "opening" && event.on === entry.on);
        same([more.length, late && entry.on > end ? end : entry.on], [0, end]);
        same(entry.because.inputs, { year: year!.year, left: entry.amount, kept: "0.00" });
      } else {
        same(entry.because.inputs.balance, euro(balance));
      }
    }
    same(euro(balance), open(one).balance);
  });

  always("of a right recomputes from its parts", [hoursCases], (one) => {
    for (const { kind, on, amount, because } of open(one).entries) {
      if (kind !== "accrued") continue;
      const { year, age, fullTimeWeek, parts, unrounded } = because.inputs;
      same([Number(on.slice(0, 4)), age], [year, year - Number(one.facts.employee.birthDate.slice(0, 4))]);
      const exact = parts
        .map(({ yearHours, hoursPerWeek, months, daysServed, daysInMonth }) =>
          times(
            times(decimal(yearHours), times(decimal(hoursPerWeek), rational(100n, cents(fullTimeWeek)))),
            rational(months * daysServed, 12 * daysInMonth),
          ),
        )
        .reduce(plus, rational(0));
      same(amount, euro(rounded(times(exact, rational(100))).n));
      same(unrounded, digitsOf(exact));
    }
  });
});

/** With every digit, at least two decimals, cut after the twelfth. */
function digitsOf({ n, d }: { n: bigint; d: bigint }): string {
  const digits = String((n * 10n ** 12n) / d).padStart(13, "0");
  return `${digits.slice(0, -12)}.${digits.slice(-12).replace(/0{1,10}$/, "")}`;
}

describe("what is said to lapse", () => {
  always(
    "is every lot on its day, and within three months it is found",
    [hoursCases, fc.integer({ min: 1, max: 70 })],
    (one, months) => {
      const book = open(one);
      const said = book.lapsesAhead.map(({ on, amount, reason, spendBy }) => ({ on, amount, reason, spendBy }));
      same(
        said,
        book.lots.map(({ lapsesOn, amount }) => ({ on: lapsesOn, amount, reason: "expired", spendBy: lapsesOn })),
      );
      const by = (count: number) => lastDayOf(monthNumber(one.through) + count);
      same(
        book.findings.filter(({ code }) => code === "lapses-soon").map(({ on, amount }) => ({ lapsesOn: on, amount })),
        book.lots.filter(({ lapsesOn }) => lapsesOn! <= by(3)).map(({ lapsesOn, amount }) => ({ lapsesOn, amount })),
      );
      const ahead = forecast(book, { months });
      const lapsing = book.lots.filter(({ lapsesOn }) => lapsesOn! <= by(months));
      const sum = euro(lapsing.reduce((all, { amount }) => all + cents(amount), 0n));
      same([ahead.amount, ahead.leastToSpend], [sum, sum]);
      same(ahead.spendBy, lapsing[0]?.lapsesOn ?? null);
    },
  );
});

describe("the statements", () => {
  const columns = ["accrued", "takenOver", "refunded", "spent", "transferredOut", "lapsed", "money"] as const;

  always(
    "of the months follow each other and add up to their year, and the years to the ledger",
    [hoursCases],
    (one) => {
      const book = open(one);
      let closing = "0.00";
      for (const row of book.years) {
        const statement = yearStatement(book, row.year);
        same({ ...statement, ...row }, statement);
        const first = row.year === book.years[0]!.year ? firstMonth(one) : `${row.year}-01`;
        const last = row.year === book.years.at(-1)!.year ? one.through : `${row.year}-12`;
        const sums = Object.fromEntries(columns.map((column) => [column, 0n])) as Record<
          (typeof columns)[number],
          bigint
        >;
        const entries: unknown[] = [];
        for (let at = monthNumber(first); at <= monthNumber(last); at++) {
          const slip = payslip(book, month(at));
          same(slip.opening, closing);
          const { accrued, takenOver, spent, lapsed } = slip;
          closing = euro(cents(slip.opening) + cents(accrued) + cents(takenOver) - cents(spent) - cents(lapsed));
          same(slip.closing, closing);
          for (const column of columns) sums[column] += cents(slip[column]);
          entries.push(...slip.entries);
        }
        for (const column of columns) same(`${column} ${row[column]}`, `${column} ${euro(sums[column])}`);
        same(row.closing, closing);
        same(statement.entries, entries);
      }
      same(closing, book.balance);
    },
  );
});

describe("an explanation", () => {
  always("has whole sentences, as many in each language, also of what was stored", [hoursCases], (one) => {
    const book = open(one);
    const dutch = explain(book, { language: "nl" });
    const english = explain(book, { language: "en" });
    same(dutch.length, english.length);
    for (const sentence of [...dutch, ...english]) {
      if (!/^\S.*\.$/.test(sentence) || /undefined|null|NaN|\[object|  /.test(sentence)) same(sentence, "a sentence");
    }
    same(explain(JSON.parse(JSON.stringify(book)) as HoursLedger, { language: "nl" }), dutch);
  });
});
