import { describe, expect, test } from "vitest";
import { ordinaryFacts, spendingTax, taxEvents, taxFacts, taxItems } from "../../src/facts/tax.js";

const accepts = (value: unknown) => spendingTax.safeParse(value).success;

describe("the facts that decide on the wage tax", () => {
  // Those the contract names, each of which stands among them under its own name.
  test("have the names of the contract", () => {
    for (const fact of [
      "servesCurrentJob",
      "aimsAtIncome",
      "professionalRegister",
      "evcStatement",
      "invoice",
      "designated",
      "formerEmployee",
    ])
      expect(Object.keys(taxFacts), fact).toContain(fact);
  });

  test.each(Object.keys(taxFacts))("%s is yes, no, or not known", (fact) => {
    for (const value of [true, false, null, undefined]) expect(accepts({ [fact]: value }), String(value)).toBe(true);
    for (const value of ["yes", 0, {}]) expect(accepts({ [fact]: value }), JSON.stringify(value)).toBe(false);
  });

  test("are no where they are out of the ordinary and nothing is said, and then only", () => {
    expect([...ordinaryFacts].sort()).toEqual([
      "aboveKilometreRate",
      "aboveLeaveCap",
      "bridgesToPension",
      "fixedAllowance",
      "oldRegime",
      "paidByOther",
      "promisedLate",
      "unusual",
    ]);
    for (const fact of ordinaryFacts) expect(Object.keys(taxFacts)).toContain(fact);
  });
});

describe("what is bought", () => {
  test("is one of a list, and nothing that happens to the budget itself", () => {
    for (const item of taxItems) expect(accepts({ item }), item).toBe(true);
    for (const item of [...taxEvents, "yacht", null]) expect(accepts({ item }), String(item)).toBe(false);
  });

  test("is never also something that happens", () => {
    expect(taxItems.filter((item) => (taxEvents as readonly string[]).includes(item))).toEqual([]);
    expect(new Set([...taxItems, ...taxEvents]).size).toBe(taxItems.length + taxEvents.length);
  });
});

test("a spending may say nothing of its tax, and nothing else", () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ netAmount: true })).toBe(false);
  expect(accepts(null)).toBe(false);
});
