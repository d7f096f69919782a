import { describe, expect, test } from "vitest";
import {
  answer,
  explain,
  gemeentelijkLoopbaanbudget,
  keuzebudget,
  ledger,
  loopbaanbedrag,
  termsOn,
  vitaliteitsuren,
} from "../../src/index.js";
import { official } from "../municipality.js";
import { hoursPerson } from "../hours-person.js";
import { ikbPerson } from "../ikb-person.js";
import { bare, person, refused } from "../person.js";

/** € 2.000 a month on the bare salary since July 2015, nothing spent: 30.00 a month, 20.00 in April and May 2016. */
const book = (through: string, knownOn: string | null) =>
  ledger(loopbaanbedrag, person(through), { through, knownOn, interpretations: bare });
const lapsesOn = ({ lots }: ReturnType<typeof book>, month: string) =>
  lots.find((lot) => lot.month === month)?.lapsesOn;

describe("the relief of 2018 and 2019: period by knowledge (LBB-2.5.7, vector A of the domain)", () => {
  test("June 2018, as it was known in June 2018: what is of July 2015 lapses in July 2018", () => {
    const told = book("2018-06", "2018-06-30");
    expect(told.balance).toBe("1060.00");
    expect(lapsesOn(told, "2015-07")).toBe("2018-07-31");
  });

  test("June 2018, as it is known now: it lapses in January 2020", () => {
    const told = book("2018-06", null);
    expect(told.balance).toBe("1060.00");
    expect(lapsesOn(told, "2015-07")).toBe("2020-01-31");
  });

  test("December 2018, as it was known in June 2018: six months lapsed", () => {
    const { balance, totals } = book("2018-12", "2018-06-30");
    expect({ balance, lapsed: totals.lapsed }).toEqual({ balance: "1060.00", lapsed: "180.00" });
  });

  test("December 2018, as it is known now: nothing lapsed", () => {
    const { balance, totals } = book("2018-12", null);
    expect({ balance, lapsed: totals.lapsed }).toEqual({ balance: "1240.00", lapsed: "0.00" });
  });

  test("became known on the last day of 2018, and not before", () => {
    expect(book("2018-12", "2018-12-30").balance).toBe("1060.00");
    expect(book("2018-12", "2018-12-31").balance).toBe("1240.00");
  });

  test("cannot be chosen where it was not known", () => {
    const chosen = {
      through: "2018-12",
      knownOn: "2018-06-30",
      interpretations: { ...bare, lapseRelief2018: "applied" },
    };
    expect(ledger(loopbaanbedrag, person("2018-12"), chosen as never).balance).toBe("1060.00");
  });
});

describe("the sixty months: period by knowledge (LBB-2.5.9, LBB-2.5.10)", () => {
  test.each([
    ["2021-10", "2021-10-31", "1080.00", "2022-05-31"],
    ["2021-10", null, "1080.00", "2024-05-31"],
  ] as const)("%s, known on %s: %s, and what is of May 2019 lapses on %s", (through, knownOn, balance, lapses) => {
    const told = book(through, knownOn);
    expect(told.balance).toBe(balance);
    expect(lapsesOn(told, "2019-05")).toBe(lapses);
  });

  test.each([
    ["2022-12", "2021-10-31", "1080.00"],
    // 1,080 at the end of April 2022, and eight months on top.
    ["2022-12", null, "1320.00"],
    // The agreement of 9 December 2021.
    ["2022-12", "2021-12-08", "1080.00"],
    ["2022-12", "2021-12-09", "1320.00"],
  ] as const)("%s, known on %s: %s", (through, knownOn, balance) => {
    expect(book(through, knownOn).balance).toBe(balance);
  });

  test("cannot begin earlier than it was known, whatever the reading", () => {
    const asked = {
      through: "2021-10",
      knownOn: "2021-10-31",
      interpretations: { ...bare, sixtyMonthsFrom: "2021-07" },
    };
    expect(ledger(loopbaanbedrag, person("2021-10"), asked).balance).toBe("1080.00");
    // From July 2021 on nothing lapses: 1,080 and four months.
    expect(ledger(loopbaanbedrag, person("2021-10"), { ...asked, knownOn: null }).balance).toBe("1200.00");
  });
});

describe("the rate from June 2016, in a text of 20 July 2016", () => {
  test.each([
    ["2016-06", "2016-06-30", "330.00"],
    ["2016-06", "2016-07-20", "340.00"],
    ["2016-06", null, "340.00"],
    ["2016-05", "2016-06-30", "310.00"],
  ] as const)("%s, known on %s: %s", (through, knownOn, balance) => {
    expect(book(through, knownOn).balance).toBe(balance);
  });
});

describe("what is only presumed", () => {
  test("begins where the agreement ended that was known last", () => {
    const findings = book("2019-09", "2018-06-30").findings.filter(({ code }) => code === "provisional");
    expect(findings).toEqual([{ code: "provisional", from: "2019-07", through: "2019-09" }]);
    expect(book("2019-09", null).findings.map(({ code }) => code)).not.toContain("provisional");
  });

  test("is told of terms in the same months", () => {
    const then = termsOn(loopbaanbedrag, "2019-07-01", { knownOn: "2018-06-30" });
    expect(then.findings).toContainEqual({ code: "provisional", term: "rate", from: "2019-07", through: null });
    expect(then.terms["rate"]).toMatchObject({ value: "1.5", provisional: true });
    expect(termsOn(loopbaanbedrag, "2019-06-01", { knownOn: "2018-06-30" }).findings).toEqual([]);
    expect(termsOn(loopbaanbedrag, "2019-07-01").findings).toEqual([]);
  });

  test("is for those who know all what it was", () => {
    const [known, now] = ["2026-01-01", null].map((knownOn) => book("2026-01", knownOn).findings);
    expect(known).toEqual(now);
  });
});

describe("the other budgets", () => {
  const ikb = (through: string, knownOn: string | null) =>
    ledger(keuzebudget, ikbPerson(through, { start: "2023-12-01" }), { through, knownOn });

  test("have their knowledge as well: in 2022 the leave of 2024 was money as before, and no hours", () => {
    const then = ikb("2024-01", "2022-12-31");
    const now = ikb("2024-01", null);
    expect(then.months.map(({ leaveValue }) => leaveValue === "0.00")).toEqual([false, false]);
    expect(now.months.map(({ leaveValue }) => leaveValue === "0.00")).toEqual([false, true]);
    expect([then.leaveHours, now.leaveHours]).toEqual(["0.00", "2.17"]);
    expect(then.months[1]!.leaveValue).toBe(then.months[0]!.leaveValue);
  });

  test("whose figures never changed have the same ones at any time", () => {
    const hours = ledger(vitaliteitsuren, hoursPerson(), { through: "2018-12", knownOn: "2015-08-01" });
    expect(hours.balance).toBe(ledger(vitaliteitsuren, hoursPerson(), { through: "2018-12" }).balance);
    const town = official({ regulation: "hilversum" });
    const known = { through: "2014-12", knownOn: "2013-02-01" };
    expect(ledger(gemeentelijkLoopbaanbudget, town, known).balance).toBe("1000.00");
  });
});

describe("the day by whose knowledge is computed", () => {
  test("stands in the receipt, and in the sentences", () => {
    expect(book("2018-06", "2018-06-30").receipt.knownOn).toBe("2018-06-30");
    expect(book("2018-06", null).receipt.knownOn).toBeNull();
    expect(explain(book("2018-06", "2018-06-30"), { language: "nl" })[0]).toBe(
      "Gerekend met wat op 30 juni 2018 bekend was.",
    );
    expect(explain(book("2018-06", "2018-06-30"), { language: "en" })[0]).toBe(
      "Computed by what was known on 30 June 2018.",
    );
    expect(explain(book("2018-06", null), { language: "en" })[0]).toMatch(/^At the end of June 2018/);
  });

  test("has to be a day, and one on which the budget was known", () => {
    const told = (knownOn: string) =>
      refused(() => book("2018-06", knownOn)).issues.map(({ path, code }) => `${path} ${code}`);
    expect(told("2018-6")).toEqual(["knownOn date"]);
    expect(told("2014-12-31")).toEqual(["knownOn out-of-range"]);
    expect(told("2018-02-29")).toEqual(["knownOn date"]);
  });

  test("may be given over the bridge, for a ledger and for terms", () => {
    const request = { call: "ledger", scheme: loopbaanbedrag.id, facts: person("2018-12"), through: "2018-12" };
    const asked = answer({ ...request, interpretations: bare, knownOn: "2018-06-30", include: [] });
    expect(asked).toMatchObject({ ok: true, result: { balance: "1060.00" } });
    const terms = { call: "termsOn", scheme: loopbaanbedrag.id, on: "2018-08-01" };
    expect(answer({ ...terms, knownOn: "2018-06-30" })).toMatchObject({
      result: { terms: { lapse: { value: "lapses" } } },
    });
    expect(answer(terms)).toMatchObject({ result: { terms: { lapse: { value: "suspended" } } } });
    expect(answer({ ...terms, knownOn: "soon" })).toMatchObject({
      ok: false,
      error: { issues: [{ path: "knownOn" }] },
    });
  });
});

test("terms say since when they were known, and what was known of them before", () => {
  const { terms } = termsOn(loopbaanbedrag, "2022-06-01");
  expect(terms["window"]).toMatchObject({ value: 60, knownFrom: "2021-12-09" });
  const then = termsOn(loopbaanbedrag, "2022-06-01", { knownOn: "2021-12-08" });
  expect(then).toMatchObject({ knownOn: "2021-12-08", terms: { window: { value: 36, through: null } } });
});
