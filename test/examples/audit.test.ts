import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { causeIds } from "../../src/schemes/loopbaanbedrag-causes.js";

const examples = join(import.meta.dirname, "../../examples");
const data = join(examples, "data/audit");
const scratch = mkdtempSync(join(tmpdir(), "loopbaanbudget-audit-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

interface Finding {
  readonly person: string;
  readonly from: string;
  readonly through: string;
  readonly what: string;
  readonly cause: string;
  readonly amount: string;
  readonly article: string;
  readonly sentence: string;
}
let folders = 0;
const newFolder = () => {
  const folder = join(scratch, String(++folders));
  mkdirSync(folder);
  return folder;
};

/** Runs the audit, on the export of the example but for the files that a case writes. */
function audit(files: { pay?: string; mutations?: string; mapping?: string } = {}, ...more: string[]) {
  const folder = newFolder();
  const given = Object.entries(files).flatMap(([name, text]) => {
    const path = join(folder, name === "mapping" ? "mapping.json" : `${name}.csv`);
    writeFileSync(path, text);
    return [`--${name}`, path];
  });
  const out = join(folder, "out");
  const args = [join(examples, "10-audit.mjs"), "--out", out, ...given, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status === 2) return { status, stdout, stderr, page: "", list: "", findings: [] };
  const list = readFileSync(join(out, "findings.csv"), "utf8");
  const delimiter = list.slice(7, 8);
  const findings = parse<Finding>(list, { bom: true, columns: true, delimiter });
  expect(readdirSync(out).sort()).toEqual(["findings.csv", "report.html"]);
  return { status, stdout, stderr, page: readFileSync(join(out, "report.html"), "utf8"), list, findings };
}

const textOf = (name: string) => readFileSync(join(data, name), "utf8");
const [pay, mutations, mapping] = [textOf("pay.csv"), textOf("mutations.csv"), textOf("mapping.json")];
const changed = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
const [header = "", ...lines] = pay.trimEnd().split("\n");
const only = (...numbers: string[]) =>
  [header, ...lines.filter((line) => numbers.some((number) => line.startsWith(number)))].join("\n");
const whole = audit();

describe("the audit of the example", () => {
  test("finds with each person what was planted, in its months, and nothing with the others", () => {
    expect(whole.findings.map(({ person, from, through, cause }) => [person, from, through, cause].join(" "))).toEqual([
      "910002 2015-10 2018-12 bare-salary",
      "910003 2021-03 2021-05 hours-late",
      "910003 2023-09 2023-11 hours-late",
      "910004 2022-05 2024-12 sixty-months-missed",
      "910006 2021-01 2024-12 year-end-over-salary",
      "910007 2020-02 2024-12 oldest-month-deleted",
      "910008 2018-07 2019-12 relief-not-applied",
      "910009 2020-09 2020-09 month-missing",
      "910010 2021-11 2021-11 unexplained",
      "910011 2015-07 2016-05 annual-rate",
      "910011 2016-01 2016-03 annual-rate",
      "910012   ",
      "910013 2021-01 2024-12 rounding",
    ]);
  });

  test("says of each what it did to the balance, as a sum by hand has it", () => {
    const amounts = (person: string) =>
      whole.findings.filter((row) => row.person === person).map(({ amount }) => amount);
    // Salary 1,197.78: VT 95.82, EJU 107.37, base 1,400.97; 21.01 at 1.5 %, 14.01 at 1 %, 10.51 at 0.75 %, 5.25 at 0.375 %.
    // Six months at half, two months at 0.75 instead of 1; three months at a quarter.
    expect(amounts("910011")).toEqual(["-70,00", "-47,28"]);
    expect([6 * (1051 - 2101) + 2 * (1051 - 1401), 3 * (525 - 2101)]).toEqual([-7000, -4728]);
    // Eleven months from January 2021, and six from July 2024, of a cent each.
    expect(amounts("910013")).toEqual(["-0,17"]);
    // Salary 3,693.36: VT 295.47, EJU 331.07, base 4,319.90, at 1.5 % 64.80: not booked.
    expect(amounts("910009")).toEqual(["-64,80"]);
  });

  test("counts them, and ends with status 1", () => {
    expect(whole.stdout).toContain("14 people, 950 months through 2024-12: 3 agree, 10 differ, 1 not read");
    expect(whole.status).toBe(1);
  });

  test("names file, line and column of what it could not read, and leaves that person out", () => {
    const number = lines.findIndex((line) => line.includes("3.240,0O")) + 2;
    expect(whole.stderr).toContain(`pay.csv, line ${number}, Salaris, 910012: "3.240,0O" is not written as 1.234,56`);
    const row = whole.findings.find(({ person }) => person === "910012");
    expect(row?.what).toBe("unread");
    expect(row?.sentence).toBe(`pay.csv, line ${number}, Salaris: "3.240,0O" is niet geschreven als 1.234,56`);
    expect(whole.page).toContain(`<td>pay.csv</td><td class="n">${number}</td><td>Salaris</td>`);
  });

  test("tells each difference in a sentence with its article", () => {
    for (const { cause, article, sentence } of whole.findings) {
      expect(sentence).not.toBe("");
      if (article !== "") expect(sentence).toContain(`[${article}]`);
      else expect(["unexplained", ""]).toContain(cause);
    }
  });

  test("writes the same bytes again, and other sentences in English", () => {
    const again = audit();
    expect([again.page === whole.page, again.list === whole.list]).toEqual([true, true]);
    const english = audit({}, "--language", "en");
    expect(english.page).toContain('<html lang="en">');
    const withoutWords = (rows: readonly Finding[]) => rows.map(({ sentence: _, ...row }) => row);
    expect(withoutWords(english.findings)).toEqual(withoutWords(whole.findings));
    expect(english.findings.map(({ sentence }) => sentence)).not.toEqual(
      whole.findings.map(({ sentence }) => sentence),
    );
  });

  test("stops at the month asked for", () => {
    const { stdout, findings } = audit({}, "--through", "2018-06");
    expect(stdout).toContain(" through 2018-06: ");
    // Bare salary, annual rate, and the line that could not be read: the rest went wrong later.
    expect(new Set(findings.map(({ person }) => person))).toEqual(new Set(["910002", "910011", "910012"]));
  });

  test("ends with status 0 when all agrees", () => {
    const { status, stdout, page, findings } = audit({
      pay: only("910001", "910014"),
      mutations: mutations.split("\n").slice(0, 3).join("\n"),
    });
    expect([status, findings]).toEqual([0, []]);
    expect(stdout).toContain("2 agree, 0 differ, 0 not read");
    expect(page).toContain("Van alle 2 medewerkers komt het loopbaanbedrag");
  });
});

describe("an export with fewer figures", () => {
  const fewer = (...fields: string[]) =>
    fields.reduce((text, field) => text.replace(new RegExp(`,\\s*"${field}": "LBB [^"]*"`), ""), mapping);

  test("of balances alone still shows that they differ, and agrees where they do", () => {
    const { stdout, page } = audit({ mapping: fewer("accrued", "lapsed") });
    expect(stdout).toContain("3 agree, 10 differ, 1 not read");
    expect(page).not.toMatch(/null|undefined|NaN/);
  });

  test("without balances has no difference at the end, and finds what accrued otherwise", () => {
    const { findings, page } = audit({ mapping: fewer("lapsed", "balance") });
    expect(findings.map(({ person, cause }) => `${person} ${cause}`)).toContain("910002 bare-salary");
    expect(page).not.toMatch(/null|undefined|NaN/);
    expect(page).toContain("Geen saldo geboekt, berekend");
  });
});

describe("somebody of whom nothing was booked", () => {
  test("is not taken for somebody who agrees", () => {
    const silent = pay.replaceAll(/^(910014.*?)(;[\d,.]*){3}$/gm, "$1;;;");
    expect(silent).not.toBe(pay);
    const { stdout, stderr, page } = audit({ pay: silent });
    expect(stdout).toContain("2 agree, 10 differ, 2 not read");
    expect(stderr).toContain("pay.csv, 910014: nothing of the loopbaanbedrag was booked");
    expect(page).toContain("er is niets van het loopbaanbedrag geboekt");
  });
});

describe("what comes from outside", () => {
  test("is text in the page, whatever it holds", () => {
    const name = `<img src=x onerror="alert('1')">&co`;
    const quoted = `"${name.replaceAll('"', '""')}"`;
    const { page } = audit({ pay: pay.replaceAll("Fictief, Bram", quoted) });
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;co");
  });

  test.each(["=1+1", "+1+1", "@SUM(A1)", "-1+1"])("is no formula in the list: %s", (number) => {
    const { findings } = audit({
      pay: only("910002").replaceAll("910002", number),
      mutations: mutations.split("\n")[0]!,
    });
    expect(new Set(findings.map(({ person }) => person))).toEqual(new Set([`'${number}`]));
    expect(findings[0]?.amount).toBe("-198,64");
  });
});

describe("another dialect", () => {
  const folder = newFolder();
  execFileSync(process.execPath, [join(data, "generate.mjs"), folder, "--dialect", "international"]);
  const other = {
    pay: readFileSync(join(folder, "pay.csv"), "utf8"),
    mutations: readFileSync(join(folder, "mutations.csv"), "utf8"),
    mapping: textOf("mapping-international.json"),
  };

  test("is another file", () => {
    expect(other.pay.split("\n")[1]).toBe(
      '07/2015,910001,"Voorbeeld, Anna",1960-01-10,2012-09-01,,Regular,3215.00,0.00,36.00,56.41,56.41,0.00',
    );
  });

  test("gives the same findings and the same page, but for what could not be read", () => {
    const { findings, page } = audit(other);
    const read = (rows: readonly Finding[]) => rows.filter(({ what }) => what !== "unread");
    expect(read(findings).map((row) => ({ ...row, amount: row.amount.replace(".", ",") }))).toEqual(
      read(whole.findings),
    );
    const withoutUnread = (text: string) => text.replace(/<section id="unread".*?<\/section>/s, "");
    expect(withoutUnread(page)).toBe(withoutUnread(whole.page));
  });

  test.each([
    ["an amount with a comma", ",3215.00,", ',"3215,00",', 'gross_salary, 910001: "3215,00" is not written as 1234.56'],
    ["a month the other way round", "07/2015,", "2015/07,", 'period, 910001: "2015/07" is not written as 12/2024'],
    ["a Dutch word", ",Regular,", ",Regulier,", 'contract, 910001: "Regulier" is not written as Regular, Student,'],
  ])("refuses %s", (_, from, to, problem) => {
    const { status, stderr } = audit({ ...other, pay: changed(other.pay, from, to) });
    expect(stderr).toContain(`pay.csv, line 2, ${problem}`);
    expect(status).toBe(1);
  });
});

describe("a file that cannot be read at all", () => {
  test.each([
    [
      "an unknown field",
      '"separator"',
      '"seperator"',
      "mapping.json: seperator is not a field of it; separator is not there",
    ],
    [
      "a field of a column that is unknown",
      '"salary"',
      '"pay"',
      "mapping.json: pay.pay is not a field of it; pay.salary is not there",
    ],
    ["a column that is not in the export", '"LBB saldo"', '"Saldo LBB"', 'pay.csv: there is no column "Saldo LBB"'],
  ])("is a mapping with %s", (_, from, to, problem) => {
    const { status, stdout, stderr } = audit({ mapping: changed(mapping, from, to) });
    expect([status, stdout, stderr.trim()]).toEqual([2, "", problem]);
  });

  test.each([
    [["--language", "fr"], "--language fr: it is one of nl, en"],
    [["--through", "2024-13"], 'through: "2024-13" should be a month'],
  ])("is none, nor is a question that nobody can answer: %j", (args, problem) => {
    const { status, stderr } = audit({}, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(problem);
  });

  test("is one that is not there", () => {
    const { status, stderr } = audit({}, "--pay", join(scratch, "nowhere.csv"));
    expect(status).toBe(2);
    expect(stderr).toContain("nowhere.csv");
  });
});

describe("the export of the example", () => {
  test("is what generate.mjs writes", () => {
    const folder = newFolder();
    execFileSync(process.execPath, [join(data, "generate.mjs"), folder]);
    for (const name of ["pay.csv", "mutations.csv"]) {
      expect(readFileSync(join(folder, name), "utf8")).toBe(textOf(name));
    }
  });

  test("of 110 people has each mistake twice, and the audit finds each twice", () => {
    const folder = newFolder();
    const options = { encoding: "utf8" } as const;
    const printed = execFileSync(process.execPath, [join(data, "generate.mjs"), folder, "--people", "110"], options);
    const {
      none,
      rounding,
      unreadable,
      "typing-error": typed,
      ...planted
    } = JSON.parse(printed) as Record<string, number>;
    expect([none, rounding, unreadable, typed]).toEqual([88, 2, 2, 2]);
    expect(planted).toEqual(Object.fromEntries(Object.keys(planted).map((kind) => [kind, 2])));

    const { findings, page } = audit({
      pay: readFileSync(join(folder, "pay.csv"), "utf8"),
      mutations: readFileSync(join(folder, "mutations.csv"), "utf8"),
    });
    const people = (cause: string) =>
      new Set(findings.filter((row) => row.cause === cause).map(({ person }) => person));
    expect(Object.fromEntries(Object.keys(planted).map((kind) => [kind, people(kind).size]))).toEqual(planted);
    expect(people("unexplained").size).toBe(typed);
    // Rounding shows only where the cents happen to fall so.
    expect(people("rounding").size).toBeLessThanOrEqual(2);
    expect(new Set(findings.map(({ person }) => person)).size).toBe(20 + people("rounding").size);
    // Every fifth has a mistake, and nobody else has a finding.
    expect(findings.filter(({ person }) => (Number(person) - 910_000) % 5 !== 0)).toEqual([]);
    // Of a thousand people it would be 15 MB at the most.
    expect(page.length / 110).toBeLessThan(15_000);
  }, 60_000);
});

describe("the words of the page", () => {
  test("name every cause, in both languages", async () => {
    const path = join(examples, "audit/words.mjs");
    const { languages } = (await import(path)) as {
      languages: Record<"nl" | "en", { causes: Record<string, string> }>;
    };
    for (const { causes } of Object.values(languages)) {
      expect(Object.keys(causes).sort()).toEqual([...causeIds, "unexplained"].sort());
    }
  });
});
