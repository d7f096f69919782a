import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** What lies in a folder of pages and is none of them. */
export function leftOver(folder: string, pages: readonly Page[]): string[] {
  const at = join(root, folder);
  const files = existsSync(at) ? readdirSync(at) : [];
  return files.map((name) => `${folder}/${name}`).filter((path) => pages.every((page) => page.path !== path));
}

/** Takes such a file away. */
export function remove(path: string): void {
  rmSync(join(root, path));
}
