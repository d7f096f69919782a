/** What a vector asks of an answer. It is a subset: what is not named is not compared. */
export type Expectation = Readonly<Record<string, unknown>> & {
  readonly error?: {
    /** The code, or a list of which it is one. */
    readonly code: string | readonly string[];
    /** The set of issue paths; with `exact: false` these and perhaps more. */
    readonly paths?: readonly string[];
    /** Months, each named by an issue. */
    readonly holes?: readonly string[];
    readonly exact?: boolean;
  };
};

/** A place where an answer is not what is expected. */
export interface Difference {
  readonly at: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** Every place where an answer is not what is expected, with what came; none when all is well. */
export declare function differences(expect: Expectation, answer: unknown): Difference[];
