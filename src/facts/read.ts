import type { z } from "zod";
import { codeOf, unknownField } from "./forms.js";
import { ContractError, type Issue, type IssueCode } from "../values/contract-error.js";

/**
 * Reads a value by its schema. Where the form is wrong it adds an issue for every place and gives nothing back.
 * `root` is the path of the value itself; `as` overrules the kind of the issues.
 */
export function read<S extends z.ZodType>(
  schema: S,
  value: unknown,
  root: string,
  issues: Issue[],
  as?: IssueCode,
): z.output<S> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const told = new Set<string>();
  for (const issue of result.error.issues.flatMap(meant)) {
    const path = issue.path.reduce(child, root);
    const received = issue.path.reduce(field, value);
    if (issue.code === keys) {
      for (const key of issue.keys) {
        issues.push({
          path: child(path, key),
          code: as ?? "unknown-field",
          received: field(received, key),
          expected: unknownField,
        });
      }
    } else {
      // One thing is wrong at a place: a value of the wrong form also has the wrong size.
      if (told.has(path)) continue;
      told.add(path);
      const code = codeOf(issue.message);
      issues.push({ path, code: as ?? code ?? "object", received, expected: code ? issue.message : asAnswered });
    }
  }
  return undefined;
}

/**
 * What is wrong with a value that may have one of several forms: where it is an object it was meant as one, and what is wrong
 * lies inside, by the form it comes nearest to; else that it has none of the forms.
 */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const [inside] = issue.errors
    .filter((form) => form.every(({ code, path }) => path.length > 0 || code === keys))
    .sort((a, b) => a.length - b.length);
  return inside ? inside.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) : [issue];
}

const keys = "unrecognized_keys";

/** What to write where a form says nothing of its own: only results have such forms. */
const asAnswered = "the value as it was answered";

/** Reads a value by its schema, or throws what is wrong with its form. Paths begin at the value itself. */
export function readOrRefuse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const issues: Issue[] = [];
  const data = read(schema, value, "", issues);
  if (issues.length > 0) throw new ContractError(issues);
  return data as z.output<S>;
}

function child(parent: string, key: PropertyKey): string {
  if (typeof key === "number") return `${parent}[${key}]`;
  return parent === "" ? String(key) : `${parent}.${String(key)}`;
}

function field(of: unknown, key: PropertyKey): unknown {
  return (of as Record<PropertyKey, unknown> | null | undefined)?.[key];
}

/** Is it an object with fields, and no list? */
export function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
