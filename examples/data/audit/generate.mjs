// Writes a payroll export with the loopbaanbedrag as a payroll booked it, right for most people and wrong for some: what
// the audit of examples/10-audit.mjs reads. The people do not exist, and the dice are seeded: the same files every time.
// How many people were given which mistake is printed.
//   node examples/data/audit/generate.mjs                                       the files beside this one
//   node examples/data/audit/generate.mjs folder --people 1000                  137 months of a thousand people
//   node examples/data/audit/generate.mjs folder --dialect international        the same figures, otherwise written
// The arithmetic is plain and its own, in whole cents: it is what the library is held against.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine, stop } from "../../payroll/command.mjs";

const { values: options, positionals } = commandLine({
  allowPositionals: true,
  options: { people: { type: "string" }, dialect: { type: "string", default: "dutch" } },
});
const here = import.meta.dirname;
const folder = positionals[0] ?? here;
if (!/^[1-9]\d*$/.test(options.people ?? "1")) stop(`--people ${options.people}: it is a number of people`);
if (!["dutch", "international"].includes(options.dialect))
  stop(`--dialect ${options.dialect}: it is one of dutch, international`);
mkdirSync(folder, { recursive: true });

const monthsFrom = (from, count) => {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1;
  return Array.from({ length: count }, (_, place) => {
    const month = first + place;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
};
const monthsBetween = (from, through) => monthsFrom(from, 600).filter((month) => month <= through);
const since = (dated, month) => dated[Object.keys(dated).findLast((from) => from <= month)];

/** From which month on the pay of everybody is raised, in thousandths. */
const generalRaises = {
  "2016-07": 15,
  "2017-07": 18,
  "2018-07": 20,
  "2019-09": 32,
  "2020-07": 25,
  "2021-12": 24,
  "2022-07": 40,
  "2023-07": 50,
  "2024-07": 30,
  "2025-10": 20,
};

/**
 * The people of the small export. `fullTime` is the full-time salary in cents, `ort` the usual irregularity allowance,
 * `spends` the share of the balance that is paid in a month, `mistake` what payroll did wrong, in which months.
 */
const named = [
  { name: "Voorbeeld, Anna", start: "2012-09-01", fullTime: 321500, spends: { "2019-03": 0.5 } },
  {
    name: "Fictief, Bram",
    start: "2015-10-01",
    fullTime: 298450,
    hours: { "2015-07": 24 },
    mistake: { kind: "bare-salary", from: "2015-10", through: "2018-12" },
  },
  {
    name: "Verzonnen, Chantal",
    start: "2018-08-01",
    fullTime: 284100,
    hours: { "2015-07": 28, "2021-03": 32, "2023-09": 20 },
    ort: 9350,
    mistake: { kind: "hours-late", from: "2021-03", through: "2023-11", late: 3 },
  },
  {
    name: "Testpersoon, Dirk",
    start: "2016-01-01",
    fullTime: 388000,
    mistake: { kind: "sixty-months-missed", from: "2022-05" },
  },
  {
    name: "d’Artificiële-Proef, Esra",
    start: "2017-05-01",
    end: "2022-08-31",
    fullTime: 276325,
    hours: { "2015-07": 32 },
    spends: { "2020-11": 0.4 },
  },
  {
    name: "Bedacht, Finn",
    start: "2020-02-01",
    fullTime: 251890,
    mistake: { kind: "year-end-over-salary", from: "2021-01" },
  },
  {
    name: "Denkbeeldig, Greet",
    start: "2015-07-01",
    fullTime: 305600,
    spends: { "2019-06": 0.6 },
    mistake: { kind: "oldest-month-deleted", from: "2020-02" },
  },
  {
    name: "Model, Hassan",
    start: "2015-07-01",
    end: "2020-06-30",
    fullTime: 346450,
    hours: { "2015-07": 20 },
    mistake: { kind: "relief-not-applied", from: "2018-07" },
  },
  {
    name: "Schets, Ilse",
    start: "2017-11-01",
    fullTime: 331290,
    mistake: { kind: "month-missing", from: "2020-09", through: "2020-09" },
  },
  {
    name: "Zogenaamd, Joost",
    start: "2020-06-01",
    fullTime: 288875,
    ort: 12640,
    mistake: { kind: "typing-error", from: "2021-11", through: "2021-11" },
  },
  {
    name: "Placebo, Karin",
    start: "2015-07-01",
    end: "2018-03-31",
    fullTime: 269500,
    hours: { "2015-07": 16 },
    mistake: { kind: "annual-rate", from: "2015-07", through: "2016-05" },
  },
  {
    name: "Blanco, Luuk",
    start: "2023-11-01",
    fullTime: 259900,
    mistake: { kind: "unreadable", from: "2024-03", through: "2024-03" },
  },
  {
    name: "Niemand & Co, Mo",
    start: "2021-01-01",
    fullTime: 342250,
    hours: { "2015-07": 32 },
    mistake: { kind: "rounding", from: "2021-01" },
  },
  { name: "Leeg, Noor", start: "2023-02-01", end: "2024-10-31", fullTime: 264300, hours: { "2015-07": 28 } },
];

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function diceOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Which months a mistake that is drawn is made in. */
const mistakes = {
  "bare-salary": { from: "2015-07", through: "2019-12" },
  "annual-rate": { from: "2015-07", through: "2016-05" },
  "sixty-months-missed": { from: "2022-05" },
  "relief-not-applied": { from: "2018-07" },
  "oldest-month-deleted": { from: "2020-02" },
  rounding: { from: "2017-01" },
  "year-end-over-salary": { from: "2020-01" },
  "month-missing": { from: "2019-05", through: "2019-05" },
  "hours-late": { from: "2021-03", through: "2021-06", late: 4 },
  "typing-error": { from: "2023-04", through: "2023-04" },
  unreadable: { from: "2024-08", through: "2024-08" },
};

/** As many people as asked, in service in all months; one in five has a mistake. */
function drawn(count) {
  const dice = diceOf(count);
  const pick = (list) => list[Math.floor(dice() * list.length)];
  const last = [
    "Voorbeeld",
    "Fictief",
    "Verzonnen",
    "Testpersoon",
    "Proef",
    "Bedacht",
    "Denkbeeldig",
    "Model",
    "Schets",
  ];
  const first = [
    "Anna",
    "Bram",
    "Chantal",
    "Dirk",
    "Esra",
    "Finn",
    "Greet",
    "Hassan",
    "Ilse",
    "Joost",
    "Karin",
    "Luuk",
  ];
  const kinds = Object.keys(mistakes);
  return Array.from({ length: count }, (_, place) => {
    const kind = place % 5 === 4 ? kinds[((place - 4) / 5) % kinds.length] : undefined;
    const spends = { [kind === "oldest-month-deleted" ? "2019-06" : "2017-10"]: 0.4 + Math.floor(dice() * 4) / 10 };
    if (dice() < 0.5) spends[pick(["2020-04", "2021-09", "2023-02"])] = 0.4;
    return {
      name: `${pick(last)}-${pick(last)}, ${pick(first)}`,
      start: "2015-07-01",
      fullTime: 245000 + Math.floor(dice() * 250000),
      hours: { "2015-07": pick([16, 20, 24, 28, 32, 36]), "2021-03": pick([18, 22, 26, 30, 34]) },
      ort: pick([0, 0, 0, 4275, 9350, 12640]),
      // Money above the window is what lapses too early or too late: who spends it has nothing of such a mistake.
      spends: ["sixty-months-missed", "relief-not-applied"].includes(kind) ? {} : spends,
      ...(kind && { mistake: { kind, ...mistakes[kind] } }),
    };
  });
}

const [people, through] =
  options.people === undefined ? [named, "2024-12"] : [drawn(Number(options.people)), "2026-11"];

/** Cents, half away from zero: a share of an amount. */
const share = (cents, part, whole) => Math.floor((2 * cents * part + whole) / (2 * whole));
const isIn = ({ from, through: last = "9999-12" }, month) => from <= month && month <= last;

/** A percentage in hundred thousandths of the base. */
function rateOf(month, wrong) {
  // What the text of 2014-2016 prints for a part of a year, taken for the rate of a month.
  if (wrong === "annual-rate") return month < "2016-01" || month > "2016-03" ? 750 : 375;
  return month === "2016-04" || month === "2016-05" ? 1000 : 1500;
}

/** What payroll builds up in a month. */
function builtUp(month, salary, irregularity, wrong) {
  const rate = rateOf(month, wrong);
  if (wrong === "month-missing") return 0;
  if (wrong === "bare-salary") return share(salary, rate, 100000);
  // 1.08 × 1.083 = 1.16964.
  if (wrong === "rounding") return share(salary * 116964 + irregularity * 100000, rate, 1e10);
  const holiday = share(salary, 8, 100);
  const yearEnd = share(wrong === "year-end-over-salary" ? salary : salary + holiday, 83, 1000);
  return share(salary + holiday + yearEnd + irregularity, rate, 100000);
}

/** The first two digits that differ, the other way round: 42,15 for 41,25. */
const mistyped = (cents) => Number(String(cents).replace(/(\d)(?!\1)(\d)/, "$2$1"));

/** Everything that a payroll books of someone: a row for every month, and the events. */
function booked(person, index) {
  const { start, end, fullTime, hours = { "2015-07": 36 }, ort = 0, spends = {}, mistake } = person;
  const number = 910001 + index;
  const lastMonth = end?.slice(0, 7) ?? through;
  const months = monthsBetween(start < "2015-07" ? "2015-07" : start.slice(0, 7), lastMonth);
  const salaryOf = (month, week) => {
    let salary = fullTime;
    for (const [from, raise] of Object.entries(generalRaises)) {
      if (from <= month) salary = share(salary, 1000 + raise, 1000);
    }
    return share(salary, week, 36);
  };
  const rows = [];
  const events = [];
  const accruals = [];
  let balance = 0;
  let oldest = 0; // where the window began
  for (const [place, month] of months.entries()) {
    const wrong = mistake && isIn(mistake, month) ? mistake.kind : undefined;
    const lapsing = (most) => {
      const lapsed = Math.max(0, balance - most);
      balance -= lapsed;
      return lapsed;
    };
    const lastOf = (count) => accruals.slice(-count).reduce((sum, amount) => sum + amount, 0);
    const relief = wrong !== "relief-not-applied" && "2018-07" <= month && month <= "2019-12";

    // On 1 January 2020 what the relief had left standing above 36 months lapses.
    let lapsed = month === "2020-01" ? lapsing(lastOf(36)) : 0;

    if (spends[month]) {
      const amount = Math.floor((balance * spends[month]) / 500) * 500;
      const id = `${month.replace("-", "")}-${number}`;
      events.push({ number, id: `T-${id}`, kind: "award", on: `${month}-05`, amount, of: "" });
      events.push({ number, id: `B-${id}`, kind: "spend", on: `${month}-19`, amount, of: `T-${id}` });
      balance -= amount;
    }

    const week = since(hours, month);
    const salary = salaryOf(month, week);
    const irregularity = Math.round(ort * (0.6 + ((place * 7) % 10) / 10)) * (place % 5 === 3 ? 0 : 1);
    // Who learns of other hours late goes on with those of before.
    const weekThen = since(hours, months[Math.max(0, place - (mistake?.late ?? 0))]);
    let accrued = builtUp(month, wrong === "hours-late" ? salaryOf(month, weekThen) : salary, irregularity, wrong);
    if (wrong === "typing-error") accrued = mistyped(accrued);
    accruals.push(accrued);
    balance += accrued;

    const window = month >= "2022-05" && wrong !== "sixty-months-missed" ? 60 : 36;
    if (wrong === "oldest-month-deleted") {
      // Every month that leaves the window goes, also one that was spent; once.
      const leaving = accruals.slice(oldest, -window).reduce((sum, amount) => sum + amount, 0);
      lapsed += lapsing(balance - leaving);
    } else if (!relief) {
      lapsed += lapsing(lastOf(window));
    }
    oldest = Math.max(oldest, accruals.length - window);
    if (month === lastMonth && end) lapsed += lapsing(0);

    rows.push({ number, ...person, month, week, salary, irregularity, accrued, lapsed, balance, wrong });
  }
  return { rows, events };
}

const born = (index) =>
  `${1960 + ((index * 7) % 30)}-${String(1 + (index % 12)).padStart(2, "0")}-${10 + (index % 18)}`;

const {
  separator,
  decimalMark,
  thousandsMark,
  dates,
  months: monthForm,
  ...dialect
} = JSON.parse(
  readFileSync(join(here, options.dialect === "dutch" ? "mapping.json" : `mapping-${options.dialect}.json`), "utf8"),
);
const wordOf = (words, meaning) => Object.keys(words).find((word) => words[word] === meaning);
const decimal = (hundredths) => {
  const whole = String(Math.floor(hundredths / 100)).replace(/\B(?=(?:\d{3})+$)/g, thousandsMark ?? "");
  return `${whole}${decimalMark}${String(hundredths % 100).padStart(2, "0")}`;
};
const day = (date = "", form = dates) => {
  const [yyyy, mm, dd] = date.split("-");
  return date && form.replace("yyyy", yyyy).replace("mm", mm).replace("dd", dd);
};
const cell = (text) => (String(text).includes(separator) ? `"${text}"` : text);

const payLine = (row, index) => {
  const cells = {
    person: row.number,
    name: row.name,
    birthDate: day(born(index)),
    start: day(row.start),
    end: day(row.end),
    category: wordOf(dialect.categories, "regular"),
    month: day(row.month, monthForm),
    hoursPerWeek: decimal(row.week * 100),
    // The letter O for a zero.
    salary: decimal(row.salary).replace(/\d$/, row.wrong === "unreadable" ? "O" : "$&"),
    irregularity: decimal(row.irregularity),
    accrued: decimal(row.accrued),
    lapsed: decimal(row.lapsed),
    balance: decimal(row.balance),
  };
  return Object.keys(dialect.pay).map((field) => cell(cells[field]));
};
const mutationLine = ({ number, id, kind, on, amount, of }) => {
  const cells = { person: number, id, kind: wordOf(dialect.kinds, kind), on: day(on), amount: decimal(amount), of };
  return Object.keys(dialect.mutations).map((field) => cell(cells[field] ?? ""));
};

const books = people.map(booked);
const write = (name, columns, lines) => {
  const text = [Object.values(columns).map(cell), ...lines].map((line) => line.join(separator)).join("\n");
  writeFileSync(join(folder, name), `${text}\n`);
};
write(
  "pay.csv",
  dialect.pay,
  books.flatMap(({ rows }, index) => rows.map((row) => payLine(row, index))),
);
write("mutations.csv", dialect.mutations, books.flatMap(({ events }) => events).map(mutationLine));

const planted = { none: 0 };
for (const { mistake } of people) planted[mistake?.kind ?? "none"] = (planted[mistake?.kind ?? "none"] ?? 0) + 1;
console.log(JSON.stringify(planted));
