import type { FormBlock, FormField } from "./form-blocks.js";

/** The blocks as CommonMark. */
export function markdownOf(blocks: readonly FormBlock[]): string {
  return `${blocks.map(blockMarkdown).join("\n\n")}\n`;
}

/** Each kind of list has a bullet of its own: with the same one, two that follow each other would be one. */
function blockMarkdown(block: FormBlock): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${literal(block.text)}`;
    case "paragraph":
      return literal(block.text);
    case "fields":
      return fieldsMarkdown(block.fields);
    case "list":
      return block.items.map((text) => `* ${literal(text)}`).join("\n");
    case "checklist":
      return block.items.map(({ text, checked }) => `+ [${checked ? "x" : " "}] ${literal(text)}`).join("\n");
    case "signatures":
      return block.parties.map(({ role, fields }) => `### ${literal(role)}\n\n${fieldsMarkdown(fields)}`).join("\n\n");
  }
}

function fieldsMarkdown(fields: readonly FormField[]): string {
  return fields
    .map(({ label, value }) => `- **${literal(label)}:** ${value === null ? blank : literal(value)}`)
    .join("\n");
}

const blank = "\\_".repeat(24);

/** A text that means nothing but itself in Markdown, wherever on a line it stands. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>&#~|!]/g, "\\$&").replace(/^(\d*)([-+=.)])/, "$1\\$2");
}
