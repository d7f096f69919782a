import { expect, test } from "vitest";
import { monthOf, monthText } from "../../src/values/month.js";

test("a month is the number of months since January of year 0", () => {
  // 2015 × 12 + 6.
  expect(monthOf("2015-07")).toBe(24_186);
  expect(monthOf("2015-07-31")).toBe(24_186);
  expect(monthOf("0000-01")).toBe(0);
});

test("and is written as it is read, through every turn of a year", () => {
  const years = ["0000", "0099", "0999", "1999", "2000", "2015", "2024", "9999"];
  for (const year of years) {
    for (const month of ["01", "02", "09", "10", "11", "12"])
      expect(monthText(monthOf(`${year}-${month}`))).toBe(`${year}-${month}`);
  }
  expect(monthText(monthOf("2015-12") + 1)).toBe("2016-01");
  expect(monthText(monthOf("2016-01") - 1)).toBe("2015-12");
});
