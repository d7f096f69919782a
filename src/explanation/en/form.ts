import type { FormWords } from "../nl/form.js";
import { aims, conditions, purposes } from "./spending.js";
import { evidence, treatments, whyOpen } from "./tax.js";
import { day, euro, month } from "./words.js";

/** The words of the agreement on using the budget. */
export const form: FormWords = {
  headings: {
    parties: "Who",
    conversation: "The conversation",
    goal: "Goal",
    budget: "Budget",
    coverage: "What the budget pays",
    tax: "Wage tax",
    questions: "Still to be answered",
    payback: "Paying back",
    signatures: "Signatures",
  },
  scheme: {
    "sociaal-werk/loopbaanbedrag": {
      title: "Agreement on using the loopbaanbudget (Overeenkomst aanwending Loopbaanbudget)",
      intro: "Employer and employee record here what the employee uses the loopbaanbedrag for.",
      employer: "Employer",
      representative: "Represented by",
      signsForEmployer: "On behalf of the employer",
      conversation: "Jaargesprek on",
      serves: "Employer and employee both find that this serves the employability of the employee.",
      servesNot: "Employer and employee do not both find that this serves the employability of the employee.",
      neverPaid:
        "Compulsory training (verplichte bijscholing) is paid by the employer, in money and in time. It does not come from this budget.",
      signing:
        "This paper makes it an agreement. It is paid once the employee has also asked for the financing and the employer has awarded it.",
    },
    "gemeenten/loopbaanbudget": {
      title: "Agreement on the individueel loopbaanbudget (ILB-afsprakenformulier)",
      intro: "Manager and employee record here what the employee uses the individueel loopbaanbudget (ILB) for.",
      employer: "Municipality",
      representative: "Manager",
      signsForEmployer: "Manager",
      conversation: "Conversation on",
      serves: "Manager and employee both find that this serves the career of the employee.",
      servesNot: "Manager and employee do not both find that this serves the career of the employee.",
      neverPaid: "Training that the function asks for is paid by the municipality. It does not come from this budget.",
      signing:
        "This form makes it an agreement. Its goal also belongs in the personal development plan (POP) or a supplement to it.",
    },
  },
  labels: {
    employee: "Employee",
    conversationId: "Reference of the conversation",
    agreementId: "Reference of the agreement",
    goal: "What the employee wants to reach",
    purpose: "What the money is for",
    expected: "Expected cost of everything under this agreement",
    balance: (through) => (through === null ? "Balance of the budget" : `Balance, end of ${through}`),
    held: "Of which held for what was awarded",
    available: "Remains available",
    yearAmount: "Budget of the year",
    saved: "Brought along or saved from earlier years",
    advance: "Approved to be spent ahead of time",
    spending: "Spending assessed",
    on: "Day of the spending",
    outcome: "Outcome",
    covered: "From the budget",
    uncovered: "Not from the budget",
    otherPayer: "Who pays that part",
    name: "Name",
    date: "Date",
    signature: "Signature",
  },
  outcomes: {
    eligible: "can be paid from the budget",
    refused: "cannot be paid from the budget like this",
    short: "there is not enough in the budget",
    undecided: "cannot be said yet",
  },
  says: {
    aims: "Supervision or career guidance is aimed at:",
    recordedInPop: "The goal is recorded in the personal development plan (POP) or a supplement to it.",
    notAssessed: "Whether this spending can be paid from the budget has not been assessed yet.",
    blocked: "As long as one of the conditions is not met the budget pays nothing.",
    balanceUnknown: "The balance is not known. What the budget pays was therefore not computed.",
    ifMet: "These amounts hold once the conditions that are still open are met.",
    conditions: "The conditions. What is ticked is met.",
    assumed:
      "The text that holds on that day was not read for every condition. Where it was not, the agreements are presumed to go on.",
    notTaxed:
      "How the wage tax treats this spending has not been assessed yet. It goes by the spending: some are untaxed, others are taxed wages.",
    tax: (treatment, citation) => `To the wage tax this is ${treatment} [${citation}].`,
    presumably: (treatment) => `Presumably it is ${treatment}, but that is only inferred.`,
    keep: "Keep with this:",
    noPayback: "No payback was agreed.",
  },
  purposes,
  aims,
  conditions,
  treatments,
  evidence,
  whyOpen,
  day,
  euro,
  month,
};
