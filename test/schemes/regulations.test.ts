import { describe, expect, test } from "vitest";
import { regulations } from "../../src/index.js";
import { advance, spend, yearBook } from "../municipality.js";

const hilversum = { regulation: "hilversum" } as const;
/** 1200 in September 2013, of which 700 is of years to come. */
const course = [advance("2013-09-01", "700.00"), spend("2013-09-10", "1200.00")];

describe("the regulations on the shelf", () => {
  test("say what the domain page says of them, and null where it says nothing", () => {
    const years = { yearAmount: "500.00", firstYear: 2013, lastYear: 2015 };
    expect(regulations).toEqual({
      national: {
        ...{ name: "Landelijk", ...years, carryOver: "lapse-unless-saved", advance: "none" },
        ...{ partTime: null, midYear: null, afterLastYear: "lapse", onExitWithAdvance: null },
      },
      hilversum: {
        ...{ name: "Hilversum", ...years, carryOver: "automatic", advance: "on-approval" },
        ...{ partTime: null, midYear: null, afterLastYear: null, onExitWithAdvance: null },
      },
    });
  });

  test("cannot be changed", () => {
    expect(() => {
      (regulations.national as { yearAmount: string }).yearAmount = "1.00";
    }).toThrow(TypeError);
    expect(() => {
      (regulations as { national: unknown }).national = null;
    }).toThrow(TypeError);
  });

  test("are the same by name and written out; each entry cites what it rests on", () => {
    const { name: _, ...asHilversum } = regulations.hilversum;
    const life = { events: course, end: "2014-06-30" };
    const named = yearBook("2014-07", { ...hilversum, ...life });
    const written = yearBook("2014-07", { ...life, regulation: { ...asHilversum, name: "ons-dorp" } });
    expect(written.years).toEqual(named.years);
    expect(written.findings).toEqual(named.findings);
    // In the result it has its name; in the citations the place on the shelf.
    expect(named.regulation).toEqual(regulations.hilversum);
    expect(written.regulation.name).toBe("ons-dorp");
    expect(named.entries.map(({ kind, because }) => `${kind} ${because.citation}`)).toEqual([
      "accrued gemeenten/17:3",
      "approved gemeenten/hilversum",
      "spent gemeenten/hilversum",
      "accrued gemeenten/17:3",
    ]);
    expect(new Set(written.entries.map(({ because }) => because.citation))).toEqual(new Set(["gemeenten/ons-dorp"]));
  });
});
