/**
 * Sentences that say which gate of the scoping step was closed: those of the service
 * (skip-reasons.md section 4), and as people and older pages put them.
 */
export const gateSentences = {
  active: [
    /not active in the source(?: system)?/i,
    /\b(?:is|was|are) (?:disabled|inactive|soft[- ]?deleted|not (?:yet )?active) in (?:the )?(?:source|Microsoft Entra|Entra|Azure A|Active Directory|Workday|SuccessFactors|HR)/i,
    /\baccount ?enabled["']?\s?(?:[:=]|is)?\s?["']?false\b/i,
    /\bIsSoftDeleted["']?\s?(?:[:=]|is)?\s?["']?true\b/i,
    /\bpre-?hires?\b[^.\n]{0,60} (?:not|never) (?:\w+ )?(?:processed|provisioned|created)[^.\n]{0,40}/i,
    /\b(?:user|account|worker)\b[^.\n]{0,30} blocked from sign(?:ing)?[ -]in/i,
    /\b(?:future hire|pre-?hire)\b[^.\n]{0,60} (?:inactive|not (?:yet )?active|active = 0|skipped)/i,
  ],
  assigned: [
    /not assigned to (?:the|this|that) (?:enterprise )?app(?:lication)?\b/i,
    /\b(?:neither|nor|none)\b[^.\n]{0,60} (?:is|are) assigned\b/i,
    /assigned(?: to the application)?\s*[:=]\s*false/i,
  ],
  role: [/default access(?: role)?/i],
  entitlement: [
    /not effectively entitled/i,
    /(?:does not have|lacks)(?: the)?(?: required)? entitlement/i,
  ],
  inScope: [
    /did(?: not|n't) pass (?:a|the|any|all)? ?scoping filters?/i,
    /scop(?:e|ing) filters?\b[^.\n]{0,60}\b(?:not (?:met|passed|matched|satisfied)|false|exclud\w+|fail(?:s|ed)?)\b/i,
    /(?:not|n't) (?:meet|match|satisfy|pass) (?:the |any |all |a )?scop(?:e|ing) filters?/i,
    /(?:is|was|are|were) (?:not in|out of|outside(?: of)?|not within) (?:the )?(?:provisioning )?scope\b/i,
  ],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;

const everySentence: readonly RegExp[] = [
  /this object (?:is not|does not have|did not pass)|effectively entitled/i,
  ...Object.values(gateSentences).flat(),
];

/** Whether a text says that a gate kept the object out. */
export function namesAGate(text: string): boolean {
  return everySentence.some((sentence) => sentence.test(text));
}
