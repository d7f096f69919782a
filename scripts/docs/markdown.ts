/** Paragraphs, tables and lists with an empty line between them; nothing for what is empty. */
export function blocks(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

/** A list of points. */
export function bullets(points: readonly string[]): string {
  return points.map((point) => `- ${point}`).join("\n");
}

/** A table; nothing without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");
}

/** A place that a link with `#id` leads to. */
export function anchor(id: string): string {
  return `<a id="${anchorId(id)}"></a>`;
}

/** A link to such a place on the same page. */
export function toAnchor(text: string, id = text): string {
  return `[${text}](#${anchorId(id)})`;
}

/** The doubts and rules that a text names, as links to the page of their agreement in a folder. */
export function linked(text: string, folder: string): string {
  return text.replace(/\b(LBB|IKB|ILB|AOW|TAX)-(?:[\dC][\w.]*\w|[A-Z]{1,2}\d+[b-d]?)/g, (id, prefix: string) => {
    return `[${id}](${folder}/${pageOf[prefix]!}.md#${anchorId(id)})`;
  });
}

/** The page that explains the ids with a prefix. */
const pageOf: Readonly<Record<string, string>> = {
  LBB: "sociaal-werk",
  IKB: "sociaal-werk",
  ILB: "gemeenten",
  AOW: "aow",
  TAX: "loonbelasting",
};

/** `Article 3.3` and `LBB-2.5.1` as they stand in an address: `article-3-3`, `lbb-2-5-1`. */
function anchorId(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
