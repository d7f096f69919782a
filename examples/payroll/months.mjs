/** The month after this one. */
export function following(month) {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** Months in order as stretches of months in a row. */
export function stretchesOf(months) {
  const stretches = [];
  for (const month of months) {
    const before = stretches.at(-1);
    if (before && following(before.through) === month) before.through = month;
    else stretches.push({ from: month, through: month });
  }
  return stretches;
}
