import * as z from "zod";
import { amountText, hundredthsOf } from "../values/amount.js";
import { ContractError, type Issue } from "../values/contract-error.js";
import { amountOrNone, asks, choice, date, id, list, month, object, someAmount } from "./forms.js";
import type { LoopbaanbedragFacts } from "./loopbaanbedrag.js";
import { read } from "./read.js";

/** The name and the version of the format. A reader that does not know it refuses it. */
export const transferFormat = "loopbaanbudget/transfer@1";

/** What is told to people who check, and not read to take money over: a later version may say more. */
const told = z.record(z.string(), z.json(), asks("object", "an object"));

/** A transfer statement as far as taking over reads it. */
export const transferStatementForm = object({
  format: choice(transferFormat).meta({ description: "The name and the version of this format" }),
  scheme: choice("sociaal-werk/loopbaanbedrag").meta({ description: "The id of the scheme" }),
  event: id
    .nullable()
    .meta({ description: "The id of the transfer-out; null is all that stands at the end of a ledger" }),
  on: date.meta({ description: "The day on which it is handed on, or on which it stands" }),
  amount: amountOrNone.meta({ description: "What is handed on: the sum of the lots; euro" }),
  uncovered: amountOrNone.meta({
    description: "What was booked beyond what there was: it has no month and is not handed on; euro",
  }),
  lots: list(
    object({
      month: month.meta({ description: "The month it was built up in" }),
      amount: someAmount.meta({ description: "What is handed on of it, euro, more than zero" }),
      lapsesOn: date.nullable().meta({
        description:
          "The last day of the month in which it lapses if nothing of it is used, under these readings; null when an award keeps it",
      }),
    }),
  ).meta({ description: "The money by the month it was built up in, oldest first" }),
  awards: list(
    object({
      id: id.meta({ description: "The id of the award" }),
      amount: someAmount.meta({ description: "What it still holds, euro" }),
      agreement: id.exactOptional().meta({ description: "The agreement it rests on" }),
    }),
  ).meta({ description: "The awards that hold money of it; none where it was handed on" }),
  findings: list(told).meta({ description: "What an administrator should see of it" }),
  interpretations: told.meta({ description: "The readings it was computed under" }),
  receipt: told.meta({ description: "What is needed to compute it again" }),
}).meta({ description: "A transfer statement, as it was answered" });

/** What a takeover is made of. */
export const transferInAsked = object({
  statement: transferStatementForm,
  event: object({
    id: id.meta({ description: "The name of the event among the events of the next ledger" }),
    on: date.meta({ description: "The day it is taken over, not before that of the statement" }),
  }),
});

/** What a takeover is made of, with its form checked. */
export type TransferInAsked = z.output<typeof transferInAsked>;

/** The event with which a next ledger takes money over. */
export type Takeover = Extract<
  NonNullable<LoopbaanbedragFacts["events"]>[number],
  { readonly kind: "opening" | "transfer-in" }
>;

/** Reads what a takeover is made of. The cross-checks run once every value has its form. */
export function readTransferIn(stated: unknown, firstMonth: string): TransferInAsked {
  const issues: Issue[] = [];
  const asked = read(transferInAsked, stated, "", issues);
  if (asked) crossChecks(asked, firstMonth, issues);
  if (!asked || issues.length > 0) throw new ContractError(issues);
  return asked;
}

/** Each month once and in its time, together the amount, and taken over no earlier than handed on. */
function crossChecks({ statement, event }: TransferInAsked, firstMonth: string, issues: Issue[]): void {
  const { lots, amount, on } = statement;
  const lastMonth = on.slice(0, 7);
  const months = new Set<string>();
  lots.forEach(({ month }, place) => {
    const path = `statement.lots[${place}].month`;
    if (months.has(month)) {
      issues.push({ path, code: "duplicate-month", received: month, expected: "a month that no other lot has" });
    } else if (month < firstMonth || month > lastMonth) {
      const expected = `a month from ${firstMonth} through ${lastMonth}`;
      issues.push({ path, code: "out-of-range", received: month, expected });
    }
    months.add(month);
  });
  const sum = lots.reduce((total, lot) => total + hundredthsOf(lot.amount), 0);
  if (sum !== hundredthsOf(amount)) {
    const expected = `${amountText(sum)}, the sum of the lots`;
    issues.push({ path: "statement.amount", code: "out-of-range", received: amount, expected });
  }
  if (event.on < on) {
    const expected = `a day from ${on} on, that of the statement`;
    issues.push({ path: "event.on", code: "out-of-range", received: event.on, expected });
  }
}
