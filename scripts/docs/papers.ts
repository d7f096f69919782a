import { readFileSync } from "node:fs";
import { join } from "node:path";
import { terms173 } from "../../src/articles/gemeenten/index.js";
import {
  article31,
  article32,
  article33,
  article34,
  article35,
  article36,
  terms14,
  terms16,
  terms31,
  terms32,
  terms33,
  terms35,
  terms57,
} from "../../src/articles/sociaal-werk/index.js";
import { aims, purposes } from "../../src/explanation/nl/spending.js";
import { evidence, taxFacts, taxItems, treatments } from "../../src/explanation/nl/tax.js";
import { euro, month, number } from "../../src/explanation/nl/words.js";
import type { TaxFact } from "../../src/facts/tax.js";
import type { Purpose } from "../../src/facts/purposes.js";
import { taxTreatment, type TaxRequest } from "../../src/spending/tax.js";
import { firstDay } from "../../src/values/calendar.js";
import { type MonthNumber, monthOf, monthText, yearOf } from "../../src/values/month.js";
import { type Dated, type Term, valueIn } from "../../src/values/timeline.js";
import { formatted } from "./formatted.js";
import { anchor, bullets, table } from "./markdown.js";
import type { Page } from "./page.js";

const templates = join(import.meta.dirname, "nl");

/** The papers that people read, by the name of their template. */
export const papers = ["loopbaanbudget-voor-medewerkers", "loopbaanbudget-voor-leidinggevenden"] as const;

/** A paper as it was written, with `{{names}}` where figures come. */
export function templateOf(paper: (typeof papers)[number]): string {
  return readFileSync(join(templates, `${paper}.md`), "utf8");
}

/** The papers that people read, in Dutch, with every figure from its article. */
export function paperPages(): Promise<readonly Page[]> {
  const known = figures();
  const generated = "<!-- Generated from scripts/docs/nl and src/articles by `npm run docs`: change it there. -->";
  return Promise.all(
    papers.map(async (paper) => {
      const [title, ...rest] = filled(templateOf(paper), known).split("\n");
      return {
        path: `docs/nl/${paper}.md`,
        text: await formatted([title, "", generated, ...rest].join("\n")),
      };
    }),
  );
}

/** Puts the figures in their places. A name that is no figure stops the page. */
export function filled(template: string, known: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(.*?)\}\}/g, (_, name: string) => {
    const figure = Object.hasOwn(known, name) ? known[name] : undefined;
    if (figure === undefined) throw new Error(`no figure ${name}`);
    return figure;
  });
}

const { rate, window, lapse, refusalGrounds, hoursLapseAfterYears, hoursLapseOn } = terms33;
const { conversationsPerYear, healthTalkYearsBeforeAow, healthTalkEveryYears } = terms32;
const { edition } = terms16;

/** The terms of which the papers tell what holds now. */
const holding: readonly Term<unknown>[] = [
  ...[rate, window, hoursLapseAfterYears, hoursLapseOn, terms57.leaveSavingCap, terms14.fullTimeWeek],
  ...[conversationsPerYear, healthTalkYearsBeforeAow, healthTalkEveryYears],
  ...Object.values(bandTerms()),
];

/** The month from which on the last of their values holds: nothing that is known changes after it. */
const now: MonthNumber = Math.max(...holding.map(({ values }) => monthOf(values.at(-1)!.from)));

/** What holds now. */
function current<V>(term: Term<V>): Dated<V> {
  const dated = valueIn(term, now);
  if (!("value" in dated)) throw new Error(`${term.title}: no value in ${monthText(now)}`);
  return dated;
}

/** Every figure that a paper can name. */
export function figures(): Readonly<Record<string, string>> {
  const months = current(window);
  const wide = window.values.find(({ value }) => value === months.value)!;
  const narrow = window.values[window.values.indexOf(wide) - 1]!;
  const relief = lapse.values.find(({ value }) => value === "suspended")!;
  const named = terms31.namedPurposes.values.at(-1)!;
  const [grounds] = refusalGrounds.values;
  const read = [...edition.values].reverse().find(({ standing }) => standing === "published")!;
  const { yearAmount } = terms173;
  return {
    opbouw: number(current(rate).value),
    vanHonderdEuro: euro(Number(current(rate).value).toFixed(2)),
    begin: month(rate.inForce.from),
    maanden: String(months.value),
    jaren: String(months.value / 12),
    maandenEerder: String(narrow.value),
    smalTotEnMet: month(narrow.through!),
    ruimerVan: month(relief.from),
    ruimerTotEnMet: month(relief.through!),
    tabelUren: hoursTable(),
    voltijd: number(current(terms14.fullTimeWeek).value),
    bewaarjaren: String(current(hoursLapseAfterYears).value),
    vervaldag: dayOfYear(current(hoursLapseOn).value),
    verlofsparen: number(current(terms57.leaveSavingCap).value),
    gesprekken: String(current(conversationsPerYear).value),
    gezondVanaf: String(current(healthTalkYearsBeforeAow).value),
    gezondElke: String(current(healthTalkEveryYears).value),
    caoDoelen: `cao ${editionIn(named.from)}`,
    lijstDoelen: bullets(named.value.map((purpose) => purposes[purpose as Purpose])),
    lijstGericht: bullets(Object.values(aims)),
    grondenVan: month(grounds.from),
    grondenTotEnMet: month(grounds.through!),
    caoGelezen: read.value,
    caoTotEnMet: month(read.through!),
    vermoedVanaf: month(presumedFrom()),
    tabelLoonheffing: taxTable(),
    artikelInleiding: toArticle(article31),
    artikelGesprek: toArticle(article32),
    artikelLoopbaanbudget: toArticle(article33),
    artikelBijscholing: toArticle(article34),
    artikelVitaliteit: toArticle(article35),
    artikelMonitor: toArticle(article36),
    ilbBedrag: euro(yearAmount.values[0].value),
    ilbVan: String(yearOf(monthOf(yearAmount.inForce.from))),
    ilbTotEnMet: String(yearOf(monthOf(yearAmount.inForce.through!))),
  };
}

/** From when on what is told is only presumed to go on: of the rate, as of all that holds now. */
function presumedFrom(): string {
  const since = new Set(holding.map((term) => current(term)).map(({ provisional, from }) => (provisional ? from : "")));
  const [from, ...others] = since;
  if (!from || others.length > 0) throw new Error("not everything is presumed to go on from one month");
  return from;
}

function editionIn(from: string): string {
  const dated = valueIn(edition, monthOf(from));
  if (!("value" in dated)) throw new Error(`no edition in ${from}`);
  return dated.value;
}

/** The hours of a year by age; the ages are in the names of the terms. */
function bandTerms(): Readonly<Record<string, Term<string>>> {
  return Object.fromEntries(Object.entries(terms35).filter(isBand));
}

function isBand(entry: readonly [string, unknown]): entry is [string, Term<string>] {
  return /^from\d+$/.test(entry[0]);
}

function hoursTable(): string {
  const bands = Object.entries(bandTerms()).map(([name, term]) => ({ age: Number(name.slice(4)), term }));
  const [first] = bands;
  return table(
    ["leeftijd die je in het jaar bereikt", "uren per jaar, voltijd"],
    [
      [`jonger dan ${first!.age}`, "geen"],
      ...bands.map(({ age, term }, place) => {
        const next = bands[place + 1];
        const through = next ? `tot en met ${next.age - 1}` : "tot de AOW";
        return [`${age} ${through}`, number(current(term).value)];
      }),
    ],
  );
}

/** `12-31` in words. */
function dayOfYear(text: string): string {
  const [name = ""] = month(`0000-${text.slice(0, 2)}`).split(" ");
  return `${Number(text.slice(3))} ${name}`;
}

/** Spendings as they often come, with what decides. */
const examples: readonly (readonly [item: TaxRequest["item"], facts: readonly TaxFact[]])[] = [
  ["course", ["servesCurrentJob"]],
  ["course", ["aimsAtIncome"]],
  ["recognition-of-competences", ["evcStatement"]],
  ["professional-register", ["professionalRegister"]],
  ["supervision", ["servesCurrentJob"]],
  ["coaching", ["servesCurrentJob"]],
  ["coaching", []],
  ["hobby-course", []],
  ["leave", []],
  ["pay-in-unpaid-leave", []],
  ["cash", []],
];

function taxTable(): string {
  return table(
    ["uitgave", "waarbij geldt", "voor de loonheffing", "bewaar ook"],
    examples.map(([item, facts], place) => {
      const { treatment, presumably, evidence: kept } = taxTreatment({ ...ordinary, ...yes(facts), item });
      const perhaps = presumably === null ? "" : `; vermoedelijk ${treatments[presumably]}`;
      const otherwise = examples.slice(0, place).some(([before]) => before === item) ? "anders" : "–";
      return [
        taxItems[item],
        facts.map((fact) => taxFacts[fact]).join(", ") || otherwise,
        `${treatments[treatment]}${perhaps}`,
        kept.flatMap((one) => (alwaysKept.has(one) ? [] : [evidence[one]!])).join(", ") || "–",
      ];
    }),
  );
}

/** Someone in service, an invoice, a designation in time; and otherwise nothing that would exempt it. */
const ordinary = {
  ...{ on: firstDay(now), formerEmployee: false, invoice: true, designated: true },
  ...{ servesCurrentJob: false, aimsAtIncome: false, professionalRegister: false, partOfStudy: false },
} as const;

/** What the text before the table asks for every time. */
const alwaysKept: ReadonlySet<string> = new Set(["invoice", "payment", "designation", "present-employment", "usual"]);

function yes(facts: readonly TaxFact[]): { readonly [Fact in TaxFact]?: true } {
  return Object.fromEntries(facts.map((fact) => [fact, true]));
}

function toArticle({ number: place }: { readonly number: string }): string {
  const id = /"(.*)"/.exec(anchor(`Article ${place}`))![1]!;
  return `[artikel ${place}](../articles/sociaal-werk.md#${id})`;
}
