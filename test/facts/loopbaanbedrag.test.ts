import { describe, expect, test } from "vitest";
import { ledger, loopbaanbedrag } from "../../src/index.js";
import { book, issues, person, refused } from "../person.js";
import { figures } from "../figures.js";

type Broken = { facts?: object; through?: unknown; interpretations?: unknown };

/** In order until something is broken: service since January 2018, asked for through March. */
const open =
  ({ facts, through = "2018-03", interpretations = {} }: Broken) =>
  () =>
    ledger(loopbaanbedrag, { ...person("2018-03", { start: "2018-01-01" }), ...facts }, {
      through,
      interpretations,
    } as never);

const hole = {
  pay: [
    { month: "2018-01", salary: "1.00" },
    { month: "2018-03", salary: "1.00" },
  ],
};
const double = {
  pay: [
    { month: "2018-01", through: "2018-03", salary: "1.00" },
    { month: "2018-03", salary: "1.00" },
  ],
};
const award = { kind: "award", id: "a", on: "2018-02-01", amount: "1.00" };
const twice = [award, award];
const nowhere = [{ kind: "spend", id: "s", on: "2018-02-01", amount: "1.00", award: "nobody" }];
const nothing = [{ kind: "spend", id: "n", on: "2018-02-01", amount: "0.00" }];
const unread = { rounding: "never" };

describe("a contract broken in several ways", () => {
  // In the order of the contract (§4); each row holds one kind and the next.
  test.each<[string, Broken, string[]]>([
    [
      "INVALID_FACTS",
      { facts: { employee: {} }, interpretations: unread },
      ["facts.employee.birthDate", "interpretations.rounding"],
    ],
    ["PAY_MISSING", { facts: { pay: [...hole.pay, hole.pay[1]] } }, ["facts.pay", "facts.pay[2].month"]],
    ["DUPLICATE_MONTH", { facts: { ...double, events: twice } }, ["facts.events[1].id", "facts.pay[1].month"]],
    ["DUPLICATE_EVENT", { facts: { events: [...twice, ...nowhere] } }, ["facts.events[1].id", "facts.events[2].award"]],
    [
      "UNKNOWN_REFERENCE",
      { facts: { events: [...nothing, ...nowhere] } },
      ["facts.events[0].amount", "facts.events[1].award"],
    ],
    [
      "OUT_OF_RANGE",
      { facts: { events: nothing }, interpretations: unread },
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
      employee: { birthDate: "1983-02-29" },
      employment: { start: "2018-01-01", end: "2017-01-01", category: "intern" },
      // There is also a hole, and a month out of range.
      pay: [
        { month: "2014-01", salary: 2000 },
        { month: "2018-03", salary: "12,50", irregularty: "1.00" },
      ],
      events: [{ kind: "spend", id: "", on: "2018-02-30" }, ...nowhere],
    };
    expect(issues(open({ facts, through: "2018-3" })).sort()).toEqual([
      "facts.employee.birthDate date",
      "facts.employment.category choice",
      "facts.events[0].amount amount",
      "facts.events[0].id text",
      "facts.events[0].on date",
      "facts.pay[0].salary amount",
      "facts.pay[1].irregularty unknown-field",
      "facts.pay[1].salary amount",
      "through month",
    ]);
  });

  test("lists everything that is out of range at once, beside what is missing", () => {
    const facts = {
      employment: { start: "2018-01-01", end: "2018-02-28" },
      pay: [
        { month: "2017-12", salary: "-1.00", hoursPerWeek: "0" },
        { month: "2018-02", through: "2018-03", salary: "1.00" },
      ],
      events: [
        { kind: "spend", id: "s", on: "2017-12-31", amount: "0.00" },
        { kind: "opening", id: "o", on: "2018-01-31", lots: [{ month: "2018-02", amount: "1.00" }] },
      ],
    };
    expect(issues(open({ facts })).sort()).toEqual([
      "facts.events[0].amount out-of-range",
      "facts.events[0].on out-of-range",
      "facts.events[1].lots[0].month out-of-range",
      "facts.pay pay-missing",
      "facts.pay[0].hoursPerWeek out-of-range",
      "facts.pay[0].month out-of-range",
      "facts.pay[0].salary out-of-range",
      "facts.pay[1].month out-of-range",
    ]);
    expect(refused(open({ facts })).code).toBe("PAY_MISSING");
  });

  test("is not computed at all: the same facts without the fault are", () => {
    expect(open({})().balance).toBe(open({ interpretations: undefined })().balance);
  });
});

describe("the last month asked for", () => {
  test("may be the first month of the ledger, not the one before", () => {
    expect(open({ through: "2018-01" })().months).toHaveLength(1);
    expect(issues(open({ through: "2017-12" }))).toEqual(["through out-of-range"]);
    expect(issues(open({ through: "2015-06" }))).toEqual(["through out-of-range"]);
    expect(issues(open({ through: "0001-01" }))).toEqual(["through out-of-range"]);
  });

  test("before July 2015 has no ledger, however long someone is in service", () => {
    const call = () => ledger(loopbaanbedrag, person("2015-07", { start: "1999-01-01" }), { through: "2015-06" });
    expect(refused(call).issues).toMatchObject([{ path: "through", code: "out-of-range", received: "2015-06" }]);
  });

  test("lies before 2200, the library's own limit", () => {
    expect(issues(open({ through: "2200-01" }))).toContain("through out-of-range");
    expect(refused(open({ through: "9999-12" })).code).toBe("OUT_OF_RANGE");
  });

  test("may lie far in the future: 60 months of 30.00 are left", () => {
    const facts = person("2199-12", { start: "2018-01-01" });
    const { balance, months, lots } = ledger(loopbaanbedrag, facts, {
      through: "2199-12",
      interpretations: { allowancesInBaseFrom: null },
    });
    expect(balance).toBe("1800.00");
    // 182 years.
    expect(months).toHaveLength(2184);
    expect(lots.at(-1)).toEqual({ month: "2199-12", amount: "30.00", lapsesOn: "2204-12-31" });
  });
});

describe("rows and events after the last month asked for", () => {
  test("change nothing", () => {
    const known = person("2018-03", { start: "2018-01-01" });
    const later = person("2018-03", {
      ...{ start: "2018-01-01", paidThrough: "2019-12" },
      events: [
        { kind: "transfer-in", id: "t", on: "2018-04-01", lots: [{ month: "2018-01", amount: "10.00" }] },
        { kind: "award", id: "a", on: "2018-04-01", amount: "10.00" },
        { kind: "spend", id: "s", on: "2018-04-02", amount: "10.00", award: "a" },
      ],
    });
    const through = "2018-03";
    expect(figures(ledger(loopbaanbedrag, later, { through }))).toBe(
      figures(ledger(loopbaanbedrag, known, { through })),
    );
  });
});

describe("what is out of range", () => {
  test("is told beside what has the wrong form", () => {
    const pay = [
      { month: "2015-07", salary: "-5.00" },
      { month: "2015-08", salary: "12,5", hoursPerWeek: "0" },
    ];
    expect(issues(() => book("2015-08", { pay }))).toEqual([
      "facts.pay[0].salary out-of-range",
      "facts.pay[1].salary amount",
      "facts.pay[1].hoursPerWeek out-of-range",
    ]);
  });

  test.each([
    ["168.00", true],
    ["168.01", false],
    ["169", false],
    ["0.01", true],
    ["0.00", false],
    ["036.00", true],
    ["-1", false],
    ["1000", false],
  ])("%s hours a week", (hoursPerWeek, allowed) => {
    const call = () => book("2015-07", { pay: [{ month: "2015-07", salary: "2000.00", hoursPerWeek }] });
    if (allowed) expect(call().balance).toBe("30.00");
    else expect(issues(call)).toEqual(["facts.pay[0].hoursPerWeek out-of-range"]);
  });

  test.each([
    ["2199-12", true],
    ["2200-01", false],
    ["9999-12", false],
  ])("a ledger through %s", (through, allowed) => {
    const call = () => book(through, { start: "2015-07-01", end: "2015-07-31" });
    if (allowed) expect(call().balance).toBe("0.00");
    else expect(issues(call)).toEqual(["through out-of-range"]);
  });
});

describe("employment that had ended before the scheme began", () => {
  test.each(["2010-12-31", "2015-05-31", "2015-06-30"])("on %s gives a ledger of nothing", (end) => {
    const { balance, months } = book("2015-09", { start: "2010-01-01", end, pay: [] });
    expect(balance).toBe("0.00");
    expect(months.map(({ closing }) => closing)).toEqual(["0.00", "0.00", "0.00"]);
  });
});
