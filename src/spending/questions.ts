import type { TaxFact } from "../facts/tax.js";

/** A fact that is not known and can still change the outcome. */
export interface Question {
  /** Where to state it: `request.tax.servesCurrentJob`. */
  readonly path: string;
  /** What to ask or to file. */
  readonly text: { readonly nl: string; readonly en: string };
}

/** What can be asked. */
export type Asked = keyof typeof texts;

/** The question for a fact, at its place. */
export function questionOf(asked: Asked, path: string): Question {
  const [nl, en] = texts[asked];
  return { path, text: { nl, en } };
}

const taxTexts = {
  servesCurrentJob: [
    "Is het nodig om kennis en vaardigheden voor de huidige functie op peil te houden of te verbeteren?",
    "Does it keep up or improve the knowledge and skills of the present job?",
  ],
  aimsAtIncome: [
    "Is het een opleiding of studie om met een beroep inkomen te verdienen, nu of later?",
    "Is it a study or training to earn income from a profession, now or later?",
  ],
  professionalRegister: [
    "Gaat het om inschrijving in een beroepsregister, of is het nodig om daarin te blijven?",
    "Is it the fee of a register of the profession, or needed to stay in it?",
  ],
  evcStatement: [
    "Is er een verklaring van een aangewezen instantie over de EVC-procedure?",
    "Is there a statement of a designated body on the recognition of competences (EVC)?",
  ],
  invoice: [
    "Is er een factuur of een ander bewijs van de kosten?",
    "Is there an invoice or another proof of the cost?",
  ],
  designated: [
    "Wijst de werkgever de vergoeding op tijd aan als eindheffingsloon in de werkkostenregeling?",
    "Does the employer designate it in time, under the werkkostenregeling?",
  ],
  formerEmployee: ["Is het voor iemand die al uit dienst is?", "Is it for somebody who has already left?"],
  partOfStudy: [
    "Hoort het bij een opleiding of EVC-procedure?",
    "Is it part of a study or of a recognition of competences (EVC)?",
  ],
  otherPresentPay: [
    "Betaalt dezelfde werkgever deze oud-medewerker nog loon uit tegenwoordige dienstbetrekking?",
    "Does the same payer still pay this former employee wages for present employment?",
  ],
  forLeisure: ["Is het het recreatieve deel van de reis?", "Is it the part of the trip that is for leisure?"],
  inHealthPlan: [
    "Staat het in het arboplan van de werkgever, als redelijk onderdeel daarvan?",
    "Is it in the employer's plan on working conditions, as a reasonable part of it?",
  ],
  inWorkingTime: ["Is het in werktijd?", "Is it in working time?"],
  atWorkplace: ["Is het op de werkplek?", "Is it at the place of work?"],
  ownContribution: ["Betaalt de medewerker er zelf aan mee?", "Does the employee pay a part of it?"],
  legalDuty: [
    "Vloeit het rechtstreeks voort uit een verplichting van de werkgever uit de Arbowet?",
    "Does it follow directly from a duty of the employer under the Arbowet?",
  ],
  tradedForWages: [
    "Is het budget waaruit het wordt betaald geruild tegen ander loon?",
    "Was the budget it is paid from traded for other wages?",
  ],
  freelyCashable: [
    "Kan de medewerker het budget laten uitbetalen op elk moment dat hij wil?",
    "Can the employee take the budget in cash at will?",
  ],
  paidToOldEmployer: [
    "Betaalt de nieuwe werkgever rechtstreeks aan de oude?",
    "Does the new employer pay the old one directly?",
  ],
  sameYear: [
    "Is de vergoeding in hetzelfde kalenderjaar als de terugbetaling?",
    "Is it compensated in the calendar year of the repayment?",
  ],
  unusual: [
    "Is het bedrag aanmerkelijk hoger dan in vergelijkbare gevallen gebruikelijk is?",
    "Is it considerably more than is usual in otherwise equal circumstances?",
  ],
  fixedAllowance: [
    "Is het een vaste vergoeding waarvoor de werkelijke kosten niet zijn onderzocht?",
    "Is it a fixed allowance for which the actual costs were not surveyed?",
  ],
  paidByOther: ["Vergoedt iemand anders het ook?", "Does somebody else reimburse it too?"],
  promisedLate: [
    "Is de vergoeding pas na 31 december van het jaar van de kosten toegezegd?",
    "Was it promised only after 31 December of the year of the cost?",
  ],
  aboveLeaveCap: [
    "Komt het verlofsaldo boven het fiscale maximum?",
    "Does the balance of leave come above the cap of the wage tax?",
  ],
  aboveKilometreRate: [
    "Is het het deel boven de onbelaste kilometervergoeding?",
    "Is it the part above the exempt kilometre rate?",
  ],
  bridgesToPension: [
    "Dient het om de tijd tot de AOW of het pensioen te overbruggen?",
    "Does it bridge the time until AOW or pension?",
  ],
  oldRegime: [
    "Had de werkgever in dat jaar nog niet voor de werkkostenregeling gekozen?",
    "Had the employer not yet chosen for the werkkostenregeling in that year?",
  ],
} as const satisfies Readonly<Record<TaxFact, readonly [nl: string, en: string]>>;

const texts = {
  ...taxTexts,
  item: ["Wat wordt er precies betaald?", "What exactly is paid?"],
  requiredForCurrentJob: [
    "Is het scholing die voor de huidige functie verplicht is?",
    "Is it training that the present job requires?",
  ],
  inTargetGroup: [
    "Hoort de medewerker bij de groep waarvoor dit aanbod is bedoeld?",
    "Does the employee belong to the group this offer is meant for?",
  ],
  facts: [
    "Wat weet de werkgever van het dienstverband: begin, einde, geboortedatum en loon per maand?",
    "What does the employer know of the employment: its start and end, the date of birth, the pay month by month?",
  ],
  ledger: [
    "Wat staat er op deze dag in het budget, volgens het grootboek van deze maand of de vorige, of volgens de gegevens van de medewerker?",
    "What is in the budget on this day, by the ledger of this month or the one before, or by the facts of the employee?",
  ],
  agreement: [
    "Welke afspraak uit het jaargesprek draagt deze uitgave: schriftelijk, ondertekend, met doel en budget?",
    "Which agreement of the jaargesprek carries this spending: in writing, signed, with a goal and a budget?",
  ],
  conversation: [
    "In welk jaargesprek is de afspraak gemaakt, en op welke dag?",
    "In which jaargesprek was the agreement made, and on which day?",
  ],
  application: ["Is de financiering aangevraagd, en wanneer?", "Was financing applied for, and when?"],
  award: [
    "Heeft de werkgever het geld toegekend of geweigerd, en waarom?",
    "Did the employer award the money or refuse it, and why?",
  ],
  recordedInPop: [
    "Staat het doel in het persoonlijk ontwikkelingsplan (POP) of een aanvulling daarop?",
    "Is its purpose recorded in the personal development plan (POP) or a supplement?",
  ],
} as const satisfies Readonly<Record<string, readonly [nl: string, en: string]>>;
