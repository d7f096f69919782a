import { describe, expect, test } from "vitest";
import {
  assess,
  type Assessment,
  type ContextGemeenten,
  type ContextSociaalWerk,
  gemeentelijkLoopbaanbudget,
  keuzebudget,
  ledger,
  loopbaanbedrag,
  type RequestGemeenten,
  type RequestSociaalWerk,
} from "../../src/index.js";
import { complaints } from "../complaints.js";
import { advance, goingOn, local, official, save, spend, yearBook } from "../municipality.js";
import { bare, bareWithoutRelief, book, type Event, person } from "../person.js";
import {
  agreement,
  asksBesidesTax,
  asksFor,
  assessed,
  assessedThere,
  careerAgreement,
  careerCoaching,
  changeable,
  coaching,
  conditionOf,
  conversation,
  coverage,
  deepFrozen,
  settled,
  settledThere,
} from "./spendings.js";

type Outcome = "met" | "not-met" | "unknown";

describe("the conditions of the loopbaanbedrag in every edition", () => {
  // Copied from the reading of the sources (LBB-2.6, 2.8, 2.9, 2.10 and the list of editions), not from the shelf: the day
  // on which cases play, the first and the last day, and citation and standing of each condition.
  interface Edition {
    readonly years: string;
    readonly from: string;
    readonly through: string | null;
    readonly on: string;
    readonly sets: Readonly<Record<string, string>>;
  }
  const editions: readonly Edition[] = [
    {
      years: "2014-2016",
      ...{ from: "2015-07-01", through: "2016-03-31", on: "2015-12-10" },
      sets: {
        "in-force": "3.3.A assumed",
        "entitled-person": "3.3.B published",
        "in-service": "3.3 assumed",
        "serves-employability": "3.3.A assumed",
        "mandatory-training": "3.4 published",
        agreement: "3.2 published",
        application: "3.3.C assumed",
        award: "3.3.E published",
        "refusal-ground": "3.3.E published",
        "enough-available": "3.3 inferred",
      },
    },
    ...(
      [
        ["2016-2017", "2016-04-01", "2017-03-31", "2016-12-10"],
        ["2017-2019", "2017-04-01", "2019-06-30", "2018-12-10"],
      ] as const
    ).map(([years, from, through, on]) => ({
      ...{ years, from, through, on },
      sets: {
        "in-force": "3.3.A assumed",
        "entitled-person": "3.3.B assumed",
        "in-service": "3.3 assumed",
        "serves-employability": "3.3.A assumed",
        "mandatory-training": "3.4 inferred",
        agreement: "3.2 assumed",
        application: "3.3.C assumed",
        award: "3.3.C assumed",
        "enough-available": "3.3 inferred",
      },
    })),
    ...(
      [
        ["2019-2021", "2019-07-01", "2021-06-30", "2020-06-10"],
        ["2021-2023", "2021-07-01", "2023-06-30", "2022-06-10"],
      ] as const
    ).map(([years, from, through, on]) => ({
      ...{ years, from, through, on },
      sets: {
        "in-force": "3.3.A published",
        "entitled-person": "3.3.B published",
        "in-service": "3.3 assumed",
        "serves-employability": "3.3.A published",
        "mandatory-training": "3.4 inferred",
        agreement: "3.2 assumed",
        application: "3.3.C published",
        award: "3.3.C published",
        "enough-available": "3.3 inferred",
      },
    })),
    {
      years: "2023-2025",
      ...{ from: "2023-07-01", through: "2025-07-31", on: "2024-02-29" },
      sets: {
        "in-force": "3.3.A reported",
        "entitled-person": "3.3.B published",
        "in-service": "3.3 reported",
        "serves-employability": "3.3.A reported",
        "mandatory-training": "3.4 published",
        agreement: "3.2.D published",
        application: "3.3.C reported",
        award: "3.3.C reported",
        "enough-available": "3.3 inferred",
      },
    },
    {
      years: "2025-",
      ...{ from: "2025-08-01", through: null, on: "2026-05-01" },
      sets: {
        "in-force": "3.3.A assumed",
        "entitled-person": "3.3.B assumed",
        "in-service": "3.3 assumed",
        "serves-employability": "3.3.A assumed",
        "mandatory-training": "3.4 assumed",
        agreement: "3.2.D assumed",
        application: "3.3.C assumed",
        award: "3.3.C assumed",
        "enough-available": "3.3 assumed",
      },
    },
  ];
  const byPeople = ["serves-employability", "award", "refusal-ground"];

  test("are those of the reading, in this order, all met where everything is in order", () => {
    for (const { years, on, sets } of editions) {
      const { outcome, conditions } = assessed(coaching(on));
      expect(outcome, years).toBe("eligible");
      expect(conditions.map(({ id }) => id)).toEqual(Object.keys(sets));
      for (const { id, outcome, edition, needs, decidedBy } of conditions) {
        expect([outcome, edition, needs], `${years} ${id}`).toEqual(["met", years, []]);
        expect(decidedBy, `${years} ${id}`).toBe(byPeople.includes(id) ? "people" : "data");
      }
    }
  });

  const set = editions.flatMap(({ years, on, sets }) =>
    Object.entries(sets).map(([id, stands]) => ({ years, on, id, stands })),
  );
  test.each(set)("$years: $id stands in $stands", ({ on, id, stands }) => {
    const { citation, standing } = conditionOf(assessed(coaching(on)), id);
    expect(`${citation} ${standing}`).toBe(`sociaal-werk/${stands}`);
  });

  /** What makes a condition fail, what leaves it open, and what then is asked. */
  interface Ways {
    readonly not: (on: string) => readonly [Partial<RequestSociaalWerk>, Partial<ContextSociaalWerk>];
    readonly open: (on: string) => readonly [Partial<RequestSociaalWerk>, Partial<ContextSociaalWerk>];
    readonly needs: string;
  }
  const stranger = () => [{}, { facts: null }] as const;
  const ways: Readonly<Record<string, Ways>> = {
    "entitled-person": {
      not: (on) => [{}, { facts: person(on.slice(0, 7), { category: "student" }) }],
      open: stranger,
      needs: "context.facts",
    },
    "in-service": {
      not: (on) => [
        {},
        // Left at the end of November 2015, before anything was awarded.
        {
          facts: person(on.slice(0, 7), { end: "2015-11-30" }),
          award: { on: "2015-12-01", refusalGround: null },
        },
      ],
      open: stranger,
      needs: "context.facts",
    },
    "serves-employability": {
      not: () => [
        {},
        {
          agreement: agreement({ servesPurpose: false }),
          conversation: conversation([agreement({ servesPurpose: false })]),
        },
      ],
      open: () => [{}, { agreement: null, conversation: null }],
      needs: "context.agreement",
    },
    "mandatory-training": {
      not: () => [{ requiredForCurrentJob: true }, {}],
      open: () => [{ requiredForCurrentJob: null }, {}],
      needs: "request.requiredForCurrentJob",
    },
    agreement: {
      not: () => [{}, { agreement: agreement({ inWriting: false }) }],
      open: () => [{}, { conversation: null }],
      needs: "context.conversation",
    },
    application: {
      not: () => [{}, { application: { filedOn: null } }],
      open: () => [{}, { application: null }],
      needs: "context.application",
    },
    award: {
      not: () => [{}, { award: { on: "2015-07-01", refusalGround: "fiscal" } }],
      open: () => [{}, { award: null }],
      needs: "context.award",
    },
    "refusal-ground": {
      not: () => [{}, { award: { on: "2015-07-01", refusalGround: "organisational" } }],
      open: () => [{}, { award: null }],
      needs: "context.award",
    },
    "enough-available": {
      not: () => [{ amount: "99999.00" }, {}],
      open: stranger,
      needs: "context.ledger",
    },
  };
  const turned = (on: string, id: string, which: "not" | "open"): Assessment => {
    const [request, context] = ways[id]![which](on);
    return assessed(coaching(on, request), settled(on, context));
  };

  const judged = set.filter(({ id }) => id !== "in-force");
  test.each(judged)("$years: $id can fail, and then the spending is refused", ({ on, id }) => {
    const one = turned(on, id, "not");
    expect(conditionOf(one, id)).toMatchObject({ outcome: "not-met", needs: [] });
    expect(one.outcome).toBe("refused");
    // Nothing but the tax can still change.
    expect(asksBesidesTax(one)).toEqual([]);
  });

  test.each(judged)("$years: $id can be open, and then it is asked for", ({ on, id }) => {
    const { needs } = ways[id]!;
    const one = turned(on, id, "open");
    expect(conditionOf(one, id)).toMatchObject({ outcome: "unknown", needs: [needs] });
    expect(one.outcome).toBe("undecided");
    expect(asksBesidesTax(one)).toContain(needs);
  });

  const last = new Map(editions.flatMap(({ through }, index) => (through === null ? [] : [[through, index] as const])));
  test.each([...last])("the edition that ends on %s judges that day and not the next", (through, index) => {
    const [before, after] = [editions[index]!, editions[index + 1]!];
    expect(assessed(coaching(through)).conditions.map(({ edition }) => edition)).toEqual(
      Object.keys(before.sets).map(() => before.years),
    );
    expect(assessed(coaching(after.from)).conditions.map(({ edition }) => edition)).toEqual(
      Object.keys(after.sets).map(() => after.years),
    );
  });

  test("begin with the budget, on 1 July 2015: the day before nothing is judged but that", () => {
    const before = assessed(coaching("2015-06-30"), {});
    expect(before).toMatchObject({ outcome: "refused", covered: "0.00", uncovered: "100.00" });
    expect(before.conditions).toMatchObject([{ id: "in-force", outcome: "not-met", citation: "sociaal-werk/3.3.A" }]);
    expect(asksBesidesTax(before)).toEqual([]);
    expect(assessed(coaching("2015-07-01"), {}).conditions[0]).toMatchObject({ id: "in-force", outcome: "met" });
  });

  test("refuse what is asked long before everything, also of somebody who was in service then", () => {
    for (const on of ["1999-01-01", "2014-05-05", "2015-06-30"]) {
      const facts = person("2018-01", { start: "1998-01-01", paidThrough: "2018-01" });
      expect(assessed(coaching(on), settled(on, { facts }))).toMatchObject({
        outcome: "refused",
        covered: "0.00",
        conditions: [{ id: "in-force", outcome: "not-met", facts: { on } }],
      });
    }
  });
});

describe("who has the loopbaanbedrag", () => {
  const entitled = (life: Parameters<typeof person>[1], on = "2018-12-10") =>
    conditionOf(assessed(coaching(on), settled(on, { facts: person(on.slice(0, 7), life) })), "entitled-person");

  test.each([
    ["student", "not-met"],
    ["id-job", "not-met"],
    ["guarantee-job", "not-met"],
    ["regular", "met"],
  ] as const)("a %s employee: %s", (category, outcome) => {
    const exclusion = outcome === "met" ? null : "excluded-category";
    expect(entitled({ category })).toMatchObject({ outcome, facts: { category, exclusion } });
  });

  test("goes by the category of the month itself, where that differs from the employment", () => {
    const pay = [
      { month: "2015-07", through: "2018-11", salary: "2000.00" },
      { month: "2018-12", salary: "2000.00", category: "student" as const },
    ];
    expect(entitled({ pay })).toMatchObject({ outcome: "not-met", facts: { category: "student" } });
    expect(entitled({ pay }, "2018-11-30")).toMatchObject({ outcome: "met", facts: { category: "regular" } });
    const once = pay.map((row) => ({ ...row, category: "regular" as const }));
    expect(entitled({ pay: once, category: "id-job" })).toMatchObject({ outcome: "met" });
  });

  test.each([
    ["1953-12-31", "2007-05-01", "not-met"],
    ["1953-12-31", "2007-05-02", "met"],
    ["1954-01-01", "2007-05-01", "met"],
    ["1950-06-01", "1990-01-01", "not-met"],
  ])("born %s and in service since %s: %s (LBB-2.3.2)", (birthDate, start, outcome) => {
    expect(entitled({ birthDate, start })).toMatchObject({ outcome });
  });
});

describe("in service", () => {
  const inService = (on: string, life: Parameters<typeof person>[1], rest: Partial<ContextSociaalWerk> = {}) =>
    conditionOf(assessed(coaching(on), settled(on, { facts: person("2019-06", life), ...rest })), "in-service").outcome;
  const leaves = { end: "2018-12-31" };

  test("runs from the first day through the last", () => {
    expect(inService("2018-01-14", { start: "2018-01-15" }, { award: null })).toBe("not-met");
    expect(inService("2018-01-15", { start: "2018-01-15" })).toBe("met");
    expect(inService("2018-12-31", leaves, { award: null })).toBe("met");
    const refused = { award: { on: "2018-12-01", refusalGround: "fiscal" } };
    expect(inService("2018-12-31", leaves, refused)).toBe("met");
    expect(inService("2019-01-01", leaves, refused)).toBe("not-met");
  });

  test("what was awarded on the last day or before can be paid after it; what was awarded later, or refused, cannot", () => {
    const paidLater = (on: string, refusalGround: string | null = null) =>
      inService("2019-03-01", leaves, { award: { on, refusalGround } });
    expect(paidLater("2018-12-31")).toBe("met");
    expect(paidLater("2019-01-01")).toBe("not-met");
    expect(paidLater("2018-12-31", "fiscal")).toBe("not-met");
  });

  test("an award for the agreement in the facts does the same, and pays out of what it holds", () => {
    const events: Event[] = [{ kind: "award", id: "aw", on: "2018-12-20", amount: "450.00", agreement: "a-1" }];
    const rest = { facts: person("2019-06", { ...leaves, events }), award: null };
    const paid = (amount: string, id = "a-1") =>
      assessed(
        coaching("2019-03-01", { amount }),
        settled("2019-03-01", {
          ...rest,
          agreement: agreement({ id }),
          conversation: conversation([agreement({ id })]),
        }),
      );
    expect(coverage(paid("450.00"))).toBe("eligible 450.00 0.00");
    // Nothing was awarded for a-2 as far as the facts tell, and the exit left nothing that is free.
    expect(coverage(paid("450.00", "a-2"))).toBe("refused 0.00 450.00");
    expect(conditionOf(paid("450.00", "a-2"), "in-service")).toMatchObject({
      ...{ outcome: "unknown", needs: ["context.award"] },
    });
  });

  test("an award says nothing of the days before the service begins", () => {
    expect(inService("2018-01-14", { start: "2018-01-15", end: "2018-12-31" })).toBe("not-met");
  });
});

describe("the judgement of both, that it serves the employability", () => {
  const judged = (rest: Parameters<typeof agreement>[0], request: Partial<RequestSociaalWerk> = {}) => {
    const made = agreement(rest);
    return conditionOf(
      assessed(
        coaching("2018-12-10", request),
        settled("2018-12-10", { agreement: made, conversation: conversation([made]) }),
      ),
      "serves-employability",
    );
  };

  test("lies in an agreement that is in writing, signed, with a goal and for this purpose", () => {
    expect(judged({}).outcome).toBe("met");
    expect(judged({ servesPurpose: true }).outcome).toBe("met");
    expect(judged({ servesPurpose: false }).outcome).toBe("not-met");
    for (const half of [
      { inWriting: false },
      { signedOn: null },
      { signedOn: "2018-12-11" },
      { goal: "  " },
      { purpose: "education" as const },
    ])
      expect(judged(half).outcome, JSON.stringify(half)).toBe("unknown");
  });

  test("does not hang on the budget", () => {
    expect(judged({ expectedBudget: null }).outcome).toBe("met");
    expect(judged({ expectedBudget: "1.00" }).outcome).toBe("met");
  });

  test("is helped by the purposes that the edition names, which decide nothing: the list is open", () => {
    const named = (on: string, purpose: RequestSociaalWerk["purpose"]) =>
      conditionOf(assessed(coaching(on, { purpose })), "serves-employability").facts["named"];
    expect([named("2015-12-10", "education"), named("2015-12-10", "coaching")]).toEqual([true, false]);
    expect([named("2022-06-10", "coaching"), named("2022-06-10", "supervision")]).toEqual([true, false]);
    // The texts of 2016-2021 and since 2023 were not consulted.
    expect([named("2018-12-10", "coaching"), named("2024-02-29", "coaching")]).toEqual([null, null]);
  });

  test("keeps what supervision aims at", () => {
    const aims = ["strength", "labour-market"] as const;
    expect(judged({}, { aims: [...aims] }).facts).toMatchObject({ aims, purpose: "coaching", agreement: "a-1" });
  });
});

describe("an agreement", () => {
  const stands = (
    rest: Parameters<typeof agreement>[0],
    { on = "2018-12-10", talk = "2013-02-01", amount = "100.00" } = {},
  ) => {
    const made = agreement(rest);
    return conditionOf(
      assessed(coaching(on, { amount }), settled(on, { agreement: made, conversation: conversation([made], talk) })),
      "agreement",
    );
  };

  test.each([
    ["not put in writing", { inWriting: false }, ["not-in-writing"]],
    ["not signed", { signedOn: null }, ["not-signed"]],
    ["signed a day later", { signedOn: "2018-12-11" }, ["not-signed"]],
    ["without a goal", { goal: "" }, ["no-goal"]],
    ["without a budget", { expectedBudget: null }, ["no-budget"]],
    ["with a budget of nothing", { expectedBudget: "0.00" }, ["no-budget"]],
    ["for something else", { purpose: "education" as const }, ["other-purpose"]],
    ["for less", { expectedBudget: "99.99" }, ["above-budget"]],
  ])("%s does not carry it", (_, rest, missing) => {
    expect(stands(rest)).toMatchObject({ outcome: "not-met", facts: { missing } });
  });

  test("carries it on the day on which it was made and signed, and for its whole budget", () => {
    expect(stands({ signedOn: "2018-12-10" }, { talk: "2018-12-10" }).outcome).toBe("met");
    expect(stands({}, { talk: "2018-12-11" })).toMatchObject({
      outcome: "not-met",
      facts: { missing: ["conversation-later"] },
    });
    expect(stands({}, { amount: "450.00" }).outcome).toBe("met");
    expect(stands({}, { amount: "450.01" }).outcome).toBe("not-met");
  });

  test("is looked up in the conversation: the one that carries the spending, whatever stands before it", () => {
    const talk = conversation([
      agreement({ id: "a-1", purpose: "education" }),
      agreement({ id: "a-2", expectedBudget: "99.00" }),
      agreement({ id: "a-3" }),
    ]);
    const one = assessed(coaching("2018-12-10"), settled("2018-12-10", { agreement: null, conversation: talk }));
    expect(conditionOf(one, "agreement")).toMatchObject({ outcome: "met", facts: { agreement: "a-3" } });
  });

  test("that is not one of the conversation does not carry it", () => {
    const one = assessed(
      coaching("2018-12-10"),
      settled("2018-12-10", { conversation: conversation([agreement({ id: "a-2" })]) }),
    );
    expect(conditionOf(one, "agreement")).toMatchObject({
      outcome: "not-met",
      facts: { missing: ["not-of-this-conversation"] },
    });
  });

  test("is not known where a conversation has none", () => {
    const none = settled("2018-12-10", { agreement: null, conversation: conversation([]) });
    expect(conditionOf(assessed(coaching("2018-12-10"), none), "agreement")).toMatchObject({
      outcome: "unknown",
      needs: ["context.agreement"],
    });
  });

  describe("that several spendings rest on", () => {
    // 450.00 agreed. 300.00 of it was spent in May; 50.00 came back in June.
    const earlier: Event[] = [
      { kind: "award", id: "aw", on: "2018-04-01", amount: "450.00", agreement: "a-1" },
      { kind: "spend", id: "s-1", on: "2018-05-01", amount: "300.00", award: "aw" },
      { kind: "refund", id: "r-1", on: "2018-06-01", amount: "50.00", spend: "s-1" },
    ];
    const under = (amount: string, on = "2018-12-10", events = earlier) =>
      conditionOf(
        assessed(coaching(on, { amount }), settled(on, { facts: person(on.slice(0, 7), { events }) })),
        "agreement",
      );

    test("carries what is left of its budget: 450.00 less 300.00, and 50.00 back", () => {
      expect(under("200.00")).toMatchObject({ outcome: "met", facts: { budget: "450.00", spentBefore: "250.00" } });
      expect(under("200.01")).toMatchObject({ outcome: "not-met", facts: { missing: ["above-budget"] } });
      // Before the refund.
      expect(under("150.00", "2018-05-31").outcome).toBe("met");
      expect(under("150.01", "2018-05-31").outcome).toBe("not-met");
      // The day of the refund counts, as does the day of the spending.
      expect(under("200.00", "2018-06-01").outcome).toBe("met");
      expect(under("450.00", "2018-04-30").outcome).toBe("met");
      expect(under("450.00", "2018-05-01").outcome).toBe("not-met");
    });

    test("does not count what another agreement carried, nor what none did", () => {
      const others: Event[] = [
        { kind: "award", id: "aw", on: "2018-04-01", amount: "450.00", agreement: "a-2" },
        { kind: "spend", id: "s-1", on: "2018-05-01", amount: "300.00", award: "aw" },
        { kind: "spend", id: "s-2", on: "2018-05-02", amount: "300.00" },
      ];
      expect(under("450.00", "2018-12-10", others)).toMatchObject({ outcome: "met", facts: { spentBefore: "0.00" } });
    });

    test("counts all of a spending above what its award held", () => {
      const above: Event[] = [
        { kind: "award", id: "aw", on: "2018-04-01", amount: "100.00", agreement: "a-1" },
        { kind: "spend", id: "s-1", on: "2018-05-01", amount: "300.00", award: "aw" },
      ];
      expect(under("150.00", "2018-12-10", above)).toMatchObject({ outcome: "met", facts: { spentBefore: "300.00" } });
    });
  });
});

describe("a request for financing", () => {
  test.each([
    ["2018-12-09", "met"],
    ["2018-12-10", "met"],
    ["2018-12-11", "not-met"],
  ])("filed on %s is %s on 10 December", (filedOn, outcome) => {
    const one = assessed(coaching("2018-12-10"), settled("2018-12-10", { application: { filedOn } }));
    expect(conditionOf(one, "application")).toMatchObject({ outcome, facts: { filedOn } });
  });
});

describe("an award", () => {
  const decided = (on: string, award: ContextSociaalWerk["award"], events: Event[] = []) =>
    assessed(coaching(on), settled(on, { award: award ?? null, facts: person(on.slice(0, 7), { events }) }));
  const outcomes = (one: Assessment) =>
    Object.fromEntries(
      ["award", "refusal-ground"].flatMap((id) => {
        const found = one.conditions.find((condition) => condition.id === id);
        return found ? [[id, found.outcome]] : [];
      }),
    );

  test("counts from its own day on", () => {
    expect(outcomes(decided("2018-12-10", { on: "2018-12-10", refusalGround: null }))).toEqual({ award: "met" });
    expect(outcomes(decided("2018-12-10", { on: "2018-12-11", refusalGround: null }))).toEqual({ award: "not-met" });
  });

  test.each(["business-economic", "organisational", "fiscal"])(
    "is refused in 2014-2016 on a ground the article lists: %s",
    (refusalGround) => {
      const one = decided("2016-03-31", { on: "2016-03-01", refusalGround });
      expect(outcomes(one)).toEqual({ award: "not-met", "refusal-ground": "not-met" });
      expect(one.outcome).toBe("refused");
    },
  );

  test("is neither given nor refused in 2014-2016 on any other ground: the employee decides (LBB-2.6.4)", () => {
    const one = decided("2016-03-31", { on: "2016-03-01", refusalGround: "too-late-in-the-year" });
    expect(outcomes(one)).toEqual({ award: "unknown", "refusal-ground": "met" });
    expect(one.outcome).toBe("undecided");
    expect(asksBesidesTax(one)).toEqual(["context.award"]);
  });

  test("is refused on any ground in later editions, which are not known to limit them (LBB-C14)", () => {
    for (const refusalGround of ["fiscal", "too-late-in-the-year"])
      for (const on of ["2016-04-01", "2018-12-10", "2024-02-29", "2026-05-01"])
        expect(outcomes(decided(on, { on: "2016-04-01", refusalGround }))).toEqual({ award: "not-met" });
  });

  test("is read from the facts, where they have one for the agreement by that day", () => {
    const events: Event[] = [{ kind: "award", id: "aw", on: "2018-12-10", amount: "100.00", agreement: "a-1" }];
    expect(outcomes(decided("2018-12-10", null, events))).toEqual({ award: "met" });
    expect(outcomes(decided("2018-12-09", null, events))).toEqual({ award: "unknown" });
    const another: Event[] = [{ kind: "award", id: "aw", on: "2018-12-10", amount: "100.00", agreement: "a-2" }];
    expect(outcomes(decided("2018-12-10", null, another))).toEqual({ award: "unknown" });
    const forNobody: Event[] = [{ kind: "award", id: "aw", on: "2018-12-10", amount: "100.00" }];
    expect(outcomes(decided("2018-12-10", null, forNobody))).toEqual({ award: "unknown" });
  });

  test("that is stated goes before the facts", () => {
    const events: Event[] = [{ kind: "award", id: "aw", on: "2018-12-01", amount: "100.00", agreement: "a-1" }];
    expect(outcomes(decided("2018-12-10", { on: "2018-12-09", refusalGround: "fiscal" }, events))).toEqual({
      award: "not-met",
    });
  });

  test("that was given up again is none", () => {
    const events: Event[] = [
      { kind: "award", id: "aw", on: "2018-10-01", amount: "100.00", agreement: "a-1" },
      { kind: "release", id: "re", on: "2018-11-01", award: "aw" },
    ];
    expect(outcomes(decided("2018-10-31", null, events))).toEqual({ award: "met" });
    expect(outcomes(decided("2018-12-10", null, events))).toEqual({ award: "unknown" });
  });
});

describe("what is there", () => {
  const there = (on: string, rest: Partial<ContextSociaalWerk> = {}) =>
    conditionOf(assessed(coaching(on, { amount: "0.01" }), settled(on, rest)), "enough-available").facts["available"];

  // 30.00 a month since July 2015, 20.00 in April and May 2016; what accrues in a month is there at its end.
  test.each([
    ["2015-07-31", "0.00"],
    ["2015-08-01", "30.00"],
    ["2016-04-01", "270.00"],
    ["2016-06-01", "310.00"],
    // The published example, put right: 9 × 30 + 2 × 20 + 30 × 30 through November 2018.
    ["2018-12-01", "1210.00"],
    ["2018-12-31", "1210.00"],
    // Nothing lapses in 2018 and 2019; on 1 January 2020 what is older than 36 months does.
    ["2019-12-31", "1570.00"],
    ["2020-01-01", "1080.00"],
    ["2020-01-31", "1080.00"],
    // 60 months since May 2022: 1080 at the end of April, 1110 of May, and 20 × 30 through January 2024.
    ["2022-05-01", "1080.00"],
    ["2022-06-01", "1110.00"],
    ["2024-02-29", "1710.00"],
    ["2024-05-31", "1800.00"],
    ["2024-06-01", "1800.00"],
  ])("on %s is %s of the published example", (on, amount) => {
    expect(there(on)).toBe(amount);
  });

  test("goes by the readings that are stated", () => {
    expect(there("2018-12-10", { interpretations: bareWithoutRelief })).toBe("1060.00");
    // € 2.000 with holiday and year-end allowance is 2339.28: 35.09 in July 2015.
    expect(there("2015-08-01", { interpretations: undefined })).toBe("35.09");
    const first = { ...bare, monthOrder: "accrue-spend-lapse" } as const;
    expect(there("2018-12-10", { interpretations: first })).toBe("1240.00");
  });

  test("is without what was paid before, through the day itself", () => {
    const events: Event[] = [{ kind: "spend", id: "s-1", on: "2018-12-10", amount: "210.00" }];
    expect(there("2018-12-09", { facts: person("2018-12", { events }) })).toBe("1210.00");
    expect(there("2018-12-10", { facts: person("2018-12", { events }) })).toBe("1000.00");
  });

  test("is without what is held for others, and with what is held for the agreement itself", () => {
    const events: Event[] = [
      { kind: "award", id: "aw-1", on: "2018-10-01", amount: "200.00", agreement: "a-1" },
      { kind: "award", id: "aw-2", on: "2018-10-01", amount: "300.00", agreement: "a-2" },
      { kind: "spend", id: "s-1", on: "2018-11-01", amount: "50.00", award: "aw-1" },
      { kind: "release", id: "re", on: "2018-11-02", amount: "100.00", award: "aw-2" },
    ];
    const facts = person("2018-12", { events });
    // 1210 − 50 spent = 1160, of which 150 is held for a-1 and 200 for a-2.
    expect(there("2018-12-10", { facts })).toBe("960.00");
    expect(there("2018-12-10", { facts, agreement: agreement({ id: "a-2" }) })).toBe("1010.00");
    expect(there("2018-12-10", { facts, agreement: agreement({ id: "a-3" }) })).toBe("810.00");
    expect(there("2018-12-10", { facts, agreement: null, conversation: null })).toBe("810.00");
  });

  test("is nothing where more was spent than there was", () => {
    const events: Event[] = [{ kind: "spend", id: "s-1", on: "2018-11-10", amount: "2000.00" }];
    expect(there("2018-12-10", { facts: person("2018-12", { events }) })).toBe("0.00");
  });

  test("is without pay that is not stated yet, which is no error", () => {
    const stops = (paidThrough: string) => ({ facts: person("2018-12", { paidThrough }) });
    expect(there("2018-12-10", stops("2018-11"))).toBe("1210.00");
    expect(there("2018-12-10", stops("2018-10"))).toBe("1180.00");
    expect(there("2018-12-10", stops("2015-07"))).toBe("30.00");
  });

  test("is not known, and asked for, while no pay is stated at all, which is no error either", () => {
    const facts = { ...person("2018-12", { start: "2018-12-01" }), pay: [] };
    const one = assessed(coaching("2018-12-10"), settled("2018-12-10", { facts }));
    expect(conditionOf(one, "enough-available")).toMatchObject({ outcome: "unknown", needs: ["context.ledger"] });
    expect(coverage(one)).toBe("undecided null null");
  });

  test("does not change with what is known of later days", () => {
    const events: Event[] = [
      { kind: "spend", id: "s-1", on: "2018-12-11", amount: "1000.00" },
      { kind: "award", id: "aw", on: "2019-01-01", amount: "100.00", agreement: "a-1" },
    ];
    expect(there("2018-12-10", { facts: person("2019-06", { events }) })).toBe("1210.00");
  });

  test("begins with what was taken over", () => {
    const events: Event[] = [
      { kind: "opening", id: "o", on: "2018-03-01", lots: [{ month: "2017-06", amount: "700.00" }] },
    ];
    const pay = [{ month: "2018-03", through: "2018-04", salary: "2000.00" }];
    const facts = person("2018-04", { start: "2016-01-01", pay, events });
    expect(there("2018-03-01", { facts })).toBe("700.00");
    expect(there("2018-04-01", { facts })).toBe("730.00");
    // Of the days before nothing is known.
    const before = assessed(coaching("2018-02-28"), settled("2018-02-28", { facts }));
    expect(conditionOf(before, "enough-available")).toMatchObject({ outcome: "unknown", needs: ["context.ledger"] });
    expect(before).toMatchObject({ outcome: "undecided", covered: null, uncovered: null });
  });

  test("is what was handed over less, and after the exit only what is held", () => {
    const events: Event[] = [
      { kind: "award", id: "aw", on: "2018-06-01", amount: "100.00", agreement: "a-1" },
      { kind: "transfer-out", id: "t", on: "2018-11-30", amount: "500.00" },
    ];
    const facts = person("2018-12", { end: "2018-11-30", events });
    // At the end of November: 1210 − 500 handed over, 100 held for a-1.
    expect(there("2018-11-29", { facts })).toBe("1180.00");
    expect(there("2018-12-01", { facts })).toBe("100.00");
    expect(there("2018-12-01", { facts, agreement: agreement({ id: "a-2" }) })).toBe("0.00");
  });

  describe("by a ledger that is stated", () => {
    const byLedger = (on: string, through: string, events: Event[] = []) =>
      assessed(coaching(on, { amount: "0.01" }), settled(on, { facts: null, ledger: book(through, { events }) }));

    test("is what it says, through the month of the spending or the one before", () => {
      const available = (through: string) => conditionOf(byLedger("2018-12-10", through), "enough-available");
      expect(available("2018-11").facts).toMatchObject({ available: "1210.00", through: "2018-11" });
      // The 30.00 of December come on its last day.
      expect(available("2018-12").facts).toMatchObject({ available: "1210.00", through: "2018-12" });
    });

    test.each(["2018-09", "2018-10", "2019-01", "2019-12"])("is not known through %s", (through) => {
      const one = byLedger("2018-12-10", through);
      expect(conditionOf(one, "enough-available")).toMatchObject({ outcome: "unknown", needs: ["context.ledger"] });
      expect([one.covered, one.uncovered]).toEqual([null, null]);
    });

    test("goes before the facts, and tells holds, spendings and awards as they do", () => {
      const events: Event[] = [
        { kind: "award", id: "aw", on: "2018-10-01", amount: "200.00", agreement: "a-1" },
        { kind: "spend", id: "s", on: "2018-11-01", amount: "60.00", award: "aw" },
      ];
      const context = (rest: Partial<ContextSociaalWerk>) => settled("2018-12-10", { award: null, ...rest });
      const facts = person("2018-12", { events });
      const [byFacts, byBook] = [
        assessed(coaching("2018-12-10"), context({ facts })),
        assessed(coaching("2018-12-10"), context({ facts: person("2018-12"), ledger: book("2018-11", { events }) })),
      ];
      for (const id of ["agreement", "award"]) expect(conditionOf(byBook, id)).toEqual(conditionOf(byFacts, id));
      expect(conditionOf(byBook, "enough-available").facts["available"]).toBe("1150.00");
      expect(conditionOf(byBook, "agreement").facts["spentBefore"]).toBe("60.00");
    });

    test("is the same after the ledger went over the line as JSON", () => {
      const stated = book("2018-11", {
        events: [{ kind: "award", id: "aw", on: "2018-10-01", amount: "200.00", agreement: "a-1" }],
      });
      const as = (ledger: ContextSociaalWerk["ledger"]) =>
        assessed(coaching("2018-12-10"), settled("2018-12-10", { ledger: ledger ?? null }));
      expect(as(JSON.parse(JSON.stringify(stated)) as typeof stated)).toEqual(as(stated));
    });

    test("is without what lapses on 1 January 2020, or else not known: 1600.00 at the end of 2019 is 1080.00 then", () => {
      const one = assessed(
        coaching("2020-01-10", { amount: "1500.00" }),
        settled("2020-01-10", { facts: null, ledger: book("2019-12") }),
      );
      expect(conditionOf(one, "enough-available").outcome).not.toBe("met");
      expect(one.covered).not.toBe("1500.00");
    });

    test("that is no ledger breaks the contract, at its own place", () => {
      for (const ledger of [{}, "ledger", { scheme: "sociaal-werk/loopbaanbedrag", through: "2018-11" }])
        expect(
          complaints(() => assessed(coaching("2018-12-10"), settled("2018-12-10", { ledger: ledger as never })))
            .map((complaint) => complaint.split(" ")[0]!.split(".").slice(0, 2).join("."))
            .at(0),
          JSON.stringify(ledger),
        ).toBe("context.ledger");
    });

    test("of another budget breaks the contract", () => {
      const ofHilversum = yearBook("2018-11", { regulation: goingOn({ firstYear: 2018, lastYear: 2020 }) });
      expect(
        complaints(() => assessed(coaching("2018-12-10"), settled("2018-12-10", { ledger: ofHilversum as never }))),
      ).not.toEqual([]);
    });
  });
});

describe("what is covered", () => {
  const covered = (amount: string, rest: Partial<ContextSociaalWerk> = {}, request: Partial<RequestSociaalWerk> = {}) =>
    coverage(
      assessed(
        coaching("2018-12-10", { amount, ...request }),
        settled("2018-12-10", {
          agreement: agreement({ expectedBudget: "5000.00" }),
          conversation: conversation([agreement({ expectedBudget: "5000.00" })]),
          ...rest,
        }),
      ),
    );

  test("is all of it where there is enough, to the cent", () => {
    expect(covered("1210.00")).toBe("eligible 1210.00 0.00");
    expect(covered("1210")).toBe("eligible 1210.00 0.00");
  });

  test("is a part where there is not", () => {
    expect(covered("1210.01")).toBe("refused 1210.00 0.01");
    expect(covered("3000.00")).toBe("refused 1210.00 1790.00");
  });

  test("is nothing where anything else fails", () => {
    expect(covered("400.00", {}, { requiredForCurrentJob: true })).toBe("refused 0.00 400.00");
    expect(covered("3000.00", {}, { requiredForCurrentJob: true })).toBe("refused 0.00 3000.00");
    expect(covered("400.00", { application: { filedOn: null } })).toBe("refused 0.00 400.00");
    expect(covered("400.00", { facts: null }, { requiredForCurrentJob: true })).toBe("refused 0.00 400.00");
  });

  test("is what it would be, where people still have to answer", () => {
    expect(covered("400.00", { award: null })).toBe("undecided 400.00 0.00");
    expect(covered("3000.00", { award: null })).toBe("refused 1210.00 1790.00");
  });

  test("is not known without the balance", () => {
    expect(covered("400.00", { facts: null })).toBe("undecided null null");
  });
});

describe("the outcome", () => {
  const all = ["entitled-person", "serves-employability", "mandatory-training", "agreement", "application", "award"];
  const of = (request: Partial<RequestSociaalWerk>, context: Partial<ContextSociaalWerk>) =>
    assessed(coaching("2018-12-10", request), settled("2018-12-10", context));

  test("is undecided where nothing is known at all, and every condition is listed", () => {
    const one = assess(loopbaanbedrag, { on: "2018-12-10", purpose: "coaching", amount: "100.00" }, {});
    expect(one.outcome).toBe("undecided");
    expect(one.conditions.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      "in-force met",
      ...["entitled-person", "in-service", "serves-employability", "mandatory-training", "agreement"].map(
        (id) => `${id} unknown`,
      ),
      ...["application", "award", "enough-available"].map((id) => `${id} unknown`),
    ]);
    expect(asksBesidesTax(one)).toEqual([
      "context.facts",
      "context.agreement",
      "request.requiredForCurrentJob",
      "context.application",
      "context.award",
      "context.ledger",
    ]);
  });

  test("is refused by one no, however much is unknown, and every condition is listed", () => {
    const one = of({ requiredForCurrentJob: true }, { facts: null, agreement: null, conversation: null, award: null });
    expect(one.outcome).toBe("refused");
    expect(one.conditions.map(({ id }) => id)).toEqual(expect.arrayContaining(all));
    expect(asksBesidesTax(one)).toEqual([]);
  });

  test("is undecided by one question, however much is met", () => {
    expect(of({}, { application: null })).toMatchObject({ outcome: "undecided" });
    expect(asksBesidesTax(of({}, { application: null }))).toEqual(["context.application"]);
  });

  test("repeats what was asked", () => {
    expect(of({ amount: "100" }, {})).toMatchObject({
      scheme: "sociaal-werk/loopbaanbedrag",
      on: "2018-12-10",
      purpose: "coaching",
      amount: "100.00",
    });
  });

  test("asks each thing once, in both languages", () => {
    const { questions } = assess(loopbaanbedrag, { on: "2015-12-10", purpose: "other", amount: "1.00" }, {});
    expect(new Set(questions.map(({ path }) => path)).size).toBe(questions.length);
    for (const { text } of questions) {
      expect(text.nl).toMatch(/\?$/);
      expect(text.en).toMatch(/\?$/);
    }
    expect(questions.map(({ path }) => path)).toContain("request.tax.item");
  });

  test("changes nothing that was given, and nothing of it can be changed", () => {
    const request = deepFrozen(coaching("2018-12-10", { tax: { invoice: true }, aims: ["strength"] }));
    const events: Event[] = [
      { kind: "award", id: "aw", on: "2018-10-01", amount: "200.00", agreement: "a-1" },
      { kind: "spend", id: "s", on: "2018-11-01", amount: "60.00", award: "aw" },
    ];
    const context = deepFrozen(settled("2018-12-10", { facts: person("2018-12", { paidThrough: "2018-10", events }) }));
    expect(changeable(assessed(request, context))).toEqual([]);
    const there = deepFrozen(settledThere());
    expect(changeable(assessedThere(deepFrozen(careerCoaching("2014-05-01")), there))).toEqual([]);
  });
});

describe("the wage tax within", () => {
  const taxed = (request: Partial<RequestSociaalWerk>, context: Partial<ContextSociaalWerk> = {}) =>
    assessed(coaching("2024-02-29", request), settled("2024-02-29", context));
  const known = { invoice: true, designated: true } as const;

  // By what the purpose tells: a course, EVC, coaching and the like, a register, pay in unpaid leave, leave, stopping.
  test.each([
    ["education", { servesCurrentJob: true }, "exempt-current-job", "31a.2.c"],
    ["education", { servesCurrentJob: false, aimsAtIncome: true }, "exempt-education", "31a.2.d"],
    ["education", { servesCurrentJob: false, aimsAtIncome: false }, "free-space-or-taxed", "31a.2.d"],
    ["recognition-of-competences", { evcStatement: true }, "exempt-education", "31a.2.d"],
    ["professional-body", { professionalRegister: true }, "exempt-current-job", "31a.2.c"],
    ["unpaid-leave", {}, "taxed", "10.1"],
    ["generation-scheme", {}, "undecided", "32ba"],
    ["coaching", { servesCurrentJob: false, partOfStudy: false }, "free-space-or-taxed", "31.1.f"],
    ["career-guidance", { servesCurrentJob: false, partOfStudy: false }, "free-space-or-taxed", "31.1.f"],
    ["career-scan", { servesCurrentJob: false, partOfStudy: false }, "free-space-or-taxed", "31.1.f"],
  ] as const)("%s with %o is %s", (purpose, facts, treatment, article) => {
    const { tax } = taxed({ purpose, tax: { ...known, ...facts } });
    expect(tax).toMatchObject({ treatment, citation: `loonbelasting/${article}` });
  });

  test.each(["mobility", "internship", "secondment", "working-hours", "step-back", "other"] as const)(
    "%s does not tell what is bought, so that is asked first",
    (purpose) => {
      const one = taxed({ purpose });
      expect(one.tax).toMatchObject({ treatment: "undecided", rows: [], standing: null, presumably: null });
      expect(asksFor(one).filter((path) => path.startsWith("request.tax."))).toEqual(["request.tax.item"]);
      const course = taxed({ purpose, tax: { item: "course", ...known, servesCurrentJob: true } });
      expect(course.tax.treatment).toBe("exempt-current-job");
    },
  );

  test("an item that is stated goes before what the purpose tells", () => {
    expect(taxed({ purpose: "education", tax: { item: "hobby-course", ...known } }).tax).toMatchObject({
      treatment: "free-space-or-taxed",
      rows: ["TAX-B11"],
    });
  });

  test("whether somebody has left is known from the facts: from the day after the last one", () => {
    const left = { facts: person("2024-02", { end: "2024-02-28" }) };
    const course = { purpose: "education", tax: { ...known, servesCurrentJob: true, aimsAtIncome: false } } as const;
    expect(taxed(course, left).tax).toMatchObject({ treatment: "taxed", rows: ["TAX-B5"] });
    const lastDay = { facts: person("2024-02", { end: "2024-02-29" }) };
    expect(taxed(course, lastDay).tax.treatment).toBe("exempt-current-job");
    expect(asksFor(taxed(course, left))).not.toContain("request.tax.formerEmployee");
    expect(asksFor(taxed(course, { facts: null }))).toContain("request.tax.formerEmployee");
  });

  test("goes on where the budget says no", () => {
    const one = taxed({ purpose: "education", requiredForCurrentJob: true, tax: { ...known, servesCurrentJob: true } });
    expect([one.outcome, one.tax.treatment]).toEqual(["refused", "exempt-current-job"]);
  });

  test("that contradicts the facts breaks the contract", () => {
    const leaves = { facts: person("2024-02", { end: "2024-02-28" }) };
    const says = (formerEmployee: boolean | null, context: Partial<ContextSociaalWerk> = {}) =>
      complaints(() => taxed({ tax: { formerEmployee } }, context));
    expect(says(true)).toEqual(["request.tax.formerEmployee out-of-range"]);
    expect(says(false, leaves)).toEqual(["request.tax.formerEmployee out-of-range"]);
    expect([says(false), says(null), says(true, leaves), says(true, { facts: null })]).toEqual([[], [], [], []]);
  });
});

describe("the conditions of the individueel loopbaanbudget", () => {
  // Copied from the reading of the sources (ILB-01, 20, 21, 50, 53), not from the shelf.
  const national = {
    "in-force": "17:3 published data",
    "entitled-person": "17:3 published data",
    "in-service": "17:3 inferred data",
    "serves-career": "17:3 reported people",
    "regular-training": "17:4.4 published data",
    agreement: "17:3 reported data",
    "plan-recorded": "17:3 reported data",
    "enough-available": "17:3 inferred data",
  };
  const inHilversum = { ...national, "target-group": "hilversum reported people" };
  const elsewhere = local({ firstYear: 2018, lastYear: 2020, name: "Elders" });

  interface Place {
    readonly name: string;
    readonly facts: ContextGemeenten["facts"];
    readonly on: string;
    readonly years: string;
    readonly sets: Readonly<Record<string, string>>;
  }
  const places: readonly Place[] = [
    { name: "national", facts: official(), on: "2014-05-01", years: "2013-2015", sets: national },
    {
      name: "Hilversum",
      facts: official({ regulation: "hilversum" }),
      on: "2014-05-01",
      years: "2013-2015",
      sets: inHilversum,
    },
    {
      name: "elsewhere",
      facts: official({ regulation: elsewhere }),
      on: "2019-05-01",
      years: "2018-2020",
      // What 17:3 asks in its own years is taken to hold here.
      sets: {
        ...Object.fromEntries(
          Object.entries(national).map(([id, sets]) => [id, sets.replace(/ (published|reported) /, " inferred ")]),
        ),
        "in-force": "Elders inferred data",
      },
    },
  ];

  test.each(places)("are those of the reading: $name", ({ facts, on, years, sets }) => {
    const { outcome, conditions } = assessedThere(careerCoaching(on), settledThere({ facts: facts ?? null }));
    expect(outcome).toBe("eligible");
    const stand = conditions.map(({ id, citation, standing, decidedBy }) => [
      id,
      `${citation.replace("gemeenten/", "")} ${standing} ${decidedBy}`,
    ]);
    expect(Object.fromEntries(stand)).toEqual(sets);
    expect(stand.map(([id]) => id)).toEqual(Object.keys(sets));
    expect(new Set(conditions.map(({ edition }) => edition))).toEqual(new Set([years]));
    expect(new Set(conditions.map(({ outcome }) => outcome))).toEqual(new Set(["met"]));
  });

  /** What makes a condition fail, what leaves it open, and what then is asked. */
  type Way = readonly [Partial<RequestGemeenten>, (place: Place) => Partial<ContextGemeenten>];
  const made = (rest: Parameters<typeof careerAgreement>[0]) => () => ({
    agreement: careerAgreement(rest),
    conversation: conversation([careerAgreement(rest)], "2013-01-01"),
  });
  const nothing = () => ({});
  const stranger = () => ({ facts: null });
  const ways: Readonly<Record<string, { readonly not?: Way; readonly open: Way; readonly needs: string }>> = {
    "entitled-person": { open: [{}, stranger], needs: "context.facts" },
    "in-service": {
      not: [
        {},
        ({ on, facts }) => ({
          facts: { ...facts!, employment: { start: "2010-01-01", end: `${on.slice(0, 4)}-04-30` } },
        }),
      ],
      open: [{}, stranger],
      needs: "context.facts",
    },
    "serves-career": {
      not: [{}, made({ servesPurpose: false })],
      open: [{}, () => ({ agreement: null, conversation: null })],
      needs: "context.agreement",
    },
    "regular-training": {
      not: [{ requiredForCurrentJob: true }, nothing],
      open: [{ requiredForCurrentJob: null }, nothing],
      needs: "request.requiredForCurrentJob",
    },
    agreement: {
      not: [{}, made({ inWriting: false })],
      open: [{}, () => ({ conversation: null })],
      needs: "context.conversation",
    },
    "plan-recorded": {
      not: [{}, made({ recordedInPop: false })],
      open: [{}, () => ({ agreement: { ...careerAgreement(), recordedInPop: undefined } })],
      needs: "context.agreement.recordedInPop",
    },
    "enough-available": { not: [{ amount: "1999.00" }, nothing], open: [{}, stranger], needs: "context.ledger" },
    "target-group": {
      not: [{ purpose: "career-review-50plus", inTargetGroup: false }, made({ purpose: "career-review-50plus" })],
      open: [{ purpose: "career-review-50plus" }, made({ purpose: "career-review-50plus" })],
      needs: "request.inTargetGroup",
    },
  };
  const asked = (place: Place, [request, context]: Way) =>
    assessedThere(careerCoaching(place.on, request), settledThere({ facts: place.facts ?? null, ...context(place) }));
  const judged = places.flatMap((place) =>
    Object.keys(place.sets).flatMap((id) => (id === "in-force" ? [] : [{ place, name: place.name, id }])),
  );

  test.each(judged.filter(({ id }) => ways[id]!.not))(
    "$name: $id can fail, and then it is refused",
    ({ place, id }) => {
      const one = asked(place, ways[id]!.not!);
      expect(conditionOf(one, id)).toMatchObject({ outcome: "not-met" satisfies Outcome, needs: [] });
      expect(one.outcome).toBe("refused");
      expect(asksBesidesTax(one)).toEqual([]);
    },
  );

  test.each(judged)("$name: $id can be open, and then it is asked for", ({ place, id }) => {
    // Whose facts are not known is taken to be under the national regulation.
    const isStranger = ways[id]!.open[1](place).facts === null;
    const at = isStranger ? { ...place, on: "2014-05-01" } : place;
    const one = asked(at, ways[id]!.open);
    expect(conditionOf(one, id)).toMatchObject({ outcome: "unknown", needs: [ways[id]!.needs] });
    expect(one.outcome).toBe("undecided");
    expect(asksBesidesTax(one)).toContain(ways[id]!.needs);
  });

  test("hold for the three years, 2013 through 2015, and for the years of a regulation of its own", () => {
    const inForce = (on: string, regulation: Parameters<typeof official>[0] = {}) => {
      const { conditions } = assessedThere(careerCoaching(on), settledThere({ facts: official(regulation) }));
      return [conditions[0]!.outcome, conditions.length > 1];
    };
    expect(inForce("2013-01-01")).toEqual(["met", true]);
    expect(inForce("2015-12-31")).toEqual(["met", true]);
    expect(inForce("2016-01-01")).toEqual(["not-met", false]);
    expect(inForce("2016-01-01", { regulation: "hilversum" })).toEqual(["not-met", false]);
    expect(inForce("2018-01-01", { regulation: elsewhere })).toEqual(["met", true]);
    expect(inForce("2020-12-31", { regulation: elsewhere })).toEqual(["met", true]);
    expect(inForce("2021-01-01", { regulation: elsewhere })).toEqual(["not-met", false]);
  });

  test("refuse what is asked before the first year, also of somebody who was in service then", () => {
    for (const [on, regulation] of [
      ["2012-12-31", "national"],
      ["2011-03-01", "hilversum"],
      ["2017-12-31", elsewhere],
    ] as const)
      expect(assessedThere(careerCoaching(on), settledThere({ facts: official({ regulation }) }))).toMatchObject({
        outcome: "refused",
        covered: "0.00",
        conditions: [{ id: "in-force", outcome: "not-met" }],
      });
  });

  test("take regular training for what it is, whatever is said of the job (ILB-53)", () => {
    const regular = (requiredForCurrentJob: boolean | null) =>
      conditionOf(
        assessedThere(careerCoaching("2014-05-01", { purpose: "regular-training", requiredForCurrentJob })),
        "regular-training",
      ).outcome;
    expect([regular(true), regular(false), regular(null)]).toEqual(["not-met", "not-met", "not-met"]);
  });

  test("ask for the group in Hilversum only, and of two purposes only (ILB-52)", () => {
    const group = (purpose: RequestGemeenten["purpose"], inTargetGroup: boolean | null = null) => {
      const { agreement, conversation } = made({ purpose })();
      const facts = official({ regulation: "hilversum" });
      const one = assessedThere(
        careerCoaching("2014-05-01", { purpose, inTargetGroup }),
        settledThere({ facts, agreement, conversation }),
      );
      return `${conditionOf(one, "target-group").outcome} ${one.outcome}`;
    };
    expect(group("career-review-50plus", true)).toBe("met eligible");
    expect(group("career-review-50plus", false)).toBe("not-met refused");
    expect(group("career-review-50plus")).toBe("unknown undecided");
    expect(group("young-professional-talent", true)).toBe("met eligible");
    expect(group("young-professional-talent")).toBe("unknown undecided");
    expect(group("study-trip")).toBe("met eligible");
    expect(group("study-trip", false)).toBe("met eligible");
  });

  test("say what Hilversum offers, which decides nothing", () => {
    const offered = (purpose: RequestGemeenten["purpose"], regulation: "national" | "hilversum") =>
      conditionOf(
        assessedThere(
          careerCoaching("2014-05-01", { purpose }),
          settledThere({ facts: official({ regulation }), ...made({ purpose })() }),
        ),
        "serves-career",
      );
    expect(offered("study-trip", "hilversum")).toMatchObject({ outcome: "met", facts: { offered: true } });
    expect(offered("education", "hilversum")).toMatchObject({ outcome: "met", facts: { offered: false } });
    expect(offered("study-trip", "national")).toMatchObject({ outcome: "met", facts: { offered: null } });
  });

  test("ask for the plan where the agreement does not speak of it, and for the agreement where there is none", () => {
    const none = assessedThere(careerCoaching("2014-05-01"), settledThere({ agreement: null, conversation: null }));
    expect(conditionOf(none, "plan-recorded")).toMatchObject({ outcome: "unknown", needs: ["context.agreement"] });
    expect(asksBesidesTax(none)).toEqual(["context.agreement"]);
  });

  test("know no award after the end of service", () => {
    const left = (on: string) =>
      conditionOf(
        assessedThere(
          careerCoaching(on),
          settledThere({
            facts: official({ end: "2014-06-30" }),
            award: { on: "2014-01-01", refusalGround: null },
          }),
        ),
        "in-service",
      ).outcome;
    expect([left("2014-06-30"), left("2014-07-01")]).toEqual(["met", "not-met"]);
  });
});

describe("the worked examples of the municipalities", () => {
  const hilversum = { regulation: "hilversum" } as const;
  const asks = (on: string, amount: string, life: Parameters<typeof official>[0], request = {}) =>
    coverage(assessedThere(careerCoaching(on, { amount, ...request }), settledThere({ facts: official(life) })));

  test("L1: of 500, 300 is spent; on 31 December 200 is left, the day after the next 500", () => {
    const life = { events: [spend("2013-05-01", "300.00")] };
    expect(asks("2013-12-31", "200.00", life)).toBe("eligible 200.00 0.00");
    expect(asks("2013-12-31", "500.00", life)).toBe("refused 200.00 300.00");
    expect(asks("2014-01-01", "500.00", life)).toBe("eligible 500.00 0.00");
    expect(asks("2014-01-01", "500.01", life)).toBe("refused 500.00 0.01");
  });

  test("L2: all saved, 1500 can be spent through 31 December 2015 and no longer", () => {
    const life = { events: [save(2013, "500.00", "2015-12-31"), save(2014, "500.00", "2015-12-31")] };
    expect(asks("2015-01-01", "1500.00", life)).toBe("eligible 1500.00 0.00");
    expect(asks("2015-12-31", "1500.00", life)).toBe("eligible 1500.00 0.00");
    expect(asks("2016-01-01", "1.00", life)).toBe("refused 0.00 1.00");
  });

  test("L3: 200 of 400 saved makes 700; L4: saved and not in the plan makes 500", () => {
    const saved = { events: [spend("2013-05-01", "100.00"), save(2013, "200.00", "2015-12-31")] };
    expect(asks("2014-03-01", "700.00", saved)).toBe("eligible 700.00 0.00");
    expect(asks("2014-03-01", "700.01", saved)).toBe("refused 700.00 0.01");
    const talkedOf = { events: [save(2013, "500.00", "2015-12-31", { recordedInPop: false })] };
    expect(asks("2014-03-01", "501.00", talkedOf)).toBe("refused 500.00 1.00");
  });

  test("L5: in Hilversum 650 of 1000 leaves 350, and 850 in 2015", () => {
    const life = { ...hilversum, events: [spend("2014-05-01", "650.00")] };
    expect(asks("2014-01-01", "1000.00", life)).toBe("eligible 1000.00 0.00");
    expect(asks("2014-12-31", "350.01", life)).toBe("refused 350.00 0.01");
    expect(asks("2015-01-01", "850.00", life)).toBe("eligible 850.00 0.00");
  });

  test("L6: 1200 with an approval of 700, and then 300 in 2015", () => {
    const approved = { ...hilversum, events: [advance("2013-09-01", "700.00")] };
    expect(asks("2013-09-10", "1200.00", approved)).toBe("eligible 1200.00 0.00");
    expect(asks("2013-08-31", "1200.00", approved)).toBe("refused 500.00 700.00");
    const spent = { ...hilversum, events: [advance("2013-09-01", "700.00"), spend("2013-09-10", "1200.00")] };
    // At the end of 2013 all of the 700 is used; in 2014 the year amount makes good 500 of it.
    expect(asks("2013-12-31", "0.01", spent)).toBe("refused 0.00 0.01");
    expect(asks("2014-12-31", "300.00", spent)).toBe("eligible 300.00 0.00");
    expect(asks("2014-12-31", "300.01", spent)).toBe("refused 300.00 0.01");
    expect(asks("2015-01-01", "300.00", spent)).toBe("eligible 300.00 0.00");
    expect(asks("2015-01-01", "300.01", spent)).toBe("refused 300.00 0.01");
  });

  test("L7: 1600 approved and asked is 1500 of three years", () => {
    const approved = { ...hilversum, events: [advance("2013-09-01", "1600.00")] };
    expect(asks("2013-09-10", "1600.00", approved)).toBe("refused 1500.00 100.00");
    expect(asks("2013-09-10", "1500.00", approved)).toBe("eligible 1500.00 0.00");
  });

  test("L8: 1200 without approval is 500 from the budget, 700 not covered", () => {
    expect(asks("2013-09-10", "1200.00", hilversum)).toBe("refused 500.00 700.00");
    // Nationally no advance is known, also not where one was approved.
    expect(asks("2013-09-10", "1200.00", { events: [advance("2013-09-01", "700.00")] })).toBe("refused 500.00 700.00");
  });

  test("L9: who left on 30 June 2014 after L6 has nothing left to spend", () => {
    const events = [advance("2013-09-01", "700.00"), spend("2013-09-10", "1200.00")];
    expect(asks("2014-07-01", "1.00", { ...hilversum, end: "2014-06-30", events })).toBe("refused 0.00 1.00");
  });

  test("L10: a course of 400 that the function asks is the employer's: nothing from the budget, anywhere", () => {
    for (const life of [{}, hilversum]) {
      expect(asks("2014-05-01", "400.00", life, { requiredForCurrentJob: true })).toBe("refused 0.00 400.00");
      expect(asks("2014-05-01", "400.00", life, { purpose: "regular-training" })).toBe("refused 0.00 400.00");
    }
  });

  test("in the year of the start the amount is there from the first day of service", () => {
    const life = { start: "2014-05-15" };
    expect(asks("2014-05-15", "500.00", life)).toBe("eligible 500.00 0.00");
    expect(asks("2014-05-14", "500.00", life)).toBe("refused 0.00 500.00");
  });

  test("the amount of a regulation of its own is there on 29 February, to the cent", () => {
    const regulation = local({ firstYear: 2016, lastYear: 2018, yearAmount: "750.50" });
    expect(asks("2016-02-29", "750.50", { regulation })).toBe("eligible 750.50 0.00");
    expect(asks("2016-02-29", "750.51", { regulation })).toBe("refused 750.50 0.01");
  });

  describe("by a ledger that is stated", () => {
    const byLedger = (on: string, amount: string, through: string, life: Parameters<typeof official>[0] = {}) =>
      assessedThere(
        careerCoaching(on, { amount }),
        settledThere({ facts: official(life), ledger: yearBook(through, life) }),
      );

    test("what is there, an approved advance included", () => {
      const approved = { ...hilversum, events: [advance("2013-09-01", "700.00")] };
      expect(coverage(byLedger("2013-09-10", "1200.00", "2013-09", approved))).toBe("eligible 1200.00 0.00");
      expect(coverage(byLedger("2013-09-10", "1200.01", "2013-09", approved))).toBe("refused 1200.00 0.01");
      const spent = { ...hilversum, events: [advance("2013-09-01", "700.00"), spend("2013-09-10", "1000.00")] };
      expect(coverage(byLedger("2013-10-10", "200.01", "2013-10", spent))).toBe("refused 200.00 0.01");
    });

    test("through the month before, within one year", () => {
      expect(coverage(byLedger("2014-05-01", "500.00", "2014-04"))).toBe("eligible 500.00 0.00");
      expect(coverage(byLedger("2014-05-01", "500.00", "2014-03"))).toBe("undecided null null");
      expect(coverage(byLedger("2014-05-01", "500.00", "2014-06"))).toBe("undecided null null");
    });

    test("through December does not say there is nothing in January, when the next 500 comes", () => {
      expect(byLedger("2014-01-15", "300.00", "2013-12").outcome).not.toBe("refused");
    });
  });
});

describe("a request that breaks the contract", () => {
  const asking = (request: unknown, context: unknown = {}) =>
    complaints(() => assess(loopbaanbedrag, request as RequestSociaalWerk, context as ContextSociaalWerk)).sort();
  const askingThere = (request: unknown, context: unknown = {}) =>
    complaints(() =>
      assess(gemeentelijkLoopbaanbudget, request as RequestGemeenten, context as ContextGemeenten),
    ).sort();
  const right = coaching("2018-12-10");

  test("says where, of everything at once", () => {
    expect(
      asking(
        {
          on: "2018-02-29",
          purpose: "study-trip",
          amount: "12,50",
          requiredForCurrentJob: "no",
          aims: ["fame"],
          tax: { invoice: 1, item: "yacht", nett: true },
          aound: 1,
        },
        {
          facts: { ...person("2018-12"), employee: { birthDate: "1980-3-14" }, payd: [] },
          interpretations: { rounding: "never" },
          agreement: { id: "", purpose: "fun", expectedBudget: 450 },
          conversation: { id: "j-1", on: "yesterday" },
          application: { filedOn: "2018" },
          award: { on: "2018-12-10" },
          awards: [],
        },
      ),
    ).toEqual([
      "context.agreement.expectedBudget amount",
      "context.agreement.id text",
      "context.agreement.purpose choice",
      "context.application.filedOn date",
      "context.award.refusalGround text",
      "context.awards unknown-field",
      "context.conversation.on date",
      "context.facts.employee.birthDate date",
      "context.facts.payd unknown-field",
      "context.interpretations.rounding interpretation",
      "request.aims[0] choice",
      "request.amount amount",
      "request.aound unknown-field",
      "request.on date",
      "request.purpose choice",
      "request.requiredForCurrentJob choice",
      "request.tax.invoice choice",
      "request.tax.item choice",
      "request.tax.nett unknown-field",
    ]);
  });

  test("says so of one that is missing, or is no object", () => {
    expect(asking({})).toEqual(["request.amount amount", "request.on date", "request.purpose choice"]);
    expect(asking(null)).toEqual(["request object"]);
    expect(asking("spend")).toEqual(["request object"]);
    expect(asking(right, { facts: [] })).toEqual(["context.facts object"]);
  });

  test("is one with something else than an object around it", () => {
    for (const context of [5, [], true])
      expect(asking(right, context), JSON.stringify(context)).toEqual(["context object"]);
  });

  test("is one for nothing, or for less", () => {
    expect(asking({ ...right, amount: "0.00" })).toEqual(["request.amount out-of-range"]);
    expect(asking({ ...right, amount: "-5.00" })).toEqual(["request.amount out-of-range"]);
  });

  test("is one for a purpose of the other budget", () => {
    expect(asking({ ...right, purpose: "career-coaching" })).toEqual(["request.purpose choice"]);
    expect(askingThere({ ...right, purpose: "coaching" })).toEqual(["request.purpose choice"]);
    expect(askingThere({ ...right, on: "2014-05-01", purpose: "education" })).toEqual([]);
  });

  test("is one with facts of the other budget, or with readings where there are none", () => {
    expect(asking(right, { facts: official() })).toEqual([
      "context.facts.employee object",
      "context.facts.pay list",
      "context.facts.regulation unknown-field",
    ]);
    expect(askingThere(careerCoaching("2014-05-01"), { interpretations: {} })).toEqual([
      "context.interpretations unknown-field",
    ]);
  });

  const doubled = [
    { month: "2015-07", through: "2018-08", salary: "2000.00" },
    { month: "2018-10", salary: "2000.00" },
    { month: "2018-10", salary: "2000.00" },
  ];
  const twice = [
    { kind: "spend", id: "s", on: "2018-10-01", amount: "1.00", award: "nobody" },
    { kind: "spend", id: "s", on: "2018-10-01", amount: "1.00" },
  ];
  const unfit = [
    "context.facts.events[0].award unknown-reference",
    "context.facts.events[1].id duplicate-event",
    "context.facts.pay pay-missing",
    "context.facts.pay[2].month duplicate-month",
  ];

  test("is one with facts that do not fit together, which bear the path they have here", () => {
    expect(asking(right, { facts: { ...person("2018-12"), pay: doubled, events: twice } })).toEqual(unfit);
  });

  test("is one with amounts of the wrong size, named with what does not fit together, as a ledger does", () => {
    const events = [...twice, { kind: "spend", id: "z", on: "2018-10-01", amount: "0.00" }];
    const facts = { ...person("2018-12"), pay: doubled, events };
    expect(complaints(() => ledger(loopbaanbedrag, facts as never, { through: "2018-10" })).sort()).toEqual(
      ["context.facts.events[2].amount out-of-range", ...unfit].map((line) => line.replace("context.", "")).sort(),
    );
    expect(asking(right, { facts })).toEqual(["context.facts.events[2].amount out-of-range", ...unfit].sort());
  });

  test("is one with conversations in the facts that lack the agreement of an award, or have one twice", () => {
    const events: Event[] = [{ kind: "award", id: "aw", on: "2018-10-01", amount: "1.00", agreement: "a-9" }];
    const facts = {
      ...person("2018-12", { events }),
      conversations: [conversation(), { ...conversation(), id: "j-1" }],
    };
    expect(asking(right, { facts })).toEqual([
      "context.facts.conversations[1].agreements[0].id duplicate-event",
      "context.facts.conversations[1].id duplicate-event",
      "context.facts.events[0].agreement unknown-reference",
    ]);
  });

  test("also where what is wrong comes after the day of the spending", () => {
    const events = [{ kind: "spend", id: "s", on: "2019-10-01", amount: "1.00", award: "nobody" }];
    expect(asking(right, { facts: { ...person("2018-12"), events } })).toEqual([
      "context.facts.events[0].award unknown-reference",
    ]);
  });

  test("says what does not fit in the facts and what contradicts them at once", () => {
    const facts = { ...person("2018-12"), events: [twice[0]] };
    expect(asking({ ...right, tax: { formerEmployee: true } }, { facts })).toEqual([
      "context.facts.events[0].award unknown-reference",
      "request.tax.formerEmployee out-of-range",
    ]);
  });

  test("is one of a budget that is not spent on request", () => {
    expect(complaints(() => assess(keuzebudget as never, right, {}))).toEqual(["scheme scheme"]);
  });

  test("is not one with an event that bears the name the library would have taken", () => {
    const events: Event[] = ["asked", "asked+", "asked++"].map((id) => ({
      ...{ kind: "spend", id, on: "2018-10-01", amount: "10.00" },
    }));
    const one = assessed(right, settled("2018-12-10", { facts: person("2018-12", { events }) }));
    expect(conditionOf(one, "enough-available").facts["available"]).toBe("1180.00");
  });
});

test("the ledger that was asked is not changed by an assessment", () => {
  const facts = person("2018-11");
  const stated = ledger(loopbaanbedrag, facts, { through: "2018-11", interpretations: bare });
  const before = JSON.stringify(stated);
  assessed(coaching("2018-12-10"), settled("2018-12-10", { ledger: stated }));
  expect(JSON.stringify(stated)).toBe(before);
});
