import { describe, expect, test } from "vitest";
import { ledger, loopbaanbedrag } from "../../src/index.js";
import { issues, person, refused } from "../person.js";

const chosen = (interpretations: unknown) =>
  ledger(loopbaanbedrag, person("2018-01"), { through: "2018-01", interpretations } as never);

describe("the readings", () => {
  test("are the first ones of the contract unless something else is chosen, and all of them are in the result", () => {
    const defaults = {
      allowancesInBaseFrom: "2015-07",
      lapseRelief2018: "applied",
      sixtyMonthsFrom: "2022-05",
      monthOrder: "spend-accrue-lapse",
      awardedMoney: "protected",
      rounding: "each-amount",
    };
    for (const none of [undefined, {}, defaults]) expect(chosen(none).interpretations).toEqual(defaults);
    expect(chosen({ rounding: "once", monthOrder: undefined }).interpretations).toEqual({
      ...defaults,
      rounding: "once",
    });
  });

  test.each([
    ["allowancesInBaseFrom", null],
    ["allowancesInBaseFrom", "1999-01"],
    ["allowancesInBaseFrom", "2999-12"],
    ["lapseRelief2018", "not-applied"],
    ["sixtyMonthsFrom", "2021-07"],
    ["sixtyMonthsFrom", "2999-12"],
    ["monthOrder", "accrue-spend-lapse"],
    ["monthOrder", "accrue-lapse-spend"],
    ["awardedMoney", "lapses-until-paid"],
    ["rounding", "once"],
  ])("may be %s: %j", (name, value) => {
    expect(chosen({ [name]: value }).interpretations).toMatchObject({ [name]: value });
  });

  test.each([
    ["allowancesInBaseFrom", "2015"],
    ["allowancesInBaseFrom", "2015-07-01"],
    ["allowancesInBaseFrom", "never"],
    ["allowancesInBaseFrom", false],
    ["lapseRelief2018", true],
    ["lapseRelief2018", null],
    ["lapseRelief2018", "Applied"],
    ["sixtyMonthsFrom", "2021-06"],
    ["sixtyMonthsFrom", "2021-13"],
    ["sixtyMonthsFrom", null],
    ["monthOrder", "lapse-accrue-spend"],
    ["awardedMoney", "lapses"],
    ["rounding", "never"],
    // It belongs to no scheme.
    ["lapseOrder", "fifo"],
    ["__proto__", "each-amount"],
    ["constructor", "each-amount"],
  ])("may not be %s: %j", (name, value) => {
    const given = Object.defineProperty({}, name, { value, enumerable: true });
    expect(refused(() => chosen(given)).code).toBe("INVALID_INTERPRETATION");
    expect(issues(() => chosen(given))).toEqual([`interpretations.${name} interpretation`]);
  });

  test("are all reported at once", () => {
    expect(issues(() => chosen({ rounding: "never", sixtyMonthsFrom: "2021-06", order: 1 })).sort()).toEqual([
      "interpretations.order interpretation",
      "interpretations.rounding interpretation",
      "interpretations.sixtyMonthsFrom interpretation",
    ]);
  });

  test.each([null, "each-amount", 1, [[]]])("are an object, not %j", (given) => {
    expect(refused(() => chosen(given)).issues.map(({ path }) => path)).toEqual(["interpretations"]);
  });
});
