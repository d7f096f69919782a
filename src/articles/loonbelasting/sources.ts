import type { Source } from "../../values/citation.js";

/**
 * The sources on the wage tax, under the keys by which rules and doubts are discussed. The statute was read as it stood on two
 * days; from 2019 on no text of it was consulted. Where it is not on record that all of a source was read, it says part.
 */
export const sources = {
  // The statute, its history, official explanations.
  T1: {
    title: "Wet op de loonbelasting 1964, state of 11 April 2018 (the address is that of article 31a)",
    url: "https://wetten.overheid.nl/jci1.3:c:BWBR0002471&hoofdstuk=V&afdeling=1&artikel=31a&z=2018-04-11&g=2018-04-11",
    consulted: "part",
  },
  T2: {
    title: "Wet op de loonbelasting 1964, state of 1 January 2011",
    url: "https://wetten.overheid.nl/BWBR0002471",
    consulted: "part",
  },
  T3: {
    title: "Belastingplan 2021, memorie van toelichting, on study costs of former employees",
    url: "https://rijksfinancien.nl/index%2Ephp/belastingplan-memorie-van-toelichting/2021/d17e1594",
    consulted: "part",
  },
  T4: {
    title: "Kamerstukken 34785, nr. 80",
    url: "https://zoek.officielebekendmakingen.nl/kst-34785-80.html",
    consulted: "part",
  },
  T5: {
    title: "Belastingdienst: Scholingskosten in de loonheffingen (the page; the note behind it was not consulted)",
    url: "https://www.belastingdienst.nl/wps/wcm/connect/bldcontentnl/themaoverstijgend/brochures_en_publicaties/cao_beoordelingen/scholingskosten-in-de-loonheffingen",
    consulted: "part",
  },
  T17: {
    title: "Kennisgroep KG:204:2022:43, on the fee of the register GGZ-agoog (without its conclusion)",
    url: "https://kennisgroepen.belastingdienst.nl/publicaties/kg204202243-vergoeding-kosten-inschrijving-beroepsregister-ggz-agoog-is-loon/",
    consulted: "part",
  },
  T19: {
    title: "Hoge Raad, ECLI:NL:HR:2024:387, on designation (republished)",
    url: "https://lexboost.com/rechtspraak/ECLI:NL:HR:2024:387",
    consulted: "part",
  },
  T21: {
    title: "P-Direkt, for staff of the Rijk: IKB inzetten",
    url: "https://www.p-direkt.nl/informatie-rijkspersoneel/mijn-werk/vakbonden-ondernemingsraad/individueel-keuzebudget/ikb-inzetten",
    consulted: "part",
  },
  T22: {
    title: "Kennisgroep KG:204:2022:34, questions and answers on the arbo exemption as of 2022",
    url: "https://kennisgroepen.belastingdienst.nl/publicaties/kg204202234-vragen-en-antwoorden-over-de-arbovrijstelling-anno-2022/",
    consulted: "part",
  },
  T22b: {
    title: "Sdu Fiscaal en Meer, on the date of KG:204:2022:34",
    url: "https://fiscaalenmeer.sdu.nl/content/BELASTINGDIENST_KG_204_2022_34",
    consulted: "part",
  },
  T30: {
    title: "Tweede Kamer, answers of 2025 to questions on student debt, 2025D27128",
    url: "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?did=2025D27128&id=2025D27128",
    consulted: "part",
  },
  T40: {
    title: "Uitvoering van Beleid SZW: Is een RVU te combineren met verlofsparen?",
    url: "https://www.uitvoeringvanbeleidszw.nl/subsidies-en-regelingen/maatwerkregeling-duurzame-inzetbaarheid--eerder-uittreden-mdieu/vraag-en-antwoord/is-een-rvu-te-combineren-met-verlofsparen",
    consulted: "part",
  },
  T43: {
    title: "A withdrawn besluit of 2007 on the wage tax, 2.8, on repaid study costs",
    url: "https://wetten-acc.overheid.nl/jci1.3:c:BWBR0021298&g=2008-01-01&z=2024-09-19",
    consulted: "part",
  },
  T47: {
    title: "Belastingplan 2026, memorie van toelichting, on the RVU",
    url: "https://www.rijksfinancien.nl/belastingplan-memorie-van-toelichting/2026/d17e3057",
    consulted: "part",
  },
  T71: {
    title: "Belastingdienst, letter on the cao Jeugdzorg, the first of two on record (republished)",
    url: "https://5dok.net/document/y961pglr-kleinbedrijf-jeugdzorg-postbus-utrecht-kantoor-betreft-beoordeling-jeugdzorg.html",
    consulted: "part",
  },
  T72: {
    title: "Belastingdienst, letter on the cao Jeugdzorg, the second of two on record (republished)",
    url: "https://5dok.net/document/y6epl13g-kleinbedrijf-kantoor-jeugdzorg-postbus-utrecht-betreft-jeugdzorg-geachte.html",
    consulted: "part",
  },
  T73: {
    title: "Belastingdienst, letter on the cao Woondiensten (republished)",
    url: "https://lawinsider.com/nl/contracts/a1bEzvW7NDu",
    consulted: "part",
  },
  T75: {
    title: "Advocate-General, ECLI:NL:PHR:2023:671, on designation (republished)",
    url: "https://lexboost.com/rechtspraak/ECLI:NL:PHR:2023:671",
    consulted: "part",
  },
  T78: {
    title: "State Secretary of Finance, answers to 2020Z18019 on the VAT of training (republished)",
    url: "https://openkamer.org/kamervraag/2020Z18019",
    consulted: "part",
  },
  T80: {
    title: "Belastingdienst, from the Handboek Loonheffingen 2011 (republished)",
    url: "http://korta.info/belastingdienst.html?page=31",
    consulted: "part",
  },

  // The parties to agreements, and funds.
  T7: {
    title: "CAO Sociaal Werk, article 3.3 (loopbaanbudget)",
    url: "https://www.sociaalwerk-werkt.nl/loopbaanbudget",
    consulted: "part",
  },
  T8: {
    title: "Sociaal Werk werkt, for employers: Starten met het Loopbaanbudget voor nieuwe organisaties",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/starten-met-het-loopbaanbudget-voor-nieuwe-organisaties",
    consulted: "whole",
  },
  T18: {
    title: "CAO Sociaal Werk, article 6.16 (registratie)",
    url: "https://www.sociaalwerk-werkt.nl/registratie",
    consulted: "part",
  },
  T20: {
    title: "Sociaal Werk werkt, for employers: Hoe werkt het individueel keuzebudget?",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/veelgestelde-vragen/hoe-werkt-het-individueel-keuzebudget-ikb",
    consulted: "part",
  },
  T25: {
    title: "Vereniging voor Stoelmasseurs: Stoelmassage en de Belastingdienst (two versions)",
    url: "https://www.verenigingvoorstoelmasseurs.nl/dossier-stoelmassage-en-de-belastingdienst/",
    consulted: "part",
  },
  T41: {
    title: "CAO Sociaal Werk, article 3.1 (inleiding)",
    url: "https://www.sociaalwerk-werkt.nl/inleiding-0",
    consulted: "part",
  },
  T41b: {
    title: "CAO Sociaal Werk 2023-2025, article 5.7 (verlof)",
    url: "https://www.sociaalwerk-werkt.nl/cao-sociaal-werk-2023-2025/verlof",
    consulted: "part",
  },
  T42: {
    title: "Sociaal Werk werkt, for employees: Verlofsparen",
    url: "https://www.sociaalwerk-werkt.nl/werknemers/verlofsparen",
    consulted: "whole",
  },
  T53: {
    title: "AWVN, on fiscal developments",
    url: "https://www.awvn.nl/themas/fiscaal/informatie/actuele-ontwikkelingen",
    consulted: "part",
  },
  T66: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, on the loopbaanbudget",
    url: "https://fcb.onlinetouch.nl/1/27",
    consulted: "whole",
  },
  T66b: {
    title: "CAO Welzijn & Maatschappelijke Dienstverlening 2014-2016, on the keuzebudget",
    url: "https://fcb.onlinetouch.nl/1/29",
    consulted: "part",
  },
  T67: {
    title: "Sociaal Werk werkt, news: akkoord on the CAO Sociaal Werk 2021-2023",
    url: "https://www.sociaalwerk-werkt.nl/werkgevers/nieuwsoverzicht/sociale-partners-sluiten-akkoord-cao-sociaal-werk-voor-2021-2023",
    consulted: "whole",
  },
  T68: {
    title: "Sociaal Werk werkt, for employees: Wat is het Loopbaanbudget (LBB)?",
    url: "https://www.sociaalwerk-werkt.nl/werknemers/wat-het-loopbaanbudget-lbb",
    consulted: "whole",
  },
  T69: {
    title: "BVKZ, on the CAO Sociaal Werk",
    url: "https://bvkz.nl/kennisplein/arbeidszaken-deskundigheid/cao-sociaal-werk/",
    consulted: "part",
  },
  T70: {
    title: "Sociaal Werk werkt: Hoeveel loopbaanbudget kan een werknemer opbouwen? (undated)",
    url: "https://www.sociaalwerk-werkt.nl/hoeveel-loopbaanbudget-lbb-kan-een-werknemer-opbouwen",
    consulted: "whole",
  },
  T81: {
    title: "PFZW, March 2022: pension and agreements on keuzebudgetten",
    url: "https://www.pfzw.nl/sociale-partners/actueel/archief/24-03-2022---tips-voor-de-cao-tafel/afspraken-keuzebudgetten.html",
    consulted: "part",
  },
  T84: {
    title: "AWVN: RVU-drempelvrijstelling 2022",
    url: "https://www.awvn.nl/rvu-regeling/nieuws/rvu-drempelvrijstelling-2022/",
    consulted: "part",
  },

  // Advisers and the press.
  T6: {
    title: "Tips & Advies, September 2024, on the Belastingdienst note Scholingskosten in de loonheffingen",
    url: "https://mijntipsenadvies.nl/2024-09/scholingsbudget-en-de-gevolgen-voor-de-loonheffingen-NLPPBZAR_EU10091003",
    consulted: "whole",
  },
  T8b: {
    title: "Stolwijk Kennisnetwerk: Scholingsbudget, wat doet dat voor de loonheffingen?",
    url: "https://stolwijkkennisnetwerk.nl/scholingsbudget-wat-doet-dat-voor-de-loonheffingen/",
    consulted: "part",
  },
  T9: {
    title: "Werkgeversinstituut, on the loopbaanbudget of the CAO Sociaal Werk",
    url: "https://www.werkgeversinstituut.nl/loopbaanbudget-cao-sociaal-werk/",
    consulted: "part",
  },
  T10: {
    title: "BDO, 15 June 2018: Loopbaanbudget, hoe zorgt u voor een juiste besteding?",
    url: "https://www.bdo.nl/nl-nl/perspectieven/loopbaanbudget-hoe-zorgt-u-voor-een-juiste-besteding",
    consulted: "whole",
  },
  T11: {
    title: "Accountancy Vanmorgen, 3 August 2022, on repaid study costs",
    url: "https://www.accountancyvanmorgen.nl/2022/08/03/terugbetaling-studiekostenvergoeding-gerichte-vrijstelling/",
    consulted: "part",
  },
  T11b: {
    title: "HR-kiosk: Studiekosten terugbetalen of verruilen met bruto",
    url: "https://www.hr-kiosk.nl/opinie/studiekosten-terugbetalen-of-verruilen-met-bruto",
    consulted: "part",
  },
  T12: {
    title: "Accountancy Vanmorgen, 22 June 2021, on repaid study costs",
    url: "https://www.accountancyvanmorgen.nl/2021/06/22/studiekosten-werknemer-terugbetalen-en-gerichte-vrijstelling/",
    consulted: "part",
  },
  T14: {
    title: "Pronvos: Outplacementkosten, vrijgesteld of belast?",
    url: "https://www.pronvos.nl/outplacementkosten-vrijgesteld-of-belast",
    consulted: "part",
  },
  T16: {
    title: "HR-kiosk: Outplacement",
    url: "https://www.hr-kiosk.nl/hoofdstuk/beloningscomponenten/outplacement",
    consulted: "part",
  },
  T23: {
    title: "Verkor, on chair massage, with the Handboek Loonheffingen of April 2015",
    url: "http://verkor.nl/pagina20.html",
    consulted: "part",
  },
  T24: {
    title: "Witlox: Kan ik onbelast een stoelmassage geven aan mijn werknemers?",
    url: "https://www.witloxvcs.nl/nieuws/800-kan-ik-onbelast-een-stoelmassage-geven-aan-mijn-werknemers.html",
    consulted: "part",
  },
  T26: {
    title: "Retera, on what counts as study costs",
    url: "https://www.retera-accountants.nl/nl/Nieuws/WatwordtexactonderstudiekostenverstaanWelkekostenkanikmijnwerknemeronbelastvergoeden/87_39061122",
    consulted: "part",
  },
  T27: {
    title: "Van der Meeren, on the allowance a kilometre from 19 to 21 cents",
    url: "https://vdmeeren.nl/19-ct-km-vergoeding-naar-21-cent/",
    consulted: "part",
  },
  T28: {
    title: "Accountancy Vanmorgen, 19 September 2023, on the allowance a kilometre to 23 cents",
    url: "https://www.accountancyvanmorgen.nl/2023/09/19/belastingplan-2024-onbelaste-reiskostenvergoeding-naar-23-cent/",
    consulted: "part",
  },
  T29: {
    title: "SalarisView: Wijzigingen in 2026",
    url: "https://www.salarisview.nl/nieuws/46/wijzigingen-in-2026",
    consulted: "part",
  },
  T31: {
    title: "Salarisnet, on employers who pay student debt",
    url: "https://www.salarisnet.nl/13115/stan-rethans-wie-jongeren-wil-binden-betaalt-hun-schuld",
    consulted: "part",
  },
  T32: {
    title: "Rendement, on sports facilities for employees",
    url: "https://www.rendement.nl/werkkostenregeling/verdiepingsartikel/vergoeden-of-verstrekken-van-sportfaciliteiten-aan-werknemers.html",
    consulted: "part",
  },
  T33: {
    title: "Adfin: Werkkostenregeling en fitness",
    url: "https://www.adfinadvies.nl/werkkostenregeling-en-fitness/",
    consulted: "part",
  },
  T34: {
    title: "HR-kiosk: Fitness",
    url: "https://www.hr-kiosk.nl/hoofdstuk/beloningscomponenten/fitness",
    consulted: "part",
  },
  T36: {
    title: "LSP: Werkgerelateerde fitness blijft onbelast",
    url: "https://lsplonen.nl/werkgerelateerde-fitness-blijft-onbelast/",
    consulted: "part",
  },
  T38: {
    title: "Akkermans: Wet bedrag ineens, RVU en verlofsparen, in force in part",
    url: "https://www.akkermans.nl/vaknieuws/wet-bedrag-ineens-rvu-en-verlofsparen-deels-in-werking",
    consulted: "part",
  },
  T39: {
    title: "Gerritsen Pensioen: Wet bedrag ineens, RVU en verlofsparen",
    url: "https://gerritsenpensioen.nl/wet-bedrag-ineens-rvu-en-verlofsparen/",
    consulted: "part",
  },
  T44: {
    title: "Dirkzwager: RVU-eindheffing 2026 and the drempelvrijstelling",
    url: "https://www.dirkzwager.nl/kennis/artikelen/rvu-eindheffing-2026-drempelvrijstelling-vroegpensioen",
    consulted: "part",
  },
  T45: {
    title: "Salarisnet, on the proposal for the RVU levy",
    url: "https://www.salarisnet.nl/7518/belastingdienst-oordeelt-positief-over-voorstel-rvu-heffing",
    consulted: "part",
  },
  T46: {
    title: "Caraad, on the RVU from 2026",
    url: "https://caraad.com/?p=2547",
    consulted: "part",
  },
  T48: {
    title: "PeopleBusiness: Afschaffing scholingsaftrek voor medewerkers",
    url: "https://peoplebusiness.nl/artikelen/iedereen-uniek/afschaffing-scholingsaftrek-voor-medewerkers",
    consulted: "part",
  },
  T50: {
    title: "Rendement: Waarom gaat de vrije ruimte per 2015 naar 1,2%?",
    url: "https://www.rendement.nl/prinsjesdag/nieuws/waarom-gaat-de-vrije-ruimte-per-2015-naar-12.html",
    consulted: "part",
  },
  T52: {
    title: "VRN Advies: Vrije ruimte werkkostenregeling wordt 1,5 procent",
    url: "http://vrn-advies.nl/news-post/vrije-ruimte-werkkostenregeling-wordt-15-procent/",
    consulted: "part",
  },
  T54: {
    title: "Van der Veer: wider untaxed allowances in 2020",
    url: "https://veerdb.nl/meer-mogelijkheden-voor-onbelaste-vergoedingen-en-verstrekkingen-aan-uw-werknemers-in-2020/",
    consulted: "part",
  },
  T55: {
    title: "Fiscanet, on the vrije ruimte",
    url: "https://www.fiscanet.nl/fiscanet/fiscact.nsf/rssfn?readform&re=0FC14ABBB8A4E5CDC12586FE005416C2",
    consulted: "part",
  },
  T56: {
    title: "WPPS: 3% vrije ruimte in 2021",
    url: "https://wpps.nl/blog/3-vrije-ruimte-in-2021",
    consulted: "part",
  },
  T57: {
    title: "Rendement: Ook voor 2021 verruiming vrije ruimte WKR",
    url: "https://www.rendement.nl/werkkostenregeling/nieuws/ook-voor-2021-verruiming-vrije-ruimte-wkr.html",
    consulted: "part",
  },
  T58: {
    title: "Vopas: Vrije ruimte WKR in 2023 naar 3% over de eerste € 400.000 van de loonsom",
    url: "https://vopas.nl/vrije-ruimte-wkr-in-2023-naar-3-over-eerste-e-400-000-van-loonsom/",
    consulted: "part",
  },
  T59: {
    title: "Verseput: Vrije ruimte werkkostenregeling stijgt naar 3% (prints 2014 where it means 2024)",
    url: "https://verseput.nl/vrije-ruimte-werkkostenregeling-stijgt-naar-3/",
    consulted: "part",
  },
  T60: {
    title: "Van Roemburg, on the Miljoenennota 2026",
    url: "https://nbcvanroemburg.nl/wp-content/nieuwsbrief/miljoenennota-2026/15",
    consulted: "part",
  },
  T61: {
    title: "Stippt, on the werkkostenregeling of 2026",
    url: "https://stippt.nl/?p=16285",
    consulted: "part",
  },
  T62: {
    title: "Randstad Werkpocket: Werkkostenregeling",
    url: "https://www.randstad.nl/werkgevers/werkpocket/arbeidsvoorwaarden-en-belonen/belonen/werkkostenregeling",
    consulted: "part",
  },
  T62b: {
    title: "Randstad Werkpocket: RVU-regeling en RVU-heffing",
    url: "https://www.randstad.nl/werkgevers/werkpocket/vitaliteit-en-ontwikkeling/opleiden-personeel/rvu-regeling-en-rvu-heffing",
    consulted: "part",
  },
  T63: {
    title: "Salariszaken, on the return of the eindheffing for 2025",
    url: "https://salariszaken.nl/author/sanderz",
    consulted: "part",
  },
  T64: {
    title: "Joop: Benut optimaal verruimde vrije ruimte",
    url: "https://wijzijnjoop.nl/nieuws/benut-optimaal-verruimde-vrije-ruimte/",
    consulted: "part",
  },
  T65: {
    title: "NLFiscaal, on saved leave in 2020",
    url: "https://www.nlfiscaal.nl/nlfiscaal-doc/464A4AD399826C22C12585830044BBC5",
    consulted: "part",
  },
  T74: {
    title: "Fiscaris: Geeft de Hoge Raad meer duidelijkheid over het aanwijzen (WKR)?",
    url: "https://www.fiscaris.nl/geeft-de-hoge-raad-meer-duidelijkheid-over-het-aanwijzen-wkr/",
    consulted: "part",
  },
  T76: {
    title: "Accountancy Vanmorgen, 12 May 2020: Werkkostenregeling en echt of fictief aanwijzen",
    url: "https://www.accountancyvanmorgen.nl/2020/05/12/werkkostenregeling-en-echt-of-fictief-aanwijzen/",
    consulted: "part",
  },
  T79: {
    title: "Fiscaal Vanmorgen, 6 November 2020: Btw-aftrek op scholings- en opleidingskosten",
    url: "https://www.fiscaalvanmorgen.nl/2020/11/06/btw-aftrek-op-scholings-en-opleidingskosten-hoe-zit-het/",
    consulted: "part",
  },
  T82: {
    title: "Rendement, themadossier: Echte uitruil",
    url: "https://fundamentvoor.nl/onderneming-salaris/loon-natura/voorwaarden-en-vastleggen/63-echte-uitruil",
    consulted: "part",
  },
  T83: {
    title: "Tubantia, on leaving heavy work early",
    url: "https://www.tubantia.nl/economie/mensen-met-zwaar-beroep-kunnen-zelden-eerder-stoppen-bedrijven-hebben-het-geld-gewoon-niet~ada9d0bd/",
    consulted: "part",
  },
  T85: {
    title: "KWPS, December 2024: questions and answers on the raised RVU threshold",
    url: "https://kwps.nl/en/actualiteiten/vragen-en-antwoorden-in-verband-met-verhoogde-rvu-drempelvrijstellingsbedrag",
    consulted: "part",
  },
  T86: {
    title: "KWPS, September 2025: RVU threshold exemption redesigned starting 2026",
    url: "https://www.kwps.nl/en/actualiteiten/rvu-threshold-exemption-redesigned-starting-2026",
    consulted: "part",
  },

  // Vendors and providers.
  T13: {
    title: "ICM, a training institute: Aftrek studiekosten voor werkgevers",
    url: "https://www.icm.nl/subsidies-en-fiscale-regelingen/aftrek-studiekosten-voor-werkgevers/",
    consulted: "part",
  },
  T15: {
    title: "Outplacementverzekering, a broker, on outplacement paid untaxed",
    url: "https://outplacementverzekering.nl/kosten-van-outplacement-onbelast-vergoeden-bij-nog-lopend-dienstverband/",
    consulted: "part",
  },
  T35: {
    title: "Bedrijfsfitness Nederland, a provider: Historie wetgeving",
    url: "https://www.bedrijfsfitnessnederland.nl/voor-werkgevers/historie-wetgeving",
    consulted: "part",
  },
  T37: {
    title: "Ontspannen op het Werk, a provider: Werkkostenregeling",
    url: "https://www.ontspannenophetwerk.nl/werkkostenregeling/",
    consulted: "part",
  },
  T37b: {
    title: "Massage in Bedrijf, a provider: Fiscale voordelen",
    url: "https://massage-in-bedrijf.nl/fiscale-voordelen/",
    consulted: "part",
  },
  T49: {
    title: "Natalia Leal, a coach, on deductible coaching",
    url: "https://natalia-leal.com/services/coaching-tax-deductible",
    consulted: "part",
  },
  T51: {
    title: "Ivanho Massage, a provider: Fiscale voordelen stoelmassage",
    url: "https://ivanhomassage.nl/fiscale-voordelen-stoelmassage/",
    consulted: "part",
  },
  T51b: {
    title: "DPS Massage, a provider: Stoelmassage en de fiscus",
    url: "https://dpsmassage.nl/stoelmassage-en-de-fiscus/",
    consulted: "part",
  },
  T77: {
    title: "HumanWave, a payroll vendor: Hoe stel ik een loopbaanbudget in?",
    url: "https://help.humanwave.nl/support/solutions/articles/4000077240-hoe-stel-ik-een-loopbaanbudget-in-",
    consulted: "part",
  },
} as const satisfies Record<string, Source>;

/** The day on which all values of this shelf were last held against their sources. */
export const checkedOn = "2026-11-21";
