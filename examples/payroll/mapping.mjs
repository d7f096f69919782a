// A mapping says how a payroll package writes: its marks, its dates, its columns, its words. Here it becomes the readers
// of single cells: what a cell says becomes what the library takes, or is refused. Nothing is guessed.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

const needed = Symbol("must be there");
const may = Symbol("may be there");
/** What a mapping holds. Of a mutation, `of` is the event it belongs to, and `month` that of an opening balance. */
const fields = {
  employer: may,
  separator: needed,
  decimalMark: needed,
  thousandsMark: may,
  dates: needed,
  months: needed,
  pay: {
    person: needed,
    name: may,
    birthDate: needed,
    start: needed,
    end: may,
    category: may,
    month: needed,
    salary: needed,
    hoursPerWeek: may,
    irregularity: may,
    accrued: may,
    lapsed: may,
    balance: may,
  },
  mutations: { person: needed, id: needed, kind: needed, on: needed, amount: needed, of: may, month: may },
  categories: may,
  kinds: needed,
  interpretations: may,
};

function wrongIn(stated, known, path) {
  return [
    ...Object.keys(stated).flatMap((name) =>
      Object.hasOwn(known, name) ? [] : [`${path}${name} is not a field of it`],
    ),
    ...Object.entries(known).flatMap(([name, field]) => {
      if (!Object.hasOwn(stated, name)) return field === may ? [] : [`${path}${name} is not there`];
      return typeof field === "object" ? wrongIn(stated[name], field, `${path}${name}.`) : [];
    }),
  ];
}

/** The mapping that a file holds. */
export function readMapping(path) {
  const mapping = JSON.parse(readFileSync(path, "utf8"));
  const wrong = wrongIn(mapping, fields, "");
  if (wrong.length > 0) throw new Error(`${basename(path)}: ${wrong.join("; ")}`);
  return mapping;
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
