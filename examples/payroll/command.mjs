// The command line of the examples that read an export. What is wrong with an option or a file is a plain sentence, and
// the exit status is then 2.
import { parseArgs } from "node:util";

/** Ends here. */
export function stop(problem) {
  console.error(problem);
  process.exit(2);
}

/** What this gives, or the end. */
export async function orStop(attempt) {
  try {
    return await attempt();
  } catch (error) {
    return stop(error.message);
  }
}

/** The options of a command, as `parseArgs` reads them. */
export function commandLine(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    // What follows the first sentence is about dashes.
    return stop(error.message.split(". ")[0]);
  }
}

/** Which files to read: those of the example, or one's own, never some of both. Without mutations there are none. */
export function filesOf({ pay, mutations, mapping }, example) {
  if ([pay, mutations, mapping].every((file) => file === undefined)) return example;
  if (pay === undefined) return stop("--pay is not given: no file of the example is read with files of one's own");
  if (mapping === undefined) return stop("--mapping is not given: it says how the file of --pay is written");
  return { pay, mutations, mapping };
}
