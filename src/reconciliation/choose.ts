import type { Mistake } from "../schemes/loopbaanbedrag-mistakes.js";
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
export function choose(oddities: readonly Oddity[]): Map<Oddity, Explanation> {
  const chosen = new Map<Oddity, Explanation>();
  const supposed = new Set<string>();
  let open = suppositionsFor(oddities);
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
  return chosen;
}

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
  if (newIn(one, supposed) < 2) return true;
  return one.explains.length >= 3 && new Set(one.explains.map(({ evidence }) => evidence)).size >= 2;
}

function worth(one: Supposition, supposed: ReadonlySet<string>): number {
  const asked = newIn(one, supposed);
  return asked === 0 ? Number.MAX_VALUE : one.explains.length / asked;
}
