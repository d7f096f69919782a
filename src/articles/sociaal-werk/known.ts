/**
 * Since when the texts of the agreement could be known: the day on which one was agreed, fixed or reported; where only a
 * month or a season is on record, the last day of it. A value that stands in none of them is taken to be known since its
 * own first day.
 */
export const known = {
  /** The agreement of December 2014 that introduced the loopbaanbudget. */
  agreement2014: "2014-12-31",
  /** The text of 2016-2017. */
  text2016: "2016-07-20",
  /** The relief of the lapse, reported after July 2018 and in all likelihood late in that year. */
  relief2018: "2018-12-31",
  /** The text of 2019-2021. */
  text2019: "2019-12-11",
  /** The agreement for 2021-2023, with the 60 months and a raise. */
  agreement2021: "2021-12-09",
  /** The text of 2021-2023, of May 2022. */
  text2022: "2022-05-31",
  /** The text of 2023-2025, of July 2023. */
  text2023: "2023-07-31",
  /** The report that a next agreement was signed. */
  agreement2025: "2025-10-30",
} as const;
