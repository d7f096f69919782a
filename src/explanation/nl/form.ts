import { aims, conditions, purposes } from "./spending.js";
import { evidence, treatments, whyOpen } from "./tax.js";
import { day, euro, month } from "./words.js";

/** The words of the agreement on using the budget. */
export const form = {
  headings: {
    parties: "Wie",
    conversation: "Het gesprek",
    goal: "Doel",
    budget: "Budget",
    coverage: "Wat het budget betaalt",
    tax: "Loonheffing",
    questions: "Nog te beantwoorden",
    payback: "Terugbetalen",
    signatures: "Ondertekening",
  },
  /** What differs between the two budgets. */
  scheme: {
    "sociaal-werk/loopbaanbedrag": {
      title: "Overeenkomst aanwending Loopbaanbudget",
      intro: "Werkgever en medewerker leggen hier vast waarvoor de medewerker het loopbaanbedrag gebruikt.",
      employer: "Werkgever",
      representative: "Vertegenwoordigd door",
      signsForEmployer: "Namens de werkgever",
      conversation: "Jaargesprek op",
      serves: "Werkgever en medewerker vinden allebei dat dit de inzetbaarheid van de medewerker dient.",
      servesNot: "Werkgever en medewerker vinden niet allebei dat dit de inzetbaarheid van de medewerker dient.",
      neverPaid: "Verplichte bijscholing betaalt de werkgever, in geld en in tijd. Die komt niet uit dit budget.",
      signing:
        "Met deze overeenkomst is er een afspraak. Er wordt betaald als de medewerker ook om de financiering heeft gevraagd en de werkgever die heeft toegekend.",
    },
    "gemeenten/loopbaanbudget": {
      title: "ILB-afsprakenformulier",
      intro:
        "Leidinggevende en medewerker leggen hier vast waarvoor de medewerker het individueel loopbaanbudget (ILB) gebruikt.",
      employer: "Gemeente",
      representative: "Leidinggevende",
      signsForEmployer: "Leidinggevende",
      conversation: "Gesprek op",
      serves: "Leidinggevende en medewerker vinden allebei dat dit de loopbaan van de medewerker dient.",
      servesNot: "Leidinggevende en medewerker vinden niet allebei dat dit de loopbaan van de medewerker dient.",
      neverPaid: "Opleidingen die de functie vraagt, betaalt de gemeente. Die komen niet uit dit budget.",
      signing:
        "Met dit formulier is er een afspraak. Het doel ervan hoort ook in het persoonlijk ontwikkelingsplan (POP) of een aanvulling daarop te staan.",
    },
  },
  labels: {
    employee: "Medewerker",
    conversationId: "Kenmerk van het gesprek",
    agreementId: "Kenmerk van de afspraak",
    goal: "Wat de medewerker wil bereiken",
    purpose: "Waarvoor het geld is",
    expected: "Verwachte kosten van alles onder deze afspraak",
    balance: (through: string | null) => (through === null ? "Saldo van het budget" : `Saldo, eind ${through}`),
    held: "Daarvan vastgehouden voor wat is toegekend",
    available: "Blijft beschikbaar",
    yearAmount: "Budget van het jaar",
    saved: "Meegenomen of gespaard uit eerdere jaren",
    advance: "Goedgekeurd om vooruit uit te geven",
    spending: "Beoordeelde uitgave",
    on: "Dag van de uitgave",
    outcome: "Uitkomst",
    covered: "Uit het budget",
    uncovered: "Niet uit het budget",
    otherPayer: "Wie dat deel betaalt",
    name: "Naam",
    date: "Datum",
    signature: "Handtekening",
  },
  outcomes: {
    eligible: "kan uit het budget worden betaald",
    refused: "kan zo niet uit het budget worden betaald",
    short: "er is niet genoeg in het budget",
    undecided: "nog niet te zeggen",
  },
  says: {
    aims: "Supervisie of loopbaanbegeleiding is gericht op:",
    recordedInPop: "Het doel staat in het persoonlijk ontwikkelingsplan (POP) of een aanvulling daarop.",
    notAssessed: "Of deze uitgave uit het budget kan worden betaald, is nog niet beoordeeld.",
    blocked: "Zolang een van de voorwaarden niet is vervuld, betaalt het budget niets.",
    balanceUnknown: "Het saldo is niet bekend. Wat het budget betaalt, is daarom niet berekend.",
    ifMet: "Deze bedragen gelden als de voorwaarden die nog openstaan, worden vervuld.",
    conditions: "De voorwaarden. Wat is aangevinkt, is vervuld.",
    assumed:
      "Niet van elke voorwaarde is de tekst gelezen die op die dag geldt. Waar dat niet zo is, is aangenomen dat de afspraken doorlopen.",
    notTaxed:
      "Hoe de loonheffing deze uitgave behandelt, is nog niet beoordeeld. Dat gaat per uitgave: sommige zijn onbelast, andere belast loon.",
    tax: (treatment: string, citation: string) => `Voor de loonheffing is dit ${treatment} [${citation}].`,
    presumably: (treatment: string) => `Vermoedelijk is het ${treatment}, maar dat is alleen afgeleid.`,
    keep: "Bewaar hierbij:",
    noPayback: "Er is geen terugbetaling afgesproken.",
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

/** The words of the agreement in any language. */
export type FormWords = typeof form;
