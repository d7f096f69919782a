// publicodes: the rules as its own language has them, each amount rounded by `arrondi`. Its numbers are floating point.
// Only the salary changes between two evaluations, handed in as a number, which is its quickest way.

import Engine from "publicodes";

const engine = new Engine({
  salary: { unité: "€" },
  holiday: { produit: ["salary", "8%"], arrondi: "2 décimales" },
  "year end": { produit: [{ somme: ["salary", "holiday"] }, "8.3%"], arrondi: "2 décimales" },
  accrual: { produit: [{ somme: ["salary", "holiday", "year end"] }, "1.5%"], arrondi: "2 décimales" },
});

export const publicodes = {
  name: "publicodes",
  /** @param {readonly string[]} salaries */
  prepare: (salaries) => salaries.map(Number),
  /** @param {number[]} salaries @param {number[]} cents */
  run(salaries, cents) {
    salaries.forEach((salary, month) => {
      engine.setSituation({ salary }, { keepPreviousSituation: true });
      cents[month] = Math.round(Number(engine.evaluate("accrual").nodeValue) * 100);
    });
  },
};
