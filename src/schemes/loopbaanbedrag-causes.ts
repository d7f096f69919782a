/** What payroll can have done wrong, the likeliest first where two explain the same. */
export const causeIds = [
  "bare-salary",
  "hours-late",
  "raise-late",
  "annual-rate",
  "old-rate",
  "year-end-over-salary",
  "irregularity-left-out",
  "year-end-left-out",
  "minimum-left-out",
  "allowances-too-early",
  "exclusion-missed",
  "rounding",
  "event-missing",
  "event-twice",
  "sixty-months-missed",
  "relief-not-applied",
  "oldest-month-deleted",
  "lapse-missed",
  "month-missing",
  "accrued-twice",
] as const;

/** One of the things payroll can have done wrong. */
export type CauseId = (typeof causeIds)[number];
