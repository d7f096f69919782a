import * as z from "zod";
import type { IssueCode } from "../values/contract-error.js";

const codes = new Map<string, IssueCode>();

/** What a schema says when a value has not its form: what to write instead. {@link codeOf} tells the kind of issue from it. */
export function asks(code: IssueCode, expected: string): { error: string } {
  codes.set(expected, code);
  return { error: expected };
}

/** The kind of issue behind a message; none where zod speaks for itself. */
export function codeOf(message: string): IssueCode | undefined {
  return codes.get(message);
}

const anyMonth = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const decimal = /^-?\d{1,12}(?:\.\d{1,2})?$/;
const euro = asks("amount", 'euro with a point, e.g. "12.50"');
const time = asks("hours", 'hours with a point, e.g. "7.20"');
const yearAndMonth = asks("month", 'a month, e.g. "2015-07"');
const name = asks("text", 'a name, e.g. "s-1"');

/** A text of one pattern, checked in one step; `z.string().regex()` walks a list of checks and takes twice as long. */
const text = (pattern: RegExp, error: { error: string | z.core.$ZodErrorMap }) =>
  z.templateLiteral([z.string().regex(pattern)], error);

/** A form of a certain sign or size: what is well formed but beyond it is out of range. */
const sized = (pattern: RegExp, wellFormed: RegExp, form: { error: string }, size: string) => {
  const outOfRange = asks("out-of-range", size).error;
  return text(pattern, {
    error: ({ input }) => (typeof input === "string" && wellFormed.test(input) ? outOfRange : form.error),
  });
};

/** An amount in euro: at most twelve digits before the point and two after it. */
export const amount = text(decimal, euro);

/** An amount of zero or more. */
export const amountOrNone = sized(
  /^(?:\d{1,12}(?:\.\d{1,2})?|-0{1,12}(?:\.0{1,2})?)$/,
  decimal,
  euro,
  "an amount of zero or more; a correction belongs in its original month",
);

/** An amount of more than zero. */
export const someAmount = sized(/^(?=.*[1-9])\d{1,12}(?:\.\d{1,2})?$/, decimal, euro, "an amount of more than zero");

/** The amount of a budget for a year. Below a milliard the years of two centuries still add up exactly. */
export const yearAmount = sized(
  /^(?=.*[1-9])0*\d{1,9}(?:\.\d{1,2})?$/,
  decimal,
  euro,
  "an amount of more than zero and below 1000000000",
);

/** Hours: zero or more, with at most two decimals. */
export const hoursOrNone = sized(
  /^(?:\d{1,12}(?:\.\d{1,2})?|-0{1,12}(?:\.0{1,2})?)$/,
  decimal,
  time,
  "hours of zero or more",
);

/** Hours: more than zero. */
export const someHours = sized(/^(?=.*[1-9])\d{1,12}(?:\.\d{1,2})?$/, decimal, time, "hours of more than zero");

/** Hours a week: more than none, and no more than a week has. */
export const weeklyHours = sized(
  /^(?=.*[1-9])0*(?:(?:\d{1,2}|1[0-5]\d|16[0-7])(?:\.\d{1,2})?|168(?:\.0{1,2})?)$/,
  decimal,
  time,
  "more than 0 and at most 168 hours",
);

/** A month, `YYYY-MM`. */
export const month = text(anyMonth, yearAndMonth);

/** The last month of a ledger. By the end of 2199 the largest salaries still add up exactly. */
export const lastMonth = sized(
  /^(?:[01]\d{3}|2[01]\d{2})-(?:0[1-9]|1[0-2])$/,
  anyMonth,
  yearAndMonth,
  "a month through 2199-12",
);

/** A day that exists, `YYYY-MM-DD`. */
export const date = z.iso.date(asks("date", 'a day that exists, e.g. "2015-07-01"'));

/** The name of an event or an agreement. */
export const id = z.string(name).min(1, name);

const placeName = asks("text", 'a name, e.g. "Ons Dorp"');

/** The name of a municipality or a regulation. */
export const title = z.string(placeName).min(1, placeName);

/** A text that may be empty. */
export const words = z.string(asks("text", "a text"));

/** Yes or no. */
export const flag = z.boolean(asks("choice", "true or false"));

const yearAsNumber = asks("number", "a year as a number, e.g. 2013");
const aYear = asks("out-of-range", "a year from 1900 through 2199");

/** A calendar year of an event; which ones there can be depends on the other facts. */
export const eventYear = z.int(yearAsNumber);

/** A calendar year. */
export const year = z.int(yearAsNumber).min(1900, aYear).max(2199, aYear);

const wholeNumber = asks("number", "a whole number");
const fromOneOn = asks("out-of-range", "from 1 through 1200 months");

/** A number of months to look ahead. */
export const count = z.int(wholeNumber).min(1, fromOneOn).max(1200, fromOneOn);

/** One of a few words. */
export const choice = <const T extends readonly [string, ...string[]]>(...words: T) =>
  z.enum(words, asks("choice", oneOf(words)));

/** One of a few words, or `null`. */
export const choiceOrNull = <const T extends readonly [string, ...string[]]>(...words: T) =>
  z.enum(words, asks("choice", `${oneOf(words)}, or null`)).nullable();

/** An object with these fields and no others: a misspelt field must not vanish. */
export const object = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: ({ code }) => (code === "unrecognized_keys" ? unknownField : anObject) });

const anObject = asks("object", "an object").error;

/** What to write in place of a field that does not exist. */
export const unknownField = "no such field here";

/** A list. */
export const list = <T extends z.ZodType>(element: T) => z.array(element, asks("list", "a list"));

/** Objects told apart by their `kind`. */
export const kinds = <T extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]]>(
  words: readonly string[],
  options: T,
) => {
  const aKind = asks("choice", oneOf(words)).error;
  return z.discriminatedUnion("kind", options, {
    error: ({ input }) => (typeof input === "object" && input !== null ? aKind : anObject),
  });
};

/** The words to choose from, in words. */
export function oneOf(words: readonly string[]): string {
  return `one of ${words.map((word) => `"${word}"`).join(", ")}`;
}
