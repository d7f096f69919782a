// What the benchmark takes from behind the border; built by `npm run bench`, no part of the package.
import { post } from "../src/ledger/post.js";
import { lineOf, parse as parseFacts } from "../src/schemes/loopbaanbedrag.js";

export const parse = (facts: unknown, through: string) => parseFacts(facts, { through });

export const run = (parsed: ReturnType<typeof parse>) => post(lineOf(parsed), null);
