import { describe, expect, test } from "vitest";
import * as shelf from "../../src/articles/loonbelasting/index.js";
import { checkedOn, sources } from "../../src/articles/loonbelasting/sources.js";
import { monthOf } from "../../src/values/month.js";
import { valueIn } from "../../src/values/timeline.js";
import { everyShelf, months, type Shelf, termsOf, valuesOf } from "./every-shelf.js";

const { loonbelasting, ...exported } = shelf;

const terms = termsOf(loonbelasting);
const values = valuesOf(loonbelasting);
const rules = loonbelasting.flatMap(({ rules }) => rules);
const doubts = loonbelasting.flatMap(({ doubts }) => doubts);

/** Copied from the reading of the sources and not from the shelf: first month, last month, value, standing. */
const byHand: Shelf["byHand"] = {
  "11 leaveCapWeeks": [
    ["2013-01", "2017-12", 50, "inferred"],
    ["2018-01", "2018-12", 50, "published"],
    ["2019-01", "2020-12", 50, "reported"],
    ["2021-01", null, 100, "reported"],
  ],
  "31 usualPerYear": [
    ["2023-01", "2023-12", "2400.00", "reported"],
    ["2024-01", "2025-12", "2400.00", "inferred"],
    ["2026-01", null, "2400.00", "reported"],
  ],
  "31 usualDeviation": [["2023-01", null, "30", "reported"]],
  "31a freeSpace": [
    ["2011-01", "2011-12", "1.4", "published"],
    ["2012-01", "2012-12", "1.4", "reported"],
    ["2013-01", "2013-12", "1.5", "reported"],
    ["2014-01", "2014-12", "1.5", "reported"],
    ["2015-01", "2017-12", "1.2", "reported"],
    ["2018-01", "2018-12", "1.2", "published"],
    ["2019-01", "2019-12", "1.2", "reported"],
    ["2020-01", "2020-12", "3", "reported"],
    ["2021-01", "2021-12", "3", "reported"],
    ["2022-01", "2022-12", "1.7", "reported"],
    ["2023-01", "2023-12", "3", "reported"],
    ["2024-01", "2024-12", "1.92", "reported"],
    ["2025-01", "2025-12", "2.0", "reported"],
    ["2026-01", "2026-12", "2.0", "reported"],
    ["2027-01", "2027-12", "2.16", "reported"],
  ],
  "31a freeSpaceAbove": [
    ["2020-01", "2020-12", "1.2", "reported"],
    ["2021-01", "2021-12", "1.18", "reported"],
    ["2022-01", "2022-12", "1.18", "reported"],
    ["2023-01", "2023-12", "1.18", "reported"],
    ["2024-01", "2024-12", "1.18", "reported"],
    ["2025-01", "2025-12", "1.18", "reported"],
    ["2026-01", "2026-12", "1.18", "reported"],
    ["2027-01", "2027-12", "1.18", "reported"],
  ],
  "31a freeSpaceBracket": [
    ["2020-01", "2023-12", "400000.00", "reported"],
    ["2024-01", "2026-12", "400000.00", "reported"],
    ["2027-01", "2027-12", "400000.00", "reported"],
  ],
  "31a finalLevy": [
    ["2011-01", "2018-12", "80", "published"],
    ["2019-01", "2026-12", "80", "reported"],
  ],
  "31a kilometreRate": [
    ["2013-01", "2018-12", "0.19", "published"],
    ["2019-01", "2022-12", "0.19", "reported"],
    ["2023-01", "2023-12", "0.21", "reported"],
    ["2024-01", "2026-12", "0.23", "reported"],
  ],
  "32ba rvuLevy": [
    ["2013-01", "2025-12", "52", "reported"],
    ["2026-01", "2026-12", "57.7", "reported"],
    ["2027-01", "2027-12", "64", "reported"],
    ["2028-01", "2028-12", "65", "reported"],
  ],
  "32ba rvuThreshold": [
    ["2021-01", "2021-12", "1847.00", "assumed"],
    ["2022-01", "2022-12", "1874.00", "reported"],
    ["2023-01", "2023-12", "2037.00", "assumed"],
    ["2024-01", "2024-12", "2183.00", "assumed"],
    ["2025-01", "2025-12", "2273.00", "reported"],
    ["2026-01", "2026-12", "2657.00", "reported"],
  ],
};

/** The sources that carry what the decision table says, and no value, rule or doubt of an article. */
const ofTheTableAlone = ["T8", "T30", "T34", "T35", "T41"];

everyShelf({
  instrument: "loonbelasting",
  articles: loonbelasting,
  sources: Object.fromEntries(Object.entries(sources).filter(([key]) => !ofTheTableAlone.includes(key))),
  exported,
  paragraph: /^\.\d(\.[a-z])?$/,
  ruleId: /^TAX-(CD|OC|AR|VR|GM|LB|PF|RV)\d+[bc]?$/,
  anyId: /\bTAX-\w+/g,
  byHand,
});

describe("the wage tax", () => {
  test("has its articles in the order of the statute, the regulation under it last", () => {
    expect(loonbelasting.map(({ number }) => number)).toEqual([
      "10",
      "11",
      "13",
      "13a",
      "31",
      "31a",
      "32ba",
      "urlb-8.4a",
    ]);
    expect(shelf.urlb84a.number).toBe("urlb-8.4a");
  });

  test("was held against its sources on one day", () => {
    expect(checkedOn).toBe("2026-11-21");
    expect(new Set(values.map(({ value }) => value.checkedOn))).toEqual(new Set([checkedOn]));
  });

  test("presumes no value to go on", () => {
    expect(values.filter(({ value }) => value.provisional)).toEqual([]);
  });

  test("publishes nothing after 2018, of which year the last text was read", () => {
    for (const { name, value } of values.filter(({ value }) => value.standing === "published")) {
      expect(value.through! <= "2018-12", name).toBe(true);
      expect(
        value.sources.some((source) => source === sources.T1 || source === sources.T2),
        name,
      ).toBe(true);
    }
  });

  test("says of every value for a year to come that it is announced or ahead", () => {
    const ahead = values.filter(({ value }) => value.from > checkedOn);
    expect(ahead.map(({ name, value }) => `${name} ${value.from.slice(0, 4)}`)).toEqual([
      "31a freeSpace 2027",
      "31a freeSpaceAbove 2027",
      "31a freeSpaceBracket 2027",
      "32ba rvuLevy 2027",
      "32ba rvuLevy 2028",
    ]);
    for (const { name, value } of ahead) expect(value.note, name).toMatch(/^(Announced|Reported ahead of the year)\.$/);
  });

  test("names the paragraph only in the years for which it is on record", () => {
    const cited = (term: { readonly values: readonly { readonly from: string; readonly citation: string }[] }) =>
      term.values.map(({ from, citation }) => `${from.slice(0, 4)} ${citation.replace("loonbelasting/", "")}`);
    expect(cited(shelf.terms31a.freeSpace)).toEqual([
      ...["2011", "2012", "2013", "2014", "2015", "2018"].map((year) => `${year} 31a.2`),
      ...["2019", "2020", "2021", "2022", "2023"].map((year) => `${year} 31a`),
      ...["2024", "2025", "2026", "2027"].map((year) => `${year} 31a.3`),
    ]);
    const others = values.filter(({ name }) => !name.startsWith("31a freeSpace"));
    expect(Object.fromEntries(others.map(({ name, value }) => [name, value.citation]))).toEqual({
      "11 leaveCapWeeks": "loonbelasting/11.1.r",
      "31 usualPerYear": "loonbelasting/31.1.f",
      "31 usualDeviation": "loonbelasting/31.1.f",
      "31a finalLevy": "loonbelasting/31a.2",
      "31a kilometreRate": "loonbelasting/31a.2.a",
      "32ba rvuLevy": "loonbelasting/32ba",
      "32ba rvuThreshold": "loonbelasting/32ba",
    });
  });
});

/** In 2012-12, 2013-01, 2018-12, 2019-12, 2020-01, 2022-12, 2026-11, 2027-06 and 2029-01. */
const onDates: Readonly<Record<string, string>> = {
  "11 leaveCapWeeks": "not-yet-in-force 50 50 50 50 100 100 100 100",
  "31 usualPerYear": "unknown unknown unknown unknown unknown unknown 2400.00 2400.00 2400.00",
  "31 usualDeviation": "unknown unknown unknown unknown unknown unknown 30 30 30",
  "31a freeSpace": "1.4 1.5 1.2 1.2 3 1.7 2.0 2.16 unknown",
  "31a freeSpaceAbove":
    "not-yet-in-force not-yet-in-force not-yet-in-force not-yet-in-force 1.2 1.18 1.18 1.18 unknown",
  "31a freeSpaceBracket":
    "not-yet-in-force not-yet-in-force not-yet-in-force not-yet-in-force 400000.00 400000.00 400000.00 400000.00 unknown",
  "31a finalLevy": "80 80 80 80 80 80 80 unknown unknown",
  "31a kilometreRate": "not-yet-in-force 0.19 0.19 0.19 0.19 0.19 0.23 unknown unknown",
  "32ba rvuLevy": "not-yet-in-force 52 52 52 52 52 57.7 64 unknown",
  "32ba rvuThreshold":
    "not-yet-in-force not-yet-in-force not-yet-in-force not-yet-in-force not-yet-in-force 1874.00 2657.00 unknown unknown",
};

describe("in nine months", () => {
  test.each(terms)("$name has exactly these values and refusals", ({ name, term }) => {
    const found = ["2012-12", "2013-01", "2018-12", "2019-12", "2020-01", "2022-12", "2026-11", "2027-06", "2029-01"];
    const answers = found.map((month) => {
      const answer = valueIn<unknown>(term, monthOf(month));
      return String("refused" in answer ? answer.refused : answer.value);
    });
    expect(answers.join(" ")).toBe(onDates[name]);
  });
});

test("a bracket, and a percentage above it, are there in the same months", () => {
  const { freeSpaceBracket, freeSpaceAbove } = shelf.terms31a;
  for (const month of months)
    expect("value" in valueIn<string>(freeSpaceBracket, monthOf(month)), month).toBe(
      "value" in valueIn<string>(freeSpaceAbove, monthOf(month)),
    );
});

// Worked by hand: the amount of a year over twelve months, the base and what is on top of it.
test("the thresholds of 2021 and 2026 follow from what is printed", () => {
  expect(22164 / 12).toBe(1847);
  expect(2357 + 300).toBe(2657);
  const inMonth = (month: string) => valueIn<string>(shelf.terms32ba.rvuThreshold, monthOf(month));
  expect(inMonth("2021-06")).toMatchObject({ value: "1847.00" });
  expect(inMonth("2026-06")).toMatchObject({ value: "2657.00" });
});

describe("the sources", () => {
  const used = new Set<unknown>(
    [...values.map(({ value }) => value), ...rules, ...doubts].flatMap(({ sources }) => [...sources]),
  );

  test("of the decision table alone are used by no article", () => {
    for (const key of ofTheTableAlone) expect(used.has(sources[key as keyof typeof sources]), key).toBe(false);
  });

  test("run from T1 through T86, eight numbers with a second text", () => {
    const keys = Object.keys(sources);
    const numbers = Array.from({ length: 86 }, (_, index) => `T${index + 1}`);
    expect(keys.filter((key) => !key.endsWith("b")).sort()).toEqual([...numbers].sort());
    expect(keys.filter((key) => key.endsWith("b")).sort()).toEqual(
      ["T8b", "T11b", "T22b", "T37b", "T41b", "T51b", "T62b", "T66b"].sort(),
    );
  });

  test("have an address and a title of their own, those of the decision table too", () => {
    const all = Object.values(sources);
    expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  });
});

describe("the numbers of rules and doubts", () => {
  const ids = [...rules, ...doubts].map(({ id }) => id.slice("TAX-".length));
  const numbers = (letters: string) =>
    ids
      .flatMap((id) => new RegExp(`^${letters}(\\d+)$`).exec(id)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

  test.each([
    ["CD", 14],
    ["OC", 5],
    ["AR", 6],
    ["VR", 3],
    ["GM", 7],
    ["LB", 6],
    ["PF", 6],
    ["RV", 6],
    ["X", 5],
  ])("TAX-%s run from 1 through %i", (letters, last) => {
    expect(numbers(letters)).toEqual(upTo(last));
  });

  test("of the open questions leave out the fourth, which is TAX-OC4", () => {
    expect(numbers("O")).toEqual([1, 2, 3, 5, 6]);
  });

  test("have another statement only where there is the one before", () => {
    const others = ids.filter((id) => /[bc]$/.test(id));
    const before = (id: string) => id.slice(0, -1) + (id.endsWith("c") ? "b" : "");
    expect(others.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(others.map(before)));
  });

  test("belong to a doubt, and to no rule, where the answer is unknown or no source is on record", () => {
    const numbered = doubts.map(({ id }) => id.slice("TAX-".length)).filter((id) => !/^[XO]\d$/.test(id));
    expect(numbered.sort()).toEqual(["CD13b", "GM7", "LB5b", "LB6", "OC4", "PF4c", "RV3b", "RV6"]);
  });

  test("do not repeat the rows of the decision table", () => {
    expect(ids.filter((id) => /^[A-G]\d/.test(id))).toEqual([]);
  });
});

test("every rule has the standing typed here by hand", () => {
  const ofStanding = (standing: string) =>
    rules.flatMap((rule) => (rule.standing === standing ? rule.id.slice(4) : [])).sort();
  const byStanding = {
    published: "AR1 AR3 AR6 CD1 CD10 CD11 CD12 CD2 CD2b CD4 CD8 GM1 GM3 GM5 LB5 PF2 RV3 VR2",
    reported:
      "AR1b AR2 AR3b AR4 AR5 CD13 CD14 CD3 CD5 CD6 CD7 CD9 GM2 GM3b GM5b GM6 LB1 LB1b LB1c LB2b OC1 OC2 OC2b OC3 OC5 PF1 PF1b PF2b PF3b PF4 PF4b PF5 PF6 RV1 RV2 RV4 VR1 VR2b VR3",
    inferred: "AR5b CD10b CD8b GM4 GM6b LB2 LB3 LB4 PF3 RV4b RV5",
    assumed: "CD11b GM3c",
  };
  for (const [standing, expected] of Object.entries(byStanding))
    expect(ofStanding(standing).join(" "), standing).toBe(expected);
});

test("every rule stands under the article typed here by hand", () => {
  const where = loonbelasting.map(({ number, rules }) => [
    number,
    [...new Set(rules.map(({ id }) => id.slice(4).replace(/[bc]$/, "")))].sort().join(" "),
  ]);
  expect(Object.fromEntries(where)).toEqual({
    "10": "GM3 PF5 PF6",
    "11": "GM5 GM6",
    "13": "AR4 AR5 PF4",
    "13a": "GM1 GM2 GM4 LB1 LB2 LB3 LB4 LB5",
    "31": "CD10 CD11 OC2 PF1 VR3",
    "31a": "AR1 AR6 CD1 CD12 CD13 CD14 CD2 CD3 CD4 CD5 CD6 CD7 CD8 CD9 OC1 OC3 OC5 PF2 PF3 VR1 VR2",
    "32ba": "RV1 RV2 RV3 RV4 RV5",
    "urlb-8.4a": "AR2 AR3",
  });
});
