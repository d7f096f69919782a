// The words of the audit page, in Dutch and in English. What happened to a budget is said by the library's own `explain`.

const grouped = (thousands, point) => (amount) => {
  const [whole, cents] = amount.replace("-", "").split(".");
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, thousands)}${cents === undefined ? "" : point + cents}`;
};

/** How a language writes amounts and months: in a text, and briefly in a table. */
function format(thousands, point, long, short, article) {
  const written = grouped(thousands, point);
  const sign = (amount, plus) => (amount.startsWith("-") ? "−" : amount === "0.00" ? "" : plus);
  const named = (names, gap) => (month) => `${names.split(" ")[Number(month.slice(5)) - 1]}${gap}${month.slice(0, 4)}`;
  const month = named(long, " ");
  const brief = named(short, "\u00a0");
  /** `sociaal-werk/3.3.D` as people write it: 3.3 D. */
  const articleOf = (citation) => `${article} ${citation.split("/")[1].replace(/\.([A-Z])$/, " $1")}`;
  return {
    articleOf,
    /** A sentence of the library: its citations as elsewhere on the page. */
    said: (sentence) =>
      sentence
        .replaceAll("€ ", "€\u00a0")
        .replace(/\[([\w-]+\/[^\]]+)\]/g, (_, citation) => `[${articleOf(citation)}]`),
    count: (count) => written(String(count)),
    euro: (amount) => `${sign(amount, "")}€\u00a0${written(amount)}`,
    /** An amount that is too much or too little. */
    difference: (amount) => `${sign(amount, "+")}€\u00a0${written(amount)}`,
    wholeEuro: (amount) => `€\u00a0${written(String(Math.round(amount)))}`,
    month,
    brief,
    months: ({ from, through }) => (from === through ? brief(from) : `${brief(from)} – ${brief(through)}`),
  };
}

const nl = {
  lang: "nl",
  ...format(
    ".",
    ",",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "artikel",
  ),
  title: "Controle van het loopbaanbedrag",
  skip: "Naar de bevindingen",
  subtitle: ({ employer, through }) => `${employer ? `${employer}, ` : ""}tot en met ${nl.month(through)}`,
  verdict: ({ people, differ, unread }) =>
    differ + unread === 0
      ? `Van alle ${nl.count(people)} medewerkers komt het loopbaanbedrag in de export op de cent overeen met de berekening.`
      : `Van ${nl.count(people)} medewerkers ${differ === 1 ? "wijkt" : "wijken"} er ${nl.count(differ)} af van de berekening${unread > 0 ? ` en ${unread === 1 ? "kon" : "konden"} er ${nl.count(unread)} niet worden gelezen` : ""}.`,
  contents: "Inhoud",
  figures: {
    people: "Medewerkers",
    months: "Gecontroleerde maanden",
    agree: "Akkoord",
    differ: "Wijkt af",
    unread: "Niet gelezen",
    over: "Saldo te hoog",
    under: "Saldo te laag",
    net: "Verschil per saldo",
  },
  causesTitle: "Vermoedelijke oorzaken",
  causesIntro:
    "Een oorzaak staat hier als de verkeerde toepassing ervan de geboekte bedragen op de cent geeft. Zij is vermoedelijk: dezelfde bedragen kunnen ook een andere aanleiding hebben. Het bedrag is wat de fout met de saldi deed toen zij werd gemaakt; een deel kan later zijn vervallen of uitgegeven.",
  differTitle: "Medewerkers met verschillen",
  differIntro:
    "Per medewerker het saldo aan het eind, zoals de administratie het boekte en zoals het volgens de cao hoort te zijn.",
  unreadTitle: "Niet gelezen",
  unreadIntro:
    "Deze regels zijn niet gelezen zoals zij er staan. Er is niets geraden: van deze medewerkers is niets gecontroleerd.",
  agreeTitle: "Medewerkers zonder verschillen",
  agreeIntro: "Elke geboekte maand komt op de cent overeen.",
  agreeHint: "Open een regel voor het verloop.",
  differedBefore: "aan het eind geen verschil: wat eerder misging is intussen vervallen, uitgegeven of rechtgezet",
  certaintyTitle: "Zekerheid",
  certaintyIntro: "Waar deze controle op rust, en wat zij niet heeft kunnen zien.",
  noMutations:
    "Er is geen bestand met mutaties gegeven: er is gerekend alsof er niets is toegekend, uitgegeven of overgenomen.",
  unchecked: (people, checked) =>
    people === checked
      ? "Van niemand is een saldo of verval opgegeven: verval en saldo zijn niet gecontroleerd, alleen de opbouw."
      : `Van ${nl.count(people)} ${people === 1 ? "medewerker" : "medewerkers"} is geen saldo of verval opgegeven: daar zijn verval en saldo niet gecontroleerd, alleen de opbouw.`,
  onlyAccrual: "Er is geen saldo of verval opgegeven: alleen de opbouw is gecontroleerd.",
  doubted:
    "Bij sommige oorzaken staat dat het volgens een andere lezing geen fout is, of dat de regel niet zo is afgedrukt. Wie de tekst zo leest, zet die lezing in de mapping bij interpretations en controleert opnieuw.",
  doubt: (doubt) => nl.standings[doubt] ?? `volgens een andere lezing is dit geen fout: ${doubt}`,
  standings: {
    reported: "de regel is bekend uit berichten, niet uit de tekst zelf",
    inferred: "de regel is uit de tekst afgeleid, niet zo afgedrukt",
    assumed: "de regel is aangenomen, niet in een tekst gelezen",
  },
  forPeople: (people) => `(${nl.count(people)} ${people === 1 ? "medewerker" : "medewerkers"})`,
  tooLong: "Te lang voor de grafiek:",
  cut: ({ month, amount }) => `${nl.brief(month)} −${amount}`,
  howTitle: "Hoe is gerekend",
  how: "De opbouw, het verval en het saldo van elke maand zijn opnieuw berekend uit het salaris, de toelage, de uren en de mutaties in de export. Een verschil is wat geboekt is min wat het hoort te zijn. Waar de tekst van de cao ruimte laat, is gelezen zoals hieronder staat; een andere lezing geeft andere bedragen.",
  peopleTitle: "Per medewerker",
  peopleIntro:
    "Bovenaan in de grafiek het saldo; daaronder wat er per maand bij kwam en wat er af ging. Wat daar niet in past, staat er in hele euro’s onder.",
  ofMonths: (months) => `${nl.count(months)} ${months === 1 ? "maand" : "maanden"}`,
  balances: ({ reported, computed }) =>
    `${reported === null ? "Geen saldo geboekt" : `Geboekt ${nl.euro(reported)}`}, berekend ${nl.euro(computed)}, verschil`,
  person: "Medewerker",
  cause: "Oorzaak",
  article: "Artikel",
  amount: "Bedrag",
  people: "Medewerkers",
  monthCount: "Maanden",
  period: "Periode",
  booked: "Geboekt",
  computed: "Berekend",
  differs: "Verschil",
  file: "Bestand",
  line: "Regel",
  column: "Kolom",
  problem: "Wat er staat",
  aMonth: "Maand",
  accrued: "Opbouw",
  lapsed: "Verval",
  balance: "Saldo",
  findingsOf: (name) => `Bevindingen bij ${name}`,
  monthsOf: (name) => `Maanden van ${name}`,
  monthByMonth: (count) =>
    `Maand voor maand: ${count === 1 ? "de maand" : `de ${nl.count(count)} maanden`} waarin iets misging`,
  explained: "Toelichting",
  follows: "Wat eruit volgt: later meer of minder vervallen",
  differenceInBalance: "Verschil in het saldo aan het eind",
  toTop: "Naar het overzicht",
  receipt: ({ package: name, edition }) => `Berekend met ${name}, editie ${edition}`,
  legend: {
    computed: "saldo, berekend",
    booked: "saldo, geboekt",
    noted: "opbouw en verval, geboekt waar het afwijkt",
    accrued: "opbouw, berekend",
    spent: "uitgegeven",
    lapsed: "verval, berekend",
  },
  chartTitle: (name) => `Het loopbaanbedrag van ${name} in de tijd`,
  chartSays: ({ from, through, accrued, spent, lapsed, computed, booked, firstDifference }) =>
    [
      `Van ${nl.month(from)} tot en met ${nl.month(through)} is volgens de berekening ${nl.euro(accrued)} opgebouwd, ${nl.euro(spent)} uitgegeven en ${nl.euro(lapsed)} vervallen.`,
      booked === null
        ? `Het saldo is aan het eind ${nl.euro(computed)}.`
        : `Het saldo is aan het eind ${nl.euro(computed)}; geboekt is ${nl.euro(booked)}.`,
      firstDifference === undefined
        ? "Het geboekte saldo volgt de berekening in elke maand."
        : `Het geboekte wijkt af vanaf ${nl.month(firstDifference)}.`,
    ].join(" "),
  figuresOf: (figures) =>
    figures.replace("accrued", "opbouw").replace("lapsed", "verval").replace("balance", "saldo").replaceAll(" ", ", "),
  causes: {
    "month-missing": "Maand zonder opbouw",
    "bare-salary": "Kaal salaris als grondslag",
    "hours-late": "Andere uren te laat verwerkt",
    "raise-late": "Ander salaris te laat verwerkt",
    "annual-rate": "Percentage op jaarbasis als maandpercentage",
    "old-rate": "Vorig percentage aangehouden",
    "year-end-over-salary": "Eindejaarsuitkering zonder vakantietoeslag",
    "irregularity-left-out": "Onregelmatigheidstoeslag niet meegeteld",
    "irregularity-late": "Onregelmatigheidstoeslag een maand te laat",
    "year-end-left-out": "Eindejaarsuitkering niet meegeteld",
    "minimum-left-out": "Minimum van een toeslag niet toegepast",
    "allowances-too-early": "Toeslagen te vroeg meegeteld",
    "exclusion-missed": "Uitsluiting niet toegepast",
    rounding: "Anders afgerond",
    "accrued-twice": "Opbouw dubbel geboekt",
    "sixty-months-missed": "36 in plaats van 60 maanden",
    "relief-not-applied": "Verruiming van 2018 en 2019 niet toegepast",
    "oldest-month-deleted": "Oudste maand geschrapt",
    "window-off-by-one": "Termijn een maand te lang of te kort",
    "other-reading": "Andere lezing gevolgd",
    "lapse-missed": "Verval niet geboekt",
    "event-missing": "Mutatie niet geboekt",
    "event-twice": "Mutatie dubbel geboekt",
    "event-late": "Mutatie te laat geboekt",
    unexplained: "Niet verklaard",
  },
};

const en = {
  lang: "en",
  ...format(
    ",",
    ".",
    "January February March April May June July August September October November December",
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "article",
  ),
  title: "Audit of the loopbaanbedrag",
  skip: "To the findings",
  subtitle: ({ employer, through }) => `${employer ? `${employer}, ` : ""}through ${en.month(through)}`,
  verdict: ({ people, differ, unread }) =>
    differ + unread === 0
      ? `For all ${en.count(people)} employees the loopbaanbedrag in the export agrees with the computation to the cent.`
      : `Of ${en.count(people)} employees, ${en.count(differ)} ${differ === 1 ? "differs" : "differ"} from the computation${unread > 0 ? ` and ${en.count(unread)} could not be read` : ""}.`,
  contents: "Contents",
  figures: {
    people: "Employees",
    months: "Months checked",
    agree: "Agree",
    differ: "Differ",
    unread: "Not read",
    over: "Balance too high",
    under: "Balance too low",
    net: "Net difference",
  },
  causesTitle: "Likely causes",
  causesIntro:
    "A cause is listed where that wrong application gives the booked amounts to the cent. It is likely, not proven: the same amounts may have another reason. The amount is what the mistake did to the balances when it was made; part of it may have lapsed or been spent since.",
  differTitle: "Employees with differences",
  differIntro:
    "For each employee the balance at the end, as payroll booked it and as it should be by the collective agreement.",
  unreadTitle: "Not read",
  unreadIntro:
    "These lines could not be read as they stand. Nothing was guessed: of these employees nothing was checked.",
  agreeTitle: "Employees without differences",
  agreeIntro: "Every month that was booked agrees to the cent.",
  agreeHint: "Open a line to see the course of it.",
  differedBefore: "no difference at the end: what went wrong before has lapsed, was spent or was put right",
  certaintyTitle: "Certainty",
  certaintyIntro: "What this audit rests on, and what it could not see.",
  noMutations: "No file of mutations was given: it was computed as if nothing had been awarded, spent or taken over.",
  unchecked: (people, checked) =>
    people === checked
      ? "Nobody has a balance or a lapse in the export: lapse and balance were not checked, only what accrued."
      : `${en.count(people)} ${people === 1 ? "employee has" : "employees have"} no balance and no lapse in the export: there lapse and balance were not checked, only what accrued.`,
  onlyAccrual: "No balance and no lapse was reported: only what accrued was checked.",
  doubted:
    "With some causes it says that by another reading it is no mistake, or that the rule is not printed so. Who reads the text so puts that reading into the mapping, under interpretations, and audits again.",
  doubt: (doubt) => en.standings[doubt] ?? `by another reading this is no mistake: ${doubt}`,
  standings: {
    reported: "the rule is known from reports, not from the text itself",
    inferred: "the rule is inferred from the text, not printed so",
    assumed: "the rule is assumed, not read in a text",
  },
  forPeople: (people) => `(${en.count(people)} ${people === 1 ? "employee" : "employees"})`,
  tooLong: "Too long for the chart:",
  cut: ({ month, amount }) => `${en.brief(month)} −${amount}`,
  howTitle: "How it was computed",
  how: "What accrued, what lapsed and the balance of every month were computed anew from the salary, the allowance, the hours and the mutations in the export. A difference is what was booked minus what it should be. Where the text of the agreement leaves room, it was read as below; another reading gives other amounts.",
  peopleTitle: "Employee by employee",
  peopleIntro:
    "In the chart the balance stands on top, and below it what came and what went in each month. What does not fit there is written below it in whole euros.",
  ofMonths: (months) => `${en.count(months)} ${months === 1 ? "month" : "months"}`,
  balances: ({ reported, computed }) =>
    `${reported === null ? "No balance booked" : `Booked ${en.euro(reported)}`}, computed ${en.euro(computed)}, difference`,
  person: "Employee",
  cause: "Cause",
  article: "Article",
  amount: "Amount",
  people: "Employees",
  monthCount: "Months",
  period: "Period",
  booked: "Booked",
  computed: "Computed",
  differs: "Difference",
  file: "File",
  line: "Line",
  column: "Column",
  problem: "What it says",
  aMonth: "Month",
  accrued: "Accrued",
  lapsed: "Lapsed",
  balance: "Balance",
  findingsOf: (name) => `Findings on ${name}`,
  monthsOf: (name) => `Months of ${name}`,
  monthByMonth: (count) =>
    `Month by month: the ${count === 1 ? "month" : `${en.count(count)} months`} in which something went wrong`,
  explained: "Explanation",
  follows: "What follows from it: more or less lapsed later",
  differenceInBalance: "Difference in the balance at the end",
  toTop: "To the overview",
  receipt: ({ package: name, edition }) => `Computed with ${name}, edition ${edition}`,
  legend: {
    computed: "balance, computed",
    booked: "balance, booked",
    noted: "accrual and lapse, booked where they differ",
    accrued: "accrual, computed",
    spent: "spent",
    lapsed: "lapse, computed",
  },
  chartTitle: (name) => `The loopbaanbedrag of ${name} over time`,
  chartSays: ({ from, through, accrued, spent, lapsed, computed, booked, firstDifference }) =>
    [
      `From ${en.month(from)} through ${en.month(through)}, by the computation, ${en.euro(accrued)} accrued, ${en.euro(spent)} was spent and ${en.euro(lapsed)} lapsed.`,
      booked === null
        ? `The balance at the end is ${en.euro(computed)}.`
        : `The balance at the end is ${en.euro(computed)}; ${en.euro(booked)} was booked.`,
      firstDifference === undefined
        ? "The booked balance follows the computation in every month."
        : `What was booked differs from ${en.month(firstDifference)} on.`,
    ].join(" "),
  figuresOf: (figures) => figures.replace("accrued", "accrual").replace("lapsed", "lapse").replaceAll(" ", ", "),
  causes: {
    "month-missing": "Month without accrual",
    "bare-salary": "Bare salary as the base",
    "hours-late": "Other hours taken over late",
    "raise-late": "Another salary taken over late",
    "annual-rate": "Annual percentage taken for a monthly one",
    "old-rate": "Earlier percentage kept",
    "year-end-over-salary": "Year-end allowance without holiday allowance",
    "irregularity-left-out": "Irregularity allowance left out",
    "irregularity-late": "Irregularity allowance a month late",
    "year-end-left-out": "Year-end allowance left out",
    "minimum-left-out": "Minimum of an allowance not applied",
    "allowances-too-early": "Allowances counted too early",
    "exclusion-missed": "Exclusion not applied",
    rounding: "Rounded otherwise",
    "accrued-twice": "Accrual booked twice",
    "sixty-months-missed": "36 months instead of 60",
    "relief-not-applied": "Relief of 2018 and 2019 not applied",
    "oldest-month-deleted": "Oldest month deleted",
    "window-off-by-one": "Window a month too long or too short",
    "other-reading": "Another reading followed",
    "lapse-missed": "Lapse not booked",
    "event-missing": "Mutation not booked",
    "event-twice": "Mutation booked twice",
    "event-late": "Mutation booked late",
    unexplained: "Not explained",
  },
};

export const languages = { nl, en };
