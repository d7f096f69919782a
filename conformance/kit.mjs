/** The vectors of the kit, and what is sent for each. */
import { readFileSync } from "node:fs";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");

/** The manifest: version, files, rules. */
export const kit = JSON.parse(read("kit.json"));

/** The vectors of one file of the kit, in order. */
export function vectorsOf(file) {
  return read(file)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** What is asked before the vector itself: the place in its request where the result goes, and the line to send. */
export function givenOf({ name, given = {} }) {
  return Object.entries(given).map(([place, request]) => {
    const id = `${name}: ${place}`;
    return { place, id, line: JSON.stringify({ id, ...request }) };
  });
}

const ofTheKit = new Set(["name", "why", "source", "given", "raw", "expect"]);

/** The line of a vector: its request with each given result at its place; or `raw`, as it is. */
export function lineOf(vector, results = {}) {
  const request = Object.fromEntries(Object.entries(vector).filter(([field]) => !ofTheKit.has(field)));
  return vector.raw ?? JSON.stringify({ id: vector.name, ...Object.entries(results).reduce(put, request) });
}

/** The id its answer must have: what is sent as it is has none. */
export function idOf({ name, raw }) {
  return raw === undefined ? name : null;
}

function put(into, [place, value]) {
  const [first, ...rest] = place.split(".");
  return { ...into, [first]: rest.length === 0 ? value : put(into[first] ?? {}, [rest.join("."), value]) };
}
