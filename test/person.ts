import { type ContractError, isContractError, ledger, loopbaanbedrag } from "../src/index.js";

export type Facts = Parameters<typeof loopbaanbedrag.open>[0];
type Options = Parameters<typeof loopbaanbedrag.open>[1];
export type Interpretations = NonNullable<Options["interpretations"]>;
export type PayRow = Facts["pay"][number];
export type Event = NonNullable<Facts["events"]>[number];

/** The bare salary is the base: € 2.000 accrues 30.00 a month at 1.5 %. */
export const bare = { allowancesInBaseFrom: null } as const satisfies Interpretations;
/** And nothing is held back in 2018 and 2019. */
export const bareWithoutRelief = { ...bare, lapseRelief2018: "not-applied" } as const satisfies Interpretations;

interface Life {
  readonly start?: string;
  readonly end?: string | null;
  readonly birthDate?: string;
  readonly category?: NonNullable<Facts["employment"]["category"]>;
  /** The last month with pay; else that of `through`. */
  readonly paidThrough?: string;
  /** Of every month; else 2000.00. */
  readonly salary?: string;
  /** Instead of one row with the salary from start to end. */
  readonly pay?: readonly PayRow[];
  readonly events?: readonly Event[];
}

/** A full-timer on € 2.000 since July 2015, but for what a case says. */
export function person(through: string, life: Life = {}): Facts {
  const { start = "2015-07-01", end = null, birthDate = "1980-03-14", category = "regular", salary = "2000.00" } = life;
  const last = [life.paidThrough ?? through, end?.slice(0, 7) ?? "9999-12"].sort()[0]!;
  const from = start < "2015-07-01" ? "2015-07" : start.slice(0, 7);
  return {
    employee: { birthDate },
    employment: { start, end, category },
    pay: [...(life.pay ?? [{ month: from, through: last, salary }])],
    events: [...(life.events ?? [])],
  };
}

/** The ledger of such a person on the bare salary, with the relief unless a case says otherwise. */
export function book(through: string, life: Life = {}, interpretations: Interpretations = bare) {
  return ledger(loopbaanbedrag, person(through, life), { through, interpretations });
}

/** The contract error that a call ends in. */
export function refused(call: () => unknown): ContractError {
  try {
    call();
  } catch (error) {
    if (isContractError(error)) return error;
    throw error;
  }
  throw new Error("no contract was broken");
}

/** Where and how, one line an issue: `facts.pay[0].salary amount`. */
export function issues(call: () => unknown): string[] {
  return refused(call).issues.map(({ path, code }) => `${path} ${code}`);
}
