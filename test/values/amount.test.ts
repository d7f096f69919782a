import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  amountText,
  type Arithmetic,
  exactToTheEnd,
  hundredthsOf,
  perMilleOf,
  roundedAtEachStep,
} from "../../src/values/amount.js";
import { ledger, loopbaanbedrag } from "../../src/index.js";
import { euro, rational, rounded, times } from "../exact.js";
import { bare, book, person } from "../person.js";
import { always, same } from "../properties/always.js";

/** Twelve digits before the point. */
const largest = 999_999_999_999_99;

describe("an amount", () => {
  test.each([
    ["0", 0],
    ["-0.00", 0],
    ["12.5", 1250],
    ["-12.50", -1250],
    ["007.00", 700],
    // 0.29 × 100 and 1.15 × 100 fall just short of 29 and 115 in binary.
    ["0.29", 29],
    ["1.15", 115],
    ["999999999999.99", largest],
    ["-999999999999.99", -largest],
  ])("%s is so many hundredths: %d", (text, hundredths) => {
    expect(hundredthsOf(text)).toBe(hundredths);
  });

  test.each([
    [0, "0.00"],
    [5, "0.05"],
    [-5, "-0.05"],
    [99, "0.99"],
    [100, "1.00"],
    [-100_010, "-1000.10"],
    [largest, "999999999999.99"],
    [-largest, "-999999999999.99"],
  ])("of %d hundredths is written %s, always with two decimals", (hundredths, text) => {
    expect(amountText(hundredths)).toBe(text);
  });

  always("is read as it is written", [fc.integer({ min: -largest, max: largest })], (hundredths) => {
    same(amountText(hundredths), euro(BigInt(hundredths)));
    same(hundredthsOf(amountText(hundredths)), hundredths);
  });
});

describe("a percentage", () => {
  test("is a whole number of tenths of a percent", () => {
    expect(["1.5", "1.0", "8", "8.3", "0.1"].map(perMilleOf)).toEqual([15, 10, 80, 83, 1]);
  });

  test("that is finer is refused, not rounded", () => {
    expect(() => perMilleOf("1.25")).toThrow(RangeError);
  });
});

describe.each<[string, Arithmetic<any>]>([
  ["rounded at each step", roundedAtEachStep],
  ["exact to the end", exactToTheEnd],
])("a part of an amount, %s,", (_, a) => {
  const part = (cents: number, of: number, whole: number): number => a.cents(a.part(a.of(cents), of, whole));

  test.each([
    // 0.5, 1.5 and 2.5 cents: half away from zero, not to the even neighbour.
    [1, 1, 2, 1],
    [3, 1, 2, 2],
    [5, 1, 2, 3],
    // A third and two thirds of a cent.
    [1, 1, 3, 0],
    [2, 1, 3, 1],
    // 0.499 cent.
    [499, 1, 1000, 0],
    [500, 1, 1000, 1],
  ])("of %d cents × %d / %d is %d", (cents, of, whole, expected) => {
    expect(part(cents, of, whole)).toBe(expected);
  });

  // Up to 168 of 36 hours on 31 of 31 days.
  const parts = [
    fc.nat(largest),
    fc.integer({ min: 1, max: 16_800 * 31 }),
    fc.integer({ min: 1, max: 3_600 * 31 }),
  ] as const;
  always("is what whole numbers without limit give, also beyond 2 ** 53", [...parts], (cents, of, whole) => {
    same(part(cents, of, whole), Number(rounded(times(rational(cents), rational(of, whole))).n));
  });

  always(
    "of a few digits that end halfway a cent goes up",
    [fc.nat(9_999), fc.integer({ min: 1, max: 9 })],
    (cents, size) => {
      // (2 × cents + 1) / 2 is cents and a half.
      same(part((2 * cents + 1) * size, 1, 2 * size), cents + 1);
    },
  );
});

describe("a share before it is rounded", () => {
  test.each<[string, Arithmetic<any>]>([
    ["rounded at each step", roundedAtEachStep],
    ["exact to the end", exactToTheEnd],
  ])("has every digit, at least two decimals, with amounts %s", (_, a) => {
    const unrounded = (cents: number, perMille: number) => a.unrounded(a.of(cents), perMille);
    // 1.5 % of 2339.28, of 2000.00, of 0.01 and of nothing; 8.3 % of 999,999,999,999.99.
    expect(unrounded(233_928, 15)).toBe("35.0892");
    expect(unrounded(200_000, 15)).toBe("30.00");
    expect(unrounded(1, 15)).toBe("0.00015");
    expect(unrounded(0, 15)).toBe("0.00");
    expect(unrounded(largest, 83)).toBe("82999999999.99917");
    // Four times that, a number of thousandths of cents beyond 2 ** 53.
    expect(unrounded(4 * largest, 83)).toBe("331999999999.99668");
  });
});

describe("an amount carried exactly to the end", () => {
  const { of, plus, share, larger, isLarger, cents, text, unrounded } = exactToTheEnd;
  const part = (amount: number, share_: number, whole: number) => exactToTheEnd.part(of(amount), share_, whole);

  test("loses no digit to a division in between: 4,725.00 × 4/36 × 1.5 % is 7.875, so 7.88", () => {
    expect(cents(share(part(472_500, 4, 36), 15))).toBe(788);
  });

  test("has all its digits as text, at least two decimals, cut after twelve", () => {
    expect(text(of(1250))).toBe("12.50");
    expect(text(share(of(250_191), 83))).toBe("207.65853");
    // 1.5 % of 2,339.28 is 35.0892, whichever arithmetic says it; 83 ‰ of twelve digits is more than a double holds.
    expect(unrounded(of(233_928), 15)).toBe("35.0892");
    expect(roundedAtEachStep.unrounded(233_928, 15)).toBe("35.0892");
    expect(roundedAtEachStep.unrounded(200_000, 15)).toBe("30.00");
    expect(roundedAtEachStep.unrounded(99_999_999_999_999, 98)).toBe("97999999999.99902");
    expect(text(part(100, 1, 3))).toBe("0.333333333333");
    expect(text(part(200, 1, 3))).toBe("0.666666666666");
    expect(text(plus(part(100, 1, 3), part(200, 1, 3)))).toBe("1.00");
  });

  test("is compared exactly: a third of 1.00 is more than 0.33, and no more than two sixths", () => {
    expect(isLarger(part(100, 1, 3), of(33))).toBe(true);
    expect(isLarger(part(100, 1, 3), part(100, 2, 6))).toBe(false);
    expect(text(larger(of(33), part(100, 1, 3)))).toBe("0.333333333333");
  });
});

describe("a ledger of the largest amounts", () => {
  const month = { month: "2018-03", salary: "999999999999.99" };
  const open = (row: object, interpretations = {}) =>
    ledger(loopbaanbedrag, person("2018-03", { start: "2018-03-01", pay: [{ ...month, ...row }] }), {
      through: "2018-03",
      interpretations,
    });

  test("is exact: 1.5 % of 999,999,999,999.99 is 14,999,999,999.99985", () => {
    expect(open({}, bare).balance).toBe("15000000000.00");
  });

  // Ends in half a cent: 14,999,999,999.985.
  test("rounds half a cent up: 1.5 % of 999,999,999,999.00", () => {
    expect(open({ salary: "999999999999.00" }, bare).balance).toBe("14999999999.99");
  });

  // VT 79,999,999,999.9992, EJU 8.3 % of 1,079,999,999,999.99 = 89,639,999,999.99917; base 1,169,639,999,999.99; 17,544,599,999.99985.
  // Rounded once: 1.16964 × 999,999,999,999.99 × 1.5 % = 17,544,599,999.9998…
  test.each(["each-amount", "once"] as const)("is exact with allowances, rounding %s", (rounding) => {
    expect(open({}, { rounding }).balance).toBe("17544600000.00");
  });

  // 8.3 % of 1,999,999,999,987.53 = 165,999,999,998.96499: its thousandths of cents lie beyond 2 ** 53.
  test("is exact where the numbers in between are larger than a double can hold", () => {
    const [entry] = open({ holidayAllowance: "999999999987.54" }).entries;
    expect(entry?.because.inputs).toMatchObject({ yearEndAllowance: { amount: "165999999998.96" } });
  });

  // Four times 999,999,999,999.99 is 3,999,999,999,999.96; 1.5 % of it 59,999,999,999.9994.
  test("adds up salary, both allowances and irregularity", () => {
    const most = "999999999999.99";
    const row = { holidayAllowance: most, yearEndAllowance: most, irregularity: most };
    expect(open(row).balance).toBe("60000000000.00");
  });

  test("takes over, spends and gives back to the cent", () => {
    const lots = [{ month: "2018-03", amount: "999999999999.99" }];
    const { balance, totals } = book("2018-03", {
      start: "2018-03-01",
      salary: "0.00",
      events: [
        { kind: "transfer-in", id: "t-1", on: "2018-03-01", lots },
        { kind: "spend", id: "s-1", on: "2018-03-02", amount: "999999999999.98" },
        { kind: "refund", id: "r-1", on: "2018-03-03", spend: "s-1", amount: "999999999999.97" },
      ],
    });
    expect(balance).toBe("999999999999.98");
    expect(totals).toMatchObject({
      takenOver: "999999999999.99",
      spent: "999999999999.98",
      refunded: "999999999999.97",
    });
  });
});
