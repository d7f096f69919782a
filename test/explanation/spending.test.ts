import { describe, expect, test } from "vitest";
import { decisionTable } from "../../src/articles/loonbelasting/decision-table.js";
import * as english from "../../src/explanation/en/spending.js";
import * as englishTax from "../../src/explanation/en/tax.js";
import * as dutch from "../../src/explanation/nl/spending.js";
import * as dutchTax from "../../src/explanation/nl/tax.js";
import type { Agreement, Conversation } from "../../src/facts/conversation.js";
import { guidanceAims, purposes, purposesGemeenten, purposesSociaalWerk } from "../../src/facts/purposes.js";
import type { RequestGemeenten, RequestSociaalWerk } from "../../src/facts/spending.js";
import { taxEvents, taxFacts, taxItems } from "../../src/facts/tax.js";
import {
  assess,
  type Assessment,
  type ContextGemeenten,
  type ContextSociaalWerk,
  explain,
  gemeentelijkLoopbaanbudget,
  ledger,
  loopbaanbedrag,
  taxTreatment,
} from "../../src/index.js";
import { official } from "../municipality.js";
import { bare, person } from "../person.js";
import { both, expectTheSame } from "./words.js";

/** What is asked of the loopbaanbedrag in November 2023, but for what a case says. */
const asked = (request: Partial<RequestSociaalWerk> = {}, context: ContextSociaalWerk = {}) =>
  assess(loopbaanbedrag, { on: "2023-11-20", purpose: "coaching", amount: "450.00", ...request }, context);

/** What is asked of the budget of a municipality in June 2014. */
const askedThere = (request: Partial<RequestGemeenten> = {}, context: ContextGemeenten = {}) =>
  assess(
    gemeentelijkLoopbaanbudget,
    { on: "2014-06-10", purpose: "career-coaching", amount: "400.00", ...request },
    context,
  );

const agreement: Agreement = {
  ...{ id: "a-1", goal: "Teamleider worden", purpose: "coaching", expectedBudget: "600.00" },
  ...{ inWriting: true, signedOn: "2023-08-21" },
};
const conversation: Conversation = { id: "j-2023", on: "2023-08-21", inWriting: true, agreements: [agreement] };

// 30.00 a month from January 2022 through October 2023 is 660.00, of which 120.00 is spent and 480.00 held for a-1.
const facts = person("2023-11", {
  start: "2022-01-01",
  events: [
    { kind: "award", id: "w-1", on: "2023-09-01", amount: "600.00", agreement: "a-1" },
    { kind: "spend", id: "s-1", on: "2023-10-05", amount: "120.00", award: "w-1" },
  ],
});
const filed: ContextSociaalWerk = {
  ...{ facts, interpretations: bare, conversation },
  application: { filedOn: "2023-08-25" },
};

const ends = (end: string) => person("2023-11", { start: "2022-01-01", end });
const decided = (on: string, refusalGround: string | null = null): ContextSociaalWerk => ({
  award: { on, refusalGround },
});
const inHilversum = official({ regulation: "hilversum" });
/** An agreement of a municipality for a purpose. */
const agreedOn = (purpose: Agreement["purpose"], rest: Partial<Agreement> = {}): ContextGemeenten => ({
  facts: inHilversum,
  agreement: { ...agreement, purpose, signedOn: "2014-01-01", ...rest },
});

/** Spendings in which every condition comes out in every way, each with what is particular in it. */
const lives: readonly Assessment[] = [
  asked({ requiredForCurrentJob: false, aims: ["strength", "labour-market"] }, filed),
  asked({ requiredForCurrentJob: true, amount: "5000.00" }, { ...filed, ...decided("2023-12-01") }),
  asked({}, { ...filed, ...decided("2023-11-01", "too-dear"), application: { filedOn: null } }),
  asked({}, { application: { filedOn: "2023-11-21" }, agreement }),
  asked({}, { agreement: { id: "a-1", purpose: "education", servesPurpose: false }, conversation }),
  asked({}, { agreement: { ...agreement, servesPurpose: false, expectedBudget: "100.00" }, conversation }),
  asked({}, { agreement: { ...agreement, id: "a-9" }, conversation: { ...conversation, on: "2023-12-21" } }),
  asked({ purpose: "education", on: "2022-06-01" }, decided("2022-05-01")),
  asked({ purpose: "supervision", on: "2022-06-01" }, { conversation: { id: "j", on: "2022-07-01" } }),
  asked({}, { facts: person("2023-11", { category: "student" }) }),
  asked({}, { facts: person("2023-11", { birthDate: "1953-06-15", start: "2006-01-01" }) }),
  asked({}, { facts: ends("2023-10-31") }),
  asked({}, { facts: ends("2024-10-31") }),
  asked({}, { facts: ends("2023-10-31"), ...decided("2023-10-01") }),
  asked({}, { facts: person("2024-01", { start: "2024-01-01" }) }),
  asked({ on: "2015-12-01" }, decided("2015-11-01", "fiscal")),
  asked({ on: "2015-12-01" }, decided("2015-11-01", "too-dear")),
  asked({ on: "2015-12-01" }, decided("2015-11-01")),
  ...["2015-12-01", "2015-02-01", "2014-02-01", "2026-02-01"].map((on) => asked({ on })),
  ...purposesSociaalWerk.map((purpose) => asked({ purpose })),
  ...purposesGemeenten.map((purpose) => askedThere({ purpose })),
  askedThere({}, { facts: inHilversum }),
  askedThere({ requiredForCurrentJob: false, amount: "9000.00" }, { facts: official() }),
  askedThere({ requiredForCurrentJob: true, on: "2016-02-01" }, { facts: official() }),
  askedThere({ purpose: "regular-training" }, agreedOn("regular-training", { recordedInPop: true })),
  askedThere(
    { purpose: "career-review-50plus", inTargetGroup: true },
    agreedOn("career-review-50plus", { recordedInPop: false }),
  ),
  askedThere(
    { purpose: "young-professional-talent", inTargetGroup: false },
    agreedOn("young-professional-talent", { servesPurpose: false }),
  ),
  askedThere({ purpose: "study-trip" }, { facts: inHilversum, agreement: { id: "a-1" } }),
  askedThere({ on: "2019-05-01" }),
  askedThere({ purpose: "career-review-50plus" }, { facts: inHilversum }),
  askedThere({ purpose: "education" }, { facts: official({ regulation: "hilversum", start: "2014-07-01" }) }),
];

/** What is said of a condition of an assessment, in both languages. */
const of = (assessment: Assessment, id: string) => {
  const place = 1 + assessment.conditions.findIndex((one) => one.id === id);
  return both(assessment).map((sentences) => sentences[place]!);
};

describe("an assessment", () => {
  test("says the same in Dutch and in English: the same days, amounts and articles, sentence by sentence", () => {
    for (const life of lives) expectTheSame(both(life));
  });

  test("was read with every condition in every outcome it can have, and says something of each", () => {
    const found = new Set(lives.flatMap(({ conditions }) => conditions.map(({ id, outcome }) => `${id} ${outcome}`)));
    const all = Object.keys(dutch.conditions).flatMap((id) =>
      ["met", "not-met", "unknown"].map((one) => `${id} ${one}`),
    );
    expect(all.filter((one) => !found.has(one))).toEqual([]);
    expect(Object.keys(english.conditions)).toEqual(Object.keys(dutch.conditions));
    const on = { on: "2018-12-10" };
    expect([dutch, english].map(({ conditions }) => conditions["in-force"].unknown(on))).toEqual([
      "of het budget op 10 december 2018 geldt, is niet bekend",
      "whether the budget is in force on 10 December 2018 is not known",
    ]);
  });

  test("says every condition with its outcome, its article and its edition, and no two outcomes alike", () => {
    const labels = { met: ["Voldaan", "Met"], "not-met": ["Niet voldaan", "Not met"], unknown: ["Nog open", "Open"] };
    for (const life of lives) {
      const said = both(life).map((sentences) => sentences.slice(1, 1 + life.conditions.length));
      for (const [place, { outcome, citation, edition, standing }] of life.conditions.entries()) {
        for (const language of [0, 1]) {
          const sentence = said[language]![place]!;
          expect(sentence.startsWith(`${labels[outcome][language]!}: `)).toBe(true);
          expect(sentence).toContain(`[${citation}]`);
          if (edition !== null) expect(sentence).toContain(edition.replace(/-$/, ""));
          expect(
            /(: aangenomen|: afgeleid|: assumed|: inferred)( dat het doorloopt| to go on)?\)\.$/.test(sentence),
          ).toBe(standing === "assumed" || standing === "inferred");
        }
      }
      for (const sentences of said) expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  test("begins with its outcome: the amount, what it is for, the day, the budget, and how many conditions decide", () => {
    const first = (life: Assessment) => both(life).map((sentences) => sentences[0]);
    expect([lives[0]!, lives[1]!, lives[2]!, asked()].map(first)).toEqual([
      [
        "€ 450,00 voor coaching op 20 november 2023 kan uit het loopbaanbedrag worden betaald: aan alle voorwaarden is voldaan.",
        "€ 450.00 for coaching on 20 November 2023 can be paid from the loopbaanbedrag: all conditions are met.",
      ],
      [
        "€ 5.000,00 voor coaching op 20 november 2023 kan niet uit het loopbaanbedrag worden betaald: aan 4 voorwaarden is niet voldaan.",
        "€ 5,000.00 for coaching on 20 November 2023 cannot be paid from the loopbaanbedrag: 4 conditions are not met.",
      ],
      [
        "€ 450,00 voor coaching op 20 november 2023 kan niet uit het loopbaanbedrag worden betaald: aan 2 voorwaarden is niet voldaan.",
        "€ 450.00 for coaching on 20 November 2023 cannot be paid from the loopbaanbedrag: 2 conditions are not met.",
      ],
      [
        "Of € 450,00 voor coaching op 20 november 2023 uit het loopbaanbedrag kan worden betaald, staat nog niet vast: van 8 voorwaarden is niet bekend of eraan is voldaan.",
        "Whether € 450.00 for coaching on 20 November 2023 can be paid from the loopbaanbedrag is not settled yet: 8 conditions are not known to be met.",
      ],
    ]);
    expect(first(askedThere({ on: "2016-02-01" }, { facts: official() }))).toEqual([
      "€ 400,00 voor loopbaancoaching op 1 februari 2016 kan niet uit het individueel loopbaanbudget worden betaald: aan 1 voorwaarde is niet voldaan.",
      "€ 400.00 for career coaching on 1 February 2016 cannot be paid from the individueel loopbaanbudget: 1 condition is not met.",
    ]);
  });

  test("says why an agreement does not carry it, what was agreed, and what was spent of that", () => {
    expect(of(lives[0]!, "agreement")).toEqual([
      "Voldaan: afspraak a-1 (jaargesprek j-2023) draagt de uitgave; afgesproken is € 600,00, waarvan al € 120,00 is uitgegeven [sociaal-werk/3.2.D] (cao 2023-2025).",
      "Met: agreement a-1 (jaargesprek j-2023) carries the spending; € 600.00 was agreed, of which € 120.00 was already spent [sociaal-werk/3.2.D] (CAO 2023-2025).",
    ]);
    expect(of(lives[6]!, "agreement")).toEqual([
      "Niet voldaan: afspraak a-9 (jaargesprek j-2023) draagt de uitgave niet, want ze hoort niet bij dit jaargesprek en komt uit een jaargesprek van na de uitgave; afgesproken is € 600,00 [sociaal-werk/3.2.D] (cao 2023-2025).",
      "Not met: agreement a-9 (jaargesprek j-2023) does not carry the spending, as it is not of this jaargesprek and is of a jaargesprek after the spending; € 600.00 was agreed [sociaal-werk/3.2.D] (CAO 2023-2025).",
    ]);
  });

  test("says who decides where people do", () => {
    expect(of(asked({ on: "2015-12-01" }), "serves-employability")[0]).toBe(
      "Nog open: of coaching de inzetbaarheid van de medewerker dient, beoordelen medewerker en werkgever samen; de cao noemt dit niet als voorbeeld, maar sluit het ook niet uit [sociaal-werk/3.3.A] (cao 2014-2016, tekst niet gelezen: aangenomen).",
    );
    expect(of(asked({ on: "2015-12-01" }), "refusal-ground")[0]).toBe(
      "Nog open: de werkgever besluit, en mag alleen op een zwaarwegende grond weigeren: bedrijfseconomisch, organisatorisch of fiscaal; een besluit is niet bekend [sociaal-werk/3.3.E] (cao 2014-2016).",
    );
    for (const { conditions, ...life } of lives) {
      const open = conditions.filter(({ decidedBy, outcome }) => decidedBy === "people" && outcome === "unknown");
      for (const { id } of open) {
        const [inDutch, inEnglish] = of({ conditions, ...life }, id);
        expect(inDutch).toMatch(
          /de werkgever (besluit|heeft)|beoordelen medewerker en (werkgever|leidinggevende) samen/,
        );
        expect(inEnglish).toMatch(
          /the employer (decides|refused)|for employee and (employer|manager) to judge together/,
        );
      }
    }
  });

  test("says what the budget covers and what not, and so where that is not known", () => {
    const covers = (life: Assessment) => both(life).map((sentences) => sentences[1 + life.conditions.length]);
    // 660.00 − 120.00 is there, and what is held of it is held for this agreement.
    const dear: Agreement = { ...agreement, expectedBudget: "900.00" };
    const more = asked(
      { amount: "544.00", requiredForCurrentJob: false },
      { ...filed, conversation: { ...conversation, agreements: [dear] } },
    );
    expect([lives[0]!, more, asked(), asked({}, filed)].map(covers)).toEqual([
      ["Het loopbaanbedrag dekt € 450,00.", "The loopbaanbedrag covers € 450.00."],
      [
        "Het loopbaanbedrag dekt € 540,00; € 4,00 is niet gedekt.",
        "The loopbaanbedrag covers € 540.00; € 4.00 is not covered.",
      ],
      ["Hoeveel het loopbaanbedrag dekt, is niet bekend.", "How much the loopbaanbedrag covers is not known."],
      [
        "Als elke voorwaarde vervuld blijkt, dekt het loopbaanbedrag € 450,00.",
        "If every condition proves to be met, the loopbaanbedrag covers € 450.00.",
      ],
    ]);
  });

  test("ends with the questions, in the language asked", () => {
    const { questions } = lives[0]!;
    expect(questions.length).toBeGreaterThan(0);
    for (const language of ["nl", "en"] as const) {
      expect(explain(lives[0]!, { language }).slice(-questions.length)).toEqual(
        questions.map(({ text }) => `${language === "nl" ? "Vraag" : "Question"}: ${text[language]}`),
      );
    }
  });

  test("explains itself the same from what was stored as JSON", () => {
    for (const life of lives) expect(both(JSON.parse(JSON.stringify(life)) as Assessment)).toEqual(both(life));
  });
});

describe("the wage tax", () => {
  const no = Object.fromEntries(Object.keys(taxFacts).map((fact) => [fact, false]));
  /** Every row of the table by what makes it hold, and everything of which nothing is known, in several years. */
  const answers = ["2013-06-01", "2014-12-31", "2016-06-01", "2018-06-01", "2022-06-01", "2024-06-01"].flatMap((on) => [
    ...[...taxItems, ...taxEvents].map((item) => taxTreatment({ on, item })),
    ...decisionTable.flatMap(({ items, when }) =>
      items.map((item) => taxTreatment({ ...no, invoice: true, ...when, on, item: item as (typeof taxItems)[number] })),
    ),
  ]);

  test("is told the same in Dutch and in English, for everything that can be asked", () => {
    const told = new Map(answers.map((answer) => [JSON.stringify(answer), answer]));
    for (const answer of told.values()) expectTheSame(both(answer));
    expect(new Set(answers.map(({ treatment }) => treatment))).toEqual(
      new Set(decisionTable.map(({ treatment }) => treatment)),
    );
  });

  test("is told with its article, its row and how sure that is, and what to keep", () => {
    const course = { servesCurrentJob: true, invoice: true, formerEmployee: false, designated: true };
    expect(both(taxTreatment({ on: "2024-03-01", item: "course", ...course }))).toEqual([
      [
        "Voor de loonheffing is dit onbelast door de gerichte vrijstelling voor de huidige dienstbetrekking [loonbelasting/31a.2.c].",
        "Dat volgt uit TAX-B1 van de beslistabel (gemeld).",
        "Bewaar de factuur, het betalingsbewijs, de uitleg waarom de functie het vraagt, het bewijs van het dienstverband, de aanwijzing als eindheffingsloon en de onderbouwing dat het bedrag gebruikelijk is.",
      ],
      [
        "For the wage tax this is untaxed under the earmarked exemption for present employment [loonbelasting/31a.2.c].",
        "That follows from TAX-B1 of the decision table (reported).",
        "Keep the invoice, the proof of payment, an explanation of why the job asks for it, proof of employment, the designation as final-levy wage and the grounds for calling the amount usual.",
      ],
    ]);
  });

  test("that an exemption is only inferred is said, and what it presumably is", () => {
    const supervision = { servesCurrentJob: true, invoice: true, formerEmployee: false, designated: true };
    expect(
      both(taxTreatment({ on: "2024-03-01", item: "supervision", ...supervision })).map((said) => said.slice(0, 3)),
    ).toEqual([
      [
        "Voor de loonheffing is dit niet zonder meer te bepalen [loonbelasting/31a.2.c].",
        "Vermoedelijk is het onbelast door de gerichte vrijstelling voor de huidige dienstbetrekking, maar dat is alleen afgeleid.",
        "Dat volgt uit TAX-C4 van de beslistabel (afgeleid).",
      ],
      [
        "For the wage tax this is undecided [loonbelasting/31a.2.c].",
        "Presumably it is untaxed under the earmarked exemption for present employment, but that is only inferred.",
        "That follows from TAX-C4 of the decision table (inferred).",
      ],
    ]);
  });

  test("where several rows may decide they are named, and where they agree it follows from either", () => {
    const rows = (answer: ReturnType<typeof taxTreatment>) => both(answer).map((said) => said[1]);
    expect(rows(taxTreatment({ on: "2024-03-01", item: "gym", formerEmployee: false }))).toEqual([
      "Welke rij van de beslistabel geldt, staat niet vast: TAX-A4b of TAX-D3.",
      "Which row of the decision table holds is not settled: TAX-A4b or TAX-D3.",
    ]);
    expect(rows(taxTreatment({ on: "2024-03-01", item: "gym", formerEmployee: true }))).toEqual([
      "Dat volgt uit TAX-A4b of TAX-B5 van de beslistabel.",
      "That follows from TAX-A4b or TAX-B5 of the decision table.",
    ]);
    expect(rows(taxTreatment({ on: "2014-03-01", item: "pay-in-unpaid-leave" }))).toEqual([
      "De beslistabel zegt hier voor die dag niets over.",
      "The decision table says nothing about this for that day.",
    ]);
  });

  test("a row that does not decide by itself says why", () => {
    expect(both(taxTreatment({ on: "2024-03-01", item: "stopping-before-pension" })).map((said) => said[2])).toEqual([
      "TAX-G1: het moet worden getoetst aan de regels voor vervroegde uittreding (RVU), met een heffing voor de werkgever boven een drempel.",
      "TAX-G1: it has to be held against the rules for early retirement (RVU), with a levy for the employer above a threshold.",
    ]);
  });

  test("what is bought is asked where the purpose does not tell", () => {
    const said = both(asked({ purpose: "mobility" }));
    expect(said[0]).toContain("Wat er precies wordt betaald, is niet bekend.");
    expect(said[1]).toContain("What exactly is paid is not known.");
  });

  test("explains itself the same from what was stored as JSON", () => {
    for (const answer of answers.slice(0, 40)) {
      expect(both(JSON.parse(JSON.stringify(answer)) as typeof answer)).toEqual(both(answer));
    }
  });
});

describe("both languages", () => {
  const taxRows = (of: (row: (typeof decisionTable)[number]) => readonly string[]) => [
    ...new Set(decisionTable.flatMap(of)),
  ];

  test.each([
    ["purposes", dutch.purposes, english.purposes, purposes],
    ["aims", dutch.aims, english.aims, guidanceAims],
    ["missing", dutch.missing, english.missing, Object.keys(english.missing)],
    ["treatments", dutchTax.treatments, englishTax.treatments, taxRows(({ treatment }) => [treatment])],
    ["evidence", dutchTax.evidence, englishTax.evidence, taxRows(({ evidence }) => evidence)],
    ["items", dutchTax.taxItems, englishTax.taxItems, [...taxItems, ...taxEvents]],
    ["facts", dutchTax.taxFacts, englishTax.taxFacts, Object.keys(taxFacts)],
    [
      "open rows",
      dutchTax.whyOpen,
      englishTax.whyOpen,
      taxRows(({ id, treatment }) => (treatment === "undecided" ? [id] : [])),
    ],
  ] as const)("have a phrase of their own for each of the %s, and for nothing else", (_, inDutch, inEnglish, ids) => {
    for (const phrases of [inDutch, inEnglish]) {
      expect(Object.keys(phrases).sort()).toEqual([...ids].sort());
      const said = Object.entries<string>(phrases).filter(([id]) => !/^TAX-(G1b|D6[bc])$/.test(id));
      expect(new Set(said.map(([, phrase]) => phrase)).size).toBe(said.length);
      for (const [, phrase] of said) expect(phrase).toMatch(/^[^\sA-Z.]([^.]*[^\s.])?$|^EVC/);
    }
  });
});

describe("money spent under an agreement that does not carry it", () => {
  // Of the 100.00 of a-1 a second 60.00 takes 20.00 too much; a-2 was neither written down nor signed.
  const book = ledger(
    loopbaanbedrag,
    {
      ...person("2024-09", {
        start: "2022-01-01",
        events: [
          { kind: "award", id: "w-1", on: "2024-08-01", amount: "120.00", agreement: "a-1" },
          { kind: "award", id: "w-2", on: "2024-08-01", amount: "50.00", agreement: "a-2" },
          { kind: "spend", id: "s-1", on: "2024-08-02", amount: "60.00", award: "w-1" },
          { kind: "spend", id: "s-2", on: "2024-08-03", amount: "60.00", award: "w-1" },
          { kind: "spend", id: "s-3", on: "2024-08-04", amount: "50.00", award: "w-2" },
        ],
      }),
      conversations: [
        {
          ...{ id: "j-2024", on: "2024-02-01" },
          agreements: [
            { ...agreement, expectedBudget: "100.00" },
            { id: "a-2", goal: "Rijbewijs", expectedBudget: "50.00" },
          ],
        },
      ],
    },
    { through: "2024-09", interpretations: bare },
  );

  test("is told with its month, the payments, and what the agreement of each lacks", () => {
    expect(both(book).map((sentences) => sentences.find((one) => one.includes("s-2, ")))).toEqual([
      "In augustus 2024 is er geld uitgegeven onder een afspraak die dat niet draagt: s-2, want de afspraak heeft er niet genoeg budget voor; s-3, want de afspraak is niet schriftelijk vastgelegd en was op die dag niet door beiden ondertekend.",
      "In August 2024 money was spent under an agreement that does not carry it: s-2, as the agreement has not enough budget for it; s-3, as the agreement was not put in writing and had not been signed by both by that day.",
    ]);
  });
});
