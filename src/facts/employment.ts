import type { z } from "zod";
import type { Issue } from "../values/contract-error.js";
import { choice, date, object } from "./forms.js";

/** The kinds of employment the agreement tells apart. */
export const categories = ["regular", "student", "id-job", "guarantee-job"] as const;

/** A kind of employment. */
export type Category = (typeof categories)[number];

/** A kind of employment, as a host states it. */
export const category = choice(...categories).meta({
  description:
    "Kind of employment: regular, or a group without loopbaanbedrag: student (student- or leerling-werknemer), id-job (I/D-baan), guarantee-job (garantiebaan); absent in a pay row is that of the employment, absent there is regular",
});

/** Who it is about. */
export const employee = object({
  /** Date of birth. Decides on the exclusion from the loopbaanbedrag of those born before 1954, and on the age for the vitaliteitsuren. */
  birthDate: date.meta({
    description:
      "Date of birth; decides on the exclusion from the loopbaanbedrag of those born before 1954, and on the age for the vitaliteitsuren",
  }),
}).meta({ description: "Who it is about" });

/** The employment the budget belongs to. */
export const employment = object({
  /** First day of service. */
  start: date.meta({ description: "First day of service" }),
  /** Last day of service; `null` or absent while no end is known. */
  end: date.nullable().optional().meta({ description: "Last day of service; null or absent while no end is known" }),
  /** The kind of employment, where a pay row does not say otherwise; absent is `regular`. */
  category: category.optional(),
}).meta({ description: "The employment the budget belongs to" });

/** The employment as a host states it. */
export type Employment = z.input<typeof employment>;

/** An end before the start is out of range. */
export function checkEmployment({ start, end }: Employment, issues: Issue[], root = "facts.employment"): void {
  if (end != null && end < start) {
    issues.push({
      path: `${root}.end`,
      code: "out-of-range",
      received: end,
      expected: `a day on or after the start, ${start}`,
    });
  }
}
