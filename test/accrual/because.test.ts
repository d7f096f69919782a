import { describe, expect, test } from "vitest";
import { bare, book } from "../person.js";

const reasonOf = (...asked: Parameters<typeof book>) => book(...asked).entries[0]?.because;
const fullTime = { hoursPerWeek: "36.00", fullTimeWeek: "36.00" };

describe("the reason of an accrual", () => {
  // Domain page, vector B: VT minimum 156.69; EJU 8.3 % of 1956.69 = 162.40527; base 2119.10; 1.5 % is 31.7865.
  test("holds every number of the formula, also the one before rounding", () => {
    const pay = [{ month: "2015-12", salary: "1800.00" }];
    expect(reasonOf("2015-12", { start: "2015-12-01", pay }, {})).toMatchObject({
      rule: "share-of-base",
      citation: "sociaal-werk/3.3.D",
      inputs: {
        salary: "1800.00",
        holidayAllowance: {
          amount: "156.69",
          rule: "minimum",
          citation: "sociaal-werk/6.9.B",
          inputs: { percentage: "8.0", share: "144.00", fullTimeMinimum: "156.69", ...fullTime },
        },
        yearEndAllowance: {
          amount: "162.41",
          rule: "percentage",
          citation: "sociaal-werk/6.10.A",
          inputs: { percentage: "8.3", share: "162.41", fullTimeMinimum: "93.58", ...fullTime },
        },
        irregularity: "0.00",
        base: "2119.10",
        rate: "1.5",
        unrounded: "31.7865",
      },
    });
  });

  test("on the bare salary has no allowances", () => {
    expect(reasonOf("2016-04", { start: "2016-04-01", salary: "1999.99" }, bare)).toMatchObject({
      inputs: {
        ...{ salary: "1999.99", holidayAllowance: null, yearEndAllowance: null, irregularity: null },
        // 1.0 % of 1999.99.
        ...{ base: "1999.99", rate: "1.0", unrounded: "19.9999" },
      },
    });
  });

  test("has the part of a month and of a week that a minimum was taken for", () => {
    const pay = [{ month: "2022-09", salary: "300.00", hoursPerWeek: "18" }];
    expect(reasonOf("2022-09", { start: "2022-09-21", pay }, {})).toMatchObject({
      inputs: {
        holidayAllowance: {
          inputs: {
            fullTimeMinimum: "179.30",
            hoursPerWeek: "18.00",
            fullTimeWeek: "36.00",
            daysServed: 10,
            daysInMonth: 30,
          },
        },
        // No minimum of EJU is known in 2022.
        yearEndAllowance: { inputs: { fullTimeMinimum: null } },
      },
    });
  });

  test("of what payroll gave is just that", () => {
    const pay = [{ month: "2022-09", salary: "1000.00", holidayAllowance: "90", yearEndAllowance: "88.5" }];
    const given = { rule: "given", inputs: { percentage: null, share: null, fullTimeMinimum: null } };
    expect(reasonOf("2022-09", { start: "2022-09-01", pay }, {})).toMatchObject({
      inputs: {
        holidayAllowance: { ...given, amount: "90.00" },
        yearEndAllowance: { ...given, amount: "88.50" },
        base: "1178.50",
      },
    });
  });

  test.each([
    ["5.5", "sociaal-werk/6.10.C"],
    ["3.5", "sociaal-werk/6.10.B"],
  ] as const)("of the variant %s cites its own paragraph, %s", (yearEndVariant, citation) => {
    const pay = [{ month: "2018-03", salary: "2000.00", yearEndVariant }];
    expect(reasonOf("2018-03", { start: "2018-03-01", pay }, {})).toMatchObject({
      inputs: { yearEndAllowance: { citation, inputs: { percentage: yearEndVariant } } },
    });
  });

  test("that is never rounded in between has every digit", () => {
    const pay = [{ month: "2018-03", salary: "2501.91" }];
    // 8 % is 200.1528; 8.3 % of 2702.0628 is 224.2712124; together 2926.3340124; 1.5 % is 43.895010186.
    expect(reasonOf("2018-03", { start: "2018-03-01", pay }, { rounding: "once" })).toMatchObject({
      inputs: {
        holidayAllowance: { amount: "200.1528" },
        yearEndAllowance: { amount: "224.2712124" },
        ...{ base: "2926.3340124", unrounded: "43.895010186" },
      },
    });
  });
});
