import { describe, expect, test } from "vitest";
import { dayAfter, dayBefore, daysInMonth, firstDay, lastDay } from "../../src/values/calendar.js";
import { monthOf } from "../../src/values/month.js";
import { daysIn } from "../exact.js";

describe("a month", () => {
  test.each([
    ["2015-07", "2015-07-31"],
    ["2015-09", "2015-09-30"],
    ["2016-02", "2016-02-29"],
    ["2023-02", "2023-02-28"],
    // Of the centuries every fourth is a leap year.
    ["2000-02", "2000-02-29"],
    ["2100-02", "2100-02-28"],
    ["9999-12", "9999-12-31"],
  ])("%s begins on its first day and ends on %s", (month, last) => {
    expect(firstDay(monthOf(month))).toBe(`${month}-01`);
    expect(lastDay(monthOf(month))).toBe(last);
  });

  test("has, from July 2015 through 2115, the days that counting by hand gives", () => {
    for (let month = monthOf("2015-07"); month <= monthOf("2115-12"); month++) {
      expect(daysInMonth(month)).toBe(daysIn(month));
      expect(daysInMonth(month)).toBe(daysIn(month));
    }
  });
});

describe("the day before", () => {
  test.each([
    ["2015-07-02", "2015-07-01"],
    ["2015-07-01", "2015-06-30"],
    ["2016-01-01", "2015-12-31"],
    ["2016-03-01", "2016-02-29"],
    ["2017-03-01", "2017-02-28"],
    // Of the centuries every fourth is a leap year.
    ["2000-03-01", "2000-02-29"],
    ["2100-03-01", "2100-02-28"],
    // The clock is put back or forward: the day has 25 or 23 hours.
    ["2016-10-31", "2016-10-30"],
    ["2016-03-28", "2016-03-27"],
  ])("%s is %s", (day, before) => {
    expect(dayBefore(day)).toBe(before);
  });

  test("is one back, from every day of 20 years to the one before", () => {
    let day = "2036-01-01";
    for (let month = monthOf("2035-12"); month >= monthOf("2016-01"); month--) {
      for (let dayOfMonth = daysIn(month); dayOfMonth >= 1; dayOfMonth--) {
        day = dayBefore(day);
        expect(day).toBe(`${firstDay(month).slice(0, 8)}${String(dayOfMonth).padStart(2, "0")}`);
      }
    }
  });
});

describe("the day so many years and months after", () => {
  test.each([
    ["1952-05-10", 66, 0, "2018-05-10"],
    ["1953-05-10", 66, 4, "2019-09-10"],
    // Over the end of a year, and to it.
    ["1953-10-01", 66, 4, "2020-02-01"],
    ["1953-08-31", 66, 4, "2019-12-31"],
    ["1952-12-31", 66, 0, "2018-12-31"],
    // The last day of a month that has no such day.
    ["1953-10-31", 66, 4, "2020-02-29"],
    ["1953-10-30", 66, 4, "2020-02-29"],
    ["1953-10-29", 66, 4, "2020-02-29"],
    ["1954-10-29", 66, 4, "2021-02-28"],
    ["1956-08-31", 66, 10, "2023-06-30"],
    // 29 February, to a year that has it, to one that has not, and to another month.
    ["1956-02-29", 64, 0, "2020-02-29"],
    ["1960-02-29", 67, 0, "2027-02-28"],
    ["1956-02-29", 66, 7, "2022-09-29"],
    // Years and months at once: by way of February 2021 it would be the 28th.
    ["1956-02-29", 65, 1, "2021-03-29"],
    ["1955-12-31", 65, 2, "2021-02-28"],
    ["1950-01-15", 0, 0, "1950-01-15"],
  ])("%s, %i and %i, is %s", (day, years, months, after) => {
    expect(dayAfter(day, { years, months })).toBe(after);
  });
});
