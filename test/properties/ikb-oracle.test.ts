import { describe, expect, test } from "vitest";
import { differences } from "../../conformance/differences.mjs";
import { vectorsOf } from "../../conformance/kit.mjs";
import { cents } from "../exact.js";
import { always, same } from "./always.js";
import { ikbCases } from "./ikb-arbitraries.js";
import { type IkbFacts, ikbOracle, type Rounding } from "./ikb-oracle.js";

describe("the vectors of the keuzebudget", () => {
  for (const { name, why, facts, through, interpretations, expect: want } of vectorsOf("keuzebudget.jsonl")) {
    test(`${name}: ${why}`, () => {
      const { rounding = "each-amount" } = (interpretations ?? {}) as { rounding?: Rounding };
      const found = ikbOracle(facts as IkbFacts, through!, rounding);
      const findings = found.notices.map((notice) => ({ code: notice.split(" ")[0], month: notice.split(" ")[1] }));
      expect(differences(want, { ok: true, result: { ...found, findings } })).toEqual([]);
    });
  }
});

describe("by hand", () => {
  const person = (end: string | null, pay: IkbFacts["pay"], events: IkbFacts["events"] = []): IkbFacts => ({
    employee: { birthDate: "1980-03-14" },
    employment: { start: "2024-01-01", end },
    pay,
    events,
  });

  test("what is overdrawn in December is carried on, what is left is paid out", () => {
    // 522.16 a month in 2024; 12 × 522.16 = 6265.92.
    const pay = [{ month: "2024-01", through: "2025-12", salary: "3000.00" }];
    const overdrawn = [{ kind: "pay-out", id: "p", on: "2024-12-31", amount: "6300.00" }] as const;
    expect(ikbOracle(person(null, pay, overdrawn), "2025-12", "each-amount")).toMatchObject({
      balance: "0.00",
      years: [
        { year: 2024, closing: "-34.08" },
        { year: 2025, opening: "-34.08", accrued: "6265.92", paidOut: "6231.84" },
      ],
      moved: ["2024-12 p 6300.00", "2025-12 no-choice 6231.84"],
      notices: ["overdrawn 2024-12 p"],
    });
  });

  test("what is shown of the hours of leave can be sold, and no more", () => {
    // 26/12 × 27/36 = 1.625 hours, shown as 1.63.
    const pay = [{ month: "2024-01", salary: "3000.00", hoursPerWeek: "27" }];
    const selling = (hours: string) => {
      const events = [{ kind: "sell-leave", id: "s", on: "2024-01-05", hours }] as const;
      const { leaveHours, notices } = ikbOracle(person(null, pay, events), "2024-01", "each-amount");
      return [leaveHours, ...notices];
    };
    expect(selling("1.63")).toEqual(["0.00"]);
    expect(selling("1.64")).toEqual(["-0.01", "leave-oversold 2024-01 s"]);
  });
});

always("the oracle's sums hold", [ikbCases], (one) => {
  const found = ikbOracle(one.facts, one.through, one.interpretations.rounding ?? "each-amount");
  let closing = 0n;
  for (const row of found.months) {
    same(cents(row.opening).toString(), closing.toString());
    closing += cents(row.accrued) + cents(row.soldLeave) - cents(row.boughtLeave) - cents(row.paidOut);
    same(cents(row.closing).toString(), closing.toString());
  }
  same(cents(found.balance).toString(), closing.toString());
});
