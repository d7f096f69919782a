import { describe, expect, test } from "vitest";
import * as shelf from "../../src/articles/aow/index.js";
import { sources } from "../../src/articles/aow/sources.js";
import { everyShelf } from "./every-shelf.js";

const { aow, ...exported } = shelf;
const { ages, rules, doubts } = shelf.article7a satisfies shelf.AowArticle;
const rows: readonly shelf.AowAge[] = ages;

everyShelf({
  instrument: "aow",
  articles: aow,
  sources,
  exported,
  paragraph: /^$/,
  ruleId: /^AOW-\d\d$/,
  anyId: /\bAOW-[C\d]\d/g,
  byHand: {},
});

/** Every day of 1940 through 2010, counted here and not by the library. */
const days: string[] = [];
for (let day = Date.UTC(1940, 0, 1); day <= Date.UTC(2010, 11, 31); day += 24 * 60 * 60 * 1000)
  days.push(new Date(day).toISOString().slice(0, 10));

/** The rows that hold for a date of birth, compared as text: `YYYY-MM-DD` sorts as it counts. */
const holding = (born: string) =>
  rows.filter(
    ({ bornFrom, bornThrough }) =>
      (bornFrom === null || bornFrom <= born) && (bornThrough === null || born <= bornThrough),
  );

/** Copied from the reading of the sources and not from the shelf: born from, born through, years, months, reached in, standing. */
const byHand = [
  [null, "1947-12-31", 65, 0, "through 2012", "published"],
  ["1948-01-01", "1948-11-30", 65, 1, "2013", "assumed"],
  ["1948-12-01", "1949-10-31", 65, 2, "2014", "assumed"],
  ["1949-11-01", "1950-09-30", 65, 3, "2015", "assumed"],
  ["1950-10-01", "1951-06-30", 65, 6, "2016", "assumed"],
  ["1951-07-01", "1952-03-31", 65, 9, "2017", "assumed"],
  ["1952-04-01", "1952-12-31", 66, 0, "2018", "reported"],
  ["1953-01-01", "1955-08-31", 66, 4, "2019-2021", "assumed"],
  ["1955-09-01", "1956-05-31", 66, 7, "2022", "assumed"],
  ["1956-06-01", "1957-02-28", 66, 10, "2023", "assumed"],
  ["1957-03-01", "1960-12-31", 67, 0, "2024-2027", "published"],
  ["1961-01-01", "1962-09-30", 67, 3, "2028-2029", "published"],
  ["1962-10-01", null, 67, 3, "from 2030", "assumed"],
];

describe("the table of AOW ages", () => {
  test("is the table typed here by hand", () => {
    expect(rows.map((row) => [row.bornFrom, row.bornThrough, row.years, row.months, row.year, row.standing])).toEqual(
      byHand,
    );
  });

  test("has one row for every date of birth from 1940 through 2010, and the rows follow each other", () => {
    expect(days).toHaveLength(25_933);
    const found = days.map(holding);
    expect(days.filter((_, index) => found[index]!.length !== 1)).toEqual([]);
    expect([...new Set(found.flat())]).toEqual(rows);
  });

  test("is open at both ends, and nowhere between", () => {
    expect(rows.map(({ bornFrom }) => bornFrom === null)).toEqual(rows.map((_, index) => index === 0));
    expect(rows.map(({ bornThrough }) => bornThrough === null)).toEqual(rows.map((_, index) => index === 12));
    expect(holding("1899-12-31")).toEqual([rows[0]]);
    expect(holding("2100-01-01")).toEqual([rows[12]]);
  });

  // On the last day of a row and the first day of the next: worked by hand from the table above.
  test.each([
    ["1947-12-31", "65+0"],
    ["1948-01-01", "65+1"],
    ["1952-03-31", "65+9"],
    ["1952-04-01", "66+0"],
    ["1953-12-31", "66+4"],
    ["1957-02-28", "66+10"],
    ["1957-03-01", "67+0"],
    ["1960-12-31", "67+0"],
    ["1961-01-01", "67+3"],
    ["1962-09-30", "67+3"],
    ["1962-10-01", "67+3"],
    ["2000-02-29", "67+3"],
  ])("for who was born on %s says %s", (born, age) => {
    expect(holding(born).map(({ years, months }) => `${years}+${months}`)).toEqual([age]);
  });

  test("never goes down", () => {
    const inMonths = rows.map(({ years, months }) => 12 * years + months);
    expect(inMonths).toEqual([...inMonths].sort((a, b) => a - b));
  });

  test("has every age reached in the years the row names", () => {
    /** The calendar year of the month that comes so much later. */
    const reached = (born: string, { years, months }: shelf.AowAge) =>
      Number(born.slice(0, 4)) + years + Math.floor((Number(born.slice(5, 7)) - 1 + months) / 12);
    for (const row of rows) {
      const named = row.year.match(/\d{4}/g)!.map(Number);
      if (row.bornFrom === null) expect(row.year).toMatch(/^through /);
      else expect(reached(row.bornFrom, row), row.bornFrom).toBe(named[0]);
      if (row.bornThrough === null) expect(row.year).toMatch(/^from /);
      else expect(reached(row.bornThrough, row), row.bornThrough).toBe(named.at(-1));
    }
  });

  test("names a source where an age was read, and a reason where it was not", () => {
    const declared = new Set<unknown>(Object.values(sources));
    for (const { standing, sources: read, checkedOn, note, year } of rows) {
      expect(checkedOn, year).toBe("2026-11-21");
      expect(read.filter((source) => !declared.has(source))).toEqual([]);
      if (standing === "published") expect(read.map(({ consulted }) => consulted)).toEqual(["part"]);
      else expect(note, year).toMatch(/\(AOW-C\d\)\.$/);
    }
    expect(rows.filter(({ sources: read }) => read.length === 0).map(({ year }) => year)).toEqual([
      ...["2013", "2014", "2015", "2016", "2017", "2018"],
      ...["2019-2021", "2022", "2023"],
    ]);
  });

  test("is provisional where the statute has no age yet, and there alone", () => {
    expect(rows.filter(({ provisional }) => provisional).map(({ year }) => year)).toEqual(["from 2030"]);
  });

  test("names only doubts that exist", () => {
    const ids = new Set<string>(doubts.map(({ id }) => id));
    for (const id of rows.flatMap(({ note = "" }) => note.match(/AOW-C\d/g) ?? [])) expect(ids).toContain(id);
  });
});

test("every rule and doubt of the AOW is there once, with the standing typed here by hand", () => {
  expect(rules.map(({ id, standing }) => `${id} ${standing}`)).toEqual([
    "AOW-01 published",
    "AOW-02 assumed",
    "AOW-03 published",
    "AOW-04 assumed",
  ]);
  expect(doubts.map(({ id }) => id)).toEqual(["AOW-C1", "AOW-C2", "AOW-C3"]);
});
