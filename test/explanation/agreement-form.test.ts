import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementForm, type AgreementForm, type AgreementFormContext } from "../../src/explanation/agreement-form.js";
import type { FormBlock } from "../../src/explanation/form-blocks.js";
import {
  type Agreement,
  assess,
  type Assessment,
  gemeentelijkLoopbaanbudget,
  loopbaanbedrag,
  type RequestSociaalWerk,
} from "../../src/index.js";
import * as words from "../../src/explanation/nl/spending.js";
import { official } from "../municipality.js";
import { bareWithoutRelief, person } from "../person.js";

const sociaalWerk = { scheme: "sociaal-werk/loopbaanbedrag" } as const;
const gemeenten = { scheme: "gemeenten/loopbaanbudget" } as const;

/** Supervision for 450.00, agreed and signed on 3 December 2018. */
const agreement: Agreement = {
  id: "a-1",
  goal: "Ontdekken of leidinggeven bij mij past",
  purpose: "supervision",
  expectedBudget: "450.00",
  inWriting: true,
  signedOn: "2018-12-03",
};
const conversation = { id: "j-2018", on: "2018-12-03", inWriting: true, agreements: [agreement] };
const asked = { on: "2018-12-10", purpose: "supervision", amount: "450.00", requiredForCurrentJob: false } as const;
const awarded = {
  conversation,
  application: { filedOn: "2018-12-03" },
  award: { on: "2018-12-05", refusalGround: null },
} as const;
const known = { ...awarded, facts: person("2018-12"), interpretations: bareWithoutRelief };
const assessed = (request: Partial<RequestSociaalWerk> = {}, context: object = known): Assessment =>
  assess(loopbaanbedrag, { ...asked, ...request } as never, context);

const paper = (
  stated: Partial<Agreement> = {},
  context: AgreementFormContext = sociaalWerk,
  language: "nl" | "en" = "nl",
): AgreementForm => agreementForm({ id: "a-1", ...stated }, context, { language });

/** Every text of the blocks in order; a line to fill in is empty. */
function texts(blocks: readonly FormBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "fields") return block.fields.flatMap(({ label, value }) => [label, value ?? ""]);
    if (block.kind === "list") return [...block.items];
    if (block.kind === "checklist") return block.items.map(({ text }) => text);
    if (block.kind !== "signatures") return [block.text];
    return block.parties.flatMap(({ role, fields }) => [role, ...texts([{ kind: "fields", fields }])]);
  });
}

const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** What stands between the tags of the body, tag by tag, as a browser shows it. */
function readHtml(html: string): string[] {
  const body = html.slice(html.indexOf("<main>") + 6, html.indexOf("</main>"));
  return [...body.matchAll(/<(h[1-3]|p|dt|dd|li)>(.*?)<\/\1>/g)].map(([, , inner = ""]) =>
    inner.replace(/<[^>]*>/g, "").replace(/&([^;]+);/g, (_, name: string) => characters[name]!),
  );
}

/** Markdown with its marks taken away. */
function readMarkdown(markdown: string): string[] {
  const plain = (text: string) => text.replace(/\\(.)/gu, "$1");
  return markdown
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const [, label, value] = /^- \*\*(.*?[^\\]):\*\* (.*)$/.exec(line) ?? [];
      if (label !== undefined) return [plain(label), /^(?:\\_)+$/.test(value!) ? "" : plain(value!)];
      return [plain(line.replace(/^(?:#{1,3} |\* |\+ \[[ x]\] )/, ""))];
    });
}

/** The fields of a paper, by label. */
const fieldsOf = ({ blocks }: AgreementForm): Record<string, string | null> =>
  Object.fromEntries(
    blocks.flatMap((block) => (block.kind === "fields" ? block.fields.map(({ label, value }) => [label, value]) : [])),
  );
/** The ticks of a paper: `[x] text`. */
const ticksOf = ({ blocks }: AgreementForm): string[] =>
  blocks.flatMap((block) =>
    block.kind === "checklist" ? block.items.map(({ text, checked }) => `[${checked ? "x" : " "}] ${text}`) : [],
  );
/** What stands under a heading. */
function under({ blocks }: AgreementForm, heading: string): string[] {
  const start = blocks.findIndex((block) => block.kind === "heading" && block.text === heading);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === "heading");
  return start === -1 ? [] : texts(end === -1 ? rest : rest.slice(0, end));
}

const everything: AgreementFormContext = {
  ...sociaalWerk,
  conversation,
  employer: { name: "Stichting De Brug", representative: "M. Jansen" },
  employee: { name: "A. de Wit" },
  aims: ["strength", "labour-market"],
  assessment: assessed(),
  budget: { through: "2018-11", balance: "1060", held: "100.00" },
  payback: "Wie stopt, betaalt de helft terug.\nNa een jaar niets meer.",
};
const papers = [
  ["with everything stated", agreement, everything],
  ["with nothing stated", { id: "a-1" }, sociaalWerk],
  ["of a municipality with nothing stated", { id: "a-1" }, gemeenten],
  ["of which nothing was assessed", agreement, { ...everything, assessment: null }],
  ["of which the balance is not known", agreement, { ...everything, assessment: assessed({}, awarded) }],
] as const satisfies readonly (readonly [string, Agreement, AgreementFormContext])[];

describe.each(["nl", "en"] as const)("a paper in %s", (language) => {
  describe.each(papers)("%s", (_, stated, context) => {
    const form = paper(stated, context, language);

    test("holds the same texts in HTML and in Markdown as in its blocks, in the same order, and no others", () => {
      expect(readHtml(form.html)).toEqual(texts(form.blocks));
      expect(readMarkdown(form.markdown)).toEqual(texts(form.blocks));
      const body = form.html.slice(form.html.indexOf("<main>"), form.html.indexOf("</main>"));
      const shown = body.replace(/<[^>]*>|\n/g, "").replace(/&([^;]+);/g, (_, name: string) => characters[name]!);
      expect(shown).toBe(texts(form.blocks).join(""));
    });

    test("says whole things", () => {
      for (const text of texts(form.blocks)) expect(text).not.toMatch(/undefined|null|NaN|\[object|\n/);
      for (const block of form.blocks) if (block.kind === "paragraph") expect(block.text).toMatch(/\S$/);
    });

    test("has one title, which is its first block, and headings in order", () => {
      const headings = form.blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : []));
      expect(form.blocks[0]).toEqual({ kind: "heading", level: 1, text: form.title });
      expect(headings).toEqual([1, ...headings.slice(1).map(() => 2)]);
      expect([...form.html.matchAll(/<h(\d)>/g)].map(([, level]) => level).join("")).toMatch(/^12+33$/);
    });

    test("has no two lists of one kind after each other, which Markdown would take for one", () => {
      const kinds = form.blocks.map(({ kind }) => kind);
      const twice = kinds.filter((kind, place) => kind === kinds[place - 1]);
      expect(twice.filter((kind) => kind !== "paragraph" && kind !== "heading")).toEqual([]);
    });

    test("is a page of HTML in its language that needs nothing else", () => {
      expect(form.language).toBe(language);
      expect(form.html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">\n`));
      expect(form.html).toContain(`<title>${form.title}</title>`);
      expect(form.html).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import|\son\w+=/);
      const tags = [...form.html.matchAll(/<(\/?)(\w+)/g)].filter(([, , tag]) => tag !== "meta" && tag !== "input");
      const count = (slash: string) =>
        tags
          .filter(([, closes]) => closes === slash)
          .map(([, , tag]) => tag)
          .sort();
      expect(count("/")).toEqual(count(""));
    });

    test("has the same pieces in the other language", () => {
      const other = paper(stated, context, language === "nl" ? "en" : "nl");
      expect(other.blocks.map(({ kind }) => kind)).toEqual(form.blocks.map(({ kind }) => kind));
      expect(texts(other.blocks)).toHaveLength(texts(form.blocks).length);
      expect(ticksOf(other).map((tick) => tick.slice(0, 3))).toEqual(ticksOf(form).map((tick) => tick.slice(0, 3)));
    });

    test("is plain data that cannot be changed, and the same every time", () => {
      expect(JSON.parse(JSON.stringify(form))).toEqual(form);
      expect(paper(stated, context, language)).toEqual(form);
      for (const block of form.blocks) expect(Object.isFrozen(block)).toBe(true);
    });
  });
});

describe("the parties", () => {
  test("are named, in the paper and where they sign", () => {
    const form = paper(agreement, everything);
    expect(fieldsOf(form)).toMatchObject({
      Werkgever: "Stichting De Brug",
      "Vertegenwoordigd door": "M. Jansen",
      Medewerker: "A. de Wit",
    });
    expect(form.blocks.at(-1)).toEqual({
      kind: "signatures",
      parties: [
        {
          role: "Namens de werkgever",
          fields: [
            { label: "Naam", value: "M. Jansen" },
            { label: "Datum", value: "3 december 2018" },
            { label: "Handtekening", value: null },
          ],
        },
        {
          role: "Medewerker",
          fields: [
            { label: "Naam", value: "A. de Wit" },
            { label: "Datum", value: "3 december 2018" },
            { label: "Handtekening", value: null },
          ],
        },
      ],
    });
  });

  test("are lines to fill in where they are not known, and of a municipality the manager signs", () => {
    const form = paper({}, gemeenten);
    expect(fieldsOf(form)).toMatchObject({ Gemeente: null, Leidinggevende: null, Medewerker: null });
    const last = form.blocks.at(-1);
    expect(last?.kind === "signatures" && last.parties.map(({ role }) => role)).toEqual([
      "Leidinggevende",
      "Medewerker",
    ]);
    expect(texts([last!]).filter((text) => text !== "")).toHaveLength(8);
    expect(fieldsOf(paper({}, { ...gemeenten, employee: { name: " \t " } }))).toMatchObject({ Medewerker: null });
  });
});

describe("the agreement", () => {
  test("comes from a conversation", () => {
    expect(under(paper(agreement, everything), "Het gesprek")).toEqual([
      ...["Jaargesprek op", "3 december 2018", "Kenmerk van het gesprek", "j-2018", "Kenmerk van de afspraak", "a-1"],
    ]);
    expect(under(paper(), "Het gesprek")).toEqual(["Jaargesprek op", "", "Kenmerk van de afspraak", "a-1"]);
  });

  test("has a goal, line by line, and a purpose", () => {
    const goal = "Leren leidinggeven\r\n\r\n\tmet plezier\u2028en rust\u0000.";
    expect(under(paper({ ...agreement, goal }), "Doel").slice(0, 5)).toEqual([
      ...["Leren leidinggeven", "met plezier", "en rust .", "Waarvoor het geld is", "supervisie"],
    ]);
    for (const none of [undefined, "", " \n "])
      expect(under(paper(none === undefined ? {} : { goal: none }), "Doel").slice(0, 4)).toEqual([
        ...["Wat de medewerker wil bereiken", "", "Waarvoor het geld is", ""],
      ]);
  });

  const { strength, development, contribution, "labour-market": labourMarket } = words.aims;
  const aims = [strength, development, contribution, labourMarket];

  test.each(["supervision", "career-guidance"] as const)("for %s shows the four aims, ticked or not", (purpose) => {
    expect(ticksOf(paper({ purpose }))).toEqual(aims.map((aim) => `[ ] ${aim}`));
    expect(ticksOf(paper({ purpose }, { ...sociaalWerk, aims: ["development", "strength"] }))).toEqual(
      aims.map((aim, place) => `[${place < 2 ? "x" : " "}] ${aim}`),
    );
  });

  test("shows them for nothing else, unless one was stated", () => {
    expect(ticksOf(paper({ purpose: "coaching" }))).toEqual([]);
    expect(ticksOf(paper())).toEqual([]);
    expect(ticksOf(paper({ purpose: "coaching" }, { ...sociaalWerk, aims: ["contribution"] }))).toHaveLength(4);
  });

  test("says whether both find that it serves what the budget is for; who signs says so", () => {
    const says = (stated: Partial<Agreement>, context: AgreementFormContext) => under(paper(stated, context), "Doel");
    const both = "Werkgever en medewerker vinden allebei dat dit de inzetbaarheid van de medewerker dient.";
    for (const stated of [{}, { servesPurpose: true }]) expect(says(stated, sociaalWerk)).toContain(both);
    expect(says({ servesPurpose: false }, sociaalWerk)).toContain(both.replace("vinden", "vinden niet"));
    expect(says({}, gemeenten)).toContain(
      "Leidinggevende en medewerker vinden allebei dat dit de loopbaan van de medewerker dient.",
    );
  });

  test("of a municipality stands in the development plan, or not yet", () => {
    const recorded = "Het doel staat in het persoonlijk ontwikkelingsplan (POP) of een aanvulling daarop.";
    expect(ticksOf(paper({}, gemeenten))).toEqual([`[ ] ${recorded}`]);
    expect(ticksOf(paper({ recordedInPop: true }, gemeenten))).toEqual([`[x] ${recorded}`]);
    expect(ticksOf(paper({ recordedInPop: false }))).toEqual([`[ ] ${recorded}`]);
  });
});

describe("the budget", () => {
  test("is what is expected, and what is there less what is held", () => {
    expect(under(paper(agreement, everything), "Budget")).toEqual([
      ...["Verwachte kosten van alles onder deze afspraak", "€ 450,00"],
      ...["Saldo, eind november 2018", "€ 1.060,00"],
      ...["Daarvan vastgehouden voor wat is toegekend", "€ 100,00"],
      ...["Blijft beschikbaar", "€ 960,00"],
    ]);
  });

  test("may be overdrawn", () => {
    const budget = { through: "2018-11", balance: "-12.5", held: "0" };
    expect(fieldsOf(paper({}, { ...sociaalWerk, budget }))).toMatchObject({
      "Saldo, eind november 2018": "€ -12,50",
      "Blijft beschikbaar": "€ -12,50",
    });
  });

  test("leaves lines to fill in for what is not known", () => {
    const fields = ["Saldo van het budget", "Daarvan vastgehouden voor wat is toegekend", "Blijft beschikbaar"];
    for (const none of [undefined, null, "0", "0.00"])
      expect(under(paper(none === undefined ? {} : { expectedBudget: none }), "Budget")).toEqual([
        ...["Verwachte kosten van alles onder deze afspraak", ""],
        ...fields.flatMap((field) => [field, ""]),
      ]);
    const partly = paper({}, { ...sociaalWerk, budget: { through: "2018-11", balance: "1" } });
    expect(fieldsOf(partly)).toMatchObject({ "Saldo, eind november 2018": "€ 1,00", "Blijft beschikbaar": null });
  });

  test("of a municipality is that of the year, with what came along and what may be spent ahead of time", () => {
    const budget = { through: "2014-03", yearAmount: "500", saved: "300.00", advance: "200.00", balance: "800.00" };
    expect(under(paper({ expectedBudget: "1000" }, { ...gemeenten, budget }), "Budget")).toEqual([
      ...["Verwachte kosten van alles onder deze afspraak", "€ 1.000,00"],
      ...["Budget van het jaar", "€ 500,00"],
      ...["Meegenomen of gespaard uit eerdere jaren", "€ 300,00"],
      ...["Goedgekeurd om vooruit uit te geven", "€ 200,00"],
      ...["Saldo, eind maart 2014", "€ 800,00"],
    ]);
  });
});

describe("what the budget pays", () => {
  const covered = (assessment: Assessment, scheme: AgreementFormContext = sociaalWerk) => {
    const form = paper({}, { ...scheme, assessment });
    const { "Uit het budget": from, "Niet uit het budget": not, ...rest } = fieldsOf(form);
    return { form, from, not, outcome: rest["Uitkomst"], other: "Wie dat deel betaalt" in rest };
  };
  const says = {
    blocked: "Zolang een van de voorwaarden niet is vervuld, betaalt het budget niets.",
    ifMet: "Deze bedragen gelden als de voorwaarden die nog openstaan, worden vervuld.",
    unknown: "Het saldo is niet bekend. Wat het budget betaalt, is daarom niet berekend.",
  };
  const said = (form: AgreementForm) =>
    Object.entries(says).flatMap(([name, text]) => (texts(form.blocks).includes(text) ? [name] : []));

  test("is never compulsory training", () => {
    expect(under(paper(), "Wat het budget betaalt")[0]).toMatch(/^Verplichte bijscholing betaalt de werkgever/);
    expect(under(paper({}, gemeenten), "Wat het budget betaalt")[0]).toMatch(/^Opleidingen die de functie vraagt/);
  });

  test("is open where nothing was assessed", () => {
    expect(under(paper(), "Wat het budget betaalt").slice(1)).toEqual([
      "Of deze uitgave uit het budget kan worden betaald, is nog niet beoordeeld.",
      ...["Uit het budget", "", "Niet uit het budget", ""],
    ]);
  });

  test("is all of it when all conditions are met", () => {
    const { form, ...rest } = covered(assessed());
    expect(rest).toEqual({
      ...{ from: "€ 450,00", not: "€ 0,00", other: false },
      outcome: "kan uit het budget worden betaald",
    });
    expect(said(form)).toEqual([]);
    expect(ticksOf(form).every((tick) => tick.startsWith("[x]"))).toBe(true);
    expect(fieldsOf(form)).toMatchObject({
      "Beoordeelde uitgave": "supervisie, € 450,00",
      "Dag van de uitgave": "10 december 2018",
    });
  });

  test("is all of it once what is open turns out well", () => {
    const { form, ...rest } = covered(assessed({}, { ...known, application: null, award: null }));
    expect(rest).toMatchObject({ from: "€ 450,00", not: "€ 0,00", outcome: "nog niet te zeggen" });
    expect(said(form)).toEqual(["ifMet"]);
    expect(ticksOf(form).filter((tick) => tick.startsWith("[ ]"))).toHaveLength(2);
  });

  // By the text of the agreement 1,060.00 is left of the € 2,000 bare at the end of November 2018.
  test("is what is there, and somebody pays the rest", () => {
    const dear = { ...agreement, expectedBudget: "2000.00" };
    const context = { ...known, conversation: { ...conversation, agreements: [dear] } };
    const { form, ...rest } = covered(assessed({ amount: "1500.00" }, context));
    expect(rest).toEqual({
      ...{ from: "€ 1.060,00", not: "€ 440,00", other: true },
      outcome: "er is niet genoeg in het budget",
    });
    expect(said(form)).toEqual([]);
    expect(said(covered(assessed({ amount: "1500.00" }, { ...context, award: null })).form)).toEqual(["ifMet"]);
    expect(fieldsOf(form)["Wie dat deel betaalt"]).toBeNull();
  });

  test("is nothing as long as another condition is not met, and no amount is promised", () => {
    const { form, ...rest } = covered(assessed({ requiredForCurrentJob: true }));
    expect(rest).toEqual({
      ...{ from: undefined, not: undefined, other: false },
      outcome: "kan zo niet uit het budget worden betaald",
    });
    expect(said(form)).toEqual(["blocked"]);
    expect(ticksOf(form).filter((tick) => tick.startsWith("[ ]"))).toHaveLength(1);
  });

  test("is not known where the balance is not", () => {
    const { form, ...rest } = covered(assessed({}, awarded));
    expect(rest).toMatchObject({ from: null, not: null, outcome: "nog niet te zeggen" });
    expect(said(form)).toEqual(["unknown"]);
  });

  test("says where the text of that day was not read", () => {
    const assumed = "Niet van elke voorwaarde is de tekst gelezen die op die dag geldt.";
    const told = (on: string) =>
      texts(covered(assessed({ on }, {})).form.blocks).filter((text) => text.startsWith(assumed)).length;
    // The edition of 2023-2025 was read; the next one is only presumed to go on.
    expect(["2024-03-01", "2025-08-01"].map(told)).toEqual([0, 1]);
  });

  test("of a municipality goes by its own conditions", () => {
    const request = { on: "2014-03-10", purpose: "career-coaching", amount: "450.00" } as const;
    const assessment = assess(gemeentelijkLoopbaanbudget, request, { facts: official() });
    const { form, from } = covered(assessment, gemeenten);
    expect(from).toBe("€ 450,00");
    expect(ticksOf(form).filter((tick) => tick.includes("(POP) staat, is niet bekend"))).toHaveLength(1);
  });
});

describe("the wage tax", () => {
  const taxOf = (request: Partial<RequestSociaalWerk>, language: "nl" | "en" = "nl") => {
    const form = paper({}, { ...sociaalWerk, assessment: assessed(request) }, language);
    return under(form, language === "nl" ? "Loonheffing" : "Wage tax");
  };

  test("is open where nothing was assessed", () => {
    expect(under(paper(), "Loonheffing")).toEqual([
      "Hoe de loonheffing deze uitgave behandelt, is nog niet beoordeeld. Dat gaat per uitgave: sommige zijn onbelast, andere belast loon.",
    ]);
  });

  test("is the treatment with its article, and what to keep", () => {
    const tax = { servesCurrentJob: true, designated: true, invoice: true };
    const [treatment, keep, ...evidence] = taxOf({ purpose: "education", tax });
    expect(treatment).toBe(
      "Voor de loonheffing is dit onbelast door de gerichte vrijstelling voor de huidige dienstbetrekking [loonbelasting/31a.2.c].",
    );
    expect(keep).toBe("Bewaar hierbij:");
    expect(evidence).toEqual([
      ...[
        "de factuur",
        "het betalingsbewijs",
        "de uitleg waarom de functie het vraagt",
        "het bewijs van het dienstverband",
      ],
      ...["de aanwijzing als eindheffingsloon", "de onderbouwing dat het bedrag gebruikelijk is"],
    ]);
  });

  test("is never untaxed on an inference, but says what it presumably is", () => {
    const tax = { servesCurrentJob: true, designated: true, invoice: true };
    expect(taxOf({ tax }).slice(0, 2)).toEqual([
      "Voor de loonheffing is dit niet zonder meer te bepalen [loonbelasting/31a.2.c].",
      "Vermoedelijk is het onbelast door de gerichte vrijstelling voor de huidige dienstbetrekking, maar dat is alleen afgeleid.",
    ]);
    expect(taxOf({ tax }, "en")[1]).toMatch(/^Presumably it is .*, but that is only inferred\.$/);
  });

  test("says why the row that holds decides nothing", () => {
    expect(taxOf({ purpose: "generation-scheme" })[1]).toMatch(/^Het moet worden getoetst aan .*\(RVU\).*\.$/);
  });

  test("keeps nothing where nothing is known of it", () => {
    expect(taxOf({ purpose: "mobility" })).toHaveLength(1);
  });
});

test("what is still to be answered is asked, in the language of the paper", () => {
  const assessment = assessed({}, { ...known, application: null });
  const context = { ...sociaalWerk, assessment };
  expect(under(paper({}, context), "Nog te beantwoorden")).toEqual(assessment.questions.map(({ text }) => text.nl));
  expect(under(paper({}, context, "en"), "Still to be answered")).toEqual(
    assessment.questions.map(({ text }) => text.en),
  );
  expect(under(paper({}, sociaalWerk), "Nog te beantwoorden")).toEqual([]);
});

describe("paying back", () => {
  test("is what the two agreed, in their words", () => {
    expect(under(paper(agreement, everything), "Terugbetalen")).toEqual([
      "Wie stopt, betaalt de helft terug.",
      "Na een jaar niets meer.",
    ]);
  });

  test("was not agreed where nothing is stated, and no rule is made up", () => {
    for (const none of [sociaalWerk, gemeenten, { ...sociaalWerk, payback: " \n" }]) {
      expect(under(paper({}, none), "Terugbetalen")).toEqual(["Er is geen terugbetaling afgesproken."]);
      expect(texts(paper({}, none).blocks).join(" ")).not.toMatch(/\d\s*%|procent/);
    }
  });
});

describe("a hostile text", () => {
  /** A paper with one text wherever a host can put one. */
  const everywhere = (text: string) =>
    paper(
      { id: `${text}.`, goal: text },
      {
        ...sociaalWerk,
        conversation: { id: `${text}.`, on: "2018-12-03" },
        employer: { name: `${text}.`, representative: `${text}.` },
        employee: { name: `${text}.` },
        payback: text,
      },
    );
  const bare = everywhere("x");

  test.each([
    "<script>alert(1)</script>",
    "</title></style><script>alert(1)</script>",
    "</p></dd></main><h1>Getekend</h1>",
    "\"><img src=x onerror='alert(1)'>",
    "<!-- alles hierna --> <![CDATA[ weg ]]>",
    "&lt;b&gt; &amp;amp; &#60; &copy",
    "**vet** _schuin_ `code` ~~weg~~ [link](javascript:alert(1)) ![beeld](x) <https://x.nl>",
    "# kop",
    "### kop ###",
    "- punt",
    "+ [x] punt",
    "* punt",
    "1. een",
    "2) twee",
    "> citaat",
    "---",
    "===",
    "***",
    "```",
    "    code",
    "| a | b |",
    "[x]: https://x.nl",
    "regel\\",
    "\\*",
    "\\\\",
    "a:** b",
    "$& $1 $`",
    "a\u0000b\u001bc\u009fd",
    "a\tb\u00a0c\u2003d",
  ])("means nothing but itself: %j", (text) => {
    const form = everywhere(text);
    expect(readHtml(form.html)).toEqual(texts(form.blocks));
    expect(readMarkdown(form.markdown)).toEqual(texts(form.blocks));
    expect(form.html.replace(/>[^<]*/g, ">")).toBe(bare.html.replace(/>[^<]*/g, ">"));
    expect(texts(form.blocks)).toContain(text.replace(/[\s\p{Cc}]+/gu, " ").trim());
  });

  test("adds no line to Markdown: what is stated on several becomes several paragraphs", () => {
    const form = everywhere("a\n# b\r- c\u2029> d");
    expect(readHtml(form.html)).toEqual(texts(form.blocks));
    expect(readMarkdown(form.markdown)).toEqual(texts(form.blocks));
    expect(under(form, "Terugbetalen")).toEqual(["a", "# b", "- c", "> d"]);
    expect(form.markdown).toContain("\n\n\\# b\n\n\\- c\n\n\\> d\n");
  });

  test("however it looks, stands in both renderings as in the blocks", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(...Array.from("\\`*_[]<>&#~|!-+=.():1 x\n\"'")) }),
    );
    fc.assert(
      fc.property(text, (hostile) => {
        const form = everywhere(hostile);
        expect(readHtml(form.html)).toEqual(texts(form.blocks));
        expect(readMarkdown(form.markdown)).toEqual(texts(form.blocks));
      }),
    );
  });
});
