import { describe, expect, test } from "vitest";
import { explain, forecast, isContractError, payslip, termsOn, loopbaanbedrag } from "../../src/index.js";
import { en } from "../../src/explanation/en/index.js";
import { nl } from "../../src/explanation/nl/index.js";
import { bare, bareWithoutRelief, book } from "../person.js";

/** The sentences of one language, by the month they are about. */
const said = (ledger: ReturnType<typeof book>, month: string, language: "nl" | "en") =>
  explain(payslip(ledger, month), { language });

// Someone to whom everything happens.
const eventful = book(
  "2020-06",
  {
    start: "2016-01-01",
    end: "2020-05-31",
    pay: [
      { month: "2016-01", through: "2016-06", salary: "2000.00", category: "student" },
      { month: "2016-07", through: "2020-04", salary: "1800.00", hoursPerWeek: "24", irregularity: "10.00" },
      { month: "2020-05", salary: "2000.00", holidayAllowance: "160.00", yearEndAllowance: "179.28" },
    ],
    events: [
      { kind: "opening", id: "o-1", on: "2016-01-01", lots: [{ month: "2015-12", amount: "12.00" }] },
      { kind: "transfer-in", id: "t-1", on: "2017-02-01", lots: [{ month: "2016-12", amount: "30.00" }] },
      { kind: "award", id: "a-1", on: "2017-03-01", amount: "100.00", agreement: "j-2017" },
      { kind: "spend", id: "s-1", on: "2017-04-01", amount: "60.00", award: "a-1" },
      { kind: "release", id: "r-1", on: "2017-05-01", award: "a-1", amount: "10.00" },
      { kind: "refund", id: "f-1", on: "2017-06-01", spend: "s-1", amount: "20.00" },
      { kind: "spend", id: "s-2", on: "2017-07-01", amount: "5000.00" },
      { kind: "refund", id: "f-2", on: "2017-08-01", spend: "s-2", amount: "4950.00" },
      { kind: "assert-balance", id: "b-1", on: "2017-08-31", amount: "1.00" },
      { kind: "award", id: "a-2", on: "2017-09-01", amount: "9000.00" },
      { kind: "release", id: "r-2", on: "2017-10-01", award: "a-2" },
      { kind: "transfer-out", id: "u-1", on: "2020-05-10", amount: "100.00" },
    ],
  },
  {},
);

describe("explain", () => {
  test("both languages have the same sentences, and none of them is empty", () => {
    const dutch = explain(eventful, { language: "nl" });
    const english = explain(eventful, { language: "en" });
    expect(dutch).toHaveLength(english.length);
    for (const sentence of [...dutch, ...english]) {
      expect(sentence).toMatch(/\S.*\.$/);
      expect(sentence).not.toMatch(/undefined|null\)\S|NaN|\[object/);
    }
  });

  test("every kind of booking of an eventful life is in it", () => {
    const kinds = new Set(eventful.entries.map((entry) => entry.because.rule));
    expect([...kinds].sort()).toEqual(
      [
        "award",
        "excluded-category",
        "exit",
        "opening",
        "refund",
        "release",
        "share-of-base",
        "spend",
        "suspension-ended",
        "transfer-in",
        "transfer-out",
        "window",
      ].filter((rule) => kinds.has(rule as never)),
    );
    expect(kinds.size).toBeGreaterThanOrEqual(10);
  });

  test("the languages know the same budgets, terms, rules, findings and readings", () => {
    for (const part of ["budgets", "terms", "entries", "findings", "readings"] as const) {
      expect(Object.keys(nl[part])).toEqual(Object.keys(en[part]));
    }
    expect(Object.keys(nl.terms)).toEqual(Object.keys(loopbaanbedrag.terms));
  });

  test("the formula stands there with its numbers, the value before rounding and the article", () => {
    // 1,800.00 + 144.00 + 8.3 % of 1,944.00 = 161.352 → 161.35 + 10.00 = 2,115.35; × 1.5 % = 31.73025 → 31.73
    expect(said(eventful, "2017-12", "en")).toEqual(
      expect.arrayContaining([
        "In December 2017 € 31.73 was built up: 1.5% of € 2,115.35 = € 31.73025, rounded to the cent [sociaal-werk/3.3.D].",
        "The base is salary € 1,800.00 + holiday allowance (VT) € 144.00 + year-end allowance (EJU) € 161.35 + irregularity allowance (ORT) € 10.00 = € 2,115.35.",
        "The holiday allowance (VT) is 8% of the salary: € 144.00 [sociaal-werk/6.9.A].",
        "The year-end allowance (EJU) is 8.3% of salary and holiday allowance: € 161.35 [sociaal-werk/6.10.A].",
      ]),
    );
  });

  test("a minimum stands there with the part-timer's and the part month's share of it", () => {
    // 179.30 × 24/36 × 15/30 = 59.766… → 59.77, more than 8 % of 700.00 = 56.00
    const half = book(
      "2022-09",
      { start: "2022-09-16", pay: [{ month: "2022-09", salary: "700.00", hoursPerWeek: "24" }] },
      {},
    );
    expect(said(half, "2022-09", "nl")).toContain(
      "De vakantietoeslag (VT) is het minimum, € 179,30 × 24/36 uur × 15/30 dagen = € 59,77, want 8% van het salaris is minder: € 56,00 [sociaal-werk/6.9.B].",
    );
  });

  test("with `once` the allowances show the digits they really have", () => {
    // 2,501.91 × 1.16964 = 2,926.3340124; × 1.5 % = 43.895010186 → 43.90
    const once = book("2018-03", { start: "2018-03-01", salary: "2501.91" }, { rounding: "once" });
    expect(said(once, "2018-03", "en")[1]).toBe(
      "In March 2018 € 43.90 was built up: 1.5% of € 2,926.3340124 = € 43.895010186, rounded to the cent [sociaal-werk/3.3.D].",
    );
  });

  test("a spend names the months it came from", () => {
    // 30.00 a month on the bare salary; 50.00 takes all of January and 20.00 of February
    const spent = book("2018-03", {
      start: "2018-01-01",
      events: [{ kind: "spend", id: "s-1", on: "2018-03-10", amount: "50.00" }],
    });
    expect(said(spent, "2018-03", "nl")).toContain("Het kwam uit januari 2018 (€ 30,00), februari 2018 (€ 20,00).");
    expect(said(spent, "2018-03", "nl")).toContain("In maart 2018 is er geld uitgegeven zonder toekenning (s-1).");
  });

  test("a lapse says why, with the saldo, the window and the months", () => {
    expect(said(book("2018-07", {}, bareWithoutRelief), "2018-07", "en")).toEqual(
      expect.arrayContaining([
        "On 31 July 2018 € 30.00 lapsed: the balance of € 1,090.00 was more than what was built up in the 36 months from August 2015 through July 2018, € 1,060.00 [sociaal-werk/3.3.P].",
        "It came from July 2015 (€ 30.00).",
      ]),
    );
  });

  test("the end of the relief is said to be that", () => {
    const turn = said(book("2020-01"), "2020-01", "en").join("\n");
    expect(turn).toContain(
      "On 1 January 2020 € 520.00 lapsed at once, because the relief under which nothing lapsed had ended: the balance of € 1,600.00 was more than what was built up in the 36 months from January 2017 through December 2019, € 1,080.00",
    );
  });

  test("the excluded generation is told by its dates", () => {
    const excluded = book("2015-07", { birthDate: "1953-06-15", start: "2006-01-01" });
    expect(explain(excluded.entries[0]!, { language: "en" })).toEqual([
      "In July 2015 nothing was built up: whoever was born before 1 January 1954 and in service on 1 May 2007 has no loopbaanbedrag; born on 15 June 1953, in service since 1 January 2006 [sociaal-werk/3.3.B].",
    ]);
  });

  test("a forecast and the terms on a date are explained as well", () => {
    const ahead = forecast(book("2018-12", {}, bareWithoutRelief), { months: 1 });
    expect(explain(ahead, { language: "nl" })[1]).toBe(
      "Op 31 januari 2019 vervalt € 30,00; om tot dan niets te verliezen moet uiterlijk 31 januari 2019 in totaal ten minste € 30,00 zijn uitgegeven.",
    );
    const nothing = forecast(book("2016-12"), { months: 3 });
    expect(explain(nothing, { language: "en" })).toEqual([
      "From January 2017 through March 2017 nothing of the loopbaanbedrag of € 520.00 lapses.",
    ]);
    expect(explain(termsOn(loopbaanbedrag, "2016-04-01"), { language: "en" })).toEqual(
      expect.arrayContaining([
        "Accrual per month: 1.0 (% of the base), from April 2016 through May 2016 [sociaal-werk/3.3.D], reported.",
        "Minimum of the holiday allowance: no value on 1 April 2016, in force, but unknown; known from July 2015 through June 2023.",
      ]),
    );
  });

  test("what was stored as JSON explains itself the same", () => {
    const stored = JSON.parse(JSON.stringify(eventful)) as typeof eventful;
    expect(explain(stored, { language: "nl" })).toEqual(explain(eventful, { language: "nl" }));
  });

  test("another language is refused", () => {
    try {
      explain(book("2015-07", {}, bare), { language: "fr" as never });
      expect.unreachable();
    } catch (error) {
      expect(isContractError(error) && error.issues).toEqual([
        { path: "language", code: "choice", received: "fr", expected: 'one of "nl", "en"' },
      ]);
    }
  });
});
