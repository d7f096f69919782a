/** All that a ledger says but for its receipt, which tells of which facts it is: as it is stored. */
export function figures(book: object): string {
  return JSON.stringify({ ...book, receipt: null });
}
