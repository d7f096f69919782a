import type { Mistake } from "../schemes/mistakes/mistake.js";
import type { Judgement } from "./judge.js";
import { type Explanation, nameOf, type Oddity, rankOf } from "./oddity.js";

/** Mistakes that are supposed to have been made together, and the months they would explain. */
interface Supposition {
  readonly mistakes: readonly Mistake[];
  readonly explains: readonly Oddity[];
}

/**
 * Chooses over all months together: again and again what explains most months for each mistake that has to be supposed anew.
 * Two new mistakes at once must be seen in three months, and not only in the same figures again. What is left is unexplained.
 */
export function choose(judgement: Judgement): Map<Oddity, Explanation> {
  const { oddities } = judgement;
  const chosen = new Map<Oddity, Explanation>();
  const supposed = new Set<string>();
  // A reading is followed always or not at all.
  let open = suppositionsFor(oddities).filter(
    ({ mistakes }) => !mistakes.some((one) => one.cause === "other-reading" && judgement.isRefuted(one)),
  );
  while (open.length > 0) {
    const weighed = open
      .map((one) => ({ ...one, explains: one.explains.filter((oddity) => !chosen.has(oddity)) }))
      .filter(({ explains }) => explains.length > 0);
    const credible = weighed.filter((one) => isCredible(one, supposed));
    const [best] = credible.sort(
      (a, b) => worth(b, supposed) - worth(a, supposed) || rankOf(a.mistakes) - rankOf(b.mistakes),
    );
    if (!best) break;
    const name = nameOf(best.mistakes);
    for (const oddity of best.explains) {
      chosen.set(
        oddity,
        oddity.explanations.find(({ mistakes }) => nameOf(mistakes) === name)!,
      );
    }
    for (const { key } of best.mistakes) supposed.add(key);
    open = weighed;
  }
  return withoutStray(oddities, chosen);
}

/** A cause that is seen in few figures, among many that stay unexplained, is chance. An event or a month is seen once. */
function withoutStray(oddities: readonly Oddity[], chosen: ReadonlyMap<Oddity, Explanation>): Map<Oddity, Explanation> {
  const seen = new Map<string, Set<string>>();
  for (const [{ evidence }, { mistakes }] of chosen) {
    for (const { key } of mistakes) seen.set(key, (seen.get(key) ?? new Set()).add(evidence));
  }
  const left = oddities.filter((one) => !chosen.has(one)).length;
  const isStray = (one: Mistake) => !isMadeOnce(one) && left > mostLeft * seen.get(one.key)!.size;
  return new Map([...chosen].filter(([, { mistakes }]) => !mistakes.some(isStray)));
}

/** So many figures may stay unexplained for each different one that a cause is seen in. */
const mostLeft = 3;

const isMadeOnce = ({ kind, changes }: Mistake) => kind === "event" || changes === "times";

function suppositionsFor(oddities: readonly Oddity[]): readonly Supposition[] {
  const all = new Map<string, { mistakes: readonly Mistake[]; explains: Oddity[] }>();
  for (const oddity of oddities) {
    for (const { mistakes } of oddity.explanations) {
      const name = nameOf(mistakes);
      const one = all.get(name) ?? { mistakes, explains: [] };
      one.explains.push(oddity);
      all.set(name, one);
    }
  }
  return [...all.values()];
}

function newIn({ mistakes }: Supposition, supposed: ReadonlySet<string>): number {
  return mistakes.filter(({ key }) => !supposed.has(key)).length;
}

function isCredible(one: Supposition, supposed: ReadonlySet<string>): boolean {
  const { mistakes, explains } = one;
  const name = nameOf(mistakes);
  const isSeenTwice = explains.length >= 2;
  if (mistakes.some(({ cause }) => showTwice.has(cause)) && !isSeenTwice) return false;
  if (explains.every((oddity) => isPartOfLong(oddity, name)) && !isSeenTwice) return false;
  if (newIn(one, supposed) < 2) return true;
  return explains.length >= 3 && new Set(explains.map(({ evidence }) => evidence)).size >= 2;
}

/** What is late is missing first and there later, and a wrong window slides on: once alone it is something else. */
const showTwice: ReadonlySet<Mistake["cause"]> = new Set(["event-late", "irregularity-late", "window-off-by-one"]);

/** Somewhere in many months a mistake can begin or end so that it fits by chance. */
function isPartOfLong({ spans, explanations }: Oddity, name: string): boolean {
  const explanation = explanations.find(({ mistakes }) => nameOf(mistakes) === name);
  return spans > longestGap && explanation!.mistakes.some(({ within }) => within !== null);
}

/** In months. */
const longestGap = 6;

function worth(one: Supposition, supposed: ReadonlySet<string>): number {
  const asked = newIn(one, supposed);
  return asked === 0 ? Number.MAX_VALUE : one.explains.length / asked;
}
