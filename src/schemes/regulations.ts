import { hilversum, type LocalArticle, national } from "../articles/gemeenten/index.js";
import type { Regulation } from "../facts/regulation.js";
import type { Citation } from "../values/citation.js";
import { frozen } from "../values/frozen.js";
import { monthOf, yearOf } from "../values/month.js";

/** A regulation of the shelf, as facts can state one. */
function regulationOf({ title, terms }: LocalArticle): Regulation {
  const valueOf = <V>({ values }: { readonly values: readonly { readonly value: V }[] }) => values[0]?.value ?? null;
  const { from, through } = terms.yearAmount.inForce;
  return {
    name: title,
    yearAmount: terms.yearAmount.values[0].value,
    firstYear: yearOf(monthOf(from)),
    lastYear: yearOf(monthOf(through!)),
    carryOver: valueOf(terms.carryOver)!,
    advance: valueOf(terms.advance)!,
    partTime: valueOf(terms.partTime),
    midYear: valueOf(terms.midYear),
    afterLastYear: valueOf(terms.afterLastYear),
    onExitWithAdvance: valueOf(terms.onExitWithAdvance),
  };
}

/**
 * The regulations of the individueel loopbaanbudget that facts can name, as data: to look at, or to write down a local one
 * from with {@link defineRegulation}. `null` is: no source says.
 *
 * @example
 * ```ts
 * regulations.hilversum.carryOver; //=> "automatic"
 * regulations.hilversum.afterLastYear; //=> null
 * ```
 */
export const regulations = frozen({ national: regulationOf(national), hilversum: regulationOf(hilversum) });

const shelf: ReadonlyMap<Regulation, LocalArticle> = new Map<Regulation, LocalArticle>([
  [regulations.national, national],
  [regulations.hilversum, hilversum],
]);

/** Where a regulation says what it says: a named one in the articles of the shelf, any other in itself. */
export function citationsOf(regulation: Regulation) {
  const article = shelf.get(regulation);
  const itself = `gemeenten/${article?.number ?? regulation.name}`;
  const terms = article?.terms;
  const cited = (term: keyof LocalArticle["terms"]): Citation => terms?.[term]?.values[0]?.citation ?? itself;
  return {
    regulation: itself,
    yearAmount: cited("yearAmount"),
    carryOver: cited("carryOver"),
    advance: cited("advance"),
    afterLastYear: cited("afterLastYear"),
    onExitWithAdvance: cited("onExitWithAdvance"),
  };
}
