import type { Source } from "../../values/citation.js";

/** The sources behind the table of AOW ages. The statute itself is not among them: its text was not at hand. */
export const sources = {
  RO: {
    title: "Rijksoverheid: Wanneer gaat mijn AOW in? (2024-2029)",
    url: "https://rijksoverheid.nl/onderwerpen/algemene-ouderdomswet-aow/vraag-en-antwoord/wanneer-gaat-mijn-aow-in",
    consulted: "part",
  },
  SVB: {
    title: "Sociale Verzekeringsbank: Wanneer krijgt u AOW? (born before 1948)",
    url: "http://www.svb.nl/int/nl/aow/wat_is_de_aow/wanneer_aow/index.jsp",
    consulted: "part",
  },
} as const satisfies Record<string, Source>;

/** The day on which all values of this shelf were last held against their sources. */
export const checkedOn = "2026-11-21";
