import type { Term } from "../../values/timeline.js";
import type { Article } from "../article.js";
import { checkedOn, sources as s } from "./sources.js";

const rvuLevy: Term<string> = {
  title: "Levy of the employer on a RVU, above the threshold where there is one",
  unit: "% of the benefit",
  inForce: { from: "2013-01", through: null },
  values: [
    {
      from: "2013-01",
      through: "2025-12",
      value: "52",
      citation: "loonbelasting/32ba",
      standing: "reported",
      sources: [s.T44, s.T47],
      checkedOn,
      note: "Without threshold through 2020. The shelf begins in 2013.",
    },
    {
      from: "2026-01",
      through: "2026-12",
      value: "57.7",
      citation: "loonbelasting/32ba",
      standing: "reported",
      sources: [s.T46, s.T47],
      checkedOn,
    },
    {
      from: "2027-01",
      through: "2027-12",
      value: "64",
      citation: "loonbelasting/32ba",
      standing: "reported",
      sources: [s.T46, s.T62b],
      checkedOn,
      note: "Reported ahead of the year.",
    },
    {
      from: "2028-01",
      through: "2028-12",
      value: "65",
      citation: "loonbelasting/32ba",
      standing: "reported",
      sources: [s.T46, s.T62b],
      checkedOn,
      note: "Reported ahead of the year.",
    },
  ],
};

const rvuThreshold: Term<string> = {
  title: "Benefit without levy (drempelvrijstelling), for at most thirty-six months before the AOW age",
  unit: "euro a month",
  inForce: { from: "2021-01", through: null },
  values: [
    {
      from: "2021-01",
      through: "2021-12",
      value: "1847.00",
      citation: "loonbelasting/32ba",
      standing: "assumed",
      sources: [s.T45, s.T83],
      checkedOn,
      note: "A twelfth of 22164 a year, taken as enacted. The bill had 1767 (TAX-X2).",
    },
    {
      from: "2022-01",
      through: "2022-12",
      value: "1874.00",
      citation: "loonbelasting/32ba",
      standing: "reported",
      sources: [s.T84],
      checkedOn,
    },
    {
      from: "2023-01",
      through: "2023-12",
      value: "2037.00",
      citation: "loonbelasting/32ba",
      standing: "assumed",
      sources: [s.T84, s.T85],
      checkedOn,
      note: "No source on record names this amount; those given have the years before and after (TAX-X2).",
    },
    {
      from: "2024-01",
      through: "2024-12",
      value: "2183.00",
      citation: "loonbelasting/32ba",
      standing: "assumed",
      sources: [s.T85],
      checkedOn,
      note: "2182 is possible too (TAX-X2).",
    },
    {
      from: "2025-01",
      through: "2025-12",
      value: "2273.00",
      citation: "loonbelasting/32ba",
      standing: "reported",
      sources: [s.T85, s.T62b],
      checkedOn,
    },
    {
      from: "2026-01",
      through: "2026-12",
      value: "2657.00",
      citation: "loonbelasting/32ba",
      standing: "reported",
      sources: [s.T46, s.T62b, s.T86],
      checkedOn,
      note: "2357 and 300 on top. Sources differ (TAX-RV1). The amounts of 2027 and 2028 follow an index and are unknown.",
    },
  ],
};

/** The quantities of article 32ba, without its text. */
export const terms32ba = { rvuLevy, rvuThreshold } as const;

export const article32ba = {
  instrument: "loonbelasting",
  number: "32ba",
  title: "Regeling voor vervroegde uittreding (RVU)",
  about:
    "The levy on a scheme that bridges the time until pension or AOW. It matters when budget, leave or cash is used to stop before the AOW age. The present text was not consulted, and the consolidation of 2018 is unreliable here.",
  terms: terms32ba,
  rules: [
    {
      id: "TAX-RV1",
      from: "2026-01",
      through: "2026-12",
      says: "The sources differ on the threshold of 2026: an indexed base of 2357; 2273 and 300 (September 2025); a forecast of about 2675 (December 2024); 2657, which is 2357 and 300 and is followed here. The 300 is meant for low incomes in heavy work; the tax law does not enforce that.",
      standing: "reported",
      sources: [s.T46, s.T86, s.T85, s.T62b],
    },
    {
      id: "TAX-RV2",
      from: "2026-01",
      says: "The regime is permanent from 2026 on. For the transition a scheme has to be agreed in writing by 31 December 2025 and the AOW age to be reached by 31 December 2028.",
      standing: "reported",
      sources: [s.T47, s.T84],
    },
    {
      id: "TAX-RV3",
      says: "A RVU is a scheme exclusively or nearly exclusively meant to bridge, by benefits, the time until pension or AOW starts: the definition as it once stood in article 32aa, paragraph 6.",
      standing: "published",
      sources: [s.T1],
    },
    {
      id: "TAX-RV4",
      from: "2021-01",
      says: "Saved leave up to a hundred weeks may go before the months of the RVU, on full pay, or be cashed at exit beside it.",
      standing: "reported",
      sources: [s.T40],
    },
    {
      id: "TAX-RV4b",
      from: "2021-01",
      says: "So leave within the limit of article 11 is by itself no RVU.",
      standing: "inferred",
      sources: [s.T40],
    },
    {
      id: "TAX-RV5",
      says: "A loopbaanbudget for training, or leave spread over the career, bridges nothing. One that is topped up to pay for stopping just before the AOW age is at risk, and the facts decide.",
      standing: "inferred",
      sources: [s.T1],
    },
  ],
  doubts: [
    {
      id: "TAX-X2",
      question: "Which threshold held in 2021 (1767 or 1847), in 2023, in 2024 (2183 or 2182) and in 2026 (TAX-RV1)?",
      reading: "1847, 2037, 2183 and 2657. The first three are assumed.",
      risk: "medium",
      sources: [s.T45, s.T83, s.T84, s.T85, s.T46, s.T62b, s.T86],
    },
    {
      id: "TAX-RV6",
      question: "Is a generation scheme safe in which half of the working time is still worked?",
      reading: "Assumed so; no source is on record, and no treatment rests on it.",
      risk: "medium",
      sources: [],
    },
    {
      id: "TAX-RV3b",
      question: "What is the definition of a RVU in the present article 32ba?",
      reading: "The historic one (TAX-RV3).",
      risk: "medium",
      sources: [s.T1],
    },
  ],
} as const satisfies Article;
