import { describe, expect, test } from "vitest";
import { daysInMonth, firstDay, lastDay } from "../../src/values/calendar.js";
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
