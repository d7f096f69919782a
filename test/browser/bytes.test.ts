import { build } from "esbuild";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { givenOf, kit, lineOf, vectorsOf } from "../../conformance/kit.mjs";
import { launched } from "./chromium.js";

interface Bridge {
  readonly answerLine: (line: string) => string;
}

const root = join(import.meta.dirname, "../..");
// As a host gets it: built, not from src.
const { answerLine } = (await import(join(root, "dist/index.js"))) as Bridge;

/** Every line of the kit: those whose results are given, and then the vectors with what Node gave. */
const lines = kit.files.flatMap(({ file }) =>
  vectorsOf(file).flatMap((vector) => {
    const given = givenOf(vector);
    const results = given.map(({ place, line }) => {
      const { result } = JSON.parse(answerLine(line)) as { result: unknown };
      return [place, result] as const;
    });
    return [...given.map(({ line }) => line), lineOf(vector, Object.fromEntries(results))];
  }),
);
const answers = lines.map((line) => answerLine(line));

let browser: Browser;
let script: string;
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, "dist/index.js")],
    ...{ bundle: true, write: false, format: "iife", globalName: "library", platform: "browser" },
  });
  script = outputFiles[0]!.text;
  browser = await launched();
});
afterAll(() => browser.close());

/** What a page of the browser answers, and what shows in which browser, time zone and language it is. */
async function inBrowser(asked: readonly string[], options: BrowserContextOptions) {
  const context = await browser.newContext({ ...options, offline: true });
  try {
    const requests: string[] = [];
    context.on("request", (request) => requests.push(request.url()));
    const page = await context.newPage();
    await page.addScriptTag({ content: script });
    const found = await page.evaluate(
      (all) => {
        const { library, navigator } = globalThis as unknown as {
          library: Bridge;
          navigator: { userAgent: string };
        };
        return {
          answers: all.map((line) => library.answerLine(line)),
          agent: navigator.userAgent,
          offset: new Date(2024, 6, 1).getTimezoneOffset(),
          amount: (1234.5).toLocaleString(),
        };
      },
      [...asked],
    );
    return { ...found, requests };
  } finally {
    await context.close();
  }
}

describe("Chromium", () => {
  test.each<[string, BrowserContextOptions, { offset: number; amount: string }]>([
    [
      "as a reader in Amsterdam has it",
      { timezoneId: "Europe/Amsterdam", locale: "nl-NL" },
      { offset: -120, amount: "1.234,5" },
    ],
    [
      "east of the date line, in Arabic",
      { timezoneId: "Pacific/Kiritimati", locale: "ar-EG" },
      { offset: -840, amount: "١٬٢٣٤٫٥" },
    ],
    [
      "west of it, in American English",
      { timezoneId: "Pacific/Pago_Pago", locale: "en-US" },
      { offset: 660, amount: "1,234.5" },
    ],
    [
      "in Turkish, on half an hour",
      { timezoneId: "Asia/Kolkata", locale: "tr-TR" },
      { offset: -330, amount: "1.234,5" },
    ],
  ])("answers the same bytes as Node: %s", async (_, options, { offset, amount }) => {
    const found = await inBrowser(lines, options);
    // The setting is that of the page.
    expect(found).toMatchObject({ offset, amount, requests: [] });
    expect(found.agent).toContain("Chrome/");
    expect(found.answers.length).toBeGreaterThanOrEqual(400);
    const differing = lines.flatMap((line, index) =>
      found.answers[index] === answers[index] ? [] : [{ line, node: answers[index], chromium: found.answers[index] }],
    );
    expect(differing).toEqual([]);
  });

  test("would not, for one other letter", async () => {
    const index = lines.findIndex((line) => line.includes('"table C, 32 hours, 50"'));
    const changed = lines.map((line, place) =>
      place === index ? line.replace('"hoursPerWeek":"32"', '"hoursPerWeek":"31"') : line,
    );
    const found = await inBrowser(changed, {});
    expect(answers.flatMap((answer, place) => (answer === found.answers[place] ? [] : [place]))).toEqual([index]);
    // 36 × 31/36
    expect(found.answers[index]).toContain('"balance":"31.00"');
  });
});
