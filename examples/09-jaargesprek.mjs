// From a jaargesprek to money that is spent: the conversation is reviewed, its agreement carries a request, the employer
// awards it, it is paid in two parts, and the ledger shows what is left and what no agreement carries.
//   node examples/09-jaargesprek.mjs         explains in Dutch
//   node examples/09-jaargesprek.mjs --en    explains in English
import { assess, explain, ledger, loopbaanbedrag, reviewConversation } from "loopbaanbudget";

const language = process.argv.includes("--en") ? "en" : "nl";
const sentences = (result) => explain(result, { language }).map((sentence) => `  ${sentence}`);

// 1. The conversation. What the developments mean for roles and tasks was not talked about.
const conversation = {
  id: "jaargesprek-2024",
  on: "2024-02-13",
  invitedBy: "employer",
  inWriting: true,
  employer: { vision: "dichter bij de wijk werken", developments: "meer vraag naar ambulante hulp" },
  employee: { opportunities: "een rol in het wijkteam", ambitions: "gezinnen langer zelf begeleiden" },
  considered: {
    work: "nu nog veel op kantoor, straks in de wijk",
    career: "van begeleider naar regisseur",
    colleagues: "twee collega's gaan mee",
    organisation: "het wijkteam groeit",
  },
  healthyToPension: false,
  agreements: [
    {
      id: "coaching-wijk",
      goal: "een rol in het wijkteam kunnen vervullen",
      purpose: "coaching",
      expectedBudget: "1200.00",
      inWriting: true,
      signedOn: "2024-02-13",
    },
  ],
};
const person = { employee: { birthDate: "1975-06-30" }, employment: { start: "2016-05-01" } };
const review = reviewConversation(conversation, { ...person, history: [{ id: "jaargesprek-2023", on: "2023-02-07" }] });
console.log([`complete: ${review.complete}; next one due: ${review.nextDue}`, ...sentences(review)].join("\n"));
//=> complete: false; next one due: 2025-12-31
//     Het jaargesprek van 13 februari 2024 (jaargesprek-2024) is niet volledig (1 van de 15 onderdelen ontbreekt), getoetst aan de cao 2023-2025.
//     De werkgever heeft niet ingebracht: de gevolgen voor rollen en taken [sociaal-werk/3.2] (niet zo in een tekst gelezen: afgeleid).
//     Van 2016, 2017, 2018, 2019, 2020, 2021 en 2022 is geen jaargesprek bekend; op opbouw en verval heeft dat geen invloed.
//     Gezond doorwerken tot de AOW, die op 30 september 2042 begint, hoort vanaf 30 september 2032 in het gesprek [sociaal-werk/3.2]; het is nog niet besproken; de eerste keer moet uiterlijk op 30 september 2035 zijn.
//     Het volgende jaargesprek moet er uiterlijk op 31 december 2025 zijn.

// 2. May the first bill be paid? Before the award only that is open.
const pay = [{ month: "2016-05", through: "2024-04", salary: "2900.00" }];
const bill = { on: "2024-04-16", purpose: "coaching", amount: "700.00", requiredForCurrentJob: false };
const asked = (events) =>
  assess(loopbaanbedrag, bill, {
    facts: { ...person, pay, events },
    conversation,
    application: { filedOn: "2024-02-20" },
  });
const open = ({ conditions }) => conditions.filter(({ outcome }) => outcome === "unknown").map(({ id }) => id);
const before = asked([]);
console.log(`before the award: ${before.outcome}, open: ${open(before).join(", ")}`);
//=> before the award: undecided, open: award

// 3. The employer awards the whole budget of the agreement.
const award = { kind: "award", id: "toekenning", on: "2024-03-01", amount: "1200.00", agreement: "coaching-wijk" };
const after = asked([award]);
console.log(`after the award: ${after.outcome}, covered ${after.covered}`);
//=> after the award: eligible, covered 700.00

// 4. Two bills are paid from it; the second makes the sum go above what was agreed.
const events = [
  award,
  { kind: "spend", id: "rekening-1", on: "2024-04-16", amount: "700.00", award: "toekenning" },
  { kind: "spend", id: "rekening-2", on: "2024-04-30", amount: "650.00", award: "toekenning" },
];
const facts = { ...person, pay, events, conversations: [conversation] };
const book = ledger(loopbaanbedrag, facts, { through: "2024-04" });
const beyond = book.findings.filter(({ code }) => code === "spent-without-agreement");
console.log(
  [
    `spent ${book.totals.spent}; left ${book.balance}, of which awards hold ${book.held}`,
    ...beyond.map(({ events: ids, missing }) => `no agreement carries ${ids.join(", ")}: ${missing.join("; ")}`),
  ].join("\n"),
);
//=> spent 1350.00; left 1702.80, of which awards hold 0.00
//   no agreement carries rekening-2: above-budget
