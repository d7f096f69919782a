import { describe, expect, test } from "vitest";
import { official, opened } from "../municipality.js";
import { issues, person, refused } from "../person.js";
import { ledger, loopbaanbedrag } from "../../src/index.js";

/** What is asked of a ledger, of either scheme. */
const asking = {
  "the loopbaanbedrag": (options: unknown) => ledger(loopbaanbedrag, person("2018-03"), options as never),
  "the individueel loopbaanbudget": (options: unknown) => opened(official(), options),
};

describe.each(Object.entries(asking))("what is asked of %s", (_, ask) => {
  test("is a last month, and readings or none", () => {
    expect(ask({ through: "2018-03" }).through).toBe("2018-03");
    expect(ask({ through: "2018-03", interpretations: {} }).through).toBe("2018-03");
    expect(ask({ through: "2018-03", interpretations: undefined }).through).toBe("2018-03");
  });

  test.each<[unknown, string[]]>([
    [null, ["through month"]],
    [{}, ["through month"]],
    [{ through: null }, ["through month"]],
    [{ through: 201803 }, ["through month"]],
    [{ through: "2018-03-31" }, ["through month"]],
    [{ through: "2018-13" }, ["through month"]],
    [{ through: "2200-01" }, ["through out-of-range"]],
    [{ through: "2018-03", until: "2018-04" }, ["until unknown-field"]],
    [{ through: "2018-03", include: [] }, ["include unknown-field"]],
  ])("is not %j", (options, expected) => {
    expect(issues(() => ask(options))).toEqual(expected);
  });

  test("is told with all that is wrong with the readings", () => {
    const error = refused(() => ask({ through: "2018", interpretations: { order: 1 } }));
    expect(error.code).toBe("INVALID_FACTS");
    expect(error.issues.map(({ path }) => path)).toEqual(["through", "interpretations.order"]);
  });
});
