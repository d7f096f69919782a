/** What a vector asks of an answer. It is a subset: what is not named is not compared. */
export type Expectation = Readonly<Record<string, unknown>> & { readonly error?: ExpectedError };

interface ExpectedError {
  readonly code?: string | readonly string[];
  /** The set of issue paths; with `exact: false` these and perhaps more. */
  readonly paths?: readonly string[];
  /** Months, each named by an issue. */
  readonly holes?: readonly string[];
  readonly exact?: boolean;
}

/** One vector: a request, or `raw`, the line to send as it is. */
export interface Vector {
  readonly name: string;
  readonly why: string;
  readonly raw?: string;
  readonly call?: string;
  readonly scheme?: string;
  readonly facts?: unknown;
  readonly through?: string;
  readonly interpretations?: unknown;
  readonly expect: Expectation;
}

type Json = Record<string, any>;

const codes = [
  "provisional",
  "minimum-unknown",
  "overspent",
  "spent-without-award",
  "balance-differs",
  "excluded",
  "lapses-soon",
  "award-uncovered",
  "uncovered",
  "needs-local-rule",
];

/** Every place where a result is not what a vector asks, as sentences; none when all is well. */
export function differences({ findingsIgnore = [], ...expect }: Expectation, result: Json): string[] {
  const ignored = findingsIgnore as readonly string[];
  return Object.entries(expect).flatMap(([field, want]) => {
    const got: unknown = result[field];
    switch (field) {
      case "months":
      case "years":
        return rows(field.slice(0, -1), want as Json[], got as Json[]);
      case "entries":
        return (want as Json[])
          .filter((entry) => !(got as Json[]).some((one) => subset(entry, one, "").length === 0))
          .map((entry) => `entries: none is ${JSON.stringify(entry)}`);
      case "findings": {
        const compared = (all: string[]) =>
          [...new Set(all)].filter((code) => codes.includes(code) && !ignored.includes(code)).sort();
        return subset(compared(want as string[]), compared((got as Json[]).map(({ code }) => code as string)), field);
      }
      case "findingsAt": {
        const found = result["findings"] as Json[];
        const places = found.map(({ code, month }) => `${String(code)}@${String(month)}`);
        return (want as string[])
          .filter((place) => !places.includes(place))
          .map((place) => `findings: none is ${place}`);
      }
      default:
        return subset(want, got, field);
    }
  });
}

/** Every place where an error is not what a vector asks. */
export function errorDifferences(expect: ExpectedError, code: string, issues: readonly Json[]): string[] {
  const { paths = [], holes = [], exact = true } = expect;
  const got = [...new Set(issues.map(({ path }) => String(path)))];
  const wrong = [
    ...paths.filter((path) => !got.includes(path)).map((path) => `no issue at ${path}, only at ${got.join(", ")}`),
    ...(exact && paths.length > 0
      ? got.filter((path) => !paths.includes(path)).map((path) => `an issue at ${path}`)
      : []),
    ...holes
      .filter((month) => !issues.some((issue) => JSON.stringify(issue).includes(month)))
      .map((month) => `no issue names ${month}`),
  ];
  if (expect.code !== undefined && ![expect.code].flat().includes(code)) {
    wrong.push(`code ${code}, not ${[expect.code].flat().join(" or ")}`);
  }
  return wrong;
}

function rows(by: string, want: readonly Json[], got: readonly Json[]): string[] {
  return want.flatMap((row) =>
    subset(
      row,
      got.find((one) => one[by] === row[by]),
      String(row[by]),
    ),
  );
}

function subset(want: unknown, got: unknown, path: string): string[] {
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length) return [differs(path, want, got)];
    return want.flatMap((one, index) => subset(one, got[index], `${path}[${index}]`));
  }
  if (typeof want === "object" && want !== null) {
    if (typeof got !== "object" || got === null) return [differs(path, want, got)];
    return Object.entries(want).flatMap(([key, one]) => subset(one, (got as Json)[key], `${path}.${key}`));
  }
  return want === got ? [] : [differs(path, want, got)];
}

function differs(path: string, want: unknown, got: unknown): string {
  return `${path}: expected ${JSON.stringify(want)}, got ${JSON.stringify(got)}`;
}
