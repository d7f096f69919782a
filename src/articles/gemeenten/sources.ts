import type { Source } from "../../values/citation.js";

/**
 * The sources behind chapter 17 of the CAR-UWO and the local regulations, under the keys by which rules and doubts are
 * discussed. The text of article 17:3 is not among them. Where it is not on record that all of a source was read, it says part.
 */
export const sources = {
  // The agreement, and what its parties say of it.
  CAO12: {
    title: "Gemeente.nu, 21 April 2012, on the principeakkoord for the cao gemeenten 2011-2012",
    url: "https://www.gemeente.nu/?p=24439",
    consulted: "part",
  },
  VNG13: {
    title:
      "VNG, Invoering individueel loopbaanbudget: summary of circular Lbr. 13/002, CvA/LOGA 13/01 (without its annex)",
    url: "https://vng.nl/brieven/invoering-individueel-loopbaanbudget",
    consulted: "part",
  },
  CAO13: {
    title: "Cao gemeenten 2013-2015, letter Lbr. 14/069, CvA/LOGA 14/04, with its CAR texts",
    url: "https://lokaleregelgeving.overheid.nl/CVDR356240/1",
    consulted: "part",
  },
  CAR17: {
    title: "CAR, chapter 17 as of 1 December 2021, with 17:3 repealed",
    url: "https://caruwo.vng.nl/Hoofdstuk.aspx?Hoofdstuk=85&Versie=1-12-2021%2000:00:00",
    consulted: "part",
  },
  "CAR17:4": {
    title: "CAR, article 17:4 (undated print)",
    url: "https://caruwo.vng.nl/ArtikelenPrint.aspx?artikel=17:4",
    consulted: "part",
  },
  IKB17: {
    title: "VNG, on the municipal individueel keuzebudget from 1 January 2017",
    url: "https://vng.nl/rubrieken/onderwerpen/individueel-keuzebudget-ikb",
    consulted: "part",
  },

  // Local regulations and proposals.
  HILV: {
    title: "A+O fonds Gemeenten, interview with the municipality of Hilversum (undated, on 2013)",
    url: "https://aeno.nl/inzet-individueel-loopbaanbudget-gemeente-hilversum",
    consulted: "part",
  },
  KRIM: {
    title: "Krimpen aan den IJssel, Regeling opleiding en ontwikkeling (2013), article 1",
    url: "http://docplayer.nl/456072-Regeling-opleiding-en-ontwikkeling.html",
    consulted: "part",
  },
  "KRIM-SF": {
    title: "Krimpen aan den IJssel, Studiefaciliteiten (from 1 January 2013)",
    url: "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Krimpen%20aan%20den%20IJssel/CVDR243467.html",
    consulted: "part",
  },
  HEU13: {
    title: "Heusden, collegevoorstel on the changes of the CAR-UWO of 2013",
    url: "http://docplayer.nl/37167288-In-de-loga-circulaire-staan-de-wijzigingen-in-hoofdstuk-17-van-de-car-in-een-directievoorstel-zullen-deze-aanspraken-nader-worden-uitgewerkt.html",
    consulted: "part",
  },
  HEU18: {
    title: "Heusden, Regeling Opleiding en Ontwikkeling 2018 (gmb-2018-44640), without its body",
    url: "https://decentrale.regelgeving.overheid.nl/cvdr/xhtmloutput/Historie/Heusden/CVDR608487/CVDR608487_1.html",
    consulted: "part",
  },
  AGN: {
    title:
      "Collegevoorstel of an unknown municipality: Aanpassingen in de AGN; invoering individueel loopbaanbudget (titles only)",
    url: "https://docplayer.nl/amp/20214382-Onderwerp-aanpassingen-in-de-agn-invoering-individueel-loopbaanbudget.html",
    consulted: "part",
  },
  CVDR299660: {
    title: "Unknown municipality, chapter 17 Opleiding en ontwikkeling (2013-2019), its beginning",
    url: "https://lokaleregelgeving.overheid.nl/CVDR299660/1",
    consulted: "part",
  },
  VALK14: {
    title: "Valkenburg aan de Geul, Regeling opleiding en ontwikkeling 2014",
    url: "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Valkenburg%20aan%20de%20Geul/CVDR364387.html",
    consulted: "part",
  },
  GOU18: {
    title: "Gouda, Regeling loopbaanontwikkeling 2018 (gmb-2018-63660), without its body",
    url: "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Gouda/CVDR609078.html",
    consulted: "part",
  },

  // Explanations, the press, tax.
  TAXN: {
    title: "Taxnavigator, 12 August 2017, J.J.P. Swinkels: Individueel loopbaanbudget (kenmerk 2017.03113)",
    url: "https://www.taxnavigator.nl/belastingnieuws/2017/individueel-loopbaanbudget-ilb",
    consulted: "part",
  },
  BB15: {
    title: "Binnenlands Bestuur, 14 July 2015: Miljoenen aan opleidingsbudget vergeten",
    url: "https://www.binnenlandsbestuur.nl/carriere/miljoenen-aan-opleidingsbudget-vergeten",
    consulted: "part",
  },
  IKB17b: {
    title: "Trends in HR, on the delay of the individueel keuzebudget of municipalities",
    url: "https://www.trendsinhr.nl/uitstel-invoering-individueel-keuzebudget-gemeentelijke-sector/",
    consulted: "part",
  },
  IKB21: {
    title: "Trends in HR, on how little of the individueel keuzebudget of municipalities goes to training",
    url: "https://www.trendsinhr.nl/gemeenteambtenaren-ikb-opleiding-en-ontwikkeling/",
    consulted: "part",
  },
  IKB21b: {
    title: "Gemeente.nu, on the individueel keuzebudget and training",
    url: "https://www.gemeente.nu/?p=83821",
    consulted: "part",
  },
  JAMES: {
    title: "James: Loopbaandienstverlening voor overheid (undated)",
    url: "https://jamesloopbaan.nl/sectoren/overheid/loopbaandienstverlening-voor-overheid/",
    consulted: "part",
  },
  LH24: {
    title: "Tips & Advies, September 2024, on the Belastingdienst note Scholingskosten in de loonheffingen",
    url: "https://mijntipsenadvies.nl/2024-09/scholingsbudget-en-de-gevolgen-voor-de-loonheffingen-NLPPBZAR_EU10091003",
    consulted: "whole",
  },
  LH24b: {
    title: "Rendement, themadossier of June 2024, section 4.2",
    url: "https://fundamentvoor.nl/node/51217",
    consulted: "part",
  },
  MVT21: {
    title: "Memorie van toelichting, Belastingplan 2021, on former employees",
    url: "https://rijksfinancien.nl/index%2Ephp/belastingplan-memorie-van-toelichting/2021/d17e1594",
    consulted: "part",
  },

  // Other sectors: analogies only, nothing here holds for a municipality.
  POB: {
    title: "Provincie Noord-Brabant, Regeling persoonlijk ontwikkelbudget 2010",
    url: "https://www.brabant.nl/actueel/regelingen/cvdr93040_1",
    consulted: "part",
  },
  AEDES: {
    title: "Aedes, five questions on the loopbaanontwikkelingsbudget of housing associations",
    url: "https://aedes.nl/arbeidsvoorwaarden/vijf-vragen-over-het-loopbaanontwikkelingsbudget",
    consulted: "part",
  },
} as const satisfies Record<string, Source>;

/** The day on which all values of this shelf were last held against their sources. */
export const checkedOn = "2026-11-21";
