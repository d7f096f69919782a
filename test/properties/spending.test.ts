import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decisionTable } from "../../src/articles/loonbelasting/decision-table.js";
import { type TaxFact, taxFacts, taxItems, taxEvents } from "../../src/facts/tax.js";
import {
  type Agreement,
  assess,
  type Assessment,
  type ContextGemeenten,
  type ContextSociaalWerk,
  type Conversation,
  gemeentelijkLoopbaanbudget,
  type KnownTaxFacts,
  ledger,
  loopbaanbedrag,
  type RequestSociaalWerk,
  taxTreatment,
  type TaxRequest,
} from "../../src/index.js";
import { statedCents } from "../exact.js";
import type { Facts as MunicipalFacts } from "../municipality.js";
import { type Event, person } from "../person.js";
import {
  agreement,
  asksBesidesTax,
  asksFor,
  assessed,
  coaching,
  conditionOf,
  conversation,
  settled,
} from "../spending/spendings.js";
import { always, open } from "./always.js";
import { type Case, cases } from "./arbitraries.js";
import { municipalCases } from "./municipal-arbitraries.js";

const items = [...taxItems, ...taxEvents];
const everyFact = Object.keys(taxFacts) as TaxFact[];
const days = ["2014-06-01", "2018-06-01", "2020-12-31", "2021-06-01", "2024-06-01", "2027-06-01"];

/** The facts that any row on an item names, on a day if one is given; the table says which, not what follows from them. */
const namedFor = (item: string, on: string | null = null): TaxFact[] => {
  const holds = ({ from, through }: (typeof decisionTable)[number]) =>
    on === null || (from <= on && (through === null || on.slice(0, 7) <= through));
  const rows = decisionTable.filter((row) => row.items.includes(item) && holds(row));
  return [...new Set(rows.flatMap(({ when }) => Object.keys(when) as TaxFact[]))];
};

/** Facts that are no when nothing is said of them, typed by hand. */
const noUnlessSaid = new Set<TaxFact>([
  ...(["unusual", "fixedAllowance", "paidByOther", "promisedLate"] as const),
  ...(["aboveLeaveCap", "aboveKilometreRate", "bridgesToPension", "oldRegime"] as const),
]);

/** Every way to answer so many yes-or-no questions. */
const answersTo = (facts: readonly TaxFact[]): KnownTaxFacts[] =>
  Array.from({ length: 2 ** facts.length }, (_, bits) =>
    Object.fromEntries(facts.map((fact, place) => [fact, ((bits >> place) & 1) === 1])),
  );

const treatmentOf = (on: string, item: TaxRequest["item"], facts: KnownTaxFacts) =>
  taxTreatment({ on, item, ...facts });

/** What is asked, and whether the treatment is settled, found by answering all that is open in every way. */
function bruteForce(
  on: string,
  item: TaxRequest["item"],
  known: KnownTaxFacts,
  named: readonly TaxFact[],
  full: Map<string, string>,
) {
  const unknown = named.filter(
    (fact) => (known[fact] ?? (noUnlessSaid.has(fact) && known[fact] === undefined ? false : null)) === null,
  );
  const whole = answersTo(unknown).map((answers) => ({
    ...Object.fromEntries(named.map((fact) => [fact, known[fact] ?? false])),
    ...answers,
  }));
  const key = (facts: KnownTaxFacts) => named.map((fact) => (facts[fact] === true ? "1" : "0")).join("");
  const of = (facts: KnownTaxFacts) => {
    const at = key(facts);
    const found = full.get(at);
    if (found !== undefined) return found;
    const { treatment, questions } = treatmentOf(on, item, facts);
    expect(questions, "nothing is asked of who answered everything").toEqual([]);
    full.set(at, treatment);
    return treatment;
  };
  const asked = unknown.filter((fact) => whole.some((facts) => of(facts) !== of({ ...facts, [fact]: !facts[fact] })));
  return { asked, treatments: new Set(whole.map(of)) };
}

describe("the wage tax", () => {
  test.each(items)("of %s asks exactly what can still change the treatment", { timeout: 60_000 }, (item) => {
    for (const on of days) {
      const named = namedFor(item, on);
      const ordinarilyNo = named.filter((fact) => noUnlessSaid.has(fact));
      const asked = named.filter((fact) => !noUnlessSaid.has(fact));
      const full = new Map<string, string>();
      // Every fact yes, no or not known; those that are no unless they are said absent, or one of them not known or so.
      const unusual: KnownTaxFacts[] = [{}, ...ordinarilyNo.flatMap((fact) => [{ [fact]: null }, { [fact]: true }])];
      for (let place = 0; place < 3 ** asked.length; place++) {
        const stated: Partial<Record<TaxFact, boolean | null>> = {};
        let rest = place;
        for (const fact of asked) {
          stated[fact] = [true, false, null][rest % 3]!;
          rest = Math.floor(rest / 3);
        }
        for (const more of asked.length > 6 && place % 7 !== 0 ? unusual.slice(0, 1) : unusual) {
          const known = { ...stated, ...more };
          const one = treatmentOf(on, item, known);
          const { asked: expected, treatments } = bruteForce(on, item, known, named, full);
          const got = one.questions.map(({ path }) => path).sort();
          if (got.join() !== [...expected].sort().join())
            expect({ on, known, asks: got }).toEqual({ on, known, asks: expected.sort() });
          const settledOn = treatments.size === 1 ? [...treatments][0] : "undecided";
          if (one.treatment !== settledOn)
            expect({ on, known, is: one.treatment }).toEqual({ on, known, is: settledOn });
        }
      }
    }
  });

  const someFacts = fc
    .array(fc.constantFrom(true, false, null, undefined), { minLength: everyFact.length, maxLength: everyFact.length })
    .map((answers) => Object.fromEntries(everyFact.map((fact, place) => [fact, answers[place]])) as KnownTaxFacts);
  const someItem = fc.constantFrom(...items);
  const someDay = fc.oneof(
    fc.constantFrom(...days),
    fc.constantFrom("2012-12-31", "2013-01-01", "2021-12-31", "2022-01-01"),
  );
  const untaxed = /^(exempt-|nil-valued|not-wage-yet|no-negative-wage|outside-payroll)/;

  always(
    "never leaves anything untaxed that is inferred, assumed or not settled",
    [someDay, someItem, someFacts],
    (on, item, facts) => {
      const { treatment, standing, rows, presumably, questions } = treatmentOf(on, item, facts);
      if (untaxed.test(treatment)) {
        const all = rows.map((id) => decisionTable.find((row) => row.id === id)!.standing);
        expect(all.filter((one) => one === "inferred" || one === "assumed")).toEqual([]);
        expect(["published", "reported", null]).toContain(standing);
        expect([presumably, questions]).toEqual([null, []]);
      }
      if (presumably !== null) expect([treatment, untaxed.test(presumably)]).toEqual(["undecided", true]);
    },
  );

  always(
    "asks nothing where everything is answered",
    [someDay, someItem, fc.array(fc.boolean(), { minLength: 27, maxLength: 27 })],
    (on, item, answers) => {
      const facts = Object.fromEntries(everyFact.map((fact, place) => [fact, answers[place % answers.length]!]));
      const { questions, rows } = treatmentOf(on, item, facts);
      expect([questions, rows.length]).toEqual([[], 1]);
    },
  );

  always(
    "goes by nothing but the facts its rows on the item name",
    [someDay, someItem, someFacts, someFacts],
    (on, item, facts, others) => {
      const named = new Set(namedFor(item));
      const elsewhere = Object.fromEntries(Object.entries(others).filter(([fact]) => !named.has(fact as TaxFact)));
      const { receipt: _, ...answered } = treatmentOf(on, item, { ...facts, ...elsewhere });
      expect(treatmentOf(on, item, facts)).toMatchObject(answered);
    },
  );

  always(
    "asks no more after an answer than before it",
    [someDay, someItem, someFacts, fc.nat(99), fc.boolean()],
    (on, item, facts, which, answer) => {
      const before = treatmentOf(on, item, facts).questions.map(({ path }) => path);
      if (before.length === 0) return;
      const fact = before[which % before.length]!;
      const after = treatmentOf(on, item, { ...facts, [fact]: answer }).questions.map(({ path }) => path);
      expect(after.filter((path) => !before.includes(path) || path === fact)).toEqual([]);
    },
  );
});

/** What a request can be like: each thing in order, not in order, or not known. */
const parts = ["facts", "agreement", "conversation", "requiredForCurrentJob", "application", "award"] as const;
type Part = (typeof parts)[number];
type State = "good" | "bad" | "unknown";
type States = Readonly<Record<Part, State>>;

function asked(on: string, states: States): Assessment {
  const is = <T>(part: Part, good: T, bad: T): T | null =>
    states[part] === "good" ? good : states[part] === "bad" ? bad : null;
  const made = is("agreement", agreement(), agreement({ inWriting: false, servesPurpose: false }));
  const talk = is("conversation", "2013-02-01", "2099-01-01");
  const request: RequestSociaalWerk = coaching(on, { requiredForCurrentJob: is("requiredForCurrentJob", false, true) });
  const context: ContextSociaalWerk = settled(on, {
    facts: is("facts", person(on.slice(0, 7)), person(on.slice(0, 7), { category: "student" })),
    agreement: made,
    conversation: talk === null ? null : conversation(made ? [made] : [], talk),
    application: is<{ filedOn: string | null }>("application", { filedOn: "2015-07-01" }, { filedOn: null }),
    award: is("award", { on: "2015-07-01", refusalGround: null }, {
      on: "2015-07-01",
      refusalGround: "fiscal",
    } as never),
  });
  return assessed(request, context);
}

const placeOf: Readonly<Record<string, Part>> = {
  "context.facts": "facts",
  // Of which the balance is a part.
  "context.ledger": "facts",
  "context.agreement": "agreement",
  "context.conversation": "conversation",
  "request.requiredForCurrentJob": "requiredForCurrentJob",
  "context.application": "application",
  "context.award": "award",
};

/** What is agreed in a conversation that is yet to come cannot be in order: see the test by that name. */
const isOdd = ({ agreement, conversation }: States) => conversation === "bad" && agreement === "unknown";

const everyState = Array.from(
  { length: 3 ** parts.length },
  (_, place) =>
    Object.fromEntries(
      parts.map((part, index) => [part, (["good", "bad", "unknown"] as const)[Math.floor(place / 3 ** index) % 3]!]),
    ) as unknown as States,
).filter((states) => !isOdd(states));

describe.each(["2015-12-10", "2018-12-10", "2024-02-29"])(
  "a spending on %s, each thing in order, not in order or not known",
  (on) => {
    const memo = new Map<string, Assessment>();
    const of = (states: States) => {
      const key = parts.map((part) => states[part]).join();
      const found = memo.get(key) ?? asked(on, states);
      memo.set(key, found);
      return found;
    };
    const better = ["refused", "undecided", "eligible"];
    const completions = (states: States): States[] =>
      parts.reduce<States[]>(
        (all, part) =>
          states[part] === "unknown"
            ? all.flatMap((one) => [
                { ...one, [part]: "good" },
                { ...one, [part]: "bad" },
              ])
            : all,
        [states],
      );

    test("is eligible only where all is in order, refused where anything is not, undecided otherwise", () => {
      for (const states of everyState) {
        const { outcome } = of(states);
        const values = Object.values(states);
        if (values.every((one) => one === "good")) expect(outcome).toBe("eligible");
        if (outcome === "eligible") expect(new Set(values)).toEqual(new Set(["good"]));
        // What is not in order can stay unseen only behind what is not known: an earlier conversation than the agreement's.
        if (!values.includes("bad")) expect(outcome).not.toBe("refused");
        if (values.includes("bad") && !values.includes("unknown")) expect(outcome).toBe("refused");
      }
    });

    test("asks something just as long as it is undecided", () => {
      for (const states of everyState) {
        const one = of(states);
        expect(asksBesidesTax(one).length > 0, JSON.stringify(states)).toBe(one.outcome === "undecided");
      }
    });

    test("asks only what some answer to can still change the outcome", () => {
      for (const states of everyState) {
        for (const path of asksBesidesTax(of(states))) {
          const part = placeOf[path]!;
          const changes = completions({ ...states, [part]: "good" }).some(
            (one) => of(one).outcome !== of({ ...one, [part]: "bad" }).outcome,
          );
          expect(changes, `${path} ${JSON.stringify(states)}`).toBe(true);
        }
      }
    });

    test("is never refused, nor eligible, where some way of answering what is open says otherwise", () => {
      for (const states of everyState) {
        const { outcome } = of(states);
        if (outcome === "undecided") continue;
        for (const one of completions(states)) expect(of(one).outcome, JSON.stringify([states, one])).toBe(outcome);
      }
    });

    test("is asked nothing about a condition that was settled, once another question is answered", () => {
      for (const states of everyState) {
        const before = of(states);
        const settledThen = before.conditions.filter((one) => one.outcome !== "unknown").map(({ id }) => id);
        for (const path of asksBesidesTax(before))
          for (const answer of ["good", "bad"] as const) {
            const after = of({ ...states, [placeOf[path]!]: answer });
            for (const id of settledThen) {
              const { outcome, needs } = conditionOf(after, id);
              expect([outcome, needs], `${id} ${JSON.stringify(states)}`).toEqual([
                conditionOf(before, id).outcome,
                [],
              ]);
            }
          }
      }
    });

    test("is never better for something that is not in order, nor worse for an answer in order", () => {
      for (const states of everyState)
        for (const part of parts) {
          if (isOdd({ ...states, [part]: "unknown" }) || isOdd({ ...states, [part]: "bad" })) continue;
          const rank = (state: State) => better.indexOf(of({ ...states, [part]: state }).outcome);
          expect(rank("bad"), `${part} ${JSON.stringify(states)}`).toBeLessThanOrEqual(rank("good"));
          expect(rank("bad"), `${part} ${JSON.stringify(states)}`).toBeLessThanOrEqual(rank("unknown"));
          expect(rank("unknown"), `${part} ${JSON.stringify(states)}`).toBeLessThanOrEqual(rank("good"));
        }
    });

    test("asks the same of the tax, whatever the conditions say", () => {
      const tax = (one: Assessment) => asksFor(one).filter((path) => path.startsWith("request.tax."));
      const [known, stranger] = [of(everyState[0]!), of({ ...everyState[0]!, facts: "unknown" })];
      for (const states of everyState)
        expect(tax(of(states))).toEqual(tax(states.facts === "unknown" ? stranger : known));
    });
  },
);

test("a conversation that is held only after the spending carries nothing, whatever will be agreed in it", () => {
  const later = settled("2018-12-10", { agreement: null, conversation: conversation([], "2018-12-11") });
  expect(assessed(coaching("2018-12-10"), later).outcome).toBe("refused");
});

/** Where the agreement is not known that money is held for, it is not known either whether there is enough. */
test("money that is held for an agreement is not refused to who has not said which one it is", () => {
  const events: Event[] = [{ kind: "award", id: "aw", on: "2018-12-01", amount: "1210.00", agreement: "a-1" }];
  const facts = person("2018-12", { events });
  const [budget, talk] = [{ expectedBudget: "1210.00" }, "2018-11-01"];
  const whole = { agreement: agreement(budget), conversation: conversation([agreement(budget)], talk) };
  const request = coaching("2018-12-10", { amount: "1210.00" });
  expect(assessed(request, settled("2018-12-10", { facts, ...whole })).outcome).toBe("eligible");
  const open = assessed(request, settled("2018-12-10", { facts, agreement: null, conversation: null }));
  expect([open.outcome, open.covered, open.uncovered]).toEqual(["undecided", "1210.00", "0.00"]);
});

test("what may have been awarded in service is not refused after it to who has not said so", () => {
  const facts = person("2018-12", { end: "2018-11-30" });
  const request = coaching("2018-12-10");
  const inService = (award: ContextSociaalWerk["award"]) =>
    conditionOf(assessed(request, settled("2018-12-10", { facts, award: award ?? null })), "in-service").outcome;
  expect(inService({ on: "2018-11-30", refusalGround: null })).toBe("met");
  expect(inService({ on: "2018-12-01", refusalGround: null })).toBe("not-met");
  expect(inService(null)).toBe("unknown");
});

describe("the ledger and the assessment", () => {
  type Spend = Extract<Event, { kind: "spend" }>;
  const forAward = (award: string) => `for-${award}`;

  /** The same life with an agreement of its own under every award. */
  const agreed = (one: Case): Case => ({
    ...one,
    facts: {
      ...one.facts,
      events: (one.facts.events ?? []).map((event) =>
        event.kind === "award" ? { ...event, agreement: forAward(event.id) } : event,
      ),
    },
  });

  /** The spendings in service months through the last one, each with what was booked before it. */
  function spendings({ facts, through }: Case): { readonly spend: Spend; readonly before: Event[] }[] {
    const order = (facts.events ?? [])
      .map((event, index) => ({ event, index }))
      .sort((a, b) => (a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.index - b.index))
      .map(({ event }) => event);
    return order.flatMap((spend, place) => {
      if (spend.kind !== "spend" || spend.on.slice(0, 7) > through || spend.on < facts.employment.start) return [];
      // What is taken over in the month is booked before it, and is there on its own day.
      const takenOver = order
        .slice(place)
        .filter(({ kind, on }) => /^(opening|transfer-in)$/.test(kind) && on.slice(0, 7) === spend.on.slice(0, 7));
      if (takenOver.some(({ on }) => on > spend.on)) return [];
      return [{ spend, before: [...order.slice(0, place), ...takenOver] }];
    });
  }

  const eventsWith = (one: Case, code: string) =>
    new Set(open(one).findings.flatMap((finding) => (finding.code === code ? (finding.events ?? []) : [])));

  function judgedOn(
    one: Case,
    { spend, before }: ReturnType<typeof spendings>[number],
    talks: readonly Conversation[] = [],
  ) {
    const id = spend.award === undefined ? null : forAward(spend.award);
    const talk = talks.find(({ agreements = [] }) => agreements.some((made) => made.id === id)) ?? null;
    const made = talk?.agreements?.find((made) => made.id === id) ?? (id === null ? null : agreement({ id }));
    return assess(
      loopbaanbedrag,
      { on: spend.on, purpose: "coaching", amount: spend.amount },
      {
        facts: { ...one.facts, events: before },
        interpretations: one.interpretations,
        agreement: made,
        conversation: talk,
      },
    );
  }

  always("agree on what was awarded and on what was there, of every spending", [cases], (drawn) => {
    const one = agreed(drawn);
    const [withoutAward, overspent] = [eventsWith(one, "spent-without-award"), eventsWith(one, "overspent")];
    for (const spending of spendings(one)) {
      const { id, amount } = spending.spend;
      const assessment = judgedOn(one, spending);
      expect(conditionOf(assessment, "award").outcome === "met", `award of ${id}`).toBe(!withoutAward.has(id));
      const enough = conditionOf(assessment, "enough-available");
      // Money that is held for an agreement may be what pays it, as long as the agreement is not known.
      const isOpen = enough.outcome === "unknown" && enough.needs.includes("context.agreement");
      if (!isOpen) expect(enough.outcome, `money for ${id}`).toBe(overspent.has(id) ? "not-met" : "met");
      if (isOpen) expect(overspent.has(id) && spending.spend.award === undefined, `money for ${id}`).toBe(true);
      expect(statedCents(enough.facts["available"] as string) >= statedCents(amount)).toBe(!overspent.has(id));
    }
  });

  always(
    "find the same money on every day, by the facts and by a ledger of the month or the one before, where that can tell",
    [cases, fc.nat(3_000), fc.nat(27)],
    (one, back, day) => {
      const months = open(one).months;
      if (months.length < 2) return;
      const month = months[1 + (back % (months.length - 1))]!.month;
      const on = `${month}-${String(day + 1).padStart(2, "0")}`;
      const { facts, interpretations } = one;
      const ledgerThrough = (through: string) => open({ facts, interpretations, through });
      const available = (context: ContextSociaalWerk) => {
        const request = { on, purpose: "coaching", amount: "1.00" } as const;
        return conditionOf(assess(loopbaanbedrag, request, context), "enough-available").facts["available"];
      };
      const byFacts = available({ facts, interpretations });
      const byMonth = available({ ledger: ledgerThrough(month) });
      if (byMonth !== undefined && byFacts !== undefined) expect(byMonth, on).toBe(byFacts);
      const isQuiet = (facts.events ?? []).every((event) => event.on > on || event.on.slice(0, 7) !== month);
      const takenOver = (facts.events ?? []).some(({ kind, on: at }) => {
        return (kind === "transfer-in" || kind === "opening") && at.slice(0, 7) === month;
      });
      const before = months[months.findIndex((row) => row.month === month) - 1]!.month;
      const byBefore = available({ ledger: ledgerThrough(before) });
      if (isQuiet && !takenOver && byBefore !== undefined && byFacts !== undefined) expect(byBefore, on).toBe(byFacts);
    },
  );

  test("a ledger through December 2019 knows what lapses on the first day of 2020", () => {
    const facts = person("2019-12");
    const book = open({ facts, through: "2019-12", interpretations: { allowancesInBaseFrom: null } });
    const on = (day: string) => {
      const request = { on: day, purpose: "coaching", amount: "1.00" } as const;
      return conditionOf(assess(loopbaanbedrag, request, { ledger: book }), "enough-available").facts["available"];
    };
    // Built up 1600; of that 1080 in the 36 months through December 2019.
    expect([on("2019-12-31"), on("2020-01-01"), on("2020-01-31")]).toEqual(["1570.00", "1080.00", "1080.00"]);
  });

  /** What an agreement can be like. */
  const someAgreement = fc.record({
    goal: fc.constantFrom("Team leader", "", undefined),
    expectedBudget: fc.constantFrom("100.00", "500.00", "3000.00", "99999.00", "0.00", null, undefined),
    inWriting: fc.constantFrom(true, true, true, false, undefined),
    signedOn: fc.constantFrom("2015-07-01", "2015-07-01", "2018-02-01", "2021-01-15", null),
    on: fc.constantFrom("2015-07-01", "2015-07-01", "2017-03-31", "2020-01-01"),
  });

  always(
    "agree on what an agreement carries, and why not",
    [cases, fc.array(someAgreement, { minLength: 3, maxLength: 3 })],
    (drawn, drawnAgreements) => {
      const one = agreed(drawn);
      const awards = (one.facts.events ?? []).filter(({ kind }) => kind === "award");
      const conversations = awards.map(({ id }, place): Conversation => {
        const { on, goal, expectedBudget, inWriting, signedOn } = drawnAgreements[place % drawnAgreements.length]!;
        const made: Agreement = {
          ...{ id: forAward(id), purpose: "coaching", signedOn },
          ...(goal !== undefined && { goal }),
          ...(expectedBudget !== undefined && { expectedBudget }),
          ...(inWriting !== undefined && { inWriting }),
        };
        return { id: `j-${id}`, on, agreements: [made] };
      });
      const with_ = { ...one, facts: { ...one.facts, conversations } };
      const found = open(with_).findings.filter(({ code }) => code === "spent-without-agreement");
      const missing = new Map(
        found.flatMap(({ events = [], missing = [] }) => events.map((id, place) => [id, missing[place]!] as const)),
      );
      for (const spending of spendings(with_)) {
        if (spending.spend.award === undefined) {
          expect(missing.has(spending.spend.id)).toBe(false);
          continue;
        }
        const { outcome, facts } = conditionOf(judgedOn(with_, spending, conversations), "agreement");
        expect(outcome).toBe(missing.has(spending.spend.id) ? "not-met" : "met");
        expect(facts["missing"]).toEqual(missing.get(spending.spend.id) ?? []);
      }
    },
  );

  always(
    "find the same money of a municipality on every day, by the facts and by a ledger of the month, where that can tell",
    [municipalCases, fc.nat(35), fc.nat(27)],
    ({ facts, through: _ }, after, day) => {
      const stated = facts as MunicipalFacts;
      const { firstYear } = facts.regulation;
      const month = `${firstYear + Math.floor(after / 12)}-${String(1 + (after % 12)).padStart(2, "0")}`;
      const on = `${month}-${String(day + 1).padStart(2, "0")}`;
      if (on < facts.employment.start) return;
      const book = ledger(gemeentelijkLoopbaanbudget, stated, { through: month });
      const available = (context: ContextGemeenten) => {
        const one = assess(gemeentelijkLoopbaanbudget, { on, purpose: "education", amount: "1.00" }, context);
        return one.conditions.find(({ id }) => id === "enough-available")?.facts["available"];
      };
      const byLedger = available({ facts: stated, ledger: book });
      const byFacts = available({ facts: stated });
      if (byLedger !== undefined && byFacts !== undefined) expect(byLedger, on).toBe(byFacts);
    },
  );

  always(
    "agree on what the budget of a municipality covers, of every spending",
    [municipalCases],
    ({ facts, through }) => {
      const stated = facts as MunicipalFacts;
      const book = ledger(gemeentelijkLoopbaanbudget, stated, { through });
      const uncovered = new Set(book.findings.flatMap(({ code, events = [] }) => (code === "uncovered" ? events : [])));
      const order = (stated.events ?? [])
        .map((event, index) => ({ event, index }))
        .sort((a, b) => (a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.index - b.index))
        .map(({ event }) => event);
      const { lastYear } = facts.regulation;
      order.forEach((spend, place) => {
        if (spend.kind !== "spend" || spend.on.slice(0, 7) > through) return;
        if (spend.on < facts.employment.start || Number(spend.on.slice(0, 4)) > lastYear) return;
        const one = assess(
          gemeentelijkLoopbaanbudget,
          { on: spend.on, purpose: "education", amount: spend.amount, requiredForCurrentJob: false },
          { facts: { ...stated, events: order.slice(0, place) } },
        );
        const { outcome, facts: judged } = conditionOf(one, "enough-available");
        expect(outcome, spend.id).toBe(uncovered.has(spend.id) ? "not-met" : "met");
        const entry = book.entries.find((entry) => "event" in entry && entry.event === spend.id)!;
        const available = statedCents(judged["available"] as string);
        const covered = available < statedCents(spend.amount) ? available : statedCents(spend.amount);
        expect(covered, spend.id).toBe(statedCents(entry.amount));
        // Unless something else fails: nothing is covered after the end of service.
        if (conditionOf(one, "in-service").outcome !== "met") expect(one.covered).toBe("0.00");
        else
          expect([one.covered, statedCents(one.covered!) + statedCents(one.uncovered!)]).toEqual([
            entry.amount,
            statedCents(spend.amount),
          ]);
      });
    },
  );
});
