// € 2.000 a month since July 2015: the example the Werkgeversinstituut published, and why money lapsed.
// (The publication counts 32 months from June 2016 through November 2018; there are 30.)
//   node examples/01-first-ledger.mjs         explains in Dutch
//   node examples/01-first-ledger.mjs --en    explains in English
import { explain, ledger, loopbaanbedrag, payslip } from "loopbaanbudget";

const facts = {
  employee: { birthDate: "1980-03-14" },
  employment: { start: "2015-07-01" },
  pay: [{ month: "2015-07", through: "2018-12", salary: "2000.00" }],
};

// Where the CAO leaves room, each reading has a name. The published example counts the bare salary, without allowances.
// From July 2018 on the CAO lets no more stand than 36 months of accrual; with the relief the rest stays until 2020.
const read = (lapseRelief2018) =>
  ledger(loopbaanbedrag, facts, {
    through: "2018-12",
    interpretations: { allowancesInBaseFrom: null, lapseRelief2018 },
  });
const text = read("not-applied");
const relief = read("applied");

// Months in a row that build up and lose the same share a line.
const stretches = [];
for (const row of text.months) {
  const [same] = stretches.at(-1) ?? [];
  if (same?.accrued === row.accrued && same.lapsed === row.lapsed) stretches.at(-1).push(row);
  else stretches.push([row]);
}

const line = (months, ...cells) => months.padEnd(19) + cells.map((cell) => cell.padStart(13)).join("");
const rule = "─".repeat(84);
const times = (count, amount) => (amount === "0.00" ? "·" : `${count} × ${amount}`);
const stretchLine = (rows) => {
  const { month: from, accrued, lapsed } = rows[0];
  const { month: through, closing } = rows.at(-1);
  const other = relief.months.find(({ month }) => month === through);
  const [builtUp, lost, otherLost] = [accrued, lapsed, other.lapsed].map((amount) => times(rows.length, amount));
  return line(`${from} … ${through}`, builtUp, lost, closing, otherLost, other.closing);
};

const table = [
  line("", "") + "by the text of the CAO".padStart(26) + "with the relief of 2018".padStart(26),
  line("€ 2.000 a month", "built up", "lapsed", "balance", "lapsed", "balance"),
  rule,
  ...stretches.map(stretchLine),
  rule,
  line("together", text.totals.accrued, text.totals.lapsed, text.balance, relief.totals.lapsed, relief.balance),
];
console.log(table.join("\n"));
//=>                                     by the text of the CAO   with the relief of 2018
//   € 2.000 a month         built up       lapsed      balance       lapsed      balance
//   ────────────────────────────────────────────────────────────────────────────────────
//   2015-07 … 2016-03      9 × 30.00            ·       270.00            ·       270.00
//   2016-04 … 2016-05      2 × 20.00            ·       310.00            ·       310.00
//   2016-06 … 2018-06     25 × 30.00            ·      1060.00            ·      1060.00
//   2018-07 … 2018-12      6 × 30.00    6 × 30.00      1060.00            ·      1240.00
//   ────────────────────────────────────────────────────────────────────────────────────
//   together                 1240.00       180.00      1060.00         0.00      1240.00

// What an employee may ask of the first payslip on which money lapsed.
const { month } = text.months.find(({ lapsed }) => lapsed !== "0.00");
const language = process.argv.includes("--en") ? "en" : "nl";
const sentences = explain(payslip(text, month), { language });

console.log(`\nThe payslip of ${month}, by the text of the CAO:\n`);
//=>
//   The payslip of 2018-07, by the text of the CAO:
//
for (const sentence of sentences) console.log(`• ${sentence.replace(/(.{1,82})(?<!€)(?: |$)/g, "$1\n  ").trim()}`);
//=> • In juli 2018 ging het loopbaanbedrag van € 1.060,00 naar € 1.060,00: opgebouwd
//     € 30,00, vervallen € 30,00.
//   • In juli 2018 is € 30,00 opgebouwd: 1,5% van € 2.000,00 [sociaal-werk/3.3.D].
//   • De grondslag is het kale salaris van de maand, € 2.000,00.
//   • Op 31 juli 2018 is € 30,00 vervallen: het saldo van € 1.090,00 was meer dan wat in
//     de 36 maanden van augustus 2015 tot en met juli 2018 is opgebouwd, € 1.060,00
//     [sociaal-werk/3.3.P].
//   • Het kwam uit juli 2015 (€ 30,00).
//   • Lezing: de grondslag is het kale salaris (allowancesInBaseFrom: null).
//   • Lezing: de verruiming van 2018 en 2019 is niet toegepast (lapseRelief2018:
//     not-applied).
