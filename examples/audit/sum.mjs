/** The sum of amounts as the library writes them, exact: in whole cents. */
export function sum(amounts) {
  const total = amounts.reduce((all, amount) => all + Number(amount.replace(".", "")), 0);
  return `${total < 0 ? "-" : ""}${(Math.abs(total) / 100).toFixed(2)}`;
}
