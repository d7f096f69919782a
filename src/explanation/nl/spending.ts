import type { NotCarried } from "../../ledger/ledger.js";
import { joined, named } from "../format.js";
import type { ConditionSentences, Purposes } from "../sentences.js";
import { categories } from "./entries.js";
import { day, euro, month } from "./words.js";

/** What money can be asked for. */
export const purposes: Purposes["purposes"] = {
  education: "scholing",
  "recognition-of-competences": "erkenning van competenties (EVC)",
  coaching: "coaching",
  "career-guidance": "loopbaanbegeleiding",
  supervision: "supervisie",
  "career-scan": "een loopbaanscan",
  mobility: "een stap naar ander werk (mobiliteit)",
  internship: "een stage elders",
  secondment: "een detachering",
  "working-hours": "andere werkuren",
  "unpaid-leave": "onbetaald verlof",
  "leave-saving": "verlofsparen",
  "step-back": "een stap terug",
  "generation-scheme": "de generatieregeling",
  "professional-body": "aansluiting bij een beroepsvereniging of beroepsregister",
  "career-orientation": "loopbaanoriëntatie",
  "career-coaching": "loopbaancoaching",
  "personal-effectiveness": "een training persoonlijke effectiviteit",
  "talent-scan": "een scan van kwaliteiten en talenten",
  "tailored-programme": "een traject op maat",
  "study-trip": "een studiereis",
  "career-review-50plus": "loopbaanherijking voor 50-plussers",
  "young-professional-talent": "talentontwikkeling voor jonge professionals",
  "regular-training": "reguliere scholing voor de functie",
  other: "een ander doel",
};

/** What supervision or career guidance aims at. */
export const aims: Purposes["aims"] = {
  strength: "zicht op de eigen kracht",
  development: "zicht op wat te ontwikkelen is",
  contribution: "een zo goed mogelijke bijdrage aan de doelen van de organisatie",
  "labour-market": "een sterke positie op de arbeidsmarkt",
};

/** Why an agreement does not carry a spending: what is said of the agreement. */
export const missing: Readonly<Record<NotCarried, string>> = {
  "not-of-this-conversation": "hoort niet bij dit jaargesprek",
  "conversation-later": "komt uit een jaargesprek van na de uitgave",
  "not-in-writing": "is niet schriftelijk vastgelegd",
  "not-signed": "was op die dag niet door beiden ondertekend",
  "no-goal": "noemt geen doel",
  "no-budget": "noemt geen budget",
  "other-purpose": "gaat over iets anders",
  "does-not-serve": "dient volgens hen niet waar het budget voor is",
  "above-budget": "heeft er niet genoeg budget voor",
};

/** Everything that an agreement lacks. */
export function notCarried(why: readonly NotCarried[] = []): string {
  return joined(
    why.map((one) => missing[one]),
    "en",
  );
}

/** The weighty grounds on which an employer may refuse. */
const grounds: Readonly<Record<string, string>> = {
  "business-economic": "bedrijfseconomisch",
  organisational: "organisatorisch",
  fiscal: "fiscaal",
};

/** What is said of every condition: that it holds, that it does not, or that nobody has said. */
export const conditions: ConditionSentences = {
  "in-force": {
    met: ({ on }) => `op ${day(on)} geldt het budget`,
    "not-met": ({ on }) => `op ${day(on)} geldt het budget niet`,
    unknown: ({ on }) => `of het budget op ${day(on)} geldt, is niet bekend`,
  },
  "entitled-person": {
    met: ({ employed }) =>
      employed
        ? "wie bij de gemeente werkt, heeft het budget"
        : "de medewerker hoort niet bij een groep zonder loopbaanbedrag",
    "not-met": ({ category = "", exclusion }) =>
      exclusion === "excluded-generation"
        ? "de medewerker hoort, door geboortedatum en begin van het dienstverband, bij de groep zonder loopbaanbedrag"
        : `${named(categories, category)} heeft geen loopbaanbedrag`,
    unknown: () => "of de medewerker het budget heeft, is niet bekend",
  },
  "in-service": {
    met: ({ on, start = "", end = null }) =>
      end !== null && end < on
        ? `het dienstverband is op ${day(end)} geëindigd, maar het geld was toen al toegekend`
        : `de medewerker is op ${day(on)} in dienst (vanaf ${day(start)}${end === null ? "" : ` tot en met ${day(end)}`})`,
    "not-met": ({ on, start = "", end = null }) =>
      start > on || end === null
        ? `het dienstverband begint pas op ${day(start)}`
        : `het dienstverband is op ${day(end)} geëindigd`,
    unknown: ({ on, end = null }) =>
      end === null
        ? `of de medewerker op ${day(on)} in dienst is, is niet bekend`
        : `het dienstverband is op ${day(end)} geëindigd; of het geld toen al was toegekend, is niet bekend`,
  },
  "serves-employability": {
    met: ({ purpose, agreement, ...about }) =>
      `medewerker en werkgever vinden allebei dat ${purposes[purpose]} de inzetbaarheid van de medewerker dient (afspraak ${agreement})${aside(about)}`,
    "not-met": ({ purpose, agreement, ...about }) =>
      `medewerker en werkgever vinden niet allebei dat ${purposes[purpose]} de inzetbaarheid van de medewerker dient (afspraak ${agreement})${aside(about)}`,
    unknown: ({ purpose, agreement, ...about }) =>
      `of ${purposes[purpose]} de inzetbaarheid van de medewerker dient, beoordelen medewerker en werkgever samen${notYet(agreement)}${aside(about)}`,
  },
  "serves-career": {
    met: ({ purpose, agreement, offered }) =>
      `medewerker en leidinggevende vinden allebei dat ${purposes[purpose]} de loopbaan dient (afspraak ${agreement})${onOffer(offered)}`,
    "not-met": ({ purpose, agreement, offered }) =>
      `medewerker en leidinggevende vinden niet allebei dat ${purposes[purpose]} de loopbaan dient (afspraak ${agreement})${onOffer(offered)}`,
    unknown: ({ purpose, agreement, offered }) =>
      `of ${purposes[purpose]} de loopbaan dient, met betere kansen in een andere functie, beoordelen medewerker en leidinggevende samen${notYet(agreement)}${onOffer(offered)}`,
  },
  "mandatory-training": {
    met: () => "het is geen scholing die voor de huidige functie verplicht is",
    "not-met": () => "het is scholing die voor de huidige functie verplicht is, en die betaalt de werkgever",
    unknown: () =>
      "of het scholing is die voor de huidige functie verplicht is, is niet bekend; zulke scholing betaalt de werkgever",
  },
  "regular-training": {
    met: () => "het is geen scholing die de huidige functie vraagt",
    "not-met": () => "het is scholing die de huidige functie vraagt, en die betaalt de werkgever",
    unknown: () =>
      "of het scholing is die de huidige functie vraagt, is niet bekend; zulke scholing betaalt de werkgever",
  },
  "target-group": {
    met: ({ purpose, inTargetGroup }) =>
      inTargetGroup
        ? `de medewerker hoort bij de groep waarvoor ${purposes[purpose]} is bedoeld`
        : `${purposes[purpose]} is niet voor één groep bedoeld`,
    "not-met": ({ purpose }) => `de medewerker hoort niet bij de groep waarvoor ${purposes[purpose]} is bedoeld`,
    unknown: ({ purpose }) =>
      `of de medewerker hoort bij de groep waarvoor ${purposes[purpose]} is bedoeld, beoordelen medewerker en leidinggevende samen`,
  },
  agreement: {
    met: ({ conversation, agreement = "", ...money }) =>
      `afspraak ${agreement}${of(conversation)} draagt de uitgave${room(money)}`,
    "not-met": ({ conversation, agreement, missing: why, ...money }) =>
      agreement === undefined
        ? `geen afspraak draagt de uitgave: jaargesprek ${conversation} is pas later gehouden`
        : `afspraak ${agreement}${of(conversation)} draagt de uitgave niet, want ze ${notCarried(why)}${room(money)}`,
    unknown: ({ conversation, agreement, ...money }) =>
      agreement === undefined
        ? `welke afspraak de uitgave draagt, is niet bekend${conversation === null ? "" : `; jaargesprek ${conversation} heeft er geen voor dit doel`}`
        : `uit welk jaargesprek afspraak ${agreement} komt, is niet bekend${room(money)}`,
  },
  "plan-recorded": {
    met: ({ agreement }) => `het doel van afspraak ${agreement} staat in het persoonlijk ontwikkelingsplan (POP)`,
    "not-met": ({ agreement }) =>
      `het doel van afspraak ${agreement} staat niet in het persoonlijk ontwikkelingsplan (POP)`,
    unknown: ({ agreement }) =>
      `of het doel${agreement === null ? "" : ` van afspraak ${agreement}`} in het persoonlijk ontwikkelingsplan (POP) staat, is niet bekend`,
  },
  application: {
    met: ({ filedOn }) => `de financiering is op ${day(filedOn!)} aangevraagd`,
    "not-met": ({ filedOn }) =>
      filedOn === null
        ? "de financiering is niet aangevraagd"
        : `de financiering is pas op ${day(filedOn)} aangevraagd, na de uitgave`,
    unknown: () => "of de financiering is aangevraagd, is niet bekend",
  },
  award: {
    met: ({ on, agreement }) =>
      on === undefined
        ? `de werkgever heeft geld toegekend voor afspraak ${agreement}`
        : `de werkgever heeft het geld op ${day(on)} toegekend`,
    "not-met": ({ on = "", refusalGround = null }) =>
      refusalGround === null
        ? `de werkgever heeft het geld pas op ${day(on)} toegekend, na de uitgave`
        : `de werkgever heeft het geld op ${day(on)} geweigerd${onGround(refusalGround)}`,
    unknown: ({ on, refusalGround = null, agreement = null }) =>
      on === undefined || refusalGround === null
        ? `de werkgever besluit of het geld${agreement === null ? "" : ` voor afspraak ${agreement}`} wordt toegekend; een besluit is niet bekend`
        : `de werkgever heeft het geld op ${day(on)} geweigerd${onGround(refusalGround)}, maar die grond noemt het artikel niet; of dat mag, moeten medewerker en werkgever samen uitmaken`,
  },
  "refusal-ground": {
    met: ({ refusalGround = null, grounds: allowed }) =>
      refusalGround === null
        ? "de werkgever heeft niet geweigerd"
        : `de werkgever heeft geweigerd${onGround(refusalGround)}, maar niet op een van de zwaarwegende gronden van het artikel: ${weighty(allowed)}`,
    "not-met": ({ refusalGround = null, grounds: allowed }) =>
      `de werkgever heeft geweigerd${onGround(refusalGround ?? "")}, op een van de zwaarwegende gronden van het artikel: ${weighty(allowed)}`,
    unknown: ({ grounds: allowed }) =>
      `de werkgever besluit, en mag alleen op een zwaarwegende grond weigeren: ${weighty(allowed)}; een besluit is niet bekend`,
  },
  "enough-available": {
    met: ({ amount, available = "", through = "" }) =>
      `gevraagd is ${euro(amount)} en beschikbaar is ${euro(available)}, naar de stand van ${month(through)}`,
    "not-met": ({ amount, available = "", through = "" }) =>
      `gevraagd is ${euro(amount)}, maar beschikbaar is ${euro(available)}, naar de stand van ${month(through)}`,
    unknown: ({ amount, available, paidThrough }) => {
      if (available === undefined) return `gevraagd is ${euro(amount)}; hoeveel er beschikbaar is, is niet bekend`;
      const more =
        paidThrough === undefined
          ? "wat voor een afspraak is toegekend, kan erbij komen"
          : `het loon na ${month(paidThrough)} is nog niet bekend`;
      return `gevraagd is ${euro(amount)} en beschikbaar is ${euro(available)}; ${more}`;
    },
  },
};

function aside({
  named: isNamed,
  aims: chosen,
}: {
  readonly named: boolean | null;
  readonly aims: readonly (keyof typeof aims)[];
}): string {
  const list = isNamed
    ? "; de cao noemt dit als voorbeeld"
    : isNamed === null
      ? ""
      : "; de cao noemt dit niet als voorbeeld, maar sluit het ook niet uit";
  const aim = joined(
    chosen.map((one) => aims[one]),
    "en",
  );
  return `${list}${aim === "" ? "" : `; het doel is ${aim}`}`;
}

function notYet(agreement: string | null): string {
  return agreement === null ? "" : `; afspraak ${agreement} zegt het nog niet`;
}

function onOffer(offered: boolean | null): string {
  if (offered === null) return "";
  return offered
    ? "; de gemeente biedt dit aan"
    : "; het staat niet bij wat de gemeente aanbiedt, maar die lijst beslist niet";
}

function of(conversation: string | null): string {
  return conversation === null ? "" : ` (jaargesprek ${conversation})`;
}

function room({ budget = null, spentBefore = "0.00" }: { budget?: string | null; spentBefore?: string }): string {
  if (budget === null) return "";
  return `; afgesproken is ${euro(budget)}${spentBefore === "0.00" ? "" : `, waarvan al ${euro(spentBefore)} is uitgegeven`}`;
}

function onGround(ground: string): string {
  return ` (grond: ${named(grounds, ground)})`;
}

function weighty(allowed: readonly string[]): string {
  return joined(
    allowed.map((one) => named(grounds, one)),
    "of",
  );
}
