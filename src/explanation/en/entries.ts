import type { Allowance } from "../../accrual/because.js";
import type { AboveWindow } from "../../ledger/ledger.js";
import { named } from "../format.js";
import type { MonthEntrySentences } from "../sentences.js";
import { before, day, euro, month, number, origin, percent, pieces } from "./words.js";

const allowances = { holidayAllowance: "holiday allowance (VT)", yearEndAllowance: "year-end allowance (EJU)" };
const bases = { holidayAllowance: "the salary", yearEndAllowance: "salary and holiday allowance" };
/** Who has no loopbaanbedrag. */
export const categories: Readonly<Record<string, string>> = {
  student: "a student employee or apprentice",
  "id-job": "someone in a subsidised I/D job",
  "guarantee-job": "someone in a guarantee job (garantiebaan)",
};

/** What was booked in a budget that is built up month by month. */
export const entries: MonthEntrySentences = {
  "share-of-base": ({ month: of, amount, because: { citation, inputs } }) => {
    const { salary, holidayAllowance, yearEndAllowance, irregularity, base, rate, unrounded } = inputs;
    const built = `In ${month(of)} ${euro(amount)} was built up: ${percent(rate)} of ${euro(base)}${before(unrounded, amount)} [${citation}].`;
    if (!holidayAllowance || !yearEndAllowance || irregularity === null) {
      return [built, `The base is the bare salary of the month, ${euro(salary)}.`];
    }
    const ort = irregularity === "0.00" ? "" : ` + irregularity allowance (ORT) ${euro(irregularity)}`;
    return [
      built,
      `The base is salary ${euro(salary)} + holiday allowance (VT) ${euro(holidayAllowance.amount)} + year-end allowance (EJU) ${euro(yearEndAllowance.amount)}${ort} = ${euro(base)}.`,
      allowance("holidayAllowance", holidayAllowance),
      allowance("yearEndAllowance", yearEndAllowance),
    ];
  },
  "excluded-category": ({ month: of, because: { citation, inputs } }) => [
    `In ${month(of)} nothing was built up: ${named(categories, inputs.category)} has no loopbaanbedrag [${citation}].`,
  ],
  "excluded-generation": ({ month: of, because: { citation, inputs } }) => [
    `In ${month(of)} nothing was built up: whoever was born before ${day(inputs.bornBefore)} and in service on ${day(inputs.inServiceOn)} has no loopbaanbedrag; born on ${day(inputs.birthDate)}, in service since ${day(inputs.start)} [${citation}].`,
  ],
  opening: ({ on, amount, event, from, because }) => [
    `On ${day(on)} ${euro(amount)} was taken over from another administration (${event}); it keeps the months it was built up in: ${pieces(from) || "none"}. The balance is then ${euro(because.inputs.balance)} [${because.citation}].`,
  ],
  "transfer-in": ({ on, amount, event, from, because }) => [
    `On ${day(on)} ${euro(amount)} was taken over from a previous employer (${event}); it keeps the months it was built up in: ${pieces(from) || "none"}. The balance is then ${euro(because.inputs.balance)} [${because.citation}].`,
  ],
  award: ({ on, amount, event, because: { citation, inputs } }) => [
    `On ${day(on)} ${euro(amount)} was awarded (${event}${inputs.agreement === null ? "" : `, agreement ${inputs.agreement}`}) and is held from then on; awards now hold ${euro(inputs.held)} [${citation}].`,
  ],
  release: ({ on, amount, event, because: { citation, inputs } }) => [
    `On ${day(on)} ${euro(amount)} of award ${inputs.of ?? ""} was given up (${event}); awards now hold ${euro(inputs.held)} [${citation}].`,
  ],
  spend: ({ on, amount, event, from, because: { citation, inputs } }) => [
    `On ${day(on)} ${euro(amount)} was spent (${event})${inputs.of === null ? ", without an award" : `, ${euro(inputs.fromHold)} of it from award ${inputs.of}`}; the balance is then ${euro(inputs.balance)} [${citation}].`,
    origin(from, amount),
  ],
  refund: ({ on, amount, event, because: { citation, inputs } }) => [
    `On ${day(on)} ${euro(amount)} of spend ${inputs.of ?? ""} came back (${event}); the balance is then ${euro(inputs.balance)} [${citation}].`,
  ],
  "transfer-out": ({ on, amount, event, from, because: { citation, inputs } }) => [
    `On ${day(on)} ${euro(amount)} was handed to the next employer (${event}); the balance is then ${euro(inputs.balance)} [${citation}].`,
    origin(from, amount),
  ],
  window: ({ on, amount, from, because: { citation, inputs } }) => [
    `On ${day(on)} ${euro(amount)} lapsed: ${above(inputs)} [${citation}].`,
    origin(from, amount),
  ],
  "suspension-ended": ({ on, amount, from, because: { citation, inputs } }) => [
    `On ${day(on)} ${euro(amount)} lapsed at once, because the relief under which nothing lapsed had ended: ${above(inputs)} [${citation}].`,
    origin(from, amount),
  ],
  exit: ({ on, amount, from, because: { citation, inputs } }) => [
    `On ${day(on)} ${euro(amount)} lapsed: employment had ended and ${inputs.held === "0.00" ? `${euro(inputs.balance)} was left` : `of the balance of ${euro(inputs.balance)} awards held ${euro(inputs.held)}`} [${citation}].`,
    origin(from, amount),
  ],
};

/** An allowance, and how it came about. */
export function allowance(name: keyof typeof allowances, { amount, rule, citation, inputs }: Allowance): string {
  const { percentage, share, fullTimeMinimum, hoursPerWeek, fullTimeWeek, daysServed, daysInMonth } = inputs;
  const which = allowances[name];
  if (rule === "given") return `The ${which} is as payroll gave it: ${euro(amount)} [${citation}].`;
  const computed = `${percent(percentage ?? "")} of ${bases[name]}`;
  if (rule === "percentage") return `The ${which} is ${computed}: ${euro(amount)} [${citation}].`;
  const hours = hoursPerWeek === fullTimeWeek ? "" : ` × ${number(hoursPerWeek)}/${number(fullTimeWeek)} hours`;
  const days = daysInMonth === 1 ? "" : ` × ${daysServed}/${daysInMonth} days`;
  const part = `${hours}${days}` === "" ? "" : `${hours}${days} = ${euro(amount)}`;
  return `The ${which} is the minimum, ${euro(fullTimeMinimum ?? "")}${part}, as ${computed} is less: ${euro(share ?? "")} [${citation}].`;
}

function above(inputs: AboveWindow["inputs"]): string {
  const { balance, held, awardedMoney, months, from, through, window } = inputs;
  const less = held !== "0.00" && awardedMoney === "protected" ? `, less ${euro(held)} held by awards,` : "";
  return `the balance of ${euro(balance)}${less} was more than what was built up in the ${months} months from ${month(from)} through ${month(through)}, ${euro(window)}`;
}
