// What all reconciliations come to together: the overview of the page.
import { sum } from "./sum.mjs";

const size = ({ amount }) => Math.abs(Number(amount));
const newCause = () => ({ people: 0, months: 0, amount: "0.00", citations: new Set(), doubts: new Set() });

/** Counts people, months, differences and causes as they come along. */
export function newTally() {
  const totals = { people: 0, months: 0, agree: 0, differ: 0, unread: 0, over: "0.00", under: "0.00", net: "0.00" };
  const byCause = new Map();
  return {
    totals,
    /** The causes, that with the largest amount first. */
    causes: () => [...byCause].sort(([, one], [, other]) => size(other) - size(one) || other.people - one.people),
    unread() {
      totals.people++;
      totals.unread++;
    },
    add({ reconciliation, findings }) {
      const { agrees, months, difference } = reconciliation;
      totals.people++;
      totals[agrees ? "agree" : "differ"]++;
      totals.months += months.length;
      const off = difference ?? "0.00";
      const side = off.startsWith("-") ? "under" : "over";
      totals[side] = sum([totals[side], off]);
      totals.net = sum([totals.net, off]);
      const own = new Set();
      for (const { cause, months: counted, amount, citation, doubt } of findings) {
        if (!byCause.has(cause)) byCause.set(cause, newCause());
        const all = byCause.get(cause);
        if (!own.has(cause)) all.people++;
        own.add(cause);
        all.months += counted;
        all.amount = sum([all.amount, amount]);
        if (citation) all.citations.add(citation);
        if (doubt) all.doubts.add(doubt);
      }
    },
  };
}
