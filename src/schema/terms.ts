import * as z from "zod";
import { choice, list, object } from "../facts/forms.js";
import { answerReceipt } from "../facts/receipt.js";
import type { TermsOn } from "../schemes/scheme.js";
import { citation, day, monthOf, scheme, text } from "./forms.js";

const months = {
  from: monthOf("The first month"),
  through: monthOf("The last month; null is open").nullable(),
};
const named = { title: text("What the term is"), unit: text("The unit of its values") };
const dated = object({
  ...named,
  ...months,
  value: z.json().meta({ description: "The value, in that unit" }),
  citation,
  standing: choice("published", "reported", "inferred", "assumed").meta({ description: "How sure it is" }),
  sources: list(
    object({
      title: text("What it is"),
      url: text("Where it can be read"),
      consulted: choice("whole", "part", "not").meta({ description: "Which part of it was consulted" }),
    }),
  ).meta({ description: "Where the value was read" }),
  knownFrom: day("Since when it could be known"),
  checkedOn: day("When the value was last held against its sources"),
  provisional: z
    .literal(true)
    .exactOptional()
    .meta({ description: "The agreement has run out and the value is presumed to go on" }),
  note: text("What the reader should know").exactOptional(),
});
const refused = object({
  ...named,
  refused: choice("not-yet-in-force", "ended", "unknown").meta({ description: "Why there is no value" }),
  known: object(months)
    .nullable()
    .meta({ description: "From the first through the last month for which a value is known; null when none is" }),
});

/** The terms of a scheme on a date. */
export const termsOnResult: z.ZodType<TermsOn> = object({
  scheme,
  on: day("The date asked for"),
  knownOn: day("The day on which this much was known; null is today").nullable(),
  terms: z.record(z.string(), z.union([dated, refused])).meta({ description: "Every term of the scheme, by name" }),
  findings: list(object({ code: z.literal("provisional"), term: text("The name of the term"), ...months })).meta({
    description: "The terms that are only presumed to go on",
  }),
  receipt: answerReceipt,
});
