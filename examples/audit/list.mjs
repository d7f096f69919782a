// findings.csv: a row for each finding, in the dialect of the export, so that it opens where the export opens.
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { stringify } from "csv-stringify/sync";

/** The columns, and which field of a finding fills them. */
const columns = {
  person: "person",
  from: "from",
  through: "through",
  what: "of",
  cause: "cause",
  amount: "amount",
  article: "citation",
  reading: "doubt",
  sentence: "sentence",
};

/** A text that a spreadsheet does not take for a formula: names and references come from outside. */
const guarded = (text) => (/^[=+\-@\t\r]/.test(text) && !/^-?[\d.,]+$/.test(text) ? `'${text}` : text);

/** Opens the list. A finding has the fields of above, as far as there is something to say. */
export function openList(path, { separator, decimalMark }) {
  const file = openSync(path, "w");
  const write = (cells) => writeSync(file, stringify([cells], { delimiter: separator }));
  writeSync(file, "\uFEFF"); // without it a spreadsheet takes é for Ã©
  write(Object.keys(columns));
  return {
    add(finding) {
      const row = { ...finding, amount: finding.amount?.replace(".", decimalMark) };
      write(Object.values(columns).map((field) => guarded(row[field] ?? "")));
    },
    close: () => closeSync(file),
    /** Leaves no list behind. */
    discard() {
      closeSync(file);
      rmSync(path);
    },
  };
}
