import { formatted } from "./formatted.js";
import { blocks, bullets, table } from "./markdown.js";
import type { Page } from "./page.js";
import { schemas } from "./json-schema.js";

const folder = "docs/schema";

/** The JSON Schema of all that crosses the border, a file each, and the page that says what they are. */
export async function schemaPages(): Promise<readonly Page[]> {
  const all = Object.entries(schemas());
  return [
    ...all.map(([name, schema]) => ({
      path: `${folder}/${name}.json`,
      text: `${JSON.stringify(schema, null, 2)}\n`,
    })),
    { path: `${folder}/README.md`, text: await formatted(contents(all.map(([name]) => name))) },
  ];
}

/** What a call is for. */
const calls: Readonly<Record<string, string>> = {
  ledger: "the whole history of a budget, up to and including a month",
  termsOn: "the terms in force on a date, each with its source",
  payslip: "the statement of one month, read from a ledger of the CAO Sociaal Werk",
  yearStatement: "the statement of one year, read from a ledger that has years",
  forecast: "what lapses or is paid out in the months to come, read from a ledger",
  compare: "what parts two ledgers of one person, as corrections to book",
  reconcile: "where payroll's own figures of the loopbaanbedrag went wrong, and why",
  replay: "a ledger computed again from its receipt and its facts, and what differs",
  transferStatement: "what a ledger hands on, month by month, to a next employer or another administration",
  transferIn: "the event with which the next ledger takes it over",
  assess: "may this be paid from the budget, under which conditions, taxed how",
  reviewConversation: "whether a jaargesprek is complete, and when the next one is due",
  taxTreatment: "how the wage tax treats a spending, or what happens to a budget",
  agreementForm: "the agreement on using a budget, as a paper to sign",
  explain: "the reasons of a result, in sentences",
};

function what(name: string): string {
  if (name === "error") return "`error` of an answer that is not ok: a broken contract, with every place";
  const [call = "", part] = name.split(".");
  const purpose = calls[call];
  if (purpose === undefined) throw new Error(`no word on the call ${call}`);
  return part === "request" ? `a line that asks for \`${call}\`: ${purpose}` : "`result` of the answer";
}

function contents(names: readonly string[]): string {
  return blocks([
    "# JSON Schema",
    "<!-- Generated from src/schema.ts by `npm run docs`: change it there. -->",
    "What crosses the border of the library, as JSON Schema, draft 2020-12. For hosts in other languages: validate a request before it is sent, generate classes for the results, look up a field.",
    table(
      ["file", "what it describes"],
      names.map((name) => [`[${name}.json](${name}.json)`, what(name)]),
    ),
    "## With the JSON-lines bridge",
    "A host in another language starts `node examples/jsonl.mjs` once, writes one request a line and reads one answer a line, in the same order:",
    '```json\n{ "id": "a1", "call": "termsOn", "scheme": "sociaal-werk/loopbaanbedrag", "on": "2016-04-01" }\n```',
    '```json\n{ "id": "a1", "ok": true, "result": { "scheme": "sociaal-werk/loopbaanbedrag", "on": "2016-04-01" } }\n```',
    "The first is shaped by `termsOn.request.json`, `result` in the second by `termsOn.result.json`; here it is cut short. Where `ok` is `false` there is `error` instead of `result`. How the bridge behaves is in [../concepts/json-bridge.md](../concepts/json-bridge.md); what the fields mean is in [../facts.md](../facts.md).",
    "## What a schema cannot say",
    bullets([
      "A request for a ledger, and a ledger, have a form for each scheme. `scheme` tells which one is meant.",
      "A request that fits its schema can still break the contract: a month of employment without pay, an event that refers to nothing, a release above its hold. The answer then names every such place.",
      "A date has both `format` and `pattern`: a validator that skips formats still refuses 29 February 2023.",
      "Unknown fields are refused everywhere. A misspelt `salry` must not vanish.",
      'A ledger that was asked for with `"include"` lacks the parts that were not asked for. `ledger.result.json` describes the whole one, and only a whole one can be handed to `payslip`, `yearStatement`, `forecast`, `transferStatement` and `explain`.',
    ]),
  ]);
}
