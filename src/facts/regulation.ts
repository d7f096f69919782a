import * as z from "zod";
import { ContractError, type Issue } from "../values/contract-error.js";
import { frozen } from "../values/frozen.js";
import { asks, choice, choiceOrNull, object, oneOf, title, year, yearAmount } from "./forms.js";
import { read } from "./read.js";

/**
 * What a regulation, or every regulation, can leave open, with every answer. Where nothing is said the first one holds: what is
 * left at the end of employment and which year pays for what was agreed in an earlier one no regulation has a field for.
 */
export const answers = {
  partTime: ["no-reduction", "pro-rata"],
  midYear: ["full-year", "pro-rata"],
  afterLastYear: ["lapse", "keep"],
  onExitWithAdvance: ["recover", "waive"],
  leftAtExit: ["lapse", "keep"],
  yearOfSpending: ["year-of-payment", "year-of-agreement"],
} as const;

/** Something that can be left open. */
export type OpenQuestionName = keyof typeof answers;

/** An answer to all that can be left open. */
export type Answers = { readonly [Name in OpenQuestionName]: (typeof answers)[Name][number] };

/** What a local regulation of the individueel loopbaanbudget says. `null` is: the regulation does not say. */
export const localRegulation = object({
  /** The name of the municipality or of the regulation; it stands in every citation of it. */
  name: title.meta({ description: "The name of the municipality or of the regulation; every citation of it bears it" }),
  /** The budget of one year, euro. */
  yearAmount: yearAmount.meta({ description: "The budget of one year, euro" }),
  /** The first year with a budget. */
  firstYear: year.meta({ description: "The first year with a budget" }),
  /** The last year with a budget. */
  lastYear: year.meta({ description: "The last year with a budget" }),
  /** Whether money left on 31 December lapses unless its saving was agreed, or goes on to the next year by itself. */
  carryOver: choice("lapse-unless-saved", "automatic").meta({
    description: "Whether money left on 31 December lapses unless its saving was agreed, or goes on by itself",
  }),
  /** Whether money of years to come can be spent ahead of time, once that is approved. */
  advance: choice("none", "on-approval").meta({
    description: "Whether money of years to come can be spent ahead of time, once that is approved",
  }),
  /** Whether part-time reduces the year amount; null is computed without reduction. */
  partTime: choiceOrNull(...answers.partTime).meta({
    description: "Whether part-time reduces the year amount; null, not said, is computed without reduction",
  }),
  /** Whether a year that is served in part reduces the year amount; null is computed with the full year. */
  midYear: choiceOrNull(...answers.midYear).meta({
    description:
      "Whether a year served in part reduces the year amount; null, not said, is computed with the full year",
  }),
  /** What happens to money left after the last year where it carries over by itself; null is computed as lapse. */
  afterLastYear: choiceOrNull(...answers.afterLastYear).meta({
    description:
      "What happens to money left after the last year, where it goes on by itself; null is computed as lapse",
  }),
  /** What happens to an advance that is not earned at the end of employment; null is computed as recover. */
  onExitWithAdvance: choiceOrNull(...answers.onExitWithAdvance).meta({
    description: "What happens to an advance not yet earned at the end of employment; null is computed as recover",
  }),
}).meta({ description: "A local regulation; null is: the regulation does not say" });

/** A local regulation of the individueel loopbaanbudget. `null` is: the regulation does not say. */
export type Regulation = Readonly<z.output<typeof localRegulation>>;

/** The regulations that are on the shelf. */
export const namedRegulations = ["national", "hilversum"] as const;

/** The regulation that holds, by name or in full. */
export const regulation = z
  .union(
    [choice(...namedRegulations), localRegulation],
    asks("choice", `${oneOf(namedRegulations)}, or a regulation as an object`),
  )
  .meta({ description: "The regulation that holds: national, hilversum, or one written out" });

/** What the regulation says, and where it says nothing the first answer. */
export function firstAnswers({ partTime, midYear, afterLastYear, onExitWithAdvance }: Regulation): Answers {
  return {
    partTime: partTime ?? answers.partTime[0],
    midYear: midYear ?? answers.midYear[0],
    afterLastYear: afterLastYear ?? answers.afterLastYear[0],
    onExitWithAdvance: onExitWithAdvance ?? answers.onExitWithAdvance[0],
    leftAtExit: answers.leftAtExit[0],
    yearOfSpending: answers.yearOfSpending[0],
  };
}

/** A regulation has no years when its last one lies before its first. */
export function checkYears({ firstYear, lastYear }: Regulation, root: string, issues: Issue[]): void {
  if (lastYear >= firstYear) return;
  const expected = `a year from ${firstYear} on, the first year`;
  issues.push({ path: `${root}lastYear`, code: "out-of-range", received: lastYear, expected });
}

/**
 * Checks a local regulation once, where it is written, and gives it back frozen, to hand in as `regulation` of the facts.
 * What the text of the municipality does not say is `null`: the ledger then computes with the first reading of that field
 * and reports `needs-local-rule`, with what each reading gives, wherever it matters.
 *
 * @throws ContractError when a field is missing, unknown or of the wrong form (`INVALID_FACTS`) or the last year lies before
 * the first (`OUT_OF_RANGE`), naming every place at once.
 *
 * @example
 * ```ts
 * const onsDorp = defineRegulation({
 *   name: "Ons Dorp",
 *   yearAmount: "750.00",
 *   firstYear: 2014,
 *   lastYear: 2016,
 *   carryOver: "automatic",
 *   advance: "none",
 *   partTime: "no-reduction",
 *   midYear: "pro-rata",
 *   afterLastYear: "keep",
 *   onExitWithAdvance: null,
 * });
 * onsDorp.lastYear; //=> 2016
 * ```
 */
export function defineRegulation(stated: Regulation): Regulation {
  const issues: Issue[] = [];
  const checked = read(localRegulation, stated, "", issues);
  if (checked) checkYears(checked, "", issues);
  if (!checked || issues.length > 0) throw new ContractError(issues);
  return frozen(checked);
}
