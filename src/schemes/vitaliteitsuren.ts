import { pensionAgeOf, pensionDateOf } from "../accrual/pension.js";
import { type Band, hoursAt, type RightOfYear, yearRightOf } from "../accrual/year-right.js";
import { article7a } from "../articles/aow/index.js";
import { terms14, terms16, terms35 } from "../articles/sociaal-werk/index.js";
import { slotOfYear, turnOf } from "../facts/bookings.js";
import {
  type ParsedVitaliteitsuren,
  parseVitaliteitsuren,
  type VitaliteitsurenFacts,
  type VitaliteitsurenReadings,
} from "../facts/vitaliteitsuren.js";
import type { Account } from "../ledger/account.js";
import type { BookedMovement } from "../ledger/books.js";
import { expiries } from "../ledger/deadlines.js";
import type { Reasons } from "../ledger/entries.js";
import type { HoursLedger, HoursMoved, RightPart, YearRight } from "../ledger/hours-ledger.js";
import type { Finding } from "../ledger/ledger.js";
import { everyMonthStands, type Grant, inOrder, type Line } from "../ledger/line.js";
import { openLedger } from "../ledger/open.js";
import { post } from "../ledger/post.js";
import { type Columns, usualColumns } from "../ledger/rows.js";
import { becausePastDeadline } from "../ledger/year-because.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import { dayBefore } from "../values/calendar.js";
import type { Citation } from "../values/citation.js";
import { frozen } from "../values/frozen.js";
import { type MonthNumber, monthOf, monthText, never, yearOf } from "../values/month.js";
import { at, type Monthly, monthly } from "../values/timeline.js";
import { fullTimeHours } from "./allowances.js";
import { byKnowledge, knownSince, presumedFrom } from "./knowledge.js";
import type { Scheme } from "./scheme.js";
import { type Assumption, assumedTerms, provisional } from "./standing.js";
import { citationOf, compiled } from "./terms.js";

const { from30, from40, from45, from50, lapsesAfterYears, lapsesOn } = terms35;
const { fullTimeWeek } = terms14;
const { ages } = article7a;

/** The loopbaanbudget took in the hours of the second half of 2015. */
const epoch = monthOf("2015-07");
/** From this month on every term keeps its last value. */
const settled = monthOf(from30.values.at(-1)!.from);
const years = lapsesAfterYears.values[0].value;

/** The bands, highest age first. */
const bandTerms = [
  { age: 50, name: "from50", term: from50 },
  { age: 45, name: "from45", term: from45 },
  { age: 40, name: "from40", term: from40 },
  { age: 30, name: "from30", term: from30 },
] as const;

const budgetTerms = frozen({ from30, from40, from45, from50, lapsesAfterYears, lapsesOn, fullTimeWeek });
const limits = { epoch, knownSince: knownSince(Object.values(budgetTerms), epoch) };

/** What the agreement says of the vitaliteitsuren, as far as it was known on a day. */
const lawOn = byKnowledge([...Object.values(budgetTerms), terms16.edition], (known, day) => {
  const bands: Monthly<readonly Band[]> = monthly(epoch, settled, (month) =>
    bandTerms.map(({ age, term }) => ({ age, hours: compiled(known<string>(term), month, hundredthsOf) })),
  );
  return {
    known,
    presumed: presumedFrom(from30, day),
    bandsIn: (month: MonthNumber) => at(bands, month - epoch),
  };
});

/**
 * The vitaliteitsuren: the hours part of the Loopbaanbudget of the CAO Sociaal Werk, since July 2015, by age (article 3.5).
 * Hours.
 */
export const vitaliteitsuren: Scheme<
  VitaliteitsurenFacts,
  VitaliteitsurenReadings,
  HoursLedger<VitaliteitsurenReadings>
> = {
  id: "sociaal-werk/vitaliteitsuren",
  unit: "hours",
  terms: budgetTerms,
  open(facts, options) {
    const parsed = parseVitaliteitsuren(facts, options, limits, (birthDate) => pensionDateOf(birthDate, ages));
    const rights = rightsOf(parsed);
    const line = lineOf(parsed, rights);
    const account = post(line, null);
    return openLedger({
      scheme: vitaliteitsuren.id,
      by: "years",
      epoch,
      line,
      account,
      columns,
      parts: ["years", "entries", "lots", "lapsesAhead", "findings"],
      findings: () => findingsOf(parsed, rights, line, account),
      own: { from: monthText(parsed.span.first + epoch), pensionDate: pensionDateFor(parsed) },
      readings: parsed.readings,
      knownOn: parsed.knownOn,
      stated: parsed.stated,
      reasons: reasonsFor(parsed, rights),
    }) as HoursLedger<VitaliteitsurenReadings>;
  },
};

function pensionDateFor({ pensionDate, birthDate }: ParsedVitaliteitsuren): string {
  return pensionDate ?? pensionDateOf(birthDate, ages);
}

const columns: Columns = { ...usualColumns, booked: [...usualColumns.booked, "money"] };

type Rights = ReadonlyMap<number, RightOfYear>;

/** The rights through the last year of the ledger, by year. */
function rightsOf({ span, birthDate, start, end, hours, knownOn }: ParsedVitaliteitsuren): Rights {
  const entitled = { birthDate, start, end, hours };
  const { bandsIn } = lawOn(knownOn);
  const rights = new Map<number, RightOfYear>();
  for (let year = yearOf(span.first + epoch); year <= yearOf(span.last + epoch); year++) {
    const right = yearRightOf(year, bandsIn, fullTimeHours, entitled);
    if (right) rights.set(year, right);
  }
  return rights;
}

/** The line of hours of one person, ready to be posted. */
function lineOf({ span, movements }: ParsedVitaliteitsuren, rights: Rights): Line {
  const grants = [...rights.values()].map(({ year, on, hundredths }): Grant => {
    const lot = { slot: slotOfYear(year, epoch), amount: hundredths };
    return { kind: "grant", on, ...turnOf("grant", on, span), lot, toCome: 0 };
  });
  const takenOver = movements.flatMap(({ on, lots }) => lots.map(({ slot }) => ({ year: yearOf(slot + epoch), on })));
  const arrivals = [...grants.map(({ lot, on }) => ({ year: yearOf(lot.slot + epoch), on })), ...takenOver];
  const { first, last, exitOn } = span;
  return {
    first,
    last,
    exit: never,
    exitOn,
    accrued: null,
    turns: inOrder([...grants, ...movements, ...expiries(arrivals, years, span)]),
    toCome: 0,
    rules: {
      months: everyMonthStands,
      monthOrder: "accrue-spend-lapse",
      awardedMoney: "protected",
      spending: "as-it-happened",
      lapsed: "leaves-the-line",
      atExit: { money: "stays", debt: "stays", unsettled: false },
    },
  };
}

function findingsOf(parsed: ParsedVitaliteitsuren, rights: Rights, line: Line, account: Account): Finding[] {
  const { span, end, movements, knownOn } = parsed;
  const { presumed, known } = lawOn(knownOn);
  const from = monthOf(presumed) - epoch;
  const lastRight = end === null ? never : monthOf(end) - epoch;
  const moved = movements.some(({ slot }) => slot >= from && slot <= span.last);
  return [
    ...provisional(presumed, span, lastRight >= from || moved || saldoAfter(line, Math.min(from - 1, line.last)) !== 0),
    ...assumedTerms(assumptionsOf(rights, account), span, known),
    ...assumedPension(parsed),
  ];
}

/** What is left at the end of a month of a line. */
function saldoAfter(line: Line, last: number): number {
  return last < line.first ? 0 : post({ ...line, last }, null).saldo;
}

/** The AOW age was taken from a row of the table that was only assumed, and it ends the right within the ledger. */
function assumedPension({ span, birthDate, end, pensionDate }: ParsedVitaliteitsuren): Finding[] {
  const computed = pensionDateOf(birthDate, ages);
  const ends = pensionDate === null && end === dayBefore(computed) && yearOf(monthOf(end)) <= yearOf(span.last + epoch);
  if (!ends || pensionAgeOf(birthDate, ages).standing !== "assumed") return [];
  const from = monthText(monthOf(computed));
  return [{ code: "assumed-term", term: "pensionAge", citation: "aow/7a", from, through: null }];
}

/** What can rest on an assumption: the band one is in, and that hours lapse. */
function assumptionsOf(rights: Rights, account: Account): Assumption[] {
  const lapses = () => account.sums.accrued + account.sums.takenOver > 0;
  const isIn = (age: number) => (slot: number) => {
    const right = rights.get(yearOf(slot + epoch));
    const counts = right?.months.some(({ month }) => month === slot + epoch) ?? false;
    return counts && bandTerms.find((band) => right!.age >= band.age)?.age === age;
  };
  return [
    ...bandTerms.map(({ age, name, term }) => ({ name, term, entersIn: isIn(age) })),
    { name: "lapsesAfterYears", term: lapsesAfterYears, entersIn: lapses },
    { name: "lapsesOn", term: lapsesOn, entersIn: lapses },
  ];
}

function reasonsFor(parsed: ParsedVitaliteitsuren, rights: Rights): Reasons {
  const moved =
    (rule: HoursMoved["rule"], citation: Citation) =>
    ({ movement, saldo }: BookedMovement): HoursMoved => ({
      rule,
      citation,
      inputs: {
        hourlyWage: movement.price === null ? null : amountText(movement.price),
        balance: amountText(saldo),
      },
    });
  return {
    accrued: (slot): YearRight => {
      const right = rights.get(yearOf(slot + epoch))!;
      const { year, age, exact } = right;
      const inputs = { year, age, fullTimeWeek: amountText(fullTimeHours), parts: partsOf(right, parsed) };
      return { rule: "year-right", citation: citationOf(from30), inputs: { ...inputs, unrounded: exact.text() } };
    },
    moved: {
      opening: moved("hours-taken-over", "sociaal-werk/3.5.H"),
      take: moved("hours-taken", citationOf(from30)),
      convert: moved("hours-converted", citationOf(from30)),
      "save-hours": moved("hours-saved", citationOf(from30)),
    },
    lapsed: { expired: becausePastDeadline("expired", citationOf(lapsesAfterYears), epoch) },
  };
}

/** The stretches of a year with one band and the same contract hours; a month that counts in part stands by itself. */
function partsOf({ age, months }: RightOfYear, { hours, knownOn }: ParsedVitaliteitsuren): RightPart[] {
  const { bandsIn } = lawOn(knownOn);
  const parts: RightPart[] = [];
  for (const { month, days, daysInMonth } of months) {
    const isWhole = days === daysInMonth;
    const part: RightPart = {
      from: monthText(month),
      through: monthText(month),
      yearHours: amountText(hoursAt(age, bandsIn(month))),
      hoursPerWeek: amountText(hours(month)),
      months: 1,
      daysServed: isWhole ? 1 : days,
      daysInMonth: isWhole ? 1 : daysInMonth,
    };
    const latest = parts.at(-1);
    const goesOn = latest && latest.yearHours === part.yearHours && latest.hoursPerWeek === part.hoursPerWeek;
    if (goesOn && latest.daysInMonth === 1 && isWhole) {
      parts[parts.length - 1] = { ...latest, through: part.through, months: latest.months + 1 };
    } else {
      parts.push(part);
    }
  }
  return parts;
}
