import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { expectShown, pages, program, repository, run, typeErrors } from "./pages.js";

const all = pages();
const withCode = all.filter((page) => program(page) !== "");

describe("the code on the pages", () => {
  test.each(withCode.map((page) => [page.path, page] as const))("of %s shows and prints what it says", (_, page) => {
    const shown = run(page);
    expect(shown.length).toBeGreaterThan(0);
    shown.forEach(expectShown);
  });

  test("is TypeScript that a host could write", { timeout: 60_000 }, () => {
    expect(typeErrors(withCode)).toEqual([]);
  });
});

/** A command after `$ ` and what it prints. */
const commands = all.flatMap(({ path, blocks }) =>
  blocks
    .filter(({ language }) => language === "console")
    .flatMap(({ text }) => text.split(/^\$ /m).slice(1))
    .map((text) => {
      const end = text.indexOf("\n");
      return { path, command: text.slice(0, end), says: text.slice(end + 1) };
    }),
);

describe.skipIf(process.platform === "win32")("the commands on the pages", () => {
  test.each(commands)("of $path print what it says: $command", ({ command, says }) => {
    expect(execFileSync("sh", ["-c", command], { cwd: repository, encoding: "utf8" })).toBe(says);
  });
});

const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { scripts: object };

test("every npm script on the pages is there", () => {
  const named = all.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => ({ path, name })),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ name }) => !(name in scripts) && name !== "peers")).toEqual([]);
});

/** Where a link can lead on a page: its headings and its anchors. */
function places(text: string): string[] {
  const headings = [...text.replace(/^```.*?^```$/gms, "").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
  return [...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id)];
}

test("every link on the pages leads somewhere", () => {
  const broken = all.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = ""]) => link)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [file = "", place] = link.split("#");
        const target = file === "" ? path : posix.join(dirname(path), file);
        if (!existsSync(join(repository, target))) return true;
        return place !== undefined && !places(readFileSync(join(repository, target), "utf8")).includes(place);
      })
      .map((link) => `${path}: ${link}`),
  );
  expect(broken).toEqual([]);
});
