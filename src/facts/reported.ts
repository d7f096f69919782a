import type { z } from "zod";
import { hundredthsOf } from "../values/amount.js";
import type { Issue } from "../values/contract-error.js";
import { monthOf, monthText } from "../values/month.js";
import { amount, asks, list, month, object } from "./forms.js";
import { read } from "./read.js";
import type { Span } from "./span.js";

const figures = ["accrued", "lapsed", "balance"] as const;

/** What payroll booked in one month. */
export const reportedMonth = object({
  /** The month. */
  month: month.meta({ description: "The month" }),
  /** What accrued in it, euro. */
  accrued: amount.optional().meta({ description: "What accrued in it, euro" }),
  /** What lapsed in it, euro. */
  lapsed: amount.optional().meta({ description: "What lapsed in it, euro" }),
  /** The saldo at its end, euro. */
  balance: amount.optional().meta({ description: "The saldo at its end, euro" }),
}).refine(
  (row) => figures.some((figure) => row[figure] !== undefined),
  asks("object", "at least one of accrued, lapsed and balance"),
);

/** What payroll booked, in any order, a month at most once; months may be left out. */
export const reportedMonths = list(reportedMonth).min(1, asks("list", "at least one month")).meta({
  description: "What payroll booked, in any order, a month at most once; months may be left out",
});

/** What payroll booked in one month, as a host states it. */
export type ReportedMonth = z.input<typeof reportedMonth>;

/** What payroll booked in one month, in cents; `null` is not reported. */
export type Reported = Readonly<Record<(typeof figures)[number], number | null>>;

/**
 * Reads what payroll booked, by slot, and reports every row of the wrong form, every double and, where the span of the ledger
 * is known, every month outside it.
 */
export function readReported(stated: unknown, span: Span | null, issues: Issue[]): ReadonlyMap<number, Reported> {
  const rows = read(reportedMonths, stated, "reported", issues) ?? [];
  const bySlot = new Map<number, Reported>();
  const told = new Set<string>();
  rows.forEach((row, index) => {
    const path = `reported[${index}].month`;
    if (told.has(row.month)) {
      issues.push({ path, code: "duplicate-month", received: row.month, expected: "a month that no earlier row has" });
    }
    told.add(row.month);
    if (!span) return;
    const slot = monthOf(row.month) - span.epoch;
    if (slot < span.first || slot > span.last) {
      const expected = `a month of the ledger, ${monthText(span.first + span.epoch)} through ${monthText(span.last + span.epoch)}`;
      issues.push({ path, code: "out-of-range", received: row.month, expected });
    }
    const [accrued, lapsed, balance] = figures.map((figure) => centsOf(row[figure]));
    bySlot.set(slot, { accrued: accrued!, lapsed: lapsed!, balance: balance! });
  });
  return bySlot;
}

function centsOf(amount: string | undefined): number | null {
  return amount === undefined ? null : hundredthsOf(amount);
}
