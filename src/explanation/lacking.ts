import type { ElementReview } from "../jaargesprek/review.js";

/** What one side, or one agreement, of a conversation lacks. */
export interface Lacking extends Pick<ElementReview, "agreement" | "citation" | "standing"> {
  /** Whose it is: `employer`; the element itself where it stands alone. */
  readonly part: string;
  readonly elements: readonly string[];
}

/** What is missing of a conversation, put together by side, by agreement and by where it is asked for. */
export function lacking(elements: readonly ElementReview[]): Lacking[] {
  const groups = new Map<string, Lacking>();
  for (const { outcome, element, ...stated } of elements) {
    if (outcome === "present") continue;
    const part = element.replace(/\..*/, "");
    const key = [part, stated.agreement ?? "", stated.citation, stated.standing].join(" ");
    groups.set(key, { part, ...stated, elements: [...(groups.get(key)?.elements ?? []), element] });
  }
  return [...groups.values()];
}
