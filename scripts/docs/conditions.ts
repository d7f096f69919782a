import { terms16 } from "../../src/articles/sociaal-werk/index.js";
import { rulesGemeenten, rulesHilversum } from "../../src/spending/gemeenten.js";
import { rulesSociaalWerk } from "../../src/spending/sociaal-werk.js";
import { monthOf } from "../../src/values/month.js";
import { type Term, valueIn } from "../../src/values/timeline.js";
import { blocks, table } from "./markdown.js";
import { standingText } from "./term.js";

interface Rule {
  readonly id: string;
  readonly decidedBy: string;
  readonly term: Term<unknown>;
}

/** An edition: its name, and a month of it. */
type Column = readonly [name: string, month: string];

/** The conditions of spending, by budget and edition. */
export function conditionsPage(): string {
  const editions = terms16.edition.values.map(({ value, from }): Column => {
    return [value, from < "2015-07" ? "2015-07" : from];
  });
  const page = blocks([
    "# Conditions of spending",
    "<!-- Generated from src/spending by `npm run docs`: change it there. -->",
    "What [`assess`](concepts/spending.md) asks, by budget and edition: the article that sets the condition, how sure it is that this edition sets it, and whether data can settle it or only people. A dash: as far as is known this edition sets no such condition. The standings are explained with the [articles](articles/sociaal-werk.md#how-to-read-the-tables). Beside these there is `in-force`: the budget exists on that day.",
    "## Loopbaanbedrag of the CAO Sociaal Werk",
    conditionsTable(rulesSociaalWerk, editions),
    "## Individueel loopbaanbudget of the municipalities",
    "`target-group` is asked in Hilversum alone. A regulation of its own years is judged by the same conditions.",
    conditionsTable([...rulesGemeenten, ...rulesHilversum], [["2013-2015", "2013-01"]]),
  ]);
  return `${page}\n`;
}

function conditionsTable(rules: readonly Rule[], columns: readonly Column[]): string {
  return table(
    ["condition", "what it asks", "decided by", ...columns.map(([name]) => name)],
    rules.map(({ id, decidedBy, term }) => [
      `\`${id}\``,
      term.title,
      decidedBy,
      ...columns.map(([, month]) => cell(term, month)),
    ]),
  );
}

function cell(term: Term<unknown>, month: string): string {
  const dated = valueIn(term, monthOf(month));
  return "value" in dated ? `${dated.citation}, ${standingText(dated)}` : "–";
}
