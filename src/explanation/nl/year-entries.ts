import type { WithoutEffect } from "../../ledger/ledger.js";
import type { YearPiece } from "../../ledger/year-ledger.js";
import { missingFrom, settledBy, short } from "../format.js";
import type { YearEntrySentences } from "../sentences.js";
import { before, day, euro, number, origin, pieces } from "./words.js";

/** What only a budget that is granted by the year books. */
export const yearEntries: YearEntrySentences = {
  "year-amount": ({ on, amount, because: { citation, inputs } }) => {
    const { year, yearAmount, monthsServed, hoursPerWeek, fullTimeWeek, unrounded, balance } = inputs;
    const months = monthsServed === null ? "" : ` × ${number(short(monthsServed))}/12 maanden`;
    const hours = hoursPerWeek === null ? "" : ` × ${number(short(hoursPerWeek))}/${number(fullTimeWeek)} uur`;
    const reduced = months + hours;
    const how = reduced === "" ? "" : `: ${euro(yearAmount)}${reduced}${before(unrounded, amount)}`;
    const came = `Op ${day(on)} kwam het budget van ${year} erbij, ${euro(amount)}${how}; het saldo is dan ${euro(balance)} [${citation}].`;
    const settled = settledBy(amount, balance);
    return settled === null ? [came] : [came, `Daarvan vult ${euro(settled)} aan wat vooruit was uitgegeven.`];
  },
  "covered-spend": ({ on, amount, event, from, because: { citation, inputs } }) => {
    const { asked, uncovered, balance } = inputs;
    const stands = `het saldo is dan ${euro(balance)} [${citation}]`;
    if (amount === "0.00") return [`Op ${day(on)} was niets van ${euro(asked)} (${event}) gedekt; ${stands}.`];
    const booked = `Op ${day(on)} is ${euro(amount)} uitgegeven (${event}); ${stands}.`;
    if (uncovered === "0.00") return [booked, ahead(from, amount)];
    return [
      booked,
      ahead(from, amount),
      `De overige ${euro(uncovered)} van de ${euro(asked)} is niet gedekt en niet geboekt.`,
    ];
  },
  return: ({ on, amount, event, because: { citation, inputs } }) => {
    const { of, asked, year, balance } = inputs;
    const whose = year === null ? "gaat terug naar waar het vandaan kwam" : `is geld van ${year}`;
    const back = `Op ${day(on)} is ${euro(amount)} van uitgave ${of} teruggekomen (${event}) en het ${whose}; het saldo is dan ${euro(balance)} [${citation}].`;
    return asked === amount
      ? [back]
      : [back, `Van de ${euro(asked)} die terugkwam is niet meer geboekt dan het budget had betaald.`];
  },
  "saving-agreed": ({ on, amount, event, because: { citation, inputs } }) => {
    const { year, through, keptThrough, goal, withoutEffect } = inputs;
    const agreed = `Op ${day(on)} is afgesproken ${euro(amount)} van ${year} te sparen tot en met ${day(through)}${goal.trim() === "" ? "" : ` voor “${goal}”`} (${event}) [${citation}].`;
    if (withoutEffect !== null) return [agreed, `Het heeft geen gevolg: ${whyNot[withoutEffect]}.`];
    return through === keptThrough
      ? [agreed]
      : [agreed, `Het telt tot en met ${day(keptThrough)}, het einde van het laatste jaar.`];
  },
  "advance-approved": ({ on, amount, event, because: { citation, inputs } }) => {
    const { approvedBy, limit, withoutEffect } = inputs;
    const approved = `Op ${day(on)} is ${euro(amount)} om vooruit uit te geven goedgekeurd door ${approvedBy} (${event}) [${citation}].`;
    return withoutEffect === null
      ? [approved, `Het saldo mag vanaf dan ${euro(limit)} onder nul komen.`]
      : [approved, `Het heeft geen gevolg: ${whyNot[withoutEffect]}.`];
  },
  "year-end": ({ on, amount, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${euro(amount)} vervallen: van ${inputs.year} was ${euro(inputs.left)} over, en ${saved(inputs.kept)} [${citation}].`,
  ],
  "saving-ended": ({ on, amount, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${euro(amount)} vervallen: de tijd dat geld van ${inputs.year} mocht blijven staan was om, en er was ${euro(inputs.left)} van over${inputs.kept === "0.00" ? "" : `, waarvan ${euro(inputs.kept)} voor langer is gespaard`} [${citation}].`,
  ],
  "after-last-year": ({ on, amount, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${euro(amount)} vervallen: het laatste jaar van het budget was voorbij, en van ${inputs.year} was ${euro(inputs.left)} over [${citation}].`,
  ],
  waived: ({ on, amount, because: { citation, inputs } }) => [
    `Op ${day(on)} is ${euro(amount)} kwijtgescholden: het dienstverband eindigde met een saldo van ${euro(inputs.balance)}, en de werkgever vordert dat niet terug [${citation}].`,
  ],
};

/** Why an event had no effect. */
export const whyNot: Readonly<Record<WithoutEffect, string>> = {
  "not-recorded-in-pop": "het staat niet in het ontwikkelingsplan (POP)",
  "no-goal": "er is geen doel afgesproken",
  "agreed-after-its-year": "het is na dat jaar afgesproken",
  "period-within-its-year": "de afgesproken periode eindigde binnen dat jaar",
  "ends-with-the-last-year":
    "gespaard geld vervalt uiterlijk met het laatste jaar van het budget, net als zonder sparen",
  "goes-on-by-itself": "geld gaat vanzelf mee naar het volgende jaar",
  "no-advance": "de regeling kent geen voorschot",
};

function saved(kept: string): string {
  return kept === "0.00" ? "daarvan was niets gespaard" : `daarvan was ${euro(kept)} gespaard`;
}

function ahead(from: readonly YearPiece[], amount: string): string {
  const missing = missingFrom(from, amount);
  if (missing === null) return origin(from, amount);
  return from.length === 0
    ? `Alles is vooruit uitgegeven.`
    : `Het kwam uit ${pieces(from)}; ${euro(missing)} is vooruit uitgegeven.`;
}
