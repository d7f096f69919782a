import type { Sentences } from "../sentences.js";
import { month } from "./words.js";

export const readings: Sentences["readings"] = {
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
      ? "Lezing: elk bedrag onderweg is op de cent afgerond (rounding: each-amount)."
      : "Lezing: alleen de uitkomst is op de cent afgerond (rounding: once).",
};
