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

  const failures = vectors.flatMap(({ file, vector }, index) => {
    const { missing } = asked[index];
    const wrong =
      missing.length > 0
        ? missing.map(([place, got = "no answer"]) => ({ at: `given ${place}`, expected: "a result", got }))
        : differencesOf(vector, answers[ready.indexOf(asked[index])]);
    const { name, why, source } = vector;
    return wrong.length > 0 ? [{ file, name, why, source, differences: wrong }] : [];
  });
  const files = kit.files.flatMap(({ file }) => {
    const all = vectors.filter((one) => one.file === file).length;
    const failed = failures.filter((one) => one.file === file).length;
    return all > 0 ? [{ file, passed: all - failed, failed }] : [];
  });
  const problems = vectors.length === 0 ? [`no vector is called so: ${only}`] : program.problems;
  return {
    kit: `${kit.name} ${kit.version}`,
    command,
    conforms: failures.length === 0 && problems.length === 0,
    passed: vectors.length - failures.length,
    failed: failures.length,
    files,
    failures,
    problems,
  };
}

function differencesOf({ expect }, answer) {
  return answer === undefined ? [{ at: "answer", expected: "an answer", got: "none" }] : differences(expect, answer);
}
