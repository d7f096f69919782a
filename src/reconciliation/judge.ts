import type { Reported } from "../facts/reported.js";
import type { Account } from "../ledger/account.js";
import type { Booking } from "../schemes/mistakes/booking.js";
import { type AccrualMistake, isMadeIn, type LapseMistake, type Mistake } from "../schemes/mistakes/mistake.js";
import { never } from "../values/month.js";
import { at } from "../values/timeline.js";
import { type Outcome, Posting } from "./posting.js";
import { explain, type Oddity, rankOf } from "./oddity.js";

/** What is odd in what payroll booked, each month held against the rules from where payroll itself stood. */
export interface Judgement {
  readonly oddities: readonly Oddity[];
  /** Whether a month was booked right that the mistake would have made wrong. */
  readonly speaksAgainst: (mistake: Mistake, slot: number) => boolean;
  /** Whether any month was booked right that the mistake would have made wrong. */
  readonly isRefuted: (mistake: Mistake) => boolean;
  /** Through each month with a balance, what payroll itself booked otherwise: what of its difference does not merely follow. */
  readonly own: ReadonlyMap<number, number>;
}

/** Judges month by month, so that one mistake does not colour all later months. */
export function judge(booking: Booking, reported: ReadonlyMap<number, Reported>): Judgement {
  const judging = new Judging(booking, reported);
  const last = Math.max(...reported.keys());
  for (let slot = booking.line.first; slot <= last; slot++) judging.month(slot);
  return judging;
}

/** In so many ways at most it is remembered where payroll can have stood. */
const mostStandings = 3;

type Fits = (outcome: Outcome) => boolean;

class Judging implements Judgement {
  readonly oddities: Oddity[] = [];
  readonly own = new Map<number, number>();
  private readonly posting: Posting;
  /** What payroll accrued: where it did not report it, what it should have. */
  private readonly accrued: number[];
  /** Where payroll stood at the end of the last month judged: the likeliest first, and what else it can have been. */
  private standings: readonly Account[];
  private judgedThrough: number;
  /** What stood above the window there, that should have lapsed before. */
  private overdue = 0;
  private effects = 0;
  /** Where payroll would have stood without what could not be explained in the last month judged. */
  private misprint: { readonly account: Account; readonly effect: number } | null = null;
  /** The months of which the accrual is known to be right. */
  private readonly right = new Set<number>();
  /** By the name of a mistake in lapse, the months that speak against it. */
  private readonly against = new Map<string, Set<number>>();
  /** What was late, by its name, and the first month that has it right. */
  private readonly over = new Map<string, number>();

  constructor(
    private readonly booking: Booking,
    private readonly reported: ReadonlyMap<number, Reported>,
  ) {
    this.posting = new Posting(booking);
    this.accrued = [...booking.line.accrued];
    this.standings = [this.posting.begin()];
    this.judgedThrough = booking.line.first - 1;
  }

  month(slot: number): void {
    const { accrued = null, lapsed = null, balance = null } = this.reported.get(slot) ?? {};
    if (accrued !== null) this.judgeAccrual(slot, accrued);
    if (lapsed !== null || balance !== null) this.judgeBalance(slot, lapsed, balance);
  }

  speaksAgainst(mistake: Mistake, slot: number): boolean {
    if (mistake.kind === "accrual") return this.right.has(slot) && this.differs(mistake, slot);
    return this.against.get(mistake.key)?.has(slot) ?? false;
  }

  isRefuted({ key }: Mistake): boolean {
    return this.against.has(key);
  }

  private differs(mistake: AccrualMistake, slot: number): boolean {
    return this.booking.accrual(slot, [mistake]) !== this.booking.accrual(slot, []);
  }

  private judgeAccrual(slot: number, accrued: number): void {
    const expected = this.booking.accrual(slot, []);
    this.accrued[slot] = accrued;
    if (accrued === expected) {
      this.markRight(slot);
      return;
    }
    const under = (mistakes: readonly AccrualMistake[]) => {
      if (this.booking.accrual(slot, mistakes) !== accrued) return null;
      const first = mistakes.length === 1 ? accrued : this.booking.accrual(slot, mistakes.slice(0, 1));
      return { effects: mistakes.length === 1 ? [first - expected] : [first - expected, accrued - first] };
    };
    this.oddities.push({
      slot,
      spans: 1,
      off: [{ of: "accrued", amount: accrued - expected }],
      effect: accrued - expected,
      evidence: `${expected} ${accrued}`,
      explanations: explain(this.possible(slot), under),
    });
  }

  /** The accrual of a month is right: whatever is late no longer is. */
  private markRight(slot: number): void {
    this.right.add(slot);
    for (const mistake of this.booking.accrualMistakes(slot)) {
      if (mistake.lateSince === null || this.over.has(mistake.key)) continue;
      if (this.differs(mistake, slot)) this.over.set(mistake.key, slot);
    }
  }

  private possible(slot: number): readonly AccrualMistake[] {
    return this.booking.accrualMistakes(slot).filter(({ key }) => slot < (this.over.get(key) ?? never));
  }

  private judgeBalance(slot: number, lapsed: number | null, balance: number | null): void {
    const fits: Fits = (outcome) =>
      (lapsed === null || outcome.lapsed === lapsed) && (balance === null || outcome.account.saldo === balance);
    if (this.isPutRight(slot, balance, fits)) return;
    const right = this.standings.map((standing) => this.run(standing, slot, []));
    const fitting = right.filter(fits);
    if (fitting.length > 0) {
      this.holdAgainst(slot, fits);
      this.settle(slot, fitting, balance);
    } else if (this.isMisprinted(slot, fits)) {
      this.judgeBalance(slot, lapsed, balance);
    } else {
      const booked = balance ?? right[0]!.account.saldo + right[0]!.lapsed - lapsed!;
      this.markOdd(slot, lapsed, booked, right[0]!, fits);
    }
  }

  private markOdd(slot: number, lapsed: number | null, booked: number, right: Outcome, fits: Fits): void {
    const overdue = Math.min(this.overdue, right.lapsedInAll);
    const effect = booked - right.account.saldo - overdue;
    const lapsedOff = lapsed === null || lapsed === right.lapsed ? 0 : lapsed - right.lapsed + overdue;
    if (effect === 0 && lapsedOff === 0) {
      // What should have lapsed before still stands, and that is all.
      this.settle(slot, [right], booked);
      return;
    }
    const made: { readonly outcome: Outcome; readonly mistakes: readonly Mistake[] }[] = [];
    const explanations = explain(this.candidates(slot), (mistakes) => {
      const outcome = this.run(this.standings[0]!, slot, mistakes);
      if (!fits(outcome)) return null;
      made.push({ outcome, mistakes });
      if (mistakes.length === 1) return { effects: [effect] };
      const second = booked - this.run(this.standings[0]!, slot, mistakes.slice(0, 1)).account.saldo;
      return { effects: [effect - second, second] };
    });
    const off = [
      { of: "lapsed", amount: lapsedOff },
      { of: "balance", amount: effect + lapsedOff },
    ] as const;
    this.effects += effect;
    this.oddities.push({
      slot,
      spans: slot - this.judgedThrough,
      off: off.filter(({ amount }) => amount !== 0),
      effect,
      evidence: off.map(({ of, amount }) => `${of} ${amount}`).join(" "),
      explanations,
    });
    this.holdReadingsAgainst(
      slot,
      made.map(({ mistakes }) => mistakes),
      fits,
    );
    const likeliest = made.sort((a, b) => rankOf(a.mistakes) - rankOf(b.mistakes)).map(({ outcome }) => outcome);
    if (likeliest.length === 0) this.misprint = { account: right.account.copy(this.booking.line), effect };
    const outcomes = likeliest.length > 0 ? likeliest : [right, ...this.otherAccruals(slot, effect)];
    this.settle(slot, outcomes.slice(0, mostStandings), booked);
  }

  /**
   * What cannot be explained may lie in an accrual that was not reported, and then it is in the window as well: in the first
   * or in the last of those months. The months to come tell.
   */
  private otherAccruals(slot: number, effect: number): Outcome[] {
    const unreported = this.unreported(slot);
    return [...new Set([unreported[0], unreported.at(-1)])].flatMap((month) => {
      if (month === undefined) return [];
      const accrued = [...this.accrued];
      accrued[month] = accrued[month]! + effect;
      return [this.posting.run(this.standings[0]!, this.judgedThrough + 1, slot, accrued, [])];
    });
  }

  /** The balance goes on from where it should have been: what could not be explained was a misprint, and is taken back. */
  private isPutRight(slot: number, balance: number | null, fits: Fits): boolean {
    const { misprint } = this;
    this.misprint = null;
    if (misprint === null || balance === null) return false;
    const outcome = this.run(misprint.account, slot, []);
    if (!fits(outcome)) return false;
    const effect = -misprint.effect;
    const off = [{ of: "balance", amount: effect }] as const;
    this.effects += effect;
    this.oddities.push({ slot, spans: 1, off, effect, evidence: `${slot}`, explanations: [] });
    this.settle(slot, [outcome], balance);
    return true;
  }

  /** The accrual that was reported is not the one that went into the balance: with the right one the balance fits. */
  private isMisprinted(slot: number, fits: Fits): boolean {
    const expected = this.booking.accrual(slot, []);
    const reported = this.accrued[slot]!;
    if (reported === expected) return false;
    this.accrued[slot] = expected;
    if (
      ![[], ...this.booking.lapseMistakes(slot).map((one) => [one])].some((one) =>
        fits(this.run(this.standings[0]!, slot, one)),
      )
    ) {
      this.accrued[slot] = reported;
      return false;
    }
    // Nobody made that mistake, whatever the figure looks like.
    this.oddities.push({ ...this.oddities.pop()!, explanations: [] });
    return true;
  }

  private run(standing: Account, slot: number, mistakes: readonly Mistake[]): Outcome {
    return this.posting.run(standing, this.judgedThrough + 1, slot, this.accruedUnder(slot, mistakes), mistakes);
  }

  /** Where payroll did not report what it accrued, a mistake can lie there too. */
  private accruedUnder(slot: number, mistakes: readonly Mistake[]): readonly number[] {
    const inAccrual = mistakes.filter((one) => one.kind === "accrual");
    if (inAccrual.length === 0) return this.accrued;
    const accrued = [...this.accrued];
    for (const month of this.unreported(slot)) {
      accrued[month] = this.booking.accrual(
        month,
        inAccrual.filter((mistake) => isMadeIn(mistake, month)),
      );
    }
    return accrued;
  }

  /** The months since the last one judged. */
  private since(slot: number): number[] {
    return Array.from({ length: slot - this.judgedThrough }, (_, place) => this.judgedThrough + 1 + place);
  }

  /** Those of them of which the accrual was not reported. */
  private unreported(slot: number): number[] {
    return this.since(slot).filter((month) => (this.reported.get(month)?.accrued ?? null) === null);
  }

  private candidates(slot: number): Mistake[] {
    const unreported = this.unreported(slot);
    const inLapse = this.booking.lapseMistakes(slot);
    const months = unreported.flatMap((month) => this.possible(month));
    // What was late in two of those months is one mistake, in each of the ways it can have been.
    const inAccrual = months.filter(
      (one, place) => months.findIndex(({ key, way }) => key === one.key && way === one.way) === place,
    );
    return [
      ...inAccrual,
      ...inAccrual.flatMap((mistake) => inPart(mistake, unreported)),
      ...inLapse,
      ...inLapse
        .filter(({ cause }) => cause !== "other-reading")
        .flatMap((mistake) => inPart(mistake, this.since(slot))),
      ...this.booking.eventMistakes.filter((event) => event.showsIn(this.judgedThrough + 1, slot)),
    ];
  }

  /** Payroll stands where it says it does, with the months and holds of what it seems to have done. */
  private settle(slot: number, outcomes: readonly Outcome[], balance: number | null): void {
    const { exit, rules } = this.booking.line;
    this.standings = outcomes.map(({ account }) => account);
    for (const account of this.standings) if (balance !== null) account.gone = account.built - balance;
    const rule = at(rules.months, slot);
    const canLapse = slot < exit && rule.lapse !== "suspended";
    this.overdue = canLapse ? Math.max(0, this.standings[0]!.excess(slot, rule)) : 0;
    while (this.judgedThrough < slot) {
      const month = ++this.judgedThrough;
      this.effects += (this.accrued[month] ?? 0) - this.booking.accrual(month, []);
    }
    this.own.set(slot, this.effects);
  }

  /** A reading goes with every mistake: where it fits with none that explains a month, the month speaks against it. */
  private holdReadingsAgainst(slot: number, explained: readonly (readonly Mistake[])[], fits: Fits): void {
    if (explained.length === 0) return;
    for (const reading of this.booking.lapseMistakes(slot)) {
      if (reading.cause !== "other-reading") continue;
      const goes = explained.some(
        (mistakes) => mistakes.includes(reading) || fits(this.run(this.standings[0]!, slot, [...mistakes, reading])),
      );
      if (!goes) this.speakAgainst(reading, slot);
    }
  }

  /** These months were booked right: that speaks against whatever would have made them wrong. */
  private holdAgainst(slot: number, fits: Fits): void {
    for (const month of this.unreported(slot)) this.markRight(month);
    const mistakes = this.booking.lapseMistakes(slot);
    const fitting = mistakes.filter((mistake) => fits(this.run(this.standings[0]!, slot, [mistake])));
    const names = new Set(fitting.map(({ key }) => key));
    for (const mistake of mistakes) if (!names.has(mistake.key)) this.speakAgainst(mistake, slot);
  }

  private speakAgainst({ key }: Mistake, slot: number): void {
    this.against.set(key, (this.against.get(key) ?? new Set()).add(slot));
  }
}

/** A mistake that began or ended, or was made once, in the months since the last one judged. */
function inPart<M extends AccrualMistake | LapseMistake>(mistake: M, months: readonly number[]): M[] {
  if (months.length < 2) return [];
  const [first, last] = [months[0]!, months.at(-1)!];
  const searched = months.slice(-mostSearched);
  const parts = isOnce(mistake)
    ? searched.map((month) => ({ from: month, through: month }))
    : searched.slice(1).flatMap((month) => [
        { from: month, through: last },
        { from: first, through: month - 1 },
      ]);
  return parts.map((within) => ({ ...mistake, within }));
}

/** Where a gap is longer, a mistake in part of it is looked for in its last months only. */
const mostSearched = 12;

/** Made in one month and not in those around it. */
const isOnce = ({ changes }: Mistake) => changes === "times";
