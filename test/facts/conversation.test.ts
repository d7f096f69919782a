import { describe, expect, test } from "vitest";
import { agreement, checkAgreements, conversation, reviewContext } from "../../src/facts/conversation.js";
import { ledger, loopbaanbedrag } from "../../src/index.js";
import type { Issue } from "../../src/values/contract-error.js";
import { issues, person } from "../person.js";

const accepts = (form: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  form.safeParse(value).success;

describe("an agreement", () => {
  test("needs no more than a name", () => {
    expect(accepts(agreement, { id: "a-1" })).toBe(true);
    expect(accepts(agreement, {})).toBe(false);
    expect(accepts(agreement, { id: "" })).toBe(false);
  });

  test.each([
    ["goal", ["", "Team leader"], [1, null]],
    ["purpose", ["coaching", "career-coaching", "education", "regular-training", "other"], ["yacht", "", null]],
    ["expectedBudget", [null, "0", "0.00", "450", "450.5", "450.00"], ["-1.00", "450.001", "1e3", "12,50", 450]],
    ["inWriting", [true, false], [null, "yes", 1]],
    ["signedOn", [null, "2024-02-29"], ["2023-02-29", "2023-2-1", "2023-02-01T00:00", ""]],
    ["servesPurpose", [true, false], [null, "no"]],
    ["recordedInPop", [true, false], [null, "no"]],
  ])("has a %s of the right form, or none", (field, right, wrong) => {
    for (const value of [undefined, ...right])
      expect(accepts(agreement, { id: "a-1", [field]: value }), String(value)).toBe(true);
    for (const value of wrong) expect(accepts(agreement, { id: "a-1", [field]: value }), String(value)).toBe(false);
  });

  test("has no other field", () => {
    expect(accepts(agreement, { id: "a-1", signed: true })).toBe(false);
  });
});

describe("a conversation", () => {
  const held = { id: "j-1", on: "2018-12-03" };

  test("needs a name and a day", () => {
    expect(accepts(conversation, held)).toBe(true);
    expect(accepts(conversation, { id: "j-1" })).toBe(false);
    expect(accepts(conversation, { on: "2018-12-03" })).toBe(false);
  });

  test.each([
    ["invitedBy", ["employer", "employee"], ["works-council", null]],
    ["inWriting", [true, false], [null, 1]],
    [
      "employer",
      [{}, { vision: "", developments: "x", rolesAndTasks: "x" }],
      [{ ambitions: "x" }, { vision: 1 }, null, []],
    ],
    ["employee", [{}, { opportunities: "x", ambitions: "" }], [{ vision: "x" }, null]],
    ["considered", [{}, { work: "x", career: "x", colleagues: "x", organisation: "x" }], [{ home: "x" }, "work"]],
    ["healthyToPension", [true, false], [null, "yes"]],
    ["agreements", [[], [{ id: "a-1" }]], [{}, [null], [{}], null]],
  ])("has %s of the right form, or none", (field, right, wrong) => {
    for (const value of [undefined, ...right])
      expect(accepts(conversation, { ...held, [field]: value }), JSON.stringify(value)).toBe(true);
    for (const value of wrong)
      expect(accepts(conversation, { ...held, [field]: value }), JSON.stringify(value)).toBe(false);
  });

  test("has no other field", () => {
    expect(accepts(conversation, { ...held, onn: "2018-12-03" })).toBe(false);
  });

  test("may be half filled in: everything but name and day can be left out", () => {
    expect(accepts(conversation, { ...held, employer: { vision: "x" }, agreements: [{ id: "a-1", goal: "x" }] })).toBe(
      true,
    );
  });
});

describe("what is known around a conversation", () => {
  test("may be nothing", () => {
    expect(accepts(reviewContext, {})).toBe(true);
    expect(accepts(reviewContext, { history: [] })).toBe(true);
  });

  test("is a date of birth, the employment, a date of pension and other conversations", () => {
    const all = {
      employee: { birthDate: "1960-02-29" },
      employment: { start: "2010-01-01", end: null },
      pensionDate: "2027-02-28",
      history: [{ id: "j-1", on: "2018-12-03" }],
    };
    expect(accepts(reviewContext, all)).toBe(true);
    for (const [field, wrong] of [
      ["employee", { birthDate: "1961-02-29" }],
      ["employment", { end: null }],
      ["pensionDate", null],
      ["history", [{ id: "j-1" }]],
      ["today", "2024-01-01"],
    ] as const)
      expect(accepts(reviewContext, { ...all, [field]: wrong }), field).toBe(false);
  });
});

describe("the conversations among the facts", () => {
  const award = (agreement?: string, id = "aw") =>
    ({ kind: "award", id, on: "2018-02-01", amount: "1.00", ...(agreement !== undefined && { agreement }) }) as const;
  const checked = (
    conversations: Parameters<typeof checkAgreements>[0],
    events: Parameters<typeof checkAgreements>[1],
  ) => {
    const found: Issue[] = [];
    checkAgreements(conversations, events, found);
    return found.map(({ path, code }) => `${path} ${code}`);
  };
  const j = (id: string, ...agreements: string[]) => ({
    id,
    on: "2018-01-01",
    agreements: agreements.map((id) => ({ id })),
  });

  test("hold every agreement that an award names", () => {
    expect(checked([j("j-1", "a-1"), j("j-2", "a-2")], [award("a-2")])).toEqual([]);
    expect(checked([j("j-1", "a-1")], [award("a-1", "aw-1"), award("a-2", "aw-2")])).toEqual([
      "facts.events[1].agreement unknown-reference",
    ]);
    expect(checked([], [award("a-1")])).toEqual(["facts.events[0].agreement unknown-reference"]);
  });

  test("do not matter where they are not stated, nor to an award that names none", () => {
    expect(checked(undefined, [award("a-1")])).toEqual([]);
    expect(checked([j("j-1", "a-1")], [award()])).toEqual([]);
  });

  test("stand once each, and so do agreements, also over two conversations", () => {
    expect(checked([j("j-1", "a-1"), j("j-1", "a-2")], [])).toEqual(["facts.conversations[1].id duplicate-event"]);
    expect(checked([j("j-1", "a-1", "a-2", "a-1")], [])).toEqual([
      "facts.conversations[0].agreements[2].id duplicate-event",
    ]);
    expect(checked([j("j-1", "a-1"), j("j-2", "a-1")], [])).toEqual([
      "facts.conversations[1].agreements[0].id duplicate-event",
    ]);
    // A conversation and an agreement are no two of a kind.
    expect(checked([j("one", "one")], [])).toEqual([]);
  });

  test("are checked with everything else", () => {
    const facts = {
      ...person("2018-03", { start: "2018-01-01" }),
      pay: [{ month: "2018-01", through: "2018-02", salary: "1.00" }],
      events: [award("a-9"), award("a-1")],
      conversations: [j("j-1", "a-1", "a-1")],
    };
    expect(issues(() => ledger(loopbaanbedrag, facts, { through: "2018-03" })).sort()).toEqual([
      "facts.conversations[0].agreements[1].id duplicate-event",
      "facts.events[0].agreement unknown-reference",
      "facts.events[1].id duplicate-event",
      "facts.pay pay-missing",
    ]);
    const misspelt = { ...facts, conversations: [{ ...j("j-1"), onn: 1, agreements: [{ id: "a-1", gaol: "x" }] }] };
    expect(issues(() => ledger(loopbaanbedrag, misspelt as never, { through: "2018-03" })).sort()).toEqual([
      "facts.conversations[0].agreements[0].gaol unknown-field",
      "facts.conversations[0].onn unknown-field",
    ]);
  });
});
