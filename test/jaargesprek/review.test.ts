import { describe, expect, test } from "vitest";
import { type Conversation, type ReviewContext, reviewConversation } from "../../src/index.js";
import { complaints } from "../complaints.js";
import { changeable, deepFrozen } from "../spending/spendings.js";

const agreed = {
  ...({ id: "a-1", goal: "Team leader", purpose: "coaching", expectedBudget: "450.00", inWriting: true } as const),
  signedOn: "2018-12-03",
};

/** A conversation with everything in it. */
const talk = (rest: Partial<Conversation> = {}): Conversation => ({
  id: "j-2018",
  on: "2018-12-03",
  invitedBy: "employer",
  inWriting: true,
  employer: { vision: "Nearby", developments: "Decentralisation", rolesAndTasks: "District teams" },
  employee: { opportunities: "A team of her own", ambitions: "Team leader" },
  considered: { work: "Groups", career: "Up", colleagues: "A new team", organisation: "Growing" },
  healthyToPension: false,
  agreements: [agreed],
  ...rest,
});

const review = (rest: Partial<Conversation> = {}, context: ReviewContext = {}) =>
  reviewConversation(talk(rest), context);
const missing = (rest: Partial<Conversation>, context: ReviewContext = {}) =>
  review(rest, context)
    .elements.filter(({ outcome }) => outcome === "missing")
    .map(({ element, agreement }) => (agreement === undefined ? element : `${element} of ${agreement}`));
const held = (...on: string[]): ReviewContext["history"] => on.map((day) => ({ id: `j-${day}`, on: day }));

const subjects = [
  ...["employer.vision", "employer.developments", "employer.rolesAndTasks"],
  ...["employee.opportunities", "employee.ambitions"],
  ...["considered.work", "considered.career", "considered.colleagues", "considered.organisation"],
];
const ofAnAgreement = ["goal", "purpose", "expectedBudget", "inWriting", "signedOn"].map(
  (field) => `agreements.${field}`,
);

describe("a conversation", () => {
  test("that has everything is complete", () => {
    const { conversation, on, complete, elements } = review();
    expect({ conversation, on, complete }).toEqual({ conversation: "j-2018", on: "2018-12-03", complete: true });
    expect(elements.map(({ element }) => element)).toEqual([...subjects, "inWriting", ...ofAnAgreement]);
    expect(new Set(elements.map(({ outcome }) => outcome))).toEqual(new Set(["present"]));
  });

  test("of which nothing is known but its day lacks everything", () => {
    const { complete, elements } = reviewConversation({ id: "j", on: "2018-12-03" });
    expect(complete).toBe(false);
    expect(elements.map(({ element, outcome }) => `${element} ${outcome}`)).toEqual(
      [...subjects, "inWriting", "agreements"].map((element) => `${element} missing`),
    );
  });

  test.each(subjects)("that passes over %s lacks just that", (subject) => {
    const [part, field] = subject.split(".") as ["employer", string];
    const { [field]: _, ...others } = talk()[part] as Record<string, string>;
    expect(missing({ [part]: others })).toEqual([subject]);
    for (const nothing of ["", "  ", "\n"])
      expect(missing({ [part]: { ...others, [field]: nothing } })).toEqual([subject]);
  });

  test("that leaves out a side lacks all of it", () => {
    expect(missing({ employer: undefined })).toEqual(subjects.slice(0, 3));
    expect(missing({ employee: {} })).toEqual(subjects.slice(3, 5));
    expect(missing({ considered: undefined })).toEqual(subjects.slice(5));
  });

  test("has to be put in writing, and to end in an agreement", () => {
    expect(missing({ inWriting: false })).toEqual(["inWriting"]);
    expect(missing({ inWriting: undefined })).toEqual(["inWriting"]);
    expect(missing({ agreements: [] })).toEqual(["agreements"]);
    expect(missing({ agreements: undefined })).toEqual(["agreements"]);
  });

  test.each([
    ["goal", { goal: " " }],
    ["goal", { goal: undefined }],
    ["purpose", { purpose: undefined }],
    ["expectedBudget", { expectedBudget: null }],
    ["expectedBudget", { expectedBudget: undefined }],
    ["expectedBudget", { expectedBudget: "0.00" }],
    ["inWriting", { inWriting: false }],
    ["signedOn", { signedOn: null }],
  ])("whose agreement has no %s lacks just that: %o", (field, rest) => {
    expect(missing({ agreements: [{ ...agreed, ...rest }] })).toEqual([`agreements.${field} of a-1`]);
  });

  test("with several agreements tells them apart", () => {
    expect(missing({ agreements: [agreed, { id: "a-2", goal: "EVC" }, { ...agreed, id: "a-3", goal: "" }] })).toEqual([
      "agreements.purpose of a-2",
      "agreements.expectedBudget of a-2",
      "agreements.inWriting of a-2",
      "agreements.signedOn of a-2",
      "agreements.goal of a-3",
    ]);
  });

  test("is no less complete for who asked for it", () => {
    expect(review({ invitedBy: "employee" }).complete).toBe(true);
    expect(review({ invitedBy: undefined }).complete).toBe(true);
  });
});

describe("the edition of the day of the conversation", () => {
  // The editions, and where a written agreement is asked (LBB-2.6.2, 2.10.1, 2.10.5); the subjects are of a guide.
  test.each([
    ["2014-12-31", null, "3.2 published", "3.2 inferred"],
    ["2015-07-01", "2014-2016", "3.2 published", "3.2 inferred"],
    ["2016-03-31", "2014-2016", "3.2 published", "3.2 inferred"],
    ["2016-04-01", "2016-2017", "3.2 assumed", "3.2 inferred"],
    ["2018-12-03", "2017-2019", "3.2 assumed", "3.2 inferred"],
    ["2021-06-30", "2019-2021", "3.2 assumed", "3.2 inferred"],
    ["2023-06-30", "2021-2023", "3.2 assumed", "3.2 inferred"],
    ["2023-07-01", "2023-2025", "3.2.D published", "3.2 inferred"],
    ["2025-07-31", "2023-2025", "3.2.D published", "3.2 inferred"],
    ["2025-08-01", "2025-", "3.2.D assumed", "3.2 assumed"],
  ])("judges one of %s: %s", (on, edition, inWriting, subject) => {
    const one = review({ on });
    expect(one.edition).toBe(edition);
    const stands = (element: string) => {
      const { citation, standing } = one.elements.find((found) => found.element === element)!;
      return `${citation.replace("sociaal-werk/", "")} ${standing}`;
    };
    expect([stands("inWriting"), stands("agreements.goal")]).toEqual([inWriting, inWriting]);
    expect([stands("employer.vision"), stands("considered.organisation")]).toEqual([subject, subject]);
  });
});

describe("the next conversation", () => {
  const service = (start: string, end: string | null = null) => ({ employment: { start, end } });

  test.each([
    ["2018-01-01", "2019-12-31"],
    ["2018-12-31", "2019-12-31"],
    ["2019-01-01", "2020-12-31"],
    ["2020-02-29", "2021-12-31"],
  ])("after one on %s is due by %s", (on, nextDue) => {
    expect(review({ on }).nextDue).toBe(nextDue);
  });

  test("is due after the latest of all that are known, in whatever order", () => {
    expect(review({}, { history: held("2019-05-01", "2017-01-01") }).nextDue).toBe("2020-12-31");
    expect(review({}, { history: held("2017-01-01", "2016-05-01") }).nextDue).toBe("2019-12-31");
  });

  test("is due by the end of service, where that comes first, and not at all where service ends before its year", () => {
    expect(review({}, service("2015-07-01", "2019-06-30")).nextDue).toBe("2019-06-30");
    expect(review({}, service("2015-07-01", "2019-01-01")).nextDue).toBe("2019-01-01");
    expect(review({}, service("2015-07-01", "2019-12-31")).nextDue).toBe("2019-12-31");
    expect(review({}, service("2015-07-01", "2020-01-01")).nextDue).toBe("2019-12-31");
    expect(review({}, service("2015-07-01", "2018-12-31")).nextDue).toBeNull();
    expect(review({}, service("2015-07-01")).nextDue).toBe("2019-12-31");
  });
});

describe("the years that were missed", () => {
  const missed = (on: string, context: ReviewContext) => review({ on }, context).missedYears;
  const since = (start: string, end: string | null = null) => ({ employment: { start, end } });

  test("are those of service before it, from 2015 on", () => {
    expect(missed("2018-12-03", since("2010-01-01"))).toEqual([2015, 2016, 2017]);
    expect(missed("2018-12-03", since("2016-12-31"))).toEqual([2016, 2017]);
    expect(missed("2018-12-03", since("2018-01-01"))).toEqual([]);
  });

  test("are not those with a conversation, one or more", () => {
    const history = held("2016-03-01", "2016-04-01", "2017-12-31");
    expect(missed("2018-12-03", { ...since("2015-07-01"), history })).toEqual([2015]);
    expect(missed("2020-01-01", { ...since("2015-07-01"), history })).toEqual([2015, 2018, 2019]);
  });

  test("begin with the first conversation that is known, where the start of service is not", () => {
    expect(missed("2018-12-03", {})).toEqual([]);
    expect(missed("2018-12-03", { history: held("2015-08-01") })).toEqual([2016, 2017]);
    expect(missed("2018-12-03", { history: held("2012-08-01") })).toEqual([2015, 2016, 2017]);
  });

  test("do not reach beyond the conversation itself, also where later ones are known", () => {
    expect(missed("2018-12-03", { ...since("2018-01-01"), history: held("2021-01-01") })).toEqual([]);
  });

  test("do not reach beyond the end of service", () => {
    expect(missed("2019-12-03", since("2016-01-01", "2017-06-30"))).toEqual([2016, 2017]);
  });

  test("are none before there was a conversation to hold", () => {
    expect(missed("2014-05-01", since("2010-01-01"))).toEqual([]);
  });
});

describe("the talk about working on in health", () => {
  const born = (birthDate: string, rest: ReviewContext = {}): ReviewContext => ({ employee: { birthDate }, ...rest });
  const health = (on: string, context: ReviewContext, rest: Partial<Conversation> = {}) =>
    review({ on, ...rest }, context).healthTalk;

  // The AOW by the table of ages; ten years before it, and not before July 2023; three years on, unless the AOW comes first.
  test.each([
    // Ten years before lies before July 2023.
    ["1960-05-17", "2027-05-17", "2023-07-01", "2026-07-01"],
    ["1959-07-02", "2026-07-02", "2023-07-01", "2026-07-01"],
    ["1959-07-01", "2026-07-01", "2023-07-01", null],
    ["1958-12-31", "2025-12-31", "2023-07-01", null],
    ["1961-01-01", "2028-04-01", "2023-07-01", "2026-07-01"],
    ["1962-11-30", "2030-02-28", "2023-07-01", "2026-07-01"],
    // It lies after: 67 and three months.
    ["1966-03-31", "2033-06-30", "2023-07-01", "2026-07-01"],
    ["1966-04-01", "2033-07-01", "2023-07-01", "2026-07-01"],
    ["1966-04-02", "2033-07-02", "2023-07-02", "2026-07-02"],
    ["1970-05-17", "2037-08-17", "2027-08-17", "2030-08-17"],
    ["1980-02-29", "2047-05-29", "2037-05-29", "2040-05-29"],
  ])("of who was born on %s: AOW on %s, from %s on, the first by %s", (birthDate, pensionDate, from, nextDue) => {
    expect(health("2024-06-01", born(birthDate))).toEqual({
      ...{ pensionDate, from, last: null, nextDue },
      citation: "sociaal-werk/3.2",
      standing: "published",
    });
  });

  test("goes by a date that is stated, also where a date of birth is", () => {
    expect(health("2024-06-01", { pensionDate: "2030-01-01" })).toMatchObject({ pensionDate: "2030-01-01" });
    expect(health("2024-06-01", born("1980-01-01", { pensionDate: "2030-01-01" }))).toMatchObject({
      pensionDate: "2030-01-01",
      from: "2023-07-01",
    });
  });

  test("begins on the last day of February where ten years before 29 February has none", () => {
    expect(health("2024-06-01", { pensionDate: "2036-02-29" })).toMatchObject({ from: "2026-02-28" });
  });

  test("is not asked by editions before July 2023, nor of who has neither date", () => {
    expect(health("2023-06-30", born("1960-05-17"))).toBeNull();
    expect(health("2023-07-01", born("1960-05-17"))).not.toBeNull();
    expect(health("2025-08-01", born("1960-05-17"))).not.toBeNull();
    expect(health("2024-06-01", {})).toBeNull();
  });

  test("returns every three years after the last one, of whatever conversation", () => {
    const history = [{ id: "j-1", on: "2024-02-29", healthyToPension: true }];
    expect(health("2026-06-01", born("1966-01-01", { history }))).toMatchObject({
      last: "2024-02-29",
      nextDue: "2027-02-28",
    });
    expect(health("2026-06-01", born("1966-01-01", { history }), { healthyToPension: true })).toMatchObject({
      last: "2026-06-01",
      nextDue: "2029-06-01",
    });
  });

  test("that was held before it is asked is remembered, and does not move the first one", () => {
    const history = [{ id: "j-1", on: "2022-05-01", healthyToPension: true }];
    expect(health("2024-06-01", born("1966-01-01", { history }))).toMatchObject({
      last: "2022-05-01",
      nextDue: "2026-07-01",
    });
  });

  describe("as an element", () => {
    const element = (on: string, context: ReviewContext, healthyToPension = false) =>
      review({ on, healthyToPension }, context).elements.find((one) => one.element === "healthyToPension") ?? null;

    test("is there where it was talked about", () => {
      expect(element("2024-06-01", born("1960-05-17"), true)).toEqual({
        ...{ element: "healthyToPension", outcome: "present" },
        ...{ citation: "sociaal-werk/3.2", standing: "published" },
      });
      expect(element("2026-06-01", born("1960-05-17"), true)).toMatchObject({ standing: "assumed" });
    });

    test("is missing only once it is overdue", () => {
      expect(element("2026-07-01", born("1960-05-17"))).toBeNull();
      expect(element("2026-07-02", born("1960-05-17"))).toMatchObject({ outcome: "missing", standing: "assumed" });
      expect(review({ on: "2026-07-02" }, born("1960-05-17")).complete).toBe(false);
      expect(review({ on: "2026-07-01" }, born("1960-05-17")).complete).toBe(true);
    });

    test("is neither where the edition does not ask it", () => {
      expect(element("2023-06-30", born("1960-05-17"), true)).toBeNull();
      expect(element("2024-06-01", {}, true)).toBeNull();
    });
  });
});

describe("what breaks the contract", () => {
  const asking = (conversation: unknown, context: unknown = {}) =>
    complaints(() => reviewConversation(conversation as Conversation, context as ReviewContext)).sort();

  test("is named at its place, everything at once", () => {
    expect(
      asking(
        {
          id: "",
          on: "2023-02-29",
          invitedBy: "nobody",
          inWriting: "yes",
          employer: { vision: 1, mission: "" },
          agreements: [{ id: "a-1", purpose: "yacht", expectedBudget: "1,00", signedOn: "later" }],
          minutes: "",
        },
        {
          employee: { birthDate: "1960" },
          employment: { start: "2015-07" },
          pensionDate: "soon",
          history: [{ id: "j-1", on: "2018-13-01" }],
          today: "2024-01-01",
        },
      ),
    ).toEqual([
      "context.employee.birthDate date",
      "context.employment.start date",
      "context.history[0].on date",
      "context.pensionDate date",
      "context.today unknown-field",
      "conversation.agreements[0].expectedBudget amount",
      "conversation.agreements[0].purpose choice",
      "conversation.agreements[0].signedOn date",
      "conversation.employer.mission unknown-field",
      "conversation.employer.vision text",
      "conversation.id text",
      "conversation.inWriting choice",
      "conversation.invitedBy choice",
      "conversation.minutes unknown-field",
      "conversation.on date",
    ]);
    expect(asking({})).toEqual(["conversation.id text", "conversation.on date"]);
    expect(asking(null)).toEqual(["conversation object"]);
    expect(asking(talk(), [])).toEqual(["context object"]);
  });

  test("is a budget below nothing", () => {
    expect(asking(talk({ agreements: [{ ...agreed, expectedBudget: "-1.00" }] }))).toEqual([
      "conversation.agreements[0].expectedBudget out-of-range",
    ]);
  });

  test("is nothing that is only half filled in", () => {
    expect(asking({ id: "j", on: "2018-12-03", agreements: [{ id: "a" }], employer: {}, considered: {} })).toEqual([]);
  });
});

test("a review changes nothing that was given, and nothing of it can be changed", () => {
  const context = deepFrozen({ employee: { birthDate: "1960-05-17" }, history: held("2017-01-01") ?? [] });
  expect(changeable(reviewConversation(deepFrozen(talk({ on: "2024-06-01" })), context))).toEqual([]);
});
