/**
 * Writes the pages that follow from the code. With `--check` it writes nothing, names every page that has drifted and exits 1.
 */
import { sociaalWerk } from "../src/articles/sociaal-werk/index.js";
import { sources } from "../src/articles/sociaal-werk/sources.js";
import { agreementPage } from "./docs/agreement.js";
import { drifted, type Page, write } from "./docs/page.js";

const pages: readonly Page[] = [
  { path: "docs/articles/sociaal-werk.md", text: agreementPage("CAO Sociaal Werk", sociaalWerk, sources) },
];

if (process.argv.includes("--check")) {
  const stale = pages.filter(drifted);
  for (const { path } of stale) console.error(`${path} is not what the code says: run npm run docs`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  pages.forEach(write);
}
