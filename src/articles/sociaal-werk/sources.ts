import type { Source } from "../../values/citation.js";

/** The sources behind the chapters of the CAO Sociaal Werk, under the keys by which rules and doubts are discussed. */
export const sources = {
  // The CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, one address a page.
  S1: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, articles 3.1 and 3.2",
    url: "https://fcb.onlinetouch.nl/1/24",
    consulted: "part",
  },
  S2: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, articles 3.3 B-E, 3.4, 3.5 A",
    url: "https://fcb.onlinetouch.nl/1/25",
    consulted: "part",
  },
  S3: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, articles 3.5 B-H and 3.6",
    url: "https://fcb.onlinetouch.nl/1/26",
    consulted: "part",
  },
  S4: {
    title: "Cao-akkoord Welzijn & Maatschappelijke Dienstverlening of December 2014 (bijlage 13)",
    url: "https://fcb.onlinetouch.nl/1/222",
    consulted: "part",
  },
  S4a: {
    title: "Cao-akkoord Welzijn & Maatschappelijke Dienstverlening of December 2014 (bijlage 13), the page before",
    url: "https://fcb.onlinetouch.nl/1/221",
    consulted: "part",
  },
  S5: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, end of article 3.6",
    url: "https://fcb.onlinetouch.nl/1/27",
    consulted: "whole",
  },
  S11: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, articles 6.9 B-C, 6.10, 6.11",
    url: "https://fcb.onlinetouch.nl/1/46",
    consulted: "part",
  },
  S11a: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, articles 6.7-6.9",
    url: "https://fcb.onlinetouch.nl/1/45",
    consulted: "whole",
  },
  F28: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, chapter 4 (individueel keuzebudget)",
    url: "https://fcb.onlinetouch.nl/1/28",
    consulted: "part",
  },
  F29: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, chapter 4, next page (4.3 included)",
    url: "https://fcb.onlinetouch.nl/1/29",
    consulted: "part",
  },
  F44: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, wage tables",
    url: "https://fcb.onlinetouch.nl/1/44",
    consulted: "part",
  },
  F50: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, article 6.17",
    url: "https://fcb.onlinetouch.nl/1/50",
    consulted: "part",
  },
  S31: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, article 6.12",
    url: "https://fcb.onlinetouch.nl/1/47",
    consulted: "whole",
  },
  S31a: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, article 6.12, next page",
    url: "https://fcb.onlinetouch.nl/1/48",
    consulted: "whole",
  },
  F34: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, leave hours (5.8)",
    url: "https://fcb.onlinetouch.nl/1/34",
    consulted: "whole",
  },
  S41: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, articles 1.4 and 1.6",
    url: "https://fcb.onlinetouch.nl/1/19",
    consulted: "whole",
  },
  S44: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, the choice model of 2014",
    url: "https://fcb.onlinetouch.nl/1/297",
    consulted: "whole",
  },
  S45: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, seniorenverlof",
    url: "https://fcb.onlinetouch.nl/1/310",
    consulted: "whole",
  },
  S20: {
    title: "Staatscourant 2016, 3247: extension (AVV) of changed provisions of the CAO 2014-2016, 18 January 2016",
    url: "https://zoek.officielebekendmakingen.nl/stcrt-2016-3247.html",
    consulted: "not",
  },
  S21: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2016-2017, full text",
    url: "https://fdocuments.nl/document/cao-welzijn-maatschappelijke-welzijn-maatschappelijke-dienstverlening-2016-.html",
    consulted: "not",
  },

  // Articles of later editions of the CAO Sociaal Werk.
  S7: {
    title: "CAO Sociaal Werk, article 3.3 A-F (undated: 2019-2021 or 2021-2023)",
    url: "https://www.sociaalwerk-werkt.nl/loopbaanbudget",
    consulted: "part",
  },
  S12: {
    title: "CAO Sociaal Werk 2023-2025, article 4.2 (individueel keuzebudget)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/de-samenstelling-van-het-individueel-keuzebudget",
    consulted: "part",
  },
  S17: {
    title: "CAO Sociaal Werk 2023-2025, article 6.10 (eindejaarsuitkering en vermeerdering)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/eindejaarsuitkering-en-vermeerdering",
    consulted: "whole",
  },
  S27: {
    title: "CAO Sociaal Werk 2023-2025, article 0.1 (definities)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/definities",
    consulted: "part",
  },
  S28: {
    title: "CAO Sociaal Werk 2023-2025, article 3.6 (monitor)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/monitor",
    consulted: "whole",
  },
  S29: {
    title: "CAO Sociaal Werk 2023-2025, looptijd van de CAO",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/looptijd-van-de-cao",
    consulted: "whole",
  },
  S31b: {
    title: "CAO Sociaal Werk 2023-2025, article 6.12 (onregelmatigheidstoeslag)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/onregelmatigheidstoeslag",
    consulted: "whole",
  },
  S32: {
    title: "CAO Sociaal Werk 2023-2025, article 2.1 (inleiding)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/inleiding",
    consulted: "whole",
  },
  S33: {
    title: "CAO Sociaal Werk, article 7.9 (loondoorbetaling tijdens arbeidsongeschiktheid; undated)",
    url: "https://www.sociaalwerk-werkt.nl/loondoorbetaling-tijdens-arbeidsongeschiktheid",
    consulted: "whole",
  },
  S38: {
    title: "CAO Sociaal Werk 2023-2025, article 3.2 (periodiek gesprek over individuele inzetbaarheid)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/periodiek-gesprek-over-individuele-inzetbaarheid",
    consulted: "part",
  },
  S39: {
    title: "CAO Sociaal Werk 2023-2025, article 9.1 (geschillen)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/geschillen",
    consulted: "whole",
  },
  S47: {
    title: "CAO Sociaal Werk 2021-2023, article 3.1 (inleiding)",
    url: "https://www.sociaalwerk-werkt.nl/inleiding-0",
    consulted: "part",
  },
  S50: {
    title: "CAO Sociaal Werk 2023-2025, article 3.4 (verplichte bijscholing)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/verplichte-bijscholing",
    consulted: "whole",
  },
  "C21-6.9": {
    title: "CAO Sociaal Werk 2021-2023, article 6.9 (vakantietoeslag), with amounts into 2023",
    url: "https://www.sociaalwerk-werkt.nl/vakantietoeslag",
    consulted: "whole",
  },
  "C21-4.3": {
    title: "CAO Sociaal Werk, article 4.3 (keuzemoment; undated: 2019-2021 or 2021-2023)",
    url: "https://www.sociaalwerk-werkt.nl/keuzemoment-individueel-keuzebudget",
    consulted: "part",
  },
  "C23-4.1": {
    title: "CAO Sociaal Werk 2023-2025, article 4.1 (inleiding)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/inleiding-1",
    consulted: "part",
  },
  "C23-4.4": {
    title: "CAO Sociaal Werk 2023-2025, article 4.4 (aanwending individueel keuzebudget)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/aanwending-individueel-keuzebudget",
    consulted: "part",
  },
  "C23-5.7": {
    title: "CAO Sociaal Werk 2023-2025, article 5.7 (verlof)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/verlof",
    consulted: "part",
  },
  "C23-5.11": {
    title: "CAO Sociaal Werk 2023-2025, article 5.11 (arbeid en zorg)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/arbeid-en-zorg",
    consulted: "part",
  },

  // Explanations: by the parties to the agreement, the sector fund, employers' institutes, advisers, the press.
  S6: {
    title: "Questions and answers on Loopbaanbudget and individuele duurzame inzetbaarheid (2015, year inferred)",
    url: "http://docplayer.nl/3019854-Loopbaanbudget-en-individuele-duurzame-inzetbaarheid.html",
    consulted: "part",
  },
  S8: {
    title: "Werkgeversinstituut, on the first lapse per 1 July 2018",
    url: "https://www.werkgeversinstituut.nl/let-op-loopbaanbudget-cao-sociaal-werk-vervallen-vanaf-1-7-2018/",
    consulted: "part",
  },
  S9: {
    title: "Werkgeversinstituut, on the relief until 1 January 2020",
    url: "https://www.werkgeversinstituut.nl/loopbaanbudget-cao-sociaal-werk/",
    consulted: "part",
  },
  S10: {
    title:
      "Sociaal Werk werkt, for employers: Wat is het Loopbaanbudget (LBB)? (an older version and the one since 2023)",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/wat-het-loopbaanbudget-lbb",
    consulted: "part",
  },
  S13: {
    title: "Sociaal Werk werkt, for employers: Inzetten Loopbaanbudget (LBB)",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/inzetten-loopbaanbudget-lbb",
    consulted: "whole",
  },
  S14: {
    title: "Sociaal Werk werkt, for employees: Wat is het Loopbaanbudget (LBB)?",
    url: "https://www.sociaalwerk-werkt.nl/werknemers/wat-het-loopbaanbudget-lbb",
    consulted: "whole",
  },
  S15: {
    title: "Sociaal Werk werkt, news: akkoord on the CAO Sociaal Werk 2021-2023",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/nieuwsoverzicht/sociale-partners-sluiten-akkoord-cao-sociaal-werk-voor-2021-2023",
    consulted: "whole",
  },
  S18: {
    title: "Sociaal Werk werkt: Over de CAO",
    url: "https://www.sociaalwerk-werkt.nl/over-de-cao",
    consulted: "whole",
  },
  S19: {
    title: "Sociaal Werk werkt: Wat is de looptijd van de CAO?",
    url: "https://www.sociaalwerk-werkt.nl/wat-de-looptijd-van-de-cao",
    consulted: "whole",
  },
  S22: {
    title: "Werkinfocenter: Wat is loopbaanbudget CAO Welzijn?",
    url: "https://www.werkinfocenter.nl/wat-is-loopbaanbudget-cao-welzijn/",
    consulted: "whole",
  },
  S23: {
    title: "Verdiwel, news of 30 October 2018",
    url: "https://www.verdiwel.nl/nieuws.php?action=view&Nieuws_Id=43",
    consulted: "whole",
  },
  S25: {
    title: "AV-portaal, a payroll vendor's page: Jouw loopbaanbudget",
    url: "https://demo.avportaal.nl/arbeidsvoorwaarden/jouw-loopbaanbudget",
    consulted: "whole",
  },
  S26: {
    title: "Skipr, 30 October 2025: CNV signs the CAO Sociaal Werk, FNV does not",
    url: "https://www.skipr.nl/nieuws/cnv-tekent-cao-sociaal-werk-fnv-met-de-hakken-in-het-zand/",
    consulted: "whole",
  },
  S34: {
    title: "Ambtenarensalaris, on the final offer for the CAO Sociaal Werk",
    url: "https://ambtenarensalaris.nl/zorg-en-welzijn/eindbod-cao-sociaal-werk-45-procent-twee-jaar/",
    consulted: "whole",
  },
  S35: {
    title: "Tips & Advies, September 2024, on the Belastingdienst note Scholingskosten in de loonheffingen",
    url: "https://mijntipsenadvies.nl/2024-09/scholingsbudget-en-de-gevolgen-voor-de-loonheffingen-NLPPBZAR_EU10091003",
    consulted: "whole",
  },
  S36: {
    title: "Sociaal Werk werkt: Hoeveel loopbaanbudget kan een werknemer opbouwen?",
    url: "https://www.sociaalwerk-werkt.nl/hoeveel-loopbaanbudget-lbb-kan-een-werknemer-opbouwen",
    consulted: "whole",
  },
  S37: {
    title: "Sociaal Werk werkt, for employers: Starten met het Loopbaanbudget voor nieuwe organisaties",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/starten-met-het-loopbaanbudget-voor-nieuwe-organisaties",
    consulted: "whole",
  },
  S40: {
    title: "Sociaal Werk werkt, for employers: Waaruit bestaat mijn Loopbaanbudget (LBB)?",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/veelgestelde-vragen/waaruit-bestaat-mijn-loopbaanbudget-lbb",
    consulted: "whole",
  },
  S42: {
    title: "Sociaal Werk werkt: Wat is het vitaliteitsbudget?",
    url: "https://www.sociaalwerk-werkt.nl/wat-het-vitaliteitsbudget",
    consulted: "whole",
  },
  S43: {
    title: "Sociaal Werk werkt, for employees: Verlofsparen",
    url: "https://www.sociaalwerk-werkt.nl/werknemers/verlofsparen",
    consulted: "whole",
  },
  S46: {
    title: "FCB: Veelgestelde vragen rondom de generatieregeling",
    url: "https://www.fcb.nl/caos/cao-sociaal-werk/veelgestelde-vragen-rondom-de-generatieregeling",
    consulted: "whole",
  },
  S48: {
    title: "BPSW: membership fee by way of the CAO",
    url: "https://www.bpsw.nl/actueel/nieuws/item/tip-contributie-bpsw-vergoed-krijgen-via-de-cao/",
    consulted: "whole",
  },
  S49: {
    title: "BDO, 15 June 2018: Loopbaanbudget, hoe zorgt u voor een juiste besteding?",
    url: "https://www.bdo.nl/nl-nl/perspectieven/loopbaanbudget-hoe-zorgt-u-voor-een-juiste-besteding",
    consulted: "whole",
  },
  S51: {
    title: "Sociaal Werk werkt, for employers: what happens to the Loopbaanbedrag when an employee leaves",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/veelgestelde-vragen/wat-gebeurt-er-met-het-loopbaanbedrag-als-een-werknemer-uit-dienst",
    consulted: "whole",
  },

  // The keuzebudget: akkoorden, explanations, employers, payroll vendors. How much of them was read is not on record.
  A19: {
    title: "Sociaal Werk werkt: akkoord of 26 June 2019 on the CAO Sociaal Werk",
    url: "https://www.sociaalwerk-werkt.nl/akkoord-cao-sociaal-werk",
    consulted: "part",
  },
  A23: {
    title: "Sociaal Werk werkt, news of 7 July 2023: definitive akkoord on the CAO Sociaal Werk 2023-2025",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/nieuwsoverzicht/definitief-cao-akkoord-sociaal-werk-2023-2025",
    consulted: "part",
  },
  SWN15b: {
    title: "MOgroep (now Sociaal Werk Nederland), 29 October 2015: summary of the definitive text on the keuzebudget",
    url: "https://www.sociaalwerknederland.nl/actueel/nieuws/4411-invoering-individueel-keuzebudget",
    consulted: "part",
  },
  SWN23: {
    title: "Sociaal Werk Nederland, on the change of the keuzebudget on 1 January 2024",
    url: "https://sociaalwerknederland.nl/thema/cao-en-juridische-zaken/nieuws/12759-let-op-vanaf-1-januari-administratieve-wijziging-ikb",
    consulted: "part",
  },
  W24: {
    title: "Sociaal Werk werkt, for employers: changes of the CAO Sociaal Werk per 1 January 2024",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/wijzigingen-cao-sociaal-werk-1-januari-2024",
    consulted: "part",
  },
  "Q-wg-oud": {
    title: "Sociaal Werk werkt, for employers: Wat is het individueel keuzebudget? (the older page, before 2024)",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/veelgestelde-vragen/wat-het-individueel-keuzebudget-ikb",
    consulted: "part",
  },
  "Q-wg": {
    title: "Sociaal Werk werkt, for employers: Wat is het individueel keuzebudget? (since 2024)",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/wat-het-individueel-keuzebudget-ikb",
    consulted: "part",
  },
  "Q-wn": {
    title: "Sociaal Werk werkt, for employees: Wat is het individueel keuzebudget?",
    url: "https://www.sociaalwerk-werkt.nl/werknemers/wat-het-individueel-keuzebudget-ikb",
    consulted: "part",
  },
  "Q-start": {
    title: "Sociaal Werk werkt, for employers: starting with the keuzebudget, for new organisations",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/starten-met-het-individueel-keuzebudget-ikb-voor-nieuwe-organisaties",
    consulted: "part",
  },
  CALC: {
    title: "Sociaal Werk werkt: the calculator of the keuzebudget (three versions, undated)",
    url: "https://www.sociaalwerk-werkt.nl/individueel-keuze-budget-berekenen",
    consulted: "part",
  },
  NOT17: {
    title: "Sociaal Werk Nederland, note of January 2017 on the consequences of choices (table of contents only)",
    url: "https://fdocuments.nl/document/gevolgen-van-gemaaktete-maken-keuzes-met-loopbaanbudget-31-invoering-ikb-9.html",
    consulted: "part",
  },
  SALAR: {
    title: "SALAR, a payroll vendor: the keuzebudget of the CAO Welzijn en Maatschappelijke dienstverlening",
    url: "https://www.salar.support/759867-Hoe-verwerk-ik-het-Individueel-Keuze-Budget-voor-de-CAO-Welzijn-en-Maatschappelijke-dienstverlening",
    consulted: "part",
  },
  SDB: {
    title: "SDB, a payroll vendor, on the CAO Welzijn",
    url: "https://www.sdbayton.nl/cao-welzijn/",
    consulted: "part",
  },
  AVP: {
    title: "AV-portaal, questions and answers on the keuzebudget",
    url: "https://demo.avportaal.nl/keuzebudget/veelgestelde-vragen-keuzebudget",
    consulted: "part",
  },
  WIJK: {
    title: "Wijkwerk, an employer, on the keuzebudget",
    url: "https://www.wijkwerk.nl/project/hetindividueelkeuzebudget/",
    consulted: "part",
  },
  WELK16: {
    title: "Wel.kom, an employer, 31 March 2016: Individueel Keuze Budget",
    url: "https://www.welkom.nu/nieuws/medewerkers/individueel-keuze-budget/",
    consulted: "part",
  },
  WELK18: {
    title: "Wel.kom, an employer, 28 May 2018, on the keuzebudget of the second half of the year",
    url: "http://www.welkom.nu/nieuws/medewerkers/hoe-ga-jij-in-de-2e-helft-2018-je-ikb-inzetten/",
    consulted: "part",
  },
  SAL18: {
    title: "Werken bij kinderopvang: salaries per 1 July 2018, CAO Sociaal Werk",
    url: "https://www.werkenbijkinderopvang.nl/kennisbank/salaris-per-1-07-2018-cao-sociaal-werk/",
    consulted: "part",
  },
  REST19: {
    title: "Rendement, themadossier of 2019: what is left of a keuzebudget (Restant)",
    url: "https://fundamentvoor.nl/onderneming-salaris/cafetariaregelingen/te-besteden-budget/43-restant",
    consulted: "part",
  },
  REST22: {
    title: "Rendement, themadossier of 2022: what is left of a keuzebudget (Restant)",
    url: "https://fundamentvoor.nl/onderneming-administratie/loon-natura/te-besteden-budget/53-restant",
    consulted: "part",
  },
} as const satisfies Record<string, Source>;

/** The day on which all values of this shelf were last held against their sources. */
export const checkedOn = "2026-11-21";
