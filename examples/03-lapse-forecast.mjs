// What is about to lapse, what to spend by when to lose nothing, and the proof that it works.
//   node examples/03-lapse-forecast.mjs
import { forecast, ledger, loopbaanbedrag } from "loopbaanbudget";

const facts = {
  employee: { birthDate: "1979-06-21" },
  employment: { start: "2019-01-01" },
  pay: [
    { month: "2019-01", through: "2021-12", salary: "2900.00" },
    { month: "2022-01", through: "2025-03", salary: "3150.00" },
  ],
  events: [
    { kind: "award", id: "a-1", on: "2021-10-04", amount: "350.00", agreement: "coaching" },
    { kind: "spend", id: "s-1", on: "2021-11-18", amount: "350.00", award: "a-1" },
    { kind: "award", id: "a-2", on: "2024-02-12", amount: "175.00", agreement: "career scan" },
  ],
};

const book = ledger(loopbaanbedrag, facts, { through: "2024-03" });
console.log(`${book.balance} at the end of March 2024; ${book.held} of it is awarded and does not lapse`);
//=> 2973.97 at the end of March 2024; 175.00 of it is awarded and does not lapse

const ahead = forecast(book, { months: 12 });
console.log("spend by     in all   or else lapses");
//=> spend by     in all   or else lapses
for (const { spendBy, leastToSpendSoFar, amount } of ahead.lapses) {
  console.log(`${spendBy} ${leastToSpendSoFar.padStart(8)} ${amount.padStart(16)}`);
}
//=> 2024-11-30    34.68            34.68
//   2024-12-31    85.56            50.88
//   2025-01-31   136.44            50.88
//   2025-02-28   187.32            50.88
//   2025-03-31   238.20            50.88

// The proof: a year later, with what somebody might have spent meanwhile.
const lapsedAfter = (spends) => {
  const tried = spends.map((spend, index) => ({ kind: "spend", id: `try-${index}`, ...spend }));
  const facts2025 = { ...facts, events: [...facts.events, ...tried] };
  return ledger(loopbaanbedrag, facts2025, { through: ahead.through }).totals.lapsed;
};
console.log("nothing spent         ", lapsedAfter([]), "lapsed");
//=> nothing spent          238.20 lapsed

const eachInTime = ahead.lapses.map(({ spendBy, amount }) => ({ on: spendBy, amount }));
console.log("each amount in time   ", lapsedAfter(eachInTime), "lapsed");
//=> each amount in time    0.00 lapsed

const oneCourse = { on: ahead.spendBy, amount: ahead.leastToSpend };
console.log("one course in November", lapsedAfter([oneCourse]), "lapsed");
//=> one course in November 0.00 lapsed
