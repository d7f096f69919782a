// json-rules-engine: decides and has no arithmetic of its own. The amounts are therefore facts computed by functions in
// ordinary JavaScript numbers, in euros, as its users write them; the engine asks for them when its rule needs them.

import { Engine } from "json-rules-engine";

const engine = new Engine();
const toCents = (/** @type {number} */ euros) => Math.round(euros * 100) / 100;

engine.addFact("holiday", async (_, facts) => toCents((await facts.factValue("salary")) * 0.08));
engine.addFact("yearEnd", async (_, facts) =>
  toCents(((await facts.factValue("salary")) + (await facts.factValue("holiday"))) * 0.083),
);
engine.addFact("accrual", async (_, facts) => {
  const base =
    (await facts.factValue("salary")) + (await facts.factValue("holiday")) + (await facts.factValue("yearEnd"));
  return toCents(base * 0.015);
});
engine.addRule({
  conditions: { all: [{ fact: "accrual", operator: "greaterThanInclusive", value: 0 }] },
  event: { type: "accrued" },
});

export const jsonRulesEngine = {
  name: "json-rules-engine",
  /** @param {readonly string[]} salaries */
  prepare: (salaries) => salaries.map((salary) => ({ salary: Number(salary) })),
  /** @param {{ salary: number }[]} months @param {number[]} cents */
  async run(months, cents) {
    for (let month = 0; month < months.length; month++) {
      const { almanac } = await engine.run(months[month]);
      cents[month] = Math.round((await almanac.factValue("accrual")) * 100);
    }
  },
};
