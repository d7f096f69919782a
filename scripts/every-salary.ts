/**
 * Every salary from 1,000.00 through 7,000.00, cent by cent, against an arithmetic of its own: quotients of BigInt, written
 * straight from the rules, with the terms typed by hand. Shares no arithmetic with src. Writes docs/every-salary.md; exits 1
 * on the first cent of difference. Takes a few minutes: `npm run every-salary`.
 */
import type { MonthPay } from "../src/facts/pay.js";
import { ledger, loopbaanbedrag, type LoopbaanbedragInterpretations } from "../src/index.js";
import { lineOf, parse } from "../src/schemes/loopbaanbedrag.js";
import { formatted } from "./docs/formatted.js";
import { blocks, table } from "./docs/markdown.js";
import { write } from "./docs/page.js";

const lowest = 100_000;
const highest = 700_000;

/** Percentages in tenths of a percent, minima in cents; `null` is a month whose minimum is unknown. */
interface Terms {
  readonly month: string;
  readonly rate: bigint;
  readonly holidayMinimum: bigint | null;
  readonly yearEndMinimum: bigint | null;
}

const months: readonly Terms[] = [
  { month: "2015-07", rate: 15n, holidayMinimum: 155_15n, yearEndMinimum: 92_60n },
  { month: "2015-10", rate: 15n, holidayMinimum: 156_69n, yearEndMinimum: 92_60n },
  { month: "2015-12", rate: 15n, holidayMinimum: 156_69n, yearEndMinimum: 93_58n },
  { month: "2016-01", rate: 15n, holidayMinimum: 156_69n, yearEndMinimum: 93_58n },
  { month: "2016-04", rate: 10n, holidayMinimum: null, yearEndMinimum: null },
  { month: "2016-06", rate: 15n, holidayMinimum: null, yearEndMinimum: null },
  { month: "2020-07", rate: 15n, holidayMinimum: 174_93n, yearEndMinimum: null },
  { month: "2021-12", rate: 15n, holidayMinimum: 179_30n, yearEndMinimum: null },
  { month: "2023-01", rate: 15n, holidayMinimum: 182_89n, yearEndMinimum: null },
  { month: "2023-07", rate: 15n, holidayMinimum: null, yearEndMinimum: null },
  { month: "2025-08", rate: 15n, holidayMinimum: null, yearEndMinimum: null },
];

const holidayShare = 80n;
const variants = { "8.3": 83n, "5.5": 55n, "3.5": 35n } as const;
const otherVariantsThrough = "2022-07";

type Variant = keyof typeof variants;
type Rounding = "each-amount" | "once";

/** What is paid over what: `null` is the bare salary. */
interface Row {
  readonly terms: Terms;
  readonly variant: Variant | null;
}

const rows: readonly Row[] = months.flatMap((terms) => {
  const variantsThen: Variant[] = terms.month <= otherVariantsThrough ? ["8.3", "5.5", "3.5"] : ["8.3"];
  return [...variantsThen, null].map((variant) => ({ terms, variant }));
});

/** A number of cents as a quotient of whole numbers. */
interface Quotient {
  readonly n: bigint;
  readonly d: bigint;
}

const whole = (n: bigint): Quotient => ({ n, d: 1n });
const plus = (a: Quotient, b: Quotient): Quotient => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const perMille = ({ n, d }: Quotient, share: bigint): Quotient => ({ n: n * share, d: d * 1000n });
const isLess = (a: Quotient, b: Quotient): boolean => a.n * b.d < b.n * a.d;

/** What was met on the way. */
class Tally {
  accruals = 0;
  differences = 0;
  ties = 0;
  holidayMinima = 0;
  yearEndMinima = 0;

  /** Whole cents, half up: of what is not negative, half away from zero. */
  round({ n, d }: Quotient): bigint {
    const twice = 2n * n;
    if (twice % (2n * d) === d) this.ties++;
    return (twice + d) / (2n * d);
  }
}

/** The accrual of a full-timer in a whole month, in cents. */
function expected(salary: bigint, { terms, variant }: Row, rounding: Rounding, tally: Tally): bigint {
  const { rate, holidayMinimum, yearEndMinimum } = terms;
  const step = (amount: Quotient) => (rounding === "once" ? amount : whole(tally.round(amount)));
  let base = whole(salary);
  if (variant !== null) {
    let holiday = step(perMille(base, holidayShare));
    if (holidayMinimum !== null && isLess(holiday, whole(holidayMinimum))) {
      holiday = whole(holidayMinimum);
      tally.holidayMinima++;
    }
    let yearEnd = step(perMille(plus(base, holiday), variants[variant]));
    if (yearEndMinimum !== null && isLess(yearEnd, whole(yearEndMinimum))) {
      yearEnd = whole(yearEndMinimum);
      tally.yearEndMinima++;
    }
    base = plus(plus(base, holiday), yearEnd);
  }
  return tally.round(perMille(base, rate));
}

/** One month of one full-timer, as a host states it. */
function asked({ terms: { month }, variant }: Row, salary: string, rounding: Rounding) {
  const interpretations: LoopbaanbedragInterpretations = {
    rounding,
    ...(variant === null ? { allowancesInBaseFrom: null } : {}),
  };
  const facts = {
    employee: { birthDate: "1980-03-14" },
    employment: { start: `${month}-01` },
    pay: [{ month, salary, yearEndVariant: variant ?? "8.3" }],
  };
  return [facts, { through: month, interpretations }] as const;
}

/** What the library's engine accrues, by the salary in cents: the facts are parsed once, then only the salary changes. */
function engine(row: Row, rounding: Rounding): (salary: number) => number {
  const parsed = parse(...asked(row, "1000.00", rounding));
  const slot = parsed.span.last;
  const pay: MonthPay[] = [];
  const month = { ...parsed.pay[slot]!, salary: 0 };
  pay[slot] = month;
  return (salary) => {
    month.salary = salary;
    return lineOf({ ...parsed, pay }).accrued[slot]!;
  };
}

function compare(row: Row, rounding: Rounding): Tally {
  const tally = new Tally();
  const accrue = engine(row, rounding);
  for (let salary = lowest; salary <= highest; salary++) {
    const want = Number(expected(BigInt(salary), row, rounding, tally));
    const got = accrue(salary);
    tally.accruals++;
    if (got !== want && tally.differences++ === 0) {
      console.error(`${named(row)}, ${rounding}, salary ${euro(salary)}: ${got} cents, not ${want}`);
    }
  }
  return tally;
}

/** The same for one row, but from text to text: facts as JSON has them in, the balance as a payslip prints it out. */
function compareWholeCalls(row: Row): Tally {
  const tally = new Tally();
  for (let salary = lowest; salary <= highest; salary++) {
    const want = euro(Number(expected(BigInt(salary), row, "each-amount", tally)));
    const got = ledger(loopbaanbedrag, ...asked(row, euro(salary), "each-amount")).balance;
    tally.accruals++;
    if (got !== want && tally.differences++ === 0) {
      console.error(`a whole call, salary ${euro(salary)}: ${got}, not ${want}`);
    }
  }
  return tally;
}

/** A salary or an accrual as text, digit by digit. */
function euro(cents: number): string {
  const digits = String(cents).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function named({ terms: { month }, variant }: Row): string {
  return `${month}, ${variant === null ? "bare salary" : `EJU ${variant} %`}`;
}

const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
const cents = (amount: bigint | null) => (amount === null ? "unknown" : euro(Number(amount)));

console.error(`${grouped(rows.length)} rows of terms, each salary twice`);
const tallies = rows.map((row, index) => {
  const each = compare(row, "each-amount");
  const once = compare(row, "once");
  console.error(`${index + 1}/${rows.length} ${named(row)}: ${each.differences + once.differences} differences`);
  return { row, each, once };
});
const wholeRow = rows.find(({ terms, variant }) => terms.month === "2015-12" && variant === "8.3")!;
const wholeCalls = compareWholeCalls(wholeRow);
console.error(`whole calls, ${named(wholeRow)}: ${wholeCalls.differences} differences`);

const all = [...tallies.flatMap(({ each, once }) => [each, once]), wholeCalls];
const total = (field: "accruals" | "differences" | "ties" | "holidayMinima" | "yearEndMinima") =>
  all.reduce((sum, tally) => sum + tally[field], 0);

const page = blocks([
  "# Every salary",
  "<!-- Written by `npm run every-salary`: change scripts/every-salary.ts. -->",
  `Every salary from ${grouped(lowest / 100)}.00 through ${grouped(highest / 100)}.00 in steps of one cent, ${grouped(highest - lowest + 1)} salaries, accrues the exact cents that a rational calculation gives.`,
  table(
    ["", ""],
    [
      ["accruals compared", grouped(total("accruals"))],
      ["differences", `**${grouped(total("differences"))}**`],
      ["exact half cents met while rounding", grouped(total("ties"))],
      ["times the minimum of the VT counted", grouped(total("holidayMinima"))],
      ["times the minimum of the EJU counted", grouped(total("yearEndMinima"))],
    ],
  ),
  "## What is compared",
  [
    "- **The library's side** is its engine, as `ledger` runs it: facts parsed once for each row, then the accrual stage for each salary. For one row more, every salary also goes through the whole call, from text to text.",
    "- **The other side** is in `scripts/every-salary.ts`: quotients of BigInt, rounded half up, and the terms typed by hand. It takes no arithmetic and no value from `src`.",
    "- **The rows** are months with distinct terms, and a few that should equal another: full-time, a whole month, each variant of the EJU while it existed, and the bare salary. Each row is done under both readings of `rounding`.",
  ].join("\n"),
  "An exact half cent is where a wrong rounding rule or binary fractions would show. It goes up: half away from zero.",
  "## Rows",
  table(
    [
      "month",
      "base",
      "rate",
      "VT minimum",
      "EJU minimum",
      "half cents, each amount",
      "half cents, once",
      "differences",
    ],
    tallies.map(({ row: { terms, variant }, each, once }) => [
      terms.month,
      variant === null ? "bare salary" : `with VT and EJU ${variant} %`,
      `${terms.rate / 10n}.${terms.rate % 10n} %`,
      variant === null ? "" : cents(terms.holidayMinimum),
      variant === null ? "" : cents(terms.yearEndMinimum),
      grouped(each.ties),
      grouped(once.ties),
      String(each.differences + once.differences),
    ]),
  ),
  `Whole calls: ${named(wholeRow)}, ${grouped(wholeCalls.accruals)} salaries, ${grouped(wholeCalls.differences)} differences.`,
  "## Run it",
  "```sh\nnpm run every-salary\n```",
  "It takes a few minutes, writes this page again and ends with exit code 1 if a cent differs. It is no part of `npm test`.",
]);
write({ path: "docs/every-salary.md", text: await formatted(`${page}\n`) });
if (total("differences") > 0) process.exitCode = 1;
