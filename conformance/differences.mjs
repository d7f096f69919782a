/** Where an answer is not what a vector expects. The rules are those of README.md; what they name stands in kit.json. */
import { kit } from "./kit.mjs";

const { rows, findings } = kit.compare;

/** Every place where an answer is not what is expected, with what came; none when all is well. */
export function differences(expect, answer) {
  if (typeof answer?.ok !== "boolean") return [differs("ok", "true or false", answer?.ok)];
  if (answer.ok !== !("error" in expect)) {
    return [
      differs("ok", !answer.ok, answer.ok),
      differs("answer", expect.error ?? "a result", answer.error ?? "a result"),
    ];
  }
  return answer.ok ? ofResult(expect, answer.result) : ofError(expect.error, answer.error);
}

function ofResult({ findingsIgnore = [], ...expect }, result) {
  return Object.entries(expect).flatMap(([field, want]) => {
    const got = result?.[field];
    if (field in rows) return ofRows(field, want, listOf(got));
    switch (field) {
      case "entries":
        return none(field, want, (entry) => listOf(got).some((one) => subset(entry, one, "").length === 0));
      case "findings": {
        const compared = (codes) =>
          [...new Set(codes)].filter((code) => findings.includes(code) && !findingsIgnore.includes(code)).sort();
        return subset(compared(want), compared(listOf(got).map((one) => one?.code)), field);
      }
      case "findingsAt": {
        const found = listOf(result?.findings).map((one) => `${one?.code}@${one?.month}`);
        return none("findings", want, (place) => found.includes(place));
      }
      case "mentions": {
        const texts = textsIn(result);
        return none("texts", want, (part) => texts.some((text) => text.includes(part)));
      }
      default:
        return subset(want, got, field);
    }
  });
}

function ofError({ code, paths = [], holes = [], exact = true }, error) {
  const issues = listOf(error?.issues);
  const given = error?.code;
  const got = [...new Set(issues.map((issue) => issue?.path))];
  const more = exact && paths.length > 0 ? got.filter((path) => !paths.includes(path)) : [];
  return [
    ...([code].flat().includes(given) ? [] : [differs("error.code", code, given)]),
    ...paths.filter((path) => !got.includes(path)).map((path) => differs("error.issues", path, got)),
    ...more.map((path) => differs("error.issues", `no issue at ${path}`, got)),
    ...none("error.issues", holes, (month) => issues.some((issue) => JSON.stringify(issue).includes(month))),
  ];
}

/** Whatever came: where a list belongs and something else is, there is nothing in it. */
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

/** Rows are found by the field that names them. */
function ofRows(field, want, got) {
  const by = rows[field];
  return want.flatMap((row) =>
    subset(
      row,
      got.find((one) => one?.[by] === row[by]),
      `${field} ${row[by]}`,
    ),
  );
}

function subset(want, got, path) {
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length) return [differs(path, want, got)];
    return want.flatMap((one, index) => subset(one, got[index], `${path}[${index}]`));
  }
  if (typeof want === "object" && want !== null) {
    if (typeof got !== "object" || got === null) return [differs(path, want, got)];
    return Object.entries(want).flatMap(([key, one]) => subset(one, got[key], `${path}.${key}`));
  }
  return want === got ? [] : [differs(path, want, got)];
}

function none(field, want, isThere) {
  return want.filter((one) => !isThere(one)).map((one) => differs(field, one, "nothing like it"));
}

function textsIn(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function differs(at, expected, got) {
  return { at, expected, got: got ?? null };
}
