import { type AnyPiece, citing, formatOf, missingFrom } from "../format.js";

export const { euro, percent, number, month, day, pieces, sum } = formatOf(".", ",", [
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

/** A number of hours. */
export function hours(text: string): string {
  return `${number(text)} uur`;
}

/** A stretch of months, or the one month. */
export function stretch(from: string, through: string | null | undefined): string {
  return through == null ? `In ${month(from)}` : `Van ${month(from)} tot en met ${month(through)}`;
}

/** From a month on, or through another. */
export function period(from: string, through: string | null | undefined): string {
  return through == null ? `vanaf ${month(from)}` : `van ${month(from)} tot en met ${month(through)}`;
}

/** An amount before rounding, where it was rounded. */
export function before(unrounded: string, amount: string): string {
  return unrounded === amount ? "" : ` = ${euro(unrounded)}, afgerond op de cent`;
}

/** The months or years that money came from. */
export function origin(from: readonly AnyPiece[], amount: string, written = euro): string {
  const missing = missingFrom(from, amount);
  if (missing === null) return `Het kwam uit ${pieces(from, written)}.`;
  return from.length === 0
    ? `Het was er niet.`
    : `Het kwam uit ${pieces(from, written)}; ${written(missing)} daarvan was er niet.`;
}

/** Where it is written, in which edition, and how sure that is. */
export const cited = citing({
  published: "",
  reported: "gemeld door een andere bron",
  inferred: "niet zo in een tekst gelezen: afgeleid",
  assumed: "tekst niet gelezen: aangenomen",
  provisional: "de cao is afgelopen: aangenomen dat het doorloopt",
});

/** An edition of an agreement, or the years of a regulation; nothing where there is none. */
export function edition(of: string, years: string | null): string {
  if (years === null) return "";
  return years.endsWith("-") ? `${of} vanaf ${years.slice(0, -1)}` : `${of} ${years}`;
}
