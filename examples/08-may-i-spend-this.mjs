// May this be paid from the loopbaanbudget? Six requests of one person: granted, refused with the reasons, undecided with
// what to ask and what to file.
//   node examples/08-may-i-spend-this.mjs         the questions in Dutch
//   node examples/08-may-i-spend-this.mjs --en    in English
//   node examples/08-may-i-spend-this.mjs --all   every condition and its reason, in sentences (with --en in English)
import { assess, explain, loopbaanbedrag } from "loopbaanbudget";

const language = process.argv.includes("--en") ? "en" : "nl";

// What the employer knows: the pay, and that 900.00 was awarded for the agreement on supervision.
const facts = {
  employee: { birthDate: "1980-03-14" },
  employment: { start: "2019-01-01" },
  pay: [{ month: "2019-01", through: "2023-08", salary: "2800.00" }],
  events: [{ kind: "award", id: "t-1", on: "2023-04-03", amount: "900.00", agreement: "supervisie" }],
};
const made = { inWriting: true, signedOn: "2023-03-21" };
const conversation = {
  id: "jaargesprek-2023",
  on: "2023-03-14",
  inWriting: true,
  agreements: [
    { id: "supervisie", goal: "een jaar supervisie", purpose: "supervision", expectedBudget: "900.00", ...made },
    { id: "opleiding", goal: "diploma systeemtherapie", purpose: "education", expectedBudget: "6500.00", ...made },
  ],
};
const application = { filedOn: "2023-03-28" };
const awarded = { on: "2023-04-03", refusalGround: null };
const refused = { on: "2023-04-03", refusalGround: "te weinig bezetting in de zomer" };

const course = { invoice: true, designated: true, servesCurrentJob: false, aimsAtIncome: true };
const on = "2023-09-11";
const requests = {
  "supervision, as agreed and awarded": [
    {
      on,
      purpose: "supervision",
      amount: "450.00",
      requiredForCurrentJob: false,
      tax: { invoice: true, designated: true },
    },
    { conversation, application },
  ],
  "a study of 1,500": [
    { on, purpose: "education", amount: "1500.00", requiredForCurrentJob: false, tax: course },
    { conversation, application, award: awarded },
  ],
  "a study above what is there": [
    { on, purpose: "education", amount: "6400.00", requiredForCurrentJob: false, tax: course },
    { conversation, application, award: awarded },
  ],
  "training the job requires": [
    {
      on,
      purpose: "education",
      amount: "450.00",
      requiredForCurrentJob: true,
      tax: { ...course, servesCurrentJob: true },
    },
    { conversation, application, award: awarded },
  ],
  "unpaid leave, refused": [
    { on, purpose: "unpaid-leave", amount: "1200.00", requiredForCurrentJob: false },
    { conversation, application, award: refused },
  ],
  "coaching, nothing settled yet": [{ on, purpose: "coaching", amount: "600.00" }, {}],
};

const told = Object.entries(requests).flatMap(([name, [request, context]]) => {
  const result = assess(loopbaanbedrag, request, { facts, ...context });
  const { outcome, conditions, covered, uncovered, tax, questions } = result;
  const amounts = `covered ${covered}, not covered ${uncovered}`;
  const head = `${name}: ${outcome}; ${amounts}; wage tax: ${tax.treatment}`;
  if (process.argv.includes("--all"))
    return [head, ...explain(result, { language }).map((sentence) => `    ${sentence}`)];
  const unmet = conditions.filter((one) => one.outcome === "not-met");
  return [
    head,
    ...unmet.map(({ id, citation }) => `    not met: ${id} [${citation}]`),
    ...questions.map(({ path, text }) => `    ? ${path}: ${text[language]}`),
  ];
});

console.log(told.join("\n"));
//=> supervision, as agreed and awarded: eligible; covered 450.00, not covered 0.00; wage tax: undecided
//   a study of 1,500: eligible; covered 1500.00, not covered 0.00; wage tax: exempt-education
//   a study above what is there: refused; covered 1654.24, not covered 4745.76; wage tax: exempt-education
//       not met: enough-available [sociaal-werk/3.3]
//   training the job requires: refused; covered 0.00, not covered 450.00; wage tax: exempt-current-job
//       not met: mandatory-training [sociaal-werk/3.4]
//   unpaid leave, refused: refused; covered 0.00, not covered 1200.00; wage tax: taxed
//       not met: award [sociaal-werk/3.3.C]
//   coaching, nothing settled yet: undecided; covered 600.00, not covered 0.00; wage tax: undecided
//       ? context.agreement: Welke afspraak uit het jaargesprek draagt deze uitgave: schriftelijk, ondertekend, met doel en budget?
//       ? request.requiredForCurrentJob: Is het scholing die voor de huidige functie verplicht is?
//       ? context.application: Is de financiering aangevraagd, en wanneer?
//       ? context.award: Heeft de werkgever het geld toegekend of geweigerd, en waarom?
//       ? request.tax.invoice: Is er een factuur of een ander bewijs van de kosten?
//       ? request.tax.servesCurrentJob: Is het nodig om kennis en vaardigheden voor de huidige functie op peil te houden of te verbeteren?
//       ? request.tax.designated: Wijst de werkgever de vergoeding op tijd aan als eindheffingsloon in de werkkostenregeling?
//       ? request.tax.partOfStudy: Hoort het bij een opleiding of EVC-procedure?
//       ? request.tax.aimsAtIncome: Is het een opleiding of studie om met een beroep inkomen te verdienen, nu of later?
