import { describe, expect, test } from "vitest";
import { differences } from "../../conformance/differences.mjs";
import { vectorsOf } from "../../conformance/kit.mjs";
import { ledger, termsOn, vitaliteitsuren } from "../../src/index.js";
import { hoursBook, type HoursEvent, hoursPerson } from "../hours-person.js";
import { issues, refused } from "../person.js";
import { figures } from "../figures.js";

type Book = ReturnType<typeof hoursBook>;

/** `2016: 7.20`, every year with its right. */
const rights = ({ years }: Book) => years.map(({ year, accrued }) => `${year}: ${accrued}`);
/** `2016-01-01 7.20`, every right on its day. */
const grants = ({ entries }: Book) =>
  entries.flatMap(({ kind, on, amount }) => (kind === "accrued" ? [`${on} ${amount}`] : []));
/** `2020-12-31 2015 8.00`. */
const lapses = ({ entries }: Book) =>
  entries.flatMap((entry) => (entry.kind === "lapsed" ? [`${entry.on} ${entry.from[0]?.year} ${entry.amount}`] : []));
/** `2016 36.00 2021-12-31`. */
const lots = (book: Book) => book.lots.map(({ year, amount, lapsesOn }) => `${year} ${amount} ${lapsesOn}`);
const codes = ({ findings }: Book) => findings.map(({ code, term, month }) => [code, term ?? month].join(" "));
const take = (on: string, hours: string, id = `t-${on}`): HoursEvent => ({ kind: "take", id, on, hours });

test("the scheme has the id and the unit of the contract", () => {
  expect({ id: vitaliteitsuren.id, unit: vitaliteitsuren.unit }).toEqual({
    id: "sociaal-werk/vitaliteitsuren",
    unit: "hours",
  });
});

describe("the vectors", () => {
  for (const { name, why, facts, through, expect: want } of vectorsOf("vitaliteitsuren.jsonl")) {
    test(`${name}: ${why}`, () => {
      const book = ledger(vitaliteitsuren, facts as never, { through: through! });
      expect(differences(want, { ok: true, result: JSON.parse(JSON.stringify(book)) as object })).toEqual([]);
    });
  }
});

describe("the hours of a year by band and contract hours (domain page, table C)", () => {
  // Born on 1 June: 29, 30, 39, 40, 44, 45, 49 and 50 in 2016.
  test.each([
    ["36", ["0.00", "7.20", "7.20", "14.40", "14.40", "21.60", "21.60", "36.00"]],
    ["32", ["0.00", "6.40", "6.40", "12.80", "12.80", "19.20", "19.20", "32.00"]],
    ["24", ["0.00", "4.80", "4.80", "9.60", "9.60", "14.40", "14.40", "24.00"]],
    ["18", ["0.00", "3.60", "3.60", "7.20", "7.20", "10.80", "10.80", "18.00"]],
    // Beside the table: above full-time, and the least there is, of which 7.2 × 0.01/36 = 0.002.
    ["40", ["0.00", "8.00", "8.00", "16.00", "16.00", "24.00", "24.00", "40.00"]],
    ["0.01", ["0.00", "0.00", "0.00", "0.00", "0.00", "0.01", "0.01", "0.01"]],
  ])("at %s hours a week", (hoursPerWeek, expected) => {
    const seen = [29, 30, 39, 40, 44, 45, 49, 50].map(
      (age) => hoursBook("2016-01", { birthDate: `${2016 - age}-06-01`, start: "2016-01-01", hoursPerWeek }).balance,
    );
    expect(seen).toEqual(expected);
  });

  test.each([
    [30, "7.20"],
    [40, "14.40"],
    [45, "21.60"],
    [50, "36.00"],
  ])("change with the year in which one turns %i, born on 1 January or on 31 December alike", (age, hours) => {
    const before: Record<number, string> = { 30: "0.00", 40: "7.20", 45: "14.40", 50: "21.60" };
    for (const birthday of ["01-01", "12-31"]) {
      const life = { birthDate: `${2018 - age}-${birthday}`, start: "2016-01-01" };
      expect(rights(hoursBook("2018-12", life))).toEqual([
        `2016: ${before[age]}`,
        `2017: ${before[age]}`,
        `2018: ${hours}`,
      ]);
    }
  });

  test("are those of who is born on 29 February from the year of the birthday, a leap year or not", () => {
    // 30 in 2018 and 40 in 2028; 30 in 2022.
    expect(rights(hoursBook("2019-01", { birthDate: "1988-02-29", start: "2017-01-01" }))).toEqual([
      "2017: 0.00",
      "2018: 7.20",
      "2019: 7.20",
    ]);
    expect(rights(hoursBook("2022-01", { birthDate: "1972-02-29", start: "2021-01-01" }))).toEqual([
      "2021: 21.60",
      "2022: 36.00",
    ]);
  });

  test("go up to 50: there is no band of 55 or 60", () => {
    const life = { birthDate: "1958-06-01", start: "2016-01-01" };
    expect(new Set(hoursBook("2024-12", life).years.map(({ accrued }) => accrued))).toEqual(new Set(["36.00"]));
  });
});

describe("a year that counts in part", () => {
  test("has the half of 2015 that came with the loopbaanbudget, on 1 July", () => {
    const bands = ["1985", "1975", "1970", "1965"].map((year) => hoursBook("2015-07", { birthDate: `${year}-06-01` }));
    expect(bands.flatMap(grants)).toEqual([
      "2015-07-01 3.60",
      "2015-07-01 7.20",
      "2015-07-01 10.80",
      "2015-07-01 18.00",
    ]);
  });

  test.each([
    // 36 a year is 3 a month. 17 of 31 days of March and nine months: 1.6451… + 27.
    ["2016-03-15", null, "2016-03-15 28.65"],
    // One day of December: 3 × 1/31 = 0.0967…
    ["2016-12-31", null, "2016-12-31 0.10"],
    // 29 February of a leap year: 3 × 1/29 and ten months.
    ["2016-02-29", null, "2016-02-29 30.10"],
    // 1 January through 31 March.
    ["2016-01-01", "2016-03-31", "2016-01-01 9.00"],
    // Through 28 February of a leap year: 3 + 3 × 28/29.
    ["2016-01-01", "2016-02-28", "2016-01-01 5.90"],
    // Begun and ended in two months: 3 × 16/31 of May and 3 × 10/30 of June.
    ["2016-05-16", "2016-06-10", "2016-05-16 2.55"],
    // One day: 3 × 1/30.
    ["2016-04-10", "2016-04-10", "2016-04-10 0.10"],
  ])("from %s through %s: %s", (start, end, grant) => {
    expect(grants(hoursBook("2016-12", { start, end }))).toEqual([grant]);
  });

  test("counts an end that is known, from the beginning of its year", () => {
    expect(hoursBook("2016-01", { start: "2016-01-01", end: "2016-06-30" }).balance).toBe("18.00");
    // Of the year before it takes nothing.
    expect(hoursBook("2016-01", { start: "2016-01-01", end: "2017-06-30" }).balance).toBe("36.00");
  });

  test("is rounded once, not month by month", () => {
    // 7.2 × 25/36 / 12 = 0.41666… a month; 11 months are 4.58333…, not 11 × 0.42 = 4.62.
    const life = { birthDate: "1985-06-01", start: "2016-02-01", hoursPerWeek: "25" };
    expect(hoursBook("2016-12", life).balance).toBe("4.58");
  });

  test("rounds half a hundredth up", () => {
    // 36 × 0.33/36 / 12 = 0.0275 a month; 2 are 0.055.
    const life = { start: "2016-11-01", hoursPerWeek: "0.33" };
    expect(hoursBook("2016-12", life).balance).toBe("0.06");
  });

  test("has the contract hours of each of its months, also of those to come", () => {
    const hours = [
      { from: "2017-10", hoursPerWeek: "12" },
      { from: "2016-06", hoursPerWeek: "36" },
      { from: "2017-04", hoursPerWeek: "24" },
    ];
    // 3 × 3 + 6 × 2 + 3 × 1 = 24; then 12 a year.
    expect(rights(hoursBook("2018-01", { start: "2016-06-01", hours }))).toEqual([
      "2016: 21.00",
      "2017: 24.00",
      "2018: 12.00",
    ]);
    expect(hoursBook("2017-01", { start: "2017-01-01", hours }).balance).toBe("24.00");
  });

  test("has more hours in its last days only for the days: a month begun halfway has its own part", () => {
    const hours = [
      { from: "2016-03", hoursPerWeek: "24" },
      { from: "2016-04", hoursPerWeek: "36" },
    ];
    // 17/31 of 2, and 15/30 of 3.
    expect(hoursBook("2016-03", { start: "2016-03-15", end: "2016-04-15", hours }).balance).toBe("2.60");
  });

  test("has none after the employment", () => {
    const { years, balance } = hoursBook("2018-12", { start: "2016-01-01", end: "2016-12-31" });
    expect(years.map(({ accrued }) => accrued)).toEqual(["36.00", "0.00", "0.00"]);
    // They stay: nothing is booked at the end of employment.
    expect(balance).toBe("36.00");
  });

  test("is the same whatever the category, and for those born before 1954 in service in 2007", () => {
    for (const category of ["regular", "student", "id-job", "guarantee-job"] as const) {
      expect(hoursBook("2016-01", { category }).balance).toBe("54.00");
    }
    const senior = hoursBook("2016-01", { birthDate: "1953-12-31", start: "2007-05-01", pensionDate: "2020-04-30" });
    expect([senior.balance, codes(senior).filter((code) => code.startsWith("excluded"))]).toEqual(["54.00", []]);
  });
});

describe("the AOW", () => {
  test.each([
    // 3 a month; through the day before.
    ["2018-05-10", "12.87"],
    ["2018-05-01", "12.00"],
    ["2018-05-31", "14.90"],
    ["2018-01-01", "0.00"],
    ["2018-01-02", "0.10"],
    ["2019-01-01", "36.00"],
  ])("stated as %s leaves %s of 2018", (pensionDate, accrued) => {
    const { years, findings } = hoursBook("2018-12", { birthDate: "1952-05-10", pensionDate });
    expect(years.at(-1)).toMatchObject({ year: 2018, accrued });
    expect(findings.filter(({ term }) => term === "pensionAge")).toEqual([]);
  });

  test("of no date stated is that of the table, and a row that was only assumed is found", () => {
    // 66 years and 4 months after 10 May 1953: 10 September 2019. Eight months and 9 of 30 days: 24 + 0.9.
    const book = hoursBook("2019-12", { birthDate: "1953-05-10" });
    expect(book.years.at(-1)).toMatchObject({ accrued: "24.90" });
    expect(book.findings.filter(({ term }) => term === "pensionAge")).toEqual([
      { code: "assumed-term", term: "pensionAge", citation: "aow/7a", from: "2019-09", through: null },
    ]);
  });

  test("of the table is no finding where the row is published or reported, or ends nothing yet", () => {
    const found = (through: string, birthDate: string, end: string | null = null) =>
      codes(hoursBook(through, { birthDate, end })).filter((code) => code.endsWith("pensionAge"));
    // Published: 67 on 1 June 2027. Reported: 66 on 10 May 2018.
    expect(found("2027-12", "1960-06-01")).toEqual([]);
    expect(found("2018-12", "1952-05-10")).toEqual([]);
    // Assumed, but in a later year; or after the employment.
    expect(found("2018-12", "1953-05-10")).toEqual([]);
    expect(found("2019-12", "1953-05-10", "2018-12-31")).toEqual([]);
    expect(found("2019-12", "1953-05-10", "2019-05-31")).toEqual([]);
  });

  test.each([
    // 66 + 4 months after 31 October 1953 is 29 February 2020: 3 + 3 × 28/29.
    ["1953-10-31", "2020", "5.90"],
    // 66 + 7 months after 29 February 1956 is 29 September 2022: 24 + 3 × 28/30.
    ["1956-02-29", "2022", "26.80"],
    // 67 years after 29 February 1960 is 28 February 2027: 3 + 3 × 27/28.
    ["1960-02-29", "2027", "5.89"],
    // 66 + 10 months after 31 August 1956 is 30 June 2023: 15 + 3 × 29/30.
    ["1956-08-31", "2023", "17.90"],
  ])("of who is born on %s begins on the last day of a month that has no such day: %s %s", (birthDate, year, hours) => {
    expect(hoursBook(`${year}-12`, { birthDate }).years.at(-1)!.accrued).toBe(hours);
  });

  // Every first and last date of birth of the table (domain page aow).
  test.each([
    ["1935-03-01", "2000-03-01"],
    ["1947-12-31", "2012-12-31"],
    ["1948-01-01", "2013-02-01"],
    ["1948-11-30", "2013-12-30"],
    ["1948-12-01", "2014-02-01"],
    ["1949-10-31", "2014-12-31"],
    ["1949-11-01", "2015-02-01"],
    ["1950-09-30", "2015-12-30"],
    ["1950-10-01", "2016-04-01"],
    ["1951-06-30", "2016-12-30"],
    ["1951-07-01", "2017-04-01"],
    ["1952-03-31", "2017-12-31"],
    ["1952-04-01", "2018-04-01"],
    ["1952-12-31", "2018-12-31"],
    ["1953-01-01", "2019-05-01"],
    ["1955-08-31", "2021-12-31"],
    ["1955-09-01", "2022-04-01"],
    ["1956-05-31", "2022-12-31"],
    ["1956-06-01", "2023-04-01"],
    ["1957-02-28", "2023-12-28"],
    ["1957-03-01", "2024-03-01"],
    ["1960-12-31", "2027-12-31"],
    ["1961-01-01", "2028-04-01"],
    ["1962-09-30", "2029-12-30"],
    ["1962-10-01", "2030-01-01"],
    ["1990-01-31", "2057-04-30"],
  ])("of who is born on %s begins on %s, and the ledger says so", (birthDate, pensionDate) => {
    expect(hoursBook("2015-07", { birthDate }).pensionDate).toBe(pensionDate);
    // What is stated goes before the table.
    expect(hoursBook("2015-07", { birthDate, pensionDate: "2016-02-29" }).pensionDate).toBe("2016-02-29");
  });

  test("before the first day of the ledger leaves nothing", () => {
    const { years, balance } = hoursBook("2016-12", { birthDate: "1940-01-01" });
    expect([years.map(({ accrued }) => accrued), balance]).toEqual([["0.00", "0.00"], "0.00"]);
    expect(hoursBook("2016-12", { pensionDate: "1961-01-01" }).balance).toBe("0.00");
  });

  test("ends the right also of who works on, and whatever is left stays", () => {
    const { years, balance } = hoursBook("2019-12", { birthDate: "1952-05-10", events: [take("2019-03-01", "6")] });
    expect(years.map(({ accrued }) => accrued)).toEqual(["18.00", "36.00", "36.00", "12.87", "0.00"]);
    expect(balance).toBe("96.87");
  });
});

test("the ledger says in which month it begins, also where nothing was booked yet", () => {
  const opening: HoursEvent = { kind: "opening", id: "o", on: "2018-05-17", lots: [] };
  expect(hoursBook("2019-01").from).toBe("2015-07");
  expect(hoursBook("2019-01", { start: "2016-03-15" }).from).toBe("2016-03");
  expect(hoursBook("2019-01", { events: [opening] }).from).toBe("2018-05");
  expect(hoursBook("2019-01", { end: "2012-12-31" }).from).toBe("2015-07");
});

describe("hours of an earlier administration", () => {
  const opening = (on: string, ...lots: [number, string][]): HoursEvent => ({
    ...{ kind: "opening", id: `o-${on}`, on },
    lots: lots.map(([year, hours]) => ({ year, hours })),
  });

  test("begin the ledger in the month of the opening, and the right counts from the first of it", () => {
    const book = hoursBook("2018-12", { events: [opening("2018-05-17", [2016, "10"], [2017, "36"], [2018, "4"])] });
    // Eight of twelve months.
    expect(grants(book)).toEqual(["2018-05-01 24.00"]);
    expect(book.years).toMatchObject([
      { year: 2018, opening: "0.00", takenOver: "50.00", accrued: "24.00", closing: "74.00" },
    ]);
    expect(lots(book)).toEqual(["2016 10.00 2021-12-31", "2017 36.00 2022-12-31", "2018 28.00 2023-12-31"]);
  });

  test("do not make the right count from before the employment began", () => {
    const book = hoursBook("2018-12", { start: "2018-05-20", events: [opening("2018-05-02", [2017, "3"])] });
    // 12 of 31 days of May, seven months: 1.16129… + 21.
    expect(grants(book)).toEqual(["2018-05-20 22.16"]);
  });

  test("may come more than once, in hours or as an amount, also of one year in two", () => {
    const lots = [
      { year: 2016, hours: "1.5" },
      { year: 2016, amount: "0.75" },
      { year: 2015, amount: "2" },
    ];
    const events: HoursEvent[] = [
      { kind: "opening", id: "o", on: "2016-07-01", lots },
      { kind: "opening", id: "p", on: "2017-02-01", lots: [{ year: 2016, amount: "1" }] },
    ];
    const book = hoursBook("2017-12", { events });
    expect(book.totals).toMatchObject({ takenOver: "5.25", accrued: "54.00" });
    expect(book.lots.map(({ year, amount }) => `${year} ${amount}`)).toEqual(["2015 2.00", "2016 21.25", "2017 36.00"]);
  });

  test("may be none: then only the ledger begins there", () => {
    const book = hoursBook("2018-12", { events: [opening("2018-12-31")] });
    expect([grants(book), book.totals.takenOver]).toEqual([["2018-12-01 3.00"], "0.00"]);
  });

  test("come before everything else of their month", () => {
    const { findings } = hoursBook("2018-12", {
      events: [take("2018-12-02", "20"), opening("2018-12-31", [2017, "17"])],
    });
    // 3 come in December; 20 are there on the 2nd.
    expect(findings.filter(({ code }) => code === "overspent")).toEqual([]);
  });

  test("that are too old when they come are not the end of the ledger: they lapse, and the rest goes on", () => {
    // Of 2015: they could be used through 2020. From March 2022 on ten months of 3.
    const book = hoursBook("2022-12", { events: [opening("2022-03-01", [2015, "5"])] });
    expect(book.totals).toMatchObject({ takenOver: "5.00", accrued: "30.00", lapsed: "5.00" });
    expect(lots(book)).toEqual(["2022 30.00 2027-12-31"]);
  });

  test("that are too old when they come into a ledger that began before lapse as well", () => {
    const events = [opening("2020-01-01"), opening("2022-03-01", [2015, "5"])];
    const book = hoursBook("2022-12", { events });
    expect(book.totals).toMatchObject({ takenOver: "5.00", accrued: "108.00", lapsed: "5.00" });
    expect(lots(book)[0]).toBe("2020 36.00 2025-12-31");
  });

  test("that are too old leave nothing behind: neither they nor what they make up for stands for ever", () => {
    // Under 30, so nothing else comes. The 5 of 2016 are used; those of 2015 come when the time of both is over.
    const events = [opening("2019-01-01", [2016, "5"]), take("2019-02-01", "5"), opening("2022-03-01", [2015, "5"])];
    const book = hoursBook("2022-03", { birthDate: "1995-06-01", events });
    expect(book).toMatchObject({ balance: "0.00", totals: { takenOver: "10.00", spent: "5.00", lapsed: "5.00" } });
  });
});

describe("hours of a year", () => {
  test("lapse on 31 December of the fifth year after it, at the end of the day", () => {
    expect(lapses(hoursBook("2020-11"))).toEqual([]);
    expect(lapses(hoursBook("2020-12"))).toEqual(["2020-12-31 2015 18.00"]);
    expect(lapses(hoursBook("2022-12"))).toEqual([
      "2020-12-31 2015 18.00",
      "2021-12-31 2016 36.00",
      "2022-12-31 2017 36.00",
    ]);
    // Taken on that very day.
    expect(lapses(hoursBook("2020-12", { events: [take("2020-12-31", "10")] }))).toEqual(["2020-12-31 2015 8.00"]);
    expect(lapses(hoursBook("2021-01", { events: [take("2021-01-01", "10")] }))).toEqual(["2020-12-31 2015 18.00"]);
  });

  test("lapse by their own year after the employment, too", () => {
    const book = hoursBook("2021-12", { end: "2016-06-30" });
    expect(lapses(book)).toEqual(["2020-12-31 2015 18.00", "2021-12-31 2016 18.00"]);
    expect(book.balance).toBe("0.00");
  });

  test("are used oldest year first", () => {
    const book = hoursBook("2017-12", { events: [take("2017-03-01", "20")] });
    expect(lots(book)).toEqual(["2016 34.00 2021-12-31", "2017 36.00 2022-12-31"]);
    expect(book.entries.find(({ kind }) => kind === "taken")).toMatchObject({
      from: [
        { year: 2015, amount: "18.00" },
        { year: 2016, amount: "2.00" },
      ],
    });
  });

  test("that were taken before they came are made up for by the next that come", () => {
    const book = hoursBook("2016-12", { events: [take("2015-12-01", "20")] });
    expect(book.years).toMatchObject([
      { year: 2015, accrued: "18.00", spent: "20.00", closing: "-2.00" },
      { year: 2016, opening: "-2.00", accrued: "36.00", closing: "34.00" },
    ]);
    expect(lots(book)).toEqual(["2016 34.00 2021-12-31"]);
    expect(codes(book)).toContain("overspent 2015-12");
  });

  test("are there from the moment they come: before the other events of the day", () => {
    const start = "2016-03-15";
    const overspent = (on: string) =>
      codes(hoursBook("2016-12", { start, events: [take(on, "5")] })).includes("overspent 2016-03");
    expect([overspent("2016-03-14"), overspent("2016-03-15")]).toEqual([true, false]);
  });

  test("never lapse below nothing, nor what was moved to leave saving", () => {
    const save: HoursEvent = { kind: "save", id: "v", on: "2015-08-01", hours: "18" };
    expect(lapses(hoursBook("2021-12", { end: "2015-12-31", events: [save] }))).toEqual([]);
    const debt = hoursBook("2021-12", { end: "2015-12-31", events: [take("2015-08-01", "30")] });
    expect([debt.balance, lapses(debt), debt.lots]).toEqual(["-12.00", [], []]);
  });

  test("are said to lapse soon within three months", () => {
    const soon = (through: string) =>
      hoursBook(through, { end: "2015-12-31" }).findings.filter(({ code }) => code === "lapses-soon");
    expect(soon("2020-08")).toEqual([]);
    expect(soon("2020-09")).toEqual([
      { code: "lapses-soon", month: "2020-12", on: "2020-12-31", spendBy: "2020-12-31", amount: "18.00" },
    ]);
    expect(soon("2020-12")).toEqual([]);
  });
});

describe("hours turned into money", () => {
  test.each([
    ["10", "22.49", "224.90"],
    // 0.01 × 0.50 is half a cent, 0.01 × 0.49 is less; 7.35 × 19.23 = 141.3405; 1.5 × 22.49 = 33.735.
    ["0.01", "0.50", "0.01"],
    ["0.01", "0.49", "0.00"],
    ["7.35", "19.23", "141.34"],
    ["1.5", "22.49", "33.74"],
  ])("%s hours at %s are %s, rounded once", (hours, hourlyWage, money) => {
    const book = hoursBook("2016-12", { events: [{ kind: "convert", id: "c", on: "2016-05-01", hours, hourlyWage }] });
    expect(book.entries.find(({ kind }) => kind === "converted")).toMatchObject({ money, event: "c" });
    expect([book.totals.money, book.years.at(-1)!.money]).toEqual([money, money]);
  });

  test("add up by what was paid each time, and also for hours that were not there", () => {
    const convert = (on: string): HoursEvent => ({ kind: "convert", id: on, on, hours: "0.01", hourlyWage: "0.50" });
    const book = hoursBook("2016-12", { start: "2016-12-31", events: [convert("2016-12-01"), convert("2016-12-02")] });
    expect([book.totals.money, book.balance]).toEqual(["0.02", "0.08"]);
    expect(codes(book)).toContain("overspent 2016-12");
  });

  test("are exact, or refused where no amount can tell them", () => {
    const convert: HoursEvent = {
      ...{ kind: "convert", id: "c", on: "2016-05-01", hours: "999999999999.99" },
      hourlyWage: "1",
    };
    expect(hoursBook("2016-12", { events: [convert] }).totals.money).toBe("999999999999.99");
    // 10^24 euro.
    const call = () => hoursBook("2016-12", { events: [{ ...convert, hourlyWage: "999999999999.99" }] });
    expect(refused(call).code).toBe("OUT_OF_RANGE");
  });
});

describe("what is found", () => {
  test("is that the lapse is assumed, wherever there are or were hours", () => {
    const assumed = ["assumed-term lapsesAfterYears", "assumed-term lapsesOn"];
    expect(codes(hoursBook("2015-07"))).toEqual(assumed);
    expect(codes(hoursBook("2016-12", { birthDate: "2000-01-01" }))).toEqual([]);
  });

  test("is that the lapse was assumed also when everything has lapsed", () => {
    const book = hoursBook("2020-12", { end: "2015-12-31" });
    expect(lapses(book)).toEqual(["2020-12-31 2015 18.00"]);
    expect(codes(book)).toEqual(expect.arrayContaining(["assumed-term lapsesOn"]));
  });

  test("is a band that is only presumed, from August 2025 on", () => {
    const bands = (birthDate: string, through: string) =>
      codes(hoursBook(through, { birthDate, start: "2025-01-01" })).filter((code) => code.includes(" from"));
    expect(bands("1960-06-01", "2025-07")).toEqual([]);
    expect(bands("1960-06-01", "2025-08")).toEqual(["assumed-term from50"]);
    expect(bands("1978-06-01", "2025-08")).toEqual(["assumed-term from45"]);
    expect(bands("1983-06-01", "2025-08")).toEqual(["assumed-term from40"]);
    expect(bands("1990-06-01", "2025-08")).toEqual(["assumed-term from30"]);
    expect(bands("2000-06-01", "2025-08")).toEqual([]);
  });

  test("is that months from August 2025 on are provisional, where they concern anything", () => {
    const found = (through: string, life: Parameters<typeof hoursBook>[1] = {}) =>
      hoursBook(through, { start: "2020-01-01", ...life }).findings.filter(({ code }) => code === "provisional");
    expect(found("2025-07")).toEqual([]);
    expect(found("2025-08")).toEqual([{ code: "provisional", from: "2025-08", through: "2025-08" }]);
    expect(found("2026-03")).toEqual([{ code: "provisional", from: "2025-08", through: "2026-03" }]);
    expect(found("2026-03", { start: "2026-02-01" })).toMatchObject([{ from: "2026-02", through: "2026-03" }]);
    // Left long ago, and nothing is left.
    expect(found("2026-03", { end: "2020-01-31", events: [take("2020-01-31", "3")] })).toEqual([]);
    // Left long ago, but hours are left that can lapse.
    expect(found("2025-11", { end: "2020-12-31" })).toHaveLength(1);
  });

  test("is that they are provisional also when the last hours lapsed in them", () => {
    const book = hoursBook("2025-12", { start: "2020-01-01", end: "2020-12-31" });
    expect(lapses(book)).toEqual(["2025-12-31 2020 36.00"]);
    expect(codes(book)).toContain("provisional ");
  });

  test("is what the administration asserted and is not so, at the end of its month", () => {
    const assert = (on: string, amount: string): HoursEvent => ({ kind: "assert-balance", id: on, on, amount });
    const book = hoursBook("2020-12", {
      end: "2015-12-31",
      // Before the right comes, and on the day on which it lapses: the end of the month counts.
      events: [
        assert("2015-07-01", "18"),
        assert("2020-12-01", "0.00"),
        assert("2020-11-30", "-1"),
        take("2020-12-01", "1"),
      ],
    });
    expect(book.findings.filter(({ code }) => code === "balance-differs")).toEqual([
      { code: "balance-differs", month: "2020-11", events: ["2020-11-30"], amount: "18.00", asserted: ["-1.00"] },
    ]);
  });

  test("is once a month that more went out than there was, with all events of it", () => {
    const events = [take("2015-08-01", "18.01"), take("2015-08-31", "1"), take("2015-09-01", "1")];
    expect(hoursBook("2015-12", { events }).findings.filter(({ code }) => code === "overspent")).toEqual([
      { code: "overspent", month: "2015-08", events: ["t-2015-08-01", "t-2015-08-31"] },
      { code: "overspent", month: "2015-09", events: ["t-2015-09-01"] },
    ]);
    // All that is there is not more.
    expect(codes(hoursBook("2015-12", { events: [take("2015-08-01", "18")] }))).not.toContain("overspent 2015-08");
  });
});

test("what comes after the last month is checked, not booked", () => {
  const late = { events: [take("2016-02-01", "5")] };
  expect(figures(hoursBook("2016-01", late))).toBe(figures(hoursBook("2016-01")));
  expect(issues(() => hoursBook("2016-01", { events: [take("2016-02-01", "0")] }))).toEqual([
    "facts.events[0].hours out-of-range",
  ]);
});

describe("readings", () => {
  test("are none: every interpretation is refused", () => {
    for (const interpretations of [
      { rounding: "once" },
      { monthOrder: "spend-accrue-lapse" },
      { awardedMoney: "protected" },
      { allowancesInBaseFrom: null },
      { lapseRelief2018: "applied" },
      { sixtyMonthsFrom: "2022-05" },
      { unknown: true },
    ]) {
      const call = () => ledger(vitaliteitsuren, hoursPerson(), { through: "2016-01", interpretations } as never);
      expect(refused(call).code).toBe("INVALID_INTERPRETATION");
      expect(issues(call)).toEqual([`interpretations.${Object.keys(interpretations)[0]} interpretation`]);
    }
    expect(ledger(vitaliteitsuren, hoursPerson(), { through: "2016-01", interpretations: {} }).interpretations).toEqual(
      {},
    );
  });
});

describe("the terms on a date", () => {
  const on = (day: string, term: string) => {
    const found = termsOn(vitaliteitsuren, day).terms[term]!;
    return "refused" in found ? found.refused : `${String(found.value)} ${found.standing}`;
  };

  // Domain page 3.6, 3.7.
  test.each<[string, [day: string, value: string][]]>([
    [
      "from30",
      [
        ["2014-12-31", "not-yet-in-force"],
        ["2015-01-01", "7.20 published"],
        ["2016-03-31", "7.20 published"],
        ["2016-04-01", "7.20 reported"],
        ["2025-07-31", "7.20 reported"],
        ["2025-08-01", "7.20 assumed"],
        ["2099-12-31", "7.20 assumed"],
      ],
    ],
    [
      "from40",
      [
        ["2016-03-31", "14.40 published"],
        ["2016-04-01", "14.40 inferred"],
        ["2025-08-01", "14.40 assumed"],
      ],
    ],
    [
      "from45",
      [
        ["2016-03-31", "21.60 published"],
        ["2016-04-01", "21.60 inferred"],
        ["2025-08-01", "21.60 assumed"],
      ],
    ],
    [
      "from50",
      [
        ["2016-03-31", "36.00 published"],
        ["2016-04-01", "36.00 reported"],
        ["2025-08-01", "36.00 assumed"],
      ],
    ],
    [
      "lapsesAfterYears",
      [
        ["2015-06-30", "not-yet-in-force"],
        ["2015-07-01", "5 assumed"],
        ["2019-06-30", "5 assumed"],
        ["2019-07-01", "5 reported"],
        ["2023-06-30", "5 reported"],
        ["2023-07-01", "5 assumed"],
        ["2030-01-01", "5 assumed"],
      ],
    ],
    [
      "lapsesOn",
      [
        ["2015-06-30", "not-yet-in-force"],
        ["2015-07-01", "12-31 assumed"],
        ["2025-08-01", "12-31 assumed"],
      ],
    ],
    [
      "fullTimeWeek",
      [
        ["2015-01-01", "36.00 published"],
        ["2025-08-01", "36.00 assumed"],
      ],
    ],
  ])("%s", (term, values) => {
    expect(values.map(([day]) => [day, on(day, term)])).toEqual(values);
  });

  test("are these, and provisional from August 2025 on", () => {
    const names = ["from30", "from40", "from45", "from50", "lapsesAfterYears", "lapsesOn", "fullTimeWeek"];
    expect(Object.keys(vitaliteitsuren.terms)).toEqual(names);
    expect(termsOn(vitaliteitsuren, "2025-07-31").findings).toEqual([]);
    expect(termsOn(vitaliteitsuren, "2025-08-01").findings.map(({ term, from }) => `${term} ${from}`)).toEqual(
      names.map((name) => `${name} 2025-08`),
    );
  });
});
