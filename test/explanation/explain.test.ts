import { describe, expect, test } from "vitest";
import {
  explain,
  forecast,
  gemeentelijkLoopbaanbudget,
  isContractError,
  keuzebudget,
  ledger,
  loonbelasting,
  loopbaanbedrag,
  payslip,
  termsOn,
  vitaliteitsuren,
  yearStatement,
} from "../../src/index.js";
import { componentsEntries } from "../../src/explanation/en/components-entries.js";
import { hoursEntries } from "../../src/explanation/en/hours-entries.js";
import { en } from "../../src/explanation/en/index.js";
import { yearEntries } from "../../src/explanation/en/year-entries.js";
import { nl } from "../../src/explanation/nl/index.js";
import { units } from "../../src/explanation/nl/terms.js";
import { advance, asserted, goingOn, local, refund, save, spend, yearBook } from "../municipality.js";
import { bare, bareWithoutRelief, book } from "../person.js";

const schemes = [loopbaanbedrag, vitaliteitsuren, keuzebudget, gemeentelijkLoopbaanbudget];
/** What has terms: the budgets, and the wage tax. */
const shelves: readonly Parameters<typeof termsOn>[0][] = [...schemes, loonbelasting];

/** The same in Dutch and in English. */
const both = (explained: Parameters<typeof explain>[0]) =>
  (["nl", "en"] as const).map((language) => explain(explained, { language }));

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

  test("the languages know the same terms, rules, findings and readings, and all terms of every scheme", () => {
    for (const part of ["terms", "entries", "findings", "readings"] as const) {
      expect(Object.keys(nl[part])).toEqual(Object.keys(en[part]));
    }
    for (const { terms } of shelves) {
      for (const term of Object.keys(terms)) expect(Object.keys(nl.terms)).toContain(term);
    }
  });

  test("the languages know every budget: its name, and what becomes of what is left", () => {
    for (const { id, unit } of schemes) {
      const [dutch, english] = [nl.budget(id), en.budget(id)];
      expect([dutch.name, english.name]).not.toContain(id);
      expect(dutch.left).toBe(english.left);
      expect([dutch.amount("1234.50"), english.amount("1234.50")]).toEqual(
        unit === "hours" ? ["1.234,5 uur", "1,234.5 hours"] : ["€ 1.234,50", "€ 1,234.50"],
      );
    }
    expect(schemes.map(({ id }) => en.budget(id).left)).toEqual([
      "lapses-unless-awarded",
      "lapses",
      "is-paid-out",
      "lapses",
    ]);
  });

  test.each(shelves.map(({ id, terms }) => [id, terms] as const))("every unit of %s has a Dutch one", (_, terms) => {
    for (const { unit } of Object.values(terms)) expect(Object.keys(units)).toContain(unit);
  });

  test("no unit of the Dutch is of no term: a misspelt one does not linger", () => {
    const used = new Set(shelves.flatMap(({ terms }) => Object.values(terms).map(({ unit }) => unit)));
    expect(Object.keys(units).filter((unit) => !used.has(unit))).toEqual([]);
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
    // A full-timer has all of it in a whole month: nothing is taken of it, and 8 % of 2,000.00 is less.
    const whole = book("2022-09", { start: "2022-09-01", pay: [{ month: "2022-09", salary: "2000.00" }] }, {});
    expect(both(whole.entries[0]!).map((sentences) => sentences[2])).toEqual([
      "De vakantietoeslag (VT) is het minimum, € 179,30, want 8% van het salaris is minder: € 160,00 [sociaal-werk/6.9.B].",
      "The holiday allowance (VT) is the minimum, € 179.30, as 8% of the salary is less: € 160.00 [sociaal-werk/6.9.B].",
    ]);
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
    // Of 1,240.00 built up 180.00 lapsed by then: 1,060.00 is there, and 30.00 of it lapses a month.
    const ahead = forecast(book("2018-12", {}, bareWithoutRelief), { months: 2 });
    expect(both(ahead)).toEqual([
      [
        "Van januari 2019 tot en met februari 2019 vervalt € 60,00 van het loopbaanbedrag van € 1.060,00 als er niets meer wordt uitgegeven, toegekend of vrijgegeven.",
        "Op 31 januari 2019 vervalt € 30,00; om tot dan niets te verliezen moet uiterlijk 31 januari 2019 in totaal ten minste € 30,00 zijn gebruikt.",
        "Op 28 februari 2019 vervalt € 30,00; om tot dan niets te verliezen moet uiterlijk 28 februari 2019 in totaal ten minste € 60,00 zijn gebruikt.",
        "Dit gaat over wat er nu is, niet over wat er later nog bij komt.",
      ],
      [
        "From January 2019 through February 2019 € 60.00 of the loopbaanbedrag of € 1,060.00 will lapse if nothing more is spent, awarded or released.",
        "On 31 January 2019 € 30.00 will lapse; to lose nothing up to then, at least € 30.00 must have been used by 31 January 2019.",
        "On 28 February 2019 € 30.00 will lapse; to lose nothing up to then, at least € 60.00 must have been used by 28 February 2019.",
        "This is about what is there now, not about what comes later.",
      ],
    ]);
    const nothing = forecast(book("2016-12"), { months: 3 });
    expect(both(nothing)).toEqual([
      ["Van januari 2017 tot en met maart 2017 vervalt er niets van het loopbaanbedrag van € 520,00."],
      ["From January 2017 through March 2017 nothing of the loopbaanbedrag of € 520.00 will lapse."],
    ]);
    expect(explain(termsOn(loopbaanbedrag, "2016-04-01"), { language: "en" })).toEqual(
      expect.arrayContaining([
        "Accrual per month: 1.0 (% of the base), from April 2016 through May 2016 [sociaal-werk/3.3.D], reported.",
        "Minimum of the holiday allowance: no value on 1 April 2016, in force, but unknown; known from July 2015 through June 2023.",
      ]),
    );
    // In Dutch the numbers have a comma, and words and units are Dutch; during the relief nothing lapses.
    expect(explain(termsOn(loopbaanbedrag, "2018-08-01"), { language: "nl" })).toEqual(
      expect.arrayContaining([
        "Opbouw per maand: 1,5 (% van de grondslag), van juni 2016 tot en met juni 2019 [sociaal-werk/3.3.D], gemeld.",
        "Onderdelen van de grondslag: salaris + vakantietoeslag + eindejaarsuitkering + onregelmatigheidstoeslag (onderdelen van het loon), van juli 2015 tot en met juni 2019 [sociaal-werk/3.3.D], aangenomen.",
        "Wat er gebeurt met wat daarboven komt: vervalt niet (vervalt of niet), van juli 2018 tot en met december 2019 [sociaal-werk/3.3.P], gemeld.",
        "Groepen zonder loopbaanbedrag: student-werknemer of leerling-werknemer, I/D-baan, garantiebaan (groepen), van april 2016 tot en met juni 2019 [sociaal-werk/3.3.B], aangenomen.",
      ]),
    );
    expect(explain(termsOn(loopbaanbedrag, "2026-08-01"), { language: "nl" })).toContain(
      "Aantal maanden opbouw dat het saldo mag bevatten: 60 (maanden), vanaf augustus 2025 [sociaal-werk/3.3.P], aangenomen; de cao is afgelopen en dit loopt naar verwachting door.",
    );
  });

  test.each(shelves.map(({ id, terms }) => [id, terms] as const))("every word of a term of %s is Dutch", (_, terms) => {
    const words = Object.values(terms).flatMap(({ values }) =>
      values.flatMap(({ value }) => [value].flat().filter((one) => /[a-z]/.test(String(one)))),
    );
    const dated = { ...{ title: "", unit: "years", from: "2015-07", through: null }, ...{ citation: "x/1" } };
    for (const value of words) {
      const said = nl.term("Zo", {
        ...dated,
        ...{ value, standing: "published", sources: [], knownFrom: "2026-01-01", checkedOn: "2026-01-01" },
      });
      expect(said).toMatch(/^Zo: .* \(jaren\), vanaf juli 2015 \[x\/1\], gepubliceerd\.$/);
      expect(said).not.toContain(`Zo: ${String(value)} (`);
    }
  });

  test("the terms of the wage tax have a name, a number and an article", () => {
    expect(
      both(termsOn(loonbelasting, "2024-03-01")).map((sentences) =>
        sentences.filter((one) => /0[,.]23|\b1[,.]92/.test(one)),
      ),
    ).toEqual([
      [
        "Vrije ruimte, vanaf 2020 tot het einde van de eerste schijf: 1,92 (% van de fiscale loonsom), van januari 2024 tot en met december 2024 [loonbelasting/31a.3], gemeld.",
        "Onbelaste vergoeding voor reizen met eigen vervoer: 0,23 (euro per kilometer), van januari 2024 tot en met december 2026 [loonbelasting/31a.2.a], gemeld.",
      ],
      [
        "Free space (vrije ruimte), from 2020 up to the end of the first bracket: 1.92 (% of the fiscal wage sum), from January 2024 through December 2024 [loonbelasting/31a.3], reported.",
        "Untaxed allowance for travel by own transport: 0.23 (euro a kilometre), from January 2024 through December 2026 [loonbelasting/31a.2.a], reported.",
      ],
    ]);
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
      ["Op 1 januari 2013 kwam het budget van 2013 erbij, € 500,00; het saldo is dan € 500,00 [gemeenten/17:3]."],
      ["On 1 January 2013 the budget of 2013 was added, € 500.00; the balance is then € 500.00 [gemeenten/17:3]."],
    ]);
    // 15 days of April and eight months; 750 × 8.5/12 × 24/36 = 354.1666…
    expect(entries(eventfulYears, "accrued")).toEqual([
      [
        "Op 16 april 2013 kwam het budget van 2013 erbij, € 354,17: € 750,00 × 8,5/12 maanden × 24/36 uur = € 354,166666666666, afgerond op de cent; het saldo is dan € 354,17 [gemeenten/Ons Dorp].",
      ],
      [
        "On 16 April 2013 the budget of 2013 was added, € 354.17: € 750.00 × 8.5/12 months × 24/36 hours = € 354.166666666666, rounded to the cent; the balance is then € 354.17 [gemeenten/Ons Dorp].",
      ],
    ]);
  });

  test("a factor without an end is told with four decimals and a mark; one that has an end is told whole", () => {
    // Four months of 24 hours and eight of 25: a mean of 24.6666…, of which 750 is 513.8888…
    const changing = yearBook("2013-12", {
      regulation: local({ yearAmount: "750.00", partTime: "pro-rata" }),
      hours: [
        { from: "2013-01", hoursPerWeek: "24" },
        { from: "2013-05", hoursPerWeek: "25" },
      ],
    });
    expect(entries(changing, "accrued")).toEqual([
      [
        "Op 1 januari 2013 kwam het budget van 2013 erbij, € 513,89: € 750,00 × 24,6666…/36 uur = € 513,888888888888, afgerond op de cent; het saldo is dan € 513,89 [gemeenten/Ons Dorp].",
      ],
      [
        "On 1 January 2013 the budget of 2013 was added, € 513.89: € 750.00 × 24.6666…/36 hours = € 513.888888888888, rounded to the cent; the balance is then € 513.89 [gemeenten/Ons Dorp].",
      ],
    ]);
    // 12 of 30 days of April and eight months: 8.4 months, of which 500 is exactly 350.
    const begun = yearBook("2013-12", { regulation: local({ midYear: "pro-rata" }), start: "2013-04-19" });
    expect(entries(begun, "accrued")[1]).toEqual([
      "On 19 April 2013 the budget of 2013 was added, € 350.00: € 500.00 × 8.4/12 months; the balance is then € 350.00 [gemeenten/Ons Dorp].",
    ]);
  });

  test("what of a year amount makes up for an advance: all of it, a part, and where there was none nothing is said", () => {
    const events = [advance("2013-09-01", "700.00"), spend("2013-09-10", "1200.00")];
    const years = yearBook("2015-01", { regulation: "hilversum", events }).entries;
    // −700 and 500 is −200, and 500 more is 300: 200 of that filled the rest.
    expect(years.filter(({ kind }) => kind === "accrued").map((entry) => both(entry))).toEqual([
      [
        ["Op 1 januari 2013 kwam het budget van 2013 erbij, € 500,00; het saldo is dan € 500,00 [gemeenten/17:3]."],
        ["On 1 January 2013 the budget of 2013 was added, € 500.00; the balance is then € 500.00 [gemeenten/17:3]."],
      ],
      [
        [
          "Op 1 januari 2014 kwam het budget van 2014 erbij, € 500,00; het saldo is dan € -200,00 [gemeenten/17:3].",
          "Daarvan vult € 500,00 aan wat vooruit was uitgegeven.",
        ],
        [
          "On 1 January 2014 the budget of 2014 was added, € 500.00; the balance is then € -200.00 [gemeenten/17:3].",
          "€ 500.00 of it makes up for what was spent ahead of time.",
        ],
      ],
      [
        [
          "Op 1 januari 2015 kwam het budget van 2015 erbij, € 500,00; het saldo is dan € 300,00 [gemeenten/17:3].",
          "Daarvan vult € 200,00 aan wat vooruit was uitgegeven.",
        ],
        [
          "On 1 January 2015 the budget of 2015 was added, € 500.00; the balance is then € 300.00 [gemeenten/17:3].",
          "€ 200.00 of it makes up for what was spent ahead of time.",
        ],
      ],
    ]);
  });

  test("what was paid, as far as it was covered", () => {
    expect(entries(eventfulYears, "spent")).toEqual([
      [
        "Op 1 augustus 2013 is € 354,17 uitgegeven (s-2013-08-01); het saldo is dan € 0,00 [gemeenten/Ons Dorp].",
        "Het kwam uit 2013 (€ 354,17).",
        "De overige € 45,83 van de € 400,00 is niet gedekt en niet geboekt.",
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
    expect(explain(yearStatement(eventfulYears, 2014), { language: "nl" })).toEqual(
      expect.arrayContaining([
        "Op 1 februari 2014 is € 204,17 van uitgave s-2013-08-01 teruggekomen (r-2014-02-01) en het is geld van 2014; het saldo is dan € 854,17 [gemeenten/Ons Dorp].",
        "Van de € 250,00 die terugkwam is niet meer geboekt dan het budget had betaald.",
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
    [
      { recordedInPop: false },
      "het staat niet in het ontwikkelingsplan (POP)",
      "the development plan (POP) does not record it",
    ],
    [{ goal: "" }, "er is geen doel afgesproken", "no goal was agreed"],
    [{ goal: " " }, "er is geen doel afgesproken", "no goal was agreed"],
    [{ on: "2014-01-01" }, "het is na dat jaar afgesproken", "it was agreed after that year"],
    [
      { through: "2013-12-31" },
      "de afgesproken periode eindigde binnen dat jaar",
      "the agreed period ended within that year",
    ],
    [
      { year: 2015, through: "2018-12-31" },
      "gespaard geld vervalt uiterlijk met het laatste jaar van het budget, net als zonder sparen",
      "saved money lapses with the last year of the budget at the latest, as it would have done",
    ],
  ])("a saving without effect, %j: %s", (lacking, waarom, why) => {
    const one = yearBook("2014-01", { events: [save(2013, "50.00", "2015-12-31", { id: "v", ...lacking })] });
    const [dutch, english] = entries(one, "saved") as [string[], string[]];
    expect([dutch.slice(1), english.slice(1)]).toEqual([
      [`Het heeft geen gevolg: ${waarom}.`],
      [`It has no effect: ${why}.`],
    ]);
    // No goal is not told as one.
    expect(dutch[0]).not.toMatch(/“\s*”/);
    const month = "on" in lacking ? ["januari 2014", "January 2014"] : ["november 2013", "November 2013"];
    expect(findings(one, "without-effect")).toEqual([
      [`In ${month[0]} had een afspraak of goedkeuring geen gevolg: v, want ${waarom}.`],
      [`In ${month[1]} an agreement or approval had no effect: v, as ${why}.`],
    ]);
  });

  test("a saving where money goes on by itself has no effect, and none is missed: it is no finding", () => {
    const regulation = goingOn({ afterLastYear: "keep" });
    const one = yearBook("2016-12", { regulation, events: [save(2013, "50.00", "2018-06-30")] });
    expect(one.balance).toBe("1500.00");
    expect(entries(one, "saved")).toEqual([
      [
        "Op 1 november 2013 is afgesproken € 50,00 van 2013 te sparen tot en met 30 juni 2018 voor “coach” (v-2013-2018-06-30) [gemeenten/Ons Dorp].",
        "Het heeft geen gevolg: geld gaat vanzelf mee naar het volgende jaar.",
      ],
      [
        "On 1 November 2013 it was agreed to save € 50.00 of 2013 through 30 June 2018 for “coach” (v-2013-2018-06-30) [gemeenten/Ons Dorp].",
        "It has no effect: money goes on to the next year by itself.",
      ],
    ]);
    expect(one.findings).toEqual([]);
  });

  test("what was approved, how far it reaches, and where it has no effect", () => {
    const approved = [advance("2013-09-01", "700.00")];
    expect(entries(yearBook("2013-09", { regulation: "hilversum", events: approved }), "approved")).toEqual([
      [
        "Op 1 september 2013 is € 700,00 om vooruit uit te geven goedgekeurd door college (a-2013-09-01) [gemeenten/hilversum].",
        "Het saldo mag vanaf dan € 700,00 onder nul komen.",
      ],
      [
        "On 1 September 2013 € 700.00 to spend ahead of time was approved by college (a-2013-09-01) [gemeenten/hilversum].",
        "The balance may from then on go € 700.00 below zero.",
      ],
    ]);
    // 2,000 was approved, and 1,000 is to come: no more than that can be spent ahead of time.
    const more = yearBook("2013-09", { regulation: "hilversum", events: [advance("2013-09-01", "2000.00")] });
    expect(entries(more, "approved").map((sentences) => sentences[1])).toEqual([
      "Het saldo mag vanaf dan € 1.000,00 onder nul komen.",
      "The balance may from then on go € 1,000.00 below zero.",
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
      "Op 31 maart 2014 is € 100,00 vervallen: de tijd dat geld van 2013 mocht blijven staan was om, en er was € 150,00 van over, waarvan € 50,00 voor langer is gespaard [gemeenten/Ons Dorp].",
    );
    expect(english).toContain(
      "On 31 March 2014 € 100.00 lapsed: the time for which money of 2013 could stand was over, and € 150.00 of it was left, of which € 50.00 is saved for longer [gemeenten/Ons Dorp].",
    );
    expect(english).toContain(
      "On 31 December 2014 € 704.17 lapsed: € 704.17 of 2014 was left, and nothing of it was saved [gemeenten/Ons Dorp].",
    );
    const through = yearBook("2014-06", { regulation: local(), events: [save(2013, "120.00", "2014-06-30")] });
    expect(both(through.entries.at(-1)!)).toEqual([
      [
        "Op 30 juni 2014 is € 120,00 vervallen: de tijd dat geld van 2013 mocht blijven staan was om, en er was € 120,00 van over [gemeenten/Ons Dorp].",
      ],
      [
        "On 30 June 2014 € 120.00 lapsed: the time for which money of 2013 could stand was over, and € 120.00 of it was left [gemeenten/Ons Dorp].",
      ],
    ]);
    expect(entries(through, "lapsed")).toEqual([
      [
        "Op 31 december 2013 is € 380,00 vervallen: van 2013 was € 500,00 over, en daarvan was € 120,00 gespaard [gemeenten/Ons Dorp].",
      ],
      [
        "On 31 December 2013 € 380.00 lapsed: € 500.00 of 2013 was left, and € 120.00 of it was saved [gemeenten/Ons Dorp].",
      ],
    ]);
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
        "Geen regel zegt of een jaar dat maar voor een deel is gewerkt zijn budget verlaagt; de gekozen lezing is: het volle jaarbedrag (full-year). Eind januari 2014 is het saldo dan € 1.000,00, en aan het eind € 0,00. Bij de lezing “verlaging naar rato (pro-rata)” zou het € 854,17, en aan het eind € 0,00 zijn.",
        "Geen regel zegt wat er gebeurt met geld dat bij uitdiensttreding over is; de gekozen lezing is: het vervalt (lapse). Eind september 2014 is het saldo dan € 0,00. Bij de lezing “het blijft staan (keep)” zou het € 1.000,00 zijn.",
      ],
      [
        "No rule says whether a year served in part reduces its budget; the reading taken is: the full year amount (full-year). At the end of January 2014 the balance is then € 1,000.00, and € 0.00 at the end of the ledger. Under the reading “a reduction in proportion (pro-rata)” it would be € 854.17, and € 0.00 at the end of the ledger.",
        "No rule says what happens to money that is left at the end of employment; the reading taken is: it lapses (lapse). At the end of September 2014 the balance is then € 0.00. Under the reading “it stays (keep)” it would be € 1,000.00.",
      ],
    ]);
  });

  test("what is open about one payment, with that payment", () => {
    const late = yearBook("2014-01", { events: [spend("2014-01-15", "300.00", "2013-11-20")] });
    expect(findings(late, "needs-local-rule")).toEqual([
      [
        "Geen regel zegt welk jaar betaalt wat in een eerder jaar is afgesproken (s-2014-01-15); de gekozen lezing is: het jaar van betaling (year-of-payment). Eind januari 2014 is het saldo dan € 200,00. Bij de lezing “het jaar van de afspraak (year-of-agreement)” zou het € 500,00 zijn.",
      ],
      [
        "No rule says which year pays for what was agreed in an earlier one (s-2014-01-15); the reading taken is: the year of payment (year-of-payment). At the end of January 2014 the balance is then € 200.00. Under the reading “the year of the agreement (year-of-agreement)” it would be € 500.00.",
      ],
    ]);
  });

  test("what is open about who leaves with an advance, about money after the last year, and about part-time", () => {
    const events = [advance("2013-09-01", "700.00"), spend("2013-09-10", "1200.00")];
    const indebted = yearBook("2014-12", { regulation: "hilversum", end: "2014-12-31", events });
    expect(findings(indebted, "needs-local-rule")).toEqual([
      [
        "Geen regel zegt wat er bij uitdiensttreding gebeurt met een voorschot dat nog niet is verdiend; de gekozen lezing is: een vordering op de medewerker (recover). Eind december 2014 is het saldo dan € -200,00. Bij de lezing “kwijtschelding (waive)” zou het € 0,00 zijn.",
      ],
      [
        "No rule says what happens to an advance that is not yet earned at the end of employment; the reading taken is: a claim on the employee (recover). At the end of December 2014 the balance is then € -200.00. Under the reading “no claim on the employee (waive)” it would be € 0.00.",
      ],
    ]);
    const hours = [{ from: "2013-01", hoursPerWeek: "18" }];
    const [dutch, english] = findings(yearBook("2015-12", { regulation: "hilversum", hours }), "needs-local-rule");
    expect(dutch).toEqual([
      "Geen regel zegt of deeltijd het budget van een jaar verlaagt; de gekozen lezing is: geen verlaging (no-reduction). Eind januari 2013 is het saldo dan € 500,00, en aan het eind € 0,00. Bij de lezing “verlaging naar rato (pro-rata)” zou het € 250,00, en aan het eind € 0,00 zijn.",
      "Geen regel zegt wat er gebeurt met geld dat na het laatste jaar over is; de gekozen lezing is: het vervalt (lapse). Eind december 2015 is het saldo dan € 0,00. Bij de lezing “het blijft staan (keep)” zou het € 1.500,00 zijn.",
    ]);
    expect(english).toEqual([
      "No rule says whether part-time reduces the budget of a year; the reading taken is: no reduction (no-reduction). At the end of January 2013 the balance is then € 500.00, and € 0.00 at the end of the ledger. Under the reading “a reduction in proportion (pro-rata)” it would be € 250.00, and € 0.00 at the end of the ledger.",
      "No rule says what happens to money that is left after the last year; the reading taken is: it lapses (lapse). At the end of December 2015 the balance is then € 0.00. Under the reading “it stays (keep)” it would be € 1,500.00.",
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
        "Regeling “Hilversum”: € 500,00 per jaar, 2013 tot en met 2015; wat op 31 december over is gaat vanzelf mee naar het volgende jaar; vooruit uitgeven mag waar dat is goedgekeurd.",
      ],
      [
        "At the end of January 2014 the individueel loopbaanbudget stands at € -200.00: built up € 1,000.00, spent € 1,200.00.",
        "To spend ahead of time € 700.00 was approved; € 200.00 is outstanding, and the balance may go € 500.00 below zero.",
        "Regulation “Hilversum”: € 500.00 a year, 2013 through 2015; what is left on 31 December goes on to the next year by itself; spending ahead of time is possible where it was approved.",
      ],
    ]);
  });

  test("a whole ledger under a regulation without an advance says nothing of one, whatever was approved", () => {
    const none = yearBook("2014-01", { events: [advance("2013-09-01", "700.00")] });
    expect(both(none).map((sentences) => sentences.slice(0, 2))).toEqual([
      [
        "Eind januari 2014 staat het individueel loopbaanbudget op € 500,00: opgebouwd € 1.000,00, vervallen € 500,00.",
        "Regeling “Landelijk”: € 500,00 per jaar, 2013 tot en met 2015; wat op 31 december over is vervalt, tenzij is afgesproken het te sparen; er wordt niets vooruit uitgegeven.",
      ],
      [
        "At the end of January 2014 the individueel loopbaanbudget stands at € 500.00: built up € 1,000.00, lapsed € 500.00.",
        "Regulation “Landelijk”: € 500.00 a year, 2013 through 2015; what is left on 31 December lapses unless its saving was agreed; nothing is spent ahead of time.",
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
    expect(both(soon)).toEqual([
      [
        "Van november 2013 tot en met januari 2014 vervalt € 500,00 van het individueel loopbaanbudget van € 500,00 als er niets meer mee gebeurt.",
        "Op 31 december 2013 vervalt € 500,00; om tot dan niets te verliezen moet uiterlijk 31 december 2013 in totaal ten minste € 500,00 zijn gebruikt.",
        "Dit gaat over wat er nu is, niet over wat er later nog bij komt.",
      ],
      [
        "From November 2013 through January 2014 € 500.00 of the individueel loopbaanbudget of € 500.00 will lapse if nothing more is done with it.",
        "On 31 December 2013 € 500.00 will lapse; to lose nothing up to then, at least € 500.00 must have been used by 31 December 2013.",
        "This is about what is there now, not about what comes later.",
      ],
    ]);
    expect(both(termsOn(gemeentelijkLoopbaanbudget, "2016-01-01"))[0]).toEqual(
      expect.arrayContaining([
        "Budget van een jaar: geen waarde op 1 januari 2016, niet meer van kracht; bekend van januari 2013 tot en met december 2015.",
        "Of deeltijd het budget verlaagt: geen waarde op 1 januari 2016, niet meer van kracht; geen bron noemt er een, voor welke datum ook.",
      ]),
    );
  });

  test("a forecast with older saved money: what lapses, and more than that to spend", () => {
    const saved = yearBook("2014-10", { regulation: local(), events: [save(2013, "500.00", "2015-12-31")] });
    // The 500 of 2013 may stand and are spent first: 1,000 has to go to use the 500 of 2014.
    expect(both(forecast(saved, { months: 2 })).map((sentences) => sentences.slice(0, 2))).toEqual([
      [
        "Van november 2014 tot en met december 2014 vervalt € 500,00 van het individueel loopbaanbudget van € 1.000,00 als er niets meer mee gebeurt.",
        "Op 31 december 2014 vervalt € 500,00; om tot dan niets te verliezen moet uiterlijk 31 december 2014 in totaal ten minste € 1.000,00 zijn gebruikt.",
      ],
      [
        "From November 2014 through December 2014 € 500.00 of the individueel loopbaanbudget of € 1,000.00 will lapse if nothing more is done with it.",
        "On 31 December 2014 € 500.00 will lapse; to lose nothing up to then, at least € 1,000.00 must have been used by 31 December 2014.",
      ],
    ]);
  });

  test("a forecast of what no rule says", () => {
    const regulation = "hilversum";
    const left = yearBook("2015-10", { regulation, events: [spend("2015-10-01", "1100.00")] });
    expect(both(forecast(left, { months: 2 })).map((sentences) => sentences[1])).toEqual([
      "Op 31 december 2015 vervalt € 400,00, al zegt geen regel dat; om tot dan niets te verliezen moet uiterlijk 31 december 2015 in totaal ten minste € 400,00 zijn gebruikt.",
      "On 31 December 2015 € 400.00 will lapse, though no rule says so; to lose nothing up to then, at least € 400.00 must have been used by 31 December 2015.",
    ]);
  });

  test("what lapses soon, and through when it can be used", () => {
    expect(findings(yearBook("2013-10"), "lapses-soon")).toEqual([
      [
        "In december 2013 vervalt € 500,00 van wat er nu is als er niets gebeurt; het kan worden gebruikt tot en met 31 december 2013.",
      ],
      [
        "In December 2013 € 500.00 of what is there now lapses if nothing is done; it can be used through 31 December 2013.",
      ],
    ]);
  });

  test("the same from what was stored as JSON", () => {
    for (const one of [eventfulYears, leaving, after]) {
      expect(both(JSON.parse(JSON.stringify(one)) as typeof one)).toEqual(both(one));
    }
  });
});

describe("the vitaliteitsuren are explained:", () => {
  // 14.40 a year from 40 on: half a year of 24/36 in 2015, then 6/12 × 24/36 and 6/12 × 32/36, then three and a half months.
  const years = ledger(
    vitaliteitsuren,
    {
      employee: { birthDate: "1974-05-01" },
      employment: { start: "2010-01-01", end: "2017-04-15" },
      hours: [
        { from: "2015-07", hoursPerWeek: "24" },
        { from: "2016-07", hoursPerWeek: "32" },
      ],
      events: [
        { kind: "opening", id: "o", on: "2015-07-01", lots: [{ year: 2015, hours: "5" }] },
        { kind: "take", id: "t", on: "2016-05-01", hours: "8" },
        { kind: "convert", id: "c", on: "2016-06-01", hours: "2", hourlyWage: "18.55" },
        { kind: "save", id: "s", on: "2016-07-01", hours: "1" },
      ],
    },
    { through: "2021-12" },
  );
  const [dutch, english] = both(years) as [string[], string[]];

  test("every rule of it has its sentences, as many in Dutch as in English", () => {
    expect([...new Set(years.entries.map(({ because }) => because.rule))].sort()).toEqual(
      Object.keys(hoursEntries).sort(),
    );
    expect(dutch).toHaveLength(english.length);
    for (const sentence of [...dutch, ...english]) expect(sentence).toMatch(/^[A-Z]\S* .*\S\.$/);
  });

  test("what there is, in hours, and the money they were turned into", () => {
    // 5 + 4.80 + 11.20 + 3.73 came, 11 went and 10 lapsed.
    expect([dutch.slice(0, 2), english.slice(0, 2)]).toEqual([
      [
        "Eind december 2021 staat het saldo vitaliteitsuren op 3,73 uur: opgebouwd 19,73 uur, overgenomen 5 uur, gebruikt 11 uur, vervallen 10 uur.",
        "Er zijn uren omgezet in € 37,10.",
      ],
      [
        "At the end of December 2021 the balance of vitaliteitsuren stands at 3.73 hours: built up 19.73 hours, taken over 5 hours, used 11 hours, lapsed 10 hours.",
        "Hours were turned into € 37.10.",
      ],
    ]);
  });

  test("the hours of a year, by age, months, contract hours and days", () => {
    expect(dutch).toEqual(
      expect.arrayContaining([
        "Op 1 juli 2015 kwam er 4,8 uur van 2015 bij; de leeftijd die in dat jaar wordt bereikt is 41 [sociaal-werk/3.5.A].",
        "Dat is 14,4 × 6/12 × 24/36 (juli 2015 tot en met december 2015) = 4,8 uur.",
        "Op 1 januari 2016 kwam er 11,2 uur van 2016 bij; de leeftijd die in dat jaar wordt bereikt is 42 [sociaal-werk/3.5.A].",
        "Dat is 14,4 × 6/12 × 24/36 (januari 2016 tot en met juni 2016) + 14,4 × 6/12 × 32/36 (juli 2016 tot en met december 2016) = 11,2 uur.",
        "Op 1 januari 2017 kwam er 3,73 uur van 2017 bij; de leeftijd die in dat jaar wordt bereikt is 43 [sociaal-werk/3.5.A].",
        "Dat is 14,4 × 3/12 × 32/36 (januari 2017 tot en met maart 2017) + 14,4 × 1/12 × 32/36 × 15/30 dagen (april 2017) = 3,7333… uur, afgerond op twee decimalen.",
      ]),
    );
    expect(english).toEqual(
      expect.arrayContaining([
        "On 1 January 2016 11.2 hours of 2016 were added; the age reached in that year is 42 [sociaal-werk/3.5.A].",
        "That is 14.4 × 6/12 × 24/36 (January 2016 through June 2016) + 14.4 × 6/12 × 32/36 (July 2016 through December 2016) = 11.2 hours.",
        "On 1 January 2017 3.73 hours of 2017 were added; the age reached in that year is 43 [sociaal-werk/3.5.A].",
        "That is 14.4 × 3/12 × 32/36 (January 2017 through March 2017) + 14.4 × 1/12 × 32/36 × 15/30 days (April 2017) = 3.7333… hours, rounded to two decimals.",
      ]),
    );
  });

  test("a year below the first age, without a formula", () => {
    const young = ledger(
      vitaliteitsuren,
      {
        employee: { birthDate: "1990-01-01" },
        employment: { start: "2016-01-01" },
        hours: [{ from: "2016-01", hoursPerWeek: "36" }],
      },
      { through: "2016-01" },
    );
    expect(both(young.entries[0]!)).toEqual([
      [
        "Op 1 januari 2016 kwam er voor 2016 niets bij: de leeftijd die in dat jaar wordt bereikt is 26 [sociaal-werk/3.5.A], en bij die leeftijd zijn er geen uren.",
      ],
      [
        "On 1 January 2016 nothing came for 2016: the age reached in that year is 26 [sociaal-werk/3.5.A], and there are no hours at that age.",
      ],
    ]);
  });

  test("what was taken over, taken, converted and saved, and of which years; and what lapsed", () => {
    expect(dutch).toEqual(
      expect.arrayContaining([
        "Op 1 juli 2015 is 5 uur overgenomen uit een andere administratie (o); de uren houden hun jaar: 2015 (5 uur). Het saldo is dan 5 uur [sociaal-werk/3.5.H].",
        "Op 1 mei 2016 is 8 uur opgenomen als verlof (t); het saldo is dan 13 uur [sociaal-werk/3.5.A].",
        "Het kwam uit 2015 (8 uur).",
        "Op 1 juni 2016 is 2 uur omgezet in € 37,10, tegen € 18,55 per uur (c); het saldo is dan 11 uur [sociaal-werk/3.5.A].",
        "Het kwam uit 2015 (1,8 uur), 2016 (0,2 uur).",
        "Op 1 juli 2016 is 1 uur naar verlofsparen gegaan (s); het saldo is dan 10 uur [sociaal-werk/3.5.A].",
        "Het kwam uit 2016 (1 uur).",
        "Op 31 december 2021 is 10 uur van 2016 vervallen: de uren waren niet op tijd gebruikt [sociaal-werk/3.3.J].",
      ]),
    );
    expect(english).toEqual(
      expect.arrayContaining([
        "On 1 July 2015 5 hours were taken over from another administration (o); the hours keep their years: 2015 (5 hours). The balance is then 5 hours [sociaal-werk/3.5.H].",
        "On 1 May 2016 8 hours were taken as leave (t); the balance is then 13 hours [sociaal-werk/3.5.A].",
        "On 1 June 2016 2 hours were turned into € 37.10, at € 18.55 an hour (c); the balance is then 11 hours [sociaal-werk/3.5.A].",
        "It came from 2015 (1.8 hours), 2016 (0.2 hours).",
        "On 1 July 2016 1 hour was moved to leave saving (s); the balance is then 10 hours [sociaal-werk/3.5.A].",
        "It came from 2016 (1 hour).",
        "On 31 December 2021 10 hours of 2016 lapsed: they had not been used in time [sociaal-werk/3.3.J].",
      ]),
    );
  });

  test("more than there was, and what payroll believes, in hours", () => {
    const overdrawn = ledger(
      vitaliteitsuren,
      {
        employee: { birthDate: "1974-05-01" },
        employment: { start: "2016-01-01" },
        hours: [{ from: "2016-01", hoursPerWeek: "36" }],
        events: [
          { kind: "take", id: "t", on: "2016-01-10", hours: "20" },
          { kind: "assert-balance", id: "b", on: "2016-01-31", amount: "1.00" },
        ],
      },
      { through: "2016-01" },
    );
    const [sentences, inEnglish] = both(overdrawn) as [string[], string[]];
    expect(sentences).toEqual(
      expect.arrayContaining([
        "Het kwam uit 2016 (14,4 uur); 5,6 uur daarvan was er niet.",
        "In januari 2016 ging er meer uit dan er beschikbaar was (t); het is geboekt zoals het gebeurde.",
        "Eind januari 2016 is het saldo volgens de salarisadministratie 1 uur (b); het is -5,6 uur.",
      ]),
    );
    expect(inEnglish).toEqual(
      expect.arrayContaining([
        "It came from 2016 (14.4 hours); 5.6 hours of it was not there.",
        "At the end of January 2016 payroll believes the balance to be 1 hour (b); it is -5.6 hours.",
      ]),
    );
  });

  test("a month, a year and a forecast of it, in hours", () => {
    expect(both(payslip(years, "2016-05"))).toEqual([
      [
        "In mei 2016 ging het saldo vitaliteitsuren van 21 uur naar 13 uur: gebruikt 8 uur.",
        ...dutch.filter((sentence) => sentence.startsWith("Op 1 mei 2016 ")),
        "Het kwam uit 2015 (8 uur).",
        ...dutch.filter((sentence) => sentence.startsWith("Aangenomen: ")),
      ],
      [
        "In May 2016 the balance of vitaliteitsuren went from 21 hours to 13 hours: used 8 hours.",
        ...english.filter((sentence) => sentence.startsWith("On 1 May 2016 ")),
        "It came from 2015 (8 hours).",
        ...english.filter((sentence) => sentence.startsWith("Assumed: ")),
      ],
    ]);
    expect(both(yearStatement(years, 2016)).map(([first]) => first)).toEqual([
      "In 2016 ging het saldo vitaliteitsuren van 9,8 uur naar 10 uur: opgebouwd 11,2 uur, gebruikt 11 uur.",
      "In 2016 the balance of vitaliteitsuren went from 9.8 hours to 10 hours: built up 11.2 hours, used 11 hours.",
    ]);
    expect(both(forecast(years, { months: 12 }))).toEqual([
      [
        "Van januari 2022 tot en met december 2022 vervalt 3,73 uur van het saldo vitaliteitsuren van 3,73 uur als er niets meer mee gebeurt.",
        "Op 31 december 2022 vervalt 3,73 uur; om tot dan niets te verliezen moet uiterlijk 31 december 2022 in totaal ten minste 3,73 uur zijn gebruikt.",
        "Dit gaat over wat er nu is, niet over wat er later nog bij komt.",
      ],
      [
        "From January 2022 through December 2022 3.73 hours of the balance of vitaliteitsuren of 3.73 hours will lapse if nothing more is done with it.",
        "On 31 December 2022 3.73 hours will lapse; to lose nothing up to then, at least 3.73 hours must have been used by 31 December 2022.",
        "This is about what is there now, not about what comes later.",
      ],
    ]);
  });
});

describe("the keuzebudget is explained:", () => {
  type Asked = Parameters<typeof keuzebudget.open>;
  const choosing = (pay: Asked[0]["pay"][number], through: string, rest: Partial<Asked[0]> = {}) => {
    const employment = { start: `${pay.month}-01` };
    return { facts: { employee: { birthDate: "1980-03-14" }, employment, pay: [pay], ...rest }, through };
  };
  const opened = ({ facts, through }: ReturnType<typeof choosing>, interpretations: Asked[1]["interpretations"] = {}) =>
    ledger(keuzebudget, facts, { through, interpretations });

  // 240.00 VT, 268.92 EJU and 3.24 are of 3,000.00 and 3,240.00; of 3,608.92 with ORT 26 hours over 12 × 156 are 50.12.
  const year = opened(
    choosing(
      { month: "2023-11", through: "2024-02", salary: "3000.00", hoursPerWeek: "32", irregularity: "100.00" },
      "2024-02",
      {
        employment: { start: "2023-11-01", end: "2024-02-29" },
        events: [
          { kind: "pay-out", id: "p", on: "2023-12-05", amount: "200.00" },
          { kind: "buy-leave", id: "k", on: "2023-12-06", hours: "4" },
          { kind: "sell-leave", id: "v", on: "2024-02-06", hours: "3" },
        ],
      },
    ),
  );
  const [dutch, english] = both(year) as [string[], string[]];

  test("every rule of it has its sentences, as many in Dutch as in English", () => {
    expect([...new Set(year.entries.map(({ because }) => because.rule))].sort()).toEqual(
      Object.keys(componentsEntries).sort(),
    );
    expect(dutch).toHaveLength(english.length);
    for (const sentence of [...dutch, ...english]) expect(sentence).toMatch(/^[A-Z0-9]\S* .*\S\.$/);
  });

  test("what there is, in euro, and the leave that came as hours", () => {
    // 572.28 and 522.16, twice each; 26 × 32/36 × 2/12 hours is 3.85, of which 3 are sold.
    expect([dutch.slice(0, 2), english.slice(0, 2)]).toEqual([
      [
        "Eind februari 2024 staat het keuzebudget op € 0,00: opgebouwd € 2.188,88, uit verkocht verlof € 78,08, betaald voor gekocht verlof € 104,10, uitbetaald € 2.162,86.",
        "Daarnaast is er 0,85 uur verlof.",
      ],
      [
        "At the end of February 2024 the keuzebudget stands at € 0.00: built up € 2,188.88, brought in by sold leave € 78.08, paid for bought leave € 104.10, paid out € 2,162.86.",
        "There are 0.85 hours of leave beside it.",
      ],
    ]);
  });

  test("the reading in force, of a whole history; of a month only where it is not the default", () => {
    const pay = { month: "2018-03", salary: "2501.91" };
    const [each, once] = [opened(choosing(pay, "2018-03")), opened(choosing(pay, "2018-03"), { rounding: "once" })];
    expect([dutch.at(-1), english.at(-1)]).toEqual([
      "Lezing: elk bedrag onderweg is op de cent afgerond (rounding: each-amount).",
      "Reading: every amount on the way is rounded to the cent (rounding: each-amount).",
    ]);
    const told = (of: typeof each) =>
      both(payslip(of, "2018-03")).map((some) => some.filter((one) => /: once\)/.test(one)));
    expect(told(each)).toEqual([[], []]);
    expect(told(once)).toEqual([
      ["Lezing: alleen de uitkomst is op de cent afgerond (rounding: once)."],
      ["Reading: only the outcome is rounded to the cent (rounding: once)."],
    ]);
  });

  test("a month in which leave is money, component by component", () => {
    expect(both(year.entries[0]!)).toEqual([
      [
        "In november 2023 is € 572,28 opgebouwd bij een salaris van € 3.000,00 [sociaal-werk/4.2.A].",
        "De vakantietoeslag (VT) is 8% van het salaris: € 240,00 [sociaal-werk/6.9.A].",
        "De eindejaarsuitkering (EJU) is 8,3% van salaris en vakantietoeslag: € 268,92 [sociaal-werk/6.10.A].",
        "De vermeerdering is 0,1% van salaris en vakantietoeslag: € 3,24 [sociaal-werk/6.10.E].",
        "De waarde van een twaalfde van 26 uur verlof over salaris, VT, EJU en ORT: € 50,12 [sociaal-werk/4.2.A].",
        "Het vaste bedrag: € 10,00 [sociaal-werk/6.17].",
      ],
      [
        "In November 2023 € 572.28 was built up on a salary of € 3,000.00 [sociaal-werk/4.2.A].",
        "The holiday allowance (VT) is 8% of the salary: € 240.00 [sociaal-werk/6.9.A].",
        "The year-end allowance (EJU) is 8.3% of salary and holiday allowance: € 268.92 [sociaal-werk/6.10.A].",
        "The supplement is 0.1% of salary and holiday allowance: € 3.24 [sociaal-werk/6.10.E].",
        "The value of a twelfth of 26 hours of leave over salary, VT, EJU and ORT: € 50.12 [sociaal-werk/4.2.A].",
        "The fixed amount: € 10.00 [sociaal-werk/6.17].",
      ],
    ]);
  });

  test("one hour of leave is one, bought and left", () => {
    // 26/12 is 2.17 hours in January; 1.17 of them are sold.
    const events: Asked[0]["events"] = [
      { kind: "buy-leave", id: "k", on: "2024-01-05", hours: "1" },
      { kind: "sell-leave", id: "v", on: "2024-01-06", hours: "1.17" },
    ];
    const one = opened(choosing({ month: "2024-01", salary: "3000.00" }, "2024-01", { events }));
    const [inDutch, inEnglish] = both(one) as [string[], string[]];
    // 3,508.92 / 156 = 22.4930769…
    expect(inEnglish).toContain(
      "On 5 January 2024 1 hour of leave was bought for € 22.49, at € 22.4930… an hour (k); the balance is then € 499.67 [sociaal-werk/6.7].",
    );
    expect(inDutch[1]).toBe("Daarnaast is er 1 uur verlof.");
    expect(inEnglish[1]).toBe("There is 1 hour of leave beside it.");
  });

  test("a month in which leave comes as hours, and a value without ORT", () => {
    const january = year.entries.find(({ month }) => month === "2024-01")!;
    expect(both(january).map((sentences) => [sentences[0], sentences[4]])).toEqual([
      [
        "In januari 2024 is € 522,16 opgebouwd bij een salaris van € 3.000,00 [sociaal-werk/4.2.A].",
        "26 uur verlof per jaar bij voltijd komt als uren, elke maand een twaalfde.",
      ],
      [
        "In January 2024 € 522.16 was built up on a salary of € 3,000.00 [sociaal-werk/4.2.A].",
        "26 hours of leave a year at full-time come as hours, a twelfth of them each month.",
      ],
    ]);
    // (3,000.00 + 240.00 + 268.92) / 72 = 48.735, half away from zero.
    const plain = opened(choosing({ month: "2023-01", salary: "3000.00" }, "2023-01"));
    expect(both(plain.entries[0]!).map((sentences) => sentences[4])).toEqual([
      "De waarde van een twaalfde van 26 uur verlof over salaris, VT en EJU: € 48,74 [sociaal-werk/4.2.A].",
      "The value of a twelfth of 26 hours of leave over salary, VT and EJU: € 48.74 [sociaal-werk/4.2.A].",
    ]);
  });

  test("with `once` the sum before rounding, and not as if it were the salary", () => {
    // 200.1528 + 224.2712124 + 2.7020628 + 2,926.3340124 / 72 + 10.
    const once = opened(choosing({ month: "2018-03", salary: "2501.91" }, "2018-03"), { rounding: "once" });
    const [inDutch, inEnglish] = both(once.entries[0]!).map(([first]) => first!) as [string, string];
    for (const [said, exact] of [
      [inDutch, "€ 477,76960315"],
      [inEnglish, "€ 477.76960315"],
    ] as const) {
      expect(said).toContain(exact);
      expect(said).not.toMatch(/2[.,]501[.,]91 =/);
    }
  });

  test("what was paid out, bought and sold, and what was left", () => {
    // An hour is 3,608.92 / 156 × 36/32 = 26.0258653846…
    expect(dutch).toEqual(
      expect.arrayContaining([
        "Op 5 december 2023 is € 200,00 uitbetaald (p); het saldo is dan € 944,56 [sociaal-werk/4.4].",
        "Op 6 december 2023 is 4 uur verlof gekocht voor € 104,10, tegen € 26,0258… per uur (k); het saldo is dan € 840,46 [sociaal-werk/6.7].",
        "Op 31 december 2023 is € 840,46 uitbetaald: het jaar was om en er was niets anders gekozen [sociaal-werk/4.3.D].",
        "Op 6 februari 2024 is 3 uur verlof verkocht voor € 78,08, tegen € 26,0258… per uur (v); het saldo is dan € 1.122,40 [sociaal-werk/6.7].",
        "Op 29 februari 2024 is € 1.122,40 uitbetaald: het dienstverband was geëindigd [sociaal-werk/4.4].",
      ]),
    );
    expect(english).toEqual(
      expect.arrayContaining([
        "On 5 December 2023 € 200.00 was paid out (p); the balance is then € 944.56 [sociaal-werk/4.4].",
        "On 6 December 2023 4 hours of leave were bought for € 104.10, at € 26.0258… an hour (k); the balance is then € 840.46 [sociaal-werk/6.7].",
        "On 31 December 2023 € 840.46 was paid out: the year ended and nothing else had been chosen [sociaal-werk/4.3.D].",
        "On 6 February 2024 3 hours of leave were sold for € 78.08, at € 26.0258… an hour (v); the balance is then € 1,122.40 [sociaal-werk/6.7].",
        "On 29 February 2024 € 1,122.40 was paid out: employment had ended [sociaal-werk/4.4].",
      ]),
    );
  });

  test("more than there was, and what payroll believes", () => {
    const overdrawn = opened(
      choosing({ month: "2023-01", salary: "3000.00" }, "2023-01", {
        events: [
          { kind: "pay-out", id: "p", on: "2023-01-10", amount: "1000.00" },
          { kind: "assert-balance", id: "b", on: "2023-01-31", amount: "0.00" },
        ],
      }),
    );
    // 240.00 + 268.92 + 3.24 + 48.74 + 10.00 = 570.90.
    expect(both(overdrawn).map((sentences) => sentences.filter((sentence) => /\((p|b)\);/.test(sentence)))).toEqual([
      [
        "Op 10 januari 2023 is € 1.000,00 uitbetaald (p); het saldo is dan € -429,10 [sociaal-werk/4.4].",
        "In januari 2023 ging er meer uit dan er was (p); het is geboekt zoals het gebeurde.",
        "Eind januari 2023 is het saldo volgens de salarisadministratie € 0,00 (b); het is € -429,10.",
      ],
      [
        "On 10 January 2023 € 1,000.00 was paid out (p); the balance is then € -429.10 [sociaal-werk/4.4].",
        "In January 2023 more went out than there was (p); it was booked as it happened.",
        "At the end of January 2023 payroll believes the balance to be € 0.00 (b); it is € -429.10.",
      ],
    ]);
  });

  test("a month, a year and a forecast of it: what is left is no loss but paid out", () => {
    const heads = [payslip(year, "2024-02"), yearStatement(year, 2023)].map((one) => both(one).map(([first]) => first));
    expect(heads).toEqual([
      [
        "In februari 2024 ging het keuzebudget van € 522,16 naar € 0,00: opgebouwd € 522,16, uit verkocht verlof € 78,08, uitbetaald € 1.122,40.",
        "In February 2024 the keuzebudget went from € 522.16 to € 0.00: built up € 522.16, brought in by sold leave € 78.08, paid out € 1,122.40.",
      ],
      [
        "In 2023 ging het keuzebudget van € 0,00 naar € 0,00: opgebouwd € 1.144,56, betaald voor gekocht verlof € 104,10, uitbetaald € 1.040,46.",
        "In 2023 the keuzebudget went from € 0.00 to € 0.00: built up € 1,144.56, paid for bought leave € 104.10, paid out € 1,040.46.",
      ],
    ]);
    const goingOnWorking = opened(choosing({ month: "2023-11", salary: "3000.00" }, "2023-11"));
    expect(both(forecast(goingOnWorking, { months: 1 }))).toEqual([
      [
        "Van december 2023 tot en met december 2023 wordt € 570,90 van het keuzebudget van € 570,90 uitbetaald als er niets meer mee gebeurt.",
        "Op 31 december 2023 wordt € 570,90 uitbetaald; tot dan kan het anders worden gebruikt.",
        "Dit gaat over wat er nu is, niet over wat er later nog bij komt.",
      ],
      [
        "From December 2023 through December 2023 € 570.90 of the keuzebudget of € 570.90 will be paid out if nothing more is done with it.",
        "On 31 December 2023 € 570.90 will be paid out; until then it can be used otherwise.",
        "This is about what is there now, not about what comes later.",
      ],
    ]);
    expect(both(forecast(year, { months: 12 }))).toEqual([
      ["Van maart 2024 tot en met februari 2025 wordt er niets van het keuzebudget van € 0,00 uitbetaald."],
      ["From March 2024 through February 2025 nothing of the keuzebudget of € 0.00 will be paid out."],
    ]);
  });
});
