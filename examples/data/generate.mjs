// Writes payroll-export.csv and mutaties.csv: what a payroll package could export of twelve people who do not exist.
// No dice: the same files every time.
//   node examples/data/generate.mjs [folder]
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const first = "2021-01";
const last = "2024-06";
const monthsBetween = (from, through) => {
  const months = [];
  for (let [year, month] = from.split("-").map(Number); ; month === 12 ? (year++, (month = 1)) : month++) {
    const text = `${year}-${String(month).padStart(2, "0")}`;
    if (text > through) return months;
    months.push(text);
  }
};

/** From which month on the pay of everybody is raised, in thousandths. */
const generalRaises = { "2021-12": 24, "2022-07": 40, "2023-07": 50, "2024-01": 30 };

/** `fullTime` and `hours`: the full-time salary in cents, before general raises, and the contract, from which month on. */
const people = [
  { name: "Voorbeeld, Anna", born: "1972-04-09", start: "2014-09-01", fullTime: { [first]: 352145 } },
  {
    name: "Fictief, Bram",
    born: "1985-12-30",
    start: "2016-02-01",
    fullTime: { [first]: 298450 },
    hours: { [first]: 24 },
  },
  {
    name: "Verzonnen, Chantal",
    born: "1990-02-28",
    start: "2018-08-01",
    fullTime: { [first]: 284100, "2022-08": 291775, "2023-08": 299450 },
    hours: { [first]: 28, "2022-09": 32 },
    ort: 9350,
  },
  {
    name: "Testpersoon, Dirk",
    born: "1966-07-17",
    start: "2012-01-01",
    end: "2023-08-31",
    fullTime: { [first]: 418000 },
  },
  {
    name: "Proef, Esra",
    born: "1994-10-05",
    start: "2021-05-17",
    fullTime: { [first]: 276325 },
    hours: { [first]: 32 },
  },
  {
    name: "Bedacht, Finn",
    born: "2000-01-21",
    start: "2021-02-01",
    fullTime: { [first]: 214000, "2022-09": 251890 },
    hours: { [first]: 24, "2022-09": 31.5 },
    studentThrough: "2022-08",
  },
  {
    name: "Denkbeeldig, Greet",
    born: "1978-11-11",
    start: "2019-03-01",
    fullTime: { [first]: 305600 },
    unpaid: ["2022-06", "2022-08"],
    ort: 4275,
  },
  {
    name: "Model, Hassan",
    born: "1998-06-02",
    start: "2021-01-01",
    fullTime: { [first]: 206450 },
    hours: { [first]: 20 },
  },
  {
    name: "Schets, Ilse",
    born: "1981-08-26",
    start: "2017-11-01",
    fullTime: { [first]: 331290, "2023-01": 342100 },
    hours: { [first]: 36, "2023-01": 27.5 },
  },
  { name: "Zogenaamd, Joost", born: "1988-03-03", start: "2020-06-01", fullTime: { [first]: 288875 }, ort: 12640 },
  {
    name: "Placebo, Karin",
    born: "1991-05-15",
    start: "2023-01-01",
    fullTime: { [first]: 269500 },
    hours: { [first]: 16 },
  },
  { name: "Blanco, Luuk", born: "1996-09-29", start: "2023-11-13", end: "2024-04-30", fullTime: { [first]: 259900 } },
].map((person, index) => ({ number: 900001 + index, hours: { [first]: 36 }, ...person }));

/** What happened to their budgets. An opening balance has a line for every month it was built up in. */
const mutations = [
  ...monthsBetween("2018-01", "2020-12").map((month) => [900001, "B-1", "Beginsaldo", "2021-01-01", 5890, "", month]),
  ...monthsBetween("2020-07", "2020-12").map((month) => [900002, "B-2", "Beginsaldo", "2021-01-01", 3489, "", month]),
  [900002, "T-1", "Toekenning", "2022-03-21", 65000, "", ""],
  [900002, "U-1", "Betaling", "2022-05-09", 32500, "T-1", ""],
  [900002, "U-2", "Betaling", "2022-09-12", 32500, "T-1", ""],
  ...monthsBetween("2020-01", "2020-12").map((month) => [900003, "B-3", "Beginsaldo", "2021-01-01", 3962, "", month]),
  [900003, "T-2", "Toekenning", "2023-10-02", 120000, "", ""],
  [900003, "U-3", "Betaling", "2023-11-20", 94050, "T-2", ""],
  [900003, "V-1", "Vrijval", "2024-02-29", 25950, "T-2", ""],
  ...monthsBetween("2019-10", "2020-12").map((month) => [900004, "B-4", "Beginsaldo", "2021-01-01", 7205, "", month]),
  [900004, "T-3", "Toekenning", "2023-02-13", 180000, "", ""],
  [900004, "U-4", "Betaling", "2023-03-31", 180000, "T-3", ""],
  [900004, "M-1", "Meegegeven", "2023-08-31", 100000, "", ""],
  ...monthsBetween("2020-10", "2020-12").map((month) => [900007, "B-7", "Beginsaldo", "2021-01-01", 5175, "", month]),
  [900007, "T-4", "Toekenning", "2021-11-01", 50000, "", ""],
  [900007, "U-5", "Betaling", "2021-11-29", 50000, "T-4", ""],
  [900007, "R-1", "Terugbetaling", "2022-01-17", 12500, "U-5", ""],
  ...monthsBetween("2020-04", "2020-12").map((month) => [900009, "B-9", "Beginsaldo", "2021-01-01", 5544, "", month]),
  [900009, "T-5", "Toekenning", "2024-04-08", 240000, "", ""],
  ...monthsBetween("2020-06", "2020-12").map((month) => [900010, "B-10", "Beginsaldo", "2021-01-01", 4817, "", month]),
  [900010, "U-6", "Betaling", "2021-09-06", 90000, "", ""],
  [900011, "S-1", "Saldocontrole", "2023-12-31", 27582, "", ""],
];

const thousands = (whole) => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ".");
const decimal = (hundredths) =>
  `${thousands(Math.floor(hundredths / 100))},${String(hundredths % 100).padStart(2, "0")}`;
const day = (date) => date.split("-").reverse().join("-");
const since = (dated, month) => dated[Object.keys(dated).findLast((from) => from <= month)];

/** Days in service over days in the month. */
function served({ start, end }, month) {
  const [year, number] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const from = start.startsWith(month) ? Number(start.slice(8)) : 1;
  const through = end?.startsWith(month) ? Number(end.slice(8)) : days;
  return (through - from + 1) / days;
}

function payLine(person, month, index) {
  const { number, name, born, start, end = "", fullTime, hours, ort = 0, unpaid = [], studentThrough = "" } = person;
  const isUnpaid = unpaid[0] <= month && month <= unpaid[1];
  const week = since(hours, month);
  let salary = since(fullTime, month);
  for (const [from, raise] of Object.entries(generalRaises)) {
    if (from <= month) salary = Math.round((salary * (1000 + raise)) / 1000);
  }
  return [
    number,
    name,
    day(born),
    day(start),
    day(end),
    month <= studentThrough ? "Student" : "Regulier",
    month,
    decimal(week * 100),
    decimal(isUnpaid ? 0 : Math.round(((salary * week) / 36) * served(person, month))),
    decimal(isUnpaid || index % 5 === 3 ? 0 : Math.round(ort * (0.6 + ((index * 7) % 10) / 10))),
  ];
}

const payLines = people.flatMap((person) => {
  const from = [first, person.start.slice(0, 7)].sort()[1];
  const through = [last, person.end?.slice(0, 7) ?? last].sort()[0];
  return monthsBetween(from, through).map((month, index) => payLine(person, month, index));
});
const mutationLines = mutations.map(([number, id, kind, on, amount, of, month]) => {
  return [number, id, kind, day(on), decimal(amount), of, month];
});

const folder = process.argv[2] ?? import.meta.dirname;
const write = (name, header, lines) =>
  writeFileSync(join(folder, name), [header, ...lines.map((line) => line.join(";"))].join("\n") + "\n");
write(
  "payroll-export.csv",
  "Personeelsnummer;Naam;Geboortedatum;In dienst;Uit dienst;Dienstverband;Periode;Uren per week;Salaris;ORT",
  payLines,
);
write("mutaties.csv", "Personeelsnummer;Kenmerk;Soort;Datum;Bedrag;Hoort bij;Opbouwmaand", mutationLines);
