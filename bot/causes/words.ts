/**
 * Words of ours that stand inside reasons, in English. A value whose name ends in `Word` holds the id
 * of one; what is no id there is a word of the log and stays as it is.
 */
export const words = {
  // The state of a job in the words of the admin center.
  jobMissing: "none",
  jobNotConfigured: "not configured",
  jobOff: "off",
  jobNeverRan: "on, first cycle not completed",
  jobInitialCycle: "on, initial cycle",
  jobActive: "on",
  jobQuarantine: "quarantine",

  anAction: "an action",
  outcomeNotShown: "outcome not shown",
} as const;

export type WordId = keyof typeof words;
