import { describe } from "vitest";
import type { Allowance } from "../../src/accrual/because.js";
import { cents, decimal, euro, isLess, larger, plus, type Rational, rational, rounded, times } from "../exact.js";
import { always, open, same } from "./always.js";
import { cases } from "./arbitraries.js";

/** Euro with every digit, at least two decimals, cut after the twelfth. */
function text({ n, d }: Rational): string {
  const digits = String((n * 10n ** 10n) / d).padStart(13, "0");
  return `${digits.slice(0, -12)}.${digits.slice(-12).replace(/0{1,10}$/, "")}`;
}

const percent = (percentage: string) => times(decimal(percentage), rational(1, 100));

/** An allowance from its own inputs, in cents; with every text in it held against what it should be. */
function allowance({ amount, rule, inputs }: Allowance, of: Rational, step: (exact: Rational) => Rational): Rational {
  if (rule === "given") {
    same([inputs.percentage, inputs.share, inputs.fullTimeMinimum], [null, null, null]);
    return rational(cents(amount));
  }
  const share = step(times(of, percent(inputs.percentage!)));
  const part = times(
    times(decimal(inputs.hoursPerWeek), rational(100n, cents(inputs.fullTimeWeek))),
    rational(inputs.daysServed, inputs.daysInMonth),
  );
  const minimum = step(times(rational(cents(inputs.fullTimeMinimum ?? "0.00")), part));
  const reckoned = rule === "minimum" ? larger(share, minimum) : share;
  same([inputs.share, amount], [text(share), text(reckoned)]);
  if (rule === "minimum") same(isLess(share, minimum), true);
  return reckoned;
}

describe("the reason of an entry", () => {
  always("recomputes to what accrued", [cases], (one) => {
    const { entries, interpretations } = open(one);
    const step = interpretations.rounding === "once" ? (exact: Rational) => exact : rounded;
    for (const { kind, amount, because } of entries) {
      if (kind !== "accrued") continue;
      if (because.rule !== "share-of-base") {
        const { category, birthDate, start } = because.inputs;
        const isOfThatGeneration = birthDate < "1954-01-01" && start <= "2007-05-01";
        same(because.rule, isOfThatGeneration ? "excluded-generation" : "excluded-category");
        if (!isOfThatGeneration) same(["student", "id-job", "guarantee-job"].includes(category), true);
        same(amount, "0.00");
        continue;
      }
      const { salary: earned, holidayAllowance, yearEndAllowance, irregularity, rate, ...shown } = because.inputs;
      const salary = rational(cents(earned));
      let base = salary;
      if (holidayAllowance !== null) {
        const holiday = allowance(holidayAllowance, salary, step);
        const yearEnd = allowance(yearEndAllowance!, plus(salary, holiday), step);
        base = plus(plus(salary, holiday), plus(yearEnd, rational(cents(irregularity!))));
      } else {
        same([yearEndAllowance, irregularity], [null, null]);
      }
      const unrounded = times(base, percent(rate));
      same(shown, { base: text(base), unrounded: text(unrounded) });
      same(amount, euro(rounded(unrounded).n));
    }
  });

  always("recomputes to what lapsed", [cases], (one) => {
    for (const { kind, amount, because } of open(one).entries) {
      if (kind !== "lapsed") continue;
      const { balance, held } = because.inputs;
      if (because.rule === "exit") {
        same(amount, euro(cents(balance) - cents(held)));
      } else {
        const { awardedMoney, window } = because.inputs;
        const canLapse = awardedMoney === "protected" ? cents(balance) - cents(held) : cents(balance);
        same(amount, euro(canLapse - cents(window)));
      }
    }
  });
});
