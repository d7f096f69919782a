import { Decimal } from "decimal.js";
import { Settings } from "luxon";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as untouched from "../../src/index.js";
import { matter, told } from "./matter.js";

const expected = told(untouched, matter);
const decimals = {
  precision: Decimal.precision,
  rounding: Decimal.rounding,
  toExpNeg: Decimal.toExpNeg,
  toExpPos: Decimal.toExpPos,
};
const { now, defaultLocale, defaultNumberingSystem, throwOnInvalid, twoDigitCutoffYear } = Settings;

function restore(): void {
  Decimal.set(decimals);
  Object.assign(Settings, { now, defaultLocale, defaultNumberingSystem, throwOnInvalid, twoDigitCutoffYear });
  Settings.defaultZone = "system";
}

const hosts = {
  "that computes in three digits, rounding down": () => {
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN, toExpNeg: 0, toExpPos: 0 });
  },
  "that computes in three digits, rounding up": () => {
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_UP, maxE: 30, minE: -30 });
  },
  // In St. John's the first of a month in Greenwich is still the last of the month before; in Kiritimati the day is ahead.
  "whose calendar is set to a zone behind, another language and another century": () => {
    Object.assign(Settings, {
      defaultZone: "America/St_Johns",
      defaultLocale: "tr",
      defaultNumberingSystem: "arab",
      throwOnInvalid: true,
      twoDigitCutoffYear: 0,
    });
  },
  "whose calendar is set to a zone ahead": () => {
    Settings.defaultZone = "Pacific/Kiritimati";
  },
  "whose calendar may not be asked the time": () => {
    Settings.now = () => {
      throw new Error("the clock was read");
    };
  },
};

describe.each(Object.entries(hosts))("a host %s", (_, set) => {
  beforeEach(() => {
    vi.resetModules();
  });
  afterEach(restore);

  test("before it imports the library gets the same answers", async () => {
    set();
    expect(told(await import("../../src/index.js"), matter)).toBe(expected);
  });

  test("after it imported the library gets the same answers", async () => {
    const library = await import("../../src/index.js");
    set();
    expect(told(library, matter)).toBe(expected);
  });
});

describe("a call", () => {
  const { Date } = globalThis;
  afterEach(() => {
    globalThis.Date = Date;
    vi.restoreAllMocks();
    vi.resetModules();
  });

  test("asks neither for the time nor for chance", async () => {
    vi.resetModules();
    const library = await import("../../src/index.js");
    const trap = () => {
      throw new Error("the clock or the dice");
    };
    vi.spyOn(Math, "random").mockImplementation(trap);
    vi.spyOn(Date, "now").mockImplementation(trap);
    globalThis.Date = new Proxy(Date, {
      construct: (of, given) => (given.length === 0 ? trap() : (Reflect.construct(of, given) as object)),
      apply: trap,
    });
    expect(() => new globalThis.Date()).toThrow("the clock or the dice");
    expect(() => Math.random()).toThrow("the clock or the dice");
    const said = told(library, matter);
    globalThis.Date = Date;
    vi.restoreAllMocks();
    expect(said).toBe(expected);
  });
});
