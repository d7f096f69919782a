import { describe, expect, test } from "vitest";
import { type PensionAge, pensionAgeOf, pensionDateOf } from "../../src/accrual/pension.js";
import { article7a } from "../../src/articles/aow/index.js";

/** Of no statute: 60 through 1950, 61 and two months through 1960, 62 and a half after it. */
const ages: readonly PensionAge[] = [
  { bornThrough: "1950-12-31", years: 60, months: 0 },
  { bornThrough: "1960-12-31", years: 61, months: 2 },
  { bornThrough: null, years: 62, months: 6 },
];

describe("the age on which the AOW begins", () => {
  test.each([
    ["0001-01-01", 60, 0],
    ["1950-12-31", 60, 0],
    ["1951-01-01", 61, 2],
    ["1960-12-31", 61, 2],
    ["1961-01-01", 62, 6],
    ["2020-02-29", 62, 6],
  ])("of who was born on %s is %i and %i months", (birthDate, years, months) => {
    expect(pensionAgeOf(birthDate, ages)).toMatchObject({ years, months });
  });

  test("comes with all that stands in its row", () => {
    expect(pensionAgeOf("1970-01-01", [{ bornThrough: null, years: 1, months: 1, standing: "assumed" }])).toEqual({
      ...{ bornThrough: null, years: 1, months: 1, standing: "assumed" },
    });
  });
});

describe("the day on which the AOW begins", () => {
  test.each([
    ["1950-12-31", "2010-12-31"],
    ["1951-01-01", "2012-03-01"],
    // 29 February in a year that has none, and a month that is shorter: its last day.
    ["1940-02-29", "2000-02-29"],
    ["1959-12-31", "2021-02-28"],
    ["1962-12-31", "2025-06-30"],
    ["1964-02-29", "2026-08-29"],
    ["1961-08-31", "2024-02-29"],
    // Over the turn of the year.
    ["1961-07-01", "2024-01-01"],
    ["1951-11-15", "2013-01-15"],
  ])("of who was born on %s is %s", (birthDate, on) => {
    expect(pensionDateOf(birthDate, ages)).toBe(on);
  });

  // The table of the domain page: the first and the last date of birth of each row, worked by hand.
  test.each([
    ["1947-12-31", "2012-12-31"],
    ["1948-01-01", "2013-02-01"],
    ["1948-11-30", "2013-12-30"],
    ["1948-12-01", "2014-02-01"],
    ["1949-10-31", "2014-12-31"],
    ["1949-11-01", "2015-02-01"],
    ["1950-09-30", "2015-12-30"],
    ["1950-10-01", "2016-04-01"],
    ["1951-06-30", "2016-12-30"],
    ["1951-07-01", "2017-04-01"],
    ["1952-03-31", "2017-12-31"],
    ["1952-04-01", "2018-04-01"],
    ["1952-12-31", "2018-12-31"],
    ["1953-01-01", "2019-05-01"],
    ["1953-12-31", "2020-04-30"],
    ["1955-08-31", "2021-12-31"],
    ["1955-09-01", "2022-04-01"],
    ["1956-05-31", "2022-12-31"],
    ["1956-06-01", "2023-04-01"],
    ["1957-02-28", "2023-12-28"],
    ["1957-03-01", "2024-03-01"],
    ["1960-02-29", "2027-02-28"],
    ["1960-12-31", "2027-12-31"],
    ["1961-01-01", "2028-04-01"],
    ["1962-09-30", "2029-12-30"],
    ["1962-10-01", "2030-01-01"],
    ["1980-03-14", "2047-06-14"],
  ])("by the table of ages: born on %s, AOW on %s", (birthDate, on) => {
    expect(pensionDateOf(birthDate, article7a.ages)).toBe(on);
  });

  test("never comes earlier for who was born later within a row", () => {
    const born = Array.from({ length: 366 }, (_, days) =>
      new Date(Date.UTC(1964, 0, 1 + days)).toISOString().slice(0, 10),
    );
    const dates = born.map((birthDate) => pensionDateOf(birthDate, article7a.ages));
    expect(dates).toEqual([...dates].sort());
  });
});
