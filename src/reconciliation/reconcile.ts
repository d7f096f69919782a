import type {
  LoopbaanbedragFacts,
  LoopbaanbedragInterpretations,
  ParsedLoopbaanbedrag,
} from "../facts/loopbaanbedrag.js";
import { readReported, type Reported, type ReportedMonth } from "../facts/reported.js";
import type { Ledger } from "../ledger/ledger.js";
import { bookingOf } from "../schemes/mistakes/booking.js";
import { ledgerOf, parse } from "../schemes/loopbaanbedrag.js";
import type { LedgerOptions } from "../schemes/scheme.js";
import { amountText, hundredthsOf } from "../values/amount.js";
import { ContractError, isContractError, type Issue } from "../values/contract-error.js";
import { frozen } from "../values/frozen.js";
import { monthOf, monthText } from "../values/month.js";
import { likelyCauses } from "./causes.js";
import { choose } from "./choose.js";
import { judge } from "./judge.js";
import type { Explanation, Oddity } from "./oddity.js";
import type { ReconciledMonth, Reconciliation, ReportedFigures, Unexplained } from "./reconciliation.js";

/**
 * Holds what payroll booked of the loopbaanbedrag against what it should have booked, and finds where it went wrong and why. Every
 * month is judged from where payroll itself stood, so that one mistake does not colour all later months: its accrual against
 * the formula as it is commonly misread, its balance against what the rules, and the rules as they are commonly misapplied,
 * would have let lapse. A cause is named only where it gives payroll's figures to the cent; over all months together what explains
 * most with the fewest suppositions goes first, and what is left is unexplained. Months that payroll does not report may be
 * left out.
 *
 * @throws ContractError when the facts, the options or what was reported break the contract, naming every place at once.
 *
 * @example
 * ```ts
 * const { causes, difference } = reconcile(
 *   {
 *     employee: { birthDate: "1980-03-14" },
 *     employment: { start: "2015-07-01" },
 *     pay: [{ month: "2015-07", through: "2015-08", salary: "2000.00" }],
 *   },
 *   [
 *     { month: "2015-07", accrued: "30.00", balance: "30.00" },
 *     { month: "2015-08", accrued: "30.00", balance: "60.00" },
 *   ],
 *   { through: "2015-08" },
 * );
 * difference; //=> "-10.18"
 * causes; //=> [{ cause: "bare-salary", from: "2015-07", through: "2015-08", months: 2, amount: "-10.18", ... }]
 * ```
 */
export function reconcile(
  facts: LoopbaanbedragFacts,
  reported: readonly ReportedMonth[],
  options: LedgerOptions<LoopbaanbedragInterpretations>,
): Reconciliation {
  const { parsed, bySlot } = read(facts, reported, options);
  const { epoch, last } = parsed.span;
  const book = ledgerOf(parsed);
  const computed = computedIn(book, epoch);
  const judgement = judge(bookingOf(parsed), bySlot);
  const chosen = choose(judgement);
  const months = inOrder(bySlot).map(([slot, row]) => ({ slot, ...row }));
  const balances = months.filter(({ balance }) => balance !== null);
  const end = balances.at(-1);
  const difference = end ? end.balance! - computed(end.slot).balance : null;
  const text = (slot: number) => monthText(slot + epoch);
  let carried = 0;

  return frozen({
    scheme: book.scheme,
    through: book.through,
    agrees: months.every((row) => figures.every((figure) => [null, computed(row.slot)[figure]].includes(row[figure]))),
    months: months.map((row): ReconciledMonth => {
      const right = computed(row.slot);
      const own = judgement.oddities.filter(({ slot }) => slot === row.slot);
      const before = carried;
      if (row.balance !== null) carried = row.balance - right.balance;
      return {
        month: text(row.slot),
        reported: figuresOf((figure) => textOf(row[figure])),
        computed: figuresOf((figure) => amountText(right[figure])) as ReconciledMonth["computed"],
        difference: figuresOf((figure) => textOf(less(row[figure], right[figure]))),
        carried: amountText(before),
        causes: [...new Set(own.flatMap((one) => chosen.get(one)?.mistakes.map(({ cause }) => cause) ?? []))],
        unexplained: amountText(own.reduce((sum, one) => sum + (chosen.has(one) ? 0 : one.effect), 0)),
      };
    }),
    causes: likelyCauses(chosen, judgement, epoch),
    unexplained: unexplained(judgement.oddities, chosen, text),
    reported: textOf(end?.balance ?? null),
    computed: amountText(computed(end?.slot ?? last).balance),
    difference: textOf(difference),
    follows: end ? amountText(difference! - judgement.own.get(end.slot)!) : null,
    findings: book.findings.filter(({ code }) => code !== "lapses-soon"),
    interpretations: book.interpretations,
    receipt: book.receipt,
  });
}

const figures = ["accrued", "lapsed", "balance"] as const;

function read(facts: unknown, reported: unknown, options: unknown) {
  const issues: Issue[] = [];
  let parsed: ParsedLoopbaanbedrag | null = null;
  try {
    parsed = parse(facts, options);
  } catch (error) {
    if (!isContractError(error)) throw error;
    issues.push(...error.issues);
  }
  const bySlot = readReported(reported, parsed?.span ?? null, issues);
  if (!parsed || issues.length > 0) throw new ContractError(issues);
  return { parsed, bySlot };
}

type Figure = (typeof figures)[number];

/** The figures of a month, had payroll booked it right. In cents. */
function computedIn({ months }: Ledger, epoch: number): (slot: number) => Readonly<Record<Figure, number>> {
  const rows = new Map(months.map((row) => [monthOf(row.month) - epoch, row]));
  return (slot) => {
    const { accrued, lapsed, closing } = rows.get(slot)!;
    return { accrued: hundredthsOf(accrued), lapsed: hundredthsOf(lapsed), balance: hundredthsOf(closing) };
  };
}

function inOrder(bySlot: ReadonlyMap<number, Reported>): [number, Reported][] {
  return [...bySlot].sort(([a], [b]) => a - b);
}

function figuresOf(text: (figure: Figure) => string | null): ReportedFigures {
  return { accrued: text("accrued"), lapsed: text("lapsed"), balance: text("balance") };
}

function textOf(cents: number | null): string | null {
  return cents === null ? null : amountText(cents);
}

function less(reported: number | null, computed: number): number | null {
  return reported === null ? null : reported - computed;
}

function unexplained(
  oddities: readonly Oddity[],
  chosen: ReadonlyMap<Oddity, Explanation>,
  text: (slot: number) => string,
): Unexplained[] {
  return oddities
    .filter((one) => !chosen.has(one))
    .flatMap(({ slot, off }) => off.map(({ of, amount }) => ({ month: text(slot), of, amount: amountText(amount) })));
}
