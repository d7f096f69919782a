// Someone changes employer and takes her loopbaanbedrag along. The old employer writes a statement, the new one reads it,
// and every month lapses in its own time. Beside it, what she would have had if she had stayed, and where that differs.
//   node examples/11-change-of-employer.mjs         explains in Dutch
//   node examples/11-change-of-employer.mjs --en    explains in English
import { explain, forecast, ledger, loopbaanbedrag, transferIn, transferStatement } from "loopbaanbudget";

const language = process.argv.includes("--en") ? "en" : "nl";
const employee = { birthDate: "1986-10-05" };
const payThere = [{ month: "2019-01", through: "2023-08", salary: "2900.00" }];
const payHere = [{ month: "2023-09", through: "2024-12", salary: "3000.00" }];
const course = { kind: "spend", id: "opleiding", on: "2021-11-18", amount: "350.00" };

// 1. The old employer, at the end of her last month. What is not handed on lapses.
const there = (...events) => {
  const employment = { start: "2019-01-01", end: "2023-08-31" };
  return ledger(loopbaanbedrag, { employee, employment, pay: payThere, events }, { through: "2023-08" });
};
const left = there(course);
console.log(`without agreement: ${left.totals.lapsed} lapses when she leaves`);
//=> without agreement: 2499.28 lapses when she leaves

// 2. The employers agree that all of it goes along. It is booked in her last month.
const leaver = there(course, { kind: "transfer-out", id: "overdracht", on: "2023-08-31" });
console.log(`by agreement:      ${leaver.totals.transferredOut} is handed on, ${leaver.totals.lapsed} lapses`);
//=> by agreement:      2499.28 is handed on, 0.00 lapses

// 3. The statement, as it is sent: what it is, and the money month by month. The course took the oldest money: six months,
// and 44.72 of July 2019.
const statement = transferStatement(leaver, "overdracht");
const sent = JSON.stringify(statement);
console.log(JSON.stringify(statement, ["format", "scheme", "event", "on", "amount", "uncovered"], 2));
//=> {
//     "format": "loopbaanbudget/transfer@1",
//     "scheme": "sociaal-werk/loopbaanbedrag",
//     "event": "overdracht",
//     "on": "2023-08-31",
//     "amount": "2499.28",
//     "uncovered": "0.00"
//   }
const { lots } = statement;
const shown = [...lots.slice(0, 2), lots.at(-1)].map(({ month, amount, lapsesOn }) => `${month} ${amount} ${lapsesOn}`);
console.log(`${lots.length} lots: ${shown.join(", ").replace(/, (?=2023)/, " … ")}`);
//=> 50 lots: 2019-07 6.16 2024-07-31, 2019-08 50.88 2024-08-31 … 2023-08 50.88 2028-08-31

// 4. What she is told. The sentence with all fifty months is left out here.
console.log(
  explain(statement, { language })
    .filter((_, index) => index !== 1)
    .join("\n"),
);
//=> Op 31 augustus 2023 is € 2.499,28 van het loopbaanbedrag meegegeven aan de volgende werkgever (overdracht) [sociaal-werk/3.1].
//   Volgens de regels die nu bekend zijn vervalt wat niet wordt gebruikt: als eerste € 6,16 in juli 2024, het laatste in augustus 2028.

// 5. The new employer reads it. A statement that was changed on the way is refused.
const takenOver = transferIn(JSON.parse(sent), { id: "overname", on: "2023-09-01" });
try {
  transferIn(JSON.parse(sent.replace('"amount":"2499.28"', '"amount":"2599.28"')), {
    id: "overname",
    on: "2023-09-01",
  });
} catch ({ issues }) {
  console.log(issues.map(({ path, expected, received }) => `${path}: ${expected}; got ${received}`).join("\n"));
  //=> statement.amount: 2499.28, the sum of the lots; got 2599.28
}
const here = (through, ...events) => {
  const facts = { employee, employment: { start: "2023-09-01" }, pay: payHere, events: [takenOver, ...events] };
  return ledger(loopbaanbedrag, facts, { through });
};
const first = here("2023-09");
console.log(`September: ${first.totals.takenOver} taken over, ${first.totals.accrued} built up`);
//=> September: 2499.28 taken over, 52.63 built up

// 6. The old months lapse in their own time.
for (const { on, amount } of forecast(first, { months: 12 }).lapses) console.log(`${on} ${amount.padStart(6)} lapses`);
//=> 2024-07-31   6.16 lapses
//   2024-08-31  50.88 lapses
//   2024-09-30  50.88 lapses

// 7. If she had stayed, on the same pay.
const stayed = (through, ...events) => {
  const facts = { employee, employment: { start: "2019-01-01" }, pay: [...payThere, ...payHere], events };
  return ledger(loopbaanbedrag, facts, { through });
};
const months = stayed("2024-12", course).months.filter(({ month }) => month > "2023-08");
const same = months.filter(({ month, closing }) => closing === here(month).balance);
console.log(`at the end of 2024: ${here("2024-12").balance} here, ${months.at(-1).closing} if she had stayed`);
//=> at the end of 2024: 3080.80 here, 3080.80 if she had stayed
console.log(`the same at the end of ${same.length} of ${months.length} months`);
//=> the same at the end of 16 of 16 months

// 8. Where it is not. Half of the course is paid back in October. Had she stayed, it would have stood again in the months it
// was spent from; now it comes back to the old employer, and lapses there.
const back = { kind: "refund", id: "terug", on: "2023-10-02", spend: "opleiding", amount: "175.00" };
const stayedWithMoneyBack = stayed("2023-12", course, back).balance;
console.log(
  `at the end of 2023: ${here("2023-12").balance} here, ${stayedWithMoneyBack} if she had stayed and got 175.00 back`,
);
//=> at the end of 2023: 2709.80 here, 2884.80 if she had stayed and got 175.00 back

// And what an award holds stays behind: the old employer can still pay it.
const award = { kind: "award", id: "coaching", on: "2023-06-12", amount: "400.00" };
const partly = there(course, award, { kind: "transfer-out", id: "overdracht", on: "2023-08-31" });
console.log(
  `with an award: ${transferStatement(partly, "overdracht").amount} is handed on, ${partly.held} stays behind`,
);
//=> with an award: 2099.28 is handed on, 400.00 stays behind
