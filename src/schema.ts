import * as z from "zod";
import { choice, count, date, lastMonth, list, month, object } from "./facts/forms.js";
import {
  type LoopbaanbedragReadings,
  loopbaanbedragFacts,
  loopbaanbedragInterpretations,
} from "./facts/loopbaanbedrag.js";
import type { Entry, Finding, Ledger } from "./ledger/ledger.js";
import type { TermsOn } from "./schemes/scheme.js";
import type { Forecast } from "./statement/forecast.js";
import type { Payslip } from "./statement/payslip.js";
import { type ContractError, errorCodes, issueCodes } from "./values/contract-error.js";

export { loopbaanbedragFacts, loopbaanbedragInterpretations };

// Every field says what it holds; amounts also in which unit.
const text = (description: string) => z.string().meta({ description });
const number = (description: string) => z.number().meta({ description });
const day = (description: string) => date.meta({ description });
const monthOf = (description: string) => month.meta({ description });
const decimals = /^-?\d+\.\d{2}$/;
const euro = (description: string) =>
  z
    .string()
    .regex(decimals)
    .meta({ description: `${description}; euro, two decimals` });
const hours = (description: string) =>
  z
    .string()
    .regex(decimals)
    .meta({ description: `${description}; hours` });
const exact = (description: string) =>
  z
    .string()
    .regex(/^-?\d+\.\d{2,}$/)
    .meta({ description: `${description}; euro, with every decimal it was carried on with` });

const scheme = text("The id of the scheme");
const citation = text("The article, as instrument/number.paragraph");
const reason = choice("window", "suspension-ended", "exit").meta({
  description: "Above the window; held back by the relief until then; or left at the end of employment",
});
const interpretations = loopbaanbedragInterpretations.meta({ description: "The readings in force, every one" });

const sums = {
  accrued: euro("Built up"),
  takenOver: euro("Taken over from another administration or employer"),
  refunded: euro("Come back from earlier spends"),
  spent: euro("Paid out"),
  transferredOut: euro("Handed to a next employer"),
  lapsed: euro("Lapsed"),
};
const monthRow = {
  month: monthOf("The month"),
  opening: euro("The saldo at its beginning"),
  ...sums,
  closing: euro("The saldo at its end"),
  held: euro("What awards hold at its end"),
};
const from = list(object({ month: monthOf("The month it was built up in"), amount: euro("How much of it") })).meta({
  description: "The months the money came from; of a takeover the months it keeps",
});
const booked = {
  on: day("The day of the booking"),
  month: monthOf("The month of the booking"),
  amount: euro("How much, never negative"),
};

const because = <const R extends readonly [string, ...string[]], I extends z.ZodRawShape>(rules: R, inputs: I) =>
  object({
    rule: choice(...rules).meta({ description: "The rule that gave the amount" }),
    citation,
    inputs: object(inputs).meta({ description: "What went in" }),
  }).meta({ description: "Why the amount is what it is" });

const allowance = (what: string) =>
  object({
    amount: exact("What entered the base"),
    ...because(["given", "percentage", "minimum"], {
      percentage: text("The percentage; null where payroll gave the amount").nullable(),
      share: exact("What the percentage alone gives; null where payroll gave the amount").nullable(),
      fullTimeMinimum: euro("The minimum for a full-timer in a whole month; null where none is known").nullable(),
      hoursPerWeek: hours("Contract hours a week"),
      fullTimeWeek: hours("The full-time week"),
      daysServed: number("Days in service, in a month begun or ended halfway; else 1"),
      daysInMonth: number("Days in that month; else 1"),
    }).shape,
  })
    .nullable()
    .meta({ description: `${what}; null when the base is the bare salary` });

const shareOfBase = because(["share-of-base"], {
  salary: euro("Salary of the month"),
  holidayAllowance: allowance("Holiday allowance (VT)"),
  yearEndAllowance: allowance("Year-end allowance (EJU)"),
  irregularity: euro("Irregularity allowance (ORT); null when the base is the bare salary").nullable(),
  base: exact("Their sum"),
  rate: text("Percentage of the base"),
  unrounded: exact("Base times rate, before rounding"),
});
const excluded = because(["excluded-category", "excluded-generation"], {
  category: text("The kind of employment in the month"),
  birthDate: day("Date of birth"),
  start: day("First day of service"),
  bornBefore: day("Whoever was born before this day"),
  inServiceOn: day("and in service on this one is excluded"),
});
const moved = because(["opening", "transfer-in", "award", "release", "spend", "refund", "transfer-out"], {
  of: text("The award or spend the event refers to").nullable(),
  agreement: text("The agreement an award rests on").nullable(),
  fromHold: euro("How much of it came from, or went off, the hold of an award"),
  balance: euro("The saldo just after"),
  held: euro("What awards hold just after"),
});
const before = { balance: euro("The saldo just before"), held: euro("What awards held of it") };
const aboveWindow = because(["window", "suspension-ended"], {
  ...before,
  awardedMoney: text("Whether what awards hold can lapse: the interpretation of that name"),
  months: number("How many months the window has"),
  from: monthOf("Its first month"),
  through: monthOf("Its last month"),
  window: euro("What was built up in it"),
});
const leftAtExit = because(["exit"], before);

/** One booking. */
export const entry: z.ZodType<Entry> = z.discriminatedUnion("kind", [
  object({ kind: z.literal("accrued"), ...booked, because: z.union([shareOfBase, excluded]) }),
  object({ kind: z.literal("lapsed"), ...booked, reason, from, because: z.union([aboveWindow, leftAtExit]) }),
  object({
    kind: choice("takenOver", "awarded", "released", "spent", "refunded", "transferredOut"),
    ...booked,
    event: text("The id of the event"),
    from,
    because: moved,
  }),
]);

const ofMonth = { month: monthOf("The month") };
const ofEvents = {
  ...ofMonth,
  events: list(text("The id of an event")).meta({ description: "The events it is about" }),
};
const stretch = {
  from: monthOf("The first month concerned"),
  through: monthOf("The last month concerned; null is open").nullable(),
};

/** Something an administrator should see. */
export const finding: z.ZodType<Finding> = z.discriminatedUnion("code", [
  object({ code: z.literal("provisional"), ...stretch }),
  object({ code: z.literal("assumed-term"), term: text("The term that was assumed"), citation, ...stretch }),
  object({ code: z.literal("minimum-unknown"), ...ofMonth, citation }),
  object({ code: z.literal("excluded"), ...ofMonth }),
  object({ code: choice("overspent", "spent-without-award", "award-uncovered"), ...ofEvents }),
  object({
    code: z.literal("balance-differs"),
    ...ofEvents,
    amount: euro("The closing balance"),
    asserted: list(euro("A balance")).meta({ description: "What payroll asserted" }),
  }),
  object({
    code: z.literal("lapses-soon"),
    ...ofMonth,
    on: day("The first day on which it lapses"),
    spendBy: day("The last day on which spending still prevents all of it"),
    amount: euro("How much of what is there now"),
  }),
]);

const lapseAhead = {
  on: day("The day on which it lapses"),
  amount: euro("How much"),
  reason,
  spendBy: day("The last day on which spending still prevents it"),
};
const entries = list(entry).meta({ description: "Every booking, in the order in which it was booked" });
const findings = list(finding).meta({ description: "What an administrator should see" });

/** A ledger of the loopbaanbedrag. */
export const ledgerResult: z.ZodType<Ledger<LoopbaanbedragReadings>> = object({
  scheme,
  through: monthOf("The last month"),
  balance: euro("The saldo at its end"),
  held: euro("What awards hold of it"),
  available: euro("balance less held"),
  totals: object(sums).meta({ description: "The sums over all months" }),
  months: list(object(monthRow)).meta({ description: "Every month, in order" }),
  entries,
  lots: list(
    object({
      month: monthOf("The month it was built up in"),
      amount: euro("What is left of it"),
      lapsesOn: day(
        "The last day of the month in which it lapses if nothing more is spent; null when an award keeps it",
      ).nullable(),
    }),
  ).meta({ description: "The months the saldo consists of, oldest first" }),
  lapsesAhead: list(object(lapseAhead)).meta({
    description: "What lapses after the last month if nothing more is spent, awarded or released",
  }),
  findings,
  interpretations,
  receipt: object({ package: text("Package and version"), edition: day("Edition of the articles") }).meta({
    description: "What is needed to compute it again",
  }),
});

/** The monthly statement. */
export const payslipResult: z.ZodType<Payslip> = object({
  scheme,
  ...monthRow,
  available: euro("closing less held"),
  entries,
  findings,
  interpretations,
});

/** What lapses in the months to come. */
export const forecastResult: z.ZodType<Forecast> = object({
  scheme,
  from: monthOf("The first month looked at"),
  through: monthOf("The last month looked at"),
  balance: euro("The saldo from which it starts"),
  lapses: list(
    object({
      ...lapseAhead,
      leastToSpendSoFar: euro(
        "What must have been spent, all together, by then to lose nothing up to and including this lapse",
      ),
    }),
  ).meta({ description: "Every lapse to come in those months, in order" }),
  leastToSpend: euro("All that lapses in those months, and the least to spend to lose nothing"),
  spendBy: day("The last day to have spent the first of it; null when nothing lapses").nullable(),
});

const months = {
  from: monthOf("The first month"),
  through: monthOf("The last month; null is open").nullable(),
};
const named = { title: text("What the term is"), unit: text("The unit of its values") };
const dated = object({
  ...named,
  ...months,
  value: z.json().meta({ description: "The value, in that unit" }),
  citation,
  standing: choice("published", "reported", "inferred", "assumed").meta({ description: "How sure it is" }),
  sources: list(
    object({
      title: text("What it is"),
      url: text("Where it can be read"),
      consulted: choice("whole", "part", "not").meta({ description: "Which part of it was consulted" }),
    }),
  ).meta({ description: "Where the value was read" }),
  checkedOn: day("When the value was last held against its sources"),
  provisional: z
    .literal(true)
    .exactOptional()
    .meta({ description: "The agreement has run out and the value is presumed to go on" }),
  note: text("What the reader should know").exactOptional(),
});
const refused = object({
  ...named,
  refused: choice("not-yet-in-force", "ended", "unknown").meta({ description: "Why there is no value" }),
  known: object(months).meta({ description: "From the first through the last month for which a value is known" }),
});

/** The terms of a scheme on a date. */
export const termsOnResult: z.ZodType<TermsOn> = object({
  scheme,
  on: day("The date asked for"),
  terms: z.record(z.string(), z.union([dated, refused])).meta({ description: "Every term of the scheme, by name" }),
  findings: list(object({ code: z.literal("provisional"), term: text("The name of the term"), ...months })).meta({
    description: "The terms that are only presumed to go on",
  }),
});

/** A broken contract, as an answer bears it. */
export const errorResult: z.ZodType<Pick<ContractError, "code" | "issues">> = object({
  code: z.enum(errorCodes).meta({ description: "The first kind of issue present, in the order of precedence" }),
  issues: list(
    object({
      path: text("Where, as it is written in JavaScript"),
      code: z.enum(issueCodes).meta({ description: "What is wrong there" }),
      received: z.json().optional().meta({ description: "What came; absent when nothing did" }),
      expected: text("What to write instead"),
    }),
  ).meta({ description: "Every place where the contract is broken" }),
});

const book = ledgerResult.meta({ description: "A ledger, as it was answered" });
const id = z.json().optional().meta({ description: "Given back as it came" });

/** Every call as JSON: what is asked and what is answered. */
export const calls = {
  ledger: {
    request: object({
      id,
      call: z.literal("ledger"),
      scheme,
      facts: loopbaanbedragFacts.meta({ description: "What the employer knows of one person" }),
      through: lastMonth.meta({ description: "The last month of the ledger, at most 2199-12" }),
      interpretations: loopbaanbedragInterpretations
        .optional()
        .meta({ description: "The readings to compute under, where they differ from the defaults" }),
      include: list(choice("months", "entries", "lots"))
        .optional()
        .meta({ description: "The parts to compute beside balances, totals and findings; absent is all" }),
    }),
    result: ledgerResult,
  },
  termsOn: {
    request: object({ id, call: z.literal("termsOn"), scheme, on: day("The date asked for") }),
    result: termsOnResult,
  },
  payslip: {
    request: object({ id, call: z.literal("payslip"), ledger: book, month: monthOf("A month of it") }),
    result: payslipResult,
  },
  forecast: {
    request: object({
      id,
      call: z.literal("forecast"),
      ledger: book,
      months: count.meta({ description: "How many months to look ahead" }),
    }),
    result: forecastResult,
  },
  explain: {
    request: object({
      id,
      call: z.literal("explain"),
      result: z
        .union([ledgerResult, payslipResult, entry, forecastResult, termsOnResult], {
          error: "a result of this library, as it was answered",
        })
        .meta({ description: "Any result, as it was answered" }),
      language: choice("nl", "en").meta({ description: "Dutch or English" }),
    }),
    result: list(text("A sentence")),
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
