import type { Allowance } from "../../accrual/because.js";
import type { AboveWindow } from "../../ledger/ledger.js";
import { named } from "../format.js";
import type { MonthEntrySentences } from "../sentences.js";
import { before, day, euro, month, number, origin, percent, pieces } from "./words.js";

const allowances = { holidayAllowance: "vakantietoeslag (VT)", yearEndAllowance: "eindejaarsuitkering (EJU)" };
const bases = { holidayAllowance: "het salaris", yearEndAllowance: "salaris en vakantietoeslag" };
/** Who has no loopbaanbedrag. */
export const categories: Readonly<Record<string, string>> = {
  student: "een student-werknemer of leerling-werknemer",
  "id-job": "wie een I/D-baan heeft",
  "guarantee-job": "wie een garantiebaan heeft",
};

/** What was booked in a budget that is built up month by month. */
export const entries: MonthEntrySentences = {
  "share-of-base": ({ month: of, amount, because: { citation, inputs } }) => {
    const { salary, holidayAllowance, yearEndAllowance, irregularity, base, rate, unrounded } = inputs;
    const built = `In ${month(of)} is ${euro(amount)} opgebouwd: ${percent(rate)} van ${euro(base)}${before(unrounded, amount)} [${citation}].`;
    if (!holidayAllowance || !yearEndAllowance || irregularity === null) {
      return [built, `De grondslag is het kale salaris van de maand, ${euro(salary)}.`];
    }
    const ort = irregularity === "0.00" ? "" : ` + onregelmatigheidstoeslag (ORT) ${euro(irregularity)}`;
    return [
      built,
      `De grondslag is salaris ${euro(salary)} + vakantietoeslag (VT) ${euro(holidayAllowance.amount)} + eindejaarsuitkering (EJU) ${euro(yearEndAllowance.amount)}${ort} = ${euro(base)}.`,
      allowance("holidayAllowance", holidayAllowance),
      allowance("yearEndAllowance", yearEndAllowance),
    ];
  },
  "excluded-category": ({ month: of, because: { citation, inputs } }) => [
    `In ${month(of)} is niets opgebouwd: ${named(categories, inputs.category)} heeft geen loopbaanbedrag [${citation}].`,
  ],
  "excluded-generation": ({ month: of, because: { citation, inputs } }) => [
    `In ${month(of)} is niets opgebouwd: wie voor ${day(inputs.bornBefore)} geboren is en op ${day(inputs.inServiceOn)} in dienst was heeft geen loopbaanbedrag; geboren op ${day(inputs.birthDate)}, in dienst sinds ${day(inputs.start)} [${citation}].`,
  ],
  opening: ({ on, amount, event, from, because }) => [
    `Op ${day(on)} is ${euro(amount)} overgenomen uit een andere administratie (${event}); het houdt de maanden waarin het is opgebouwd: ${pieces(from) || "geen"}. Het saldo is dan ${euro(because.inputs.balance)} [${because.citation}].`,
  ],
  "transfer-in": ({ on, amount, event, from, because }) => [
    `Op ${day(on)} is ${euro(amount)} overgenomen van een vorige werkgever (${event}); het houdt de maanden waarin het is opgebouwd: ${pieces(from) || "geen"}. Het saldo is dan ${euro(because.inputs.balance)} [${because.citation}].`,
  ],
  award: ({ on, amount, event, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${euro(amount)} toegekend (${event}${inputs.agreement === null ? "" : `, afspraak ${inputs.agreement}`}) en vanaf dan vastgehouden; voor toekenningen wordt nu ${euro(inputs.held)} vastgehouden [${citation}].`,
  ],
  release: ({ on, amount, event, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${euro(amount)} van toekenning ${inputs.of ?? ""} vrijgegeven (${event}); voor toekenningen wordt nu ${euro(inputs.held)} vastgehouden [${citation}].`,
  ],
  spend: ({ on, amount, event, from, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${euro(amount)} uitgegeven (${event})${inputs.of === null ? ", zonder toekenning" : `, waarvan ${euro(inputs.fromHold)} uit toekenning ${inputs.of}`}; het saldo is dan ${euro(inputs.balance)} [${citation}].`,
    origin(from, amount),
  ],
  refund: ({ on, amount, event, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${euro(amount)} van uitgave ${inputs.of ?? ""} teruggekomen (${event}); het saldo is dan ${euro(inputs.balance)} [${citation}].`,
  ],
  "transfer-out": ({ on, amount, event, from, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${euro(amount)} meegegeven aan de volgende werkgever (${event}); het saldo is dan ${euro(inputs.balance)} [${citation}].`,
    origin(from, amount),
  ],
  window: ({ on, amount, from, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${euro(amount)} vervallen: ${above(inputs)} [${citation}].`,
    origin(from, amount),
  ],
  "suspension-ended": ({ on, amount, from, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${euro(amount)} in één keer vervallen, omdat de regeling waaronder niets verviel was afgelopen: ${above(inputs)} [${citation}].`,
    origin(from, amount),
  ],
  exit: ({ on, amount, from, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${euro(amount)} vervallen: het dienstverband was beëindigd en ${inputs.held === "0.00" ? `er was ${euro(inputs.balance)} over` : `van het saldo van ${euro(inputs.balance)} was ${euro(inputs.held)} toegekend`} [${citation}].`,
    origin(from, amount),
  ],
};

/** An allowance, and how it came about. */
export function allowance(name: keyof typeof allowances, { amount, rule, citation, inputs }: Allowance): string {
  const { percentage, share, fullTimeMinimum, hoursPerWeek, fullTimeWeek, daysServed, daysInMonth } = inputs;
  const which = allowances[name];
  if (rule === "given") return `De ${which} is door de salarisadministratie opgegeven: ${euro(amount)} [${citation}].`;
  const computed = `${percent(percentage ?? "")} van ${bases[name]}`;
  if (rule === "percentage") return `De ${which} is ${computed}: ${euro(amount)} [${citation}].`;
  const hours = hoursPerWeek === fullTimeWeek ? "" : ` × ${number(hoursPerWeek)}/${number(fullTimeWeek)} uur`;
  const days = daysInMonth === 1 ? "" : ` × ${daysServed}/${daysInMonth} dagen`;
  const part = `${hours}${days}` === "" ? "" : `${hours}${days} = ${euro(amount)}`;
  return `De ${which} is het minimum, ${euro(fullTimeMinimum ?? "")}${part}, want ${computed} is minder: ${euro(share ?? "")} [${citation}].`;
}

function above(inputs: AboveWindow["inputs"]): string {
  const { balance, held, awardedMoney, months, from, through, window } = inputs;
  const less = held !== "0.00" && awardedMoney === "protected" ? `, min ${euro(held)} voor toekenningen,` : "";
  return `het saldo van ${euro(balance)}${less} was meer dan wat in de ${months} maanden van ${month(from)} tot en met ${month(through)} is opgebouwd, ${euro(window)}`;
}
