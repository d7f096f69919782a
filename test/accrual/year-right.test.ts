import { describe, expect, test } from "vitest";
import { type Band, hoursAt, yearRightOf } from "../../src/accrual/year-right.js";
import { monthOf } from "../../src/values/month.js";

/** Of no agreement: 10 hours a year from 20, 20 from 40. Highest age first. */
const bands: readonly Band[] = [
  { age: 40, hours: 2000 },
  { age: 20, hours: 1000 },
];

interface Asked {
  readonly year?: number;
  readonly birthDate?: string;
  readonly start?: string;
  readonly end?: string | null;
  /** Hundredths of an hour a week; full-time is 40.00. */
  readonly hours?: (month: number) => number;
  readonly bandsIn?: (month: number) => readonly Band[];
}

function right({ year = 2016, birthDate = "1970-06-01", start = "2010-01-01", end = null, ...of }: Asked = {}) {
  const { hours = () => 4000, bandsIn = () => bands } = of;
  return yearRightOf(year, bandsIn, 4000, { birthDate, start, end, hours });
}

describe("the hours at an age", () => {
  test.each([
    [0, 0],
    [19, 0],
    [20, 1000],
    [39, 1000],
    [40, 2000],
    [99, 2000],
  ])("at %i are %i hundredths", (age, hours) => {
    expect(hoursAt(age, bands)).toBe(hours);
  });

  test("are none without bands", () => {
    expect(hoursAt(50, [])).toBe(0);
  });
});

describe("the right of a year", () => {
  test("is that of the band of the age reached on 31 December", () => {
    expect(right({ birthDate: "1976-12-31" })).toMatchObject({ year: 2016, age: 40, hundredths: 2000 });
    expect(right({ birthDate: "1977-01-01" })).toMatchObject({ year: 2016, age: 39, hundredths: 1000 });
    expect(right({ birthDate: "1996-02-29" })).toMatchObject({ age: 20, hundredths: 1000 });
    expect(right({ birthDate: "1997-02-28" })).toMatchObject({ age: 19, hundredths: 0 });
  });

  test("comes on 1 January, in the first year on the first day that counts", () => {
    const on = (start: string, year = 2016) => right({ start, year })?.on;
    expect(on("2010-05-17")).toBe("2016-01-01");
    expect(on("2016-01-01")).toBe("2016-01-01");
    expect(on("2016-01-02")).toBe("2016-01-02");
    expect(on("2016-12-31")).toBe("2016-12-31");
    expect(on("2015-12-31")).toBe("2016-01-01");
    expect(on("2016-07-01", 2017)).toBe("2017-01-01");
  });

  test("is none of a year without a day that counts", () => {
    expect(right({ start: "2017-01-01" })).toBeNull();
    expect(right({ end: "2015-12-31" })).toBeNull();
    expect(right({ start: "2016-05-01", end: "2016-04-30" })).toBeNull();
  });

  test("of a day is something, if it rounds to something: 20 / 12 / 31 is 0.0537…", () => {
    expect(right({ start: "2016-12-31" })).toMatchObject({ hundredths: 5 });
    // 10 / 12 / 31 × 2/40 = 0.0013…
    expect(right({ start: "2016-12-31", birthDate: "1990-01-01", hours: () => 200 })).toMatchObject({ hundredths: 0 });
  });

  test("is in proportion to the contract hours of each month, rounded once", () => {
    expect(right({ hours: () => 2000 })?.hundredths).toBe(1000);
    // Six months of 40 and six of 25: 10 + 6.25.
    expect(right({ hours: (month) => (month < monthOf("2016-07") ? 4000 : 2500) })?.hundredths).toBe(1625);
    // 20 × 7/40 / 12 = 0.29166… a month, 11 of them 3.2083…; each rounded would make 3.19.
    expect(right({ start: "2016-02-01", hours: () => 700 })?.hundredths).toBe(321);
  });

  test("is in proportion to the days of its first and of its last month", () => {
    // 20/12 × (16/31 + 10/30) = 1.4157…
    const { hundredths, months, exact } = right({ start: "2016-05-16", end: "2016-06-10" })!;
    expect([hundredths, exact.text()]).toEqual([142, "1.415770609318"]);
    expect(months.map(({ days, daysInMonth }) => [days, daysInMonth])).toEqual([
      [16, 31],
      [10, 30],
    ]);
  });

  test("rounds half a hundredth up, also where binary numbers do not see it", () => {
    // 20 × 0.03/40 = 0.015 a year, × 9/12 = 0.01125; × 12/12 = 0.015.
    expect(right({ hours: () => 3 })?.hundredths).toBe(2);
    expect(right({ start: "2016-04-01", hours: () => 3 })?.hundredths).toBe(1);
    // 20 / 12 × 3 × 0.29/40 = 0.03625; × 0.28/40 = 0.035.
    expect(right({ start: "2016-10-01", hours: () => 29 })?.hundredths).toBe(4);
    expect(right({ start: "2016-10-01", hours: () => 28 })?.hundredths).toBe(4);
    expect(right({ start: "2016-10-01", hours: () => 27 })?.hundredths).toBe(3);
  });

  test("takes the bands of each month", () => {
    const more: readonly Band[] = [{ age: 20, hours: 4000 }];
    // Nine months of 20 and three of 40.
    expect(right({ bandsIn: (month) => (month < monthOf("2016-10") ? bands : more) })?.hundredths).toBe(2500);
  });

  test("of a week longer than full-time is more than that of the band", () => {
    expect(right({ hours: () => 4400 })?.hundredths).toBe(2200);
  });

  test("stays exact for every contract there can be", () => {
    // 168 hours, the day before the last of two months of 31 and 30: 20/12 × 168/40 × (30/31 + 29/30).
    const { exact, hundredths } = right({ start: "2016-05-02", end: "2016-06-29", hours: () => 16800 })!;
    expect([exact.text(), hundredths]).toEqual(["13.540860215053", 1354]);
  });
});
