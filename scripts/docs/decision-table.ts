import type { Row } from "../../src/articles/loonbelasting/decision-table.js";
import { anchor, blocks, table } from "./markdown.js";
import type { LinksTo } from "./sources.js";

/** The decision table as a section of its page: every row in the order in which it is asked. */
export function decisionTableSection(rows: readonly Row[], links: LinksTo): string {
  return blocks([
    `${anchor("decision table")}\n\n## Decision table`,
    "Asked from the top; the first row that holds on the day of the spending decides. A row holds when it is about what is paid and every fact under “when” is so. While a fact is not known and can still matter the answer is `undecided`, and so it is where an exemption is only inferred or assumed.",
    table(
      ["row", "what", "when", "treatment", "from", "through", "citation", "standing", "evidence", "sources", "note"],
      rows.map((row) => [
        `${anchor(row.id)}${row.id}`,
        row.items.join(", "),
        Object.entries(row.when)
          .map(([fact, value]) => `${value ? "" : "not "}${fact}`)
          .join(", ") || "always",
        `**${row.treatment}**`,
        row.from,
        row.through ?? "open",
        row.citation,
        row.standing,
        row.evidence.join(", "),
        links(row.sources),
        row.note ?? "",
      ]),
    ),
  ]);
}
