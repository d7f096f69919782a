import { type AgreementFormAsked, type FormContext, readAgreementForm } from "../facts/agreement-form.js";
import type { Agreement } from "../facts/conversation.js";
import { guidanceAims } from "../facts/purposes.js";
import type { Assessment } from "../spending/assess.js";
import type { Condition } from "../spending/condition.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import { frozen } from "../values/frozen.js";
import { said } from "./conditions.js";
import { form as en } from "./en/form.js";
import type { ExplainOptions } from "./explain.js";
import { htmlOf } from "./form-html.js";
import { markdownOf } from "./form-markdown.js";
import type { FormBlock, FormField } from "./form-blocks.js";
import { named, ownOf } from "./format.js";
import { form as nl, type FormWords } from "./nl/form.js";

/** A paper to read, to fill in and to sign. */
export interface AgreementForm {
  /** Its language. */
  readonly language: "nl" | "en";
  /** What it is called; also its first block. */
  readonly title: string;
  /** What it says, piece by piece. */
  readonly blocks: readonly FormBlock[];
  /** The blocks as a page of HTML that needs nothing else: no scripts, no images, fit for print. */
  readonly html: string;
  /** The blocks as Markdown (CommonMark). */
  readonly markdown: string;
}

/** What is known around an agreement; but for the scheme all of it may be absent, and is then left to fill in. */
export type AgreementFormContext = FormContext extends infer C
  ? C extends unknown
    ? Omit<C, "assessment"> & {
        /** The assessment of the spending, with the agreement as it will be signed; `null` or absent is not assessed. */
        readonly assessment?: Assessment | null | undefined;
      }
    : never
  : never;

const languages: Readonly<Record<AgreementForm["language"], FormWords>> = { nl, en };

/**
 * The agreement on using the budget, as a paper that both sign: the Overeenkomst aanwending Loopbaanbudget of the CAO Sociaal
 * Werk (3.2 D, where bijlage 12 is an aid and no duty) or the ILB-afsprakenformulier of a municipality (17:3, 17:4). It holds the
 * parties, the conversation, goal and purpose, the budget in euro, what of it is covered, how the wage tax treats it with what
 * to keep, what was agreed on paying back, and the signatures. What is not stated is a line to fill in; nothing is invented: no
 * payback agreed is what it says where none was. Before it is signed, hand in the assessment of the agreement as it will be
 * signed. A pure function of what is stated, whose texts stand in HTML and Markdown escaped.
 *
 * @throws ContractError when agreement, context or options have not their form, naming every place; when the purpose is none
 * of the scheme, the conversation has agreements but not this one, or the assessment is about another scheme or purpose.
 *
 * @example
 * ```ts
 * const agreement = { id: "a-1", goal: "Supervisie leren geven", purpose: "coaching", expectedBudget: "450.00" } as const;
 * const context = { scheme: "sociaal-werk/loopbaanbedrag", employee: { name: "A. de Wit" } } as const;
 * const form = agreementForm(agreement, context, { language: "nl" });
 * form.title; //=> "Overeenkomst aanwending Loopbaanbudget"
 * form.blocks[3]; //=> { kind: "fields", fields: [{ label: "Werkgever", value: null }, ...] }
 * form.markdown; //=> "...**Medewerker:** A. de Wit..."
 * ```
 */
export function agreementForm(
  agreement: Agreement,
  context: AgreementFormContext,
  options: ExplainOptions,
): AgreementForm {
  const asked = readAgreementForm({ ...options, agreement, context });
  const { language } = asked;
  const blocks = blocksOf(asked, languages[language]);
  const { title } = languages[language].scheme[asked.context.scheme];
  return frozen({ language, title, blocks, html: htmlOf(language, title, blocks), markdown: markdownOf(blocks) });
}

type Context = AgreementFormAsked["context"];
type Assessed = NonNullable<Context["assessment"]>;

function blocksOf({ agreement, context, language }: AgreementFormAsked, words: FormWords): FormBlock[] {
  const { assessment } = context;
  const { title, intro } = words.scheme[context.scheme];
  const { headings } = words;
  return [
    { kind: "heading", level: 1, text: title },
    paragraph(intro),
    ...section(headings.parties, partiesOf(context, words)),
    ...section(headings.conversation, conversationOf(agreement, context, words)),
    ...section(headings.goal, ...goalOf(agreement, words), ...servesOf(agreement, context, words)),
    ...section(
      headings.budget,
      fields({ [words.labels.expected]: agreed(agreement, words), ...fundsOf(context, words) }),
    ),
    ...section(headings.coverage, ...coverageOf(context, words)),
    ...section(headings.tax, ...taxOf(assessment, words)),
    ...questionsOf(assessment, language, words),
    ...section(headings.payback, ...paybackOf(context, words)),
    ...section(
      headings.signatures,
      paragraph(words.scheme[context.scheme].signing),
      signaturesOf(agreement, context, words),
    ),
  ];
}

function partiesOf({ scheme, employer, employee }: Context, { scheme: of, labels }: FormWords): FormBlock {
  return fields({
    [of[scheme].employer]: employer?.name,
    [of[scheme].representative]: employer?.representative,
    [labels.employee]: employee?.name,
  });
}

function conversationOf({ id }: Agreement, { scheme, conversation }: Context, words: FormWords): FormBlock {
  return fields({
    [words.scheme[scheme].conversation]: conversation ? words.day(conversation.on) : null,
    ...(conversation && { [words.labels.conversationId]: conversation.id }),
    [words.labels.agreementId]: id,
  });
}

function goalOf({ goal = "", purpose }: Agreement, { labels, purposes }: FormWords): FormBlock[] {
  const stated = lines(goal);
  const toFillIn = stated.length === 0 && { [labels.goal]: null };
  const what = purpose === undefined ? null : purposes[purpose];
  return [...stated.map(paragraph), fields({ ...toFillIn, [labels.purpose]: what })];
}

/** What it aims at, that it serves what the budget is for, and where else that is recorded. */
function servesOf(
  { purpose, servesPurpose = true, recordedInPop }: Agreement,
  { scheme, aims }: Context,
  words: FormWords,
): FormBlock[] {
  const isGuidance = purpose === "supervision" || purpose === "career-guidance";
  const isRecorded = scheme === "gemeenten/loopbaanbudget" || recordedInPop !== undefined;
  const { serves, servesNot } = words.scheme[scheme];
  return [
    ...(isGuidance || aims !== undefined ? aimsOf(aims, words) : []),
    paragraph(servesPurpose ? serves : servesNot),
    ...(isRecorded ? [checklist([[words.says.recordedInPop, recordedInPop ?? false]])] : []),
  ];
}

function aimsOf(chosen: Context["aims"] = [], { says, aims }: FormWords): FormBlock[] {
  return [paragraph(says.aims), checklist(guidanceAims.map((aim) => [aims[aim], chosen.includes(aim)]))];
}

/** What both expect it to cost; nothing agreed is a line to fill in. */
function agreed({ expectedBudget }: Agreement, words: FormWords): string | null {
  return expectedBudget == null || hundredthsOf(expectedBudget) === 0 ? null : euro(expectedBudget, words);
}

/** Where the money comes from. */
function fundsOf(context: Context, words: FormWords): Stated {
  const { labels, month } = words;
  const money = (amount: string | undefined) => (amount === undefined ? null : euro(amount, words));
  const at = context.budget ? month(context.budget.through) : null;
  if (context.scheme === "sociaal-werk/loopbaanbedrag") {
    const { balance, held } = context.budget ?? {};
    return {
      [labels.balance(at)]: money(balance),
      [labels.held]: money(held),
      [labels.available]:
        balance === undefined || held === undefined
          ? null
          : money(amountText(hundredthsOf(balance) - hundredthsOf(held))),
    };
  }
  const { yearAmount, saved, advance, balance } = context.budget ?? {};
  return {
    [labels.yearAmount]: money(yearAmount),
    [labels.saved]: money(saved),
    [labels.advance]: money(advance),
    [labels.balance(at)]: money(balance),
  };
}

function coverageOf({ scheme, assessment }: Context, words: FormWords): FormBlock[] {
  const { labels, says } = words;
  const never = paragraph(words.scheme[scheme].neverPaid);
  if (!assessment)
    return [never, paragraph(says.notAssessed), fields({ [labels.covered]: null, [labels.uncovered]: null })];
  const { conditions } = assessment;
  return [
    never,
    fields({
      [labels.spending]: `${words.purposes[assessment.purpose]}, ${euro(assessment.amount, words)}`,
      [labels.on]: words.day(assessment.on),
      [labels.outcome]: words.outcomes[isShort(assessment) ? "short" : assessment.outcome],
      ...coveredOf(assessment, words),
    }),
    ...warningOf(assessment, words),
    paragraph(says.conditions),
    checklist(conditions.map((one, place) => [conditionOf(one as Condition, place, words), one.outcome === "met"])),
    ...(conditions.some(({ standing }) => standing === "assumed") ? [paragraph(says.assumed)] : []),
  ];
}

/** The amounts, where nothing but the amount stands in the way. */
function coveredOf(assessment: Assessed, words: FormWords): Stated {
  const { covered, uncovered } = assessment;
  if (isBlocked(assessment)) return {};
  const { labels } = words;
  if (covered === null || uncovered === null) return { [labels.covered]: null, [labels.uncovered]: null };
  return {
    [labels.covered]: euro(covered, words),
    [labels.uncovered]: euro(uncovered, words),
    ...(hundredthsOf(uncovered) > 0 && { [labels.otherPayer]: null }),
  };
}

/** What the amounts do not say by themselves. */
function warningOf(assessment: Assessed, { says }: FormWords): FormBlock[] {
  if (isBlocked(assessment)) return [paragraph(says.blocked)];
  if (assessment.covered === null) return [paragraph(says.balanceUnknown)];
  return assessment.conditions.some(({ outcome }) => outcome === "unknown") ? [paragraph(says.ifMet)] : [];
}

/** Whether nothing stands in the way but that there is too little. */
function isShort(assessment: Assessed): boolean {
  return assessment.outcome === "refused" && !isBlocked(assessment);
}

/** Whether a condition is not met that no money can mend. */
function isBlocked({ conditions }: Assessed): boolean {
  return conditions.some(({ id, outcome }) => outcome === "not-met" && id !== "enough-available");
}

/** A condition in a sentence. What it was judged by has its form in no schema: that there is a sentence tells that it is right. */
function conditionOf(condition: Condition, place: number, { conditions }: FormWords): string {
  return sentence(said(conditions, condition, `context.assessment.conditions[${place}]`));
}

function taxOf(assessment: Context["assessment"], words: FormWords): FormBlock[] {
  const { says, treatments, evidence } = words;
  if (!assessment) return [paragraph(says.notTaxed)];
  const { treatment, presumably, citation, rows, evidence: toKeep } = assessment.tax;
  return [
    paragraph(says.tax(named(treatments, treatment), citation)),
    ...openOf(rows, words),
    ...(presumably === null ? [] : [paragraph(says.presumably(named(treatments, presumably)))]),
    ...(toKeep.length === 0 ? [] : [paragraph(says.keep), list(toKeep.map((one) => named(evidence, one)))]),
  ];
}

/** Why the one row that holds does not decide. */
function openOf([row, ...others]: readonly string[], { whyOpen }: FormWords): FormBlock[] {
  const why = row === undefined || others.length > 0 ? undefined : ownOf(whyOpen, row);
  return why === undefined ? [] : [paragraph(sentence(why))];
}

function questionsOf(assessment: Context["assessment"], language: "nl" | "en", { headings }: FormWords): FormBlock[] {
  const { questions } = assessment ?? { questions: [] };
  return questions.length === 0 ? [] : section(headings.questions, list(questions.map(({ text }) => text[language])));
}

function paybackOf({ payback = "" }: Context, { says }: FormWords): FormBlock[] {
  const stated = lines(payback);
  return stated.length > 0 ? stated.map(paragraph) : [paragraph(says.noPayback)];
}

function signaturesOf({ signedOn }: Agreement, { scheme, employer, employee }: Context, words: FormWords): FormBlock {
  const { labels } = words;
  const date = signedOn == null ? null : words.day(signedOn);
  const signing = (role: string, name: string | undefined) => ({
    role,
    fields: fieldsOf({ [labels.name]: name, [labels.date]: date, [labels.signature]: null }),
  });
  return {
    kind: "signatures",
    parties: [
      signing(words.scheme[scheme].signsForEmployer, employer?.representative),
      signing(labels.employee, employee?.name),
    ],
  };
}

function section(text: string, ...blocks: readonly FormBlock[]): FormBlock[] {
  return [{ kind: "heading", level: 2, text }, ...blocks];
}

function paragraph(text: string): FormBlock {
  return { kind: "paragraph", text: line(text) };
}

/** Labels with what was stated; nothing, or no more than white space, is a line to fill in. */
type Stated = Readonly<Record<string, string | null | undefined>>;

function fields(stated: Stated): FormBlock {
  return { kind: "fields", fields: fieldsOf(stated) };
}

function fieldsOf(stated: Stated): FormField[] {
  return Object.entries(stated).map(([label, value]) => ({ label, value: line(value ?? "") || null }));
}

function list(items: readonly string[]): FormBlock {
  return { kind: "list", items: items.map(line) };
}

function checklist(items: readonly (readonly [text: string, checked: boolean])[]): FormBlock {
  return { kind: "checklist", items: items.map(([text, checked]) => ({ text: line(text), checked })) };
}

/** An amount with two decimals, however it was stated. */
function euro(amount: string, words: FormWords): string {
  return words.euro(amountText(hundredthsOf(amount)));
}

/** Words as a sentence. */
function sentence(said: string): string {
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** A text on one line. */
function line(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** The lines of a text, without the empty ones. */
function lines(text: string): string[] {
  return text.split(/[\r\n\v\f\u0085\u2028\u2029]/).filter((one) => line(one) !== "");
}
