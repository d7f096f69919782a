// The facts of everyone in a payroll export: a file of pay, one line a person and month, and a file of mutations.
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream";
import { isDeepStrictEqual } from "node:util";
import { parse } from "csv-parse";
import { readersOf, Unread, unreadable } from "./mapping.mjs";
import { stretchesOf } from "./months.mjs";

/** Which reader reads a field. With `?` an empty cell says that there is nothing to say; else it is refused. */
const ofPay = {
  name: "text?",
  birthDate: "date",
  start: "date",
  end: "date?",
  category: "category",
  month: "month",
  salary: "amount",
  hoursPerWeek: "hours",
  irregularity: "amount",
  accrued: "amount?",
  lapsed: "amount?",
  balance: "amount?",
};
const ofMutations = { id: "text", kind: "kind", on: "date", amount: "amount", of: "text?", month: "month?" };
/** The events that say of which months their money is. */
const withLots = ["opening", "transfer-in"];
/** Which field of an event names the one it belongs to. */
const refersTo = { release: "award", spend: "award", refund: "spend" };

/** Of what is wrong in the same way in one column on many lines of a person, the first is told, and how many there are. */
function add(problems, problem) {
  const same = problems.find((one) => ["file", "column", "code"].every((field) => one[field] === problem[field]));
  if (same) same.more++;
  else problems.push({ ...problem, more: 0 });
}

/**
 * Everyone of an export by number: `name`, and `facts` and `reported` as the library takes them. Who has `problems`
 * misses something. A problem has its `file`, `line` and `column`, what was `received` and what is `expected`, and on how
 * many lines `more` it is so. An export without a file of mutations has none.
 */
export async function readExport({ payFile, mutationFile, mapping }) {
  const people = new Map();
  const readers = readersOf(mapping);

  async function* linesOf(path, columns, fields) {
    const file = basename(path);
    const options = { delimiter: mapping.separator, bom: true, info: true, relax_column_count: true };
    let isEmpty = true;
    const header = (names) => {
      isEmpty = false;
      const missing = Object.values(columns).filter((column) => !names.includes(column));
      if (missing.length > 0) throw new Error(`${file}: there is no column "${missing.join('", "')}"`);
      const double = Object.values(columns).filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
      if (double.length > 0) throw new Error(`${file}: there is more than one column "${double.join('", "')}"`);
      return names;
    };
    // The parser ends with the error of the file, and so does the loop.
    const parsed = pipeline(createReadStream(path), parse({ ...options, columns: header }), () => {});
    for await (const { record, info } of orUnreadable(path, parsed)) {
      const number = record[columns.person];
      if (!people.has(number)) people.set(number, newcomer(number));
      const person = people.get(number);
      const line = info.lines;
      let isRead = true;
      const problem = (field, problem) => {
        isRead = false;
        add(person.problems, { person: number, file, line, column: columns[field] ?? "", ...problem });
      };
      if (info.error) {
        problem("", { code: "length", received: info.error.record.length, expected: info.columns.length });
        continue;
      }
      const cells = {};
      for (const [field, reader] of Object.entries(fields)) {
        const text = record[columns[field]];
        if (text === undefined || (text === "" && reader.endsWith("?"))) continue;
        try {
          cells[field] = readers[reader.replace("?", "")](text);
        } catch (error) {
          if (!(error instanceof Unread)) throw error;
          problem(field, { code: "form", received: error.received, expected: error.expected });
        }
      }
      if (isRead) yield { person, cells, line, problem };
    }
    if (isEmpty)
      throw new Error(`${file}: it is empty; it should have the columns "${Object.values(columns).join('", "')}"`);
  }

  for await (const { person, cells, line, problem } of linesOf(payFile, mapping.pay, ofPay)) {
    const { name = "", birthDate, start, end = null, accrued, lapsed, balance, ...row } = cells;
    const { facts } = person;
    person.name ||= name;
    facts.employee ??= { birthDate };
    facts.employment ??= { start, end };
    const first = { ...facts.employee, ...facts.employment };
    for (const [field, value] of Object.entries({ birthDate, start, end })) {
      if (first[field] !== value)
        problem(field, { code: "differs", received: value ?? "", expected: first[field] ?? "" });
    }
    facts.pay.push(row);
    person.lines.pay.push(line);
    const figures = Object.entries({ accrued, lapsed, balance }).filter(([, amount]) => amount !== undefined);
    if (figures.length === 0) continue;
    person.reported.push({ month: row.month, ...Object.fromEntries(figures) });
    person.lines.reported.push(line);
  }

  if (people.size === 0) throw new Error(`${basename(payFile)}: there is no line below its columns`);
  const paid = new Set(people.keys());
  if (mutationFile === undefined) return people;

  for await (const { person, cells, line, problem } of linesOf(mutationFile, mapping.mutations, ofMutations)) {
    if (!paid.has(person.number)) {
      problem("person", { code: "stranger" });
      continue;
    }
    const { of, month, amount, ...event } = cells;
    const { events } = person.facts;
    if (!withLots.includes(event.kind)) {
      events.push({ ...event, amount, ...(of !== undefined && { [refersTo[event.kind] ?? "of"]: of }) });
      person.lines.events.push(line);
    } else if (month === undefined) {
      problem("month", { code: "form", received: "", expected: mapping.months });
    } else {
      // A balance that was taken over has a line for every month it was built up in.
      const takenOver = events.find(({ lots, ...other }) => lots && isDeepStrictEqual(other, event));
      if (takenOver) {
        takenOver.lots.push({ month, amount });
      } else {
        events.push({ ...event, lots: [{ month, amount }] });
        person.lines.events.push(line);
      }
    }
  }
  return people;
}

/** The records of a file, or what is wrong with it in words. */
async function* orUnreadable(path, records) {
  try {
    yield* records;
  } catch (error) {
    throw unreadable(path, error);
  }
}

const newcomer = (number) => ({
  number,
  name: "",
  facts: { pay: [], events: [] },
  reported: [],
  problems: [],
  lines: { pay: [], reported: [], events: [] },
});

/** What the library found broken in what someone's lines say, as problems, with the line where there is one. */
export function problemsOf(person, { issues }, { payFile, mutationFile, mapping }) {
  const inPay = { person: person.number, file: basename(payFile), line: "", column: "" };
  const isHole = ({ code }) => code === "pay-missing";
  const holes = issues.filter(isHole).map(({ expected }) => /\d{4}-\d\d/.exec(expected)[0]);
  return [
    ...stretchesOf(holes).map((stretch) => ({ ...inPay, code: "hole", ...stretch })),
    ...issues
      .filter((issue) => !isHole(issue))
      .map(({ path, code, received, expected }) => {
        const [, list, index, field] = /(pay|reported|events)\[(\d+)\].*?(?:\.(\w+))?$/.exec(path) ?? [];
        const line = person.lines[list]?.[index] ?? "";
        const [file, columns] = list === "events" ? [mutationFile, mapping.mutations] : [payFile, mapping.pay];
        const place = { person: person.number, file: line && basename(file), line, column: columns[field] ?? path };
        if (code !== "duplicate-month" || list !== "pay") return { ...place, code: "facts", expected };
        const earlier = person.facts.pay.findIndex(({ month }) => month === received);
        return { ...place, code: "double", received, earlier: person.lines.pay[earlier] };
      }),
  ];
}

const says = {
  en: {
    form: ({ received, expected }) => `"${received}" is not written as ${expected}`,
    differs: ({ received, expected }) => `"${received}" here, "${expected}" on an earlier line`,
    length: ({ received, expected }) => `${received} cells, where the first line has ${expected}`,
    facts: ({ expected }) => `should be ${expected}`,
    nothing: () => "nothing of the loopbaanbedrag was booked",
    stranger: () => "there is no line of pay for this person",
    hole: ({ from, through }) => `there is no line for ${from}${through === from ? "" : ` through ${through}`}`,
    double: ({ received, earlier }) => `${received} stands on line ${earlier} too`,
    more: (count) => ` (and ${count} more ${count === 1 ? "line" : "lines"})`,
  },
  nl: {
    form: ({ received, expected }) => `"${received}" is niet geschreven als ${expected}`,
    differs: ({ received, expected }) => `hier "${received}", op een eerdere regel "${expected}"`,
    length: ({ received, expected }) => `${received} cellen, terwijl de eerste regel er ${expected} heeft`,
    facts: ({ expected }) => `hoort te zijn: ${expected}`,
    nothing: () => "er is niets van het loopbaanbedrag geboekt",
    stranger: () => "van deze medewerker is er geen regel met salaris",
    hole: ({ from, through }) => `er is geen regel voor ${from}${through === from ? "" : ` tot en met ${through}`}`,
    double: ({ received, earlier }) => `${received} staat ook op regel ${earlier}`,
    more: (count) => ` (en nog ${count} ${count === 1 ? "regel" : "regels"})`,
  },
};

/** What is wrong, without the place. */
export function saysOf(problem, language) {
  const { [problem.code]: said, more } = says[language];
  return `${said(problem)}${problem.more > 0 ? more(problem.more) : ""}`;
}

/** Where a problem is: file, line and column, as far as it has them. */
export const placeOf = ({ file, line, column }) =>
  [file, line && `line ${line}`, column].filter((part) => part !== "").join(", ");

/** A problem on one line: its place, whose it is and what is wrong. */
export const problemLine = (problem) =>
  `${[placeOf(problem), problem.person].filter((part) => part !== "").join(", ")}: ${saysOf(problem, "en")}`;
