import { describe, expect, test } from "vitest";
import type { Article } from "../../src/articles/article.js";
import * as shelf from "../../src/articles/sociaal-werk/index.js";
import { sources } from "../../src/articles/sociaal-werk/sources.js";
import { type MonthNumber, monthOf, monthText } from "../../src/values/month.js";
import { type Dated, type Term, valueIn } from "../../src/values/timeline.js";

const { sociaalWerk } = shelf;

const aMonth = /^\d{4}-(0[1-9]|1[0-2])$/;
const aDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const standings = ["published", "reported", "inferred", "assumed"];

/** Every month from 2015-01 through 2030-12, counted here and not by the library. */
const months = Array.from({ length: 16 * 12 }, (_, index) => {
  const year = 2015 + Math.floor(index / 12);
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}`;
});

const terms = sociaalWerk.flatMap((article) =>
  Object.entries(article.terms).map(([name, term]) => ({ article, term, name: `${article.number} ${name}` })),
);
const values = terms.flatMap(({ article, term, name }) => term.values.map((value) => ({ article, value, name })));
const rules = sociaalWerk.flatMap(({ rules }) => rules);
const doubts = sociaalWerk.flatMap(({ doubts }) => doubts);

/** The values whose span holds the month, compared as text: `YYYY-MM` sorts as it counts. */
const holding = (term: Term<unknown>, month: string) =>
  term.values.filter(({ from, through }) => from <= month && (through === null || month <= through));

const whyNone = ({ inForce }: Term<unknown>, month: string) => {
  if (month < inForce.from) return "not-yet-in-force";
  return inForce.through !== null && month > inForce.through ? "ended" : "unknown";
};

const next = (month: string) => monthText(monthOf(month) + 1);

describe("the articles", () => {
  test("stand in the order of the agreement, each once", () => {
    expect(sociaalWerk.map(({ number }) => number)).toEqual([
      "1.4",
      "3.1",
      "3.2",
      "3.3",
      "3.4",
      "3.5",
      "3.6",
      "6.9",
      "6.10",
      "6.12",
    ]);
    expect(new Set(sociaalWerk.map(({ instrument }) => instrument))).toEqual(new Set(["sociaal-werk"]));
  });

  test("are exported under their numbers", () => {
    const byName = Object.entries(shelf).filter(([name]) => name !== "sociaalWerk") as [string, Article][];
    expect(byName.map(([name]) => name)).toEqual(byName.map(([, { number }]) => `article${number.replace(".", "")}`));
    expect(new Set(byName.map(([, article]) => article))).toEqual(new Set(sociaalWerk));
  });

  test("say what they are about, also those without a value", () => {
    for (const { title, about, terms } of sociaalWerk) {
      expect(title).not.toBe("");
      expect(about).toMatch(/\.$/);
      if (Object.keys(terms).length === 0) expect(about).toMatch(/no rule here/i);
    }
  });
});

describe("a term, walked month by month from 2015-01 through 2030-12", () => {
  test.each(terms)("$name has in every month one value, or one refusal", ({ term }) => {
    const known = { from: term.values[0].from, through: term.values.at(-1)!.through };
    for (const month of months) {
      const found = holding(term, month);
      expect(found.length, month).toBeLessThan(2);
      expect(valueIn(term, monthOf(month)), month).toEqual(found[0] ?? { refused: whyNone(term, month), known });
    }
  });

  test.each(terms)("$name has its values in order, without overlap, while it is in force", ({ term }) => {
    term.values.forEach(({ from, through }, index) => {
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
});

describe("a value", () => {
  test.each(values)("of $name from $value.from has all it needs to be believed", ({ article, value }) => {
    expect(value.from).toMatch(aMonth);
    if (value.through !== null) expect(value.through).toMatch(aMonth);
    expect(standings).toContain(value.standing);
    expect(value.checkedOn).toMatch(aDay);
    expect(value.sources.length).toBeGreaterThan(0);
    const own = `sociaal-werk/${article.number}`;
    expect(value.citation === own || new RegExp(`^${own.replace(".", "\\.")}\\.[A-Z]$`).test(value.citation)).toBe(
      true,
    );
  });

  test("that is assumed or inferred gives its reason", () => {
    for (const { value } of values.filter(({ value }) => ["assumed", "inferred"].includes(value.standing)))
      expect(value.note).toMatch(/\.$/);
  });

  test("after July 2025 is provisional and assumed, as no text was consulted; only the library's own threshold runs on", () => {
    for (const { name, value } of values) {
      if (name === "6.9 minimumMatters") continue;
      const after = value.through === null || value.through > "2025-07";
      expect(value.provisional ?? false, name).toBe(after);
      if (after) expect(value, name).toMatchObject({ from: "2025-08", through: null, standing: "assumed" });
    }
  });
});

describe("rules and doubts", () => {
  test("every rule has an id of its own, a sentence, a standing and a source", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, says, standing, sources } of rules) {
      expect(id).toMatch(/^(LBB-2\.\d+(\.\d+)?|IKB-\d+)b?$/);
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

  test("each doubt LBB-C1 through LBB-C21 stands exactly once", () => {
    const numbered = doubts.map(({ id }) => id).filter((id) => id.startsWith("LBB-C"));
    expect(numbered.sort((a, b) => Number(a.slice(5)) - Number(b.slice(5)))).toEqual(
      Array.from({ length: 21 }, (_, index) => `LBB-C${index + 1}`),
    );
    expect(new Set([...doubts, ...rules].map(({ id }) => id)).size).toBe(doubts.length + rules.length);
  });

  test("every doubt says what is asked and which reading is taken", () => {
    for (const { id, question, reading } of doubts) {
      expect(question, id).toMatch(/[?.]$/);
      expect(question, id).toContain("?");
      expect(reading, id).toMatch(/\.$/);
    }
  });

  test("the interpretations of the loopbaanbedrag each rest on a doubt", () => {
    expect(new Set(doubts.flatMap(({ interpretations }) => interpretations ?? []))).toEqual(
      new Set(["allowancesInBaseFrom", "lapseRelief2018", "sixtyMonthsFrom", "monthOrder", "awardedMoney", "rounding"]),
    );
  });

  test("what a note refers to exists", () => {
    const ids = new Set([...doubts, ...rules].map(({ id }) => id));
    const texts = [
      ...values.flatMap(({ value }) => value.note ?? []),
      ...rules.map(({ says }) => says),
      ...doubts.map(({ reading }) => reading),
    ];
    for (const id of texts.flatMap((text) => text.match(/(LBB|IKB)-[C\d][\d.]*\d?b?/g) ?? []))
      expect(ids).toContain(id.replace(/\.$/, ""));
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

  test("of which nothing was consulted carry no value and no rule", () => {
    for (const { sources } of [...values.map(({ value }) => value), ...rules])
      expect(sources.map(({ consulted }) => consulted)).not.toContain("not");
  });
});

/**
 * The numbers once more, copied by hand from the reading of the sources and not from the shelf:
 * first month, last month, value, standing.
 */
const byHand: Record<string, readonly (readonly [string, string | null, unknown, string])[]> = {
  "1.4 fullTimeWeek": [
    ["2015-01", "2025-07", "36.00", "published"],
    ["2025-08", null, "36.00", "assumed"],
  ],
  "3.2 conversationsPerYear": [
    ["2015-07", "2016-03", 1, "published"],
    ["2016-04", "2023-06", 1, "assumed"],
    ["2023-07", "2025-07", 1, "published"],
    ["2025-08", null, 1, "assumed"],
  ],
  "3.2 healthTalkYearsBeforeAow": [
    ["2023-07", "2025-07", 10, "published"],
    ["2025-08", null, 10, "assumed"],
  ],
  "3.2 healthTalkEveryYears": [
    ["2023-07", "2025-07", 3, "published"],
    ["2025-08", null, 3, "assumed"],
  ],
  "3.3 rate": [
    ["2015-07", "2016-03", "1.5", "published"],
    ["2016-04", "2016-05", "1.0", "reported"],
    ["2016-06", "2019-06", "1.5", "reported"],
    ["2019-07", "2025-07", "1.5", "published"],
    ["2025-08", null, "1.5", "assumed"],
  ],
  "3.3 base": [
    ["2015-07", "2019-06", "salary + holidayAllowance + yearEndAllowance + irregularity", "assumed"],
    ["2019-07", "2025-07", "salary + holidayAllowance + yearEndAllowance + irregularity", "published"],
    ["2025-08", null, "salary + holidayAllowance + yearEndAllowance + irregularity", "assumed"],
  ],
  "3.3 window": [
    ["2015-07", "2018-06", 36, "reported"],
    ["2018-07", "2022-04", 36, "reported"],
    ["2022-05", "2025-07", 60, "reported"],
    ["2025-08", null, 60, "assumed"],
  ],
  "3.3 lapse": [
    ["2015-07", "2018-06", "lapses", "reported"],
    ["2018-07", "2019-12", "suspended", "reported"],
    ["2020-01", "2025-07", "lapses", "reported"],
    ["2025-08", null, "lapses", "assumed"],
  ],
  "3.3 excludedCategories": [
    ["2015-07", "2016-03", ["student", "id-job", "guarantee-job"], "published"],
    ["2016-04", "2019-06", ["student", "id-job", "guarantee-job"], "assumed"],
    ["2019-07", "2025-07", ["student", "id-job", "guarantee-job"], "published"],
    ["2025-08", null, ["student", "id-job", "guarantee-job"], "assumed"],
  ],
  "3.3 excludedBornBefore": [
    ["2015-07", "2016-03", "1954-01-01", "published"],
    ["2016-04", "2025-07", "1954-01-01", "assumed"],
    ["2025-08", null, "1954-01-01", "assumed"],
  ],
  "3.3 excludedInServiceOn": [
    ["2015-07", "2016-03", "2007-05-01", "published"],
    ["2016-04", "2025-07", "2007-05-01", "assumed"],
    ["2025-08", null, "2007-05-01", "assumed"],
  ],
  "3.5 from30": [
    ["2015-01", "2016-03", "7.20", "published"],
    ["2016-04", "2025-07", "7.20", "reported"],
    ["2025-08", null, "7.20", "assumed"],
  ],
  "3.5 from40": [
    ["2015-01", "2016-03", "14.40", "published"],
    ["2016-04", "2025-07", "14.40", "inferred"],
    ["2025-08", null, "14.40", "assumed"],
  ],
  "3.5 from45": [
    ["2015-01", "2016-03", "21.60", "published"],
    ["2016-04", "2025-07", "21.60", "inferred"],
    ["2025-08", null, "21.60", "assumed"],
  ],
  "3.5 from50": [
    ["2015-01", "2016-03", "36.00", "published"],
    ["2016-04", "2025-07", "36.00", "reported"],
    ["2025-08", null, "36.00", "assumed"],
  ],
  "6.9 percentage": [
    ["2015-07", "2025-07", "8", "published"],
    ["2025-08", null, "8", "assumed"],
  ],
  "6.9 minimum": [
    ["2015-07", "2015-09", "155.15", "published"],
    ["2015-10", "2016-03", "156.69", "published"],
    ["2020-07", "2021-11", "174.93", "published"],
    ["2021-12", "2022-12", "179.30", "published"],
    ["2023-01", "2023-06", "182.89", "published"],
  ],
  "6.9 minimumMatters": [["2015-07", null, "2400.00", "assumed"]],
  "6.10 percentage": [
    ["2015-07", "2025-07", "8.3", "published"],
    ["2025-08", null, "8.3", "assumed"],
  ],
  "6.10 percentage55": [["2015-07", "2022-07", "5.5", "published"]],
  "6.10 percentage35": [["2015-07", "2022-07", "3.5", "published"]],
  "6.10 minimum": [
    ["2015-07", "2015-11", "92.60", "published"],
    ["2015-12", "2016-03", "93.58", "published"],
  ],
};

describe("the numbers, held against a table typed by hand", () => {
  const row = ({ from, through, value, standing }: Dated<unknown>) => [from, through, value, standing];

  test("every term has its table", () => {
    expect(terms.map(({ name }) => name).sort()).toEqual(Object.keys(byHand).sort());
  });

  test.each(terms)("$name", ({ name, term }) => {
    expect(term.values.map(row)).toEqual(byHand[name]);
  });

  /** Runs of months in which a term is in force with a value nobody could find. */
  const unknown = (name: string) => {
    const { term } = terms.find((candidate) => candidate.name === name)!;
    const refused = months.filter((month) => {
      const found = valueIn(term, monthOf(month) satisfies MonthNumber);
      return "refused" in found && found.refused === "unknown";
    });
    const first = refused.filter((month, index) => index === 0 || next(refused[index - 1]!) !== month);
    const last = refused.filter((month) => !refused.includes(next(month)));
    return first.map((month, index) => `${month}..${last[index]!}`);
  };

  test("the minima are unknown where no source gives them, and nowhere else", () => {
    expect(unknown("6.9 minimum")).toEqual(["2016-04..2020-06", "2023-07..2030-12"]);
    expect(unknown("6.10 minimum")).toEqual(["2016-04..2022-07"]);
    expect(unknown("3.3 rate")).toEqual([]);
  });

  test("a term says no in its three ways", () => {
    const minimum = shelf.article610.terms.minimum;
    expect(valueIn(minimum, monthOf("2015-06"))).toMatchObject({ refused: "not-yet-in-force" });
    expect(valueIn(minimum, monthOf("2020-01"))).toMatchObject({ refused: "unknown" });
    expect(valueIn(minimum, monthOf("2022-08"))).toMatchObject({ refused: "ended" });
  });
});
