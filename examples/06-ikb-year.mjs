// A year of the individueel keuzebudget (IKB): what each month brings and out of what, leave that is bought, holiday money
// that is asked for, and the rest, which is paid out in December because nobody chose otherwise.
//   node examples/06-ikb-year.mjs         explains in Dutch
//   node examples/06-ikb-year.mjs --en    explains in English
import { explain, keuzebudget, ledger } from "loopbaanbudget";

// Another function from July on. Before that the holiday allowance (VT) is the minimum of those months, 182.89.
const facts = {
  employee: { birthDate: "1988-09-17" },
  employment: { start: "2023-01-01" },
  pay: [
    { month: "2023-01", through: "2023-06", salary: "2000.00" },
    { month: "2023-07", through: "2023-12", salary: "3000.00" },
  ],
  events: [
    { kind: "buy-leave", id: "verlof-1", on: "2023-04-11", hours: "40" },
    { kind: "pay-out", id: "vakantiegeld", on: "2023-05-24", amount: "600.00" },
    { kind: "buy-leave", id: "verlof-2", on: "2023-09-04", hours: "40" },
  ],
};

// No text says how often is rounded (IKB-37): each amount by itself, or only the budget of the month.
const read = (rounding) => ledger(keuzebudget, facts, { through: "2023-12", interpretations: { rounding } });
const book = read("each-amount");
const once = read("once");
const accruedIn = ({ entries }, month) => entries.find((entry) => entry.kind === "accrued" && entry.month === month);

const parts = ["holidayAllowance", "yearEndAllowance", "extra", "leaveValue", "healthInsurance", "accrued"];
const widths = [9, 9, 9, 7, 7, 7, 11];
const line = (name, ...cells) => name.padEnd(8) + cells.map((cell, i) => cell.padStart(widths[i] ?? 10)).join("");
const rule = "─".repeat(97);
const shown = (amount) => (amount === "0.00" ? "·" : amount);
const cents = (amount) => Math.round(Number(amount) * 100);
const share = (amount, salary) => (Math.round((cents(amount) * 10000) / cents(salary)) / 100).toFixed(2);

/** The months of a pay row, and under them each part as a share of the salary. */
const stretchLines = ({ month: from, through, salary }) => {
  const rows = book.months.filter(({ month }) => from <= month && month <= through);
  const amounts = parts.map((part) => rows[0][part]);
  return [
    ...rows.map(({ month, boughtLeave, paidOut, closing }) =>
      line(month, salary, ...amounts, shown(boughtLeave), shown(paidOut), closing),
    ),
    line("share %", "", ...amounts.map((amount) => share(amount, salary))),
    rule,
  ];
};
const [year] = book.years;
const table = [
  line("", "salary", "VT", "EJU", "0.1 %", "26 h", "fixed", "built up", "leave", "paid out", "balance"),
  rule,
  ...facts.pay.flatMap(stretchLines),
  line("2023", "", ...parts.map((part) => year[part]), year.boughtLeave, year.paidOut, year.closing),
];
console.log(table.join("\n"));
//=>            salary       VT      EJU  0.1 %   26 h  fixed   built up     leave  paid out   balance
//   ─────────────────────────────────────────────────────────────────────────────────────────────────
//   2023-01   2000.00   182.89   181.18   2.18  32.83  10.00     409.08         ·         ·    409.08
//   2023-02   2000.00   182.89   181.18   2.18  32.83  10.00     409.08         ·         ·    818.16
//   2023-03   2000.00   182.89   181.18   2.18  32.83  10.00     409.08         ·         ·   1227.24
//   2023-04   2000.00   182.89   181.18   2.18  32.83  10.00     409.08    606.17         ·   1030.15
//   2023-05   2000.00   182.89   181.18   2.18  32.83  10.00     409.08         ·    600.00    839.23
//   2023-06   2000.00   182.89   181.18   2.18  32.83  10.00     409.08         ·         ·   1248.31
//   share %               9.14     9.06   0.11   1.64   0.50      20.45
//   ─────────────────────────────────────────────────────────────────────────────────────────────────
//   2023-07   3000.00   240.00   268.92   3.24  48.74  10.00     570.90         ·         ·   1819.21
//   2023-08   3000.00   240.00   268.92   3.24  48.74  10.00     570.90         ·         ·   2390.11
//   2023-09   3000.00   240.00   268.92   3.24  48.74  10.00     570.90    899.72         ·   2061.29
//   2023-10   3000.00   240.00   268.92   3.24  48.74  10.00     570.90         ·         ·   2632.19
//   2023-11   3000.00   240.00   268.92   3.24  48.74  10.00     570.90         ·         ·   3203.09
//   2023-12   3000.00   240.00   268.92   3.24  48.74  10.00     570.90         ·   3773.99      0.00
//   share %               8.00     8.96   0.11   1.62   0.33      19.03
//   ─────────────────────────────────────────────────────────────────────────────────────────────────
//   2023               2537.34  2700.60  32.52 489.42 120.00    5879.88   1505.89   4373.99      0.00

// An hour costs the full pay of the month over the hours of a full-time month: so it grows with the salary.
const language = process.argv.includes("--en") ? "en" : "nl";
const tell = (sentence) => `• ${sentence.replace(/(.{1,90})(?<!€)(?: |$)/g, "$1\n  ").trim()}`;

console.log("\nWhat an hour of leave cost, and why:\n");
//=>
//   What an hour of leave cost, and why:
//
for (const entry of book.entries.filter(({ kind }) => kind === "boughtLeave")) {
  const { salary, holidayAllowance, yearEndAllowance } = accruedIn(book, entry.month).because.inputs;
  const { hours, price } = entry.because.inputs;
  const formula = `  (${salary} + ${holidayAllowance.amount} + ${yearEndAllowance.amount}) / 156 = ${price}`;
  console.log([`${formula}; × ${hours} = ${entry.amount}`, ...explain(entry, { language }).map(tell)].join("\n"));
  //=>   (2000.00 + 182.89 + 181.18) / 156 = 15.154294871794; × 40.00 = 606.17
  //   • Op 11 april 2023 is 40 uur verlof gekocht voor € 606,17, tegen € 15,1542… per uur
  //     (verlof-1); het saldo is dan € 1.030,15 [sociaal-werk/6.7].
  //     (3000.00 + 240.00 + 268.92) / 156 = 22.493076923076; × 40.00 = 899.72
  //   • Op 4 september 2023 is 40 uur verlof gekocht voor € 899,72, tegen € 22,4930… per uur
  //     (verlof-2); het saldo is dan € 2.061,29 [sociaal-werk/6.7].
}

console.log("\nWhat was left, and why it was paid out:\n");
//=>
//   What was left, and why it was paid out:
//
const rest = book.entries.at(-1);
console.log(explain(rest, { language }).map(tell).join("\n"));
//=> • Op 31 december 2023 is € 3.773,99 uitbetaald: het jaar was om en er was niets anders
//     gekozen [sociaal-werk/4.3.D].

// The months that the two readings of rounding make different, and what is paid out in December under each.
console.log("\nEach amount to the cent, or only the budget of the month:\n");
//=>
//   Each amount to the cent, or only the budget of the month:
//
const differing = book.months.filter(({ accrued }, place) => accrued !== once.months[place].accrued);
const [first, last] = [differing.at(0), differing.at(-1)];
const { amount, because } = accruedIn(once, first.month);
console.log(`  ${first.month} … ${last.month}   ${first.accrued}   ${amount}, of ${because.inputs.unrounded}`);
//=>   2023-01 … 2023-06   409.08   409.09, of 409.08706375
console.log(`  paid out in December ${rest.amount}  ${once.entries.at(-1).amount}`);
//=>   paid out in December 3773.99  3774.05
