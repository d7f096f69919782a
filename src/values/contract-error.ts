/**
 * What a broken contract is called, in order of precedence: an error that holds several kinds bears the first of them.
 *
 * | code | when |
 * | --- | --- |
 * | `INVALID_JSON` | a line is no JSON object |
 * | `UNKNOWN_CALL`, `UNKNOWN_SCHEME` | the call or the scheme does not exist |
 * | `INVALID_FACTS` | a value has the wrong form, is missing, or is unknown here |
 * | `PAY_MISSING` | a month of employment has no pay row |
 * | `DUPLICATE_MONTH`, `DUPLICATE_EVENT` | something that may be there once is there twice |
 * | `UNKNOWN_REFERENCE` | an event names an earlier event that does not exist |
 * | `OUT_OF_RANGE` | a well-formed value of wrong sign, size or date |
 * | `INVALID_INTERPRETATION` | an interpretation the scheme does not have |
 */
export type ContractErrorCode =
  | "INVALID_JSON"
  | "UNKNOWN_CALL"
  | "UNKNOWN_SCHEME"
  | "INVALID_FACTS"
  | "PAY_MISSING"
  | "DUPLICATE_MONTH"
  | "DUPLICATE_EVENT"
  | "UNKNOWN_REFERENCE"
  | "OUT_OF_RANGE"
  | "INVALID_INTERPRETATION";

/**
 * What exactly is wrong at one place: the form that was asked for (`amount` through `unknown-field`), or the check that
 * failed.
 */
export type IssueCode =
  | "json"
  | "call"
  | "scheme"
  | "amount"
  | "hours"
  | "month"
  | "date"
  | "text"
  | "choice"
  | "object"
  | "list"
  | "number"
  | "unknown-field"
  | "pay-missing"
  | "duplicate-month"
  | "duplicate-event"
  | "unknown-reference"
  | "out-of-range"
  | "interpretation";

const codeOf: Readonly<Record<IssueCode, ContractErrorCode>> = {
  json: "INVALID_JSON",
  call: "UNKNOWN_CALL",
  scheme: "UNKNOWN_SCHEME",
  amount: "INVALID_FACTS",
  hours: "INVALID_FACTS",
  month: "INVALID_FACTS",
  date: "INVALID_FACTS",
  text: "INVALID_FACTS",
  choice: "INVALID_FACTS",
  object: "INVALID_FACTS",
  list: "INVALID_FACTS",
  number: "INVALID_FACTS",
  "unknown-field": "INVALID_FACTS",
  "pay-missing": "PAY_MISSING",
  "duplicate-month": "DUPLICATE_MONTH",
  "duplicate-event": "DUPLICATE_EVENT",
  "unknown-reference": "UNKNOWN_REFERENCE",
  "out-of-range": "OUT_OF_RANGE",
  interpretation: "INVALID_INTERPRETATION",
};

/** Every kind of issue. */
export const issueCodes = Object.keys(codeOf) as readonly IssueCode[];

/** Every code of an error. The table above is in the order of precedence. */
export const errorCodes: readonly ContractErrorCode[] = [...new Set(Object.values(codeOf))];

/** One place where the contract is broken. */
export interface Issue {
  /** Where, as it is written in JavaScript: `facts.pay[3].salary`. */
  readonly path: string;
  /** What is wrong there. */
  readonly code: IssueCode;
  /** What came; absent when nothing did. */
  readonly received?: unknown;
  /** What to write instead, in English. */
  readonly expected: string;
}

/**
 * The one error of this library: the input breaks the contract. It names every place at once, never just the first.
 * A rule that says "no" is never an error but a result.
 *
 * An ESM and a CommonJS copy of the library can meet in one process: recognise the error by {@link isContractError}
 * rather than by `instanceof`.
 *
 * @example
 * ```ts
 * try {
 *   ledger(loopbaanbedrag, { ...facts, pay: [{ month: "2015-07", salary: "12,50" }] }, { through: "2015-07" });
 * } catch (error) {
 *   if (!isContractError(error)) throw error;
 *   error.code; //=> "INVALID_FACTS"
 *   error.issues[0]?.path; //=> "facts.pay[0].salary"
 * }
 * ```
 */
export class ContractError extends Error {
  /** The first kind of issue present, in the order of {@link ContractErrorCode}. */
  readonly code: ContractErrorCode;
  /** Every issue of the input, in the order in which they were found. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const code = errorCodes.find((candidate) => issues.some((issue) => codeOf[issue.code] === candidate));
    if (code === undefined) throw new TypeError("a ContractError needs at least one issue");
    super(
      [code, ...issues.map(({ path, expected, received }) => `${path}: ${expected}; got ${show(received)}`)].join(
        "\n  ",
      ),
    );
    this.name = "ContractError";
    this.code = code;
    this.issues = issues;
  }
}

/**
 * Is this the error of a broken contract? Holds across copies of the library in one process.
 *
 * @example
 * ```ts
 * isContractError(new Error("something else")); //=> false
 * ```
 */
export function isContractError(error: unknown): error is ContractError {
  return error instanceof Error && error.name === "ContractError" && "issues" in error;
}

function show(received: unknown): string {
  if (received === undefined) return "nothing";
  try {
    // What JSON cannot write, such as a function, gives undefined; what is nested too deep throws.
    return ((JSON.stringify(received) as string | undefined) ?? typeof received).slice(0, 80);
  } catch {
    return typeof received;
  }
}
