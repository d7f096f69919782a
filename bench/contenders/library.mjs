// (c) and (d) The library as its users call it, on facts as JSON.parse gives them.

import { explain, ledger, loopbaanbedrag } from "loopbaanbudget";

/** @typedef {import("../employees.mjs").Employee} Employee */
/** @typedef {{ facts: unknown, through: string }} Question */

/** @param {Employee} employee @returns {Question} */
const prepare = ({ text, through }) => ({ facts: JSON.parse(text), through });

/** @param {Employee} employee */
const ask = (employee) => {
  const { facts, through } = prepare(employee);
  return ledger(loopbaanbedrag, facts, { through });
};

/** @param {{ months: readonly { closing: string }[] }} ledger */
const closings = ({ months }) => months.map(({ closing }) => Math.round(Number(closing) * 100));

export const balanceOnly = {
  id: "c",
  name: "a whole validated call, balance out",
  prepare,
  /** @param {Question} question @returns {string} */
  run: ({ facts, through }) => ledger(loopbaanbedrag, facts, { through }).balance,
  /** @param {Employee} employee */
  answer(employee) {
    return { balance: this.run(prepare(employee)), closings: closings(ask(employee)) };
  },
};

export const explained = {
  id: "d",
  name: "a whole validated call, every month explained",
  prepare,
  /** @param {Question} question */
  run: ({ facts, through }) => text(explain(ledger(loopbaanbedrag, facts, { through }), { language: "nl" })),
  /** @param {Employee} employee */
  answer(employee) {
    const result = ask(employee);
    const sentences = explain(result, { language: "nl" });
    if (sentences.length < employee.months)
      throw new Error(`${sentences.length} sentences for ${employee.months} months`);
    return { balance: result.balance, closings: closings(result) };
  },
};

/**
 * How long the sentences are. Looking at the last character of each makes sure that the text is there, not promised.
 *
 * @param {readonly string[]} sentences
 */
function text(sentences) {
  let length = 0;
  for (const sentence of sentences) length += sentence.length + (sentence.charCodeAt(sentence.length - 1) & 1);
  return length;
}
