import type { ComponentsEntry, ComponentsLedger } from "./components-ledger.js";
import type { HoursEntry, HoursLedger } from "./hours-ledger.js";
import type { Entry, Ledger } from "./ledger.js";
import type { YearEntry, YearLedger } from "./year-ledger.js";

/** The whole history of a budget, whichever. */
export type AnyLedger = Ledger<unknown> | YearLedger<unknown> | HoursLedger<unknown> | ComponentsLedger<unknown>;

/** Any booking. */
export type AnyEntry = Entry | YearEntry | HoursEntry | ComponentsEntry;
