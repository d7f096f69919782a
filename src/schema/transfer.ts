import * as z from "zod";
import { id as eventId, object } from "../facts/forms.js";
import { opening, transferIn } from "../facts/events.js";
import { receipt } from "../facts/receipt.js";
import { type Takeover, transferInAsked, transferStatementForm } from "../facts/transfer.js";
import type { TransferStatement } from "../statement/transfer-statement.js";
import { findings } from "./ledger.js";
import { interpretations, monthLedgerForm } from "./month-ledger.js";

/** What a ledger hands on. */
export const transferStatementResult: z.ZodType<TransferStatement> = transferStatementForm.extend({
  findings,
  interpretations,
  receipt,
});

/** The event with which the next ledger takes it over. */
export const takeoverResult: z.ZodType<Takeover> = z.discriminatedUnion("kind", [opening, transferIn]);

const id = z.json().optional().meta({ description: "Given back as it came" });

/** The calls about money that goes from one ledger to another, as JSON. */
export const transferCalls = {
  transferStatement: {
    request: object({
      id,
      call: z.literal("transferStatement"),
      ledger: monthLedgerForm.meta({ description: "A ledger of the loopbaanbedrag, as it was answered" }),
      event: eventId.nullable().optional().meta({
        description: "The id of a transfer-out in it; null or absent is all that stands at its end",
      }),
    }),
    result: transferStatementResult,
  },
  transferIn: {
    request: transferInAsked.extend({ id, call: z.literal("transferIn") }),
    result: takeoverResult,
  },
} as const;
