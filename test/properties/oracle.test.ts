import { always, open, same } from "./always.js";
import { type Case, cases } from "./arbitraries.js";
import { reckon } from "./oracle.js";

const compared = [
  "excluded",
  "minimum-unknown",
  "overspent",
  "spent-without-award",
  "award-uncovered",
  "balance-differs",
];

/** The findings that the second method gives too, each by its event or else by its month. */
function notices(one: Case): string[] {
  // The contract has `overspent` for a spend; that a transfer above the saldo bears it too is the library's own.
  const handedOver = new Set(
    (one.facts.events ?? []).filter(({ kind }) => kind === "transfer-out").map(({ id }) => id),
  );
  return open(one)
    .findings.filter(({ code }) => compared.includes(code))
    .flatMap(({ code, month, events }) =>
      (events ?? [month!]).filter((of) => !handedOver.has(of)).map((of) => `${code} ${of}`),
    )
    .sort();
}

always("a second method, written from the contract alone, gives the same ledger", [cases], (one) => {
  const { balance, held, months, lots } = open(one);
  same({ balance, held, months, lots, notices: notices(one) }, reckon(one));
});
