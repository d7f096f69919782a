import { describe, expect, test } from "vitest";
import { differences } from "../../conformance/differences.mjs";
import { vectorsOf } from "../../conformance/kit.mjs";
import { keuzebudget, ledger, termsOn } from "../../src/index.js";
import { ikbBook, type IkbEvent, ikbMonth, type IkbPayRow, ikbPerson } from "../ikb-person.js";
import { issues, refused } from "../person.js";
import { figures } from "../figures.js";

type Book = ReturnType<typeof ikbBook>;
type Month = ReturnType<typeof ikbMonth>;

/** VT, EJU, supplement, leave, the fixed amount, and what accrued. */
const parts = (month: Month) => [
  ...[month.holidayAllowance, month.yearEndAllowance, month.extra, month.leaveValue, month.healthInsurance],
  month.accrued,
];
const once = { rounding: "once" } as const;
const codes = ({ findings }: Book) => findings.map(({ code, term, month }) => [code, term ?? month].join(" "));
const found = (book: Book, code: string) => book.findings.filter((finding) => finding.code === code);
/** `2019-12-31 no-choice 6850.80`, or the event. */
const paidOut = ({ entries }: Book) =>
  entries.flatMap((entry) =>
    entry.kind === "paidOut" ? [`${entry.on} ${"reason" in entry ? entry.reason : entry.event} ${entry.amount}`] : [],
  );
const payOut = (on: string, amount: string): IkbEvent => ({ kind: "pay-out", id: `p-${on}`, on, amount });
const buy = (on: string, hours: string, irregularity?: string): IkbEvent => ({
  ...{ kind: "buy-leave", id: `b-${on}`, on, hours },
  ...(irregularity !== undefined && { irregularity }),
});
const sell = (on: string, hours: string): IkbEvent => ({ kind: "sell-leave", id: `s-${on}`, on, hours });

test("the scheme has the id and the unit of the contract", () => {
  expect({ id: keuzebudget.id, unit: keuzebudget.unit }).toEqual({ id: "sociaal-werk/keuzebudget", unit: "EUR" });
});

describe("the vectors", () => {
  for (const { name, why, facts, through, interpretations, expect: want } of vectorsOf("keuzebudget.jsonl")) {
    test(`${name}: ${why}`, () => {
      const book = ledger(keuzebudget, facts as never, {
        through: through!,
        interpretations: interpretations as never,
      });
      expect(differences(want, { ok: true, result: JSON.parse(JSON.stringify(book)) as object })).toEqual([]);
    });
  }
});

describe("the examples of the domain page, each amount rounded and rounded once", () => {
  // Each component as printed with their sum; and what the exact sum, beside it, rounds to.
  test.each<{
    readonly name: string;
    readonly month: string;
    readonly pay: Omit<IkbPayRow, "month">;
    readonly each: readonly string[];
    readonly exact: readonly [sum: string, rounded: string];
  }>([
    {
      ...{ name: "E1", month: "2019-05", pay: { salary: "3000" } },
      each: ["240.00", "268.92", "3.24", "48.74", "10.00", "570.90"],
      exact: ["570.895", "570.90"],
    },
    {
      ...{ name: "E2", month: "2022-09", pay: { salary: "2000" } },
      each: ["179.30", "180.88", "2.18", "32.78", "10.00", "405.14"],
      exact: ["405.141504166666", "405.14"],
    },
    {
      ...{ name: "E2b", month: "2023-03", pay: { salary: "2000" } },
      each: ["182.89", "181.18", "2.18", "32.83", "10.00", "409.08"],
      exact: ["409.08706375", "409.09"],
    },
    {
      ...{ name: "E3", month: "2023-03", pay: { salary: "2000", hoursPerWeek: "24" } },
      each: ["160.00", "179.28", "2.16", "32.49", "10.00", "383.93"],
      exact: ["383.93", "383.93"],
    },
    {
      // 121.9266… + 126.3199… + 1.5219… + 22.8923…
      ...{ name: "E3b", month: "2023-03", pay: { salary: "1400", hoursPerWeek: "24" } },
      each: ["121.93", "126.32", "1.52", "22.89", "10.00", "282.66"],
      exact: ["282.660820277777", "282.66"],
    },
    {
      ...{ name: "E4", month: "2024-03", pay: { salary: "3000" } },
      each: ["240.00", "268.92", "3.24", "0.00", "10.00", "522.16"],
      exact: ["522.16", "522.16"],
    },
    {
      ...{ name: "E4b", month: "2024-01", pay: { salary: "2184", holidayAllowance: "203.52" } },
      each: ["203.52", "198.16", "2.39", "0.00", "10.00", "414.07"],
      exact: ["414.07168", "414.07"],
    },
    {
      ...{ name: "E6", month: "2019-05", pay: { salary: "3000", yearEndVariant: "5.5" } },
      each: ["240.00", "178.20", "3.24", "47.48", "10.00", "478.92"],
      exact: ["478.915", "478.92"],
    },
    {
      ...{ name: "E6b", month: "2019-05", pay: { salary: "3000", yearEndVariant: "3.5" } },
      each: ["240.00", "113.40", "3.24", "46.58", "10.00", "413.22"],
      exact: ["413.215", "413.22"],
    },
    {
      // 2253.58 × 26/1872 = 31.2997…
      ...{ name: "E6c", month: "2016-01", pay: { salary: "2000", yearEndVariant: "3.5" } },
      each: ["160.00", "93.58", "2.16", "31.30", "10.00", "297.04"],
      exact: ["297.039722222222", "297.04"],
    },
    {
      // 3658.92 × 26/1872 = 50.8183…
      ...{ name: "E7", month: "2019-05", pay: { salary: "3000", irregularity: "150" } },
      each: ["240.00", "268.92", "3.24", "50.82", "10.00", "572.98"],
      exact: ["572.978333333333", "572.98"],
    },
    {
      // 160.004 + 179.284482 + 2.160054 + 32.49081225
      ...{ name: "a cent less when each is rounded", month: "2019-05", pay: { salary: "2000.05" } },
      each: ["160.00", "179.28", "2.16", "32.49", "10.00", "383.93"],
      exact: ["383.93934825", "383.94"],
    },
    {
      // 0.40 + 0.4482 + 0.0054 + 0.081225
      ...{ name: "a cent more when each is rounded", month: "2019-05", pay: { salary: "5" } },
      each: ["0.40", "0.45", "0.01", "0.08", "10.00", "10.94"],
      exact: ["10.934825", "10.93"],
    },
  ])("$name: $pay in $month", ({ month, pay, each, exact }) => {
    expect(parts(ikbMonth(month, pay))).toEqual(each);
    const book = ikbBook(month, { start: `${month}-01`, pay: [{ month, ...pay }] }, once);
    expect(book.entries[0]).toMatchObject({ amount: exact[1], because: { inputs: { unrounded: exact[0] } } });
    expect(book.months[0]!.accrued).toBe(exact[1]);
  });

  test("E5: 40 hours at 3000 × 1.16964 / 156, of two months' accrual", () => {
    // 22.49307… × 40 = 899.723…; 2 × 570.90 − 899.72.
    const book = ikbBook("2019-02", { start: "2019-01-01", events: [buy("2019-02-20", "40")] });
    expect(book.entries.find(({ kind }) => kind === "boughtLeave")).toMatchObject({
      amount: "899.72",
      because: { inputs: { hours: "40.00", price: "22.493076923076", balance: "242.08" } },
    });
    // After one month it would not be there.
    const early = ikbBook("2019-01", { start: "2019-01-01", events: [buy("2019-01-20", "40")] });
    expect([early.balance, codes(early)]).toEqual(["-328.82", ["overdrawn 2019-01"]]);
  });

  test.each([
    // Every month is rounded, so 12 × 570.90; the page's 6850.74 sums what is not.
    ["2019", {}, "6850.80", "0.00"],
    ["2019", once, "6850.80", "0.00"],
    ["2024", {}, "6265.92", "26.00"],
    ["2024", once, "6265.92", "26.00"],
  ] as const)(
    "E8: a year without choice, %s %j, is paid out in December: %s, and %s hours",
    (year, reading, paid, hours) => {
      const book = ikbBook(`${year}-12`, { start: `${year}-01-01` }, reading);
      expect(paidOut(book)).toEqual([`${year}-12-31 no-choice ${paid}`]);
      expect(book).toMatchObject({ balance: "0.00", leaveHours: hours });
    },
  );

  test("E9: what accrued before a choice changes stays there to be used", () => {
    // January through March, paid out in April; what April brings stays.
    const events = [payOut("2019-04-01", "1712.70")];
    expect(ikbBook("2019-04", { start: "2019-01-01", events }).balance).toBe("570.90");
  });

  test("E10: in May 2016 five months of VT and of the 10.00", () => {
    expect(ikbBook("2016-05", { events: [payOut("2016-05-25", "1250.00")] }).balance).toBe("1604.50");
  });

  test.each([
    ["36", "26.00"],
    ["32", "23.11"],
    ["24", "17.33"],
  ])("E11: %s hours a week have %s a year", (hoursPerWeek, hours) => {
    expect(ikbBook("2024-12", { start: "2024-01-01", hoursPerWeek }).leaveHours).toBe(hours);
  });
});

describe("the factor of a full-timer without minimum (domain page 3.4)", () => {
  // 8 + 8.964 + 0.108 + 1.6245, and without the last.
  test.each([
    ["2016-01", "18706.50"],
    ["2016-06", "18706.50"],
    ["2019-07", "18706.50"],
    ["2023-12", "18706.50"],
    ["2024-01", "17082.00"],
    ["2025-07", "17082.00"],
    ["2026-12", "17082.00"],
  ])("of 100,000 in %s, with the 10.00, gives %s", (month, accrued) => {
    expect(ikbMonth(month, { salary: "100000" }).accrued).toBe(accrued);
    expect(ikbMonth(month, { salary: "100000" }, once).accrued).toBe(accrued);
  });

  test("is the same in every month from 2016 through 2023, and the other from 2024 on", () => {
    const { months } = ikbBook("2027-12", { salary: "100000" });
    for (const { month, accrued } of months)
      expect(`${month} ${accrued}`).toBe(`${month} ${month < "2024" ? "18706.50" : "17082.00"}`);
    expect(months).toHaveLength(144);
  });

  test("is exact for the largest salary there is", () => {
    // 999,999,999,999.99: 8 % is 79,999,999,999.9992; 8.3 % of 1,079,999,999,999.99; …
    expect(parts(ikbMonth("2019-05", { salary: "999999999999.99" }))).toEqual([
      ...["80000000000.00", "89640000000.00", "1080000000.00", "16245000000.00", "10.00", "186965000010.00"],
    ]);
  });
});

describe("the minimum of the VT", () => {
  test.each([
    ["2016-01", "156.69"],
    ["2016-03", "156.69"],
    ["2016-04", "80.00"],
    ["2020-06", "80.00"],
    ["2020-07", "174.93"],
    ["2021-11", "174.93"],
    ["2021-12", "179.30"],
    ["2022-12", "179.30"],
    ["2023-01", "182.89"],
    ["2023-06", "182.89"],
    ["2023-07", "80.00"],
    ["2024-01", "80.00"],
  ])("in %s makes the VT of 1000 %s", (month, holidayAllowance) => {
    expect(ikbMonth(month, { salary: "1000" }).holidayAllowance).toBe(holidayAllowance);
  });

  test.each([
    // 8 % is 179.20, 179.296, 179.304, 179.31.
    ["2240.00", "179.30"],
    ["2241.20", "179.30"],
    ["2241.30", "179.30"],
    ["2241.38", "179.31"],
  ])("ends at 2241.25: of %s the VT is %s", (salary, holidayAllowance) => {
    expect(ikbMonth("2022-09", { salary }).holidayAllowance).toBe(holidayAllowance);
  });

  test("feeds the EJU, the supplement and the value of leave", () => {
    // 8.3 % of 2179.30 = 180.8819; 0.1 % of it; (2000 + 179.30 + 180.88) / 72.
    expect(parts(ikbMonth("2022-09", { salary: "2000" }))).toEqual([
      ...["179.30", "180.88", "2.18", "32.78", "10.00", "405.14"],
    ]);
  });

  test("is a part-timer's part, and the part of a month begun halfway", () => {
    // 179.30 × 24/36 × 15/30 = 59.7666…; 8.3 % of 759.77; 822.83 / 72.
    const pay = { salary: "700", hoursPerWeek: "24" };
    expect(parts(ikbMonth("2022-09", pay, {}, "2022-09-16"))).toEqual([
      ...["59.77", "63.06", "0.76", "11.43", "10.00", "145.02"],
    ]);
    // 59.7666… + 63.0606… + 0.7597… + 11.4281… + 10 = 145.0152…
    expect(ikbMonth("2022-09", pay, once, "2022-09-16").accrued).toBe("145.02");
  });

  test("is none in a month without salary: there is the 10.00, and the leave over the ORT", () => {
    expect(parts(ikbMonth("2022-09", { salary: "0.00" }))).toEqual(["0.00", "0.00", "0.00", "0.00", "10.00", "10.00"]);
    // 72.00 × 26/1872.
    expect(parts(ikbMonth("2022-09", { salary: "0", irregularity: "72" }))).toEqual([
      ...["0.00", "0.00", "0.00", "1.00", "10.00", "11.00"],
    ]);
    expect(ikbMonth("2024-01", { salary: "0", irregularity: "72" })).toMatchObject({
      accrued: "10.00",
      leaveHours: "2.17",
    });
  });

  test("gives way to the VT that payroll gave, whichever is more", () => {
    // 8.3 % of 1100 and 0.1 %; (1000 + 100 + 91.30) / 72.
    expect(parts(ikbMonth("2022-09", { salary: "1000", holidayAllowance: "100" }))).toEqual([
      ...["100.00", "91.30", "1.10", "16.55", "10.00", "218.95"],
    ]);
    // Given both: the EJU is no percentage either.
    expect(parts(ikbMonth("2022-09", { salary: "1000", holidayAllowance: "100", yearEndAllowance: "20" }))).toEqual([
      ...["100.00", "20.00", "1.10", "15.56", "10.00", "146.66"],
    ]);
  });

  test.each([
    // Full-time 2400.00 is where it can no longer matter.
    ["2018-01", { salary: "2399.99" }, true],
    ["2018-01", { salary: "2400.00" }, false],
    ["2018-01", { salary: "1599.99", hoursPerWeek: "24" }, true],
    ["2018-01", { salary: "1600.00", hoursPerWeek: "24" }, false],
    ["2018-01", { salary: "0.01" }, true],
    ["2018-01", { salary: "0.00", irregularity: "10" }, false],
    ["2018-01", { salary: "1000", holidayAllowance: "80" }, false],
    ["2018-01", { salary: "1000", yearEndAllowance: "80" }, true],
    // Known.
    ["2016-03", { salary: "1000" }, false],
    ["2016-04", { salary: "1000" }, true],
    ["2020-06", { salary: "1000" }, true],
    ["2020-07", { salary: "1000" }, false],
    ["2023-06", { salary: "1000" }, false],
    ["2023-07", { salary: "1000" }, true],
    ["2024-01", { salary: "1000" }, true],
  ])("that is unknown in %s is found where %j is so low: %s", (month, pay, isFound) => {
    const book = ikbBook(month, { start: `${month}-01`, pay: [{ month, ...pay }] });
    expect(found(book, "minimum-unknown")).toEqual(
      isFound ? [{ code: "minimum-unknown", month, citation: "sociaal-werk/6.9.B" }] : [],
    );
  });
});

describe("the minimum of the EJU", () => {
  test("holds through March 2016, and feeds the value of leave", () => {
    // 8.3 % of 1056.69 is 87.70…; 0.1 % is 1.05669; 1150.27 / 72 = 15.9759…
    const three = ["156.69", "93.58", "1.06", "15.98", "10.00", "277.31"];
    for (const month of ["2016-01", "2016-02", "2016-03"])
      expect(parts(ikbMonth(month, { salary: "900" }))).toEqual(three);
    expect(ikbMonth("2016-03", { salary: "900" }, once).accrued).toBe("277.30");
    // 8.3 % of 972.00.
    expect(ikbMonth("2016-04", { salary: "900" }).yearEndAllowance).toBe("80.68");
  });

  test.each([
    // Beside the limits of the domain page: 1043.95 is out of reach under the minimum of VT.
    ["3.5", "2475.00", "93.58"],
    ["3.5", "2477.00", "93.63"],
    // 5.5 % of 1544.75 + 156.69 is 93.579…, of 1545.00 + 156.69 it is 93.592….
    ["5.5", "1544.00", "93.58"],
    ["5.5", "1545.00", "93.59"],
    // 8.3 % of 970.00 + 156.69 is 93.515…, of 972.00 + 156.69 it is 93.681….
    ["8.3", "970.00", "93.58"],
    ["8.3", "972.00", "93.68"],
  ] as const)("holds in all three variants: %s %% of %s", (yearEndVariant, salary, yearEndAllowance) => {
    expect(ikbMonth("2016-02", { salary, yearEndVariant }).yearEndAllowance).toBe(yearEndAllowance);
  });
});

describe("the 26 hours", () => {
  test("are money through December 2023 and hours from January 2024 on", () => {
    const { months } = ikbBook("2024-03", { start: "2023-11-01" });
    expect(months.map(({ month, leaveValue, leaveHours }) => `${month} ${leaveValue} ${leaveHours}`)).toEqual([
      "2023-11 48.74 0.00",
      "2023-12 48.74 0.00",
      // 2.1666…, summed exactly.
      "2024-01 0.00 2.17",
      "2024-02 0.00 4.33",
      "2024-03 0.00 6.50",
    ]);
  });

  test("go on from year to year, with the contract hours of each month", () => {
    const pay = [
      { month: "2024-01", through: "2024-06", salary: "3000" },
      { month: "2024-07", through: "2025-12", salary: "2000", hoursPerWeek: "24" },
    ];
    // 13 + 6 × 1.4444… = 21.67; and 17.3333… in 2025: 39.00.
    const { years, leaveHours } = ikbBook("2025-12", { start: "2024-01-01", pay });
    expect(years.map((year) => year.leaveHours)).toEqual(["21.67", "39.00"]);
    expect(leaveHours).toBe("39.00");
  });

  test("do not depend on salary or days in service, nor does the 10.00", () => {
    const day = ikbBook("2024-05", { start: "2024-05-31", pay: [{ month: "2024-05", salary: "0" }] });
    expect(day).toMatchObject({ balance: "10.00", leaveHours: "2.17" });
    const last = ikbBook("2024-06", { start: "2024-05-31", end: "2024-06-01", salary: "0.00" });
    expect(last.leaveHours).toBe("4.33");
    expect(last.months.map(({ healthInsurance }) => healthInsurance)).toEqual(["10.00", "10.00"]);
  });

  test("stop with the employment", () => {
    const { months } = ikbBook("2024-04", { start: "2024-01-01", end: "2024-02-29" });
    expect(months.map(({ leaveHours }) => leaveHours)).toEqual(["2.17", "4.33", "4.33", "4.33"]);
  });

  test("are less what was sold, and no more for what was bought", () => {
    const events = [buy("2024-02-01", "8"), sell("2024-03-20", "4")];
    const { months } = ikbBook("2024-03", { start: "2024-01-01", events });
    expect(months.map(({ leaveHours }) => leaveHours)).toEqual(["2.17", "4.33", "2.50"]);
  });

  test("can be sold as far as they are shown; more is booked as it happened, and found, once a month", () => {
    // 26/12 × 27/36 = 1.625, shown as 1.63.
    const life = { start: "2024-01-01", pay: [{ month: "2024-01", salary: "2000", hoursPerWeek: "27" }] };
    const selling = (...events: IkbEvent[]) => {
      const book = ikbBook("2024-01", { ...life, events });
      return [book.leaveHours, ...found(book, "leave-oversold")];
    };
    expect(selling()).toEqual(["1.63"]);
    expect(selling(sell("2024-01-10", "1.63"))).toEqual(["0.00"]);
    expect(selling(sell("2024-01-10", "1.64"))).toEqual([
      "-0.01",
      { code: "leave-oversold", month: "2024-01", events: ["s-2024-01-10"] },
    ]);
    expect(selling(sell("2024-01-10", "1"), sell("2024-01-11", "1"), sell("2024-01-12", "1"))).toEqual([
      "-1.37",
      { code: "leave-oversold", month: "2024-01", events: ["s-2024-01-11", "s-2024-01-12"] },
    ]);
  });

  test("of the month itself can be sold on any day of it, those of the next cannot", () => {
    const oversold = (on: string, hours: string) =>
      found(ikbBook("2024-02", { start: "2024-01-20", events: [sell(on, hours)] }), "leave-oversold").map(
        ({ month }) => month,
      );
    expect([oversold("2024-01-01", "2.17"), oversold("2024-01-31", "2.18"), oversold("2024-02-01", "4.33")]).toEqual([
      ...[[], ["2024-01"], []],
    ]);
  });

  test("that are too few are another finding than money that is too little", () => {
    const events = [payOut("2024-01-05", "600"), sell("2024-01-10", "3")];
    const book = ikbBook("2024-01", { start: "2024-01-01", events });
    expect(found(book, "overdrawn")).toEqual([{ code: "overdrawn", month: "2024-01", events: ["p-2024-01-05"] }]);
    expect(found(book, "leave-oversold")).toEqual([
      { code: "leave-oversold", month: "2024-01", events: ["s-2024-01-10"] },
    ]);
  });
});

describe("an hour of leave", () => {
  test.each<[string, Partial<IkbPayRow>, string | undefined, string]>([
    // (3000 + 240 + 268.92) / 156 = 22.4930…
    ["full-time", { salary: "3000" }, undefined, "224.93"],
    ["part-time at the same hourly wage", { salary: "2000", hoursPerWeek: "24" }, undefined, "224.93"],
    // (3508.92 + 150) / 156 = 23.4546…
    ["with the ORT of the month", { salary: "3000", irregularity: "150" }, undefined, "234.55"],
    ["with another ORT in its place", { salary: "3000", irregularity: "150" }, "300", "244.16"],
    ["with none in its place", { salary: "3000", irregularity: "150" }, "0", "224.93"],
    // (1000 + 100 + 20) / 156 = 7.1794…
    [
      "with VT and EJU as payroll gave them",
      { salary: "1000", holidayAllowance: "100", yearEndAllowance: "20" },
      undefined,
      "71.79",
    ],
    ["in a month without salary", { salary: "0" }, undefined, "0.00"],
    ["in a month without salary, with ORT", { salary: "0", irregularity: "156" }, undefined, "10.00"],
  ])("bought %s: ten for %#", (_, pay, irregularity, amount) => {
    const month = { month: "2019-05", salary: "0", ...pay };
    const book = ikbBook("2019-05", {
      ...{ start: "2019-05-01", pay: [month] },
      events: [buy("2019-05-10", "10", irregularity)],
    });
    expect(book.totals.boughtLeave).toBe(amount);
  });

  test("has the minima of VT and EJU in it", () => {
    // (2000 + 179.30 + 180.88) / 156 = 15.1293…
    const life = { start: "2022-09-01", salary: "2000", events: [buy("2022-09-10", "10")] };
    expect(ikbBook("2022-09", life).totals.boughtLeave).toBe("151.29");
  });

  test("has VT and EJU as the ledger has them: rounded, or not", () => {
    // 2339.33 / 156 × 100 = 1499.5705…; 2339.338482 / 156 × 100 = 1499.5759…
    const life = { start: "2019-05-01", salary: "2000.05", events: [buy("2019-05-10", "100")] };
    expect(ikbBook("2019-05", life).totals.boughtLeave).toBe("1499.57");
    expect(ikbBook("2019-05", life, once).totals.boughtLeave).toBe("1499.58");
  });

  test("is rounded with its hours, once", () => {
    // 22.49307… × 0.01 = 0.2249…; × 0.02 = 0.4498…; each by itself twice 0.22.
    const events = [buy("2019-05-10", "0.02"), buy("2019-05-11", "0.01"), buy("2019-05-12", "0.01")];
    const { entries } = ikbBook("2019-05", { start: "2019-05-01", events });
    expect(entries.flatMap(({ kind, amount }) => (kind === "boughtLeave" ? [amount] : []))).toEqual([
      "0.45",
      "0.22",
      "0.22",
    ]);
  });

  test("is sold from January 2024 on at the price of its month, and raises the balance", () => {
    const book = ikbBook("2024-03", { start: "2024-01-01", events: [sell("2024-03-20", "4")] });
    expect(book).toMatchObject({ balance: "1656.45", leaveHours: "2.50", totals: { soldLeave: "89.97" } });
    expect(book.entries.find(({ kind }) => kind === "soldLeave")).toMatchObject({
      ...{ amount: "89.97", from: [] },
      because: { rule: "leave-sold", inputs: { hours: "4.00", price: "22.493076923076", balance: "1656.45" } },
    });
  });

  test("that was sold can be paid out the same day", () => {
    // 2 × 522.16 + 89.97.
    const events = [sell("2024-02-20", "4"), payOut("2024-02-20", "1134.29")];
    const book = ikbBook("2024-02", { start: "2024-01-01", events });
    expect([book.balance, found(book, "overdrawn")]).toEqual(["0.00", []]);
    // The other way round the money is not there yet.
    expect(codes(ikbBook("2024-02", { start: "2024-01-01", events: [...events].reverse() }))).toContain(
      "overdrawn 2024-02",
    );
  });

  test("costs what its month says also where pay changes in the year", () => {
    const pay = [
      { month: "2019-01", salary: "3000" },
      { month: "2019-02", salary: "1500", hoursPerWeek: "36" },
    ];
    const events = [buy("2019-01-31", "10"), buy("2019-02-01", "10")];
    const { months } = ikbBook("2019-02", { start: "2019-01-01", pay, events });
    expect(months.map(({ boughtLeave }) => boughtLeave)).toEqual(["224.93", "112.47"]);
  });

  test("is refused where no amount can tell the price", () => {
    const events = [buy("2019-05-10", "999999999999.99")];
    const call = () => ikbBook("2019-05", { start: "2019-05-01", salary: "999999999999.99", events });
    expect(refused(call).code).toBe("OUT_OF_RANGE");
  });
});

describe("the order of a month", () => {
  test("is accrual first, then the events, whatever their day", () => {
    const events = [payOut("2019-01-01", "570.90")];
    const book = ikbBook("2019-01", { start: "2019-01-01", events });
    expect([book.balance, codes(book)]).toEqual(["0.00", []]);
    // Also before the first day of service.
    const late = ikbBook("2019-01", { start: "2019-01-20", events });
    expect([late.balance, codes(late)]).toEqual(["0.00", []]);
  });

  test("is by date, and on one day as given", () => {
    const entries = (events: IkbEvent[]) =>
      ikbBook("2019-01", { start: "2019-01-01", events }).entries.map((entry) =>
        "event" in entry ? entry.event : entry.kind,
      );
    const [a, b, c] = [payOut("2019-01-20", "1"), buy("2019-01-10", "1"), { ...payOut("2019-01-10", "1"), id: "c" }];
    expect(entries([a, b, c])).toEqual(["accrued", "b-2019-01-10", "c", "p-2019-01-20"]);
    expect(entries([c, b, a])).toEqual(["accrued", "c", "b-2019-01-10", "p-2019-01-20"]);
  });
});

describe("more than there is", () => {
  test("is booked as it happened, and found, once a month", () => {
    const events = [payOut("2019-01-10", "570.91"), buy("2019-01-11", "1"), payOut("2019-02-01", "1")];
    const book = ikbBook("2019-02", { start: "2019-01-01", events });
    expect(found(book, "overdrawn")).toEqual([
      { code: "overdrawn", month: "2019-01", events: ["p-2019-01-10", "b-2019-01-11"] },
    ]);
    expect(book.months.map(({ closing }) => closing)).toEqual(["-22.50", "547.40"]);
  });

  test("is carried into the next year when it is not made up for", () => {
    const events = [payOut("2019-12-31", "600.00")];
    const book = ikbBook("2020-12", { start: "2019-12-01", events });
    expect(book.years).toMatchObject([
      { year: 2019, accrued: "570.90", paidOut: "600.00", closing: "-29.10" },
      // 12 × 570.90 − 29.10.
      { year: 2020, opening: "-29.10", accrued: "6850.80", paidOut: "6821.70", closing: "0.00" },
    ]);
  });

  test("of what is left at the end of employment stays: it is a claim", () => {
    const events = [payOut("2019-03-01", "2000.00")];
    const book = ikbBook("2020-01", { start: "2019-01-01", end: "2019-03-31", events });
    expect([book.balance, paidOut(book)]).toEqual(["-287.30", ["2019-03-01 p-2019-03-01 2000.00"]]);
  });

  test("says which months' money it took, and what was not there", () => {
    const { entries } = ikbBook("2019-02", { start: "2019-01-01", events: [payOut("2019-02-10", "600.00")] });
    expect(entries.find(({ kind }) => kind === "paidOut")).toMatchObject({
      from: [
        { month: "2019-01", amount: "570.90" },
        { month: "2019-02", amount: "29.10" },
      ],
    });
  });
});

describe("what is left", () => {
  test("is paid out on 31 December, every year, and nothing goes on", () => {
    const book = ikbBook("2021-06", { start: "2019-11-01", events: [payOut("2020-05-25", "6000")] });
    // 2 × 570.90; 12 × 570.90 − 6000.
    expect(paidOut(book)).toEqual([
      "2019-12-31 no-choice 1141.80",
      "2020-05-25 p-2020-05-25 6000.00",
      "2020-12-31 no-choice 850.80",
    ]);
    expect(codes(book)).toEqual(["overdrawn 2020-05"]);
    expect(book.balance).toBe("3425.40");
  });

  test("is what December's own events leave", () => {
    const book = ikbBook("2019-12", { start: "2019-12-01", events: [payOut("2019-12-31", "570.90")] });
    expect(paidOut(book)).toEqual(["2019-12-31 p-2019-12-31 570.90"]);
  });

  test("is paid out in the last month of employment, after all that happens in it", () => {
    const events = [payOut("2019-03-30", "100.00")];
    // Dated after the last day of service, and before the exit all the same.
    const book = ikbBook("2019-05", { start: "2019-01-01", end: "2019-03-15", events });
    expect(paidOut(book)).toEqual(["2019-03-30 p-2019-03-30 100.00", "2019-03-31 exit 1612.70"]);
    expect(book.months.map(({ closing }) => closing)).toEqual(["570.90", "1141.80", "0.00", "0.00", "0.00"]);
    expect(book.months.at(-1)).toMatchObject({ month: "2019-05", accrued: "0.00", healthInsurance: "0.00" });
  });

  test.each(["2019-01-01", "2019-01-31", "2019-02-28", "2019-06-30", "2019-11-30"])(
    "leaves nothing to who leaves on %s",
    (end) => {
      const book = ikbBook("2020-02", { start: "2019-01-01", end });
      expect([book.balance, book.totals.paidOut]).toEqual(["0.00", book.totals.accrued]);
      expect(paidOut(book)).toHaveLength(1);
    },
  );

  test.each(["2019-12-01", "2019-12-31"])("is paid out once to who leaves in December, on %s", (end) => {
    const book = ikbBook("2020-02", { start: "2019-11-01", end });
    expect(paidOut(book).map((entry) => entry.replace(/ \S+ /, " "))).toEqual(["2019-12-31 1141.80"]);
  });

  test("after the employment is nothing: what is paid then is more than there is", () => {
    const book = ikbBook("2019-05", { start: "2019-01-01", end: "2019-03-31", events: [payOut("2019-05-02", "5")] });
    expect([book.balance, codes(book)]).toEqual(["-5.00", ["overdrawn 2019-05"]]);
  });

  test("never lapses: nothing is found to lapse soon", () => {
    const book = ikbBook("2019-11", { start: "2019-01-01" });
    expect(found(book, "lapses-soon")).toEqual([]);
    expect(book.lapsesAhead).toMatchObject([{ on: "2019-12-31", amount: "6279.90", reason: "no-choice" }]);
  });
});

describe("who", () => {
  test("has it: every category, and those born before 1954", () => {
    const expected = ikbBook("2019-12").balance;
    for (const category of ["student", "id-job", "guarantee-job"] as const) {
      const book = ikbBook("2019-11", { start: "2019-01-01", category });
      expect([book.balance, codes(book)]).toEqual(["6279.90", []]);
    }
    const pay = [{ month: "2019-01", salary: "3000", category: "student" as const }];
    expect(ikbBook("2019-01", { start: "2019-01-01", pay }).balance).toBe("570.90");
    expect(ikbBook("2016-01", { birthDate: "1953-06-15", start: "2006-01-01" }).balance).toBe("570.90");
    expect(expected).toBe("0.00");
  });

  test("left before 2016 has a ledger with nothing in it", () => {
    const book = ikbBook("2017-01", { start: "2010-01-01", end: "2015-12-31", pay: [] });
    expect(book.entries).toEqual([]);
    expect(book).toMatchObject({ balance: "0.00", leaveHours: "0.00", findings: [] });
    expect(book.months).toHaveLength(13);
  });

  test("left on 1 January 2016 has one month", () => {
    expect(ikbBook("2016-02", { start: "2010-01-01", end: "2016-01-01" }).totals.paidOut).toBe("570.90");
  });
});

describe("what is found", () => {
  test("is that months from August 2025 on are provisional, and every term that then enters", () => {
    const life = { start: "2025-06-01" };
    expect(codes(ikbBook("2025-07", life))).toEqual([]);
    const book = ikbBook("2025-08", life);
    expect(found(book, "provisional")).toEqual([{ code: "provisional", from: "2025-08", through: "2025-08" }]);
    expect(codes(book)).toEqual([
      "provisional ",
      ...["holidayAllowance", "yearEndAllowance", "supplement", "leaveHours", "fixedAmount"].map(
        (term) => `assumed-term ${term}`,
      ),
    ]);
    // With a sale the divisor enters, in December the month in which the rest is paid.
    expect(codes(ikbBook("2025-08", { ...life, events: [sell("2025-08-01", "1")] }))).toContain(
      "assumed-term hourDivisor",
    );
    expect(codes(ikbBook("2025-12", life))).toContain("assumed-term paidOutIn");
    expect(codes(ikbBook("2025-11", life))).not.toContain("assumed-term paidOutIn");
    expect(found(ikbBook("2026-02", { start: "2026-01-01" }), "provisional")).toEqual([
      { code: "provisional", from: "2026-01", through: "2026-02" },
    ]);
  });

  test("is not an allowance that payroll gave", () => {
    const pay = [{ month: "2025-08", salary: "3000", holidayAllowance: "240", yearEndAllowance: "268.92" }];
    const found = codes(ikbBook("2025-08", { start: "2025-08-01", pay }));
    expect(found).not.toContain("assumed-term holidayAllowance");
    expect(found).not.toContain("assumed-term yearEndAllowance");
    expect(found).toContain("assumed-term supplement");
  });

  test("is that the months since are provisional for who left before and is paid something still", () => {
    const life = { start: "2025-01-01", end: "2025-07-31", events: [payOut("2025-09-01", "5")] };
    expect(found(ikbBook("2025-08", life), "provisional")).toEqual([]);
    expect(found(ikbBook("2025-09", life), "provisional")).toEqual([
      { code: "provisional", from: "2025-08", through: "2025-09" },
    ]);
  });

  test("is nothing provisional for who left before", () => {
    expect(codes(ikbBook("2026-03", { start: "2025-01-01", end: "2025-07-31" }))).toEqual([]);
  });

  test("is what payroll asserted and is not so, at the end of its month", () => {
    const assert = (on: string, amount: string): IkbEvent => ({ kind: "assert-balance", id: on, on, amount });
    const events = [assert("2019-11-01", "570.90"), assert("2019-12-01", "1141.80"), assert("2019-12-31", "0.00")];
    const book = ikbBook("2019-12", { start: "2019-11-01", events });
    expect(found(book, "balance-differs")).toEqual([
      { code: "balance-differs", month: "2019-12", events: ["2019-12-01"], amount: "0.00", asserted: ["1141.80"] },
    ]);
  });
});

test("what comes after the last month is checked, not booked", () => {
  const late = {
    start: "2024-01-01",
    events: [sell("2024-02-01", "5"), buy("2024-03-01", "5"), payOut("2025-01-01", "1")],
  };
  expect(figures(ikbBook("2024-01", late))).toBe(figures(ikbBook("2024-01", { start: "2024-01-01" })));
});

describe("readings", () => {
  test("are rounding and no other", () => {
    const open = (interpretations: object) => () =>
      ledger(keuzebudget, ikbPerson("2016-01"), { through: "2016-01", interpretations });
    expect(open({})().interpretations).toEqual({ rounding: "each-amount" });
    expect(open(once)().interpretations).toEqual(once);
    for (const interpretations of [
      { rounding: "twice" },
      { rounding: null },
      { monthOrder: "accrue-spend-lapse" },
      { awardedMoney: "protected" },
      { allowancesInBaseFrom: null },
      { lapseRelief2018: "applied" },
      { sixtyMonthsFrom: "2022-05" },
    ]) {
      expect(refused(open(interpretations)).code).toBe("INVALID_INTERPRETATION");
      expect(issues(open(interpretations))).toEqual([
        `interpretations.${Object.keys(interpretations)[0]} interpretation`,
      ]);
    }
  });
});

describe("the terms on a date", () => {
  const on = (day: string, term: string) => {
    const found = termsOn(keuzebudget, day).terms[term]!;
    return "refused" in found ? found.refused : `${String(found.value)} ${found.standing}`;
  };

  // Domain page 3.1 – 3.3; contract §10 for the minima.
  test.each<[string, [day: string, value: string][]]>([
    [
      "supplement",
      [
        ["2015-12-31", "not-yet-in-force"],
        ["2016-01-01", "0.1 published"],
        ["2025-07-31", "0.1 published"],
        ["2025-08-01", "0.1 assumed"],
      ],
    ],
    [
      "leaveValueHours",
      [
        ["2015-12-31", "not-yet-in-force"],
        ["2016-01-01", "26.00 published"],
        ["2023-12-31", "26.00 published"],
        ["2024-01-01", "ended"],
      ],
    ],
    [
      "leaveHours",
      [
        ["2023-12-31", "not-yet-in-force"],
        ["2024-01-01", "26.00 published"],
        ["2025-07-31", "26.00 published"],
        ["2025-08-01", "26.00 assumed"],
      ],
    ],
    [
      "fixedAmount",
      [
        ["2015-12-31", "not-yet-in-force"],
        ["2016-01-01", "10.00 published"],
        ["2025-08-01", "10.00 assumed"],
      ],
    ],
    [
      "hourDivisor",
      [
        ["2016-01-01", "156.00 published"],
        ["2025-08-01", "156.00 assumed"],
      ],
    ],
    [
      "paidOutIn",
      [
        ["2015-12-31", "not-yet-in-force"],
        ["2016-01-01", "12 inferred"],
        ["2019-06-30", "12 inferred"],
        ["2019-07-01", "12 published"],
        ["2023-06-30", "12 published"],
        ["2023-07-01", "12 reported"],
        ["2025-08-01", "12 assumed"],
      ],
    ],
    [
      "holidayAllowanceMinimum",
      [
        ["2016-01-01", "156.69 published"],
        ["2016-03-31", "156.69 published"],
        ["2016-04-01", "unknown"],
        ["2020-07-01", "174.93 published"],
        ["2023-06-30", "182.89 published"],
        ["2023-07-01", "unknown"],
      ],
    ],
    [
      "yearEndAllowance55",
      [
        ["2022-07-31", "5.5 published"],
        ["2022-08-01", "ended"],
      ],
    ],
    ["holidayAllowance", [["2016-01-01", "8 published"]]],
    ["yearEndAllowance", [["2016-01-01", "8.3 published"]]],
  ])("%s", (term, values) => {
    expect(values.map(([day]) => [day, on(day, term)])).toEqual(values);
  });

  test("are provisional from August 2025 on, every one that has a value", () => {
    expect(termsOn(keuzebudget, "2025-07-31").findings).toEqual([]);
    const { terms, findings } = termsOn(keuzebudget, "2025-08-01");
    const presumed = Object.entries(terms).filter(([, term]) => "value" in term);
    expect(findings.map(({ term, from }) => `${term} ${from}`)).toEqual(presumed.map(([name]) => `${name} 2025-08`));
    expect(presumed.map(([name]) => name)).toEqual([
      ...["holidayAllowance", "yearEndAllowance", "fullTimeWeek", "supplement", "leaveHours", "hourDivisor"],
      ...["fixedAmount", "paidOutIn"],
    ]);
  });
});
