/** Since when the budget of the municipalities could be known; of what is on record by month or year only, its last day. */
export const known = {
  /** The circular of January 2013 that introduced it (Lbr. 13/002). */
  circular: "2013-01-09",
  /** Hilversum agreed in June 2013 on how it would do it. */
  hilversum: "2013-06-30",
  /** Krimpen aan den IJssel settled it in the course of 2013. */
  krimpen: "2013-12-31",
} as const;
