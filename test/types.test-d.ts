import { expectTypeOf, test } from "vitest";
import type { input, output } from "zod";
import {
  type AnyEntry,
  type AnyLedger,
  type AnyPayslip,
  type AnyYearStatement,
  type ComponentsEntry,
  type ComponentsLedger,
  type ComponentsPayslip,
  type ComponentsYearStatement,
  defineRegulation,
  type Entry,
  type Forecast,
  forecast,
  gemeentelijkLoopbaanbudget,
  type GemeentelijkLoopbaanbudgetFacts,
  type GemeentelijkLoopbaanbudgetReadings,
  type HoursEntry,
  type HoursLedger,
  type HoursPayslip,
  type HoursYearStatement,
  keuzebudget,
  type KeuzebudgetFacts,
  type KeuzebudgetReadings,
  ledger,
  type Ledger,
  loopbaanbedrag,
  type LoopbaanbedragFacts,
  type LoopbaanbedragReadings,
  type Payslip,
  payslip,
  type Regulation,
  regulations,
  vitaliteitsuren,
  type VitaliteitsurenFacts,
  type VitaliteitsurenReadings,
  type YearEntry,
  type YearLedger,
  type YearStatement,
  yearStatement,
} from "../src/index.js";
import type {
  calls,
  componentsEntry,
  componentsLedger,
  entry,
  hoursEntry,
  hoursLedger,
  monthLedger,
  yearEntry,
  yearLedger,
} from "../src/schema.js";

const facts: LoopbaanbedragFacts = {
  employee: { birthDate: "1980-03-14" },
  employment: { start: "2015-12-01" },
  pay: [{ month: "2015-12", salary: "2000.00" }],
};

const municipal: GemeentelijkLoopbaanbudgetFacts = { employment: { start: "2013-01-01" }, regulation: "hilversum" };
const leave: VitaliteitsurenFacts = {
  employee: facts.employee,
  employment: facts.employment,
  hours: [{ from: "2015-12", hoursPerWeek: "24" }],
};
const choosing: KeuzebudgetFacts = {
  employee: facts.employee,
  employment: { start: "2016-01-01" },
  pay: [{ month: "2016-01", salary: "2000.00" }],
};
const months = ledger(loopbaanbedrag, facts, { through: "2015-12" });
const years = ledger(gemeentelijkLoopbaanbudget, municipal, { through: "2015-12" });
const hours = ledger(vitaliteitsuren, leave, { through: "2015-12" });
const components = ledger(keuzebudget, choosing, { through: "2016-01" });

test("a ledger has the rows and the readings of its scheme", () => {
  expectTypeOf(months).toEqualTypeOf<Ledger<LoopbaanbedragReadings>>();
  expectTypeOf(years).toEqualTypeOf<YearLedger<GemeentelijkLoopbaanbudgetReadings>>();
  expectTypeOf(hours).toEqualTypeOf<HoursLedger<VitaliteitsurenReadings>>();
  expectTypeOf(components).toEqualTypeOf<ComponentsLedger<KeuzebudgetReadings>>();
  expectTypeOf(years.regulation.afterLastYear).toEqualTypeOf<"lapse" | "keep" | null>();
  expectTypeOf(components.interpretations.rounding).toEqualTypeOf<"each-amount" | "once">();
  expectTypeOf(years).not.toHaveProperty("months");
  expectTypeOf(hours).not.toHaveProperty("months");
  expectTypeOf(months).not.toHaveProperty("years");
  expectTypeOf(components).not.toHaveProperty("lots");
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

test("nor what it refuses of the vitaliteitsuren and the keuzebudget", () => {
  // @ts-expect-error hours are a string
  ledger(vitaliteitsuren, { ...leave, hours: [{ from: "2015-12", hoursPerWeek: 24 }] }, { through: "2015-12" });
  // @ts-expect-error without contract hours
  ledger(vitaliteitsuren, facts, { through: "2015-12" });
  // @ts-expect-error a reading: it has none
  ledger(vitaliteitsuren, leave, { through: "2015-12", interpretations: { rounding: "once" } });
  // @ts-expect-error an event of another scheme
  ledger(vitaliteitsuren, { ...leave, events: [{ kind: "spend" }] }, { through: "2015-12" });
  // @ts-expect-error an event of another scheme
  ledger(keuzebudget, { ...choosing, events: [{ kind: "take" }] }, { through: "2016-01" });
  // @ts-expect-error a reading of the loopbaanbedrag
  ledger(keuzebudget, choosing, { through: "2016-01", interpretations: { monthOrder: "spend-accrue-lapse" } });
});

test("a statement is of the ledger that has its rows", () => {
  expectTypeOf(payslip(months, "2015-12")).toEqualTypeOf<Payslip>();
  expectTypeOf(payslip(hours, "2015-12")).toEqualTypeOf<HoursPayslip>();
  expectTypeOf(payslip(components, "2016-01")).toEqualTypeOf<ComponentsPayslip>();
  expectTypeOf(yearStatement(years, 2013)).toEqualTypeOf<YearStatement>();
  expectTypeOf(yearStatement(hours, 2015)).toEqualTypeOf<HoursYearStatement>();
  expectTypeOf(yearStatement(components, 2016)).toEqualTypeOf<ComponentsYearStatement>();
  for (const one of [months, years, hours, components]) {
    expectTypeOf(forecast(one, { months: 1 })).toEqualTypeOf<Forecast>();
  }
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
  expectTypeOf<output<typeof hoursLedger>>().toExtend<HoursLedger<VitaliteitsurenReadings>>();
  expectTypeOf<output<typeof componentsLedger>>().toExtend<ComponentsLedger<KeuzebudgetReadings>>();
  expectTypeOf<output<typeof calls.ledger.result>>().toEqualTypeOf<AnyLedger>();
  expectTypeOf<output<typeof calls.payslip.result>>().toEqualTypeOf<AnyPayslip>();
  expectTypeOf<output<typeof calls.yearStatement.result>>().toEqualTypeOf<AnyYearStatement>();
  expectTypeOf<output<typeof calls.forecast.result>>().toExtend<Forecast>();
  expectTypeOf<output<typeof entry>>().toExtend<Entry>();
  expectTypeOf<output<typeof yearEntry>>().toExtend<YearEntry>();
  expectTypeOf<output<typeof hoursEntry>>().toExtend<HoursEntry>();
  expectTypeOf<output<typeof componentsEntry>>().toExtend<ComponentsEntry>();
});

test("whichever it is, it is one of the four", () => {
  expectTypeOf<AnyLedger>().toEqualTypeOf<
    Ledger<unknown> | YearLedger<unknown> | HoursLedger<unknown> | ComponentsLedger<unknown>
  >();
  expectTypeOf<AnyEntry>().toEqualTypeOf<Entry | YearEntry | HoursEntry | ComponentsEntry>();
  expectTypeOf<AnyPayslip>().toEqualTypeOf<Payslip | HoursPayslip | ComponentsPayslip>();
  expectTypeOf<AnyYearStatement>().toEqualTypeOf<YearStatement | HoursYearStatement | ComponentsYearStatement>();
  expectTypeOf<Forecast["lapses"][number]["unsettled"]>().toEqualTypeOf<true | undefined>();
});

test("a request for a ledger is of one of the four schemes, with its facts", () => {
  type Request = input<typeof calls.ledger.request>;
  expectTypeOf<Request["scheme"]>().toEqualTypeOf<
    | "sociaal-werk/loopbaanbedrag"
    | "sociaal-werk/vitaliteitsuren"
    | "sociaal-werk/keuzebudget"
    | "gemeenten/loopbaanbudget"
  >();
  type FactsOf<Id extends Request["scheme"]> = Extract<Request, { scheme: Id }>["facts"];
  expectTypeOf<FactsOf<"sociaal-werk/loopbaanbedrag">>().toEqualTypeOf<LoopbaanbedragFacts>();
  expectTypeOf<FactsOf<"sociaal-werk/vitaliteitsuren">>().toEqualTypeOf<VitaliteitsurenFacts>();
  expectTypeOf<FactsOf<"sociaal-werk/keuzebudget">>().toEqualTypeOf<KeuzebudgetFacts>();
  expectTypeOf<FactsOf<"gemeenten/loopbaanbudget">>().toEqualTypeOf<GemeentelijkLoopbaanbudgetFacts>();
});
