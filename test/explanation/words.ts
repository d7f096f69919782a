import { expect } from "vitest";
import { explain } from "../../src/index.js";

/** The same in Dutch and in English. */
export const both = (result: Parameters<typeof explain>[0]) =>
  (["nl", "en"] as const).map((language) => explain(result, { language })) as [string[], string[]];

const months = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** What a sentence says that is no word: its citations, rows, days, months and numbers, in one writing for both languages. */
export function facts(sentence: string, language: "nl" | "en"): string[] {
  const citations = sentence.match(/\[[^\]]+\]/g) ?? [];
  const rest = sentence.replace(/\[[^\]]+\]/g, "").replaceAll(language === "nl" ? "." : ",", "");
  const numbers = rest.replaceAll(",", ".").match(/TAX-\w+|\d[\d.]*(-\d+)?/g) ?? [];
  const named = rest.split(/[^A-Za-z]+/).flatMap((word) => {
    const month = months[language].indexOf(word);
    return month === -1 ? [] : [`month ${month + 1}`];
  });
  return [...citations, ...numbers.map((one) => one.replace(/\.$/, "")), ...named].sort();
}

/** Says the same in both languages, sentence by sentence, and nothing that no one should read. */
export function expectTheSame([dutch, english]: readonly [readonly string[], readonly string[]]): void {
  expect(dutch).toHaveLength(english.length);
  for (const [place, sentence] of dutch.entries()) {
    expect(facts(sentence, "nl")).toEqual(facts(english[place]!, "en"));
    expect(sentence).not.toBe(english[place]);
  }
  for (const sentence of [...dutch, ...english]) {
    expect(sentence).toMatch(/^[A-Z0-9€].*[^ .][.?]$/);
    expect(sentence).not.toMatch(
      /undefined|(?<!allowancesInBaseFrom: )null|NaN|\[object|\s\s|\(\)|, ,|: \.|; \[|€ €|: ;/,
    );
  }
}
