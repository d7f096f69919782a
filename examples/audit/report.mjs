// report.html, person by person. The overview is known last and stands first: the people wait in files of their own.
import { closeSync, createReadStream, createWriteStream, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { pageIn } from "./page.mjs";

/** Opens the report in a language. */
export function openReport(path, language) {
  const page = pageIn(language);
  const part = (group) => {
    const name = `${path}.${group}`;
    return { group, name, file: openSync(name, "w"), isEmpty: true };
  };
  const parts = { differing: part("differing"), agreeing: part("agreeing") };
  const put = (to, piece) => {
    writeSync(to.file, String(piece));
    to.isEmpty = false;
  };
  const differ = [];
  rmSync(path, { force: true }); // of an earlier run
  return {
    add(audit) {
      const group = audit.reconciliation.agrees ? "agreeing" : "differing";
      put(parts[group], page[group](audit));
      if (group === "differing") differ.push(page.differRow(audit));
    },
    async close(overview) {
      writeFileSync(path, `${page.start(overview)}${page.overview({ ...overview, differ })}`);
      for (const { group, name, file, isEmpty } of Object.values(parts)) {
        closeSync(file);
        if (!isEmpty) {
          writeFileSync(path, String(page.openGroup[group]), { flag: "a" });
          await pipeline(createReadStream(name), createWriteStream(path, { flags: "a" }));
          writeFileSync(path, String(page.closeGroup), { flag: "a" });
        }
        rmSync(name);
      }
      writeFileSync(path, String(page.end), { flag: "a" });
    },
    /** Leaves no report behind. */
    discard() {
      for (const { name, file } of Object.values(parts)) {
        closeSync(file);
        rmSync(name);
      }
    },
  };
}
