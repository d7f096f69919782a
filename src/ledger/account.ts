import type { Movement } from "../facts/bookings.js";
import type { MonthOrder } from "../facts/interpretations.js";
import { at, type Column } from "../values/timeline.js";

/** What a ledger is posted from. Months are slots, amounts are cents. */
export interface Line {
  readonly first: number;
  readonly last: number;
  /** The month at whose end employment ends; infinite while no end is known. */
  readonly exit: number;
  /** What accrues in each month. */
  readonly accrued: readonly number[];
  /** In the order in which they are booked. */
  readonly movements: readonly Movement[];
  readonly rules: LineRules;
}

/** How a line lapses. */
export interface LineRules {
  /** How many months of accrual the saldo may hold. */
  readonly window: Column;
  /** 1 in a month in which the excess lapses, 0 while lapse is suspended. */
  readonly lapses: Column;
  readonly monthOrder: MonthOrder;
  /** Whether awarded money can lapse before it is paid. */
  readonly awardedMoney: "protected" | "lapses-until-paid";
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
  /** The line itself: what each month brought. */
  readonly line: number[];
  saldo = 0;
  held = 0;
  accrued = 0;
  takenOver = 0;
  refunded = 0;
  spent = 0;
  transferredOut = 0;
  lapsed = 0;
  readonly notices: Notice[] = [];
  /** The cents of the months inside the window, and the first of those months. */
  window = 0;
  windowFrom = 0;

  constructor(
    private readonly rules: LineRules,
    months: number,
  ) {
    this.line = new Array<number>(months).fill(0);
  }

  accrue(slot: number, cents: number): void {
    this.saldo += cents;
    this.accrued += cents;
    this.build(slot, cents);
  }

  /** Books an event and gives back the amount that moved. */
  move(movement: Movement): number {
    const { kind, of, heldBefore, fromHold } = movement;
    const amount = movement.amount ?? Math.max(0, this.available);
    switch (kind) {
      case "opening":
      case "transfer-in":
        for (const lot of movement.lots) this.build(lot.slot, lot.amount);
        this.saldo += amount;
        this.takenOver += amount;
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
        this.saldo -= amount;
        this.spent += amount;
        break;
      case "refund":
        this.saldo += amount;
        this.refunded += amount;
        break;
      case "transfer-out":
        if (movement.amount !== null && amount > this.available) this.notice("overspent", movement);
        this.saldo -= amount;
        this.transferredOut += amount;
        break;
      case "assert-balance":
        break;
    }
    return amount;
  }

  /** How much the saldo stands above what may be there at the end of a month. */
  excess(slot: number): number {
    this.moveWindow(slot);
    return this.lapsable - this.window;
  }

  /** What is not held. */
  get available(): number {
    return this.saldo - this.held;
  }

  /** How much of the line is gone: where the second cursor stands. */
  get gone(): number {
    return this.accrued + this.takenOver - this.saldo;
  }

  lapse(cents: number): void {
    this.saldo -= cents;
    this.lapsed += cents;
  }

  notice(code: Notice["code"], movement: Movement): void {
    this.notices.push({ code, movement, saldo: this.saldo });
  }

  private get lapsable(): number {
    return this.rules.awardedMoney === "protected" ? this.available : this.saldo;
  }

  private build(slot: number, cents: number): void {
    this.line[slot]! += cents;
    if (slot >= this.windowFrom) this.window += cents;
  }

  /** The window slides one month at a time, and leaps back when it grows. */
  private moveWindow(slot: number): void {
    const from = Math.max(0, slot - at(this.rules.window, slot) + 1);
    while (this.windowFrom < from) this.window -= this.line[this.windowFrom++] ?? 0;
    while (this.windowFrom > from) this.window += this.line[--this.windowFrom] ?? 0;
  }
}
