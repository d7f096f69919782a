// How sure an audit is: what was not checked, what rests on an assumption, and which causes are another reading of the text.
import { explain, ledger, loopbaanbedrag } from "loopbaanbudget";

/** Findings that say what the law leaves uncertain; the others are about the balance of one person. */
const uncertain = ["provisional", "assumed-term", "minimum-unknown"];
export const uncertaintiesOf = ({ reconciliation }) =>
  reconciliation.findings.filter(({ code }) => uncertain.includes(code));

const employment = { start: "2015-07-01", end: "2015-07-31" };
const pay = [{ month: "2015-07", salary: "0.00" }];
/** The ledger of a month in which nothing happened, by these options; the library refuses those that do not hold. */
export const emptyLedger = (options) =>
  ledger(loopbaanbedrag, { employee: { birthDate: "1980-01-01" }, employment, pay }, options);

const empty = emptyLedger({ through: "2015-07" });
function said(parts, language) {
  const [, ...sentences] = explain(
    { ...empty, entries: [], findings: [], interpretations: {}, ...parts },
    { language },
  );
  return sentences;
}

/** What the library says of findings, and of readings: in its own sentences. */
export const saidOfFindings = (findings, language) => said({ findings }, language);
export const saidOfReadings = (interpretations, language) => said({ interpretations }, language);

/** Why a cause may be no mistake: the name of the other reading, or where the rule comes from. */
export const doubtOf = ({ reading = null, standing = "published" }) =>
  reading ?? (standing === "published" ? null : standing);

/** Somebody of whom only the accrual was reported. */
export const isUnchecked = ({ months }) =>
  months.every(({ reported }) => reported.balance === null && reported.lapsed === null);

/** Counts, for everyone together, what is uncertain: each assumption once, over the longest stretch of months. */
export function newCertainty() {
  const byAssumption = new Map();
  let unchecked = 0;
  return {
    add(audit) {
      if (isUnchecked(audit.reconciliation)) unchecked++;
      const own = new Set();
      for (const finding of uncertaintiesOf(audit)) {
        const { code, term, citation } = finding;
        const key = [code, citation, ...(term ? [term, finding.from, finding.through] : [])].join(" ");
        const from = finding.from ?? finding.month;
        const through = finding.through === undefined ? from : finding.through;
        const all = byAssumption.get(key) ?? { finding, from, through, people: 0 };
        byAssumption.set(key, all);
        if (from < all.from) all.from = from;
        if (through > all.through) all.through = through;
        if (!own.has(key)) all.people++;
        own.add(key);
      }
    },
    unchecked: () => unchecked,
    /** The assumptions, each as a finding and for how many people. */
    assumptions: () =>
      [...byAssumption.values()].map(({ finding, from, through, people }) => ({
        people,
        finding: { ...finding, ...(finding.from === undefined ? { month: from } : { from }), through },
      })),
  };
}
