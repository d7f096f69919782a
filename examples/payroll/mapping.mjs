// A mapping says how a payroll package writes: its marks, its dates, its columns, its words. Here it becomes the readers
// of single cells: what a cell says becomes what the library takes, or is refused. Nothing is guessed.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** What a field of a mapping holds, and how that is told. */
const text = { holds: (value) => typeof value === "string" && value !== "", says: "a text" };
const oneOf = (...values) => ({ holds: (value) => values.includes(value), says: `one of ${values.join(", ")}` });
const mark = { holds: (value) => typeof value === "string" && value.length === 1, says: "one character" };
const form = (...parts) => ({
  holds: (value) => typeof value === "string" && parts.every((part) => value.split(part).length === 2),
  says: `a text with ${parts.join(", ")}`,
});
const object = { holds: (value) => value?.constructor === Object, says: "an object" };
/** The words of a package for these meanings. */
const wordsFor = (...meanings) => ({ ...object, each: oneOf(...meanings) });
const may = (field) => ({ ...field, isOptional: true });

/** What a mapping holds. Of a mutation, `of` is the event it belongs to, and `month` that of an opening balance. */
const mapping = {
  ...object,
  fields: {
    employer: may(text),
    separator: mark,
    decimalMark: mark,
    thousandsMark: may({ holds: (value) => value === "" || mark.holds(value), says: "one character, or nothing" }),
    dates: form("dd", "mm", "yyyy"),
    months: form("mm", "yyyy"),
    pay: {
      ...object,
      fields: {
        person: text,
        name: may(text),
        birthDate: text,
        start: text,
        end: may(text),
        category: may(text),
        month: text,
        salary: text,
        hoursPerWeek: may(text),
        irregularity: may(text),
        accrued: may(text),
        lapsed: may(text),
        balance: may(text),
      },
    },
    mutations: {
      ...object,
      fields: { person: text, id: text, kind: text, on: text, amount: text, of: may(text), month: may(text) },
    },
    categories: may(wordsFor("regular", "student", "id-job", "guarantee-job")),
    kinds: wordsFor("opening", "transfer-in", "award", "release", "spend", "refund", "transfer-out", "assert-balance"),
    interpretations: may(object),
  },
};

function wrongIn(stated, { holds, says, fields, each }, path) {
  if (!holds(stated)) return [`${path || "it"} is ${JSON.stringify(stated)}, it should be ${says}`];
  const at = (name) => (path ? `${path}.${name}` : name);
  if (each) return Object.entries(stated).flatMap(([name, value]) => wrongIn(value, each, at(name)));
  if (!fields) return [];
  return [
    ...Object.keys(stated).flatMap((name) => (Object.hasOwn(fields, name) ? [] : [`${at(name)} is not a field of it`])),
    ...Object.entries(fields).flatMap(([name, field]) => {
      if (Object.hasOwn(stated, name)) return wrongIn(stated[name], field, at(name));
      return field.isOptional ? [] : [`${at(name)} is not there`];
    }),
  ];
}

function readJson(path) {
  const text = readFileSync(path, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${basename(path)}: it is no JSON: ${error.message}`, { cause: error });
  }
}

const noFile = { ENOENT: "there is no such file", EISDIR: "it is a folder", EACCES: "it may not be read" };

/** What is wrong with a file that cannot be read, in words. */
export const unreadable = (path, error) =>
  error.code === undefined ? error : new Error(`${path}: ${noFile[error.code] ?? error.message}`, { cause: error });

/** The mapping that a file holds. */
export function readMapping(path) {
  let stated;
  try {
    stated = readJson(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  const wrong = wrongIn(stated, mapping, "");
  if (wrong.length === 0 && stated.decimalMark === stated.thousandsMark) {
    wrong.push(`decimalMark and thousandsMark are both "${stated.decimalMark}"`);
  }
  if (wrong.length > 0) throw new Error(`${basename(path)}: ${wrong.join("; ")}`);
  return stated;
}

/** A cell that does not say what its column should hold. */
export class Unread extends Error {
  constructor(received, expected) {
    super(`"${received}" is not written as ${expected}`);
    Object.assign(this, { received, expected });
  }
}

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** Reads amounts such as 1.234,56. A mark that could be of thousands or of decimals is refused. */
function decimals(mark, thousands, digits, example) {
  const whole = thousands ? `(\\d{1,3}(${literally(thousands)}\\d{3})+|\\d+)` : "\\d+";
  const form = new RegExp(`^-?${whole}${digits(literally(mark))}$`);
  return (text) => {
    if (!form.test(text)) throw new Unread(text, example);
    return (thousands ? text.replaceAll(thousands, "") : text).replace(mark, ".");
  };
}

/** Reads dates in a form such as dd-mm-yyyy, and months in one such as yyyymm. */
function calendar(form, parts) {
  const tokens = { yyyy: "(?<yyyy>\\d{4})", mm: "(?<mm>0[1-9]|1[0-2])", dd: "(?<dd>0[1-9]|[12]\\d|3[01])" };
  const filled = (values, text) => Object.entries(values).reduce((all, [token, by]) => all.replace(token, by), text);
  const pattern = new RegExp(`^${filled(tokens, literally(form))}$`);
  return (text) => {
    const found = pattern.exec(text)?.groups;
    const iso = found && parts.map((part) => found[part]).join("-");
    // A calendar makes 2 March of 30 February: then it is not the day that was written.
    if (!new Date(iso).toJSON()?.startsWith(iso)) throw new Unread(text, filled({ yyyy: 2024, mm: 12, dd: 31 }, form));
    return iso;
  };
}

/** The same text is read once: a date of birth or a month stands on very many lines. */
function remembered(read) {
  const known = new Map();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text);
  };
}

const word = (words) => (text) => {
  if (!Object.hasOwn(words, text)) throw new Unread(text, Object.keys(words).join(", "));
  return words[text];
};

/** The readers of the cells of a dialect. */
export function readersOf({ decimalMark: mark, thousandsMark: thousands = "", dates, months, categories, kinds }) {
  return {
    text: (text) => text,
    amount: decimals(mark, thousands, (point) => `${point}\\d\\d`, `1${thousands}234${mark}56`),
    hours: remembered(decimals(mark, "", (point) => `(${point}\\d{1,2})?`, `31${mark}50`)),
    date: remembered(calendar(dates, ["yyyy", "mm", "dd"])),
    month: remembered(calendar(months, ["yyyy", "mm"])),
    category: word(categories ?? {}),
    kind: word(kinds),
  };
}
