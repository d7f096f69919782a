/**
 * Writes the pages that follow from the code. With `--check` it writes nothing, names every page that has drifted and exits 1.
 */
import { aow } from "../src/articles/aow/index.js";
import { sources as aowSources } from "../src/articles/aow/sources.js";
import { gemeenten } from "../src/articles/gemeenten/index.js";
import { sources as gemeentenSources } from "../src/articles/gemeenten/sources.js";
import { decisionTable } from "../src/articles/loonbelasting/decision-table.js";
import { loonbelasting } from "../src/articles/loonbelasting/index.js";
import { sources as loonbelastingSources } from "../src/articles/loonbelasting/sources.js";
import { sociaalWerk } from "../src/articles/sociaal-werk/index.js";
import { sources as sociaalWerkSources } from "../src/articles/sociaal-werk/sources.js";
import { agreementPage, ofStatute, ofStatuteByMonth } from "./docs/agreement.js";
import { conditionsPage } from "./docs/conditions.js";
import { decisionTableSection } from "./docs/decision-table.js";
import { factsPages } from "./docs/facts.js";
import { formatted } from "./docs/formatted.js";
import { drifted, leftOver, type Page, remove, write } from "./docs/page.js";
import { paperPages } from "./docs/papers.js";
import { schemaPages } from "./docs/schemas.js";

const pages: readonly Page[] = [
  { path: "docs/articles/sociaal-werk.md", text: agreementPage("CAO Sociaal Werk", sociaalWerk, sociaalWerkSources) },
  { path: "docs/articles/gemeenten.md", text: agreementPage("Municipalities (CAR-UWO)", gemeenten, gemeentenSources) },
  { path: "docs/articles/aow.md", text: agreementPage("Algemene Ouderdomswet (AOW)", aow, aowSources, ofStatute) },
  {
    path: "docs/articles/loonbelasting.md",
    text: agreementPage(
      "Wet op de loonbelasting 1964",
      loonbelasting,
      loonbelastingSources,
      ofStatuteByMonth,
      (links) => decisionTableSection(decisionTable, links),
    ),
  },
  { path: "docs/conditions.md", text: await formatted(conditionsPage()) },
  ...(await factsPages()),
  ...(await schemaPages()),
  ...(await paperPages()),
];

/** Folders that hold nothing but such pages. */
const generated = ["docs/articles", "docs/facts", "docs/nl", "docs/schema"];

const strays = generated.flatMap((folder) => leftOver(folder, pages));
if (process.argv.includes("--check")) {
  const stale = pages.filter(drifted);
  for (const { path } of stale) console.error(`${path} is not what the code says: run npm run docs`);
  for (const path of strays) console.error(`${path} follows from nothing: run npm run docs`);
  if (stale.length + strays.length > 0) process.exitCode = 1;
} else {
  pages.forEach(write);
  strays.forEach(remove);
}
