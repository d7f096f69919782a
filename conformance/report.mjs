/** How a program stands to the kit. */
import { differences } from "./differences.mjs";
import { givenOf, idOf, kit, lineOf, vectorsOf } from "./kit.mjs";
import { started } from "./program.mjs";

/**
 * Sends every vector to a program, or only those of a file or with a name that holds `only`, and compares. A program that
 * gives no answer for so many seconds is stopped.
 */
export async function reportOf(command, { only = "", seconds = 30 } = {}) {
  const vectors = kit.files.flatMap(({ file }) =>
    vectorsOf(file)
      .filter(({ name }) => file.includes(only) || name.includes(only))
      .map((vector) => ({ file, vector })),
  );
  const program = started(command, seconds);
  const given = vectors.flatMap(({ vector }) => givenOf(vector));
  const found = await program.ask(given);
  const answerTo = new Map(given.map(({ id }, index) => [id, found[index]]));
  const asked = vectors.map(({ vector }) => {
    const answers = givenOf(vector).map(({ place, id }) => [place, answerTo.get(id)]);
    const missing = answers.filter(([, answer]) => answer?.ok !== true);
    const results = Object.fromEntries(answers.map(([place, answer]) => [place, answer?.result]));
    return { id: idOf(vector), line: lineOf(vector, results), missing };
  });
  const ready = asked.filter(({ missing }) => missing.length === 0);
  const answers = await program.ask(ready);
  await program.end();

  const outcomes = vectors.map(({ file, vector }, index) => {
    const { missing } = asked[index];
    const { name, why, source } = vector;
    const answer = answers[ready.indexOf(asked[index])];
    const came = missing.filter(([, got]) => got !== undefined);
    const unanswered = answer === undefined && came.length === 0;
    const wrong = answer === undefined ? came.map(notGiven) : differences(vector.expect, answer);
    return { file, name, why, source, unanswered, differences: wrong };
  });
  const files = kit.files
    .map(({ file }) => ({ file, ...counts(outcomes.filter((one) => one.file === file)) }))
    .filter(({ passed, failed, unanswered }) => passed + failed + unanswered > 0);
  const total = counts(outcomes);
  const problems = vectors.length === 0 ? [`no vector is called so: ${only}`] : program.problems;
  return {
    kit: `${kit.name} ${kit.version}`,
    command,
    conforms: total.failed === 0 && total.unanswered === 0 && problems.length === 0,
    problems,
    ...total,
    files,
    failures: outcomes
      .filter(isWrong)
      .map(({ file, name, why, source, differences }) => ({ file, name, why, source, differences })),
    missing: outcomes.filter(({ unanswered }) => unanswered).map(({ name }) => name),
  };
}

/** Every vector is counted once: its answer was right, it was wrong, or none came. */
function counts(outcomes) {
  const failed = outcomes.filter(isWrong).length;
  const unanswered = outcomes.filter((one) => one.unanswered).length;
  return { passed: outcomes.length - failed - unanswered, failed, unanswered };
}

function isWrong({ differences }) {
  return differences.length > 0;
}

function notGiven([place, got]) {
  return { at: `given ${place}`, expected: "a result", got };
}
