import type { AboveWindow, Piece, Totals } from "../ledger/ledger.js";
import { formatOf, missingFrom, named } from "./format.js";
import type { Sentences } from "./sentences.js";

const { euro, percent, number, month, day, pieces, sum } = formatOf(",", ".", [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]);

const allowances = { holidayAllowance: "holiday allowance (VT)", yearEndAllowance: "year-end allowance (EJU)" };
const bases = { holidayAllowance: "the salary", yearEndAllowance: "salary and holiday allowance" };
const categories: Readonly<Record<string, string>> = {
  student: "a student employee or apprentice",
  "id-job": "someone in a subsidised I/D job",
  "guarantee-job": "someone in a guarantee job (garantiebaan)",
};

const parts: Readonly<Record<keyof Totals, string>> = {
  accrued: "built up",
  takenOver: "taken over",
  refunded: "come back",
  spent: "spent",
  transferredOut: "handed on",
  lapsed: "lapsed",
};
const nothing = "nothing was booked";

/** The explanations in English. */
export const en: Sentences = {
  budgets: { "sociaal-werk/loopbaanbedrag": "loopbaanbedrag" },
  ledger: ({ through, balance, held, available, totals }, budget) => [
    `At the end of ${month(through)} the ${budget} stands at ${euro(balance)}: ${sum(totals, parts) || nothing}.`,
    ...awarded(held, available),
  ],
  payslip: ({ month: of, opening, closing, held, available, ...row }, budget) => [
    `In ${month(of)} the ${budget} went from ${euro(opening)} to ${euro(closing)}: ${sum(row, parts) || nothing}.`,
    ...awarded(held, available),
  ],
  forecast: ({ from, through, balance, lapses, leastToSpend, spendBy }, budget) =>
    spendBy === null
      ? [`From ${month(from)} through ${month(through)} nothing of the ${budget} of ${euro(balance)} lapses.`]
      : [
          `From ${month(from)} through ${month(through)} ${euro(leastToSpend)} of the ${budget} of ${euro(balance)} lapses if nothing more is spent, awarded or released.`,
          ...lapses.map(
            (lapse) =>
              `On ${day(lapse.on)} ${euro(lapse.amount)} lapses; to lose nothing up to then, at least ${euro(lapse.leastToSpendSoFar)} must have been spent by ${day(lapse.spendBy)}.`,
          ),
          "This is about the money that is there now. What is built up later lapses later, or at the end of employment.",
        ],
  terms: {
    rate: "Accrual per month",
    base: "Components of the base",
    window: "Months of accrual the balance may hold",
    lapse: "What happens to what is above it",
    excludedCategories: "Categories without loopbaanbedrag",
    excludedBornBefore: "Excluded: born before",
    excludedInServiceOn: "Excluded: and in service on",
    holidayAllowance: "Holiday allowance (VT)",
    holidayAllowanceMinimum: "Minimum of the holiday allowance",
    yearEndAllowance: "Year-end allowance (EJU)",
    yearEndAllowance55: "Year-end allowance, variant of 5.5%",
    yearEndAllowance35: "Year-end allowance, variant of 3.5%",
    yearEndAllowanceMinimum: "Minimum of the year-end allowance",
    fullTimeWeek: "Full-time week",
  },
  term: (name, { value, unit, from, through, citation, standing, provisional }) =>
    `${name}: ${[value].flat().join(", ")} (${unit}), from ${month(from)}${through === null ? "" : ` through ${month(through)}`} [${citation}], ${standing}${provisional ? "; the agreement has run out and this is presumed to go on" : ""}.`,
  refused: (name, { refused, known }, on) =>
    `${name}: no value on ${day(on)}, ${{ "not-yet-in-force": "not yet in force", ended: "it has ended", unknown: "in force, but unknown" }[refused]}; known from ${month(known.from)}${known.through === null ? "" : ` through ${month(known.through)}`}.`,
  entries: {
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
        en.allowance("holidayAllowance", holidayAllowance),
        en.allowance("yearEndAllowance", yearEndAllowance),
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
      `On ${day(on)} ${euro(amount)} lapsed: employment had ended and of the balance of ${euro(inputs.balance)} awards held ${inputs.held === "0.00" ? "nothing" : euro(inputs.held)} [${citation}].`,
      origin(from, amount),
    ],
  },
  allowance: (name, { amount, rule, citation, inputs }) => {
    const { percentage, share, fullTimeMinimum, hoursPerWeek, fullTimeWeek, daysServed, daysInMonth } = inputs;
    const which = allowances[name];
    if (rule === "given") return `The ${which} is as payroll gave it: ${euro(amount)} [${citation}].`;
    const computed = `${percent(percentage ?? "")} of ${bases[name]}`;
    if (rule === "percentage") return `The ${which} is ${computed}: ${euro(amount)} [${citation}].`;
    const hours = hoursPerWeek === fullTimeWeek ? "" : ` × ${number(hoursPerWeek)}/${number(fullTimeWeek)} hours`;
    const days = daysInMonth === 1 ? "" : ` × ${daysServed}/${daysInMonth} days`;
    return `The ${which} is the minimum, ${euro(fullTimeMinimum ?? "")}${hours}${days} = ${euro(amount)}, as ${computed} is less: ${euro(share ?? "")} [${citation}].`;
  },
  findings: {
    provisional: ({ from = "", through }) =>
      `Provisional from ${month(from)} through ${month(through ?? from)}: the agreement has run out and its terms are presumed to go on.`,
    "assumed-term": ({ term = "", citation = "", from = "", through }) =>
      `Assumed: ${named(en.terms, term)} [${citation}] from ${month(from)}${through == null ? "" : ` through ${month(through)}`} rests on no text that was read.`,
    "minimum-unknown": ({ month: of = "", through, citation = "" }) =>
      `${stretch(of, through)} the minimum of the holiday allowance is unknown and was not applied; the salary is low enough for it to matter [${citation}].`,
    overspent: ({ month: of = "", events = [] }) =>
      `In ${month(of)} more went out than was available (${events.join(", ")}); it was booked as it happened.`,
    "spent-without-award": ({ month: of = "", events = [] }) =>
      `In ${month(of)} money was spent without an award (${events.join(", ")}).`,
    "balance-differs": ({ month: of = "", events = [], asserted = [], amount = "" }) =>
      `At the end of ${month(of)} payroll believes the balance to be ${asserted.map(euro).join(", ")} (${events.join(", ")}); it is ${euro(amount)}.`,
    excluded: ({ month: of = "", through }) =>
      `${stretch(of, through)} nothing was built up: excluded from the loopbaanbedrag.`,
    "lapses-soon": ({ month: of = "", spendBy = "", amount = "" }) =>
      `In ${month(of)} ${euro(amount)} of what is there now lapses if nothing is done; it can be spent through ${day(spendBy)}.`,
    "award-uncovered": ({ month: of = "", events = [] }) =>
      `In ${month(of)} more was awarded than there was (${events.join(", ")}).`,
  },
  readings: {
    allowancesInBaseFrom: (value) =>
      value === null
        ? "Reading: the base is the bare salary (allowancesInBaseFrom: null)."
        : `Reading: VT, EJU and ORT are in the base from ${month(value)} (allowancesInBaseFrom: ${value}).`,
    lapseRelief2018: (value) =>
      value === "applied"
        ? "Reading: nothing lapsed from July 2018 through December 2019 (lapseRelief2018: applied)."
        : "Reading: the relief of 2018 and 2019 was not applied (lapseRelief2018: not-applied).",
    sixtyMonthsFrom: (value) =>
      `Reading: the window is 36 months, and 60 months from ${month(value)} (sixtyMonthsFrom: ${value}).`,
    monthOrder: (value) =>
      ({
        "spend-accrue-lapse":
          "Reading: in a month events come first, then accrual and lapse (monthOrder: spend-accrue-lapse).",
        "accrue-spend-lapse":
          "Reading: in a month accrual comes first, then events, then lapse (monthOrder: accrue-spend-lapse).",
        "accrue-lapse-spend":
          "Reading: in a month accrual and lapse come first, then events (monthOrder: accrue-lapse-spend).",
      })[value],
    awardedMoney: (value) =>
      value === "protected"
        ? "Reading: awarded money does not lapse (awardedMoney: protected)."
        : "Reading: awarded money can lapse until it is paid (awardedMoney: lapses-until-paid).",
    rounding: (value) =>
      value === "each-amount"
        ? "Reading: VT, EJU and the accrual are each rounded to the cent (rounding: each-amount)."
        : "Reading: only the accrual is rounded to the cent (rounding: once).",
  },
};

function awarded(held: string, available: string): string[] {
  return held === "0.00" ? [] : [`Awards hold ${euro(held)}; ${euro(available)} is available.`];
}

function before(unrounded: string, amount: string): string {
  return unrounded === amount ? "" : ` = ${euro(unrounded)}, rounded to the cent`;
}

function above(inputs: AboveWindow["inputs"]): string {
  const { balance, held, awardedMoney, months, from, through, window } = inputs;
  const less = held !== "0.00" && awardedMoney === "protected" ? `, less ${euro(held)} held by awards,` : "";
  return `the balance of ${euro(balance)}${less} was more than what was built up in the ${months} months from ${month(from)} through ${month(through)}, ${euro(window)}`;
}

function origin(from: readonly Piece[], amount: string): string {
  const missing = missingFrom(from, amount);
  if (missing === null) return `It came from ${pieces(from)}.`;
  return from.length === 0
    ? `None of it was there.`
    : `It came from ${pieces(from)}; ${euro(missing)} of it was not there.`;
}

function stretch(from: string, through: string | null | undefined): string {
  return through == null ? `In ${month(from)}` : `From ${month(from)} through ${month(through)}`;
}
