import { describe, expect, test } from "vitest";
import {
  advance,
  asserted,
  type Event,
  local,
  official,
  opened,
  refund,
  save,
  spend,
  yearBook,
} from "../municipality.js";
import { issues, refused } from "../person.js";

const all = {
  spend: spend("2013-03-01", "300.00", "2013-02-01"),
  refund: refund("2013-04-01", "2013-03-01", "100.00"),
  save: save(2013, "200.00", "2015-12-31"),
  advance: advance("2013-02-01", "50.00"),
  "assert-balance": asserted("2013-05-01", "300.00"),
};
const kinds = Object.keys(all) as (keyof typeof all)[];
const fields = kinds.flatMap((kind) => Object.keys(all[kind]).map((field) => [kind, field] as const));
const optional = "spend agreedOn";

/** What is wrong when one of the events is another: `amount out-of-range`, on whatever place it stands. */
function wrong(kind: keyof typeof all, change: object): string[] {
  const events = kinds.map((one) => (one === kind ? { ...all[one], ...change } : all[one]));
  const prefix = `facts.events[${kinds.indexOf(kind)}].`;
  return issues(() => opened({ ...official({ regulation: local() }), events })).map((issue) =>
    issue.replace(prefix, ""),
  );
}
const codeOf = (events: readonly unknown[]) => refused(() => opened({ ...official(), events })).code;
const given = (...events: Event[]) => issues(() => yearBook("2014-06", { regulation: local(), events }));

test("facts with an event of every kind, with every field, are in order", () => {
  expect(yearBook("2013-05", { regulation: local(), events: Object.values(all) }).balance).toBe("300.00");
});

describe("an event", () => {
  test.each(fields.filter(([, field]) => field !== "kind"))(
    "%s needs its %s, and takes no null for it",
    (kind, field) => {
      if (`${kind} ${field}` !== optional) expect(wrong(kind, { [field]: undefined })[0]?.split(" ")[0]).toBe(field);
      expect(wrong(kind, { [field]: null }).map((issue) => issue.split(" ")[0])).toEqual([field]);
      expect(codeOf([{ ...all[kind], [field]: null }])).toBe("INVALID_FACTS");
    },
  );

  test("of a spend may do without the day it was agreed", () => {
    const { agreedOn: _, ...plain } = { agreedOn: null, ...all.spend };
    expect(() => opened({ ...official(), events: [plain] })).not.toThrow();
  });

  test.each(fields)("%s takes nothing of another kind for its %s", (kind, field) => {
    for (const value of [[], {}, { of: 1 }]) {
      expect(new Set(wrong(kind, { [field]: value }).map((issue) => issue.split(" ")[0]))).toEqual(new Set([field]));
    }
  });

  test.each(kinds)("%s has no other fields", (kind) => {
    expect(wrong(kind, { award: "a-1" })).toEqual(["award unknown-field"]);
    expect(wrong(kind, { approval: "j-1" })).toEqual(["approval unknown-field"]);
    if (kind !== "spend") expect(wrong(kind, { agreement: "j-1" })).toEqual(["agreement unknown-field"]);
  });

  test.each(["opening", "transfer-in", "award", "release", "transfer-out", "grant", "deadline", "", undefined])(
    "of the kind %j is of another scheme, or of none",
    (kind) => {
      const events = [{ kind, id: "x", on: "2013-02-01", amount: "1.00" }];
      const { code, issues: found } = refused(() => opened({ ...official(), events }));
      expect(code).toBe("INVALID_FACTS");
      expect(found).toEqual([
        {
          ...{ path: "facts.events[0].kind", code: "choice", received: kind },
          expected: 'one of "spend", "refund", "save", "advance", "assert-balance"',
        },
      ]);
    },
  );

  test("has a name that no other event has", () => {
    const events = [all.spend, { ...all.advance, id: all.spend.id }, { ...all.save, id: all.spend.id }];
    expect(given(...events)).toEqual(["facts.events[1].id duplicate-event", "facts.events[2].id duplicate-event"]);
    expect(codeOf(events)).toBe("DUPLICATE_EVENT");
  });

  test.each(kinds)("%s does not lie before the first month of the ledger", (kind) => {
    const events = kinds
      .map((one) => all[one])
      .map((event) => (event.kind === kind ? { ...event, on: "2012-12-31" } : event));
    const call = () => opened({ ...official({ regulation: local() }), events });
    expect(issues(call)).toContain(`facts.events[${kinds.indexOf(kind)}].on out-of-range`);
  });

  test("may lie before the first day of service, in its month: then nothing is there yet", () => {
    const book = yearBook("2013-03", {
      start: "2013-03-15",
      regulation: local(),
      events: [spend("2013-03-14", "10.00")],
    });
    expect(book.findings).toEqual([{ code: "uncovered", month: "2013-03", events: ["s-2013-03-14"], amount: "10.00" }]);
    const early = () => yearBook("2013-03", { start: "2013-03-15", events: [spend("2013-02-28", "10.00")] });
    expect(issues(early)).toEqual(["facts.events[0].on out-of-range"]);
    expect(refused(early).code).toBe("OUT_OF_RANGE");
  });
});

describe("an amount", () => {
  test.each(["spend", "refund", "save", "advance"] as const)("of a %s is more than zero", (kind) => {
    // Of a spend of nothing there is nothing to refund either.
    for (const amount of ["0.00", "0", "-0.01", "-300.00"])
      expect(wrong(kind, { amount })).toContain("amount out-of-range");
    for (const amount of ["12,50", "1e3", "12.345", 300, ""])
      expect(wrong(kind, { amount })).toEqual(["amount amount"]);
  });

  test("that payroll asserts may be nothing, or less", () => {
    for (const amount of ["0.00", "-12.50"]) {
      expect(() => yearBook("2013-05", { events: [asserted("2013-05-01", amount)] })).not.toThrow();
    }
  });

  test("of a refund is at most what is left of the spend, also of what the budget did not cover", () => {
    const before = [spend("2013-03-01", "800.00"), refund("2013-04-01", "2013-03-01", "500.00")];
    expect(() =>
      yearBook("2013-05", { events: [...before, refund("2013-05-01", "2013-03-01", "300.00")] }),
    ).not.toThrow();
    const above = [...before, refund("2013-05-01", "2013-03-01", "300.01")];
    expect(given(...above)).toEqual(["facts.events[2].amount out-of-range"]);
    expect(codeOf(above)).toBe("OUT_OF_RANGE");
  });

  test("of all refunds of a spend is counted in the order of their days", () => {
    const events = [
      refund("2013-06-01", "2013-03-01", "60.00"),
      spend("2013-03-01", "100.00"),
      refund("2013-05-01", "2013-03-01", "60.00"),
    ];
    // In May 40 is left.
    expect(given(...events)).toEqual(["facts.events[0].amount out-of-range"]);
  });
});

describe("a refund", () => {
  test.each<[string, Event[]]>([
    ["of a spend that does not exist", []],
    ["of a later spend", [spend("2013-07-01", "100.00")]],
    ["of an advance", [{ ...advance("2013-02-01", "100.00"), id: "s-2013-07-01" }]],
  ])("%s refers to nothing", (_, events) => {
    const all = [...events, refund("2013-06-01", "2013-07-01", "1.00")];
    expect(given(...all)).toEqual([`facts.events[${events.length}].spend unknown-reference`]);
    expect(codeOf(all)).toBe("UNKNOWN_REFERENCE");
  });

  test("of a spend of the same day refers to it when that one was given first", () => {
    const events = [spend("2013-06-01", "100.00"), refund("2013-06-01", "2013-06-01", "100.00")];
    expect(yearBook("2013-06", { events }).balance).toBe("500.00");
    expect(given(...[...events].reverse())).toEqual(["facts.events[0].spend unknown-reference"]);
  });
});

describe("a saving", () => {
  test.each([
    [2012, ["facts.events[0].year out-of-range"]],
    [2013, []],
    [2015, []],
    [2016, ["facts.events[0].year out-of-range"]],
    [2013.5, ["facts.events[0].year number"]],
    ["2013", ["facts.events[0].year number"]],
  ])("is of a year of the regulation, as a number: %j", (year, expected) => {
    const events = [{ ...save(2013, "100.00", "2015-12-31"), year }];
    const call = () => opened({ ...official({ regulation: local() }), events });
    if (expected.length === 0) expect(call).not.toThrow();
    else expect(issues(call)).toEqual(expected);
  });

  test("is of a year of the local regulation", () => {
    const regulation = local({ firstYear: 2014, lastYear: 2016 });
    const saving = (year: number) => () =>
      yearBook("2014-06", { regulation, events: [save(year, "1.00", "2016-12-31", { on: "2014-02-01" })] });
    expect(issues(saving(2013))).toEqual(["facts.events[0].year out-of-range"]);
    expect(saving(2016)).not.toThrow();
    expect(refused(saving(2017)).issues[0]).toMatchObject({
      received: 2017,
      expected: "a year with a budget, 2014 through 2016",
    });
  });

  test("has a day that exists to end on", () => {
    expect(wrong("save", { through: "2015-02-29" })).toEqual(["through date"]);
    expect(wrong("save", { through: "2015-12" })).toEqual(["through date"]);
  });

  test("may have no goal, and says whether the plan records it", () => {
    expect(() => yearBook("2013-12", { events: [save(2013, "1.00", "2015-12-31", { goal: "" })] })).not.toThrow();
    expect(wrong("save", { recordedInPop: "true" })).toEqual(["recordedInPop choice"]);
    expect(wrong("save", { recordedInPop: 1 })).toEqual(["recordedInPop choice"]);
  });
});

describe("an advance", () => {
  test("says who approved it", () => {
    expect(wrong("advance", { approvedBy: "" })).toEqual(["approvedBy text"]);
    expect(wrong("advance", { approvedBy: 7 })).toEqual(["approvedBy text"]);
  });
});

describe("the day on which a payment was agreed", () => {
  test("is the day of payment or before", () => {
    expect(given(spend("2013-03-01", "1.00", "2013-03-02"))).toEqual(["facts.events[0].agreedOn out-of-range"]);
    expect(() => yearBook("2013-03", { events: [spend("2013-03-01", "1.00", "2013-03-01")] })).not.toThrow();
  });

  test("may lie before the ledger", () => {
    expect(() => yearBook("2013-03", { events: [spend("2013-03-01", "1.00", "2009-12-24")] })).not.toThrow();
  });

  test("is a day", () => {
    expect(wrong("spend", { agreedOn: "2013-02-30" })).toEqual(["agreedOn date"]);
  });
});
