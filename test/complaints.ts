import { isContractError } from "../src/index.js";

/** Where and how the contract is broken, one line an issue: `facts.pay[0].salary amount`; none where it holds. */
export function complaints(call: () => unknown): string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!isContractError(error)) throw error;
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
}
