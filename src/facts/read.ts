import type { z } from "zod";
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
  for (const issue of result.error.issues) {
    const path = issue.path.reduce(child, root);
    const received = issue.path.reduce(field, value);
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        issues.push({
          path: child(path, key),
          code: as ?? "unknown-field",
          received: field(received, key),
          expected: "no such field here",
        });
      }
    } else {
      const [code, expected] = asked(issue.message);
      issues.push({ path, code: as ?? code, received, expected });
    }
  }
  return undefined;
}

/** Reads a value by its schema, or throws what is wrong with its form. Paths begin at the value itself. */
export function readOrRefuse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const issues: Issue[] = [];
  const data = read(schema, value, "", issues);
  if (issues.length > 0) throw new ContractError(issues);
  return data as z.output<S>;
}

/** A schema of ours asks in its message for what it wants; where zod itself speaks, the place has the wrong shape. */
function asked(message: string): [IssueCode, string] {
  const [code, expected] = message.split("|") as [IssueCode, string | undefined];
  return expected === undefined ? ["object", message] : [code, expected];
}

function child(parent: string, key: PropertyKey): string {
  if (typeof key === "number") return `${parent}[${key}]`;
  return parent === "" ? String(key) : `${parent}.${String(key)}`;
}

function field(of: unknown, key: PropertyKey): unknown {
  return (of as Record<PropertyKey, unknown> | null | undefined)?.[key];
}
