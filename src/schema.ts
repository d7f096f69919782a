import * as z from "zod";
import { choice, count, date, list, month, object } from "./facts/forms.js";
import { loopbaanbedragFacts, loopbaanbedragInterpretations } from "./facts/loopbaanbedrag.js";

export { loopbaanbedragFacts, loopbaanbedragInterpretations };

const text = z.string();
const amount = text.regex(/^-?\d+\.\d{2}$/).meta({ description: "Euro, exactly two decimals" });
const open = month.nullable().meta({ description: "A month, or null for no end" });
const scheme = text.meta({ description: "The id of the scheme" });
const reason = choice("window", "suspension-ended", "exit");

const sums = {
  accrued: amount,
  takenOver: amount,
  refunded: amount,
  spent: amount,
  transferredOut: amount,
  lapsed: amount,
};
const monthRow = { month, opening: amount, ...sums, closing: amount, held: amount };
const piece = object({ month, amount });
const booked = { on: date, month, amount };
const number = z.number();
const exact = text.regex(/^-?\d+\.\d{2,}$/).meta({ description: "Euro, not rounded" });

const because = <const R extends readonly [string, ...string[]], I extends z.ZodRawShape>(rules: R, inputs: I) =>
  object({ rule: choice(...rules), citation: text, inputs: object(inputs) });

const allowance = object({
  amount: exact,
  ...because(["given", "percentage", "minimum"], {
    percentage: text.nullable(),
    share: exact.nullable(),
    fullTimeMinimum: amount.nullable(),
    hoursPerWeek: amount,
    fullTimeWeek: amount,
    daysServed: number,
    daysInMonth: number,
  }).shape,
}).nullable();

const shareOfBase = because(["share-of-base"], {
  salary: amount,
  holidayAllowance: allowance,
  yearEndAllowance: allowance,
  irregularity: amount.nullable(),
  base: exact,
  rate: text,
  unrounded: exact,
});
const excluded = because(["excluded-category", "excluded-generation"], {
  category: text,
  birthDate: date,
  start: date,
  bornBefore: date,
  inServiceOn: date,
});
const moved = because(["opening", "transfer-in", "award", "release", "spend", "refund", "transfer-out"], {
  of: text.nullable(),
  agreement: text.nullable(),
  fromHold: amount,
  balance: amount,
  held: amount,
});
const aboveWindow = because(["window", "suspension-ended"], {
  balance: amount,
  held: amount,
  awardedMoney: text,
  months: number,
  from: month,
  through: month,
  window: amount,
});
const leftAtExit = because(["exit"], { balance: amount, held: amount });

/** One booking. */
export const entry = z.discriminatedUnion("kind", [
  object({ kind: z.literal("accrued"), ...booked, because: z.union([shareOfBase, excluded]) }),
  object({
    kind: z.literal("lapsed"),
    ...booked,
    reason,
    from: list(piece),
    because: z.union([aboveWindow, leftAtExit]),
  }),
  object({
    kind: choice("takenOver", "awarded", "released", "spent", "refunded", "transferredOut"),
    ...booked,
    event: text,
    from: list(piece),
    because: moved,
  }),
]);

/** Something an administrator should see. */
export const finding = object({
  code: choice(
    "provisional",
    "assumed-term",
    "minimum-unknown",
    "overspent",
    "spent-without-award",
    "balance-differs",
    "excluded",
    "lapses-soon",
    "award-uncovered",
  ),
  month: month.exactOptional(),
  from: month.exactOptional(),
  through: open.exactOptional(),
  events: list(text).exactOptional(),
  term: text.exactOptional(),
  citation: text.exactOptional(),
  on: date.exactOptional(),
  amount: amount.exactOptional(),
  asserted: list(amount).exactOptional(),
});

const lapseAhead = { on: date, amount, reason, spendBy: date };

/** A ledger of the loopbaanbedrag. */
export const ledgerResult = object({
  scheme,
  through: month,
  balance: amount,
  held: amount,
  available: amount,
  totals: object(sums),
  months: list(object(monthRow)),
  entries: list(entry),
  lots: list(object({ month, amount, lapsesOn: date.nullable() })),
  lapsesAhead: list(object(lapseAhead)),
  findings: list(finding),
  interpretations: loopbaanbedragInterpretations,
  receipt: object({ package: text, edition: date }),
});

/** The monthly statement. */
export const payslipResult = object({
  scheme,
  ...monthRow,
  available: amount,
  entries: list(entry),
  findings: list(finding),
  interpretations: loopbaanbedragInterpretations,
});

/** What lapses in the months to come. */
export const forecastResult = object({
  scheme,
  from: month,
  through: month,
  balance: amount,
  lapses: list(object({ ...lapseAhead, leastToSpendSoFar: amount })),
  leastToSpend: amount,
  spendBy: date.nullable(),
});

const dated = {
  title: text,
  unit: text,
  from: month,
  through: open,
  value: z.json(),
  citation: text,
  standing: choice("published", "reported", "inferred", "assumed"),
  sources: list(object({ title: text, url: text, consulted: choice("whole", "part", "not") })),
  checkedOn: date,
  provisional: z.literal(true).exactOptional(),
  note: text.exactOptional(),
};
const refused = {
  title: text,
  unit: text,
  refused: choice("not-yet-in-force", "ended", "unknown"),
  known: object({ from: month, through: open }),
};

/** The terms of a scheme on a date. */
export const termsOnResult = object({
  scheme,
  on: date,
  terms: z.record(text, z.union([object(dated), object(refused)])),
  findings: list(object({ code: z.literal("provisional"), term: text, from: month, through: open })),
});

/** A broken contract, as an answer bears it. */
export const errorResult = object({
  code: text,
  issues: list(object({ path: text, code: text, received: z.json().optional(), expected: text })),
});

const id = z.json().optional().meta({ description: "Given back as it came" });

/** Every call as JSON: what is asked and what is answered. */
export const calls = {
  ledger: {
    request: object({
      id,
      call: z.literal("ledger"),
      scheme,
      facts: loopbaanbedragFacts,
      through: month,
      interpretations: loopbaanbedragInterpretations.optional(),
      include: list(choice("months", "entries", "lots"))
        .optional()
        .meta({ description: "The parts to compute beside balances, totals and findings; absent is all" }),
    }),
    result: ledgerResult,
  },
  termsOn: { request: object({ id, call: z.literal("termsOn"), scheme, on: date }), result: termsOnResult },
  payslip: { request: object({ id, call: z.literal("payslip"), ledger: ledgerResult, month }), result: payslipResult },
  forecast: {
    request: object({ id, call: z.literal("forecast"), ledger: ledgerResult, months: count }),
    result: forecastResult,
  },
  explain: {
    request: object({
      id,
      call: z.literal("explain"),
      result: z.union([ledgerResult, payslipResult, entry, forecastResult, termsOnResult]),
      language: choice("nl", "en"),
    }),
    result: list(text),
  },
} as const;

/**
 * The JSON Schema (draft 2020-12) of a request or a result of every call, for hosts in other languages.
 *
 * @example
 * ```ts
 * jsonSchemas()["ledger.request"].type; //=> "object"
 * ```
 */
export function jsonSchemas(): Record<string, z.core.JSONSchema.BaseSchema> {
  const schemas: Record<string, z.core.JSONSchema.BaseSchema> = { error: z.toJSONSchema(errorResult) };
  for (const [call, { request, result }] of Object.entries(calls)) {
    schemas[`${call}.request`] = z.toJSONSchema(request, { io: "input" });
    schemas[`${call}.result`] = z.toJSONSchema(result, { io: "output" });
  }
  return schemas;
}
