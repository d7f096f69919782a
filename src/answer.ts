import { agreementForm, type AgreementFormContext } from "./explanation/agreement-form.js";
import { explain } from "./explanation/explain.js";
import { oneOf } from "./facts/forms.js";
import { isObject, read, readOrRefuse } from "./facts/read.js";
import { calls, type ledgerResult, monthLedger, nothingElse, parts, yearLedger } from "./schema.js";
import { oneById, schemes } from "./schemes/by-id.js";
import { gemeentelijkLoopbaanbudget } from "./schemes/gemeentelijk-loopbaanbudget.js";
import { loopbaanbedrag } from "./schemes/loopbaanbedrag.js";
import { ledger, termsOn } from "./schemes/scheme.js";
import { reviewConversation } from "./jaargesprek/review.js";
import { assess } from "./spending/assess.js";
import { loonbelasting } from "./spending/loonbelasting.js";
import { taxTreatment } from "./spending/tax.js";
import { reconcile } from "./reconciliation/reconcile.js";
import { compare } from "./statement/compare.js";
import { forecast } from "./statement/forecast.js";
import { payslip } from "./statement/payslip.js";
import { replay } from "./statement/replay.js";
import { transferIn } from "./statement/transfer-in.js";
import { type TransferStatement, transferStatement } from "./statement/transfer-statement.js";
import { yearStatement } from "./statement/year-statement.js";
import { ContractError, type ContractErrorCode, isContractError, type Issue } from "./values/contract-error.js";

/** The answer to one request: a result, or the contract it breaks. */
export type Answer =
  | {
      /** The id of the request; `null` when it had none. */
      readonly id: unknown;
      readonly ok: true;
      /** What the call gave. */
      readonly result: unknown;
    }
  | {
      /** The id of the request; `null` when it had none. */
      readonly id: unknown;
      readonly ok: false;
      /** Which contract was broken, and where. */
      readonly error: { readonly code: ContractErrorCode; readonly issues: readonly Issue[] };
    };

/**
 * Any call of the library as plain data, for hosts in other languages: `{ id, call, scheme, facts, … }` becomes
 * `{ id, ok, result }` or `{ id, ok, error }`. The id is given back as it came. Throws for nothing that a
 * request holds, unless it is nested deeper than the call stack; {@link answerLine} answers that as well.
 *
 * @example
 * ```ts
 * answer({ id: "t1", call: "termsOn", scheme: "sociaal-werk/loopbaanbedrag", on: "2016-04-01" }); //=> { id: "t1", ok: true, ... }
 * answer({ id: "t2", call: "balance" }); //=> { id: "t2", ok: false, error: { code: "UNKNOWN_CALL", ... } }
 * ```
 */
export function answer(request: unknown): Answer {
  if (!isObject(request)) return refuse(null, [noJson(request)]);
  const { id = null, ...asked } = request as Request;
  try {
    return { id, ok: true, result: handlerOf(asked)(asked) };
  } catch (error) {
    if (!isContractError(error)) throw error;
    return refuse(id, error.issues);
  }
}

/**
 * One line of JSON in, one line of JSON out. A line that is no JSON object is answered like any other broken contract.
 *
 * @example
 * ```ts
 * answerLine("{"); //=> '{"id":null,"ok":false,"error":{"code":"INVALID_JSON",...}}'
 * ```
 */
export function answerLine(line: string): string {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return JSON.stringify(refuse(null, [noJson(line.slice(0, 200))]));
  }
  try {
    return JSON.stringify(answer(request));
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    const { id = null } = request as Request;
    const expected = "JSON that is not nested so deep";
    const issues: Issue[] = [{ path: "", code: "json", received: line.slice(0, 200), expected }];
    return JSON.stringify(refuse(typeof id === "object" ? null : id, issues));
  }
}

function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes("call stack");
}

type Request = Readonly<Record<string, unknown>>;

const withTerms = [...schemes, loonbelasting];
const spendable = [loopbaanbedrag, gemeentelijkLoopbaanbudget];

const handlers: Readonly<Record<string, (request: Request) => unknown>> = {
  ledger: ({ call: _, scheme, facts, include, ...options }) => {
    const issues: Issue[] = [];
    const asked = read(parts, include, "include", issues);
    try {
      const book = ledger<never, never, object>(
        oneById<(typeof schemes)[number]>(schemes, scheme),
        facts as never,
        options as never,
      );
      if (issues.length === 0) return asked ? only(book, asked) : book;
    } catch (error) {
      if (!isContractError(error)) throw error;
      issues.push(...error.issues);
    }
    throw new ContractError(issues);
  },
  termsOn: (request) => {
    const scheme = oneById(withTerms, request["scheme"]);
    const { on, knownOn } = readOrRefuse(calls.termsOn.request, request);
    return termsOn(scheme, on, { knownOn });
  },
  payslip: (request) => {
    const { ledger: book, month } = readOrRefuse(calls.payslip.request, request);
    return payslip(book, month);
  },
  yearStatement: (request) => {
    const { ledger: book, year } = readOrRefuse(calls.yearStatement.request, request);
    return yearStatement(book, year);
  },
  forecast: (request) => {
    const { ledger: book, months } = readOrRefuse(calls.forecast.request, request);
    return forecast(book, { months });
  },
  compare: (request) => {
    const { before, after } = readOrRefuse(calls.compare.request, request);
    return compare(before, after);
  },
  reconcile: ({ call: _, scheme, facts, reported, ...options }) => {
    oneById([loopbaanbedrag], scheme);
    return reconcile(facts as never, reported as never, options as never);
  },
  replay: (request) => {
    const { stored, facts } = readOrRefuse(calls.replay.request, request);
    return replay(stored, facts);
  },
  transferStatement: (request) => {
    const { ledger: book, event } = readOrRefuse(calls.transferStatement.request, request);
    return transferStatement(book, event);
  },
  transferIn: (request) => {
    const { statement, event } = readOrRefuse(calls.transferIn.request, request);
    return transferIn(statement as unknown as TransferStatement, event);
  },
  assess: ({ call: _, scheme, request, context, ...others }) => {
    const budget = oneById(spendable, scheme);
    const issues: Issue[] = [];
    read(nothingElse, others, "", issues);
    const { ledger: book = null, ...around } = { ...(context as { readonly ledger?: unknown } | undefined) };
    const isRead = book === null || read(ledgerForms[budget.id]!, book, "context.ledger", issues) !== undefined;
    try {
      const known = isObject(context) ? { ...around, ...(isRead && book !== null && { ledger: book }) } : context;
      const result = assess(budget as never, request as never, known as never);
      if (issues.length === 0) return result;
    } catch (error) {
      if (!isContractError(error)) throw error;
      issues.push(...error.issues);
    }
    throw new ContractError(issues);
  },
  reviewConversation: (request) => {
    const { conversation, context } = readOrRefuse(calls.reviewConversation.request, request);
    return reviewConversation(conversation, context);
  },
  taxTreatment: (request) => {
    const { call: _, ...asked } = readOrRefuse(calls.taxTreatment.request, request);
    return taxTreatment(asked);
  },
  agreementForm: (request) => {
    const { agreement, context, language } = readOrRefuse(calls.agreementForm.request, request);
    return agreementForm(agreement, context as AgreementFormContext, { language });
  },
  explain: (request) => {
    const { result, language } = readOrRefuse(calls.explain.request, request);
    return explain(result, { language });
  },
};

/** A ledger as it was answered, by its scheme. */
const ledgerForms: Readonly<Record<string, typeof ledgerResult>> = {
  [loopbaanbedrag.id]: monthLedger,
  [gemeentelijkLoopbaanbudget.id]: yearLedger,
};

function handlerOf({ call }: Request): (request: Request) => unknown {
  const handler = typeof call === "string" && Object.hasOwn(handlers, call) ? handlers[call] : undefined;
  if (handler) return handler;
  throw new ContractError([{ path: "call", code: "call", received: call, expected: oneOf(Object.keys(handlers)) }]);
}

/** What goes when a part is not asked for. */
const partsOf: Readonly<Record<string, string>> = {
  months: "rows",
  years: "rows",
  entries: "entries",
  lots: "lots",
  lapsesAhead: "lots",
};

/** The ledger with these parts only. A part that is left out is not computed. */
function only(book: object, asked: readonly string[]): Record<string, unknown> {
  const kept = new Set(asked.map((name) => partsOf[name]));
  const names = Object.keys(book).filter((name) => !Object.hasOwn(partsOf, name) || kept.has(partsOf[name]));
  return Object.fromEntries(names.map((name) => [name, (book as Record<string, unknown>)[name]]));
}

function refuse(id: unknown, issues: readonly Issue[]): Answer {
  const { code } = new ContractError(issues);
  return { id, ok: false, error: { code, issues } };
}

function noJson(received: unknown): Issue {
  return { path: "", code: "json", received, expected: 'one JSON object, e.g. {"id":"1","call":"ledger",…}' };
}
