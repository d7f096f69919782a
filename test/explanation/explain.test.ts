import { describe, expect, test } from "vitest";
import {
  explain,
  forecast,
  gemeentelijkLoopbaanbudget,
  isContractError,
  loopbaanbedrag,
  payslip,
  termsOn,
  yearStatement,
} from "../../src/index.js";
import { en } from "../../src/explanation/en/index.js";
import { nl } from "../../src/explanation/nl/index.js";
import { yearEntries } from "../../src/explanation/en/year-entries.js";
import { advance, asserted, goingOn, local, refund, save, spend, yearBook } from "../municipality.js";
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
    for (const scheme of [loopbaanbedrag, gemeentelijkLoopbaanbudget]) {
      expect(Object.keys(nl.budgets)).toContain(scheme.id);
      for (const term of Object.keys(scheme.terms)) expect(Object.keys(nl.terms)).toContain(term);
    }
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

describe("the individueel loopbaanbudget is explained:", () => {
  const both = (explained: Parameters<typeof explain>[0]) =>
    (["nl", "en"] as const).map((language) => explain(explained, { language }));
  /** What is said of the bookings of a kind. */
  const entries = (of: ReturnType<typeof yearBook>, kind: string) =>
    both({ ...of.entries.find((entry) => entry.kind === kind)! });
  /** What is said of the findings of a code. */
  const findings = (of: ReturnType<typeof yearBook>, code: string) => {
    const found = of.findings.filter((finding) => finding.code === code);
    return both({ ...of, entries: [], findings: found }).map((sentences) => sentences.slice(-found.length));
  };

  // Someone to whom everything happens, and who leaves with a debt that is waived.
  const reduced = local({
    ...{ yearAmount: "750.00", lastYear: 2016, advance: "on-approval", partTime: "pro-rata", midYear: "pro-rata" },
    onExitWithAdvance: "waive",
  });
  const eventfulYears = yearBook("2015-12", {
    ...{ start: "2013-04-16", end: "2015-08-10", hours: [{ from: "2013-04", hoursPerWeek: "24" }] },
    regulation: reduced,
    events: [
      save(2013, "100.00", "2014-03-31", { on: "2013-06-01" }),
      save(2013, "50.00", "2017-03-31", { on: "2013-06-02", goal: "opleiding" }),
      save(2013, "50.00", "2013-10-31", { on: "2013-06-03" }),
      spend("2013-08-01", "400.00"),
      refund("2013-09-01", "2013-08-01", "150.00"),
      refund("2014-02-01", "2013-08-01", "250.00"),
      advance("2015-01-10", "400.00"),
      spend("2015-02-01", "600.00"),
      spend("2015-02-02", "100.00"),
      spend("2015-02-03", "100.00"),
      spend("2015-02-04", "100.00"),
      asserted("2015-02-28", "0.00"),
    ],
  });
  const leaving = yearBook("2014-09", { regulation: "hilversum", end: "2014-09-15" });
  const after = yearBook("2015-12", { regulation: goingOn() });

  test("every rule of it has its sentences", () => {
    const rules = new Set(
      [eventfulYears, leaving, after].flatMap((one) => one.entries.map(({ because }) => because.rule)),
    );
    expect([...rules].sort()).toEqual([...Object.keys(yearEntries), "exit"].sort());
  });

  test("as many in Dutch as in English, and none of them empty", () => {
    for (const one of [eventfulYears, leaving, after]) {
      const [dutch, english] = both(one) as [string[], string[]];
      expect(dutch).toHaveLength(english.length);
      for (const sentence of [...dutch, ...english]) {
        expect(sentence).toMatch(/^\S.*\S\.$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|“\s*”/);
      }
    }
  });

  test("the year amount, in full and with what reduced it", () => {
    expect(entries(leaving, "accrued")).toEqual([
      ["Op 1 januari 2013 kwam het budget van 2013 erbij, € 500,00 [gemeenten/17:3]."],
      ["On 1 January 2013 the budget of 2013 came, € 500.00 [gemeenten/17:3]."],
    ]);
    // 15 days of April and eight months; 750 × 8.5/12 × 24/36 = 354.1666…
    expect(entries(eventfulYears, "accrued")).toEqual([
      [
        "Op 16 april 2013 kwam het budget van 2013 erbij, € 354,17: € 750,00 × 8,5/12 maanden × 24/36 uur = € 354,166666666666, afgerond op de cent [gemeenten/Ons Dorp].",
      ],
      [
        "On 16 April 2013 the budget of 2013 came, € 354.17: € 750.00 × 8.5/12 months × 24/36 hours = € 354.166666666666, rounded to the cent [gemeenten/Ons Dorp].",
      ],
    ]);
  });

  test("what was paid, as far as it was covered", () => {
    expect(entries(eventfulYears, "spent")).toEqual([
      [
        "Op 1 augustus 2013 is € 354,17 uitgegeven (s-2013-08-01); het saldo is dan € 0,00 [gemeenten/Ons Dorp].",
        "Het kwam uit 2013 (€ 354,17).",
        "De andere € 45,83 van € 400,00 is niet gedekt en niet geboekt.",
      ],
      [
        "On 1 August 2013 € 354.17 was spent (s-2013-08-01); the balance is then € 0.00 [gemeenten/Ons Dorp].",
        "It came from 2013 (€ 354.17).",
        "The other € 45.83 of € 400.00 is not covered and was not booked.",
      ],
    ]);
  });

  test("what was paid ahead of time, in part, as a whole, and no further", () => {
    const paid = explain(yearStatement(eventfulYears, 2015), { language: "en" });
    // 50 of 2013 and 305.11 of 2015 are there; down to −400.
    expect(paid).toEqual(
      expect.arrayContaining([
        "On 1 February 2015 € 600.00 was spent (s-2015-02-01); the balance is then € -244.89 [gemeenten/Ons Dorp].",
        "It came from 2013 (€ 50.00), 2015 (€ 305.11); € 244.89 was spent ahead of time.",
        "On 2 February 2015 € 100.00 was spent (s-2015-02-02); the balance is then € -344.89 [gemeenten/Ons Dorp].",
        "All of it was spent ahead of time.",
        "On 3 February 2015 € 55.11 was spent (s-2015-02-03); the balance is then € -400.00 [gemeenten/Ons Dorp].",
        "On 4 February 2015 nothing of € 100.00 (s-2015-02-04) was covered; the balance is then € -400.00 [gemeenten/Ons Dorp].",
      ]),
    );
  });

  test("what came back, of which year it is, and that it is no more than was paid", () => {
    expect(explain(yearStatement(eventfulYears, 2013), { language: "nl" })).toContain(
      "Op 1 september 2013 is € 150,00 van uitgave s-2013-08-01 teruggekomen (r-2013-09-01) en het gaat terug naar waar het vandaan kwam; het saldo is dan € 150,00 [gemeenten/Ons Dorp].",
    );
    expect(explain(yearStatement(eventfulYears, 2014), { language: "en" })).toEqual(
      expect.arrayContaining([
        "On 1 February 2014 € 204.17 of spend s-2013-08-01 came back (r-2014-02-01) and is money of 2014; the balance is then € 854.17 [gemeenten/Ons Dorp].",
        "Of € 250.00 no more was booked than the budget had paid.",
      ]),
    );
  });

  test("what was saved, until when it counts, and why it does not", () => {
    const year = explain(yearStatement(eventfulYears, 2013), { language: "en" });
    expect(year).toEqual(
      expect.arrayContaining([
        "On 1 June 2013 it was agreed to save € 100.00 of 2013 through 31 March 2014 for “coach” (v-2013-2014-03-31) [gemeenten/Ons Dorp].",
        "It counts through 31 December 2016, the end of the last year.",
        "It has no effect: the agreed period ended within that year.",
        "In June 2013 an agreement or approval had no effect: v-2013-2013-10-31, as the agreed period ended within that year.",
      ]),
    );
  });

  test.each([
    [{ recordedInPop: false }, "het staat niet in het ontwikkelingsplan (POP)"],
    [{ goal: "" }, "er is geen doel afgesproken"],
    [{ goal: " " }, "er is geen doel afgesproken"],
    [{ on: "2014-01-01" }, "het is na dat jaar afgesproken"],
    [{ through: "2013-12-31" }, "de afgesproken periode eindigde binnen dat jaar"],
  ])("a saving without effect, %j: %s", (lacking, why) => {
    const one = yearBook("2014-01", { events: [save(2013, "50.00", "2015-12-31", { id: "v", ...lacking })] });
    const [dutch] = entries(one, "saved") as [string[], string[]];
    expect(dutch[1]).toBe(`Het heeft geen gevolg: ${why}.`);
    // No goal is not told as one.
    expect(dutch[0]).not.toMatch(/“\s*”/);
    expect(findings(one, "without-effect")[0]![0]).toContain(`v, want ${why}.`);
  });

  test("a saving where money goes on by itself is not said to end with the last year, when money stays after that", () => {
    const regulation = goingOn({ afterLastYear: "keep" });
    const one = yearBook("2016-12", { regulation, events: [save(2013, "50.00", "2018-06-30")] });
    expect(one.balance).toBe("1500.00");
    const [dutch, english] = entries(one, "saved") as [string[], string[]];
    expect(dutch.join(" ")).not.toContain("Het telt tot en met 31 december 2015");
    expect(english.join(" ")).not.toContain("It counts through 31 December 2015");
  });

  test("what was approved, how far it reaches, and where it has no effect", () => {
    const approved = [advance("2013-09-01", "700.00")];
    expect(entries(yearBook("2013-09", { regulation: "hilversum", events: approved }), "approved")).toEqual([
      [
        "Op 1 september 2013 is € 700,00 om vooruit uit te geven goedgekeurd door college (a-2013-09-01) [gemeenten/hilversum].",
        "Het saldo mag vanaf dan € 700,00 onder nul komen, voor zover dat nog moet komen.",
      ],
      [
        "On 1 September 2013 € 700.00 to spend ahead of time was approved by college (a-2013-09-01) [gemeenten/hilversum].",
        "The balance may from then on go € 700.00 below zero, as far as that is still to come.",
      ],
    ]);
    expect(entries(yearBook("2013-09", { events: approved }), "approved").map((sentences) => sentences[1])).toEqual([
      "Het heeft geen gevolg: de regeling kent geen voorschot.",
      "It has no effect: the regulation has no advance.",
    ]);
  });

  test("why money lapsed: the end of its year, of the time it was saved for, of the last year, of service", () => {
    const [dutch, english] = both(eventfulYears) as [string[], string[]];
    // 354.17 − 354.17 + 150 of 2013, of which 100 and 50 are saved; on 31 March 50 may stand longer.
    expect(dutch).toContain(
      "Op 31 maart 2014 is € 100,00 vervallen: van 2013 was € 150,00 over, en daarvan was € 50,00 gespaard voor langer [gemeenten/Ons Dorp].",
    );
    expect(english).toContain(
      "On 31 December 2014 € 704.17 lapsed: € 704.17 of 2014 was left, and nothing of it was saved [gemeenten/Ons Dorp].",
    );
    expect(entries(after, "lapsed")).toEqual([
      [
        "Op 31 december 2015 is € 500,00 vervallen: het laatste jaar van het budget was voorbij, en van 2013 was € 500,00 over [gemeenten/Ons Dorp].",
      ],
      [
        "On 31 December 2015 € 500.00 lapsed: the last year of the budget was over, and € 500.00 of 2013 was left [gemeenten/Ons Dorp].",
      ],
    ]);
    expect(entries(leaving, "lapsed")).toEqual([
      [
        "Op 15 september 2014 is € 1.000,00 vervallen: het dienstverband was beëindigd en er was € 1.000,00 over [gemeenten/hilversum].",
        "Het kwam uit 2013 (€ 500,00), 2014 (€ 500,00).",
      ],
      [
        "On 15 September 2014 € 1,000.00 lapsed: employment had ended and € 1,000.00 was left [gemeenten/hilversum].",
        "It came from 2013 (€ 500.00), 2014 (€ 500.00).",
      ],
    ]);
  });

  test("a debt that was waived", () => {
    expect(entries(eventfulYears, "waived")).toEqual([
      [
        "Op 10 augustus 2015 is € 400,00 kwijtgescholden: het dienstverband eindigde met een saldo van € -400,00, en de werkgever vordert dat niet terug [gemeenten/Ons Dorp].",
      ],
      [
        "On 10 August 2015 € 400.00 was waived: employment ended with a balance of € -400.00, and the employer does not claim it [gemeenten/Ons Dorp].",
      ],
    ]);
  });

  test("what was not covered, with the events", () => {
    // 44.89 of s-2015-02-03 and all of s-2015-02-04.
    expect(findings(eventfulYears, "uncovered").map((sentences) => sentences[1])).toEqual([
      "In februari 2015 is € 144,89 van wat er betaald is (s-2015-02-03, s-2015-02-04) niet gedekt door het saldo en niet door een voorschot; het is niet geboekt.",
      "In February 2015 € 144.89 of what was paid (s-2015-02-03, s-2015-02-04) is covered neither by the balance nor by an advance; it was not booked.",
    ]);
  });

  test("what a regulation leaves open, with what each answer makes of the balance", () => {
    expect(findings(leaving, "needs-local-rule")).toEqual([
      [
        "Geen regel zegt of een jaar dat maar voor een deel is gewerkt zijn budget verlaagt; er is gerekend met het volle jaarbedrag (full-year). Eind januari 2014 is het saldo dan € 1.000,00, en aan het eind € 0,00. Met verlaging naar rato (pro-rata) zou het € 854,17, en aan het eind € 0,00 zijn.",
        "Geen regel zegt wat er gebeurt met geld dat bij uitdiensttreding over is; er is gerekend met verval (lapse). Eind september 2014 is het saldo dan € 0,00. Met behoud (keep) zou het € 1.000,00 zijn.",
      ],
      [
        "No rule says whether a year served in part reduces its budget; it was computed with the full year amount (full-year). At the end of January 2014 the balance is then € 1,000.00, and € 0.00 at the end of the ledger. With a reduction in proportion (pro-rata) it would be € 854.17, and € 0.00 at the end of the ledger.",
        "No rule says what happens to money that is left at the end of employment; it was computed with lapse (lapse). At the end of September 2014 the balance is then € 0.00. With keeping it (keep) it would be € 1,000.00.",
      ],
    ]);
  });

  test("a whole ledger, with what was approved and what of it is open", () => {
    const ahead = yearBook("2014-01", {
      regulation: "hilversum",
      events: [advance("2013-09-01", "700.00"), spend("2013-09-10", "1200.00")],
    });
    // 2014 is settled, 2015 is to come: 500, of which 200 is spent.
    expect(both(ahead).map((sentences) => sentences.slice(0, 3))).toEqual([
      [
        "Eind januari 2014 staat het individueel loopbaanbudget op € -200,00: opgebouwd € 1.000,00, uitgegeven € 1.200,00.",
        "Om vooruit uit te geven is € 700,00 goedgekeurd; daarvan staat € 200,00 open, en het saldo mag € 500,00 onder nul komen.",
        "Regeling “hilversum”: € 500,00 per jaar, 2013 tot en met 2015; wat op 31 december over is gaat vanzelf mee naar het volgende jaar; vooruit uitgeven mag waar dat is goedgekeurd.",
      ],
      [
        "At the end of January 2014 the individueel loopbaanbudget stands at € -200.00: built up € 1,000.00, spent € 1,200.00.",
        "To spend ahead of time € 700.00 was approved; € 200.00 is outstanding, and the balance may go € 500.00 below zero.",
        "Regulation “hilversum”: € 500.00 a year, 2013 through 2015; what is left on 31 December goes on to the next year by itself; spending ahead of time where it was approved.",
      ],
    ]);
  });

  test("a year without a booking", () => {
    const quiet = yearBook("2016-12", { regulation: goingOn({ afterLastYear: "keep" }) });
    expect(both(yearStatement(quiet, 2016)).map(([first]) => first)).toEqual([
      "In 2016 ging het individueel loopbaanbudget van € 1.500,00 naar € 1.500,00: er is niets geboekt.",
      "In 2016 the individueel loopbaanbudget went from € 1,500.00 to € 1,500.00: nothing was booked.",
    ]);
  });

  test("a forecast, and the terms on a date", () => {
    const soon = forecast(yearBook("2013-10"), { months: 3 });
    expect(both(soon).map((sentences) => sentences[1])).toEqual([
      "Op 31 december 2013 vervalt € 500,00; om tot dan niets te verliezen moet uiterlijk 31 december 2013 in totaal ten minste € 500,00 zijn uitgegeven.",
      "On 31 December 2013 € 500.00 lapses; to lose nothing up to then, at least € 500.00 must have been spent by 31 December 2013.",
    ]);
    expect(both(termsOn(gemeentelijkLoopbaanbudget, "2016-01-01"))[0]).toEqual(
      expect.arrayContaining([
        "Budget van een jaar: geen waarde op 1 januari 2016, niet meer van kracht; bekend van januari 2013 tot en met december 2015.",
        "Of deeltijd het budget verlaagt: geen waarde op 1 januari 2016, niet meer van kracht; geen bron noemt er een, voor welke datum ook.",
      ]),
    );
  });

  test("the same from what was stored as JSON", () => {
    for (const one of [eventfulYears, leaving, after]) {
      expect(both(JSON.parse(JSON.stringify(one)) as typeof one)).toEqual(both(one));
    }
  });
});
