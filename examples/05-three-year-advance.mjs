// A course of 1,200.00 in the first year of a municipal budget of 500.00 a year: by the national rules, and in Hilversum,
// where money goes on to the next year and where later years can be spent ahead of time if that is approved.
//   node examples/05-three-year-advance.mjs         explains in Dutch
//   node examples/05-three-year-advance.mjs --en    explains in English
import { explain, gemeentelijkLoopbaanbudget, ledger } from "loopbaanbudget";

const course = { kind: "spend", id: "cursus", on: "2013-09-10", amount: "1200.00" };
const approval = { kind: "advance", id: "voorschot", on: "2013-09-02", amount: "700.00", approvedBy: "college" };

const by = (regulation, ...events) => {
  const facts = { employment: { start: "2010-01-01" }, regulation, events };
  return ledger(gemeentelijkLoopbaanbudget, facts, { through: "2015-12" });
};
const rules = {
  national: by("national", course),
  "Hilversum, approved": by("hilversum", approval, course),
  "Hilversum, not approved": by("hilversum", course),
};

// What is paid beyond the balance and the advance is not booked: a finding of its month has the amount.
const notCovered = ({ findings }, year) =>
  findings.find(({ code, month }) => code === "uncovered" && month.startsWith(String(year)))?.amount ?? "0.00";

const parts = {
  opening: "opening",
  accrued: "budget of the year",
  spent: "spent",
  lapsed: "lapsed",
  closing: "closing",
  notCovered: "not covered",
};
const line = (name, cells) => name.padEnd(24) + cells.map((cell) => cell.padStart(25)).join("");
const shown = (part, amount) => (amount === "0.00" && part !== "opening" && part !== "closing" ? "·" : amount);
const yearLines = (year) => {
  const rows = Object.values(rules).map((book) => ({
    ...book.years.find((row) => row.year === year),
    notCovered: notCovered(book, year),
  }));
  const lines = Object.entries(parts).map(([part, name], index) =>
    line(
      `${index === 0 ? year : "    "}  ${name}`,
      rows.map((row) => shown(part, row[part])),
    ),
  );
  return ["─".repeat(99), ...lines];
};

console.log([line("", Object.keys(rules)), ...[2013, 2014, 2015].flatMap(yearLines)].join("\n"));
//=>                                          national      Hilversum, approved  Hilversum, not approved
//   ───────────────────────────────────────────────────────────────────────────────────────────────────
//   2013  opening                                0.00                     0.00                     0.00
//         budget of the year                   500.00                   500.00                   500.00
//         spent                                500.00                  1200.00                   500.00
//         lapsed                                    ·                        ·                        ·
//         closing                                0.00                  -700.00                     0.00
//         not covered                          700.00                        ·                   700.00
//   ───────────────────────────────────────────────────────────────────────────────────────────────────
//   2014  opening                                0.00                  -700.00                     0.00
//         budget of the year                   500.00                   500.00                   500.00
//         spent                                     ·                        ·                        ·
//         lapsed                               500.00                        ·                        ·
//         closing                                0.00                  -200.00                   500.00
//         not covered                               ·                        ·                        ·
//   ───────────────────────────────────────────────────────────────────────────────────────────────────
//   2015  opening                                0.00                  -200.00                   500.00
//         budget of the year                   500.00                   500.00                   500.00
//         spent                                     ·                        ·                        ·
//         lapsed                               500.00                   300.00                  1000.00
//         closing                                0.00                     0.00                     0.00
//         not covered                               ·                        ·                        ·

// The advance, in sentences. What no rule says stands at the end.
const language = process.argv.includes("--en") ? "en" : "nl";
const tell = (sentence) => `• ${sentence.replace(/(.{1,90})(?<!€)(?: |$)/g, "$1\n  ").trim()}`;

console.log("\nIn Hilversum, with the advance:\n");
//=>
//   In Hilversum, with the advance:
//
console.log(explain(rules["Hilversum, approved"], { language }).map(tell).join("\n"));
//=> • Eind december 2015 staat het individueel loopbaanbudget op € 0,00: opgebouwd € 1.500,00,
//     uitgegeven € 1.200,00, vervallen € 300,00.
//   • Om vooruit uit te geven is € 700,00 goedgekeurd; daarvan staat € 0,00 open, en het saldo
//     mag € 0,00 onder nul komen.
//   • Regeling “Hilversum”: € 500,00 per jaar, 2013 tot en met 2015; wat op 31 december over is
//     gaat vanzelf mee naar het volgende jaar; vooruit uitgeven mag waar dat is goedgekeurd.
//   • Op 1 januari 2013 kwam het budget van 2013 erbij, € 500,00; het saldo is dan € 500,00
//     [gemeenten/17:3].
//   • Op 2 september 2013 is € 700,00 om vooruit uit te geven goedgekeurd door college
//     (voorschot) [gemeenten/hilversum].
//   • Het saldo mag vanaf dan € 700,00 onder nul komen.
//   • Op 10 september 2013 is € 1.200,00 uitgegeven (cursus); het saldo is dan € -700,00
//     [gemeenten/hilversum].
//   • Het kwam uit 2013 (€ 500,00); € 700,00 is vooruit uitgegeven.
//   • Op 1 januari 2014 kwam het budget van 2014 erbij, € 500,00; het saldo is dan € -200,00
//     [gemeenten/17:3].
//   • Daarvan vult € 500,00 aan wat vooruit was uitgegeven.
//   • Op 1 januari 2015 kwam het budget van 2015 erbij, € 500,00; het saldo is dan € 300,00
//     [gemeenten/17:3].
//   • Daarvan vult € 200,00 aan wat vooruit was uitgegeven.
//   • Op 31 december 2015 is € 300,00 vervallen: het laatste jaar van het budget was voorbij, en
//     van 2015 was € 300,00 over [gemeenten/hilversum].
//   • Geen regel zegt wat er gebeurt met geld dat na het laatste jaar over is; de gekozen lezing
//     is: het vervalt (lapse). Eind december 2015 is het saldo dan € 0,00. Bij de lezing “het
//     blijft staan (keep)” zou het € 300,00 zijn.

// The same as data: the ledger was computed with the first answer to each open question.
console.log("\nNot certain:\n");
//=>
//   Not certain:
//
for (const [name, { findings }] of Object.entries(rules)) {
  for (const { month, questions = [] } of findings) {
    for (const { term, readings } of questions) {
      const answers = readings.map(({ reading, balance }) => `${reading} leaves ${balance}`);
      console.log(`${name}, ${month}, ${term}: ${answers.join(", ")}`);
      //=> Hilversum, approved, 2015-12, afterLastYear: lapse leaves 0.00, keep leaves 300.00
      //   Hilversum, not approved, 2015-12, afterLastYear: lapse leaves 0.00, keep leaves 1000.00
    }
  }
}
