import type { Dated } from "../../values/timeline.js";
import type { Article } from "../article.js";

/** An AOW age, with the dates of birth for which it holds and the reason to believe it. */
export interface AowAge extends Pick<Dated<unknown>, "standing" | "checkedOn" | "provisional" | "note"> {
  /** The first date of birth, `YYYY-MM-DD`; `null` where there is none. */
  readonly bornFrom: string | null;
  /** The last date of birth, itself included; `null` is open. */
  readonly bornThrough: string | null;
  /** The age: these years. */
  readonly years: number;
  /** And these months on top. */
  readonly months: number;
  /** The calendar years in which it is reached: `2013`, `2019-2021`, `through 2012`, `from 2030`. */
  readonly year: string;
  /** Where it was read; empty where it was written down without a text at hand. */
  readonly sources: Dated<unknown>["sources"];
}

/** An article whose quantity goes by date of birth and not by month. */
export interface AowArticle extends Article {
  /** The ages, oldest date of birth first, without hole or overlap. */
  readonly ages: readonly [AowAge, ...AowAge[]];
}
