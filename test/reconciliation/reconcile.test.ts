import { describe, expect, test } from "vitest";
import {
  answer,
  type CauseId,
  explain,
  ledger,
  loopbaanbedrag,
  reconcile,
  type Reconciliation,
  type ReportedMonth,
} from "../../src/index.js";
import { causeIds } from "../../src/schemes/mistakes/causes.js";
import { calls } from "../../src/schema.js";
import { month, monthNumber } from "../exact.js";
import { both, expectTheSame } from "../explanation/words.js";
import { bare, bareWithoutRelief, type Facts, type Interpretations, issues, person, refused } from "../person.js";

interface Case {
  readonly of: string;
  readonly facts: Facts;
  readonly reported: readonly ReportedMonth[];
  readonly interpretations?: Interpretations;
  readonly through: string;
  /** Cause, first month, last month, how many months, what it did to the balance, what is assumed. */
  readonly causes: readonly (readonly [CauseId, string, string, number, string, object?])[];
}

/** Months in a row, each with the accrual. */
const accruals = (from: string, ...amounts: string[]): ReportedMonth[] =>
  amounts.map((accrued, place) => ({ month: month(monthNumber(from) + place), accrued }));

const full = { start: "2018-01-01" } as const;
/** 160.00 VT, 179.28 EJU, base 2339.28: 35.0892 a month at 1.5 %, 23.3928 at 1.0 % (vector B of the domain). */
const onTwoThousand = (through: string, start = "2018-01-01") => person(through, { start });

const accrualCases: readonly Case[] = [
  {
    of: "the bare salary: 2000.00 x 1.5 %",
    facts: onTwoThousand("2018-03"),
    through: "2018-03",
    reported: accruals("2018-01", "30.00", "30.00", "35.09"),
    causes: [["bare-salary", "2018-01", "2018-02", 2, "-10.18"]],
  },
  {
    of: "the printed rates: 2339.28 x 0.75 % = 17.5446, x 0.375 % = 8.7723",
    facts: onTwoThousand("2016-05", "2015-12-01"),
    through: "2016-05",
    reported: accruals("2015-12", "17.54", "8.77", "8.77", "8.77", "17.54", "17.54"),
    causes: [
      // Three times 35.09 - 17.54 or 23.39 - 17.54.
      ["annual-rate", "2015-12", "2016-05", 3, "-29.25", { rate: "0.75" }],
      ["annual-rate", "2016-01", "2016-03", 3, "-78.96", { rate: "0.375" }],
    ],
  },
  {
    of: "the temporary half percent that did not end",
    facts: onTwoThousand("2016-06", "2016-03-01"),
    through: "2016-06",
    reported: accruals("2016-03", "35.09", "35.09", "35.09", "35.09"),
    causes: [["old-rate", "2016-04", "2016-05", 2, "23.40", { rate: "1.5", monthsLate: 2 }]],
  },
  {
    of: "1.0 % that went on after May 2016",
    facts: onTwoThousand("2016-08", "2016-05-01"),
    through: "2016-08",
    reported: accruals("2016-05", "23.39", "23.39", "23.39", "35.09"),
    causes: [["old-rate", "2016-06", "2016-07", 2, "-23.40", { rate: "1.0", monthsLate: 2 }]],
  },
  {
    of: "the year-end allowance over 2000.00: 166.00, base 2326.00, 34.89",
    facts: onTwoThousand("2018-02"),
    through: "2018-02",
    reported: accruals("2018-01", "34.89", "34.89"),
    causes: [["year-end-over-salary", "2018-01", "2018-02", 2, "-0.40"]],
  },
  {
    of: "no year-end allowance: 2160.00 x 1.5 % = 32.40",
    facts: onTwoThousand("2018-02"),
    through: "2018-02",
    reported: accruals("2018-01", "32.40", "32.40"),
    causes: [["year-end-left-out", "2018-01", "2018-02", 2, "-5.38"]],
  },
  {
    of: "no irregularity allowance of 100.00: 35.09 where 2439.28 x 1.5 % = 36.5892",
    facts: person("2018-02", {
      ...full,
      pay: [{ month: "2018-01", through: "2018-02", salary: "2000.00", irregularity: "100.00" }],
    }),
    through: "2018-02",
    reported: accruals("2018-01", "35.09", "35.09"),
    causes: [["irregularity-left-out", "2018-01", "2018-02", 2, "-3.00"]],
  },
  {
    of: "the irregularity allowance of the month before: 0.00, 100.00, 40.00 for 100.00, 40.00, 80.00",
    facts: person("2018-03", {
      ...full,
      pay: [
        { month: "2018-01", salary: "2000.00", irregularity: "100.00" },
        { month: "2018-02", salary: "2000.00", irregularity: "40.00" },
        { month: "2018-03", salary: "2000.00", irregularity: "80.00" },
      ],
    }),
    through: "2018-03",
    // 1.5 % of 2339.28, 2439.28 and 2379.28, where 2439.28, 2379.28 and 2419.28 give 36.59, 35.69 and 36.29.
    reported: accruals("2018-01", "35.09", "36.59", "35.69"),
    causes: [["irregularity-late", "2018-01", "2018-03", 3, "-1.20"]],
  },
  {
    of: "no minimum on 1800.00: 144.00 and 161.35 make 31.58, where vector B gives 31.79",
    facts: person("2016-01", { start: "2015-12-01", salary: "1800.00" }),
    through: "2016-01",
    reported: accruals("2015-12", "31.58", "31.58"),
    causes: [["minimum-left-out", "2015-12", "2016-01", 2, "-0.42"]],
  },
  {
    of: "allowances that are not in the base by the reading chosen",
    facts: onTwoThousand("2018-02"),
    through: "2018-02",
    interpretations: bare,
    reported: accruals("2018-01", "35.09", "35.09"),
    causes: [["allowances-too-early", "2018-01", "2018-02", 2, "10.18"]],
  },
  {
    of: "a student",
    facts: person("2018-02", { ...full, category: "student" }),
    through: "2018-02",
    reported: accruals("2018-01", "35.09", "35.09"),
    causes: [["exclusion-missed", "2018-01", "2018-02", 2, "70.18"]],
  },
  {
    of: "rounded once: 2501.91 gives 43.90 and not 43.89 (the page on rounding)",
    facts: person("2018-02", { ...full, salary: "2501.91" }),
    through: "2018-02",
    reported: accruals("2018-01", "43.90", "43.90"),
    causes: [["rounding", "2018-01", "2018-02", 2, "0.02", { rounding: "once" }]],
  },
  {
    of: "a month without accrual, twice in a year",
    facts: onTwoThousand("2018-05"),
    through: "2018-05",
    reported: accruals("2018-01", "35.09", "0.00", "35.09", "35.09", "0.00"),
    causes: [
      ["month-missing", "2018-02", "2018-02", 1, "-35.09"],
      ["month-missing", "2018-05", "2018-05", 1, "-35.09"],
    ],
  },
  {
    of: "a month booked twice",
    facts: onTwoThousand("2018-03"),
    through: "2018-03",
    reported: accruals("2018-01", "35.09", "70.18", "35.09"),
    causes: [["accrued-twice", "2018-02", "2018-02", 1, "35.09"]],
  },
  {
    of: "27 hours taken over two months late: 1754.46 x 1.5 % = 26.3169",
    facts: person("2018-04", {
      ...full,
      pay: [
        { month: "2018-01", salary: "2000.00" },
        { month: "2018-02", through: "2018-04", salary: "1500.00", hoursPerWeek: "27" },
      ],
    }),
    through: "2018-04",
    reported: accruals("2018-01", "35.09", "35.09", "35.09", "26.32"),
    causes: [["hours-late", "2018-02", "2018-03", 2, "17.54", { hoursPerWeek: "36.00", monthsLate: 2 }]],
  },
  {
    of: "a raise to 2100.00 a month late: 168.00 and 188.24 make 36.84",
    facts: person("2018-03", {
      ...full,
      pay: [
        { month: "2018-01", salary: "2000.00" },
        { month: "2018-02", through: "2018-03", salary: "2100.00" },
      ],
    }),
    through: "2018-03",
    reported: accruals("2018-01", "35.09", "35.09", "36.84"),
    causes: [["raise-late", "2018-02", "2018-02", 1, "-1.75", { salary: "2000.00", monthsLate: 1 }]],
  },
  {
    of: "the bare salary, and 27 hours a month late in one of those months: 30.00 for 22.50",
    facts: person("2018-04", {
      ...full,
      pay: [
        { month: "2018-01", through: "2018-02", salary: "2000.00" },
        { month: "2018-03", through: "2018-04", salary: "1500.00", hoursPerWeek: "27" },
      ],
    }),
    through: "2018-04",
    reported: accruals("2018-01", "30.00", "30.00", "30.00", "22.50"),
    causes: [
      // 5.09 twice, 1754.46 - 1500.00 at 1.5 % in March (22.50 for 26.32) and in April.
      ["bare-salary", "2018-01", "2018-04", 4, "-17.82"],
      ["hours-late", "2018-03", "2018-03", 1, "7.50", { hoursPerWeek: "36.00", monthsLate: 1 }],
    ],
  },
];

/** 500.00 spent in month 20 of 30.00 a month from June 2017: 580.00 at month 36 (vector D). */
const course = { event: "course", kind: "spend", on: "2019-01-10", amount: "500.00" };
const spent = person("2020-08", {
  start: "2017-06-01",
  events: [{ kind: "spend", id: "course", on: "2019-01-10", amount: "500.00" }],
});
/** 360.00 awarded in December 2019, in two awards. */
const held = person("2020-02", {
  events: [
    { kind: "award", id: "first", on: "2019-12-10", amount: "120.00" },
    { kind: "award", id: "second", on: "2019-12-10", amount: "240.00" },
  ],
});
const awarded = { reading: "awardedMoney", value: "lapses-until-paid" };
const booked = (from: string, ...balances: readonly string[]) =>
  balances.map((balance, place) => ({ month: month(monthNumber(from) + place), accrued: "30.00", balance }));

const balanceCases: readonly Case[] = [
  {
    of: "36 months after April 2022 (vector A: 1080 where it is 1110)",
    facts: person("2022-06"),
    through: "2022-06",
    interpretations: bare,
    reported: booked("2022-04", "1080.00", "1080.00", "1080.00"),
    causes: [["sixty-months-missed", "2022-05", "2022-06", 2, "-60.00", { window: "36" }]],
  },
  {
    of: "lapse in 2018 (vector A: 1060 with 180 lapsed where it is 1240)",
    facts: person("2018-12"),
    through: "2018-12",
    interpretations: bare,
    reported: ["07", "08", "09", "10", "11", "12"].map((of) => ({
      month: `2018-${of}`,
      accrued: "30.00",
      lapsed: "30.00",
      balance: "1060.00",
    })),
    causes: [["relief-not-applied", "2018-07", "2018-12", 6, "-180.00"]],
  },
  {
    of: "the oldest month deleted though it was spent (vector D: 580 where it is 610)",
    facts: spent,
    through: "2020-08",
    interpretations: bare,
    reported: booked("2020-05", "580.00", "580.00", "580.00", "580.00"),
    causes: [["oldest-month-deleted", "2020-06", "2020-08", 3, "-90.00"]],
  },
  {
    of: "nothing lapsed on 1 January 2020 (vector A: 1630 where it is 1080)",
    facts: person("2020-02"),
    through: "2020-02",
    interpretations: bare,
    reported: booked("2019-12", "1600.00", "1630.00", "1660.00"),
    causes: [["lapse-missed", "2020-01", "2020-02", 2, "580.00"]],
  },
  {
    of: "a course that was not booked",
    facts: spent,
    through: "2019-02",
    interpretations: bare,
    reported: booked("2018-12", "570.00", "600.00", "630.00"),
    causes: [["event-missing", "2019-01", "2019-01", 1, "500.00", course]],
  },
  {
    of: "a course that was booked twice",
    facts: spent,
    through: "2019-02",
    interpretations: bare,
    reported: booked("2018-12", "570.00", "-400.00", "-370.00"),
    causes: [["event-twice", "2019-01", "2019-01", 1, "-500.00", course]],
  },
  {
    of: "a course of December that was booked in January: it is missing, and there a month later",
    facts: person("2018-03", {
      start: "2017-10-01",
      events: [{ kind: "spend", id: "course", on: "2017-12-10", amount: "50.00" }],
    }),
    through: "2018-03",
    interpretations: bare,
    // 90.00 less 50.00 is 40.00.
    reported: booked("2017-11", "60.00", "90.00", "70.00", "100.00", "130.00"),
    causes: [
      [
        "event-late",
        "2017-12",
        "2018-01",
        2,
        "0.00",
        { event: "course", kind: "spend", on: "2017-12-10", amount: "50.00", monthsLate: 1 },
      ],
    ],
  },
  {
    of: "a window of 35 months: 1050.00, and a month of 30.00 more goes each month",
    facts: person("2021-02", {
      pay: [
        { month: "2015-07", through: "2020-12", salary: "2000.00" },
        { month: "2021-01", through: "2021-02", salary: "3000.00" },
      ],
    }),
    through: "2021-02",
    interpretations: bare,
    // 34 months of 30.00 and one of 45.00, then 33 and two. Of 36 months that is 30.00 more each time, and nothing lapses.
    reported: [
      { month: "2020-11", accrued: "30.00", balance: "1080.00" },
      { month: "2020-12", accrued: "30.00", balance: "1050.00" },
      { month: "2021-01", accrued: "45.00", balance: "1065.00" },
      { month: "2021-02", accrued: "45.00", balance: "1080.00" },
    ],
    causes: [["window-off-by-one", "2020-12", "2021-02", 3, "-90.00", { months: "-1" }]],
  },
  {
    of: "awarded money that lapsed on 1 January 2020: 1080.00 stands where 360.00 more is protected",
    facts: held,
    through: "2020-02",
    interpretations: bare,
    reported: booked("2019-12", "1600.00", "1080.00", "1080.00"),
    causes: [["other-reading", "2020-01", "2020-02", 2, "-390.00", awarded]],
  },
  {
    of: "one of two awards not booked: of 360.00 held 120.00 lapses, and 30.00 in the month after",
    facts: held,
    through: "2020-02",
    interpretations: bare,
    reported: booked("2019-12", "1600.00", "1320.00", "1320.00"),
    causes: [
      [
        "event-missing",
        "2020-01",
        "2020-02",
        2,
        "-150.00",
        { event: "first", kind: "award", on: "2019-12-10", amount: "120.00" },
      ],
    ],
  },
  {
    of: "balances alone: the bare salary for two months, then right",
    facts: onTwoThousand("2018-03"),
    through: "2018-03",
    reported: [
      { month: "2018-01", balance: "30.00" },
      { month: "2018-02", balance: "60.00" },
      { month: "2018-03", balance: "95.09" },
    ],
    causes: [["bare-salary", "2018-01", "2018-02", 2, "-10.18"]],
  },
  {
    of: "balances a quarter apart, and a month missing in between",
    facts: onTwoThousand("2018-06"),
    through: "2018-06",
    reported: [
      { month: "2018-03", balance: "105.27" },
      { month: "2018-06", balance: "175.45" },
    ],
    causes: [["month-missing", "2018-06", "2018-06", 1, "-35.09"]],
  },
];

const of = ({ facts, reported, through, interpretations }: Case) =>
  reconcile(facts, reported, { through, interpretations });

const told = ({ causes }: Reconciliation) =>
  causes.map(({ cause, from, through, months, amount, assumes }) => [cause, from, through, months, amount, assumes]);

describe("each mistake is named, with its months and what it did", () => {
  test.each([...accrualCases, ...balanceCases])("$of", (one) => {
    const result = of(one);
    expect(told(result)).toEqual(one.causes.map((cause) => [...cause.slice(0, 5), cause[5] ?? {}]));
    expect(result.unexplained).toEqual([]);
    expect(result.agrees).toBe(false);
    expect(new Set(result.months.map(({ unexplained }) => unexplained))).toEqual(new Set(["0.00"]));
  });

  test("there is none without a case", () => {
    const named = new Set([...accrualCases, ...balanceCases].flatMap(({ causes }) => causes.map(([cause]) => cause)));
    expect([...named].sort()).toEqual([...causeIds].sort());
  });

  test.each([...accrualCases, ...balanceCases])("both languages say the same of it: $of", (one) => {
    const result = of(one);
    expectTheSame(both(result));
    expect(calls.reconcile.result.parse(result)).toEqual(result);
    expect(calls.explain.request.shape.result.parse(result)).toEqual(result);
  });
});

describe("what comes later is not coloured by what went wrong before", () => {
  test("a balance that was too low stays so, and is carried", () => {
    const { months } = of(balanceCases.find(({ of: name }) => name.startsWith("balances alone"))!);
    expect(months.map(({ carried, difference, causes }) => [carried, difference.balance, causes])).toEqual([
      ["0.00", "-5.09", ["bare-salary"]],
      ["-5.09", "-10.18", ["bare-salary"]],
      ["-10.18", "-10.18", []],
    ]);
  });

  test("less lapses later because less was built up, and that only follows", () => {
    // 30.00 and not 35.09 in the first month. 36 months later that month leaves the window, with 30.00.
    const facts = person("2023-01", { start: "2019-03-01" });
    const right = ledger(loopbaanbedrag, facts, { through: "2023-01" }).months;
    const reported = right.map(({ month: name, accrued, lapsed, closing }, place) => {
      const isBefore = name < "2022-03";
      const first = place === 0 ? "30.00" : accrued;
      return {
        month: name,
        accrued: first,
        lapsed: name === "2022-03" ? "30.00" : lapsed,
        balance: isBefore ? minus(closing, 509) : closing,
      };
    });
    const result = reconcile(facts, reported, { through: "2023-01" });
    expect(told(result)).toEqual([["bare-salary", "2019-03", "2019-03", 1, "-5.09", {}]]);
    expect([result.difference, result.follows, result.unexplained]).toEqual(["0.00", "5.09", []]);
    expect(result.months.find(({ month: name }) => name === "2022-03")).toMatchObject({
      difference: { accrued: "0.00", lapsed: "-5.09", balance: "0.00" },
      carried: "-5.09",
      causes: [],
      unexplained: "0.00",
    });
  });
});

const minus = (amount: string, less: number) => ((Math.round(Number(amount) * 100) - less) / 100).toFixed(2);

describe("what no cause gives to the cent is unexplained", () => {
  const rows = (accrued: string, balance: string): ReportedMonth[] => [
    { month: "2018-01", accrued: "35.09", balance: "35.09" },
    { month: "2018-02", accrued, balance },
    { month: "2018-03", accrued: "35.09", balance: minus(balance, -3509) },
  ];

  test("an accrual", () => {
    const result = reconcile(onTwoThousand("2018-03"), rows("36.14", "71.23"), { through: "2018-03" });
    expect(result.causes).toEqual([]);
    expect(result.unexplained).toEqual([{ month: "2018-02", of: "accrued", amount: "1.05" }]);
    expect(result.months.map(({ unexplained }) => unexplained)).toEqual(["0.00", "1.05", "0.00"]);
    expect(explain(result, { language: "en" }).slice(0, 2)).toEqual([
      "At the end of March 2018 payroll has the loopbaanbedrag at € 106.32 and it should be € 105.27: € 1.05 too much.",
      "In February 2018 € 1.05 too much in the accrual is not explained.",
    ]);
  });

  test("an accrual that was only printed wrong is nobody's mistake, even where it looks like one", () => {
    const result = reconcile(onTwoThousand("2018-03"), rows("30.00", "70.18"), { through: "2018-03" });
    expect(result.causes).toEqual([]);
    expect(result.unexplained).toEqual([{ month: "2018-02", of: "accrued", amount: "-5.09" }]);
    expect([result.difference, result.follows]).toEqual(["0.00", "0.00"]);
  });

  test("a misprint that is put right the month after: it comes and goes, and nothing lapsed because of it", () => {
    // 41.15 a month of 2345.67 from September 2019: 1.75446 % with each amount rounded.
    const facts = person("2020-01", { start: "2019-09-01", salary: "2345.67" });
    const balances = [
      ["2019-11", "123.45"],
      ["2019-12", "170.00"],
      ["2020-01", "205.75"],
    ] as const;
    const reported = balances.map(([month, balance]) => ({ month, balance }));
    const result = reconcile(facts, reported, { through: "2020-01" });
    expect(result).toMatchObject({ difference: "0.00", follows: "0.00", causes: [] });
    expect(result.unexplained).toEqual([
      { month: "2019-12", of: "balance", amount: "5.40" },
      { month: "2020-01", of: "balance", amount: "-5.40" },
    ]);
    expect(explain(result, { language: "en" })).toContain(
      "In December 2019 € 5.40 too much in the balance is not explained; in January 2020 it is taken back.",
    );
    expectTheSame(both(result));
  });

  test("a cause that is another reading says so, where no text settles it; where one does it does not", () => {
    const early = reconcile(onTwoThousand("2018-03"), rows("30.00", "60.00"), { through: "2018-03" });
    expect(early.causes[0]).toMatchObject({
      cause: "bare-salary",
      standing: "assumed",
      reading: "allowancesInBaseFrom",
    });
    const late = reconcile(
      person("2019-08", { start: "2019-07-01", salary: "2000.00" }),
      [{ month: "2019-07", accrued: "30.00" }],
      { through: "2019-08" },
    );
    expect(late.causes[0]).toMatchObject({ cause: "bare-salary", standing: "published", reading: null });
    expect(early.findings.map(({ code }) => code)).toContain("assumed-term");
    expect(late.findings.map(({ code }) => code)).not.toContain("assumed-term");
  });

  test("a lapse, and a balance that does not follow from it", () => {
    const result = reconcile(
      onTwoThousand("2018-02"),
      [
        { month: "2018-01", accrued: "35.09", lapsed: "0.00", balance: "35.09" },
        { month: "2018-02", accrued: "35.09", lapsed: "12.00", balance: "60.00" },
      ],
      { through: "2018-02" },
    );
    expect(result.causes).toEqual([]);
    expect(result.unexplained).toEqual([
      { month: "2018-02", of: "lapsed", amount: "12.00" },
      { month: "2018-02", of: "balance", amount: "1.82" },
    ]);
  });

  test("two mistakes at once that were seen nowhere else", () => {
    // 2000.00 x 0.75 % = 15.00: the bare salary at the printed rate, in one month only.
    const facts = onTwoThousand("2015-12", "2015-12-01");
    const result = reconcile(facts, accruals("2015-12", "15.00"), { through: "2015-12" });
    expect(result.causes).toEqual([]);
    expect(result.unexplained).toEqual([{ month: "2015-12", of: "accrued", amount: "-20.09" }]);
  });
});

describe("what goes in and what comes out", () => {
  const facts = onTwoThousand("2018-03");
  const reported = accruals("2018-01", "30.00", "30.00", "30.00");
  const options = { through: "2018-03" };

  test("nothing reported is nothing to judge", () => {
    expect(issues(() => reconcile(facts, [], options))).toEqual(["reported list"]);
  });

  test("what is right agrees", () => {
    const result = reconcile(facts, [{ month: "2018-03", accrued: "35.09", lapsed: "0", balance: "105.27" }], options);
    expect([result.agrees, result.difference]).toEqual([true, "0.00"]);
    expectTheSame(both(result));
  });

  test("readings and receipt are those of the ledger", () => {
    const interpretations = { ...bareWithoutRelief, rounding: "once" } as const;
    const result = reconcile(facts, reported, { ...options, interpretations });
    const book = ledger(loopbaanbedrag, facts, { ...options, interpretations });
    expect([result.interpretations, result.receipt]).toEqual([book.interpretations, book.receipt]);
    expect(result.agrees).toBe(true);
  });

  test("the order of the rows is nothing, and the inputs stay as they were", () => {
    const frozen = <T>(value: T): T => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
      return value;
    };
    const once = reconcile(frozen(structuredClone(facts)), frozen(structuredClone(reported)), frozen({ ...options }));
    expect(reconcile(facts, [...reported].reverse(), options)).toEqual(once);
    expect(Object.isFrozen(once.months[0]?.difference)).toBe(true);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
  });

  test("all that is wrong is said at once, of the facts and of what was reported", () => {
    const broken = () =>
      reconcile(
        { ...facts, pay: [{ month: "2018-01", salary: "12,50" }] },
        [{ month: "2018-01" }, { month: "2018-2", balance: 3 as never }],
        options,
      );
    expect(issues(broken)).toEqual([
      "facts.pay[0].salary amount",
      "reported[0] object",
      "reported[1].month month",
      "reported[1].balance amount",
    ]);
    const outside = () =>
      reconcile(
        facts,
        [
          { month: "2018-02", balance: "1" },
          { month: "2018-02", balance: "1" },
          { month: "2017-12", balance: "1" },
          { month: "2018-04", balance: "1" },
        ],
        options,
      );
    expect(issues(outside)).toEqual([
      "reported[1].month duplicate-month",
      "reported[2].month out-of-range",
      "reported[3].month out-of-range",
    ]);
    expect(refused(outside).code).toBe("DUPLICATE_MONTH");
  });

  test("the same as JSON", () => {
    const request = { id: 1, call: "reconcile", scheme: "sociaal-werk/loopbaanbedrag", facts, reported, ...options };
    expect(calls.reconcile.request.parse(request)).toEqual(request);
    expect(answer(request)).toEqual({ id: 1, ok: true, result: reconcile(facts, reported, options) });
    expect(answer({ ...request, scheme: "sociaal-werk/keuzebudget" })).toMatchObject({
      error: { code: "UNKNOWN_SCHEME" },
    });
    expect(answer({ ...request, month: "2018-01" })).toMatchObject({
      error: { issues: [{ path: "month", code: "unknown-field" }] },
    });
    const result: unknown = JSON.parse(JSON.stringify(reconcile(facts, reported, options)));
    expect(answer({ call: "explain", result, language: "nl" })).toMatchObject({
      result: [
        "Het loopbaanbedrag zou op € 105,27 moeten staan.",
        "Van januari 2018 tot en met maart 2018, in 3 maanden, is alleen het kale salaris als grondslag genomen: € 15,27 te weinig [sociaal-werk/3.3.D]. Geen gelezen tekst beslist dit: volgens een andere lezing is het geen fout (allowancesInBaseFrom).",
        "Aangenomen: Onderdelen van de grondslag [sociaal-werk/3.3.D] berust van juli 2015 tot en met juni 2019 niet op een gelezen tekst.",
        expect.stringContaining("de bodem van de vakantietoeslag") as string,
      ],
    });
  });
});
