/** All that a result says but for its receipt, which tells of which facts it is: as it is stored. */
export function figures(result: object): string {
  return JSON.stringify({ ...result, receipt: null });
}
