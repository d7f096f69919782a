import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { explain, ledger, loopbaanbedrag, reconcile } from "../../src/index.js";
import { causeIds } from "../../src/schemes/mistakes/causes.js";

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

const textOf = (name: string) => readFileSync(join(data, name), "utf8");
const [pay, mutations, mapping] = [textOf("pay.csv"), textOf("mutations.csv"), textOf("mapping.json")];

/**
 * Runs the audit. A case that writes a file of its own gives all three, those of the example but for its own; what is `null`
 * is not given.
 */
function audit(files: { [Name in "pay" | "mutations" | "mapping"]?: string | null } = {}, ...more: string[]) {
  const folder = newFolder();
  const all: Readonly<Record<string, string | null>> =
    Object.keys(files).length === 0 ? {} : { pay, mutations, mapping, ...files };
  const given = Object.entries(all).flatMap(([name, text]) => {
    if (text === null) return [];
    const path = join(folder, name === "mapping" ? "mapping.json" : `${name}.csv`);
    writeFileSync(path, text);
    return [`--${name}`, path];
  });
  const out = join(folder, "out");
  const args = [join(examples, "10-audit.mjs"), "--out", out, ...given, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status === 2) {
    // Nothing that says that all is well, and nothing half done.
    if (existsSync(out)) expect(readdirSync(out)).toEqual([]);
    return { status, stdout, stderr, page: "", list: "", findings: [] };
  }
  const list = readFileSync(join(out, "findings.csv"), "utf8");
  const delimiter = list.slice(7, 8);
  const findings = parse<Finding>(list, { bom: true, columns: true, delimiter });
  expect(readdirSync(out).sort()).toEqual(["findings.csv", "report.html"]);
  return { status, stdout, stderr, page: readFileSync(join(out, "report.html"), "utf8"), list, findings };
}

const changed = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
const [header = "", ...lines] = pay.trimEnd().split("\n");
const only = (...numbers: string[]) =>
  [header, ...lines.filter((line) => numbers.some((number) => line.startsWith(number)))].join("\n");
const mutationsOf = (...numbers: string[]) =>
  mutations
    .split("\n")
    .filter((line, place) => place === 0 || numbers.some((number) => line.startsWith(number)))
    .join("\n");
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
    expect(whole.page).toMatch(new RegExp(`<td[^>]*>pay.csv</td><td[^>]*>${number}</td><td[^>]*>Salaris</td>`));
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
      mutations: mutationsOf("910001"),
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
    [["--through", "2024-13"], '--through: "2024-13" should be a month'],
    [["--through", "2015-06"], '--through: "2015-06" should be a month from 2015-07 on'],
    [["--throug", "2024-12"], "Unknown option '--throug'"],
    [["2024-12"], "Unexpected argument '2024-12'"],
  ])("is none, nor is a question that nobody can answer: %j", (args, problem) => {
    const { status, stderr } = audit({}, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(problem);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test.each(["pay", "mutations", "mapping"])("is a file of %s that is not there, or is a folder", (name) => {
    const nowhere = join(scratch, "nowhere.csv");
    const [none, folder] = [nowhere, scratch].map((path) =>
      audit({ [name]: null, pay: name === "pay" ? null : pay }, `--${name}`, path),
    );
    expect([none!.status, none!.stderr]).toEqual([2, `${nowhere}: there is no such file\n`]);
    expect([folder!.status, folder!.stderr]).toEqual([2, `${scratch}: it is a folder\n`]);
  });

  test.each([
    ["pay", "", 'pay.csv: it is empty; it should have the columns "Personeelsnummer", "Naam", "Geboortedatum"'],
    ["pay", header, "pay.csv: there is no line below its columns"],
    ["pay", `${header.trim()};Salaris\n`, 'pay.csv: there is more than one column "Salaris"'],
    ["mutations", "", 'mutations.csv: it is empty; it should have the columns "Personeelsnummer", "Kenmerk", "Soort"'],
    ["mutations", "Soort;Datum", 'mutations.csv: there is no column "Personeelsnummer", "Kenmerk", "Bedrag"'],
    ["mapping", "", "mapping.json: it is no JSON: "],
    ["mapping", "{", "mapping.json: it is no JSON: "],
    ["mapping", "[]", "mapping.json: it is [], it should be an object"],
  ])("is a file of %s that holds %j", (name, text, problem) => {
    const { status, stderr } = audit({ [name]: text });
    expect(status).toBe(2);
    expect(stderr.startsWith(problem)).toBe(true);
  });

  test("but a file of mutations may have none", () => {
    expect(audit({ pay: only("910014"), mutations: mutationsOf() }).status).toBe(0);
  });

  test.each([
    ["a kind", '"spend"', '"spent"', 'kinds.Betaling is "spent", it should be one of opening, transfer-in, award,'],
    ["a category", '"student"', '"pupil"', 'categories.Student is "pupil", it should be one of regular, student,'],
    ["a form of months", '"yyyy-mm"', '"jjjj-mm"', 'months is "jjjj-mm", it should be a text with mm, yyyy'],
    ["a mark", '"thousandsMark": "."', '"thousandsMark": ","', 'decimalMark and thousandsMark are both ","'],
    ["a column", '"Salaris"', "5", "pay.salary is 5, it should be a text"],
    [
      "a reading",
      '"employer"',
      '"interpretations": { "rounding": "never" }, "employer"',
      'interpretations.rounding: "never" should be one of',
    ],
  ])("is a mapping in which %s means nothing, and it is that which is blamed", (_, from, to, problem) => {
    const { status, stderr } = audit({ mapping: changed(mapping, from, to) });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^mapping\.json: /);
    expect(stderr).toContain(problem);
  });
});

describe("one's own export", () => {
  test("is never read with a file of the example", () => {
    const withoutMapping = audit({ mapping: null });
    expect([withoutMapping.status, withoutMapping.stderr]).toEqual([
      2,
      "--mapping is not given: it says how the file of --pay is written\n",
    ]);
    const withoutPay = audit({ pay: null });
    expect([withoutPay.status, withoutPay.stderr]).toEqual([
      2,
      "--pay is not given: no file of the example is read with files of one's own\n",
    ]);
  });

  test("without mutations has none, and says so", () => {
    const { status, stderr, page, findings } = audit({ pay: only("910001", "910014"), mutations: null });
    expect(stderr).toContain("no --mutations: computed as if nothing was awarded, spent or taken over");
    expect(page).toMatch(/<h2 id="certainty-h">Zekerheid<\/h2>.*?Er is geen bestand met mutaties gegeven/s);
    // Half the balance of 910001 was paid in March 2019, and nobody said so.
    expect([status, findings[0]?.person, findings[0]?.from]).toEqual([1, "910001", "2019-03"]);
    expect(whole.page).not.toContain("geen bestand met mutaties");
  });

  test("of which nobody was in service yet has no report", () => {
    const { status, stderr } = audit({ pay: only("910010", "910014"), mutations: null }, "--through", "2016-01");
    expect(status).toBe(2);
    expect(stderr).toContain("--through 2016-01: in pay.csv nobody was in service yet");
  });

  test("of which nobody could be audited has no report, also not that of an earlier run", () => {
    const out = join(newFolder(), "out");
    mkdirSync(out);
    writeFileSync(join(out, "report.html"), "all is well");
    const { status, stderr } = audit({ pay: only("910012"), mutations: null }, "--out", out);
    expect(status).toBe(2);
    expect(stderr).toContain('Salaris, 910012: "3.240,0O" is not written as 1.234,56');
    expect(stderr).toContain("nobody could be audited: there is no report");
    expect(readdirSync(out)).toEqual([]);
  });

  test.each([
    [
      "without its mark of thousands",
      '"thousandsMark": ".",',
      "",
      'line 2, Salaris, 910014: "2.440,65" is not written as 1234,56 (and 20 more lines)',
    ],
    [
      "with another decimal mark",
      '"decimalMark": ",",\n  "thousandsMark": ".",',
      '"decimalMark": ".",',
      'line 2, ORT, 910014: "0,00" is not written as 1234.56 (and 20 more lines)',
    ],
    [
      "with another form of months",
      '"yyyy-mm"',
      '"mm-yyyy"',
      'line 2, Periode, 910014: "2023-02" is not written as 12-2024 (and 20 more lines)',
    ],
  ])("read %s names the lines that could not be read, each kind once", (_, from, to, problem) => {
    const { status, stderr } = audit({ pay: only("910014"), mutations: null, mapping: changed(mapping, from, to) });
    expect(status).toBe(2);
    expect(stderr).toContain(`pay.csv, ${problem}\n`);
  });

  test("with many such lines does not fill the screen", () => {
    const { status, stderr } = audit({ mapping: changed(mapping, '"yyyy-mm"', '"mm-yyyy"') }, "--language", "en");
    expect(status).toBe(2);
    expect(stderr.split("\n").length).toBeLessThan(40);
  });

  test("with a mutation of somebody without pay names its line, and lists it", () => {
    const { status, stderr, page, findings } = audit({
      pay: only("910001", "910014"),
      mutations: `${mutationsOf("910001")}\n999999;U-1;Betaling;01-02-2022;10,00;`,
    });
    expect(status).toBe(1);
    expect(stderr).toContain(
      "mutations.csv, line 4, Personeelsnummer, 999999: there is no line of pay for this person",
    );
    expect(page).toContain("van deze medewerker is er geen regel met salaris");
    expect(findings.map(({ person, what }) => [person, what])).toEqual([["999999", "unread"]]);
  });

  test("with months missing says which, in a stretch", () => {
    const holes = only("910001", "910014").replaceAll(/^910014;.*;(2023-0[4-6]|2024-01);.*\n/gm, "");
    const { stderr, page } = audit({ pay: holes, mutations: mutationsOf("910001") });
    expect(stderr).toContain("pay.csv, 910014: there is no line for 2023-04 through 2023-06\n");
    expect(stderr).toContain("pay.csv, 910014: there is no line for 2024-01\n");
    expect(page).toContain("er is geen regel voor 2023-04 tot en met 2023-06");
  });

  test("asked beyond its last month says what is missing of whoever is still in service", () => {
    const { status, stderr, stdout } = audit({}, "--through", "2025-03");
    expect(status).toBe(1);
    expect(stderr).toContain("pay.csv, 910001: there is no line for 2025-01 through 2025-03\n");
    // Four have left, of whom two were booked right.
    expect(stdout).toContain(": 2 agree, 2 differ, 10 not read");
  });

  test("with a month twice names both lines", () => {
    const [, second = ""] = only("910014").split("\n");
    const { stderr } = audit({ pay: `${only("910001", "910014")}\n${second}`, mutations: mutationsOf("910001") });
    const all = only("910001", "910014").split("\n");
    expect(stderr).toContain(
      `pay.csv, line ${all.length + 1}, Periode, 910014: 2023-02 stands on line ${all.indexOf(second) + 1} too`,
    );
  });
});

describe("how sure it is", () => {
  const withoutEnd = mapping.replace(/,\s*"lapsed": "LBB vervallen",\s*"balance": "LBB saldo"/, "");

  test("is said where no balance and no lapse was reported, of everybody and of each", () => {
    expect(withoutEnd).not.toContain("LBB saldo");
    const { stderr, page } = audit({ mapping: withoutEnd });
    expect(stderr).toContain("13 of 13 people have no balance and no lapse: only their accrual was checked");
    expect(page).toContain("Van niemand is een saldo of verval opgegeven");
    expect(page.match(/alleen de opbouw is gecontroleerd/g)?.length).toBe(13);
    const ofOne = audit({ pay: pay.replaceAll(/^(910014.*?)(;[\d,.]*){2}$/gm, "$1;;") });
    expect(ofOne.stderr).toContain("1 of 13 people have no balance and no lapse");
    expect(ofOne.page).toContain("Van 1 medewerker is geen saldo of verval opgegeven");
    expect(whole.page).not.toContain("alleen de opbouw is gecontroleerd");
  });

  test("is said in the library's sentences, with for how many people it holds", () => {
    const section = /<section id="certainty".*?<\/section>/s.exec(whole.page)?.[0];
    // Nine of the thirteen were in service before July 2019.
    expect(section).toContain("berust van juli 2015 tot en met juni 2019 niet op een gelezen tekst. (9 medewerkers)");
    expect(whole.page).toContain("Lezing: toegekend geld vervalt niet (awardedMoney: protected).");
  });

  test("cites an article everywhere in the same form", () => {
    expect(whole.page).not.toContain("sociaal-werk/");
    expect(whole.page).toContain("[artikel 3.3 D]");
  });

  test("says why somebody is listed whose balance is right at the end", () => {
    // Bare salary of 2015-2018, a lapse too early and another rate, which have all lapsed by now.
    expect(whole.page.match(/aan het eind geen verschil: wat eerder misging/g)?.length).toBe(3);
  });

  test("says of a cause that by another reading it is no mistake, and where the rule is not printed", async () => {
    const [{ findingsOf }, { newTally }, { pageIn }] = (await Promise.all(
      ["findings", "tally", "page"].map((name) => import(join(examples, `audit/${name}.mjs`))),
    )) as [
      { findingsOf: (reconciliation: unknown, language: string) => { cause: string; doubt: string | null }[] },
      { newTally: () => { totals: object; add: (audit: object) => void; causes: () => unknown[] } },
      { pageIn: (language: string) => { overview: (parts: object) => unknown } },
    ];
    const reconciliation = {
      scheme: "sociaal-werk/loopbaanbedrag",
      agrees: false,
      months: [],
      unexplained: [],
      reported: null,
      computed: "0.00",
      difference: null,
      follows: null,
      findings: [],
      interpretations: {},
      causes: [
        { cause: "relief-not-applied", standing: "published", reading: "lapseRelief2018" },
        { cause: "bare-salary", standing: "assumed", reading: null },
        { cause: "month-missing", standing: "published", reading: null },
      ].map((cause, place) => ({
        ...cause,
        from: "2019-01",
        through: "2019-02",
        months: 2,
        amount: `${9 - place}.00`,
        citation: "sociaal-werk/3.3.D",
        assumes: {},
      })),
    };
    const findings = findingsOf(reconciliation, "nl");
    expect(findings.map(({ cause, doubt }) => [cause, doubt])).toEqual([
      ["relief-not-applied", "lapseRelief2018"],
      ["bare-salary", "assumed"],
      ["month-missing", null],
    ]);
    const tally = newTally();
    tally.add({ reconciliation, findings });
    const certain = { checked: 1, hasMutations: true, unchecked: 0, assumptions: [] };
    const parts = {
      through: "2019-12",
      totals: tally.totals,
      causes: tally.causes(),
      differ: [],
      problems: [],
      certain,
    };
    const page = String(pageIn("nl").overview(parts));
    const rows = page.match(/<th scope="row">.*?<\/th>/g);
    expect(rows?.[0]).toContain("volgens een andere lezing is dit geen fout: lapseRelief2018");
    expect(rows?.[1]).toContain("de regel is aangenomen");
    expect(rows?.[2]).toBe('<th scope="row">Maand zonder opbouw</th>');
    expect(page).toContain("Bij sommige oorzaken staat dat het volgens een andere lezing geen fout is");
  });

  test("says both with the person too, and a sentence on an assumption once", async () => {
    const { pageIn } = (await import(join(examples, "audit/page.mjs"))) as {
      pageIn: (language: string) => { differing: (audit: object) => unknown };
    };
    const facts = {
      employee: { birthDate: "1980-03-14" },
      employment: { start: "2015-07-01" },
      pay: [{ month: "2015-07", salary: "2000.00" }],
    };
    const asked = { through: "2015-07" };
    const book = ledger(loopbaanbedrag, facts, asked);
    const reconciliation = reconcile(facts, [{ month: "2015-07", accrued: "30.00", balance: "30.00" }], asked);
    const [assumption = ""] = explain(book, { language: "nl" }).filter((sentence) => sentence.startsWith("Aangenomen"));
    const findings = reconciliation.causes.map((cause) => ({ ...cause, doubt: "allowancesInBaseFrom" }));
    const person = { name: "A", number: "1" };
    for (const sentences of [[], [assumption]]) {
      const section = String(pageIn("nl").differing({ id: "p1", person, book, reconciliation, findings, sentences }));
      expect(section.match(/<li>Aangenomen: /g)?.length).toBe(1);
      expect(section).toContain("volgens een andere lezing is dit geen fout: allowancesInBaseFrom");
    }
  });
});

describe("a chart", () => {
  test("writes its amount to every bar that is cut off, and none over another", async () => {
    const { chart, cutOff } = (await import(join(examples, "audit/chart.mjs"))) as {
      chart: (parts: object) => unknown;
      cutOff: (months: readonly object[]) => { month: string }[];
    };
    // Sixty a month; of twelve months in a row more is paid than fits, and in one month exactly what fits: 1.4 × 60.
    const months = Array.from({ length: 60 }, (_, place) => ({
      month: `${2018 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`,
      closing: "0.00",
      accrued: "60.00",
      spent: place >= 24 && place < 36 ? `${1000 + place}.00` : place === 50 ? "84.00" : "0.00",
      transferredOut: "0.00",
      lapsed: "0.00",
    }));
    expect(cutOff(months).map(({ month }) => month.slice(0, 4))).toEqual(Array.from({ length: 12 }, () => "2020"));
    const wholeEuro = (amount: number) => `€ ${amount}`;
    const drawn = String(chart({ id: "a", months, reported: new Map(), title: "", description: "", wholeEuro }));
    const labels = [...drawn.matchAll(/class="cut" x="([\d.]+)" y="(\d+)"[^>]*>([^<]+)</g)].map(([, x, y, text]) => ({
      x: Number(x),
      y: Number(y),
      text,
    }));
    expect(labels.map(({ text }) => text)).toEqual(Array.from({ length: 12 }, (_, place) => `−€ ${1024 + place}`));
    // Seven signs of at least six units wide.
    for (const one of labels)
      for (const other of labels)
        if (one !== other && one.y === other.y) expect(Math.abs(one.x - other.x)).toBeGreaterThan(7 * 6);
    expect(Math.max(...labels.map(({ y }) => y))).toBeLessThan(
      Number(/viewBox="0 0 720 (\d+)"/.exec(drawn)?.[1]) - 8 - 10,
    );
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

  test("goes into a folder that is not there yet, and nothing else that is asked of it is guessed", () => {
    const folder = join(newFolder(), "new/folder");
    const generated = (...args: string[]) =>
      spawnSync(process.execPath, [join(data, "generate.mjs"), folder, ...args], { encoding: "utf8" });
    expect(generated("--people", "1").status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["mutations.csv", "pay.csv"]);
    const refused = [
      ["--people", "many"],
      ["--dialect", "welsh"],
      ["--persons", "1"],
    ].map((args) => generated(...args));
    expect(refused.map(({ status, stderr }) => [status, stderr])).toEqual([
      [2, "--people many: it is a number of people\n"],
      [2, "--dialect welsh: it is one of dutch, international\n"],
      [2, "Unknown option '--persons'\n"],
    ]);
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
