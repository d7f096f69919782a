import { becauseAllowances, percentageText } from "../accrual/because.js";
import {
  type ComponentTerms,
  componentsOf,
  leaveHoursOf,
  leavePrice,
  leaveShare,
  together,
} from "../accrual/components.js";
import { terms16, terms42, terms43, terms57, terms610, terms617, terms67 } from "../articles/sociaal-werk/index.js";
import type { Movement } from "../facts/bookings.js";
import {
  type KeuzebudgetFacts,
  type KeuzebudgetInterpretations,
  type KeuzebudgetReadings,
  type ParsedKeuzebudget,
  parseKeuzebudget,
} from "../facts/keuzebudget.js";
import type { MonthPay } from "../facts/pay.js";
import type { BookedLapse, BookedMovement, MonthEnd } from "../ledger/books.js";
import type { ComponentsLedger, Composition, LeavePriced, LeftOver, PaidOut } from "../ledger/components-ledger.js";
import { choices } from "../ledger/deadlines.js";
import type { Reasons } from "../ledger/entries.js";
import type { Finding } from "../ledger/ledger.js";
import { everyMonthStands, inOrder, type Line } from "../ledger/line.js";
import { openLedger } from "../ledger/open.js";
import { post } from "../ledger/post.js";
import type { Columns } from "../ledger/rows.js";
import {
  amountText,
  type Arithmetic,
  exactToTheEnd,
  type Fraction,
  hundredthsOf,
  perMilleOf,
  roundedAtEachStep,
} from "../values/amount.js";
import { ContractError } from "../values/contract-error.js";
import { frozen } from "../values/frozen.js";
import { monthOf, monthText, yearOf } from "../values/month.js";
import { at, monthly, type Term } from "../values/timeline.js";
import {
  allowancesCitations,
  allowancesIn,
  allowanceTerms,
  fullTimeHours,
  isMinimumMissed,
  variantsThrough,
} from "./allowances.js";
import { byKnowledge, knownSince, presumedFrom } from "./knowledge.js";
import type { Scheme } from "./scheme.js";
import { type Assumption, assumedTerms, provisional } from "./standing.js";
import { citationIn, citationOf, compiled } from "./terms.js";

const { supplement } = terms610;
const { leaveValueHours } = terms42;
const { leaveHours } = terms57;
const { hourDivisor } = terms67;
const { fixedAmount } = terms617;
const { paidOutIn } = terms43;

const epoch = monthOf(supplement.inForce.from);
/** From this month on every term keeps its last value. */
const settled = monthOf(supplement.values.at(-1)!.from);

const budgetTerms = frozen({
  ...allowanceTerms,
  supplement,
  leaveValueHours,
  leaveHours,
  hourDivisor,
  fixedAmount,
  paidOutIn,
});

/** What the agreement says of the keuzebudget, month by month, as far as it was known on a day. */
const lawOn = byKnowledge([...Object.values(budgetTerms), terms16.edition], (known, day) => ({
  known,
  presumed: presumedFrom(supplement, day),
  componentTerms: monthly(epoch, settled, (month): ComponentTerms => ({
    ...allowancesIn(month, known),
    supplement: compiled(known(supplement), month, perMilleOf),
    leaveValueHours: compiled(known(leaveValueHours), month, hundredthsOf),
    leaveHours: compiled(known(leaveHours), month, hundredthsOf),
    hourDivisor: compiled(known(hourDivisor), month, hundredthsOf),
    fixed: compiled(known(fixedAmount), month, hundredthsOf),
  })),
}));

/** The terms of a month of a person's ledger. */
function termsIn({ knownOn }: ParsedKeuzebudget, slot: number): ComponentTerms {
  return at(lawOn(knownOn).componentTerms, slot);
}

const limits = {
  epoch,
  knownSince: knownSince(Object.values(budgetTerms), epoch),
  fullTimeWeek: fullTimeHours,
  variantsThrough: variantsThrough - epoch,
  sellFrom: monthOf(leaveHours.values[0].from) - epoch,
};

/**
 * The individueel keuzebudget (IKB) of the CAO Sociaal Werk: components of pay as one budget a calendar year, since January
 * 2016 (chapter 4). Euro, and hours of leave from 2024.
 */
export const keuzebudget: Scheme<
  KeuzebudgetFacts,
  KeuzebudgetInterpretations,
  ComponentsLedger<KeuzebudgetReadings>
> = {
  id: "sociaal-werk/keuzebudget",
  unit: "EUR",
  terms: budgetTerms,
  open(facts, options) {
    const parsed = parseKeuzebudget(facts, options, limits);
    const line = lineOf(parsed);
    checkSize(line);
    const leave = leaveOf(parsed);
    const account = post(line, null);
    return openLedger({
      scheme: keuzebudget.id,
      by: "months",
      epoch,
      line,
      account,
      columns: columnsOf(parsed, leave),
      parts: ["months", "years", "entries", "lapsesAhead", "findings"],
      findings: () => findingsOf(parsed, leave),
      own: { leaveHours: amountText(leave.left(line.last)) },
      readings: parsed.readings,
      knownOn: parsed.knownOn,
      stated: parsed.stated,
      reasons: reasonsFor(parsed),
    }) as ComponentsLedger<KeuzebudgetReadings>;
  },
};

/** Calls what is written over an arithmetic with the one of the reading. */
function under<T>({ readings }: ParsedKeuzebudget, compute: <N>(a: Arithmetic<N>) => T): T {
  return readings.rounding === "once" ? compute(exactToTheEnd) : compute(roundedAtEachStep);
}

/** The line of cents of one person, ready to be posted. */
function lineOf(parsed: ParsedKeuzebudget): Line & { readonly accrued: readonly number[] } {
  const { span, pay } = parsed;
  const { first, last, exit, exitOn } = span;
  const end = Math.max(first - 1, Math.min(last, exit));
  const accrued = new Array<number>(end + 1).fill(0);
  for (let slot = first; slot <= end; slot++) {
    accrued[slot] = under(parsed, (a) => a.cents(together(a, componentsOf(a, pay[slot]!, termsIn(parsed, slot)))));
  }
  return {
    first,
    last,
    exit,
    exitOn,
    accrued,
    turns: inOrder([
      ...parsed.movements.map((movement) => priced(movement, parsed)),
      ...choices(yearOf(first + epoch), yearOf(last + epoch), span),
    ]),
    toCome: 0,
    rules: {
      months: everyMonthStands,
      monthOrder: "accrue-spend-lapse",
      awardedMoney: "protected",
      spending: "as-it-happened",
      lapsed: "is-paid-out",
      atExit: { money: "lapses", debt: "stays", unsettled: false },
    },
  };
}

/** Amounts add up exactly up to a size that no budget reaches; hours at the price of a month can pass it. */
function checkSize({ accrued, turns }: ReturnType<typeof lineOf>): void {
  const moved = turns.reduce((sum, turn) => ("amount" in turn ? sum + Math.abs(turn.amount ?? 0) : sum), 0);
  if (accrued.reduce((sum, cents) => sum + cents, moved) <= Number.MAX_SAFE_INTEGER) return;
  const expected = "pay and events that together stay below 90071992547409.91";
  throw new ContractError([{ path: "facts", code: "out-of-range", expected }]);
}

/** What leave costs or brings in; what comes after the last month of the ledger is not booked and has no price. */
function priced(movement: Movement, parsed: ParsedKeuzebudget): Movement {
  if (movement.kind !== "buy-leave" && movement.kind !== "sell-leave") return movement;
  if (movement.slot > parsed.span.last) return { ...movement, amount: 0 };
  return { ...movement, amount: priceOf(movement, movement.hours!, parsed).rounded() };
}

/** What so many hours are worth in the month of an event. */
function priceOf({ id, slot }: Movement, hours: number, parsed: ParsedKeuzebudget): Fraction {
  const { pay, irregularity } = parsed;
  const month = pay[slot]!;
  const stated = irregularity.get(id);
  const ort = stated === undefined ? month.irregularity : hundredthsOf(stated);
  return under(parsed, (a) => leavePrice(a, month, termsIn(parsed, slot), hours, ort));
}

/** The months of employment through one, after another. */
function monthsOf(parsed: ParsedKeuzebudget, after: number, through: number) {
  const { pay, span } = parsed;
  const months: { pay: MonthPay; terms: ComponentTerms }[] = [];
  for (let slot = Math.max(after + 1, span.first); slot <= Math.min(through, span.exit); slot++) {
    months.push({ pay: pay[slot]!, terms: termsIn(parsed, slot) });
  }
  return months;
}

/** The hours of leave through a month, in hundredths: what came, and what is left of it after the sales. */
interface Leave {
  readonly came: (slot: number) => number;
  readonly left: (slot: number) => number;
}

/** Summed exactly, month by month, and rounded where it is shown. */
function leaveOf(parsed: ParsedKeuzebudget): Leave {
  const { pay, movements, span } = parsed;
  const { first, last, exit } = span;
  const shares = new Array<number>(last + 1).fill(0);
  const sold = new Array<number>(last + 1).fill(0);
  for (const { kind, slot, hours } of movements) if (kind === "sell-leave" && slot <= last) sold[slot]! += hours!;
  for (let slot = first; slot <= last; slot++) {
    const share = slot > exit ? 0 : leaveShare(pay[slot]!, termsIn(parsed, slot));
    shares[slot] = share + (slot > first ? shares[slot - 1]! : 0);
    if (slot > first) sold[slot]! += sold[slot - 1]!;
  }
  const came = (slot: number) => leaveHoursOf(shares[slot]!, fullTimeHours);
  return { came, left: (slot) => came(slot) - sold[slot]! };
}

function columnsOf(parsed: ParsedKeuzebudget, leave: Leave): Columns {
  return {
    components: (before, after) => componentsBetween(parsed, before, after),
    booked: ["accrued", "soldLeave", "boughtLeave", "paidOut"],
    standing: ({ slot }) => ({ leaveHours: amountText(leave.left(slot)) }),
  };
}

/** Each component of the months after one and through another, to the cent each month. */
function componentsBetween(parsed: ParsedKeuzebudget, before: MonthEnd, after: MonthEnd) {
  const cents = { holidayAllowance: 0, yearEndAllowance: 0, extra: 0, leaveValue: 0, healthInsurance: 0 };
  for (const { pay, terms } of monthsOf(parsed, before.slot, after.slot)) {
    under(parsed, (a) => {
      const components = componentsOf(a, pay, terms);
      for (const name of componentNames) cents[name] += a.cents(components[name]);
    });
  }
  return {
    holidayAllowance: amountText(cents.holidayAllowance),
    yearEndAllowance: amountText(cents.yearEndAllowance),
    extra: amountText(cents.extra),
    leaveValue: amountText(cents.leaveValue),
    healthInsurance: amountText(cents.healthInsurance),
  };
}

const componentNames = ["holidayAllowance", "yearEndAllowance", "extra", "leaveValue", "healthInsurance"] as const;

function findingsOf(parsed: ParsedKeuzebudget, leave: Leave): Finding[] {
  const { span, pay, movements } = parsed;
  const findings: Finding[] = [];
  for (let slot = span.first; slot <= Math.min(span.last, span.exit); slot++) {
    if (isMinimumMissed(pay[slot]!, termsIn(parsed, slot))) {
      const citation = citationOf(allowanceTerms.holidayAllowanceMinimum);
      findings.push({ code: "minimum-unknown", month: monthText(slot + epoch), citation });
    }
  }
  const { presumed, known } = lawOn(parsed.knownOn);
  const from = monthOf(presumed) - epoch;
  const moved = movements.some(({ slot }) => slot >= from && slot <= span.last);
  return [
    ...provisional(presumed, span, span.exit >= from || moved),
    ...assumedTerms(assumptionsOf(parsed), span, known),
    ...oversold(parsed, leave),
    ...findings,
  ];
}

/** Sales of more hours of leave than there were. */
function oversold({ movements, span }: ParsedKeuzebudget, leave: Leave): Finding[] {
  const findings = new Map<number, string[]>();
  let sold = 0;
  for (const { kind, id, slot, hours } of movements) {
    if (kind !== "sell-leave" || slot > span.last) continue;
    sold += hours!;
    if (leave.came(slot) < sold) findings.set(slot, [...(findings.get(slot) ?? []), id]);
  }
  return [...findings].map(([slot, events]) => ({ code: "leave-oversold", month: monthText(slot + epoch), events }));
}

/** What can rest on an assumption, and the months in which it enters a figure. */
function assumptionsOf(parsed: ParsedKeuzebudget): Assumption[] {
  const { span, pay, movements } = parsed;
  const serves = (slot: number) => slot <= span.exit;
  const inPay = (enters: (month: MonthPay) => boolean) => (slot: number) => serves(slot) && enters(pay[slot]!);
  const prices = (slot: number) =>
    (serves(slot) && termsIn(parsed, slot).leaveValueHours > 0) ||
    movements.some((movement) => movement.hours !== null && movement.slot === slot);
  const { holidayAllowance, yearEndAllowance } = allowanceTerms;
  const terms: readonly [string, Term<unknown>, (slot: number) => boolean][] = [
    ["holidayAllowance", holidayAllowance, inPay((month) => month.holidayAllowance === null)],
    [
      "yearEndAllowance",
      yearEndAllowance,
      inPay((month) => month.yearEndAllowance === null && month.yearEndVariant === 0),
    ],
    ["supplement", supplement, serves],
    ["leaveValueHours", leaveValueHours, serves],
    ["leaveHours", leaveHours, serves],
    ["hourDivisor", hourDivisor, prices],
    ["fixedAmount", fixedAmount, serves],
    ["paidOutIn", paidOutIn, (slot) => serves(slot) && (slot + epoch) % 12 === 11],
  ];
  return terms.map(([name, term, entersIn]) => ({ name, term, entersIn }));
}

function reasonsFor(parsed: ParsedKeuzebudget): Reasons {
  const priceBecause =
    (rule: LeavePriced["rule"]) =>
    ({ movement, saldo }: BookedMovement): LeavePriced => ({
      rule,
      citation: citationOf(hourDivisor),
      inputs: {
        hours: amountText(movement.hours!),
        price: priceOf(movement, 100, parsed).text(),
        balance: amountText(saldo),
      },
    });
  const leftOver =
    (rule: LeftOver["rule"], written: (month: number) => string) =>
    ({ slot, saldo, amount }: BookedLapse): LeftOver => ({
      rule,
      citation: written(slot + epoch),
      inputs: { balance: amountText(saldo + amount) },
    });
  return {
    accrued: (slot) => under(parsed, (a) => composition(a, parsed.pay[slot]!, termsIn(parsed, slot))),
    moved: {
      "pay-out": ({ saldo }): PaidOut => ({
        rule: "paid-out",
        citation: "sociaal-werk/4.4",
        inputs: { balance: amountText(saldo) },
      }),
      "buy-leave": priceBecause("leave-bought"),
      "sell-leave": priceBecause("leave-sold"),
    },
    lapsed: {
      "no-choice": leftOver("no-choice", (month) => citationIn(paidOutIn, month)),
      exit: leftOver("left-paid-out", () => "sociaal-werk/4.4"),
    },
  };
}

/** The formula of a month with its numbers. */
function composition<N>(a: Arithmetic<N>, pay: MonthPay, terms: ComponentTerms): Composition {
  const components = componentsOf(a, pay, terms);
  const { extra, leaveValue, healthInsurance } = components;
  const isMoney = terms.leaveValueHours > 0;
  return {
    rule: "components",
    citation: citationOf(leaveValueHours),
    inputs: {
      salary: amountText(pay.salary),
      irregularity: amountText(pay.irregularity),
      ...becauseAllowances(a, pay, terms, allowancesCitations),
      extra: { amount: a.text(extra), citation: citationOf(supplement), term: percentageText(terms.supplement) },
      leaveValue: isMoney
        ? {
            amount: a.text(leaveValue),
            citation: citationOf(leaveValueHours),
            term: amountText(terms.leaveValueHours),
          }
        : null,
      healthInsurance: {
        amount: a.text(healthInsurance),
        citation: citationOf(fixedAmount),
        term: amountText(terms.fixed),
      },
      leaveHours: terms.leaveHours > 0 ? amountText(terms.leaveHours) : null,
      unrounded: a.text(together(a, components)),
    },
  };
}
