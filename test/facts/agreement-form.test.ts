import { describe, expect, test } from "vitest";
import { agreementForm } from "../../src/explanation/agreement-form.js";
import { assess, loopbaanbedrag } from "../../src/index.js";
import { complaints } from "../complaints.js";

const sociaalWerk = { scheme: "sociaal-werk/loopbaanbedrag" };
const gemeenten = { scheme: "gemeenten/loopbaanbudget" };
const assessment = assess(loopbaanbedrag, { on: "2024-03-01", purpose: "coaching", amount: "450.00" }, {});

/** What is wrong with an agreement and its context. */
const wrong = (agreement: unknown, context: unknown, options: unknown = { language: "nl" }) =>
  complaints(() => agreementForm(agreement as never, context as never, options as never));
const inContext = (context: unknown) => wrong({ id: "a-1" }, context);

describe("what a paper is made of", () => {
  test("is an agreement with a name, and a scheme", () => {
    expect(inContext(sociaalWerk)).toEqual([]);
    expect(inContext(gemeenten)).toEqual([]);
  });

  test("is, besides, what is known; null is not known", () => {
    const nothing = { conversation: null, employer: null, employee: null, assessment: null, budget: null };
    expect(inContext({ ...sociaalWerk, ...nothing })).toEqual([]);
    expect(inContext({ ...gemeenten, ...nothing })).toEqual([]);
    const agreement = {
      id: "a-1",
      goal: "",
      purpose: "coaching",
      expectedBudget: "0",
      inWriting: true,
      signedOn: null,
    };
    const known = {
      conversation: { id: "j-1", on: "2024-02-01", agreements: [agreement] },
      employer: { name: "Stichting De Brug" },
      employee: { name: "A. de Wit" },
      aims: ["strength"],
      assessment,
      payback: "",
    };
    const budget = { through: "2024-02", balance: "-12.5", held: "0" };
    expect(wrong(agreement, { ...sociaalWerk, ...known, budget })).toEqual([]);
    const year = { through: "2014-02", yearAmount: "500", saved: "0", advance: "0", balance: "-200" };
    expect(inContext({ ...gemeenten, budget: year })).toEqual([]);
  });

  test.each([
    [null, ["context object"]],
    ["sociaal-werk/loopbaanbedrag", ["context object"]],
    [{}, ["context.scheme choice"]],
    [{ scheme: "sociaal-werk/keuzebudget" }, ["context.scheme choice"]],
    [{ ...sociaalWerk, employer: { representative: "M. Jansen" } }, ["context.employer.name text"]],
    [{ ...sociaalWerk, employer: { name: "" } }, ["context.employer.name text"]],
    [{ ...sociaalWerk, employer: { name: "De Brug", address: "" } }, ["context.employer.address unknown-field"]],
    [{ ...sociaalWerk, employee: "A. de Wit" }, ["context.employee object"]],
    [{ ...sociaalWerk, aims: "strength" }, ["context.aims list"]],
    [{ ...sociaalWerk, aims: ["strength", "growth"] }, ["context.aims[1] choice"]],
    [{ ...sociaalWerk, payback: 50 }, ["context.payback text"]],
    [{ ...sociaalWerk, payBack: "50%" }, ["context.payBack unknown-field"]],
    [{ ...sociaalWerk, conversation: { id: "j-1", on: "2024-02-30" } }, ["context.conversation.on date"]],
    [{ ...sociaalWerk, budget: { through: "2024-02" } }, ["context.budget.balance amount"]],
    [
      { ...sociaalWerk, budget: { through: "2024", balance: "1,5" } },
      ["context.budget.through month", "context.budget.balance amount"],
    ],
    [
      { ...sociaalWerk, budget: { through: "2024-02", balance: "1", held: "-1" } },
      ["context.budget.held out-of-range"],
    ],
    [
      { ...sociaalWerk, budget: { through: "2024-02", balance: "1", saved: "1" } },
      ["context.budget.saved unknown-field"],
    ],
    [{ ...gemeenten, budget: { through: "2014-02", held: "1" } }, ["context.budget.held unknown-field"]],
  ])("has no context like %j", (context, expected) => {
    expect(inContext(context)).toEqual(expected);
  });

  test.each<[object | string, string[]]>([
    ["eligible", ["context.assessment object"]],
    [{ covered: 450 }, ["context.assessment.covered amount"]],
    [{ outcome: "yes", on: null }, ["context.assessment.on date", "context.assessment.outcome choice"]],
    [{ tax: { ...assessment.tax, evidence: [1] } }, ["context.assessment.tax.evidence[0] text"]],
    [{ questions: [{}] }, ["context.assessment.questions[0].text object"]],
    [
      { conditions: [{ id: "in-force", outcome: "so-so", standing: "published", facts: null }] },
      ["context.assessment.conditions[0].outcome choice", "context.assessment.conditions[0].facts object"],
    ],
  ])("has no assessment with %o", (rest, expected) => {
    const stated = typeof rest === "string" ? rest : { ...assessment, ...rest };
    expect(inContext({ ...sociaalWerk, assessment: stated })).toEqual(expected);
  });

  test.each([
    [null, ["agreement object"]],
    [{}, ["agreement.id text"]],
    [
      { id: "a-1", expectedBudget: "-1", signedOn: "yesterday" },
      ["agreement.expectedBudget out-of-range", "agreement.signedOn date"],
    ],
    [{ id: "a-1", purpose: "yoga" }, ["agreement.purpose choice"]],
  ])("has no agreement like %j", (agreement, expected) => {
    expect(wrong(agreement, sociaalWerk)).toEqual(expected);
  });

  test.each([
    [null, ["language choice"]],
    [{ language: "de" }, ["language choice"]],
    [{ language: "nl", format: "html" }, ["format unknown-field"]],
    // What is stated twice is no way around.
    [{ language: "nl", agreement: {}, context: {} }, []],
  ])("is asked with %j", (options, expected) => {
    expect(wrong({ id: "a-1" }, sociaalWerk, options)).toEqual(expected);
  });

  test("is refused with every place at once", () => {
    const context = { ...sociaalWerk, employer: {}, aims: ["growth"], budget: { through: "2024-02", balance: 1 } };
    expect(wrong({ id: "", goal: 1 }, context, { language: "fr" }).sort()).toEqual([
      "agreement.goal text",
      "agreement.id text",
      "context.aims[0] choice",
      "context.budget.balance amount",
      "context.employer.name text",
      "language choice",
    ]);
  });
});

describe("one paper is about one agreement", () => {
  const conversation = { id: "j-1", on: "2024-02-01", agreements: [{ id: "a-2" }] };

  test("its purpose is of the scheme", () => {
    expect(wrong({ id: "a-1", purpose: "study-trip" }, sociaalWerk)).toEqual(["agreement.purpose choice"]);
    expect(wrong({ id: "a-1", purpose: "supervision" }, gemeenten)).toEqual(["agreement.purpose choice"]);
    for (const context of [sociaalWerk, gemeenten])
      expect(wrong({ id: "a-1", purpose: "education" }, context)).toEqual([]);
  });

  test("its conversation has it, unless nothing is known of what was agreed there", () => {
    expect(inContext({ ...sociaalWerk, conversation })).toEqual(["agreement.id unknown-reference"]);
    expect(inContext({ ...sociaalWerk, conversation: { ...conversation, agreements: [] } })).toEqual([
      "agreement.id unknown-reference",
    ]);
    expect(wrong({ id: "a-2" }, { ...sociaalWerk, conversation })).toEqual([]);
    expect(inContext({ ...sociaalWerk, conversation: { id: "j-1", on: "2024-02-01" } })).toEqual([]);
  });

  test("its assessment is of the same scheme and purpose", () => {
    expect(inContext({ ...gemeenten, assessment })).toEqual(["context.assessment.scheme out-of-range"]);
    expect(wrong({ id: "a-1", purpose: "supervision" }, { ...sociaalWerk, assessment })).toEqual([
      "context.assessment.purpose out-of-range",
    ]);
    expect(wrong({ id: "a-1", purpose: "coaching" }, { ...sociaalWerk, assessment })).toEqual([]);
    // Nothing was agreed on the purpose yet.
    expect(inContext({ ...sociaalWerk, assessment })).toEqual([]);
  });

  test("and all that contradicts is told at once, once every value has its form", () => {
    const context = { ...sociaalWerk, conversation, assessment };
    expect(wrong({ id: "a-1", purpose: "study-trip" }, context).sort()).toEqual([
      "agreement.id unknown-reference",
      "agreement.purpose choice",
      "context.assessment.purpose out-of-range",
    ]);
    expect(wrong({ id: "a-1", purpose: "study-trip" }, { ...context, payback: 1 })).toEqual(["context.payback text"]);
  });
});

test("a condition that no assessment gives is refused at its place", () => {
  const made = (condition: object) => ({ ...sociaalWerk, assessment: { ...assessment, conditions: [condition] } });
  for (const condition of [
    { id: "sunshine", outcome: "met", standing: "published", facts: {} },
    { id: "in-force", outcome: "met", standing: "published", facts: {} },
    { id: "constructor", outcome: "met", standing: "published", facts: {} },
  ])
    expect(inContext(made(condition))).toEqual(["context.assessment.conditions[0] object"]);
});
