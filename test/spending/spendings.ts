import {
  type Agreement,
  assess,
  type Assessment,
  type ContextGemeenten,
  type ContextSociaalWerk,
  type Conversation,
  gemeentelijkLoopbaanbudget,
  loopbaanbedrag,
  type RequestGemeenten,
  type RequestSociaalWerk,
} from "../../src/index.js";
import { official } from "../municipality.js";
import { bare, person } from "../person.js";

/** An agreement on coaching for as much as anybody asks, signed in time for every edition, but for what a case says. */
export const agreement = (rest: Partial<Agreement> = {}): Agreement => ({
  id: "a-1",
  goal: "Team leader within two years",
  purpose: "coaching",
  expectedBudget: "450.00",
  inWriting: true,
  signedOn: "2013-02-01",
  recordedInPop: true,
  ...rest,
});

/** The conversation in which it was made. */
export const conversation = (made: readonly Agreement[] = [agreement()], on = "2013-02-01"): Conversation => ({
  id: "j-1",
  on,
  agreements: [...made],
});

/** Coaching for 100.00 that the job does not require. */
export const coaching = (on: string, rest: Partial<RequestSociaalWerk> = {}): RequestSociaalWerk => ({
  on,
  purpose: "coaching",
  amount: "100.00",
  requiredForCurrentJob: false,
  ...rest,
});

/** Somebody with 2000 a month since July 2015, and every question answered well. */
export const settled = (on: string, rest: Partial<ContextSociaalWerk> = {}): ContextSociaalWerk => ({
  facts: person(on.slice(0, 7)),
  interpretations: bare,
  agreement: agreement(),
  conversation: conversation(),
  application: { filedOn: "2015-07-01" },
  award: { on: "2015-07-01", refusalGround: null },
  ...rest,
});

export const assessed = (request: RequestSociaalWerk, context: ContextSociaalWerk = settled(request.on)): Assessment =>
  assess(loopbaanbedrag, request, context);

/** Career coaching for 100.00 that the function does not ask. */
export const careerCoaching = (on: string, rest: Partial<RequestGemeenten> = {}): RequestGemeenten => ({
  on,
  purpose: "career-coaching",
  amount: "100.00",
  requiredForCurrentJob: false,
  ...rest,
});

/** What the agreements of municipal cases are about. */
export const careerAgreement = (rest: Partial<Agreement> = {}): Agreement =>
  agreement({ purpose: "career-coaching", expectedBudget: "2000.00", signedOn: "2013-01-01", ...rest });

/** Somebody in service since 2010, and every question answered well. */
export const settledThere = (rest: Partial<ContextGemeenten> = {}): ContextGemeenten => ({
  facts: official(),
  agreement: careerAgreement(),
  conversation: conversation([careerAgreement()], "2013-01-01"),
  ...rest,
});

export const assessedThere = (request: RequestGemeenten, context: ContextGemeenten = settledThere()): Assessment =>
  assess(gemeentelijkLoopbaanbudget, request, context);

/** A condition of an assessment. */
export const conditionOf = ({ conditions }: Assessment, id: string) => conditions.find((one) => one.id === id)!;

/** What is asked, by place. */
export const asksFor = ({ questions }: Assessment): string[] => questions.map(({ path }) => path);

/** What is asked besides the tax. */
export const asksBesidesTax = (one: Assessment): string[] =>
  asksFor(one).filter((path) => !path.startsWith("request.tax."));

/** What the budget covers and what not. */
export const coverage = ({ outcome, covered, uncovered }: Assessment) => `${outcome} ${covered} ${uncovered}`;

/** Makes a change of anything within it an error. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFrozen(part);
  }
  return value;
}

/** Where in a value something could still be changed; none in one that is frozen throughout. */
export function changeable(value: unknown, path = "it"): string[] {
  if (typeof value !== "object" || value === null) return [];
  const within = Object.entries(value).flatMap(([name, part]) => changeable(part, `${path}.${name}`));
  return Object.isFrozen(value) ? within : [path, ...within];
}
