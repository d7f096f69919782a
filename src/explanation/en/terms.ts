import type { Sentences } from "../sentences.js";
import { day, month } from "./words.js";

export const terms: Sentences["terms"] = {
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
  from30: "Vitaliteitsuren a year at 30 through 39",
  from40: "Vitaliteitsuren a year at 40 through 44",
  from45: "Vitaliteitsuren a year at 45 through 49",
  from50: "Vitaliteitsuren a year from 50 until the AOW",
  pensionAge: "AOW age",
  lapsesAfterYears: "Years after which vitaliteitsuren lapse",
  lapsesOn: "Day on which vitaliteitsuren lapse",
  supplement: "Supplement",
  leaveValueHours: "Hours of leave a year whose value is in the budget",
  leaveHours: "Hours of leave a year that come as hours",
  hourDivisor: "Hours of a full-time month, for the price of one",
  fixedAmount: "Fixed amount a month",
  paidOutIn: "Month in which what is left is paid out",
  yearAmount: "Budget of a year",
  carryOver: "What happens to money left on 31 December, nationally",
  carryOverInHilversum: "What happens to money left on 31 December, in Hilversum",
  savedThrough: "Last day to spend saved money",
  advance: "Spending ahead of time, nationally",
  advanceInHilversum: "Spending ahead of time, in Hilversum",
  partTime: "Whether part-time reduces the budget",
  midYear: "Whether a year served in part reduces the budget",
  afterLastYear: "What happens to money left after the last year, nationally",
  afterLastYearInHilversum: "What happens to money left after the last year, in Hilversum",
  onExitWithAdvance: "What happens to an advance not yet earned at the end of employment",
  planEvery: "Years between two personal development plans (POP), at most",
  leaveCapWeeks: "Leave that is no wage at the end of the calendar year, at most",
  usualPerYear: "Allowances and provisions that are accepted as usual",
  usualDeviation: "Deviation from what is usual that is not yet considerable",
  freeSpace: "Free space (vrije ruimte), from 2020 up to the end of the first bracket",
  freeSpaceAbove: "Free space (vrije ruimte) above the first bracket",
  freeSpaceBracket: "Fiscal wage sum at which the first bracket of the free space ends",
  finalLevy: "Final levy (eindheffing) on what is designated above the free space",
  kilometreRate: "Untaxed allowance for travel by own transport",
  rvuLevy: "Levy of the employer on a RVU, above the threshold where there is one",
  rvuThreshold: "Benefit without RVU levy (drempelvrijstelling)",
};

export const term: Sentences["term"] = (name, { value, unit, from, through, citation, standing, provisional }) =>
  `${name}: ${[value].flat().join(", ")} (${unit}), from ${month(from)}${through === null ? "" : ` through ${month(through)}`} [${citation}], ${standing}${provisional ? "; the agreement has run out and this is presumed to go on" : ""}.`;

export const refused: Sentences["refused"] = (name, { refused, known }, on) =>
  `${name}: no value on ${day(on)}, ${why[refused]}; ${known === null ? "no source gives one for any date" : `known from ${month(known.from)}${known.through === null ? "" : ` through ${month(known.through)}`}`}.`;

const why = { "not-yet-in-force": "not yet in force", ended: "it has ended", unknown: "in force, but unknown" };
