import { describe, expect, test } from "vitest";
import { explain, payslip } from "../../src/index.js";
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
