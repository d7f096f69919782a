import { describe, expect, test } from "vitest";
import {
  componentsOf,
  type ComponentTerms,
  leaveHoursOf,
  leavePrice,
  leaveShare,
  together,
} from "../../src/accrual/components.js";
import type { MonthPay } from "../../src/facts/pay.js";
import { type Arithmetic, exactToTheEnd, roundedAtEachStep } from "../../src/values/amount.js";

/** Of no agreement: 10 % and 5 %, a supplement of 1 %, a twelfth of 24 hours of a month of 100, 5.00; full-time is 40 hours. */
const terms: ComponentTerms = {
  ...{ holidayShare: 100, holidayMinimum: 0, yearEndShares: [50, 20], yearEndMinimum: 0, fullTimeWeek: 4000 },
  ...{ supplement: 10, leaveValueHours: 2400, leaveHours: 0, hourDivisor: 10000, fixed: 500 },
};
const pay: MonthPay = {
  ...{ salary: 100_000, irregularity: 0, holidayAllowance: null, yearEndAllowance: null, yearEndVariant: 0 },
  ...{ hoursPerWeek: 4000, category: 0, daysServed: 1, daysInMonth: 1 },
};

/** The components in euro, with their sum in cents. */
function made<N>(a: Arithmetic<N>, of: Partial<MonthPay> = {}, under: Partial<ComponentTerms> = {}) {
  const components = componentsOf(a, { ...pay, ...of }, { ...terms, ...under });
  const { holidayAllowance, yearEndAllowance, extra, leaveValue, healthInsurance } = components;
  const texts = [holidayAllowance, yearEndAllowance, extra, leaveValue, healthInsurance].map((one) => a.text(one));
  return [...texts, a.cents(together(a, components))];
}

describe("the components of a month", () => {
  test("build on each other: 1000, 10 % of it, 5 % of both, 1 % of both, 2 hours of a hundred of all, and 5", () => {
    // (1000 + 100 + 55) × 24/1200.
    const expected = ["100.00", "55.00", "11.00", "23.10", "5.00", 19_410];
    expect(made(roundedAtEachStep)).toEqual(expected);
    expect(made(exactToTheEnd)).toEqual(expected);
  });

  test("are rounded at each step, or not at all", () => {
    // 333.33: 33.333; 5 % of 366.663 is 18.33315; 3.66663; (366.663 + 18.33315) / 50 = 7.699923.
    expect(made(exactToTheEnd, { salary: 33_333 })).toEqual([
      ...["33.333", "18.33315", "3.66663", "7.699923", "5.00"],
      6803,
    ]);
    // 33.33; 5 % of 366.66 is 18.333; 3.6666; (366.66 + 18.33) / 50 = 7.6998.
    expect(made(roundedAtEachStep, { salary: 33_333 })).toEqual(["33.33", "18.33", "3.67", "7.70", "5.00", 6803]);
    // Three halves of a cent: 0.05 × 10 % = 0.005, 5 % of 0.06, 1 % of it.
    expect(made(roundedAtEachStep, { salary: 5 })).toEqual(["0.01", "0.00", "0.00", "0.00", "5.00", 501]);
    expect(made(exactToTheEnd, { salary: 5 }).at(-1)).toBe(501);
  });

  test("have the irregularity allowance in the value of leave and nowhere else", () => {
    expect(made(roundedAtEachStep, { irregularity: 5_000 })).toEqual([
      "100.00",
      "55.00",
      "11.00",
      "24.10",
      "5.00",
      19_510,
    ]);
  });

  test("have a minimum of one allowance in all that builds on it", () => {
    // 120 in place of 100: 5 % and 1 % of 1120; 1176 / 50.
    expect(made(roundedAtEachStep, {}, { holidayMinimum: 12_000 })).toEqual([
      ...["120.00", "56.00", "11.20", "23.52", "5.00"],
      21_572,
    ]);
    // And of the other: 80 in place of 55, in the leave only; half of it part-time, which is less than 55.
    expect(made(roundedAtEachStep, {}, { yearEndMinimum: 8_000 })[3]).toBe("23.60");
    expect(made(roundedAtEachStep, { hoursPerWeek: 2000 }, { yearEndMinimum: 8_000 })[1]).toBe("55.00");
  });

  test("have what payroll gave in place of what would be computed, and a variant where there is one", () => {
    expect(made(roundedAtEachStep, { holidayAllowance: 5_000, yearEndAllowance: 1_000 })).toEqual([
      ...["50.00", "10.00", "10.50", "21.20", "5.00"],
      9_670,
    ]);
    expect(made(roundedAtEachStep, { yearEndVariant: 1 })[1]).toBe("22.00");
  });

  test("do not depend on contract hours and days but for the minima", () => {
    expect(made(roundedAtEachStep, { hoursPerWeek: 1000, daysServed: 10, daysInMonth: 30 })).toEqual(
      made(roundedAtEachStep),
    );
  });

  test("of no salary are the fixed amount, and the value of leave over the irregularity allowance", () => {
    expect(made(roundedAtEachStep, { salary: 0 }, { holidayMinimum: 9_999 })).toEqual([
      ...["0.00", "0.00", "0.00", "0.00", "5.00"],
      500,
    ]);
    expect(made(exactToTheEnd, { salary: 0, irregularity: 50 })).toEqual(["0.00", "0.00", "0.00", "0.01", "5.00", 501]);
  });

  test("have no value of leave where it comes as hours", () => {
    expect(made(roundedAtEachStep, {}, { leaveValueHours: 0, leaveHours: 2400 })).toEqual([
      ...["100.00", "55.00", "11.00", "0.00", "5.00"],
      17_100,
    ]);
  });

  test("are exact for the largest salary", () => {
    expect(made(roundedAtEachStep, { salary: 99_999_999_999_999 })).toEqual([
      ...["100000000000.00", "55000000000.00", "11000000000.00", "23100000000.00", "5.00"],
      18_910_000_000_500,
    ]);
  });
});

describe("the price of leave", () => {
  const price = <N>(a: Arithmetic<N>, hours: number, of: Partial<MonthPay> = {}, irregularity = 0) =>
    leavePrice(a, { ...pay, ...of }, terms, hours, irregularity);

  test("is full pay over the hours of a month, times the hours", () => {
    // 1155 / 100.
    expect(price(roundedAtEachStep, 100).text()).toBe("11.55");
    expect(price(roundedAtEachStep, 250).text()).toBe("28.875");
    expect(price(roundedAtEachStep, 250).rounded()).toBe(2888);
  });

  test("is that of the part-timer's part of a month", () => {
    expect(price(roundedAtEachStep, 100, { salary: 50_000, hoursPerWeek: 2000 }).text()).toBe("11.55");
    expect(price(roundedAtEachStep, 100, { hoursPerWeek: 3000 }).text()).toBe("15.40");
  });

  test("has the irregularity allowance it is told, not that of the month", () => {
    expect(price(roundedAtEachStep, 100, { irregularity: 99_999 }).text()).toBe("11.55");
    expect(price(roundedAtEachStep, 100, {}, 5_000).text()).toBe("12.05");
  });

  test("has the allowances as they are carried on, and is rounded nowhere itself", () => {
    // 333.33 + 33.33 + 18.33 and 333.33 + 33.333 + 18.33315.
    expect(price(roundedAtEachStep, 100, { salary: 33_333 }).text()).toBe("3.8499");
    expect(price(exactToTheEnd, 100, { salary: 33_333 }).text()).toBe("3.8499615");
  });

  test("is nothing in a month of no pay", () => {
    expect(price(roundedAtEachStep, 100, { salary: 0 }).rounded()).toBe(0);
  });
});

describe("the hours of leave", () => {
  const hours = { ...terms, leaveValueHours: 0, leaveHours: 2400 };
  /** Of months with so many contract hours each, in hundredths. */
  const together = (...weeks: number[]) =>
    leaveHoursOf(
      weeks.reduce((sum, hoursPerWeek) => sum + leaveShare({ ...pay, hoursPerWeek }, hours), 0),
      hours.fullTimeWeek,
    );

  test("are a twelfth of a year's for each month, in proportion to the contract hours", () => {
    expect(together(4000)).toBe(200);
    expect(together(4000, 2000, 2000)).toBe(400);
    expect(together(1300, 1300, 1300)).toBe(195);
  });

  test("are summed before they are rounded, half a hundredth up", () => {
    // 0.665 each.
    expect(together(1330)).toBe(67);
    expect(together(1330, 1330)).toBe(133);
    expect(together(1328)).toBe(66);
  });

  test("are none of no months, and of months in which they are money", () => {
    expect(together()).toBe(0);
    expect(leaveShare(pay, terms)).toBe(0);
  });
});
