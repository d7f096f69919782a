import { execFileSync, spawn, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, test } from "vitest";

const examples = join(import.meta.dirname, "../examples");
const data = join(examples, "data");
const scratch = mkdtempSync(join(tmpdir(), "loopbaanbudget-examples-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** Runs an example; what it says on both outputs is in the order in which a terminal shows it. */
function run(name: string, ...args: string[]): { status: number | null; said: string[] } {
  const path = join(scratch, "said.txt");
  const file = openSync(path, "w");
  const { status } = spawnSync(process.execPath, [join(examples, name), ...args], { stdio: ["ignore", file, file] });
  closeSync(file);
  return { status, said: linesOf(readFileSync(path, "utf8")) };
}

const linesOf = (printed: string) =>
  printed
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.trimEnd());

/** What the comments promise: `//=> a line`, and any `//   next line` right below; `...` is any number of lines. */
function promised(name: string): string[] {
  const promises: string[] = [];
  let open = false;
  for (const line of readFileSync(join(examples, name), "utf8").split("\n")) {
    const promise: RegExpExecArray | null =
      /(?:^|; | {2})\/\/=>(?: (.*))?$/.exec(line) ?? (open ? /^ *\/\/(?: {3}(.*))?$/.exec(line) : null);
    open = promise !== null;
    if (promise) promises.push(promise[1] ?? "");
  }
  return promises;
}

/** The promises with every `...` filled in from what was said. */
function filledIn(promises: string[], said: string[]): string[] {
  const gap = promises.indexOf("...");
  if (gap < 0) return promises;
  const after = promises.slice(gap + 1);
  return [...promises.slice(0, gap), ...said.slice(gap, said.length - after.length), ...after];
}

const scripts = readdirSync(examples).filter((name) => name.endsWith(".mjs"));
const printing = scripts.filter((name) => name !== "jsonl.mjs");

describe("every example", () => {
  test.each(printing)("%s prints what its comments say, line by line", (name) => {
    const promises = promised(name);
    const { status, said } = run(name);
    expect(promises.length).toBeGreaterThan(0);
    expect(said).toEqual(filledIn(promises, said));
    // The audit finds something.
    expect(status).toBe(name === "10-audit.mjs" ? 1 : 0);
  });

  test.each(printing)("%s has a comment after every statement that prints", (name) => {
    const source = readFileSync(join(examples, name), "utf8");
    const prints = source.match(/console\.(?:log|error)\(|process\.stdout\.write\(/g) ?? [];
    // Where something goes wrong, there is nothing to promise.
    const ofProblems = source.match(/console\.error\(problem\)/g) ?? [];
    expect(source.match(/\/\/=>/g)?.length).toBe(prints.length - ofProblems.length);
  });
});

describe("01-first-ledger.mjs", () => {
  const { said } = run("01-first-ledger.mjs");

  test("gives the published figures: 9 × 30 = 270, 2 × 20, then 30 a month; 1240 in all, of which 1060 may stand", () => {
    const built = said.flatMap((line) => {
      const [, count, amount] = /^\d{4}-\d\d … \d{4}-\d\d +(\d+) × (\d+\.\d\d)/.exec(line) ?? [];
      return amount === undefined ? [] : [[Number(count), Number(amount)] as const];
    });
    expect(built.slice(0, 2)).toEqual([
      [9, 30],
      [2, 20],
    ]);
    // From June 2016 on; the publication counts 32 months through November 2018, there are 30, and December makes 31.
    const later = built.slice(2);
    expect(later.map(([, amount]) => amount)).toEqual([30, 30]);
    expect(later.reduce((sum, [count]) => sum + count, 0)).toBe(31);
    expect(270 + 40 + 31 * 30).toBe(1240);
    expect(said.find((line) => line.startsWith("together"))?.split(/ +/)).toEqual(
      // built up; by the text lapsed and left: 6 months above the 36; with relief lapsed and left
      ["together", "1240.00", "180.00", "1060.00", "0.00", "1240.00"],
    );
  });

  test("explains the same month in English when asked", () => {
    const { status, said: english } = run("01-first-ledger.mjs", "--en");
    const start = english.findIndex((line) => line.startsWith("•"));
    expect(status).toBe(0);
    expect(english.slice(0, start)).toEqual(said.slice(0, start));
    const sentences = english.slice(start).join(" ");
    expect(sentences).toContain("On 31 July 2018 € 30.00 lapsed");
    expect(sentences).toContain("It came from July 2015 (€ 30.00).");
  });

  test("fits a terminal of 100 columns and one screen", () => {
    expect(Math.max(...said.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(said.length).toBeLessThanOrEqual(40);
  });
});

/** Cents, half away from zero, in whole numbers: `amount` × `perMille` / 1000. */
const share = (cents: number, perMille: number) => Math.floor((cents * perMille + 500) / 1000);
/** What a month builds up at 1.5 %, where the minima do not matter: VT 8 % of the salary, EJU 8.3 % of both. */
function builtUp(salary: number, irregularity = 0): number {
  const holiday = share(salary, 80);
  return share(salary + holiday + share(salary + holiday, 83) + irregularity, 15);
}
const euro = (cents: number) => (cents / 100).toFixed(2);

describe("02-from-json.mjs", () => {
  test("builds up what a sum by hand gives", () => {
    const accrued = 8 * builtUp(275000) + 6 * builtUp(214444) + builtUp(214444, 8415) + 9 * builtUp(218730);
    expect(run("02-from-json.mjs").said.slice(0, 2)).toEqual([
      `${euro(accrued)} built up, 300.00 spent: ${euro(accrued - 30000)} is left`,
      `150.00 of it is awarded, ${euro(accrued - 30000 - 15000)} is free`,
    ]);
  });
});

describe("03-lapse-forecast.mjs", () => {
  test("forecasts what a sum by hand gives", () => {
    const month = builtUp(290000);
    // Spent and awarded come from the oldest months: 350 + 175 leave a part of November 2019, which lapses 60 months on.
    const gone = 35000 + 17500;
    const left = month - (gone % month);
    const firstMonth = Math.floor(gone / month);
    expect(firstMonth).toBe(10); // months since January 2019
    const { said } = run("03-lapse-forecast.mjs");
    const first = said.find((line) => line.startsWith("20"));
    expect(said).toContain(`2024-11-30 ${euro(left).padStart(8)} ${euro(left).padStart(16)}`);
    expect(said).toContain(`2025-03-31 ${euro(left + 4 * month).padStart(8)} ${euro(month).padStart(16)}`);
    expect(said).toContain(`nothing spent          ${euro(left + 4 * month)} lapsed`);
    expect(first).toBeDefined();
  });
});

describe("04-payroll-export.mjs", () => {
  const pay = readFileSync(join(data, "payroll-export.csv"), "utf8");
  const mutations = readFileSync(join(data, "mutaties.csv"), "utf8");
  const example = join(examples, "04-payroll-export.mjs");

  /** Runs it on these files. */
  function convert(payText: string, mutationText = mutations) {
    writeFileSync(join(scratch, "pay.csv"), payText);
    writeFileSync(join(scratch, "mutations.csv"), mutationText);
    const files = {
      pay: join(scratch, "pay.csv"),
      mutations: join(scratch, "mutations.csv"),
      mapping: join(data, "mapping.json"),
    };
    const args = [example, ...Object.entries(files).flatMap(([name, path]) => [`--${name}`, path])];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
    return { status, lines: linesOf(stdout), problems: linesOf(stderr) };
  }
  /** The export with one line of one person changed. */
  const changed = (from: string, to: string) => {
    expect(pay).toContain(from);
    return pay.replace(from, to);
  };
  const whole = convert(pay);
  const without = (number: string) => whole.lines.filter((line) => !line.startsWith(number));

  test("the data are what generate.mjs writes", () => {
    execFileSync(process.execPath, [join(data, "generate.mjs"), scratch]);
    for (const name of ["payroll-export.csv", "mutaties.csv"]) {
      expect(readFileSync(join(scratch, name), "utf8")).toBe(readFileSync(join(data, name), "utf8"));
    }
  });

  test("gives a line for every person and month but the student's, and every line adds up", () => {
    const lines = linesOf(pay).slice(1);
    const ofStudents = lines.filter((line) => line.includes(";Student;"));
    expect(new Set(lines.map((line) => line.split(";")[0])).size).toBe(12);
    expect(whole.lines.length - 1).toBe(lines.length - ofStudents.length);
    for (const line of whole.lines.slice(1)) {
      const [opening, takenOver, accrued, refunded, spent, out, lapsed, closing, held, available] = line
        .split(";")
        .slice(2)
        .map((amount) => Number(amount.replace(",", ""))) as [number, ...number[]] & { length: 10 };
      expect(opening + takenOver! + accrued! + refunded! - spent! - out! - lapsed!).toBe(closing);
      expect(closing! - held!).toBe(available);
    }
  });

  test("accrues what a sum by hand gives", () => {
    const accrued = (number: string, month: string) =>
      whole.lines.find((line) => line.startsWith(`${number};${month};`))?.split(";")[4];
    // Salaries as printed in the export, of months without a minimum or with a salary above it.
    expect(accrued("900001", "2023-07")).toBe(euro(builtUp(393812)).replace(".", ","));
    expect(accrued("900005", "2021-06")).toBe(euro(builtUp(245622)).replace(".", ","));
    // Unpaid leave: nothing, yet a line, for there is a balance.
    expect(accrued("900007", "2022-07")).toBe("0,00");
  });

  test("writes the same to a file", () => {
    const file = join(scratch, "payslips.csv");
    const { status, said } = run("04-payroll-export.mjs", file);
    expect(linesOf(readFileSync(file, "utf8"))).toEqual(whole.lines);
    expect({ status, said }).toEqual({ status: 0, said: whole.problems });
  });

  test("reads the same with a byte order mark, CRLF and quotes, as a spreadsheet saves it", () => {
    const saved = (csv: string) =>
      `\uFEFF${csv.replaceAll("\n", "\r\n").replaceAll(/;([A-Z][^;]+, [^;]+);/g, ';"$1";')}`;
    expect(convert(saved(pay), saved(mutations))).toEqual(whole);
  });

  test.each([
    ["an amount with a point", ";3.521,45;", ";3521.45;", 'Salaris, 900001: "3521.45" is not written as 1.234,56'],
    [
      "a point in the wrong place",
      ";3.521,45;",
      ";3.5214,45;",
      'Salaris, 900001: "3.5214,45" is not written as 1.234,56',
    ],
    ["an empty amount", ";3.521,45;", ";;", 'Salaris, 900001: "" is not written as 1.234,56'],
    ["hours with a point", ";36,00;", ";36.00;", 'Uren per week, 900001: "36.00" is not written as 31,50'],
    ["a month the other way round", ";2021-01;", ";01-2021;", 'Periode, 900001: "01-2021" is not written as 2024-12'],
    [
      "a date the other way round",
      ";09-04-1972;",
      ";1972-04-09;",
      'Geboortedatum, 900001: "1972-04-09" is not written as 31-12-2024',
    ],
    [
      "a day that does not exist",
      ";09-04-1972;",
      ";30-02-1972;",
      'Geboortedatum, 900001: "30-02-1972" is not written as 31-12-2024',
    ],
    [
      "an unknown word",
      ";Regulier;",
      ";Vast;",
      'Dienstverband, 900001: "Vast" is not written as Regulier, Student, I/D-baan, Garantiebaan',
    ],
    ["a missing field", ";36,00;", ";", "900001: 9 cells, where the first line has 10"],
  ])("names a line with %s and leaves only that person out", (_, from, to, problem) => {
    const { status, lines, problems } = convert(changed(from, to));
    expect(problems[0]).toBe(`pay.csv, line 2, ${problem}`);
    expect(status).toBe(1);
    expect(lines).toEqual(without("900001"));
  });

  test("names a line at odds with an earlier one of the same person", () => {
    const { status, lines, problems } = convert(
      changed("09-04-1972;01-09-2014;;Regulier;2021-02", "09-04-1973;01-09-2014;;Regulier;2021-02"),
    );
    expect(problems[0]).toBe(
      'pay.csv, line 3, Geboortedatum, 900001: "1973-04-09" here, "1972-04-09" on an earlier line',
    );
    expect([status, lines]).toEqual([1, without("900001")]);
  });

  test("names a month that is not there", () => {
    const line = linesOf(pay).find((one) => one.startsWith("900003") && one.includes(";2022-03;"))!;
    const { status, lines, problems } = convert(changed(`${line}\n`, ""));
    expect(problems[0]).toBe("pay.csv, 900003: there is no line for 2022-03");
    expect([status, lines]).toEqual([1, without("900003")]);
  });

  test("names a mutation that cannot be read, and one of nobody", () => {
    const { status, lines, problems } = convert(
      pay,
      `${mutations.replace("900002;T-1;Toekenning;", "900002;T-1;Toegekend;")}999999;U-9;Betaling;01-02-2022;10,00;;\n`,
    );
    expect(problems[0]).toContain('Soort, 900002: "Toegekend" is not written as Beginsaldo, Toekenning,');
    expect(problems[1]).toMatch(
      /^mutations\.csv, line \d+, Personeelsnummer, 999999: there is no line of pay for this person$/,
    );
    expect([status, lines]).toEqual([1, without("900002")]);
  });

  test("refuses a file without a column that the mapping names", () => {
    const { status, lines, problems } = convert(pay, mutations.replace("Hoort bij", "Bij"));
    expect(problems).toContainEqual(expect.stringContaining('mutations.csv: there is no column "Hoort bij"'));
    expect([status, lines]).toEqual([2, [""]]);
  });

  test("names the line of what the library refuses", () => {
    const { status, lines, problems } = convert(changed(";3.521,45;", ";-3.521,45;"));
    expect(problems[0]).toMatch(/^pay\.csv, line 2, Salaris, 900001: should be /);
    expect([status, lines]).toEqual([1, without("900001")]);
  });
});

describe("05-three-year-advance.mjs", () => {
  const { said } = run("05-three-year-advance.mjs");

  test("shows each year as worked by hand: national, Hilversum with the advance, Hilversum without", () => {
    const amounts = (name: string) =>
      said
        .filter((line) => line.slice(4, 24).trim() === name)
        .map((line) =>
          line
            .slice(24)
            .trim()
            .split(/ +/)
            .map((cell) => (cell === "·" ? 0 : Number(cell))),
        );
    // The course costs 1200. 500 is there, and 700 more where an advance of 700 was approved.
    const course = [500, 500 + 700, 500];
    expect(amounts("opening")).toEqual([
      [0, 0, 0],
      [0, 500 - 1200, 0],
      [0, -700 + 500, 500],
    ]);
    expect(amounts("budget of the year")).toEqual([
      [500, 500, 500],
      [500, 500, 500],
      [500, 500, 500],
    ]);
    expect(amounts("spent")).toEqual([course, [0, 0, 0], [0, 0, 0]]);
    // Nationally what is left lapses every year. In Hilversum it goes on until the years are over: -200 + 500, and 500 + 500.
    expect(amounts("lapsed")).toEqual([
      [0, 0, 0],
      [500, 0, 0],
      [500, 300, 1000],
    ]);
    expect(amounts("closing")).toEqual([
      [0, -700, 0],
      [0, -200, 500],
      [0, 0, 0],
    ]);
    expect(amounts("not covered")).toEqual([course.map((paid) => 1200 - paid), [0, 0, 0], [0, 0, 0]]);
  });

  test("says what would be left if money stayed after the last year, which no rule says", () => {
    expect(said.slice(said.indexOf("Not certain:") + 2)).toEqual([
      "Hilversum, approved, 2015-12, afterLastYear: lapse leaves 0.00, keep leaves 300.00",
      "Hilversum, not approved, 2015-12, afterLastYear: lapse leaves 0.00, keep leaves 1000.00",
    ]);
  });

  test("explains the same in English when asked", () => {
    const { status, said: english } = run("05-three-year-advance.mjs", "--en");
    const start = english.findIndex((line) => line.startsWith("•"));
    expect(status).toBe(0);
    expect(english.slice(0, start)).toEqual(said.slice(0, start));
    const sentences = english.slice(start).join(" ").replaceAll("   ", " ");
    expect(sentences).toContain("It came from 2013 (€ 500.00); € 700.00 was spent ahead of time.");
    expect(sentences).toContain("Under the reading “it stays (keep)” it would be € 300.00.");
  });

  test("fits a terminal of 100 columns", () => {
    expect(Math.max(...said.map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

describe("06-ikb-year.mjs", () => {
  const { said } = run("06-ikb-year.mjs");
  /** The cells of a line of the table. */
  const cells = (name: string) => {
    const [, ...rest] = said.find((line) => line.startsWith(name))!.split(/ {2,}| (?=\d+\.\d\d)/);
    return rest;
  };

  test("builds up what is worked by hand, with each part as a share of the salary", () => {
    // The minimum of the VT is 182.89. EJU 8.3 % of 2182.89 = 181.1799, 0.1 % of it = 2.1829, and 26 hours of a year over
    // (2182.89 + 181.18) / 156: a seventy-second, 32.8343. The sum of the rounded parts is 409.08, 20.45 % of 2000.
    expect(cells("2023-01").slice(0, 7)).toEqual(["2000.00", "182.89", "181.18", "2.18", "32.83", "10.00", "409.08"]);
    // VT 8 %, EJU 8.3 % of 3240, 0.1 % of 3240, 3508.92 / 72 = 48.735: together 570.90, 19.03 % of 3000.
    expect(cells("2023-07").slice(0, 7)).toEqual(["3000.00", "240.00", "268.92", "3.24", "48.74", "10.00", "570.90"]);
    expect(said.filter((line) => line.startsWith("share %")).map((line) => line.split(/ +/).slice(2))).toEqual([
      ["9.14", "9.06", "0.11", "1.64", "0.50", "20.45"],
      ["8.00", "8.96", "0.11", "1.62", "0.33", "19.03"],
    ]);
  });

  test("prices an hour at the full pay of its month, and pays the rest in December", () => {
    // 2364.07 / 156 and 3508.92 / 156, times 40.
    expect([2364.07, 3508.92].map((pay) => ((pay / 156) * 40).toFixed(2))).toEqual(["606.17", "899.72"]);
    expect([cells("2023-04")[7], cells("2023-09")[7]]).toEqual(["606.17", "899.72"]);
    const left = 6 * 40908 + 6 * 57090 - 60617 - 89972 - 60000;
    expect(cells("2023-12").slice(7)).toEqual(["·", euro(left), "0.00"]);
    expect(cells("2023 ").slice(5)).toEqual([euro(6 * 40908 + 6 * 57090), "1505.89", euro(left + 60000), "0.00"]);
  });

  test("shows where the readings of rounding part: a cent in each month on the minimum", () => {
    const [months, rest] = said.slice(-2);
    // 182.89 + 181.17987 + 2.18289 + 2364.06987 / 72 + 10
    expect(months).toBe("  2023-01 … 2023-06   409.08   409.09, of 409.08706375");
    expect((182.89 + 181.17987 + 2.18289 + 2364.06987 / 72 + 10).toFixed(8)).toBe("409.08706375");
    expect(rest).toBe("  paid out in December 3773.99  3774.05");
  });

  test("explains the same in English when asked", () => {
    const { status, said: english } = run("06-ikb-year.mjs", "--en");
    expect(status).toBe(0);
    expect(english.slice(0, 20)).toEqual(said.slice(0, 20));
    const sentences = english.join(" ").replaceAll("   ", " ");
    expect(sentences).toContain("On 4 September 2023 40 hours of leave were bought for € 899.72");
    expect(sentences).toContain("On 31 December 2023 € 3,773.99 was paid out");
  });

  test("fits a terminal of 100 columns and one screen", () => {
    expect(Math.max(...said.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(said.length).toBeLessThanOrEqual(40);
  });
});

describe("07-one-person-all-budgets.mjs", () => {
  const { said } = run("07-one-person-all-budgets.mjs");
  const lineOf = (name: string) => said.find((line) => line.startsWith(name))!;

  test("has the loopbaanbedrag that a sum by hand gives", () => {
    const [early, late] = [builtUp(220000), builtUp(320000)]; // a month at 24 hours, and at 32
    expect([early, late]).toEqual([3860, 5614]);
    // January through April 2022, before the window went from 36 to 60 months, 4 × early lapsed, less the 150 spent. From
    // then on nothing did until the 60 months did not hold it all: at the end of August 2024 28 × early and 32 × late.
    const spent = 15000;
    const lapsedIn2022 = 4 * early - spent;
    const lapsedIn2024 = 36 * early + 32 * late - spent - lapsedIn2022 - (28 * early + 32 * late);
    const balance = 36 * early + 34 * late - spent - lapsedIn2022 - lapsedIn2024;
    expect(lineOf("loopbaanbedrag")).toContain(`€ ${euro(balance)} `);
    // 100 is awarded. In November the window is 25 × early and 34 × late, and each month later it is one month less.
    const first = balance - 10000 - (25 * early + 34 * late);
    expect(lineOf("loopbaanbedrag")).toContain(`€ ${euro(first)} lapses`);
    expect(said.filter((line) => line.includes("in all")).map((line) => line.trim().split(/ {2,}/).slice(-2))).toEqual(
      [1, 2].map((more) => [`in all € ${euro(first + more * early)}`, `€ ${euro(early)} lapses`]),
    );
  });

  test("has the vitaliteitsuren of each year by the age reached in it", () => {
    // Born in 1974: 45 through 49 from 2019 on, 50 in 2024. 21.6 × 24/36 three times, 21.6 × 32/36 twice, 36 × 32/36; 6 taken.
    const hours = 3 * 14.4 + 2 * 19.2 + 32 - 6;
    expect(lineOf("vitaliteitsuren")).toContain(` ${hours.toFixed(2)} h `);
    // 2019 lapses five years after its own: what is left of 14.4.
    expect(lineOf("vitaliteitsuren")).toContain("2024-12-31   take, convert or save 8.40 h     8.40 h lapse");
  });

  test("has the keuzebudget of the year and its leave", () => {
    // 256.00 + 286.85 + 0.1 % of 3456 + 10.00, ten months; 20 hours at 3742.85 over 156 × 32/36.
    const month = 25600 + share(345600, 83) + share(345600, 1) + 1000;
    const leave = Math.round(((374285 * 20) / (156 * 32)) * 36);
    expect([month, leave]).toEqual([55631, 53983]);
    expect(lineOf("keuzebudget")).toContain(`€ ${euro(10 * month - 150000 - leave)} is paid out`);
    expect(lineOf("  and as leave")).toContain(` ${((26 / 12) * (32 / 36) * 10).toFixed(2)} h `);
  });

  test("says the same in English when asked", () => {
    const { status, said: english } = run("07-one-person-all-budgets.mjs", "--en");
    const start = said.indexOf("In sentences:") + 2;
    expect(status).toBe(0);
    expect(english.slice(0, start)).toEqual(said.slice(0, start));
    expect(english.slice(-5)).toEqual(said.slice(-5));
    const sentences = english.slice(start).join(" ").replaceAll("   ", " ");
    expect(sentences).toContain("On 30 November 2024 € 15.80 will lapse");
    expect(sentences).toContain("On 31 December 2024 € 3,523.27 will be paid out");
  });

  test("fits a terminal of 100 columns and one screen", () => {
    expect(Math.max(...said.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(said.length).toBeLessThanOrEqual(40);
  });
});

describe("11-change-of-employer.mjs", () => {
  const { said } = run("11-change-of-employer.mjs");
  const [there, here] = [builtUp(290000), builtUp(300000)];
  // 56 months there, less the course of 350.00: it took six months and a part of July 2019.
  const left = 56 * there - 35000;
  const ofJuly = there - (35000 - 6 * there);

  test("hands on what a sum by hand gives, and it lapses in its own time", () => {
    expect([there, here]).toEqual([5088, 5263]);
    expect(said[1]).toBe(`by agreement:      ${euro(left)} is handed on, 0.00 lapses`);
    expect(said.find((line) => line.startsWith("50 lots"))).toContain(` 2019-07 ${euro(ofJuly)} 2024-07-31,`);
    expect(said).toContain(`2024-07-31 ${euro(ofJuly).padStart(6)} lapses`);
  });

  test("ends as if she had stayed, but for money that comes back and money that is held", () => {
    const end = left + 16 * here - ofJuly - 5 * there;
    expect(said).toContain(`at the end of 2024: ${euro(end)} here, ${euro(end)} if she had stayed`);
    const before = left + 4 * here;
    const [lines, held] = [said.slice(-2), 40000];
    expect(lines[0]).toContain(`${euro(before)} here, ${euro(before + 17500)} if she had stayed`);
    expect(lines[1]).toContain(`${euro(left - held)} is handed on, ${euro(held)} stays behind`);
  });

  test("says the same in English when asked", () => {
    const { status, said: english } = run("11-change-of-employer.mjs", "--en");
    expect(status).toBe(0);
    expect(english.filter((line) => !said.includes(line))).toHaveLength(2);
  });
});

describe("jsonl.mjs", () => {
  const scheme = "sociaal-werk/loopbaanbedrag";
  const facts = {
    employee: { birthDate: "1980-03-14" },
    employment: { start: "2015-12-01" },
    pay: [{ month: "2015-12", salary: "2000.00" }],
  };
  const request = { call: "ledger", scheme, facts, through: "2015-12" };
  const terms = { call: "termsOn", scheme, on: "2016-04-01" };

  interface Answer {
    id: unknown;
    ok: boolean;
    result?: any;
    error?: { code: string; issues: { path: string }[] };
  }

  /** Feeds the bridge; its answers, parsed. */
  function answers(input: string | Buffer): Answer[] {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(examples, "jsonl.mjs")], {
      input,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout === "" || stdout.endsWith("\n")).toBe(true);
    return stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Answer);
  }
  const ask = (...requests: object[]) => answers(requests.map((one) => `${JSON.stringify(one)}\n`).join(""));
  const ids = (given: Answer[]) => given.map(({ id, ok }) => [id, ok]);

  test("answers in order, one line each, and skips blank lines", () => {
    const lines = [1, 2, 3].map((id) => JSON.stringify({ id, ...request }));
    const given = answers(`\n${lines[0]}\n\n   \n\t\n${lines[1]}\n${lines[2]}\n\n`);
    expect(ids(given)).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    expect(given[0]!.result.balance).toBe("35.09"); // 1.5 % of 2000 + 160.00 + 179.28
  });

  test("says nothing to nothing", () => {
    expect(answers("")).toEqual([]);
    expect(answers("\n\r\n\uFEFF\n")).toEqual([]);
  });

  test("answers a bad line with id null, and goes on", () => {
    const bad = ["{", "nonsense", '"text"', "17", "null", "[]", "{'id':1}", '{"id":1}}', "undefined"];
    const given = answers([...bad, JSON.stringify({ id: "good", ...terms })].join("\n"));
    expect(given.length).toBe(bad.length + 1);
    for (const { id, ok, error } of given.slice(0, -1))
      expect([id, ok, error!.code]).toEqual([null, false, "INVALID_JSON"]);
    expect(ids(given.slice(-1))).toEqual([["good", true]]);
  });

  test("answers every broken contract with the id of its line", () => {
    const given = ask(
      { id: "a", ...request, call: "balance" },
      { id: "b", ...request, scheme: "elsewhere" },
      { id: "c", ...request, facts: { ...facts, pay: [] } },
      { id: "d", ...request, interpretations: { rounding: "never" } },
      { id: "e", ...request, through: "2015-11" },
      { id: "f", ...request, include: ["saldo"] },
      { id: "g" },
    );
    expect(given.map(({ id, ok, error }) => [id, ok, error?.code])).toEqual([
      ["a", false, "UNKNOWN_CALL"],
      ["b", false, "UNKNOWN_SCHEME"],
      ["c", false, "PAY_MISSING"],
      ["d", false, "INVALID_INTERPRETATION"],
      ["e", false, "OUT_OF_RANGE"],
      ["f", false, "INVALID_FACTS"],
      ["g", false, "UNKNOWN_CALL"],
    ]);
  });

  test("takes CRLF, a last line without an end, and a byte order mark", () => {
    const lines = [1, 2].map((id) => JSON.stringify({ id, ...terms }));
    expect(ids(answers(`\uFEFF${lines.join("\r\n")}`))).toEqual([
      [1, true],
      [2, true],
    ]);
    // Two files with a mark each, one after the other.
    expect(ids(answers(`\uFEFF${lines[0]}\n\uFEFF${lines[1]}\n`))).toEqual([
      [1, true],
      [2, true],
    ]);
  });

  test("takes a line for a line, whatever JSON has inside", () => {
    const id = "a\u2028b\u2029c";
    const spaced = JSON.stringify({ id: "spaced", ...terms }).replace(",", ",\r\t ");
    expect(ids(answers(`{"id":"${id}",${JSON.stringify(terms).slice(1)}\n${spaced}\n`))).toEqual([
      [id, true],
      ["spaced", true],
    ]);
  });

  test("gives an id of any JSON type back as it came, and null where there was none", () => {
    const given = ["x", "", 17, -0.5, true, false, null, [1, "a", null], { deep: [{ er: 1 }], __id: "é€😀" }];
    expect(ids(ask(...given.map((id) => ({ id, ...terms })), terms))).toEqual([
      ...given.map((id) => [id, true]),
      [null, true],
    ]);
  });

  test("leaves out the parts that are not asked for", () => {
    const always = [
      "scheme",
      "through",
      "balance",
      "held",
      "available",
      "totals",
      "findings",
      "interpretations",
      "receipt",
    ];
    const parts = (include?: string[]) =>
      Object.keys(ask({ id: 1, ...request, ...(include && { include }) })[0]!.result as object).sort();
    expect(parts([])).toEqual([...always].sort());
    expect(parts(["months"])).toEqual([...always, "months"].sort());
    expect(parts(["entries", "lots"])).toEqual(expect.arrayContaining([...always, "entries", "lots"]));
    expect(parts()).toEqual(parts(["months", "entries", "lots"]));
  });

  test("takes its own answers back: every call goes round", () => {
    const [book] = ask({ id: 1, ...request }) as [Answer];
    const ledger = book.result;
    const explained = (result: unknown, language = "nl") => ({ id: language, call: "explain", result, language });
    const [payslip, forecast, termsOn] = ask(
      { id: 2, call: "payslip", ledger, month: "2015-12" },
      { id: 3, call: "forecast", ledger, months: 48 },
      { id: 4, ...terms },
    ) as [Answer, Answer, Answer];
    expect(payslip.result).toMatchObject({ month: "2015-12", accrued: "35.09", closing: "35.09" });
    // Built up in December 2015: it leaves the 36 months in December 2018, the relief holds it until 2020.
    expect(forecast.result).toMatchObject({ through: "2019-12", lapses: [], leastToSpend: "0.00", spendBy: null });
    expect(termsOn.result).toMatchObject({ on: "2016-04-01", terms: { rate: { value: "1.0" } } });

    const results = [ledger, ledger.entries[0], payslip.result, forecast.result, termsOn.result];
    const texts = ask(...results.flatMap((result) => [explained(result), explained(result, "en")]));
    expect(ids(texts)).toEqual(
      results.flatMap(() => [
        ["nl", true],
        ["en", true],
      ]),
    );
    for (const { result } of texts) expect(result).toEqual(expect.arrayContaining([expect.stringMatching(/\.$/)]));
    expect(texts[3]!.result[0]).toContain("€ 35.09");
  });

  test("takes a municipal budget round as well: ledger, years alone, statement of a year, forecast, sentences", () => {
    const events = [{ kind: "spend", id: "s-1", on: "2014-05-01", amount: "650.00" }];
    const municipal = {
      call: "ledger",
      scheme: "gemeenten/loopbaanbudget",
      facts: { employment: { start: "2010-01-01" }, regulation: "hilversum", events },
      through: "2015-01",
    };
    const [whole, rows] = ask({ id: 1, ...municipal }, { id: 2, ...municipal, include: ["years"] }) as [Answer, Answer];
    const ledger = whole.result;
    // 500, 500 + 500 - 650, 350 + 500
    const closings = (rows.result.years as { closing: string }[]).map(({ closing }) => closing);
    expect(closings).toEqual(["500.00", "350.00", "850.00"]);
    expect(rows.result.years).toEqual(ledger.years);
    expect(rows.result).not.toHaveProperty("entries");

    const [statement, forecast] = ask(
      { id: 3, call: "yearStatement", ledger, year: 2014 },
      { id: 4, call: "forecast", ledger, months: 12 },
    ) as [Answer, Answer];
    expect(statement.result).toMatchObject({ year: 2014, opening: "500.00", spent: "650.00", closing: "350.00" });
    expect(forecast.result).toMatchObject({ leastToSpend: "850.00", spendBy: "2015-12-31" });
    const results = [ledger, ledger.entries[0], statement.result, forecast.result];
    for (const { ok, result } of ask(
      ...results.map((result: object) => ({ call: "explain", result, language: "en" })),
    )) {
      expect([ok, result]).toEqual([true, expect.arrayContaining([expect.stringMatching(/\.$/)])]);
    }
  });

  test("takes hours and the keuzebudget round as well: ledger, both statements, forecast, sentences", () => {
    const person = { employee: { birthDate: "1980-03-14" }, employment: { start: "2023-01-01" } };
    const pay = [{ month: "2023-01", through: "2024-01", salary: "3000.00" }];
    const contract = [{ from: "2023-01", hoursPerWeek: "36" }];
    const of = { call: "ledger", through: "2024-01" };
    const [hours, choice] = ask(
      { ...of, scheme: "sociaal-werk/vitaliteitsuren", facts: { ...person, hours: contract } },
      { ...of, scheme: "sociaal-werk/keuzebudget", facts: { ...person, pay } },
    ) as [Answer, Answer];
    // 14.40 in each year of the forties; 522.16 in January 2024, after all of 2023, 12 × 570.90, was paid out.
    expect([hours.result.balance, choice.result.balance]).toEqual(["28.80", "522.16"]);

    for (const [ledger, december, ahead] of [
      [hours.result, { accrued: "0.00", closing: "14.40" }, { leastToSpend: "14.40", spendBy: "2028-12-31" }],
      [choice.result, { accrued: "570.90", paidOut: "6850.80" }, { leastToSpend: "522.16", spendBy: "2024-12-31" }],
    ]) {
      const [payslip, statement, forecast] = ask(
        { id: 3, call: "payslip", ledger, month: "2023-12" },
        { id: 4, call: "yearStatement", ledger, year: 2023 },
        { id: 5, call: "forecast", ledger, months: 60 },
      ) as [Answer, Answer, Answer];
      expect(payslip.result).toMatchObject({ month: "2023-12", ...december });
      expect(statement.result).toMatchObject({ year: 2023, opening: "0.00", closing: payslip.result.closing });
      expect(forecast.result).toMatchObject(ahead);
      const results = [ledger, ledger.entries[0], payslip.result, statement.result, forecast.result];
      for (const { ok, result } of ask(
        ...results.map((result: object) => ({ call: "explain", result, language: "nl" })),
      )) {
        expect([ok, result]).toEqual([true, expect.arrayContaining([expect.stringMatching(/\.$/)])]);
      }
    }
  });

  test("keeps the order over many thousand lines while nobody reads yet", async () => {
    const count = 20_000;
    const child = spawn(process.execPath, [join(examples, "jsonl.mjs")], { stdio: ["pipe", "pipe", "inherit"] });
    const ended = new Promise((resolve) => child.on("close", resolve));
    const { call, ...rest } = { ...request, include: [] };
    for (let id = 0; id < count; id++) child.stdin.write(`${JSON.stringify({ id, call, ...rest })}\n`);
    child.stdin.end();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const given = (await text(child.stdout)).trimEnd().split("\n");
    expect(await ended).toBe(0);
    expect(given.length).toBe(count);
    expect(given.every((line, id) => line.startsWith(`{"id":${id},"ok":true,`))).toBe(true);
  });
});
