import type { Article } from "../../src/articles/article.js";
import type { Source } from "../../src/values/citation.js";
import { articleSection, contentsLine, type HomeOf } from "./article.js";
import { anchor, blocks, bullets, table, toAnchor } from "./markdown.js";
import { type LinksTo, sourceLinks, sourceList } from "./sources.js";

/** How a page speaks of what it is about. */
interface Wording {
  readonly intro: string;
  readonly ranges: string;
  readonly provisional: string;
}

const ofAgreement: Wording = {
  intro:
    "What the library takes from the agreement, article by article: the values with their months, where they were read and how sure they are; the rules in our own words; the doubts and the reading taken. The agreement itself prevails.",
  ranges:
    "Months are inclusive at both ends; “open” means that no end is known. A month that no row covers while the term is in force is unknown: the library says so and never falls back on an older or newer value. A rule without months is not dated by its source.",
  provisional: "the agreement has run out and the value is presumed to go on; a result that rests on it says so",
};

/** A statute, of which the quantities go by date of birth. */
export const ofStatute: Wording = {
  intro:
    "What the library takes from the statute: the ages by date of birth, where they were read and how sure they are; the rules in our own words; the doubts and the reading taken. The statute itself prevails.",
  ranges: "Dates of birth are inclusive at both ends; “open” means that no end is known.",
  provisional: "the age is not fixed yet and the last one that is known is presumed to go on",
};

/** A statute of which the quantities go by month. */
export const ofStatuteByMonth: Wording = {
  intro:
    "What the library takes from the statute and from a regulation under it, article by article, as far as a career or choice budget is concerned: the values with their months, where they were read and how sure they are; the rules in our own words; the doubts and the reading taken. The statute itself prevails.",
  ranges:
    "Months are inclusive at both ends; “open” means that no end is known. A month that no row covers while the term is in force is unknown: the library says so and never falls back on an older or newer value. A rule without months is not dated by its source.",
  provisional: "presumed to go on; no value on this page is",
};

/** The page of one agreement: contents, legend, every article, every source. */
export function agreementPage(
  name: string,
  articles: readonly Article[],
  sources: Readonly<Record<string, Source>>,
  wording = ofAgreement,
  more: (links: LinksTo) => string = () => "",
): string {
  const links = sourceLinks(sources);
  const homeOf: HomeOf = (term) => articles.find(({ terms }) => Object.values(terms).includes(term))!;
  const page = blocks([
    `# ${name}`,
    "<!-- Generated from src/articles by `npm run docs`: change it there. -->",
    wording.intro,
    contents(articles),
    "## How to read the tables",
    wording.ranges,
    legend(wording),
    ...articles.map((article) => articleSection(article, links, homeOf)),
    more(links),
    `${anchor("sources")}\n\n## Sources`,
    sourceList(sources),
  ]);
  return `${page}\n`;
}

function contents(articles: readonly Article[]): string {
  return bullets([...articles.map(contentsLine), toAnchor("Sources")]);
}

function legend({ provisional }: Wording): string {
  return table(
    ["standing", "meaning"],
    [
      ["published", "the agreement, regulation or statute itself was read, or what its maker says of it"],
      ["reported", "a credible second-hand source says so"],
      ["inferred", "reasoned; the reason is given"],
      ["assumed", "a guess, so that the calculation can go on; a result that rests on it says so"],
      ["provisional", provisional],
    ],
  );
}
