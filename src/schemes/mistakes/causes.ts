/** What payroll can have done wrong, the likeliest first where two explain the same. */
export const causeIds = [
  "bare-salary",
  "hours-late",
  "raise-late",
  "annual-rate",
  "old-rate",
  "year-end-over-salary",
  "irregularity-left-out",
  "irregularity-late",
  "year-end-left-out",
  "minimum-left-out",
  "allowances-too-early",
  "exclusion-missed",
  "rounding",
  "other-reading",
  "event-missing",
  "event-twice",
  "event-late",
  "sixty-months-missed",
  "relief-not-applied",
  "oldest-month-deleted",
  "window-off-by-one",
  "lapse-missed",
  "month-missing",
  "accrued-twice",
] as const;

/** One of the things payroll can have done wrong. */
export type CauseId = (typeof causeIds)[number];
