import { digestOf } from "./digest.js";
import { edition, packageVersion } from "./edition.js";

/** What is needed to compute a ledger again, together with its facts: see `replay`. */
export interface Receipt {
  /** Package and version. */
  readonly package: string;
  /** Edition of the articles. */
  readonly edition: string;
  /** The id of the scheme. */
  readonly scheme: string;
  /** The last month, `YYYY-MM`. */
  readonly through: string;
  /** The readings in force, every one. */
  readonly interpretations: Readonly<Record<string, string | null>>;
  /** The day by whose knowledge of the agreement it was computed; `null` is: by all the edition knows. */
  readonly knownOn: string | null;
  /** The digest of the facts as they were stated: `sha256:` and the SHA-256 of their canonical JSON (RFC 8785), in hex. */
  readonly facts: string;
}

/** The receipt of what is computed from stated facts. Their digest costs as much as to read them: it is made when first read. */
export function receiptOf(asked: Omit<Receipt, "package" | "edition" | "facts">, stated: unknown): Receipt {
  const receipt = { package: packageVersion, edition, ...asked };
  Object.defineProperty(receipt, "state", { value: { stated } });
  return Object.defineProperty(receipt, "facts", digest) as Receipt;
}

/** One property for all receipts, as those of ledgers. */
const digest: PropertyDescriptor = {
  enumerable: true,
  configurable: true,
  get(this: { readonly state: { readonly stated: unknown; digest?: string } }) {
    return (this.state.digest ??= digestOf(this.state.stated));
  },
};

/** What is needed to get the answer to a question again: ask the same. */
export interface AnswerReceipt extends Pick<Receipt, "package" | "edition"> {
  /** The digest of what was asked, with the receipt of a ledger in place of the ledger: `sha256:` and hex, as of facts. */
  readonly asked: string;
}

/** The receipt of the answer to a question. */
export function answerReceipt(asked: unknown): AnswerReceipt {
  return { package: packageVersion, edition, asked: digestOf(asked) };
}
