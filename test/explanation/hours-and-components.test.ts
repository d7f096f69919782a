import { describe, expect, test } from "vitest";
import { explain, forecast, keuzebudget, payslip, termsOn, vitaliteitsuren, yearStatement } from "../../src/index.js";
import { componentsEntries as componentsEn } from "../../src/explanation/en/components-entries.js";
import { hoursEntries as hoursEn } from "../../src/explanation/en/hours-entries.js";
import { componentsEntries as componentsNl } from "../../src/explanation/nl/components-entries.js";
import { hoursEntries as hoursNl } from "../../src/explanation/nl/hours-entries.js";
import { hoursBook } from "../hours-person.js";
import { ikbBook } from "../ikb-person.js";

/** The same in Dutch and in English. */
const both = (result: Parameters<typeof explain>[0]) =>
  (["nl", "en"] as const).map((language) => explain(result, { language }));

/** Every place where sentences are none, or hold what no one should read. */
function ugly(sentences: readonly string[]): string[] {
  return sentences.filter(
    (sentence) =>
      !/^[A-Z0-9€].*[^ ]\.$/.test(sentence) ||
      /undefined|null|NaN|\[object|\s\s|\(\)|, ,|: \.|-0[,.]00|€ €/.test(sentence),
  );
}

// Someone to whom everything happens that can happen to hours.
const hours = hoursBook("2026-10", {
  birthDate: "1953-05-10",
  hours: [
    { from: "2015-07", hoursPerWeek: "36" },
    { from: "2017-04", hoursPerWeek: "24.5" },
  ],
  end: "2019-12-31",
  events: [
    { kind: "opening", id: "o-1", on: "2015-07-10", lots: [{ year: 2015, hours: "3.6" }] },
    { kind: "opening", id: "o-2", on: "2016-02-10", lots: [] },
    { kind: "take", id: "t-1", on: "2016-05-01", hours: "8" },
    { kind: "convert", id: "c-1", on: "2016-06-01", hours: "1", hourlyWage: "22.49" },
    { kind: "save", id: "v-1", on: "2016-07-01", hours: "1" },
    { kind: "assert-balance", id: "b-1", on: "2016-12-31", amount: "12.00" },
    { kind: "take", id: "t-2", on: "2026-05-01", hours: "3000" },
    { kind: "convert", id: "c-2", on: "2026-05-02", hours: "1", hourlyWage: "22.49" },
  ],
});
const lapsingHours = hoursBook("2024-10", { birthDate: "1953-05-10", end: "2019-12-31" });

// And to a keuzebudget.
const components = ikbBook("2026-05", {
  ...{ start: "2022-06-16", end: "2026-03-15" },
  pay: [
    { month: "2022-06", salary: "1000", irregularity: "12", yearEndVariant: "5.5" },
    { month: "2022-07", salary: "2000", yearEndVariant: "3.5" },
    { month: "2022-08", through: "2022-12", salary: "2000" },
    { month: "2023-01", through: "2023-12", salary: "2000", holidayAllowance: "170", yearEndAllowance: "180" },
    { month: "2024-01", through: "2024-12", salary: "1400", hoursPerWeek: "24" },
    { month: "2025-01", salary: "0" },
    { month: "2025-02", through: "2026-03", salary: "3000" },
  ],
  events: [
    { kind: "buy-leave", id: "k-1", on: "2022-12-10", hours: "1", irregularity: "15" },
    { kind: "pay-out", id: "u-1", on: "2023-02-10", amount: "900" },
    { kind: "sell-leave", id: "v-1", on: "2024-05-10", hours: "1" },
    { kind: "sell-leave", id: "v-2", on: "2024-05-11", hours: "300" },
    { kind: "assert-balance", id: "b-1", on: "2024-05-31", amount: "12.00" },
    { kind: "assert-balance", id: "b-2", on: "2024-05-31", amount: "-1" },
    { kind: "pay-out", id: "u-2", on: "2026-04-01", amount: "5" },
  ],
});

describe("every rule", () => {
  test("of hours and of the keuzebudget was booked in what is read here, and has its sentences in both languages", () => {
    const rules = (entries: readonly { readonly because: { readonly rule: string } }[]) =>
      [...new Set(entries.map(({ because }) => because.rule))].sort();
    expect(rules([...hours.entries, ...lapsingHours.entries])).toEqual(Object.keys(hoursNl).sort());
    expect(rules(components.entries)).toEqual(Object.keys(componentsNl).sort());
    expect([Object.keys(hoursEn), Object.keys(componentsEn)]).toEqual([
      Object.keys(hoursNl),
      Object.keys(componentsNl),
    ]);
  });

  test("says nothing that no one should read, of every booking by itself as well", () => {
    for (const book of [hours, lapsingHours, components]) {
      for (const entry of book.entries) {
        const [dutch, english] = both(entry) as [string[], string[]];
        expect([ugly(dutch), ugly(english)]).toEqual([[], []]);
        expect(dutch).toHaveLength(english.length);
        // The article stands in one of its sentences, and the event that did it.
        for (const sentences of [dutch, english]) {
          expect(sentences.join(" ")).toContain(`[${entry.because.citation}]`);
          if ("event" in entry) expect(sentences.join(" ")).toContain(`(${entry.event})`);
        }
      }
    }
  });
});

describe("every finding", () => {
  test("that these budgets know was found in what is read here", () => {
    const codes = (...books: readonly { readonly findings: readonly { readonly code: string }[] }[]) =>
      [...new Set(books.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
    expect(codes(hours, lapsingHours)).toEqual([
      ...["assumed-term", "balance-differs", "lapses-soon", "overspent", "provisional"],
    ]);
    expect(codes(components)).toEqual([
      ...["assumed-term", "balance-differs", "leave-oversold", "minimum-unknown", "overdrawn", "provisional"],
    ]);
  });

  test("has a sentence, in which stand its events and its amounts as they are written there", () => {
    for (const book of [hours, lapsingHours, components]) {
      const [dutch, english] = both(book) as [string[], string[]];
      expect([ugly(dutch), ugly(english)]).toEqual([[], []]);
      expect(dutch).toHaveLength(english.length);
      for (const { events = [], asserted = [], amount } of book.findings) {
        const about = (sentences: string[]) => sentences.filter((sentence) => sentence.includes(events.join(", ")));
        const unit = book === components ? (text: string) => `€ ${text}` : (text: string) => text.replace(/\.?0+$/, "");
        if (events.length === 0) continue;
        expect(about(english).length).toBeGreaterThan(0);
        for (const text of [...asserted, ...(amount === undefined ? [] : [amount])]) {
          expect(about(english).join(" ").replaceAll(",", "")).toContain(unit(text));
        }
      }
    }
  });

  test("about an assumed term gives it its name, not its key", () => {
    for (const book of [hours, components]) {
      const terms = book.findings.flatMap(({ term }) => (term === undefined ? [] : [term]));
      expect(terms.length).toBeGreaterThan(4);
      for (const sentences of both(book)) {
        for (const term of terms) expect(sentences.join(" ")).not.toMatch(new RegExp(`: ${term} \\[`));
      }
    }
  });
});

describe("every statement", () => {
  test("of a month and of a year, every forecast and every list of terms says nothing that no one should read", () => {
    const results = [
      ...["2015-07", "2016-05", "2016-06", "2026-05"].map((month) => payslip(hours, month)),
      ...hours.years.map(({ year }) => yearStatement(hours, year)),
      ...components.months.map(({ month }) => payslip(components, month)),
      ...components.years.map(({ year }) => yearStatement(components, year)),
      ...[1, 3, 70].flatMap((months) => [hours, lapsingHours, components].map((book) => forecast(book, { months }))),
      forecast(ikbBook("2024-03", { start: "2024-01-01", end: "2024-06-30" }), { months: 6 }),
      ...["2014-12-31", "2015-07-01", "2020-01-01", "2024-01-01", "2026-01-01"].flatMap((on) => [
        ...[termsOn(vitaliteitsuren, on), termsOn(keuzebudget, on)],
      ]),
    ];
    for (const result of results) {
      const [dutch, english] = both(result) as [string[], string[]];
      expect([ugly(dutch), ugly(english)]).toEqual([[], []]);
      expect(dutch).toHaveLength(english.length);
    }
  });

  test("is in Dutch where it is in Dutch: no English word of a unit, a standing or a reason", () => {
    const dutch = [
      ...explain(hours, { language: "nl" }),
      ...explain(components, { language: "nl" }),
      ...["2014-12-31", "2020-01-01", "2024-01-01", "2026-01-01"].flatMap((on) =>
        [termsOn(vitaliteitsuren, on), termsOn(keuzebudget, on)].flatMap((terms) => explain(terms, { language: "nl" })),
      ),
    ];
    const english =
      /\b(hours|hour|full-time|month|year|years|published|reported|inferred|assumed|unknown|paid|lapsed|leave|the)\b/i;
    expect(dutch.filter((sentence) => english.test(sentence))).toEqual([]);
  });
});
