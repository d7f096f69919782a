import { describe, expect, test } from "vitest";
import { monthOf } from "../../src/values/month.js";
import { asKnown, covers, type Dated, type OpenTerm, type Term, valueIn } from "../../src/values/timeline.js";

const dated = (from: string, through: string | null, value: string): Dated<string> => ({
  ...{
    from,
    through,
    value,
    citation: "sociaal-werk/0.0",
    standing: "published",
    sources: [],
    knownFrom: `${from}-01`,
    checkedOn: "2026-01-01",
  },
});

/** In force from 2016 through 2019, with a hole in 2018. */
const term: Term<string> = {
  title: "An amount",
  unit: "euro",
  inForce: { from: "2016-01", through: "2019-12" },
  values: [dated("2016-02", "2017-12", "one"), dated("2019-01", "2019-12", "two")],
};
const known = { from: "2016-02", through: "2019-12" };

describe("a term", () => {
  test.each([
    ["2016-02", "one"],
    ["2017-12", "one"],
    ["2019-01", "two"],
    ["2019-12", "two"],
  ])("has in %s the value %s: both ends count", (month, value) => {
    expect(valueIn(term, monthOf(month))).toMatchObject({ value });
  });

  test.each([
    ["2015-12", "not-yet-in-force"],
    ["2016-01", "unknown"],
    ["2018-01", "unknown"],
    ["2018-12", "unknown"],
    ["2020-01", "ended"],
  ])(
    "has in %s no value but a reason, %s, with what is known; nothing falls through from another month",
    (month, refused) => {
      expect(valueIn(term, monthOf(month))).toEqual({ refused, known });
    },
  );

  test("without an end goes on", () => {
    const open = {
      ...term,
      inForce: { from: "2016-01", through: null },
      values: [dated("2016-01", null, "on")],
    } as const;
    expect(valueIn(open, monthOf("2999-12"))).toMatchObject({ value: "on" });
  });
});

describe("a term for which no source gives a value", () => {
  const open: OpenTerm = {
    title: "An amount",
    unit: "euro",
    inForce: { from: "2016-01", through: "2019-12" },
    values: [],
  };

  test.each([
    ["2015-12", "not-yet-in-force"],
    ["2016-01", "unknown"],
    ["2019-12", "unknown"],
    ["2020-01", "ended"],
  ])("has in %s no value but a reason, %s, and nothing is known of other months either", (month, refused) => {
    expect(valueIn(open, monthOf(month))).toEqual({ refused, known: null });
  });

  test("stays unknown while no end is known", () => {
    const on = { ...open, inForce: { from: "2016-01", through: null } };
    expect(valueIn(on, monthOf("2999-12"))).toEqual({ refused: "unknown", known: null });
  });
});

describe("a term as it was known on a day", () => {
  const known = (from: string, through: string | null, value: string, knownFrom: string) => ({
    ...dated(from, through, value),
    knownFrom,
  });
  const spans = (of: Term<string>, on: string) =>
    asKnown(of, on).values.map(({ from, through, value }: Dated<string>) => [from, through, value]);
  /** The second value was told half a year late; a hole; the third and the fourth were told together, ahead of time. */
  const told: Term<string> = {
    ...{ title: "An amount", unit: "euro", inForce: { from: "2016-01", through: null } },
    values: [
      known("2016-01", "2016-06", "one", "2015-12-01"),
      known("2016-07", "2016-12", "two", "2017-01-15"),
      known("2018-01", "2018-12", "three", "2017-12-01"),
      known("2019-01", null, "four", "2017-12-01"),
    ],
  };

  test("leaves out what was not known yet, and what came before goes on in its place", () => {
    expect(spans(told, "2017-01-14")).toEqual([["2016-01", "2016-12", "one"]]);
    expect(spans(told, "2017-01-15")).toEqual([
      ["2016-01", "2016-06", "one"],
      ["2016-07", "2016-12", "two"],
    ]);
  });

  test("does not go on over months that no source tells of", () => {
    expect(valueIn(asKnown(told, "2017-06-01"), monthOf("2018-01"))).toEqual({
      refused: "unknown",
      known: { from: "2016-01", through: "2016-12" },
    });
  });

  test("is the term itself once all of it is known", () => {
    expect(asKnown(told, "2017-12-01")).toEqual(told);
    expect(asKnown(told, "9999-12-31")).toEqual(told);
  });

  test("has no value before anything was known, and is unknown then", () => {
    expect(asKnown(told, "2015-11-30").values).toEqual([]);
    expect(valueIn(asKnown(told, "2015-11-30"), monthOf("2016-01"))).toEqual({ refused: "unknown", known: null });
  });

  test("goes on without end while the end was not known", () => {
    const ends: Term<string> = {
      ...{
        title: "An amount",
        unit: "euro",
        inForce: { from: "2016-01", through: "2017-12" },
        endKnownFrom: "2017-06-01",
      },
      values: [known("2016-01", "2017-12", "one", "2015-12-01")],
    };
    expect(valueIn(asKnown(ends, "2017-05-31"), monthOf("2030-01"))).toMatchObject({ value: "one", through: null });
    expect(valueIn(asKnown(ends, "2017-06-01"), monthOf("2018-01"))).toMatchObject({ refused: "ended" });
  });
});

test("a period covers both its ends, and all that comes when it is open", () => {
  const within = (month: string) => covers({ from: "2016-01", through: "2016-03" }, monthOf(month));
  expect(["2015-12", "2016-01", "2016-02", "2016-03", "2016-04"].map(within)).toEqual([false, true, true, true, false]);
  expect(covers({ from: "2016-01", through: null }, monthOf("9999-12"))).toBe(true);
});
