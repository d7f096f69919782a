import * as z from "zod";
import { choice, date, month, object } from "../facts/forms.js";

// Every field says what it holds; amounts also in which unit.
export const text = (description: string) => z.string().meta({ description });
export const number = (description: string) => z.number().meta({ description });
export const day = (description: string) => date.meta({ description });
export const monthOf = (description: string) => month.meta({ description });
export const decimals = /^-?\d+\.\d{2}$/;
export const euro = (description: string) =>
  z
    .string()
    .regex(decimals)
    .meta({ description: `${description}; euro, two decimals` });
export const hours = (description: string) =>
  z
    .string()
    .regex(decimals)
    .meta({ description: `${description}; hours` });
export const exact = (description: string) =>
  z
    .string()
    .regex(/^-?\d+\.\d{2,}$/)
    .meta({ description: `${description}; euro, with every decimal it was carried on with` });

export const scheme = text("The id of the scheme");
export const schemeOf = <const Id extends string>(id: Id) =>
  z.literal(id).meta({ description: "The id of the scheme" });
export const citation = text("The article, as instrument/number.paragraph");

export const because = <const R extends readonly [string, ...string[]], I extends z.ZodRawShape>(rules: R, inputs: I) =>
  object({
    rule: choice(...rules).meta({ description: "The rule that gave the amount" }),
    citation,
    inputs: object(inputs).meta({ description: "What went in" }),
  }).meta({ description: "Why the amount is what it is" });
