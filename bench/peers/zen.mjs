// zen (GoRules), written in Rust: once as a decision with its expressions, all months asked at once, which is the quickest way
// to ask it; once as one bare expression without the decision around it. Its numbers are decimals.

import { evaluateExpressionSync, ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";

const expressions = [
  { id: "1", key: "holiday", value: "round(salary * 0.08, 2)" },
  { id: "2", key: "yearEnd", value: "round((salary + $.holiday) * 0.083, 2)" },
  { id: "3", key: "accrual", value: "round((salary + $.holiday + $.yearEnd) * 0.015, 2)" },
];
const decision = new ZenEngine().createDecision(
  new ZenDecisionContent({
    nodes: [
      { id: "facts", type: "inputNode", name: "facts" },
      { id: "accrual", type: "expressionNode", name: "accrual", content: { expressions } },
      { id: "answer", type: "outputNode", name: "answer" },
    ],
    edges: [
      { id: "1", type: "edge", sourceId: "facts", targetId: "accrual" },
      { id: "2", type: "edge", sourceId: "accrual", targetId: "answer" },
    ],
  }),
);

const holiday = "round(salary * 0.08, 2)";
const yearEnd = `round((salary + ${holiday}) * 0.083, 2)`;
const accrual = `round((salary + ${holiday} + ${yearEnd}) * 0.015, 2)`;

/** @param {readonly string[]} salaries */
const prepare = (salaries) => salaries.map((salary) => ({ salary: Number(salary) }));

export const zenDecision = {
  name: "zen, a decision, many at once",
  prepare,
  /** @param {{ salary: number }[]} months @param {number[]} cents */
  async run(months, cents) {
    const answers = await Promise.all(months.map((month) => decision.evaluate(month)));
    answers.forEach(({ result }, month) => {
      cents[month] = Math.round(result.accrual * 100);
    });
  },
};

export const zenExpression = {
  name: "zen, one bare expression",
  prepare,
  /** @param {{ salary: number }[]} months @param {number[]} cents */
  run(months, cents) {
    months.forEach((month, place) => {
      cents[place] = Math.round(evaluateExpressionSync(accrual, month) * 100);
    });
  },
};
