import type { Dated, OpenTerm, Term } from "../../src/values/timeline.js";
import { blocks, table } from "./markdown.js";
import type { LinksTo } from "./sources.js";

/** One quantity: its title and a row for each value, or one that says there is none. */
export function termSection(name: string, term: Term<unknown> | OpenTerm, links: LinksTo): string {
  return blocks([
    `### ${term.title}`,
    `\`${name}\`, in force from ${term.inForce.from} ${throughText(term.inForce.through)}.`,
    term.values.length === 0 ? unknownTable(term) : valuesTable(term.unit, term.values, links),
  ]);
}

function valuesTable(unit: string, values: readonly Dated<unknown>[], links: LinksTo): string {
  return table(
    ["from", "through", "value", "unit", "citation", "standing", "sources", "known from", "checked on", "note"],
    values.map((value) => [
      value.from,
      value.through ?? "open",
      `**${valueText(value.value)}**`,
      unit,
      value.citation,
      standingText(value),
      links(value.sources),
      value.knownFrom,
      value.checkedOn,
      value.note ?? "",
    ]),
  );
}

function unknownTable({ unit, inForce }: Pick<OpenTerm, "unit" | "inForce">): string {
  return table(
    ["from", "through", "value", "unit"],
    [[inForce.from, inForce.through ?? "open", "**unknown**: no source gives a value", unit]],
  );
}

function throughText(through: string | null): string {
  return through === null ? "on" : `through ${through}`;
}

function valueText(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** How sure a value is, as the legend of the page has it. */
export function standingText({ standing, provisional }: Pick<Dated<unknown>, "standing" | "provisional">): string {
  return provisional ? `${standing}, provisional` : standing;
}
