import type { Article } from "../../src/articles/article.js";
import type { Source } from "../../src/values/citation.js";
import { articleSection, contentsLine, type HomeOf } from "./article.js";
import { anchor, blocks, bullets, table, toAnchor } from "./markdown.js";
import { sourceLinks, sourceList } from "./sources.js";

/** The page of one agreement: contents, legend, every article, every source. */
export function agreementPage(
  name: string,
  articles: readonly Article[],
  sources: Readonly<Record<string, Source>>,
): string {
  const links = sourceLinks(sources);
  const homeOf: HomeOf = (term) => articles.find(({ terms }) => Object.values(terms).includes(term))!;
  const page = blocks([
    `# ${name}`,
    "<!-- Generated from src/articles by `npm run docs`: change it there. -->",
    "What the library takes from the agreement, article by article: the values with their months, where they were read and how sure they are; the rules in our own words; the doubts and the reading taken. The agreement itself prevails.",
    contents(articles),
    "## How to read the tables",
    "Months are inclusive at both ends; “open” means that no end is known. A month that no row covers while the term is in force is unknown: the library says so and never falls back on an older or newer value. A rule without months is not dated by its source.",
    legend,
    ...articles.map((article) => articleSection(article, links, homeOf)),
    `${anchor("sources")}\n\n## Sources`,
    sourceList(sources),
  ]);
  return `${page}\n`;
}

function contents(articles: readonly Article[]): string {
  return bullets([...articles.map(contentsLine), toAnchor("Sources")]);
}

const legend = table(
  ["standing", "meaning"],
  [
    ["published", "the agreement, regulation or statute itself was read, or what its maker says of it"],
    ["reported", "a credible second-hand source says so"],
    ["inferred", "reasoned; the reason is given"],
    ["assumed", "a guess, so that the calculation can go on; a result that rests on it says so"],
    ["provisional", "the agreement has run out and the value is presumed to go on; a result that rests on it says so"],
  ],
);
