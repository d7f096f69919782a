import { describe, expect } from "vitest";
import { always, open } from "./always.js";
import { type Case, cases } from "./arbitraries.js";
import { reckon } from "./oracle.js";

const compared = ["excluded", "minimum-unknown", "overspent", "spent-without-award", "award-uncovered", "balance-differs"];

/** The findings that the second method gives too, each by its event or else by its month. */
function notices(one: Case): string[] {
  // The contract has `overspent` for a spend; that a transfer above the saldo bears it too is the library's own.
  const handedOver = new Set((one.facts.events ?? []).filter(({ kind }) => kind === "transfer-out").map(({ id }) => id));
  return open(one)
    .findings.filter(({ code }) => compared.includes(code))
    .flatMap(({ code, month, events }) =>
      (events ?? [month!]).filter((of) => !handedOver.has(of)).map((of) => `${code} ${of}`),
    )
    .sort();
}

describe("a second method, written from the contract alone, gives", () => {
  always("the same balance, months and lots", [cases], (one) => {
    const { balance, held, months, lots } = open(one);
    const { notices: _notices, ...reckoned } = reckon(one);
    expect({ balance, held, months, lots }).toEqual(reckoned);
  });

  always("the same findings", [cases], (one) => {
    expect(notices(one)).toEqual(reckon(one).notices);
  });
});
