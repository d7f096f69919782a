import type { Article, Doubt, Rule } from "../../src/articles/article.js";
import { anchor, blocks, table } from "./markdown.js";
import type { LinksTo } from "./sources.js";
import { termSection } from "./term.js";

/** One article: what it is about, its values, its rules, its doubts. */
export function articleSection({ number, title, about, terms, rules, doubts }: Article, links: LinksTo): string {
  return blocks([
    `${anchor(`Article ${number}`)}\n\n## Article ${number} ${title}`,
    about,
    ...Object.entries(terms).map(([name, term]) => termSection(name, term, links)),
    ...(rules.length > 0 ? ["### Rules", rulesTable(rules, links)] : []),
    ...(doubts.length > 0 ? ["### Doubts", doubtsTable(doubts, links)] : []),
  ]);
}

function rulesTable(rules: readonly Rule[], links: LinksTo): string {
  return table(
    ["id", "paragraph", "months", "rule", "standing", "sources"],
    rules.map((rule) => [
      `${anchor(rule.id)}${rule.id}`,
      rule.paragraph ?? "",
      months(rule),
      rule.says,
      rule.standing,
      links(rule.sources),
    ]),
  );
}

function months({ from, through }: Rule): string {
  if (through === undefined) return from === undefined ? "" : `from ${from}`;
  const end = through === null ? "open" : `through ${through}`;
  return from === undefined ? end : `${from} ${end}`;
}

function doubtsTable(doubts: readonly Doubt[], links: LinksTo): string {
  return table(
    ["id", "question", "reading taken", "another reading", "risk", "sources"],
    doubts.map(({ id, question, reading, interpretations = [], risk, sources }) => [
      `${anchor(id)}${id}`,
      question,
      reading,
      interpretations.map((name) => `\`${name}\``).join(", "),
      risk,
      links(sources),
    ]),
  );
}
