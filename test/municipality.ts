import {
  gemeentelijkLoopbaanbudget,
  type GemeentelijkLoopbaanbudgetFacts,
  ledger,
  type Regulation,
  type YearLedger,
} from "../src/index.js";

export type Facts = GemeentelijkLoopbaanbudgetFacts;
export type Event = NonNullable<Facts["events"]>[number];
type Saving = Extract<Event, { kind: "save" }>;

/** 500.00 a year, 2013 through 2015. Money lapses unless it is saved, nothing is spent ahead of time, nothing is left open. */
const lapsing: Regulation = {
  name: "Ons Dorp",
  yearAmount: "500.00",
  firstYear: 2013,
  lastYear: 2015,
  carryOver: "lapse-unless-saved",
  advance: "none",
  partTime: "no-reduction",
  midYear: "full-year",
  afterLastYear: "lapse",
  onExitWithAdvance: "recover",
};

/** Such a regulation, but for what a case says. */
export const local = (rules: Partial<Regulation> = {}): Regulation => ({ ...lapsing, ...rules });

/** One under which money goes on to the next year by itself and may be spent ahead of time. */
export const goingOn = (rules: Partial<Regulation> = {}): Regulation =>
  local({ carryOver: "automatic", advance: "on-approval", ...rules });

interface Life {
  readonly start?: string;
  readonly end?: string | null;
  readonly regulation?: Facts["regulation"];
  readonly hours?: Facts["hours"];
  readonly events?: readonly Event[];
}

/** Someone in service since 2010 under the national rules, to whom nothing happens but what a case says. */
export function official({
  start = "2010-01-01",
  end = null,
  regulation = "national",
  hours,
  events,
}: Life = {}): Facts {
  return {
    employment: { start, end },
    regulation,
    ...(hours && { hours: [...hours] }),
    ...(events && { events: [...events] }),
  };
}

/** The ledger of such a person. */
export function yearBook(through: string, life: Life = {}): YearLedger {
  return ledger(gemeentelijkLoopbaanbudget, official(life), { through });
}

/** The ledger of any facts, also of those that the types refuse. */
export const opened = (facts: unknown, options: unknown = { through: "2014-01" }): YearLedger =>
  ledger(gemeentelijkLoopbaanbudget, facts as never, options as never);

/** Named after its day, so one a day. */
export const spend = (on: string, amount: string, agreedOn?: string): Event => ({
  ...{ kind: "spend", id: `s-${on}`, on, amount },
  ...(agreedOn !== undefined && { agreedOn }),
});

/** Comes back from what was spent on a day. */
export const refund = (on: string, spentOn: string, amount: string): Event => ({
  ...{ kind: "refund", id: `r-${on}`, on, amount },
  spend: `s-${spentOn}`,
});

/** All four conditions are met, on 1 November of the year, unless a case says otherwise. */
export const save = (year: number, amount: string, through: string, rest: Partial<Saving> = {}): Event => ({
  ...{ kind: "save", id: `v-${year}-${through}`, on: `${year}-11-01`, year, amount, through },
  ...{ goal: "coach", recordedInPop: true },
  ...rest,
});

export const advance = (on: string, amount: string): Event => ({
  ...{ kind: "advance", id: `a-${on}`, on, amount },
  approvedBy: "college",
});

export const asserted = (on: string, amount: string): Event => ({ kind: "assert-balance", id: `b-${on}`, on, amount });

/** The findings of one code. */
export const found = (book: YearLedger, code: string) => book.findings.filter((finding) => finding.code === code);

/** What a regulation leaves open, where it matters: `2014-06 onExitWithAdvance: recover -200.00, waive 0.00`. */
export const leftOpen = (book: YearLedger): string[] =>
  found(book, "needs-local-rule").flatMap(({ month, questions = [] }) =>
    questions.map(
      ({ term, readings }) =>
        `${month} ${term}: ${readings.map(({ reading, closing, balance }) => `${reading} ${closing === balance ? closing : `${closing} → ${balance}`}`).join(", ")}`,
    ),
  );

/** What lapsed: `2013-12-31 2013 200.00 year-end`; of several years on one day one after the other. */
export const lapses = (book: YearLedger): string[] =>
  book.entries.flatMap((entry) =>
    entry.kind === "lapsed"
      ? entry.from.map(({ year, amount }) => `${entry.on} ${year} ${amount} ${entry.reason}`)
      : [],
  );

/** What is left, and until when: `2013 500.00 2015-12-31`. */
export const lots = (book: YearLedger): string[] =>
  book.lots.map(({ year, amount, lapsesOn }) => `${year} ${amount} ${lapsesOn}`);

/** A year as `2013: 0.00 + 500.00 − 300.00 spent − 200.00 lapsed = 0.00`; what is nothing is left out. */
export const rows = ({ years }: YearLedger) =>
  years.map(({ year, opening, accrued, refunded, spent, lapsed, waived, closing }) => {
    const part = (sign: string, amount: string, what: string) => (amount === "0.00" ? "" : ` ${sign} ${amount}${what}`);
    const came = part("+", accrued, "") + part("+", refunded, " back");
    const went = part("−", spent, " spent") + part("−", lapsed, " lapsed") + part("+", waived, " waived");
    return `${year}: ${opening}${came}${went} = ${closing}`;
  });
