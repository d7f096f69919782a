import type { AowAge, AowArticle } from "../../src/articles/aow/index.js";
import type { Article, Doubt, Rule } from "../../src/articles/article.js";
import { anchor, blocks, table, toAnchor } from "./markdown.js";
import type { LinksTo } from "./sources.js";
import { standingText, termSection } from "./term.js";

type AnyTerm = Article["terms"][string];

/** The article under which the page shows a quantity: the first that has it. */
export type HomeOf = (term: AnyTerm) => Article;

/** One article: what it is about, its values, its rules, its doubts. */
export function articleSection(article: Article, links: LinksTo, homeOf: HomeOf): string {
  const { about, terms, rules, doubts } = article;
  const own = Object.entries(terms).filter(([, term]) => homeOf(term) === article);
  const taken = Object.entries(terms).filter(([, term]) => homeOf(term) !== article);
  return blocks([
    `${anchor(placeOf(article))}\n\n## ${headingOf(article)}`,
    about,
    ...own.map(([name, term]) => termSection(name, term, links)),
    ...(taken.length > 0 ? ["### Taken over unchanged", takenTable(taken, homeOf)] : []),
    ...(hasAges(article) ? ["### Ages by date of birth", agesTable(article.ages, links)] : []),
    ...(rules.length > 0 ? ["### Rules", rulesTable(rules, links)] : []),
    ...(doubts.length > 0 ? ["### Doubts", doubtsTable(doubts, links)] : []),
  ]);
}

/** An article, as the contents of its page list it. */
export function contentsLine(article: Article): string {
  return isNumbered(article) ? `${linkTo(article)} ${article.title}` : linkTo(article);
}

function headingOf(article: Article): string {
  return isNumbered(article) ? `Article ${article.number} ${article.title}` : article.title;
}

function linkTo(article: Article): string {
  return isNumbered(article) ? toAnchor(placeOf(article)) : toAnchor(article.title, placeOf(article));
}

/** Where an article stands on its page: `Article 17:3`, or the name of its municipality, as in citations. */
function placeOf(article: Article): string {
  return isNumbered(article) ? `Article ${article.number}` : article.number;
}

/** A local regulation has the name of its municipality instead of a number. */
function isNumbered({ number }: Article): boolean {
  return /^\d/.test(number);
}

function takenTable(terms: readonly [string, AnyTerm][], homeOf: HomeOf): string {
  return table(
    ["term", "what it is", "as in"],
    terms.map(([name, term]) => [`\`${name}\``, term.title, linkTo(homeOf(term))]),
  );
}

function hasAges(article: Article): article is AowArticle {
  return "ages" in article;
}

function agesTable(ages: readonly AowAge[], links: LinksTo): string {
  return table(
    ["born from", "born through", "age", "reached in", "standing", "sources", "checked on", "note"],
    ages.map((age) => [
      age.bornFrom ?? "any date",
      age.bornThrough ?? "open",
      `**${ageText(age)}**`,
      age.year,
      standingText(age),
      links(age.sources),
      age.checkedOn,
      age.note ?? "",
    ]),
  );
}

function ageText({ years, months }: AowAge): string {
  if (months === 0) return `${years} years`;
  return `${years} years and ${months} ${months === 1 ? "month" : "months"}`;
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
