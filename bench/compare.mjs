// Before anything is timed: do all contenders give the same answers?

import { contenders } from "./contenders/all.mjs";
import { whatHappens } from "./census.mjs";
import { employees } from "./employees.mjs";
import { count } from "./table.mjs";

/** Lengths around the first lapse, the relief and the change of window, besides the usual one. */
const LENGTHS = [12, 37, 53, 54, 55, 82, 83, 300, 548];

/** @returns {boolean} whether all agree */
export function compare() {
  const everyone = [...employees(300), ...LENGTHS.flatMap((months) => employees(12, months))];
  const [reference, ...others] = contenders;
  const expected = everyone.map(
    (employee) => /** @type {{ balance: string, closings: number[] }} */ (reference.answer(employee)),
  );
  const months = everyone.reduce((sum, employee) => sum + employee.months, 0);

  console.log(`Same answers? ${count(everyone.length)} employees, ${count(months)} months`);
  for (const [what, times] of whatHappens(everyone)) console.log(`      ${count(times).padStart(7)} × ${what}`);
  console.log(`  (${reference.id}) ${reference.name}: the others are held against this one`);

  let agree = true;
  for (const contender of others) {
    let balances = 0;
    let closings = 0;
    let seesMonths = false;
    let difference = "";
    everyone.forEach((employee, index) => {
      const answer = contender.answer(employee);
      const wanted = expected[index];
      if (answer.balance === wanted.balance) balances++;
      else difference ||= `; first difference: employee ${index}, balance ${answer.balance}, not ${wanted.balance}`;
      if (answer.closings === undefined) return;
      seesMonths = true;
      wanted.closings.forEach((cents, month) => {
        if (answer.closings?.[month] === cents) closings++;
        else
          difference ||= `; first difference: employee ${index}, month ${month}, ${answer.closings?.[month]} cents, not ${cents}`;
      });
    });
    if (difference !== "") agree = false;
    const seen = seesMonths ? `, ${count(closings)} of ${count(months)} monthly closings` : "";
    console.log(
      `  (${contender.id}) ${contender.name}: ${count(balances)} of ${count(everyone.length)} balances${seen} equal${difference}`,
    );
  }
  return agree;
}
