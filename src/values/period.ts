/** A stretch of months, both ends included; `null` is open. */
export interface Period {
  /** The first month, `YYYY-MM`. */
  readonly from: string;
  /** The last month, `YYYY-MM`; `null` when no end is known. */
  readonly through: string | null;
}
