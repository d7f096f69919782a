import { expectTypeOf, test } from "vitest";
import type { output } from "zod";
import {
  type Entry,
  type Forecast,
  ledger,
  type Ledger,
  loopbaanbedrag,
  type LoopbaanbedragFacts,
  type LoopbaanbedragReadings,
  type Payslip,
} from "../src/index.js";
import type { calls, entry } from "../src/schema.js";

const facts: LoopbaanbedragFacts = {
  employee: { birthDate: "1980-03-14" },
  employment: { start: "2015-12-01" },
  pay: [{ month: "2015-12", salary: "2000.00" }],
};

test("a ledger has the readings of its scheme", () => {
  expectTypeOf(ledger(loopbaanbedrag, facts, { through: "2015-12" })).toEqualTypeOf<Ledger<LoopbaanbedragReadings>>();
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

test("what a schema lets through is what the calls take", () => {
  expectTypeOf<output<typeof calls.ledger.result>>().toExtend<Ledger<LoopbaanbedragReadings>>();
  expectTypeOf<output<typeof calls.payslip.result>>().toExtend<Payslip>();
  expectTypeOf<output<typeof calls.forecast.result>>().toExtend<Forecast>();
  expectTypeOf<output<typeof entry>>().toExtend<Entry>();
});
