import { id, object } from "../facts/forms.js";
import type { LoopbaanbedragReadings } from "../facts/loopbaanbedrag.js";
import { readOrRefuse } from "../facts/read.js";
import { transferFormat } from "../facts/transfer.js";
import type { Entry, Finding, Ledger, LotRow, MovedEntry } from "../ledger/ledger.js";
import { loopbaanbedrag } from "../schemes/loopbaanbedrag.js";
import { lapsesOn } from "../schemes/loopbaanbedrag-law.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import { lastDay } from "../values/calendar.js";
import { frozen } from "../values/frozen.js";
import { ContractError } from "../values/contract-error.js";
import type { Receipt } from "../values/receipt.js";
import { monthOf } from "../values/month.js";
import { concerns, noSuchStatement } from "./excerpt.js";

/**
 * Money of the loopbaanbedrag on its way to another ledger, with the months it was built up in. Plain data that one employer
 * writes and the next reads; it does not say whose money it is. Euro.
 */
export interface TransferStatement {
  /** The name and the version of this format. */
  readonly format: "loopbaanbudget/transfer@1";
  /** The id of the scheme. */
  readonly scheme: "sociaal-werk/loopbaanbedrag";
  /** The id of the `transfer-out`; `null` where it is all that stands at the end of a ledger. */
  readonly event: string | null;
  /** The day on which it is handed on, or on which it stands, `YYYY-MM-DD`. */
  readonly on: string;
  /** What is handed on: the sum of the lots. */
  readonly amount: string;
  /**
   * What was booked beyond what there was, or how far the balance is below zero. It has no month and is not handed on; 0.00
   * where all was there.
   */
  readonly uncovered: string;
  /**
   * The money by the month it was built up in, oldest first. `lapsesOn` is by its age alone where it was handed on, and that
   * of the ledger where it is all that stands.
   */
  readonly lots: readonly LotRow[];
  /** The awards that hold money of it, to be booked again; none where it was handed on: what is held stays behind. */
  readonly awards: readonly HeldAward[];
  /** What an administrator should see of the transfer itself, and of the months and terms it rests on. */
  readonly findings: readonly Finding[];
  /** The readings it was computed under. */
  readonly interpretations: LoopbaanbedragReadings;
  /** What is needed to compute it again. */
  readonly receipt: Receipt;
}

/** An award that still holds money. */
export interface HeldAward {
  /** The id of the award. */
  readonly id: string;
  /** What it still holds, euro. */
  readonly amount: string;
  /** The agreement it rests on, where it names one. */
  readonly agreement?: string;
}

const asked = object({ event: id.nullable() });

/**
 * What a ledger of the loopbaanbedrag hands on, month by month, so that the next ledger can take it over and every month
 * lapses in its own time (article 3.1). With the id of a `transfer-out` it is what that event took along, for the next
 * employer. Without one it is all that stands at the end of the ledger, for another administration of the same employer.
 *
 * @throws ContractError when the ledger is not of the loopbaanbedrag (`INVALID_FACTS`), or when no `transfer-out` of that id
 * is booked in it (`UNKNOWN_REFERENCE`).
 *
 * @example
 * ```ts
 * const { amount, lots } = transferStatement(book);
 * amount; //=> "35.09"
 * lots; //=> [{ month: "2015-12", amount: "35.09", lapsesOn: "2020-01-31" }]
 * ```
 */
export function transferStatement(
  ledger: Ledger<LoopbaanbedragReadings>,
  event: string | null = null,
): TransferStatement {
  readOrRefuse(asked, { event });
  if (ledger.scheme !== loopbaanbedrag.id) throw noSuchStatement(ledger, "a ledger of the loopbaanbedrag");
  const { interpretations, receipt } = ledger;
  const { on, booked, lots, awards } = event === null ? standing(ledger) : handedOn(ledger, event);
  const sum = lots.reduce((total, { amount }) => total + hundredthsOf(amount), 0);
  return frozen({
    format: transferFormat,
    scheme: "sociaal-werk/loopbaanbedrag",
    event,
    on,
    amount: amountText(sum),
    uncovered: amountText(Math.abs(hundredthsOf(booked) - sum)),
    lots,
    awards,
    findings: findingsOf(ledger.findings, event, lots, on),
    interpretations,
    receipt: { ...receipt },
  });
}

interface Handed extends Pick<TransferStatement, "on" | "lots" | "awards"> {
  /** What the ledger says it is; more than the lots where not all of it was there, and less than nothing in a debt. */
  readonly booked: string;
}

function standing({ through, balance, lots, entries }: Ledger<LoopbaanbedragReadings>): Handed {
  return {
    on: lastDay(monthOf(through)),
    booked: balance,
    lots: lots.map((lot) => ({ ...lot })),
    awards: held(entries),
  };
}

function handedOn({ entries, interpretations, receipt }: Ledger<LoopbaanbedragReadings>, event: string): Handed {
  const entry = entries.find((one): one is MovedEntry => one.kind === "transferredOut" && one.event === event);
  if (!entry) {
    const expected = "the id of a transfer-out that is booked in the ledger";
    throw new ContractError([{ path: "event", code: "unknown-reference", received: event, expected }]);
  }
  const { on, amount, from } = entry;
  const lots = from.map((piece) => ({
    ...piece,
    lapsesOn: lapsesOn(piece.month, on, interpretations, receipt.knownOn),
  }));
  return { on, booked: amount, lots, awards: [] };
}

/** What each award still holds, after what was spent from it and given up. */
function held(entries: readonly Entry[]): HeldAward[] {
  const awards = new Map<string, HeldAward>();
  for (const entry of entries) {
    if (!("event" in entry)) continue;
    const { of, agreement, fromHold } = entry.because.inputs;
    const award = awards.get(of ?? "");
    if (entry.kind === "awarded") {
      awards.set(entry.event, { id: entry.event, amount: entry.amount, ...(agreement !== null && { agreement }) });
    } else if (award) {
      awards.set(award.id, { ...award, amount: amountText(hundredthsOf(award.amount) - hundredthsOf(fromHold)) });
    }
  }
  return [...awards.values()].filter(({ amount }) => amount !== "0.00");
}

/** What names the transfer, and what is about the months of the money or the terms of the day; no other event is told. */
function findingsOf(
  findings: readonly Finding[],
  event: string | null,
  lots: readonly LotRow[],
  on: string,
): Finding[] {
  const months = lots.map(({ month }) => month);
  return findings.flatMap((finding) => {
    if (finding.events)
      return event !== null && finding.events.includes(event) ? [{ ...finding, events: [event] }] : [];
    const reach = finding.month === undefined ? [...months, on.slice(0, 7)] : months;
    return reach.some((month) => concerns(finding, month, month)) ? [finding] : [];
  });
}
