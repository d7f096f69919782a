import { formatted } from "./formatted.js";
import { fieldOf, formOf, type Schema, schemas } from "./json-schema.js";
import { anchor, blocks, linked, table } from "./markdown.js";
import type { Page } from "./page.js";

/** A scheme, as its page of facts needs it. */
interface Scheme {
  /** What it is called in the library, which is also the name of its page. */
  readonly name: string;
  readonly id: string;
  readonly about: string;
  /** What is worth saying of a part of the facts, or of `event-` and a kind, beside what its schema says. */
  readonly notes: Readonly<Record<string, string>>;
  /** What stands before the list of readings, or in its place. */
  readonly readings: string;
}

const schemes: readonly Scheme[] = [
  {
    name: "loopbaanbedrag",
    id: "sociaal-werk/loopbaanbedrag",
    about: "the money part of the loopbaanbudget of the CAO Sociaal Werk",
    notes: {},
    readings:
      "Where the text of the agreement leaves room, the reading is a named option. Every one is optional, and every result holds the ones in force. Worked differences: [interpretations.md](../concepts/interpretations.md).",
  },
  {
    name: "vitaliteitsuren",
    id: "sociaal-werk/vitaliteitsuren",
    about: "the hours part of the loopbaanbudget of the CAO Sociaal Werk, by age",
    notes: {
      employee: "It decides the band and, without `pensionDate`, the day of the AOW.",
      employment: "Its `category` plays no part in these hours.",
      hours: "The first row begins in the first month of the ledger or earlier.",
      pensionDate:
        "From that day on there are no hours. It goes before the ages of [aow.md](../articles/aow.md), of which some are assumed.",
      "event-opening": "A lot has `hours` or `amount`, one of the two; both mean hours.",
    },
    readings:
      "None. What is assumed is in the findings and in [vitaliteitsuren.md](../concepts/vitaliteitsuren.md#what-is-assumed).",
  },
  {
    name: "keuzebudget",
    id: "sociaal-werk/keuzebudget",
    about: "the individueel keuzebudget (IKB) of the CAO Sociaal Werk, from 2016 on",
    notes: {
      employee: "The date of birth plays no part in this budget.",
      employment: "Its `category` plays no part in this budget.",
      pay: "The rows are those of the loopbaanbedrag, from January 2016 on. Beside the minima, `hoursPerWeek` decides here what an hour of leave costs and how many come; `category` plays no part.",
    },
    readings:
      "How often is rounded no text says (IKB-37). Every result holds the reading in force. Worked out: [keuzebudget.md](../concepts/keuzebudget.md#rounding).",
  },
  {
    name: "gemeentelijkLoopbaanbudget",
    id: "gemeenten/loopbaanbudget",
    about: "the individueel loopbaanbudget (ILB) of municipalities, 2013 through 2015",
    notes: {
      employment: "Its `category` plays no part in this budget.",
      regulation:
        "`national` and `hilversum` are on the shelf: [gemeenten.md](../articles/gemeenten.md). Any other is written out with these fields, none of which may be absent. How to read them in the text of a municipality: [local-regulations.md](../concepts/local-regulations.md).",
      hours:
        "Required when the regulation says `pro-rata` of part-time. Where it says nothing, hand them in to see what they would change.",
    },
    readings: "None. What a regulation leaves open is in its own fields, as `null`.",
  },
];

const folder = "docs/facts";

/** What a host states: a page on what all schemes share, and one a scheme with its facts and readings, field by field. */
export async function factsPages(): Promise<readonly Page[]> {
  return [
    { path: `${folder}.md`, text: await formatted(contents()) },
    ...(await Promise.all(schemes.map(async (one) => ({ path: pathOf(one), text: await formatted(schemePage(one)) })))),
    { path: `${folder}/spending.md`, text: await formatted(spendingPage()) },
    { path: `${folder}/conversation.md`, text: await formatted(conversationPage()) },
  ];
}

function pathOf({ name }: Scheme): string {
  return `${folder}/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;
}

const generated = "<!-- Generated from src/facts by `npm run docs`: change it there. -->";

function contents(): string {
  return blocks([
    "# Facts",
    generated,
    "What a host states about one person. Each scheme has its own fields. Any field that is not listed is refused. The same as JSON Schema: [schema/ledger.request.json](schema/ledger.request.json). What the Dutch words mean: [glossary.md](glossary.md).",
    table(
      ["scheme", "`scheme` in JSON", "for", "its fields"],
      schemes.map((one) => {
        const page = pathOf(one).replace("docs/", "");
        return [`\`${one.name}\``, `\`${one.id}\``, one.about, `[${page}](${page})`];
      }),
    ),
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
        ["year", "`2013`, a number from 1900 through 2199", '`"2013"`, `13`'],
        ["text", 'a name of at least one character: `"s-1"`', '`""`'],
        ["any text", 'text, also `""`', "`null`"],
      ],
    ),
    "`from` and `through` are both inclusive. What is optional may be absent; `null` only where it is listed.",
    "`events` are put in order by date, and on one day in the order given.",
  ]);
}

function schemePage(scheme: Scheme): string {
  const request = schemas()["ledger.request"]?.oneOf?.find((one) => fieldOf(one, "scheme").const === scheme.id);
  if (request === undefined) throw new Error(`no request for ${scheme.id}`);
  const facts = fieldOf(request, "facts");
  const readings = fields(fieldOf(request, "interpretations"));
  return blocks([
    `# Facts: ${scheme.name}`,
    generated,
    `What a host states about one person for \`${scheme.id}\`, ${scheme.about}, and the readings it can choose. The forms, such as a month, are in [facts.md](../facts.md#forms); the Dutch words in [glossary.md](../glossary.md).`,
    ...sections(facts, scheme),
    "## Events",
    sentence(fieldOf(facts, "events")),
    ...events(fieldOf(facts, "events"), scheme),
    `${anchor("interpretations")}\n\n## Interpretations`,
    scheme.readings,
    table(
      ["name", "values", "default", "meaning"],
      readings.map(({ name, schema }) => [
        `\`${name}\``,
        formOf(schema),
        `\`${JSON.stringify(schema.default)}\``,
        meaning(name, schema),
      ]),
    ),
  ]);
}

/** What is asked of a budget, and what is known around it. */
function spendingPage(): string {
  const requests = schemas()["assess.request"]?.oneOf ?? [];
  const about = requests.map((one) => ({ id: fieldOf(one, "scheme").const ?? "", request: fieldOf(one, "request") }));
  const [first] = requests;
  const isOwn = ({ name }: Field) => name !== "purpose" && name !== "tax";
  return blocks([
    "# Facts: a spending",
    generated,
    "What is asked of a budget, and what is known around it: the request and the context of `assess`. The forms are in [facts.md](../facts.md#forms); what is asked of them in [conditions.md](../conditions.md).",
    "## `request`",
    fieldsTable(fields(about[0]!.request).filter(isOwn), "request."),
    "### Purposes",
    table(
      ["scheme", "`request.purpose`"],
      about.map(({ id, request }) => [`\`${id}\``, formOf(fieldOf(request, "purpose"))]),
    ),
    "### `request.tax`",
    "The same facts are asked by `taxTreatment`, beside `on` and `item`. What they decide: [the decision table](../articles/loonbelasting.md#decision-table).",
    fieldsTable(fields(fieldOf(about[0]!.request, "tax")), "request.tax."),
    "## `context`",
    "`context.facts` are those of the scheme: [facts.md](../facts.md). `context.agreement` and `context.conversation` are of [conversation.md](conversation.md).",
    fieldsTable(
      fields(fieldOf(first!, "context")).map((one) => (nested.has(one.name) ? { ...one, schema: bare(one) } : one)),
      "context.",
    ),
  ]);
}

const nested: ReadonlySet<string> = new Set(["facts", "ledger", "agreement", "conversation", "interpretations"]);

/** A part that has a page of its own. */
function bare({ name, schema }: Field): Schema {
  const description = meaning(name, schema);
  return schema.items === undefined ? { type: "object", description } : { type: "array", items: {}, description };
}

/** A jaargesprek and what is known around it. */
function conversationPage(): string {
  const request = schemas()["reviewConversation.request"];
  if (request === undefined) throw new Error("no request to review a conversation");
  const context = fields(fieldOf(request, "context"));
  return blocks([
    "# Facts: a jaargesprek",
    generated,
    "A conversation of employer and employee, with its agreements, as `reviewConversation`, `assess` and the `conversations` of a ledger take it. The forms are in [facts.md](../facts.md#forms).",
    "## `conversation`",
    fieldsTable(fields(fieldOf(request, "conversation")), "conversation."),
    "## `context`",
    "What `reviewConversation` takes beside it.",
    fieldsTable(
      context.map((one) => (one.name === "history" ? { ...one, schema: bare(one) } : one)),
      "context.",
    ),
    "## The paper",
    "What `agreementForm` takes as `context` beside the agreement. All of it but `scheme` may be absent; what is absent is a line to fill in.",
    ...(fieldOf(schemas()["agreementForm.request"]!, "context").oneOf ?? []).flatMap((one) => [
      `### \`${fieldOf(one, "scheme").const ?? ""}\``,
      fieldsTable(
        fields(one).map((part) => (onAPageOfItsOwn.has(part.name) ? { ...part, schema: bare(part) } : part)),
        "context.",
      ),
    ]),
  ]);
}

const onAPageOfItsOwn: ReadonlySet<string> = new Set(["conversation", "assessment"]);

interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** The fields of an object; of objects to choose from those of all, required where every one requires them. */
function fields({ properties = {}, required = [], anyOf = [] }: Schema): readonly Field[] {
  const own = Object.entries(properties).map(([name, schema]) => ({ name, schema, required: required.includes(name) }));
  const choices = anyOf.map(fields).filter((choice) => choice.length > 0);
  const named = new Map(choices.flat().map((field) => [field.name, field]));
  const isAlways = (name: string) => choices.every((choice) => choice.some((one) => one.name === name && one.required));
  return [...own, ...[...named.values()].map((field) => ({ ...field, required: isAlways(field.name) }))];
}

/** A section for every part of the facts but the events. */
function sections(facts: Schema, { notes }: Scheme): string[] {
  return fields(facts)
    .filter(({ name }) => name !== "events")
    .flatMap((part) => {
      const { name, schema } = part;
      const path = schema.items === undefined ? name : `${name}[]`;
      const inner = fields(schema.items ?? schema);
      const rows = inner.length > 0 ? fieldsTable(inner, `${path}.`) : fieldsTable([part]);
      return [`## \`${name}\``, sentence(schema), notes[name] ?? "", rows];
    });
}

/** What all kinds have, and then each kind with what it adds. */
function events({ items }: Schema, { notes }: Scheme): string[] {
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
      {
        name: "kind",
        schema: { description: "Which of the kinds above", type: "string", minLength: 1 },
        required: true,
      },
      ...fields(kinds[0]!).filter(({ name }) => shared.includes(name)),
    ]),
    ...kinds.flatMap((kind) => [
      `${anchor(`event-${fieldOf(kind, "kind").const ?? ""}`)}\n\n### ${formOf(fieldOf(kind, "kind"))}`,
      sentence(kind),
      notes[`event-${fieldOf(kind, "kind").const ?? ""}`] ?? "",
      fieldsTable(fields(kind).filter(({ name }) => name !== "kind" && !shared.includes(name))),
    ]),
  ];
}

/** A row a field; a list is followed by the fields of its elements. */
function fieldsTable(rows: readonly Field[], path = ""): string {
  const row = ({ name, schema, required }: Field, prefix: string): string[][] => [
    [`\`${prefix}${name}\``, formOf(schema), required ? "required" : "optional", meaning(name, schema)],
    ...fields(schema.items ?? {}).flatMap((inner) => row(inner, `${prefix}${name}[].`)),
    ...fields(schema).flatMap((inner) => row(inner, `${prefix}${name}.`)),
  ];
  return table(
    ["field", "form", "", "meaning"],
    rows.flatMap((field) => row(field, path)),
  );
}

/** A field that nobody described stops the page. */
function meaning(name: string, { description }: Schema): string {
  if (description === undefined) throw new Error(`no description of ${name}`);
  return linked(description, "../articles");
}

function sentence(schema: Schema): string {
  return `${meaning("a part", schema)}.`;
}
