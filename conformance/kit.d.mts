import type { Expectation } from "./differences.mjs";

/** One line of a file of the kit. Every other field is of its request. */
export interface Vector {
  /** Names it, in the whole kit, and is the `id` of its request. */
  readonly name: string;
  /** What it is about, in plain words. */
  readonly why: string;
  /** Where the expected figures come from. */
  readonly source: string;
  /** The line to send as it is, in place of a request. */
  readonly raw?: string;
  /** Requests to make first, each by the place in the request where its result goes. */
  readonly given?: Readonly<Record<string, object>>;
  readonly expect: Expectation;
  readonly call?: string;
  readonly scheme?: string;
  readonly facts?: unknown;
  readonly through?: string;
  readonly interpretations?: unknown;
}

/** The manifest of the kit: version, files, and what the rules of comparing name. */
export declare const kit: {
  readonly name: string;
  readonly version: string;
  /** Where the JSON lines are described. */
  readonly bridge: string;
  /** How many vectors there are. */
  readonly vectors: number;
  readonly files: readonly { readonly file: string; readonly about: string; readonly vectors: number }[];
  readonly compare: {
    /** The lists whose rows are found by a field, with that field. */
    readonly rows: Readonly<Record<string, string>>;
    /** The codes of findings that are compared. */
    readonly findings: readonly string[];
  };
};

/** The vectors of one file of the kit, in order. */
export declare function vectorsOf(file: string): Vector[];

/** What is asked before the vector itself: the place in its request where the result goes, and the line to send. */
export declare function givenOf(
  vector: Vector,
): { readonly place: string; readonly id: string; readonly line: string }[];

/** The line of a vector: its request with each given result at its place; or `raw`, as it is. */
export declare function lineOf(vector: Vector, results?: Readonly<Record<string, unknown>>): string;

/** The id its answer must have: what is sent as it is has none. */
export declare function idOf(vector: Vector): string | null;
