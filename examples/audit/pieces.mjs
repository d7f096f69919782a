// What the overview and the sections of the page are made of.
import { markup } from "./markup.mjs";

/** The pieces of a table and the names of people and causes, with these words. */
export function piecesWith(words) {
  /** A cell; its label names the column where a phone shows a row as a block. */
  const cell = (content, label) => markup`<td${label && markup` data-label="${label}"`}>${content}</td>`;
  const figure = (content, label) => markup`<td class="n"${label && markup` data-label="${label}"`}>${content}</td>`;
  /** Headings of columns; of those after the first `texts` are figures. */
  const headings = (texts, ...names) =>
    markup`<thead><tr>${names.map((name, place) => markup`<th scope="col"${place >= texts && markup` class="n"`}>${name}</th>`)}</tr></thead>`;
  /** A table that may be wider than a phone: it scrolls by itself, by keyboard too. */
  const wide = (label, ...parts) =>
    markup`<div class="wide" role="group" aria-label="${label}" tabindex="0"><table>${parts}</table></div>\n`;
  /** A table of which a phone shows every row as a block. */
  const blocks = (...parts) => markup`<table class="blocks">${parts}</table>\n`;
  /** What is said below something, smaller. */
  const aside = (text) => markup`<br><span class="quiet">${text}</span>`;
  const causeName = (cause) => words.causes[cause] ?? cause;
  const nameOf = ({ name, number }) => (name ? markup`${name} <span class="quiet">${number}</span>` : number);

  /** A section of the page, from its heading on; it is still open. */
  const openSection = (id, title, intro) =>
    markup`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>\n<p>${intro}</p>\n`;
  return { cell, figure, headings, wide, blocks, aside, openSection, causeName, nameOf };
}
