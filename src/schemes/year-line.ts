import { type YearAmount, yearAmountOf } from "../accrual/year-amount.js";
import { type Movement, slotOfYear, turnOf } from "../facts/bookings.js";
import type { ParsedGemeentelijkLoopbaanbudget } from "../facts/gemeentelijk-loopbaanbudget.js";
import type { Answers } from "../facts/regulation.js";
import { savingEnds, yearEnds } from "../ledger/deadlines.js";
import { type Deadline, everyMonthStands, type Grant, inOrder, type Line } from "../ledger/line.js";
import { hundredthsOf } from "../values/amount.js";
import { yearOf } from "../values/month.js";
import { keptBy } from "./saving.js";

/** The contract counts part-time against this week, in hundredths of an hour. */
export const fullTimeWeek = hundredthsOf("36");

/** The line of cents of one person under certain answers, ready to be posted. */
export function yearLineOf(parsed: ParsedGemeentelijkLoopbaanbudget, answered: Answers): Line {
  const { span, regulation } = parsed;
  const { first, last, exit, exitOn } = span;
  // What an advance may count on is as if no end of service were known.
  const expected = regulation.advance === "on-approval" ? yearAmounts(parsed, answered, null) : none;
  const grants = grantsOf(parsed, answered, expected);
  const movements = movementsUnder(parsed, answered);
  const turns = [...grants, ...movements, ...deadlinesOf(parsed, answered, grants, movements)];
  return {
    first,
    last,
    exit,
    exitOn,
    accrued: null,
    turns: inOrder(turns),
    toCome: exit < first ? 0 : [...expected.values()].reduce((sum, { cents }) => sum + cents, 0),
    rules: {
      months: everyMonthStands,
      monthOrder: "accrue-spend-lapse",
      awardedMoney: "protected",
      spending: "as-covered",
      lapsed: "leaves-the-line",
      atExit: {
        money: answered.leftAtExit === "lapse" ? "lapses" : "stays",
        debt: answered.onExitWithAdvance === "waive" ? "waived" : "stays",
        unsettled: true,
      },
    },
  };
}

const none: ReadonlyMap<number, YearAmount> = new Map();

/** The amounts of all years of the ledger with a day in service, by year, with the end of service that is known or as if none were. */
export function yearAmounts(
  { regulation, start, hours, span }: ParsedGemeentelijkLoopbaanbudget,
  answered: Answers,
  end: string | null,
): ReadonlyMap<number, YearAmount> {
  const { yearAmount, firstYear, lastYear } = regulation;
  const { partTime, midYear } = answered;
  const terms = {
    yearAmount: hundredthsOf(yearAmount),
    partTime: hours ? partTime : "no-reduction",
    midYear,
    fullTimeWeek,
  } as const;
  const amounts = new Map<number, YearAmount>();
  for (let year = Math.max(firstYear, yearOf(span.first + span.epoch)); year <= lastYear; year++) {
    const amount = yearAmountOf(year, terms, { start, end, hours });
    if (amount) amounts.set(year, amount);
  }
  return amounts;
}

/** The amounts that come, each with what an advance counted on. */
function grantsOf(
  parsed: ParsedGemeentelijkLoopbaanbudget,
  answered: Answers,
  expected: ReadonlyMap<number, YearAmount>,
): Grant[] {
  const { span, end } = parsed;
  return [...yearAmounts(parsed, answered, end).values()].map(({ year, on, cents }) => ({
    kind: "grant",
    on,
    ...turnOf("grant", on, span),
    lot: { slot: slotOfYear(year, span.epoch), amount: cents },
    toCome: expected.get(year)?.cents ?? 0,
  }));
}

/** The events, each in the year it counts for; money that comes back in a later year than it was spent is of that later year. */
function movementsUnder(parsed: ParsedGemeentelijkLoopbaanbudget, { yearOfSpending }: Answers): Movement[] {
  const { movements, agreedOn, span } = parsed;
  const dated =
    yearOfSpending === "year-of-payment"
      ? movements
      : movements.map((movement) => {
          const on = agreedOn.get(movement.id) ?? movement.on;
          return { ...movement, on, ...turnOf(movement.kind, on, span) };
        });
  const yearSpent = new Map(dated.map(({ id, slot }) => [id, yearOf(slot + span.epoch)]));
  return dated.map((movement) => {
    const year = yearOf(movement.slot + span.epoch);
    if (movement.kind !== "refund" || yearSpent.get(movement.of!) === year) return movement;
    return { ...movement, into: slotOfYear(year, span.epoch) };
  });
}

/** The days on which money lapses, as far as the saving of it is known at the end of the ledger. */
function deadlinesOf(
  parsed: ParsedGemeentelijkLoopbaanbudget,
  { afterLastYear }: Answers,
  grants: readonly Grant[],
  movements: readonly Movement[],
): Deadline[] {
  const { span, savings, regulation } = parsed;
  const { carryOver, lastYear } = regulation;
  const of = (slot: number) => yearOf(slot + span.epoch);
  const slots = [...grants.map(({ lot }) => lot.slot), ...movements.flatMap(({ into }) => into ?? [])];
  const years = [...new Set(slots.map(of))].sort((a, b) => a - b);
  const through = Math.max(lastYear, of(span.last));
  const revives = movements.some(({ kind, into }) => kind === "refund" && into === null);
  if (carryOver === "automatic") {
    if (afterLastYear === "keep") return [];
    const unsettled = regulation.afterLastYear === null;
    const ends = yearEnds(years, lastYear, through, [], () => "after-last-year", revives, span);
    return ends.map((end) => ({ ...end, unsettled }));
  }
  const kept = keptBy(savings, span.last, regulation);
  const reasonOf = (year: number, end: number) => (year === end ? "year-end" : "saving-ended");
  return [...yearEnds(years, of(span.first), through, kept, reasonOf, revives, span), ...savingEnds(kept, span)];
}
