import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A page that follows from the code. */
export interface Page {
  /** Where it stands, from the root of the package. */
  readonly path: string;
  /** What it must say, to the byte. */
  readonly text: string;
}

const root = join(import.meta.dirname, "../..");

/** Does the page say something else than the code, or is it not there? */
export function drifted({ path, text }: Page): boolean {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, "utf8") !== text;
}

/** Puts the page in its place. */
export function write({ path, text }: Page): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
