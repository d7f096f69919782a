import { describe, expect, test } from "vitest";
import * as english from "../../src/explanation/en/review.js";
import * as dutch from "../../src/explanation/nl/review.js";
import { type Conversation, type ConversationReview, type ReviewContext, reviewConversation } from "../../src/index.js";
import { both, expectTheSame } from "./words.js";

const whole: Conversation = {
  ...{ id: "j-2024", on: "2024-05-14", inWriting: true },
  employer: { vision: "…", developments: "…", rolesAndTasks: "…" },
  employee: { opportunities: "…", ambitions: "…" },
  considered: { work: "…", career: "…", colleagues: "…", organisation: "…" },
  agreements: [
    {
      ...{ id: "a-1", goal: "Teamleider worden", purpose: "coaching", expectedBudget: "600.00" },
      ...{ inWriting: true, signedOn: "2024-05-14" },
    },
  ],
};
const empty: Conversation = { id: "j-2024", on: "2024-05-14" };

/** Born on 14 March 1960: the AOW begins at 67, on 14 March 2027. */
const older: ReviewContext = { employee: { birthDate: "1960-03-14" }, employment: { start: "2021-02-01" } };

const of = (conversation: Partial<Conversation> = {}, context: ReviewContext = {}) =>
  reviewConversation({ ...whole, ...conversation }, context);

const days = ["2014-06-01", "2015-12-01", "2018-06-01", "2024-05-14", "2026-12-01", "2027-02-01"];
const reviews: readonly ConversationReview[] = [
  ...days.flatMap((on) => [of({ on }), reviewConversation({ ...empty, on }, older), of({ on }, older)]),
  of({ on: "2024-05-14", healthyToPension: true }, older),
  of({ agreements: [{ id: "a-1" }, ...whole.agreements!, { id: "a-3", goal: "…", purpose: "coaching" }] }),
  of({ considered: { work: "…" }, employee: { ambitions: "…" }, employer: { vision: "…" } }),
  of({}, { employment: { start: "2021-02-01", end: "2024-12-31" }, history: [{ id: "j-2022", on: "2022-03-01" }] }),
  of({}, { employment: { start: "2021-02-01", end: "2025-06-30" }, pensionDate: "2025-07-01" }),
];

describe("the review of a jaargesprek", () => {
  test("says the same in Dutch and in English, sentence by sentence", () => {
    for (const review of reviews) expectTheSame(both(review));
  });

  test("has words for everything that can be missing, in both languages", () => {
    const missing = new Set(
      reviews.flatMap(({ elements }) =>
        elements.flatMap(({ element, outcome }) => (outcome === "missing" ? [element] : [])),
      ),
    );
    for (const { elements } of [dutch, english]) {
      expect(Object.keys(elements).sort()).toEqual([...missing].sort());
      expect(new Set(Object.values(elements)).size).toBe(missing.size);
    }
    for (const review of reviews) {
      for (const [language, { elements }] of [dutch, english].entries()) {
        const said = both(review)[language]!.join("\n");
        for (const { element, outcome, agreement, citation } of review.elements) {
          if (outcome === "present") continue;
          const sentence = said
            .split("\n")
            .find((one) => one.includes(elements[element]!) && one.includes(agreement ?? ""));
          expect(sentence).toContain(`[${citation}]`);
        }
      }
    }
  });

  test("says that it is complete, and by which edition", () => {
    expect(both(of())).toEqual([
      [
        "Het jaargesprek van 14 mei 2024 (j-2024) is volledig, getoetst aan de cao 2023-2025.",
        "Het volgende jaargesprek moet er uiterlijk op 31 december 2025 zijn.",
      ],
      [
        "The jaargesprek of 14 May 2024 (j-2024) is complete, measured by the CAO 2023-2025.",
        "The next jaargesprek must be held by 31 December 2025.",
      ],
    ]);
    expect(both(of({ on: "2014-06-01" })).map(([first]) => first)).toEqual([
      "Het jaargesprek van 1 juni 2014 (j-2024) is volledig, getoetst aan de oudste cao die het vraagt; die was er toen nog niet.",
      "The jaargesprek of 1 June 2014 (j-2024) is complete, measured by the oldest CAO that asks for it, which was not there yet.",
    ]);
  });

  test("puts together what each side did not bring in, what was not weighed, and what every agreement lacks", () => {
    const partly = of({
      employer: { vision: "…" },
      considered: { work: "…", career: "…", colleagues: "…" },
      agreements: [{ id: "a-7", purpose: "coaching", inWriting: true }],
    });
    expect(both(partly)).toEqual([
      [
        "Het jaargesprek van 14 mei 2024 (j-2024) is niet volledig (6 van de 15 onderdelen ontbreken), getoetst aan de cao 2023-2025.",
        "De werkgever heeft niet ingebracht: de ontwikkelingen rond de organisatie en de gevolgen voor rollen en taken [sociaal-werk/3.2] (niet zo in een tekst gelezen: afgeleid).",
        "Niet samen afgewogen: de organisatie [sociaal-werk/3.2] (niet zo in een tekst gelezen: afgeleid).",
        "Aan afspraak a-7 ontbreekt: een doel en het verwachte budget [sociaal-werk/3.2.D].",
        "Aan afspraak a-7 ontbreekt: de ondertekening door beiden [sociaal-werk/3.2] (gemeld door een andere bron).",
        "Het volgende jaargesprek moet er uiterlijk op 31 december 2025 zijn.",
      ],
      [
        "The jaargesprek of 14 May 2024 (j-2024) is not complete (6 of the 15 elements are missing), measured by the CAO 2023-2025.",
        "The employer did not bring in: the developments around the organisation and the consequences for roles and tasks [sociaal-werk/3.2] (not read as such in a text: inferred).",
        "Not weighed together: the organisation [sociaal-werk/3.2] (not read as such in a text: inferred).",
        "Agreement a-7 lacks: a goal and the expected budget [sociaal-werk/3.2.D].",
        "Agreement a-7 lacks: the signature of both [sociaal-werk/3.2] (reported by another source).",
        "The next jaargesprek must be held by 31 December 2025.",
      ],
    ]);
  });

  test("says which years had none, and that this changes no amount", () => {
    const [inDutch, inEnglish] = both(of({}, { ...older, history: [{ id: "j-2022", on: "2022-03-01" }] }));
    expect(inDutch).toContain(
      "Van 2021 en 2023 is geen jaargesprek bekend; op opbouw en verval heeft dat geen invloed.",
    );
    expect(inEnglish).toContain("Of 2021 and 2023 no jaargesprek is known; that has no effect on accrual and lapse.");
  });

  test("says from when working on in health is a subject, when it last was, and when it must be", () => {
    const health = (conversation: Partial<Conversation>, context: ReviewContext = older) =>
      both(of(conversation, context)).map((said) =>
        said.find((one) => /Gezond doorwerken .*, die|Working on .*, which/.test(one)),
      );
    expect(health({})).toEqual([
      "Gezond doorwerken tot de AOW, die op 14 maart 2027 begint, hoort vanaf 1 juli 2023 in het gesprek [sociaal-werk/3.2]; het is nog niet besproken; de eerste keer moet uiterlijk op 1 juli 2026 zijn.",
      "Working on in health until the AOW, which begins on 14 March 2027, is a subject from 1 July 2023 on [sociaal-werk/3.2]; it has not been discussed yet; the first time must be by 1 July 2026.",
    ]);
    expect(health({ healthyToPension: true })).toEqual([
      "Gezond doorwerken tot de AOW, die op 14 maart 2027 begint, hoort vanaf 1 juli 2023 in het gesprek [sociaal-werk/3.2]; het is het laatst besproken op 14 mei 2024; vóór de AOW hoeft het niet meer.",
      "Working on in health until the AOW, which begins on 14 March 2027, is a subject from 1 July 2023 on [sociaal-werk/3.2]; it was last discussed on 14 May 2024; before the AOW it need not be any more.",
    ]);
    expect(health({ healthyToPension: true }, { pensionDate: "2030-01-01" })[0]).toContain(
      "het is het laatst besproken op 14 mei 2024; de volgende keer moet uiterlijk op 14 mei 2027 zijn.",
    );
  });

  test("says when no next one is due", () => {
    const leaving = of({}, { employment: { start: "2024-01-01", end: "2024-12-31" } });
    expect(both(leaving).map((said) => said.at(-1))).toEqual([
      "Een volgend jaargesprek hoeft er niet te zijn: het dienstverband eindigt eerder.",
      "There need not be a next jaargesprek: employment ends before that.",
    ]);
  });

  test("explains itself the same from what was stored as JSON", () => {
    for (const review of reviews)
      expect(both(JSON.parse(JSON.stringify(review)) as ConversationReview)).toEqual(both(review));
  });
});
