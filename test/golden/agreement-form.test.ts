import { describe, expect, test } from "vitest";
import { agreementForm } from "../../src/explanation/agreement-form.js";
import { type Agreement, assess, gemeentelijkLoopbaanbudget, ledger, loopbaanbedrag } from "../../src/index.js";
import { official, yearBook } from "../municipality.js";
import { bareWithoutRelief, person } from "../person.js";

// The employee of the published example asks for supervision on 10 December 2018. By the text of the agreement 41 months accrued
// 1,210.00 through November; the 36 newest hold 1,060.00. The agreement was made and signed on 3 December; the money was not
// asked for yet. Read and approved by hand; a change here is a change of what people sign.
const supervision: Agreement = {
  id: "a-1",
  goal: "Leren omgaan met agressie in huisbezoeken, en daarna jonge collega's begeleiden.",
  purpose: "supervision",
  expectedBudget: "900.00",
  inWriting: true,
  signedOn: "2018-12-03",
};
const jaargesprek = {
  id: "j-2018",
  on: "2018-12-03",
  invitedBy: "employer",
  inWriting: true,
  agreements: [supervision],
} as const;
const aims = ["strength", "contribution"] as const;
const facts = person("2018-11");
const { balance, held, through } = ledger(loopbaanbedrag, facts, {
  through: "2018-11",
  interpretations: bareWithoutRelief,
});

describe("the overeenkomst of the published example", () => {
  const request = {
    on: "2018-12-10",
    purpose: "supervision",
    amount: "900.00",
    requiredForCurrentJob: false,
    aims: [...aims],
    tax: { servesCurrentJob: true, designated: true, invoice: true },
  } as const;
  const conversation = { ...jaargesprek, agreements: [supervision] };
  const assessment = assess(
    loopbaanbedrag,
    { ...request, aims: [...aims] },
    { facts, conversation, interpretations: bareWithoutRelief },
  );

  test.each(["nl", "en"] as const)("in %s", async (language) => {
    const { markdown } = agreementForm(
      supervision,
      {
        scheme: "sociaal-werk/loopbaanbedrag",
        conversation,
        employer: { name: "Stichting De Brug", representative: "M. Jansen" },
        employee: { name: "A. de Wit" },
        aims: [...aims],
        assessment,
        budget: { through, balance, held },
      },
      { language },
    );
    await expect(markdown).toMatchFileSnapshot(`form-loopbaanbedrag.${language}.txt`);
  });
});

// Hilversum, 2014: nothing was spent in 2013, so 500.00 came along and the year brought 500.00. Coaching of 1,200.00 is 200.00
// more than that, and no advance was approved. The employee signs for paying back in own words.
const coaching: Agreement = {
  id: "ilb-2014",
  goal: "Overstappen van beleid naar uitvoering",
  purpose: "career-coaching",
  expectedBudget: "1200.00",
  inWriting: true,
  signedOn: "2014-03-03",
  recordedInPop: true,
};

test("the afsprakenformulier of an employee of Hilversum, in nl", async () => {
  const conversation = { id: "g-2014", on: "2014-02-24", agreements: [coaching] };
  const known = { facts: official({ regulation: "hilversum" }), conversation };
  const request = {
    on: "2014-04-01",
    purpose: "career-coaching",
    amount: "1200.00",
    requiredForCurrentJob: false,
  } as const;
  const { years, advance } = yearBook("2014-03", { regulation: "hilversum" });
  const { opening, accrued, closing } = years.at(-1)!;
  const { markdown } = agreementForm(
    coaching,
    {
      scheme: "gemeenten/loopbaanbudget",
      conversation,
      employer: { name: "Gemeente Hilversum", representative: "P. Bos" },
      employee: { name: "S. el Amrani" },
      assessment: assess(gemeentelijkLoopbaanbudget, request, known),
      payback:
        "Stopt het traject doordat ik ermee ophoud, dan betaal ik terug wat de gemeente al heeft betaald en niet terugkrijgt.",
      budget: { through: "2014-03", yearAmount: accrued, saved: opening, advance: advance.approved, balance: closing },
    },
    { language: "nl" },
  );
  await expect(markdown).toMatchFileSnapshot("form-gemeente.nl.txt");
});
