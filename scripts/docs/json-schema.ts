import { jsonSchemas } from "../../src/schema.js";

/** A piece of JSON Schema, as far as the pages read it. */
export interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly default?: string | null;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Every schema of what crosses the border, by name: `ledger.request`. */
export function schemas(): Readonly<Record<string, Schema>> {
  return jsonSchemas() as Record<string, Schema>;
}

/** A field of a schema; one that is not there stops the page. */
export function fieldOf({ properties }: Schema, name: string): Schema {
  const field = properties?.[name];
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
}

/** What a value looks like, in a word that the page explains. */
export function formOf(schema: Schema): string {
  const { type, format, pattern, minLength, const: word, enum: words, items, anyOf } = schema;
  if (word !== undefined) return `\`${word}\``;
  if (words !== undefined) return words.map((one) => `\`${one}\``).join(", ");
  if (anyOf !== undefined) return anyOf.map(formOf).join(" or ");
  if (Array.isArray(type)) return type.map((one: string) => formOf({ ...schema, type: one })).join(" or ");
  if (type === "null") return "`null`";
  if (type === "boolean") return "`true` or `false`";
  if (type === "object") return "object";
  if (type === "integer") return "year";
  if (type === "array" && items !== undefined) return "list";
  if (format === "date") return "date";
  if (pattern !== undefined) {
    const form = Object.entries(examples).find(([, example]) => new RegExp(pattern).test(example));
    if (form !== undefined) return form[0];
  } else if (type === "string") return minLength === undefined ? "any text" : "text";
  throw new Error(`no word for ${JSON.stringify(schema)}`);
}

/** A form is known by what it lets through. */
const examples = { month: "2015-07", decimal: "12.50" };
