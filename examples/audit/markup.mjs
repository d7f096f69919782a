/** Text that is HTML already. */
class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function filled(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(filled).join("");
  if (value === undefined || value === null || value === false) return "";
  return String(value).replace(/[&<>"']/g, (character) => entities[character]);
}

/**
 * A template as HTML: what is filled in is escaped, unless it is markup itself. A list is filled in one after another,
 * `undefined`, `null` and `false` are nothing.
 */
export const markup = (parts, ...values) => new Markup(String.raw({ raw: parts }, ...values.map(filled)));

/** Text of our own, such as a style sheet, as it stands. */
export const asItStands = (text) => new Markup(text);
