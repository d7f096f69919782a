import type { Dated, Term } from "../../src/values/timeline.js";
import { blocks, table } from "./markdown.js";
import type { LinksTo } from "./sources.js";

/** One quantity: its title and a row for each value. */
export function termSection(name: string, term: Term<unknown>, links: LinksTo): string {
  return blocks([
    `### ${term.title}`,
    `\`${name}\`, in force from ${term.inForce.from} ${throughText(term.inForce.through)}.`,
    table(
      ["from", "through", "value", "unit", "citation", "standing", "sources", "checked on", "note"],
      term.values.map((value) => [
        value.from,
        value.through ?? "open",
        `**${valueText(value.value)}**`,
        term.unit,
        value.citation,
        standingText(value),
        links(value.sources),
        value.checkedOn,
        value.note ?? "",
      ]),
    ),
  ]);
}

function throughText(through: string | null): string {
  return through === null ? "on" : `through ${through}`;
}

function valueText(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

function standingText({ standing, provisional }: Dated<unknown>): string {
  return provisional ? `${standing}, provisional` : standing;
}
