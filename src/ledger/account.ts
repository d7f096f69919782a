import type { Lot, Movement } from "../facts/bookings.js";
import type { MonthOrder } from "../facts/interpretations.js";
import type { Monthly } from "../values/timeline.js";

/** What a ledger is posted from. Months are slots, amounts are cents. */
export interface Line {
  readonly first: number;
  readonly last: number;
  /** The month at whose end employment ends; `never` while no end is known. */
  readonly exit: number;
  /** What accrues in each month. */
  readonly accrued: readonly number[];
  /** In the order in which they are booked. */
  readonly movements: readonly Movement[];
  readonly rules: LineRules;
}

/** How a line lapses. */
export interface LineRules {
  readonly months: Monthly<MonthRule>;
  readonly monthOrder: MonthOrder;
  /** Whether awarded money can lapse before it is paid. */
  readonly awardedMoney: "protected" | "lapses-until-paid";
}

/** How a line lapses in one month. */
export interface MonthRule {
  /** How many months of accrual the saldo may hold. */
  readonly window: number;
  /** Whether the excess lapses; where lapse resumes, what was held back until then lapses before anything else. */
  readonly lapse: "runs" | "suspended" | "resumes";
}

/** Why money lapsed: above the window, held back by a suspension until now, or left at the end of employment. */
export type LapseReason = "window" | "suspension-ended" | "exit";

/** Who writes down what is booked. It is told just after, so the account shows what each booking led to. */
export interface Journal {
  accrued(slot: number, amount: number, account: Account): void;
  moved(movement: Movement, amount: number, account: Account): void;
  /** `by` is the movement after which money lapsed at once; else it lapsed by the calendar. */
  lapsed(slot: number, amount: number, reason: LapseReason, by: Movement | null, account: Account): void;
  closed(slot: number, account: Account): void;
}

/** Something about a movement that an administrator should see. */
export interface Notice {
  readonly code: "overspent" | "spent-without-award" | "award-uncovered" | "balance-differs";
  readonly movement: Movement;
  /** The saldo at that moment. */
  readonly saldo: number;
}

/**
 * The line of cents. All accruals and takeovers lie end to end on one line, oldest month first. One cursor says how much
 * has been built up, the other how much is gone; the saldo is the distance between them. Spending and lapse push the
 * second cursor on, a refund pulls it back, and what lies between the two, seen month by month, are the lots.
 */
export class Account {
  /** The line itself: where each month begins on it, that is, what was built up before that month. */
  readonly line: number[];
  held = 0;
  accrued = 0;
  takenOver = 0;
  refunded = 0;
  spent = 0;
  transferredOut = 0;
  lapsed = 0;
  readonly notices: Notice[] = [];
  /** The first month of the window, as last looked through. */
  windowFrom = 0;
  private readonly heldCanLapse: boolean;

  constructor({ awardedMoney }: LineRules, months: number) {
    this.heldCanLapse = awardedMoney === "lapses-until-paid";
    this.line = new Array<number>(months + 1).fill(0);
  }

  /** Where the first cursor stands. */
  get built(): number {
    return this.accrued + this.takenOver;
  }

  /** Where the second cursor stands. */
  get gone(): number {
    return this.spent + this.transferredOut + this.lapsed - this.refunded;
  }

  get saldo(): number {
    return this.built - this.gone;
  }

  /** What is not held. */
  get available(): number {
    return this.saldo - this.held;
  }

  /** The cents of the months inside the window. */
  get window(): number {
    return this.built - this.builtBefore(this.windowFrom);
  }

  /** A month ends, with what accrued in it. */
  accrue(slot: number, cents: number): void {
    this.accrued += cents;
    this.line[slot + 1] = this.built;
  }

  /** Books an event and gives back the amount that moved. */
  move(movement: Movement): number {
    const { kind, of, heldBefore, fromHold } = movement;
    const amount = movement.amount ?? Math.max(0, this.available);
    switch (kind) {
      case "opening":
      case "transfer-in":
        for (const lot of movement.lots) this.takeOver(movement.slot, lot);
        break;
      case "award":
        this.held += amount;
        if (this.held > this.saldo) this.notice("award-uncovered", movement);
        break;
      case "release":
        this.held -= fromHold;
        break;
      case "spend":
        if (amount > this.available + heldBefore) this.notice("overspent", movement);
        if (of === null) this.notice("spent-without-award", movement);
        this.held -= fromHold;
        this.spent += amount;
        break;
      case "refund":
        this.refunded += amount;
        break;
      case "transfer-out":
        if (movement.amount !== null && amount > this.available) this.notice("overspent", movement);
        this.transferredOut += amount;
        break;
      case "assert-balance":
        break;
    }
    return amount;
  }

  /** How much of the saldo that can lapse was built up before the window of a month. */
  excess(slot: number, { window }: MonthRule): number {
    this.windowFrom = Math.max(0, slot - window + 1);
    return this.builtBefore(this.windowFrom) - this.gone - (this.heldCanLapse ? 0 : this.held);
  }

  lapse(cents: number): void {
    this.lapsed += cents;
  }

  notice(code: Notice["code"], movement: Movement): void {
    this.notices.push({ code, movement, saldo: this.saldo });
  }

  private takeOver(slot: number, lot: Lot): void {
    this.takenOver += lot.amount;
    for (let later = lot.slot + 1; later <= slot; later++) this.line[later]! += lot.amount;
    this.line[slot + 1] = this.built;
  }

  private builtBefore(slot: number): number {
    return this.line[slot < this.line.length ? slot : this.line.length - 1]!;
  }
}
