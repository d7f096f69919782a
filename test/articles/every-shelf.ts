import { describe, expect, test } from "vitest";
import type { Article } from "../../src/articles/article.js";
import type { Source } from "../../src/values/citation.js";
import { monthOf } from "../../src/values/month.js";
import { type Dated, type OpenTerm, type Term, valueIn } from "../../src/values/timeline.js";

/** What the checks have to know of one shelf. */
export interface Shelf {
  readonly instrument: string;
  /** The articles, in the order of the agreement. */
  readonly articles: readonly Article[];
  readonly sources: Readonly<Record<string, Source>>;
  /** What the index exports, the list of all articles left out. */
  readonly exported: Readonly<Record<string, object>>;
  /** How a paragraph is written behind the number in a citation. */
  readonly paragraph: RegExp;
  /** The form of the id of a rule. */
  readonly ruleId: RegExp;
  /** The ids of rules and doubts that a text may name. */
  readonly anyId: RegExp;
  /** The values, as `1.6 edition 2016-04`, that say no more than the title of a text that was not consulted. */
  readonly byTitleAlone?: readonly string[];
  /** Every value once more, copied by hand from the reading of the sources: first month, last month, value, standing. */
  readonly byHand: Readonly<Record<string, readonly (readonly [string, string | null, unknown, string])[]>>;
}

/** Every month from 2012-01 through 2030-12, counted here and not by the library. */
export const months = Array.from({ length: 19 * 12 }, (_, index) => {
  const year = 2012 + Math.floor(index / 12);
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}`;
});

const aMonth = /^\d{4}-(0[1-9]|1[0-2])$/;
const aDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const standings = ["published", "reported", "inferred", "assumed"];

/** The terms of a shelf, each under the first article that has it. */
export function termsOf(articles: readonly Article[]) {
  const all = articles.flatMap((article) =>
    Object.entries(article.terms).map(([name, term]) => ({ article, term, name: `${article.number} ${name}` })),
  );
  return all.filter(({ term }, index) => all.findIndex((earlier) => earlier.term === term) === index);
}

/** All their values. */
export function valuesOf(articles: readonly Article[]) {
  return termsOf(articles).flatMap(({ article, term, name }) =>
    term.values.map((value: Dated<unknown>) => ({ article, value, name })),
  );
}

type AnyTerm = Term<unknown> | OpenTerm;

/** The values whose span holds the month, compared as text: `YYYY-MM` sorts as it counts. */
const holding = ({ values }: AnyTerm, month: string) =>
  (values as readonly Dated<unknown>[]).filter(
    ({ from, through }) => from <= month && (through === null || month <= through),
  );

const whyNone = ({ inForce }: AnyTerm, month: string) => {
  if (month < inForce.from) return "not-yet-in-force";
  return inForce.through !== null && month > inForce.through ? "ended" : "unknown";
};

/** `3.3` and `17:3` are exported as `article33` and `article173`, `krimpen-aan-den-ijssel` under a name of its own. */
const isNumbered = ({ number }: Article) => /^\d/.test(number);

/** Articles with values, none of which goes by month. */
const hasTableOfItsOwn = ["aow/7a"];

/** What holds for the articles of every agreement. */
export function everyShelf(shelf: Shelf): void {
  const { instrument, articles, sources, exported, paragraph, ruleId, anyId, byTitleAlone = [], byHand } = shelf;
  const terms = termsOf(articles);
  const values = valuesOf(articles);
  const rules = articles.flatMap(({ rules }) => rules);
  const doubts = articles.flatMap(({ doubts }) => doubts);

  describe("every article", () => {
    test("is of the agreement, and stands once", () => {
      expect(new Set(articles.map((article) => article.instrument))).toEqual(new Set([instrument]));
      expect(new Set(articles.map(({ number }) => number)).size).toBe(articles.length);
    });

    test("is exported, under its number where it has one", () => {
      const whole = Object.entries(exported).filter(([name]) => !name.startsWith("terms"));
      expect(new Set(whole.map(([, article]) => article))).toEqual(new Set(articles));
      const numbered = (whole as [string, Article][]).filter(([, article]) => isNumbered(article));
      expect(numbered.map(([name]) => name)).toEqual(
        numbered.map(([, { number }]) => `article${number.replace(/[.:]/, "")}`),
      );
    });

    test("has its quantities exported by themselves, under the same number", () => {
      const byThemselves = Object.entries(exported).filter(([name]) => name.startsWith("terms"));
      const within = articles.filter(({ number, terms }) => /\d/.test(number) && Object.keys(terms).length > 0);
      expect(new Set(byThemselves)).toEqual(
        new Set(within.map(({ number, terms }) => [`terms${number.replace(/[.:]/, "")}`, terms])),
      );
    });

    test("says what it is about, also one without a value", () => {
      for (const { number, title, about, terms } of articles) {
        expect(title).not.toBe("");
        expect(about).toMatch(/\.$/);
        if (Object.keys(terms).length === 0 && !hasTableOfItsOwn.includes(`${instrument}/${number}`))
          expect(about).toMatch(/no rule here/i);
      }
    });
  });

  describe.runIf(terms.length > 0)("a term, walked month by month from 2012-01 through 2030-12", () => {
    test.each(terms)("$name has in every month one value, or one refusal", ({ term }) => {
      const [first] = term.values;
      const known = first === undefined ? null : { from: first.from, through: term.values.at(-1)!.through };
      for (const month of months) {
        const found = holding(term, month);
        expect(found.length, month).toBeLessThan(2);
        expect(valueIn(term, monthOf(month)), month).toEqual(found[0] ?? { refused: whyNone(term, month), known });
      }
    });

    test.each(terms)("$name has its values in order, without overlap, while it is in force", ({ term }) => {
      term.values.forEach(({ from, through }: Dated<unknown>, index) => {
        const last = index === term.values.length - 1;
        expect(from >= term.inForce.from).toBe(true);
        if (through === null) {
          expect(last).toBe(true);
          expect(term.inForce.through).toBeNull();
          return;
        }
        expect(from <= through).toBe(true);
        expect(term.inForce.through === null || through <= term.inForce.through).toBe(true);
        if (!last) expect(through < term.values[index + 1]!.from).toBe(true);
      });
    });

    test.each(terms)("$name says what it is, in which unit, and in which months it is in force", ({ term }) => {
      expect(term.title).not.toBe("");
      expect(term.unit).not.toBe("");
      expect(term.inForce.from).toMatch(aMonth);
      if (term.inForce.through !== null) expect(term.inForce.through).toMatch(aMonth);
    });
  });

  describe("a value", () => {
    test.each(values)("of $name from $value.from has all it needs to be believed", ({ article, value }) => {
      expect(value.from).toMatch(aMonth);
      if (value.through !== null) expect(value.through).toMatch(aMonth);
      expect(standings).toContain(value.standing);
      expect(value.checkedOn).toMatch(aDay);
      expect(value.knownFrom).toMatch(aDay);
      expect(value.knownFrom <= value.checkedOn).toBe(true);
      expect(value.sources.length).toBeGreaterThan(0);
      const own = `${instrument}/${article.number}`;
      expect(value.citation.slice(0, own.length)).toBe(own);
      const behind = value.citation.slice(own.length);
      if (behind !== "") expect(behind).toMatch(paragraph);
    });

    test("that is assumed or inferred gives its reason", () => {
      for (const { value } of values.filter(({ value }) => ["assumed", "inferred"].includes(value.standing)))
        expect(value.note).toMatch(/\.$/);
    });
  });

  describe("rules and doubts", () => {
    test("every rule has an id of its own, a sentence, a standing and a source", () => {
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      for (const { id, says, standing, sources } of rules) {
        expect(id).toMatch(ruleId);
        expect(says, id).toMatch(/\.$/);
        expect(standings, id).toContain(standing);
        expect(sources.length, id).toBeGreaterThan(0);
      }
    });

    test("a rule that is dated is dated in months", () => {
      for (const { id, from, through } of rules) {
        if (from !== undefined) expect(from, id).toMatch(aMonth);
        if (through !== undefined && through !== null) expect(through, id).toMatch(aMonth);
        if (from && through) expect(from <= through, id).toBe(true);
      }
    });

    test("no id stands twice", () => {
      expect(new Set([...doubts, ...rules].map(({ id }) => id)).size).toBe(doubts.length + rules.length);
    });

    test("every doubt says what is asked and which reading is taken", () => {
      for (const { id, question, reading } of doubts) {
        expect(question, id).toMatch(/[?.]$/);
        expect(question, id).toContain("?");
        expect(reading, id).toMatch(/\.$/);
      }
    });

    test("what a text refers to exists", () => {
      const ids = new Set([...doubts, ...rules].map(({ id }) => id));
      const texts = [
        ...articles.map(({ about }) => about),
        ...values.flatMap(({ value }) => value.note ?? []),
        ...rules.map(({ says }) => says),
        ...doubts.flatMap(({ question, reading }) => [question, reading]),
      ];
      for (const id of texts.flatMap((text) => text.match(anyId) ?? [])) expect(ids).toContain(id.replace(/\.$/, ""));
    });
  });

  describe("the sources", () => {
    const used = new Set(
      [...values.map(({ value }) => value), ...rules, ...doubts].flatMap(({ sources }) => [...sources]),
    );

    test("are all used", () => {
      expect(Object.entries(sources).flatMap(([key, source]) => (used.has(source) ? [] : key))).toEqual([]);
    });

    test("are all declared", () => {
      const declared = new Set<unknown>(Object.values(sources));
      expect([...used].filter((source) => !declared.has(source))).toEqual([]);
    });

    test("have an address on the web, each its own, and say how much was consulted", () => {
      const all = Object.values(sources);
      for (const { title, url, consulted } of all) {
        expect(new URL(url).protocol, title).toMatch(/^https?:$/);
        expect(["whole", "part", "not"]).toContain(consulted);
      }
      expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
      expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    });

    test("of which nothing was consulted carry no value and no rule, but for what their title says", () => {
      const notConsulted = ({ sources }: { readonly sources: readonly Source[] }) =>
        sources.some(({ consulted }) => consulted === "not");
      expect(rules.filter(notConsulted).map(({ id }) => id)).toEqual([]);
      const carried = values.filter(({ value }) => notConsulted(value));
      expect(carried.map(({ name, value }) => `${name} ${value.from}`)).toEqual(byTitleAlone);
      for (const { name, value } of carried) expect(value.standing, name).not.toBe("published");
    });
  });

  describe("the numbers, held against a table typed by hand", () => {
    test("every term has its table", () => {
      expect(terms.map(({ name }) => name).sort()).toEqual(Object.keys(byHand).sort());
    });

    test.each(terms)("$name", ({ name, term }) => {
      const row = ({ from, through, value, standing }: Dated<unknown>) => [from, through, value, standing];
      expect(term.values.map(row)).toEqual(byHand[name]);
    });
  });
}
