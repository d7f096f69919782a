/// <reference lib="dom" />
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launched } from "./chromium.js";

const examples = join(import.meta.dirname, "../../examples");
const scratch = mkdtempSync(join(tmpdir(), "loopbaanbudget-audit-page-"));
let browser: Browser;
beforeAll(async () => {
  browser = await launched();
});
afterAll(async () => {
  await browser.close();
  rmSync(scratch, { recursive: true });
});

/** Runs the audit into a folder of its own; the page. */
function audited(name: string, ...args: string[]): string {
  const out = join(scratch, name);
  const run = spawnSync(process.execPath, [join(examples, "10-audit.mjs"), "--out", out, ...args], {
    encoding: "utf8",
  });
  expect(`${run.stdout}${run.stderr}`).not.toContain("Error");
  expect(run.status).toBe(1);
  return join(out, "report.html");
}

const pages = { nl: audited("nl"), en: audited("en", "--language", "en") };

/** Opens a page of this width without a network; `requests` are what it asked for. */
async function opened(path: string, width = 1280) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, offline: true });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const url = pathToFileURL(path).href;
  await page.goto(url);
  return { context, page, url, requests, complaints };
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

describe.each(["nl", "en"] as const)("the page in %s", (language) => {
  test("opens from a file without a network, asks for nothing and has no script", async () => {
    const { context, page, url, requests, complaints } = await opened(pages[language]);
    await unfold(page);
    expect(requests).toEqual([url]);
    expect(complaints).toEqual([]);
    expect(await page.locator("script, link, img, iframe, [onclick]").count()).toBe(0);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    await context.close();
  });

  test("shows the totals, counted from what was planted", async () => {
    const { context, page } = await opened(pages[language]);
    // Fourteen people, eleven mistakes, of which one is a line that cannot be read.
    expect((await page.locator(".figures dd").allTextContents()).slice(0, 5)).toEqual(["14", "950", "3", "10", "1"]);
    expect(await page.locator("#differ tbody tr").count()).toBe(10);
    expect(await page.locator("#unread tbody tr").count()).toBe(1);
    expect(await page.locator("#differing > section").count()).toBe(10);
    expect(await page.locator("#agreeing > details").count()).toBe(3);
    // One a kind, and two rows of those who took hours over late twice.
    expect(await page.locator("#causes tbody tr").count()).toBe(10);
    // The differences of the table make up the sum below it.
    const cents = (text: string) => Number(text.replace("−", "-").replaceAll(/[^\d-]/g, ""));
    const differences = await page.locator("#differ tbody td:last-child").allTextContents();
    const sum = differences.map(cents).reduce((all, one) => all + one, 0);
    expect(cents((await page.locator("#differ tfoot td").textContent())!)).toBe(sum);
    expect(cents((await page.locator(".figures dd").last().textContent())!)).toBe(sum);
    await context.close();
  });

  test("leads from the overview to everyone who differs", async () => {
    const { context, page } = await opened(pages[language]);
    const links = await page.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThan(20);
    const targets = await page.evaluate(
      (hrefs) => hrefs.filter((href) => document.querySelector(href) === null),
      links,
    );
    expect(targets).toEqual([]);
    await context.close();
  });

  test("has a chart for everyone, which says in words what it shows", async () => {
    const { context, page } = await opened(pages[language]);
    await unfold(page);
    const charts = page.getByRole("img");
    expect(await charts.count()).toBe(13);
    // Salary 3,215.00 in July 2015: 56.41; what was paid in March 2019 is half the balance, down to whole fives.
    const [described] = await page.locator("#agreeing svg[role=img] desc").allTextContents();
    expect(described).toMatch(language === "nl" ? /€\s1\.250,00 uitgegeven/ : /€\s1,250\.00 was spent/);
    await context.close();
  });

  test.each(["light", "dark"] as const)("leaves axe nothing to say, in %s", async (colorScheme) => {
    const { context, page } = await opened(pages[language]);
    await page.emulateMedia({ colorScheme });
    await unfold(page);
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
    });
    expect(violations).toEqual([]);
    await context.close();
  });

  test.each([360, 768])("is not wider than a screen of %i pixels", async (width) => {
    const { context, page } = await opened(pages[language], width);
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // What is wider than the screen scrolls by itself.
    const overhanging = await page.evaluate((edge) => {
      const all = [...document.querySelectorAll("main *")].filter((element) => !element.closest(".wide, svg"));
      return all
        .filter((element) => element.getBoundingClientRect().right > edge + 0.5)
        .map(({ outerHTML }) => outerHTML);
    }, width);
    expect(overhanging).toEqual([]);
    // Of the overview no column has to be scrolled to.
    for (const table of await page.locator("#causes table, #differ table, #unread table").all()) {
      expect((await table.boundingBox())!.width).toBeLessThanOrEqual(width);
    }
    const labelled = await page
      .locator("#differ tbody tr")
      .first()
      .locator("td")
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, "::before").content));
    const names =
      language === "nl"
        ? ["Oorzaak", "Geboekt", "Berekend", "Verschil"]
        : ["Cause", "Booked", "Computed", "Difference"];
    expect(labelled).toEqual(width > 600 ? names.map(() => "none") : names.map((name) => `"${name}"`));
    // An amount that a chart has no room for on a phone stands below it.
    const cut = page.locator("#agreeing svg[role=img]").first().locator(".cut").first();
    const below = page.locator("#agreeing .too-long").first();
    expect([await cut.isVisible(), await below.isVisible()]).toEqual(width > 600 ? [true, false] : [false, true]);
    expect(await below.textContent()).toMatch(language === "nl" ? /mrt\s2019 −€\s1\.250/ : /Mar\s2019 −€\s1,250/);
    // The words of a chart are as large as others.
    const letters = await page.locator("#differing svg[role=img] text").first().boundingBox();
    expect(letters!.height).toBeGreaterThan(9);
    await context.close();
  });
});

describe("on paper", () => {
  test("no chart and no row of a table is cut, and nothing is hidden that is nowhere else", async () => {
    const { context, page } = await opened(pages.nl, 680);
    await page.emulateMedia({ media: "print" });
    const breaks = (selector: string) =>
      page.locator(selector).evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).breakInside))]);
    for (const selector of ["figure", "tr", ".chart"]) expect(await breaks(selector)).toEqual(["avoid"]);
    const after = (selector: string) =>
      page.locator(selector).evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).breakAfter))]);
    for (const selector of ["h2", "h3", "h4", "h2 + p", "thead"]) expect(await after(selector)).toEqual(["avoid"]);
    for (const selector of [".person > table", "#causes table"]) expect(await breaks(selector)).toEqual(["avoid"]);
    expect(await page.locator(".hint").isVisible()).toBe(false);
    // A foot of a table stands once, at its end.
    expect(
      await page
        .locator("tfoot")
        .first()
        .evaluate((foot) => getComputedStyle(foot).display),
    ).toBe("table-row-group");
    expect(await page.locator("nav").isVisible()).toBe(false);
    expect(await page.locator("#agreeing summary").first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
    await context.close();
  });

  test("takes about a page for each who differs, and every chart fits a page", async () => {
    const { context, page } = await opened(pages.nl);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const count = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    // Two or three of overview, at most one for each of the ten, and one for those who agree.
    expect(count).toBeGreaterThanOrEqual(7);
    expect(count).toBeLessThanOrEqual(14);
    await page.setViewportSize({ width: 680, height: 900 });
    await page.emulateMedia({ media: "print" });
    const heights = await page
      .locator(".chart")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    // 297 - 34 mm, at 96 dots an inch.
    expect(Math.max(...heights)).toBeLessThan((263 / 25.4) * 96);
    await context.close();
  });
});

describe("the page of 150 people", () => {
  test("opens, and shows them all", async () => {
    const folder = mkdtempSync(join(scratch, "many-"));
    execFileSync(process.execPath, [join(examples, "data/audit/generate.mjs"), folder, "--people", "150"]);
    const mapping = join(examples, "data/audit/mapping.json");
    const files = [
      "--pay",
      join(folder, "pay.csv"),
      "--mutations",
      join(folder, "mutations.csv"),
      "--mapping",
      mapping,
    ];
    const { context, page } = await opened(audited("many", ...files));
    const [people, , agree, differ, unread] = (await page.locator(".figures dd").allTextContents()).map(Number);
    expect(people).toBe(150);
    expect(await page.locator("#differing > section").count()).toBe(differ);
    expect(await page.locator("#agreeing > details").count()).toBe(agree);
    expect(agree! + differ! + unread!).toBe(150);
    await context.close();
  });
});
