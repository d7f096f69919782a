import { describe, expect, test } from "vitest";
import { drifted } from "../../scripts/docs/page.js";
import { figures, filled, paperPages, papers, templateOf } from "../../scripts/docs/papers.js";

const known = figures();
const pages = await paperPages();
const placeholders = (template: string) => [...template.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = ""]) => name);

describe.each(papers)("what is written of %s", (paper) => {
  const template = templateOf(paper);

  test("holds no digit: every figure comes from an article", () => {
    expect(template.replace(/\{\{[a-zA-Z]+\}\}/g, "")).not.toMatch(/\d|[{}]/);
  });

  test("names only figures that there are", () => {
    expect(placeholders(template).filter((name) => !Object.hasOwn(known, name))).toEqual([]);
  });
});

test("every figure is told somewhere", () => {
  const told = new Set(papers.map(templateOf).flatMap(placeholders));
  expect(Object.keys(known).filter((name) => !told.has(name))).toEqual([]);
});

test("a figure that is not there stops the page", () => {
  expect(filled("{{maanden}} maanden", { maanden: "60" })).toBe("60 maanden");
  for (const name of ["", "uren", "constructor"])
    expect(() => filled(`{{${name}}}`, { maanden: "60" })).toThrow(`no figure ${name}`);
});

// Typed by hand from the pages on the loopbaanbudget (its tables 3.1 through 3.7 and its timeline) and on the municipalities.
const byHand = {
  opbouw: "1,5",
  vanHonderdEuro: "€ 1,50",
  begin: "juli 2015",
  maanden: "60",
  jaren: "5",
  maandenEerder: "36",
  smalTotEnMet: "april 2022",
  ruimerVan: "juli 2018",
  ruimerTotEnMet: "december 2019",
  voltijd: "36",
  bewaarjaren: "5",
  vervaldag: "31 december",
  verlofsparen: "100",
  gesprekken: "1",
  gezondVanaf: "10",
  gezondElke: "3",
  caoDoelen: "cao 2021-2023",
  grondenVan: "juli 2015",
  grondenTotEnMet: "maart 2016",
  caoGelezen: "2023-2025",
  caoTotEnMet: "juli 2025",
  vermoedVanaf: "augustus 2025",
  ilbBedrag: "€ 500,00",
  ilbVan: "2013",
  ilbTotEnMet: "2015",
  artikelInleiding: "[artikel 3.1](../articles/sociaal-werk.md#article-3-1)",
  artikelGesprek: "[artikel 3.2](../articles/sociaal-werk.md#article-3-2)",
  artikelLoopbaanbudget: "[artikel 3.3](../articles/sociaal-werk.md#article-3-3)",
  artikelBijscholing: "[artikel 3.4](../articles/sociaal-werk.md#article-3-4)",
  artikelVitaliteit: "[artikel 3.5](../articles/sociaal-werk.md#article-3-5)",
  artikelMonitor: "[artikel 3.6](../articles/sociaal-werk.md#article-3-6)",
};
const { tabelUren, tabelLoonheffing, lijstDoelen, lijstGericht, ...single } = known;

describe("the figures", () => {
  test("are those of the agreement, as they were typed by hand", () => {
    expect(single).toEqual(byHand);
  });

  test("of the vitaliteitsuren are 7.2, 14.4, 21.6 and 36 hours, from the ages of 30, 40, 45 and 50 on", () => {
    expect(tabelUren!.split("\n").slice(2)).toEqual([
      "| jonger dan 30 | geen |",
      "| 30 tot en met 39 | 7,2 |",
      "| 40 tot en met 44 | 14,4 |",
      "| 45 tot en met 49 | 21,6 |",
      "| 50 tot de AOW | 36 |",
    ]);
  });

  test("of the lists are twelve named purposes and four aims, none of them a name in code", () => {
    expect(lijstDoelen!.split("\n")).toHaveLength(12);
    expect(lijstGericht!.split("\n")).toHaveLength(4);
    expect(`${lijstDoelen}\n${lijstGericht}`).not.toMatch(/undefined|education|strength/);
  });

  test("of the wage tax leave what is only inferred undecided", () => {
    const rows = tabelLoonheffing!.split("\n").slice(2);
    const treatment = (item: string) =>
      rows.filter((row) => row.startsWith(`| ${item}`)).map((row) => row.split(" | ")[2]);
    expect(treatment("een cursus, opleiding of training")).toEqual([
      "onbelast door de gerichte vrijstelling voor de huidige dienstbetrekking",
      "onbelast door de gerichte vrijstelling voor een opleiding of studie",
    ]);
    expect(treatment("supervisie")[0]).toMatch(/^niet zonder meer te bepalen; vermoedelijk onbelast/);
    expect(treatment("loopbaancoaching")[0]).toMatch(/^niet zonder meer te bepalen; vermoedelijk onbelast/);
    expect(treatment("loopbaancoaching")[1]).toMatch(/vrije ruimte/);
    expect(treatment("uitbetaling in geld")).toEqual(["belast loon"]);
  });
});

describe.each(pages)("$path", (page) => {
  const { text } = page;
  const flat = text.replace(/\s+/g, " ");

  test("stands as it follows from the articles", () => {
    expect(drifted(page)).toBe(false);
  });

  test("begins with its title and leaves no place open", () => {
    expect(text).toMatch(/^# \S/);
    expect(text).not.toMatch(/[{}]|undefined|NaN|\bnull\b/);
  });

  test("says the figures", () => {
    expect(flat).toContain("Elke maand komt er 1,5 procent bij");
    expect(flat).toContain("in de laatste 60 maanden");
    expect(flat).toContain("Tot en met april 2022 was");
    expect(flat).toContain("opbouw van 36 maanden");
    expect(flat).toContain("1 keer per jaar");
    expect(flat).toContain("Vanaf 10 jaar voor");
    expect(flat).toContain("ten minste elke 3 jaar ook over gezond doorwerken");
    expect(flat).toContain("hoogstens 5 jaar");
  });

  test("says since when all of it is only presumed", () => {
    expect(flat).toMatch(/liep tot en met juli 2025\..*Vanaf augustus 2025 (?:gaan we ervan uit|wordt aangenomen) dat/);
  });

  test("promises nothing of which no rule is known", () => {
    expect(flat).toContain("We kennen geen regel in de cao over terugbetalen.");
    expect(flat).toContain("We kennen geen regel in de cao die daar een gevolg aan geeft");
    expect(flat).not.toMatch(/recht op uitbetaling|altijd onbelast|gegarandeerd|belastingvrij|procent terug/);
  });
});
