import type { z } from "zod";
import { choice, flag, object } from "./forms.js";

/** What a spending buys, as the wage tax tells it apart. */
export const taxItems = [
  "course",
  "professional-register",
  "recognition-of-competences",
  "coaching",
  "supervision",
  "assessment",
  "personal-effectiveness",
  "outplacement",
  "study-trip",
  "travel",
  "study-room",
  "indirect-costs",
  "hobby-course",
  "student-debt",
  "financial-coach",
  "chair-massage",
  "fitness-at-work",
  "gym",
  "work-related-fitness",
  "vitality",
  "equipment",
  "leave",
  "pay-in-unpaid-leave",
  "stopping-before-pension",
  "cash",
  "other",
] as const;

/** What happens to a budget or to an earlier spending, as the wage tax tells it apart. */
export const taxEvents = [
  "accrual",
  "lapse",
  "vitaliteitsuren-as-leave",
  "vitaliteitsuren-in-cash",
  "repayment",
  "repayment-compensated",
] as const;

/** What can be asked of the wage tax. */
export type Taxed = (typeof taxItems)[number] | (typeof taxEvents)[number];

const yesNo = (description: string) =>
  flag
    .nullable()
    .optional()
    .meta({ description: `${description}; null or absent is not known` });
const unusual = (description: string) =>
  flag
    .nullable()
    .optional()
    .meta({ description: `${description}; absent is no, null is not known` });

/** Facts that are asked for while they are not known. */
const asked = {
  /** Keeps up or improves what the present job asks. */
  servesCurrentJob: yesNo("Keeps up or improves the knowledge and skills of the present job"),
  /** A study or training aimed at earning income from a profession, also another one. */
  aimsAtIncome: yesNo("A study or training aimed at earning income from a profession, also another one"),
  /** The fee of a register of the profession, or needed to stay in it. */
  professionalRegister: yesNo("The fee of a register of the profession, or needed to stay in it"),
  /** A statement of a designated body on the recognition of competences. */
  evcStatement: yesNo("A designated body states the recognition of competences (EVC)"),
  /** An invoice or other proof of the cost. */
  invoice: yesNo("There is an invoice, or another proof of what it cost"),
  /** Designated by the employer as final-levy wage, in time. */
  designated: yesNo("The employer designates it in time, under the werkkostenregeling"),
  /** Paid to somebody who has left. */
  formerEmployee: yesNo("It is for somebody who has left; known from the facts where these have an end of service"),
  /** Part of a study or of a recognition of competences. */
  partOfStudy: yesNo("It is part of a study or of a recognition of competences (EVC)"),
  /** Of a former employee: whether the payer also pays wages for present employment. */
  otherPresentPay: yesNo("The payer also pays this former employee wages for present employment"),
  /** Of a trip: the part that is for leisure. */
  forLeisure: yesNo("It is the part of the trip that is for leisure"),
  /** The employer's plan for working conditions has it. */
  inHealthPlan: yesNo("The employer's plan on working conditions (arboplan, RI&E) has it, as a reasonable part"),
  /** In working time. */
  inWorkingTime: yesNo("It takes place in working time"),
  /** At the place of work. */
  atWorkplace: yesNo("It takes place at the place of work"),
  /** The employee pays part of it. */
  ownContribution: yesNo("The employee pays a part of it"),
  /** Follows directly from a duty under the Arbowet. */
  legalDuty: yesNo("It follows directly from a duty of the employer under the Arbowet"),
  /** The budget was traded for other wages. */
  tradedForWages: yesNo("The budget it is paid from was traded for other wages"),
  /** Of an accrual: whether the employee can take it in cash whenever wanted. */
  freelyCashable: yesNo("The employee can take the budget in cash at will"),
  /** Of a repayment by a new employer: whether it goes straight to the old one. */
  paidToOldEmployer: yesNo("The new employer pays the old one directly"),
  /** Of a repayment by a new employer: whether it comes in the calendar year of the repayment. */
  sameYear: yesNo("It is compensated in the calendar year of the repayment"),
};

/** Facts that are no unless they are stated. */
const ordinary = {
  /** Considerably more than is usual. */
  unusual: unusual("Considerably more than is usual in otherwise equal circumstances"),
  /** A fixed allowance without a survey of actual costs. */
  fixedAllowance: unusual("A fixed allowance that rests on no survey of actual costs"),
  /** Somebody else pays it back as well. */
  paidByOther: unusual("Somebody else reimburses it too"),
  /** Granted or promised only after the year of the cost. */
  promisedLate: unusual("Granted or promised only after 31 December of the year of the cost"),
  /** The balance of leave stands above the cap. */
  aboveLeaveCap: unusual("The balance of leave stands above the cap of so many weeks, see termsOn(loonbelasting)"),
  /** Above the exempt kilometre rate. */
  aboveKilometreRate: unusual("It is what is paid above the exempt kilometre rate"),
  /** Bridges the time until AOW or pension. */
  bridgesToPension: unusual("It bridges the time between work and AOW or pension"),
  /** Before 2015: the employer had not yet chosen for the werkkostenregeling. */
  oldRegime: unusual("Before 2015: the employer had not chosen for the werkkostenregeling"),
};

/** Facts about a spending that decide how it is taxed: yes, no, or not known. */
export const taxFacts = { ...asked, ...ordinary };

/** The name of such a fact. */
export type TaxFact = keyof typeof taxFacts;

/** The facts that are no unless they are stated. */
export const ordinaryFacts = Object.keys(ordinary) as readonly TaxFact[];

/** What can be bought, as the wage tax tells it apart. */
export type TaxItem = (typeof taxItems)[number];

const anItem: z.ZodType<TaxItem, TaxItem> = choice(...taxItems);

/** How a spending stands to the wage tax, as a host states it. */
export const spendingTax = object({
  /** What is bought; absent is what the purpose says. */
  item: anItem
    .optional()
    .meta({ description: "What is bought, where the purpose does not tell; absent is what the purpose says" }),
  ...taxFacts,
}).meta({ description: "What decides how the spending is taxed" });

/** How a spending stands to the wage tax. */
export type SpendingTax = z.input<typeof spendingTax>;
