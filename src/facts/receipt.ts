import * as z from "zod";
import type { AnswerReceipt, Receipt } from "../values/receipt.js";
import { asks, date, lastMonth, object } from "./forms.js";

const digest = z
  .string(asks("text", "the digest, as in the receipt"))
  .regex(/^sha256:[0-9a-f]{64}$/, asks("text", "sha256: and 64 hex digits"));
const asPrinted = (what: string) => z.string(asks("text", `${what}, as in the receipt`));

const computedBy = {
  package: asPrinted("package and version").meta({ description: "Package and version" }),
  edition: date.meta({ description: "Edition of the articles" }),
};

/** What is needed to get an answer again, as a result carries it. */
export const answerReceipt: z.ZodType<AnswerReceipt, AnswerReceipt> = object({
  ...computedBy,
  asked: digest.meta({ description: "sha256: and the SHA-256 of what was asked in canonical JSON (RFC 8785), in hex" }),
}).meta({ description: "What is needed to get this answer again" });

/** What is needed to compute a ledger again, as a result carries it. */
export const receipt: z.ZodType<Receipt, Receipt> = object({
  ...computedBy,
  scheme: asPrinted("the id of a scheme").meta({ description: "The id of the scheme" }),
  through: lastMonth.meta({ description: "The last month" }),
  interpretations: z
    .record(z.string(), z.string().nullable(), asks("object", "the readings, as in the receipt"))
    .meta({ description: "The readings in force, every one" }),
  knownOn: date
    .nullable()
    .meta({ description: "The day by whose knowledge it was computed; null is all the edition knows" }),
  facts: digest.meta({ description: "sha256: and the SHA-256 of the facts in canonical JSON (RFC 8785), in hex" }),
}).meta({ description: "What is needed to compute it again" });
