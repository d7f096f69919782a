// The yardstick, and the exact answer: integer cents. Each amount is rounded half away from zero by adding half the divisor.

export const integer = {
  name: "integer cents",
  /** @param {readonly string[]} salaries */
  prepare: (salaries) => Int32Array.from(salaries, (salary) => Math.round(Number(salary) * 100)),
  /** @param {Int32Array} salaries @param {number[]} cents */
  run(salaries, cents) {
    for (let month = 0; month < salaries.length; month++) {
      const salary = salaries[month];
      const holiday = ((salary * 8 + 50) / 100) | 0;
      const yearEnd = (((salary + holiday) * 83 + 500) / 1000) | 0;
      cents[month] = (((salary + holiday + yearEnd) * 15 + 500) / 1000) | 0;
    }
  },
};

/** Whether an amount of this month lies on exactly half a cent. @param {string} salary */
export function hasTie(salary) {
  const earned = Math.round(Number(salary) * 100);
  const holiday = Math.floor((earned * 8 + 50) / 100);
  const yearEnd = Math.floor(((earned + holiday) * 83 + 500) / 1000);
  return ((earned + holiday) * 83) % 1000 === 500 || ((earned + holiday + yearEnd) * 15) % 1000 === 500;
}
