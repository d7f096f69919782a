import type { Lot, Movement } from "../facts/bookings.js";
import { worth } from "../values/amount.js";
import type { Grant, Line, LineRules, MonthRule } from "./line.js";
import { stretch } from "./lots.js";

/** Something about a movement that an administrator should see. */
export interface Notice {
  readonly code:
    "overspent" | "overdrawn" | "uncovered" | "spent-without-award" | "award-uncovered" | "balance-differs";
  readonly movement: Movement;
  /** The saldo at that moment; of an uncovered spend what was not covered. */
  readonly amount: number;
}

/** What was booked from the first month on, by kind. In cents, or in hundredths of an hour. */
export interface Sums {
  accrued: number;
  takenOver: number;
  refunded: number;
  spent: number;
  transferredOut: number;
  lapsed: number;
  /** Of a negative saldo, what is not claimed. */
  waived: number;
  /** What hours were turned into, in cents. */
  money: number;
  /** What the employee was paid, on asking or because nobody chose. */
  paidOut: number;
  boughtLeave: number;
  soldLeave: number;
}

/** Nothing was booked yet. */
export const noSums: Readonly<Sums> = {
  accrued: 0,
  takenOver: 0,
  refunded: 0,
  spent: 0,
  transferredOut: 0,
  lapsed: 0,
  waived: 0,
  money: 0,
  paidOut: 0,
  boughtLeave: 0,
  soldLeave: 0,
};

/**
 * The line of cents. All accruals and takeovers lie end to end on one line, oldest month first. One cursor says how much
 * has been built up, the other how much is gone; the saldo is the distance between them. Spending and lapse push the
 * second cursor on, a refund pulls it back, and what lies between the two, seen month by month, are the lots.
 */
export class Account {
  /** The line itself: where each month begins on it, that is, what was built up before that month. */
  line: number[];
  /** Where the first cursor stands: the end of the line. */
  built = 0;
  /** Where the second cursor stands. */
  gone = 0;
  held = 0;
  sums: Sums = { ...noSums };
  /** What may be spent ahead of time, by all approvals together. */
  approved = 0;
  /** What is still to be granted. */
  toCome: number;
  notices: Notice[] = [];
  /** The first month of the window, as last looked through. */
  windowFrom = 0;
  /** What was paid of each spend, less what came back of it, where spending is booked as far as it is covered. */
  private readonly paid = new Map<string, number>();
  private readonly rules: LineRules;

  constructor({ rules, last, toCome }: Line) {
    this.rules = rules;
    this.toCome = toCome;
    this.line = new Array<number>(last + 2).fill(0);
  }

  get saldo(): number {
    return this.built - this.gone;
  }

  /** What is not held. */
  get available(): number {
    return this.saldo - this.held;
  }

  /** How far below zero the saldo may go: as far as was approved, and never further than what is still to come. */
  get limit(): number {
    return Math.min(this.approved, this.toCome);
  }

  /** The cents of the months inside the window. */
  get window(): number {
    return this.built - this.builtBefore(this.windowFrom);
  }

  /** A month ends, with what accrued in it. */
  accrue(slot: number, cents: number): void {
    this.sums.accrued += cents;
    this.built += cents;
    this.line[slot + 1] = this.built;
  }

  grant(slot: number, { lot, toCome }: Grant): void {
    this.sums.accrued += lot.amount;
    this.toCome -= toCome;
    this.place(slot, lot);
  }

  /** Books an event and gives back the amount that moved. */
  move(movement: Movement): number {
    const { kind, of, heldBefore, fromHold } = movement;
    let amount = movement.amount ?? Math.max(0, this.available);
    switch (kind) {
      case "opening":
      case "transfer-in":
        if (this.rules.lapsed === "leaves-the-line") this.settle();
        this.sums.takenOver += amount;
        for (const lot of movement.lots) this.place(movement.slot, lot);
        break;
      case "award":
        this.held += amount;
        if (this.held > this.saldo) this.notice("award-uncovered", movement);
        break;
      case "release":
        this.held -= fromHold;
        break;
      case "spend":
        if (this.rules.spending === "as-covered") {
          amount = this.cover(movement, amount);
        } else {
          if (amount > this.available + heldBefore) this.notice("overspent", movement);
          if (of === null) this.notice("spent-without-award", movement);
        }
        this.held -= fromHold;
        this.sums.spent += amount;
        this.gone += amount;
        break;
      case "refund":
        if (this.rules.spending === "as-covered") amount = this.comeBack(movement, amount);
        this.sums.refunded += amount;
        if (movement.into === null) this.gone -= amount;
        else this.place(movement.slot, { slot: movement.into, amount });
        break;
      case "take":
      case "convert":
      case "save-hours":
        if (amount > this.available) this.notice("overspent", movement);
        this.sums.spent += amount;
        this.gone += amount;
        if (movement.price !== null) this.sums.money += worth(amount, movement.price);
        break;
      case "pay-out":
      case "buy-leave":
        if (amount > this.available) this.notice("overdrawn", movement);
        if (kind === "pay-out") this.sums.paidOut += amount;
        else this.sums.boughtLeave += amount;
        this.gone += amount;
        break;
      case "sell-leave":
        this.sums.soldLeave += amount;
        this.place(movement.slot, { slot: movement.slot, amount });
        break;
      case "transfer-out":
        if (movement.amount !== null && amount > this.available) this.notice("overspent", movement);
        this.sums.transferredOut += amount;
        this.gone += amount;
        break;
      case "advance":
        this.approved += amount;
        break;
      case "save":
      case "assert-balance":
        break;
    }
    return amount;
  }

  /** How much of the saldo that can lapse was built up before the window of a month. */
  excess(slot: number, { window }: MonthRule): number {
    this.windowFrom = Math.max(0, slot - window + 1);
    return this.builtBefore(this.windowFrom) - this.gone - (this.rules.awardedMoney === "protected" ? this.held : 0);
  }

  /** What stands of the lots before that of a month. */
  standingBefore(slot: number): number {
    return Math.max(0, this.builtBefore(slot) - this.gone);
  }

  /** What is left of the lot of a month. */
  left(slot: number): number {
    return Math.max(0, this.builtBefore(slot + 1) - Math.max(this.builtBefore(slot), this.gone));
  }

  /** The oldest cents lapse. */
  lapse(slot: number, cents: number): void {
    if (this.rules.lapsed === "leaves-the-line") {
      for (const lot of stretch(this.line, this.gone, this.gone + cents)) this.lapseOf(slot, lot);
    } else {
      if (this.rules.lapsed === "is-paid-out") this.sums.paidOut += cents;
      else this.sums.lapsed += cents;
      this.gone += cents;
    }
  }

  /** Cents of one lot lapse, also where older ones stand: they are taken off the line. */
  lapseOf(slot: number, lot: Lot): void {
    this.sums.lapsed += lot.amount;
    this.place(slot, { slot: lot.slot, amount: -lot.amount });
  }

  /** A negative saldo is cleared: what it is short of is put on the line. */
  waive(slot: number, cents: number): void {
    this.sums.waived += cents;
    this.place(slot, { slot, amount: cents });
  }

  notice(code: Notice["code"], movement: Movement, amount = this.saldo): void {
    this.notices.push({ code, movement, amount });
  }

  /** An account that can go on by itself from here, under the rules of the line. */
  copy(line: Line): Account {
    return Object.assign(new Account(line), this, {
      rules: line.rules,
      line: [...this.line],
      sums: { ...this.sums },
      notices: [],
    });
  }

  /** How much of a spend the saldo and the advance cover. */
  private cover(movement: Movement, amount: number): number {
    const covered = Math.max(0, Math.min(amount, this.available + movement.heldBefore + this.limit));
    if (covered < amount) this.notice("uncovered", movement, amount - covered);
    this.paid.set(movement.id, covered);
    return covered;
  }

  /** How much of a refund comes back here: no more than was paid from here. */
  private comeBack({ of }: Movement, amount: number): number {
    const paid = this.paid.get(of!)!;
    const back = Math.min(amount, paid);
    this.paid.set(of!, paid - back);
    return back;
  }

  /** Takes off the line what is gone, so that what comes late does not stand in its place. */
  private settle(): void {
    const gone = Math.min(this.gone, this.built);
    this.line = this.line.map((position) => Math.max(0, position - gone));
    this.built -= gone;
    this.gone -= gone;
  }

  /** Puts cents on the line in the month they are of, or takes them off, so far in the month that is being booked. */
  private place(slot: number, lot: Lot): void {
    this.built += lot.amount;
    for (let later = lot.slot + 1; later <= slot; later++) this.line[later]! += lot.amount;
    this.line[slot + 1] = this.built;
  }

  private builtBefore(slot: number): number {
    return this.line[slot < this.line.length ? slot : this.line.length - 1]!;
  }
}
