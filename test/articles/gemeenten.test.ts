import { describe, expect, test } from "vitest";
import * as shelf from "../../src/articles/gemeenten/index.js";
import { sources } from "../../src/articles/gemeenten/sources.js";
import { monthOf } from "../../src/values/month.js";
import { valueIn } from "../../src/values/timeline.js";
import { everyShelf, type Shelf } from "./every-shelf.js";

const { gemeenten, ...exported } = shelf;
const { article173, article174, national, hilversum, krimpenAanDenIJssel } = shelf;

const rules = gemeenten.flatMap(({ rules }) => rules);
const doubts = gemeenten.flatMap(({ doubts }) => doubts);

/** Copied from the reading of the sources and not from the shelf: first month, last month, value, standing. */
const byHand: Shelf["byHand"] = {
  "17:3 yearAmount": [["2013-01", "2015-12", "500.00", "published"]],
  "17:3 carryOver": [["2013-01", "2015-12", "lapse-unless-saved", "reported"]],
  "17:3 savedThrough": [["2013-01", "2015-12", "2015-12-31", "reported"]],
  "17:3 advance": [["2013-01", "2015-12", "none", "reported"]],
  "17:3 partTime": [],
  "17:3 midYear": [],
  "17:3 afterLastYear": [["2013-01", "2015-12", "lapse", "reported"]],
  "17:3 onExitWithAdvance": [],
  "17:3 entitled": [["2013-01", "2015-12", "required", "published"]],
  "17:3 purpose": [["2013-01", "2015-12", "required", "reported"]],
  "17:3 agreement": [["2013-01", "2015-12", "required", "reported"]],
  "17:3 plan": [["2013-01", "2015-12", "required", "reported"]],
  "17:3 inService": [["2013-01", "2015-12", "required", "inferred"]],
  "17:3 available": [["2013-01", "2015-12", "required", "inferred"]],
  "17:4 paidByEmployer": [["2013-01", null, "employer", "published"]],
  "17:4 planEvery": [["2013-01", null, 3, "published"]],
  "hilversum carryOver": [["2013-01", "2015-12", "automatic", "published"]],
  "hilversum advance": [["2013-01", "2015-12", "on-approval", "published"]],
  "hilversum afterLastYear": [],
  "hilversum offer": [
    [
      "2013-01",
      "2015-12",
      [
        "career-orientation",
        "career-coaching",
        "personal-effectiveness",
        "talent-scan",
        "tailored-programme",
        "study-trip",
        "career-review-50plus",
        "young-professional-talent",
      ],
      "reported",
    ],
  ],
  "hilversum forOneGroup": [["2013-01", "2015-12", ["career-review-50plus", "young-professional-talent"], "reported"]],
  "krimpen-aan-den-ijssel yearAmount": [["2013-01", "2015-12", "500.00", "published"]],
  "krimpen-aan-den-ijssel carryOver": [],
  "krimpen-aan-den-ijssel advance": [],
  "krimpen-aan-den-ijssel afterLastYear": [],
};

everyShelf({
  instrument: "gemeenten",
  articles: gemeenten,
  sources,
  exported,
  paragraph: /^\.\d[a-z]?$/,
  ruleId: /^ILB-(\d\d|[TM]\d)b?$/,
  anyId: /\bILB-\w+/g,
  byHand,
});

describe("chapter 17 and the local regulations", () => {
  test("stand in the order of the agreement, the national default before the municipalities", () => {
    expect(gemeenten.map(({ number }) => number)).toEqual([
      "17:1",
      "17:2",
      "17:3",
      "17:4",
      "national",
      "hilversum",
      "krimpen-aan-den-ijssel",
    ]);
  });

  test("are exported by number, local ones by the name of the municipality", () => {
    const whole = Object.entries(exported).flatMap(([name, one]) => ("number" in one ? [[name, one.number]] : []));
    expect(Object.fromEntries(whole)).toEqual({
      article171: "17:1",
      article172: "17:2",
      article173: "17:3",
      article174: "17:4",
      national: "national",
      hilversum: "hilversum",
      krimpenAanDenIJssel: "krimpen-aan-den-ijssel",
    });
  });
});

/** In 2012-12, 2013-01, 2015-12 and 2016-01. */
type Value = string | number | readonly string[];
type Row = readonly [string, Value, Value, Value];
const throughout = (value: string): Row => ["not-yet-in-force", value, value, "ended"];
const endUnknown = (value: string | readonly string[]): Row => ["not-yet-in-force", value, value, "unknown"];

const onDates: readonly [string, Shelf["articles"][number], Readonly<Record<string, Row>>][] = [
  [
    "article 17:3",
    article173,
    {
      yearAmount: throughout("500.00"),
      carryOver: throughout("lapse-unless-saved"),
      savedThrough: throughout("2015-12-31"),
      advance: throughout("none"),
      partTime: throughout("unknown"),
      midYear: throughout("unknown"),
      afterLastYear: throughout("lapse"),
      onExitWithAdvance: throughout("unknown"),
      entitled: throughout("required"),
      purpose: throughout("required"),
      agreement: throughout("required"),
      plan: throughout("required"),
      inService: throughout("required"),
      available: throughout("required"),
    },
  ],
  [
    "article 17:4",
    article174,
    {
      planEvery: ["not-yet-in-force", 3, 3, 3],
      paidByEmployer: ["not-yet-in-force", "employer", "employer", "employer"],
    },
  ],
  [
    "the national default",
    national,
    {
      yearAmount: throughout("500.00"),
      carryOver: throughout("lapse-unless-saved"),
      advance: throughout("none"),
      partTime: throughout("unknown"),
      midYear: throughout("unknown"),
      afterLastYear: throughout("lapse"),
      onExitWithAdvance: throughout("unknown"),
    },
  ],
  [
    "Hilversum",
    hilversum,
    {
      yearAmount: throughout("500.00"),
      carryOver: endUnknown("automatic"),
      advance: endUnknown("on-approval"),
      partTime: throughout("unknown"),
      midYear: throughout("unknown"),
      afterLastYear: endUnknown("unknown"),
      onExitWithAdvance: throughout("unknown"),
      offer: endUnknown([
        ...["career-orientation", "career-coaching", "personal-effectiveness", "talent-scan", "tailored-programme"],
        ...["study-trip", "career-review-50plus", "young-professional-talent"],
      ]),
      forOneGroup: endUnknown(["career-review-50plus", "young-professional-talent"]),
    },
  ],
  [
    "Krimpen aan den IJssel",
    krimpenAanDenIJssel,
    {
      yearAmount: throughout("500.00"),
      carryOver: endUnknown("unknown"),
      advance: endUnknown("unknown"),
      partTime: throughout("unknown"),
      midYear: throughout("unknown"),
      afterLastYear: endUnknown("unknown"),
      onExitWithAdvance: throughout("unknown"),
    },
  ],
];

describe("before, at the start, at the end and after the three years", () => {
  test.each(onDates)("%s has exactly these values and refusals, in this order", (_, { terms }, expected) => {
    const found = Object.entries(terms).map(([name, term]) => [
      name,
      ["2012-12", "2013-01", "2015-12", "2016-01"].map((month) => {
        const answer = valueIn<unknown>(term, monthOf(month));
        return "refused" in answer ? answer.refused : answer.value;
      }),
    ]);
    expect(found).toEqual(Object.entries(expected));
  });
});

describe("a local regulation", () => {
  const local = [national, hilversum, krimpenAanDenIJssel];
  const quantities = [
    "yearAmount",
    "carryOver",
    "advance",
    "partTime",
    "midYear",
    "afterLastYear",
    "onExitWithAdvance",
  ] as const;
  const own = (terms: (typeof local)[number]["terms"]) =>
    quantities.filter((name) => terms[name] !== article173.terms[name]);

  test.each(local)("of $number settles the same quantities, in the same units", ({ number, terms }) => {
    const offered = number === "hilversum" ? ["offer", "forOneGroup"] : [];
    expect(Object.keys(terms)).toEqual([...quantities, ...offered]);
    for (const name of quantities) {
      expect(terms[name].title).toBe(article173.terms[name].title);
      expect(terms[name].unit).toBe(article173.terms[name].unit);
    }
  });

  test("is the national object itself where nothing local is known", () => {
    expect(own(national.terms)).toEqual([]);
    expect(own(hilversum.terms)).toEqual(["carryOver", "advance", "afterLastYear"]);
    expect(own(krimpenAanDenIJssel.terms)).toEqual(["yearAmount", "carryOver", "advance", "afterLastYear"]);
  });

  test("cites itself, with the paragraph where it is known", () => {
    expect(hilversum.terms.carryOver.values[0].citation).toBe("gemeenten/hilversum");
    expect(krimpenAanDenIJssel.terms.yearAmount.values[0].citation).toBe("gemeenten/krimpen-aan-den-ijssel.1f");
    expect(article174.terms.planEvery.values[0].citation).toBe("gemeenten/17:4.2");
    expect(article174.terms.paidByEmployer.values[0].citation).toBe("gemeenten/17:4.4");
  });

  test("of Hilversum means two purposes for one group, and both are among what it offers", () => {
    const [{ value: offered, citation }] = hilversum.terms.offer.values;
    const [forOneGroup] = hilversum.terms.forOneGroup.values;
    expect(offered).toEqual(expect.arrayContaining([...forOneGroup.value]));
    expect([citation, forOneGroup.citation]).toEqual(["gemeenten/hilversum", "gemeenten/hilversum"]);
  });

  test("has the conditions of spending in 17:3, for which no paragraph is known", () => {
    const { entitled, purpose, agreement, plan, inService, available } = article173.terms;
    for (const term of [entitled, purpose, agreement, plan, inService, available])
      expect(term.values.map(({ citation }) => citation)).toEqual(["gemeenten/17:3"]);
  });
});

describe("the numbers of rules and doubts", () => {
  const ids = [...rules, ...doubts].map(({ id }) => id).sort();
  const numbers = (of: readonly { readonly id: string }[], letter: string) =>
    of.flatMap(({ id }) => (id.startsWith(`ILB-${letter}`) ? id.slice(`ILB-${letter}`.length) : [])).sort();

  test("are each there once, ILB-01 through ILB-83", () => {
    expect(ids.filter((id) => /^ILB-\d\d$/.test(id)).map((id) => id.slice(4))).toEqual([
      ...["01", "02", "03", "04"],
      ...["10", "11", "12"],
      ...["20", "21", "22", "23"],
      ...["30", "31", "32", "33"],
      ...["40", "41"],
      ...["50", "51", "52", "53", "54", "55", "56"],
      ...["60", "61", "62", "63"],
      ...["70", "71", "72", "73"],
      ...["80", "81", "82", "83"],
    ]);
  });

  test("have a second statement only where there is a first", () => {
    const second = ids.filter((id) => id.endsWith("b"));
    expect(second.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(second.map((id) => id.slice(0, -1))));
  });

  test("run on for contradictions, for open questions, for the years and for other municipalities", () => {
    expect(numbers(doubts, "K")).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(numbers(doubts, "O")).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(numbers(rules, "T")).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(numbers([...rules, ...doubts], "M")).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  test("belong to a doubt, and to no rule, where the answer is unknown", () => {
    expect(numbers(doubts, "").filter((number) => /^\d/.test(number))).toEqual([
      "12",
      "23b",
      "33",
      "50b",
      "52b",
      "56",
      "61",
      "62b",
      "73",
    ]);
  });
});

test("every rule has the standing typed here by hand", () => {
  const ofStanding = (standing: string) =>
    rules.flatMap((rule) => (rule.standing === standing ? rule.id.slice(4) : [])).sort();
  const byStanding = {
    published:
      "01 01b 02 03 03b 04 10 21b 22 23 32 41 51 51b 52 53 55 60 63 72 80 81b M1 M2 M3 M4 M5 M6 M7 T1 T2 T5 T6",
    reported: "20 21 30 31 40 50 54 54b 62 70 71 80b 81 82 83 T3",
    inferred: "04b 11 41b T4",
    assumed: "",
  };
  for (const [standing, expected] of Object.entries(byStanding))
    expect(ofStanding(standing).join(" "), standing).toBe(expected);
});

test("what is only an analogy says so, and carries no value", () => {
  const analogies = new Set<unknown>([sources.POB, sources.AEDES]);
  const resting = rules.filter((rule) => rule.sources.some((source) => analogies.has(source)));
  expect(resting.map(({ id }) => id)).toEqual(["ILB-54b", "ILB-55"]);
  for (const { says } of resting) expect(says).toContain("analogy");
});
