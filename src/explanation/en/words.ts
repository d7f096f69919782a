import { type AnyPiece, citing, formatOf, missingFrom } from "../format.js";

export const { euro, percent, number, month, day, pieces, sum } = formatOf(",", ".", [
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

/** A number of hours. */
export function hours(text: string): string {
  return text === "1.00" ? "1 hour" : `${number(text)} hours`;
}

/** The verb for a number of hours. */
export function were(text: string): string {
  return text === "1.00" ? "was" : "were";
}

/** A stretch of months, or the one month. */
export function stretch(from: string, through: string | null | undefined): string {
  return through == null ? `In ${month(from)}` : `From ${month(from)} through ${month(through)}`;
}

/** An amount before rounding, where it was rounded. */
export function before(unrounded: string, amount: string): string {
  return unrounded === amount ? "" : ` = ${euro(unrounded)}, rounded to the cent`;
}

/** The months or years that money came from. */
export function origin(from: readonly AnyPiece[], amount: string, written = euro): string {
  const missing = missingFrom(from, amount);
  if (missing === null) return `It came from ${pieces(from, written)}.`;
  return from.length === 0
    ? `None of it was there.`
    : `It came from ${pieces(from, written)}; ${written(missing)} of it was not there.`;
}

/** Where it is written, in which edition, and how sure that is. */
export const cited = citing({
  published: "",
  reported: "reported by another source",
  inferred: "not read as such in a text: inferred",
  assumed: "text not read: assumed",
  provisional: "the agreement has run out: assumed to go on",
});

/** An edition of an agreement, or the years of a regulation; nothing where there is none. */
export function edition(of: string, years: string | null): string {
  if (years === null) return "";
  return years.endsWith("-") ? `${of} from ${years.slice(0, -1)}` : `${of} ${years}`;
}
