import { describe, expect, test } from "vitest";
import { local, official, opened, refund, save, spend, yearBook } from "../municipality.js";
import { issues, refused } from "../person.js";
import { figures } from "../figures.js";

interface Broken {
  readonly facts?: object;
  readonly through?: unknown;
  readonly interpretations?: unknown;
}

/** In order until something is broken: service since January 2013, asked for through March. */
const open =
  ({ facts, through = "2013-03", interpretations = {} }: Broken) =>
  () =>
    opened({ ...official({ start: "2013-01-01", regulation: local() }), ...facts }, { through, interpretations });

const double = {
  hours: [
    { from: "2013-01", hoursPerWeek: "36" },
    { from: "2013-01", hoursPerWeek: "24" },
  ],
};
const twice = [spend("2013-02-01", "1.00"), spend("2013-02-01", "1.00")];
const nowhere = refund("2013-02-02", "2013-01-01", "1.00");
const nothing = spend("2013-02-03", "0.00");
const unread = { rounding: "once" };

describe("a contract broken in several ways", () => {
  // In the order of the contract (§4); each row holds one kind and the next. Pay there is none.
  test.each<[string, Broken, string[]]>([
    [
      "INVALID_FACTS",
      { facts: { employment: {}, ...double }, interpretations: unread },
      ["facts.employment.start", "interpretations.rounding"],
    ],
    ["DUPLICATE_MONTH", { facts: { ...double, events: twice } }, ["facts.events[1].id", "facts.hours[1].from"]],
    ["DUPLICATE_EVENT", { facts: { events: [...twice, nowhere] } }, ["facts.events[1].id", "facts.events[2].spend"]],
    [
      "UNKNOWN_REFERENCE",
      { facts: { events: [nothing, nowhere] } },
      ["facts.events[0].amount", "facts.events[1].spend"],
    ],
    [
      "OUT_OF_RANGE",
      { facts: { events: [nothing] }, interpretations: unread },
      ["facts.events[0].amount", "interpretations.rounding"],
    ],
    ["INVALID_INTERPRETATION", { interpretations: unread }, ["interpretations.rounding"]],
  ])("bears the first code, %s, and lists everything", (code, broken, paths) => {
    const error = refused(open(broken));
    expect(error.code).toBe(code);
    expect(error.issues.map(({ path }) => path).sort()).toEqual(paths);
  });

  test("lists every wrong form, wherever it is, and leaves the cross-checks for later", () => {
    const facts = {
      employment: { start: "2013-02-29", end: "2012-01-01", category: "intern" },
      regulation: { ...local(), carryOver: "never", lastYear: 2012 },
      hours: [{ from: "2013", hoursPerWeek: 36 }],
      events: [{ kind: "save", id: "", on: "2013-02-30", year: "2013" }, nowhere],
      pay: [],
    };
    expect(issues(open({ facts, through: "2013-3" })).sort()).toEqual([
      "facts.employment.category choice",
      "facts.employment.start date",
      "facts.events[0].amount amount",
      "facts.events[0].goal text",
      "facts.events[0].id text",
      "facts.events[0].on date",
      "facts.events[0].recordedInPop choice",
      "facts.events[0].through date",
      "facts.events[0].year number",
      "facts.hours[0].from month",
      "facts.hours[0].hoursPerWeek hours",
      "facts.pay unknown-field",
      "facts.regulation.carryOver choice",
      "through month",
    ]);
  });

  test("lists everything that is out of range at once, beside what is missing", () => {
    const facts = {
      employment: { start: "2013-01-01", end: "2012-12-31" },
      regulation: local({ partTime: "pro-rata", yearAmount: "0.00", lastYear: 2012 }),
      events: [
        spend("2012-12-31", "0.00"),
        { ...spend("2013-02-01", "1.00"), agreedOn: "2013-02-02" },
        save(2014, "1.00", "2015-12-31"),
      ],
    };
    expect(issues(open({ facts, through: "2012-12" })).sort()).toEqual([
      "facts.employment.end out-of-range",
      "facts.events[0].amount out-of-range",
      "facts.events[0].on out-of-range",
      "facts.events[1].agreedOn out-of-range",
      "facts.events[2].year out-of-range",
      "facts.hours list",
      "facts.regulation.lastYear out-of-range",
      "facts.regulation.yearAmount out-of-range",
      "through out-of-range",
    ]);
    expect(refused(open({ facts, through: "2012-12" })).code).toBe("INVALID_FACTS");
  });

  test("is not computed at all: the same facts without the fault are", () => {
    expect(open({})().balance).toBe("500.00");
    expect(open({ interpretations: undefined })().balance).toBe("500.00");
  });
});

describe("the facts", () => {
  test.each(["employment", "regulation"])("need %s", (field) => {
    const facts: object = Object.fromEntries(Object.entries(official()).filter(([name]) => name !== field));
    expect(issues(() => opened(facts)).map((issue) => issue.split(" ")[0])).toEqual([`facts.${field}`]);
  });

  test.each(["employee", "pay", "pensionDate", "hour", "__proto__", "constructor"])("have no %s", (field) => {
    const facts = Object.defineProperty({ ...official() }, field, { value: [], enumerable: true });
    expect(issues(() => opened(facts))).toEqual([`facts.${field} unknown-field`]);
  });

  test.each([null, undefined, 7, "national", [], true])("are an object, not %j", (facts) => {
    expect(refused(() => opened(facts))).toMatchObject({ code: "INVALID_FACTS", issues: [{ path: "facts" }] });
  });

  test.each(["hours", "events"])("take no null for %s, and can do without", (field) => {
    expect(issues(() => opened({ ...official(), [field]: null }))).toEqual([`facts.${field} list`]);
    expect(() => opened({ ...official(), [field]: undefined })).not.toThrow();
  });

  test("may name a category, which plays no part", () => {
    const { employment, ...rest } = official();
    for (const category of ["regular", "student", "id-job", "guarantee-job"] as const) {
      expect(opened({ ...rest, employment: { ...employment, category } }).balance).toBe("500.00");
    }
  });
});

describe("the readings", () => {
  test("are none", () => {
    expect(open({ interpretations: {} })().interpretations).toEqual({});
  });

  test.each(["rounding", "monthOrder", "partTime", "carryOver", "__proto__"])("do not know %s", (name) => {
    const interpretations = Object.defineProperty({}, name, { value: "once", enumerable: true });
    expect(refused(open({ interpretations })).code).toBe("INVALID_INTERPRETATION");
    expect(issues(open({ interpretations }))).toEqual([`interpretations.${name} interpretation`]);
  });

  test.each([null, "none", 1, [[]]])("are an object, not %j", (interpretations) => {
    expect(issues(open({ interpretations }))).toEqual(["interpretations interpretation"]);
  });
});

describe("facts after the last month asked for", () => {
  test("are checked like all others", () => {
    const through = "2013-03";
    const late = {
      events: [save(2016, "1.00", "2015-12-31", { on: "2014-01-01" }), refund("2014-02-01", "2014-01-01", "1.00")],
    };
    expect(issues(open({ facts: late, through }))).toEqual([
      "facts.events[1].spend unknown-reference",
      "facts.events[0].year out-of-range",
    ]);
  });

  test("do not change what came before: not a saving, not an approval, not a payment", () => {
    const events = [save(2013, "500.00", "2015-12-31")];
    expect(figures(yearBook("2013-10", { regulation: local(), events }))).toBe(
      figures(yearBook("2013-10", { regulation: local() })),
    );
  });
});
