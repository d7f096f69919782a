import { anchor, blocks, linked, table } from "./markdown.js";
import { fieldOf, formOf, type Schema, schemas } from "./json-schema.js";

/** What a host states and the readings it can choose, field by field. */
export function factsPage(): string {
  const request = schemas()["ledger.request"]!;
  const facts = fieldOf(request, "facts");
  return blocks([
    "# Facts",
    "<!-- Generated from src/facts by `npm run docs`: change it there. -->",
    "What a host states about one person for the loopbaanbedrag, and the readings it can choose. Every field is listed here; any other is refused. The same as JSON Schema: [schema/ledger.request.json](schema/ledger.request.json). What the Dutch words mean: [glossary.md](glossary.md).",
    "## Forms",
    table(
      ["form", "written as", "refused"],
      [
        [
          "decimal",
          'text, with a point: `"2000"`, `"2000.00"`, `"7.2"`; at most 12 digits before the point and 2 after it',
          'a number, `"12,50"`, `"1.234,50"`, `"1e3"`, `"12.345"`',
        ],
        ["month", '`"2015-07"`', '`"2015-7"`, `"2015-13"`'],
        ["date", '`"2024-02-29"`, a day that exists', '`"2023-02-29"`, a time, a time zone'],
        ["text", 'a name of at least one character: `"s-1"`', '`""`'],
      ],
    ),
    "`from` and `through` are both inclusive. What is optional may be absent; `null` only where it is listed.",
    ...sections(facts),
    "## Events",
    `${sentence(fieldOf(facts, "events"))} They are put in order by date, and on one day in the order given.`,
    ...events(fieldOf(facts, "events")),
    `${anchor("interpretations")}\n\n## Interpretations`,
    "Where the text of the agreement leaves room, the reading is a named option. Every one is optional, and every result holds the ones in force. Worked differences: [concepts/interpretations.md](concepts/interpretations.md).",
    table(
      ["name", "values", "default", "meaning"],
      fields(fieldOf(request, "interpretations")).map(({ name, schema }) => [
        `\`${name}\``,
        formOf(schema),
        `\`${JSON.stringify(schema.default)}\``,
        linked(meaning(name, schema), "articles/sociaal-werk.md"),
      ]),
    ),
  ]);
}

interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

function fields({ properties = {}, required = [] }: Schema): readonly Field[] {
  return Object.entries(properties).map(([name, schema]) => ({ name, schema, required: required.includes(name) }));
}

/** A section for every part of the facts but the events. */
function sections(facts: Schema): string[] {
  return fields(facts)
    .filter(({ name }) => name !== "events")
    .flatMap(({ name, schema }) => {
      const path = schema.items === undefined ? name : `${name}[]`;
      return [`## \`${name}\``, sentence(schema), fieldsTable(fields(schema.items ?? schema), `${path}.`)];
    });
}

/** What all kinds have, and then each kind with what it adds. */
function events({ items }: Schema): string[] {
  const kinds = items?.oneOf ?? [];
  const shared = ["id", "on"];
  return [
    table(
      ["kind", "what happened"],
      kinds.map((kind) => {
        const word = fieldOf(kind, "kind").const ?? "";
        return [`[\`${word}\`](#event-${word})`, meaning(word, kind)];
      }),
    ),
    "Every event has:",
    fieldsTable([
      { name: "kind", schema: { description: "Which of the kinds above", type: "string" }, required: true },
      ...fields(kinds[0]!).filter(({ name }) => shared.includes(name)),
    ]),
    ...kinds.flatMap((kind) => [
      `${anchor(`event-${fieldOf(kind, "kind").const ?? ""}`)}\n\n### ${formOf(fieldOf(kind, "kind"))}`,
      sentence(kind),
      fieldsTable(fields(kind).filter(({ name }) => name !== "kind" && !shared.includes(name))),
    ]),
  ];
}

/** A row a field; a list is followed by the fields of its elements. */
function fieldsTable(rows: readonly Field[], path = ""): string {
  const row = ({ name, schema, required }: Field, prefix: string): string[][] => [
    [`\`${prefix}${name}\``, formOf(schema), required ? "required" : "optional", meaning(name, schema)],
    ...fields(schema.items ?? {}).flatMap((inner) => row(inner, `${prefix}${name}[].`)),
  ];
  return table(
    ["field", "form", "", "meaning"],
    rows.flatMap((field) => row(field, path)),
  );
}

/** A field that nobody described stops the page. */
function meaning(name: string, { description }: Schema): string {
  if (description === undefined) throw new Error(`no description of ${name}`);
  return description;
}

function sentence(schema: Schema): string {
  return `${meaning("a part", schema)}.`;
}
