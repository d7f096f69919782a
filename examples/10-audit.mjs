// An audit of the loopbaanbedrag: everyone in a payroll export held against the rules, as a page and as a list.
//   node examples/10-audit.mjs                            the export in examples/data/audit, into reports/audit
//   node examples/10-audit.mjs --pay pay.csv --mutations mutations.csv --mapping mapping.json --out audit
//   node examples/10-audit.mjs --language en --through 2024-06
// A mapping says how the payroll package writes. Into the folder come report.html, a page that needs nothing else, and
// findings.csv. The exit status is 0 when all agrees, 1 when something differs or was not read, 2 when nobody was audited.
// Needs csv-parse, csv-stringify, d3-scale and d3-shape beside the library.
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { explain, isContractError, ledger, loopbaanbedrag, reconcile } from "loopbaanbudget";
import { emptyLedger, newCertainty } from "./audit/certainty.mjs";
import { findingsOf } from "./audit/findings.mjs";
import { openList } from "./audit/list.mjs";
import { openReport } from "./audit/report.mjs";
import { newTally } from "./audit/tally.mjs";
import { languages } from "./audit/words.mjs";
import { commandLine, filesOf, orStop, stop } from "./payroll/command.mjs";
import { placeOf, problemLine, problemsOf, readExport, saysOf } from "./payroll/export.mjs";
import { readMapping } from "./payroll/mapping.mjs";

const example = join(import.meta.dirname, "data/audit");
const { values: options } = commandLine({
  options: {
    pay: { type: "string" },
    mutations: { type: "string" },
    mapping: { type: "string" },
    out: { type: "string", default: "reports/audit" },
    language: { type: "string", default: "nl" },
    through: { type: "string" },
  },
});
const { language, out } = options;
if (!Object.hasOwn(languages, language))
  stop(`--language ${language}: it is one of ${Object.keys(languages).join(", ")}`);
const files = filesOf(options, {
  pay: join(example, "pay.csv"),
  mutations: join(example, "mutations.csv"),
  mapping: join(example, "mapping.json"),
});
const { source, people } = await orStop(async () => {
  const source = { payFile: files.pay, mutationFile: files.mutations, mapping: readMapping(files.mapping) };
  return { source, people: await readExport(source) };
});
const { mapping } = source;
const { employer, interpretations } = mapping;
let through = options.through ?? "";
if (through === "") {
  for (const { facts } of people.values()) for (const { month } of facts.pay) if (month > through) through = month;
}
for (const [number, { facts, problems }] of people) {
  const isLater = facts.pay.length > 0 && facts.pay.every(({ month }) => month > through);
  if (isLater && problems.length === 0) people.delete(number);
}
const asked = { through, ...(interpretations && { interpretations }) };

// What is asked of everyone is asked of one month first: a reading or a month that is none is not their problem.
try {
  if (through !== "") emptyLedger(asked);
} catch ({ issues: [{ path, received, expected }] }) {
  const place = path === "through" ? "--through" : `${basename(files.mapping)}: ${path}`;
  stop(`${place}: "${received}" should be ${expected}`);
}
if (people.size === 0) stop(`--through ${through}: in ${basename(files.pay)} nobody was in service yet`);

/** What payroll booked of somebody, held against the rules; or the problems that stand in its way. */
function audited(person) {
  if (person.problems.length > 0) return { problems: person.problems };
  const reported = person.reported.filter(({ month }) => month <= through);
  if (reported.length === 0) {
    return {
      problems: [{ person: person.number, file: basename(files.pay), line: "", column: "", code: "nothing" }],
    };
  }
  try {
    const book = ledger(loopbaanbedrag, person.facts, asked);
    const reconciliation = reconcile(person.facts, reported, asked);
    const sentences = explain(reconciliation, { language });
    return { book, reconciliation, sentences, findings: findingsOf(reconciliation, language) };
  } catch (error) {
    if (!isContractError(error)) throw error;
    return { problems: problemsOf(person, error, source) };
  }
}

function progress(done, all) {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} people${done === all ? "\n" : ""}`);
  else if (done % 100 === 0 || done === all) console.error(`${done} of ${all} people`);
  //=> 14 of 14 people
}

await orStop(() => mkdirSync(out, { recursive: true }));
const [reportPath, listPath] = ["report.html", "findings.csv"].map((name) => join(out, name));
const report = openReport(reportPath, language);
const list = openList(listPath, mapping);
const tally = newTally();
const certainty = newCertainty();
const problems = [];
let readings;

const all = people.size;
for (const [number, person] of people) {
  people.delete(number); // nobody asks for the facts of who is done
  const { problems: ofPerson, ...found } = audited(person);
  if (ofPerson) {
    tally.unread();
    for (const problem of ofPerson) {
      problems.push({ ...problem, name: person.name });
      list.add({ person: number, of: "unread", sentence: `${placeOf(problem)}: ${saysOf(problem, language)}` });
    }
  } else {
    const audit = { id: `p${tally.totals.people + 1}`, person, ...found };
    const { reconciliation, findings } = audit;
    readings ??= reconciliation.interpretations;
    tally.add(audit);
    certainty.add(audit);
    report.add(audit);
    for (const finding of findings) list.add({ ...finding, person: number });
  }
  progress(all - people.size, all);
}

/** The most problems to read on a screen; the list has them all. */
const most = 25;
for (const line of problems.slice(0, most).map(problemLine)) console.error(line);
//=> pay.csv, line 887, Salaris, 910012: "3.240,0O" is not written as 1.234,56
for (const problem of problems.length > most ? [`and ${problems.length - most} more`] : []) console.error(problem);

const { totals } = tally;
const checked = totals.agree + totals.differ;
if (checked === 0) {
  list.discard();
  report.discard();
  stop("nobody could be audited: there is no report");
}
list.close();
const causes = tally.causes();
const hasMutations = files.mutations !== undefined;
const unchecked = certainty.unchecked();
const assumptions = certainty.assumptions();
const certain = { checked, hasMutations, unchecked, assumptions };
await report.close({ employer, through, totals, causes, problems, readings, certain });

const notes = [
  ...(hasMutations ? [] : ["no --mutations: computed as if nothing was awarded, spent or taken over"]),
  ...(unchecked > 0
    ? [`${unchecked} of ${checked} people have no balance and no lapse: only their accrual was checked`]
    : []),
];
for (const problem of notes) console.error(problem);
console.log(
  `${all} people, ${totals.months} months through ${through}: ${totals.agree} agree, ${totals.differ} differ, ${totals.unread} not read`,
);
//=> 14 people, 950 months through 2024-12: 3 agree, 10 differ, 1 not read
for (const [cause, { people: count, amount }] of causes) {
  console.log(`${String(count).padStart(4)} × ${cause}: ${amount}`);
}
//=>    1 × sixty-months-missed: -2395.20
//      1 × oldest-month-deleted: -1961.32
//      1 × relief-not-applied: -588.40
//      1 × bare-salary: -198.64
//      1 × annual-rate: -117.28
//      1 × month-missing: -64.80
//      1 × hours-late: 43.62
//      1 × unexplained: 36.00
//      1 × year-end-over-salary: -14.41
//      1 × rounding: -0.17
console.log(`${reportPath}, ${listPath}`);
//=> reports/audit/report.html, reports/audit/findings.csv
process.exitCode = totals.differ + totals.unread > 0 ? 1 : 0;
