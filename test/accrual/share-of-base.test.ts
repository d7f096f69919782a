import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { book, type Interpretations } from "../person.js";
import { always, open, same } from "../properties/always.js";
import { reckon } from "../properties/oracle.js";
import { euro } from "../exact.js";

const accrued = (start: string, through: string, interpretations: Interpretations, salary = "2000.00") =>
  book(through, { start, salary }, interpretations).months.map((month) => month.accrued);

describe("the rate", () => {
  test("is 1.5 %, in April and May 2016 1.0 %: the published example of 2000", () => {
    expect(accrued("2015-07-01", "2016-07", { allowancesInBaseFrom: null })).toEqual([
      ...Array<string>(9).fill("30.00"),
      ...["20.00", "20.00", "30.00", "30.00"],
    ]);
  });
});

describe("the base", () => {
  // 2000.00 bare is 30.00; with VT 160.00 and EJU 179.28 it is 2339.28, and 1.5 % 35.0892.
  test.each<[string, Interpretations["allowancesInBaseFrom"], string[]]>([
    ["from the beginning, unless something else is chosen", undefined, ["35.09", "35.09", "35.09"]],
    ["never", null, ["30.00", "30.00", "30.00"]],
    ["from the month chosen", "2018-03", ["30.00", "35.09", "35.09"]],
    ["from a month before the beginning", "1999-01", ["35.09", "35.09", "35.09"]],
    ["from a month to come", "2999-01", ["30.00", "30.00", "30.00"]],
  ])("has the allowances %s", (_, allowancesInBaseFrom, expected) => {
    expect(accrued("2018-02-01", "2018-04", { allowancesInBaseFrom })).toEqual(expected);
  });

  test("has the irregularity allowance together with the others", () => {
    const pay = [{ month: "2018-03", through: "2018-04", salary: "2000.00", irregularity: "120.00" }];
    // From April: 2339.28 + 120.00 = 2459.28; 1.5 % is 36.8892.
    expect(book("2018-04", { start: "2018-03-01", pay }, { allowancesInBaseFrom: "2018-04" }).months).toMatchObject([
      { accrued: "30.00" },
      { accrued: "36.89" },
    ]);
  });
});

describe("rounding", () => {
  test.each([
    // 0.045, 0.015, 0.00495: half a cent goes up.
    ["3.00", "0.05"],
    ["1.00", "0.02"],
    ["0.33", "0.00"],
    ["0.34", "0.01"],
    // 44.985 and 104.985: in binary 1.5 % of them falls on either side.
    ["2999.00", "44.99"],
    ["6999.00", "104.99"],
  ])("1.5 %% of %s is %s", (salary, expected) => {
    expect(accrued("2018-03-01", "2018-03", { allowancesInBaseFrom: null }, salary)).toEqual([expected]);
  });

  test("each amount or only the accrual: a part-timer at the minimum differs by a cent", () => {
    const pay = [{ month: "2022-09", salary: "1001.12", hoursPerWeek: "24" }];
    const rounding = (rounding: "each-amount" | "once") =>
      book("2022-09", { start: "2022-09-01", pay }, { rounding }).balance;
    // VT 179.30 × 24 / 36 = 119.53; EJU 8.3 % of 1120.65 = 93.01; base 1213.66; 18.2049.
    expect(rounding("each-amount")).toBe("18.20");
    // VT 119.5333…; EJU 93.014226…; base 1213.66756; 18.2050134.
    expect(rounding("once")).toBe("18.21");
  });
});

const cents = fc.oneof(fc.nat(999_999_999_999_99), fc.nat(10_000_00));
const month = fc.constantFrom(
  "2015-07",
  "2015-12",
  "2016-02",
  "2016-05",
  "2018-03",
  "2020-07",
  "2021-12",
  "2023-06",
  "2025-08",
);
const hours = fc.integer({ min: 1, max: 168_00 });

always(
  "one month of any pay of up to twelve digits accrues what quotients of whole numbers give",
  [
    month,
    fc.tuple(cents, cents, hours),
    fc.tuple(fc.option(cents), fc.option(cents)),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom("each-amount", "once"),
  ],
  (month, [salary, irregularity, hours], [holiday, yearEnd], day, rounding) => {
    const text = (value: number) => euro(BigInt(value));
    const one = {
      facts: {
        employee: { birthDate: "1980-03-14" },
        employment: { start: `${month}-${String(day).padStart(2, "0")}` },
        pay: [
          {
            ...{ month, salary: text(salary), irregularity: text(irregularity), hoursPerWeek: text(hours) },
            ...(holiday !== null && { holidayAllowance: text(holiday) }),
            ...(yearEnd !== null && { yearEndAllowance: text(yearEnd) }),
          },
        ],
      },
      through: month,
      interpretations: { rounding } as const,
    };
    same(open(one).balance, reckon(one).balance);
  },
);
