import { expectTypeOf, test } from "vitest";
import type { output } from "zod";
import {
  defineRegulation,
  type Entry,
  type Forecast,
  forecast,
  gemeentelijkLoopbaanbudget,
  type GemeentelijkLoopbaanbudgetFacts,
  type GemeentelijkLoopbaanbudgetReadings,
  ledger,
  type Ledger,
  loopbaanbedrag,
  type LoopbaanbedragFacts,
  type LoopbaanbedragReadings,
  type Payslip,
  payslip,
  type Regulation,
  regulations,
  type YearEntry,
  type YearLedger,
  type YearStatement,
  yearStatement,
} from "../src/index.js";
import type { calls, entry, monthLedger, yearEntry, yearLedger } from "../src/schema.js";

const facts: LoopbaanbedragFacts = {
  employee: { birthDate: "1980-03-14" },
  employment: { start: "2015-12-01" },
  pay: [{ month: "2015-12", salary: "2000.00" }],
};

const municipal: GemeentelijkLoopbaanbudgetFacts = { employment: { start: "2013-01-01" }, regulation: "hilversum" };
const months = ledger(loopbaanbedrag, facts, { through: "2015-12" });
const years = ledger(gemeentelijkLoopbaanbudget, municipal, { through: "2015-12" });

test("a ledger has the rows and the readings of its scheme", () => {
  expectTypeOf(months).toEqualTypeOf<Ledger<LoopbaanbedragReadings>>();
  expectTypeOf(years).toEqualTypeOf<YearLedger<GemeentelijkLoopbaanbudgetReadings>>();
  expectTypeOf(years.regulation.afterLastYear).toEqualTypeOf<"lapse" | "keep" | null>();
});

test("what the contract refuses does not compile", () => {
  // @ts-expect-error an amount is a string
  ledger(loopbaanbedrag, { ...facts, pay: [{ month: "2015-12", salary: 2000 }] }, { through: "2015-12" });
  // @ts-expect-error a misspelt field
  ledger(loopbaanbedrag, { ...facts, pay: [{ month: "2015-12", salry: "2000.00" }] }, { through: "2015-12" });
  // @ts-expect-error an unknown reading
  ledger(loopbaanbedrag, facts, { through: "2015-12", interpretations: { rounding: "twice" } });
  // @ts-expect-error the last month is always asked for
  ledger(loopbaanbedrag, facts, {});
});

test("nor what it refuses of the municipal budget", () => {
  // @ts-expect-error a regulation that is not on the shelf
  ledger(gemeentelijkLoopbaanbudget, { ...municipal, regulation: "krimpen" }, { through: "2013-12" });
  // @ts-expect-error a regulation that does not say all
  ledger(gemeentelijkLoopbaanbudget, { ...municipal, regulation: { name: "Ons Dorp" } }, { through: "2013-12" });
  // @ts-expect-error facts of the other scheme
  ledger(gemeentelijkLoopbaanbudget, facts, { through: "2013-12" });
  // @ts-expect-error an event of the other scheme
  ledger(gemeentelijkLoopbaanbudget, { ...municipal, events: [{ kind: "award" }] }, { through: "2013-12" });
  // @ts-expect-error a reading: it has none
  ledger(gemeentelijkLoopbaanbudget, municipal, { through: "2013-12", interpretations: { rounding: "once" } });
});

test("a statement is of the ledger that has its rows", () => {
  expectTypeOf(payslip(months, "2015-12")).toEqualTypeOf<Payslip>();
  expectTypeOf(yearStatement(years, 2013)).toEqualTypeOf<YearStatement>();
  expectTypeOf(forecast(years, { months: 1 })).toEqualTypeOf<Forecast>();
  // @ts-expect-error it has years
  payslip(years, "2013-12");
  // @ts-expect-error it has months
  yearStatement(months, 2015);
});

test("a regulation can be written down from one of the shelf", () => {
  expectTypeOf(regulations).toExtend<Readonly<Record<"national" | "hilversum", Regulation>>>();
  expectTypeOf(defineRegulation({ ...regulations.hilversum, name: "Ons Dorp" })).toEqualTypeOf<Regulation>();
  // @ts-expect-error a word it does not know
  defineRegulation({ ...regulations.hilversum, partTime: "half" });
});

test("what a schema lets through is what the calls take", () => {
  expectTypeOf<output<typeof monthLedger>>().toExtend<Ledger<LoopbaanbedragReadings>>();
  expectTypeOf<output<typeof yearLedger>>().toExtend<YearLedger<GemeentelijkLoopbaanbudgetReadings>>();
  type AnyLedger = Ledger<LoopbaanbedragReadings> | YearLedger<GemeentelijkLoopbaanbudgetReadings>;
  expectTypeOf<output<typeof calls.ledger.result>>().toEqualTypeOf<AnyLedger>();
  expectTypeOf<output<typeof calls.payslip.result>>().toExtend<Payslip>();
  expectTypeOf<output<typeof calls.yearStatement.result>>().toExtend<YearStatement>();
  expectTypeOf<output<typeof calls.forecast.result>>().toExtend<Forecast>();
  expectTypeOf<output<typeof entry>>().toExtend<Entry>();
  expectTypeOf<output<typeof yearEntry>>().toExtend<YearEntry>();
});
