// From a payroll export to the lines of the payslips: two CSV files in, one out.
//   node examples/04-payroll-export.mjs                   to standard output
//   node examples/04-payroll-export.mjs payslips.csv      to a file
//   node examples/04-payroll-export.mjs --pay payroll-export.csv --mutations mutaties.csv
// Needs csv-parse and csv-stringify beside the library. A line that cannot be read is named, and so that nobody gets a
// payslip that misses it, its person is skipped. The exit status is then 1.
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { isContractError, ledger, loopbaanbedrag, payslip } from "loopbaanbudget";

const data = join(import.meta.dirname, "data");
const { values: files, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pay: { type: "string", default: join(data, "payroll-export.csv") },
    mutations: { type: "string", default: join(data, "mutaties.csv") },
  },
});

// What is Dutch becomes what the library takes, or is refused. Nothing is guessed.

function cell(line, column) {
  if (!Object.hasOwn(line, column)) throw new Error(`there is no column "${column}"`);
  return line[column];
}

const refused = (text, example) => new Error(`"${text}" is not written as ${example}`);

function amount(text) {
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+),\d\d$/.test(text)) throw refused(text, "1.234,56");
  return text.replaceAll(".", "").replace(",", ".");
}

function date(text) {
  if (!/^\d\d-\d\d-\d{4}$/.test(text)) throw refused(text, "31-12-2024");
  return text.split("-").reverse().join("-");
}

function month(text) {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw refused(text, "2024-12");
  return text;
}

function word(text, words) {
  if (!Object.hasOwn(words, text)) throw refused(text, Object.keys(words).join(", "));
  return words[text];
}

const categories = { Regulier: "regular", Student: "student", "I/D-baan": "id-job", Garantiebaan: "guarantee-job" };
const kinds = {
  Beginsaldo: "opening",
  Toekenning: "award",
  Vrijval: "release",
  Betaling: "spend",
  Terugbetaling: "refund",
  Meegegeven: "transfer-out",
  Saldocontrole: "assert-balance",
};
const refersTo = { release: "award", spend: "award", refund: "spend" };

/** A line of the export: one person, one month. */
function readPay(line, facts) {
  const row = {
    month: month(cell(line, "Periode")),
    salary: amount(cell(line, "Salaris")),
    irregularity: amount(cell(line, "ORT")),
    hoursPerWeek: amount(cell(line, "Uren per week")),
    category: word(cell(line, "Dienstverband"), categories),
  };
  const employee = { birthDate: date(cell(line, "Geboortedatum")) };
  const lastDay = cell(line, "Uit dienst");
  const employment = { start: date(cell(line, "In dienst")), end: lastDay === "" ? null : date(lastDay) };
  facts.employee ??= employee;
  facts.employment ??= employment;
  if (!isDeepStrictEqual([facts.employee, facts.employment], [employee, employment])) {
    throw new Error("another date of birth, start or end than on an earlier line");
  }
  facts.pay.push(row);
}

/** A line of the mutations: one event, or one month of an opening balance. */
function readMutation(line, { events }) {
  const kind = word(cell(line, "Soort"), kinds);
  const event = { kind, id: cell(line, "Kenmerk"), on: date(cell(line, "Datum")) };
  const money = amount(cell(line, "Bedrag"));
  const of = cell(line, "Hoort bij");
  if (kind !== "opening") {
    events.push({ ...event, amount: money, ...(of !== "" && { [refersTo[kind] ?? "of"]: of }) });
    return;
  }
  const lot = { month: month(cell(line, "Opbouwmaand")), amount: money };
  const opening = events.find(({ lots, ...other }) => lots && isDeepStrictEqual(other, event));
  if (opening) opening.lots.push(lot);
  else events.push({ ...event, lots: [lot] });
}

const people = new Map();
const skipped = new Set();

function skip(number, problem) {
  console.error(problem);
  skipped.add(number);
  process.exitCode = 1;
}

function readLines(path, read) {
  const options = { delimiter: ";", columns: true, bom: true, info: true, relax_column_count: true };
  for (const { record, info } of parse(readFileSync(path), options)) {
    const number = cell(record, "Personeelsnummer");
    if (!people.has(number)) people.set(number, { pay: [], events: [] });
    try {
      if (info.error) throw info.error;
      read(record, people.get(number));
    } catch (error) {
      skip(number, `${basename(path)}, line ${info.lines}, ${number}: ${error.message}`);
    }
  }
}

readLines(files.pay, readPay);
readLines(files.mutations, readMutation);

const dutch = (text) => text.replace(".", ",");
const payslipLine = (number, slip) => ({
  Personeelsnummer: number,
  Periode: slip.month,
  Beginsaldo: dutch(slip.opening),
  Overgenomen: dutch(slip.takenOver),
  Opbouw: dutch(slip.accrued),
  Terugontvangen: dutch(slip.refunded),
  Uitgegeven: dutch(slip.spent),
  Meegegeven: dutch(slip.transferredOut),
  Vervallen: dutch(slip.lapsed),
  Eindsaldo: dutch(slip.closing),
  Toegekend: dutch(slip.held),
  Beschikbaar: dutch(slip.available),
});
const isEmpty = (line) =>
  Object.values(line)
    .slice(2)
    .every((text) => text === "0,00");

const months = [...people.values()].flatMap(({ pay }) => pay.map((row) => row.month));
const through = months.sort().at(-1);
const lines = [];
const findings = {};
for (const [number, facts] of people) {
  if (skipped.has(number)) continue;
  try {
    const book = ledger(loopbaanbedrag, facts, { through });
    const slips = book.months.map((row) => payslipLine(number, payslip(book, row.month)));
    lines.push(...slips.filter((line) => !isEmpty(line)));
    for (const { code } of book.findings) (findings[code] ??= []).push(number);
  } catch (error) {
    if (!isContractError(error)) throw error;
    for (const { path, expected } of error.issues) skip(number, `${number}: ${path} should be ${expected}`);
  }
}

const csv = stringify(lines, { header: true, delimiter: ";" });
if (positionals.length > 0) writeFileSync(positionals[0], csv);
else process.stdout.write(csv);
//=> Personeelsnummer;Periode;Beginsaldo;Overgenomen;Opbouw;Terugontvangen;Uitgegeven;Meegegeven;Vervallen;Eindsaldo;Toegekend;Beschikbaar
//   900001;2021-01;0,00;2120,40;61,78;0,00;0,00;0,00;58,90;2123,28;0,00;2123,28
//   900001;2021-02;2123,28;0,00;61,78;0,00;0,00;0,00;58,90;2126,16;0,00;2126,16
//   ...

console.error(`${people.size - skipped.size} people, ${lines.length} payslip lines through ${through}`);
//=> 12 people, 410 payslip lines through 2024-06
for (const [code, numbers] of Object.entries(findings).sort()) {
  console.error(`${String(numbers.length).padStart(4)} × ${code}: ${[...new Set(numbers)].join(", ")}`);
}
//=>    1 × balance-differs: 900011
//     19 × excluded: 900006
//      3 × lapses-soon: 900001
//     13 × minimum-unknown: 900008, 900012
//      1 × overspent: 900010
//      1 × spent-without-award: 900010
