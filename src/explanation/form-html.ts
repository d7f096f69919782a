import type { FormBlock, FormField } from "./form-blocks.js";

const style = `
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; background: #fff; color: #000; font: 11pt/1.5 sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin: 1.5em 0 0.5em; } h3 { font-size: 1em; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
dl > div { display: grid; grid-template-columns: 16rem 1fr; gap: 0 1rem; margin: 0.25rem 0; break-inside: avoid; }
dt { font-weight: bold; } dd { margin: 0; } dd:empty { border-bottom: 1px solid; min-height: 1.75em; }
.check { list-style: none; padding: 0; } .check li { padding-left: 1.75em; text-indent: -1.75em; break-inside: avoid; }
.check input { width: 1.1em; height: 1.1em; margin: 0 0.65em 0 0; opacity: 1; vertical-align: -0.1em; }
.parties { display: flex; flex-wrap: wrap; gap: 0 2rem; break-inside: avoid; } .parties > section { flex: 1 1 16rem; }
.parties dl > div { display: block; } .parties div:last-child > dd:empty { min-height: 4.5em; }
@page { margin: 2cm; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
`;

/** The blocks as a page that needs nothing else. */
export function htmlOf(language: string, title: string, blocks: readonly FormBlock[]): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${blocks.map(blockHtml).join("\n")}
</main>
</body>
</html>
`;
}

function blockHtml(block: FormBlock): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${escaped(block.text)}</p>`;
    case "fields":
      return fieldsHtml(block.fields);
    case "list":
      return `<ul>\n${block.items.map((text) => `<li>${escaped(text)}</li>\n`).join("")}</ul>`;
    case "checklist":
      return `<ul class="check" role="list">\n${block.items.map(checkHtml).join("")}</ul>`;
    case "signatures":
      return `<div class="parties">\n${block.parties
        .map(({ role, fields }) => `<section>\n<h3>${escaped(role)}</h3>\n${fieldsHtml(fields)}\n</section>\n`)
        .join("")}</div>`;
  }
}

function fieldsHtml(fields: readonly FormField[]): string {
  const row = ({ label, value }: FormField) =>
    `<div><dt>${escaped(label)}</dt><dd>${escaped(value ?? "")}</dd></div>\n`;
  return `<dl>\n${fields.map(row).join("")}</dl>`;
}

function checkHtml({ text, checked }: { readonly text: string; readonly checked: boolean }): string {
  return `<li><label><input type="checkbox" disabled${checked ? " checked" : ""}>${escaped(text)}</label></li>\n`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
