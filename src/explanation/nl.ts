import type { AboveWindow, Piece, Totals } from "../ledger/ledger.js";
import { formatOf, missingFrom, named } from "./format.js";
import type { Sentences } from "./sentences.js";

const { euro, percent, number, month, day, pieces, sum } = formatOf(".", ",", [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
]);

const allowances = { holidayAllowance: "vakantietoeslag (VT)", yearEndAllowance: "eindejaarsuitkering (EJU)" };
const bases = { holidayAllowance: "het salaris", yearEndAllowance: "salaris en vakantietoeslag" };
const categories: Readonly<Record<string, string>> = {
  student: "een student-werknemer of leerling-werknemer",
  "id-job": "wie een I/D-baan heeft",
  "guarantee-job": "wie een garantiebaan heeft",
};
const standings: Readonly<Record<string, string>> = {
  published: "gepubliceerd",
  reported: "gemeld",
  inferred: "afgeleid",
  assumed: "aangenomen",
};

const parts: Readonly<Record<keyof Totals, string>> = {
  accrued: "opgebouwd",
  takenOver: "overgenomen",
  refunded: "teruggekomen",
  spent: "uitgegeven",
  transferredOut: "meegegeven",
  lapsed: "vervallen",
};
const nothing = "er is niets geboekt";

/** The explanations in Dutch. */
export const nl: Sentences = {
  budgets: { "sociaal-werk/loopbaanbedrag": "loopbaanbedrag" },
  ledger: ({ through, balance, held, available, totals }, budget) => [
    `Eind ${month(through)} staat het ${budget} op ${euro(balance)}: ${sum(totals, parts) || nothing}.`,
    ...awarded(held, available),
  ],
  payslip: ({ month: of, opening, closing, held, available, ...row }, budget) => [
    `In ${month(of)} ging het ${budget} van ${euro(opening)} naar ${euro(closing)}: ${sum(row, parts) || nothing}.`,
    ...awarded(held, available),
  ],
  forecast: ({ from, through, balance, lapses, leastToSpend, spendBy }, budget) =>
    spendBy === null
      ? [`Van ${month(from)} tot en met ${month(through)} vervalt er niets van het ${budget} van ${euro(balance)}.`]
      : [
          `Van ${month(from)} tot en met ${month(through)} vervalt ${euro(leastToSpend)} van het ${budget} van ${euro(balance)} als er niets meer wordt uitgegeven, toegekend of vrijgegeven.`,
          ...lapses.map(
            (lapse) =>
              `Op ${day(lapse.on)} vervalt ${euro(lapse.amount)}; om tot dan niets te verliezen moet uiterlijk ${day(lapse.spendBy)} in totaal ten minste ${euro(lapse.leastToSpendSoFar)} zijn uitgegeven.`,
          ),
          "Dit gaat over het geld dat er nu is. Wat later wordt opgebouwd vervalt later, of aan het einde van het dienstverband.",
        ],
  terms: {
    rate: "Opbouw per maand",
    base: "Onderdelen van de grondslag",
    window: "Aantal maanden opbouw dat het saldo mag bevatten",
    lapse: "Wat er gebeurt met wat daarboven komt",
    excludedCategories: "Groepen zonder loopbaanbedrag",
    excludedBornBefore: "Uitgesloten: geboren voor",
    excludedInServiceOn: "Uitgesloten: en in dienst op",
    holidayAllowance: "Vakantietoeslag (VT)",
    holidayAllowanceMinimum: "Bodem van de vakantietoeslag",
    yearEndAllowance: "Eindejaarsuitkering (EJU)",
    yearEndAllowance55: "Eindejaarsuitkering, variant van 5,5%",
    yearEndAllowance35: "Eindejaarsuitkering, variant van 3,5%",
    yearEndAllowanceMinimum: "Bodem van de eindejaarsuitkering",
    fullTimeWeek: "Voltijdse werkweek",
  },
  term: (name, { value, unit, from, through, citation, standing, provisional }) =>
    `${name}: ${[value].flat().join(", ")} (${unit}), ${period(from, through)} [${citation}], ${standings[standing] ?? standing}${provisional ? "; de cao is afgelopen en dit loopt naar verwachting door" : ""}.`,
  refused: (name, { refused, known }, on) =>
    `${name}: geen waarde op ${day(on)}, ${{ "not-yet-in-force": "nog niet van kracht", ended: "niet meer van kracht", unknown: "van kracht, maar onbekend" }[refused]}; bekend ${period(known.from, known.through)}.`,
  entries: {
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
        nl.allowance("holidayAllowance", holidayAllowance),
        nl.allowance("yearEndAllowance", yearEndAllowance),
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
      `Op ${day(on)} is ${euro(amount)} vervallen: het dienstverband was beëindigd en van het saldo van ${euro(inputs.balance)} was ${inputs.held === "0.00" ? "niets" : euro(inputs.held)} toegekend [${citation}].`,
      origin(from, amount),
    ],
  },
  allowance: (name, { amount, rule, citation, inputs }) => {
    const { percentage, share, fullTimeMinimum, hoursPerWeek, fullTimeWeek, daysServed, daysInMonth } = inputs;
    const which = allowances[name];
    if (rule === "given")
      return `De ${which} is zoals de salarisadministratie hem opgaf: ${euro(amount)} [${citation}].`;
    const computed = `${percent(percentage ?? "")} van ${bases[name]}`;
    if (rule === "percentage") return `De ${which} is ${computed}: ${euro(amount)} [${citation}].`;
    const hours = hoursPerWeek === fullTimeWeek ? "" : ` × ${number(hoursPerWeek)}/${number(fullTimeWeek)} uur`;
    const days = daysInMonth === 1 ? "" : ` × ${daysServed}/${daysInMonth} dagen`;
    return `De ${which} is het minimum, ${euro(fullTimeMinimum ?? "")}${hours}${days} = ${euro(amount)}, want ${computed} is minder: ${euro(share ?? "")} [${citation}].`;
  },
  findings: {
    provisional: ({ from = "", through }) =>
      `Voorlopig van ${month(from)} tot en met ${month(through ?? from)}: de cao is afgelopen en de afspraken lopen naar verwachting door.`,
    "assumed-term": ({ term = "", citation = "", from = "", through }) =>
      `Aangenomen: ${named(nl.terms, term)} [${citation}] berust ${period(from, through)} niet op een gelezen tekst.`,
    "minimum-unknown": ({ month: of = "", through, citation = "" }) =>
      `${stretch(of, through)} is de bodem van de vakantietoeslag onbekend en niet toegepast; het salaris is zo laag dat hij ertoe kan doen [${citation}].`,
    overspent: ({ month: of = "", events = [] }) =>
      `In ${month(of)} ging er meer uit dan er beschikbaar was (${events.join(", ")}); het is geboekt zoals het gebeurde.`,
    "spent-without-award": ({ month: of = "", events = [] }) =>
      `In ${month(of)} is er geld uitgegeven zonder toekenning (${events.join(", ")}).`,
    "balance-differs": ({ month: of = "", events = [], asserted = [], amount = "" }) =>
      `Eind ${month(of)} is het saldo volgens de salarisadministratie ${asserted.map(euro).join(", ")} (${events.join(", ")}); het is ${euro(amount)}.`,
    excluded: ({ month: of = "", through }) =>
      `${stretch(of, through)} is niets opgebouwd: uitgesloten van het loopbaanbedrag.`,
    "lapses-soon": ({ month: of = "", spendBy = "", amount = "" }) =>
      `In ${month(of)} vervalt ${euro(amount)} van wat er nu is als er niets gebeurt; het kan worden uitgegeven tot en met ${day(spendBy)}.`,
    "award-uncovered": ({ month: of = "", events = [] }) =>
      `In ${month(of)} is er meer toegekend dan er was (${events.join(", ")}).`,
  },
  readings: {
    allowancesInBaseFrom: (value) =>
      value === null
        ? "Lezing: de grondslag is het kale salaris (allowancesInBaseFrom: null)."
        : `Lezing: VT, EJU en ORT tellen mee in de grondslag vanaf ${month(value)} (allowancesInBaseFrom: ${value}).`,
    lapseRelief2018: (value) =>
      value === "applied"
        ? "Lezing: van juli 2018 tot en met december 2019 verviel er niets (lapseRelief2018: applied)."
        : "Lezing: de verruiming van 2018 en 2019 is niet toegepast (lapseRelief2018: not-applied).",
    sixtyMonthsFrom: (value) =>
      `Lezing: het saldo mag 36 maanden opbouw bevatten, en 60 maanden vanaf ${month(value)} (sixtyMonthsFrom: ${value}).`,
    monthOrder: (value) =>
      ({
        "spend-accrue-lapse":
          "Lezing: in een maand komen eerst de gebeurtenissen, dan opbouw en verval (monthOrder: spend-accrue-lapse).",
        "accrue-spend-lapse":
          "Lezing: in een maand komt eerst de opbouw, dan de gebeurtenissen, dan het verval (monthOrder: accrue-spend-lapse).",
        "accrue-lapse-spend":
          "Lezing: in een maand komen eerst opbouw en verval, dan de gebeurtenissen (monthOrder: accrue-lapse-spend).",
      })[value],
    awardedMoney: (value) =>
      value === "protected"
        ? "Lezing: toegekend geld vervalt niet (awardedMoney: protected)."
        : "Lezing: toegekend geld kan vervallen tot het is uitbetaald (awardedMoney: lapses-until-paid).",
    rounding: (value) =>
      value === "each-amount"
        ? "Lezing: VT, EJU en de opbouw zijn elk op de cent afgerond (rounding: each-amount)."
        : "Lezing: alleen de opbouw is op de cent afgerond (rounding: once).",
  },
};

function awarded(held: string, available: string): string[] {
  return held === "0.00" ? [] : [`Toegekend en vastgehouden is ${euro(held)}; beschikbaar is ${euro(available)}.`];
}

function before(unrounded: string, amount: string): string {
  return unrounded === amount ? "" : ` = ${euro(unrounded)}, afgerond op de cent`;
}

function above(inputs: AboveWindow["inputs"]): string {
  const { balance, held, awardedMoney, months, from, through, window } = inputs;
  const less = held !== "0.00" && awardedMoney === "protected" ? `, min ${euro(held)} voor toekenningen,` : "";
  return `het saldo van ${euro(balance)}${less} was meer dan wat in de ${months} maanden van ${month(from)} tot en met ${month(through)} is opgebouwd, ${euro(window)}`;
}

function origin(from: readonly Piece[], amount: string): string {
  const missing = missingFrom(from, amount);
  if (missing === null) return `Het kwam uit ${pieces(from)}.`;
  return from.length === 0 ? `Het was er niet.` : `Het kwam uit ${pieces(from)}; ${euro(missing)} daarvan was er niet.`;
}

function stretch(from: string, through: string | null | undefined): string {
  return through == null ? `In ${month(from)}` : `Van ${month(from)} tot en met ${month(through)}`;
}

function period(from: string, through: string | null | undefined): string {
  return through == null ? `vanaf ${month(from)}` : `van ${month(from)} tot en met ${month(through)}`;
}
