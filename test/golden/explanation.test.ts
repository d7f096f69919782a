import { describe, expect, test } from "vitest";
import { explain, payslip, yearStatement } from "../../src/index.js";
import { yearBook } from "../municipality.js";
import { book, bareWithoutRelief } from "../person.js";

// The employee of the published example: € 2.000 bare salary since July 2015, asked in December 2018. Her last month by the
// text of the agreement: 42 months accrued 1,240.00; the 36 newest hold 1,060.00; the 30.00 of December 2015 lapses.
// Read and approved by hand; a change here is a change of what people are told.
const december = payslip(book("2018-12", {}, bareWithoutRelief), "2018-12");

describe("the explanation of the last month of the published example", () => {
  test.each(["nl", "en"] as const)("in %s", async (language) => {
    const text = `${explain(december, { language }).join("\n")}\n`;
    await expect(text).toMatchFileSnapshot(`december-2018.${language}.txt`);
  });
});

// Example L6 of the domain page: a course of 1,200.00 in September 2013, 700.00 of it ahead of time. 500 − 1200 = −700; with
// the 500 of 2014 −200. Read by hand as well.
const course = yearBook("2014-12", {
  regulation: "hilversum",
  events: [
    { kind: "advance", id: "voorschot", on: "2013-09-01", amount: "700.00", approvedBy: "het college" },
    { kind: "spend", id: "cursus", on: "2013-09-10", amount: "1200.00" },
  ],
});

describe("the explanation of two years in Hilversum, of a course paid ahead of time", () => {
  test.each(["nl", "en"] as const)("in %s", async (language) => {
    const years = [2013, 2014].map((year) => `${explain(yearStatement(course, year), { language }).join("\n")}\n`);
    await expect(years.join("\n")).toMatchFileSnapshot(`course-ahead-of-time.${language}.txt`);
  });
});
