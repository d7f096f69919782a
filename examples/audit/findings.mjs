// What a reconciliation found, as rows: the same for the page and for findings.csv.
import { explain } from "loopbaanbudget";
import { following } from "../payroll/months.mjs";
import { doubtOf } from "./certainty.mjs";
import { sum } from "./sum.mjs";

const isLess = (amount) => amount.startsWith("-");

/** What no cause explains, months in a row together; `of` are the figures that differ, too much apart from too little. */
function unexplainedIn({ unexplained, months }) {
  const stretches = [];
  for (const { month, unexplained: amount } of months) {
    const own = unexplained.filter((one) => one.month === month);
    if (own.length === 0) continue;
    const of = own.map((one) => one.of).join(" ");
    const before = stretches.at(-1);
    const goesOn = before?.of === of && following(before.through) === month;
    if (goesOn && isLess(before.amount) === isLess(amount)) {
      before.amount = sum([before.amount, amount]);
      before.through = month;
      before.months++;
      before.figures.push(...own);
    } else {
      stretches.push({ cause: "unexplained", of, from: month, through: month, months: 1, amount, figures: own });
    }
  }
  return stretches;
}

/**
 * The causes, and what none explains, earliest first: the months, the article, in `amount` what it did to the balance, and
 * in `doubt` why it may be no mistake.
 * An explanation is a function of the result: what it says of one finding is what it says more of a result with it.
 */
export function findingsOf(reconciliation, language) {
  const said = (causes, unexplained) => explain({ ...reconciliation, causes, unexplained }, { language });
  const always = said([], []);
  const sentenceOf = (causes, unexplained) =>
    said(causes, unexplained)
      .filter((sentence) => !always.includes(sentence))
      .join(" ");
  return [
    ...reconciliation.causes.map((cause) => ({
      ...cause,
      doubt: doubtOf(cause),
      sentence: sentenceOf([cause], []),
    })),
    ...unexplainedIn(reconciliation).map(({ figures, ...stretch }) => ({
      ...stretch,
      sentence: sentenceOf([], figures),
    })),
  ].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}
