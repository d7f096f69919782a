/** What money of the loopbaanbedrag can be asked for. `other` is anything that has no word of its own here. */
export const purposesSociaalWerk = [
  "education",
  "recognition-of-competences",
  "coaching",
  "career-guidance",
  "supervision",
  "career-scan",
  "mobility",
  "internship",
  "secondment",
  "working-hours",
  "unpaid-leave",
  "leave-saving",
  "step-back",
  "generation-scheme",
  "professional-body",
  "other",
] as const;

/** What money of the individueel loopbaanbudget can be asked for. */
export const purposesGemeenten = [
  "career-orientation",
  "career-coaching",
  "personal-effectiveness",
  "talent-scan",
  "tailored-programme",
  "study-trip",
  "career-review-50plus",
  "young-professional-talent",
  "education",
  "regular-training",
  "other",
] as const;

/** A purpose of the loopbaanbedrag. */
export type PurposeSociaalWerk = (typeof purposesSociaalWerk)[number];
/** A purpose of the individueel loopbaanbudget. */
export type PurposeGemeenten = (typeof purposesGemeenten)[number];
/** A purpose of a spending, of either budget. */
export type Purpose = PurposeSociaalWerk | PurposeGemeenten;

/** The purposes of both budgets, each once. */
export const purposes = [...new Set<Purpose>([...purposesSociaalWerk, ...purposesGemeenten])] as [
  Purpose,
  ...Purpose[],
];

/**
 * What supervision and career guidance (loopbaanbegeleiding) can aim at: finding where one's strength lies, what one can
 * develop, how one contributes best to the goals of the organisation, and a strong position on the labour market.
 */
export const guidanceAims = ["strength", "development", "contribution", "labour-market"] as const;
