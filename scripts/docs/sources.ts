import type { Source } from "../../src/values/citation.js";
import { anchor, table } from "./markdown.js";

/** Sources as links, under the keys by which the page discusses them. */
export type LinksTo = (sources: readonly Source[]) => string;

/** Writes sources as links; one that the agreement does not declare stops the page. */
export function sourceLinks(declared: Readonly<Record<string, Source>>): LinksTo {
  const keys = new Map(Object.entries(declared).map(([key, source]) => [source, key]));
  return (sources) =>
    sources
      .map((source) => {
        const key = keys.get(source);
        if (key === undefined) throw new Error(`source without a key: ${source.title}`);
        return `[${key}](${source.url})`;
      })
      .join(" ");
}

/** All sources of an agreement, sorted by key. */
export function sourceList(declared: Readonly<Record<string, Source>>): string {
  const order = new Intl.Collator("en", { numeric: true });
  return table(
    ["key", "source", "consulted"],
    Object.entries(declared)
      .sort(([a], [b]) => order.compare(a, b))
      .map(([key, { title, url, consulted }]) => [
        `${anchor(key)}${key}`,
        `[${title}](${url})`,
        consultedText(consulted),
      ]),
  );
}

function consultedText(consulted: Source["consulted"]): string {
  return consulted === "part" ? "in part" : consulted;
}
