import { describe, expect, test } from "vitest";
import { ContractError, isContractError, type Issue } from "../../src/values/contract-error.js";

const issue = (code: Issue["code"], path = "facts.pay[0].salary"): Issue => ({
  path,
  code,
  expected: "something else",
});

/** One kind of issue for each code, in the order of the contract (§4). */
const order = [
  ["json", "INVALID_JSON"],
  ["call", "UNKNOWN_CALL"],
  ["scheme", "UNKNOWN_SCHEME"],
  ["amount", "INVALID_FACTS"],
  ["pay-missing", "PAY_MISSING"],
  ["duplicate-month", "DUPLICATE_MONTH"],
  ["duplicate-event", "DUPLICATE_EVENT"],
  ["unknown-reference", "UNKNOWN_REFERENCE"],
  ["out-of-range", "OUT_OF_RANGE"],
  ["interpretation", "INVALID_INTERPRETATION"],
] as const;

describe("a contract error", () => {
  test.each(order)("of one kind, %s, bears its code %s", (kind, code) => {
    expect(new ContractError([issue(kind)]).code).toBe(code);
  });

  test.each([
    "amount",
    "hours",
    "month",
    "date",
    "text",
    "choice",
    "object",
    "list",
    "number",
    "unknown-field",
  ] as const)("of a value of the wrong form, %s, is INVALID_FACTS", (kind) => {
    expect(new ContractError([issue(kind)]).code).toBe("INVALID_FACTS");
  });

  test("of several kinds bears the first in the order of the contract, whatever came first, and keeps all", () => {
    order.forEach(([kind, code], place) => {
      const issues = [...order.slice(place)].reverse().map(([each]) => issue(each));
      const error = new ContractError(issues);
      expect({ kind, code: error.code }).toEqual({ kind, code });
      expect(error.issues).toEqual(issues);
    });
  });

  test("says at every place what to write and what came", () => {
    const { message } = new ContractError([
      { ...issue("amount"), received: "12,50", expected: 'euro with a point, e.g. "12.50"' },
      issue("pay-missing", "facts.pay"),
    ]);
    expect(message).toBe(
      [
        "INVALID_FACTS",
        '  facts.pay[0].salary: euro with a point, e.g. "12.50"; got "12,50"',
        "  facts.pay: something else; got nothing",
      ].join("\n"),
    );
  });

  test("cuts short what came when it is long, and names what JSON cannot write", () => {
    const long = new ContractError([{ ...issue("text"), received: "x".repeat(500) }]).message;
    expect(long.length).toBeLessThan(200);
    expect(new ContractError([{ ...issue("text"), received: () => 0 }]).message).toContain("got function");
  });

  test("has at least one issue", () => {
    expect(() => new ContractError([])).toThrow(TypeError);
  });

  test("is told apart from other errors, also one that another copy of the library made", () => {
    const copy = Object.assign(new Error("INVALID_FACTS"), {
      name: "ContractError",
      code: "INVALID_FACTS",
      issues: [],
    });
    expect([new ContractError([issue("amount")]), copy].map(isContractError)).toEqual([true, true]);
    const others = [
      new Error("other"),
      Object.assign(new Error(), { issues: [] }),
      { name: "ContractError", issues: [] },
    ];
    expect([...others, null, undefined, "ContractError"].map(isContractError)).toEqual(Array(6).fill(false));
    expect(new ContractError([issue("amount")])).toBeInstanceOf(Error);
  });
});
