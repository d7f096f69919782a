import { cents, euro, month, monthNumber, statedCents } from "../exact.js";
import type { Event } from "../person.js";
import { always, open, same } from "./always.js";
import { type Case, plainCases } from "./arbitraries.js";

interface Lot {
  readonly month: number;
  cents: bigint;
}

/**
 * The other way to tell the story: a list of lots, the oldest used first, each lapsing by its own age. Only the accruals
 * are the ledger's own. A debt takes what comes next.
 */
function lotsByAge({ facts, through, interpretations }: Case, accruedIn: (month: string) => bigint) {
  const {
    lapseRelief2018 = "applied",
    sixtyMonthsFrom = "2022-05",
    monthOrder = "spend-accrue-lapse",
  } = interpretations;
  const exit = facts.employment.end?.slice(0, 7) ?? "9999-12";
  const events = [...(facts.events ?? [])].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let lots: Lot[] = [];
  let debt = 0n;
  const lapsed = new Map<string, bigint>();

  const saldo = () => lots.reduce((sum, lot) => sum + lot.cents, 0n) - debt;
  const add = (of: number, amount: bigint) => {
    const paidOff = debt < amount ? debt : amount;
    debt -= paidOff;
    const lot = lots.find(({ month }) => month === of);
    if (lot) lot.cents += amount - paidOff;
    else lots.push({ month: of, cents: amount - paidOff });
    lots.sort((a, b) => a.month - b.month);
  };
  const use = (amount: bigint) => {
    for (const lot of lots) {
      const part = lot.cents < amount ? lot.cents : amount;
      lot.cents -= part;
      amount -= part;
    }
    debt += amount;
  };
  const lapse = (at: string, dies: (lot: Lot) => boolean) => {
    const gone = lots.filter(dies).reduce((sum, lot) => sum + lot.cents, 0n);
    lots = lots.filter((lot) => !dies(lot));
    lapsed.set(at, (lapsed.get(at) ?? 0n) + gone);
  };
  const happen = (event: Event) => {
    if (event.kind === "spend") use(statedCents(event.amount));
    else if (event.kind === "transfer-out") {
      use(event.amount !== undefined ? statedCents(event.amount) : saldo() > 0n ? saldo() : 0n);
    }
    if (event.on.slice(0, 7) > exit) lapse(event.on.slice(0, 7), () => true);
  };

  const first = Math.min(...facts.pay.map((row) => monthNumber(row.month)), monthNumber(through));
  for (let number = first; number <= monthNumber(through); number++) {
    const at = month(number);
    const own = events.filter(({ on }) => on.startsWith(at));
    const isHandover = ({ kind }: Event) => kind === "transfer-out" && at === exit;
    const suspended = lapseRelief2018 === "applied" && "2018-07" <= at && at <= "2019-12";
    if (lapseRelief2018 === "applied" && at === "2020-01") lapse(at, (lot) => lot.month <= monthNumber("2016-12"));
    for (const event of own) {
      if (event.kind === "opening") for (const lot of event.lots) add(monthNumber(lot.month), statedCents(lot.amount));
    }
    for (const step of monthOrder.split("-")) {
      if (step === "accrue") add(number, accruedIn(at));
      else if (step === "spend") own.filter((event) => !isHandover(event)).forEach(happen);
      else if (!suspended) lapse(at, (lot) => lot.month <= number - (at < sixtyMonthsFrom ? 36 : 60));
    }
    if (at === exit) {
      own.filter(isHandover).forEach(happen);
      lapse(at, () => true);
    }
  }
  return {
    balance: euro(saldo()),
    lapsed: [...lapsed].filter(([, amount]) => amount > 0n).map(([at, amount]) => `${at} ${euro(amount)}`),
    lots: lots.filter((lot) => lot.cents > 0n).map((lot) => `${month(lot.month)} ${euro(lot.cents)}`),
  };
}

always(
  "without refunds, holds and late takeovers the cap on the saldo is the same as lots that lapse one by one, oldest first",
  [plainCases],
  (one) => {
    const { balance, months, lots } = open(one);
    const accrued = new Map(months.map((row) => [row.month, cents(row.accrued)]));
    const shown = {
      balance,
      lapsed: months.filter(({ lapsed }) => lapsed !== "0.00").map((row) => `${row.month} ${row.lapsed}`),
      lots: lots.map((lot) => `${lot.month} ${lot.amount}`),
    };
    same(
      shown,
      lotsByAge(one, (at) => accrued.get(at) ?? 0n),
    );
  },
);
