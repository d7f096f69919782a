import fc from "fast-check";
import { describe, expect } from "vitest";
import {
  explain,
  type Explainable,
  forecast,
  gemeentelijkLoopbaanbudget,
  ledger,
  type Regulation,
  type YearLedger,
  yearStatement,
} from "../../src/index.js";
import { calls } from "../../src/schema.js";
import { cents, euro, lastDayOf, month, monthNumber, statedCents } from "../exact.js";
import type { Event, Facts } from "../municipality.js";
import { brokenYearSums } from "../sums.js";
import { always, same } from "./always.js";
import { independentPermutation, municipalCases } from "./municipal-arbitraries.js";
import { type MunicipalFacts, municipalOracle } from "./municipal-oracle.js";
import { figures } from "../figures.js";

/** What a ledger is asked for; the regulation may leave things open. */
interface Case {
  readonly facts: Omit<MunicipalFacts, "regulation"> & { readonly regulation: Regulation };
  readonly through: string;
}
const open = ({ facts, through }: Case) => ledger(gemeentelijkLoopbaanbudget, facts as Facts, { through });
const eventsOf = ({ facts }: Case) => (facts.events ?? []) as readonly Event[];
const withEvents = ({ facts, through }: Case, events: readonly Event[]) =>
  ({ facts: { ...facts, events }, through }) as Case;

const terms = ["partTime", "midYear", "afterLastYear", "onExitWithAdvance"] as const;
const daysBefore = (date: string, days: number) =>
  new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);

/** Facts of all kinds under regulations that say all, or less, or nothing; some payments were agreed earlier. */
const openCases: fc.Arbitrary<Case> = fc
  .tuple(municipalCases, fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()), fc.array(fc.nat(900)))
  .map(([one, silent, days]) => {
    const unsaid = Object.fromEntries(terms.filter((_, place) => silent[place]).map((term) => [term, null]));
    const events = eventsOf(one).map((event, place) => {
      const earlier = days[place] ?? 0;
      return event.kind === "spend" && earlier > 0 ? { ...event, agreedOn: daysBefore(event.on, earlier) } : event;
    });
    return withEvents({ ...one, facts: { ...one.facts, regulation: { ...one.facts.regulation, ...unsaid } } }, events);
  });

/** As it was known at its last month. */
const asKnownThen = (one: Case) =>
  withEvents(
    one,
    eventsOf(one).filter(({ on }) => on.slice(0, 7) <= one.through),
  );
/** The same facts, so many years after the last one of the budget, of service and of the ledger. */
function goneOn(known: Case, events: readonly Event[] = []): Case {
  const { employment, regulation } = known.facts;
  const last = [known.through.slice(0, 4), String(regulation.lastYear), employment.end?.slice(0, 4) ?? ""]
    .sort()
    .at(-1)!;
  return { ...withEvents(known, [...eventsOf(known), ...events]), through: `${Number(last) + 1}-12` };
}

/** What lapsed on a day, of which year; after a debt was waived the year of what comes back says nothing any more. */
const lapsesOf = ({ entries, totals }: YearLedger) =>
  entries.flatMap((entry) => {
    if (entry.kind !== "lapsed") return [];
    const { on, reason, amount, from } = entry;
    return totals.waived === "0.00"
      ? from.map(({ year, amount }) => ({ on, year, amount, reason }))
      : [{ on, reason, amount }];
  });

describe("the individueel loopbaanbudget", () => {
  always("is what a second method, day by day and pot by pot, makes of it", [municipalCases], (one) => {
    const book = open(one);
    const { balance, totals, years, lots, advance, uncovered, lapses } = municipalOracle(one.facts, one.through);
    same([book.balance, book.totals, book.years, book.advance], [balance, totals, years, advance]);
    same(
      book.lots.map(({ year, amount }) => ({ year, amount })),
      lots,
    );
    same(
      book.findings
        .filter(({ code }) => code === "uncovered")
        .map(({ month, amount, events }) => ({ month, amount, events })),
      uncovered,
    );
    if (totals.waived === "0.00") same(lapsesOf(book), lapses);
  });

  always(
    "is, through an earlier month, the beginning of what it is through a later one",
    [openCases, fc.nat(99)],
    (one, part) => {
      const whole = open(one);
      const first = Math.max(monthNumber(one.facts.employment.start), one.facts.regulation.firstYear * 12);
      const last = monthNumber(one.through);
      const through = month(last - Math.floor(((last - first) * part) / 100));
      const shorter = open({ ...one, through });
      same(
        shorter.entries,
        whole.entries.filter((entry) => entry.month <= through),
      );
      const years = whole.years.filter(({ year }) => year < Number(through.slice(0, 4)));
      same(shorter.years.slice(0, -1), years);
      if (through.endsWith("-12")) same(shorter.years.at(-1), whole.years[years.length]);
    },
  );

  always(
    "takes events and hours in any order; only dates, and the order given on one day, matter",
    [municipalCases, fc.array(fc.nat(99), { minLength: 1, maxLength: 12 })],
    (one, keys) => {
      same(figures(open(independentPermutation(one, keys))), figures(open(one)));
    },
  );

  always("leaves what it is given as it was", [openCases], (one) => {
    const before = JSON.stringify(one);
    const free = JSON.stringify(open(structuredClone(one)));
    same(JSON.stringify(open(frozen(one))), free);
    same(JSON.stringify(one), before);
  });
});

describe("no cent is lost", () => {
  always(
    "balance, totals, years, entries, lots and the advance add up, and lots stand in the order of their years",
    [openCases],
    (one) => {
      const book = open(one);
      same(brokenYearSums(book), []);
      book.lots.forEach(({ year, amount }, index) => {
        const isInOrder = index === 0 || book.lots[index - 1]!.year < year;
        if (cents(amount) <= 0n || !isInOrder) expect.fail(`${year} ${amount}`);
      });
    },
  );

  always(
    "what is paid is booked or found to be uncovered, and the balance never goes further than was approved",
    [openCases],
    (one) => {
      const { entries, findings } = open(one);
      let saldo = 0n;
      let approved = 0n;
      const uncovered = new Map<string, bigint>();
      for (const entry of entries) {
        const amount = cents(entry.amount);
        if (entry.kind === "accrued" || entry.kind === "refunded" || entry.kind === "waived") saldo += amount;
        if (entry.kind === "approved" && one.facts.regulation.advance === "on-approval") approved += amount;
        if (entry.kind === "lapsed") saldo -= amount;
        if (entry.kind === "lapsed" && saldo < 0n) expect.fail(`${entry.on}: more lapsed than there was`);
        if (entry.kind !== "spent") continue;
        saldo -= amount;
        const { asked, uncovered: rest, balance } = entry.because.inputs as Readonly<Record<string, string>>;
        same([balance, asked], [euro(saldo), euro(amount + cents(rest!))]);
        same(asked, euro(statedCents(eventsOf(one).find(({ id }) => id === entry.event)!.amount)));
        if (saldo < -approved) expect.fail(`${entry.on}: ${saldo}, with ${approved} approved`);
        if (rest !== "0.00") uncovered.set(entry.month, (uncovered.get(entry.month) ?? 0n) + cents(rest!));
      }
      const paid = eventsOf(one).filter(({ kind, on }) => kind === "spend" && on.slice(0, 7) <= one.through);
      same(entries.filter(({ kind }) => kind === "spent").length, paid.length);
      same(
        findings.filter(({ code }) => code === "uncovered").map(({ month, amount }) => `${month} ${amount}`),
        [...uncovered].map(([month, amount]) => `${month} ${euro(amount)}`),
      );
    },
  );

  always("an entry says of which years the money was that left, as far as it was there", [openCases], (one) => {
    let saldo = 0n;
    for (const entry of open(one).entries) {
      const amount = cents(entry.amount);
      const there = saldo > 0n ? saldo : 0n;
      if (entry.kind === "accrued" || entry.kind === "refunded" || entry.kind === "waived") saldo += amount;
      if (entry.kind !== "spent" && entry.kind !== "lapsed") continue;
      saldo -= amount;
      const pieces = entry.from.reduce((sum, piece) => sum + cents(piece.amount), 0n);
      same(euro(pieces), euro(amount < there ? amount : there));
      same(
        entry.from.map(({ year }) => year),
        [...new Set(entry.from.map(({ year }) => year))].sort((a, b) => a - b),
      );
    }
  });
});

/** What was booked in each month, kind by kind. */
function booked({ entries }: YearLedger): Map<string, string> {
  const sums = new Map<string, Map<string, bigint>>();
  for (const { month, kind, amount } of entries) {
    if (kind === "saved" || kind === "approved" || amount === "0.00") continue;
    const ofMonth = sums.get(month) ?? new Map<string, bigint>();
    sums.set(month, ofMonth.set(kind, (ofMonth.get(kind) ?? 0n) + cents(amount)));
  }
  return new Map(
    [...sums].map(([month, kinds]) => [
      month,
      [...kinds]
        .map(([kind, sum]) => `${kind} ${sum}`)
        .sort()
        .join(" "),
    ]),
  );
}

/** The balance at the end of a month. */
const closingOf = (one: Case, at: string) => open({ ...one, through: at }).balance;

/** The answers of the contract, the first one of which is computed with. */
const answers = {
  partTime: ["no-reduction", "pro-rata"],
  midYear: ["full-year", "pro-rata"],
  afterLastYear: ["lapse", "keep"],
  onExitWithAdvance: ["recover", "waive"],
} as const;

describe("what a regulation leaves open", () => {
  always(
    "is computed with the first answer, and found where another one makes a difference, with what each makes of it",
    [openCases],
    (one) => {
      const { regulation, hours } = one.facts;
      const first = Object.fromEntries(terms.map((term) => [term, regulation[term] ?? answers[term][0]]));
      const told = open(one);
      const said = (rules: object): Case => ({
        ...one,
        facts: { ...one.facts, regulation: { ...regulation, ...first, ...rules } },
      });
      // Without hours nobody can tell what part-time would do.
      const unsaid = terms.filter((term) => regulation[term] === null && (term !== "partTime" || hours !== undefined));
      const byHand = unsaid.flatMap((term) => {
        const cases = answers[term].map((reading) => ({ reading, one: said({ [term]: reading }) }));
        const [a, b] = cases.map((each) => booked(open(each.one))) as [Map<string, string>, Map<string, string>];
        const at = [...new Set([...a.keys(), ...b.keys()])].sort().find((each) => a.get(each) !== b.get(each));
        if (at === undefined) return [];
        const readings = cases.map((each) => ({
          reading: each.reading,
          closing: closingOf(each.one, at),
          balance: open(each.one).balance,
        }));
        return [{ month: at, term, readings }];
      });
      const found = told.findings.flatMap(({ code, month, questions = [] }) =>
        code === "needs-local-rule" ? questions.map(({ term, readings }) => ({ month, term, readings })) : [],
      );
      const inOrder = (all: readonly { term: string }[]) => [...all].sort((a, b) => (a.term < b.term ? -1 : 1));
      same(inOrder(found.filter(({ term }) => (terms as readonly string[]).includes(term))), inOrder(byHand));
      const { balance, years, lots } = open(said({}));
      same([told.balance, told.years, told.lots], [balance, years, lots]);
    },
  );

  always(
    "of one payment that was agreed in an earlier year, is found where that year would make a difference",
    [municipalCases, fc.nat(99), fc.integer({ min: 1, max: 900 })],
    (one, which, earlier) => {
      const spends = eventsOf(one).filter(({ kind }) => kind === "spend");
      const paid = spends[which % spends.length];
      if (paid === undefined) return;
      const agreedOn = daysBefore(paid.on, earlier);
      const { start } = one.facts.employment;
      const begins = Math.max(monthNumber(start), one.facts.regulation.firstYear * 12);
      const isQuestion = agreedOn.slice(0, 4) < paid.on.slice(0, 4) && monthNumber(agreedOn) >= begins;
      const others = eventsOf(one).filter((event) => event !== paid);
      const asked = open(
        withEvents(
          one,
          eventsOf(one).map((event) => (event === paid ? ({ ...paid, agreedOn } as Event) : event)),
        ),
      );
      const found = asked.findings.flatMap(({ month, questions = [] }) =>
        questions.filter(({ term }) => term === "yearOfSpending").map(({ readings }) => ({ month, readings })),
      );
      if (!isQuestion || paid.on.slice(0, 7) > one.through) {
        same(found, []);
        return;
      }
      const atPayment = one;
      const atAgreement = withEvents(one, [...others, { ...paid, on: agreedOn }]);
      // From the payment on: before it, it is not booked under the one answer and booked under the other.
      let parted: string | undefined;
      const last = monthNumber(one.through);
      for (let at = monthNumber(paid.on); at <= last && parted === undefined; at++) {
        const [a, b] = [atPayment, atAgreement].map((each) => open({ ...each, through: month(at) })) as [
          YearLedger,
          YearLedger,
        ];
        if (JSON.stringify(a.totals) !== JSON.stringify(b.totals)) parted = month(at);
      }
      const readings = (at: string) =>
        (
          [
            ["year-of-payment", atPayment],
            ["year-of-agreement", atAgreement],
          ] as const
        ).map(([reading, each]) => ({
          reading,
          closing: closingOf(each, at),
          balance: open(each).balance,
        }));
      same(found, parted === undefined ? [] : [{ month: parted, readings: readings(parted) }]);
    },
  );
});

/** What lapses after the last month, of money that was there in it: new money is of later years. */
const oldMoneyLapsing = (known: Case, events: readonly Event[] = []) =>
  open(goneOn(known, events)).entries.flatMap((entry) => {
    if (entry.kind !== "lapsed" || entry.month <= known.through) return [];
    const { on, reason } = entry;
    return entry.from
      .filter(({ year }) => year <= Number(known.through.slice(0, 4)))
      .map(({ year, amount }) => ({ on, reason, year, amount }));
  });

const byDay = (lapses: readonly { readonly on: string; readonly reason: string; readonly amount: string }[]) => {
  const sums = new Map<string, bigint>();
  for (const { on, reason, amount } of lapses) {
    const key = `${on} ${reason}`;
    sums.set(key, (sums.get(key) ?? 0n) + cents(amount));
  }
  return [...sums].map(([key, sum]) => `${key} ${euro(sum)}`);
};

describe("what is said to lapse", () => {
  always(
    "lapses, on that day and for that reason, when nothing more is done, whatever new money comes",
    [openCases],
    (one) => {
      const known = asKnownThen(one);
      same(byDay(oldMoneyLapsing(known)), byDay(open(known).lapsesAhead));
    },
  );

  always("is what each lot says of its last cent", [openCases], (one) => {
    const known = asKnownThen(one);
    const { lots } = open(known);
    const left = new Map(lots.map(({ year, amount }) => [year, cents(amount)]));
    const gone = new Map<number, string>();
    for (const { on, year, amount } of oldMoneyLapsing(known)) {
      left.set(year, left.get(year)! - cents(amount));
      if (left.get(year) === 0n) gone.set(year, on);
    }
    same(
      lots.map(({ year, lapsesOn }) => [year, lapsesOn]),
      lots.map(({ year }) => [year, gone.get(year) ?? null]),
    );
  });

  always("within three months is found", [openCases], (one) => {
    const known = asKnownThen(one);
    const soon = lastDayOf(monthNumber(known.through) + 3);
    const sums = new Map<string, { on: string; sum: bigint; unsettled: boolean }>();
    for (const { on, amount, reason } of oldMoneyLapsing(known)) {
      if (on > soon) continue;
      const before = sums.get(on.slice(0, 7));
      // No rule says what becomes of money at the end of service, nor, where the regulation is silent, after the last year.
      const isSilent = reason === "after-last-year" && known.facts.regulation.afterLastYear === null;
      const unsettled = reason === "exit" || isSilent || (before?.unsettled ?? false);
      sums.set(on.slice(0, 7), { on: before?.on ?? on, sum: (before?.sum ?? 0n) + cents(amount), unsettled });
    }
    same(
      open(known).findings.filter(({ code }) => code === "lapses-soon"),
      [...sums].map(([month, { on, sum, unsettled }]) => ({
        ...{ code: "lapses-soon", month, on, spendBy: on, amount: euro(sum) },
        ...(unsettled && { unsettled }),
      })),
    );
  });

  always(
    "does not when the least to spend is spent by the day the forecast says, and with a cent less a cent does",
    [
      openCases,
      fc.nat(4),
      fc.integer({ min: 8, max: 11 }),
      fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 40 })),
    ],
    (one, yearsOn, inAutumn, months) => {
      const { employment, regulation } = one.facts;
      const first = Math.max(monthNumber(employment.start), regulation.firstYear * 12);
      // Most lapses at the end of a year: looked at from shortly before.
      const at = Math.max(first, (regulation.firstYear + yearsOn) * 12 + inAutumn);
      const known = asKnownThen({ ...one, through: month(at) });
      const { lapses, leastToSpend, spendBy, through } = forecast(open(known), { months });
      const lapsing = oldMoneyLapsing(known).filter(({ on }) => on.slice(0, 7) <= through);
      same(byDay(lapses), byDay(lapsing));
      if (spendBy === null) {
        same([leastToSpend, lapsing], ["0.00", []]);
        return;
      }
      const lapsedAfter = (amount: bigint) => {
        const spent: Event[] =
          amount === 0n ? [] : [{ kind: "spend", id: "the least", on: spendBy, amount: euro(amount) }];
        const left = oldMoneyLapsing(known, spent).filter(({ on }) => on.slice(0, 7) <= through);
        return euro(left.reduce((sum, { amount }) => sum + cents(amount), 0n));
      };
      const least = cents(leastToSpend);
      same([lapsedAfter(least), lapsedAfter(least - 1n)], ["0.00", "0.01"]);
    },
  );
});

describe("all that a ledger says", () => {
  always("is plain data, and read back it is the same", [openCases], (one) => {
    const book = open(one);
    same(JSON.parse(JSON.stringify(book)), { ...book });
    const stored = JSON.parse(JSON.stringify(book)) as YearLedger;
    for (const { year } of book.years) same(yearStatement(stored, year), yearStatement(book, year));
    same(forecast(stored, { months: 50 }), forecast(book, { months: 50 }));
  });

  always("has the shape its schema says", [openCases], (one) => {
    const book = JSON.parse(JSON.stringify(open(one))) as YearLedger;
    const fits = (schema: { readonly parse: (value: unknown) => unknown }, value: unknown) => {
      same(sorted(schema.parse(value)), sorted(value));
    };
    fits(calls.ledger.result, book);
    fits(calls.forecast.result, forecast(book, { months: 50 }));
    for (const { year } of book.years) fits(calls.yearStatement.result, yearStatement(book, year));
    fits(calls.yearStatement.request, { call: "yearStatement", ledger: book, year: book.years[0]!.year });
    for (const result of [book, ...book.entries]) {
      fits(calls.explain.request, { call: "explain", result, language: "nl" });
    }
  });

  always("can be said in whole sentences, as many in Dutch as in English", [openCases], (one) => {
    const book = open(one);
    const results: Explainable[] = [
      ...[book, forecast(book, { months: 50 })],
      ...book.years.map(({ year }) => yearStatement(book, year)),
      ...book.entries,
    ];
    for (const result of results) {
      const [dutch, english] = (["nl", "en"] as const).map((language) => explain(result, { language }));
      same(dutch!.length, english!.length);
      for (const sentence of [...dutch!, ...english!]) {
        if (!/^\S.*\.$/.test(sentence) || /undefined|null|NaN|\[object| {2}|\(\)|[ ,;:]\./.test(sentence)) {
          expect.fail(sentence);
        }
      }
    }
  });
});

/** With its fields in the order of their names: a schema puts them in its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
