/**
 * The months a ledger covers, counted from the first month of its scheme: slot 0 is that month, whatever employment began.
 * Columns and terms of a scheme share this count.
 */
export interface Span {
  /** The first month of the scheme, as a month number: slot 0. */
  readonly epoch: number;
  /** The first month of the ledger. */
  readonly first: number;
  /** The last month asked for. */
  readonly last: number;
  /** The month in which employment ends; `never` when no end is known. */
  readonly exit: number;
}
