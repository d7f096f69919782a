import { describe, expect, test } from "vitest";
import { guidanceAims, purposes, purposesGemeenten, purposesSociaalWerk } from "../../src/facts/purposes.js";
import {
  contextGemeenten,
  contextSociaalWerk,
  readSpending,
  requestGemeenten,
  requestSociaalWerk,
} from "../../src/facts/spending.js";
import { complaints } from "../complaints.js";
import { official } from "../municipality.js";
import { issues, person } from "../person.js";

const accepts = (form: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  form.safeParse(value).success;

describe("the purposes", () => {
  // As the contract names them.
  test("of the loopbaanbedrag", () => {
    expect(purposesSociaalWerk.join(" ")).toBe(
      "education recognition-of-competences coaching career-guidance supervision career-scan mobility internship secondment working-hours unpaid-leave leave-saving step-back generation-scheme professional-body other",
    );
  });

  test("of the individueel loopbaanbudget", () => {
    expect(purposesGemeenten.join(" ")).toBe(
      "career-orientation career-coaching personal-effectiveness talent-scan tailored-programme study-trip career-review-50plus young-professional-talent education regular-training other",
    );
  });

  test("of both, each once", () => {
    expect([...purposes].sort()).toEqual([...new Set([...purposesSociaalWerk, ...purposesGemeenten])].sort());
    expect(new Set(purposes).size).toBe(purposes.length);
  });
});

describe.each([
  ["of the loopbaanbedrag", requestSociaalWerk, "coaching", "career-coaching"],
  ["of the individueel loopbaanbudget", requestGemeenten, "career-coaching", "coaching"],
] as const)("a request %s", (_, form, purpose, ofTheOther) => {
  const right = { on: "2018-12-10", purpose, amount: "450.00" };

  test("needs a day, a purpose of its own and an amount", () => {
    expect(accepts(form, right)).toBe(true);
    for (const field of ["on", "purpose", "amount"])
      expect(accepts(form, { ...right, [field]: undefined }), field).toBe(false);
    expect(accepts(form, { ...right, purpose: ofTheOther })).toBe(false);
  });

  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ["on", ["2024-02-29"], ["2023-02-29", "2018-12", "10-12-2018", null]],
    ["amount", ["0.01", "450", "999999999999.99"], ["0.00", "-1.00", 450, "450,00", "1000000000000.00", null]],
    ["description", ["", "x"], [1, null]],
    ["provider", ["", "x"], [1, null]],
    ["requiredForCurrentJob", [true, false, null], ["no", 0]],
    ["inTargetGroup", [true, false, null], ["no", 0]],
    ["aims", [[], [...guidanceAims]], [["fame"], "strength", null]],
    ["tax", [{}, { item: "course", invoice: null }], [{ item: "lapse" }, { item: "yacht" }, { invoice: "yes" }, null]],
    ["other", [], ["x"]],
  ])("has %s of the right form", (field, good, bad) => {
    for (const value of good) expect(accepts(form, { ...right, [field]: value }), JSON.stringify(value)).toBe(true);
    for (const value of bad) expect(accepts(form, { ...right, [field]: value }), JSON.stringify(value)).toBe(false);
  });
});

describe("what is known around a spending", () => {
  const nothing = { facts: null, agreement: null, conversation: null, application: null, award: null };

  test("may be nothing, said or left out", () => {
    for (const form of [contextSociaalWerk, contextGemeenten]) {
      expect(accepts(form, {})).toBe(true);
      expect(accepts(form, nothing)).toBe(true);
    }
  });

  test("has facts of its own budget", () => {
    expect(accepts(contextSociaalWerk, { facts: person("2018-12") })).toBe(true);
    expect(accepts(contextGemeenten, { facts: official() })).toBe(true);
    expect(accepts(contextSociaalWerk, { facts: official() })).toBe(false);
    expect(accepts(contextGemeenten, { facts: person("2018-12") })).toBe(false);
  });

  test("has readings for the loopbaanbedrag alone", () => {
    expect(accepts(contextSociaalWerk, { interpretations: { rounding: "once" } })).toBe(true);
    expect(accepts(contextSociaalWerk, { interpretations: null })).toBe(false);
    expect(accepts(contextGemeenten, { interpretations: {} })).toBe(false);
  });

  test.each<[string, readonly unknown[], readonly unknown[]]>([
    [
      "application",
      [{ filedOn: "2018-12-01" }, { filedOn: null }],
      [{}, { filedOn: "soon" }, { filedOn: null, by: "x" }],
    ],
    [
      "award",
      [
        { on: "2018-12-01", refusalGround: null },
        { on: "2018-12-01", refusalGround: "fiscal" },
        { on: "2018-12-01", refusalGround: "anything" },
      ],
      [{}, { on: "2018-12-01" }, { refusalGround: null }, { on: "2018-12-01", refusalGround: "" }],
    ],
    ["agreement", [{ id: "a-1" }], [{}, "a-1"]],
    ["conversation", [{ id: "j-1", on: "2018-12-01" }], [{ id: "j-1" }, []]],
  ])("has %s of the right form", (field, good, bad) => {
    for (const form of [contextSociaalWerk, contextGemeenten]) {
      for (const value of good) expect(accepts(form, { [field]: value }), JSON.stringify(value)).toBe(true);
      for (const value of bad) expect(accepts(form, { [field]: value }), JSON.stringify(value)).toBe(false);
    }
  });
});

describe("reading both", () => {
  const read = (request: unknown, context: { readonly ledger?: object | null }) =>
    readSpending(requestSociaalWerk, contextSociaalWerk, { request, context }, []);
  const right = { on: "2018-12-10", purpose: "coaching", amount: "450.00" };

  test("calls a reading that is not there what it is", () => {
    const wrong = { interpretations: { monthOrder: "as-it-comes" } };
    expect(issues(() => read(right, wrong as object))).toEqual(["context.interpretations.monthOrder interpretation"]);
  });

  test("gives what was stated, and the ledger as it was answered", () => {
    const ledger = { through: "2018-12" };
    const context = { application: { filedOn: null }, ledger };
    expect(read(right, context)).toEqual({ request: right, context: { application: { filedOn: null } }, ledger });
    expect(read(right, context).ledger).toBe(ledger);
    expect(read(right, {}).ledger).toBeNull();
    expect(read(right, { ledger: null }).ledger).toBeNull();
  });

  test("says what is wrong with either, at once", () => {
    expect(complaints(() => read({ ...right, on: "x" }, { awards: 1 } as never)).sort()).toEqual([
      "context.awards unknown-field",
      "request.on date",
    ]);
  });
});
