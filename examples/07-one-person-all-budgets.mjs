// One person under the CAO Sociaal Werk: the loopbaanbedrag, the vitaliteitsuren and the keuzebudget (IKB), from one set of
// pay data, on one page as an HR screen could show it.
//   node examples/07-one-person-all-budgets.mjs         explains in Dutch
//   node examples/07-one-person-all-budgets.mjs --en    explains in English
import { explain, forecast, keuzebudget, ledger, loopbaanbedrag, vitaliteitsuren, yearStatement } from "loopbaanbudget";

const through = "2024-10";
const person = { employee: { birthDate: "1974-11-19" }, employment: { start: "2019-01-01" } };
const pay = [
  { month: "2019-01", through: "2021-12", salary: "2200.00", hoursPerWeek: "24" },
  { month: "2022-01", through: "2024-10", salary: "3200.00", hoursPerWeek: "32" },
];
// The vitaliteitsuren need no pay, only the contract hours.
const hours = pay.map(({ month, hoursPerWeek }) => ({ from: month, hoursPerWeek }));

// What happened. The budgets never merge, so each has events and a ledger of its own.
const awards = [
  { kind: "award", id: "a-1", on: "2021-03-15", amount: "150.00", agreement: "loopbaanscan" },
  { kind: "spend", id: "s-1", on: "2021-06-21", amount: "150.00", award: "a-1" },
  { kind: "award", id: "a-2", on: "2024-09-09", amount: "100.00", agreement: "coaching" },
];
const leave = [{ kind: "take", id: "v-1", on: "2023-07-17", hours: "6" }];
const choices = [
  { kind: "pay-out", id: "k-1", on: "2024-05-24", amount: "1500.00" },
  { kind: "buy-leave", id: "k-2", on: "2024-07-01", hours: "20" },
];
const books = {
  loopbaanbedrag: ledger(loopbaanbedrag, { ...person, pay, events: awards }, { through }),
  vitaliteitsuren: ledger(vitaliteitsuren, { ...person, hours, events: leave }, { through }),
  keuzebudget: ledger(keuzebudget, { ...person, pay, events: choices }, { through }),
};

// What to do in the next three months, by when, and what lapses or is paid out if nobody does.
const euro = (amount) => `€ ${amount}`;
const inHours = (amount) => `${amount} h`;
const budgets = {
  loopbaanbedrag: { shown: euro, todo: "award or spend", goes: "lapses" },
  vitaliteitsuren: { shown: inHours, todo: "take, convert or save", goes: "lapse" },
  keuzebudget: { shown: euro, todo: "buy leave with", goes: "is paid out" },
};
const line = (name = "", balance = "", by = "", todo = "", orElse = "") =>
  [name.padEnd(17), balance.padStart(10), "   ", by.padEnd(13), todo.padEnd(33), orElse].join("").trimEnd();
const rule = "─".repeat(99);

const budgetLines = ([name, { shown, todo, goes }]) => {
  const { balance, held } = books[name];
  const standing = [[name, shown(balance)], ...(held === "0.00" ? [] : [["  of it awarded", shown(held)]])];
  const coming = forecast(books[name], { months: 3 }).lapses.map(({ spendBy, leastToSpendSoFar, amount }, place) => [
    spendBy,
    `${place === 0 ? todo : "in all"} ${shown(leastToSpendSoFar)}`,
    `${shown(amount)} ${goes}`,
  ]);
  const places = [...Array(Math.max(standing.length, coming.length)).keys()];
  return [rule, ...places.map((place) => line(...(standing[place] ?? ["", ""]), ...(coming[place] ?? [])))];
};
const table = [
  line("", "balance", "by", "what to do", "or else"),
  ...Object.entries(budgets).flatMap(budgetLines),
  line("  and as leave", inHours(books.keuzebudget.leaveHours), "any time", "take, or sell to the budget", "it stays"),
];
console.log(`End of ${through}: born ${person.employee.birthDate}, ${pay.at(-1).hoursPerWeek} hours a week\n`);
//=> End of 2024-10: born 1974-11-19, 32 hours a week
//
console.log(table.join("\n"));
//=>                     balance   by           what to do                       or else
//   ───────────────────────────────────────────────────────────────────────────────────────────────────
//   loopbaanbedrag    € 2989.56   2024-11-30   award or spend € 15.80           € 15.80 lapses
//     of it awarded    € 100.00   2024-12-31   in all € 54.40                   € 38.60 lapses
//                                 2025-01-31   in all € 93.00                   € 38.60 lapses
//   ───────────────────────────────────────────────────────────────────────────────────────────────────
//   vitaliteitsuren    107.60 h   2024-12-31   take, convert or save 8.40 h     8.40 h lapse
//   ───────────────────────────────────────────────────────────────────────────────────────────────────
//   keuzebudget       € 3523.27   2024-12-31   buy leave with € 3523.27         € 3523.27 is paid out
//     and as leave      19.26 h   any time     take, or sell to the budget      it stays

// The same in sentences, for the employee.
const language = process.argv.includes("--en") ? "en" : "nl";
const tell = (sentence) => `• ${sentence.replace(/(.{1,92})(?<!€)(?: |$)/g, "$1\n  ").trim()}`;
console.log("\nIn sentences:\n");
//=>
//   In sentences:
//
const statements = [
  books.loopbaanbedrag,
  ...[books.vitaliteitsuren, books.keuzebudget].map((book) => yearStatement(book, 2024)),
];
for (const [place, book] of Object.values(books).entries()) {
  const [now] = explain(statements[place], { language });
  const [, ...lapses] = explain(forecast(book, { months: 3 }), { language });
  console.log([now, ...lapses.slice(0, -1)].map(tell).join("\n"));
  //=> • Eind oktober 2024 staat het loopbaanbedrag op € 2.989,56: opgebouwd € 3.298,36, uitgegeven
  //     € 150,00, vervallen € 158,80.
  //   • Op 30 november 2024 vervalt € 15,80; om tot dan niets te verliezen moet uiterlijk 30
  //     november 2024 in totaal ten minste € 15,80 zijn gebruikt.
  //   • Op 31 december 2024 vervalt € 38,60; om tot dan niets te verliezen moet uiterlijk 31
  //     december 2024 in totaal ten minste € 54,40 zijn gebruikt.
  //   • Op 31 januari 2025 vervalt € 38,60; om tot dan niets te verliezen moet uiterlijk 31 januari
  //     2025 in totaal ten minste € 93,00 zijn gebruikt.
  //   • In 2024 ging het saldo vitaliteitsuren van 75,6 uur naar 107,6 uur: opgebouwd 32 uur.
  //   • Op 31 december 2024 vervalt 8,4 uur; om tot dan niets te verliezen moet uiterlijk 31
  //     december 2024 in totaal ten minste 8,4 uur zijn gebruikt.
  //   • In 2024 ging het keuzebudget van € 0,00 naar € 3.523,27: opgebouwd € 5.563,10, betaald voor
  //     gekocht verlof € 539,83, uitbetaald € 1.500,00.
  //   • Op 31 december 2024 wordt € 3.523,27 uitbetaald; tot dan kan het anders worden gebruikt.
}

// What rests on something that was assumed. That is for whoever answers for the figures.
console.log("\nAssumed:\n");
//=>
//   Assumed:
//
for (const [name, { findings }] of Object.entries(books)) {
  const terms = findings.filter(({ code }) => code === "assumed-term").map(({ term }) => term);
  console.log(`${name.padEnd(16)} ${[...new Set(terms)].join(", ") || "nothing"}`);
  //=> loopbaanbedrag   base
  //   vitaliteitsuren  lapsesAfterYears, lapsesOn
  //   keuzebudget      nothing
}
