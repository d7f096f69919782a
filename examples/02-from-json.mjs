// Facts from a JSON file: the ledger they give, and how mistakes in them are told.
//   node examples/02-from-json.mjs
import { readFileSync } from "node:fs";
import { isContractError, ledger, loopbaanbedrag } from "loopbaanbudget";
import { loopbaanbedragFacts } from "loopbaanbudget/schema";

const facts = JSON.parse(readFileSync(new URL("data/employee.json", import.meta.url), "utf8"));
const { totals, balance, held, available } = ledger(loopbaanbedrag, facts, { through: "2018-12" });
console.log(`${totals.accrued} built up, ${totals.spent} spent: ${balance} is left`); //=> 996.03 built up, 300.00 spent: 696.03 is left
console.log(`${held} of it is awarded, ${available} is free`); //=> 150.00 of it is awarded, 546.03 is free

// Three mistakes: an amount with a comma, a day that does not exist, a misspelt field.
const mistaken = structuredClone(facts);
mistaken.pay[0].salary = "2.750,00";
mistaken.events[1].on = "2018-06-31";
mistaken.employment.categroy = "student";

// One error tells them all: where, what came, what to write.
try {
  ledger(loopbaanbedrag, mistaken, { through: "2018-12" });
} catch (error) {
  if (!isContractError(error)) throw error;
  console.log(error.code); //=> INVALID_FACTS
  for (const { path, received, expected } of error.issues) {
    console.log(`  ${path.padEnd(28)} ${JSON.stringify(received).padEnd(14)} ${expected}`);
  }
  //=>   facts.employment.categroy    "student"      no such field here
  //     facts.pay[0].salary          "2.750,00"     euro with a point, e.g. "12.50"
  //     facts.events[1].on           "2018-06-31"   a day that exists, e.g. "2015-07-01"
}

// A form can ask the zod schema of the same facts which fields to mark. It sees each value by itself: that no month is
// missing or double and every reference leads somewhere is checked by the ledger.
const { error } = loopbaanbedragFacts.safeParse(mistaken);
for (const { path, keys = [] } of error.issues) console.log(`mark ${[...path, ...keys].join(" › ")}`);
//=> mark employment › categroy
//   mark pay › 0 › salary
//   mark events › 1 › on

console.log(loopbaanbedragFacts.safeParse(facts).success); //=> true
