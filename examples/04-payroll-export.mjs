// From a payroll export to the lines of the payslips: two CSV files in, one out.
//   node examples/04-payroll-export.mjs                   to standard output
//   node examples/04-payroll-export.mjs payslips.csv      to a file
//   node examples/04-payroll-export.mjs --pay payroll-export.csv --mutations mutaties.csv --mapping mapping.json
// Needs csv-parse and csv-stringify beside the library. A line that cannot be read is named, and so that nobody gets a
// payslip that misses it, its person is skipped. The exit status is then 1; it is 2 when nobody can be read.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { isContractError, ledger, loopbaanbedrag, payslip } from "loopbaanbudget";
import { commandLine, filesOf, orStop, stop } from "./payroll/command.mjs";
import { problemLine, problemsOf, readExport } from "./payroll/export.mjs";
import { readMapping } from "./payroll/mapping.mjs";

const data = join(import.meta.dirname, "data");
const { values: options, positionals } = commandLine({
  allowPositionals: true,
  options: { pay: { type: "string" }, mutations: { type: "string" }, mapping: { type: "string" } },
});
const files = filesOf(options, {
  pay: join(data, "payroll-export.csv"),
  mutations: join(data, "mutaties.csv"),
  mapping: join(data, "mapping.json"),
});
const { source, people } = await orStop(async () => {
  const source = { payFile: files.pay, mutationFile: files.mutations, mapping: readMapping(files.mapping) };
  return { source, people: await readExport(source) };
});
const skipped = new Set();

function skip(problems) {
  for (const problem of problems.map(problemLine)) console.error(problem);
  for (const { person } of problems) skipped.add(person);
  if (problems.length > 0) process.exitCode = 1;
}

for (const { problems } of people.values()) skip(problems);
if (skipped.size === people.size) stop("nobody could be read: there are no payslips");

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

const months = [...people.values()].flatMap(({ facts }) => facts.pay.map((row) => row.month));
const through = months.sort().at(-1);
const lines = [];
const findings = {};
for (const [number, person] of people) {
  if (skipped.has(number)) continue;
  try {
    const book = ledger(loopbaanbedrag, person.facts, { through });
    const slips = book.months.map((row) => payslipLine(number, payslip(book, row.month)));
    lines.push(...slips.filter((line) => !isEmpty(line)));
    for (const { code } of book.findings) (findings[code] ??= []).push(number);
  } catch (error) {
    if (!isContractError(error)) throw error;
    skip(problemsOf(person, error, source));
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
