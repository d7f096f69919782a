/** Something that is another one now. */
export interface Changed {
  /** What, by its path: of a booking among its inputs, `salary`, `yearEndAllowance.percentage`. */
  readonly input: string;
  /** What it was; `null` where it was not there. */
  readonly before: unknown;
  /** What it is; `null` where it is there no more. */
  readonly after: unknown;
}

/** The leaves that differ, by their paths. */
export function changedIn(before: unknown, after: unknown, path = ""): Changed[] {
  if (before === after) return [];
  if (isTree(before) && isTree(after) && Array.isArray(before) === Array.isArray(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) =>
      changedIn(fieldOf(before, name), fieldOf(after, name), path === "" ? name : `${path}.${name}`),
    );
  }
  return [{ input: path, before: before ?? null, after: after ?? null }];
}

/** What is at the end of a path: `percentage` of `yearEndAllowance.percentage`. */
export function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function fieldOf(tree: Tree, name: string): unknown {
  return Object.hasOwn(tree, name) ? tree[name] : undefined;
}

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}
